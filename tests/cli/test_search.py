"""What the command line writes is found by the search of the window."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.search import Sought
from gfmd_desk.forms.frameworks import load_frameworks
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.search import Finder

ASSETS = program_files("resources")


def found(data: Path, typed: str) -> list[str]:
    finder = Finder(load_frameworks(ASSETS / "frameworks"), Language.ENGLISH)
    door = Door.open(data)
    try:
        return [one.text for one in finder.find(door, AttributionShelf(ASSETS), Sought(finder.query(typed))).found]
    finally:
        door.close()


def test_what_is_added_and_edited_is_found(desk: Callable[..., Any], session: Callable[..., Any], data: Path) -> None:
    session("RT 1.1", "Lagunia Summit")
    point = desk("entry", "add", "RT 1.1", "Boards work", "--section", "challenges").out.strip()
    assert found(data, "boards") == ["Boards work"]
    desk("entry", "edit", "RT 1.1", point, "مجالس البلدات")
    assert found(data, "بلدات") == ["مجالس البلدات"]
    desk("practice")
    assert found(data, "mayor")
