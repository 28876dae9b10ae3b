import hashlib
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from gfmd_desk.storage import backups
from gfmd_desk.storage.connection import STORE_FILE, Mode, connect
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import NotOpenedError
from gfmd_desk.storage.migration import MIGRATIONS, migrate
from gfmd_desk.storage.schema import Base
from gfmd_desk.storage.stored import StoredReport
from gfmd_desk.storage.version import HEAD, Standing, standing_of
from tests.storage.shapes import shape_of, table_names

ANOTHER = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("reports", recreate="always") as reports:
        reports.add_column(sa.Column("status", sa.Text(), nullable=False, server_default="draft"))
    {more}
"""


@pytest.fixture
def unborn(tmp_path: Path) -> Path:
    """A store as it is before the first migration."""
    path = tmp_path / "old" / STORE_FILE
    path.parent.mkdir()
    connect(path, Mode.CREATE).close()
    engine = engine_for(path)
    with engine.begin() as connection:
        MigrationContext.configure(connection).stamp(ScriptDirectory(str(MIGRATIONS)), "base")
    engine.dispose()
    return path


@pytest.fixture
def with_another(tmp_path: Path) -> Callable[[str], Path]:
    """The migrations of the program, and one more that rebuilds a table which others point to."""

    def make(more: str = "") -> Path:
        folder = tmp_path / "migrations 100%"
        shutil.copytree(MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "versions" / "r9999_another.py").write_text(ANOTHER.format(more=more))
        return folder

    return make


def _tables(path: Path) -> list[tuple[str, str, str | None]]:
    connection = connect(path)
    found: list[tuple[str, str, str | None]] = connection.execute(
        "SELECT type, name, sql FROM sqlite_master ORDER BY type, name"
    ).fetchall()
    connection.close()
    return found


def _everything(path: Path) -> str:
    connection = connect(path)
    lines = "\n".join(line for name in table_names(connection) for line in map(str, connection.execute(f"SELECT * FROM {name}")))  # noqa: S608
    connection.close()
    return hashlib.sha256(lines.encode()).hexdigest()


def _is_no_part_of_the_search_index(name: str | None, kind: str, _parents: object) -> bool:
    """SQLite keeps its index in tables that only itself can make; `shape_of` compares those."""
    return kind != "table" or not str(name).startswith("entry_fts")


def test_a_store_made_new_and_one_migrated_are_the_same(tmp_path: Path, unborn: Path) -> None:
    open_store(tmp_path / "new").close()
    assert standing_of(unborn) is Standing.BEHIND
    open_store(unborn.parent).close()
    assert standing_of(unborn) is Standing.CURRENT
    assert shape_of(unborn) == shape_of(tmp_path / "new" / STORE_FILE)


def test_the_migrated_schema_is_the_declared_one(unborn: Path) -> None:
    open_store(unborn.parent).close()
    engine = engine_for(unborn)
    with engine.connect() as connection:
        opts = {"compare_type": True, "include_name": _is_no_part_of_the_search_index}
        differences = compare_metadata(MigrationContext.configure(connection, opts=opts), Base.metadata)
    engine.dispose()
    assert differences == []


def test_migrations_are_numbered_and_the_newest_is_the_programs() -> None:
    numbers = [script.revision for script in ScriptDirectory(str(MIGRATIONS)).walk_revisions()]
    assert all(re.fullmatch("[0-9]{4}", number) for number in numbers)
    assert numbers[0] == max(numbers) == HEAD


def test_migrating_keeps_a_sound_copy_first(unborn: Path) -> None:
    before = _tables(unborn)
    migrate(unborn)
    (copy,) = (unborn.parent / "backups").iterdir()
    assert _tables(copy) == before
    assert standing_of(copy) is Standing.BEHIND


def test_a_store_that_cannot_be_copied_is_not_migrated(unborn: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "is_sound", lambda _: False)
    with pytest.raises(NotOpenedError, match="no sound copy"):
        open_store(unborn.parent)
    assert standing_of(unborn) is Standing.BEHIND
    assert not list((unborn.parent / "backups").iterdir())


def test_entries_from_before_the_search_are_found_after_it(
    store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None], before_hashes: Callable[[Path], None]
) -> None:
    report = some_report()
    put(report)
    kept = "SELECT entry_id, said, heading, first_noted, who, tags, session FROM search_texts ORDER BY entry_id"
    connection = connect(store_path)
    written = connection.execute(kept).fetchall()
    connection.execute(
        "INSERT INTO participants VALUES ('p', 'event-1', 'Amaru Vell', '', '', 'Montania', NULL, '', '', 'MON', '[]', '', 0, NULL)"
    )
    connection.execute("INSERT INTO subjects VALUES (?, 'speaker', 0, 'p', NULL, NULL)", (report.entries[0].id,))
    for statement in ("DROP TABLE entry_fts", "DROP TABLE search_texts", "UPDATE alembic_version SET version_num = '0003'"):
        connection.execute(statement)
    connection.close()
    before_hashes(store_path)
    open_store(store_path.parent).close()
    connection = connect(store_path)
    who = {report.entries[0].id: "amaru vell mon montania"}
    assert connection.execute(kept).fetchall() == [(*row[:4], who.get(row[0], ""), *row[5:]) for row in written]
    found = "SELECT entry_id FROM entry_fts JOIN search_texts ON id = entry_fts.rowid WHERE entry_fts MATCH ?"
    for word in ("boards", "البلدات", "montania", '"gcm 23"', '"rt 1 1"'):
        assert (report.entries[0].id,) in connection.execute(found, (word,)).fetchall(), word
    connection.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)")
    connection.close()


def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(
    store_path: Path, some_report: Callable[..., StoredReport], put: Callable[..., None], with_another: Callable[..., Path]
) -> None:
    put(some_report())
    migrate(store_path, with_another())
    connection = connect(store_path)
    assert connection.execute("SELECT status FROM reports").fetchall() == [("draft",)]
    assert connection.execute("SELECT (SELECT count(*) FROM entries), (SELECT count(*) FROM tags)").fetchall() == [(2, 2)]
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
    connection.close()


@pytest.mark.parametrize(
    ("more", "error"),
    [
        ("raise OSError(28, 'No space left on device')", OSError),
        ("op.execute(\"INSERT INTO tags VALUES ('nobody', 0, 'x', NULL)\")", NotOpenedError),
    ],
    ids=["died half-way", "broke a reference"],
)
def test_a_migration_that_fails_leaves_the_store_as_it_was(
    store_path: Path,
    some_report: Callable[..., StoredReport],
    put: Callable[..., None],
    with_another: Callable[..., Path],
    more: str,
    error: type[Exception],
) -> None:
    put(some_report())
    before = _tables(store_path), _everything(store_path)
    with pytest.raises(error):
        migrate(store_path, with_another(more))
    assert (_tables(store_path), _everything(store_path)) == before


def test_opening_a_store_that_is_up_to_date_does_not_import_alembic(tmp_path: Path, python_says: Callable[[str], str]) -> None:
    open_store(tmp_path).close()
    code = f"import sys, pathlib, gfmd_desk.storage.database as d; d.open_store(pathlib.Path({str(tmp_path)!r})).close()"
    assert python_says(f"{code}; print([name for name in sys.modules if name.startswith('alembic')])") == "[]"
