"""The right column: what is known of the entry that is chosen, and what the public will read of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.widgets.attribution_box import AttributionBox
from gfmd_desk.ui.widgets.contest_box import ContestBox
from gfmd_desk.ui.widgets.giveaway_list import GiveawayList
from gfmd_desk.ui.widgets.public_words import PublicWords
from gfmd_desk.ui.widgets.tag_field import TagField
from gfmd_desk.ui.words import kind_word, place_word, when_or_what


class Inspector(QScrollArea):
    """`section_chosen` carries a section's key, empty for the inbox; `kind_chosen` the kind."""

    section_chosen = Signal(str)
    subheading_chosen = Signal(str)
    kind_chosen = Signal(Kind)

    def __init__(self, rooms: RoomKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self.setAccessibleName(self.tr("Inspector"))
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on what takes no keys leaves the focus with the line
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("inspector")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(4)
        self.heading = QLabel()
        self.heading.setObjectName("inspectorTitle")
        self.heading.setWordWrap(True)
        self._column.addWidget(self.heading)
        self._of_entry: list[QWidget] = []
        self.attribution = AttributionBox(rooms)
        self._add(self.attribution)
        self.told = PublicWords(rooms)
        self.public = self.told.now
        self._add(self.told)
        self.section = self._choice(self.tr("Section"))
        self.subheading = self._choice(self.tr("Subheading"))
        self.subheading.setEditable(True)
        self.kind = self._choice(self.tr("Kind"))
        self.tags = TagField()
        self._label(self.tr("Tags")).setBuddy(self.tags.input)
        self._add(self.tags)
        self.contest = ContestBox()
        self._column.addWidget(self.contest)
        self.giveaways = GiveawayList()
        self._column.addWidget(self.giveaways)
        self.first = self._words(self.tr("First noted as"), "firstWording")
        self._column.addStretch(1)
        self.setWidget(inside)
        self._report: Report | None = None
        self._shown: Entry | None = None
        for kind in Kind:
            self.kind.addItem(kind_word(kind), kind)
        self.section.activated.connect(self._on_section_activated)
        self.subheading.activated.connect(self._on_subheading_committed)
        edit = self.subheading.lineEdit()
        assert edit is not None
        edit.setAccessibleName(self.subheading.accessibleName())
        edit.editingFinished.connect(self._on_subheading_committed)
        self.kind.activated.connect(self._on_kind_activated)
        self.show_entry(None, None)

    def show_entry(self, report: Report | None, entry: Entry | None) -> None:
        """Show an entry, or what to do where none is chosen."""
        if report is not None and report is not self._report:
            self._offer_sections(report)
        same, self._report, self._shown = self._shown, report, entry
        for widget in self._of_entry:
            widget.setVisible(entry is not None)
        self.contest.show_entry(report, entry)
        self.giveaways.show_entry(entry, self._rooms.room if report is not None else None)
        if report is None or entry is None:
            self.heading.setText(self.tr("No entry is chosen. Up goes to the report, Down and Escape come back."))
            return
        self.heading.setText(self.tr("Entry {time}").format(time=when_or_what(entry)))
        self.section.setCurrentIndex(self.section.findData(entry.section or ""))
        if same is None or same.id != entry.id or not self._writes_subheading():
            self._offer_subheadings(report, entry)
        self.kind.setCurrentIndex(self.kind.findData(entry.kind))
        self.told.show_entry(report, entry)
        self.first.setText(entry.first_wording)

    def _offer_sections(self, report: Report) -> None:
        self.section.clear()
        self.section.addItem(self.tr("Inbox"), "")
        for section in report.form.sections:
            self.section.addItem(place_word(report, Place(section.key)), section.key)

    def _offer_subheadings(self, report: Report, entry: Entry) -> None:
        section = report.form.section(entry.section) if entry.section else None
        suggested = [wording.in_language(report.session.language) for wording in section.subheadings] if section else []
        used = [one.subheading for one in report.in_section(entry.section) if one.subheading]
        self.subheading.clear()
        self.subheading.addItems(["", *dict.fromkeys(used + suggested)])
        self.subheading.setCurrentText(entry.subheading)

    def _writes_subheading(self) -> bool:
        """Whether something is being typed there that has not been taken yet."""
        line = self.subheading.lineEdit()
        return line is not None and line.hasFocus() and line.isModified()

    def _choice(self, title: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(title)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        self._label(title).setBuddy(choice)
        self._add(choice)
        return choice

    def _words(self, title: str, name: str) -> QLabel:
        words = QLabel()
        words.setObjectName(name)
        words.setAccessibleName(title)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        words.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._label(title)
        self._add(words)
        return words

    def _label(self, title: str) -> QLabel:
        label = QLabel(title)
        label.setObjectName("sectionLabel")
        label.setContentsMargins(0, 8, 0, 0)
        self._add(label)
        return label

    def _add(self, widget: QWidget) -> None:
        """Add what is seen only while an entry is chosen."""
        self._column.addWidget(widget)
        self._of_entry.append(widget)

    @Slot(int)
    def _on_section_activated(self, _index: int) -> None:
        self.section_chosen.emit(self.section.currentData())

    @Slot()
    def _on_subheading_committed(self) -> None:
        text = " ".join(self.subheading.currentText().split())
        line = self.subheading.lineEdit()
        assert line is not None
        line.setModified(False)
        if self._shown is not None and text != self._shown.subheading:
            self.subheading_chosen.emit(text)

    @Slot(int)
    def _on_kind_activated(self, _index: int) -> None:
        self.kind_chosen.emit(Kind(self.kind.currentData()))
