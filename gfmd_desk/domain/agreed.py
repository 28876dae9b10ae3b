"""What would be printed if somebody agreed: for the card and the margin, never for a file."""

from dataclasses import replace

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Scope, Subject
from gfmd_desk.domain.disclosure import wordings
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.fingerprint import fingerprint
from gfmd_desk.domain.room import Room


def if_agreed(entry: Entry, subject: Subject, level: Level, room: Room) -> tuple[Entry, Room]:
    """Return entry and room as they would be if this subject agreed to be named at `level` for every scope."""
    party = room.party(subject.participant_id)
    sentence = wordings(entry, subject, party, room.language).at(level)
    step = ApprovalStep(
        id="",
        event_id="",
        place=0,
        matter=Matter(entry.id, subject.part, subject.participant_id),
        step=Step.APPROVED,
        level=level,
        scopes=tuple(Scope),
        fingerprint=fingerprint(sentence, ""),
        recorded_at=room.now,
        commitment="",
        previous="",
        seal="",
        evidence=Evidence(salt="", given_at=room.now),
    )
    wanted = tuple(replace(one, wanted=level) if one == subject else one for one in entry.subjects)
    return replace(entry, subjects=wanted), replace(room, log=ApprovalLog((*room.log.steps, step)))
