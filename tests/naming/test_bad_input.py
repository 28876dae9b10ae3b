"""Participants whose name is something else as well, two of one name, and rows that stand for nobody."""

import pytest

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames, Reveals, keys_of
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names

EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC


def called(name: str, id: str = "one", **more: str) -> Participant:
    return Participant(id=id, event_id="event", name=name, **more)


def whom(world: Names, people: list[Participant], text: str, language: Language) -> set[str]:
    return {key for seen in ProtectedNames.of(people, world).find(text, language) for key in seen.keys}


@pytest.mark.parametrize(
    ("name", "language", "named", "everyday"),
    [
        *[
            ("May", EN, "Then Ms May spoke.", "The round of May 2026 may be last."),
            ("Juin", FR, "Mme Juin a parlé.", "En juin, tout finira."),
        ],
        ("June Okello", EN, "June Okello spoke.", "It ends in June."),
        ("Abril Sol", ES, "Habló Abril Sol.", "En abril sale el sol."),
        ("Will", EN, "Mr Will spoke.", "Will this do? It will."),
        ("Will May", EN, "Will May spoke.", "It will, or it may."),
        *[
            ("Dean", EN, "Ms Dean spoke.", "The Dean of one school spoke."),
            ("Major King", EN, "Major King spoke.", "A major step for a king."),
        ],
        ("Chad Grant", EN, "Chad Grant spoke.", "A grant for each town."),
        ("Li", EN, "Ms Li spoke.", "A li is half a kilometre."),
        ("Bo", EN, "Ms Bo spoke.", "A bo tree stood there."),
        ("Rose", EN, "Ms Rose spoke.", "Rose by half: the number of towns."),
        ("Petit", FR, "M. Petit a parlé.", "Petit pas, grand effet."),
        ("Bon", FR, "Mme Bon a parlé.", "Bon nombre de villes le font."),
        ("Blanco", ES, "Habló el Sr. Blanco.", "Blanco sobre negro."),
        ("Leal", ES, "Habló la Sra. Leal.", "Hay que ser leal."),
        ("Santos", ES, "Habló el señor Santos.", "Todos los santos."),
        ("أمل", AR, "تحدثت السيدة أمل.", "أعربوا عن أمل كبير."),
        ("جميل", AR, "تحدث السيد جميل.", "هذا شيء جميل."),
        ("كريم", AR, "تحدث السيد كريم.", "لكل إنسان عيش كريم."),
        ("سعيد", AR, "تحدث السيد سعيد.", "هذا يوم سعيد."),
        ("علي", AR, "تحدث السيد علي.", "وأكد على أن العمل مستمر."),
    ],
)
def test_a_name_that_is_an_everyday_word(world: Names, name: str, language: Language, named: str, everyday: str) -> None:
    assert "person:one" in whom(world, [called(name)], named, language)
    assert whom(world, [called(name)], everyday, language) == set()


@pytest.mark.parametrize("name", ["Jordan", "Georgia", "Chad"])
def test_a_name_that_is_a_state_needs_a_form_of_address(world: Names, name: str) -> None:
    person = called(name, country="Montania")
    assert whom(world, [person], f"Then Ms {name} spoke.", EN) == {"person:one"}
    assert not any(key.startswith("person:") for key in whom(world, [person], f"{name} said so.", EN))
    assert whom(world, [called(f"{name} Kovar", country="Montania")], f"{name} Kovar said so.", EN) == {"person:one"}


@pytest.mark.parametrize(
    ("name", "text", "language"),
    [
        ("Other", "Other States said so; Other.", EN),
        ("Autre", "Autre remarque.", FR),
        ("Head of Delegation", "The Head of Delegation said so.", EN),
        ("n/a", "This is n/a.", EN),
        ("Drivers of Migration", "Drivers of migration: the session on Drivers of Migration said so.", EN),
        ("Les causes de la migration", "Les causes de la migration sont connues.", FR),
        ("دوافع الهجرة", "دوافع الهجرة معروفة.", AR),
    ],
)
def test_a_row_that_names_nobody(world: Names, name: str, text: str, language: Language) -> None:
    assert whom(world, [called(name)], text, language) == set()


def test_two_of_one_name_are_one_sighting(world: Names) -> None:
    people = [called("Noora Selmani", "one", country="Montania"), called("Noora Selmani", "two", country="Esperia")]
    (seen,) = ProtectedNames.of(people, world).find("So Noora Selmani spoke.", EN)
    assert seen.keys == {"person:one", "person:two"}
    assert seen.label == "Noora Selmani, Montania; Noora Selmani, Esperia"


def test_a_placeholder_is_nobody_yet(world: Names) -> None:
    assert whom(world, [Participant("one", "event", "Speaker B", code="SPB", placeholder=True)], "Speaker B (SPB) said so.", EN) == set()


@pytest.mark.parametrize("empty", ["", " ", ".", "-", "\u200b", "()", ",", "@", "H.E.", "'", "ـ", "0"])
def test_cells_with_nothing_in_them(world: Names, empty: str) -> None:
    row = Participant("one", "event", empty, empty, empty, empty, None, empty, empty, empty, (empty,), empty)
    assert ProtectedNames.of([row], world).find(f"Nothing {empty} here, 0 of 1.", EN) == []
    assert keys_of(row, Level.STATE, world) == frozenset()


def test_an_empty_roster_leaves_the_world(world: Names) -> None:
    names = ProtectedNames.of([], world)
    assert [seen.kind for seen in names.find("The Swiss and IOM spoke in Bern.", EN)] == [Reveals.DEMONYM, Reveals.ACRONYM, Reveals.CAPITAL]


def test_a_delegation_is_its_state(world: Names) -> None:
    row = called("Republic of Montania", country="Montania", code="MON")
    assert whom(world, [row], "Montania (MON) spoke.", EN) == {"state:montania"}
    assert keys_of(row, Level.STATE, world) == {"state:montania"}
