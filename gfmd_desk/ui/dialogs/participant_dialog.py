"""Ask what is known of a participant, the name of somebody unknown, and who such a one turned out to be."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QWidget

from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.ui.dialogs.asking_dialog import AskingDialog
from gfmd_desk.ui.privacy import conceal, identity, privacy
from gfmd_desk.ui.roster_words import group_word, participant_line

BETWEEN = ";"
"""What parts several names in one field, as in the header of a session."""


class ParticipantDialog(AskingDialog):
    """For a new participant of an event, or with one that is known for what is known of it."""

    def __init__(self, known: Participant, parent: QWidget | None = None) -> None:
        adding = not known.id
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Add a participant") if adding else self.tr("Change a participant"))
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Add") if adding else self.tr("Keep"))
        self._known = known
        self.name = QLineEdit(known.name)
        self.role = QLineEdit(known.role)
        self.organisation = QLineEdit(known.organisation)
        self.country = QLineEdit(known.country)
        self.group = QComboBox()
        self.group.addItem(self.tr("Not known"), None)
        for group in Group:
            self.group.addItem(group_word(group), group.value)
        self.group.setCurrentIndex(self.group.findData(known.group.value) if known.group else 0)
        self.region = QLineEdit(known.region)
        self.email = QLineEdit(known.email)
        self.code = QLineEdit(known.code)
        self.code.setPlaceholderText(self.tr("made from the name if left empty"))
        self.aliases = QLineEdit(f"{BETWEEN} ".join(known.aliases))
        self.aliases.setPlaceholderText(self.tr("several are parted by ;"))
        self.speaks_for = QLineEdit(known.speaks_for)
        for label, field in (
            (self.tr("&Name"), self.name),
            (self.tr("&Role"), self.role),
            (self.tr("&Organisation"), self.organisation),
            (self.tr("&Country"), self.country),
            (self.tr("&Group"), self.group),
            (self.tr("Reg&ion"), self.region),
            (self.tr("&E-mail"), self.email),
            (self.tr("Co&de"), self.code),
            (self.tr("Other n&ames"), self.aliases),
            (self.tr("&Speaks for the group of States"), self.speaks_for),
        ):
            self.add_row(label, field)
            if isinstance(field, QLineEdit):
                conceal(field)
        self.name.setFocus()

    def answer(self) -> Participant:
        """What stands in the dialog."""
        group = self.group.currentData()
        return replace(
            self._known,
            name=self.name.text(),
            role=self.role.text(),
            organisation=self.organisation.text(),
            country=self.country.text(),
            group=Group(group) if group else None,
            region=self.region.text(),
            email=self.email.text(),
            code=self.code.text(),
            aliases=tuple(self.aliases.text().split(BETWEEN)),
            speaks_for=self.speaks_for.text(),
        )

    def accept(self) -> None:
        """Hand over the answer, or say that there is no name."""
        if self.name.text().strip():
            super().accept()
        else:
            self.refuse(self.tr("A participant needs a name."))
            self.name.setFocus()


class UnknownSpeakerDialog(AskingDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Add an unknown speaker"))
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("Add"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("State 3, Speaker B"))
        self.add_row(self.tr("Called for &now"), self.name)
        self.name.setFocus()

    def accept(self) -> None:
        """Hand over the word, or say that there is none."""
        if self.name.text().strip():
            super().accept()
        else:
            self.refuse(self.tr("An unknown speaker needs a word to go by, such as State 3."))


class WhoIsItDialog(AskingDialog):
    """`known` are those whom the placeholder may turn out to be; a part of a name finds them."""

    def __init__(self, placeholder: Participant, known: Sequence[Participant], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.buttons.button(self.buttons.StandardButton.Ok).setText(self.tr("This is who it is"))
        self.who = QComboBox()
        self.who.setEditable(True)
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for one in known:
            self.who.addItem(participant_line(one), one.id)
        self.who.setCurrentIndex(-1)
        self._placeholder, self._known = placeholder, known
        completer = QCompleter(self.who.model(), self.who)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.who.setCompleter(completer)
        self.add_row(self.tr("&Participant"), self.who)
        hint = self.hint = QLabel()
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        self.column.insertWidget(1, hint)
        privacy().changed.connect(self._say_who)
        self._say_who()
        self.resize(self.width(), self.column.heightForWidth(self.width()))
        self.who.setFocus()

    def _say_who(self) -> None:
        """Say whom this is about, and offer whom it may be, as they may be seen now."""
        name = identity(self._placeholder.name)
        self.setWindowTitle(self.tr("Who is {name}?").format(name=name))
        words = self.tr("All entries and sessions that name {name} will name this participant instead. This cannot be undone.")
        self.hint.setText(words.format(name=name))
        for place, one in enumerate(self._known):
            self.who.setItemText(place, participant_line(one))

    def chosen(self) -> str | None:
        """Return the id of the one whose line stands there, or of the only one in whose line these words stand."""
        words = self.who.currentText().strip()
        here = self.who.currentIndex()
        if here >= 0 and self.who.itemText(here) == words:
            return str(self.who.itemData(here))
        found = [place for place in range(self.who.count()) if words and words.casefold() in self.who.itemText(place).casefold()]
        return str(self.who.itemData(found[0])) if len(found) == 1 else None

    def accept(self) -> None:
        """Hand over the choice, or say that these words name nobody, or several."""
        if self.chosen():
            super().accept()
        else:
            self.refuse(self.tr("Choose one participant of the list; these words name nobody, or more than one."))
            self.who.setFocus()
