"""Tags under the hands: chips on the page, the field in the inspector, the strip from anywhere, and sections drafted from them."""

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLayout, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gfmd_desk.domain import editing
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.page import EntryRow
from gfmd_desk.ui.commands.tags import MOST_LETTERS
from gfmd_desk.ui.delegates.page_layout import laid_out
from gfmd_desk.ui.widgets.flow_layout import FlowLayout
from gfmd_desk.ui.widgets.tag_input import TagInput

Room = Any
Hands = Any
KEY = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # the offscreen plugin of a list that pops up

ARABIC = "المدن تخطط وحدها وتطلب أن يُسمع صوتها"
LONG = "Boards at town level keep migration in local plans, and several speakers asked for them to be heard. " * 3


def tag(room: Room, text: str, *tags: str) -> Entry:
    """Give tags to the entry with these words."""
    room.store.do(editing.add_tag([room.entry(text)], *tags))
    return room.entry(text)


def press(field: TagInput, key: Qt.Key) -> None:
    """Press a key where it goes: while a list is popped up, to the list."""
    QTest.keyClick(field._popup if field._popup.isVisible() else field, key)


def offered(field: TagInput) -> list[str]:
    return field._lines.stringList() if field._popup.isVisible() else []


def words_of(room: Room, key: str) -> str:
    """What a row of the page says, or nothing if it is not there."""
    row = room.view.model().row_of(key)
    return room.view.model().index(row, 0).data() if row >= 0 else ""


def spoken(room: Room, key: str) -> str:
    """What a screen reader finds in a row."""
    words = room.view.model().index(room.view.model().row_of(key), 0).data(Qt.ItemDataRole.AccessibleTextRole)
    table = QAccessible.queryAccessibleInterface(room.view)
    assert words in [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    return str(words)


# The strip


def test_the_line_entered_last_is_tagged_by_key_and_the_line_goes_on(room: Room, hands: Hands, open_desk: Callable[[Path], Room]) -> None:
    hands.line("towns plan alone")
    hands.line("town boards work")
    room.view.show_entry(room.entry("towns plan alone").id)
    hands.type("half a sen")
    hands.control(KEY.Key_T)
    field = room.desk.tags.prompt.field
    assert field.input.hasFocus()
    hands.type("Objectives 2 and 23")
    press(field.input, KEY.Key_Return)
    assert room.entry("town boards work").tags == ("gcm:2", "gcm:23")
    assert room.entry("towns plan alone").tags == ()
    assert not room.desk.tags.prompt.isVisible()
    assert room.line.hasFocus()
    hands.type("tence")
    assert room.line.toPlainText() == "half a sentence"
    assert "GCM 2, GCM 23" in room.desk.status.said.text()
    room.page.undo()
    assert room.entry("town boards work").tags == ()
    room.page.redo()
    assert room.entry("town boards work").tags == ("gcm:2", "gcm:23")
    room.wait_saved()
    room.close()
    assert open_desk(room.app.folder).entry("town boards work").tags == ("gcm:2", "gcm:23")


def test_escape_and_an_empty_enter_leave_all_as_it_is(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    for key in (KEY.Key_Escape, KEY.Key_Return):
        hands.control(KEY.Key_T)
        hands.press(key)
        assert not room.desk.tags.prompt.isVisible()
        assert room.line.hasFocus()
        assert room.entry("town boards work").tags == ()


def test_there_may_be_nothing_to_tag_yet(room: Room, hands: Hands) -> None:
    hands.control(KEY.Key_T)
    assert not room.desk.tags.prompt.isVisible()
    assert "no entry to tag" in room.desk.status.said.text()
    assert room.line.hasFocus()


def test_what_may_mean_two_things_is_asked_and_chosen_by_key(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    hands.control(KEY.Key_T)
    field = room.desk.tags.prompt.field
    hands.type("objectifs 2 ")
    hands.type("à 3")
    press(field.input, KEY.Key_Return)
    assert room.entry("town boards work").tags == ()
    assert field.said.text() == "Which is meant? Down and Enter choose."
    assert field.said.isVisible()
    assert offered(field.input) == ["GCM 2, GCM 3", "SDG 2, SDG 3"]
    assert field.input.text() == "objectifs 2 à 3"
    press(field.input, KEY.Key_Down)
    press(field.input, KEY.Key_Down)
    assert field.input.text() == "objectifs 2 à 3", "what is looked at does not stand over what was typed"
    press(field.input, KEY.Key_Return)
    assert room.entry("town boards work").tags == ("sdg:2", "sdg:3")
    assert room.line.hasFocus()


BAD = [
    ("Objectives 0, 24 and 5-2", ("gcm:2", "gcm:5"), "0, 24, 5-2"),
    ("Objectives 20 to 25", ("gcm:20",), "20 to 25"),
    ("Objective 24", (), "24"),
    ("SDGs 8 and 18", ("sdg:8",), "18"),
    ("10.99", (), "10.99"),
    ("Objective 5, town boards", ("gcm:5",), "town boards"),
    ("xyzzy", (), "xyzzy"),
]


@pytest.mark.parametrize(("typed", "tags", "left"), BAD)
def test_what_is_not_understood_is_said_and_stays(room: Room, hands: Hands, typed: str, tags: tuple[str, ...], left: str) -> None:
    hands.line("town boards work")
    hands.control(KEY.Key_T)
    field = room.desk.tags.prompt.field
    field.input.setText(typed)
    press(field.input, KEY.Key_Return)
    assert room.entry("town boards work").tags == tags
    assert field.isVisible()
    assert field.input.text() == (left if tags else typed)
    said = field.said.text()
    assert field.said.isVisible()
    assert all(part in said for part in left.split(", "))
    assert all(code in said for code in (f"GCM {tag[4:]}" for tag in tags if tag.startswith("gcm:")))
    if "5-2" in typed:
        assert said == (
            "Added: GCM 2, GCM 5. Nothing has the number 0, 24. "
            "A span has to run upwards to an item that exists; of 5-2 only the ends are read."
        )


def test_titles_are_found_while_typing_and_picked_with_the_mouse(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    hands.control(KEY.Key_T)
    field = room.desk.tags.prompt.field
    hands.type("regular pathw")
    assert offered(field.input) == ["GCM 5 · Enhance availability and flexibility of pathways for regular migration"]
    popup = field.input._popup
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=popup.visualRect(popup.model().index(0, 0)).center())
    assert room.entry("town boards work").tags == ("gcm:5",)
    assert room.line.hasFocus()


def test_from_the_editor_the_strip_leads_back_into_the_words(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    room.edit("town boards work")
    hands.control(KEY.Key_T)
    hands.type("10.7")
    press(room.desk.tags.prompt.field.input, KEY.Key_Return)
    assert room.entry("town boards work").tags == ("sdg:10.7",)
    assert room.view.editor.hasFocus()
    hands.type("!")
    assert room.entry("town boards work!").tags == ("sdg:10.7",)


def test_the_strip_goes_when_another_session_is_opened(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    hands.control(KEY.Key_T)
    room.begin("RT 1.2")
    assert not room.desk.tags.prompt.isVisible()


def test_all_chosen_entries_are_tagged_in_one_step(room: Room, hands: Hands) -> None:
    for text in ("one", "two", "three"):
        hands.line(text)
    tag(room, "two", "gcm:23")
    room.view.show_entry(room.entry("one").id)
    room.view.setFocus()
    hands.press(KEY.Key_Down, SHIFT)
    hands.control(KEY.Key_T)
    assert room.desk.tags.prompt._entry.text() == "2 entries"
    hands.type("Objective 5")
    press(room.desk.tags.prompt.field.input, KEY.Key_Return)
    assert [room.entry(text).tags for text in ("one", "two", "three")] == [("gcm:5",), ("gcm:23", "gcm:5"), ()]
    assert room.view.hasFocus()
    hands.control(KEY.Key_Z)
    assert [room.entry(text).tags for text in ("one", "two", "three")] == [(), ("gcm:23",), ()]


# The field in the inspector


def test_the_inspector_shows_the_tags_of_all_chosen_entries(room: Room, hands: Hands) -> None:
    for text in ("one", "two", "three"):
        hands.line(text)
    tag(room, "one", "gcm:5", "sdg:8", "follow-up")
    tag(room, "two", "gcm:5")
    field = room.desk.inspector.tags
    room.view.show_entry(room.entry("one").id)
    assert [chip.text() for chip in field.chips] == [
        "GCM 5 · Regular pathways  ✕",
        "SDG 8 · Decent work and economic growth  ✕",
        "follow-up  ✕",
    ]
    room.view.setFocus()
    hands.press(KEY.Key_A, CONTROL)
    assert [chip.text() for chip in field.chips][:2] == [
        "GCM 5 · Regular pathways · 2 of 3  ✕",
        "SDG 8 · Decent work and economic growth · 1 of 3  ✕",
    ]
    field.input.setFocus()
    hands.type("obj 2")
    press(field.input, KEY.Key_Down)
    press(field.input, KEY.Key_Return)
    assert [room.entry(text).tags for text in ("one", "two", "three")] == [
        ("gcm:5", "sdg:8", "follow-up", "gcm:2"),
        ("gcm:5", "gcm:2"),
        ("gcm:2",),
    ]
    assert field.input.hasFocus()


@pytest.mark.parametrize("key", [KEY.Key_Delete, KEY.Key_Space, KEY.Key_Return])
def test_a_chip_is_taken_away_by_key_and_the_next_one_is_in_hand(room: Room, hands: Hands, key: Qt.Key) -> None:
    hands.line("one")
    tag(room, "one", "gcm:5", "gcm:23")
    room.view.show_entry(room.entry("one").id)
    field = room.desk.inspector.tags
    field.chips[0].setFocus()
    hands.press(key)
    assert room.entry("one").tags == ("gcm:23",)
    assert field.chips[0].hasFocus()
    hands.press(key)
    assert room.entry("one").tags == ()
    assert field.input.hasFocus()
    room.page.undo()
    assert room.entry("one").tags == ("gcm:23",)


def test_a_chip_is_taken_away_with_the_mouse(room: Room, hands: Hands) -> None:
    hands.line("one")
    tag(room, "one", "gcm:5")
    QTest.mouseClick(room.desk.inspector.tags.chips[0], Qt.MouseButton.LeftButton)
    assert room.entry("one").tags == ()
    assert room.line.hasFocus()


def test_words_suggest_with_their_reason_and_nothing_is_given_by_itself(room: Room, hands: Hands) -> None:
    hands.line("Remittances cost too much, and passports come late")
    room.view.show_entry(room.report.entries[0].id)
    field = room.desk.inspector.tags
    room.wait_for(lambda: bool(field.suggestions))
    assert room.report.entries[0].tags == ()
    names = [one.accessibleName() for one in field.suggestions]
    passports = next(number for number, name in enumerate(names) if "because of: passports" in name)
    assert names[passports].startswith("Add the suggested tag GCM 4 · Ensure that all migrants have proof of legal identity")
    field.suggestions[passports].setFocus()
    hands.press(KEY.Key_Return)
    assert room.report.entries[0].tags == ("gcm:4",)
    room.wait_for(lambda: not any("GCM 4" in one.text() for one in field.suggestions))
    room.page.undo()
    assert room.report.entries[0].tags == ()


def test_of_what_is_too_long_to_be_read_at_once_the_beginning_is_read(room: Room) -> None:
    room.store.add_line(Line("passports for all"))
    words = room.entry("passports for all")
    long = replace(words, text="passports for all. " + "and so on " * MOST_LETTERS + "remittances")
    after_it = replace(words, text="remittances")
    assert [one.tag for one in room.desk.tags.suggested([long, after_it])] == [one.tag for one in room.desk.tags.suggested([words])]
    assert room.desk.tags.suggested([after_it])


def test_what_is_suggested_for_one_entry_is_not_offered_for_the_next(room: Room, hands: Hands) -> None:
    hands.line("passports come late")
    hands.line("nothing that speaks for anything")
    first, second = room.report.entries
    room.view.show_entry(first.id)
    field = room.desk.inspector.tags
    room.wait_for(lambda: bool(field.suggestions))
    field.input.setFocus()
    hands.type("xyzzy")
    press(field.input, KEY.Key_Return)
    assert field.said.isVisible()
    room.view.show_entry(second.id)
    assert field.suggestions == []
    assert not field.said.isVisible()
    assert field.input.text() == "xyzzy", "what was typed is not lost"


def test_suggestions_are_offered_in_the_strip_with_the_down_key(room: Room, hands: Hands) -> None:
    hands.line("passports come late")
    hands.control(KEY.Key_T)
    field = room.desk.tags.prompt.field
    press(field.input, KEY.Key_Down)
    assert [line.partition(" – ")[2] for line in offered(field.input)] == ["because of: passports"]
    press(field.input, KEY.Key_Down)
    press(field.input, KEY.Key_Return)
    assert room.report.entries[0].tags == ("gcm:4",)


def test_a_title_that_is_not_official_says_so(open_desk: Callable[[Path], Room], tmp_path: Path, hands: Hands) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    (folder / "settings.json").write_text('{"language": "ar"}', encoding="utf-8")
    room = open_desk(folder).begin()
    hands.line("one")
    tag(room, "one", "gcm:5")
    room.view.show_entry(room.entry("one").id)
    field = room.desk.inspector.tags
    assert "*" in field.chips[0].text()
    assert field._star.isVisible()
    assert field._star.text() == "* عنوان غير رسمي"
    assert "عنوان غير رسمي" in field.chips[0].accessibleName()


# Chips on the page


@pytest.mark.parametrize("points", [9, 14, 20])
@pytest.mark.parametrize("width", [420, 640, 1500])
def test_chips_stand_behind_the_words_or_below_them_and_nothing_is_clipped(room: Room, width: int, points: int) -> None:
    tags = ("gcm:5", "gcm:23", "sdg:10.7", "follow-up with the ministry of towns and everybody else who was asked " * 9)
    room.store.set_place(Place("challenges"))
    for text in ("short", LONG, ARABIC, f"{ARABIC} " * 4, "two\nlines"):
        room.store.add_line(Line(text))
        tag(room, room.report.entries[-1].text, *tags)
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
        boxes = layout.boxes(page_row, entry.text)
        assert [box.words for box in boxes][:3] == ["GCM 5", "GCM 23", "SDG 10.7"]
        assert boxes[3].words.endswith("…")
        wrapped = laid_out(entry.text, layout.font_of(page_row), layout.text_width)
        lines = [wrapped.lineAt(number).naturalTextRect().toAlignedRect() for number in range(wrapped.lineCount())]
        inside = QRect(0, 0, layout.text_width, room.view.rowHeight(row) - 2 * layout.gap)
        for number, box in enumerate(boxes):
            assert inside.contains(box.rect), (entry.text, box)
            assert not any(box.rect.intersects(other.rect) for other in boxes[:number])
            assert not any(box.rect.intersects(line.adjusted(1, 1, -1, -1)) for line in lines), (entry.text, box, lines)
        first = boxes[0].rect
        if entry.text == ARABIC and first.top() < lines[0].bottom():
            assert first.right() < lines[0].left(), "what follows words that run to the left stands on their left"


def test_chips_follow_while_the_words_are_typed(room: Room, hands: Hands) -> None:
    hands.line("town boards")
    entry = tag(room, "town boards", "gcm:5")
    room.edit("town boards")
    layout = room.view._delegate.layout

    def place() -> QRect:
        row = room.view.model().page_row(room.view.model().row_of(entry.id))
        return layout.boxes(row, row.entry.text)[0].rect

    before = place()
    hands.type(" work")
    assert place().x() > before.x()
    assert place().y() == before.y()


def test_a_screen_reader_hears_the_tags(room: Room, hands: Hands) -> None:
    hands.line("town boards")
    entry = tag(room, "town boards", "sdg:8", "gcm:5")
    assert spoken(room, entry.id).endswith("town boards – tags: GCM 5, SDG 8")


def test_a_tag_given_changes_one_row_and_no_other(room: Room, hands: Hands) -> None:
    hands.line("one")
    hands.line("two")
    changed: list[int] = []
    model = room.view.model()
    model.dataChanged.connect(lambda first, last: changed.extend(range(first.row(), last.row() + 1)))
    tag(room, "one", "gcm:5")
    assert changed == [model.row_of(room.entry("one").id)]


# Sections drafted from tags


def take_over_by_keys(room: Room, hands: Hands) -> None:
    """A point with two objectives, then down to what is offered and Enter."""
    room.store.set_place(Place("summary"))
    room.line.setFocus()
    hands.line("town boards work")
    hands.control(KEY.Key_T)
    hands.type("Objectives 2 and 5")
    press(room.desk.tags.prompt.field.input, KEY.Key_Return)
    hands.press(KEY.Key_Up)
    assert room.view.hasFocus()
    hands.press(KEY.Key_Down)
    assert room.view.current_offer == "gcm"
    hands.press(KEY.Key_Return)


def test_section_4_is_drafted_taken_over_and_taken_back(room: Room, hands: Hands) -> None:
    take_over_by_keys(room, hands)
    (entry,) = room.report.in_section("gcm")
    assert entry.text.startswith("The session touched on Objectives 2 and 5 of the Global Compact for Migration.\n")
    assert words_of(room, "offer gcm") == ""
    assert words_of(room, "guidance gcm") == ""
    assert room.view.current_entry == entry.id
    assert room.view.hasFocus()
    assert room.desk.status.said.text().startswith("Taken over into 4 ")
    hands.control(KEY.Key_Z)
    assert room.report.in_section("gcm") == ()
    assert words_of(room, "offer gcm") == entry.text
    hands.control(KEY.Key_Y)
    assert [one.text for one in room.report.in_section("gcm")] == [entry.text]
    room.wait_saved()
    assert entry.text in room.on_disk().values()


def test_a_book_in_section_4_is_read_beside_the_window_and_then_compared(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    room.store.do(editing.file(room.report, [tag(room, "town boards work", "gcm:23")], Place("summary")))
    assert "Objective 23" in words_of(room, "offer gcm")
    room.store.set_place(Place("gcm"))
    room.store.add_line(Line(f"{'town boards work ' * 1_500}towards Objective 5 of the Global Compact"))
    assert "Objective 23" in words_of(room, "offer gcm"), "nobody waits for what it refers to"
    room.wait_for(lambda: words_of(room, "offer gcm").startswith("Text and tags do not agree. Not in the text: GCM 23"))
    assert "GCM 5" in words_of(room, "offer gcm")
    room.wait_saved()


def test_the_head_says_drafted_and_a_screen_reader_how_it_is_taken(room: Room, hands: Hands) -> None:
    hands.line("town boards work")
    entry = tag(room, "town boards work", "gcm:5", "gcm:23")
    assert words_of(room, "offer gcm") == "", "what is not filed is not printed, and gives nothing to a draft"
    room.store.do(editing.file(room.report, [entry], Place("summary")))
    assert spoken(room, "section gcm").endswith(", drafted from 2 tags")
    said = spoken(room, "offer gcm")
    assert said.startswith("drafted from 2 tags: The session touched on Objectives 5 and 23")
    assert said.endswith("– Enter takes it over.")


def test_what_no_longer_agrees_is_said_and_a_new_draft_stands_beside(room: Room, hands: Hands) -> None:
    take_over_by_keys(room, hands)
    tag(room, "town boards work", "gcm:23")
    said = "Text and tags do not agree. Not in the text: GCM 23"
    assert words_of(room, "offer gcm") == said
    assert spoken(room, "offer gcm") == f"{said} – Enter adds a new draft."
    hands.press(KEY.Key_Down)
    assert room.view.current_offer == "gcm"
    hands.press(KEY.Key_Return)
    first, second = room.report.in_section("gcm")
    assert "Objectives 2 and 5" in first.text
    assert "Objectives 2, 5 and 23" in second.text
    assert words_of(room, "offer gcm") == ""
    hands.control(KEY.Key_Z)
    assert room.report.in_section("gcm") == (first,)
    assert words_of(room, "offer gcm") == said
    hands.control(KEY.Key_Z)
    assert words_of(room, "offer gcm") == ""


def test_all_that_does_not_agree_is_said_in_one_row(room: Room, hands: Hands) -> None:
    take_over_by_keys(room, hands)
    (entry,) = room.report.in_section("gcm")
    room.store.do(editing.reword(entry, "Objectives 0, 24 and 5-2; Objective 7; Goal 8."))
    assert words_of(room, "offer gcm") == (
        "Text and tags do not agree. In the text, but tagged nowhere: GCM 7 · "
        "Unclear: “Objectives 0, 24 and 5-2” (0, 24, 5-2), “Goal 8” (GCM 8 or SDG 8)"
    )


def test_a_key_takes_over_from_the_capture_line_one_section_after_the_other(room: Room, hands: Hands) -> None:
    room.store.set_place(Place("summary"))
    hands.line("town boards work")
    tag(room, "town boards work", "gcm:5", "sdg:10")
    for section in ("gcm", "agenda2030"):
        assert room.line.hasFocus()
        hands.press(KEY.Key_T, CONTROL | SHIFT)
        assert len(room.report.in_section(section)) == 1
    hands.press(KEY.Key_T, CONTROL | SHIFT)
    assert len(room.report.entries) == 3
    assert room.desk.status.said.text() == "No section waits for a draft."


def test_a_click_on_take_over_takes_it_and_a_click_beside_does_not(room: Room, hands: Hands) -> None:
    room.store.set_place(Place("summary"))
    hands.line("town boards work")
    tag(room, "town boards work", "gcm:5")
    room.view.bring_into_sight(room.view.model().row_of("offer gcm"))
    row = room.view.model().row_of("offer gcm")
    whole = room.view.visualRect(room.view.model().index(row, 0))
    layout = room.view._delegate.layout
    (box,) = layout.boxes(room.view.model().page_row(row), words_of(room, "offer gcm"))
    assert box.words == "Take over"
    place = box.rect.translated(layout.text_rect(whole).topLeft()).center()
    QTest.mouseClick(room.view.viewport(), Qt.MouseButton.LeftButton, pos=layout.text_rect(whole).topLeft() + QPoint(2, 2))
    assert room.report.in_section("gcm") == ()
    assert room.view.current_offer == "gcm"
    QTest.mouseMove(room.view.viewport(), place)
    QTest.mouseClick(room.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(room.report.in_section("gcm")) == 1


def test_the_draft_is_in_the_reports_language_and_the_rest_in_the_windows(room: Room, hands: Hands) -> None:
    room.begin("RT 2", language=Language.ARABIC)
    room.wait_in_line()
    room.store.set_place(Place("summary"))
    hands.line("one")
    tag(room, "one", "gcm:5")
    assert words_of(room, "offer gcm").startswith("تطرقت الجلسة إلى الهدف 5 من الاتفاق العالمي من أجل الهجرة.")
    hands.press(KEY.Key_T, CONTROL | SHIFT)
    tag(room, "one", "gcm:23")
    assert words_of(room, "offer gcm") == "Text and tags do not agree. Not in the text: GCM 23"


def test_down_leaves_the_page_only_below_what_is_offered(room: Room, hands: Hands) -> None:
    room.store.set_place(Place("summary"))
    hands.line("one")
    tag(room, "one", "gcm:5")
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Down)
    assert room.view.current_offer == "gcm"
    assert room.view.chosen_entries() == []
    hands.press(KEY.Key_Delete)
    assert len(room.report.entries) == 1
    hands.press(KEY.Key_Down)
    assert room.line.hasFocus()


LAST_SESSION = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from gfmd_desk.app import STYLE, App

qt = QApplication(["gfmd-desk", *STYLE])
app = App(qt, Path(sys.argv[1]))
app.show()
while app.writing is None or not app.writing.page.view.isVisible():
    qt.processEvents()
app.writing.page.view.repaint()
view = app.writing.page.view
print(*(box for row in view._pages._rows for box in view._delegate.layout.boxes(row, view._pages.text_of(row))), sep="|")
print(*sorted(name for name in sys.modules if name.startswith("gfmd_desk")))
app._saver.start = lambda: None
qt.quit()
"""


def test_the_last_session_stands_with_its_chips_before_titles_and_drafts_are_read(practice: Room) -> None:
    practice.wait_saved()
    practice.close()
    done = subprocess.run([sys.executable, "-c", LAST_SESSION, str(practice.app.folder)], capture_output=True, text=True, check=True)
    chips, modules = done.stdout.splitlines()
    assert "SDG 10.7" in chips
    later = {"frameworks", "drafting", "reference", "reference_words", "suggesting", "tag_search"}
    assert not later & {name.rpartition(".")[2] for name in modules.split()}


# The flow of chips


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_flow_is_as_high_as_its_lines_and_mirrored_with_the_window(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(direction)
    flow = FlowLayout(holder)
    made = [QPushButton(text) for text in ("a", "a longer one", "b", "one that is much longer than the line it has to stand in")]
    for one in made:
        flow.addWidget(one)
    holder.resize(200, flow.heightForWidth(200))
    holder.show()
    QLayout.activate(flow)
    inside = holder.rect()
    assert all(inside.contains(one.geometry()) for one in made)
    assert not any(one.geometry().intersects(other.geometry()) for one in made for other in made if one is not other)
    leading = made[0].geometry().left() == 0 if direction is Qt.LayoutDirection.LeftToRight else made[0].geometry().right() == 199
    assert leading
    assert made[-1].width() == 200
    made[1].hide()
    assert flow.heightForWidth(200) <= holder.height()
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_the_rows_of_the_page_are_those_of_the_report(practice: Room) -> None:
    """The model shows what the shelf offers, and nothing else."""
    shown = {row.key for row in practice.view.model()._rows if not isinstance(row, EntryRow)}
    offers = practice.desk.offers._shelf.offers(practice.report)
    assert {key for key in shown if key.startswith("offer ")} == {offer.key for offer in offers.values()}
