from collections.abc import Callable
from dataclasses import replace
from datetime import date, time

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Regime, Report
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.sessions import NewSession, create_session, find_session, list_sessions, load_report, update_session

Make = Callable[..., NewSession]


def _refused(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        call()
    return str(caught.value)


def test_a_new_session_is_stored_as_it_was_given(door: Door, other_door: Door, shelf: FormShelf, new_session: Make) -> None:
    made = create_session(
        door,
        shelf,
        new_session(
            language=Language.FRENCH,
            regime=Regime.BACKGROUND,
            date=date(2026, 12, 5),
            start=time(14, 30),
            end=time(16),
            room="Hall B",
            header={"moderator": "Host of Esperia", "empty": " "},
            event_place="Port Lagune",
        ),
    )
    assert load_report(other_door, made.id) == made
    assert (made.session.language, made.session.regime, made.session.date, made.session.start, made.session.end, made.session.room) == (
        Language.FRENCH,
        Regime.BACKGROUND,
        date(2026, 12, 5),
        time(14, 30),
        time(16),
        "Hall B",
    )
    assert (made.event.name, made.event.place, made.header) == ("Lagunia Summit", "Port Lagune", {"moderator": "Host of Esperia"})


def test_the_report_keeps_the_form_it_was_begun_with(door: Door, shelf: FormShelf, new_session: Make) -> None:
    made = create_session(door, shelf, new_session())
    newer = replace(shelf.forms[0], version=3, sections=shelf.forms[0].sections[:1])
    create_session(door, FormShelf((newer,), ()), new_session("RT 2"))
    assert load_report(door, made.id).form == shelf.forms[0]


def test_a_second_session_joins_the_event_of_that_name(door: Door, shelf: FormShelf, new_session: Make) -> None:
    first = create_session(door, shelf, new_session())
    second = create_session(door, shelf, new_session("RT 1.2", " lagunia\tSUMMIT "))
    assert first.event == second.event


def test_names_are_cleaned_to_one_line(door: Door, shelf: FormShelf, new_session: Make) -> None:
    made = create_session(door, shelf, new_session(" RT\n1.1 ", " Lagunia\u2028Summit", title="One\x00 \n two", room=" B\t2 "))
    assert (made.session.code, made.event.name, made.session.title, made.session.room) == ("RT 1.1", "Lagunia Summit", "One two", "B 2")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": " "}, "A session needs a code, such as RT 1.1."),
        ({"code": "\x07"}, "A session needs a code, such as RT 1.1."),
        ({"code": "x" * 201}, "A session's code has at most 200 characters; this one has 201."),
        ({"title": "\n"}, "A session needs a title."),
        ({"event_name": ""}, "An event needs a name."),
        ({"form_id": "long"}, 'There is no form "long"; known: short.'),
        ({"code": "rt  1.1"}, 'The event "Lagunia Summit" already has a session "rt 1.1".'),
    ],
)
def test_what_cannot_be_made_is_said_in_a_sentence_and_leaves_nothing(
    door: Door, shelf: FormShelf, new_session: Make, report: Report, changes: dict[str, object], said: str
) -> None:
    other_event = {"event_name": "Another"} if "event_name" not in changes and changes.get("code") != "rt  1.1" else {}
    assert _refused(lambda: create_session(door, shelf, new_session(**{**other_event, **changes}))) == said
    with door.reading() as rows:
        assert rows.events() == (report.event,)
        assert len(rows.sessions()) == 1


def test_the_list_counts_what_each_session_holds(door: Door, shelf: FormShelf, new_session: Make, report: Report) -> None:
    create_session(door, shelf, new_session("RT 0", date=date(2026, 12, 5)))
    for section in (None, "points", "points"):
        add_entry(door, report, "Something said", section)
    assert [(row.session.code, row.entries, row.inbox, row.filled, row.sections) for row in list_sessions(door)] == [
        ("RT 0", 0, 0, 0, 2),
        ("RT 1.1", 3, 1, 1, 2),
    ]
    assert list_sessions(door, "LAGUNIA summit") == list_sessions(door)
    assert _refused(lambda: list_sessions(door, "Gala")) == 'There is no event "Gala"; the events are: Lagunia Summit.'


def test_a_session_is_found_by_its_code(door: Door, report: Report) -> None:
    assert find_session(door, "RT 1.1") == report
    assert find_session(door, " rt 1.1") == report


def test_a_session_that_cannot_be_found_is_said_with_what_there_is(door: Door, shelf: FormShelf, new_session: Make) -> None:
    assert _refused(lambda: find_session(door, "RT 9")) == "There is no session yet."
    assert _refused(lambda: find_session(door, "RT 9", "Gala")) == "There is no session yet."
    for code, event in (("RT 1", "Summit"), ("RT 2", "Summit"), ("RT 1", "Assembly")):
        create_session(door, shelf, new_session(code, event))
    assert _refused(lambda: find_session(door, "RT 9")) == 'There is no session "RT 9"; the codes are: RT 1, RT 2.'
    assert _refused(lambda: find_session(door, "RT 2", "Assembly")) == (
        'There is no session "RT 2" in the event "Assembly"; the codes are: RT 1.'
    )
    assert _refused(lambda: find_session(door, "RT 1", "Gala")) == 'There is no event "Gala"; the events are: Assembly, Summit.'
    assert _refused(lambda: find_session(door, "RT 1")) == (
        'More than one event has a session "RT 1": "Assembly", "Summit"; say which with --event.'
    )
    assert find_session(door, "RT 1", "Assembly").event.name == "Assembly"


def test_only_a_few_of_many_codes_are_named(door: Door, shelf: FormShelf, new_session: Make) -> None:
    for number in range(14):
        create_session(door, shelf, new_session(f"S{number:02}"))
    assert _refused(lambda: find_session(door, "X")).endswith("S10, S11 and 2 more.")


def test_a_session_is_changed_with_its_header_and_event(door: Door, other_door: Door, report: Report) -> None:
    session = replace(report.session, code="RT 1.2", title=" New\ntitle ", regime=Regime.ON_THE_RECORD, date=date(2026, 12, 6), room="")
    event = replace(report.event, name="Lagunia Summit 2026", place="Port Lagune")
    changed = update_session(door, session, {"moderator": " A host\r\nof Esperia"}, event)
    assert changed == load_report(other_door, report.id)
    assert changed.session == replace(session, title="New title")
    assert (changed.event, changed.header) == (event, {"moderator": "A host\nof Esperia"})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": "RT 2"}, 'The event "Lagunia Summit" already has a session "RT 2".'),
        ({"code": ""}, "A session needs a code, such as RT 1.1."),
        ({"id": "gone"}, "This session is no longer in the store."),
        ({"event_id": "gone"}, "This session's event is no longer in the store."),
    ],
)
def test_a_change_that_cannot_be_is_refused(
    door: Door, shelf: FormShelf, new_session: Make, report: Report, changes: dict[str, str], said: str
) -> None:
    create_session(door, shelf, new_session("RT 2"))
    assert _refused(lambda: update_session(door, replace(report.session, **{"code": "RT 3", **changes}), {})) == said
    assert load_report(door, report.id) == report


def test_an_event_cannot_take_the_name_of_another(door: Door, shelf: FormShelf, new_session: Make, report: Report) -> None:
    create_session(door, shelf, new_session("RT 1", "Assembly"))
    taken = Event(report.event.id, "assembly")
    assert _refused(lambda: update_session(door, report.session, {}, taken)) == 'There is already an event "assembly".'
    assert _refused(lambda: update_session(door, report.session, {}, Event(report.event.id, " "))) == "An event needs a name."


def test_a_report_that_is_gone_is_said_in_a_sentence(door: Door) -> None:
    assert _refused(lambda: load_report(door, "gone")) == "This report is no longer in the store."
