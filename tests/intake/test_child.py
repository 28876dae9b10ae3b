"""The child process: its answer, its limits, and what the parent says when there is no answer."""

import importlib
import multiprocessing
import os
import subprocess
import sys
import threading
from pathlib import Path
from textwrap import dedent
from types import ModuleType

import pytest

from gfmd_desk.intake.child import Limits, ReaderBugError, ReadingError, run_in_child

ROOMY = Limits(seconds=60)
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such limit or signal there")


@pytest.fixture
def readers(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Functions that the child can import, which is given this process's search path."""
    monkeypatch.syspath_prepend(Path(__file__).parent)
    return importlib.import_module("hostile_readers")


@pytest.fixture(autouse=True)
def _no_child_is_left_behind() -> object:
    yield
    assert multiprocessing.active_children() == []


def test_result_comes_back(readers: ModuleType) -> None:
    assert run_in_child(ROOMY, readers.add, 2, second=3) == 5


def test_a_result_larger_than_any_pipe_comes_back(readers: ModuleType) -> None:
    assert len(run_in_child(ROOMY, readers.return_much, 5_000_000)) == 5_000_000


def test_a_task_larger_than_any_pipe_is_handed_over(readers: ModuleType) -> None:
    assert run_in_child(ROOMY, readers.measure, bytes(5_000_000)) == 5_000_000


def test_child_loads_neither_the_window_nor_the_store(readers: ModuleType) -> None:
    loaded = run_in_child(ROOMY, readers.list_modules)
    assert "gfmd_desk.intake.child" in loaded
    assert not {"PySide6", "sqlalchemy", "alembic", "sqlcipher3", "gfmd_desk.services", "gfmd_desk.storage"} & set(loaded)


@pytest.mark.parametrize("command", ["gfmd_desk.cli", "gfmd_desk.__main__"])
def test_nor_does_it_behind_the_programs_own_commands(readers: ModuleType, tmp_path: Path, command: str) -> None:
    """A child begins by importing the script that the parent was started with."""
    program = f"""
        from {command} import main
        from hostile_readers import list_modules
        from gfmd_desk.intake.child import Limits, run_in_child
        if __name__ == "__main__":
            print(*run_in_child(Limits(seconds=60), list_modules))
    """
    loaded = _run_script(tmp_path, program).split()
    assert command in loaded
    assert not {"PySide6", "sqlalchemy"} & set(loaded)


def test_a_child_that_never_takes_its_task_is_noticed(readers: ModuleType, tmp_path: Path) -> None:
    program = """
        from hostile_readers import measure
        from gfmd_desk.intake.child import Limits, ReadingError, run_in_child
        if __name__ == "__mp_main__":
            raise SystemExit(0)
        try:
            run_in_child(Limits(seconds=60), measure, bytes(5_000_000))
        except ReadingError as error:
            print(error)
    """
    assert _run_script(tmp_path, program).strip() == "Reading this broke off unexpectedly; nothing was imported."


def _run_script(folder: Path, program: str) -> str:
    script = folder / "program.py"
    script.write_text(dedent(program), encoding="utf-8")
    search_path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    ran = subprocess.run(
        [sys.executable, str(script)], env={**os.environ, "PYTHONPATH": search_path}, capture_output=True, text=True, check=True, timeout=90
    )
    return ran.stdout


def test_works_from_a_thread(readers: ModuleType) -> None:
    results: list[int] = []
    thread = threading.Thread(target=lambda: results.append(run_in_child(ROOMY, readers.add, 1)))
    thread.start()
    thread.join()
    assert results == [1]


def test_refusal_comes_back_in_its_own_words(readers: ModuleType) -> None:
    with pytest.raises(ReadingError, match=r"^A blot at line 3\.$"):
        run_in_child(ROOMY, readers.refuse)


def test_a_bug_tells_where_and_never_what(readers: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ReaderBugError) as failed:
        run_in_child(ROOMY, readers.fail, "what the minister said")
    assert failed.value.kind == "ValueError"
    assert failed.value.places[-1].startswith("hostile_readers.py:")
    assert "minister" not in str(failed.value)
    assert capfd.readouterr() == ("", "")


def test_a_result_that_cannot_be_sent_is_a_bug(readers: ModuleType) -> None:
    with pytest.raises(ReaderBugError):
        run_in_child(ROOMY, readers.return_what_cannot_be_sent)


def test_time_is_limited(readers: ModuleType) -> None:
    with pytest.raises(ReadingError, match=r"longer than 0\.5 seconds and was stopped; nothing was imported"):
        run_in_child(Limits(seconds=0.5), readers.sleep_for_ever)


@POSIX
@pytest.mark.skipif(sys.platform == "darwin", reason="the system does not hold a limit of the address space")
def test_memory_is_limited(readers: ModuleType) -> None:
    with pytest.raises(ReadingError, match="too much memory and was stopped; nothing was imported"):
        run_in_child(Limits(seconds=60, memory_mebibytes=512), readers.allocate, 60)


@POSIX
@pytest.mark.parametrize("ending", ["die", "leave"])
def test_a_child_that_ends_without_an_answer_is_noticed(readers: ModuleType, ending: str) -> None:
    with pytest.raises(ReadingError, match="broke off unexpectedly; nothing was imported"):
        run_in_child(ROOMY, getattr(readers, ending))


@POSIX
def test_a_crash_leaves_no_copy_of_the_memory(readers: ModuleType) -> None:
    assert run_in_child(ROOMY, readers.core_limit) == (0, 0)


def test_the_child_prints_nothing_of_what_it_reads(readers: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ReaderBugError):
        run_in_child(ROOMY, readers.say_and_fail, "the delegate of Montania")
    with pytest.raises(ReadingError):
        run_in_child(ROOMY, readers.fail_when_left_alone, "the delegate of Montania")
    assert capfd.readouterr() == ("", "")
