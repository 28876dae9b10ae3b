"""A new passphrase, typed twice, with how good it is in words."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QLineEdit, QWidget

from gfmd_desk.domain.passphrase import Strength, strength_of
from gfmd_desk.ui.consent_words import strength_word


class NewPassphrase(QWidget):
    """`changed` follows whatever is typed; `flaw` says why it cannot be taken yet."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.second = passphrase_field(), passphrase_field()
        self.shown = QCheckBox(self.tr("Sho&w what is typed"))
        self.strength = QLabel()
        self.strength.setObjectName("hint")
        self.strength.setTextFormat(Qt.TextFormat.PlainText)
        self.strength.setWordWrap(True)
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        for words, field in ((self.tr("&Passphrase"), self.first), (self.tr("The same &again"), self.second)):
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            rows.addRow(label, field)
        rows.addRow("", self.shown)
        rows.addRow("", self.strength)
        self.first.textChanged.connect(self._on_typed)
        self.second.textChanged.connect(self._on_typed)
        self.shown.toggled.connect(self._on_shown_toggled)
        self._on_typed()
        self.setFocusProxy(self.first)

    @property
    def passphrase(self) -> str:
        return self.first.text()

    @property
    def flaw(self) -> str:
        """Why it cannot be taken yet; empty where it can."""
        strength = strength_of(self.first.text())
        if strength is Strength.TOO_SHORT:
            return strength_word(strength)
        if self.first.text().strip() != self.second.text().strip():
            return self.tr("The two are not the same yet.")
        return ""

    def forget(self) -> None:
        """Keep nothing of what was typed."""
        self.first.clear()
        self.second.clear()

    @Slot()
    def _on_typed(self) -> None:
        words = strength_word(strength_of(self.first.text())) if self.first.text() else strength_word(Strength.TOO_SHORT)
        self.strength.setText(words)
        self.first.setAccessibleDescription(words)
        self.changed.emit()

    @Slot(bool)
    def _on_shown_toggled(self, shown: bool) -> None:  # noqa: FBT001  # the slot of a checkbox
        for field in (self.first, self.second):
            field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


def passphrase_field() -> QLineEdit:
    """A field of dots, of which no input method and no undo keeps anything."""
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setInputMethodHints(
        Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    return field
