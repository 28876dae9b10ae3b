"""What counts as one version, how a report stood, what is in the bin."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.version import ONE_STRETCH, PAUSE, Origin, Version, differences, goes_on, in_bin, stretches

NOON = datetime(2026, 12, 5, 12, tzinfo=UTC)


@pytest.fixture
def version(note: Callable[..., Entry]) -> Callable[..., Version]:
    def make(place: int, minutes: float = 0, how: Act | Origin = Act.EDIT, **more: object) -> Version:
        entry = note("a", text=f"words {place}")
        values = {"back": False, "entry": entry, "entry_id": "a", **more}
        return Version(place, "r", made_at=NOON + timedelta(minutes=minutes), how=how, **values)  # type: ignore[arg-type]

    return make


def test_typing_goes_on_only_soon_after_typing(version: Callable[..., Version]) -> None:
    newest, soon = version(1), NOON + ONE_STRETCH / 2
    assert goes_on(newest, Act.EDIT, soon, back=False)
    assert not goes_on(newest, Act.EDIT, NOON + ONE_STRETCH, back=False)
    assert not goes_on(newest, Act.REWORD, soon, back=False)
    assert not goes_on(newest, Act.EDIT, soon, back=True)
    assert not goes_on(version(1, back=True), Act.EDIT, soon, back=False)
    assert not goes_on(version(1, how=Act.SPLIT), Act.EDIT, soon, back=False)


def test_a_pause_or_half_an_hour_ends_a_stretch_of_work(version: Callable[..., Version]) -> None:
    pause = PAUSE / timedelta(minutes=1)
    assert [len(one.versions) for one in stretches([version(1), version(2, pause - 1), version(3, 2 * pause)])] == [2, 1]
    steady = [version(n, 5 * n) for n in range(12)]
    assert [len(one.versions) for one in stretches(steady)] == [6, 6]
    assert stretches([version(1, how=Origin.FOUND)]) == ()


def test_what_differs_is_told_by_what_became_of_it(note: Callable[..., Entry]) -> None:
    then = [note("a"), note("b"), note("c"), note("d", position="60")]
    now = [note("a", text="other"), note("b", section="quotes"), note("d", position="70"), note("e")]
    found = differences(then, now)
    assert [[entry.id for entry in some] for some in (found.added, found.gone)] == [["e"], ["c"]]
    assert [[after.id for _, after in some] for some in (found.changed, found.moved)] == [["a"], ["b", "d"]]
    assert not differences(now, now)


def test_what_lives_on_elsewhere_and_what_is_blank_is_not_in_the_bin(version: Callable[..., Version], note: Callable[..., Entry]) -> None:
    newest = {
        "deleted": version(3, how=Act.DELETE, entry=None),
        "undone": version(4, how=Act.ADD, back=True, entry=None),
        "joined": version(5, how=Act.JOIN, entry=None),
        "together again": version(6, how=Act.SPLIT, back=True, entry=None),
        "moved": version(7, how=Origin.AWAY, entry=None),
        "blank": version(8, how=Act.DELETE, entry=None),
        "there": version(9),
    }
    last = {id: note(id, text=" " if id == "blank" else id) for id in newest}
    assert [one.entry.id for one in in_bin(newest, last)] == ["undone", "deleted"]
