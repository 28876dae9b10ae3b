"""The world's names, read from the program's own file when they are first needed."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.world import Body, BodyKind, Name, NameKind, Names, Place

FORMAT = 1
_SHORTEST = 3


def load_names(resources: Path) -> Names:
    """Read the names made by `tools/world_names.py`; the file is the program's own, so anything wrong with it is a bug and raises as one.

    What belongs to one body or one phrase is a text in the file and is taken apart when it is first
    needed: as lists, all would take four times as long to read.
    """
    data = json.loads((resources / "world" / "names.json").read_bytes())
    if data["format"] != FORMAT:
        raise ValueError(f"names.json has format {data['format']}")
    bodies, doubts, index = data["bodies"], data["doubts"], data["index"]

    @cache
    def body_at(place: int) -> Body:
        return _body(bodies[place], doubts)

    def named(phrase: str) -> list[Place]:
        return [_place(written) for written in index[phrase].split()]

    return Names([(row[0], row[2]) for row in bodies], index, named, body_at)


class Countries:
    """Says whether a text names a State or territory; the names are read when the first text is asked about."""

    def __init__(self, resources: Path) -> None:
        self._resources = resources
        self._names: Names | None = None

    def __call__(self, text: str) -> bool:
        """Two letters are no country here, and three only in capitals: codes of States are words too ("no", "per")."""
        word = text.strip()
        if len(word) < _SHORTEST or (len(word) == _SHORTEST and not word.isupper()):
            return False
        self._names = self._names or load_names(self._resources)
        return any(body.kind in (BodyKind.STATE, BodyKind.TERRITORY) for body in self._names.called(word))


def _place(written: str) -> Place:
    body, name = written.split(".")
    return int(body), int(name)


def _body(row: list[str], doubts: list[list[Any]]) -> Body:
    code, kind, alpha2, names = row
    return Body(code, BodyKind(kind), alpha2, tuple(_name(line, doubts) for line in names.split("\n")))


def _name(line: str, doubts: list[list[Any]]) -> Name:
    """A doubt is the reason, whether the name needs its capitals, and whether it is looked for at all."""
    language, kind, text, *doubt = line.split("\t")
    return Name(text, NameKind(kind), Language(language), *(doubts[int(doubt[0])] if doubt else ()))
