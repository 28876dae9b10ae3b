"""Who may be meant by what is typed, and in which order."""

import pytest

from gfmd_desk.domain.who_search import Candidate, WhoIndex

MONTANIA = Candidate("w", "Montania", "Montania", ("Montania", "Republic of Montania", "مونتانيا"), whole=True)
DELEGATE = Candidate("d", "MO-1", "Zoë Ample · Montania", ("Zoë Ample",), ("Ministry of Labour", "Montania", "مونتانيا"), code="MO-1")
MONIKA = Candidate("m", "M", "Monika Test", ("Monika Test",), ("Fisheries Union",), code="M")
WORLD = Candidate("", "Montserra", "Montserra", ("Montserra",), whole=True, there=False)
INDEX = WhoIndex([WORLD, MONIKA, DELEGATE, MONTANIA])


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("mon", [MONTANIA, MONIKA, DELEGATE, WORLD]),
        ("republic", [MONTANIA]),
        ("MO-1", [DELEGATE]),
        ("m", [MONIKA, MONTANIA, DELEGATE, WORLD]),
        ("zoe", [DELEGATE]),
        ("montania labour", [DELEGATE]),
        ("مونت", [MONTANIA, DELEGATE]),
        ("onika", []),
        ("  ", []),
    ],
)
def test_whole_bodies_come_before_people_and_a_code_before_all(typed: str, found: list[Candidate]) -> None:
    assert [one.word for one in INDEX.find(typed)] == [one.word for one in found]


def test_no_more_than_asked_for_are_found() -> None:
    assert INDEX.find("mon", 2) == [MONTANIA, MONIKA]


@pytest.mark.parametrize(("typed", "known"), [("montania", True), ("mo-1", True), ("Zoe Ample", True), ("mon", False), ("ample", False)])
def test_somebody_is_called_just_so(typed: str, *, known: bool) -> None:
    assert INDEX.names_somebody(typed) is known
