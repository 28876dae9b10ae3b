"""The keys that are no actions of the menus, declared in one place: what fields, lists and the card do with a key of their own."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication


class FieldKeys(NamedTuple):
    """Where keys work, and what each does; a key as Qt writes it, so that it reads as on this keyboard."""

    where: str
    keys: tuple[tuple[str, str], ...]


def field_keys() -> tuple[FieldKeys, ...]:
    """All keys that no menu shows."""
    translate = QCoreApplication.translate
    return (
        FieldKeys(
            translate("Keys", "In the capture line"),
            (
                ("Return", translate("Keys", "Add the line")),
                ("Shift+Return", translate("Keys", "Break the line")),
                ("Ctrl+Return", translate("Keys", "Add each of several lines as an entry of its own")),
                (",", translate("Keys", "Twice: open the list of who, section, objective, how many, anything")),
                ("Tab", translate("Keys", "Take what is marked in that list, else its first line")),
                ("Up", translate("Keys", "Go to the report, from an empty line")),
                ("Backspace", translate("Keys", "Give back what an abbreviation was typed as")),
            ),
        ),
        FieldKeys(
            translate("Keys", "In the report"),
            (
                ("Up", translate("Keys", "To the entry before")),
                ("Down", translate("Keys", "To the next entry; after the last one to the capture line")),
                ("Shift+Down", translate("Keys", "Choose several entries")),
                ("Return", translate("Keys", "Edit the entry; take what is offered")),
                ("Del", translate("Keys", "Delete the entry, outside its words")),
                ("Esc", translate("Keys", "Back to the capture line; so does any letter, and takes it along")),
            ),
        ),
        FieldKeys(
            translate("Keys", "In the words of an entry"),
            (
                ("Return", translate("Keys", "Split the entry at the caret")),
                ("Backspace", translate("Keys", "Join it to the entry before, at its start")),
                ("Del", translate("Keys", "Join the next entry to it, at its end")),
                ("Esc", translate("Keys", "Back to the report")),
            ),
        ),
        FieldKeys(
            translate("Keys", "Where somebody or something is chosen by typing"),
            (
                ("Down", translate("Keys", "The next that is offered")),
                ("Up", translate("Keys", "The one before")),
                ("Return", translate("Keys", "Take it; on an empty field, close")),
                ("Esc", translate("Keys", "Empty the field, then close")),
            ),
        ),
        FieldKeys(
            translate("Keys", "On the page of approvals"),
            (
                ("Left", translate("Keys", "The list before")),
                ("Right", translate("Keys", "The next list")),
                ("Return", translate("Keys", "Show the entry in its report")),
                ("Ctrl+Z", translate("Keys", "Take back the answer that is still held")),
                ("Esc", translate("Keys", "Back to the report")),
            ),
        ),
        FieldKeys(
            translate("Keys", "On the card"),
            (
                ("1", translate("Keys", "The answer is yes")),
                ("2", translate("Keys", "The answer is no")),
                ("3", translate("Keys", "Other words")),
                ("Esc", translate("Keys", "Back, and from the sentence away")),
            ),
        ),
        FieldKeys(
            translate("Keys", "In the roster and its lists"),
            (
                ("Return", translate("Keys", "Change what is chosen")),
                ("Del", translate("Keys", "Remove what is chosen")),
                ("Ctrl+V", translate("Keys", "Import what the clipboard holds")),
            ),
        ),
    )
