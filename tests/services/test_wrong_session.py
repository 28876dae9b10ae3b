"""Lines carried to another session on a real store, with another process at it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.domain.wrong_session import carry
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.rulings import list_rulings, rule
from gfmd_desk.services.sessions import NewSession, create_session, load_report


@pytest.fixture
def other(door: Door, shelf: FormShelf, new_session: Callable[..., NewSession]) -> Report:
    return create_session(door, shelf, new_session("RT 2"))


@pytest.fixture
def change(door: Door, report: Report, other: Report) -> Change:
    """Two of three lines to the other session, as it would be done in the window."""
    for text in ("one", "two", "three"):
        add_entry(door, report, text, "points")
    add_entry(door, other, "there", "points")
    here = load_report(door, report.id)
    return carry(here, [entry for entry in here.in_section("points") if entry.text != "one"], load_report(door, other.id))


def texts(door: Door, report: Report) -> list[str]:
    return [entry.text for section in (None, "points", "quotes") for entry in load_report(door, report.id).in_section(section)]


def test_they_go_and_come_back_with_what_was_decided_about_them(door: Door, report: Report, other: Report, change: Change) -> None:
    moved = change.rows[0].id
    rule(door, report.event.id, ["Montania"], Verdict.SPOKEN_ABOUT, moved)
    before = load_report(door, report.id).entries
    door.commit(change)
    door.commit(change)
    assert (texts(door, report), texts(door, other)) == (["one"], ["there", "two", "three"])
    assert [one.entry_id for one in list_rulings(door, report.event.id)] == [moved]
    door.commit(change.inverse())
    assert set(load_report(door, report.id).entries) == set(before)
    assert texts(door, other) == ["there"]
    assert [one.entry_id for one in list_rulings(door, report.event.id)] == [moved]


def test_what_another_process_writes_meanwhile_goes_with_them(
    door: Door, other_door: Door, report: Report, other: Report, change: Change
) -> None:
    first = change.rows[0].before
    assert first is not None
    other_door.commit(editing.reword(first, "two, they say"))
    other_door.commit(editing.add_tag([first], "gcm:5"))
    add_entry(other_door, other, "there too", "points")
    add_entry(other_door, report, "four", "points")
    door.commit(change)
    assert sorted(texts(door, other)) == ["there", "there too", "three", "two, they say"]
    assert texts(door, report) == ["one", "four"]
    arrived = next(entry for entry in load_report(door, other.id).entries if entry.id == first.id)
    assert arrived.tags == ("gcm:5",)
    other_door.commit(editing.reword(arrived, "two, they insist"))
    door.commit(change.inverse())
    assert sorted(texts(door, report)) == ["four", "one", "three", "two, they insist"]
    assert texts(door, other) == ["there", "there too"]


def test_to_a_report_that_is_gone_nothing_goes(door: Door, report: Report, change: Change) -> None:
    before = texts(door, report)
    rows = tuple(replace(row, after=replace(row.after, report_id="gone")) for row in change.rows if row.after)
    with pytest.raises(NotSavedError, match="no longer in the store"):
        door.commit(replace(change, rows=rows))
    assert texts(door, report) == before
