"""What the long trials share: a desk with notes in it, a line of progress, and the row that says what was seen."""

from collections.abc import Callable
from pathlib import Path
from shutil import copytree

import pytest

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.subjects import add_subject
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.sessions import NewSession


@pytest.fixture
def watch(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Print a line at once, whatever else pytest keeps back: a long run can be watched."""
    capture = request.config.pluginmanager.getplugin("capturemanager")

    def say(words: str) -> None:
        with capture.global_and_fixture_disabled():
            print(f"{request.node.name}: {words}", flush=True)

    return say


@pytest.fixture
def noted_desk(empty_desk: Path, tmp_path: Path) -> Path:
    """A data folder with the practice event, in each of whose sessions somebody can be asked, and a second event with a session."""
    folder = Path(copytree(empty_desk, tmp_path / "noted"))
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    try:
        desk.create_session(NewSession("Summit of Esperia", "RT 1.1", "Drivers"))
        practice = desk.make_practice()
        people = [one for one in desk.people(practice.event.id) if one.country]
        reports = [desk.report(row.report_id) for row in desk.sessions() if row.event.id == practice.event.id]
        for report, person in zip(reports, people, strict=False):
            entry = report.entries[0] if report.entries else add_entry(desk.door, report, "Boards plan", None)
            desk.door.commit(add_subject([entry], Part.SPEAKER, person.id))
    finally:
        desk.close()
    return folder
