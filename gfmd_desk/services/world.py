"""The world's names, read from the program's own file when they are first needed."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.world import Body, BodyKind, Name, NameKind, Names, Place

FORMAT = 1


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
