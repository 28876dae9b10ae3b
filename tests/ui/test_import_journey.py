"""A report that was written as text comes in through the window and leaves it as a Word file, with every word in its place."""

import multiprocessing
import re
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton
from pytestqt.qtbot import QtBot

import gfmd_desk
from gfmd_desk.importers.text import decode, read_text
from gfmd_desk.intake import report_text
from gfmd_desk.ui.dialogs.import_dialog import ImportPreview
from gfmd_desk.ui.dialogs.names_dialog import NamesDialog
from gfmd_desk.ui.dialogs.session_dialog import SessionDialog

Room = Any
Hands = Any
KEY = Qt.Key
TOP = Path(gfmd_desk.__file__).parents[1]
INVENTED = TOP / "tests" / "importers" / "invented-report.txt"
REAL = TOP.parent / "shared" / "reference" / "gfmd-2018-session-report.txt"


@pytest.fixture
def source(request: pytest.FixtureRequest) -> Path:
    file: Path = request.param
    if not file.exists():
        pytest.skip("the real report lies beside the project, not in it")
    return file


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Answer the next question for a file."""

    def answer(file: Path) -> None:
        for question in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, question, lambda *_: (str(file), ""))

    return answer


def flat(text: str) -> str:
    """The words alone: a line may end anywhere in a PDF, also inside a word that holds a hyphen."""
    return "".join(text.split())


def settle_old_leaks(room: Room, hands: Hands) -> None:
    """See the five bodies listed that the report names as speakers or owners, and decide of each name that it may stand."""
    review = room.dialog(NamesDialog)
    rows = [review.bodies_model.row(number).cells for number in range(review.bodies_model.rowCount())]
    speaking = [who for who, _, how, _ in rows if how == "as speaking or acting"]
    assert {"European Union", "Guatemala", "Republic of Moldova", "France", "Jamaica"} <= set(speaking)
    assert [who for who, *_ in rows[: len(speaking)]] == speaking
    while left := review.bodies_model.rowCount():
        hands.alt(KEY.Key_E)
        room.wait_for(lambda left=left: review.bodies_model.rowCount() < left)
    hands.press(KEY.Key_Escape)


@pytest.mark.timeout(180)
@pytest.mark.parametrize("source", [INVENTED, REAL], ids=["invented", "real"], indirect=True)
def test_every_word_comes_in_and_goes_out_in_its_place(
    open_desk: Callable[[Path], Room],
    hands: Hands,
    qtbot: QtBot,
    tmp_path: Path,
    choose: Callable[[Path], None],
    needs_program: Callable[[str], str],
    source: Path,
) -> None:
    soffice, pdftotext = needs_program("soffice"), needs_program("pdftotext")
    room = open_desk(tmp_path / "desk")
    choose(source)
    room.desk.welcome.import_report.click()
    qtbot.waitUntil(lambda: room.dialog(SessionDialog) is not None)
    dialog = room.dialog(SessionDialog)
    shown = dialog.findChild(ImportPreview)
    preview, account = shown.entries.toPlainText(), shown.left.toPlainText()
    assert room.store.sessions == ()
    hands.type("Esperia Summit")
    hands.press(KEY.Key_Tab, times=2)
    hands.type("RT 1.1")
    hands.press(KEY.Key_Tab)
    hands.type("Seasonal work")
    with qtbot.waitSignal(room.store.report_opened):
        hands.press(KEY.Key_Return)

    if source == REAL:
        settle_old_leaks(room, hands)
    report = room.report
    draft = read_text(decode(source.read_bytes()), report.form)
    for key in (None, *(section.key for section in report.form.sections)):
        assert room.texts(key) == [entry.text for entry in draft.entries if entry.section == key]
    places = [(entry.section, entry.subheading) for entry in draft.entries]
    subheadings = [place[1] for before, place in zip([(None, ""), *places], places, strict=False) if place != before]
    kept = "".join([*(entry.text for entry in report.entries), *subheadings, *(part.text for part in draft.left)])
    assert sorted(flat(kept)) == sorted(flat(decode(source.read_bytes())))
    place = 0
    for entry in draft.entries:
        place = flat(preview).index(flat(entry.text), place)
    for part in draft.left:
        assert flat(part.text) in flat(account)
        assert flat(part.why) in flat(account)

    target = tmp_path / "report.docx"
    choose(target)
    room.wait_in_line()
    with qtbot.waitSignal(room.desk.reports.exported):
        hands.control(KEY.Key_E)
        room.say_for()
    subprocess.run(
        [
            soffice,
            f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            tmp_path,
            target,
        ],
        check=True,
        capture_output=True,
    )
    pages = subprocess.run([pdftotext, "-layout", tmp_path / "report.pdf", "-"], check=True, capture_output=True, text=True).stdout
    body = [line for line in pages.splitlines() if not re.fullmatch(r"\s*\f?\s*(page \d+ of \d+)?\s*", line, re.IGNORECASE)]
    printed = flat("\n".join(body).replace("•", " "))
    wanted: list[str] = []
    for section in report.form.sections:
        subheading = ""
        wanted.append(section.title.en)
        for entry in report.in_section(section.key):
            if entry.subheading != subheading:
                subheading = entry.subheading
                wanted.append(subheading)
            wanted.append(entry.text)
    place = 0
    for words in wanted:
        assert flat(words) in printed[place:], words
        place = printed.index(flat(words), place) + len(flat(words))


def blank(file: Path) -> None:
    file.write_bytes(b" \n\n \t\n")


def nothing(file: Path) -> None:
    file.write_bytes(b"")


def binary(file: Path) -> None:
    file.write_bytes(b"\x00\x01\x02\x89PNG" * 400)


def huge(file: Path) -> None:
    with file.open("wb") as sparse:
        sparse.truncate(50_000_000)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (blank, "There is no text in it"),
        (nothing, "There is no text in it"),
        (binary, "not look like plain text"),
        (huge, "50.0 MB"),
        (Path.mkdir, "is a folder"),
    ],
    ids=["blank", "nothing", "binary", "huge", "folder"],
)
def test_a_refused_import_says_one_sentence_and_stores_nothing(
    room: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, choose: Callable[[Path], None], make: Callable[[Path], None], words: str
) -> None:
    room.wait_saved()
    make(tmp_path / "report.txt")
    choose(tmp_path / "report.txt")
    with qtbot.waitSignal(room.desk.imports.refused):
        hands.control(KEY.Key_I)
    assert words in room.desk.notice.words
    assert room.desk.notice.words.count(". ") == 0
    assert room.desk.notice.isVisible()
    assert len(room.store.sessions) == 1
    room.wait_in_line()
    hands.line("the window goes on")
    room.wait_saved()
    assert list(room.on_disk().values()) == ["the window goes on"]


def test_cancelled_while_it_is_read_leaves_no_session_and_nothing_running(
    room: Room, hands: Hands, qtbot: QtBot, choose: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    room.wait_saved()
    cancelled = threading.Event()
    read = report_text.read_report_text

    def read_slowly(source: Path, form: Any) -> Any:
        assert cancelled.wait(60)
        return read(source, form)

    monkeypatch.setattr(report_text, "read_report_text", read_slowly)  # only later: the reading itself is the real one
    choose(INVENTED)
    threads = set(threading.enumerate())
    hands.control(KEY.Key_I)

    def progress() -> QProgressDialog | None:
        found: QProgressDialog | None = room.window.findChild(QProgressDialog)
        return found if found is not None and found.isVisible() else None

    qtbot.waitUntil(lambda: progress() is not None)
    dialog = progress()
    assert dialog is not None
    assert dialog.isVisible()
    assert INVENTED.name in dialog.labelText()
    dialog.findChild(QPushButton).click()
    cancelled.set()
    room.desk.imports.wait()
    qtbot.waitUntil(lambda: room.window.findChild(QProgressDialog) is None)
    assert room.window.findChild(SessionDialog) is None
    assert set(threading.enumerate()) <= threads
    assert multiprocessing.active_children() == []
    assert len(room.store.sessions) == 1
    room.wait_in_line()


def test_a_preview_that_is_left_stores_nothing(room: Room, hands: Hands, qtbot: QtBot, choose: Callable[[Path], None]) -> None:
    room.wait_saved()
    choose(INVENTED)
    hands.control(KEY.Key_I)
    qtbot.waitUntil(lambda: room.window.findChild(SessionDialog) is not None)
    room.dialog(SessionDialog)
    hands.press(KEY.Key_Escape)
    room.wait_in_line()
    room.wait_saved()
    assert len(room.store.sessions) == 1
    assert room.on_disk() == {}
