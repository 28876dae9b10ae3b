"""Privacy mode: while it is on, nothing on the screen says who somebody is. The one place that every such word passes.

It is a state of the whole application, as its language is: a field that had to be told of it, and was not, would show a name to the room.
What this program shows of somebody goes through `identity`; what was built before listens to `changed` and is built again.
"""

from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit

MASK = "●●●"
"""Stands for whoever it is; as long for all."""

Places: TypeAlias = tuple[tuple[int, int], ...]
"""Where in some words something stands: begin and end of each, in order."""

_HIDDEN = "identitiesHidden"


class Privacy(QObject):
    """`changed` follows when identities are hidden or shown again."""

    changed = Signal()

    def set_hidden(self, hidden: bool) -> None:  # noqa: FBT001  # the slot of a checkable action
        """Hide identities, or show them again."""
        app = QCoreApplication.instance()
        if app is not None and hidden is not identities_hidden():
            app.setProperty(_HIDDEN, hidden)
            self.changed.emit()


def privacy() -> Privacy:
    """Return the application's own, as there is one clipboard."""
    app = QCoreApplication.instance()
    assert app is not None
    found: Privacy | None = app.findChild(Privacy, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return found if found is not None else Privacy(app)


def identities_hidden() -> bool:
    app = QCoreApplication.instance()
    return app is not None and app.property(_HIDDEN) is True


def identity(words: str) -> str:
    """Return words that say who somebody is, as they may be seen now."""
    return MASK if words and identities_hidden() else words


def spoken(words: str) -> str:
    """Return what a screen reader says for words in which somebody may be hidden."""
    return words.replace(MASK, QCoreApplication.translate("Privacy", "hidden")) if MASK in words else words


def masked(words: str, places: Places) -> tuple[str, Places]:
    """Return printed words without who is named at `places`, and where that stands now."""
    parts, found, length, end = [], [], 0, 0
    for start, stop in places:
        parts += [words[end:start], MASK]
        length += start - end
        found.append((length, length + len(MASK)))
        length, end = length + len(MASK), stop
    return "".join((*parts, words[end:])), tuple(found)


class _Concealed(QObject):
    """Follows the mode for one field, as long as the field lives."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        privacy().changed.connect(self._fit)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        mode = QLineEdit.EchoMode
        self._field.setEchoMode(mode.Password if identities_hidden() else mode.Normal)


def conceal(*fields: QLineEdit) -> None:
    """Show dots for what stands in fields that name somebody, while identities are hidden; they can be written in all the same."""
    for field in fields:
        _Concealed(field)
