from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.sessions import NewSession, create_session, load_report


def test_an_entry_is_added_at_the_end_of_its_place(door: Door, other_door: Door, report: Report) -> None:
    first = add_entry(door, report, "  One\r\ntwo ", "points", " In\ntowns ")
    other = add_entry(other_door, report, "Three", "points", "In towns")  # `report` is as it was before the first
    found = load_report(door, report.id)
    assert found.in_section("points") == (first, other)
    assert (first.text, first.subheading, first.first_wording, first.kind) == ("One\ntwo", "In towns", "One\ntwo", Kind.POINT)
    assert abs(first.said_at - datetime.now(UTC)) < timedelta(minutes=1)


def test_an_entry_becomes_what_its_section_holds(door: Door, report: Report) -> None:
    assert add_entry(door, report, "We shall not wait", "quotes").kind is Kind.QUOTE
    assert add_entry(door, report, "To file").section is None


def test_what_holds_in_the_moment_holds_for_lines_that_come_from_elsewhere(door: Door, other_door: Door, report: Report) -> None:
    door.keep_regime(report.id, Regime.OFF_THE_RECORD)
    assert add_entry(other_door, report, "Ministers differ").regime is Regime.OFF_THE_RECORD
    door.keep_regime(report.id, None)
    assert add_entry(other_door, report, "Ministers agree").regime is None


def test_an_edited_entry_has_other_words_and_keeps_the_first(door: Door, report: Report) -> None:
    entry = add_entry(door, report, "town boards work")
    edited = edit_entry(door, report, entry.id, "Boards at town level work.")
    assert (edited.text, edited.first_wording) == ("Boards at town level work.", "town boards work")
    assert load_report(door, report.id).entries == (edited,)
    assert edit_entry(door, report, entry.id, "Boards at town level work.") == edited


@pytest.mark.parametrize("text", ["", " \n", "\x00\x1b"])
def test_an_entry_needs_words(door: Door, report: Report, text: str) -> None:
    entry = add_entry(door, report, "one")
    for write in (lambda: add_entry(door, report, text), lambda: edit_entry(door, report, entry.id, text)):
        with pytest.raises(KnownError, match=r"^An entry needs at least one word\.$"):
            write()


def test_an_unknown_section_is_said_with_those_of_the_form(door: Door, report: Report) -> None:
    with pytest.raises(KnownError, match=r'^The form has no section "nowhere"; its sections are: points, quotes\.$'):
        add_entry(door, report, "one", "nowhere")
    assert load_report(door, report.id).entries == ()


def test_an_entry_of_another_session_is_unknown_here(
    door: Door, report: Report, shelf: FormShelf, new_session: Callable[..., NewSession]
) -> None:
    other = create_session(door, shelf, new_session("RT 2"))
    entry = add_entry(door, other, "theirs")
    for entry_id in (entry.id, "gone"):
        with pytest.raises(KnownError, match=f'^The session "RT 1.1" has no entry "{entry_id}"'):
            edit_entry(door, report, entry_id, "mine")
    assert load_report(door, other.id).entries == (entry,)
