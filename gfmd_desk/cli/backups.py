"""Make, list and restore backups, and say what is wrong in the data folder."""

from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from gfmd_desk.cli.folder import refuse_empty
from gfmd_desk.cli.printing import Printer
from gfmd_desk.cli.unlocking import unlock
from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.domain.counted import counted, noun
from gfmd_desk.errors import KnownError
from gfmd_desk.paths import program_files
from gfmd_desk.services import backups, doctor

if TYPE_CHECKING:
    from gfmd_desk.services.doctor import Diagnosis
    from gfmd_desk.services.restoring import Restoring
    from gfmd_desk.services.salvaging import Tally

_WHY = {
    Why.ASKED: "asked for",
    Why.WORK: "while working",
    Why.CLOSE: "at close",
    Why.UPDATE: "before an update",
    Why.RESTORE: "before a restore",
}

_KINDS = {
    "sessions": ("session with code and title", "sessions with code and title"),
    "reports": ("head of a report", "heads of reports"),
    "entries": ("entry", "entries"),
    "people": ("line of the roster", "lines of the roster"),
    "roles": ("public role", "public roles"),
    "tags": ("tag", "tags"),
    "speakers": ("speaker or owner", "speakers and owners"),
    "approvals": ("step of approvals", "steps of approvals"),
}
"""What is counted of a damaged store."""


class FoundError(KnownError):
    """Something is wrong; what, was said before."""


def make(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # every command takes the same
    unlock(folder)
    backup = backups.make_backup(folder, Why.ASKED)
    printer.result({"format": 1, **_shape(backup)}, [backup.id])


def show(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # as above
    refuse_empty(folder)
    unlock(folder)
    shelf = backups.list_backups(folder)
    shape = {"format": 1, "backups": [_shape(backup) for backup in shelf.backups], "broken": list(shelf.broken)}
    printer.result(shape, [_line(backup) for backup in shelf.backups])
    for name in shelf.broken:
        printer.note(f"{name} is damaged and cannot be restored.")


def restore(given: Namespace, folder: Path, printer: Printer) -> None:
    from gfmd_desk.services import restoring  # start-up: brings SQLAlchemy, which no child process of the command line needs

    refuse_empty(folder)
    unlock(folder)
    if given.preview:
        seen = restoring.preview_restore(folder, given.id)
        printer.result(_change_shape(seen), _change_lines(seen, "would be"))
        return
    done = restoring.restore(folder, given.id)
    printer.result(_change_shape(done), [f"Restored: {_line(done.backup)}", *_change_lines(done, "was")])


def diagnose(given: Namespace, folder: Path, printer: Printer) -> None:  # noqa: ARG001  # as above
    refuse_empty(folder)
    unlock(folder)
    found = doctor.diagnose(folder)
    store, problems = found.store, list(found.problems)
    newest = found.backups[0] if found.backups else None
    shape = {
        "format": 1,
        "store": str(found.path),
        "sound": not problems,
        "problems": problems,
        "sessions": store.sessions,
        "entries": store.entries,
        "approvals": store.approvals,
        "backups": len(found.backups),
        "newest_backup": newest.id if newest else None,
    }
    lines = [
        f"The notes are in {found.path}: {', '.join(_held(store.sessions, store.entries, store.approvals))}."
        if store.counted
        else f"The notes were looked for in {found.path}.",
        f"Backups: {len(found.backups)}{f'; the newest: {_line(newest)}' if newest else ''}",
        *(problems or ["Nothing is wrong."]),
        *_doubt_lines(found),
        *(_salvage_lines(folder) if store.damaged else ()),
    ]
    printer.result(shape, lines)
    if problems:
        raise FoundError(f"{counted(len(problems), 'thing is', 'things are')} wrong.")


def _doubt_lines(found: "Diagnosis") -> Iterator[str]:
    """What is no fault of the file, and yet not as it was, where it came out of a damaged one."""
    if found.store.in_doubt:
        yield f"Entries in doubt, each marked so: {found.store.in_doubt}."
    for aside in found.aside:
        yield f"A damaged file is kept aside: {aside}."


def _salvage_lines(folder: Path) -> Iterator[str]:
    """What the window could take out of a damaged store."""
    from gfmd_desk.services import salvaging  # start-up: brings SQLAlchemy, as above

    try:
        seen = salvaging.preview_salvage(folder, program_files("forms"))
    except KnownError:
        return
    held = f"{counted(seen.sessions, 'session')}, {counted(seen.entries, 'entry', 'entries')}"
    yield f"Can be read of it: {held} ({seen.doubtful + seen.earlier} of them in doubt)."
    if lost := _tally(seen.gone):
        yield f"Known to be lost: {lost}."
    if seen.unsure:
        yield f"More may be lost than can be counted of: {', '.join(_KINDS[kind][1] for kind in seen.unsure)}."
    if seen.backup is not None:
        yield f"The backup {seen.backup.backup.id} holds more, also what was deleted since: {_tally(seen.backup.more)}."


def _tally(tally: "Tally") -> str:
    return ", ".join(counted(number, *_KINDS[kind]) for kind, number in asdict(tally).items() if number)


def _shape(backup: Backup) -> dict[str, object]:
    return {
        "id": backup.id,
        "made_at": backup.made_at.isoformat(),
        "why": backup.why.value,
        "sessions": backup.sessions,
        "entries": backup.entries,
        "approvals": backup.approvals,
        "bytes": backup.size,
    }


def _line(backup: Backup) -> str:
    made_at = f"{backup.made_at.astimezone():%Y-%m-%d %H:%M}"
    return "\t".join((backup.id, made_at, _WHY[backup.why], *_held(backup.sessions, backup.entries, backup.approvals)))


def _held(sessions: int, entries: int, approvals: int) -> tuple[str, str, str]:
    return counted(sessions, "session"), counted(entries, "entry", "entries"), counted(approvals, "step of approvals", "steps of approvals")


def _change_shape(change: "Restoring") -> dict[str, object]:
    return {
        "format": 1,
        "backup": _shape(change.backup),
        "sessions_gone": [session.code for session in change.sessions_gone],
        "sessions_back": [session.code for session in change.sessions_back],
        "entries_gone": change.entries_gone,
        "entries_back": change.entries_back,
        "entries_changed": change.entries_changed,
        "approvals": {"kept": change.kept, "added": change.added, "left": change.left},
        "aside": str(change.aside) if change.aside else None,
    }


def _change_lines(change: "Restoring", happened: str) -> Iterator[str]:
    """`happened` is how the sentences go: what would be, or what was."""
    for code in (session.code for session in change.sessions_gone):
        yield f'The session "{code}" {happened} taken away: it is not in the backup.'
    for code in (session.code for session in change.sessions_back):
        yield f'The session "{code}" {happened} put back.'
    yield f"Entries: {change.entries_back} back, {change.entries_changed} changed, {change.entries_gone} gone."
    yield (
        f"Approvals: {change.kept} newer {noun(change.kept, 'step stays', 'steps stay')}, "
        f"{change.added} {noun(change.added, 'comes', 'come')} from the backup, "
        f"{change.left} {noun(change.left, 'is', 'are')} not brought back."
    )
    if change.mended:
        yield f"Damaged logs of approvals that the backup mends: {change.mended}."
    if change.aside is not None:
        yield f"What was there is kept in {change.aside}."
