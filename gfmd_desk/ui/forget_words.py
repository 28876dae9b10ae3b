"""What is destroyed with the identities of an event, and what stays, in the window's words."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

if TYPE_CHECKING:
    from datetime import datetime

    from gfmd_desk.domain.forgotten import Forgotten, Gone, Stays

Row = tuple[int, str]
"""A number, and what it counts with the number in it."""


def gone_rows(gone: Gone) -> list[Row]:
    """Return what goes, kind by kind."""
    counts = ForgetCounts()
    words = {
        "participants": counts.lines,
        "subjects": counts.subjects,
        "public_roles": counts.public_roles,
        "head_fields": counts.head_fields,
        "names": counts.names,
        "agreed": counts.agreed,
        "remarks": counts.remarks,
        "off_the_record": counts.off_the_record,
        "first_wordings": counts.first_wordings,
        "own_tags": counts.own_tags,
        "versions": counts.versions,
        "capture_lines": counts.capture_lines,
        "proofs": counts.proofs,
        "announcements": counts.announcements,
        "rulings": counts.rulings,
        "abbreviations": counts.abbreviations,
        "copies": counts.copies,
    }
    return [(number, words[name](number)) for name, number in asdict(gone).items()]


def stays_rows(stays: Stays) -> list[Row]:
    """Return what stays, kind by kind."""
    counts = ForgetCounts()
    words = {
        "sessions": counts.sessions,
        "entries": counts.entries,
        "on_the_record": counts.on_the_record,
        "log_steps": counts.log_steps,
        "rulings": counts.rulings_kept,
    }
    return [(number, words[name](number)) for name, number in asdict(stays).items()]


def certificate_words(forgotten: Forgotten, at: datetime) -> str:
    """Return the certificate as plain text."""
    translate = QCoreApplication.translate
    day = QLocale().toString(QDateTime.fromMSecsSinceEpoch(int(at.timestamp() * 1000)), "d MMMM yyyy, HH:mm")
    lines = [
        translate("Forget", "Certificate: the identities of an event were destroyed"),
        "",
        translate("Forget", "Event: {event}").format(event=f"\u2068{forgotten.event}\u2069"),
        translate("Forget", "Done on: {day}").format(day=day),
        "",
        translate("Forget", "Gone, also from free pages, the index and every backup:"),
        *(words for _number, words in gone_rows(forgotten.gone)),
        "",
        translate("Forget", "What stays:"),
        *(words for _number, words in stays_rows(forgotten.stays)),
    ]
    return "\n".join(lines)


class ForgetCounts(QObject):
    """Numbers with their nouns; a QObject, because lupdate knows a plural only in its `tr`."""

    def lines(self, number: int) -> str:
        return self.tr("%n line(s) of the roster", "", number)

    def subjects(self, number: int) -> str:
        return self.tr("%n link(s) from an entry to a speaker or an owner", "", number)

    def public_roles(self, number: int) -> str:
        return self.tr("%n public role(s)", "", number)

    def head_fields(self, number: int) -> str:
        return self.tr("%n field(s) with names in the heads of reports", "", number)

    def names(self, number: int) -> str:
        return self.tr("%n name(s) inside sentences: a phrase stands there then", "", number)

    def agreed(self, number: int) -> str:
        return self.tr("%n name(s) beside sentences that may be printed now: a phrase stands there then", "", number)

    def remarks(self, number: int) -> str:
        return self.tr("%n private remark(s)", "", number)

    def off_the_record(self, number: int) -> str:
        return self.tr("%n entry(s) off the record", "", number)

    def first_wordings(self, number: int) -> str:
        return self.tr("%n first wording(s)", "", number)

    def own_tags(self, number: int) -> str:
        return self.tr("%n tag(s) of your own", "", number)

    def versions(self, number: int) -> str:
        return self.tr("%n older version(s) or deleted entry(s)", "", number)

    def capture_lines(self, number: int) -> str:
        return self.tr("%n line(s) not entered yet", "", number)

    def proofs(self, number: int) -> str:
        return self.tr("%n proof(s) beside the log of approvals", "", number)

    def announcements(self, number: int) -> str:
        return self.tr("%n announcement(s) in the room", "", number)

    def rulings(self, number: int) -> str:
        return self.tr("%n decision(s) about names", "", number)

    def abbreviations(self, number: int) -> str:
        return self.tr("%n abbreviation(s) of your own, written out as somebody of the roster", "", number)

    def copies(self, number: int) -> str:
        """Where there are none, none is made either."""
        if not number:
            return self.tr("No backup")
        return self.tr("%n backup(s), which hold all events: one new backup is made", "", number)

    def sessions(self, number: int) -> str:
        return self.tr("%n session(s), with title", "", number)

    def entries(self, number: int) -> str:
        return self.tr("%n entry(s), as the public may read them, with the day and without the time", "", number)

    def on_the_record(self, number: int) -> str:
        return self.tr("%n of these on the record, in the words that were said", "", number)

    def log_steps(self, number: int) -> str:
        return self.tr("%n step(s) in the log of approvals, without anybody's name", "", number)

    def rulings_kept(self, number: int) -> str:
        return self.tr("%n decision(s) about words that name nobody in the roster", "", number)
