"""The user's own abbreviations and the usual ones of the report's language: found, added, changed, removed, switched off."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain.abbreviations import Flaw, flaw_in
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.language import Language
from gfmd_desk.ui.dialogs.problem import problem_label, show_problem
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.widgets.word_table import WordTable, on_key
from gfmd_desk.ui.words import language_word, set_apart

if TYPE_CHECKING:
    from gfmd_desk.services.abbreviations import Kept


class AbbreviationsDialog(QDialog):
    """`kept_changed` carries what is to be kept; what is kept then comes back by `show_kept`, a refusal by `refuse`."""

    kept_changed = Signal(object)

    def __init__(self, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Abbreviations"))
        self._language = language
        self._kept: Kept | None = None
        self._usual: dict[str, str] = {}
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.model = TableModel([self.tr("Typed"), self.tr("Written out"), self.tr("Whose")], self)
        self.table = WordTable(self.model, self.tr("Abbreviations"), (3, 8, 4))
        self.use_usual = QCheckBox(self.tr("Write out the &usual ones of {language} too").format(language=language_word(language)))
        self.short = QLineEdit()
        self.words = QLineEdit()
        self.put = self._button(self.tr("&Add or change"))
        self.remove = self._button(self.tr("&Remove"))
        self.switch = self._button(self.tr("&Switch off"))
        self.problem = problem_label()
        self._build()
        self._connect()
        self._on_selection_changed()

    def show_usual(self, usual: dict[str, str]) -> None:
        """Show the usual ones of the language."""
        self._usual = usual
        self._show()

    def show_kept(self, kept: "Kept") -> None:
        """Show what is kept."""
        self._kept = kept
        self.use_usual.setChecked(self._language in kept.usual)
        self.problem.hide()
        self._show()
        short = clean_line(self.short.text())
        if short and kept.own.get(short) == clean_line(self.words.text()):
            self.table.stand_on(self.model.number_of(f"own {short}"))
            self.short.clear()
            self.words.clear()
            self.short.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why something cannot be done; what was typed stays."""
        show_problem(self.problem, sentence)

    def _show(self) -> None:
        here = self.table.key
        own = self._now.own
        rows = [WordRow(f"own {short}", (set_apart(short), set_apart(words), self.tr("your own"))) for short, words in own.items()]
        for short, words in self._usual.items():
            if short not in own:
                rows.append(WordRow(f"usual {short}", (set_apart(short), set_apart(words), self._state_of(short))))
        self.model.show(rows)
        self.table.stand_on(max(0, self.model.number_of(here)))
        self._on_selection_changed()

    def _state_of(self, short: str) -> str:
        if self._language not in self._now.usual:
            return self.tr("usual, not in use")
        return self.tr("usual, switched off") if self._is_off(short) else self.tr("usual, in use")

    @property
    def _now(self) -> "Kept":
        if self._kept is None:
            from gfmd_desk.services.abbreviations import Kept  # start-up: services come when asked for

            return Kept()
        return self._kept

    def _is_off(self, short: str) -> bool:
        return short in self._now.off.get(self._language, frozenset())

    def _put(self) -> None:
        short, words = clean_line(self.short.text()), clean_line(self.words.text())
        flaw = flaw_in(short, words)
        if flaw is not None:
            self.refuse(self._flaw_sentence(flaw))
            (self.short if not short or flaw is Flaw.NOT_A_WORD else self.words).setFocus()
            return
        self.kept_changed.emit(replace(self._now, own={**self._now.own, short: words}))

    def _flaw_sentence(self, flaw: Flaw) -> str:
        return {
            Flaw.EMPTY: self.tr("It needs what is typed, and what is written out."),
            Flaw.TOO_LONG: self.tr("This is too long: an abbreviation has 24 characters at most, what it stands for 200."),
            Flaw.NOT_A_WORD: self.tr("What is typed must be one word, and not begin like a mark of the capture line: , # + @"),
            Flaw.SAME: self.tr("What is written out is what was typed."),
        }[flaw]

    def _remove(self) -> None:
        whose, _, short = self.table.key.partition(" ")
        if whose == "own":
            self.kept_changed.emit(replace(self._now, own={one: words for one, words in self._now.own.items() if one != short}))

    def _switch(self) -> None:
        whose, _, short = self.table.key.partition(" ")
        if whose == "usual":
            off = self._now.off.get(self._language, frozenset()) ^ {short}
            self.kept_changed.emit(replace(self._now, off={**self._now.off, self._language: off}))

    def _on_use_usual_clicked(self) -> None:
        self.kept_changed.emit(replace(self._now, usual=self._now.usual ^ {self._language}))

    def _on_selection_changed(self) -> None:
        whose, _, short = self.table.key.partition(" ")
        self.remove.setEnabled(whose == "own")
        self.switch.setEnabled(whose == "usual" and self._language in self._now.usual)
        self.switch.setText(self.tr("&Switch on") if whose == "usual" and self._is_off(short) else self.tr("&Switch off"))

    def _on_table_activated(self) -> None:
        """Take a row into the fields, to be changed; a usual one becomes the user's own."""
        _, _, short = self.table.key.partition(" ")
        self.short.setText(short)
        self.words.setText({**self._usual, **self._now.own}[short])
        self.words.setFocus()
        self.words.selectAll()

    def _on_search_text_changed(self, text: str) -> None:
        self.model.find(text)
        self.table.stand_on(0)
        self._on_selection_changed()

    def _build(self) -> None:
        hint = QLabel(
            self.tr(
                "An abbreviation is written out when its word is ended by a blank, Enter or a sign, and never in an address, a number or a "
                "mark. Ctrl+Z or Backspace straight after gives back what was typed. Your own hold in every language."
            )
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        top = QHBoxLayout()
        _labelled(top, self.tr("&Find"), self.search, 1)
        acts = QHBoxLayout()
        _labelled(acts, self.tr("&Typed"), self.short, 1)
        _labelled(acts, self.tr("&Written out"), self.words, 3)
        acts.addWidget(self.put)
        beside = QHBoxLayout()
        beside.addWidget(self.use_usual, 1)
        beside.addWidget(self.switch)
        beside.addWidget(self.remove)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(hint)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(beside)
        column.addLayout(acts)
        column.addWidget(self.problem)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 48, unit * 36)
        self.short.setFocus()

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.activated.connect(self._on_table_activated)
        self.put.clicked.connect(self._put)
        self.short.returnPressed.connect(self._put)
        self.words.returnPressed.connect(self._put)
        self.remove.clicked.connect(self._remove)
        self.switch.clicked.connect(self._switch)
        self.use_usual.clicked.connect(self._on_use_usual_clicked)
        on_key(self.table, QKeySequence.StandardKey.Delete, self._remove)

    def _button(self, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        return button


def _labelled(row: QHBoxLayout, words: str, field: QWidget, stretch: int) -> None:
    label = QLabel(words)
    label.setBuddy(field)
    field.setAccessibleName(words.replace("&", ""))
    row.addWidget(label)
    row.addWidget(field, stretch)
