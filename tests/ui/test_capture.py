"""The capture line while people speak: marks, chips, the last speaker, off the record."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import ChipKind
from gfmd_desk.ui.counts import Counts

Room = Any
Hands = Any
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def last(room: Room) -> Entry:
    return max(room.report.entries, key=lambda entry: entry.said_at)


def ready(room: Room) -> Room:
    """Wait until people can be found."""
    room.wait_for(lambda: room.desk.rooms.known)
    room.desk.finder.load()
    room.wait_for(lambda: room.desk.finder.index is not None)
    return room


def offered(room: Room) -> list[str]:
    listed = room.desk.capture.list
    return listed.model().stringList() if listed.isVisible() else []


def chips(room: Room) -> list[tuple[ChipKind, str]]:
    return [(chip.kind, chip.value) for chip in room.desk.writing.keys.chips]


def test_one_prefix_says_everything(practice: Room, hands: Hands, qtbot: QtBot) -> None:
    room = ready(practice)
    hands.type("town boards work ,,espe")
    assert offered(room)[:2] == ["Esperia – speaks", "Esperia – its practice"]
    assert room.line.hasFocus()
    hands.press(KEY.Key_Down)
    assert room.line.accessibleDescription() == "Esperia – its practice"
    hands.press(KEY.Key_Return)
    hands.type(",,3")
    hands.press(KEY.Key_Return)
    hands.type(",,gcm 5")
    hands.press(KEY.Key_Tab)
    hands.type(",,several")
    hands.press(KEY.Key_Return)
    assert [kind for kind, _ in chips(room)] == [ChipKind.OWNER, ChipKind.SECTION, ChipKind.TAGS, ChipKind.VOICE]
    assert room.line.toPlainText() == "town boards work "
    hands.press(KEY.Key_Return)
    entry = last(room)
    assert (entry.text, entry.section, entry.tags, entry.voice) == ("town boards work", "opportunities", ("gcm:5",), Voice.SEVERAL)
    qtbot.waitUntil(lambda: bool(last(room).subjects))
    assert [one.part for one in last(room).subjects] == [Part.OWNER]
    assert chips(room) == []
    hands.control(KEY.Key_Z)  # who had to be put into the roster first belongs to the same step
    assert room.store.entry(entry.id) is None


def test_what_is_not_picked_stays_text(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    for text in ("boards ,,esp work", ",,", "growth of +5 %", "write to desk@town.example", "#noplace in particular", "1,,000"):
        hands.line(text)
        assert room.line.toPlainText() == ""
        assert (last(room).text, last(room).subjects, last(room).first_wording) == (text, (), text)
    hands.type("boards ,,espe")
    assert offered(room)
    hands.press(KEY.Key_Escape)
    assert offered(room) == []
    hands.press(KEY.Key_Return)
    assert last(room).text == "boards ,,espe"
    hands.type("@espe")
    assert offered(room)
    hands.press(KEY.Key_Return)  # only two commas are sure enough for Enter
    assert last(room).text == "@espe"
    hands.type("@espe")
    hands.press(KEY.Key_Tab)
    assert [kind for kind, _ in chips(room)] == [ChipKind.SPEAKER]


def test_quotes_and_bullets_by_habit_are_understood_or_left_as_text(room: Room, hands: Hands) -> None:
    for typed, text in (
        ('"we also migrate', '"we also migrate'),
        ('"', '"'),
        ("„", "„"),
        ("« boards", "« boards"),
        ("* boards work", "boards work"),
        ("- boards work", "boards work"),
        ("– boards work", "boards work"),
        ("*", "*"),
        ("-5 % in a year", "-5 % in a year"),
        ("12 % of towns, or 100%", "12 % of towns, or 100%"),
        ("#gcm, #5 and a#b", "#gcm, #5 and a#b"),
        (",,,,,,", ",,,,,,"),
    ):
        hands.line(typed)
        entry = last(room)
        assert (room.line.toPlainText(), entry.kind, entry.text, entry.first_wording) == ("", Kind.POINT, text, typed)
    assert QApplication.activeModalWidget() is None


def test_a_chip_comes_back_as_what_was_typed(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    hands.type("boards work ,,several")
    hands.press(KEY.Key_Return)
    hands.control(KEY.Key_Z)
    assert (room.line.toPlainText(), chips(room)) == ("boards work ,,several", [])
    hands.press(KEY.Key_Backspace, times=len(",,several"))
    hands.type(",,several")
    hands.press(KEY.Key_Return)
    assert chips(room) == [(ChipKind.VOICE, "several")]
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Backspace)
    assert (room.line.toPlainText(), chips(room)) == (",,several boards work ", [])


def test_what_was_picked_is_there_after_a_restart(practice: Room, hands: Hands, open_desk: Callable[[Path], Room]) -> None:
    room = ready(practice)
    hands.type("boards ,,several")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_F8)
    room.wait_saved()
    folder = room.app.folder
    room.close()
    again = open_desk(folder)
    assert (again.line.toPlainText(), chips(again)) == ("boards ", [(ChipKind.VOICE, "several")])
    assert again.desk.moment.banner.isVisible()
    again.desk.sessions.step(1)
    again.wait_for(lambda: again.report.session.code != "RT 1.1")
    assert (again.line.toPlainText(), chips(again), again.desk.moment.banner.isVisible()) == ("", [], False)


def test_who_is_never_guessed_and_the_last_speaker_is_one_key_away(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    row = room.desk.capture.row
    assert row.unknown.isVisible()
    hands.press(KEY.Key_F4)
    assert "Nobody" in room.desk.status.said.text()
    hands.type("boards work ,,kofiora")
    assert not room.desk.naming.said.isVisible()  # whom a mark asks for is not named yet
    hands.press(KEY.Key_Return)
    assert not row.unknown.isVisible()
    hands.press(KEY.Key_Return)
    assert row.unknown.isVisible()
    speaker = last(room).subjects
    hands.line("by nobody")
    assert last(room).subjects == ()
    assert "F4 same speaker: Anselm Kofiora" in room.window.capture.hint.text()
    assert "just now" in room.window.capture.hint.text()
    ago = [Counts().minutes_ago(minutes) for minutes in (0, 59, 60, 24 * 60 - 1, 2 * 24 * 60)]
    assert ago == ["just now", "59 minutes ago", "1 hour ago", "23 hours ago", "2 days ago"]
    hands.type("and again")
    hands.press(KEY.Key_F4)
    hands.press(KEY.Key_Return)
    assert last(room).subjects == speaker


def test_somebody_new_is_recorded_by_a_word(practice: Room, hands: Hands, qtbot: QtBot) -> None:
    room = ready(practice)
    hands.type("boards work ,,woman in red")
    assert offered(room) == ["“woman in red” – a speaker not known yet"]
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(last(room).subjects))
    (one,) = last(room).subjects
    qtbot.waitUntil(lambda: room.desk.rooms.person(one.participant_id) is not None)
    person = room.desk.rooms.person(one.participant_id)
    assert (person.name, person.placeholder) == ("woman in red", True)


def test_who_was_picked_is_not_lost_when_another_session_is_opened_at_once(practice: Room, hands: Hands) -> None:
    first = practice.report.id
    practice.desk.sessions.step(1)
    practice.wait_for(lambda: practice.report.id != first)
    other = practice.report
    practice.desk.sessions.step(-1)
    practice.wait_for(lambda: practice.report.id == first)
    room = ready(practice)
    hands.type("boards work ,,man in blue")
    hands.press(KEY.Key_Tab)
    hands.press(KEY.Key_Return)
    entry = last(room)
    room.store.show_report(other)  # before the store has answered who that is
    assert room.store.entry(entry.id) is None
    room.desk.sessions.step(-1)
    room.wait_for(lambda: room.report.id == first and bool(room.store.entry(entry.id).subjects))


def test_off_the_record_is_a_mode_with_a_banner(room: Room, hands: Hands) -> None:
    hands.line("before")
    hands.press(KEY.Key_F8)
    banner = room.desk.moment.banner
    assert banner.isVisible()
    assert banner.width() == room.window.width()
    assert "Off the record" in banner.accessibleName()
    hands.line("within")
    assert last(room).regime is Regime.OFF_THE_RECORD
    hands.press(KEY.Key_F8)
    assert not banner.isVisible()
    hands.line("after")
    assert [room.entry(text).regime for text in ("before", "after")] == [None, None]


def test_the_last_lines_were_off_the_record(room: Room, hands: Hands) -> None:
    for text in ("one", "two", "three"):
        hands.line(text)
    hands.press(KEY.Key_F8, CONTROL)
    prompt = room.desk.moment.prompt
    assert prompt.isVisible()
    hands.type("2")
    assert prompt.meant.text().endswith("two")
    hands.control(KEY.Key_T)  # another strip takes its place
    assert (prompt.isVisible(), room.desk.tags.prompt.isVisible(), room.line.hasFocus()) == (False, True, False)
    hands.press(KEY.Key_F8, CONTROL)
    assert (prompt.text.hasFocus(), room.desk.tags.prompt.isVisible()) == (True, False)
    hands.type("2")
    hands.press(KEY.Key_Return)
    assert [room.entry(text).regime for text in ("one", "two", "three")] == [None, Regime.OFF_THE_RECORD, Regime.OFF_THE_RECORD]
    assert room.line.hasFocus()
    hands.control(KEY.Key_Z)
    assert all(entry.regime is None for entry in room.report.entries)
    hands.press(KEY.Key_F8, CONTROL)
    hands.type("soon")
    hands.press(KEY.Key_Return)
    assert all(entry.regime is None for entry in room.report.entries)
    hands.press(KEY.Key_F8, SHIFT)
    assert last(room).regime is Regime.OFF_THE_RECORD


def test_a_line_that_seems_to_begin_so_is_held_back_and_says_so(room: Room, hands: Hands) -> None:
    hands.line("of the recrod: ministers differ")
    assert (last(room).text, last(room).regime) == ("of the recrod: ministers differ", Regime.OFF_THE_RECORD)
    assert "Held back" in room.desk.notice.words
    assert room.line.hasFocus()
    hands.press(KEY.Key_F8, SHIFT)
    assert last(room).regime is None
    hands.line("off the record: ministers differ")
    assert (last(room).text, last(room).regime) == ("ministers differ", Regime.OFF_THE_RECORD)


def test_arabic_keeps_its_order(open_desk: Callable[[Path], Room], hands: Hands, tmp_path: Path) -> None:
    room = ready(open_desk(tmp_path / "desk").begin(language=Language.ARABIC))
    hands.type("المجالس المحلية تعمل ،،3")
    assert offered(room)
    hands.press(KEY.Key_Return)
    hands.type("جيدا")
    hands.press(KEY.Key_Return)
    assert (last(room).text, last(room).section) == ("المجالس المحلية تعمل جيدا", "opportunities")
    hands.line("«نحن نهاجر أيضا»")
    assert (last(room).kind, last(room).text) == (Kind.QUOTE, "نحن نهاجر أيضا")


def test_a_long_paste_and_forty_marks_are_text_without_a_question(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    marks = " ".join(f",,m{number}" for number in range(40))
    clipboard = QApplication.clipboard()
    clipboard.setText(marks)
    hands.control(KEY.Key_V)
    hands.press(KEY.Key_Escape)
    hands.press(KEY.Key_Return)
    assert last(room).text == marks
    long = "word " * 200_000
    clipboard.setText(long)
    hands.control(KEY.Key_V)
    pieces = [entry.text for entry in room.report.in_section(None) if entry.text.startswith("word")]
    assert " ".join(pieces) == long.strip()
    assert QApplication.activeModalWidget() is None
    clipboard.clear()


def test_a_chip_is_taken_away_by_its_button_and_who_can_be_asked_for(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    hands.type("boards ,,kofiora")
    hands.press(KEY.Key_Return)
    (button,) = room.desk.capture.row.chips
    assert "press to remove" in button.accessibleName()
    button.click()
    assert chips(room) == []
    room.desk.capture.row.unknown.click()
    assert room.line.hasFocus()
    assert room.line.toPlainText().endswith(",,")
    assert offered(room)


def test_subjects_of_a_line_are_those_that_were_picked(practice: Room, hands: Hands) -> None:
    room = ready(practice)
    hands.type("boards ,,kofiora")
    hands.press(KEY.Key_Return)
    hands.type(",,dovrelle")
    hands.press(KEY.Key_Return)
    hands.press(KEY.Key_Return)
    names = [room.desk.rooms.person(one.participant_id).name for one in last(room).subjects]
    assert names == ["Anselm Kofiora", "Maren Dovrelle"]
    assert all(isinstance(one, Subject) and one.part is Part.SPEAKER for one in last(room).subjects)
