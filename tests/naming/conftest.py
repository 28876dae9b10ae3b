import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names

HERE = Path(__file__).parent


def _participant(id: str, given: dict[str, Any]) -> Participant:
    return Participant(
        id=id, event_id="event", **{field: tuple(value) if isinstance(value, list) else value for field, value in given.items()}
    )


@pytest.fixture(scope="session")
def world() -> Names:
    return load_names(program_files("resources"))


def _roster(file: str) -> dict[str, Participant]:
    rows = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return {id: _participant(id, given) for id, given in rows.items()}


@pytest.fixture(scope="session")
def roster() -> dict[str, Participant]:
    return _roster("roster.toml")


@pytest.fixture(scope="session")
def names(roster: dict[str, Participant], world: Names) -> ProtectedNames:
    return ProtectedNames.of(list(roster.values()), world)


@pytest.fixture(scope="session")
def names_for(names: ProtectedNames, world: Names) -> Callable[[str], ProtectedNames]:
    """The finder with the roster that a file of sentences was written for."""
    others = {which: ProtectedNames.of(list(_roster(f"roster_{which}.toml").values()), world) for which in ("second", "third")}
    return lambda file: next((others[which] for which in others if which in file), names)
