"""The roster of an event: who is in it, who may be in it twice, and what can be done to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.domain.report import Event
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.roster_duplicates import Duplicate
from gfmd_desk.ui.dialogs.asking_dialog import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.roster_words import likeness_word, participant_line, participant_rows, shown_headers
from gfmd_desk.ui.widgets.word_table import WordTable, on_key


class RosterDialog(QDialog):
    """Asks by its signals; what is stored comes back by `show_roster` and `show_duplicates`, a refusal by `refuse`."""

    add_asked = Signal()
    unknown_asked = Signal()
    file_asked = Signal()
    paste_asked = Signal()
    change_asked = Signal(object)
    remove_asked = Signal(object)
    who_asked = Signal(object)
    merge_asked = Signal(object)

    def __init__(self, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Roster: {event}").format(event=event.name))
        self.people: tuple[Participant, ...] = ()
        self._by_id: dict[str, Participant] = {}
        self._pairs: dict[str, Duplicate] = {}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("a part of a name, country, organisation or code"))
        self.sort = QComboBox()
        self.model = TableModel(shown_headers(), self)
        self.table = WordTable(self.model, self.tr("Participants"), (14, 11, 11, 9, 9, 6))
        self.pair_model = TableModel([self.tr("First"), self.tr("Second"), self.tr("Why they may be one")], self)
        self.pair_table = WordTable(self.pair_model, self.tr("Participants who may be in the roster twice"), (3, 3, 2))
        self.count = QLabel()
        self.count.setObjectName("hint")
        self.problem = problem_label()
        self._build()
        self._connect()
        self._on_roster_selection_changed()

    def show_roster(self, people: tuple[Participant, ...], chosen: str = "") -> None:
        """Show what is stored; `chosen` is the id of the participant to stand on, else the one stood on before stays.

        Who may be in it twice is found afterwards.
        """
        here = self.participant()
        self.people = people
        self._by_id = {one.id: one for one in people}
        self.model.show(participant_rows(people))
        self.problem.hide()
        self._choose(chosen or (here.id if here else ""))
        self._say_count()
        self._pairs = {}
        self.pair_model.show([])
        self.tabs.setTabText(1, self.tr("Possible &duplicates: …"))
        self._on_roster_selection_changed()

    def show_duplicates(self, pairs: Sequence[Duplicate]) -> None:
        """Show who may be in the roster twice."""
        self._pairs = {f"{pair.first.id} {pair.second.id}": pair for pair in pairs}
        rows = (
            (key, (participant_line(pair.first), participant_line(pair.second), likeness_word(pair.likeness)))
            for key, pair in self._pairs.items()
        )
        self.pair_model.show([WordRow(key, cells) for key, cells in rows])
        self.tabs.setTabText(1, self.tr("Possible &duplicates: {count}").format(count=len(self._pairs)))
        if self._pairs:
            self.pair_table.stand_on(0)
        self._on_roster_selection_changed()

    def participant(self) -> Participant | None:
        """Return the one the table stands on."""
        return self._by_id.get(self.table.key)

    def pair(self) -> Duplicate | None:
        """Return the pair the list of duplicates stands on."""
        return self._pairs.get(self.pair_table.key)

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be done."""
        show_problem(self.problem, sentence)

    def _build(self) -> None:
        self.sort.addItem(self.tr("As in the roster"), -1)
        for number, header in enumerate(shown_headers()):
            self.sort.addItem(header, number)
        top = QHBoxLayout()
        for label, field, stretch in ((self.tr("&Find"), self.search, 3), (self.tr("&Sort by"), self.sort, 1)):
            words = QLabel(label)
            words.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            top.addWidget(words)
            top.addWidget(field, stretch)
        people = QWidget()
        column = QVBoxLayout(people)
        column.addLayout(top)
        column.addWidget(self.table)
        column.addWidget(self.count)
        pairs = QWidget()
        self.merge = self._button(self.tr("&Merge …"))
        merge_row = QHBoxLayout()
        merge_row.addStretch(1)
        merge_row.addWidget(self.merge)
        pair_column = QVBoxLayout(pairs)
        pair_column.addWidget(self.pair_table)
        pair_column.addLayout(merge_row)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Roster"))
        self.tabs.addTab(people, self.tr("&Participants"))
        self.tabs.addTab(pairs, self.tr("Possible &duplicates: {count}").format(count=0))
        self.add = self._button(self.tr("&Add …"))
        self.change = self._button(self.tr("&Change …"))
        self.remove = self._button(self.tr("&Remove …"))
        self.unknown = self._button(self.tr("Add &unknown speaker …"))
        self.who = self._button(self.tr("&Who is it? …"))
        self.import_file = self._button(self.tr("&Import a file …"))
        self.paste = self._button(self.tr("Import from the clip&board …"))
        acts = QVBoxLayout()
        for button in (self.add, self.change, self.remove, self.unknown, self.who, self.import_file, self.paste):
            acts.addWidget(button)
        acts.addStretch(1)
        middle = QHBoxLayout()
        middle.addWidget(self.tabs, 1)
        middle.addLayout(acts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        outside = QVBoxLayout(self)
        outside.addLayout(middle, 1)
        outside.addWidget(self.problem)
        outside.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 76, unit * 36)
        self.search.setFocus()

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)  # or the key that ends a word looked for would press it
        return button

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_find_text_changed)
        self.search.returnPressed.connect(self._go_to_table)
        privacy().changed.connect(self._on_privacy_changed)
        self.sort.currentIndexChanged.connect(self._on_sort_index_changed)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._on_header_section_clicked)
        self.table.selectionModel().selectionChanged.connect(self._on_roster_selection_changed)
        self.pair_table.selectionModel().selectionChanged.connect(self._on_roster_selection_changed)
        self.table.activated.connect(self._ask_change)
        self.pair_table.activated.connect(self._ask_merge)
        for button, ask in (
            (self.add, self.add_asked.emit),
            (self.change, self._ask_change),
            (self.remove, self._ask_remove),
            (self.unknown, self.unknown_asked.emit),
            (self.who, self._ask_who),
            (self.merge, self._ask_merge),
            (self.import_file, self.file_asked.emit),
            (self.paste, self.paste_asked.emit),
        ):
            button.clicked.connect(_without_state(ask))
        on_key(self.table, QKeySequence.StandardKey.Delete, self._ask_remove)
        on_key(self.table, QKeySequence.StandardKey.Paste, self.paste_asked.emit)

    def _on_privacy_changed(self) -> None:
        pairs = tuple(self._pairs.values())
        self.show_roster(self.people)
        self.show_duplicates(pairs)

    def _on_find_text_changed(self, text: str) -> None:
        here = self.participant()
        self.model.find(text)
        self._say_count()
        self.table.stand_on(max(0, self.model.number_of(here.id) if here else 0))
        self._on_roster_selection_changed()

    def _on_sort_index_changed(self) -> None:
        self._sort(int(self.sort.currentData()), Qt.SortOrder.AscendingOrder)

    def _on_header_section_clicked(self, column: int) -> None:
        twice = self.model.sorted_by == column and self.model.order is Qt.SortOrder.AscendingOrder
        self.sort.setCurrentIndex(self.sort.findData(column))
        self._sort(column, Qt.SortOrder.DescendingOrder if twice else Qt.SortOrder.AscendingOrder)

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        here = self.participant()
        self.model.sort(column, order)
        self.table.stand_on(max(0, self.model.number_of(here.id) if here else 0))
        header = self.table.horizontalHeader()
        header.setSortIndicatorShown(column >= 0)
        header.setSortIndicator(column, order)

    def _on_roster_selection_changed(self) -> None:
        one = self.participant()
        self.change.setEnabled(one is not None)
        self.remove.setEnabled(one is not None)
        self.who.setEnabled(one is not None and one.placeholder)
        self.merge.setEnabled(self.pair() is not None)

    def _say_count(self) -> None:
        shown, there = self.model.rowCount(), len(self.people)
        all_of_them = self.tr("%n participant(s)", "", there)
        self.count.setText(all_of_them if shown == there else self.tr("{shown} of {all}").format(shown=shown, all=all_of_them))

    def _choose(self, participant_id: str) -> None:
        if participant_id in self._by_id and self.model.number_of(participant_id) < 0:
            self.search.clear()  # who was just put in is not hidden by what was looked for before
        self.table.stand_on(max(0, self.model.number_of(participant_id)))

    def _go_to_table(self) -> None:
        self.table.setFocus()

    def _ask_change(self) -> None:
        if one := self.participant():
            self.change_asked.emit(one)

    def _ask_remove(self) -> None:
        if one := self.participant():
            self.remove_asked.emit(one)

    def _ask_who(self) -> None:
        if one := self.participant():
            self.who_asked.emit(one)

    def _ask_merge(self) -> None:
        if pair := self.pair():
            self.merge_asked.emit(pair)


def _without_state(ask: Callable[[], None]) -> Callable[[bool], None]:
    return lambda _: ask()
