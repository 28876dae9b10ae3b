"""Say of several entries at once that somebody is their speaker or owner, or is not; who else is stays as it is in each."""

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desk.domain.attribution import Part, Subject, in_parts
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry


def add_subject(entries: Sequence[Entry], part: Part, participant_id: str) -> Change:
    """Add somebody to one part of entries, wanted as far as those who stand there; an entry that has them keeps them."""
    return _changed(entries, [in_parts((*entry.subjects, _beside(entry, part, participant_id))) for entry in entries])


def remove_subject(entries: Sequence[Entry], part: Part, participant_id: str) -> Change:
    """Take somebody out of one part of the entries that have them."""
    gone = part, participant_id
    return _changed(entries, [tuple(one for one in entry.subjects if (one.part, one.participant_id) != gone) for entry in entries])


def _beside(entry: Entry, part: Part, participant_id: str) -> Subject:
    wanted = next((one.wanted for one in entry.subjects if one.part is part), None)
    return Subject(part, participant_id, wanted)


def _changed(entries: Sequence[Entry], subjects: Sequence[tuple[Subject, ...]]) -> Change:
    rows = (Replaced(entry, replace(entry, subjects=these)) for entry, these in zip(entries, subjects, strict=True))
    return Change(entries[0].report_id, Act.SUBJECT, tuple(row for row in rows if row.before != row.after))
