"""The programme of an event, put into its sessions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.form import SESSION_FIELDS, Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import ProgrammeRow
from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.table import BadRow, Fault
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.sessions import NewSession, add_report, begin_report, event_named, same_words

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

DEFAULT_FORM = "gfmd-2018"


class ProgrammeRefusedError(KnownError):
    """The programme cannot be stored as it is; nothing of it was."""

    def __init__(self, bad: Sequence[BadRow]) -> None:
        more = f" and {len(bad) - 1} more" if len(bad) > 1 else ""
        super().__init__(f"The programme was not stored: row {bad[0].row}: {bad[0].why}{more}.")
        self.bad = tuple(bad)


@dataclass(frozen=True, slots=True)
class ProgrammePlan:
    """What storing a programme would do: rows of sessions that are new, that would change, and that stay as they are.

    `bad` rows name a form that there is not. `other_form` are codes as in `StoredProgramme`.
    """

    new: tuple[ProgrammeRow, ...]
    updated: tuple[ProgrammeRow, ...]
    unchanged: tuple[ProgrammeRow, ...]
    bad: tuple[BadRow, ...] = ()
    other_form: tuple[str, ...] = ()

    @property
    def good(self) -> tuple[ProgrammeRow, ...]:
        """The rows that can be stored, in the order of the table."""
        return tuple(sorted((*self.new, *self.updated, *self.unchanged), key=lambda row: row.row))


@dataclass(frozen=True, slots=True)
class StoredProgramme:
    """Codes of the sessions that were made, of those whose entry in the programme changed, and of those that stayed as they were.

    `other_form` are known sessions for which the programme names another form than their report is on: a report is moved by hand.
    """

    event_id: str
    made: tuple[str, ...]
    updated: tuple[str, ...]
    unchanged: tuple[str, ...]
    other_form: tuple[str, ...] = ()


def preview_programme(
    door: Door, shelf: FormShelf, event_name: str, rows: Sequence[ProgrammeRow], form_id: str = DEFAULT_FORM
) -> ProgrammePlan:
    """Say what `store_programme` would do, without doing it; raises KnownError."""
    found, bad = _with_forms(shelf, rows, form_id)
    new: list[ProgrammeRow] = []
    updated: list[ProgrammeRow] = []
    unchanged: list[ProgrammeRow] = []
    other_form: list[str] = []
    with door.reading() as transaction:
        event = next((one for one in transaction.events() if same_words(one.name, event_name)), None)
        known = _known(transaction, event.id) if event else {}
        for row, form in found:
            report = _report_of(transaction, known, row)
            if report is None:
                new.append(row)
                continue
            (unchanged if _changed(report, row) is None else updated).append(row)
            if row.form and form.id != report.form.id:
                other_form.append(report.session.code)
    return ProgrammePlan(tuple(new), tuple(updated), tuple(unchanged), tuple(bad), tuple(other_form))


def store_programme(
    door: Door,
    shelf: FormShelf,
    event_name: str,
    rows: Sequence[ProgrammeRow],
    form_id: str = DEFAULT_FORM,
    language: Language = Language.ENGLISH,
) -> StoredProgramme:
    """Make the sessions of a programme, all or none; raises KnownError.

    A code that the event has already changes that session: its title, and its times, room and people where a cell says them.
    `form_id` and `language` are for new sessions whose row leaves them open.
    """
    found, bad = _with_forms(shelf, rows, form_id)
    if bad:
        raise ProgrammeRefusedError(bad)
    made: list[str] = []
    updated: list[str] = []
    unchanged: list[str] = []
    other_form: list[str] = []
    with door.writing() as transaction:
        event = event_named(transaction, event_name, "")
        known = _known(transaction, event.id)
        for row, form in found:
            report = _report_of(transaction, known, row)
            if report is None:
                add_report(transaction, begin_report(transaction, shelf, _new(event.name, row, form, language)))
                made.append(row.code)
                continue
            changed = _changed(report, row)
            if changed is not None:
                transaction.change_session(*changed)
            (unchanged if changed is None else updated).append(report.session.code)
            if row.form and form.id != report.form.id:
                other_form.append(report.session.code)
    return StoredProgramme(event.id, tuple(made), tuple(updated), tuple(unchanged), tuple(other_form))


def _known(transaction: "Transaction", event_id: str) -> dict[str, str]:
    """The sessions of an event: their reports' ids by code."""
    return {row.session.code.casefold(): row.report_id for row in transaction.sessions() if row.event.id == event_id}


def _report_of(transaction: "Transaction", known: Mapping[str, str], row: ProgrammeRow) -> Report | None:
    """The report of the session that a row is about; None where it is not known."""
    report_id = known.get(clean_line(row.code).casefold())
    stored = transaction.report(report_id) if report_id else None
    return from_store(stored) if stored else None


def _with_forms(shelf: FormShelf, rows: Sequence[ProgrammeRow], form_id: str) -> tuple[list[tuple[ProgrammeRow, Form]], list[BadRow]]:
    """Each row with the form that it names, or with the one for all; and those that name one that there is not."""
    default = shelf.form(form_id)
    found: list[tuple[ProgrammeRow, Form]] = []
    bad: list[BadRow] = []
    for row in rows:
        form = _form_named(shelf, row.form) if row.form else default
        if form is None:
            bad.append(BadRow(row.row, Fault.UNKNOWN_FORM, row.form, ", ".join(dict.fromkeys(one.id for one in shelf.forms))))
        else:
            found.append((row, form))
    return found, bad


def _form_named(shelf: FormShelf, name: str) -> Form | None:
    """The newest version of a form by its id or by its name in any language."""
    for form in reversed(shelf.forms):
        if any(same_words(name, one) for one in (form.id, form.name.en, form.name.fr, form.name.es, form.name.ar)):
            return form
    return None


def _new(event_name: str, row: ProgrammeRow, form: Form, language: Language) -> NewSession:
    return NewSession(
        event_name=event_name,
        code=row.code,
        title=row.title,
        form_id=form.id,
        language=row.language or language,
        date=row.date,
        start=row.start,
        end=row.end,
        room=row.room,
        header=_header(row, form),
    )


def _changed(report: Report, row: ProgrammeRow) -> tuple[Session, dict[str, str]] | None:
    """What a row makes of a known session and its head; what it leaves open stays. None where nothing changes."""
    session = replace(
        report.session,
        title=clean_line(row.title),
        date=row.date or report.session.date,
        room=clean_line(row.room) or report.session.room,
        start=row.start or report.session.start,
        end=row.end if row.start or row.end else report.session.end,
    )
    header = {**report.header, **_header(row, report.form)}
    return None if session == report.session and header == report.header else (session, header)


def _header(row: ProgrammeRow, form: Form) -> dict[str, str]:
    """The people of the programme, in those fields of the head that the form has for them."""
    people = {"moderator": row.moderator, "panellists": row.panellists, "rapporteur": row.rapporteur}
    asked = {field.key for field in form.header} - SESSION_FIELDS
    return {key: clean_line(names) for key, names in people.items() if names and key in asked}
