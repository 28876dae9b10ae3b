"""The wording of phrases as data.

The file is the program's own, so anything wrong with it is a bug and raises as one.
"""

import tomllib
from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import Literal, TypeVar

import msgspec

from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.voices import NOUNS, Article, Noun, Quantity, Verb, Voices

_WHO = "{who}"

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    read: frozenset[Language]


class _NounRow(_Row, frozen=True, kw_only=True):
    """Keys of the four tables are quantities, with "_other" or "_others" behind those that follow a name."""

    id: str
    otherwise: str = ""
    ar_gender: Literal["m", "f"]
    en: dict[str, str]
    fr: dict[str, str]
    es: dict[str, str]
    ar: dict[str, str]


class _Number(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    one: str
    more: str


class _Gender(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    m: str
    f: str


class _Four(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    en: str
    fr: str
    es: str
    ar: str

    def wording(self) -> Wording:
        return Wording(en=self.en, fr=self.fr, es=self.es, ar=self.ar)


class _VerbRow(_Row, frozen=True, kw_only=True):
    id: str
    en: str
    fr: _Number
    es: _Number
    ar: _Gender
    impersonal: _Four


class _RoleRow(_Row, frozen=True, kw_only=True):
    id: str
    en: str
    fr: str
    es: str
    ar: str


class _ArticleRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    language: Language
    text: str
    plural: bool
    names: tuple[str, ...]


class _Arabic(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    masculine: frozenset[str]


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    noun: tuple[_NounRow, ...]
    verb: tuple[_VerbRow, ...]
    role: tuple[_RoleRow, ...]
    article: tuple[_ArticleRow, ...]
    arabic: _Arabic


def load_voices(path: Path) -> Voices:
    """Read the nouns, verbs and names from the file at `path`."""
    file = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), _File)
    rows: tuple[_Row, ...] = (*file.noun, *file.verb, *file.role)
    return Voices(
        nouns=_nouns(file.noun),
        verbs=_once((row.id, _verb(row)) for row in file.verb),
        roles=_once((row.id, Wording(en=row.en, fr=row.fr, es=row.es, ar=row.ar)) for row in file.role),
        articles=_once(((row.language, name), Article(row.text, row.plural)) for row in file.article for name in row.names),
        masculine_states=file.arabic.masculine,
        drafts=frozenset(language for language in Language if any(language not in row.read for row in rows)),
    )


def _nouns(rows: tuple[_NounRow, ...]) -> dict[str, Noun]:
    written = _once((row.id, row) for row in rows)
    if set(written) != set(NOUNS):
        raise ValueError(f"the nouns are not those that phrases are made of: {sorted(set(written) ^ set(NOUNS))}")
    return {id: Noun(_phrases(row, written), row.ar_gender == "f") for id, row in written.items()}


def _phrases(row: _NounRow, rows: dict[str, _NounRow]) -> dict[tuple[Quantity, bool], Wording]:
    """The wording of every quantity; what the row does not have is that of the noun it names."""
    keys = {f"{quantity}{_behind(quantity) if others else ''}": (quantity, others) for quantity, others in product(Quantity, (False, True))}
    if not (set(row.en) == set(row.fr) == set(row.es) == set(row.ar) <= set(keys)):
        raise ValueError(f"{row.id} does not have the same quantities in every language")
    phrases = {
        meant: Wording(en=row.en[key], fr=row.fr[key], es=row.es[key], ar=row.ar[key]) for key, meant in keys.items() if key in row.en
    }
    if len(phrases) < len(keys):
        if row.otherwise not in rows or rows[row.otherwise].otherwise:
            raise ValueError(f"{row.id} has not all quantities, and no noun that has them")
        phrases = _phrases(rows[row.otherwise], rows) | phrases
    return phrases


def _behind(quantity: Quantity) -> str:
    return "_others" if quantity.plural else "_other"


def _verb(row: _VerbRow) -> Verb:
    if not row.ar.m.count(_WHO) == row.ar.f.count(_WHO) == 1:
        raise ValueError(f"{row.id} has no one place for the phrase in Arabic")
    return Verb(
        one=Wording(en=f"{_WHO} {row.en}", fr=f"{_WHO} {row.fr.one}", es=f"{_WHO} {row.es.one}", ar=row.ar.m),
        more=Wording(en=f"{_WHO} {row.en}", fr=f"{_WHO} {row.fr.more}", es=f"{_WHO} {row.es.more}", ar=row.ar.m),
        arabic_feminine=row.ar.f,
        impersonal=row.impersonal.wording(),
    )


def _once(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, Value]:
    """Gather `pairs`; a key that comes again is a slip of the hand."""
    gathered: dict[Key, Value] = {}
    for key, value in pairs:
        if key in gathered:
            raise ValueError(f"{key} stands in the file twice")
        gathered[key] = value
    return gathered
