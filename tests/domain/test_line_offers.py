"""The one list behind a mark: everything in it, the likeliest first."""

from collections.abc import Callable
from datetime import timedelta

from gfmd_desk.domain.attribution import Part, Subject
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.line import Chip, ChipKind
from gfmd_desk.domain.line_offers import MOST_OFFERED, Choice, LineOffers, Offer, last_said_by_somebody, recent_speakers
from gfmd_desk.domain.who_search import Candidate, WhoIndex

NOBODY = LineOffers(())
PEOPLE = [
    Candidate("p1", "MNT", "Montania", ("Montania", "Republic of Montania"), whole=True, code="MNT"),
    Candidate("p2", "MV", "Mona Verel · Port Sereno", ("Mona Verel",), ("Port Sereno", "Esperia"), code="MV"),
    Candidate("", "Monterra", "Monterra", ("Monterra",), whole=True, there=False),
]
CHOICES = [
    Choice(Chip(ChipKind.KIND, "quote", ""), ("Quote",), usual=True),
    Choice(Chip(ChipKind.SECTION, "practices", "3 Good practices"), ("3", "practices", "Good practices")),
    Choice(Chip(ChipKind.VOICE, "several", ""), ("several",)),
    Choice(Chip(ChipKind.VOICE, "most", ""), ("most",)),
]


def offers(**more: object) -> LineOffers:
    by_id = {one.participant_id: one for one in PEOPLE if one.participant_id}
    tags = {"3": [("gcm:3",), ("sdg:3",)], "mon": [("gcm:1",)]}
    return LineOffers(CHOICES, WhoIndex(PEOPLE), lambda typed: tags.get(typed, []), by_id, **more)  # type: ignore[arg-type]


def shown(found: list[Offer]) -> list[tuple[str, str]]:
    return [(offer.chip.kind.value, offer.chip.value or offer.chip.word) for offer in found]


def test_people_come_first_and_whoever_is_new_last() -> None:
    assert shown(offers().find("mon")) == [
        ("speaker", "p1"),
        ("owner", "p1"),
        ("speaker", "p2"),
        ("tags", "gcm:1"),
        ("speaker", "Monterra"),
        ("owner", "Monterra"),
        ("unknown speaker", "mon"),
    ]


def test_whoever_is_new_is_never_taken_without_being_chosen() -> None:
    assert [offer.sure for offer in offers().find("mon")] == [True] * 6 + [False]
    assert shown(offers().find("Montania"))[-1][0] != "unknown speaker"


def test_who_spoke_last_stands_before_the_others() -> None:
    assert shown(offers().find("mon", ["p2", "p1"]))[:3] == [("speaker", "p2"), ("speaker", "p1"), ("owner", "p1")]


def test_a_code_means_one_even_where_others_spoke_last() -> None:
    assert shown(offers().find("mnt", ["p2"]))[0] == ("speaker", "p1")
    assert shown(offers().find("mv", ["p1"]))[0] == ("speaker", "p2")


def test_a_number_is_a_section_and_then_an_objective() -> None:
    assert shown(offers().find("3")) == [("section", "practices"), ("tags", "gcm:3"), ("tags", "sdg:3")]


def test_all_else_is_found_by_its_name_and_by_the_words_in_it() -> None:
    assert shown(offers().find("sev"))[0] == ("voice", "several")
    assert shown(offers().find("good prac"))[0] == ("section", "practices")
    assert shown(offers().find("prac"))[0] == ("section", "practices")


def test_before_anything_is_typed_who_spoke_last_is_offered_and_nothing_is_sure() -> None:
    found = offers().find("", ["gone", "p2"])
    assert shown(found) == [("speaker", "p2"), ("kind", "quote")]
    assert not any(offer.sure for offer in found)


def test_without_people_the_rest_is_there() -> None:
    assert shown(NOBODY.find("xyz")) == [("unknown speaker", "xyz")]
    assert NOBODY.find("") == []


def test_the_list_is_short() -> None:
    many = [Choice(Chip(ChipKind.SUBHEADING, str(number), "a"), (f"a{number}",)) for number in range(50)]
    assert len(LineOffers(many).find("a")) == MOST_OFFERED


def test_the_last_speaker_is_the_last_who_is_known(note: Callable[..., Entry]) -> None:
    first = note("1")
    entries = [
        note("old", said_at=first.said_at - timedelta(minutes=9), subjects=(Subject(Part.SPEAKER, "p2"),)),
        note("new", said_at=first.said_at, subjects=(Subject(Part.SPEAKER, "p1"), Subject(Part.OWNER, "p3"))),
        note("owner only", said_at=first.said_at + timedelta(minutes=1), subjects=(Subject(Part.OWNER, "p2"),)),
        note("nobody", said_at=first.said_at + timedelta(minutes=2)),
    ]
    last = last_said_by_somebody(entries)
    assert last is not None
    assert last.text == "new"
    assert recent_speakers(entries) == ["p2", "p1", "p3"]
    assert last_said_by_somebody(entries[3:]) is None
