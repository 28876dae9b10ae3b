"""What can be read of a damaged store takes its place: nearly all of the entries, with what is in doubt marked, and nobody named for it."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import ApprovalStep, Step
from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.failures import BackupError, DamagedError
from gfmd_desk.storage.page_scan import records_in
from gfmd_desk.storage.salvaging import SpareForm, can_be_salvaged, preview_salvage, salvage_store
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

from .conftest import EVENT, MADE

PAGE = 4096
SPARE = SpareForm("spare", 1, '{"spare": "form"}', 1)


@pytest.fixture
def noted(some_report: Callable[..., StoredReport]) -> tuple[StoredReport, ...]:
    """Two sessions with fifty entries each."""
    made = []
    for code in ("RT 1", "RT 2"):
        report = some_report(code)
        entries = [
            Entry(f"{code}-{n}", report.id, f"{n:08}", f"Boards at town level work, {code}, {n}. " * 5, Kind.POINT, MADE) for n in range(50)
        ]
        made.append(report._replace(entries=tuple(entries)))
    return tuple(made)


@pytest.fixture
def closed(tmp_path: Path, store: Store, noted: tuple[StoredReport, ...], answer: Callable[..., ApprovalStep]) -> Path:
    """The folder of a store with all of that in it, each entry with a version."""
    with store.writing() as rows:
        rows.put_event(EVENT)
        for report in noted:
            rows.add_report(report._replace(entries=()), MADE)
            for entry in report.entries:
                rows.put_entry(entry, Act.ADD, MADE)
    answer(store, Step.APPROVED, "RT 1-0")
    store.close()
    return tmp_path


def zero(path: Path, *pages: int) -> None:
    content = bytearray(path.read_bytes())
    for page in pages:
        content[(page - 1) * PAGE : page * PAGE] = bytes(PAGE)
    path.write_bytes(content)


def root_of(path: Path, name: str) -> int:
    connection = dbapi2.connect(str(path))
    page: int = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()[0]
    connection.close()
    return page


def entries_in(folder: Path) -> dict[str, Entry]:
    store = open_store(folder)
    try:
        with store.reading() as rows:
            reports = [rows.report(session.report_id) for session in rows.sessions()]
            return {entry.id: entry for report in reports if report for entry in report.entries}
    finally:
        store.close()


def words(reports: tuple[StoredReport, ...]) -> dict[str, str]:
    return {entry.id: entry.text for report in reports for entry in report.entries}


def test_every_row_of_a_sound_file_is_found_in_its_pages(closed: Path) -> None:
    found = [record.values for record in records_in(closed / STORE_FILE)]
    connection = dbapi2.connect(str(closed / STORE_FILE))
    for table in ("events", "sessions", "reports", "entries", "tags", "approvals"):
        for row in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608
            assert row in found, table
    connection.close()


@pytest.mark.parametrize("lost", ["entries", "sqlite_master", "reports", "sessions"])
def test_no_page_is_so_important_that_entries_are_lost_with_it(closed: Path, noted: tuple[StoredReport, ...], lost: str) -> None:
    path = closed / STORE_FILE
    zero(path, 1 if lost == "sqlite_master" else root_of(path, lost))
    before = path.read_bytes()
    with pytest.raises(DamagedError):
        open_store(closed)
    seen = preview_salvage(closed, SPARE)
    assert path.read_bytes() == before
    done = salvage_store(closed, SPARE)
    assert done == seen
    assert done.aside is not None
    assert (done.aside / STORE_FILE).read_bytes() == before
    there = entries_in(closed)
    assert {id: entry.text for id, entry in there.items()} == words(noted)
    assert (done.entries, done.doubtful, done.lost) == (100, 0, 0)
    assert examine(path).problems == ()
    with pytest.raises(BackupError, match="is not damaged"):
        salvage_store(closed, SPARE)


def test_an_entry_that_was_changed_says_so_until_its_words_are_written_anew(closed: Path, noted: tuple[StoredReport, ...]) -> None:
    path = closed / STORE_FILE
    _damage(path, b"Boards at town level work, RT 1, 7.", b"\xff\xff\xff\xff\xff\xff at town level work, RT 1, 7.")
    zero(path, root_of(path, "ix_versions_report_id"))
    done = salvage_store(closed, SPARE)
    assert (done.entries, done.doubtful) == (100, 1)
    doubted = entries_in(closed)["RT 1-7"]
    assert doubted.doubt is Doubted.CHANGED
    store = open_store(closed)
    with store.writing() as rows:
        rows.put_entry(replace(doubted, text="Boards work", doubt=None), Act.EDIT, MADE)
    store.close()
    assert entries_in(closed)["RT 1-7"].doubt is None


def test_an_entry_whose_row_is_lost_stands_as_its_newest_version_and_says_so(closed: Path, noted: tuple[StoredReport, ...]) -> None:
    path = closed / STORE_FILE
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("PRAGMA secure_delete = ON")
    connection.execute("DELETE FROM entries WHERE id = 'RT 2-3'")
    connection.close()
    zero(path, root_of(path, "ix_versions_report_id"))
    done = salvage_store(closed, SPARE)
    assert (done.entries, done.earlier, done.doubtful) == (100, 1, 0)
    entry = entries_in(closed)["RT 2-3"]
    assert (entry.text, entry.doubt) == (words(noted)["RT 2-3"], Doubted.EARLIER)


def _damage(path: Path, old: bytes, new: bytes) -> None:
    assert len(old) == len(new)
    content = path.read_bytes()
    assert old in content
    path.write_bytes(content.replace(old, new))


def test_what_protects_people_is_read_as_its_strictest(closed: Path) -> None:
    path = closed / STORE_FILE
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.execute("UPDATE sessions SET regime = 'on-the-record' WHERE code = 'RT 1'")
    connection.execute("UPDATE sessions SET regime = 'off-the-rec0rd' WHERE code = 'RT 2'")
    connection.execute("UPDATE entries SET kind = 'remarq', regime = 'on-the-record' WHERE id = 'RT 1-1'")
    connection.close()
    zero(path, root_of(path, "ix_versions_report_id"))
    salvage_store(closed, SPARE)
    store = open_store(closed)
    with store.reading() as rows:
        assert {row.session.code: row.session.regime for row in rows.sessions()} == {
            "RT 1": Regime.CHATHAM_HOUSE,
            "RT 2": Regime.OFF_THE_RECORD,
        }
        entry = rows.entry("RT 1-1")
        assert rows.approvals.log(EVENT.id).doubt is None
    store.close()
    assert entry is not None
    assert (entry.kind, entry.regime, entry.doubt) == (Kind.REMARK, None, Doubted.CHANGED)


def test_a_log_that_lost_rows_stays_in_doubt(closed: Path) -> None:
    path = closed / STORE_FILE
    zero(path, root_of(path, "approvals"))
    salvage_store(closed, SPARE)
    store = open_store(closed)
    with store.reading() as rows:
        assert rows.approvals.log(EVENT.id).doubt is not None
    store.close()


@pytest.mark.parametrize("content", [b"", b"\0" * 9000, b"no store at all " * 600])
def test_of_what_is_no_store_nothing_is_taken_and_nothing_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / STORE_FILE
    path.write_bytes(content)
    assert can_be_salvaged(tmp_path) is bool(content)
    with pytest.raises(BackupError, match="Nothing was taken out"):
        salvage_store(tmp_path, SPARE)
    assert path.read_bytes() == content
    assert [one.name for one in tmp_path.iterdir()] == [STORE_FILE]


def test_four_pages_of_a_hundred_cost_fewer_than_one_entry_of_ten(
    closed: Path, noted: tuple[StoredReport, ...], tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The long one is in tests/soak."""
    import random

    for seed in range(3):
        folder = tmp_path_factory.mktemp("seed") / "desk"
        copytree(closed, folder)
        path = folder / STORE_FILE
        pages = path.stat().st_size // PAGE
        zero(path, *random.Random(seed).sample(range(1, pages + 1), max(1, round(pages * 0.04))))
        if not can_be_salvaged(folder):
            continue  # a page that nothing stood in
        salvage_store(folder, SPARE)
        there = {id: entry.text for id, entry in entries_in(folder).items()}
        assert len(there.items() & words(noted).items()) >= 90, seed
