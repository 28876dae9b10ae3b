"""What the layers below the window refuse is said in the window's language."""

import ast
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.delivery.refusals import refusal
from gfmd_desk.errors import KnownError
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk as OpenDesk
from gfmd_desk.ui.consent_words import consent_refusal_words
from gfmd_desk.ui.refusals import KNOWN, refusal_words
from gfmd_desk.ui.saver import Saver
from gfmd_desk.ui.seal_words import seal_refusal_words
from gfmd_desk.ui.tasks import Task

SOURCE = Path(__file__).resolve().parents[2] / "gfmd_desk"
TEXTS = SOURCE.parent / "resources" / "i18n"


def _nodes() -> Iterator[tuple[Path, ast.AST]]:
    for path in sorted(SOURCE.rglob("*.py")):
        if "ui" not in path.relative_to(SOURCE).parts:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                yield path, node


def _told_with_parts(node: ast.AST) -> str | None:
    """The sentence of a refusal that has places for its parts."""
    if not isinstance(node, ast.Call) or not node.args:
        return None
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    given = node.args[1] if name == "_said_as" else node.args[0]
    if name != "_said_as" and not (name.endswith("Error") and node.keywords):
        return None
    return given.value if isinstance(given, ast.Constant) and isinstance(given.value, str) else None


def test_each_refusal_with_parts_is_known_to_the_window_and_the_window_knows_no_other() -> None:
    told = {sentence: path.name for path, node in _nodes() if (sentence := _told_with_parts(node))}
    assert len(told) > 20
    assert {sentence: where for sentence, where in told.items() if sentence not in KNOWN} == {}
    words = {node.value for _, node in _nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
    assert [sentence for sentence in KNOWN if sentence not in words] == []


@pytest.fixture(params=["fr", "es", "ar"])
def _speaking(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    owner = QObject()
    translator = QTranslator(owner)
    assert translator.load(str(TEXTS / f"gfmd_desk_{request.param}.qm"))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("_speaking")
def test_a_refusal_is_said_in_the_language_of_the_window_with_all_its_parts() -> None:
    damaged = KnownError("The file with your notes is damaged: {path} was left as it is.", path="/notes/desk.sqlite")
    said = refusal_words(KnownError("{what} A backup of it can be restored.", what=damaged))
    assert "\u2068/notes/desk.sqlite\u2069" in said
    assert "backup" not in said
    assert "damaged" not in said
    full = refusal_words(KnownError("Not saved: {why}.", why="the disk is full"))
    assert "saved" not in full
    assert "full" not in full


@pytest.mark.usefixtures("_speaking")
def test_the_writer_and_the_work_beside_the_window_say_it_so(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "desk.sqlite").write_bytes(b"\0" * 9000)
    saver = Saver(lambda: OpenDesk.open(tmp_path, program_files("forms"), program_files("resources")))
    with qtbot.waitSignal(saver.refused) as refused:
        saver.start()
    saver.close(10.0)
    assert f"\u2068{tmp_path / 'desk.sqlite'}\u2069" in refused.args[0]
    assert "damaged" not in refused.args[0]

    def work() -> None:
        raise refusal(OSError(errno.ENOSPC, ""), tmp_path / "report.docx")

    task: Task[None] = Task(work)
    with qtbot.waitSignal(task.refused) as refused:
        task.start()
    assert "\u2068report.docx\u2069" in refused.args[0]
    assert "full" not in refused.args[0]


@pytest.mark.parametrize("words", [refusal_words, seal_refusal_words, consent_refusal_words])
def test_what_nobody_has_words_for_speaks_for_itself(words: Callable[[KnownError], str], qapp: QApplication) -> None:
    assert words(KnownError("Not saved: {why}.", why="the moon is full")) == "Not saved: the moon is full."


def test_in_english_and_where_it_is_not_known_it_speaks_for_itself(qapp: QApplication) -> None:
    assert refusal_words(KnownError("Not saved: {why}.", why="the disk is full")) == "Not saved: the disk is full."
    assert refusal_words(KnownError("There is {no} such thing.")) == "There is {no} such thing."
