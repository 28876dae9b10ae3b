"""A phrase in the place of a name: phrase and verb where a sentence begins with a known one, else the phrase, as it fits."""

from collections.abc import Callable

import pytest

from gfmd_desk.domain.attribution import Group, Level, Part, Subject
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames, Sighting
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.stand_in import recorded, reworded, stand_in
from gfmd_desk.domain.voices import Voices
from gfmd_desk.domain.voicing import Told, chips, in_sentence
from gfmd_desk.domain.world import Names
from gfmd_desk.forms.voices import load_voices
from gfmd_desk.paths import program_files

ONE_GOVERNMENT = Told(Level.GROUP, group=Group.GOVERNMENT)
ROSTER = tuple(Participant(f"p{n}", "e", f"Delegate {n}", country=one) for n, one in enumerate(("Montania", "Esperia", "لاغونيا")))
NAMES = ProtectedNames.of(ROSTER, Names([], {}, {}.__getitem__, [].__getitem__))


@pytest.fixture(scope="module")
def table() -> Voices:
    return load_voices(program_files("resources") / "voices" / "voices.toml")


def first_name(text: str, language: Language) -> Sighting:
    return NAMES.find(text, language)[0]


def put(text: str, language: Language, table: Voices) -> str:
    return stand_in(text, first_name(text, language), ONE_GOVERNMENT, language, table).put_into(text)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("The plan of Montania works", Language.ENGLISH, "The plan of one government works"),
        ("Montania keeps local plans", Language.ENGLISH, "One government keeps local plans"),
        ("It works. Montania keeps plans", Language.ENGLISH, "It works. One government keeps plans"),
        ("Montania’s plan works", Language.ENGLISH, "One government’s plan works"),
        ("Le plan de la Montania avance", Language.FRENCH, "Le plan d’un gouvernement avance"),
        ("La Montania avance", Language.FRENCH, "Un gouvernement avance"),
        ("Selon la Montania, cela avance", Language.FRENCH, "Selon un gouvernement, cela avance"),
        ("El plan de Montania avanza", Language.SPANISH, "El plan de un gobierno avanza"),
        ("La Montania avanza", Language.SPANISH, "Un gobierno avanza"),
    ],
)
def test_the_phrase_stands_as_the_name_did(text: str, language: Language, expected: str, table: Voices) -> None:
    assert put(text, language, table) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Montania stressed that boards work", Language.ENGLISH),
        ("It works. Montania stressed that boards work", Language.ENGLISH),
        ("La Montania a souligné que cela avance", Language.FRENCH),
        ("Montania subrayó que avanza", Language.SPANISH),
        ("شددت لاغونيا على أن المجالس تعمل", Language.ARABIC),
    ],
)
def test_at_the_head_of_a_sentence_phrase_and_verb_are_filled_in_later(text: str, language: Language, table: Voices) -> None:
    after = put(text, language, table)
    assert [id for _, _, id in chips(after)] == ["stress_that"]
    assert NAMES.find(after, language) == []
    printed, replaced = in_sentence(after, [ONE_GOVERNMENT], None, language, table)
    assert replaced
    assert NAMES.find(printed, language) == []


@pytest.mark.parametrize("text", ["Measures that Montania described", "Esperia and Montania stressed that boards work"])
def test_inside_a_sentence_it_is_the_phrase(text: str, table: Voices) -> None:
    name = NAMES.find(text, Language.ENGLISH)[-1]
    stand = stand_in(text, name, ONE_GOVERNMENT, Language.ENGLISH, table)
    assert (stand.words, stand.chip) == ("one government", False)


def test_of_whom_a_phrase_in_the_words_tells_already_no_second_one_is_printed(note: Callable[..., Entry], table: Voices) -> None:
    entry = note("a", text="The plan of Montania works")
    stand = stand_in(entry.text, first_name(entry.text, Language.ENGLISH), ONE_GOVERNMENT, Language.ENGLISH, table)
    worded = reworded(entry, stand).rows[0].after
    assert worded is not None
    (row,) = recorded(worded, Part.OWNER, "p0", said_in_words=True).rows
    assert row.after is not None
    assert row.after.subjects == (Subject(Part.OWNER, "p0", Level.WITHHELD),)
    before = note("b", text=entry.text, subjects=(Subject(Part.OWNER, "p0"), Subject(Part.OWNER, "p1")))
    after = reworded(before, stand, frozenset(("p0",))).rows[0].after
    assert after is not None
    assert [one.wanted for one in after.subjects] == [Level.WITHHELD, None]


def test_who_is_recorded_already_stays_as_wanted(note: Callable[..., Entry]) -> None:
    there = Subject(Part.SPEAKER, "p0", Level.STATE)
    entry = note("a", subjects=(there,))
    (row,) = recorded(entry, Part.OWNER, "p1", said_in_words=False).rows
    assert row.after is not None
    assert row.after.subjects == (there, Subject(Part.OWNER, "p1"))
