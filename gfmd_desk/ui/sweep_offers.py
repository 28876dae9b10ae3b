"""What a digit does about a finding of the sweep: offered with words, never done by itself."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.subjects import add_subject
from gfmd_desk.domain.sweep import Finding, Lack, near_by
from gfmd_desk.ui.commands.tags import TagCommands
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.who_words import person_line
from gfmd_desk.ui.words import set_apart, short_title, when_or_what

PARTS = {Lack.SPEAKER: Part.SPEAKER, Lack.OWNER: Part.OWNER}
_MOST = 9
"""As many as there are digits."""
_MOST_PEOPLE = 4


class SweepOffer(NamedTuple):
    """`change` makes the change to the entry as it stands by then."""

    words: str
    change: Callable[[Entry], Change | None]


class SweepOffers:
    """The section to file into, the tag that the words speak for, one of those who spoke just before."""

    def __init__(self, store: DeskStore, rooms: RoomKeeper, tags: TagCommands) -> None:
        self._store = store
        self._rooms = rooms
        self._tags = tags

    def of(self, report: Report, finding: Finding, entry: Entry | None) -> list[SweepOffer]:
        """Return what there is to choose from, by digit."""
        if entry is None:
            return []
        if finding.lack in PARTS:
            return self._people(report, entry, PARTS[finding.lack])
        if finding.section is None and finding.lack in (Lack.UNSORTED, Lack.QUOTE):
            return [SweepOffer(short_title(report, one), partial(self._filed, Place(one.key))) for one in report.form.sections[:_MOST]]
        if finding.lack is Lack.UNTAGGED:
            suggested = self._tags.suggested([entry])[:_MOST]
            return [SweepOffer(self._tags.words_of(one), partial(_tagged, one.tag)) for one in suggested]
        return []

    def _people(self, report: Report, entry: Entry, part: Part) -> list[SweepOffer]:
        offers = []
        for id, at in near_by(report, entry, _MOST_PEOPLE):
            person = self._rooms.person(id)
            if person is not None and not person.placeholder:
                offers.append(SweepOffer(f"{set_apart(person_line(person))} · {when_or_what(at)}", partial(_said_by, part, id)))
        return offers

    def _filed(self, place: Place, entry: Entry) -> Change | None:
        report = self._store.report
        return editing.file(report, [entry], place) if report is not None else None


def _said_by(part: Part, participant_id: str, entry: Entry) -> Change:
    return add_subject([entry], part, participant_id)


def _tagged(tag: str, entry: Entry) -> Change:
    return editing.add_tag([entry], tag)
