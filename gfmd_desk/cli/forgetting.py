"""Destroy the identities of an event."""

from argparse import Namespace
from dataclasses import asdict
from pathlib import Path

from gfmd_desk.cli.commands import open_desk
from gfmd_desk.cli.printing import Printer
from gfmd_desk.domain.counted import counted, noun
from gfmd_desk.errors import KnownError
from gfmd_desk.services import sessions
from gfmd_desk.services.forget import certificate_lines, forget_event, identities_of
from gfmd_desk.services.forgotten_before import forgotten_before
from gfmd_desk.services.sealed_consents import consents_to_seal


class NotSaidError(KnownError):
    """It cannot be undone, so it has to be said."""

    def __init__(self, event: str, participants: int, entries: int, consents: int) -> None:
        first = f" The window can seal its consents for the secretariat first: {consents}." if consents else ""
        stays = f"{counted(entries, 'entry', 'entries')} that would stay as the public may read {noun(entries, 'it', 'them')}"
        super().__init__(
            f'Nothing was destroyed. It cannot be undone: "{event}" has {counted(participants, "line")} in its roster '
            f"and {stays}, and all backups would go.{first} With --yes it is done."
        )


def forget(given: Namespace, folder: Path, printer: Printer) -> None:
    with open_desk(folder) as desk:
        event = sessions.list_sessions(desk.door, given.event)[0].event
        before = forgotten_before(desk.door, desk.attribution, event.id)
        if before is None and not given.yes:
            would = identities_of(desk.door, desk.attribution, event.id)
            consents = consents_to_seal(desk.door, desk.attribution, event.id).number
            raise NotSaidError(event.name, would.gone.participants, would.stays.entries, consents)
        certificate = before or forget_event(desk.door, desk.attribution, event.id)
    forgotten, path, at = certificate.forgotten, certificate.path, certificate.at
    shape = {"format": 1, "event": forgotten.event, "done_at": at.isoformat(timespec="seconds"), "certificate": str(path)}
    shape |= {"gone": asdict(forgotten.gone), "stays": asdict(forgotten.stays)}
    already = f'The identities of "{forgotten.event}" were destroyed before, on {at:%Y-%m-%d %H:%M} UTC. Nothing was changed now.'
    printer.result(shape, [*([already] if before else certificate_lines(forgotten, at)), "", str(path)])
