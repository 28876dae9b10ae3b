"""What is destroyed with the identities of an event, and what stays, in the window's words."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import datetime

    from gfmd_desk.domain.forgotten import Forgotten, Gone, Stays

Row = tuple[int, str]


def gone_rows(gone: Gone) -> list[Row]:
    """Return each number with what it counts."""
    translate = QCoreApplication.translate
    words = {
        "participants": translate("Forget", "participants of the roster"),
        "subjects": translate("Forget", "links from an entry to a speaker or an owner"),
        "public_roles": translate("Forget", "public roles"),
        "head_fields": translate("Forget", "names in the heads of reports"),
        "names": translate("Forget", "names inside sentences: a phrase stands there then"),
        "agreed": translate("Forget", "names beside sentences that may be printed now: a phrase stands there then"),
        "remarks": translate("Forget", "private remarks"),
        "off_the_record": translate("Forget", "entries off the record"),
        "first_wordings": translate("Forget", "first wordings"),
        "own_tags": translate("Forget", "tags of your own"),
        "versions": translate("Forget", "older versions and deleted entries"),
        "capture_lines": translate("Forget", "lines not entered yet"),
        "proofs": translate("Forget", "proofs beside the log of approvals"),
        "announcements": translate("Forget", "announcements in the room"),
        "rulings": translate("Forget", "decisions about names"),
        "abbreviations": translate("Forget", "abbreviations of your own that are written out as somebody of the roster"),
        "copies": translate("Forget", "backups, which hold all events: one new backup is made"),
    }
    return [(number, words[name]) for name, number in asdict(gone).items()]


def stays_rows(stays: Stays) -> list[Row]:
    """Return each number with what it counts."""
    translate = QCoreApplication.translate
    words = {
        "sessions": translate("Forget", "sessions with their titles"),
        "entries": translate("Forget", "entries, as the public may read them, without their times"),
        "on_the_record": translate("Forget", "of these on the record, in the words that were said"),
        "log_steps": translate("Forget", "steps in the log of approvals, without anybody's name"),
        "rulings": translate("Forget", "decisions about words that name nobody in the roster"),
    }
    return [(number, words[name]) for name, number in asdict(stays).items()]


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
        *(f"{number}  {words}" for number, words in gone_rows(forgotten.gone)),
        "",
        translate("Forget", "What stays:"),
        *(f"{number}  {words}" for number, words in stays_rows(forgotten.stays)),
    ]
    return "\n".join(lines)
