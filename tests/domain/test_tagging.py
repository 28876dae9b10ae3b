"""Tags given and taken, also where another process does so at the same time."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.entry import Entry

TAGS = st.lists(st.sampled_from(["gcm:1", "gcm:2", "sdg:10.7", "follow-up"]), unique=True).map(tuple)
MakeEntry = Callable[..., Entry]


def tags_after(change: Change, *entries: Entry) -> list[tuple[str, ...]]:
    return [entry.tags for entry in applied(entries, change)]


def test_entries_get_tags_together_and_each_once(note: MakeEntry) -> None:
    a, b = note("a", tags=("gcm:9",)), note("b")
    change = editing.set_tags([a, b], [" gcm:5", "follow-up", "gcm:5", "", "two\nlines"])
    assert change.act is Act.TAG
    assert tags_after(change, a, b) == [("gcm:5", "follow-up", "two lines")] * 2


def test_a_tag_is_added_where_it_is_not_there_yet(note: MakeEntry) -> None:
    a, b = note("a", tags=("gcm:5", "gcm:9")), note("b", tags=("sdg:8",))
    change = editing.add_tag([a, b], "gcm:5")
    assert change.act is Act.TAG
    assert [row.id for row in change.rows] == ["b"]
    assert tags_after(change, a, b) == [("gcm:5", "gcm:9"), ("sdg:8", "gcm:5")]


def test_a_tag_is_taken_away_where_it_is(note: MakeEntry) -> None:
    a, b = note("a", tags=("gcm:5", "gcm:9")), note("b", tags=("sdg:8",))
    change = editing.remove_tag([a, b], "gcm:5")
    assert change.act is Act.TAG
    assert [row.id for row in change.rows] == ["a"]
    assert tags_after(change, a, b) == [("gcm:9",), ("sdg:8",)]


def test_tagging_can_be_taken_back(note: MakeEntry) -> None:
    a = note("a", tags=("gcm:5", "gcm:9"))
    for change in (editing.set_tags([a], []), editing.add_tag([a], "sdg:8"), editing.remove_tag([a], "gcm:5")):
        assert applied(applied([a], change), change.inverse()) == (a,)


@given(before=TAGS, after=TAGS, there=TAGS)
def test_tags_given_elsewhere_are_neither_lost_nor_taken(
    before: tuple[str, ...], after: tuple[str, ...], there: tuple[str, ...], note: MakeEntry
) -> None:
    change = Change("r", Act.TAG, (Replaced(note("a", tags=before), note("a", tags=after)),))
    once = applied([note("a", tags=there)], change)
    given_here, taken_here = set(after) - set(before), set(before) - set(after)
    assert set(once[0].tags) == (set(there) - taken_here) | given_here
    assert len(set(once[0].tags)) == len(once[0].tags)
    assert applied(once, change) == once
    if there == before:
        assert once[0].tags == after
