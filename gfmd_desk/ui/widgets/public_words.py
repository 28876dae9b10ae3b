"""What the public report says of an entry now, why, how the approvals stand, and what it would say if all were approved."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.agreed import if_agreed
from gfmd_desk.domain.approval import ApprovalLog, Matter
from gfmd_desk.domain.disclosure import Disclosure, SubjectDisclosure, disclose
from gfmd_desk.domain.document import Quote
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import State
from gfmd_desk.services.compose import printed
from gfmd_desk.ui.margin import TONES, as_seen
from gfmd_desk.ui.printed import Tone
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.who_words import last_step_line, person_line, reason, state_word
from gfmd_desk.ui.words import set_apart


class PublicWords(QWidget):
    """`answer_wanted` carries the id of the entry whose answer is to be recorded."""

    answer_wanted = Signal(str)

    def __init__(self, rooms: RoomKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._entry_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._approval_title = section_label(self.tr("Approval"))
        self.approval = QVBoxLayout()
        self.approval.setSpacing(4)
        self.record = QPushButton(self.tr("Record answer …"))
        self.record.setObjectName("linkButton")
        self.record.clicked.connect(lambda: self.answer_wanted.emit(self._entry_id))
        self.now = _words(self.tr("The public report says now"), "publicWords")
        self.why = _words(self.tr("Why"), "hint")
        self._then_title = section_label(self.tr("If approved"))
        self.then = _words(self.tr("If approved"), "wordsIfApproved")
        column.addWidget(self._approval_title)
        column.addLayout(self.approval)
        column.addWidget(self.record, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(section_label(self.tr("The public report says now")))
        column.addWidget(self.now)
        column.addWidget(self.why)
        column.addWidget(self._then_title)
        column.addWidget(self.then)

    def show_entry(self, report: Report, entry: Entry) -> None:
        self._entry_id = entry.id
        room = self._rooms.room
        disclosure = disclose(entry, room)
        self.now.setText(self._now(report, entry, disclosure))
        self._show_why(entry, room, disclosure)
        self._show_approvals(disclosure)
        agreed = _agreed(entry, room, disclosure)
        then = self._printed(report, entry, disclose(*agreed)) if agreed and disclosure.released else ""
        then = "" if then == self.now.text() else then
        for widget in (self._then_title, self.then):
            widget.setVisible(bool(then))
        self.then.setText(then)

    def _now(self, report: Report, entry: Entry, disclosure: Disclosure) -> str:
        if disclosure.released is None:
            return self.tr("Nothing: this stays on the desk.")
        if report.section_of(entry) is None:
            return self.tr("Nothing yet: the line is not filed.")
        return self._printed(report, entry, disclosure)

    def _printed(self, report: Report, entry: Entry, disclosure: Disclosure) -> str:
        section = report.section_of(entry)
        released = as_seen(entry, disclosure)
        if released is None or section is None:
            return ""
        block = printed(released, section.attribution, report.session.language)
        return f"{block.text}\n— {block.attribution}" if isinstance(block, Quote) and block.attribution else block.text

    def _show_why(self, entry: Entry, room: Room, disclosure: Disclosure) -> None:
        """One sentence for each subject, with its name where there are several; and what to do where the entry is in doubt."""
        sentences = []
        if entry.doubt is not None:
            sentences.append(
                self.tr("It came out of a damaged file. Read it, and write it anew or say that it is right as it stands: Shift+F2.")
            )
        for one in disclosure.subjects if self._rooms.knows(entry) else ():
            sentence = reason(one, entry, room)
            if len(disclosure.subjects) > 1:
                sentence = self.tr("{who}: {why}").format(who=set_apart(self._name(one)), why=sentence)
            sentences.append(sentence)
        self.why.setText("\n".join(sentences))
        self.why.setVisible(bool(sentences))

    def _show_approvals(self, disclosure: Disclosure) -> None:
        while (item := self.approval.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = [one for one in disclosure.subjects if one.standing.state is not State.NOT_NEEDED or one.standing.last]
        for one in shown:
            self.approval.addWidget(self._approval_line(one, named=len(shown) > 1))
        for widget in (self._approval_title, self.record):
            widget.setVisible(bool(shown))

    def _approval_line(self, one: SubjectDisclosure, *, named: bool) -> QLabel:
        """The state of one approval in words and colour, and how it came to be."""
        state = one.standing.state
        parts = [self._name(one)] if named else []
        parts += [state_word(state), last_step_line(one.standing)]
        line = _words(self.tr("Approval"), "approvalLine")
        line.setText(" · ".join(set_apart(part) for part in parts if part))
        line.setProperty("tone", TONES.get(state, Tone.QUIET).value)
        return line

    def _name(self, one: SubjectDisclosure) -> str:
        person = self._rooms.person(one.subject.participant_id)
        return person_line(person) if person else "…"


def _agreed(entry: Entry, room: Room, disclosure: Disclosure) -> tuple[Entry, Room] | None:
    """The entry and its room if everybody who is to be named agreed; None where nothing is wanted that is not printed."""
    asked = [
        one.subject
        for one in disclosure.subjects
        if one.subject.wanted and one.subject.wanted.needs_approval and one.printed.rank < one.subject.wanted.rank
    ]
    if not asked:
        return None
    about = {Matter(entry.id, one.subject.part, one.subject.participant_id) for one in disclosure.subjects}
    then = replace(room, log=ApprovalLog(tuple(step for step in room.log.steps if step.matter in about), room.log.doubt))
    for subject in asked:
        assert subject.wanted is not None
        entry, then = if_agreed(entry, subject, subject.wanted, then)
    return entry, then


def section_label(title: str) -> QLabel:
    label = QLabel(title)
    label.setObjectName("sectionLabel")
    label.setContentsMargins(0, 8, 0, 0)
    return label


def _words(title: str, name: str) -> QLabel:
    words = QLabel()
    words.setObjectName(name)
    words.setAccessibleName(title)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setWordWrap(True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
    words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return words
