"""How a draft meets the roster that is there: who is new, who is known already, who cannot be taken."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.roster_codes import CodeMaker
from gfmd_desk.domain.roster_draft import RosterRow
from gfmd_desk.domain.roster_duplicates import Duplicate, find_duplicates, same_person
from gfmd_desk.domain.roster_names import folded
from gfmd_desk.domain.table import BadRow, Fault

BETWEEN = "; "
"""What stands between two values that a merge has put into one field."""


@dataclass(frozen=True, slots=True)
class RosterPlan:
    """What storing a draft would do: `updated` are known participants as they would be, `duplicates` touch what is brought in."""

    new: tuple[Participant, ...]
    updated: tuple[Participant, ...]
    bad: tuple[BadRow, ...]
    duplicates: tuple[Duplicate, ...]


def plan_import(event_id: str, stored: Sequence[Participant], rows: Iterable[RosterRow], new_id: Callable[[], str]) -> RosterPlan:
    """Match rows with the roster: by code, else by name and organisation; each known participant is taken by one row.

    A blank cell leaves what is there. A code that belongs to somebody with quite another name is refused, since
    the entries of the one would become those of the other.
    """
    meeting = _Meeting(event_id, stored, new_id)
    bad = [fault for row in rows if (fault := meeting.meet(row)) is not None]
    return meeting.plan(bad)


def merged(keep: Participant, drop: Participant) -> Participant:
    """Return one participant with all that is known of both: `keep` comes first, and names, codes and addresses of `drop` become aliases.

    Of two groups, that of `keep` stays.
    """
    others = (drop.name, drop.code, drop.email if keep.email else "")
    known = {folded(name) for name in (keep.name, keep.code, keep.email)}
    aliases = {folded(alias): alias for alias in (*keep.aliases, *others, *drop.aliases) if alias and folded(alias) not in known}
    return replace(
        keep,
        role=_both(keep.role, drop.role),
        organisation=_both(keep.organisation, drop.organisation),
        country=_both(keep.country, drop.country),
        group=keep.group or drop.group,
        region=_both(keep.region, drop.region),
        email=keep.email or drop.email,
        aliases=tuple(aliases.values()),
        speaks_for=_both(keep.speaks_for, drop.speaks_for),
    )


class _Meeting:
    """The roster while the rows of one draft are matched with it."""

    def __init__(self, event_id: str, stored: Sequence[Participant], new_id: Callable[[], str]) -> None:
        self._event_id = event_id
        self._new_id = new_id
        self._now = {participant.id: participant for participant in stored}
        self._by_code = {alias.casefold(): one.id for one in stored for alias in one.aliases}  # a merge makes a code an alias
        self._by_code |= {one.code.casefold(): one.id for one in stored}
        self._by_name: dict[tuple[str, str], list[str]] = defaultdict(list)
        for one in stored:
            for key in _name_keys(one):
                self._by_name[key].append(one.id)
        self._codes = CodeMaker(one.code for one in stored)
        self._updated: dict[str, None] = {}
        self._new: list[str] = []

    def meet(self, row: RosterRow) -> BadRow | None:
        known_id = self._by_code.get(row.code.casefold()) if row.code else None
        if known_id is not None:
            known = self._now[known_id]
            if known.placeholder or not same_person(known, self._participant(row, "")):
                return BadRow(row.row, Fault.CODE_TAKEN, row.code, known.name)
        else:
            known_id = self._named_so(row)
        if known_id is None:
            self._add(row)
        else:
            self._update(known_id, row)
        return None

    def plan(self, bad: Iterable[BadRow]) -> RosterPlan:
        for participant_id in self._new:
            one = self._now[participant_id]
            if not one.code:
                self._now[participant_id] = replace(one, code=self._codes.make(one.name, one.country))
        touched = {*self._new, *self._updated}
        found = find_duplicates(tuple(self._now.values()))
        return RosterPlan(
            new=tuple(self._now[one] for one in self._new),
            updated=tuple(self._now[one] for one in self._updated),
            bad=tuple(bad),
            duplicates=tuple(pair for pair in found if pair.first.id in touched or pair.second.id in touched),
        )

    def _named_so(self, row: RosterRow) -> str | None:
        """Whom a row without a known code means: the next one of that name, or the last where all have had their row."""
        found = self._by_name.get((folded(row.name), folded(row.organisation)), [])
        free = [one for one in found if one not in self._updated]
        if free:
            return free[0]
        return found[-1] if found and not row.code else None

    def _add(self, row: RosterRow) -> None:
        participant_id = self._new_id()
        self._now[participant_id] = self._participant(row, participant_id)
        self._new.append(participant_id)
        if row.code:
            self._codes.take(row.code)

    def _update(self, participant_id: str, row: RosterRow) -> None:
        known = self._now[participant_id]
        other_names = {folded(alias) for alias in known.aliases}
        name = known.name if folded(row.name) in other_names else row.name
        renamed = () if folded(name) == folded(known.name) else (known.name,)
        aliases = {folded(alias): alias for alias in (*known.aliases, *row.aliases, *renamed) if folded(alias) != folded(name)}
        self._now[participant_id] = replace(
            known,
            name=name,
            role=_newer(known.role, row.role),
            organisation=_newer(known.organisation, row.organisation),
            country=_newer(known.country, row.country),
            group=row.group or known.group,
            region=_newer(known.region, row.region),
            email=known.email if folded(row.email) in {"", *other_names} else row.email,
            code=known.code if folded(row.code) in {"", *other_names} else row.code,
            aliases=tuple(aliases.values()),
            speaks_for=_newer(known.speaks_for, row.speaks_for),
        )
        self._codes.take(self._now[participant_id].code)
        self._updated[participant_id] = None

    def _participant(self, row: RosterRow, participant_id: str) -> Participant:
        return Participant(
            id=participant_id,
            event_id=self._event_id,
            name=row.name,
            role=row.role,
            organisation=row.organisation,
            country=row.country,
            group=row.group,
            region=row.region,
            email=row.email,
            code=row.code,
            aliases=row.aliases,
            speaks_for=row.speaks_for,
        )


def _name_keys(one: Participant) -> set[tuple[str, str]]:
    if one.placeholder:
        return set()
    organisations = {folded(part) for part in (one.organisation, *one.organisation.split(BETWEEN))}
    return {(folded(name), organisation) for name in (one.name, *one.aliases) for organisation in organisations}


def _both(first: str, second: str) -> str:
    """Put two values into one field, each once and as the first has it."""
    parts: dict[str, str] = {}
    for part in (*first.split(BETWEEN), *second.split(BETWEEN)):
        if part:
            parts.setdefault(folded(part), part)
    return BETWEEN.join(parts.values())


def _newer(known: str, brought: str) -> str:
    """Return what a row brings; what a merge has put together stays so when a part of it comes in again."""
    is_part = BETWEEN in known and folded(brought) in map(folded, known.split(BETWEEN))
    return known if is_part or not brought else brought
