"""Make the world's names: `resources/world/names.json` out of the files beside it.

    python tools/world_names.py          merge what is there into names.json
    python tools/world_names.py cldr     read CLDR's names again first, through Babel

What people write stands in files of its own and is never touched; run again, nothing changes.
"""

from __future__ import annotations

import json
import sys
import tomllib
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from world_cldr import LANGUAGES, cldr_toml
from world_inflection import arabic, english, french, spanish

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.world import BodyKind, NameKind
from gfmd_desk.services.world import FORMAT

WORLD = Path(__file__).resolve().parent.parent / "resources" / "world"
INFLECT = dict(zip(LANGUAGES, (english, french, spanish, arabic), strict=True))

Table = dict[str, Any]


class Written(NamedTuple):
    """One name of one body before its doubts are known."""

    language: str
    kind: NameKind
    text: str


class Doubt(NamedTuple):
    why: str
    cased: bool = False
    sought: bool = True


SHAPES = {"everyday": Doubt("", cased=True), "other": Doubt(""), "never": Doubt("", sought=False)}
"""The tables of `ambiguous.toml`."""


class Entry(NamedTuple):
    code: str
    kind: BodyKind
    alpha2: str
    names: list[Written]


def main(*arguments: str) -> None:
    if arguments == ("cldr",):
        _write(WORLD / "cldr.toml", cldr_toml())
    elif arguments:
        sys.exit(__doc__)
    _write(WORLD / "names.json", names_json(WORLD))


def names_json(folder: Path) -> str:
    """Return the merged names of the files in `folder`: a line for each body and each phrase, so that changes can be read."""
    entries = read_entries(folder)
    doubt_of = Doubts(_toml(folder / "ambiguous.toml"), entries)
    reasons = sorted({doubt for entry in entries for name in entry.names if (doubt := doubt_of(name))})
    numbers = {reason: number for number, reason in enumerate(reasons)}
    index: defaultdict[str, list[str]] = defaultdict(list)
    bodies = []
    for place, entry in enumerate(entries):
        lines: list[str] = []
        for number, name in enumerate(entry.names):
            doubt = doubt_of(name)
            lines.append("\t".join([*name, *([str(numbers[doubt])] if doubt else [])]))
            if doubt is None or doubt.sought:
                index[phrase(name.text)].append(f"{place}.{number}")
        bodies.append([entry.code, entry.kind.value, entry.alpha2, "\n".join(lines)])
    parts = [_lines("bodies", bodies), _lines("doubts", [list(reason) for reason in reasons])]
    keys = ",\n".join(f"{_json(key)}:{_json(' '.join(places))}" for key, places in sorted(index.items()))
    return f'{{"format":{FORMAT},\n{parts[0]},\n{parts[1]},\n"index":{{\n{keys}\n}}}}\n'


def read_entries(folder: Path) -> list[Entry]:
    """Return every body with its names: States and territories by code, then groups, then organisations."""
    cldr = _toml(folder / "cldr.toml")
    states, territories = _toml(folder / "states.toml"), _toml(folder / "territories.toml")
    demonyms = _toml(folder / "demonyms.toml")
    unknown = {*states, *territories, *(code for language in LANGUAGES for code in demonyms[language])} - set(cldr)
    if unknown:
        sys.exit(f"Not in cldr.toml: {', '.join(sorted(unknown))}")
    entries = []
    for code, names in sorted(cldr.items()):
        kind = BodyKind.STATE if code in states else BodyKind.TERRITORY
        written = _place(names, states.get(code) or territories.get(code, {}), {key: demonyms[key].get(code) for key in LANGUAGES})
        entries.append(Entry(code, kind, names["alpha2"], _once(written)))
    for kind, file in ((BodyKind.GROUP, "groups.toml"), (BodyKind.ORGANISATION, "organisations.toml")):
        entries += [Entry(code, kind, "", _once(_organisation(names))) for code, names in sorted(_toml(folder / file).items())]
    return entries


def _place(cldr: Table, ours: Table, demonyms: Mapping[str, str | None]) -> Iterator[Written]:
    for language in LANGUAGES:
        given = {kind: table[language] for kind, table in ours.items() if kind != "verified" and language in table}
        short = given.get("short") or cldr[language]
        yield Written(language, NameKind.SHORT, short)
        if "official" in given:
            yield Written(language, NameKind.OFFICIAL, given["official"])
        for alias in (cldr.get(language), *given.get("alias", ())):
            if alias and alias != short:
                yield Written(language, NameKind.ALIAS, alias)
        yield from (Written(language, NameKind.ACRONYM, text) for text in given.get("acronym", ()))
        yield from (Written(language, NameKind.CAPITAL, text) for text in given.get("capital", ()))
        demonym = demonyms[language]
        if demonym:
            adjectives, people = INFLECT[language](demonym)
            yield from (Written(language, NameKind.ADJECTIVE, text) for text in adjectives)
            yield from (Written(language, NameKind.PEOPLE, text) for text in people)


def _organisation(ours: Table) -> Iterator[Written]:
    for language in LANGUAGES:
        short, *aliases = ours[language]
        yield Written(language, NameKind.SHORT, short)
        yield from (Written(language, NameKind.ALIAS, text) for text in aliases)
        yield from (Written(language, NameKind.ACRONYM, text) for text in ours.get("acronym", {}).get(language, ()))


def _once(names: Iterator[Written]) -> list[Written]:
    """The same words of the same kind once."""
    return list(dict.fromkeys(names))


class Doubts:
    """What else a name may mean: by `ambiguous.toml` in any language, because a text may be in any of them; by being shared in its own."""

    def __init__(self, ambiguous: Table, entries: list[Entry]) -> None:
        self._written = {phrase(text): SHAPES[shape]._replace(why=why) for shape, words in ambiguous.items() for text, why in words.items()}
        self._users: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for entry in entries:
            for name in entry.names:
                self._users[name.language, phrase(name.text)].add(entry.code)

    def __call__(self, name: Written) -> Doubt | None:
        doubt = self._written.get(phrase(name.text))
        if doubt and doubt.cased and name.text == name.text.lower():
            doubt = doubt._replace(cased=False)  # there are no capitals to tell it by
        users = sorted(self._users[name.language, phrase(name.text)])
        if len(users) == 1:
            return doubt
        shared = f"shared by {' and '.join(users)}"
        return doubt._replace(why=f"{doubt.why}; {shared}") if doubt else Doubt(shared)


def _toml(path: Path) -> Table:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _lines(key: str, rows: list[list[Any]]) -> str:
    return f'"{key}":[\n' + ",\n".join(map(_json, rows)) + "\n]"


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _write(path: Path, text: str) -> None:
    path.write_text(unicodedata.normalize("NFC", text), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
