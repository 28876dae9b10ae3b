"""The desk's folder and files are the user's alone, however they were made, and whatever the process's mask is."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.private_file import write_private
from gfmd_desk.services.backups import make_backup
from gfmd_desk.services.error_log import log_error, open_crash_file
from gfmd_desk.settings import Settings, write_settings
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.private import make_private
from gfmd_desk.storage.reserve import keep_reserve
from gfmd_desk.ui.whereabouts import Whereabouts, write_whereabouts

if sys.platform == "win32":
    pytest.skip("Windows keeps a user's application data private by the folder it lies in", allow_module_level=True)


def modes(folder: Path) -> dict[str, int]:
    """The rights of a folder and of all in it."""
    found = {".": folder, **{str(one.relative_to(folder)): one for one in folder.rglob("*")}}
    return {name: stat.S_IMODE(one.lstat().st_mode) for name, one in found.items()}


def loosen(folder: Path) -> None:
    for one in (folder, *folder.rglob("*")):
        one.chmod(0o777 if one.is_dir() else 0o666)


@pytest.fixture
def desk(empty_desk: Path, tmp_path: Path) -> Path:
    """A data folder with everything that lies in one after a while, all of it open to everybody."""
    folder = Path(copytree(empty_desk, tmp_path / "desk"))
    make_backup(folder, Why.ASKED)
    for name in ("damaged-20261203-101500-000001", "certificates", "proofs"):
        (folder / name).mkdir()
        (folder / name / "it").write_text("words")
    for name in ("errors.log", "errors.old.log", "crash.log", "desk.lock", "desk.bell", "desk.reserve", "place.json", "settings.json"):
        (folder / name).write_text("")
    loosen(folder)
    return folder


@pytest.fixture(params=[0o000, 0o077], ids=oct)
def mask(request: pytest.FixtureRequest) -> Iterator[int]:
    before = os.umask(request.param)
    yield request.param
    os.umask(before)


def test_what_is_open_to_others_is_closed_when_the_desk_is_opened(desk: Path) -> None:
    open_store(desk).close()
    assert {mode for name, mode in modes(desk).items() if (desk / name).is_dir()} == {0o700}
    assert {mode for name, mode in modes(desk).items() if not (desk / name).is_dir()} == {0o600}


def test_all_that_the_desk_makes_is_private_whatever_the_mask(mask: int, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    log_error(folder, LookupError())
    crash = open_crash_file(folder)
    assert crash is not None
    crash.close()
    store = open_store(folder)
    with store.reading():
        make_backup(folder, Why.ASKED)
        keep_reserve(folder)
        write_settings(folder, Settings())
        write_whereabouts(folder, Whereabouts())
        write_private(folder / "report.txt", "words")
        assert {mode & 0o077 for mode in modes(folder).values()} == {0}
        assert len(modes(folder)) > 10
    store.close()


def test_a_folder_that_holds_other_things_keeps_its_rights_and_the_desks_files_in_it_do_not(desk: Path) -> None:
    (desk / "holiday.jpg").write_text("")
    (desk / "holiday.jpg").chmod(0o644)
    make_private(desk)
    assert (modes(desk)["."], modes(desk)["holiday.jpg"]) == (0o777, 0o644)
    assert (modes(desk)["desk.sqlite"], modes(desk)["backups"]) == (0o600, 0o700)


def test_a_file_that_may_only_be_read_is_not_made_writable(desk: Path) -> None:
    (desk / "desk.sqlite").chmod(0o444)
    make_private(desk)
    assert modes(desk)["desk.sqlite"] == 0o400


def test_what_a_link_leads_to_is_left_alone(desk: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    (elsewhere / "it").write_text("")
    (elsewhere / "it").chmod(0o644)
    (desk / "proofs" / "link").symlink_to(elsewhere)
    (desk / "desk.link").symlink_to(elsewhere / "it")
    make_private(desk)
    assert stat.S_IMODE((elsewhere / "it").stat().st_mode) == 0o644
    assert stat.S_IMODE(elsewhere.stat().st_mode) == 0o755


def test_where_rights_cannot_be_changed_the_desk_opens_all_the_same(desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "chmod", refuse)  # as on a file system that knows no rights
        open_store(desk).close()
    with monkeypatch.context() as patch:
        patch.setattr(os, "geteuid", lambda: os.getuid() + 1)  # as in a folder of somebody else's
        open_store(desk).close()
    assert modes(desk)["."] == 0o777
