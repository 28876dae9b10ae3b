"""The frameworks as data: objectives, principles, goals and targets with their titles, and the words that speak for them.

The files are the program's own, so anything wrong with them is a bug and raises as one.
"""

import tomllib
from pathlib import Path
from typing import Any

from gfmd_desk.domain.frameworks import FrameworkItem, Frameworks
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.suggesting import Keywords
from gfmd_desk.domain.tags import LETTERS, Framework, Item, parse_tag


def load_frameworks(folder: Path) -> Frameworks:
    """Read the titles of all items from the files in `folder`."""
    compact, principles, goals = (_read(folder / name) for name in ("gcm.toml", "principles.toml", "sdg.toml"))
    items = (
        *(_item(Item(Framework.GCM, row["n"]), row, row["short"]) for row in compact["objective"]),
        *(_item(Item(Framework.PRINCIPLE, LETTERS.index(row["para"][-2]) + 1), row, row) for row in principles["principle"]),
        *(_item(Item(Framework.SDG, row["n"]), row, row["short"]) for row in goals["goal"]),
        *(_item(_target(row["id"]), row, row["label"]) for row in goals["target"]),
    )
    return Frameworks({item.tag: item for item in items})


def load_keywords(folder: Path) -> Keywords:
    """Read the words by which tags are suggested."""
    rows = _read(folder / "keywords.toml")["item"]
    return Keywords.of((row["tag"], language, phrase) for row in rows for language in Language for phrase in row[language])


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _target(code: str) -> Item:
    number, target = code.split(".")
    return Item(Framework.SDG, int(number), target)


def _item(item: Item, row: dict[str, Any], short: dict[str, Any]) -> FrameworkItem:
    if parse_tag(item.tag) is None:
        raise ValueError(f"no framework has {item.tag}")
    return FrameworkItem(
        tag=item.tag,
        titles=_wording(row),
        short=_wording(short),
        official=frozenset(language for language in Language if row["verified_lang"][language]),
    )


def _wording(row: dict[str, Any]) -> Wording:
    return Wording(en=row["en"], fr=row["fr"], es=row["es"], ar=row["ar"])
