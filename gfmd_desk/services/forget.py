"""Destroy the identities of an event: nobody's name is left in any file of the data folder; what the public may read stays.

Four steps, each of which can be repeated: the rows in one transaction, the pages of the store, the backups, the certificate. The
certificate comes last, so that it is never there for what is only half done; until then a note with the numbers says what was begun.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.counted import noun
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.forgotten import Forgotten, Gone, Stays, gone_from
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.report import Event, Report
from gfmd_desk.domain.tags import parse_tag
from gfmd_desk.errors import KnownError
from gfmd_desk.private_file import write_private
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.forget_abbreviations import forget_abbreviations, naming
from gfmd_desk.services.forget_words import Public, as_public
from gfmd_desk.services.name_watch import Watched
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import room_of

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

CERTIFICATES = "certificates"
_NOTE = ".forgetting-"


class Stage(StrEnum):
    """What is being done."""

    ROWS = "rows"
    PAGES = "pages"
    BACKUPS = "backups"
    CERTIFICATE = "certificate"


@dataclass(frozen=True, slots=True)
class Certificate:
    """What was destroyed, when, and where in the data folder that is written."""

    forgotten: Forgotten
    at: datetime
    path: Path


class ForgetRefusedError(KnownError):
    """The identities are not destroyed, or not all of them yet."""


def identities_of(door: Door, shelf: AttributionShelf, event_id: str) -> Forgotten:
    """Count what would go and what would stay; raises KnownError. Nothing is changed."""
    with door.reading() as rows:
        event = _event(rows, event_id)
        public = _public(rows, event, shelf)
        abbreviations = naming(door.folder, rows.roster.participants(event_id), shelf)
        return _forgotten(rows, event, public, len(abbreviations), _copies(door.folder))


def forget_event(door: Door, shelf: AttributionShelf, event_id: str, tell: Callable[[Stage], None] = lambda _stage: None) -> Certificate:
    """Destroy the identities of an event; raises KnownError.

    Broken off at any place, it is done in whole by being asked for again.
    """
    folder = door.folder
    tell(Stage.ROWS)
    with door.writing() as rows:
        event = _event(rows, event_id)
        public = _public(rows, event, shelf)
        people = rows.roster.participants(event_id)
        forgotten = _forgotten(rows, event, public, len(naming(folder, people, shelf)), _copies(folder))
        forgotten = replace(forgotten, gone=forgotten.gone.or_more(_begun(folder, event_id)))
        _note(folder, forgotten, event_id)
        forget_abbreviations(folder, people, shelf)
        _erase(rows, event_id, public)
    tell(Stage.PAGES)
    door.scrub()
    tell(Stage.BACKUPS)
    _renew_copies(folder, door.path)
    tell(Stage.CERTIFICATE)
    return _certify(folder, forgotten, event_id)


def begun_events(door: Door) -> tuple[Event, ...]:
    """Return the events of which it was begun, and is not done; raises KnownError."""
    ids = {path.name.removeprefix(_NOTE).removesuffix(".json") for path in door.folder.glob(f"{_NOTE}*.json")}
    if not ids:
        return ()
    with door.reading() as rows:
        return tuple(event for event in rows.events() if event.id in ids)


def begun_in(folder: Path) -> tuple[str, ...]:
    """Return the names of those events as the notes in a data folder have them, empty where one cannot be read. Opens no store."""
    return tuple(str(_noted(path).get("event", "")) for path in sorted(folder.glob(f"{_NOTE}*.json")))


def forgotten_since(door: Door, moment: float) -> bool:
    """Whether identities were destroyed here since a moment, in seconds of the epoch; also where that is still going on."""
    folder = door.folder
    marks = (*folder.glob(f"{_NOTE}*"), *(folder / CERTIFICATES).glob("*"))
    return any(_written_at(mark) >= moment for mark in marks)


def _written_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # the note goes when the certificate is there
        return 0.0


def save_certificate(path: Path, words: str) -> None:
    """Write a certificate where somebody wants it; raises ForgetRefusedError."""
    _write(path, f"{words}\n")


def certificate_lines(forgotten: Forgotten, at: datetime) -> list[str]:
    """Return the certificate as the data folder and the command line have it."""
    return [
        "Certificate: the identities of an event were destroyed",
        "",
        f"Event: {forgotten.event}",
        f"Done:  {at:%Y-%m-%d %H:%M} UTC",
        "",
        "Gone from the store, its free pages, its index and its log, and from every backup:",
        *(f"{number:>7}  {noun(number, *_GONE[name])}" for name, number in asdict(forgotten.gone).items()),
        *([f"{'':>9}one new backup was made, of what stays"] if forgotten.gone.copies else []),
        "",
        "What stays:",
        *(f"{number:>7}  {noun(number, *_STAYS[name])}" for name, number in asdict(forgotten.stays).items()),
    ]


_GONE = {
    "participants": ("line of the roster", "lines of the roster"),
    "subjects": ("link from an entry to a speaker or an owner", "links from an entry to a speaker or an owner"),
    "public_roles": ("public role of a session", "public roles of a session"),
    "head_fields": ("field with names in the head of a report", "fields with names in the heads of reports"),
    "names": ("name inside a sentence; a phrase stands there now", "names inside sentences; a phrase stands there now"),
    "agreed": (
        "name beside a sentence that could be printed; without its proof a phrase stands there now",
        "names beside sentences that could be printed; without their proof a phrase stands there now",
    ),
    "remarks": ("private remark",),
    "off_the_record": ("entry that was off the record", "entries that were off the record"),
    "first_wordings": ("first wording",),
    "own_tags": ("tag of one's own, which no report prints", "tags of one's own, which no report prints"),
    "versions": ("older version or deleted entry", "older versions and deleted entries"),
    "capture_lines": ("line not entered yet", "lines not entered yet"),
    "proofs": ("row of proof beside the log of approvals", "rows of proof beside the log of approvals"),
    "announcements": ("announcement in the room", "announcements in the room"),
    "rulings": ("decision about names", "decisions about names"),
    "abbreviations": (
        "abbreviation of one's own that was written out as somebody of the roster",
        "abbreviations of one's own that were written out as somebody of the roster",
    ),
    "copies": ("backup or other copy of all events", "backups and other copies of all events"),
}
_STAYS = {
    "sessions": ("session with its title", "sessions with their titles"),
    "entries": (
        "entry, as the public may read it, with its day and without its time",
        "entries, as the public may read them, with their day and without their time",
    ),
    "on_the_record": (
        "of these on the record, with its words as they were said",
        "of these on the record, with their words as they were said",
    ),
    "log_steps": ("row of the log of approvals, without anybody's name", "rows of the log of approvals, without anybody's name"),
    "rulings": (
        "decision about a name that nobody in the roster has, without its reason",
        "decisions about names that nobody in the roster has, without their reasons",
    ),
}


def _event(rows: "Transaction", event_id: str) -> Event:
    event = next((one for one in rows.events() if one.id == event_id), None)
    if event is None:
        raise ForgetRefusedError("This event is no longer in the store.")
    return event


def _public(rows: "Transaction", event: Event, shelf: AttributionShelf) -> list[tuple[Report, Public]]:
    people, rulings = rows.roster.participants(event.id), rows.approvals.rulings(event.id)
    protected = ProtectedNames.of(people, shelf.names)
    found = []
    for row in rows.sessions():
        stored = rows.report(row.report_id) if row.event.id == event.id else None
        if stored is not None:
            report = from_store(stored)
            room, roles = room_of(rows, report, shelf), rows.roster.public_roles(report.session.id)
            found.append((report, as_public(Watched(report, room, people, roles, rulings, shelf), protected)))
    return found


def _forgotten(rows: "Transaction", event: Event, public: list[tuple[Report, Public]], abbreviations: int, copies: int) -> Forgotten:
    counts = rows.forget.counts(event.id)
    entries = [entry for report, _stays in public for entry in report.entries]
    kept = [entry for _report, stays in public for entry in stays.entries]
    rulings = len({one for _report, stays in public for one in stays.rulings})
    remarks = sum(entry.kind is Kind.REMARK for entry in entries)
    gone = Gone(
        participants=counts["participants"],
        subjects=counts["subjects"],
        public_roles=counts["public_roles"],
        head_fields=sum(bool(value) and not stays.header[key] for report, stays in public for key, value in report.header.items()),
        names=sum(stays.names for _report, stays in public),
        agreed=sum(stays.agreed for _report, stays in public),
        remarks=remarks,
        off_the_record=len(entries) - len(kept) - remarks,
        first_wordings=sum(bool(entry.first_wording) and entry.first_wording != entry.text for entry in entries),
        own_tags=sum(parse_tag(tag) is None for entry in entries for tag in entry.tags),
        versions=counts["versions"],
        capture_lines=sum(bool(report.capture_line.text) for report, _stays in public),
        proofs=counts["evidence"],
        announcements=counts["room_consents"],
        rulings=counts["rulings"] - rulings,
        abbreviations=abbreviations,
        copies=copies,
    )
    stays = Stays(
        sessions=len(public),
        entries=len(kept),
        on_the_record=sum(report.regime_of(one) is Regime.ON_THE_RECORD for report, stays in public for one in stays.entries),
        log_steps=rows.forget.log_steps(event.id),
        rulings=rulings,
    )
    return Forgotten(event.name, gone, stays)


def _erase(rows: "Transaction", event_id: str, public: list[tuple[Report, Public]]) -> None:
    others = rows.forget.elsewhere(event_id)
    kept: list[Entry] = []
    for report, stays in public:
        rows.forget.remove(stays.gone)
        rows.forget.keep(stays.entries)
        rows.forget.keep_report(report.id, json.dumps(stays.header, ensure_ascii=False))
        kept += stays.entries
    rows.forget.erase(event_id, sorted({one for _report, stays in public for one in stays.rulings}))
    rows.search.put(kept)
    rows.search.put(rows.entries(others))


def _copies(folder: Path) -> int:
    from gfmd_desk.storage.copies import copies_in  # start-up: the store's rooms are imported when the store is open

    return len(copies_in(folder))


def _renew_copies(folder: Path, store: Path) -> None:
    """Make one backup of the store as it is now, and remove those from before: they hold whom the store has forgotten."""
    from gfmd_desk.storage.backups import make_backup  # start-up: as above
    from gfmd_desk.storage.copies import copies_in, remove_copies  # start-up: as above

    old = copies_in(folder)
    try:
        if old:
            make_backup(store, Why.ASKED)
        remove_copies(folder, old)
    except OSError as error:
        raise ForgetRefusedError(f"Not done in whole: a backup could not be removed ({error.strerror}); please try it again.") from error


def _note_path(folder: Path, event_id: str) -> Path:
    return folder / f"{_NOTE}{event_id}.json"


def _begun(folder: Path, event_id: str) -> Gone:
    """What was counted when the work was begun before, and broken off."""
    return gone_from(_noted(_note_path(folder, event_id)))


def _noted(path: Path) -> dict[str, object]:
    try:
        noted = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return noted if isinstance(noted, dict) else {}


def _note(folder: Path, forgotten: Forgotten, event_id: str) -> None:
    _write(_note_path(folder, event_id), json.dumps({"event": forgotten.event, **asdict(forgotten.gone)}))


def _certify(folder: Path, forgotten: Forgotten, event_id: str) -> Certificate:
    at = moment_now().at.astimezone(UTC)
    path = folder / CERTIFICATES / f"identities-destroyed-{at:%Y%m%d-%H%M%S}-{event_id[:8]}.txt"
    _write(path, "\n".join([*certificate_lines(forgotten, at), ""]))
    try:
        _note_path(folder, event_id).unlink(missing_ok=True)
    except OSError as error:
        raise ForgetRefusedError(f"It is done, but not yet noted so ({error.strerror}); please do it once more.") from error
    return Certificate(forgotten, at, path)


def _write(path: Path, text: str) -> None:
    """Write a private file in whole or not at all."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_private(path, text)
    except OSError as error:
        raise ForgetRefusedError(f"{path.name} could not be written ({error.strerror}); please try it again.") from error
