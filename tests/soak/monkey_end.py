"""After the monkey: what stands in the window is what stands in the store, nothing is wrong in it, and its files name nobody."""

import re
import time
import zipfile
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtWidgets import QApplication
from sqlcipher3 import dbapi2

from gfmd_desk.app import App
from gfmd_desk.delivery.refusals import DeliveryError
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain.attribution import Part, Regime
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.page import EntryRow
from gfmd_desk.domain.report import Report
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.roster import list_participants
from gfmd_desk.ui.models.page_model import PageRole
from gfmd_desk.ui.store import SaveState
from tests.soak.monkey_world import open_desk

PATIENCE = 60.0
TOKEN = re.compile(rb"zq(?:name|family|organisation|role|alias)(\d+)", re.IGNORECASE)


def end_of(app: App, qt: QApplication) -> dict[str, Any]:
    """Close the window and look at all that is left; `wrong` are sentences."""
    wrong: list[str] = []
    assert app.desk is not None
    assert app.store is not None
    until = time.monotonic() + PATIENCE
    app.window.showNormal()
    if app.desk.approvals.on_screen:
        app.desk.approvals.leave()
    app.desk.page.leave()
    app.store.flush()
    while app.store.save_state is not SaveState.SAVED and time.monotonic() < until:
        qt.processEvents()
    asked: list[bool] = []
    app.store.refresh()
    app.store.ask(lambda _desk: True, asked.append)
    while not asked and time.monotonic() < until:
        qt.processEvents()
    if not asked:
        wrong.append("nobody answers what the window asks the store")
    report = app.store.report
    assert report is not None
    if app.store.save_state is not SaveState.SAVED:
        wrong.append(f"not saved: {app.store.save_problem}")
    model = app.desk.page._model
    rows = [model.index(row, 0).data(PageRole.ROW) for row in range(model.rowCount())]
    shown = {row.entry for row in rows if isinstance(row, EntryRow)}
    if shown != set(report.entries):
        wrong.append("the page does not show what the window holds")
    line = app.window.capture.line.toPlainText()
    on_disk = _entries_on_disk(app.folder, report.id)
    if on_disk != {entry.id: entry.text for entry in report.entries}:
        wrong.append("the window does not hold what the disk holds")
    if not app.window.close():
        wrong.append(f"the window does not close: {app.desk.notice.words}")
    wrong += diagnose(app.folder).problems
    desk = open_desk(app.folder)
    try:
        again = desk.report(report.id)
        if set(again.entries) != set(report.entries):
            wrong.append("the store that is opened again does not hold what the window held")
        if again.capture_line.text.strip() != line.strip():
            wrong.append(f"the capture line held {line!r} and holds {again.capture_line.text!r}")
        entries = sum(len(desk.report(row.report_id).entries) for row in desk.sessions())
        files = _hand_out_all(desk, wrong)
    finally:
        desk.close()
    if (app.folder / "errors.log").exists():
        wrong.append("errors.log: " + (app.folder / "errors.log").read_text(encoding="utf-8")[:500])
    size = (app.folder / "desk.sqlite").stat().st_size / 2**20
    return {"wrong": wrong, "entries": entries, "store": round(size, 1), **files}


def _entries_on_disk(folder: Path, report_id: str) -> dict[str, str]:
    connection = dbapi2.connect((folder / "desk.sqlite").as_uri() + "?mode=ro", uri=True)
    try:
        return dict(connection.execute("SELECT id, text FROM entries WHERE report_id = ?", (report_id,)))
    finally:
        connection.close()


def _hand_out_all(desk: Desk, wrong: list[str]) -> dict[str, Any]:
    """Write a Word file of each report; one that the guard holds back is counted, and one that names a token is wrong.

    `decided` are the places of names whose owner nobody asked: the rapporteur put them into the head, or ruled that they may stand.
    """
    written = held_back = 0
    decided: list[str] = []
    with TemporaryDirectory() as folder:
        for number, row in enumerate(desk.sessions()):
            handout = desk.handout([row.report_id])
            target = Path(folder) / f"{number}.docx"
            try:
                deliver_word(handout, target, program_files("resources") / "word", date(2026, 12, 6))
            except DeliveryError:
                held_back += 1
                continue
            written += 1
            if handout.report.session.regime is not Regime.CHATHAM_HOUSE:
                continue
            agreed, may_stand = _agreed(desk, row.event.id), _ruled(desk, handout.report) | _published(handout.report)
            with zipfile.ZipFile(target) as packed:
                found = [(match[1].decode(), _around(match)) for name in packed.namelist() for match in TOKEN.finditer(packed.read(name))]
            decided += [place for number, place in found if number not in agreed and number in may_stand]
            if named := [one for one in found if one[0] not in agreed | may_stand]:
                told = [entry for entry in handout.report.entries if entry.subjects or TOKEN.search(entry.text.encode())]
                wrong.append(f"the report of {row.session.code} names {named}; its head: {handout.report.session}; who is in it: {told}")
    return {"written": written, "held_back": held_back, "decided": decided}


def _agreed(desk: Desk, event_id: str) -> set[str]:
    """The numbers of those who may be named somewhere.

    Who approved anything, has a public role, spoke on the record in a session that was not, or presented its own practice in a room
    that was told that it will be named.
    """
    entries = [entry for row in desk.sessions() if row.event.id == event_id for entry in desk.report(row.report_id).entries]
    with desk.door.reading() as rows:
        agreed = {step.matter.participant_id for step in rows.approvals.log(event_id).steps if step.step.approves}
        held = {holder.participant_id for row in desk.sessions() for holder in rows.roster.public_roles(row.session.id)}
        announced = rows.approvals.consent(event_id) is not None
    open_to_all = [entry for entry in entries if entry.regime is Regime.ON_THE_RECORD or (announced and _owners_spoke(entry))]
    agreed |= {subject.participant_id for entry in open_to_all for subject in entry.subjects}
    people = [one for one in list_participants(desk.door, event_id) if {one.id, one.country.casefold(), one.name} & (agreed | held)]
    return {match.decode() for one in people for match in TOKEN.findall(repr(one).encode())}


def _ruled(desk: Desk, report: Report) -> set[str]:
    """The numbers in names of which it was decided that they may stand, everywhere or in an entry of this report."""
    places = {None, *(entry.id for entry in report.entries)}
    with desk.door.reading() as rows:
        rulings = rows.approvals.rulings(report.event.id)
    return {match.decode() for one in rulings if one.entry_id in places for match in TOKEN.findall(one.phrase.encode())}


def _published(report: Report) -> set[str]:
    """The numbers of those whom the head of a report names, as the programme does."""
    return {match.decode() for match in TOKEN.findall(repr((report.event, report.session, report.header)).encode())}


def _around(match: "re.Match[bytes]") -> str:
    """Where a name stands in a file."""
    return match.string[max(0, match.start() - 200) : match.end() + 80].decode(errors="replace")


def _owners_spoke(entry: Entry) -> bool:
    """Whether an entry has both who said it and whose practice it is: whether these are one the desk has to tell."""
    return {subject.part for subject in entry.subjects} == set(Part)
