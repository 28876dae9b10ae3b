from itertools import count

import pytest

from gfmd_desk.domain import roster_duplicates
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.roster_duplicates import Likeness, find_duplicates, same_person

_numbers = count()


def _one(name: str, **known: object) -> Participant:
    return Participant(id=f"p{next(_numbers)}", event_id="e", name=name, **known)  # type: ignore[arg-type]


def _likeness(first: Participant, second: Participant) -> Likeness | None:
    found = find_duplicates((first, second))
    assert len(found) < 2
    return found[0].likeness if found else None


@pytest.mark.parametrize(
    ("first", "second", "likeness"),
    [
        ("Ana Kovár", "Ana Kovár", Likeness.NAME),
        ("Ana Kovár", "ANA KOVAR", Likeness.MARKS),
        ("Dr. Ana Kovár", "Kovar, Ana", Likeness.ORDER),
        ("محمد السالم", "Mohamed Al-Salem", Likeness.SCRIPT),
        ("Иван Петров", "Petrov, Ivan", Likeness.SCRIPT),
        ("A. Kovár", "Ana Kovar", Likeness.INITIALS),
        ("Kovar A M", "Ana Maria Kovár", Likeness.INITIALS),
        ("Ana Kovar", "Eno Kovar", None),
        ("A. Kovar", "Eno Kovar", None),
        ("A. Kovar", "Ana Brisa", None),
        ("Kovar", "Ana Kovar", None),
        ("محمد السالم", "محمود السالم", None),
    ],
)
def test_pairs_are_offered_with_their_reason(first: str, second: str, likeness: Likeness | None) -> None:
    assert _likeness(_one(first), _one(second)) is likeness
    assert _likeness(_one(second), _one(first)) is likeness


def test_the_surest_reason_is_given() -> None:
    assert _likeness(_one("A. Kovar", email="a@x.example"), _one("Ana Kovar", email="A@X.example")) is Likeness.EMAIL


def test_an_alias_may_be_anothers_name() -> None:
    assert _likeness(_one("Harbour Trust", aliases=("HT", "Trust of Harbours")), _one("trust of harbours")) is Likeness.ALIAS


def test_a_placeholder_is_nobodys_double() -> None:
    assert find_duplicates((_one("State 3", placeholder=True), _one("State 3"))) == ()


def test_a_title_that_many_bear_is_no_name() -> None:
    many = [_one("Permanent Representative", country=f"Land {number}") for number in range(50)]
    assert find_duplicates(many) == ()
    twice = _one("Permanent Representative", country="Land 7")
    assert [(pair.first, pair.second) for pair in find_duplicates([*many, twice])] == [(many[7], twice)]


def test_a_crowd_of_like_names_is_compared_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = 0
    compare = roster_duplicates._same_with_initials

    def counted(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
        nonlocal compared
        compared += 1
        return compare(one, other)

    monkeypatch.setattr(roster_duplicates, "_same_with_initials", counted)
    crowd = [_one(f"{'ABCDEFGH'[number % 8]}. Kovar") for number in range(4_000)]
    find_duplicates(crowd)
    assert compared < 100_000


def test_same_person_knows_a_corrected_name_from_another() -> None:
    assert same_person(_one("Ana Kovar"), _one("Anna Kovár-Brisa"))
    assert same_person(_one("محمد السالم"), _one("Mohamed Salem"))
    assert not same_person(_one("Ana Kovar"), _one("Juan Brisa"))
