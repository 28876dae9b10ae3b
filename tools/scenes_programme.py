"""The windows of an imported programme."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget
from stage import settle, wait_for

from gfmd_desk.app import App
from gfmd_desk.intake.tables import draft_programme, guess_programme_mapping, read_table
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.programme import ProgrammePlan, preview_programme
from gfmd_desk.ui.dialogs.programme_import_dialog import ProgrammeImportDialog
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.words import window_language

PROGRAMME = (
    "Code,Title,Date,Time,Room,Form,Language,Moderator\n"
    "RT 1.1,Planning for people on the move: migration in local development plans,06/12/2026,14:30-16:00,Harbour Hall,,,Mayor of Sereno\n"
    "RT 1.2,After the harvest,06/12/2026,15:30-17:00 CET,Quay Room,side-event,,\n"
    "RT 3.1,مدن تخطط مع من يصلون إليها,07/12/2026,9:00-10:30,قاعة الميناء,,العربية,\n"
    "RT 3.2,,07/12/2026,11:00-12:30,,,,\nRT 3.3,La nuit au port,07/12/2026,22:00-01:00,Salle 2,,français,\n"
    "RT 3.4,Rivers,soon,9:00,,,,\nRT 3.5,Roads,07/12/2026,,,poem,,\n"
)


def programme_windows(app: App, store: DeskStore) -> Iterator[tuple[str, QWidget]]:
    """What a programme would bring: its sessions, its bad rows, and dates that can be read two ways."""
    table = read_table(PROGRAMME)
    forms = open_shelf(app.folder, program_files("forms"))
    opened = ProgrammeImportDialog(
        table, guess_programme_mapping(table), forms.forms, [row.event.name for row in store.sessions[:1]], window_language(), app.window
    )
    draft = draft_programme(table, opened.wish.mapping)
    plans: list[ProgrammePlan] = []
    store.ask(lambda desk: preview_programme(desk.door, desk.shelf, opened.wish.event_name, draft.rows), plans.append)
    wait_for(lambda: bool(plans))
    opened.show_preview(draft, plans[0])
    opened.open()
    yield "programme", opened
    opened.tabs.setCurrentIndex(1)
    opened.accept()
    yield "programme-bad", opened
    opened.tabs.setCurrentIndex(2)
    yield "programme-noticed", opened
    opened.reject()
    settle()
