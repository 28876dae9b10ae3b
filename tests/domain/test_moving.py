from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import FieldKind, Form, HeaderField, Holds, Limit, LimitUnit, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.moving import Fate, PassedLimit, Why, apply_move, passed_limits, plan_move
from gfmd_desk.domain.report import Event, Report, Session

NOON = datetime(2026, 12, 5, 12, tzinfo=UTC)
Note = Callable[..., Entry]


def words(text: str, fr: str = "") -> Wording:
    return Wording(text, fr or f"{text} (fr)", f"{text} (es)", f"{text} (ar)")


def section(key: str, *holds: Holds, title: str = "", fr: str = "", limits: tuple[Limit, ...] = ()) -> Section:
    return Section(key, words(title or key, fr), words("Help"), holds or (Holds.POINTS,), limits=limits)


def field(key: str, label: str = "", kind: FieldKind = FieldKind.TEXT, fr: str = "") -> HeaderField:
    return HeaderField(key, kind, words(label or key, fr))


def form(*sections: Section, header: tuple[HeaderField, ...] = (), id: str = "new", version: int = 1) -> Form:
    return Form(id, version, words("Form"), words("Report"), header, sections)


def report(on: Form, *entries: Entry, header: dict[str, str] | None = None) -> Report:
    return Report("r", Event("e", "Montania Summit"), Session("s", "e", "RT 1", "Towns"), on, header or {}, entries)


def standing(moved: Report) -> dict[str | None, list[str]]:
    """The ids of the entries, as they stand in each section and in the inbox."""
    keys: list[str | None] = [None, *(section.key for section in moved.form.sections)]
    return {key: [entry.id for entry in moved.in_section(key)] for key in keys}


# Where the sections go


def test_a_section_goes_where_its_key_is() -> None:
    plan = plan_move(report(form(section("a", title="Old"))), form(section("b", title="Old"), section("a", Holds.PROSE)))
    assert [(move.section.key, move.target, move.why) for move in plan.sections] == [("a", "a", Why.KEY)]


@pytest.mark.parametrize("theirs", [section("b", title="key  POINTS"), section("b", title="Messages", fr="Points clefs")])
def test_else_where_its_title_is_in_any_language(theirs: Section) -> None:
    plan = plan_move(report(form(section("a", title="Key points", fr="Points clefs"))), form(section("x"), theirs))
    assert [(move.target, move.why) for move in plan.sections] == [("b", Why.TITLE)]


def test_else_one_that_is_made_for_the_same_is_suggested() -> None:
    old = form(section("a", Holds.PROSE), section("b", Holds.POINTS, Holds.PROSE), section("c", Holds.POINTS))
    new = form(section("x", Holds.POINTS), section("y", Holds.POINTS, Holds.PROSE), section("z", Holds.PROSE, Holds.POINTS))
    plan = plan_move(report(old), new)
    assert [(move.section.key, move.target, move.why) for move in plan.sections] == [
        ("a", "z", Why.ALIKE),
        ("b", "y", Why.ALIKE),
        ("c", "x", Why.ALIKE),
    ]


def test_what_is_taken_is_suggested_last() -> None:
    old = form(section("a"), section("b"), section("shared"))
    plan = plan_move(report(old), form(section("shared"), section("x")))
    assert [move.target for move in plan.sections] == ["x", "shared", "shared"]


def test_quotes_and_references_are_like_nothing_else() -> None:
    old = form(section("a", Holds.PROSE, Holds.REFERENCES), section("b", Holds.QUOTES))
    plan = plan_move(report(old), form(section("x", Holds.PROSE), section("y", Holds.POINTS, Holds.QUOTES)))
    assert [(move.target, move.why) for move in plan.sections] == [(None, Why.NOTHING)] * 2
    plan = plan_move(report(old), form(section("x", Holds.QUOTES), section("y", Holds.PROSE, Holds.REFERENCES)))
    assert [move.target for move in plan.sections] == ["y", "x"]


def test_another_version_of_the_form_maps_every_key_to_itself(form: Form) -> None:
    newer = replace(form, version=2, sections=tuple(reversed(form.sections)))
    plan = plan_move(report(form), newer)
    assert [(move.target, move.why) for move in plan.sections] == [(move.section.key, Why.KEY) for move in plan.sections]


def test_a_plan_can_be_changed(note: Note) -> None:
    old = report(form(section("a"), section("b")), note("one", section="a"), note("two", section="b"))
    plan = plan_move(old, form(section("x"), section("y")))
    changed = plan.with_section("a", None).with_section("b", "x")
    assert [(move.target, move.why) for move in changed.sections] == [(None, Why.CHOSEN), ("x", Why.CHOSEN)]
    assert [move.entries for move in changed.sections] == [1, 1]
    assert standing(apply_move(old, changed)) == {None: ["one"], "x": ["two"], "y": []}
    assert standing(apply_move(old, plan)) == {None: [], "x": ["one"], "y": ["two"]}


# What becomes of the entries


def test_entries_keep_words_order_and_subheadings(note: Note) -> None:
    entries = (
        note("c", "50000001", "a", "Towns"),
        note("a", "50000009", "a"),
        note("d", "50000002", "a", "Rivers"),
        note("b", "50000010", "a"),
        note("e", "50000003", "a", "Towns"),
    )
    moved = apply_move(
        report(form(section("a", title="T")), *entries), plan_move(report(form(section("a", title="T"))), form(section("a")))
    )
    assert standing(moved)["a"] == ["a", "b", "c", "d", "e"]
    assert set(moved.entries) == set(entries)


def test_sections_that_meet_in_one_stand_one_after_the_other(note: Note) -> None:
    entries = (
        note("b1", "50000000", "b"),
        note("a1", "50000000", "a"),
        note("a2", "50000000.i", "a"),
        note("b2", "50000007", "b"),
        note("a3", "50000007", "a", "Towns"),
        note("b3", "50000008", "b", "Towns"),
    )
    old = report(form(section("a"), section("b")), *entries)
    plan = plan_move(old, form(section("x"))).with_section("a", "x").with_section("b", "x")
    assert standing(apply_move(old, plan))["x"] == ["a1", "a2", "b1", "b2", "a3", "b3"]


def test_what_was_not_filed_stays_before_what_comes_to_the_inbox(note: Note) -> None:
    old = report(form(section("a", Holds.QUOTES)), note("quote", "50000000", "a"), note("open", "50000005", None))
    assert standing(apply_move(old, plan_move(old, form(section("x")))))[None] == ["open", "quote"]


def test_entries_of_a_section_that_no_form_knows_go_to_the_inbox(note: Note) -> None:
    """Even where the new form knows it: the report showed them as not filed."""
    old = report(form(section("a")), note("stray", section="x"), note("lost", section="gone"))
    moved = apply_move(old, plan_move(old, form(section("a"), section("x"))))
    assert standing(moved) == {None: ["lost", "stray"], "a": [], "x": []}
    assert {entry.section for entry in moved.entries} == {None}


def test_a_target_that_the_form_does_not_have_is_the_inbox(note: Note) -> None:
    old = report(form(section("a")), note("one", section="a"))
    moved = apply_move(old, plan_move(old, form(section("x"))).with_section("a", "nowhere"))
    assert [entry.section for entry in moved.entries] == [None]


def test_the_kind_follows_the_section_unless_it_was_chosen(note: Note) -> None:
    old = report(
        form(section("a")),
        *(note(kind.value, f"5000000{n}", "a", kind=kind) for n, kind in enumerate((Kind.POINT, Kind.PRACTICE, Kind.REMARK))),
    )
    moved = apply_move(old, plan_move(old, form(section("a", Holds.PROSE))))
    assert [entry.kind for entry in moved.in_section("a")] == [Kind.PROSE, Kind.PRACTICE, Kind.REMARK]


def test_a_quote_stays_one_in_the_inbox(note: Note) -> None:
    old = report(
        form(section("a", Holds.QUOTES), section("b", Holds.PROSE)),
        note("q", section="a", kind=Kind.QUOTE),
        note("p", section="b", kind=Kind.PROSE),
    )
    moved = apply_move(old, plan_move(old, form(section("x", Holds.POINTS))))
    assert {entry.id: entry.kind for entry in moved.in_section(None)} == {"q": Kind.QUOTE, "p": Kind.POINT}


# What becomes of the head


def test_a_value_is_kept_renamed_or_kept_aside() -> None:
    people = FieldKind.PEOPLE
    old = form(
        section("a"),
        header=(
            field("chair", "Chair", people),
            field("panel", "Panel", people, "Intervenants"),
            field("mood"),
            field("code"),
            field("size", "Size"),
        ),
    )
    new = form(
        section("a"),
        header=(
            field("speakers", "Speakers", people, "intervenants"),
            field("chair", "President"),
            field("people", "Size", FieldKind.NUMBER),
        ),
    )
    on_old = report(old, header={"chair": "Mayor", "panel": "One; Two", "mood": "calm", "size": "40", "speakers": ""})
    plan = plan_move(on_old, new)
    assert [(move.key, move.target, plan.fate_of(move)) for move in plan.header] == [
        ("chair", "chair", Fate.KEPT),
        ("panel", "speakers", Fate.RENAMED),
        ("mood", "mood", Fate.ASIDE),
        ("size", "size", Fate.ASIDE),
        ("speakers", "speakers", Fate.KEPT),
    ]
    moved = apply_move(on_old, plan)
    assert moved.header == {"chair": "Mayor", "speakers": "One; Two", "mood": "calm", "size": "40"}
    back = apply_move(moved, plan_move(moved, old))
    assert back.header == {"chair": "Mayor", "panel": "One; Two", "mood": "calm", "size": "40"}


def test_a_value_kept_aside_is_not_pushed_away_by_a_renamed_one() -> None:
    old = form(section("a"), header=(field("panel", "Speakers"),))
    new = form(section("a"), header=(field("speakers", "Speakers"),))
    there = report(old, header={"panel": "One", "speakers": "Two"})
    assert apply_move(there, plan_move(there, new)).header == {"panel": "One", "speakers": "Two"}


def test_two_fields_do_not_take_one_name() -> None:
    old = form(section("a"), header=(field("one", "Speakers"), field("two", "SPEAKERS")))
    plan = plan_move(report(old), form(section("a"), header=(field("speakers", "Speakers"),)))
    assert [move.target for move in plan.header] == ["speakers", "two"]


def test_values_that_are_sent_to_one_field_stand_in_it_both() -> None:
    old = form(section("a"), header=(field("one"), field("two"), field("three")))
    there = report(old, header={"one": "Mayor", "two": "Minister", "three": ""})
    plan = plan_move(there, form(section("a"), header=(field("both"),)))
    plan = plan.with_field("one", "both").with_field("two", "both").with_field("three", "both")
    assert apply_move(there, plan).header == {"both": "Mayor; Minister"}


def test_what_the_session_knows_is_not_taken_for_a_field() -> None:
    old = form(section("a"), header=(field("place", "Room"), field("room", "Hall")))
    plan = plan_move(report(old, header={"place": "Hall B"}), form(section("a"), header=(field("room", "Room"),)))
    assert [(move.key, move.target, plan.fate_of(move)) for move in plan.header] == [("place", "place", Fate.ASIDE)]


# Limits


def test_every_limit_that_would_be_passed_is_told(note: Note) -> None:
    each, all_in_all = Limit(1, LimitUnit.SENTENCES, each=True), Limit(2, LimitUnit.ITEMS)
    target = section("a", limits=(all_in_all, each, Limit(9, LimitUnit.WORDS)))
    old = report(form(section("a")), note("1", section="a", text="One. Two. Three."), note("2", "50000001", "a", text="One."))
    moved = apply_move(old, plan_move(old, form(target)))
    assert passed_limits(old) == ()
    assert passed_limits(moved) == (PassedLimit(target, each, 3),)
    more = replace(moved, entries=(*moved.entries, note("3", "50000002", "a", text="One.")))
    assert [(passed.limit, passed.count) for passed in passed_limits(more)] == [(all_in_all, 3), (each, 3)]


# Any pair of forms

KEYS = st.sampled_from(["a", "b", "c", "d", "e"])
LABELS = st.sampled_from(["Towns", "Rivers", "towns", "Money"])
SECTIONS = st.builds(section, KEYS, st.sampled_from(Holds), title=LABELS, limits=st.just((Limit(1, LimitUnit.ITEMS),)))
FIELDS = st.builds(field, st.one_of(KEYS, st.just("room")), LABELS, st.sampled_from([FieldKind.TEXT, FieldKind.PEOPLE]))


def _key(item: Section | HeaderField) -> str:
    return item.key


FORMS = st.builds(
    lambda sections, header, version: form(*sections, header=tuple(header), version=version),
    st.lists(SECTIONS, min_size=1, max_size=4, unique_by=_key),
    st.lists(FIELDS, max_size=4, unique_by=_key),
    st.integers(1, 2),
)
ENTRIES = st.lists(
    st.builds(
        lambda section, position, kind, subheading: (section, position, kind, subheading),
        st.one_of(st.none(), KEYS, st.just("gone")),
        st.sampled_from(["50000000", "50000000.i", "50000001"]),
        st.sampled_from(Kind),
        st.sampled_from(["", "Towns"]),
    ),
    max_size=8,
)
REPORTS = st.builds(
    lambda on, drawn, header: report(
        on,
        *(
            Entry(f"n{number}", "r", position, f"Words {number}", kind, NOON, 0, section, subheading, f"first {number}", ("gcm:5",))
            for number, (section, position, kind, subheading) in enumerate(drawn)
        ),
        header=header,
    ),
    FORMS,
    ENTRIES,
    st.dictionaries(KEYS, st.sampled_from(["Mayor", "Minister", "40"])),
)
TARGETS = st.dictionaries(KEYS, st.one_of(st.none(), KEYS))


def _untouched(entry: Entry) -> Entry:
    return replace(entry, section=None, position="", kind=Kind.POINT)


@given(old=REPORTS, to=FORMS, chosen=TARGETS, fields=st.dictionaries(KEYS, KEYS))
def test_nothing_is_lost_whatever_goes_where(old: Report, to: Form, chosen: dict[str, str | None], fields: dict[str, str]) -> None:
    plan = plan_move(old, to)
    for key, target in chosen.items():
        plan = plan.with_section(key, target)
    for key, name in fields.items():
        plan = plan.with_field(key, name)
    moved = apply_move(old, plan)
    assert moved.form == to
    assert Counter(_untouched(entry) for entry in moved.entries) == Counter(_untouched(entry) for entry in old.entries)
    assert sum(map(len, standing(moved).values())) == len(old.entries)
    assert {entry.section for entry in moved.entries} <= {None, *(section.key for section in to.sections)}
    values = [value for text in moved.header.values() for value in text.split("; ")]
    assert Counter(values) == Counter(old.header.values())


@given(old=REPORTS, to=FORMS)
def test_a_plan_that_nobody_changed_joins_no_values_and_leaves_out_nothing(old: Report, to: Form) -> None:
    plan = plan_move(old, to)
    assert [move.section for move in plan.sections] == list(old.form.sections)
    assert {move.key for move in plan.header} >= set(old.header)
    assert Counter(apply_move(old, plan).header.values()) == Counter(old.header.values())


@given(old=REPORTS, to=FORMS)
def test_the_order_in_a_section_stays(old: Report, to: Form) -> None:
    moved = apply_move(old, plan_move(old, to))
    after = standing(moved)
    for key, ids in standing(old).items():
        for there in after.values():
            came = [entry_id for entry_id in there if entry_id in ids]
            assert came in ([], ids), key


@given(old=REPORTS, to=FORMS)
def test_there_and_back_all_is_in_its_place_where_the_keys_are_the_same(old: Report, to: Form) -> None:
    moved = apply_move(old, plan_move(old, to))
    back = apply_move(moved, plan_move(moved, old.form))
    shared = {section.key for section in old.form.sections} & {section.key for section in to.sections}
    for key in shared:
        ids = standing(old)[key]
        assert [entry_id for entry_id in standing(back)[key] if entry_id in ids] == ids
    assert back.form == old.form
    asked = {asked.key for asked in old.form.header} - {"room"}
    same = asked & {asked.key for asked in to.header}
    assert {key: back.header.get(key) for key in same} == {key: old.header.get(key) for key in same}


@given(old=REPORTS)
def test_on_its_own_form_a_report_stays_as_it_is(old: Report) -> None:
    moved = apply_move(old, plan_move(old, old.form))
    assert standing(moved) == standing(old)
    assert moved.header == old.header
    here = {section.key for section in old.form.sections}
    assert {entry for entry in moved.entries if entry.section} == {entry for entry in old.entries if entry.section in here}
