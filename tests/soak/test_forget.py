"""Destroying the identities, broken off at every statement and every call that changes a file: a repeat does it in whole."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.services.door import Door, StoreError
from gfmd_desk.services.forget import CERTIFICATES, ForgetRefusedError, forget_event
from gfmd_desk.services.forget_abbreviations import AbbreviationsNotForgottenError
from gfmd_desk.services.roster import list_participants
from gfmd_desk.storage.backups import make_backup
from tests.services.breaking import ENDED, Steps, end, in_a_process_of_its_own, refuse, watched
from tests.services.forgetting_world import SHELF, World, found, leave_in_free_pages, plant
from tests.soak.seeds import seeds

PEOPLE = 8
SHORT = 3
"""Of each way to fail, in the suite; spread over all there are."""

Fail = Callable[[str], None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, World]:
    folder = tmp_path_factory.mktemp("world")
    door = Door.open(folder)
    world = World(door, PEOPLE)
    door.close()
    leave_in_free_pages(folder / "desk.sqlite", world)
    make_backup(folder / "desk.sqlite", Why.ASKED)
    plant(folder, world)
    return folder, world


def steps_of(made: tuple[Path, World], folder: Path) -> list[str]:
    """Every step there is, in order."""
    shutil.copytree(made[0], folder)
    steps = Steps()
    with watched(steps):
        forgotten(folder, made[1]._report.event.id)
    return steps.names


def forgotten(folder: Path, event_id: str) -> None:
    """Forget, as a process does that finds the folder so; what is refused is raised."""
    door = Door.open(folder)
    try:
        forget_event(door, SHELF, event_id)
    finally:
        door.close()


def is_done_in_the_end(made: tuple[Path, World], folder: Path, number: int, fail: Fail) -> str:
    """Break it off at a step, look at what is there, repeat it, and look again; return how the first attempt ended."""
    shutil.copytree(made[0], folder)
    world, event_id = made[1], made[1]._report.event.id

    def work() -> None:
        with watched(Steps(number, fail)):
            forgotten(folder, event_id)

    ended = how_it_ended(work, fail)
    assert ended in ("done", "refused", "ended"), f"step {number}: {ended}"
    certificates = list((folder / CERTIFICATES).glob("*.txt")) if (folder / CERTIFICATES).exists() else []
    if certificates:
        assert found(folder, world.tokens) == {}, f"step {number}: a certificate for half"
    door = Door.open(folder)
    try:
        done = forget_event(door, SHELF, event_id)
        assert list_participants(door, event_id) == ()
    finally:
        door.close()
    assert found(folder, world.tokens) == {}, f"step {number}"
    if not certificates:
        assert done.forgotten.gone.participants == PEOPLE, f"step {number}: the certificate has the wrong numbers"
    assert not list(folder.glob(".forgetting-*"))
    shutil.rmtree(folder)
    return ended


def how_it_ended(work: Callable[[], None], fail: Fail) -> str:
    if fail is end:
        code = in_a_process_of_its_own(work)
        return {0: "done", ENDED: "ended"}.get(code, f"ended with {code}")
    try:
        work()
    except (StoreError, ForgetRefusedError, AbbreviationsNotForgottenError):
        return "refused"
    return "done"


def sweep(made: tuple[Path, World], folder: Path, fail: Fail, numbers: list[int], seen: dict[str, int]) -> None:
    for number in numbers:
        ended = is_done_in_the_end(made, folder / str(number), number, fail)
        seen[ended] = seen.get(ended, 0) + 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be copied here")
@pytest.mark.parametrize("fail", [refuse, end])
def test_broken_off_at_some_steps(made: tuple[Path, World], tmp_path: Path, fail: Fail) -> None:
    names = steps_of(made, tmp_path / "whole")
    assert len(names) > 50
    sweep(made, tmp_path, fail, list(range(3, len(names), len(names) // SHORT)), {})


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process cannot be copied here")
@pytest.mark.parametrize("fail", [refuse, end])
def test_broken_off_at_every_step(
    made: tuple[Path, World], tmp_path: Path, fail: Fail, record_property: Callable[[str, object], None]
) -> None:
    names = steps_of(made, tmp_path / "whole")
    seen: dict[str, int] = {}
    sweep(made, tmp_path, fail, list(seeds(len(names))), seen)
    what = "forget: each statement and file call " + ("ends the process" if fail is end else "fails")
    told = ", ".join(f"{number} {how}" for how, number in sorted(seen.items()))
    record_property(
        "seen", f"| {what} | done in whole by a repeat, no certificate for half | {told}; 0 tokens left in all {sum(seen.values())} |"
    )
