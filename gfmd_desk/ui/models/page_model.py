"""The rows of the page as a Qt model; a change touches only the rows that differ."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gfmd_desk.domain.page import EntryRow, GuidanceRow, PageRow, SectionRow, SubheadingRow, page_rows
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.name_words import margin_words
from gfmd_desk.ui.words import clock, section_count

if TYPE_CHECKING:
    from gfmd_desk.ui.name_keeper import NameKeeper

AnyIndex = QModelIndex | QPersistentModelIndex


class PageRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class PageModel(QAbstractTableModel):
    """One column; `PageRole.ROW` gives the domain's row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[PageRow] = []
        self._report: Report | None = None
        self._names: NameKeeper | None = None

    def show(self, report: Report) -> None:
        """Show a report; the same report as before moves from row to row, another one or another language starts anew."""
        rows = page_rows(report)
        shown = self._report
        if shown is None or shown.id != report.id or shown.session.language is not report.session.language:
            self.beginResetModel()
            self._report, self._rows = report, rows
            self.endResetModel()
            return
        self._report = report
        self._become(rows)

    def use_names(self, names: "NameKeeper") -> None:
        """From now on tell a screen reader too whom an entry names."""
        self._names = names

    def page_row(self, row: int) -> PageRow:
        return self._rows[row]

    def row_of(self, entry_id: str) -> int:
        """Return the row an entry stands in, or -1."""
        return next((number for number, row in enumerate(self._rows) if row.key == entry_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == PageRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text_of(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if isinstance(self._rows[index.row()], EntryRow):
            return flags | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        return flags

    def text_of(self, row: PageRow) -> str:
        """The words of a row, in the report's language."""
        assert self._report is not None
        language = self._report.session.language
        match row:
            case EntryRow():
                return row.entry.text
            case SubheadingRow():
                return row.text
            case GuidanceRow():
                return row.section.guidance.in_language(language)
            case SectionRow(section=None):
                return self.tr("Inbox")
            case SectionRow():
                assert row.section is not None
                return row.section.title.in_language(language)

    def _spoken(self, row: PageRow) -> str:
        match row:
            case EntryRow():
                words = f"{clock(row.entry)} {row.entry.text}"
                named = margin_words(self._names.unreleased(row.entry.text, row.entry)) if self._names else ""
                return f"{words} – {named}" if named else words
            case SectionRow(section=None):
                return f"{self.text_of(row)}, {section_count(row)}"
            case SectionRow():
                return f"{row.number} {self.text_of(row)}, {section_count(row)}"
            case _:
                return self.text_of(row)

    def _become(self, rows: list[PageRow]) -> None:
        """Insert and remove only what differs, from the end, so that selection and editor stay; rows that stay but changed are told."""
        before = {row.key: row for row in self._rows}
        old, new = [row.key for row in self._rows], [row.key for row in rows]
        for what, first, last, new_first, new_last in reversed(_differences(old, new)):
            if what in ("replace", "delete"):
                self.beginRemoveRows(QModelIndex(), first, last - 1)
                del self._rows[first:last]
                self.endRemoveRows()
            if what in ("replace", "insert"):
                self.beginInsertRows(QModelIndex(), first, first + new_last - new_first - 1)
                self._rows[first:first] = rows[new_first:new_last]
                self.endInsertRows()
        self._rows = rows
        for number, row in enumerate(rows):
            if before.get(row.key, row) != row:
                index = self.index(number, 0)
                self.dataChanged.emit(index, index)


def _differences(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """The steps from `old` to `new` as of `difflib`, looked for only between the rows at both ends that are the same."""
    shorter = min(len(old), len(new))
    head = next((place for place in range(shorter) if old[place] != new[place]), shorter)
    tail = next((place for place in range(shorter - head) if old[-1 - place] != new[-1 - place]), shorter - head)
    if len(old) == head + tail or len(new) == head + tail:
        what = "insert" if len(old) < len(new) else "delete"
        return [(what, head, len(old) - tail, head, len(new) - tail)] if len(old) != len(new) else []
    from difflib import SequenceMatcher  # start-up: only where rows move

    matcher = SequenceMatcher(None, old[head : len(old) - tail], new[head : len(new) - tail], autojunk=False)
    return [
        (what, head + first, head + last, head + new_first, head + new_last)
        for what, first, last, new_first, new_last in matcher.get_opcodes()
        if what != "equal"
    ]
