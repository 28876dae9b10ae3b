"""A line that was entered, as an entry with all that was picked for it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import Chip, ChipKind, Line
from gfmd_desk.domain.line_entry import Entered, enter
from gfmd_desk.domain.report import Report

TWO = Moment(datetime(2026, 10, 14, 12, tzinfo=UTC), 120)


def chip(kind: ChipKind, value: str, word: str = "") -> Chip:
    return Chip(kind, value, "words", word)


def entered(report: Report, text: str, *chips: Chip, place: Place | None = None) -> tuple[Entry, Entered]:
    change, (result,) = enter(report, [("new", Line(text, chips))], place or Place("points"), TWO)
    return next(entry for entry in applied(report.entries, change) if entry.id == "new"), result


@pytest.fixture
def report(report_of: Callable[..., Report], note: Callable[..., Entry]) -> Report:
    return report_of(note("there", subheading="Drivers"))


def test_a_plain_line_is_a_plain_entry_by_nobody(report: Report) -> None:
    entry, result = entered(report, "town boards work")
    assert (entry.text, entry.first_wording, entry.section, entry.kind) == ("town boards work", "town boards work", "points", Kind.POINT)
    assert (entry.subjects, entry.tags, entry.voice, entry.regime) == ((), (), None, None)
    assert (entry.said_at, entry.said_offset) == (TWO.at, TWO.offset)
    assert (result.waiting, result.held, result.entry_id) == ((), False, "new")


def test_all_that_was_picked_is_in_the_entry(report: Report) -> None:
    entry, _ = entered(
        report,
        "boards work",
        chip(ChipKind.OWNER, "p1"),
        chip(ChipKind.SPEAKER, "p2"),
        chip(ChipKind.TAGS, "gcm:5 sdg:10.7"),
        chip(ChipKind.TAGS, "gcm:5"),
        chip(ChipKind.VOICE, "several"),
        chip(ChipKind.KIND, "recommendation"),
        chip(ChipKind.REGIME, "background"),
        chip(ChipKind.SUBHEADING, "prose", "Drivers"),
    )
    assert entry.subjects == (Subject(Part.SPEAKER, "p2"), Subject(Part.OWNER, "p1"))
    assert entry.tags == ("gcm:5", "sdg:10.7")
    assert (entry.voice, entry.kind, entry.regime) == (Voice.SEVERAL, Kind.RECOMMENDATION, Regime.BACKGROUND)
    assert (entry.section, entry.subheading) == ("prose", "Drivers")


def test_the_inbox_can_be_picked(report: Report) -> None:
    entry, _ = entered(report, "boards work", chip(ChipKind.SECTION, ""))
    assert entry.section is None


def test_who_is_not_in_the_roster_yet_waits(report: Report) -> None:
    new, state = chip(ChipKind.UNKNOWN_SPEAKER, "", "woman in red"), chip(ChipKind.OWNER, "", "Montania")
    entry, result = entered(report, "boards work", new, state, chip(ChipKind.SPEAKER, "p1"))
    assert entry.subjects == (Subject(Part.SPEAKER, "p1"),)
    assert result.waiting == (new, state)


def test_a_quote_keeps_as_noted_what_its_marks_were(report: Report) -> None:
    entry, _ = entered(report, "“We also migrate.”")
    assert (entry.kind, entry.text, entry.first_wording) == (Kind.QUOTE, "We also migrate.", "“We also migrate.”")
    remark, _ = entered(report, "“We also migrate.”", chip(ChipKind.KIND, "remark"))
    assert remark.kind is Kind.REMARK


@pytest.mark.parametrize(
    ("text", "now", "picked", "regime", "held"),
    [
        ("boards work", None, None, None, False),
        ("boards work", Regime.OFF_THE_RECORD, None, Regime.OFF_THE_RECORD, False),
        ("boards work", Regime.OFF_THE_RECORD, "on-the-record", Regime.OFF_THE_RECORD, False),
        ("boards work", None, "off-the-record", Regime.OFF_THE_RECORD, False),
        ("otr: boards work", None, None, Regime.OFF_THE_RECORD, False),
        ("otr: boards work", None, "background", Regime.OFF_THE_RECORD, False),
        ("of the recrod boards work", None, "on-the-record", Regime.OFF_THE_RECORD, True),
    ],
)
def test_the_strictest_that_holds_in_this_moment_holds(
    report: Report, text: str, now: Regime | None, picked: str | None, regime: Regime | None, held: bool
) -> None:
    chips = [chip(ChipKind.REGIME, picked)] if picked else []
    entry, result = entered(replace(report, regime_now=now), text, *chips)
    assert (entry.regime, result.held) == (regime, held)


def test_others_that_must_make_room_keep_what_they_have(report_of: Callable[..., Report], note: Callable[..., Entry]) -> None:
    """The end of a place may lie before entries under a subheading, which move."""
    report = report_of(note("one", "50"), note("two", "50", subheading="Drivers", tags=("gcm:1",)))
    change, _ = enter(report, [("new", Line("boards work", (chip(ChipKind.TAGS, "gcm:5"),)))], Place("points"), TWO)
    after = {one.id: one for one in applied(report.entries, change)}
    assert after["two"].tags == ("gcm:1",)
    assert after["new"].tags == ("gcm:5",)


def test_several_lines_share_what_was_picked_and_are_read_each(report: Report) -> None:
    lines = [("a", Line("- boards work", (chip(ChipKind.VOICE, "some"),))), ("b", Line("of the recrod x", (chip(ChipKind.VOICE, "some"),)))]
    change, entered = enter(report, lines, Place("points"), TWO)
    after = [one for one in applied(report.entries, change) if one.id in ("a", "b")]
    assert [(one.text, one.first_wording, one.voice) for one in after] == [
        ("boards work", "- boards work", Voice.SOME),
        ("of the recrod x", "of the recrod x", Voice.SOME),
    ]
    assert [one.held for one in entered] == [False, True]
