"""Entries as they stood: what counts as one version, a report at an earlier time, and what was deleted.

A version is written whenever an entry changes in the store. An entry that has none stands as it came.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Entry

ONE_STRETCH = timedelta(minutes=5)
"""Typing in one entry that goes on within this time makes one version."""
PAUSE = timedelta(minutes=10)
"""After such a pause another stretch of work begins in a report."""
LONGEST_STRETCH = timedelta(minutes=30)


class Origin(StrEnum):
    """Why there is a version that no act of the user made."""

    FOUND = "found"
    """It stood like this when it was first changed under a program that keeps versions."""
    FIRST = "first wording"
    """How it was first noted, where no version says it; told from the entry itself and never stored."""
    AWAY = "away"
    """It is in another report from here on."""


@dataclass(frozen=True, slots=True)
class Version:
    """One entry after a commit; `entry` is None where it was deleted. `place` counts up through the store; `made_at` is UTC."""

    place: int
    report_id: str
    entry_id: str
    made_at: datetime
    how: Act | Origin
    back: bool
    """Whether it was made by taking `how` back."""
    entry: Entry | None


@dataclass(frozen=True, slots=True)
class Deleted:
    """An entry that is in the bin, as it last stood, and what made an end of it."""

    entry: Entry
    version: Version


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some work on a report without a long pause: `versions` came about in it, and `place` is the last one's."""

    place: int
    begun_at: datetime
    ended_at: datetime
    versions: tuple[Version, ...]

    @property
    def entries(self) -> frozenset[str]:
        """The ids of what was changed."""
        return frozenset(one.entry_id for one in self.versions)


@dataclass(frozen=True, slots=True)
class Differences:
    """What a report has now and had then, by what became of it; in `changed` and `moved` as it was then, and as it is.

    What only stands in another place is moved; what has other words or marks is changed, wherever it stands.
    """

    added: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    changed: tuple[tuple[Entry, Entry], ...]
    moved: tuple[tuple[Entry, Entry], ...]

    def __bool__(self) -> bool:
        return bool(self.added or self.gone or self.changed or self.moved)


def goes_on(newest: Version, how: Act | Origin, made_at: datetime, *, back: bool) -> bool:
    """Whether what is made now may take the place of an entry's newest version: typing, soon after typing, and nothing between."""
    typing = newest.how is Act.EDIT and how is Act.EDIT and not (newest.back or back)
    return typing and newest.entry is not None and abs(made_at - newest.made_at) < ONE_STRETCH


def stretches(versions: Sequence[Version]) -> tuple[Stretch, ...]:
    """Return the stretches of work on a report, from its versions in their order."""
    groups: list[list[Version]] = []
    for one in versions:
        if one.how is Origin.FOUND:
            continue
        here = groups[-1] if groups else []
        if here and one.made_at - here[-1].made_at < PAUSE and one.made_at - here[0].made_at < LONGEST_STRETCH:
            here.append(one)
        else:
            groups.append([one])
    return tuple(Stretch(group[-1].place, group[0].made_at, group[-1].made_at, tuple(group)) for group in groups)


def entries_at(versions: Iterable[Version], now: Iterable[Entry], place: int) -> tuple[Entry, ...]:
    """Return the entries of a report as they stood after the version `place`, from its versions in their order and as it stands now."""
    stood: dict[str, Entry | None] = {}
    known: set[str] = set()
    for one in versions:
        if one.entry_id not in known:
            known.add(one.entry_id)
            stood[one.entry_id] = one.entry if one.how is Origin.FOUND else None
        if one.place <= place:
            stood[one.entry_id] = one.entry
    untouched = (entry for entry in now if entry.id not in known)
    return (*(entry for entry in stood.values() if entry is not None), *untouched)


def differences(then: Iterable[Entry], now: Iterable[Entry]) -> Differences:
    """Say what became of a report's entries."""
    old, new = {entry.id: entry for entry in then}, {entry.id: entry for entry in now}
    pairs = [(entry, new[entry.id]) for entry in old.values() if entry.id in new and entry != new[entry.id]]
    return Differences(
        added=tuple(entry for entry in new.values() if entry.id not in old),
        gone=tuple(entry for entry in old.values() if entry.id not in new),
        changed=tuple((before, after) for before, after in pairs if in_place_of(before, after) != after),
        moved=tuple((before, after) for before, after in pairs if in_place_of(before, after) == after),
    )


def in_bin(newest: Mapping[str, Version], last: Mapping[str, Entry]) -> tuple[Deleted, ...]:
    """Return what was deleted, the last first, from the newest version of each entry and its last content.

    What was joined to another entry, or put together again after a split, lives on there; what is blank is no loss.
    """
    found = [
        Deleted(last[id], version)
        for id, version in newest.items()
        if version.entry is None and id in last and last[id].text.strip() and not _lives_on(version)
    ]
    return tuple(sorted(found, key=lambda one: -one.version.place))


def _lives_on(version: Version) -> bool:
    return version.how is Origin.AWAY or (version.how, version.back) in ((Act.JOIN, False), (Act.SPLIT, True))


def in_place_of(entry: Entry, other: Entry) -> Entry:
    """Return `entry` where `other` stands."""
    return replace(entry, report_id=other.report_id, section=other.section, position=other.position, subheading=other.subheading)
