"""What each command does: one function each, from its arguments to what it prints."""

from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gfmd_desk.cli.folder import refuse_empty
from gfmd_desk.cli.printing import Printer
from gfmd_desk.cli.roster_shapes import refused_roster_shape, roster_lines, roster_shape
from gfmd_desk.cli.shapes import delivery_shape, draft_shape, form_shape, hint_lines, report_lines, report_shape, row_shape, unprinted_lines
from gfmd_desk.cli.unlocking import unlock
from gfmd_desk.delivery.delivered import Delivered
from gfmd_desk.domain.attribution import Audience, Level, Regime, Scope, Voice
from gfmd_desk.domain.counted import counted
from gfmd_desk.domain.language import Language
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.paths import program_files
from gfmd_desk.services import entries, roster, sessions
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.desk import Desk, open_shelf
from gfmd_desk.services.entries import Said
from gfmd_desk.services.handout import Handout
from gfmd_desk.services.roster import BadRowsError
from gfmd_desk.services.sessions import NewSession


def practice(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # every command takes the same
    with open_desk(folder, make=True) as desk:
        report = desk.make_practice()
        rows = [row for row in desk.sessions() if row.event.id == report.event.id]
    lines = [f'The practice event "{report.event.name}" is there:', *(f"{row.session.code}\t{row.session.title}" for row in rows)]
    printer.result({"format": 1, "event": report.event.name, "sessions": [row_shape(row) for row in rows]}, lines)


def new_session(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder, make=True) as desk:
        report = desk.create_session(_new_session(given))
    code, event = report.session.code, report.event.name
    printer.result({"format": 1, "session": code, "event": event}, [f'Made the session "{code}" in the event "{event}".'])


def list_sessions(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder) as desk:
        rows = sessions.list_sessions(desk.door, given.event)
    lines = ["\t".join((row.session.code, row.session.title, row.event.name, str(row.entries))) for row in rows]
    printer.result({"format": 1, "sessions": [row_shape(row) for row in rows]}, lines)


def add_entry(given: Namespace, folder: Path, printer: Printer) -> None:
    said = Said(tuple(given.speaker), tuple(given.owner), _level(given.level), Voice(given.voice) if given.voice else None)
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
        entry = entries.add_entry(desk.door, report, given.text, given.section, given.subheading, said, desk.attribution)
    printer.result({"format": 1, "id": entry.id}, [entry.id])


def edit_entry(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
        entry = entries.edit_entry(desk.door, report, given.id, given.text)
    printer.result({"format": 1, "id": entry.id}, [entry.id])


def show(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
    printer.result(report_shape(report), report_lines(report))


def import_file(given: Namespace, folder: Path, printer: Printer) -> None:
    from gfmd_desk.intake.report_text import read_report_text  # start-up: only this command reads reports

    new = _new_session(given)
    with open_desk(folder, make=True) as desk:
        draft = read_report_text(given.file, desk.shelf.form(new.form_id))
        report = desk.store_draft(new, draft)
    left = [f"Left out ({part.why}): {part.text}" for part in draft.left]
    counts = f"{draft.imported_characters} of {counted(draft.source_characters, 'character')} imported"
    printer.result(
        draft_shape(report, draft), [f'Made the session "{report.session.code}": {counts}, {draft.left_characters} left out.', *left]
    )


def import_roster(given: Namespace, folder: Path, printer: Printer) -> None:
    from gfmd_desk.intake.tables import read_roster  # start-up: only this command reads tables
    from gfmd_desk.services.world import Countries

    draft = read_roster(given.file, is_country=Countries(program_files("resources")))
    with open_desk(folder, make=True) as desk:
        try:
            done = roster.import_roster(desk.door, given.event, draft, only_good=given.only_good)
        except BadRowsError as refused:
            if given.json:
                printer.result(refused_roster_shape(given.event, refused.bad, draft), ())
            raise BadRowsError(refused.bad, "--only-good") from refused
    for remark in draft.remarks:
        printer.note(remark.text)
    printer.result(roster_shape(done, draft), roster_lines(done, draft))


def export(given: Namespace, folder: Path, printer: Printer) -> None:
    audience, scope = Audience(given.audience), Scope(given.scope)
    if audience is Audience.SECRETARIAT and "CONFIDENTIAL" not in given.output.name.upper():
        raise NotMarkedError(given.output.name)
    with open_desk(folder) as desk:
        report = sessions.find_session(desk.door, given.code, given.event)
        handout = desk.handout([report.id], scope, audience)
    delivered = _delivered(given, handout)
    if delivered.path != given.output:
        printer.note(f'"{given.output.name}" is open in another program, so the report was written beside it.')
    for sentence in (*unprinted_lines(delivered.unprinted), *hint_lines(delivered, audience)):
        printer.note(sentence)
    printer.result(delivery_shape(delivered.path, delivered.unprinted), [str(delivered.path)])


class NotMarkedError(KnownError):
    """A file with identities is to go out under a name that does not say so."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} was not written: the secretariat's file holds identities, so its name must contain CONFIDENTIAL.")


def _level(word: str | None) -> Level | None:
    return Level(word) if word else None


def _delivered(given: Namespace, handout: Handout) -> Delivered:
    """Write the file; start-up: only this command writes reports, and of one kind."""
    resources, made_on = program_files("resources"), moment_now().at.astimezone().date()
    if given.to == "excel":
        from gfmd_desk.delivery.excel import deliver_excel
        from gfmd_desk.forms.frameworks import load_frameworks

        return deliver_excel(handout, given.output, resources / "excel", made_on, load_frameworks(resources / "frameworks"))
    from gfmd_desk.delivery.word import deliver_word

    return deliver_word(handout, given.output, resources / "word", made_on)


def list_forms(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # every command takes the same
    shelf = open_shelf(folder, program_files("forms"))
    shape = {"format": 1, "forms": [form_shape(form) for form in shelf.forms], "broken": [str(error) for error in shelf.broken]}
    printer.result(shape, [f"{form.id}\t{form.version}\t{form.name.en}" for form in shelf.forms])
    for error in shelf.broken:
        printer.note(str(error))


def check_form(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # every command takes the same
    form = load_form(given.file)
    parts = f"{counted(len(form.sections), 'section')}, {counted(len(form.header), 'header field')}"
    printer.result({"format": 1, **form_shape(form)}, [f'The form "{form.id}", version {form.version}, can be used: {parts}.'])


@contextmanager
def open_desk(folder: Path, *, make: bool = False) -> Iterator[Desk]:
    """The open desk; sealed notes are unlocked first, and only to `make` something is a store made. Raises KnownError."""
    if not make:
        refuse_empty(folder)
    unlock(folder)
    desk = Desk.open(folder, program_files("forms"), program_files("resources"))
    try:
        yield desk
        if desk.door.only_read:
            Printer(as_json=False).note(desk.door.only_read)
    finally:
        desk.close()


def _new_session(given: Namespace) -> NewSession:
    return NewSession(
        event_name=given.event,
        code=given.code,
        title=given.title,
        form_id=given.form,
        language=Language(given.language),
        regime=Regime(given.regime),
        date=getattr(given, "date", None),  # an import is not asked for it
    )
