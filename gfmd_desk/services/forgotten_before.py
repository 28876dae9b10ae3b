"""Whether the identities of an event were destroyed before, and nothing has come since that could be."""

from dataclasses import asdict
from datetime import UTC, datetime

from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.forgotten import Forgotten, Gone
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.forget import CERTIFICATES, Certificate, begun_events, identities_of


def forgotten_before(door: Door, shelf: AttributionShelf, event_id: str) -> Certificate | None:
    """Return the last certificate of an event of which nothing is left to destroy, else None; raises KnownError.

    Backups do not count: those of before are gone, and in the ones made since nobody of this event stands.
    """
    paths = sorted((door.folder / CERTIFICATES).glob(f"identities-destroyed-*-{event_id[:8]}.txt"))
    if not paths or any(one.id == event_id for one in begun_events(door)):
        return None
    would = identities_of(door, shelf, event_id)
    if any(number for what, number in asdict(would.gone).items() if what != "copies") or _has_times(door, event_id):
        return None
    return Certificate(Forgotten(would.event, Gone(), would.stays), _at(paths[-1].name), paths[-1])


def _has_times(door: Door, event_id: str) -> bool:
    """Whether an entry says still when it was said: of what was destroyed by an earlier version, which left the times."""
    with door.reading() as rows:
        reports = [rows.report(row.report_id) for row in rows.sessions() if row.event.id == event_id]
        return any(has_time(one.said_at, one.said_offset) for report in reports if report is not None for one in report.entries)


def _at(name: str) -> datetime:
    """When a certificate was written, as its name has it."""
    stamp = name.removeprefix("identities-destroyed-")[: len("20261206-101500")]
    return datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=UTC)
