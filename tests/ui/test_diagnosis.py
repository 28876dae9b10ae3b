"""The diagnostic report is shown whole before it is written, and holds none of the user's words."""

import stat
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog

from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.diagnosis_dialog import DiagnosisDialog

Room = Any
Hands = Any


def test_what_is_shown_is_what_is_written(room: Room, hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hands.line("the delegate of Montania spoke")
    room.wait_saved()
    room.desk.actions[Do.DIAGNOSIS].trigger()
    dialog = room.dialog(DiagnosisDialog)
    shown = dialog.text.toPlainText()
    assert "entries in the report on screen: 1" in shown
    assert "saving: saved" in shown
    for word in ("Montania", "Esperia", "RT 1.1", str(room.app.folder), str(Path.home())):
        assert word not in shown
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no folder" / "it.txt"), ""))
    dialog.save.click()
    assert dialog.problem.text() == "The file could not be written: No such file or directory."
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "it.txt"), ""))
    dialog.save.click()
    assert (tmp_path / "it.txt").read_text(encoding="utf-8") == shown
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "it.txt").stat().st_mode) == 0o600
