"""What stands behind `make run` and `make test`."""

import importlib
import os
import sys
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make is for Linux and macOS")


@pytest.fixture
def prepare(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "tools")
    return importlib.import_module("prepare")


@pytest.fixture
def run(prepare: ModuleType) -> ModuleType:
    return importlib.import_module("run")


def test_who_is_not_root_is_shown_one_line_to_run(prepare: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(SystemExit) as stopped:
        prepare.require(["libegl1", "libgl1"])
    _, line = str(stopped.value).splitlines()
    assert line.strip() == "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 libgl1"


def test_without_a_font_one_is_asked_for(prepare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(prepare, "_missing_libraries", set)
    assert prepare._missing_for_window() == ["fonts-dejavu-core"]
    (tmp_path / "plain.ttf").touch()
    assert prepare._missing_for_window() == []


def test_missing_programs_are_asked_for_by_their_package(prepare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    elsewhere = {str(tmp_path / name.lstrip("/")): package for name, package in prepare.PROGRAM_PACKAGES.items()}
    monkeypatch.setattr(prepare, "PROGRAM_PACKAGES", elsewhere)
    office = ["libreoffice-calc-nogui", "libreoffice-writer-nogui"]
    everything = ["at-spi2-core", "dbus", "gcc", "libc6-dev", *office, "poppler-utils", "xauth", "xvfb"]
    assert prepare._missing_for_documents() == everything


@pytest.mark.parametrize(("ci", "stops"), [("true", True), ("", False)])
def test_in_ci_no_program_may_be_missing(
    prepare: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], ci: str, *, stops: bool
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(prepare, "_missing_libraries", set)
    monkeypatch.setattr(prepare, "_has_font", lambda: True)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CI", ci)
    said = ""
    try:
        prepare.window(tests=True)
    except SystemExit as stopped:
        said = str(stopped)
    assert bool(said) is stops
    assert "apt-get install" in said + capsys.readouterr().err


@pytest.mark.parametrize(
    ("variables", "there"), [({}, False), ({"DISPLAY": ""}, False), ({"DISPLAY": ":0"}, True), ({"WAYLAND_DISPLAY": "wayland-0"}, True)]
)
def test_a_display_is_noticed(run: ModuleType, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], *, there: bool) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert run.has_display() is there


def test_without_a_display_the_practice_session_becomes_a_word_file(
    prepare: ModuleType, run: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "BIN", Path(sys.executable).parent)
    monkeypatch.setattr(run, "PRACTICE", tmp_path / "practice")
    for _ in range(2):  # a second time replaces the first
        report = run.write_practice_report()
        with zipfile.ZipFile(report) as word:
            assert len(word.read("word/document.xml")) > 5000
