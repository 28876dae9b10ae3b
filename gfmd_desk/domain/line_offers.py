"""The one short list behind a mark: whom, where, what and how it was said, the likeliest first.

People who spoke in this session stand before the others; whoever is new is offered last, and never taken without being chosen.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.last_lines import in_order_said
from gfmd_desk.domain.line import Chip, ChipKind
from gfmd_desk.domain.who_search import Candidate, WhoIndex

MOST_OFFERED = 9
_MOST_PEOPLE = 4
_MOST_TAGS = 3
_PEOPLE_LOOKED_AT = 40
_MOST_RECENT = 4
_RECENT_ENTRIES = 200


class Choice(NamedTuple):
    """Something that can be picked by any of its `names`; a `usual` one is offered before anything was typed."""

    chip: Chip
    names: tuple[str, ...]
    usual: bool = False


class Offer(NamedTuple):
    """A row of the list; what is not `sure` is only taken when it was chosen."""

    chip: Chip
    sure: bool = True


@dataclass(frozen=True, slots=True)
class LineOffers:
    """What can be picked in a report: its sections and other `choices`, its people, and tags by what is typed."""

    choices: Sequence[Choice]
    people: WhoIndex | None = None
    tags: Callable[[str], Sequence[tuple[str, ...]]] | None = None
    people_by_id: Mapping[str, Candidate] = field(default_factory=dict)

    def find(self, typed: str, recent: Sequence[str] = ()) -> list[Offer]:
        """Return what `typed` may mean, at most `MOST_OFFERED`; `recent` are participants, the last speaker first."""
        words = phrase(typed)
        if not words:
            return self._before_typing(recent)
        named = [(fit, choice.chip) for choice in self.choices if (fit := _fit(choice, words)) is not None]
        people, others, known = self._people(typed, recent)
        tags = [Chip(ChipKind.TAGS, " ".join(these), "") for these in (self.tags(typed) if self.tags else ())][:_MOST_TAGS]
        exact = [chip for fit, chip in named if fit == 0]
        begun = [chip for fit, chip in named if fit == 1]
        inside = [chip for fit, chip in named if fit == 2]
        many = words.isdigit()
        order = (*exact, *tags, *people, *begun, *inside) if many else (*exact, *people, *begun, *tags, *inside, *others)
        offers = [Offer(chip) for chip in dict.fromkeys(order)][: MOST_OFFERED - 1]
        if not known and not many:
            offers.append(Offer(Chip(ChipKind.UNKNOWN_SPEAKER, "", typed.strip(), typed.strip()), sure=False))
        return offers

    def _before_typing(self, recent: Sequence[str]) -> list[Offer]:
        people = [self.people_by_id[one] for one in recent[:_MOST_RECENT] if one in self.people_by_id]
        spoke = [chip_of(one, Part.SPEAKER) for one in people]
        return [Offer(chip, sure=False) for chip in (*spoke, *(one.chip for one in self.choices if one.usual))][:MOST_OFFERED]

    def _people(self, typed: str, recent: Sequence[str]) -> tuple[list[Chip], list[Chip], bool]:
        """Chips of the people in the room who may be meant, of States that are not, and whether one of them is called just so."""
        if self.people is None:
            return [], [], False
        found = self.people.find(typed, _PEOPLE_LOOKED_AT)
        late = {one: place for place, one in enumerate(recent)}
        code = typed.strip().casefold()
        found.sort(key=lambda one: (one.code.casefold() != code, late.get(one.participant_id, len(late))))
        chips = [chip for one in found if one.there for chip in _chips_of(one)]
        others = [chip for one in found if not one.there for chip in _chips_of(one)]
        return chips[:_MOST_PEOPLE], others[:_MOST_PEOPLE], self.people.names_somebody(typed)


def chip_of(candidate: Candidate, part: Part) -> Chip:
    """Return the chip that says somebody spoke, or whose practice it is."""
    kind = ChipKind.SPEAKER if part is Part.SPEAKER else ChipKind.OWNER
    return Chip(kind, candidate.participant_id, candidate.line, candidate.word)


def recent_speakers(entries: Iterable[Entry], noted: Sequence[datetime] = ()) -> list[str]:
    """Return the ids of who spoke or whose practice was told in a session, the last one first; `noted` as in `in_order_said`."""
    late = in_order_said(entries, noted)[: -_RECENT_ENTRIES - 1 : -1]
    return list(dict.fromkeys(one.participant_id for entry in late for one in entry.subjects))


def last_said_by_somebody(entries: Iterable[Entry], noted: Sequence[datetime] = ()) -> Entry | None:
    """Return the last entry whose speaker is known; `noted` as in `in_order_said`."""
    spoken = (entry for entry in entries if entry.subjects and any(one.part is Part.SPEAKER for one in entry.subjects))
    return next(reversed(in_order_said(spoken, noted)), None)


def _chips_of(candidate: Candidate) -> list[Chip]:
    """A person speaks; a State or an organisation also has practices."""
    parts = (Part.SPEAKER, Part.OWNER) if candidate.whole else (Part.SPEAKER,)
    return [chip_of(candidate, part) for part in parts]


def _fit(choice: Choice, words: str) -> int | None:
    """How loosely a choice fits: 0 is called just so, 1 begins so, 2 has words that begin so."""
    names = [phrase(name) for name in choice.names]
    if words in names:
        return 0
    if any(name.startswith(words) for name in names):
        return 1
    parts = [f" {part}" for part in words.split(" ")]
    return 2 if any(all(part in f" {name}" for part in parts) for name in names) else None
