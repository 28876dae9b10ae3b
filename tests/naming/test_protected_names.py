"""Where a sighting begins and ends, what it says, and what an approval releases."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames, Reveals, keys_of
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.world import Names

EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC
UNSEEN = ("\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u202a", "\u2069", "\ufe0f")
PIECES = [
    "Amara",
    "Lind",
    "Ms",
    "May",
    "said",
    "-\n",
    "\u200b",
    ".",
    "و",
    "كريم",
    "السيد",
    "M o n t",
    "@",
    "مونتانيا",
    " ",
    "N\u0303",
    "Ms\n",
]
FULL_NAMES = ["lind", "okello", "kovar", "ornvik", "dufresnel", "haddad", "rahmani", "salim1", "confederation"]


def seen_in(names: ProtectedNames, text: str, language: Language = EN) -> list[tuple[str, Reveals]]:
    return [(text[seen.start : seen.end], seen.kind) for seen in names.find(text, language)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("So H.E. Ms Amara Lind’s list.", [("H.E. Ms Amara Lind", Reveals.PERSON)]),
        ("Lind, Amara: list", [("Lind, Amara", Reveals.PERSON)]),
        ("A\u200bmara Li\u00adnd.", [("A\u200bmara Li\u00adnd", Reveals.PERSON)]),
        ("from amara.lind@planning-montania.example, thanks", [("amara.lind@planning-montania.example", Reveals.ADDRESS)]),
        ("from kovar@gmail.com, or m.okello@gmail.com", [("kovar", Reveals.PERSON), ("m.okello@gmail.com", Reveals.ADDRESS)]),
        ("as mon-1 said, NOR 1 too", [("mon-1", Reveals.CODE)]),
        ("the Montanian towns", [("Montanian", Reveals.DEMONYM)]),
        ("the Ministry of Planning of Montania pays", [("Ministry of Planning of Montania", Reveals.ORGANISATION)]),
        ("for the Group of Lake States", [("Group of Lake States", Reveals.GROUP_OF_STATES)]),
        ("in Mon-\n tania", [("Mon-\n tania", Reveals.STATE)]),
        ("M o n t a n i a too", [("M o n t a n i a", Reveals.STATE)]),
    ],
)
def test_where_it_stands(names: ProtectedNames, text: str, expected: list[tuple[str, Reveals]]) -> None:
    assert seen_in(names, text) == expected


@pytest.mark.parametrize(
    ("text", "language", "near"),
    [
        *[
            ("Montania said that it pays.", EN, True),
            ("Montania and Lagunia both underlined it.", EN, True),
            ("the delegate of Montania", EN, True),
        ],
        *[
            ("as proposed by Montania", EN, True),
            ("According to Montania, it pays.", EN, True),
            ("Towns in Montania are small.", EN, False),
        ],
        *[
            ("Many go to Montania. Others said no.", EN, False),
            ("La Montania a souligné que oui.", FR, True),
            ("Selon la Montania, oui.", FR, True),
        ],
        *[
            ("des villes de Montania", FR, False),
            ("Montania señaló que sí.", ES, True),
            ("según Montania", ES, True),
            ("en Montania hay ríos", ES, False),
        ],
        ("قالت مونتانيا إن نعم", AR, True),
        ("ممثل مونتانيا", AR, True),
        ("مدن في مونتانيا", AR, False),
    ],
)
def test_a_verb_near_it(names: ProtectedNames, text: str, language: Language, near: bool) -> None:
    assert names.find(text, language)[0].near_verb is near


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The United Nations said so.", EN),
        ("Les Nations Unies ont souligné cela.", FR),
        ("Las Naciones Unidas señalaron eso.", ES),
        ("أكدت الأمم المتحدة ذلك.", AR),
    ],
)
def test_the_house_of_the_compact_is_seen_where_it_speaks(names: ProtectedNames, text: str, language: Language) -> None:
    assert [seen.keys for seen in names.find(text, language)] == [{"organisation:united-nations"}]


def test_what_an_approval_releases(roster: dict[str, Participant], world: Names) -> None:
    lind = roster["lind"]
    both = {"state:montania", "organisation:ministry of planning of montania"}
    assert keys_of(lind, Level.GROUP, world) == frozenset()
    assert keys_of(lind, Level.STATE, world) == both
    assert keys_of(lind, Level.NAMED, world) == both | {"person:lind"}
    assert keys_of(roster["confederation"], Level.STATE, world) == {"state:CHE", "organisation:confederation of free towns"}
    assert keys_of(roster["union"], Level.STATE, world) == {"group:european-union"}, "not the group that he speaks for"


@given(data=st.data())
def test_a_full_name_is_found_through_what_is_done_to_it(
    names: ProtectedNames, roster: dict[str, Participant], data: st.DataObject
) -> None:
    id = data.draw(st.sampled_from(FULL_NAMES))
    name = roster[id].name
    name = data.draw(st.sampled_from([str, str.upper, str.lower, str.title]))(name)
    if data.draw(st.booleans()):
        name = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    for place in sorted(data.draw(st.lists(st.integers(1, len(name) - 1), max_size=4)), reverse=True):
        name = name[:place] + data.draw(st.sampled_from(UNSEEN)) + name[place:]
    before = data.draw(st.sampled_from(["It was ", "و ", "(", "", "«", "c’est "]))
    text = f"{before}{name}, 3."
    found = [seen for seen in names.find(text, data.draw(st.sampled_from(list(Language)))) if f"person:{id}" in seen.keys]
    assert [(seen.start, seen.end) for seen in found] == [(len(before), len(before) + len(name))]


@given(
    text=st.one_of(
        st.text(max_size=200),
        st.lists(
            st.sampled_from(
                [
                    "Amara",
                    "Lind",
                    "Ms",
                    "May",
                    "said",
                    "-\n",
                    "\u200b",
                    ".",
                    "و",
                    "كريم",
                    "السيد",
                    "M o n t",
                    "@",
                    "مونتانيا",
                    " ",
                    "N\u0303",
                ]
            )
        ).map("".join),
    ),
    language=st.sampled_from(list(Language)),
)
def test_any_text_can_be_looked_through(names: ProtectedNames, text: str, language: Language) -> None:
    found = names.find(text, language)
    ends = [0]
    for seen in found:
        assert ends[-1] <= seen.start < seen.end <= len(text)
        assert seen.keys
        assert seen.label
        ends.append(seen.end)


@pytest.mark.parametrize(
    ("address", "text", "found"),
    [
        ("planning@towns.example", "Planning for newcomers is linked to the budget", False),
        ("envoy@towns.example", "An envoy took the floor", False),
        ("brissot@towns.example", "write to brissot about it", True),
        ("b.ines@towns.example", "write to b.ines about it", True),
        ("planning@towns.example", "write to planning@towns.example about it", True),
    ],
)
def test_what_stands_before_the_at_of_an_address(world: Names, address: str, text: str, found: bool) -> None:
    """A desk's word ("planning@") names nobody by itself."""
    names = ProtectedNames.of([Participant("p", "e", "Inés Brissot", email=address)], world)
    assert bool(names.find(text, EN)) is found


def test_a_state_in_a_domain_is_the_state(world: Names) -> None:
    people = [
        Participant("p", "e", "Inés Brissot", organisation="Office of Ports", country="Montania", email="ines.brissot@montania.example")
    ]
    (seen,) = ProtectedNames.of(people, world).find("The plan of Montania works", EN)
    assert seen.keys == {"state:montania"}
