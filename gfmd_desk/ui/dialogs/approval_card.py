"""The card: one sentence on the whole screen, for whoever is asked to read and answer; then who it was, for the rapporteur.

While it is held out there is nothing else to see, also not in the title of the window.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gfmd_desk.domain.approval import Step
from gfmd_desk.domain.language import Wording
from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.services.approvals import Answer
from gfmd_desk.ui.approval_words import would_print_as_seen
from gfmd_desk.ui.models.approval_model import giver_of
from gfmd_desk.ui.plain_text import plain_text
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.widgets.answer_form import AnswerForm

YES = Wording(en="&Yes", fr="&Oui", es="&Sí", ar="&نعم")
NO = Wording(en="&No", fr="&Non", es="&No", ar="&لا")
OTHER_WORDS = Wording(en="Other &words", fr="&Autres mots", es="O&tras palabras", ar="&صياغة أخرى")
_LARGEST, _SMALLEST = 44.0, 12.0
"""Points: as large as the sentence fits."""


class ApprovalCard(QDialog):
    """`recorded` carries the answer. The sentence is in the report's language; what the rapporteur does afterwards in the window's."""

    recorded = Signal(object)

    def __init__(self, item: ApprovalItem, recorded_by: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("GFMD Desk")
        self.setObjectName("card")
        self._item = item
        self._recorded_by = recorded_by
        self._step = Step.APPROVED
        language = item.session.language
        self.sentence = QLabel(would_print_as_seen(item))
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        self.yes = QPushButton(YES.in_language(language))
        self.no = QPushButton(NO.in_language(language))
        self.other = QPushButton(OTHER_WORDS.in_language(language))
        self.words = QPlainTextEdit(item.entry.text)
        self.words.setObjectName("theirWords")
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.other.text().replace("&", ""))
        self.done_writing = QPushButton(YES.in_language(language))
        self.said = QLabel()
        self.said.setObjectName("dialogTitle")
        self.said.setWordWrap(True)
        self.form = AnswerForm(brief=True)
        self.record = QPushButton(self.tr("&Record"))
        self.back = QPushButton(self.tr("Back to the sentence"))
        self._pages = QStackedWidget()
        self._shortcuts: list[QShortcut] = []
        direction = Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        for page in (self._asking_page(), self._writing_page()):
            page.setLayoutDirection(direction)
            self._pages.addWidget(page)
        self._pages.addWidget(self._recording_page())
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._pages)
        self._connect()
        self.form.prefill(giver_of(item), item.person, item.level, can_name=bool(item.person), channel="in person")
        self._on_form_changed()
        self.yes.setFocus()

    def reject(self) -> None:
        """Escape goes back to the sentence, and only from there away: an answer that was given is not dropped by one key."""
        if self._pages.currentIndex():
            self._pages.setCurrentIndex(0)
            self.yes.setFocus()
        else:
            super().reject()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As large as it can be read from where somebody stands, and all of it in sight."""
        super().resizeEvent(event)
        width, height = int(self.width() * 0.84), int(self.height() * 0.68)
        font = QFont(self.font())
        size = _LARGEST
        while size > _SMALLEST:
            font.setPointSizeF(size)
            needed = QFontMetrics(font).boundingRect(0, 0, width, 100_000, Qt.TextFlag.TextWordWrap, self.sentence.text())
            if needed.height() <= height and needed.width() <= width:
                break
            size -= 2
        self.sentence.setStyleSheet(f"font-size: {size}pt;")
        self.words.setStyleSheet(f"font-size: {min(size, 20.0)}pt;")
        for button in (self.yes, self.no, self.other, self.done_writing):
            button.setStyleSheet("font-size: 18pt; padding: 14px 34px;")

    def _asking_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(self.sentence, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        for button in (self.yes, self.no, self.other):
            button.setAutoDefault(True)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _writing_page(self) -> QWidget:
        page, column = _page()
        column.addWidget(self.words, 1)
        row = QHBoxLayout()
        row.addWidget(self.done_writing)
        row.addStretch(1)
        column.addLayout(row)
        return page

    def _recording_page(self) -> QWidget:
        page, column = _page()
        self.record.setDefault(True)
        self.back.setAutoDefault(False)
        self.form.setMaximumWidth(self.fontMetrics().height() * 30)
        column.addWidget(self.said)
        column.addWidget(self.form)
        column.addWidget(self.form.missing)
        row = QHBoxLayout()
        row.addWidget(self.record)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _connect(self) -> None:
        self.yes.clicked.connect(lambda: self._answered(Step.APPROVED))
        self.no.clicked.connect(lambda: self._answered(Step.DECLINED))
        self.other.clicked.connect(self._on_other_clicked)
        self.done_writing.clicked.connect(lambda: self._answered(Step.APPROVED))
        self.back.clicked.connect(lambda: self._pages.setCurrentIndex(0))
        self.record.clicked.connect(self._on_record_clicked)
        self.form.changed.connect(self._on_form_changed)
        self._pages.currentChanged.connect(self._on_pages_current_changed)
        privacy().changed.connect(self._on_privacy_changed)
        for key, button in (("1", self.yes), ("2", self.no), ("3", self.other)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(button.click)
            self._shortcuts.append(shortcut)

    def _answered(self, step: Step) -> None:
        self._step = step
        words = self._words()
        if step is Step.DECLINED:
            self.said.setText(self.tr("The answer: no. Who gave it?"))
        elif words:
            self.said.setText(self.tr("The answer: yes, to other words. Who gave it?"))
        else:
            self.said.setText(self.tr("The answer: yes. Who gave it, and for what?"))
        self._on_form_changed()
        self._pages.setCurrentIndex(2)
        self.record.setFocus()

    def _words(self) -> str:
        """Their words, where they are others."""
        words = plain_text(self.words.document()).strip()
        return words if self._step is Step.APPROVED and words != self._item.entry.text else ""

    def _on_other_clicked(self) -> None:
        self._pages.setCurrentIndex(1)
        self.words.setFocus()

    def _on_pages_current_changed(self, place: int) -> None:
        """The figures answer beside the sentence alone; elsewhere they are typed."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(place == 0)

    def _on_privacy_changed(self) -> None:
        self.sentence.setText(would_print_as_seen(self._item))

    def _on_form_changed(self) -> None:
        self.record.setEnabled(self._step is Step.DECLINED or not self.form.lacking())

    def _on_record_clicked(self) -> None:
        answer: Answer = self.form.answer(self._step, self._recorded_by, self._words())
        self.accept()
        self.recorded.emit(answer)


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(72, 56, 72, 56)
    column.setSpacing(24)
    return page, column
