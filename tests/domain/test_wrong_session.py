"""Lines noted in the wrong session, carried to the right one."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.history import History
from gfmd_desk.domain.last_lines import last_said
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.wrong_session import carry, may_be_carried
from tests.domain.conftest import NOON

Note = Callable[..., Entry]
ReportOf = Callable[..., Report]


@pytest.fixture
def other(report_of: ReportOf, note: Note) -> Report:
    """Another session of the event, whose form has no section for quotes."""
    there = replace(note("x"), report_id="other")
    report = report_of(there)
    form = replace(report.form, sections=report.form.sections[:2])
    return replace(report, id="other", session=replace(report.session, id="t", code="RT 2"), form=form)


def carried(source: Report, entries: list[Entry], target: Report) -> tuple[Report, Report]:
    """Both reports afterwards; taken back, both are as they were."""
    change = carry(source, entries, target)
    here = replace(source, entries=applied(source.entries, change))
    arrived = [row.after for row in change.rows if row.after]
    there = replace(target, entries=tuple({entry.id: entry for entry in (*target.entries, *arrived)}.values()))
    assert set(applied(here.entries, change.inverse())) == set(source.entries)
    return here, there


def test_all_of_an_entry_goes_with_it(note: Note, report_of: ReportOf, other: Report) -> None:
    subjects = (Subject(Part.SPEAKER, "p"), Subject(Part.OWNER, "q"))
    a = note("a", subheading="Towns", first_wording="boards", tags=("gcm:1",), subjects=subjects, voice=Voice.SOME, contests="b")
    b = note("b", section="quotes", kind=Kind.QUOTE)
    source = report_of(a, b, note("c"))
    here, there = carried(source, [a, b], other)
    assert [entry.id for entry in here.entries] == ["c"]
    assert [entry.id for entry in there.in_section("points")] == ["x", "a"]
    assert [entry.id for entry in there.in_section(None)] == ["b"]
    assert there.entry("a") == replace(a, report_id="other", position=(there.entry("a") or a).position)
    quote = there.entry("b")
    assert quote is not None
    assert (quote.section, quote.kind) == (None, Kind.QUOTE)


@pytest.mark.parametrize(
    ("here", "moment", "there", "expected"),
    [
        (Regime.CHATHAM_HOUSE, None, Regime.CHATHAM_HOUSE, None),
        (Regime.CHATHAM_HOUSE, None, Regime.ON_THE_RECORD, Regime.CHATHAM_HOUSE),
        (Regime.ON_THE_RECORD, None, Regime.CHATHAM_HOUSE, Regime.CHATHAM_HOUSE),
        (Regime.BACKGROUND, None, Regime.CHATHAM_HOUSE, Regime.BACKGROUND),
        (Regime.CHATHAM_HOUSE, Regime.OFF_THE_RECORD, Regime.ON_THE_RECORD, Regime.OFF_THE_RECORD),
        (Regime.BACKGROUND, Regime.ON_THE_RECORD, Regime.CHATHAM_HOUSE, Regime.CHATHAM_HOUSE),
        (Regime.CHATHAM_HOUSE, Regime.ON_THE_RECORD, Regime.CHATHAM_HOUSE, Regime.ON_THE_RECORD),
    ],
)
def test_the_stricter_regime_holds_and_is_said(
    note: Note, report_of: ReportOf, other: Report, here: Regime, moment: Regime | None, there: Regime, expected: Regime | None
) -> None:
    entry = note("a", regime=moment)
    source = report_of(entry)
    source = replace(source, session=replace(source.session, regime=here))
    _, arrived = carried(source, [entry], replace(other, session=replace(other.session, regime=there)))
    assert (arrived.entry("a") or entry).regime is expected


def test_the_last_lines_are_those_said_last_wherever_they_stand(note: Note, report_of: ReportOf) -> None:
    entries = [
        note(name, said_at=NOON + timedelta(minutes=minute), section=section)
        for name, minute, section in (("late", 9, "points"), ("early", 1, None), ("middle", 5, "quotes"))
    ]
    report = report_of(*entries)
    assert [entry.id for entry in last_said(report, 2)] == ["middle", "late"]
    assert [entry.id for entry in last_said(report, 9)] == ["early", "middle", "late"]


def test_lines_stay_in_their_event(report_of: ReportOf, other: Report) -> None:
    source = report_of()
    assert may_be_carried(source, other)
    assert not may_be_carried(source, source)
    assert not may_be_carried(source, replace(other, event=replace(other.event, id="another")))


def test_the_other_report_forgets_how_to_undo_what_has_left_it(note: Note, report_of: ReportOf) -> None:
    history, report = History(), report_of(note("a"), note("b"))
    history.add(editing.reword(note("a"), "new"))
    history.add(editing.delete(list(report.entries)))
    history.forget({"a"})
    step = history.undo()
    assert step is not None
    assert [row.id for row in step.rows] == ["b"]
    assert history.undo() is None
