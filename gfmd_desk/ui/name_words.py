"""The screen's words for names that stand inside sentences."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from gfmd_desk.domain.protected_names import Sighting


def reveals_word(kind: str) -> str:
    """What it would reveal; start-up: asked by value, so that the finder is not imported for it."""
    translate = QCoreApplication.translate
    return {
        "person": translate("Reveals", "a person"),
        "organisation": translate("Reveals", "an organisation"),
        "state": translate("Reveals", "a State"),
        "group of States": translate("Reveals", "a group of States"),
        "demonym": translate("Reveals", "a State, by its people"),
        "capital": translate("Reveals", "a State, by its capital"),
        "acronym": translate("Reveals", "an organisation, by its acronym"),
        "code": translate("Reveals", "somebody, by a code of the roster"),
        "address": translate("Reveals", "somebody, by an address"),
    }[kind]


def verdict_word(verdict: Verdict) -> str:
    translate = QCoreApplication.translate
    return {
        Verdict.SPOKEN_ABOUT: translate("Verdict", "Spoken about, not speaking"),
        Verdict.NOT_A_NAME: translate("Verdict", "Not a name"),
    }[verdict]


def name_words(name: "Sighting") -> str:
    """Whom one place names, and what that is; the worse case in other words."""
    translate = QCoreApplication.translate
    if name.near_verb:
        words = translate("Names", "Names {name} as speaking or acting: {what}")
    elif name.ambiguous:
        words = translate("Names", "May name {name}: {what}")
    else:
        words = translate("Names", "Names {name}: {what}")
    return words.format(name=set_apart(identity(name.label)), what=reveals_word(name.kind))


def margin_words(names: "Iterable[Sighting]") -> str:
    """What the margin says of an entry that names somebody; empty where it does not."""
    labels = list(dict.fromkeys(identity(one.label) for one in sorted(names, key=lambda one: not one.near_verb)))
    if not labels:
        return ""
    listed = QLocale().createSeparatedList([set_apart(one) for one in labels])
    return QCoreApplication.translate("Names", "names {names}").format(names=listed)


def current(names: "Sequence[Sighting]", caret: int) -> "Sighting | None":
    """The name that the caret stands at, else the last one before it, else the first."""
    before = [one for one in names if one.start <= caret]
    return before[-1] if before else next(iter(names), None)
