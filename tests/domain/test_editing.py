from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act, Change, applied
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.page import EntryRow, SectionRow, SubheadingRow, page_rows
from gfmd_desk.domain.report import Report

Note = Callable[..., Entry]
ReportOf = Callable[..., Report]
Seen = tuple[str, ...]

MOMENT = Moment(datetime(2026, 12, 5, 14, 58, tzinfo=UTC), 60)
KEYS = (None, "points", "prose", "quotes")


def _done(report: Report, change: Change | None) -> Report:
    return replace(report, entries=applied(report.entries, change)) if change else report


def _entry(report: Report, entry_id: str) -> Entry:
    return next(entry for entry in report.entries if entry.id == entry_id)


def _seen(report: Report) -> Seen:
    """What the user sees of the page: sections, subheadings with a number sign, entries by id."""
    words = []
    for row in page_rows(report):
        match row:
            case SectionRow() if row.section:
                words.append(f"[{row.section.key}]")
            case SubheadingRow():
                words.append(f"#{row.text}")
            case EntryRow():
                words.append(row.entry.id)
    return tuple(words)


def _points(report: Report) -> str:
    """The first section as it is seen."""
    seen = _seen(report)
    return " ".join(seen[seen.index("[points]") + 1 : seen.index("[prose]")])


@pytest.fixture
def towns(note: Note, report_of: ReportOf) -> Report:
    """a, b; under Towns c, d; under Rivers e."""
    return report_of(
        note("a", "50000000"),
        note("b", "50000001"),
        note("c", "50000002", subheading="Towns"),
        note("d", "50000003", subheading="Towns"),
        note("e", "50000004", subheading="Rivers"),
    )


def test_a_new_entry_carries_its_first_wording_its_moment_and_what_its_section_makes_of_it(report_of: ReportOf) -> None:
    report = report_of()
    for section, kind in [(None, Kind.POINT), ("points", Kind.POINT), ("prose", Kind.PROSE), ("quotes", Kind.QUOTE)]:
        (entry,) = _done(report, editing.add(report, "n", "town boards", Place(section, "Towns"), MOMENT)).entries
        assert (entry.section, entry.subheading, entry.kind) == (section, "Towns", kind)
        assert (entry.text, entry.first_wording, entry.said_at, entry.said_offset) == ("town boards", "town boards", MOMENT.at, 60)
    (remark,) = _done(report, editing.add(report, "n", "ask her", Place("quotes"), MOMENT, Kind.REMARK)).entries
    assert remark.kind is Kind.REMARK


@pytest.mark.parametrize(
    ("subheading", "expected"),
    [
        ("", "a b n #Towns c d #Rivers e"),
        ("Towns", "a b #Towns c d n #Rivers e"),
        ("Rivers", "a b #Towns c d #Rivers e n"),
        ("Coasts", "a b #Towns c d #Rivers e #Coasts n"),
    ],
)
def test_a_new_entry_stands_at_the_end_of_its_place(towns: Report, subheading: str, expected: str) -> None:
    assert _points(_done(towns, editing.add(towns, "n", "n", Place("points", subheading), MOMENT))) == expected


def test_entries_without_a_subheading_are_put_before_all_subheadings(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", subheading="Towns"), note("x", section="quotes"))
    added = _done(report, editing.add(report, "n", "n", Place("points"), MOMENT))
    assert _points(added) == "n #Towns a"
    filed = _done(added, editing.file(added, [_entry(added, "x")], Place("points")))
    assert _points(filed) == "n x #Towns a"


def test_filed_entries_keep_the_order_in_which_they_were_chosen(towns: Report) -> None:
    chosen = [_entry(towns, entry_id) for entry_id in ("e", "a", "c")]
    assert _points(_done(towns, editing.file(towns, chosen, Place("points", "Towns")))) == "b #Towns d e a c"


def test_filing_an_entry_where_it_stands_changes_nothing(towns: Report) -> None:
    assert editing.file(towns, [_entry(towns, "c"), _entry(towns, "d")], Place("points", "Towns")).rows == ()
    assert editing.file(towns, [_entry(towns, "e")], Place("points", "Rivers")).rows == ()


def test_filing_between_others_touches_none_of_them(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a"), note("b", "50000000.i", subheading="Towns"), note("x", "49999999", None), note("y", "50000001", None))
    change = editing.file(report, [_entry(report, "x"), _entry(report, "y")], Place("points"))
    assert {row.id for row in change.rows} == {"x", "y"}
    assert _points(_done(report, change)) == "a x y #Towns b"


def test_a_kind_follows_the_section_unless_it_was_chosen(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a"), note("b", "50000001", kind=Kind.PRACTICE), note("c", "50000002", kind=Kind.REMARK))
    filed = _done(report, editing.file(report, report.entries, Place("quotes")))
    assert {entry.id: entry.kind for entry in filed.entries} == {"a": Kind.QUOTE, "b": Kind.PRACTICE, "c": Kind.REMARK}


def test_the_halves_of_a_split_entry_keep_all_else(note: Note, report_of: ReportOf) -> None:
    entry = note("a", text="Boards work. \n Towns pay.", subheading="Towns", kind=Kind.PRACTICE, tags=("local",))
    report = _done(report_of(entry, note("z", "50000001", subheading="Towns")), editing.split(report_of(entry), entry, 13, "n"))
    first, second, _ = report.in_section("points")
    assert (first.text, second.text) == ("Boards work.", "Towns pay.")
    assert replace(first, text="") == replace(entry, text="")
    assert replace(second, id="a", text="", position=entry.position) == replace(entry, text="")


@pytest.mark.parametrize(("at", "halves"), [(0, ("", "Boards")), (6, ("Boards", "")), (99, ("Boards", "")), (3, ("Boa", "rds"))])
def test_an_entry_can_be_split_anywhere(note: Note, report_of: ReportOf, at: int, halves: tuple[str, str]) -> None:
    report = report_of(note("a", text="Boards"))
    first, second = _done(report, editing.split(report, report.entries[0], at, "n")).in_section("points")
    assert (first.text, second.text) == halves


def test_joined_entries_keep_both_wordings_and_all_tags(note: Note, report_of: ReportOf) -> None:
    report = report_of(
        note("a", text="Boards work.", first_wording="boards", tags=("local", "new")),
        note("b", "50000001", text="Towns pay.", first_wording="towns", tags=("money", "local"), kind=Kind.PRACTICE),
    )
    (joined,) = _done(report, editing.join(report, _entry(report, "b"))).entries
    assert (joined.id, joined.kind, joined.text) == ("a", Kind.POINT, "Boards work. Towns pay.")
    assert (joined.first_wording, joined.tags) == ("boards\ntowns", ("local", "new", "money"))


@pytest.mark.parametrize(("first", "second", "expected"), [("", "b", "b"), ("a", "", "a"), ("", "", ""), ("a", "b", "a b")])
def test_joining_an_empty_entry_adds_no_blank(note: Note, report_of: ReportOf, first: str, second: str, expected: str) -> None:
    report = report_of(note("a", text=first), note("b", "50000001", text=second))
    (joined,) = _done(report, editing.join(report, _entry(report, "b"))).entries
    assert joined.text == expected


def test_splitting_and_joining_again_never_repeats_a_first_wording(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", text="one two three", first_wording="one"), note("b", "50000001", first_wording="b"))
    for number in range(10):
        report = _done(report, editing.split(report, _entry(report, "a"), 3, f"n{number}"))
        while len(report.entries) > 1:
            report = _done(report, editing.join(report, report.in_section("points")[-1]))
        report = _done(report, editing.split(report, _entry(report, "a"), 3, f"m{number}"))
    assert _entry(report, "a").first_wording == "one\nb"


@pytest.mark.parametrize("kinds", [(Kind.POINT, Kind.REMARK), (Kind.REMARK, Kind.POINT), (Kind.QUOTE, Kind.REMARK)])
def test_a_remark_joined_to_something_printed_is_not_printed(note: Note, report_of: ReportOf, kinds: tuple[Kind, Kind]) -> None:
    report = report_of(note("a", kind=kinds[0]), note("b", "50000001", kind=kinds[1]))
    (joined,) = _done(report, editing.join(report, _entry(report, "b"))).entries
    assert joined.kind is Kind.REMARK


def test_the_first_entry_of_a_section_cannot_be_joined(towns: Report) -> None:
    assert editing.join(towns, _entry(towns, "a")) is None


def test_an_entry_joined_over_a_subheading_leaves_it_to_those_that_follow(towns: Report) -> None:
    assert _points(_done(towns, editing.join(towns, _entry(towns, "c")))) == "a b #Towns d #Rivers e"


def test_a_subheading_begins_at_an_entry_and_holds_to_the_next(towns: Report) -> None:
    assert _points(_done(towns, editing.begin_subheading(towns, _entry(towns, "b"), "Coasts"))) == "a #Coasts b #Towns c d #Rivers e"
    assert _points(_done(towns, editing.begin_subheading(towns, _entry(towns, "d"), "Coasts"))) == "a b #Towns c #Coasts d #Rivers e"
    assert _points(_done(towns, editing.begin_subheading(towns, _entry(towns, "d"), "Rivers"))) == "a b #Towns c #Rivers d e"
    assert editing.begin_subheading(towns, _entry(towns, "c"), "Towns").rows == ()


@pytest.mark.parametrize("act", [editing.begin_subheading, editing.rename_subheading])
def test_a_subheading_without_words_is_taken_away(towns: Report, act: Callable[[Report, Entry, str], Change]) -> None:
    assert _points(_done(towns, act(towns, _entry(towns, "d"), ""))) == "a b c d #Rivers e"
    assert _points(_done(towns, act(towns, _entry(towns, "e"), ""))) == "a b #Towns c d e"
    assert act(towns, _entry(towns, "a"), "").rows == ()


def test_a_subheading_is_renamed_for_all_that_stand_under_it(towns: Report) -> None:
    assert _points(_done(towns, editing.rename_subheading(towns, _entry(towns, "d"), "Coasts"))) == "a b #Coasts c d #Rivers e"
    assert _points(_done(towns, editing.rename_subheading(towns, _entry(towns, "d"), "Rivers"))) == "a b #Rivers c d e"


def test_many_are_changed_and_deleted_at_once(towns: Report) -> None:
    chosen = [_entry(towns, "a"), _entry(towns, "c")]
    changed = _done(towns, editing.change_kind(chosen, Kind.PRACTICE))
    assert [entry.id for entry in changed.entries if entry.kind is Kind.PRACTICE] == ["a", "c"]
    assert _points(_done(towns, editing.delete(chosen))) == "b #Towns d #Rivers e"


def test_an_act_that_changes_nothing_has_no_rows(towns: Report) -> None:
    entry = _entry(towns, "a")
    assert editing.reword(entry, entry.text).rows == editing.change_kind([entry], entry.kind).rows == ()


def test_every_act_says_what_it_is(towns: Report) -> None:
    a, b = _entry(towns, "a"), _entry(towns, "b")
    changes = [
        editing.add(towns, "n", "n", Place(), MOMENT),
        editing.reword(a, "x"),
        editing.split(towns, a, 0, "n"),
        editing.join(towns, b),
        editing.move(towns, b, -1),
        editing.move(towns, b, 1),
        editing.move(towns, a, -1),
        editing.file(towns, [a], Place()),
        editing.begin_subheading(towns, a, "x"),
        editing.rename_subheading(towns, b, "x"),
        editing.change_kind([a], Kind.QUOTE),
        editing.delete([a]),
    ]
    assert [change.act if change else None for change in changes] == [
        Act.ADD,
        Act.REWORD,
        Act.SPLIT,
        Act.JOIN,
        Act.MOVE,
        Act.MOVE,
        Act.MOVE,
        Act.FILE,
        Act.SUBHEADING,
        Act.SUBHEADING,
        Act.KIND,
        Act.DELETE,
    ]
    assert all(change is not None and change.report_id == "r" for change in changes)


def test_an_entry_moves_over_the_page_step_by_step(towns: Report) -> None:
    report, steps = towns, [_points(towns)]
    while (change := editing.move(report, _entry(report, "a"), 1)) is not None and len(steps) < 20:
        report = _done(report, change)
        steps.append(_points(report))
    assert steps == [
        "a b #Towns c d #Rivers e",
        "b a #Towns c d #Rivers e",
        "b #Towns a c d #Rivers e",
        "b #Towns c a d #Rivers e",
        "b #Towns c d a #Rivers e",
        "b #Towns c d #Rivers a e",
        "b #Towns c d #Rivers e a",
        "b #Towns c d #Rivers e",
        "b #Towns c d #Rivers e",
    ]
    assert _seen(report)[-1] == "a"
    assert _entry(report, "a").kind is Kind.QUOTE


PLACES = st.lists(st.tuples(st.sampled_from(KEYS), st.sampled_from(["", "Towns", "Rivers"])), max_size=8)
POSITIONS = st.lists(st.sampled_from(["49999999", "50000000", "50000000.i", "50000001"]), min_size=9, max_size=9)


def _orderly(places: list[tuple[str | None, str]], note: Note, report_of: ReportOf) -> Report:
    return report_of(*(note(f"e{number}", f"{50000000 + number}", *place) for number, place in enumerate(places)))


def _walk(report: Report, entry_id: str, step: int) -> list[Report]:
    """The report after each step in one direction, up to where there is none."""
    steps = [report]
    while (change := editing.move(steps[-1], _entry(steps[-1], entry_id), step)) is not None:
        steps.append(_done(steps[-1], change))
        assert len(steps) < 100, "moving never comes to an end"
    return steps


def _stops(report: Report) -> int:
    """How many places there are for one more entry: the top of each section, and before, between and after those under one subheading."""
    stops = 0
    for key in KEYS:
        subheading = None
        for entry in report.in_section(key):
            if subheading is None and entry.subheading:
                stops += 1
            if entry.subheading != subheading:
                stops += 1
                subheading = entry.subheading
            stops += 1
        stops += subheading is None
    return stops


@given(places=PLACES, positions=POSITIONS, in_order=st.booleans())
def test_an_entry_moves_from_the_top_of_the_page_to_its_bottom_and_back_and_each_step_is_seen(
    places: list[tuple[str | None, str]], positions: list[str], in_order: bool, note: Note, report_of: ReportOf
) -> None:
    others = _orderly(places, note, report_of).entries
    if not in_order:
        others = tuple(replace(entry, position=position) for entry, position in zip(others, positions, strict=False))
    report = report_of(*others, note("x", positions[-1], None))
    top = _walk(report, "x", -1)[-1]
    down = _walk(top, "x", 1)
    up = _walk(down[-1], "x", -1)
    assert [_seen(one) for one in down] == [_seen(one) for one in reversed(up)]
    assert len({_seen(one) for one in down}) == len(down) == _stops(report_of(*others))
    for one in down + up:
        assert [word for word in _seen(one) if word != "x"] == list(_seen(report_of(*others)))


@given(places=PLACES, which=st.integers(0, 7), steps=st.integers(1, 12), first=st.sampled_from([-1, 1]))
def test_as_many_steps_back_bring_an_entry_home(
    places: list[tuple[str | None, str]], which: int, steps: int, first: int, note: Note, report_of: ReportOf
) -> None:
    """Unless it stood alone under a subheading, which goes when its only entry leaves it."""
    report = _orderly([*places, ("points", "Towns")], note, report_of)
    entry = report.entries[which % len(report.entries)]
    order = report.in_section(entry.section)
    place = order.index(entry)
    beside = [order[near].subheading for near in (place - 1, place + 1) if 0 <= near < len(order)]
    assume(not entry.subheading or entry.subheading in beside)
    there = _walk(report, entry.id, first)[: steps + 1]
    back = _walk(there[-1], entry.id, -first)[len(there) - 1]
    assert _seen(back) == _seen(report)


def test_what_two_processes_put_in_one_place_can_be_edited(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a"), note("b"), note("c"), note("d", subheading="Towns"), note("e", "49999999", subheading="Rivers"))
    assert _points(report) == "a b c #Rivers e #Towns d"
    assert _points(_done(report, editing.split(report, _entry(report, "a"), 0, "n"))) == "a n b c #Rivers e #Towns d"
    assert _points(_done(report, editing.move(report, _entry(report, "c"), -1))) == "a c b #Rivers e #Towns d"
    assert _points(_done(report, editing.move(report, _entry(report, "a"), 1))) == "b a c #Rivers e #Towns d"
    assert _points(_done(report, editing.move(report, _entry(report, "e"), -1))) == "a b c e #Towns d"
    assert _points(_done(report, editing.move(report, _entry(report, "c"), 1))) == "a b #Rivers c e #Towns d"
    assert _points(_done(report, editing.begin_subheading(report, _entry(report, "b"), "Coasts"))) == "a #Coasts b c #Rivers e #Towns d"
    assert _points(_done(report, editing.rename_subheading(report, _entry(report, "e"), ""))) == "a b c e #Towns d"
    assert _points(_done(report, editing.add(report, "n", "n", Place("points"), MOMENT))) == "a b c n #Rivers e #Towns d"
    assert _points(_done(report, editing.file(report, [_entry(report, "d")], Place("points")))) == "a b c d #Rivers e"


def test_what_is_in_a_section_that_the_form_does_not_have_can_be_edited(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", section=None), note("b", section="gone"), note("c", section="gone", subheading="Towns"), note("d"))
    stray = _entry(report, "b")
    assert _seen(report)[:4] == ("a", "b", "#Towns", "c")
    assert _seen(_done(report, editing.move(report, stray, -1)))[:4] == ("b", "a", "#Towns", "c")
    assert _seen(_done(report, editing.move(report, stray, 1)))[:4] == ("a", "#Towns", "b", "c")
    assert _seen(_done(report, editing.split(report, stray, 0, "n")))[:5] == ("a", "b", "n", "#Towns", "c")
    assert _seen(_done(report, editing.join(report, stray)))[:3] == ("a", "#Towns", "c")
    assert _seen(_done(report, editing.begin_subheading(report, stray, "Coasts")))[:5] == ("a", "#Coasts", "b", "#Towns", "c")
    filed = _done(report, editing.file(report, [stray], Place("points")))
    assert _points(filed) == "d b"
    out = _done(report, editing.move(report, _entry(report, "c"), 1))
    assert _points(out) == "c d"
    assert _entry(out, "c").section == "points"


def test_an_entry_moved_up_into_the_inbox_stands_at_its_end(note: Note, report_of: ReportOf) -> None:
    report = report_of(note("a", section=None), note("b", section="gone"), note("d"))
    moved = _done(report, editing.move(report, _entry(report, "d"), -1))
    assert _seen(moved)[:3] == ("a", "b", "d")
    assert _entry(moved, "d").section is None


@pytest.mark.parametrize(
    ("dragged", "beside", "after", "expected"),
    [
        ("e", "a", False, "e a b #Towns c d"),
        ("e", "a", True, "a e b #Towns c d"),
        ("a b", "c", True, "#Towns c a b d #Rivers e"),
        ("a b", "d", True, "#Towns c d a b #Rivers e"),
        ("b", "b", False, "a b #Towns c d #Rivers e"),
        ("d", "", False, "a b d #Towns c #Rivers e"),
    ],
)
def test_entries_are_put_between_others(towns: Report, dragged: str, beside: str, after: bool, expected: str) -> None:
    anchor = _entry(towns, beside) if beside else None
    place = Place("points", anchor.subheading if anchor else "")
    change = editing.put(towns, [_entry(towns, one) for one in dragged.split()], place, anchor, after=after)
    assert _points(_done(towns, change)) == expected
    assert {row.id for row in change.rows} <= set(dragged.split())
