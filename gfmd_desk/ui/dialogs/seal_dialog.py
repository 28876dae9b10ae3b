"""Ask for a passphrase that is to hold from now on, or what else is to become of the seal."""

from enum import Enum, auto

from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QLabel, QLineEdit, QRadioButton, QWidget

from gfmd_desk.ui.dialogs.asking_dialog import AskingDialog


class Wish(Enum):
    SEAL = auto()
    CHANGE = auto()
    NEW_CODE = auto()
    UNSEAL = auto()


class SealDialog(AskingDialog):
    """`sealed` is for notes that have a passphrase; it is asked for unless it is `forgotten`.

    `remembered` says whether the system's keychain opens them now, and is None where this computer has none.
    """

    def __init__(self, *, sealed: bool, remembered: bool | None, forgotten: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("The passphrase of your notes") if sealed else self.tr("Seal your notes with a passphrase"))
        self._sealed, self._asks_known = sealed, sealed and not forgotten
        self.remembered = remembered
        self._in_hand: QWidget | None = None
        self._act = self.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.known, self.first, self.again = QLineEdit(self), QLineEdit(self), QLineEdit(self)
        self.wishes = {
            Wish.CHANGE: QRadioButton(self.tr("&Change the passphrase, or what the keychain does"), self),
            Wish.NEW_CODE: QRadioButton(self.tr("A new &recovery code: the one before opens nothing any more"), self),
            Wish.UNSEAL: QRadioButton(self.tr("Take the &seal off: whoever has this computer can read your notes"), self),
        }
        self.remember = QCheckBox(self.tr("Open on this computer without the passphrase, through the system's &keychain"), self)
        self.remember.setChecked(bool(remembered))
        self.remember.setVisible(remembered is not None)
        note = QLabel(self._note())
        note.setWordWrap(True)
        self.rows.addRow(note)
        self.known.setVisible(self._asks_known)
        if self._asks_known:
            self.add_row(self.tr("Passphrase &today"), self.known)
        for button in self.wishes.values():
            button.setVisible(sealed)
            button.toggled.connect(self._show_wish)
            if sealed:
                self.rows.addRow(button)
        self.add_row(self.tr("&New passphrase"), self.first)
        self.add_row(self.tr("The same &again"), self.again)
        for field in (self.known, self.first, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Password)
        if sealed and not forgotten:
            self.first.setPlaceholderText(self.tr("empty: as before"))
        if remembered is None:
            no_keychain = QLabel(self.tr("This computer has no keychain that could remember the passphrase."))
            no_keychain.setObjectName("muted")
            no_keychain.setWordWrap(True)
            self.rows.addRow(no_keychain)
        else:
            self.rows.addRow(self.remember)
        self.wishes[Wish.CHANGE].setChecked(True)
        self._show_wish()
        self.resize(self.width(), self.column.heightForWidth(self.width()))
        (self.known if self._asks_known else self.first).setFocus()

    @property
    def wish(self) -> Wish:
        return next(wish for wish, button in self.wishes.items() if button.isChecked()) if self._sealed else Wish.SEAL

    def accept(self) -> None:
        """Hand over what is wished, or say that the passphrase was typed in two ways."""
        if self.first.text() != self.again.text():
            self.refuse(self.tr("The passphrase was not typed the same way twice."))
            self.again.setFocus()
            return
        self._in_hand = self.focusWidget()
        self._wait(waiting=True)
        super().accept()

    def refuse(self, sentence: str) -> None:
        self._wait(waiting=False)
        super().refuse(sentence)
        if self._in_hand is not None:  # what rests gives its keys to the next, which is to cancel
            self._in_hand.setFocus()

    def _note(self) -> str:
        if self._sealed:
            return self.tr("Your notes and all copies beside them are sealed.")
        return self.tr(
            "Without it nobody reads your notes, and it cannot be looked up: several words that nobody would guess are best. "
            "Afterwards a recovery code is shown once, for the day the passphrase is forgotten."
        )

    def _show_wish(self) -> None:
        self._act.setText(
            {
                Wish.SEAL: self.tr("Seal"),
                Wish.CHANGE: self.tr("Change"),
                Wish.NEW_CODE: self.tr("New recovery code"),
                Wish.UNSEAL: self.tr("Take the seal off"),
            }[self.wish]
        )
        takes_passphrase = self.wish in {Wish.SEAL, Wish.CHANGE}
        for widget in (self.first, self.again, self.remember):
            widget.setEnabled(takes_passphrase)
        if not takes_passphrase:
            self.first.clear()
            self.again.clear()

    def _wait(self, *, waiting: bool) -> None:
        for widget in (self.known, self.first, self.again, self.remember, self._act, *self.wishes.values()):
            widget.setEnabled(not waiting)
        if not waiting:
            self._show_wish()
