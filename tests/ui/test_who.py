"""Who said it and what the public will read: by keyboard through the real window, and read back from the Word file."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.roster import Participant
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.consent_dialog import ConsentDialog
from gfmd_desk.ui.dialogs.preview_dialog import PreviewDialog
from gfmd_desk.ui.models.page_model import PageRole
from gfmd_desk.ui.printed import Tone
from gfmd_desk.ui.widgets.naming_field import NamingField
from gfmd_desk.ui.widgets.subject_field import SubjectField

Room = Any
Hands = Any
KEY = Qt.Key
STATES = ("Montania", "Esperia", "Lagunia", "Ondra")
WORDS = "Boards at town level keep migration in local plans."


@pytest.fixture
def met(room: Room, hands: Hands) -> Room:
    """A session with four governments and one speaker of a union, and one entry about challenges, which is the current one."""
    event_id = room.report.event.id
    people = [Participant("", event_id, f"Delegate {state[:3]}", country=state, group=Group.GOVERNMENT) for state in STATES]
    people.append(Participant("", event_id, "Marta Example", organisation="Lagunia Fisheries Union", group=Group.CIVIL_SOCIETY))
    asked(room, lambda desk: [add_participant(desk.door, one) for one in people])
    room.desk.rooms.refresh()
    room.wait_for(lambda: len(room.desk.rooms.people) == len(people))
    room.wait_in_line()
    hands.control(KEY.Key_2)
    hands.line(WORDS)
    hands.press(KEY.Key_Up)
    return room


def asked(room: Room, job: Callable[[Any], Any]) -> Any:
    """Do something in the store, as another window would, and wait for it."""
    done: list[Any] = []
    room.store.ask(job, done.append)
    room.wait_for(lambda: bool(done))
    return done[0]


def entry(room: Room) -> Entry:
    found: Entry = room.report.in_section("challenges")[0]
    return found


def note(room: Room) -> str:
    printed = room.view.model().index(room.view.model().row_of(entry(room).id), 0).data(PageRole.PRINTED)
    return printed.note.words if printed and printed.note else ""


def shown(room: Room) -> str:
    words: str = room.view.model().index(room.view.model().row_of(entry(room).id), 0).data()
    return words


def choose_owner(room: Room, hands: Hands, typed: str, downs: int = 0) -> None:
    """Whose practice, by the key, by typing and Enter; an empty Enter closes the strip."""
    hands.press(KEY.Key_B, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    prompt = room.desk.who.prompts[Part.OWNER]
    room.wait_for(lambda: prompt.field.input.line.hasFocus())
    hands.type(typed)
    room.wait_for(lambda: prompt.field.input.offers.isVisible())
    hands.press(KEY.Key_Down, times=downs)
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: bool(prompt.field.chips))
    hands.press(KEY.Key_Return)
    assert not prompt.isVisible()


def want(room: Room, part: Part, level: Level) -> None:
    room.desk.inspector.attribution.naming[part].ways[level].click()


def approve(room: Room, *scopes: Scope) -> None:
    matter = Matter(entry(room).id, Part.OWNER, entry(room).subjects[-1].participant_id)
    answer = Answer(Step.APPROVED, Level.STATE, scopes, given_by="Head", channel="in person")
    asked(room, lambda desk: desk.record(room.report.id, [matter], answer))
    room.desk.rooms.refresh()


def test_the_life_of_one_entry_by_keyboard(met: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_owner(met, hands, "mon")
    met.wait_for(lambda: note(met) == "“one government”")
    assert met.view.hasFocus()
    public = met.desk.inspector.told
    assert public.now.text() == f"{WORDS} (one government)"
    assert public.why.text() == "This needs nobody’s approval. “one government” could be any of 4 in the room."
    ways = met.desk.inspector.attribution.naming[Part.OWNER].ways
    assert [ways[level].accessibleName() for level in ways] == [
        "nobody (“one participant”)",
        "the group (“one government”)",
        "the State or organisation (“Montania”)",
        "the person",
    ]
    assert not ways[Level.NAMED].isEnabled()
    assert not any(way.isChecked() for way in ways.values())

    ways[Level.STATE].setFocus()
    hands.press(KEY.Key_Space)
    assert entry(met).subjects[0].wanted is Level.STATE
    assert note(met) == "not asked · “one government”"
    assert public.then.text() == f"{WORDS} (Montania)"
    with qtbot.waitSignal(public.answer_wanted) as wanted:
        public.record.click()
    assert wanted.args == [entry(met).id]
    met.wait_for(lambda: [item.entry.id for item in met.desk.approvals.page.chosen()] == [entry(met).id])
    met.desk.approvals.leave()
    met.view.show_entry(entry(met).id)

    met.view.setFocus()
    hands.control(KEY.Key_Z)
    assert entry(met).subjects[0].wanted is None
    hands.control(KEY.Key_Y)
    approve(met, Scope.REPORT, Scope.SUMMIT)
    met.wait_for(lambda: note(met) == "approved · “Montania”")
    assert public.now.text() == f"{WORDS} (Montania)"
    assert not public.then.isVisible()

    hands.control(KEY.Key_P)
    preview = met.dialog(PreviewDialog)
    assert f"{WORDS} (Montania)" in preview.paper.toPlainText()
    preview.scope.setFocus()
    hands.press(KEY.Key_Down, times=2)
    assert f"{WORDS} (one government)" in preview.paper.toPlainText()
    target = tmp_path / "web.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(met.desk.reports.exported):
        preview.export.click()
    assert f"{WORDS} (one government)" in printed(target)

    met.wait_in_line()
    target = tmp_path / "report.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(met.desk.reports.exported):
        hands.control(KEY.Key_E)
        met.say_for(Scope.REPORT)
    assert f"{WORDS} (Montania)" in printed(target)

    met.wait_in_line()
    met.edit(WORDS)
    hands.type(" Always.")
    assert note(met) == "lapsed · “one government”"
    assert public.why.text().startswith("What was approved has changed since")


def printed(target: Path) -> list[str]:
    return [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]


def test_off_the_record_is_said_on_the_page_and_printed_nowhere(met: Room, hands: Hands) -> None:
    hands.press(KEY.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert entry(met).regime is Regime.OFF_THE_RECORD
    assert note(met) == "off the record, not printed"
    spoken = QAccessible.queryAccessibleInterface(met.view)
    assert f"{WORDS} – off the record, not printed" in " ".join(
        spoken.child(number).text(QAccessible.Text.Name) for number in range(spoken.childCount())
    )
    assert met.desk.inspector.public.text() == "Nothing: this stays on the desk."
    assert met.desk.status.said.text().startswith("Off the record, never printed: ")
    hands.control(KEY.Key_P)
    preview = met.dialog(PreviewDialog)
    assert WORDS not in preview.paper.toPlainText()
    assert preview.unprinted.text() == "1 entry off the record will never be printed."
    preview.reject()
    met.wait_in_line()
    hands.press(KEY.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert entry(met).regime is None


def test_a_group_of_one_is_said_with_the_wider_one(met: Room, hands: Hands) -> None:
    choose_owner(met, hands, "fish union", downs=1)
    met.wait_for(lambda: note(met) == "“one participant”")
    assert "“one civil society organisation” fits only 1 in the room: it could be guessed. Wider: “one participant”." in (
        met.desk.inspector.told.why.text()
    )


def test_where_nothing_wider_fits_no_wider_one_is_offered(room: Room, hands: Hands) -> None:
    alone = Participant("", room.report.event.id, "Delegate Mon", country="Montania", group=Group.GOVERNMENT)
    asked(room, lambda desk: add_participant(desk.door, alone))
    room.desk.rooms.refresh()
    room.wait_for(lambda: len(room.desk.rooms.people) == 1)
    room.wait_in_line()
    hands.control(KEY.Key_2)
    hands.line(WORDS)
    hands.press(KEY.Key_Up)
    choose_owner(room, hands, "mon")
    why = room.desk.inspector.told.why
    room.wait_for(lambda: "“one government” fits only 1 in the room: it could be guessed." in why.text())
    assert "Wider" not in why.text()
    assert "“”" not in why.text()


def test_a_state_of_the_world_an_unknown_speaker_and_several_entries_at_once(met: Room, hands: Hands) -> None:
    hands.control(KEY.Key_L)
    hands.line("A second one.")
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert len(met.page.chosen()) == 2
    box = met.desk.inspector.attribution
    assert box.several.isVisible()
    assert "2 entries" in box.several.text()
    for part, typed in ((Part.OWNER, "Maroc"), (Part.SPEAKER, "State 3")):
        field = box.subjects[part]
        field.setFocus()
        hands.type(typed)
        met.wait_for(field.input.offers.isVisible)
        if part is Part.SPEAKER:
            hands.press(KEY.Key_Up)  # the last one offered: somebody not known yet
        hands.press(KEY.Key_Return)
        met.wait_for(lambda field=field: len(field.chips) == 1 and "…" not in field.chips[0].words)
    assert [len(one.subjects) for one in met.report.in_section("challenges")] == [2, 2]
    assert box.subjects[Part.SPEAKER].chips[0].words == "State 3 (not known yet)"
    assert "It is not known yet who it was." in met.desk.inspector.told.why.text()
    want(met, Part.SPEAKER, Level.GROUP)
    assert {one.subjects[0].wanted for one in met.report.in_section("challenges")} == {Level.GROUP}
    box.subjects[Part.OWNER].chips[0].setFocus()
    hands.press(KEY.Key_Delete)
    assert [[one.part for one in entry.subjects] for entry in met.report.in_section("challenges")] == [[Part.SPEAKER]] * 2
    assert box.subjects[Part.OWNER].input.line.hasFocus()
    box.voice.setCurrentIndex(box.voice.findData(Voice.SEVERAL))
    box.voice.activated.emit(box.voice.currentIndex())
    assert {one.voice for one in met.report.in_section("challenges")} == {Voice.SEVERAL}
    met.desk.steps.undo()
    assert {one.voice for one in met.report.in_section("challenges")} == {None}


def test_a_chip_reads_as_it_will_be_printed_and_is_marked(met: Room, hands: Hands) -> None:
    choose_owner(met, hands, "mon")
    met.wait_for(lambda: bool(note(met)))
    menu = met.desk._menus["verb"]
    menu.aboutToShow.emit()
    lines = {action.text(): action for action in menu.actions()}
    met.view.edit_entry(entry(met).id, 0)
    lines["… pointed out that"].trigger()
    assert met.view.editor.hasFocus()
    assert entry(met).text == f"⟦point_out_that⟧ {WORDS}"
    assert shown(met) == entry(met).text  # the editor stands on the words as they are kept
    formats = met.view.editor.document().firstBlock().layout().formats()
    assert [(one.start, one.length) for one in formats] == [(0, len("⟦point_out_that⟧"))]
    hands.press(KEY.Key_Escape)
    assert shown(met) == f"One government pointed out that {WORDS}"
    mark = met.view.model().index(met.view.model().row_of(entry(met).id), 0).data(PageRole.PRINTED).chips
    assert [shown(met)[start:end] for start, end in mark] == ["One government pointed out that"]
    assert note(met) == ""
    want(met, Part.OWNER, Level.STATE)
    assert note(met) == "not asked"
    assert met.desk.inspector.told.then.text() == f"Montania pointed out that {WORDS}"


def test_the_margin_is_painted_in_the_colour_of_its_state(met: Room, hands: Hands) -> None:
    met.window.resize(1400, 800)
    hands.press(KEY.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    layout = met.view._delegate.layout
    assert layout.margin_width
    met.line.setFocus()
    whole = met.view.visualRect(met.view.model().index(met.view.model().row_of(entry(met).id), 0))
    place = layout.margin_rect(whole)
    picture: QImage = met.view.viewport().grab(place).toImage()
    reddest = max(
        (picture.pixelColor(QPoint(x, y)) for x in range(picture.width()) for y in range(picture.height())),
        key=lambda colour: colour.red() - colour.green(),
    )
    assert reddest.red() - reddest.green() > 80, Tone.BAD


def test_the_file_for_the_secretariat_is_asked_for_and_says_confidential(
    met: Room, hands: Hands, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_owner(met, hands, "mon")
    met.wait_for(lambda: bool(note(met)))
    offered: list[str] = []

    def save(_parent: object, _title: str, suggested: str, _filter: str) -> tuple[str, str]:
        offered.append(Path(suggested).name)
        return str(tmp_path / "mine.docx"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    met.desk.actions[Do.EXPORT_SECRETARIAT].trigger()
    question = met.dialog(QMessageBox)
    hands.press(KEY.Key_Return)  # Enter alone says no
    met.wait_for(lambda: not question.isVisible())
    assert offered == []
    met.desk.actions[Do.EXPORT_SECRETARIAT].trigger()
    question = met.dialog(QMessageBox)
    with qtbot.waitSignal(met.desk.reports.exported) as exported:
        next(button for button in question.buttons() if button is not question.defaultButton()).click()
    assert offered == ["CONFIDENTIAL RT 1.1 About RT 1.1.docx"]
    target = Path(exported.args[0])
    assert target.name == "CONFIDENTIAL mine.docx"
    assert f"{WORDS} (Montania)" in printed(target)
    footers = " ".join(paragraph.text for section in docx.Document(str(target)).sections for paragraph in section.footer.paragraphs)
    assert "CONFIDENTIAL" in footers


def test_what_was_announced_in_the_room_is_kept_and_names_who_presents_its_own_practice(met: Room, hands: Hands) -> None:
    montania = next(one.id for one in met.desk.rooms.people if one.country == "Montania")
    met.desk.actions[Do.ROOM_CONSENT].trigger()
    dialog: ConsentDialog = met.dialog(ConsentDialog)
    assert [dialog.opted_out.item(number).text() for number in range(dialog.opted_out.count())] == sorted(STATES)
    assert not dialog.by.isEnabled()
    dialog.announced.setFocus()
    hands.press(KEY.Key_Space)
    hands.press(KEY.Key_Return)
    assert dialog.problem.text() == "It needs who announced it."
    hands.type("The chair")
    dialog.at.setDateTime(dialog.at.dateTime().addSecs(-3600))
    hands.press(KEY.Key_Return)
    met.wait_for(lambda: met.desk.rooms.room.consent is not None)
    for part in Part:
        met.store.do(editing.set_subjects([entry(met)], part, [Subject(part, montania)]))
    met.wait_for(lambda: montania in met.desk.rooms.room.parties)
    assert met.desk.inspector.public.text() == f"{WORDS} (Montania)"
    assert "It was announced in the room" in met.desk.inspector.told.why.text()
    met.desk.actions[Do.ROOM_CONSENT].trigger()
    dialog = met.dialog(ConsentDialog)
    assert (dialog.by.text(), dialog.announced.isChecked()) == ("The chair", True)
    dialog.opted_out.setCurrentRow(sorted(STATES).index("Montania"))
    dialog.opted_out.setFocus()
    hands.press(KEY.Key_Space)
    dialog.accept()
    met.wait_for(lambda: met.desk.rooms.room.consent is not None and bool(met.desk.rooms.room.consent.opted_out))
    assert met.desk.inspector.public.text() == f"{WORDS} (one government)"


def test_the_fields_speak(met: Room) -> None:
    box = met.desk.inspector.attribution
    names = [field.input.line.accessibleName() for field in box.findChildren(SubjectField)]
    assert names == ["Said by: add by typing", "Whose practice: add by typing"]
    assert [field.accessibleName() for field in box.findChildren(NamingField)] == ["Ask to name the speaker", "Ask to name the owner"]
    assert (box.voice.accessibleName(), box.regime.accessibleName()) == ("How many said it", "In this moment")
