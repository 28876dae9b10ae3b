import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from gfmd_desk.services import seat as seat_module
from gfmd_desk.services.seat import Answer, Seat

SITS = """
import sys
from pathlib import Path
from gfmd_desk.services.seat import Seat

seat = Seat(Path(sys.argv[1]))
print(seat.take(), flush=True)
input()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "desk"


def sitting(folder: Path) -> "subprocess.Popen[str]":
    """Another process on the folder; kept by its seat until it is killed."""
    command = [sys.executable, "-c", SITS, str(folder)]
    other = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline() == "True\n"
    return other


def test_one_sits_and_a_kill_leaves_nothing_that_is_in_the_way(folder: Path) -> None:
    other = sitting(folder)
    with other:
        mine = Seat(folder)
        assert not mine.take()
        assert not mine.take()
        other.kill()
    assert mine.take()
    assert not Seat(folder).take()
    mine.leave()
    assert Seat(folder).take()
    assert {stat.S_IMODE(one.stat().st_mode) for one in (folder, folder / "desk.lock")} == {0o700, 0o600}


def test_who_rings_is_answered_and_a_seat_that_is_left_meanwhile_is_taken(folder: Path) -> None:
    first, second = Seat(folder), Seat(folder)
    assert first.take()
    answers: list[Answer] = []
    ringing = threading.Thread(target=lambda: answers.append(second.ring(60)))
    ringing.start()
    while not first.answer():
        pass
    ringing.join()
    ringing = threading.Thread(target=lambda: answers.append(second.ring(60)))
    ringing.start()
    while not first.bell.stat().st_size:
        pass
    first.leave()
    ringing.join()
    assert answers == [Answer.COMES, Answer.WENT]
    assert not second.answer()
    second.leave()


def test_nobody_answers_for_ever(folder: Path) -> None:
    first = Seat(folder)
    assert first.take()
    assert Seat(folder).ring(0.1) is Answer.NONE
    assert first.answer()
    assert not first.answer()
    first.leave()


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="who may do everything is never kept out")
def test_a_folder_that_cannot_be_written_keeps_nobody_out(folder: Path) -> None:
    folder.mkdir(mode=0o500)
    assert Seat(folder).take()
    assert Seat(folder).take()


def test_a_file_system_without_locks_keeps_nobody_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_file: int) -> None:
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr(seat_module, "_lock", refuse)
    assert Seat(folder).take()
    assert Seat(folder).take()
