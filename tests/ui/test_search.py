"""Search everything: typed, chosen and gone to by keyboard; what the list says; and back to where one was."""

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from gfmd_desk.domain.attribution import Part, Regime, Subject
from gfmd_desk.domain.editing import Place, delete, set_subjects
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.search import Found, Results, Sought
from gfmd_desk.domain.search_query import read_query
from gfmd_desk.domain.standing import State
from gfmd_desk.services.roster import add_participant
from gfmd_desk.ui.dialogs.search_dialog import SearchDialog
from gfmd_desk.ui.models.search_model import ResultRow, SearchModel

Room = Any
Hands = Any
KEY = Qt.Key
SAID = datetime(2026, 12, 5, 13, 58, tzinfo=UTC)


def found(text: str = "Boards at town level work", **more: Any) -> Found:
    values: dict[str, Any] = {
        "entry_id": "n",
        "report_id": "r",
        "code": "RT 1.1",
        "event": "Lagunia Summit",
        "section": "2 Challenges",
        "said_at": SAID,
        "said_offset": 60,
        "kind": Kind.POINT,
        "subheading": "",
        "first_wording": text,
        "said_by": ("Amaru Vell",),
    }
    return Found(text=text, **{**values, **more})


def shown(one: Found, typed: str = "boards", *, masked: bool = False, who: str = "") -> ResultRow:
    model = SearchModel()
    model.show(Results(Sought(read_query(typed), who=read_query(who)), (one,)), masked=masked)
    return model.row(0)


def marked(row: ResultRow) -> list[str]:
    return [one.text[start:end] for one in (row.words, row.below) for start, end in one.spans]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester) -> None:
    model = SearchModel()
    qtmodeltester.check(model)
    model.show(Results(Sought(read_query("boards")), (found(), found("Others"))), masked=False)
    qtmodeltester.check(model)


def test_a_result_says_where_when_and_who_and_marks_what_was_found(qapp: QApplication) -> None:
    row = shown(found(subheading="By sea"), "town vell")
    assert (row.place, row.moment) == ("RT 1.1 · 2 Challenges · By sea", "5 Dec · 14:58")
    assert row.below.text == "Of: Amaru Vell"
    assert marked(row) == ["town", "Vell"]
    assert marked(shown(found(), "town", who="amaru")) == ["town", "Amaru"]
    assert shown(found(section="")).place == "RT 1.1 · Inbox"


def test_of_several_events_each_result_says_which(qapp: QApplication) -> None:
    model = SearchModel()
    model.show(Results(Sought(read_query("boards")), (found(), found(event="Assembly of Esperia"))), masked=False)
    assert model.row(1).place == "Assembly of Esperia · RT 1.1 · 2 Challenges"


def test_what_was_only_first_noted_so_is_shown_as_that(qapp: QApplication) -> None:
    row = shown(found("Written up", first_wording="boards in haste"))
    assert (row.below.text, marked(row)) == ("First noted: boards in haste", ["boards"])


def test_what_only_the_title_of_the_session_has_is_shown_in_it(qapp: QApplication) -> None:
    row = shown(found(title="Ports on the river"), "river vell")
    assert (row.below.text, marked(row)) == ("Session: Ports on the river · Of: Amaru Vell", ["river", "Vell"])
    assert shown(found(title="Ports on the river"), "river", masked=True).below.text == "Session: Ports on the river"
    assert shown(found(title="Boards of towns"), "boards").below.text == "Of: Amaru Vell", "the entry says so itself"


def test_the_title_of_a_session_says_why_its_entries_are_found(room: Room, hands: Hands) -> None:
    hands.line("Ferries run late")
    room.wait_saved()
    title = room.report.session.title
    dialog = open_search(room, hands)
    hands.type(title.split()[0])
    room.wait_for(lambda: listed(dialog) == ["Ferries run late"])
    row = dialog.results.model().row(0)
    assert (row.below.text, marked(row)) == (f"Session: {title}", [title.split()[0]])


def test_masked_results_say_nothing_of_who(qapp: QApplication) -> None:
    model = SearchModel()
    model.show(Results(Sought(read_query("vell")), (found(),)), masked=True)
    said = " ".join(
        str(model.data(model.index(0, 0), role)) for role in (0, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    )
    assert "Boards" in said
    assert "Vell" not in said + model.row(0).below.text


def open_search(room: Room, hands: Hands) -> SearchDialog:
    hands.control(KEY.Key_K)
    dialog: SearchDialog = room.dialog(SearchDialog)
    room.wait_for(dialog.field.hasFocus)
    return dialog


def listed(dialog: SearchDialog) -> list[str]:
    model = dialog.results.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_to_an_entry_of_another_session_and_back_by_keyboard_alone(room: Room, hands: Hands) -> None:
    room.store.set_place(Place("challenges"))
    for line in ("Boards at town level work", "Ferries run late", "تحافظ المجالس على الهجرة"):
        hands.line(line)
    ferries = room.entry("Ferries run late").id
    first = room.report.id
    person = Participant("", room.report.event.id, "Amaru Vell", country="Montania")
    made: list[Participant] = []
    room.store.ask(lambda desk: add_participant(desk.door, person), made.append)
    room.wait_for(lambda: bool(made))
    room.store.do(set_subjects([room.entry("Ferries run late")], Part.SPEAKER, [Subject(Part.SPEAKER, made[0].id)]))
    room.wait_saved()
    room.begin("RT 2")
    hands.line("Ferries are quick here")
    hands.type("a line that is not entered")
    hands.press(KEY.Key_Left, times=3)
    caret = room.line.textCursor().position()

    dialog = open_search(room, hands)
    assert dialog.said.text() == "Up and Down choose, Enter goes there, Escape goes back."
    hands.type("ferr")
    room.wait_for(lambda: set(listed(dialog)) == {"Ferries run late", "Ferries are quick here"})
    assert dialog.said.text() == "2 entries found."
    hands.type("* (NEAR")
    room.wait_for(lambda: dialog.said.text() == "Nothing is found.")
    hands.press(KEY.Key_Escape)
    room.wait_in_line()
    assert (room.line.toPlainText(), room.line.textCursor().position()) == ("a line that is not entered", caret)

    dialog = open_search(room, hands)
    hands.type("هجرة")
    room.wait_for(lambda: listed(dialog) == ["تحافظ المجالس على الهجرة"])
    dialog.field.clear()
    room.wait_for(lambda: not listed(dialog))
    hands.press(KEY.Key_Tab)
    assert dialog.where.hasFocus()
    dialog.where.setCurrentIndex(dialog.where.findText("RT 1.1 About RT 1.1"))
    room.wait_for(lambda: len(listed(dialog)) == 3)
    hands.press(KEY.Key_Tab)
    assert dialog.section.hasFocus()
    room.wait_for(lambda: dialog.section.findData("challenges") > 0)
    dialog.section.setCurrentIndex(dialog.section.findData("challenges"))
    hands.press(KEY.Key_Tab, times=3)
    assert dialog.who.hasFocus()
    hands.type("mont")
    room.wait_for(lambda: listed(dialog) == ["Ferries run late"])
    hands.press(KEY.Key_Return)
    room.wait_for(lambda: room.report.id == first)
    room.wait_for(lambda: room.view.current_entry == ferries)
    assert QApplication.activeModalWidget() is None
    assert room.view.hasFocus()
    room.begin("RT 3")
    room.desk.sessions.step(-1)
    room.wait_for(lambda: room.report.session.code == "RT 2")
    assert room.line.toPlainText() == "a line that is not entered"

    dialog = open_search(room, hands)
    hands.type("ferries")
    room.wait_for(lambda: len(listed(dialog)) == 2)
    chosen = dialog.results.currentIndex().row()
    hands.press(KEY.Key_Down)
    assert dialog.results.currentIndex().row() == chosen + 1
    assert dialog.field.hasFocus()
    hands.press(KEY.Key_Up, times=2)
    assert dialog.results.currentIndex().row() == 0


def test_filters_become_what_is_sought(room: Room, qtbot: QtBot) -> None:
    room.desk.sidebar.search.click()
    dialog: SearchDialog = room.dialog(SearchDialog)
    report = room.report
    for words, event_id, session_id in (
        ("Everywhere", None, None),
        (f"This session: {report.session.code}", None, report.session.id),
        (f"This event: {report.event.name}", report.event.id, None),
    ):
        dialog.where.setCurrentIndex(dialog.where.findText(words))
        sought = dialog.sought(read_query)
        assert (sought.event_id, sought.session_id) == (event_id, session_id)
    dialog.where.setCurrentIndex(0)
    assert not dialog.sought(read_query)
    dialog.section.setCurrentIndex(dialog.section.findText("Inbox, not filed yet"))
    dialog.kind.setCurrentIndex(dialog.kind.findText("Quote"))
    dialog.state.setCurrentIndex(dialog.state.findText("Waiting"))
    dialog.tag.setText("gcm 5")
    expected = Sought(tag=read_query("gcm 5"), unfiled=True, kind=Kind.QUOTE, state=State.ASKED)
    assert dialog.sought(read_query) == expected
    dialog.state.setCurrentIndex(dialog.state.findText("Off the record"))
    assert dialog.sought(read_query).regime is Regime.OFF_THE_RECORD
    dialog.reject()


def test_only_the_newest_answer_is_shown(room: Room, hands: Hands) -> None:
    for line in ("Boards work", "Ferries run late"):
        hands.line(line)
    dialog = open_search(room, hands)
    shown: list[list[str]] = []
    dialog.results.model().modelReset.connect(lambda: shown.append(listed(dialog)))
    dialog.field.setText("boards")
    dialog.field.setText("ferries")
    room.wait_for(lambda: bool(shown))
    assert shown == [["Ferries run late"]]
    dialog.field.setText("boards")
    dialog.reject()
    room.wait_saved()  # an answer that comes after the window has gone is nobody's


def test_an_entry_that_went_meanwhile_is_said(room: Room, hands: Hands) -> None:
    hands.line("Ferries run late")
    dialog = open_search(room, hands)
    hands.type("ferries")
    room.wait_for(lambda: bool(listed(dialog)))
    room.store.do(delete([room.entry("Ferries run late")]))
    hands.press(KEY.Key_Return)
    assert room.desk.status.said.text() == "This entry is no longer there."
