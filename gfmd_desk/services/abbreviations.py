"""The abbreviations: the usual ones of a language, shipped with the program, and those of the user, kept in the data folder."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gfmd_desk.domain.abbreviations import Abbreviations, flaw_in
from gfmd_desk.domain.language import Language
from gfmd_desk.errors import KnownError
from gfmd_desk.storage.private_text import place_of, read_private, write_private

FILE = "abbreviations.json"
_FORMAT = 1


class BrokenAbbreviationsError(KnownError):
    """The file is there and cannot be understood; it is left as it is."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"Your own abbreviations cannot be read from {path}: {why}. "
            "The file is left as it is; what you add now goes into a new one beside it."
        )


class AbbreviationsNotKeptError(KnownError):
    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"The abbreviations could not be kept in {path}: {why}.")


@dataclass(frozen=True, slots=True)
class Kept:
    """What the user has: `own` ones, the languages whose `usual` ones are written out too, and which of those are `off`."""

    own: Mapping[str, str] = field(default_factory=dict)
    usual: frozenset[Language] = frozenset()
    off: Mapping[Language, frozenset[str]] = field(default_factory=dict)


class AbbreviationShelf:
    """Reads and writes files: to be asked beside the window."""

    def __init__(self, resources: Path, data_folder: Path) -> None:
        self._shipped = resources / "abbreviations"
        self.path = data_folder / FILE

    def usual(self, language: Language) -> dict[str, str]:
        """Return the usual abbreviations of a language, as they are shipped."""
        import tomllib  # start-up: beside the window, when a report is open

        with (self._shipped / f"{language.value}.toml").open("rb") as file:
            return dict(tomllib.load(file)["abbreviations"])

    def kept(self) -> Kept:
        """Return what the user has; raises BrokenAbbreviationsError where the file cannot be understood."""
        try:
            return _understood(json.loads(read_private(self.path)))
        except FileNotFoundError:
            return Kept()
        except OSError as error:
            raise BrokenAbbreviationsError(self.path, error.strerror or "it cannot be opened") from error
        except ValueError as error:
            raise BrokenAbbreviationsError(self.path, str(error)) from error
        except (TypeError, AttributeError, LookupError) as error:
            raise BrokenAbbreviationsError(self.path, "it is not built as this program builds it") from error

    def keep(self, kept: Kept) -> None:
        """Write what the user has; a file that cannot be understood is put aside under another name first. Raises KnownError."""
        try:
            self._put_aside_if_broken()
            write_private(self.path, _as_json(kept))
        except OSError as error:
            raise AbbreviationsNotKeptError(self.path, error.strerror or "it cannot be written") from error

    def in_force(self, language: Language, kept: Kept) -> Abbreviations:
        """Return what is written out in a report in this language."""
        off = kept.off.get(language, frozenset())
        usual = {short: words for short, words in self.usual(language).items() if short not in off} if language in kept.usual else {}
        return Abbreviations(kept.own, usual)

    def _put_aside_if_broken(self) -> None:
        try:
            self.kept()
        except BrokenAbbreviationsError:
            number = 1
            while place_of(aside := self.path.with_name(f"abbreviations.broken-{number}.json")).exists():
                number += 1
            place_of(self.path).rename(place_of(aside))


def _understood(data: Any) -> Kept:
    if data["format"] != _FORMAT:
        raise ValueError(f"its format is {data['format']}, and this program knows {_FORMAT}")
    own = {str(short): str(words) for short, words in data["own"].items()}
    bad = next((short for short, words in own.items() if flaw_in(short, words)), None)
    if bad is not None:
        raise ValueError(f"“{bad}” cannot be an abbreviation")
    off = {Language(language): frozenset(map(str, shorts)) for language, shorts in data["off"].items()}
    return Kept(own, frozenset(map(Language, data["usual"])), off)


def _as_json(kept: Kept) -> str:
    data = {
        "format": _FORMAT,
        "own": dict(sorted(kept.own.items())),
        "usual": sorted(language.value for language in kept.usual),
        "off": {language.value: sorted(shorts) for language, shorts in sorted(kept.off.items()) if shorts},
    }
    return json.dumps(data, ensure_ascii=False, indent=1)
