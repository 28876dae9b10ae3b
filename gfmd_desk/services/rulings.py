"""What was decided about names that stand inside sentences: written, listed and taken back."""

from collections.abc import Iterable
from dataclasses import replace

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.errors import KnownError
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door


class RulingRefusedError(KnownError):
    """Nothing was decided."""


def rule(
    door: Door, event_id: str, words: Iterable[str], verdict: Verdict, entry_id: str | None = None, reason: str = ""
) -> tuple[Ruling, ...]:
    """Decide about names as they are written in `words`, for one entry or else for the whole event; raises KnownError.

    What was decided before about the same name in the same place gives way.
    """
    phrases = dict.fromkeys(one for one in map(phrase, words) if one)
    if not phrases:
        raise RulingRefusedError("There is no name to decide about.")
    with door.writing() as rows:
        if all(event.id != event_id for event in rows.events()):
            raise RulingRefusedError("This event is no longer in the store.")
        if entry_id is not None and rows.entry(entry_id) is None:
            raise RulingRefusedError("This entry is no longer in the store.")
        there = {one.phrase: one for one in rows.approvals.rulings(event_id) if one.entry_id == entry_id}
        decided = tuple(
            Ruling(there[one].id if one in there else new_id(), event_id, one, verdict, clean_line(reason), moment_now().at, entry_id)
            for one in phrases
        )
        for ruling in decided:
            rows.approvals.put_ruling(ruling)
    return decided


def give_reason(door: Door, event_id: str, ruling_id: str, reason: str) -> None:
    """Write why something was decided, which nobody has to say; raises KnownError."""
    with door.writing() as rows:
        ruling = next((one for one in rows.approvals.rulings(event_id) if one.id == ruling_id), None)
        if ruling is None:
            raise RulingRefusedError("This decision was taken back meanwhile.")
        rows.approvals.put_ruling(replace(ruling, reason=clean_line(reason)))


def take_back(door: Door, ruling_id: str) -> None:
    """Take a decision back: the name is guarded again. One that is not there is as it should be."""
    with door.writing() as rows:
        rows.approvals.remove_ruling(ruling_id)


def list_rulings(door: Door, event_id: str) -> tuple[Ruling, ...]:
    """Return what was decided in an event, oldest first."""
    with door.reading() as rows:
        return rows.approvals.rulings(event_id)
