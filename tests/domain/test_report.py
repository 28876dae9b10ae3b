from collections.abc import Callable
from itertools import permutations

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.report import Report, progress

Note = Callable[..., Entry]
ReportOf = Callable[..., Report]


def test_a_section_stands_in_the_order_of_positions_however_its_entries_come(note: Note, report_of: ReportOf) -> None:
    entries = (note("b", "50000000"), note("a", "50000000.i"), note("c", "50000001"))
    for mixed in permutations((*entries, note("x", "50000000", None))):
        assert report_of(*mixed).in_section("points") == entries


def test_entries_in_one_position_stand_in_the_order_of_their_ids(note: Note, report_of: ReportOf) -> None:
    assert report_of(note("b"), note("a")).in_section("points") == (note("a"), note("b"))


def test_entries_without_a_subheading_stand_first_whatever_another_process_wrote(note: Note, report_of: ReportOf) -> None:
    under, late = note("a", "50000000", subheading="Towns"), note("b", "50000001")
    assert report_of(under, late).in_section("points") == (late, under)


def test_what_is_filed_in_a_section_that_the_form_does_not_have_stands_in_the_inbox(note: Note, report_of: ReportOf) -> None:
    stray, unfiled = note("a", "50000001", "of-another-form"), note("b", "50000000", None)
    report = report_of(stray, unfiled)
    assert report.in_section(None) == (unfiled, stray)
    assert report.in_section("of-another-form") == ()
    assert report.section_of(stray) is report.section_of(unfiled) is None


def test_every_entry_stands_in_one_section(note: Note, report_of: ReportOf) -> None:
    entries = {note(str(number), section=key) for number, key in enumerate([None, "points", "prose", "quotes", "gone", ""])}
    report = report_of(*entries)
    stand = [entry for key in (None, "points", "prose", "quotes") for entry in report.in_section(key)]
    assert len(stand) == len(entries)
    assert set(stand) == entries


def test_progress_counts_entries_inbox_and_sections_begun(note: Note, report_of: ReportOf) -> None:
    report = report_of(
        note("a"),
        note("b", section=None),
        note("c", section="gone"),
        note("d", section="quotes", kind=Kind.REMARK),
        note("e"),
    )
    row = progress(report)
    assert (row.entries, row.inbox, row.filled, row.sections) == (5, 2, 2, 3)
    assert (row.session, row.event, row.report_id) == (report.session, report.event, "r")


def test_progress_of_an_empty_report(report_of: ReportOf) -> None:
    row = progress(report_of())
    assert (row.entries, row.inbox, row.filled, row.sections) == (0, 0, 0, 3)
