"""F3: a disk that is really full, and the reserve that takes the last words."""

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from gfmd_desk.services.door import NotSavedError
from gfmd_desk.storage import reserve as reserve_module
from gfmd_desk.storage.reserve import RESERVE, RESERVE_FILE, keep_reserve, use_reserve
from tests.disk.small import on_a_small_disk

FULL_DISK = """
import sys
from pathlib import Path
from gfmd_desk.domain.line import Line
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.door import NotSavedError
from gfmd_desk.services.sessions import NewSession

folder = Path(sys.argv[1])
desk = Desk.open(folder, program_files("forms"), program_files("resources"))
report_id = desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers")).id
desk.door.keep_reserve()
assert (folder / "desk.reserve").exists()
ballast = (folder / "ballast").open("wb", buffering=0)
try:
    while True:
        ballast.write(b"x" * 4096)
except OSError:
    pass

def save_all():
    saved = 0
    while True:
        words = f"line {saved} " + "word " * 200
        try:
            desk.door.keep_line(report_id, Line(words))
        except NotSavedError as error:
            return saved, error
        saved += 1
        if saved == 2000:
            return saved, None

before, error = save_all()
assert error is not None and "the disk is full" in str(error), error
assert desk.door.use_reserve(error)
after, error = save_all()
assert error is None or not desk.door.use_reserve(error)
line = desk.report(report_id).capture_line.text
ballast.truncate(0)
desk.door.keep_reserve()
print(before, after, line.startswith(f"line {after - 1} "))
desk.close()
"""


def test_on_a_full_disk_the_reserve_takes_the_last_words(tmp_path: Path) -> None:
    command = [*on_a_small_disk(tmp_path, 48), sys.executable, "-c", FULL_DISK, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    _, after, found = done.stdout.split()
    assert int(after) > 100
    assert found == "True"


def test_the_reserve_is_private_takes_room_and_is_given_up_once(tmp_path: Path) -> None:
    keep_reserve(tmp_path)
    found = (tmp_path / RESERVE_FILE).stat()
    assert stat.S_IMODE(found.st_mode) == 0o600
    assert found.st_size == RESERVE
    keep_reserve(tmp_path)
    assert use_reserve(tmp_path)
    assert not use_reserve(tmp_path)


def test_it_is_not_kept_where_room_is_short_or_there_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep_reserve(tmp_path / "nowhere")
    monkeypatch.setattr(reserve_module, "_PLENTY", 2**62)
    keep_reserve(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_is_no_full_disk_leaves_the_reserve(tmp_path: Path) -> None:
    from gfmd_desk.services.door import Door

    door = Door.open(tmp_path)
    door.keep_reserve()
    assert not door.use_reserve(NotSavedError("Not saved: this report is no longer in the store."))
    assert (tmp_path / RESERVE_FILE).exists()
    door.close()
