"""What the desk does for the hand: abbreviations while typing, the tour, the guide by F1, the page of all keys."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QTreeWidgetItem

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.tour import TourStep
from gfmd_desk.paths import program_files
from gfmd_desk.services.abbreviations import FILE, AbbreviationShelf, Kept
from gfmd_desk.settings import read_settings
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.abbreviations_dialog import AbbreviationsDialog
from gfmd_desk.ui.dialogs.diagnosis_dialog import DiagnosisDialog
from gfmd_desk.ui.dialogs.keyboard_dialog import KeyboardDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.field_keys import field_keys
from gfmd_desk.ui.guide_window import PAGES, GuideWindow

Room = Any
Hands = Any
KEY = Qt.Key
GUIDE = program_files("docs/guide")


def in_force(room: Room) -> bool:
    return bool(room.desk.abbreviations._fields[0]._known)


def test_abbreviations_are_written_out_and_given_back(open_desk: Callable[[Path], Room], hands: Hands, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    AbbreviationShelf(program_files("resources"), folder).keep(Kept({"lmm": "labour mobility"}, frozenset({Language.ENGLISH})))
    room = open_desk(folder).begin()
    room.wait_for(lambda: in_force(room))
    hands.type("Govt and ")
    assert room.line.toPlainText() == "Government and "
    assert "Govt" in room.desk.status.said.text()
    hands.type("lmm ")
    hands.press(KEY.Key_Backspace)
    assert room.line.toPlainText() == "Government and lmm "
    hands.type("lmm, intl ")
    assert room.line.toPlainText() == "Government and lmm lmm, international ", "what was given back is left alone in this line"
    hands.control(KEY.Key_Z)
    assert room.line.toPlainText() == "Government and lmm lmm, intl "
    hands.press(KEY.Key_Backspace)
    assert room.line.toPlainText() == "Government and lmm lmm, intl", "and then the key is what it always is"
    hands.type(" dev.example.org dev2 ,,mig ")
    assert room.line.toPlainText().endswith(" intl dev.example.org dev2 ,,mig ")
    hands.press(KEY.Key_Return)
    hands.line("lmm")
    assert room.texts(None)[-1] == "labour mobility", "another line, and Enter ends a word"
    entry = room.edit("labour mobility")
    hands.type(" and mig;")
    assert room.store.entry(entry.id).text == "labour mobility and migration;"
    hands.control(KEY.Key_Z)
    assert room.store.entry(entry.id).text == "labour mobility and mig;"
    hands.press(KEY.Key_Escape)
    room.page.leave()
    room.line.setFocus()
    room.desk.actions[Do.ABBREVIATIONS].trigger()
    dialog = room.dialog(AbbreviationsDialog)
    room.wait_for(lambda: dialog.model.rowCount() > 20)
    room.wait_for(dialog.use_usual.isChecked)  # what is kept may come after the usual ones
    dialog.search.setText("labour mob")
    assert dialog.model.rowCount() == 1
    dialog.search.clear()
    dialog.short.setText("two words")
    dialog.words.setText("x")
    hands.press(KEY.Key_Return)
    assert "one word" in dialog.problem.text()
    dialog.short.setText("msh")
    dialog.words.setText("multi-stakeholder")
    dialog.put.click()
    room.wait_for(lambda: dialog.table.key == "own msh")
    dialog.table.stand_on(dialog.model.number_of("usual govt"))
    dialog.switch.click()
    room.wait_for(lambda: "switched off" in dialog.model.row(dialog.model.number_of("usual govt")).cells[2])
    dialog.table.stand_on(dialog.model.number_of("own lmm"))
    dialog.remove.click()
    room.wait_for(lambda: dialog.model.number_of("own lmm") < 0)
    assert json.loads((folder / FILE).read_text(encoding="utf-8"))["own"] == {"msh": "multi-stakeholder"}
    dialog.reject()
    room.wait_for(lambda: "msh" in room.desk.abbreviations._fields[0]._known.own)
    room.wait_in_line()
    hands.type("govt msh lmm ")
    assert room.line.toPlainText() == "govt multi-stakeholder lmm "
    (folder / FILE).write_text("broken", encoding="utf-8")
    room.desk.abbreviations.open()
    dialog = room.dialog(AbbreviationsDialog)
    room.wait_for(dialog.problem.isVisible)
    assert "left as it is" in dialog.problem.text()
    dialog.reject()


@pytest.mark.parametrize("takes_back", [lambda hands: hands.press(KEY.Key_Backspace), lambda hands: hands.control(KEY.Key_Z)])
def test_what_was_written_out_in_a_line_that_is_gone_is_not_given_back(
    open_desk: Callable[[Path], Room], hands: Hands, tmp_path: Path, takes_back: Callable[[Hands], None]
) -> None:
    """Where it stood is behind the end of the new line: Qt would warn, which no test may pass with."""
    folder = tmp_path / "desk"
    AbbreviationShelf(program_files("resources"), folder).keep(Kept({}, frozenset({Language.ENGLISH})))
    room = open_desk(folder).begin()
    room.wait_for(lambda: in_force(room))
    hands.line("Towns plan with their Govt")
    takes_back(hands)
    hands.type("Govt. ")
    assert room.line.toPlainText() == "Government. ", "what was never given back is not left alone"


def test_the_tour_goes_on_when_it_is_done_and_ends_with_a_word_file(
    open_desk: Callable[[Path], Room], hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room = open_desk(tmp_path / "desk")
    tour = room.desk.tour
    room.desk.actions[Do.TOUR].trigger()
    room.wait_for(lambda: tour.step is TourStep.LINE)
    room.wait_in_line()
    assert tour.strip.isVisible()
    hands.line("Towns plan for those who come.")
    assert tour.step is TourStep.WHO
    assert room.line.hasFocus(), "it never takes the focus"
    assert tour.strip.words.text() in tour.strip.words.accessibleName()
    room.wait_for(lambda: room.desk.rooms.known)
    hands.type("And for those who leave. ,,kofiora")
    room.wait_for(lambda: room.desk.capture.list.row == 0)
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Return)
    assert tour.step is TourStep.AGAIN
    hands.type("And for those who stay.")
    hands.press(KEY.Key_F4)
    hands.press(KEY.Key_Return)
    assert tour.step is TourStep.OFF_THE_RECORD
    hands.press(KEY.Key_F8)
    hands.line("Ministers differ.")
    hands.press(KEY.Key_F8)
    assert tour.step is TourStep.FILE
    tour.leave()
    assert not tour.strip.isVisible()
    assert read_settings(tmp_path / "desk").tour == TourStep.FILE.value
    room.desk.actions[Do.TOUR].trigger()
    room.wait_for(lambda: tour.step is TourStep.FILE)
    other = next(row for row in room.store.sessions if row.report_id != room.report.id)
    room.view.show_entry(room.report.in_section(None)[-2].id)
    room.view.setFocus()
    hands.alt(KEY.Key_2)
    assert tour.step is TourStep.TAG
    room.desk.sessions.open(other.report_id)
    room.wait_for(lambda: room.report.id == other.report_id)
    assert tour.strip.isVisible(), "another session of the practice is of the tour"
    tour.happened(TourStep.WORD)
    assert tour.step is TourStep.TAG, "what is not asked for is no step"
    tour.strip.skip.click()
    tour.watch_waiting(1)
    assert tour.step is TourStep.SWEEP
    hands.press(KEY.Key_F9)
    assert tour.step is TourStep.PREVIEW
    hands.press(KEY.Key_Escape)
    room.desk.actions[Do.PREVIEW].trigger()
    room.wait_for(lambda: QApplication.activeModalWidget() is not None)
    QApplication.activeModalWidget().reject()
    assert tour.step is TourStep.WORD
    target = tmp_path / "report.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    room.desk.actions[Do.EXPORT_WORD].trigger()
    room.say_for()
    room.wait_for(lambda: tour.step is None)
    assert target.is_file()
    assert str(target) in tour.strip.words.text()
    assert read_settings(tmp_path / "desk").tour == ""
    tour.strip.leave.click()
    room.begin("RT 9.9")
    assert not tour.strip.isVisible()


def test_f1_shows_the_page_for_where_the_user_is(practice: Room, hands: Hands, qapp: QApplication) -> None:
    def guide() -> GuideWindow:
        found = practice.desk.guide._guide
        assert isinstance(found, GuideWindow)
        return found

    practice.wait_in_line()
    hands.press(KEY.Key_F1)
    assert guide().page == "during"
    assert guide().isVisible()
    paper = guide().paper
    assert "Off the record" in paper.toPlainText()
    picture = paper.document().resource(2, QUrl("../pictures/en/capture.png"))
    assert isinstance(picture, QImage)
    assert 0 < picture.width() <= paper.width()
    guide().resize(500, 500)
    practice.wait_for(lambda: paper.document().resource(2, QUrl("../pictures/en/capture.png")).width() < 300)
    shown = guide().page
    for link in ("https://example.org/page.md", "file:///etc/hosts", "nowhere.md"):
        paper.anchorClicked.emit(QUrl(link))
        assert guide().page == shown, link
    paper.anchorClicked.emit(QUrl("approvals.md"))
    assert guide().page == "approvals"
    guide().back.click()
    assert guide().page == shown
    guide().close()
    practice.window.activateWindow()
    practice.view.setFocus()
    practice.desk.guide.open()
    assert guide().page == "after"
    guide().close()
    practice.desk.actions[Do.ROSTER].trigger()
    dialog = practice.dialog(RosterDialog)
    dialog.activateWindow()
    hands.press(KEY.Key_F1)
    assert guide().page == "roster"
    assert guide().parentWidget() is dialog
    guide().close()
    dialog.reject()
    practice.desk.actions[Do.DIAGNOSIS].trigger()
    dialog = practice.dialog(DiagnosisDialog)
    practice.desk.guide.open()
    assert guide().page == "trouble"
    guide().close()
    dialog.reject()
    strange = GuideWindow(GUIDE, "xx", practice.window)
    strange.show_page("privacy")
    assert strange.untranslated.isVisibleTo(strange)
    assert "F12" in strange.paper.toPlainText()
    strange.close()


@pytest.mark.parametrize("language", sorted(folder.name for folder in GUIDE.iterdir() if folder.name != "pictures"))
def test_every_language_of_the_guide_has_every_page(language: str) -> None:
    assert language in set(Language)
    files = sorted(file.stem for file in (GUIDE / language).iterdir())
    assert files == sorted(PAGES)
    for file in (GUIDE / language).iterdir():
        words = file.read_text(encoding="utf-8")
        assert words.startswith("# "), file
        assert "http" not in words, file
        assert f"pictures/{language}/" in words or file.stem == "trouble", file


def test_every_key_stands_on_the_page_of_keys(practice: Room) -> None:
    practice.desk.actions[Do.KEYBOARD].trigger()
    dialog = practice.dialog(KeyboardDialog)
    tree = dialog.keys
    groups = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]

    def rows(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
        return [group.child(number) for number in range(group.childCount())]

    listed = {(row.text(1), row.text(0).rpartition(": ")[2]) for group in groups for row in rows(group)}
    for do, action in practice.desk.actions.items():
        words = action.text().replace("&", "").rpartition(": ")[2]
        for key in action.shortcuts():
            assert key.isEmpty() or (key.toString(key.SequenceFormat.NativeText), words) in listed, do
    in_menus = {action for menu in practice.window.findChildren(QMenu) for action in menu.actions()}
    alone = [action for action in practice.window.actions() if action not in in_menus and not action.shortcut().isEmpty()]
    assert {action.shortcut().toString(action.shortcut().SequenceFormat.NativeText) for action in alone} <= {key for key, _ in listed}
    assert {where for where, _ in field_keys()} <= {group.text(0) for group in groups}
    dialog.search.setText("f12")
    shown = [row.text(0) for group in groups for row in rows(group) if not row.isHidden() and not group.isHidden()]
    assert shown == ["Privacy mode"]
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "View\nF12\tPrivacy mode\n"
    dialog.reject()
