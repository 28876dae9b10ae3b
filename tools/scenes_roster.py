"""The roster's windows, drawn with names in two scripts, somebody twice and somebody unknown."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget
from stage import dialog, wait_for

from gfmd_desk.app import App
from gfmd_desk.domain.attribution import Group
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant, PublicRole, RoleHolder
from gfmd_desk.services.door import Door
from gfmd_desk.services.roster import add_participant, add_placeholder, list_participants, set_public_roles
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.public_roles_dialog import PublicRolesDialog
from gfmd_desk.ui.dialogs.roster_dialog import RosterDialog
from gfmd_desk.ui.dialogs.roster_import_dialog import RosterImportDialog
from gfmd_desk.ui.store import DeskStore

ROSTER = """Participants of the summit
Name\tPost\tOrganisation\tCountry\tE-mail\tMeal
Amara Lind\tMinister of Labour and Social Affairs\tMinistry of Labour\tMontania\tamara.lind@montania.example\tno fish
ليلى الحمداني\tمديرة الهجرة\tوزارة الداخلية\tلاغونيا\t\t
\tDirector\tNetwork of Towns\tEsperia\t\t
Eno Brisa\t\t\tEsperia\tnot an address\t
Eno Brisa\tAdviser\tNetwork of Towns\tEsperia\teno@towns.example\t
"""
"""A paste with a title above its headers, bad rows and a column that nothing is known of."""


def roster_windows(app: App, desk: Desk, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """The roster's windows, with names in two scripts, somebody twice and somebody unknown."""
    other = NewSession("Esperia Summit", "RT 4.2", "Towns that write their own plans")
    store.ask(lambda opened: (opened.create_session(other), opened.sessions()), lambda made: desk.sessions.show(made[::-1]))
    wait_for(lambda: store.report is not None and store.report.session.code == other.code)
    report = store.report
    assert report is not None
    done: list[object] = []
    store.ask(lambda opened: fill_roster(opened.door, report), done.append)
    wait_for(lambda: bool(done))
    desk.roles.refresh()
    wait_for(lambda: bool(desk.page.header.roles.text()))
    yield "roles-in-head", app.window
    desk.roster.open()
    with dialog() as opened:
        assert isinstance(opened, RosterDialog)
        wait_for(partial(has_pair, opened))
        yield "roster", opened
        for name, button in (("participant", opened.change), ("unknown-speaker", opened.unknown), ("remove", opened.remove)):
            button.click()
            with dialog(opened) as above:
                yield f"roster-{name}", above
        opened.table.stand_on(next(row for row, one in enumerate(opened.people) if one.placeholder))
        opened.who.click()
        with dialog(opened) as above:
            yield "roster-who", above
        opened.tabs.setCurrentIndex(1)
        yield "roster-duplicates", opened
        opened.merge.click()
        with dialog(opened) as above:
            yield "roster-merge", above
        QApplication.clipboard().setText(ROSTER)
        opened.paste.click()
        with dialog(opened) as above:
            assert isinstance(above, RosterImportDialog)
            wait_for(partial(has_draft, above))
            yield "roster-import", above
            above.accept()
            yield "roster-import-bad", above
            above.tabs.setCurrentIndex(3)
            yield "roster-import-noticed", above
            above.begin_work(above.summary.text())
            yield "roster-import-busy", above
    desk.actions[next(do for do in desk.actions if do.name == "PUBLIC_ROLES")].trigger()
    with dialog() as opened:
        assert isinstance(opened, PublicRolesDialog)
        opened.search.setText("network")
        yield "public-roles", opened


def has_pair(roster: RosterDialog) -> bool:
    return roster.pair() is not None


def has_draft(preview: RosterImportDialog) -> bool:
    return preview.draft is not None


def fill_roster(door: Door, report: Report) -> None:
    for name, role, organisation, country, group in (
        ("Amara Lind", "Minister of Labour", "Ministry of Labour", "Republic of Montania", Group.GOVERNMENT),
        ("Tomás Ríos Valdeverde", "Director", "Network of Towns", "Esperia", Group.LOCAL_AUTHORITY),
        ("Rios Valdeverde Tomas", "", "", "Esperia", None),
        ("ليلى الحمداني", "مديرة الهجرة", "وزارة الداخلية", "لاغونيا", Group.GOVERNMENT),
        ("Zoë Brandt-Østergård", "Professor", "University of Aralia, Institute of Migration and Development", "Aralia", Group.ACADEMIA),
    ):
        add_participant(door, Participant("", report.event.id, name, role, organisation, country, group))
    add_placeholder(door, report.event.id, "State 3")
    people = {one.name: one.id for one in list_participants(door, report.event.id)}
    holders = [RoleHolder(people["Amara Lind"], PublicRole.CHAIR), RoleHolder(people["ليلى الحمداني"], PublicRole.PANELLIST)]
    set_public_roles(door, report.session.id, [*holders, RoleHolder(people["Zoë Brandt-Østergård"], PublicRole.PANELLIST)])
