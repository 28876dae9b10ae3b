"""One's own abbreviations lie beside the store: those that are written out as somebody of the roster go with the roster."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames, keys_of
from gfmd_desk.domain.roster import Participant
from gfmd_desk.errors import KnownError
from gfmd_desk.services.abbreviations import AbbreviationShelf, BrokenAbbreviationsError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.private_text import place_of, read_words
from gfmd_desk.storage.sealed_folder import SEALED_ENDING

_UNREAD = ("abbreviations.broken-*.json", ".abbreviations.json.part")
"""Files that were put aside or are half written: nobody reads them any more."""

_PERSON = "person:"


class AbbreviationsNotForgottenError(KnownError):
    def __init__(self, why: str) -> None:
        super().__init__(f"Nothing was destroyed: your own abbreviations name somebody, and could not be changed ({why}).")


def naming(folder: Path, people: Sequence[Participant], shelf: AttributionShelf) -> frozenset[str]:
    """Return the abbreviations of one's own that name a person of a roster. Of a file that cannot be understood nothing is known."""
    try:
        own = _shelf(folder).kept().own
    except BrokenAbbreviationsError:
        return frozenset()
    names = _finder(people, shelf) if own else None
    return frozenset(short for short, words in own.items() if names is not None and _names_somebody(f"{short} {words}", names))


def forget_abbreviations(folder: Path, people: Sequence[Participant], shelf: AttributionShelf) -> None:
    """Take those out; raises AbbreviationsNotForgottenError. Can be repeated as long as the roster is there.

    States and organisations stay: they are anybody's vocabulary. A file that cannot be understood goes whole where it names a person.
    """
    own = _shelf(folder)
    gone = naming(folder, people, shelf)
    try:
        if gone:
            kept = own.kept()
            own.keep(replace(kept, own={short: words for short, words in kept.own.items() if short not in gone}))
    except KnownError as error:
        raise AbbreviationsNotForgottenError(str(error)) from error
    unread = [path for pattern in _UNREAD for path in folder.glob(pattern)]
    unread += [path.with_suffix("") for path in folder.glob(_UNREAD[0] + SEALED_ENDING)]
    if not _is_understood(own):
        unread.append(own.path)
    names = _finder(people, shelf) if unread else None
    for path in unread:
        if names is not None:
            _remove_if_named(path, names)


def _shelf(folder: Path) -> AbbreviationShelf:
    return AbbreviationShelf(folder, folder)  # the shipped ones are not asked for


def _is_understood(own: AbbreviationShelf) -> bool:
    try:
        own.kept()
    except BrokenAbbreviationsError:
        return False
    return True


def _finder(people: Sequence[Participant], shelf: AttributionShelf) -> ProtectedNames | None:
    """What finds the persons of a roster; None where there are none."""
    persons = [one for one in people if any(key.startswith(_PERSON) for key in keys_of(one, Level.NAMED, shelf.names))]
    return ProtectedNames.of(persons, shelf.names) if persons else None


def _names_somebody(words: str, names: ProtectedNames) -> bool:
    """Whether a person's name stands there, in whatever language."""
    return any(key.startswith(_PERSON) for language in Language for one in names.find(words, language) for key in one.keys)


def _remove_if_named(path: Path, names: ProtectedNames) -> None:
    try:
        if _names_somebody(read_words(path).decode("utf-8", errors="replace"), names):
            place_of(path).unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise AbbreviationsNotForgottenError(error.strerror or "the disk reports an error") from error
