"""A backup mends a damaged log of approvals where the chain proves that it was the same log, and never turns it back."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import ApprovalStep, Step
from gfmd_desk.domain.backup import Why
from gfmd_desk.storage.backups import make_backup
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.restoring import preview_restore, restore
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from .conftest import EVENT
from .log_damage import damage_log

Answer = Callable[..., ApprovalStep]


@pytest.fixture
def backup_id(store: Store, store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None], answer: Answer) -> str:
    """Of a store in which an approval is withdrawn after the backup, and asked for anew."""
    put(some_report())
    for step in (Step.ASKED, Step.APPROVED):
        answer(store, step)
    backup = make_backup(store_path, Why.ASKED)
    for step in (Step.WITHDRAWN, Step.ASKED):
        answer(store, step)
    return backup.id


def _steps(store: Store) -> list[str]:
    with store.reading() as rows:
        log = rows.approvals.log(EVENT.id)
    assert log.doubt is None
    return [step.step.value for step in log.steps]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE approvals SET step = 'declined' WHERE place = 2",
        "UPDATE approvals SET fingerprint = x'4242' WHERE place = 1",
        "UPDATE approvals SET seal = CAST(x'e4' AS TEXT) WHERE place = 2",
        "UPDATE evidence SET words = CAST(x'426f61e464' AS TEXT) WHERE approval_id IN (SELECT id FROM approvals WHERE place < 3)",
        "UPDATE evidence SET given_by = 'somebody else' WHERE approval_id IN (SELECT id FROM approvals WHERE place = 1)",
        "UPDATE approval_heads SET seal = CAST(x'e4' AS TEXT)",
        "UPDATE approval_heads SET length = length + 64",
    ],
)
def test_a_damaged_log_is_mended_by_a_backup_and_a_later_no_stays(
    tmp_path: Path, store: Store, store_path: Path, backup_id: str, statement: str
) -> None:
    damage_log(store_path, statement)
    assert [one for one in examine(store_path).problems if "In the log of approvals" in one]
    assert preview_restore(tmp_path, backup_id).mended == 1
    done = restore(tmp_path, backup_id)
    assert (done.usable, done.mended, done.kept, done.left) == (True, 1, 2, 0)
    assert _steps(store) == ["asked", "approved", "withdrawn", "asked"]
    assert examine(store_path).problems == ()
    again = restore(tmp_path, backup_id)
    assert (again.mended, again.added) == (0, 0)
    with closing(dbapi2.connect(str(store_path))) as connection, pytest.raises(dbapi2.IntegrityError, match="never changed"):
        connection.execute("UPDATE approvals SET step = 'approved'")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE approvals SET step = 'approved', level = 'state' WHERE place = 3",
        "UPDATE approvals SET step = CAST(x'e4' AS TEXT) WHERE place = 3",
        "UPDATE approval_heads SET length = length + 64, seal = 'x'",
    ],
)
def test_where_nothing_proves_it_the_log_stays_in_doubt(
    tmp_path: Path, store: Store, store_path: Path, backup_id: str, statement: str
) -> None:
    damage_log(store_path, statement)
    assert restore(tmp_path, backup_id).mended == 0
    with store.reading() as rows:
        assert rows.approvals.log(EVENT.id).doubt is not None


def test_evidence_that_was_erased_does_not_come_back_with_a_mended_log(
    tmp_path: Path, store: Store, store_path: Path, backup_id: str
) -> None:
    damage_log(store_path, "DELETE FROM evidence WHERE approval_id IN (SELECT id FROM approvals WHERE place = 1)")
    damage_log(store_path, "UPDATE approvals SET step = 'declined' WHERE place = 2")
    assert restore(tmp_path, backup_id).mended == 1
    with store.reading() as rows:
        steps = rows.approvals.log(EVENT.id).steps
    assert [step.evidence is None for step in steps] == [True, False, False, False]
