from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.order import between


@given(st.lists(st.integers(0, 1_000_000), max_size=200))
def test_a_row_put_anywhere_stands_between_its_neighbours(places: list[int]) -> None:
    rows: list[str] = []
    for number in places:
        at = number % (len(rows) + 1)
        rows.insert(at, between(rows[at - 1] if at else None, rows[at] if at < len(rows) else None))
    assert rows == sorted(set(rows))


@pytest.mark.parametrize(
    "place",
    [lambda _rows: 1, lambda rows: len(rows) - 1, lambda rows: len(rows) // 2, lambda rows: 1 + len(rows) % 2],
    ids=["after the first", "before the last", "in the middle", "in turn"],
)
def test_thousands_in_one_gap_stay_apart_and_their_positions_short(place: Callable[[list[str]], int]) -> None:
    rows = [between(None, None)]
    rows.append(between(rows[0], None))
    for _ in range(3_000):
        at = place(rows)
        rows.insert(at, between(rows[at - 1], rows[at]))
    assert rows == sorted(set(rows))
    assert max(map(len, rows)) < len("50000000.") + 3_000 / 4, "a digit of 36 should be good for four rows and more"


def test_thousands_at_the_ends_keep_the_shortest_positions() -> None:
    rows = [between(None, None)]
    for _ in range(5_000):
        rows.append(between(rows[-1], None))
        rows.insert(0, between(None, rows[0]))
    assert rows == sorted(set(rows))
    assert {len(row) for row in rows} == {8}


def test_the_ends_are_open_for_rows_with_a_fraction_too() -> None:
    assert between("50000000.i", None) == "50000001"
    assert between(None, "50000000.i") == "49999999"


@pytest.mark.parametrize(("low", "high"), [("50000000", "50000001"), ("50000000", "50000000.01"), ("50000000.z", "50000000.z1")])
def test_there_is_always_room_on_both_sides(low: str, high: str) -> None:
    for _ in range(100):
        middle = between(low, high)
        assert low < between(low, middle) < middle < between(middle, high) < high
        low = middle


@pytest.mark.parametrize(("low", "high"), [("50000001", "50000001"), ("50000001", "50000000"), ("50000000.i", "50000000")])
def test_no_place_between_two_that_stand_the_other_way_round(low: str, high: str) -> None:
    with pytest.raises(ValueError, match="no place between"):
        between(low, high)
