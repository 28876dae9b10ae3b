"""Who chairs, moderates and sits on the panel: found by typing, put in order by keyboard, printed in the head where it is blank."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gfmd_desk.domain.roster import Participant, PublicRole
from gfmd_desk.services.roster import add_participant, add_placeholder, change_participant, list_participants, public_roles
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog

Room = Any
Hands = Any
KEY = Qt.Key


class Roles:
    """The dialog on the real window, over a roster of four and somebody unknown."""

    def __init__(self, room: Room, qtbot: QtBot) -> None:
        self.room = room
        self._qtbot = qtbot

    def ask(self, job: Any) -> Any:
        answers: list[Any] = []
        self.room.store.ask(job, answers.append)
        self._qtbot.waitUntil(lambda: bool(answers))
        return answers[0]

    def fill_roster(self) -> None:
        event = self.room.report.event.id

        def add(desk: Any) -> None:
            add_participant(desk.door, Participant("", event, "Amara Lind", organisation="Ministry of Labour", code="AL"))
            add_participant(desk.door, Participant("", event, "Tomás Ríos", aliases=("Tomasito",)))
            add_participant(desk.door, Participant("", event, "Zoë Brandt", organisation="University of Aralia"))
            add_participant(desk.door, Participant("", event, "ليلى الحمداني"))
            add_placeholder(desk.door, event, "State 3")

        self.ask(add)

    def open(self) -> PublicRolesDialog:
        self.room.desk.actions[Do.PUBLIC_ROLES].trigger()
        dialog: PublicRolesDialog = self.room.dialog(PublicRolesDialog)
        return dialog

    def keep(self, dialog: PublicRolesDialog, hands: Hands) -> None:
        hands.alt(KEY.Key_K)
        self._qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())

    @property
    def stored(self) -> list[tuple[str, PublicRole]]:
        report = self.room.report
        names = {one.id: one.name for one in self.ask(lambda desk: list_participants(desk.door, report.event.id))}
        return [(names[one.participant_id], one.role) for one in self.ask(lambda desk: public_roles(desk.door, report.session.id))]


@pytest.fixture
def roles(room: Room, qtbot: QtBot) -> Roles:
    made = Roles(room, qtbot)
    made.fill_roster()
    return made


def choose(dialog: PublicRolesDialog, hands: Hands, words: str, role: PublicRole | None = None) -> None:
    if role:
        hands.alt(KEY.Key_S)
        hands.press(KEY.Key_Home)
        hands.press(KEY.Key_Down, times=list(PublicRole).index(role))
    hands.alt(KEY.Key_F)
    dialog.search.selectAll()
    hands.type(words)
    hands.press(KEY.Key_Return)


def test_they_are_found_by_typing_and_kept_in_order(roles: Roles, hands: Hands, qtbot: QtBot) -> None:
    dialog = roles.open()
    choose(dialog, hands, "al", PublicRole.MODERATOR)
    choose(dialog, hands, "tomasito", PublicRole.PANELLIST)
    choose(dialog, hands, "university aralia")
    choose(dialog, hands, "ليلى")
    assert dialog.isVisible(), "Enter adds, and does not keep"
    hands.alt(KEY.Key_N)
    hands.alt(KEY.Key_Up)
    hands.alt(KEY.Key_Up)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Delete)
    assert [one.role for one in dialog.holders] == [PublicRole.MODERATOR, PublicRole.PANELLIST, PublicRole.PANELLIST]
    roles.keep(dialog, hands)
    assert roles.stored == [
        ("Amara Lind", PublicRole.MODERATOR),
        ("ليلى الحمداني", PublicRole.PANELLIST),
        ("Tomás Ríos", PublicRole.PANELLIST),
    ]
    header = roles.room.page.header.roles
    qtbot.waitUntil(header.isVisible)
    assert header.text() == "Moderating: Amara Lind · On the panel: \u2068ليلى الحمداني\u2069; Tomás Ríos"


def test_the_arrow_keys_choose_among_those_found(roles: Roles, hands: Hands) -> None:
    dialog = roles.open()
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Down)
    hands.press(KEY.Key_Up)
    hands.press(KEY.Key_Return)
    roles.keep(dialog, hands)
    assert roles.stored == [("Tomás Ríos", PublicRole.PANELLIST)]


def test_nobody_unknown_is_offered_and_nobody_twice(roles: Roles, hands: Hands) -> None:
    dialog = roles.open()
    assert dialog.people_model.rowCount() == 4
    choose(dialog, hands, "lind")
    choose(dialog, hands, "lind")
    assert dialog.problem.text() == "Amara Lind has this public role already."
    choose(dialog, hands, "lind", PublicRole.CHAIR)
    assert not dialog.problem.isVisible()
    assert [one.role for one in dialog.holders] == [PublicRole.PANELLIST, PublicRole.CHAIR]


def test_what_is_blank_in_the_head_is_filled_as_the_dialog_says(roles: Roles, hands: Hands, qtbot: QtBot) -> None:
    report = roles.room.report
    roles.ask(lambda desk: desk.update_session(report.session, {"moderator": "Ines Vale"}))
    roles.room.store.refresh()
    qtbot.waitUntil(lambda: roles.room.report.header == {"moderator": "Ines Vale"})
    dialog = roles.open()
    assert not dialog.fill.isVisible()
    choose(dialog, hands, "lind", PublicRole.MODERATOR)
    assert not dialog.fill.isVisible(), "what stands there stays"
    choose(dialog, hands, "brandt", PublicRole.PANELLIST)
    assert dialog.fill.isVisible()
    assert dialog.fill.isChecked()
    assert dialog.filled.text() == "Panellists: Zoë Brandt"
    roles.keep(dialog, hands)
    qtbot.waitUntil(lambda: roles.room.report.header == {"moderator": "Ines Vale", "panellists": "Zoë Brandt"})


def test_the_head_stays_as_it_is_where_the_tick_is_taken_away(roles: Roles, hands: Hands, qtbot: QtBot) -> None:
    dialog = roles.open()
    choose(dialog, hands, "brandt")
    hands.alt(KEY.Key_H)
    qtbot.waitUntil(lambda: not dialog.fill.isChecked())
    roles.keep(dialog, hands)
    assert roles.stored == [("Zoë Brandt", PublicRole.PANELLIST)]
    assert roles.ask(lambda desk: desk.report(roles.room.report.id)).header == {}


def test_cancel_changes_nothing(roles: Roles, hands: Hands, qtbot: QtBot) -> None:
    dialog = roles.open()
    choose(dialog, hands, "brandt")
    hands.press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    assert roles.stored == []
    assert not roles.room.page.header.roles.isVisible()


def test_the_head_of_the_page_follows_the_session_and_the_roster(roles: Roles, hands: Hands, qtbot: QtBot) -> None:
    dialog = roles.open()
    choose(dialog, hands, "brandt", PublicRole.CHAIR)
    roles.keep(dialog, hands)
    header = roles.room.page.header.roles
    qtbot.waitUntil(lambda: header.text() == "In the chair: Zoë Brandt")
    first = roles.room.report.id
    roles.room.begin("RT 1.2")
    qtbot.waitUntil(lambda: not header.isVisible())
    roles.room.desk.sessions.open(first)
    qtbot.waitUntil(header.isVisible)
    brandt = next(
        one for one in roles.ask(lambda desk: list_participants(desk.door, roles.room.report.event.id)) if one.name == "Zoë Brandt"
    )
    roles.ask(lambda desk: change_participant(desk.door, Participant(brandt.id, brandt.event_id, "Zoë Brandt-Lorn")))
    roles.room.desk.roster.changed.emit()
    qtbot.waitUntil(lambda: header.text() == "In the chair: Zoë Brandt-Lorn")


def test_without_a_roster_it_says_so(room: Room, hands: Hands) -> None:
    room.desk.actions[Do.PUBLIC_ROLES].trigger()
    dialog = room.dialog(PublicRolesDialog)
    assert "nobody in the roster yet" in dialog.problem.text()
    assert not dialog.add.isEnabled()
    hands.press(KEY.Key_Return)
    assert dialog.holders == []
