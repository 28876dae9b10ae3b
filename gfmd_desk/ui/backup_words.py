"""The screen's words for backups: why one was made, what it holds, and what restoring it would change."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from gfmd_desk.domain.backup import Backup, Why
from gfmd_desk.ui.words import set_apart

if TYPE_CHECKING:
    from gfmd_desk.services.restoring import Restoring
    from gfmd_desk.services.salvaging import Salvaged


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
    return "\n".join((*lines, translate("Backup", "The damaged file is kept aside, untouched.")))
