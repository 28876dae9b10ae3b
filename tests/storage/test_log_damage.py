"""What turned in the log of approvals is noticed and breaks nothing: the log is in doubt, and the rest is read."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from gfmd_desk.domain.approval import ApprovalStep, Doubt, Step
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.store import Store

from .conftest import EVENT
from .log_damage import damage_log


@pytest.fixture
def damage(store: Store, store_path: Path, answer: Callable[..., ApprovalStep]) -> Callable[[str], None]:
    """Do something to a store with a log of one step, as the disk would do it."""
    with store.writing() as rows:
        rows.put_event(EVENT)
    answer(store, Step.APPROVED)
    assert examine(store_path).problems == ()

    return partial(damage_log, store_path)


@pytest.mark.parametrize(
    ("statement", "doubt"),
    [
        ("UPDATE evidence SET words = CAST(x'426f61e464' AS TEXT)", Doubt.CHANGED),  # no text any more
        ("UPDATE approvals SET fingerprint = x'4242'", Doubt.CHANGED),
        ("UPDATE approval_heads SET seal = CAST(x'e4' AS TEXT)", Doubt.MISSING),
        ("UPDATE approval_heads SET seal = CAST(seal AS BLOB)", Doubt.MISSING),
        ("UPDATE approval_heads SET length = CAST(x'e4' AS TEXT)", Doubt.MISSING),
    ],
)
def test_what_is_no_text_any_more_leaves_the_log_in_doubt(
    store: Store, store_path: Path, damage: Callable[[str], None], statement: str, doubt: Doubt
) -> None:
    damage(statement)
    with store.reading() as rows:
        assert rows.approvals.log(EVENT.id).doubt is doubt
    assert [one for one in examine(store_path).problems if "In the log of approvals" in one]


def test_a_moment_that_is_spelt_otherwise_is_noticed(store: Store, store_path: Path, damage: Callable[[str], None]) -> None:
    damage("UPDATE approvals SET recorded_at = replace(recorded_at, ' ', '!')")
    assert examine(store_path).problems == ("A moment in a log of approvals is not spelt as this program does.",)
