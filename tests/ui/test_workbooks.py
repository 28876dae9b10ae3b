"""A session, or the whole event, as an Excel workbook, by keyboard."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gfmd_desk.ui.actions import Do

Room = Any


def exported(room: Room, do: Do, qtbot: QtBot, target: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The session codes that stand in the workbook."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(room.desk.reports.exported):
        room.desk.actions[do].trigger()
        room.say_for()
    assert str(target) in room.desk.notice.words
    sheet = openpyxl.load_workbook(target).worksheets[0]
    return [str(row[0]) for row in sheet.iter_rows(min_row=2, values_only=True) if row[0]]


def test_the_session_on_screen(practice: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert exported(practice, Do.EXPORT_EXCEL, qtbot, tmp_path / "session.xlsx", monkeypatch) == [practice.report.session.code]


def test_the_whole_event(practice: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    codes = exported(practice, Do.EXPORT_EVENT, qtbot, tmp_path / "event.xlsx", monkeypatch)
    assert codes == [row.session.code for row in practice.store.sessions]
    assert len(codes) > 1


def test_what_is_off_the_record_is_left_out_and_said(
    practice: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, hidden_session: Callable[[Room], str]
) -> None:
    code = hidden_session(practice)
    codes = exported(practice, Do.EXPORT_EVENT, qtbot, tmp_path / "event.xlsx", monkeypatch)
    assert code not in codes
    assert code in practice.desk.notice.words


@pytest.fixture
def hidden_session() -> Callable[[Room], str]:
    """Make one more session of the event, off the record, from outside the window."""

    def make(room: Room) -> str:
        event = room.report.event.name
        room.cli("session", "new", "--event", event, "--code", "RT 9", "--title", "Closed", "--regime", "off-the-record")
        room.wait_for(lambda: any(row.session.code == "RT 9" for row in room.store.sessions))
        return "RT 9"

    return make


def test_a_window_that_closes_at_once_still_writes_the_file(
    practice: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "session.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    practice.desk.actions[Do.EXPORT_EXCEL].trigger()
    practice.say_for()
    practice.close()
    assert openpyxl.load_workbook(target).worksheets
