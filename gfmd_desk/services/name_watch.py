"""What the guard goes by while somebody types: the names of an event, and what may stand in each entry of a report."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gfmd_desk.domain.attribution import Group, Level, Scope, lower
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.name_check import Allowance
from gfmd_desk.domain.name_watch import NameWatch
from gfmd_desk.domain.protected_names import ProtectedNames, Sighting, keys_of
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.roster import Participant, RoleHolder
from gfmd_desk.domain.ruling import Ruling
from gfmd_desk.domain.stand_in import StandIn, stand_in
from gfmd_desk.domain.voicing import Told
from gfmd_desk.domain.who_could_it_be import Present, widest_needed
from gfmd_desk.services.allowances import allowances, ruled_everywhere
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.reports import from_store
from gfmd_desk.services.rooms import parties, present_in, room_of
from gfmd_desk.services.sessions import UnknownSessionError


@dataclass(frozen=True, slots=True)
class Watched:
    """A report with its room, roster and decisions as they stood in the store at one moment; nothing was looked for yet."""

    report: Report
    room: Room
    people: tuple[Participant, ...]
    roles: tuple[RoleHolder, ...]
    rulings: tuple[Ruling, ...]
    shelf: AttributionShelf


@dataclass(frozen=True, slots=True)
class Finder:
    """What finds the names of a roster; it takes long to make and is kept while the roster stays as it is."""

    people: tuple[Participant, ...]
    protected: ProtectedNames

    @classmethod
    def of(cls, watched: Watched, kept: "Finder | None" = None) -> "Finder":
        if kept is not None and kept.people == watched.people:
            return kept
        return cls(watched.people, ProtectedNames.of(watched.people, watched.shelf.names))


@dataclass(frozen=True, slots=True)
class Hit:
    """One name in the words of an entry, of somebody who was not released there."""

    entry: Entry
    name: Sighting

    @property
    def words(self) -> str:
        return self.entry.text[self.name.start : self.name.end]


def read_watched(door: Door, report_id: str, shelf: AttributionShelf) -> Watched:
    """Read what names are watched by; raises KnownError. It takes no longer than reading the report."""
    with door.reading() as rows:
        stored = rows.report(report_id)
        if stored is None:
            raise UnknownSessionError("This report is no longer in the store.")
        report = from_store(stored)
        return Watched(
            report,
            room_of(rows, report, shelf),
            rows.roster.participants(report.event.id),
            tuple(rows.roster.public_roles(report.session.id)),
            rows.approvals.rulings(report.event.id),
            shelf,
        )


def watch_of(watched: Watched, finder: Finder, scopes: Iterable[Scope] = tuple(Scope)) -> NameWatch:
    """Return the guard of a report: what was agreed to for one of `scopes` may stand where it was agreed to."""
    report, scopes, protected = watched.report, tuple(scopes), finder.protected
    roster = {one.id: one for one in watched.people}
    names = watched.shelf.names
    allowed: dict[str, Allowance] = {}
    for entry in report.entries:
        alone = replace(report, entries=(entry,))
        for one in allowances(alone, watched.room, scopes, roster, watched.rulings, protected, names):
            allowed[entry.id] = one
    here: dict[str, set[str]] = {"": set(ruled_everywhere(watched.rulings))}
    for ruling in watched.rulings:
        if ruling.entry_id is not None:
            here.setdefault(ruling.entry_id, set()).add(ruling.phrase)
    return NameWatch(protected, report.session.language, report.session.regime, allowed, here)


def name_hits(
    door: Door, report_id: str, shelf: AttributionShelf, scopes: Iterable[Scope] = tuple(Scope), kept: Finder | None = None
) -> tuple[Hit, ...]:
    """Return every unreleased name in the words of a report, in its order; what is not filed comes last."""
    watched = read_watched(door, report_id, shelf)
    watch = watch_of(watched, Finder.of(watched, kept), scopes)
    order = [entry for section in watched.report.form.sections for entry in watched.report.in_section(section.key)]
    filed = {entry.id for entry in order}
    order += [entry for entry in watched.report.entries if entry.id not in filed]
    return tuple(Hit(entry, name) for entry in order for name in watch.unreleased(entry.text, entry))


@dataclass(frozen=True, slots=True)
class Writer:
    """Knows how to write instead of a name, in a room; counted only when it is asked for."""

    watched: Watched

    def participants(self, name: Sighting) -> frozenset[str]:
        """The lines of the roster that a name may mean."""
        return frozenset(one.id for one in self._meant(name))

    def stand_in(self, text: str, name: Sighting) -> StandIn:
        watched = self.watched
        return stand_in(text, name, self.told(name), watched.report.session.language, watched.shelf.voices.table)

    def _meant(self, name: Sighting) -> list[Participant]:
        names = self.watched.shelf.names
        return [one for one in self.watched.people if name.keys & keys_of(one, Level.NAMED, names)]

    def told(self, name: Sighting) -> Told:
        """No nearer than what needs no approval in this room, counted for the one who tells most."""
        watched, names = self.watched, self.watched.shelf.names
        known = self._meant(name)
        if known:
            language = watched.report.session.language
            found = parties(watched.people, watched.roles, [one.id for one in known], language, names).values()
            least = min(found, key=lambda party: party.free.rank)
            return Told(_told_at(least.free), group=least.group, for_group_of_states=least.for_group_of_states)
        key = min(name.keys)
        group = _GROUPS.get(key.partition(":")[0])
        if group is None:
            return Told(Level.ANONYMOUS)
        room = present_in(watched.people, watched.roles, names)
        return Told(_told_at(widest_needed(Present("", group, key), room, Level.GROUP).level if room else Level.GROUP), group=group)


_GROUPS = {"state": Group.GOVERNMENT, "organisation": Group.INTERNATIONAL_ORGANISATION}


def _told_at(free: Level) -> Level:
    """A sentence needs a subject: where nothing may be told, it is "one participant", who may be anybody."""
    return Level.ANONYMOUS if free is Level.WITHHELD else lower(Level.GROUP, free)
