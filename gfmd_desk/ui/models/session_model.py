"""The sessions of the desk as a Qt model, under their events."""

from enum import IntEnum
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from gfmd_desk.domain.report import Event, SessionRow
from gfmd_desk.ui.models.page_model import AnyIndex

ListRow: TypeAlias = Event | SessionRow


class SessionRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class SessionModel(QAbstractListModel):
    """An event's row, which cannot be chosen, then a row for each of its sessions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListRow] = []

    def show(self, sessions: tuple[SessionRow, ...]) -> None:
        rows: list[ListRow] = []
        for session in sessions:
            if not rows or self._event_of(rows[-1]) != session.event.id:
                rows.append(session.event)
            rows.append(session)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def update(self, session: SessionRow) -> None:
        """Show what changed of one session."""
        row = self.row_of(session.report_id)
        if row >= 0:
            self._rows[row] = session
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def row_of(self, report_id: str) -> int:
        """Return the row of a report's session, or -1."""
        return next((number for number, row in enumerate(self._rows) if isinstance(row, SessionRow) and row.report_id == report_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SessionRole.ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.name if isinstance(row, Event) else f"{row.session.code} {row.session.title}"
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, SessionRow):
            filled = self.tr("Sections begun: {filled} of {sections}").format(filled=row.filled, sections=row.sections)
            return f"{row.session.code} {row.session.title}\n{filled}"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], Event):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def _event_of(self, row: ListRow) -> str:
        return row.id if isinstance(row, Event) else row.event.id
