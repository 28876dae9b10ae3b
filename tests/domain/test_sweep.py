"""What the sweep finds, in which order, and how complete that makes a report."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.disclosure import wordings
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.fingerprint import fingerprint
from gfmd_desk.domain.form import AttributionPlace, Form, Holds, Limit, LimitUnit, Section, WhenEmpty
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Event, Report, Session
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.domain.subjects import add_subject
from gfmd_desk.domain.sweep import Finding, Lack, Sweep, near_by, sweep

NOON = datetime(2026, 12, 5, 12, tzinfo=UTC)

MON = Party("mon", body="Montania", body_key="mon")
SOMEBODY = Party("who", person="tall, second row", known=False)
NAMELESS = Party("bare")
ROOM = Room(Regime.CHATHAM_HOUSE, Language.ENGLISH, {one.id: one for one in (MON, SOMEBODY, NAMELESS)}, now=NOON)
SAID = Subject(Part.SPEAKER, "mon")
OWNED = Subject(Part.OWNER, "mon")
WORDS = Wording("Title", "Titre", "Título", "عنوان")


def section(key: str, *holds: Holds, **more: Any) -> Section:
    return Section(key, WORDS, WORDS, holds, when_empty=WhenEmpty.OMIT, **more)


SECTIONS = (
    section("points", Holds.POINTS),
    section("gcm", Holds.PROSE, Holds.REFERENCES),
    section("quotes", Holds.QUOTES),
    section("silent", Holds.POINTS, attribution=AttributionPlace.NONE),
)


def report(*entries: Entry, sections: tuple[Section, ...] = SECTIONS, **more: Any) -> Report:
    form = Form("f", 1, WORDS, WORDS, (), sections)
    return Report("r", Event("e", "Montania Summit"), Session("s", "e", "RT 1", "Towns", **more), form, entries=entries)


def lacks(found: Sweep) -> list[Lack]:
    return [one.lack for one in found.findings]


def of(entry: Entry, room: Room = ROOM) -> list[Lack]:
    return lacks(sweep(report(entry), room))


def agreed(entry: Entry, step: Step, room: Room = ROOM) -> Room:
    """The room after Montania has answered for an entry."""
    said = wordings(entry, SAID, MON, room.language).at(Level.STATE)
    matter = Matter(entry.id, Part.SPEAKER, "mon")
    level = None if step.voids else Level.STATE
    scopes = () if step.voids else tuple(Scope)
    one = ApprovalStep("1", "e", 1, matter, step, level, scopes, fingerprint(said, ""), NOON, "", "", "", Evidence("", given_at=NOON))
    return replace(room, log=ApprovalLog((*room.log.steps, one)))


Note = Callable[..., Entry]


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, [Lack.SPEAKER, Lack.UNTAGGED]),
        ({"section": None}, [Lack.SPEAKER, Lack.UNSORTED, Lack.UNTAGGED]),
        ({"section": "gone"}, [Lack.SPEAKER, Lack.UNSORTED, Lack.UNTAGGED]),
        ({"section": "silent"}, [Lack.UNTAGGED]),
        ({"section": "gcm"}, [Lack.SPEAKER]),
        ({"subjects": (SAID,), "tags": ("sdg:8",)}, []),
        ({"subjects": (OWNED,), "tags": ("sdg:8",)}, []),
        ({"subjects": (Subject(Part.SPEAKER, "who"),), "tags": ("sdg:8",)}, [Lack.SPEAKER]),
        ({"voice": Voice.SEVERAL, "tags": ("sdg:8",)}, []),
        ({"voice": Voice.ONE, "tags": ("sdg:8",)}, [Lack.SPEAKER]),
        ({"kind": Kind.RECOMMENDATION}, [Lack.SPEAKER, Lack.UNTAGGED]),
        ({"kind": Kind.PRACTICE, "subjects": (SAID,)}, [Lack.OWNER, Lack.UNTAGGED]),
        ({"kind": Kind.PRACTICE, "subjects": (OWNED,), "tags": ("sdg:8",)}, []),
        ({"kind": Kind.QUOTE}, [Lack.SPEAKER]),
        ({"kind": Kind.QUOTE, "voice": Voice.ALL}, [Lack.SPEAKER]),
        ({"kind": Kind.QUOTE, "subjects": (OWNED,)}, [Lack.SPEAKER]),
        ({"kind": Kind.QUOTE, "subjects": (SAID,), "section": None}, [Lack.QUOTE, Lack.UNSORTED]),
        ({"kind": Kind.PROSE}, []),
        ({"kind": Kind.PROCEDURE}, []),
        ({"kind": Kind.PROSE, "section": None}, [Lack.UNSORTED]),
        ({"kind": Kind.REMARK, "section": None}, []),
        ({"regime": Regime.OFF_THE_RECORD, "section": None}, []),
        ({"text": "  ", "section": None}, []),
    ],
)
def test_each_kind_is_asked_what_it_needs(note: Note, more: dict[str, Any], expected: list[Lack]) -> None:
    assert of(note("a", **more)) == expected


@pytest.mark.parametrize(
    ("more", "waits"),
    [
        ({}, True),
        ({"subjects": (replace(SAID, wanted=Level.STATE),)}, True),
        ({"subjects": (replace(SAID, wanted=Level.GROUP),)}, False),
        ({"subjects": (Subject(Part.SPEAKER, "new"),)}, True),
        ({"subjects": (Subject(Part.SPEAKER, "bare"),)}, False),
        ({"regime": Regime.ON_THE_RECORD}, False),
        ({"regime": Regime.BACKGROUND}, False),
    ],
)
def test_a_quote_waits_while_its_speaker_can_be_asked(note: Note, more: dict[str, Any], waits: bool) -> None:
    quote = note("a", section="quotes", kind=Kind.QUOTE, **{"subjects": (SAID,), **more})
    assert of(quote) == ([Lack.QUOTE] if waits else [])


@pytest.mark.parametrize("step", [Step.ASKED, Step.APPROVED, Step.DECLINED, Step.WITHDRAWN])
@pytest.mark.parametrize("wanted", [None, Level.STATE])
def test_an_answer_settles_a_quote_and_other_words_open_it_again(note: Note, step: Step, wanted: Level | None) -> None:
    quote = note("a", section="quotes", kind=Kind.QUOTE, subjects=(replace(SAID, wanted=wanted),))
    room = agreed(quote, step)
    assert of(quote, room) == []
    reworded = replace(quote, text="other words")
    assert of(reworded, room) == ([] if step.voids else [Lack.QUOTE])


def test_what_cannot_wait_comes_first_and_a_group_stands_in_the_order_of_the_page(note: Note) -> None:
    entries = (
        note("point", "2", section="points"),
        note("sooner", "1", section="points", subjects=(SAID,)),
        note("line", section=None, subjects=(SAID,), tags=("sdg:8",)),
        note("practice", "3", section="points", kind=Kind.PRACTICE, tags=("sdg:8",)),
        note("quote", section="quotes", kind=Kind.QUOTE, subjects=(SAID,)),
    )
    sections = (*SECTIONS[:3], replace(SECTIONS[3], required=True), replace(SECTIONS[3], key="heading", when_empty=WhenEmpty.HEADING))
    sections = (replace(sections[0], limits=(Limit(2, LimitUnit.ITEMS),)), *sections[1:])
    found = sweep(report(*entries, sections=sections), ROOM)
    assert [(one.lack, one.entry_id or one.section) for one in found.findings] == [
        (Lack.QUOTE, "quote"),
        (Lack.SPEAKER, "point"),
        (Lack.OWNER, "practice"),
        (Lack.UNSORTED, "line"),
        (Lack.UNTAGGED, "sooner"),
        (Lack.UNTAGGED, "point"),
        (Lack.OVER, "practice"),
        (Lack.EMPTY, "silent"),
        (Lack.EMPTY, "heading"),
    ]
    assert found.questions == 3 * len(entries) + 1 + 2
    assert found.complete == 100 * (18 - 9) // 18


def test_over_its_limit_leads_to_the_entry_that_is_too_long(note: Note) -> None:
    limited = replace(SECTIONS[0], limits=(Limit(3, LimitUnit.WORDS, each=True),))
    short, long = note("a", "1", text="two words"), note("b", "2", text="these are four words")
    found = sweep(report(short, long, sections=(limited,)), ROOM)
    assert Finding(Lack.OVER, "b", "points") in found.findings
    assert Lack.OVER not in lacks(sweep(report(short, sections=(limited,)), ROOM))
    private = replace(long, kind=Kind.REMARK)
    assert Lack.OVER not in lacks(sweep(report(short, private, sections=(limited,)), ROOM))


def test_nothing_is_asked_of_a_session_off_the_record_and_nothing_is_complete_in_an_empty_one(note: Note) -> None:
    required = (replace(SECTIONS[0], required=True),)
    off = replace(ROOM, regime=Regime.OFF_THE_RECORD)
    assert sweep(report(note("a"), sections=required, regime=Regime.OFF_THE_RECORD), off) == Sweep((), 0)
    empty = sweep(report(sections=required), ROOM)
    assert (lacks(empty), empty.complete) == ([Lack.EMPTY], 0)
    assert sweep(report(note("a", kind=Kind.REMARK), sections=required), ROOM).complete == 0
    assert Sweep((), 0).complete == 100
    assert Sweep(empty.findings, 300).complete == 99


def test_who_is_offered_spoke_before_and_is_named_there(note: Note) -> None:
    def at(id: str, minute: int, *subjects: Subject) -> Entry:
        return note(id, subjects=subjects, said_at=NOON.replace(minute=minute))

    early, late, after = (at(id, minute, Subject(Part.SPEAKER, f"by {id}")) for id, minute in (("x", 1), ("y", 2), ("z", 9)))
    owned = at("o", 3, Subject(Part.OWNER, "owner"))
    again = at("w", 4, Subject(Part.SPEAKER, "by x"))
    asked = at("a", 5, OWNED)
    found = near_by(report(early, late, after, owned, again, asked), asked, 3)
    assert found == [("mon", asked), ("by x", again), ("by y", late)]
    assert near_by(report(early, asked), asked, 1) == [("mon", asked)]


KINDS = st.sampled_from(list(Kind))
ENTRIES = st.lists(
    st.tuples(
        KINDS,
        st.sampled_from([None, "points", "gcm", "quotes", "silent"]),
        st.sampled_from([(), ("sdg:8",)]),
        st.sampled_from([(), (SAID,), (OWNED,), (replace(SAID, wanted=Level.STATE),), (Subject(Part.SPEAKER, "who"),)]),
        st.sampled_from([None, Voice.ONE, Voice.MANY]),
        st.sampled_from([None, *Regime]),
    ),
    max_size=6,
)


def dealt_with(these: Report, room: Room, one: Finding, target: str) -> tuple[Report, Room]:
    """What the key for a finding does, as the window would have it done."""
    entry = next((entry for entry in these.entries if entry.id == one.entry_id), None)
    if entry is None:
        added = Entry("new", "r", "1", "written", Kind.PROSE, NOON, section=one.section)
        return replace(these, entries=(*these.entries, added)), room
    match one.lack:
        case Lack.QUOTE:
            return these, agreed(entry, Step.APPROVED, room)
        case Lack.SPEAKER:
            change = add_subject([entry], Part.SPEAKER, "mon")
        case Lack.OWNER:
            change = add_subject([entry], Part.OWNER, "mon")
        case Lack.UNSORTED:
            change = editing.file(these, [entry], Place(target))
        case _:
            change = editing.add_tag([entry], "sdg:10")
    return replace(these, entries=applied(these.entries, change)), room


@given(ENTRIES, st.sampled_from(["points", "gcm", "quotes"]), st.booleans())
def test_dealing_with_all_of_it_ends_at_100_and_never_goes_back(entries: list[tuple[Any, ...]], target: str, aside: bool) -> None:
    made = tuple(
        Entry(str(place), "r", f"{place:08}", f"words {place}", kind, NOON, 0, key, tags=tags, subjects=who, voice=voice, regime=regime)
        for place, (kind, key, tags, who, voice, regime) in enumerate(entries)
    )
    these = report(*made, sections=(replace(SECTIONS[0], required=True), *SECTIONS[1:]))
    room, put_aside = ROOM, set()
    found = sweep(these, room)
    for _ in range(4 * len(made) + 2):
        if not found.findings:
            break
        first = found.findings[0]
        before = found
        if aside:
            put_aside.add(first.key)
        else:
            these, room = dealt_with(these, room, first, target)
        found = sweep(these, room, put_aside)
        assert first.key not in {one.key for one in found.findings}
        assert found.complete >= before.complete
        assert (found.complete == 100) is (not found.findings)
    assert found.complete == 100
