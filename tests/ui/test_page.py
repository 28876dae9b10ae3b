"""The page under the hands: rows, heights, editor, keys, and that all that is shown is what is kept."""

import gc
import random
import weakref
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.page import EntryRow, page_rows
from gfmd_desk.domain.report import Report, progress
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.handout import bare_handout
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.delegates.page_layout import laid_out
from gfmd_desk.ui.models.page_model import PageModel, PageRole
from gfmd_desk.ui.models.session_model import SessionModel
from gfmd_desk.ui.plain_text import plain_text
from gfmd_desk.ui.store import SaveState

Room = Any
Hands = Any
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier

ARABIC = "المدن تخطط وحدها"
FAMILY = "👩‍👩‍👧 the family 🇯🇵 flag 😀"
COMBINED = "e\u0301 and a\u0323\u0302 and \u1e69"
FRENCH = "« 12\u00a0000 »\u202f: oui"
LONG = "Boards at town level keep migration in local plans, and several speakers asked for them to be heard. " * 4
WORDS = (ARABIC, FAMILY, COMBINED, FRENCH, LONG, "short", "two\nlines of it", "a\tb", "خليط of both 中文 מעורב")


def fill(room: Room) -> None:
    """Two lines in the inbox, three each in two sections, of every kind of writing."""
    for place, texts in {None: WORDS[:2], "challenges": WORDS[2:5], "quotes": WORDS[5:8]}.items():
        room.store.set_place(Place(place))
        for text in texts:
            room.store.add_line(Line(text))
    room.store.set_place(Place())


def same_everywhere(room: Room) -> None:
    """The rows, the store and the disk say the same; so does the open editor."""
    shown = [
        row.entry
        for row in (room.view.model().page_row(number) for number in range(room.view.model().rowCount()))
        if isinstance(row, EntryRow)
    ]
    assert sorted(shown, key=lambda entry: entry.id) == sorted(room.report.entries, key=lambda entry: entry.id)
    assert [room.view.model().page_row(number) for number in range(room.view.model().rowCount())] == page_rows(room.report)
    if room.view.edited:
        assert plain_text(room.view.editor.document()) == room.store.entry(room.view.edited).text


def same_on_disk(room: Room) -> None:
    room.wait_saved()
    assert room.on_disk() == {entry.id: entry.text for entry in room.report.entries}


def edit_at_random(report: Report, chance: random.Random) -> Report:
    entries = list(report.entries)
    places = [Place(key, subheading) for key in (None, "summary", "challenges", "quotes") for subheading in ("", "General")]
    moment = Moment(date_of(report))
    if not entries or chance.random() < 0.25:
        change = editing.add(report, f"id{chance.random()}", chance.choice(WORDS), chance.choice(places), moment)
    else:
        entry = chance.choice(entries)
        some = chance.sample(entries, min(len(entries), chance.randint(1, 3)))
        change = chance.choice(
            [
                lambda: editing.reword(entry, chance.choice(WORDS)),
                lambda: editing.split(report, entry, chance.randint(0, len(entry.text)), f"id{chance.random()}"),
                lambda: editing.join(report, entry),
                lambda: editing.move(report, entry, chance.choice((-1, 1))),
                lambda: editing.file(report, some, chance.choice(places)),
                lambda: editing.begin_subheading(report, entry, chance.choice(("General", "Data"))),
                lambda: editing.change_kind(some, chance.choice(list(Kind))),
                lambda: editing.add_tag(some, chance.choice(("gcm:5", "sdg:10.7", "follow-up"))),
                lambda: editing.delete(some),
            ]
        )()
    return replace(report, entries=applied(report.entries, change)) if change else report


def date_of(report: Report) -> datetime:
    return datetime(2026, 10, 14, 12, len(report.entries) % 60, tzinfo=UTC)


@pytest.mark.parametrize("seed", range(3))
def test_the_rows_are_a_sound_model_under_random_edits(room: Room, seed: int, qtmodeltester: ModelTester) -> None:
    chance = random.Random(seed)  # no secret
    report = room.report
    pages, sessions = PageModel(), SessionModel()
    pages.show(report)
    sessions.show((progress(report),))
    qtmodeltester.check(pages)
    qtmodeltester.check(sessions)
    removed: list[str] = []
    pages.rowsAboutToBeRemoved.connect(
        lambda _parent, first, last: removed.extend(pages.page_row(row).key for row in range(first, last + 1))
    )
    for _ in range(60):
        before = {row.key for row in page_rows(report)}
        report = edit_at_random(report, chance)
        removed.clear()
        pages.show(report)
        assert [pages.page_row(number) for number in range(pages.rowCount())] == page_rows(report)
        assert before - {row.key for row in page_rows(report)} <= set(removed)
        sessions.update(progress(report))
        assert sessions.index(0, 0).data() == "Esperia Summit"


def test_rows_far_apart_come_and_go_without_touching_those_between(room: Room) -> None:
    fill(room)
    report = room.report
    model = PageModel()
    model.show(report)
    removed: list[str] = []
    model.rowsAboutToBeRemoved.connect(lambda _p, first, last: removed.extend(model.page_row(one).key for one in range(first, last + 1)))
    changed = report
    for section in ("summary", "gcm"):
        changed = replace(
            changed, entries=applied(changed.entries, editing.add(changed, section, section, Place(section), Moment(date_of(report))))
        )
    model.show(changed)
    assert sorted(removed) == ["guidance gcm", "guidance summary"]
    keeper = report.in_section("challenges")[1]
    filed = editing.file(changed, [report.in_section(None)[0]], Place("quotes"))
    removed.clear()
    model.show(replace(changed, entries=applied(changed.entries, filed)))
    assert keeper.id not in removed
    assert removed == [report.in_section(None)[0].id]


def test_another_language_of_the_report_shows_other_headings_at_once(room: Room) -> None:
    model = PageModel()
    model.show(room.report)
    reset: list[bool] = []
    model.modelReset.connect(lambda: reset.append(True))
    model.show(replace(room.report, session=replace(room.report.session, language=Language.FRENCH)))
    assert reset == [True]


@pytest.mark.parametrize("points", [9, 12, 20])
@pytest.mark.parametrize("width", [640, 900, 1500])
def test_no_last_line_is_clipped_and_the_editor_wraps_like_the_page(room: Room, width: int, points: int, qtbot: QtBot) -> None:
    fill(room)
    font = QFont(room.view.font())
    font.setPointSize(points)
    room.view.setFont(font)
    room.window.resize(width + 520, 2_000)
    room.window.grab()
    layout = room.view._delegate.layout
    for entry in room.report.entries:
        room.view.show_entry(entry.id)
        row = room.view.model().row_of(entry.id)
        page_row = room.view.model().page_row(row)
        wrapped = laid_out(entry.text, layout.font_of(page_row), layout.text_width)
        assert room.view.rowHeight(row) >= wrapped.boundingRect().height() + 2 * layout.gap - 1
        room.view.edit_entry(entry.id)
        editor = room.view.editor
        block, lines = editor.document().begin(), 0
        while block.isValid():
            lines += block.lineCount()
            block = block.next()
        assert lines == wrapped.lineCount(), entry.text
        whole = room.view.visualRect(room.view.model().index(row, 0))
        assert whole.contains(editor.geometry())
        assert editor.height() >= wrapped.boundingRect().height()
        assert editor.horizontalScrollBar().maximum() == 0  # or its first letters could slip out of sight
        assert editor.x() == layout.text_rect(whole).x()
        room.page.leave()


def test_what_was_measured_for_another_width_is_not_kept(room: Room, qtbot: QtBot) -> None:
    fill(room)
    room.window.grab()
    measured = weakref.ref(room.view._delegate.layout)
    room.window.resize(room.window.width() + 40, 700)
    room.window.grab()

    def gone() -> bool:
        gc.collect()
        return measured() is None

    qtbot.waitUntil(gone)


def test_what_was_measured_for_another_report_is_not_kept(room: Room) -> None:
    fill(room)
    room.window.grab()
    layout = room.view._delegate.layout
    assert layout._layout.letters
    measured = weakref.ref(layout)
    del layout
    room.begin("RT 1.2")
    room.window.grab()

    def gone() -> bool:
        gc.collect()
        return measured() is None

    room.wait_for(gone)


@pytest.mark.parametrize("by", ["key", "menu"])
@pytest.mark.parametrize("where", ["capture line", "entry"])
def test_typing_that_was_taken_back_is_done_again_where_it_was_typed(room: Room, hands: Hands, where: str, by: str) -> None:
    """Fields of some systems do not know Ctrl+Y: it came to the report, which closed the editor and had nothing to do again."""

    def again() -> None:
        if by == "key":
            hands.control(KEY.Key_Y)
        else:
            room.desk.actions[Do.REDO].trigger()

    if where == "entry":
        hands.line("towns plan")
        room.edit("towns plan")
    field = room.view.editor if where == "entry" else room.line
    hands.type(" and more")
    whole = field.toPlainText()
    hands.control(KEY.Key_Z)
    assert field.toPlainText() != whole
    again()
    assert field.toPlainText() == whole
    assert field.hasFocus()
    room.desk.actions[Do.UNDO].trigger()
    assert field.toPlainText() != whole
    again()
    assert field.toPlainText() == whole
    same_everywhere(room)


def test_an_editor_that_was_left_holds_no_words(room: Room, hands: Hands) -> None:
    """Laid out, a long text takes forty bytes a letter, for as long as nothing else is edited."""
    hands.line("towns plan")
    entry = room.edit("towns plan")
    hands.type(", and boards")
    hands.press(KEY.Key_Escape)
    assert room.store.entry(entry.id).text == "towns plan, and boards"
    assert room.view.editor.document().isEmpty()
    assert not room.view.editor.document().isUndoAvailable()
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["towns plan"]
    same_on_disk(room)


@pytest.mark.parametrize("width", range(700, 1000, 30))
def test_no_letter_of_the_line_slips_out_of_sight(room: Room, hands: Hands, width: int) -> None:
    room.window.resize(width, 700)
    hands.type(LONG)
    room.window.grab()
    assert room.line.document().size().height() > 1
    assert room.line.horizontalScrollBar().maximum() == 0


def paste(room: Room, text: str) -> None:
    """As from another program."""
    QGuiApplication.clipboard().setText(text)
    (room.view.editor if room.view.edited else room.line).paste()


@pytest.mark.parametrize("text", [ARABIC, FAMILY, COMBINED, FRENCH])
def test_split_and_join_at_every_place_of_the_caret(room: Room, hands: Hands, text: str) -> None:
    hands.line(text)
    room.edit(text)
    hands.press(KEY.Key_Home)
    steps = 0
    while True:
        editor = room.view.editor
        before = text.encode("utf-16-le")[: 2 * editor.textCursor().position()].decode("utf-16-le")  # Qt counts 16 bits
        entry_id = room.view.edited
        hands.press(KEY.Key_Return)
        first, second = room.store.entry(entry_id).text, room.store.entry(room.view.edited).text
        assert first == before.rstrip()
        assert second == text[len(before) :].lstrip()
        assert editor.caret() == 0
        hands.press(KEY.Key_Backspace)
        same_everywhere(room)
        assert len(room.report.entries) == 1
        hands.press(KEY.Key_Escape)
        room.store.undo()
        room.store.undo()
        assert room.texts(None) == [text]
        room.edit(text)
        hands.press(KEY.Key_Home)
        steps += 1
        at = room.view.editor.textCursor()
        if not all(at.movePosition(at.MoveOperation.NextCharacter) for _ in range(steps)):
            break
        room.view.editor.setTextCursor(at)
    assert steps > 5


def test_a_paste_of_lines_and_of_what_cannot_be_kept(room: Room, hands: Hands) -> None:
    hands.line("start")
    room.edit("start")
    paste(room, "\nsecond\r\nthird\x00\x07 \x0bfourth\u2028fifth\u00a0!\ufffe")
    text = "start\nsecond\nthird \nfourth\nfifth\u00a0!"
    assert [entry.text for entry in room.report.entries] == [text]
    hands.press(KEY.Key_Left)
    hands.press(KEY.Key_Return)
    assert sorted(entry.text for entry in room.report.entries) == ["!", text[:-1].rstrip()]
    same_on_disk(room)
    paste(room, "second\nparagraph")
    hands.press(KEY.Key_Escape)
    room.line.setFocus()
    paste(room, "pasted\ninto the line")
    hands.press(KEY.Key_Return)
    assert "pasted\ninto the line" in room.texts(None)
    same_on_disk(room)


def test_of_a_row_that_is_taller_than_the_window_no_picture_is_kept(room: Room, hands: Hands) -> None:
    for text in ("towns plan " * 5_000, "towns plan"):
        room.store.add_line(Line(text.strip()))
    tall, short = room.report.in_section(None)
    room.view.clearSelection()
    room.view.scrollToTop()
    room.view.grab()
    room.view.scrollToBottom()
    room.view.grab()
    kept = room.view.itemDelegate()._drawn._kept
    assert short.id in kept
    assert tall.id not in kept


def test_a_paste_of_a_megabyte_is_kept_whole(room: Room, hands: Hands, qtbot: QtBot) -> None:
    text = " ".join(f"{number} {WORDS[number % 4]}" for number in range(40_000))
    assert len(text.encode()) > 1_000_000
    hands.line("start ")
    room.edit("start")
    paste(room, text)
    hands.press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: room.store.save_state is SaveState.SAVED)
    assert list(room.on_disk().values()) == ["start" + text]
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["start"]


def random_hands(room: Room, hands: Hands, chance: random.Random, steps: int) -> None:
    """Real keys, as they come."""
    for _ in range(steps):
        entries = room.report.entries
        if not room.view.edited and entries and chance.random() < 0.5:
            room.view.show_entry(chance.choice(entries).id)
            room.view.setFocus()
        if room.view.edited:
            act = chance.choice(
                ("type", "type", "arrows", "Return", "Backspace", "Delete", "undo", "redo", "up", "down", "Escape", "paste", "file")
            )
        else:
            act = chance.choice(("line", "edit", "edit", "delete", "undo", "redo", "up", "file", "file", "line"))
        match act:
            case "type":
                hands.type(chance.choice(WORDS[:4])[: chance.randint(1, 9)])
            case "arrows":
                hands.press(chance.choice((KEY.Key_Left, KEY.Key_Right, KEY.Key_Home, KEY.Key_End, KEY.Key_Up, KEY.Key_Down)))
            case "Return" | "Backspace" | "Delete" | "Escape":
                hands.press(getattr(KEY, f"Key_{act}"))
            case "undo":
                hands.control(KEY.Key_Z)
            case "redo":
                hands.control(KEY.Key_Y)
            case "up" | "down":
                hands.alt(KEY.Key_Up if act == "up" else KEY.Key_Down)
            case "paste":
                paste(room, chance.choice(WORDS))
            case "file":
                hands.alt(KEY(KEY.Key_0 + chance.randint(0, 6)))
            case "edit":
                hands.press(KEY.Key_F2)
            case "delete":
                hands.press(KEY.Key_Delete)
            case "line":
                room.line.setFocus()
                hands.line(chance.choice(WORDS[:4]))
        same_everywhere(room)


@pytest.mark.parametrize("seed", range(4))
def test_model_window_disk_and_word_file_are_one_after_whatever_was_done(
    room: Room, hands: Hands, seed: int, tmp_path: Path, qtbot: QtBot
) -> None:
    fill(room)
    room.wait_saved()
    room.store._histories.clear()
    start = {entry.id: entry for entry in room.report.entries}
    random_hands(room, hands, random.Random(seed), 90)  # no secret
    room.page.leave()
    same_everywhere(room)
    same_on_disk(room)

    target = tmp_path / "report.docx"
    deliver_word(bare_handout([room.report], AttributionShelf(room.app.resources)), target, room.app.resources / "word", date(2026, 10, 14))
    printed = "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)
    place = 0
    for section in room.report.form.sections:
        for entry in room.report.in_section(section.key):
            for line in entry.text.split("\n"):
                place = printed.index(line.strip(), place)

    end = {entry.id: entry for entry in room.report.entries}
    steps = 0
    while room.store.undo() is not None:
        same_everywhere(room)
        steps += 1
    assert {entry.id: entry for entry in room.report.entries} == start
    same_on_disk(room)
    for _ in range(steps):
        room.store.redo()
    assert {entry.id: entry for entry in room.report.entries} == end
    same_on_disk(room)


def test_undo_never_touches_another_report(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.line("of the first")
    first = room.report.id
    room.edit("of the first")
    hands.type(", edited")
    room.begin("RT 1.2")  # in the middle of typing
    room.wait_in_line()
    hands.line("of the second")
    hands.control(KEY.Key_Z)
    hands.control(KEY.Key_Z)
    assert room.report.entries == ()
    assert "nothing to undo" in room.desk.status.said.text()
    with qtbot.waitSignal(room.store.report_opened):
        hands.control(KEY.Key_PageUp)
    assert room.report.id == first
    assert room.texts(None) == ["of the first, edited"]
    room.edit("of the first, edited")
    hands.type("!")
    hands.press(KEY.Key_Escape)
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["of the first, edited"]  # typing after the switch is a step of its own
    hands.control(KEY.Key_Z)
    assert room.texts(None) == ["of the first"]
    same_on_disk_of(room)


def same_on_disk_of(room: Room) -> None:
    room.wait_saved()
    mine = {entry.id: entry.text for entry in room.report.entries}
    assert {key: text for key, text in room.on_disk().items() if key in mine} == mine


def current_text(room: Room) -> str:
    row = room.view.currentIndex().data(PageRole.ROW)
    assert isinstance(row, EntryRow), row
    return row.entry.text


def test_up_down_home_and_end_go_from_entry_to_entry(room: Room, hands: Hands) -> None:
    fill(room)
    in_order = [entry.text for key in (None, "challenges", "quotes") for entry in room.report.in_section(key)]
    room.view.show_entry(room.entry(in_order[0]).id)
    room.view.setFocus()
    seen = [current_text(room)]
    for _ in in_order[1:]:
        hands.press(KEY.Key_Down)
        seen.append(current_text(room))
        assert room.view.chosen_entries() == [room.view.current_entry]
    assert seen == in_order
    hands.press(KEY.Key_Down)
    assert room.line.hasFocus()
    hands.press(KEY.Key_Up)
    assert room.view.hasFocus()
    for text in reversed(in_order[:-1]):
        hands.press(KEY.Key_Up)
        assert current_text(room) == text
    hands.press(KEY.Key_Up)
    assert current_text(room) == in_order[0]
    hands.control(KEY.Key_End)
    assert current_text(room) == in_order[-1]
    hands.control(KEY.Key_Home)
    assert current_text(room) == in_order[0]
    hands.press(KEY.Key_PageDown)
    assert current_text(room) != in_order[0]
    hands.press(KEY.Key_PageDown, times=3)
    assert current_text(room) == in_order[-1]
    hands.press(KEY.Key_PageUp, times=4)
    assert current_text(room) == in_order[0]
    hands.press(KEY.Key_Escape)
    assert room.line.hasFocus()


def test_several_are_chosen_with_shift_and_filed_and_deleted_at_once(room: Room, hands: Hands) -> None:
    fill(room)
    chosen = [*room.texts(None), *room.texts("challenges")[:1]]
    room.view.show_entry(room.entry(chosen[0]).id)
    room.view.setFocus()
    hands.press(KEY.Key_Down, SHIFT, times=2)
    assert [room.store.entry(one).text for one in room.view.chosen_entries()] == chosen
    hands.alt(KEY.Key_3)
    assert room.texts("opportunities") == chosen
    hands.control(KEY.Key_Z)
    assert room.texts("opportunities") == []
    assert room.texts(None) == chosen[:2]
    room.view.show_entry(room.entry(chosen[0]).id)
    hands.press(KEY.Key_Down, SHIFT)
    hands.press(KEY.Key_Delete)
    assert room.texts(None) == []
    assert current_text(room) == room.texts("challenges")[0]
    hands.control(KEY.Key_Z)
    assert room.texts(None) == chosen[:2]
    same_on_disk(room)


def test_moving_in_the_editor_keeps_editor_and_caret(room: Room, hands: Hands) -> None:
    fill(room)
    text = room.texts("challenges")[1]
    entry = room.edit(text)
    hands.press(KEY.Key_Home)
    hands.press(KEY.Key_Right, times=3)
    caret = room.view.editor.caret()
    for key in (KEY.Key_Up, KEY.Key_Up, KEY.Key_Up, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down, KEY.Key_Down):
        hands.alt(key)
        assert room.view.edited == entry.id
        assert room.view.editor.hasFocus()
        assert room.view.editor.caret() == caret
    hands.type("X")
    assert room.store.entry(entry.id).text == text[:caret] + "X" + text[caret:]


def test_filing_and_deleting_the_entry_that_is_edited(room: Room, hands: Hands) -> None:
    fill(room)
    entry = room.edit(room.texts("challenges")[0])
    hands.type(" more")
    hands.alt(KEY.Key_1)
    assert room.store.entry(entry.id).section == "summary"
    assert room.store.entry(entry.id).text.endswith(" more")
    assert not room.view.editor.isVisible()
    assert room.view.current_entry == entry.id
    room.edit(room.store.entry(entry.id).text)
    room.page.delete()
    assert room.store.entry(entry.id) is None
    assert not room.view.edited
    hands.control(KEY.Key_Z)
    assert room.store.entry(entry.id) is not None
    same_on_disk(room)


def test_walking_out_of_the_words_and_escape(room: Room, hands: Hands) -> None:
    fill(room)
    first, second, third = (room.entry(text) for text in room.texts("challenges"))
    room.edit(second.text)
    hands.press(KEY.Key_Up)
    assert room.view.edited == first.id
    hands.press(KEY.Key_Down)
    assert room.view.edited == second.id
    hands.press(KEY.Key_Escape)
    assert room.view.hasFocus()
    assert room.view.current_entry == second.id
    hands.press(KEY.Key_Escape)
    assert room.line.hasFocus()
    room.edit(room.texts("quotes")[-1])
    hands.press(KEY.Key_Down, times=2)
    assert room.line.hasFocus()
    assert third.id in {entry.id for entry in room.report.entries}


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen plugin of a list that pops up
def test_a_subheading_for_the_entry_in_hand_and_for_the_next_lines(room: Room, hands: Hands) -> None:
    hands.control(KEY.Key_2)
    hands.line("towns plan alone")
    hands.control(KEY.Key_H)
    assert room.desk.prompt.text.hasFocus()
    hands.line("In the towns")
    assert room.line.hasFocus()
    hands.line("budgets are short")
    assert room.entry("budgets are short").subheading == "In the towns"
    hands.control(KEY.Key_H)
    hands.press(KEY.Key_Escape)
    assert room.line.hasFocus()
    assert room.store.place == Place("challenges", "In the towns")
    room.view.show_entry(room.entry("towns plan alone").id)
    room.view.setFocus()
    hands.control(KEY.Key_H)
    hands.line("First of all")
    assert room.view.hasFocus()
    assert room.entry("towns plan alone").subheading == "First of all"
    room.edit("budgets are short")
    hands.control(KEY.Key_H)
    hands.press(KEY.Key_Escape)
    assert room.view.editor.hasFocus()
    hands.type("!")
    assert room.entry("budgets are short!").subheading == "In the towns"


def test_the_inspector_can_be_put_away_and_is_not_there_without_a_report(
    open_desk: Callable[[Path], Room], tmp_path: Path, hands: Hands
) -> None:
    room = open_desk(tmp_path / "desk")
    hands.press(KEY.Key_F7)
    hands.press(KEY.Key_F7)
    assert not room.desk.inspector.isVisible()
    room.begin()
    room.wait_in_line()
    assert room.desk.inspector.isVisible()
    hands.press(KEY.Key_F7)
    assert not room.desk.inspector.isVisible()
    assert room.line.hasFocus()


def test_each_session_keeps_what_stands_in_its_line(room: Room, hands: Hands, qtbot: QtBot) -> None:
    hands.control(KEY.Key_3)
    hands.type("half a line of the first")
    room.begin("RT 1.2")
    assert room.line.toPlainText() == ""
    hands.type("and of the second")
    with qtbot.waitSignal(room.store.report_opened):
        hands.control(KEY.Key_PageUp)
    assert room.line.toPlainText() == "half a line of the first"
    assert room.line.hasFocus()
    with qtbot.waitSignal(room.store.report_opened):
        hands.control(KEY.Key_PageDown)
    assert room.line.toPlainText() == "and of the second"
    hands.press(KEY.Key_Return)
    assert room.texts(None) == ["and of the second"]


def test_two_quick_keys_to_the_next_session_lose_no_line(room: Room, hands: Hands, qtbot: QtBot) -> None:
    """The second answer was read before the line that was entered after the first."""
    room.begin("RT 1.2")
    room.wait_saved()
    second = room.report.id
    with qtbot.waitSignal(room.store.report_opened):
        hands.control(KEY.Key_PageUp)
    room.desk.sessions.open(second)
    room.desk.sessions.open(second)
    with qtbot.waitSignal(room.store.report_opened):
        pass
    hands.line("entered in between")
    room.wait_saved()
    qtbot.waitUntil(lambda: room.texts(None) == ["entered in between"])
    same_everywhere(room)


def test_words_from_an_input_method_on_the_page_land_in_the_line(room: Room, hands: Hands) -> None:
    hands.line("town boards")
    hands.press(KEY.Key_Up)
    assert room.view.hasFocus()
    hands.type("é la suite")
    assert room.line.hasFocus()
    assert room.line.toPlainText() == "é la suite"
