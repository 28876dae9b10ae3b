"""Who said the chosen entries, whose practice they are, how many said it, how far to tell of them, and what held in that moment."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Level, Part, Regime, Voice
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.who_words import part_word, person_line, voice_word, words_at
from gfmd_desk.ui.widgets.naming_field import OFFERED, NamingField, Way
from gfmd_desk.ui.widgets.public_words import section_label
from gfmd_desk.ui.widgets.subject_field import ShownSubject, SubjectField
from gfmd_desk.ui.words import regime_word

Value = TypeVar("Value")


class AttributionBox(QWidget):
    """What is chosen here is for all entries that are shown; `subjects` says by itself who is added and taken away."""

    voice_chosen = Signal(object)
    level_chosen = Signal(Part, Level)
    regime_chosen = Signal(object)

    def __init__(self, rooms: RoomKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self.several = QLabel()
        self.several.setObjectName("hint")
        self.several.setWordWrap(True)
        self._column.addWidget(self.several)
        self.subjects: dict[Part, SubjectField] = {}
        for part in Part:
            field = SubjectField(part)
            self.subjects[part] = field
            self._titled(part_word(part), field)
        self.voice = self._choice(self.tr("How many said it"))
        self.voice.addItem(self.tr("as many as are named above"), None)
        for voice in Voice:
            self.voice.addItem(voice_word(voice), voice)
        self.naming: dict[Part, NamingField] = {}
        self._naming_titles: dict[Part, QLabel] = {}
        for part, title in ((Part.SPEAKER, self.tr("Ask to name the speaker")), (Part.OWNER, self.tr("Ask to name the owner"))):
            self.naming[part] = NamingField(title)
            self._naming_titles[part] = self._titled(title, self.naming[part])
        self.regime = self._choice(self.tr("In this moment"))
        self.regime.addItem("", None)
        for regime in Regime:
            self.regime.addItem(regime_word(regime), regime)
        self.voice.activated.connect(self._on_voice_activated)
        self.regime.activated.connect(self._on_regime_activated)
        for part, naming in self.naming.items():
            naming.level_chosen.connect(lambda level, part=part: self.level_chosen.emit(part, level))

    def show_entries(self, report: Report, entries: Sequence[Entry]) -> None:
        """Show what the entries have in common; of what they have not, that they differ."""
        self.several.setText(self.tr("What is changed here is changed for all %n entry(s) chosen.", "", len(entries)))
        self.several.setVisible(len(entries) > 1)
        for part, field in self.subjects.items():
            field.show_subjects(self.shown(entries, part))
        self._show_choice(self.voice, {entry.voice for entry in entries})
        self.regime.setItemText(0, self.tr("as the session"))
        self.regime.setToolTip(regime_word(report.session.regime))
        self._show_choice(self.regime, {entry.regime for entry in entries})
        for part in Part:
            self._show_naming(part, entries)

    def _show_naming(self, part: Part, entries: Sequence[Entry]) -> None:
        """How far to tell of one part, where somebody stands in it; the words are those of the first entry that has anybody."""
        having = [entry for entry in entries if any(one.part is part for one in entry.subjects)]
        for widget in (self.naming[part], self._naming_titles[part]):
            widget.setVisible(bool(having))
        if having:
            levels = {one.wanted for entry in having for one in entry.subjects if one.part is part}
            ways = _ways(having[0], part, self._rooms.room)
            self.naming[part].show_ways(ways, levels.pop() if len(levels) == 1 else None)

    def shown(self, entries: Sequence[Entry], part: Part) -> list[ShownSubject]:
        """Everybody who stands in one part of any of the entries, with how many have them."""
        ids = [one.participant_id for entry in entries for one in entry.subjects if one.part is part]
        return [ShownSubject(id, self._name(id), ids.count(id), len(entries)) for id in dict.fromkeys(ids)]

    def _name(self, participant_id: str) -> str:
        person = self._rooms.person(participant_id)
        return person_line(person) if person else "…"

    def _choice(self, title: str) -> QComboBox:
        choice = QComboBox()
        choice.setAccessibleName(title)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.setMinimumContentsLength(12)
        choice.setPlaceholderText(self.tr("not the same in all"))
        self._titled(title, choice)
        return choice

    def _titled(self, title: str, field: QWidget) -> QLabel:
        label = section_label(title)
        label.setBuddy(field)
        self._column.addWidget(label)
        self._column.addWidget(field)
        return label

    def _show_choice(self, choice: QComboBox, values: Iterable[Value]) -> None:
        common = list(values)
        choice.setCurrentIndex(choice.findData(common[0]) if len(common) == 1 else -1)

    @Slot(int)
    def _on_voice_activated(self, _index: int) -> None:
        value = self.voice.currentData()
        self.voice_chosen.emit(Voice(value) if value else None)

    @Slot(int)
    def _on_regime_activated(self, _index: int) -> None:
        value = self.regime.currentData()
        self.regime_chosen.emit(Regime(value) if value else None)


def _ways(entry: Entry, part: Part, room: Room) -> dict[Level, Way]:
    """What would be printed beside an entry at each level, and whether there is such a word."""
    parties = [room.party(one.participant_id) for one in entry.subjects if one.part is part]
    possible = {level: not level.needs_approval or any(party.label(level) for party in parties) for level in OFFERED}
    possible[Level.NAMED] = any(party.person and party.known for party in parties)
    return {level: Way(words_at(entry, part, level, room) if possible[level] else "", possible[level]) for level in OFFERED}
