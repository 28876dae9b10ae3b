from collections.abc import Callable

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.history import MOST_CHARACTERS, MOST_STEPS, History


@pytest.fixture
def typed(note: Callable[..., Entry]) -> Callable[[str, str], Change]:
    """The change from one wording of the entry "a" to another."""
    return lambda old, new: editing.type_words(note("a", text=old), new)


def test_typing_is_one_step_until_it_is_closed(note: Callable[..., Entry], typed: Callable[[str, str], Change]) -> None:
    history = History()
    for old, new in [("", "t"), ("t", "to"), ("to", "tow")]:
        history.add_typed(typed(old, new))
    history.close_step()
    history.add_typed(typed("tow", "town"))
    first, second = history.undo(), history.undo()
    assert first is not None
    assert second is not None
    assert applied([note("a", text="town")], first) == (note("a", text="tow"),)
    assert applied([note("a", text="tow")], second) == (note("a", text=""),)
    assert history.undo() is None


def test_any_other_act_ends_the_step(note: Callable[..., Entry], typed: Callable[[str, str], Change]) -> None:
    history = History()
    history.add_typed(typed("", "t"))
    history.add(editing.delete([note("b")]))
    history.add_typed(typed("t", "to"))
    assert [change.act if change else None for change in (history.undo(), history.undo(), history.undo(), history.undo())] == [
        Act.EDIT,
        Act.DELETE,
        Act.EDIT,
        None,
    ]


def test_undo_ends_the_step(typed: Callable[[str, str], Change]) -> None:
    history = History()
    history.add_typed(typed("", "t"))
    history.undo()
    history.add_typed(typed("", "u"))
    assert history.undoable == typed("", "u")
    assert history.redoable is None


def test_redo_ends_the_step(typed: Callable[[str, str], Change]) -> None:
    history = History()
    history.add_typed(typed("", "t"))
    history.undo()
    history.redo()
    history.add_typed(typed("t", "to"))
    assert history.undo() == typed("t", "to").inverse()


def test_words_typed_and_taken_out_again_are_no_step(typed: Callable[[str, str], Change]) -> None:
    history = History()
    history.add_typed(typed("", "t"))
    history.add_typed(typed("t", ""))
    assert history.undoable is None
    history.add_typed(typed("", "u"))
    assert history.undoable == typed("", "u")


def test_typing_that_changes_nothing_is_no_step_and_takes_none_with_it(
    note: Callable[..., Entry], typed: Callable[[str, str], Change]
) -> None:
    history = History()
    deleted = editing.delete([note("b")])
    history.add(deleted)
    history.add_typed(typed("t", "t"))
    history.add_typed(typed("t", "to"))
    history.undo()
    assert history.undoable == deleted


def test_only_what_changes_something_clears_redo(note: Callable[..., Entry], typed: Callable[[str, str], Change]) -> None:
    history = History()
    for nothing in (history.add, history.add_typed):
        history.add(editing.delete([note("b")]))
        history.undo()
        nothing(typed("t", "t"))
        assert history.redoable is not None
        nothing(typed("t", "to"))
        assert history.redoable is None


def test_undo_and_redo_go_all_the_way_and_back(note: Callable[..., Entry]) -> None:
    history = History()
    states: list[tuple[Entry, ...]] = [()]
    for number in range(20):
        change = Change("r", Act.ADD, (Replaced(None, note(f"e{number}")),))
        history.add(change)
        states.append(applied(states[-1], change))
    entries = states[-1]
    for expected in reversed(states[:-1]):
        assert history.undoable is not None
        change = history.undo() or pytest.fail("nothing to undo")
        entries = applied(entries, change)
        assert entries == expected
    assert history.undoable is None
    for expected in states[1:]:
        assert history.redoable is not None
        change = history.redo() or pytest.fail("nothing to redo")
        entries = applied(entries, change)
        assert entries == expected
    assert history.redoable is history.redo() is None


def _undone(history: History) -> int:
    return len(list(iter(history.undo, None)))


def test_of_very_many_steps_the_newest_are_kept(typed: Callable[[str, str], Change]) -> None:
    history = History()
    for number in range(MOST_STEPS + 5):
        history.add(typed(str(number), str(number + 1)))
    assert history.undoable == typed(str(MOST_STEPS + 4), str(MOST_STEPS + 5))
    assert _undone(history) == MOST_STEPS


def test_of_very_long_words_the_newest_are_kept_and_what_stands_twice_counts_once(typed: Callable[[str, str], Change]) -> None:
    history = History()
    half = MOST_CHARACTERS // 2
    short, long, longer = "a", "b" * half, "c" * half
    history.add(typed("", short))
    history.add(typed(short, long))
    for _ in range(3):
        history.add(typed(long, short))
        history.add(typed(short, long))
    assert _undone(history) == 8
    for _ in range(8):
        history.redo()
    history.add(typed(long, longer))
    assert _undone(history) == 1  # with the one before there would be more than is kept
    history.add(typed(short, "d" * MOST_CHARACTERS))
    assert _undone(history) == 1
