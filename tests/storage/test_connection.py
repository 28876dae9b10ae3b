from pathlib import Path, PureWindowsPath

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, address_of, connect
from gfmd_desk.storage.engine import engine_for


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "store.sqlite"
    connect(path, Mode.CREATE).close()
    return path


def _setting(connection: dbapi2.Connection, name: str) -> object:
    return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("setting", "value"), [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1), ("busy_timeout", 10_000)]
)
def test_settings_are_in_force_on_the_connection_that_writes(path: Path, setting: str, value: object) -> None:
    with engine_for(path).connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        assert _setting(driver, setting) == value


def test_a_connection_that_reads_cannot_write(path: Path) -> None:
    connection = connect(path, Mode.READ)
    with pytest.raises(dbapi2.OperationalError):
        connection.execute("CREATE TABLE t (x)")
    connection.close()


def test_a_missing_file_is_not_made_by_looking_for_it(tmp_path: Path) -> None:
    for mode in (Mode.READ, Mode.WRITE):
        with pytest.raises(dbapi2.OperationalError):
            connect(tmp_path / "none.sqlite", mode)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("folder", ["100% sure? #1 & co", "ليمونة", "mode=ro", "a'b"])
def test_any_folder_name_will_do(tmp_path: Path, folder: str) -> None:
    (tmp_path / folder).mkdir()
    path = tmp_path / folder / "store.sqlite"
    connect(path, Mode.CREATE).close()
    assert path.exists()
    connection = connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.close()


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("C:\\Users\\Zoë\\100%\\desk.sqlite", "file:///C:/Users/Zo%C3%AB/100%25/desk.sqlite?mode=rw"),
        ("\\\\server\\share\\desk.sqlite", "file:////server/share/desk.sqlite?mode=rw"),
    ],
)
def test_a_windows_path_becomes_an_address_that_sqlite_takes(path: str, address: str) -> None:
    assert address_of(PureWindowsPath(path), Mode.WRITE) == address


def test_what_is_deleted_is_gone_from_the_file(path: Path) -> None:
    connection = connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("INSERT INTO t VALUES ('delegate-of-montania')")
    connection.execute("DELETE FROM t")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    assert b"delegate-of-montania" not in path.read_bytes()


def test_on_a_mac_the_disk_itself_is_asked_to_write(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    connection = connect(path)
    assert (_setting(connection, "fullfsync"), _setting(connection, "checkpoint_fullfsync")) == (1, 1)
    connection.close()
