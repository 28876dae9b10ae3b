"""What was announced in the room: that States which present their own practice will be named, and who opted out."""

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.errors import KnownError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.rooms import body_key, body_name, speaks_for_state

if TYPE_CHECKING:
    from gfmd_desk.domain.language import Language
    from gfmd_desk.storage.transaction import Transaction


class ConsentRefusedError(KnownError):
    """What was announced cannot be kept as said; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Delegation:
    """A State of the roster: the key that consents go by, and its name."""

    key: str
    name: str


def consent_of(door: Door, event_id: str) -> RoomConsent | None:
    """Return what was announced in an event's room; None where nothing was."""
    with door.reading() as rows:
        return rows.approvals.consent(event_id)


def delegations(door: Door, shelf: AttributionShelf, event_id: str, language: "Language") -> tuple[Delegation, ...]:
    """Return the States that an event's roster has, by name."""
    with door.reading() as rows:
        people = [one for one in rows.roster.participants(event_id) if speaks_for_state(one) and not one.placeholder]
    found = {body_key(one, shelf.names): body_name(one, language, shelf.names) for one in people}
    return tuple(sorted((Delegation(key, name) for key, name in found.items()), key=lambda one: one.name.casefold()))


def keep_consent(door: Door, event_id: str, consent: RoomConsent | None) -> None:
    """Keep what was announced, or, with None, that nothing was; raises ConsentRefusedError.

    It lets States be named without asking each, so it needs who announced it, and it holds from its moment on.
    """
    with door.writing() as rows:
        _refuse_gone(rows, event_id)
        rows.approvals.put_consent(event_id, None if consent is None else _checked(consent))


def _checked(consent: RoomConsent) -> RoomConsent:
    who = clean_line(consent.announced_by)
    if not who:
        raise ConsentRefusedError("Nothing was kept: it needs who announced it.")
    if consent.announced_at > moment_now().at:
        raise ConsentRefusedError("Nothing was kept: the announcement is dated in the future.")
    return RoomConsent(who, consent.announced_at.astimezone(UTC), tuple(dict.fromkeys(consent.opted_out)))


def _refuse_gone(rows: "Transaction", event_id: str) -> None:
    if all(event.id != event_id for event in rows.events()):
        raise ConsentRefusedError("This event is no longer in the store.")
