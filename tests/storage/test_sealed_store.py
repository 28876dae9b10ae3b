"""What the store promises, of one that is sealed: the tests of backups, restoring and the first read once more, on another store."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.key_file import write_wraps
from gfmd_desk.storage.sealed_folder import is_plain
from gfmd_desk.storage.sealing import seal
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.unlocked import unlock

from .test_backups import (
    test_a_backup_that_is_not_what_was_verified_is_told_and_never_used,
    test_a_copy_that_lacks_rows_does_not_count,
    test_it_is_one_view_of_the_store_while_somebody_writes,
    test_of_a_damaged_store_no_backup_counts,
    test_what_is_made_as_a_matter_of_course_is_not_kept_twice,
)
from .test_restoring import (
    reopened,
    test_a_later_no_stays_and_an_approval_is_not_brought_back,
    test_a_missing_store_with_backups_is_no_empty_desk,
    test_a_no_that_a_damaged_store_still_tells_is_kept,
    test_an_older_versions_backup_is_brought_up_to_date_and_a_newer_ones_refused,
    test_notes_become_what_they_were_and_the_preview_said_so,
    test_what_was_announced_or_decided_about_naming_is_not_turned_back,
)

__all__ = [
    "reopened",
    "test_a_backup_that_is_not_what_was_verified_is_told_and_never_used",
    "test_a_copy_that_lacks_rows_does_not_count",
    "test_a_later_no_stays_and_an_approval_is_not_brought_back",
    "test_a_missing_store_with_backups_is_no_empty_desk",
    "test_a_no_that_a_damaged_store_still_tells_is_kept",
    "test_an_older_versions_backup_is_brought_up_to_date_and_a_newer_ones_refused",
    "test_it_is_one_view_of_the_store_while_somebody_writes",
    "test_notes_become_what_they_were_and_the_preview_said_so",
    "test_of_a_damaged_store_no_backup_counts",
    "test_what_is_made_as_a_matter_of_course_is_not_kept_twice",
    "test_what_was_announced_or_decided_about_naming_is_not_turned_back",
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """In the place of the plain one; nothing readable lies beside it afterwards."""
    open_store(tmp_path).close()
    key = new_key()
    seal(tmp_path, key, lambda file: write_wraps(file, {}))
    unlock(tmp_path, key)
    opened = open_store(tmp_path)
    yield opened
    opened.close()
    assert not [file for file in tmp_path.rglob("*") if file.is_file() and is_plain(file)]
