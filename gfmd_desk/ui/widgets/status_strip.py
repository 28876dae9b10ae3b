"""The strip at the bottom: whether all is safe on the disk, how much there is to file, and which session runs while another is shown."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.sweep import Sweep
from gfmd_desk.ui.store import SaveState
from gfmd_desk.ui.sweep_words import SweepCounts, complete_word
from gfmd_desk.ui.words import report_count, set_apart, times_of


class StatusStrip(QStatusBar):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = SweepCounts(self)
        self.setSizeGripEnabled(False)
        self.save_state = _label("saveState")
        self.counts = _label("muted")
        self.complete = QPushButton()
        self.complete.setObjectName("quietFigure")
        self.complete.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.complete.setMinimumWidth(self.fontMetrics().height())  # the window stays as narrow as without it
        self.complete.hide()
        self.said = _label("muted")
        offline = _label("muted")
        offline.setText(self.tr("Offline"))
        self.addWidget(self.save_state)
        self.addWidget(self.counts)
        self.addWidget(self.complete)
        self.addWidget(self.said, 1)
        self.offer = QPushButton()
        self.offer.setObjectName("offer")
        self.offer.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.offer.setMinimumWidth(self.fontMetrics().height())  # what is offered must not widen the window
        self.offer.hide()
        self.addPermanentWidget(self.offer)
        self.hidden = _label("privacyMode")
        self.hidden.hide()
        self.addPermanentWidget(self.hidden)
        self.addPermanentWidget(offline)

    def show_save_state(self, state: SaveState, problem: str) -> None:
        """Say it in words; the colour repeats it. "Saved" is said only of what is on the disk."""
        translate = QCoreApplication.translate
        words = {
            SaveState.SAVED: translate("SaveState", "● All changes saved"),
            SaveState.SAVING: translate("SaveState", "○ Saving …"),
            SaveState.FAILED: f"✕ {problem}",
            SaveState.ONLY_READ: translate("SaveState", "○ Only to be read"),
            SaveState.CLOSED: translate("SaveState", "○ Your notes are not open"),
        }[state]
        if words != self.save_state.text():
            self.save_state.setText(words)
            self.save_state.setProperty("state", state.value)
            self.save_state.style().unpolish(self.save_state)
            self.save_state.style().polish(self.save_state)

    def show_counts(self, report: Report) -> None:
        self.counts.setText(report_count(report))

    def show_complete(self, sweep: Sweep | None, key: QKeySequence) -> None:
        """Say quietly how complete the report is; nothing where that is not known yet."""
        self.complete.setVisible(sweep is not None)
        if sweep is None:
            return
        words = complete_word(sweep.complete)
        self.complete.setText(words)
        self.complete.setAccessibleName(f"{words}, {self._open.open(len(sweep.findings))}")
        shown = set_apart(key.toString(QKeySequence.SequenceFormat.NativeText))
        self.complete.setToolTip(self.tr("What is open ({key})").format(key=shown))

    def offer_session(self, session: Session | None, key: QKeySequence) -> None:
        """Offer a session that runs now; it is read out politely and takes nothing from anybody. None takes the offer back."""
        self.offer.setVisible(session is not None)
        if session is None:
            return
        words = self.tr("It is time for {code}, {times} · Open ({key})").format(
            code=set_apart(session.code),
            times=times_of(session),
            key=set_apart(key.toString(QKeySequence.SequenceFormat.NativeText)),
        )
        self.offer.setText(words.replace("&", "&&"))
        self.offer.setAccessibleName(words)
        self.offer.setToolTip(f"{session.code} {session.title}")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.offer, words))

    def show_privacy(self, key: QKeySequence, *, hidden: bool) -> None:
        """Say that identities are hidden, as long as they are, and by which key they come back."""
        words = self.tr("Privacy mode: identities are hidden · {key} shows them")
        words = words.format(key=set_apart(key.toString(QKeySequence.SequenceFormat.NativeText)))
        self.hidden.setText(words)
        self.hidden.setVisible(hidden)
        if hidden:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.hidden, words))

    def say(self, words: str) -> None:
        """Say what was just done; it stays until the next."""
        self.said.setText(words)


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setContentsMargins(8, 2, 8, 2)
    return label
