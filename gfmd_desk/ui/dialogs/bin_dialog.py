"""What was deleted from the report on screen, and the way back for one entry or several."""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval_effects import effects_of
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.version import Deleted
from gfmd_desk.services.versions import Bin
from gfmd_desk.ui.dialogs.word_table import choose_row, word_table
from gfmd_desk.ui.models.table_model import TableModel, WordRow
from gfmd_desk.ui.step_words import effect_words, shortened
from gfmd_desk.ui.version_words import how_word, when_word
from gfmd_desk.ui.words import place_word

_IN_LIST = 200
"""Characters of an entry that its line in the list holds."""


class BinDialog(QDialog):
    """`put_back_wanted` carries the entries that were chosen."""

    put_back_wanted = Signal(list)

    def __init__(self, found: Bin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Deleted entries of this report"))
        self._found = found
        self.model = TableModel([self.tr("Deleted"), self.tr("By"), self.tr("From"), self.tr("Words")], self)
        self.table = word_table(self.model, self.tr("Deleted entries, the last first"), several=True)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        self.words.setAccessibleName(self.tr("The words of the chosen entry"))
        self.means = QLabel()
        self.means.setObjectName("warning")
        self.means.setWordWrap(True)
        self.put_back = QPushButton(self.tr("&Put back"))
        self.put_back.setDefault(True)
        self._build()
        self.model.show([self._row(one) for one in found.deleted])
        self.table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.table.doubleClicked.connect(self._put_back)
        self.put_back.clicked.connect(self._put_back)
        if found.deleted:
            choose_row(self.table, 0)
        self._on_selection_changed()

    def chosen(self) -> list[Entry]:
        """The entries that are chosen, as they stood."""
        return [self._found.deleted[index.row()].entry for index in self.table.selectionModel().selectedRows()]

    def _row(self, one: Deleted) -> WordRow:
        place = place_word(self._found.report, Place(one.entry.section, one.entry.subheading))
        return WordRow(one.entry.id, (when_word(one.version.made_at), how_word(one.version), place, shortened(one.entry.text, _IN_LIST)))

    def _build(self) -> None:
        hint = QLabel(
            self.tr(
                "An entry comes back where it stood, with who said it and what was decided about its names. "
                "Without its section it comes into the inbox."
            )
        )
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setText(self.tr("Close"))
        close.setAutoDefault(False)
        buttons.addButton(self.put_back, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 3)
        column.addWidget(self.words, 1)
        column.addWidget(self.means)
        column.addWidget(hint)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        for place, width in enumerate((8, 9, 15)):
            self.table.setColumnWidth(place, unit * width)
        self.resize(unit * 58, unit * 28)
        self.table.setFocus()

    def _put_back(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.accept()
            self.put_back_wanted.emit(chosen)

    def _on_selection_changed(self, *_: QItemSelection) -> None:
        chosen = self.chosen()
        self.put_back.setEnabled(bool(chosen))
        self.words.setPlainText("\n\n".join(entry.text for entry in chosen))
        change = editing.put_back(self._found.report, chosen)
        means = effect_words(effects_of(change, self._found.room), self._found.room)
        self.means.setText(means)
        self.means.setVisible(bool(means))
