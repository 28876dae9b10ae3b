"""Count who in the room a printed phrase could mean: under three, it gives somebody away.

How it is counted, and why:

- "One participant" fits every person in the room. "One government" fits every government, not every delegate: three delegates of
  one State are one answer. What belongs to a body that nobody knows counts as one body together, for they may be the same.
- Chair, moderator and panellists stand with their names in the head, and are counted all the same: a phrase beside a point does
  not say that it was none of them. "A member of the panel" fits the panel alone, so three printed panellists are three answers.
- The host fits alone, and so does everybody of its body: what a host says of its own town or summit tells who it is. So the host is
  never printed as "one government", and a reader who knows that can leave it out; therefore it is no answer for any other either.
- "A State speaking for a regional group" fits those bodies alone that speak for one.
- The subject is one of those who fit, whether or not the list of the room has it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gfmd_desk.domain.attribution import Group, Level

FEW = 3
"""So many have to fit, or the phrase needs approval; PRODUCT's "fewer than three"."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody in the room. `body` is the folded State of a government, else the organisation, else the person; empty if unknown.

    `role` is the public role that stands in the head, if any; `region` is empty where nobody has said it.
    """

    id: str
    group: Group | None
    body: str
    region: str = ""
    host: bool = False
    role: str = ""
    for_group_of_states: bool = False


@dataclass(frozen=True, slots=True)
class Crowd:
    """How a subject may be told without approval.

    `level` is what may be printed, and `fits` how many that could be; `for_group_of_states` whether it may be said that the subject
    speaks for one. `wanted_fits` is how many the phrase that was asked for could be, and `wider` the next wider level to offer
    where those are too few; None where the phrase can stay.
    """

    level: Level
    fits: int
    wanted_fits: int
    wider: Level | None = None
    for_group_of_states: bool = False


def fitting(level: Level, subject: Present, room: Sequence[Present], *, regional: bool = False, for_group_of_states: bool = False) -> int:
    """Count how many in the room fit what is printed of `subject` at `level`.

    `regional` and `for_group_of_states` if the phrase of a group says so much more ("a State of the region"). A name fits one;
    nothing fits everybody, as "one participant" does.
    """
    if level.needs_approval:
        return 1
    everybody = [*(one for one in room if one.id != subject.id), subject]
    if level is not Level.GROUP or subject.group is None:
        return len({one.id for one in everybody})
    hosts = {one.body for one in everybody if one.host}
    if subject.body in hosts or (regional and not subject.region):
        return 1
    like = {
        one.body
        for one in everybody
        if one.group is subject.group
        and (not regional or one.region == subject.region)
        and (not for_group_of_states or one.for_group_of_states or one is subject)
    }
    return len(like - hosts)


def fitting_role(role: str, room: Iterable[Present]) -> int:
    """Count who holds a public role: what "a member of the panel" could mean."""
    return len({one.id for one in room if one.role == role})


def widest_needed(subject: Present, room: Sequence[Present], wanted: Level, at_least: int = FEW) -> Crowd:
    """Find the nearest level up to `wanted` that needs no approval, because at least `at_least` fit it.

    Of a wanted name the group is counted: that is what stands there until the name is approved.
    """
    nearest = Level.GROUP if wanted.needs_approval else wanted
    if nearest is Level.GROUP and subject.group is None:
        nearest = Level.ANONYMOUS
    counts = {
        level: fitting(level, subject, room) for level in (Level.GROUP, Level.ANONYMOUS, Level.WITHHELD) if level.rank <= nearest.rank
    }
    level = next((one for one, fits in counts.items() if fits >= at_least), Level.WITHHELD)
    speaks = level is Level.GROUP and subject.for_group_of_states
    return Crowd(
        level=level,
        fits=counts[level],
        wanted_fits=counts[nearest],
        wider=None if level is nearest else level,
        for_group_of_states=speaks and fitting(level, subject, room, for_group_of_states=True) >= at_least,
    )
