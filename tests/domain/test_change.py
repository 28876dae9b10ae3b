from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.entry import Entry

Desk = dict[str, str]


def _change(before: Desk, after: Desk, note: Callable[..., Entry]) -> Change:
    """The change from one set of texts by id to another."""
    rows = []
    for entry_id in sorted(before.keys() | after.keys()):
        old = note(entry_id, text=before[entry_id]) if entry_id in before else None
        new = note(entry_id, text=after[entry_id]) if entry_id in after else None
        if old != new:
            rows.append(Replaced(old, new))
    return Change("r", Act.EDIT, tuple(rows))


DESKS = st.dictionaries(st.sampled_from("abcd"), st.sampled_from(["", "one", "two"]))


@given(states=st.lists(DESKS, min_size=2, max_size=5))
def test_one_change_does_what_its_parts_do_and_can_be_taken_back(states: list[Desk], note: Callable[..., Entry]) -> None:
    desks = [{note(entry_id, text=text) for entry_id, text in state.items()} for state in states]
    steps = [_change(old, new, note) for old, new in pairwise(states)]
    whole = steps[0]
    for step in steps[1:]:
        whole = whole.then(step)
    assert set(applied(desks[0], whole)) == desks[-1]
    assert set(applied(desks[-1], whole.inverse())) == desks[0]
    assert all(row.before != row.after for row in whole.rows)
    assert len({row.id for row in whole.rows}) == len(whole.rows)
    assert whole.inverse().inverse() == whole


@given(before=DESKS, after=DESKS)
def test_a_change_can_be_done_twice(before: Desk, after: Desk, note: Callable[..., Entry]) -> None:
    change = _change(before, after, note)
    once = applied([note(entry_id, text=text) for entry_id, text in before.items()], change)
    assert applied(once, change) == once


def test_a_change_names_each_entry_by_its_id_whether_it_comes_or_goes(note: Callable[..., Entry]) -> None:
    assert Replaced(None, note("a")).id == Replaced(note("a"), None).id == "a"


def test_what_a_change_does_not_name_stays_as_it_is(note: Callable[..., Entry]) -> None:
    change = Change("r", Act.EDIT, (Replaced(note("b"), replace(note("b"), text="other")),))
    assert applied([note("a"), note("b"), note("c")], change) == (note("a"), replace(note("b"), text="other"), note("c"))
