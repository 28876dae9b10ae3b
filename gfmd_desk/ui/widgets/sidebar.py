"""The left column: the sessions of the desk."""

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QListView, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.report import SessionRow
from gfmd_desk.ui.delegates.session_delegate import SessionDelegate
from gfmd_desk.ui.models.session_model import SessionModel, SessionRole
from gfmd_desk.ui.theme import Theme


class Sidebar(QWidget):
    """`session_chosen` carries the id of the report of the session that was clicked or entered."""

    session_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = SessionModel(self)
        self._delegate = SessionDelegate(theme)
        self.sessions = QListView()
        self.sessions.setObjectName("sessionList")
        self.sessions.setAccessibleName(self.tr("Sessions"))
        self.sessions.setFrameShape(QFrame.Shape.NoFrame)
        self.sessions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sessions.setItemDelegate(self._delegate)
        self.sessions.setModel(self._model)
        self.approvals = QPushButton(self.tr("Approvals"))
        self.approvals.setObjectName("deskPlace")
        self.approvals.setCheckable(True)
        self.approvals.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.search = QPushButton(self.tr("Search everything"))
        self.search.setObjectName("deskPlace")
        self.search.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.new_session = QPushButton(self.tr("New session …"))
        self.new_session.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 10)
        column.addWidget(self.sessions, 1)
        below = QVBoxLayout()
        below.setContentsMargins(12, 4, 12, 0)
        below.addWidget(self.approvals)
        below.addWidget(self.search)
        below.addWidget(self.new_session)
        column.addLayout(below)
        self.sessions.clicked.connect(self._on_sessions_index_chosen)
        self.sessions.activated.connect(self._on_sessions_index_chosen)

    def show_sessions(self, sessions: tuple[SessionRow, ...], current: str) -> None:
        """Show all sessions and mark the one whose report is on screen."""
        self._model.show(sessions)
        self.mark(current)

    def update_session(self, session: SessionRow) -> None:
        """Show how far one session has come."""
        self._model.update(session)

    def mark(self, report_id: str) -> None:
        row = self._model.row_of(report_id)
        if row >= 0:
            self.sessions.setCurrentIndex(self._model.index(row, 0))

    def show_waiting(self, number: int) -> None:
        """Say how many answers are waited for in the event on screen."""
        self.approvals.setText(self.tr("Approvals: %n waiting", "", number) if number else self.tr("Approvals"))

    def show_search_key(self, key: QKeySequence) -> None:
        """Say which key searches."""
        words = self.tr("Search everything")
        self.search.setText(f"{words}  {key.toString(QKeySequence.SequenceFormat.NativeText)}")

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.sessions.viewport().update()

    @Slot(QModelIndex)
    def _on_sessions_index_chosen(self, index: QModelIndex) -> None:
        row = index.data(SessionRole.ROW)
        if isinstance(row, SessionRow):
            self.session_chosen.emit(row.report_id)
