from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.drafting import Disagreements, DraftedItem, DraftedText, Offer
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Limit, LimitUnit
from gfmd_desk.domain.page import EntryRow, GuidanceRow, SectionRow, SubheadingRow, leads_somewhere, page_rows
from gfmd_desk.domain.report import Report

Note = Callable[..., Entry]
ReportOf = Callable[..., Report]

PLACES = st.tuples(
    st.sampled_from(["50000000", "50000000.i", "50000001", "50000002"]),
    st.sampled_from([None, "points", "prose", "quotes", "gone", ""]),
    st.sampled_from(["", "Towns", "Rivers"]),
)
Place = tuple[str, str | None, str]


def _seen(report: Report) -> list[str]:
    """The page as short words: a section's key in brackets, a subheading with a number sign, an entry's id, guidance as three dots."""
    words = []
    for row in page_rows(report):
        match row:
            case SectionRow():
                words.append(f"[{row.section.key if row.section else 'inbox'}]")
            case SubheadingRow():
                words.append(f"# {row.text}")
            case EntryRow():
                words.append(row.entry.id)
            case GuidanceRow():
                words.append("...")
    return words


def test_the_page_of_a_report(note: Note, report_of: ReportOf) -> None:
    report = report_of(
        note("e", "50000003", subheading="Towns"),
        note("d", "50000002", subheading="Towns"),
        note("f", "50000004", subheading="Rivers"),
        note("g", "50000005", subheading="Towns"),
        note("c", "50000001"),
        note("a", "50000000", None),
        note("h", "50000000", "quotes"),
    )
    expected = "[inbox] a [points] c #Towns d e #Rivers f #Towns g [prose] ... [quotes] h"
    assert " ".join(_seen(report)).replace("# ", "#") == expected


def test_an_empty_report_has_guidance_and_no_inbox(report_of: ReportOf) -> None:
    assert _seen(report_of()) == ["[points]", "...", "[prose]", "...", "[quotes]", "..."]


def test_what_is_filed_in_a_section_that_the_form_does_not_have_is_seen_in_the_inbox(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", section="gone", subheading="Towns"), note("b", "50000009", section=None))
    assert _seen(report)[:4] == ["[inbox]", "b", "# Towns", "a"]
    assert [row.section for row in page_rows(report) if isinstance(row, SubheadingRow)] == [None]


@given(places=st.lists(PLACES, max_size=12))
def test_every_entry_is_seen_once_under_its_own_subheading(places: list[Place], note: Note, report_of: ReportOf) -> None:
    report = report_of(*(note(f"e{number}", *place) for number, place in enumerate(places)))
    rows = page_rows(report)
    assert len({row.key for row in rows}) == len(rows), "the model of the page tells rows apart by their keys"
    assert sorted(row.entry.id for row in rows if isinstance(row, EntryRow)) == sorted(entry.id for entry in report.entries)
    subheading = ""
    for before, row in pairwise(rows):
        match row:
            case SectionRow():
                subheading = ""
            case SubheadingRow():
                assert row.text not in ("", subheading)
                assert not isinstance(before, SubheadingRow)
                subheading = row.text
            case EntryRow():
                assert row.entry.subheading == subheading
                if isinstance(before, SubheadingRow):
                    assert before.first_id == row.entry.id


def test_a_section_counts_what_it_holds(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", text="town boards work"), note("b", text="between us", kind=Kind.REMARK))
    head = page_rows(report)[0]
    assert isinstance(head, SectionRow)
    assert (head.number, head.entries, head.words, head.over) == (1, 2, 3, None)


def test_sections_are_numbered_as_printed_and_the_inbox_is_not(note: Note, report_of: ReportOf) -> None:
    heads = [row for row in page_rows(report_of(note("a", section=None))) if isinstance(row, SectionRow)]
    assert [head.number for head in heads] == [0, 1, 2, 3]


def test_the_head_of_a_section_tells_the_first_limit_that_is_passed(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", text="town boards work"), note("b", text="so it was said"))
    limits = (Limit(3, LimitUnit.ITEMS), Limit(6, LimitUnit.WORDS), Limit(1, LimitUnit.SENTENCES))
    points, *others = report.form.sections

    def over(*of: Limit) -> Limit | None:
        head = page_rows(replace(report, form=replace(report.form, sections=(replace(points, limits=of), *others))))[0]
        assert isinstance(head, SectionRow)
        return head.over

    assert over(*limits) == limits[1]
    assert over(Limit(7, LimitUnit.WORDS)) is None
    assert over(Limit(4, LimitUnit.WORDS, each=True)) is None
    assert over(Limit(3, LimitUnit.WORDS, each=True)) == Limit(3, LimitUnit.WORDS, each=True)


def test_an_offer_stands_at_the_end_of_its_section_and_in_the_place_of_its_guidance(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a"), note("b", "50000001", "quotes"))
    _, prose, quotes = report.form.sections
    draft = DraftedText("prose", "drafted", (DraftedItem("gcm:5", None, ("a",)), DraftedItem("gcm:2", None, ("a",))))
    drafted, differs = Offer(prose, draft, Disagreements()), Offer(quotes, draft, Disagreements(not_in_text=("gcm:2",)))
    rows = page_rows(report, {"prose": drafted, "quotes": differs})
    assert [row.key for row in rows] == ["section points", "a", "section prose", "offer prose", "section quotes", "b", "offer quotes"]
    heads = [row.drafted for row in rows if isinstance(row, SectionRow)]
    assert heads == [0, 2, 0], "a section that holds text has a new draft to offer, but is not drafted"
    assert [row.key for row in rows if leads_somewhere(row)] == ["a", "offer prose", "b", "offer quotes"]
    assert [row.key for row in page_rows(report) if leads_somewhere(row)] == ["a", "b"]
    assert page_rows(report, {}) == page_rows(report)
