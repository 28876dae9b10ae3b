"""Words from a closed room in every layer, each of which fails: none stands in a log, on standard error, or in a diagnostic report."""

import threading
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, NoReturn

import pytest
from PySide6.QtCore import QObject, Signal, qWarning
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from sqlalchemy.exc import IntegrityError

from gfmd_desk.cli.command_line import main
from gfmd_desk.delivery import word
from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.roster import Participant
from gfmd_desk.intake.child import Limits, ReaderBugError, run_in_child
from gfmd_desk.paths import program_files
from gfmd_desk.services import search
from gfmd_desk.services.diagnosis import diagnose
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.dialogs.search_dialog import SearchDialog
from gfmd_desk.ui.mishaps import Mishaps
from gfmd_desk.ui.tasks import Task

Room = Any
Hands = Any
WORD = "quolzarim"
"""Stands for whatever must not be told; in entries, names, searches and names of files."""


@pytest.fixture
def heard(room: Room) -> Iterator[list[str]]:
    """All mishaps come to the desk's own place, as in the program; the list has a log's path for each."""
    mishaps: Mishaps = room.app._heard()
    mishaps.attend()
    told: list[str] = []
    mishaps.happened.connect(told.append)
    yield told
    mishaps.leave()


def fail(*_given: object, **_named: object) -> NoReturn:
    try:
        raise KeyError(WORD)
    except KeyError as error:
        raise ValueError(f"failed on {WORD}") from error


class Paints(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        fail()


class Tells(QObject):
    told = Signal(str)


def test_no_layer_tells_what_it_failed_on(
    room: Room, heard: list[str], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    report = room.report
    event_id = report.event.id
    made: list[object] = []
    one = Participant("", event_id, f"{WORD.title()} Venn", country="Montania")
    room.store.ask(lambda desk: add_participant(desk.door, one), made.append)
    room.store.add_line(type(report.capture_line)(f"{WORD} was said"))
    room.wait_saved()
    entry = room.entry(f"{WORD} was said")
    file = tmp_path / f"{WORD}.docx"
    kept: list[QObject] = []

    def happens(act: Callable[[], object], what: str) -> None:
        before = len(heard)
        act()
        room.wait_for(lambda: len(heard) > before)
        assert heard[-1].endswith("errors.log"), what

    def in_domain() -> None:
        with monkeypatch.context() as patch:
            patch.setattr("gfmd_desk.domain.report.applied", fail)
            tells = Tells()
            tells.told.connect(lambda text: room.store.do(editing.reword(entry, text)))
            tells.told.emit(f"{WORD} again")
            room.store.history.undo()

    def in_storage_with_parameters() -> None:
        def job(desk: Any) -> None:
            with desk.door.writing() as rows:
                rows.put_entry(replace(entry, report_id=WORD), Act.REWORD, entry.said_at)

        room.store.ask(job, lambda _: None, lambda _: None)

    def in_search() -> None:
        monkeypatch.setattr(search.Finder, "find", fail)
        room.desk.search.open()
        dialog = room.dialog(SearchDialog)
        dialog.field.setText(WORD)
        dialog.reject()

    def in_export() -> None:
        monkeypatch.setattr(word, "write_word", fail)

        def job(desk: Any) -> Any:
            return desk.handout([report.id])

        def write(handout: Any) -> None:
            task: Task[object] = Task(lambda: word.deliver_word(handout, file, program_files("resources") / "word", date(2026, 1, 1)))
            task.broke.connect(room.desk.broke)
            task.start()
            kept.append(task)

        room.store.ask(job, write)

    def in_paint() -> None:
        widget = Paints()
        widget.setWindowTitle(WORD)
        widget.show()
        kept.append(widget)

    def in_child() -> None:
        monkeypatch.syspath_prepend(Path(__file__).parents[1] / "intake")
        readers = __import__("hostile_readers")
        task: Task[object] = Task(lambda: run_in_child(Limits(60), readers.say_and_fail, WORD))
        task.broke.connect(room.desk.broke)
        task.start()
        kept.append(task)

    def in_thread() -> None:
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()

    for act in (in_domain, in_storage_with_parameters, in_search, in_export, in_paint, in_child, in_thread):
        happens(act, act.__name__)
    qWarning(f"QFile::open: {WORD}")
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        warnings.warn(WORD, stacklevel=1)
    with monkeypatch.context() as patch:
        patch.setattr("gfmd_desk.services.sessions.list_sessions", fail)
        assert main(["session", "list", "--data", str(room.app.folder)]) == 1
    for one_of in kept:
        if isinstance(one_of, QWidget):
            one_of.deleteLater()

    log = (room.app.folder / "errors.log").read_text(encoding="utf-8")
    for kind in ("ValueError", "KeyError", IntegrityError.__qualname__, ReaderBugError.__qualname__, "warning", "QFile::open"):
        assert kind in log, kind
    assert "in the child: hostile_readers.py:" in log
    out, err = capfd.readouterr()
    shown = diagnose(room.app.folder, room.desk.diagnosis._facts())
    for name, text in {"log": log, "standard output": out, "standard error": err, "report": shown}.items():
        assert WORD not in text.casefold(), name
    assert "Traceback" not in err
