"""Whom the words of a report name: each body with its places, to be settled one by one or all at once."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.dialogs.word_table import choose_row, word_table
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.name_words import reveals_word
from gfmd_desk.ui.privacy import identity, privacy
from gfmd_desk.ui.words import place_word

if TYPE_CHECKING:
    from gfmd_desk.services.name_watch import Hit

_AROUND = 60
"""Characters of a sentence that are shown on each side of a name."""


class NamesDialog(QDialog):
    """Asks by its signals, each with the places (hits) that it is about; what is left comes back by `show_hits`."""

    replace_asked = Signal(list)
    record_asked = Signal(list, Part)
    rule_asked = Signal(list, Verdict, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Names in this report"))
        self.said = QLabel()
        self.said.setObjectName("dialogTitle")
        self.said.setWordWrap(True)
        self.bodies_model = TableModel([self.tr("Who"), self.tr("What it is"), self.tr("How it is named"), self.tr("Places")], self)
        self.bodies = word_table(self.bodies_model, self.tr("Who is named"))
        self.places_model = TableModel([self.tr("Where"), self.tr("Words")], self)
        self.places = word_table(self.places_model, self.tr("Places that name it"), several=True)
        self.problem = problem_label()
        self._groups: dict[str, list[Hit]] = {}
        self._here: list[Hit] = []
        self._report: Report | None = None
        self._acts: list[QPushButton] = []
        self._build()
        self.bodies.selectionModel().selectionChanged.connect(self._on_body_chosen)
        privacy().changed.connect(self._on_privacy_changed)
        self.places.selectionModel().selectionChanged.connect(self._on_places_chosen)

    def show_hits(self, report: Report, hits: "Sequence[Hit]") -> None:
        """Show whom a report names; who is told as speaking or acting comes first."""
        here = max(0, self.bodies.currentIndex().row())
        self._report = report
        groups: dict[str, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(" ".join(sorted(hit.name.keys)), []).append(hit)
        ranked = sorted(groups.items(), key=lambda group: not any(hit.name.near_verb for hit in group[1]))
        self._groups = dict(ranked)
        self.bodies_model.show([self._body_row(key, places) for key, places in ranked])
        self._say()
        self.problem.hide()
        if ranked:
            choose_row(self.bodies, min(here, len(ranked) - 1))
        else:
            self._on_body_chosen()

    def refuse(self, sentence: str) -> None:
        show_problem(self.problem, sentence)

    def chosen(self) -> "list[Hit]":
        """The places that are chosen: at first all of one body."""
        return [self._here[index.row()] for index in self.places.selectionModel().selectedRows()]

    def _say(self) -> None:
        speaking = sum(any(hit.name.near_verb for hit in places) for places in self._groups.values())
        others = len(self._groups) - speaking
        words = self.tr("%n named as speaking or acting", "", speaking)
        if not speaking:
            words = self.tr("Nobody is named as speaking or acting")
        if not self._groups:
            words = self.tr("Nobody is named who was not released.")
        elif others:
            otherwise = self.tr("%n named otherwise", "", others)
            words = f"{words} · {otherwise}"
        self.said.setText(words)

    def _body_row(self, key: str, places: "list[Hit]") -> WordRow:
        first = next((hit for hit in places if hit.name.near_verb), places[0]).name
        if first.near_verb:
            how = self.tr("as speaking or acting")
        elif first.ambiguous:
            how = self.tr("perhaps; the word means something else too")
        else:
            how = self.tr("in the words")
        return WordRow(key, (identity(first.label), reveals_word(first.kind), how, str(len(places))))

    def _place_row(self, number: int, hit: "Hit") -> WordRow:
        assert self._report is not None
        text, name = hit.entry.text.replace("\n", " "), hit.name
        before, after = text[max(0, name.start - _AROUND) : name.start], text[name.end : name.end + _AROUND]
        shown = f"{'…' * (name.start > _AROUND)}{before}[{text[name.start : name.end]}]{after}{'…' * (len(text) > name.end + _AROUND)}"
        return WordRow(str(number), (place_word(self._report, Place(hit.entry.section)), shown))

    def _build(self) -> None:
        hint = QLabel(self.tr("What is not settled here stays as it is, and stops the export until it is settled."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        acts = QVBoxLayout()
        self._act(acts, self.tr("&Replace by a phrase"), lambda hits: self.replace_asked.emit(hits))
        self._act(acts, self.tr("Record as &speaker"), lambda hits: self.record_asked.emit(hits, Part.SPEAKER))
        self._act(acts, self.tr("Record as &owner"), lambda hits: self.record_asked.emit(hits, Part.OWNER))
        acts.addSpacing(self.fontMetrics().height())
        self._act(acts, self.tr("Spoken &about, here"), lambda hits: self.rule_asked.emit(hits, Verdict.SPOKEN_ABOUT, False))
        self._act(acts, self.tr("Spoken about, in the &event"), lambda hits: self.rule_asked.emit(hits, Verdict.SPOKEN_ABOUT, True))
        self._act(acts, self.tr("&Not a name, here"), lambda hits: self.rule_asked.emit(hits, Verdict.NOT_A_NAME, False))
        self._act(acts, self.tr("Not a name, in the e&vent"), lambda hits: self.rule_asked.emit(hits, Verdict.NOT_A_NAME, True))
        acts.addStretch(1)
        tables = QSplitter(Qt.Orientation.Vertical)
        tables.setChildrenCollapsible(False)
        tables.addWidget(self.bodies)
        tables.addWidget(self.places)
        middle = QHBoxLayout()
        middle.addWidget(tables, 1)
        middle.addLayout(acts)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.said)
        column.addWidget(hint)
        column.addLayout(middle, 1)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        for place, width in enumerate((16, 14, 13)):
            self.bodies.setColumnWidth(place, unit * width)
        self.places.setColumnWidth(0, unit * 14)
        self.resize(unit * 72, unit * 36)
        self.bodies.setFocus()

    def _act(self, column: QVBoxLayout, words: str, ask: "Callable[[list[Hit]], None]") -> None:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._ask(ask))
        column.addWidget(button)
        self._acts.append(button)

    def _ask(self, ask: "Callable[[list[Hit]], None]") -> None:
        chosen = self.chosen()
        if chosen:
            ask(chosen)

    def _on_privacy_changed(self) -> None:
        if self._report is not None:
            self.show_hits(self._report, [hit for hits in self._groups.values() for hit in hits])

    def _on_body_chosen(self) -> None:
        rows = self.bodies.selectionModel().selectedRows()
        self._here = self._groups.get(self.bodies_model.row(rows[0].row()).key, []) if rows else []
        self.places_model.show([self._place_row(number, hit) for number, hit in enumerate(self._here)])
        self.places.selectAll()
        self._on_places_chosen()

    def _on_places_chosen(self) -> None:
        for button in self._acts:
            button.setEnabled(bool(self.chosen()))
