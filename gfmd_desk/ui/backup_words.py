"""The screen's words for backups: why one was made, what it holds, and what restoring it would change."""

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.ui.version_words import when_word
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from gfmd_desk.services.restoring import Restoring
    from gfmd_desk.services.salvaging import Salvaged, Tally


def why_word(why: Why) -> str:
    translate = QCoreApplication.translate
    return {
        Why.ASKED: translate("Backup", "asked for"),
        Why.WORK: translate("Backup", "while working"),
        Why.CLOSE: translate("Backup", "at close"),
        Why.UPDATE: translate("Backup", "before an update"),
        Why.RESTORE: translate("Backup", "before a restore"),
    }[why]


def held_words(backup: Backup) -> str:
    """What a backup holds."""
    translate = QCoreApplication.translate
    words = translate("Backup", "Sessions: {sessions} · Entries: {entries} · Steps in the log of approvals: {steps}")
    return words.format(sessions=backup.sessions, entries=backup.entries, steps=backup.approvals)


def change_words(change: "Restoring") -> str:
    """What restoring would change, a sentence a line."""
    translate = QCoreApplication.translate
    lines = [
        words.format(sessions=QLocale().createSeparatedList([set_apart(one.code) for one in sessions]))
        for sessions, words in (
            (change.sessions_gone, translate("Backup", "Not in the backup, and taken away: {sessions}")),
            (change.sessions_back, translate("Backup", "Put back: {sessions}")),
        )
        if sessions
    ]
    lines += [
        words.format(number=number)
        for number, words in (
            (change.entries_back, translate("Backup", "Entries that come back: {number}")),
            (change.entries_changed, translate("Backup", "Entries that become what they were: {number}")),
            (change.entries_gone, translate("Backup", "Entries that go: {number}")),
            (change.kept, translate("Backup", "Later steps in the log of approvals, which stay: {number}")),
            (change.added, translate("Backup", "Steps that the backup adds to the log of approvals: {number}")),
            (change.mended, translate("Backup", "Damaged logs of approvals that the backup mends: {number}")),
            (change.left, translate("Backup", "Steps of the backup that do not come back, as no approval does: {number}")),
        )
        if number
    ]
    if not change.usable:
        lines.append(translate("Backup", "The damaged file is kept aside, untouched."))
    elif not lines:
        lines.append(translate("Backup", "This is how the notes stand now."))
    return "\n".join(lines)


def salvaged_words(salvaged: "Salvaged") -> str:
    """What can be read of a damaged store, or was, a sentence a line."""
    translate = QCoreApplication.translate
    if not salvaged.sessions:
        return translate("Backup", "Nothing can be read of the damaged file.")
    words = translate("Backup", "Can be read of the damaged file: sessions: {sessions} · entries: {entries}")
    lines = [words.format(sessions=salvaged.sessions, entries=salvaged.entries)]
    lines += [
        words.format(number=number)
        for number, words in (
            (salvaged.doubtful, translate("Backup", "Entries in doubt, each marked so: {number}")),
            (salvaged.earlier, translate("Backup", "Entries as an earlier version had them, each marked so: {number}")),
            (salvaged.lost, translate("Backup", "Entries that are lost: {number}")),
        )
        if number
    ]
    return "\n".join((*lines, *lost_words(salvaged), translate("Backup", "The damaged file is kept aside, untouched.")))


def lost_words(salvaged: "Salvaged") -> list[str]:
    """What besides entries could not be read, as far as that is known, and whether a backup has more: a sentence each."""
    translate = QCoreApplication.translate
    lines = []
    if lost := _tally_words(replace(salvaged.gone, entries=0)):
        lines.append(translate("Backup", "Known to be lost: {lost}").format(lost=lost))
    if salvaged.unsure:
        kinds = QLocale().createSeparatedList([_kind_words()[kind] for kind in salvaged.unsure])
        lines.append(translate("Backup", "More may be lost than can be counted of: {kinds}").format(kinds=kinds))
    if salvaged.backup is not None:
        words = translate("Backup", "The backup of {moment} holds more, also what was deleted since: {more}")
        lines.append(words.format(moment=when_word(salvaged.backup.backup.made_at), more=_tally_words(salvaged.backup.more)))
    return lines


def _tally_words(tally: "Tally") -> str:
    one = QCoreApplication.translate("Backup", "{what}: {number}")
    numbers = asdict(tally)
    return " · ".join(one.format(what=what, number=numbers[kind]) for kind, what in _kind_words().items() if numbers[kind])


def _kind_words() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "sessions": translate("Backup", "sessions with code and title"),
        "reports": translate("Backup", "heads of reports"),
        "entries": translate("Backup", "entries"),
        "people": translate("Backup", "lines of the roster"),
        "roles": translate("Backup", "public roles"),
        "tags": translate("Backup", "tags"),
        "speakers": translate("Backup", "speakers and owners"),
        "approvals": translate("Backup", "steps in the log of approvals"),
    }
