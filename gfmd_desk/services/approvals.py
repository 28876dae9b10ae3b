"""Ask, approve, decline, withdraw: one more row in the log each, bound to the sentence as it would be printed now."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import ApprovalStep, Authority, Evidence, Matter, Step, in_order
from gfmd_desk.domain.attribution import Level, Part, Scope, Subject
from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.disclosure import wordings
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.fingerprint import commitment, fingerprint, sealed
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import CLOCKS_APART
from gfmd_desk.errors import KnownError
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door, put_change
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import room_of

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

USUAL_SCOPES = (Scope.REPORT, Scope.SUMMIT)
"""What an approval is good for where nobody says more: the web reaches further than a room expects."""

_SALT_BYTES = 16


class ApprovalRefusedError(KnownError):
    """A step cannot be recorded as asked; nothing was."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is to be recorded. `words` are other words that were agreed to instead of those that stand there.

    `given_at` is when the answer was given, now unless said; `due` when one is wanted.
    """

    step: Step
    level: Level | None = None
    scopes: Sequence[Scope] = USUAL_SCOPES
    given_by: str = ""
    channel: str = ""
    authority: Authority = Authority.SELF
    given_at: datetime | None = None
    due: datetime | None = None
    proof: str = ""
    words: str = ""
    interpreted_from: Language | None = None
    translations: bool = False
    recorded_by: str = ""


def record(door: Door, shelf: AttributionShelf, report_id: str, matters: Sequence[Matter], answer: Answer) -> tuple[ApprovalStep, ...]:
    """Append a step for each of `matters`, all or none; raises ApprovalRefusedError.

    Other words become those of the entry, and it is they that are approved.
    """
    _check(answer, len(matters))
    with door.writing() as rows:
        report = _report(rows, report_id)
        if answer.step is Step.APPROVED and answer.words:
            entry = _entry(report, matters[0])
            put_change(rows, editing.reword(entry, clean_text(answer.words).strip()))
            report = _report(rows, report_id)
        room = room_of(rows, report, shelf)
        if room.log.doubt is not None:
            raise ApprovalRefusedError(
                f"Nothing was recorded: in the log of approvals of this event {room.log.doubt}. Until that is cleared up nobody is named."
            )
        return tuple(_append(rows, report, room, matter, answer) for matter in matters)


def matter_of(entry: Entry, part: Part | None, code: str | None = None) -> Matter:
    """Return the subject of an entry that is meant; it may be left out where there is only one. Raises ApprovalRefusedError."""
    meant = [one for one in entry.subjects if part in (None, one.part) and code in (None, one.participant_id)]
    if not meant:
        what = "no speaker and no owner" if part is None else f"no {part.value}"
        raise ApprovalRefusedError(f"This entry has {what} whose approval could be recorded.")
    if len(meant) > 1:
        raise ApprovalRefusedError("This entry has more than one subject; say which is meant.")
    return Matter(entry.id, meant[0].part, meant[0].participant_id)


def _append(rows: "Transaction", report: Report, room: Room, matter: Matter, answer: Answer) -> ApprovalStep:
    entry = _entry(report, matter)
    subject = _subject(entry, matter)
    party = room.party(matter.participant_id)
    asked = _asked(answer, subject)
    level = None if answer.step.voids else asked
    label = party.label(asked)
    if level is not None and not label:
        what = "name" if level is Level.NAMED else "State or organisation"
        raise ApprovalRefusedError(f"Nothing was recorded: the roster has no {what} to print for this subject.")
    sentence = wordings(entry, subject, party, room.language).at(asked)
    moment = moment_now().at
    given_at = answer.given_at or moment
    if answer.step is not Step.ASKED and given_at > moment + CLOCKS_APART:
        raise ApprovalRefusedError("Nothing was recorded: the answer is dated in the future.")
    if answer.step is Step.APPROVED and given_at < entry.said_at - CLOCKS_APART:
        raise ApprovalRefusedError("Nothing was recorded: the answer is dated before the words were said.")
    evidence = Evidence(
        salt=secrets.token_hex(_SALT_BYTES),
        words=entry.text,
        label=label,
        recorded_by=clean_line(answer.recorded_by),
        given_by=clean_line(answer.given_by),
        authority=answer.authority,
        channel=clean_line(answer.channel),
        given_at=given_at.astimezone(UTC),
        due=answer.due.astimezone(UTC) if answer.due else None,
        proof=clean_text(answer.proof),
        interpreted_from=answer.interpreted_from,
        translations=answer.translations,
    )
    head = rows.approvals.head(report.event.id)
    step = sealed(
        ApprovalStep(
            id=new_id(),
            event_id=report.event.id,
            place=head.length + 1,
            matter=matter,
            step=answer.step,
            level=level,
            scopes=in_order(answer.scopes) if level else (),
            fingerprint=fingerprint(sentence, evidence.salt),
            recorded_at=moment,
            commitment=commitment(evidence),
            previous=head.seal,
            seal="",
            evidence=evidence,
        )
    )
    rows.approvals.append(step)
    return step


def _asked(answer: Answer, subject: Subject) -> Level:
    """The level that an answer is about: the one it names, else the one wanted, else the State."""
    levels = (level for level in (answer.level, subject.wanted) if level is not None and level.needs_approval)
    return next(levels, Level.STATE)


def _check(answer: Answer, matters: int) -> None:
    """Refuse what cannot be recorded; an approval needs who gave it, in what way and for what."""
    if not matters:
        raise ApprovalRefusedError("Nothing was recorded: no subject is chosen.")
    if answer.words and matters > 1:
        raise ApprovalRefusedError("Nothing was recorded: other words belong to one sentence.")
    if answer.step.voids or answer.step is Step.ASKED:
        return
    if not clean_line(answer.given_by):
        raise ApprovalRefusedError("Nothing was recorded: an approval needs who gave it.")
    if not clean_line(answer.channel):
        raise ApprovalRefusedError("Nothing was recorded: an approval needs how it was given.")
    if not answer.scopes:
        raise ApprovalRefusedError("Nothing was recorded: an approval needs what it is good for.")
    if answer.level is None or not answer.level.needs_approval:
        raise ApprovalRefusedError("Nothing was recorded: only to name a State, an organisation or a person needs an approval.")
    if answer.authority is Authority.PUBLISHED and not clean_line(answer.proof):
        raise ApprovalRefusedError("Nothing was recorded: published words need where they were published.")


def _report(rows: "Transaction", report_id: str) -> Report:
    stored = rows.report(report_id)
    if stored is None:
        raise ApprovalRefusedError("This report is no longer in the store.")
    return from_store(stored)


def _entry(report: Report, matter: Matter) -> Entry:
    entry = next((one for one in report.entries if one.id == matter.entry_id), None)
    if entry is None:
        raise ApprovalRefusedError("This entry is no longer in the store.")
    return entry


def _subject(entry: Entry, matter: Matter) -> Subject:
    found = (one for one in entry.subjects if (one.part, one.participant_id) == (matter.part, matter.participant_id))
    subject = next(found, None)
    if subject is None:
        raise ApprovalRefusedError("Nothing was recorded: the entry has another subject by now.")
    return replace(subject)
