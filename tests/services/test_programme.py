from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from gfmd_desk.domain.form import FieldKind, HeaderField
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.programme import ProgrammeRow
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.programme import StoredProgramme, preview_programme, store_programme
from gfmd_desk.services.sessions import find_session, list_sessions

EVENT = "Lagunia Summit"
ROW = ProgrammeRow(2, "RT 1.1", "On towns", date(2026, 12, 5), time(14, 30), time(16), room="Hall B", moderator="Ana Kovár")


@pytest.fixture
def shelf(shelf: FormShelf) -> FormShelf:
    """The short form with a field for the moderator, and another one."""
    words = Wording("Moderator", "Modération", "Moderación", "إدارة الجلسة")
    short = replace(shelf.forms[0], header=(HeaderField("moderator", FieldKind.PEOPLE, words),))
    long = replace(short, id="long", name=replace(short.name, en="Long form", fr="Formulaire long"))
    return FormShelf((long, short), ())


@pytest.fixture
def store(door: Door, shelf: FormShelf) -> Callable[..., StoredProgramme]:
    return lambda *rows, event=EVENT: store_programme(door, shelf, event, rows, "short")


def _session(door: Door, code: str) -> Report:
    return find_session(door, code)


def test_sessions_are_made(door: Door, store: Callable[..., StoredProgramme]) -> None:
    done = store(ROW, ProgrammeRow(3, "RT 1.2", "On roads", form="formulaire LONG", language=Language.FRENCH))
    assert (done.made, done.updated, done.unchanged) == (("RT 1.1", "RT 1.2"), (), ())
    first, second = _session(door, "RT 1.1"), _session(door, "RT 1.2")
    assert (first.event.id, first.event.name) == (done.event_id, EVENT)
    assert (first.session.date, first.session.start, first.session.end, first.session.room) == (
        date(2026, 12, 5),
        time(14, 30),
        time(16),
        "Hall B",
    )
    assert (first.header, first.form.id) == ({"moderator": "Ana Kovár"}, "short")
    assert (second.form.id, second.session.language, second.session.start) == ("long", Language.FRENCH, None)


def test_the_same_code_again_changes_the_session(door: Door, store: Callable[..., StoredProgramme]) -> None:
    store(ROW)
    entry = add_entry(door, _session(door, "RT 1.1"), "Boards work")
    done = store(ProgrammeRow(2, "rt 1.1", "On towns", date(2026, 12, 6), time(9), time(10, 30)), ProgrammeRow(3, "RT 1.2", "New"))
    assert (done.made, done.updated) == (("RT 1.2",), ("RT 1.1",))
    report = _session(door, "RT 1.1")
    assert (report.session.code, report.session.date, report.session.start, report.session.end) == (
        "RT 1.1",
        date(2026, 12, 6),
        time(9),
        time(10, 30),
    )
    assert (report.session.room, report.header) == ("Hall B", {"moderator": "Ana Kovár"}), "what a row leaves open stays"
    assert report.entries == (entry,)
    assert len(list_sessions(door)) == 2


def test_a_new_start_without_an_end_has_none(door: Door, store: Callable[..., StoredProgramme]) -> None:
    store(ROW)
    store(replace(ROW, start=time(17), end=None))
    assert _session(door, "RT 1.1").session.end is None
    store(replace(ROW, start=None, end=None, title="Other"))
    assert (_session(door, "RT 1.1").session.title, _session(door, "RT 1.1").session.start) == ("Other", time(17))


def test_the_same_programme_again_changes_nothing(store: Callable[..., StoredProgramme]) -> None:
    store(ROW)
    assert store(ROW).unchanged == ("RT 1.1",)


def test_a_report_stays_on_its_form_and_that_is_said(door: Door, store: Callable[..., StoredProgramme]) -> None:
    store(ROW)
    assert store(replace(ROW, form="long")).other_form == ("RT 1.1",)
    assert _session(door, "RT 1.1").form.id == "short"


def test_sessions_of_another_event_are_left_alone(door: Door, store: Callable[..., StoredProgramme]) -> None:
    store(ROW)
    assert store(ROW, event="Assembly").made == ("RT 1.1",)
    assert len(list_sessions(door)) == 2


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (ProgrammeRow(3, "RT 2", "T", form="none"), 'row 3: there is no form "none"; there are: long, short'),
        (ProgrammeRow(3, " ", "T"), "A session needs a code"),
        (ProgrammeRow(3, "RT 1.1", " "), "A session needs a title"),
    ],
)
def test_it_is_stored_whole_or_not_at_all(door: Door, store: Callable[..., StoredProgramme], row: ProgrammeRow, sentence: str) -> None:
    with pytest.raises(KnownError, match=sentence):
        store(ROW, row)
    with door.reading() as rows:
        assert (rows.events(), rows.sessions()) == ((), ())


def test_a_large_programme_is_stored_in_a_moment(door: Door, store: Callable[..., StoredProgramme]) -> None:
    rows = [replace(ROW, row=number, code=f"S {number}") for number in range(150)]
    assert len(store(*rows).made) == 150
    assert len(store(*rows).unchanged) == 150


def test_the_preview_says_what_storing_does(door: Door, shelf: FormShelf, store: Callable[..., StoredProgramme]) -> None:
    other = ProgrammeRow(3, "RT 1.2", "On roads")
    store(ROW, other)
    rows = (
        replace(ROW, title="On cities", form="long"),
        replace(other, row=5),
        ProgrammeRow(6, "RT 1.3", "On rivers"),
        ProgrammeRow(7, "RT 1.4", "On seas", form="none"),
    )
    before = list_sessions(door)
    plan = preview_programme(door, shelf, "lagunia  summit", rows, "short")
    assert list_sessions(door) == before
    assert [row.code for part in (plan.new, plan.updated, plan.unchanged) for row in part] == ["RT 1.3", "RT 1.1", "RT 1.2"]
    assert [(bad.row, bad.given) for bad in plan.bad] == [(7, "none")]
    done = store(*plan.good)
    assert (done.made, done.updated, done.unchanged, done.other_form) == (("RT 1.3",), ("RT 1.1",), ("RT 1.2",), plan.other_form)
    assert plan.other_form == ("RT 1.1",)


def test_of_an_event_that_is_not_there_all_is_new(door: Door, shelf: FormShelf) -> None:
    assert preview_programme(door, shelf, "", [ROW], "short").new == (ROW,)
    with door.reading() as rows:
        assert rows.events() == ()
