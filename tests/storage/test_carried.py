from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

import pytest

from gfmd_desk.storage import connection as store_connection
from gfmd_desk.storage.carried import Carrier, carrier_of, network_mount, service_of
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.database import open_store

MOUNTS = r"""22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:40 / /people/kim/shared\040notes rw shared:5 - cifs //server/notes rw
31 22 0:41 / /mnt/summit rw - nfs4 server:/summit rw
32 31 8:2 / /mnt/summit/local rw - ext4 /dev/sdb1 rw
"""


@pytest.mark.parametrize(
    ("folder", "carrier"),
    [
        (PureWindowsPath(r"C:\People\Kim\OneDrive\notes"), Carrier.ONEDRIVE),
        (PureWindowsPath(r"C:\People\Kim\OneDrive - Esperia Office\notes"), Carrier.ONEDRIVE),
        (PureWindowsPath(r"C:\People\Kim\Dropbox (Personal)\notes"), Carrier.DROPBOX),
        (PureWindowsPath(r"C:\People\Kim\iCloudDrive\notes"), Carrier.ICLOUD),
        (PurePosixPath("/people/kim/Library/Mobile Documents/com~apple~CloudDocs/notes"), Carrier.ICLOUD),
        (PurePosixPath("/people/kim/Library/CloudStorage/GoogleDrive-kim@esperia.example/notes"), Carrier.GOOGLE_DRIVE),
        (PurePosixPath("/people/kim/Library/CloudStorage/Other/notes"), Carrier.SERVICE),
        (PurePosixPath("/people/kim/Google Drive/notes"), Carrier.GOOGLE_DRIVE),
        (PurePosixPath("/people/kim/Nextcloud"), Carrier.NEXTCLOUD),
        (PureWindowsPath(r"D:\Office\notes"), Carrier.ONEDRIVE),
        (PureWindowsPath(r"C:\People\Kim\AppData\Local\gfmd-desk"), None),
        (PurePosixPath("/people/kim/.local/share/gfmd-desk"), None),
        (PurePosixPath("/people/kim/dropboxes and other boxes"), None),
    ],
)
def test_a_service_is_known_by_its_folder(folder: PurePath, carrier: Carrier | None) -> None:
    assert service_of(folder, {"OneDriveCommercial": r"D:\Office", "OneDrive": ""}) is carrier


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/people/kim/notes", False),
        ("/people/kim/shared notes/desk", True),
        ("/mnt/summit/desk", True),
        ("/mnt/summit/local/desk", False),
    ],
)
def test_a_network_is_known_by_the_nearest_mount(folder: str, *, remote: bool) -> None:
    assert network_mount(PurePosixPath(folder), MOUNTS) is remote


@pytest.mark.parametrize(("name", "mode"), [("Dropbox", "delete"), ("here", "wal")])
def test_a_store_that_is_carried_keeps_no_log_beside_it_and_one_that_was_moved_there_gives_it_up(
    tmp_path: Path, name: str, mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(store_connection, "carrier_of", lambda _folder: None)
        open_store(tmp_path / name).close()
    assert carrier_of(tmp_path / name) == (Carrier.DROPBOX if mode == "delete" else None)
    store = open_store(tmp_path / name)
    with store.writing() as rows:
        rows.events()
    connection = connect(tmp_path / name / "desk.sqlite")
    assert connection.execute("PRAGMA journal_mode").fetchone() == (mode,)
    connection.close()
    store.close()
