"""What is known to have stood in a damaged store and could not be read: told by its indexes, by rows that point there, and by gaps.

An index lies on pages of its own, so these often stay where the rows are lost. Of an encrypted store they cannot be told from one another.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from sqlcipher3 import dbapi2

from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.loose_rows import Placed, Words
from gfmd_desk.storage.page_scan import Key, keys_in
from gfmd_desk.storage.salvage import columns_of
from gfmd_desk.storage.search_words import tags_words

Index: TypeAlias = tuple[str, tuple[str, ...]]
"""The name of a table, and the columns that one of its indexes is over."""

KEYS: Mapping[str, tuple[str, ...]] = {
    "sessions": ("id",),
    "reports": ("id",),
    "participants": ("id",),
    "public_roles": ("session_id", "place"),
    "tags": ("entry_id", "place"),
    "subjects": ("entry_id", "part", "place"),
    "approvals": ("event_id", "place"),
}
"""Of what is counted, by what a row is known."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Rows of each kind: `people` of the roster, `roles` that the programme prints, `speakers` and owners, steps in `approvals`."""

    sessions: int = 0
    reports: int = 0
    entries: int = 0
    people: int = 0
    roles: int = 0
    tags: int = 0
    speakers: int = 0
    approvals: int = 0

    @property
    def any(self) -> bool:
        return self != Tally()


COUNTED: Mapping[str, str] = {
    "sessions": "sessions",
    "entries": "entries",
    "people": "participants",
    "roles": "public_roles",
    "tags": "tags",
    "speakers": "subjects",
    "approvals": "approvals",
}
"""What a tally counts, by the table that it is in."""


def not_read_through(damaged: Path) -> tuple[str, ...]:
    """Return of what in a tally SQLite does not come by each page: more of it may be lost than anything still tells."""

    def is_whole(source: dbapi2.Connection, table: str) -> bool:
        try:
            source.execute(f"SELECT count(*) FROM {table} NOT INDEXED").fetchone()  # noqa: S608  # our own tables
        except dbapi2.Error:
            return False
        return True

    try:
        with closing(connect(damaged, Mode.READ)) as source:
            return tuple(name for name, table in COUNTED.items() if not is_whole(source, table))
    except dbapi2.Error:
        return tuple(COUNTED)


class LostRows:
    """Made once all that stands in the pages is in the new store; asked once the rest has been left behind."""

    def __init__(self, damaged: Path, into: dbapi2.Connection, placed: Iterable[Placed], words: Mapping[str, Words]) -> None:
        self._into, self._words = into, words
        self.unsure = not_read_through(damaged)
        self._indexes = _Indexes(into, placed)
        for page in keys_in(damaged):
            self._indexes.read(page)
        self._known = {table: self._there(table) | self._indexes.keys(table, columns) for table, columns in KEYS.items()}
        self._known["participants"] |= self._pointed_at()
        self._known["sessions"] |= {(one,) for (one,) in into.execute("SELECT session_id FROM reports")}
        self._known["reports"] |= {(one,) for (one,) in into.execute("SELECT report_id FROM entries")}
        for event_id, length in into.execute("SELECT event_id, length FROM approval_heads WHERE typeof(length) = 'integer'").fetchall():
            self._known["approvals"] |= {(event_id, place) for place in range(1, min(length, _LONGEST) + 1)}
        for table in ("approvals", "tags"):  # speakers and owners share their places, and a role that goes leaves its own empty
            self._known[table] |= _gaps(self._known[table], 1 if table == "approvals" else 0)
        self.unreadable = {table: self._known[table] - self._there(table) for table in KEYS}

    @property
    def session_of(self) -> Mapping[str, str]:
        """The session of each report of which an index still says it, by the number of a row."""
        reports = {number: values[0] for values, number in self._indexes.found(_REPORTS)}
        sessions = {number: values[0] for values, number in self._indexes.found(_THEIR_SESSIONS)}
        if self._indexes.meant & {_REPORTS, _THEIR_SESSIONS} and reports.keys() != sessions.keys():
            return {}  # one of them may be another index: entries would stand in the session of others
        return {str(reports[number]): str(sessions[number]) for number in reports.keys() & sessions.keys()}

    def tally(self, entries: int) -> Tally:
        """Count what is not in the new store; a session or a report that only stands in for a lost one is lost."""
        lost = {table: self._known[table] - self._there(table) for table in KEYS}
        tagless = self._without_words() - {one[0] for one in lost["tags"]}
        return Tally(
            sessions=len(self.unreadable["sessions"]),
            reports=len(self.unreadable["reports"]),
            entries=entries,
            people=max(len(lost["participants"]), len(self._lost_codes())),
            roles=len(lost["public_roles"]),
            tags=len(lost["tags"]) + len(tagless),
            speakers=len(lost["subjects"]) + len(self._without_speakers() - {one[0] for one in lost["subjects"]}),
            approvals=len(lost["approvals"]),
        )

    def entries_in_doubt(self) -> set[str]:
        """The ids of entries of which a tag, a speaker, an owner or an approval is lost, or may be and nothing says that it is not."""
        lost = {table: self._known[table] - self._there(table) for table in ("tags", "subjects")}
        said = {str(one[0]) for rows in lost.values() for one in rows}
        return said | self._without_words() | self._without_speakers() | self._without_approvals() | self._not_vouched_for()

    def _not_vouched_for(self) -> set[str]:
        """Entries of which neither the search nor a version says what is at them, where that could not be read as a whole."""
        if not {"tags", "speakers"} & set(self.unsure):
            return set()
        told = "SELECT id FROM entries EXCEPT SELECT entry_id FROM versions WHERE content IS NOT NULL"
        return {one for (one,) in self._into.execute(told) if one not in self._words}

    def _without_words(self) -> set[str]:
        """Entries that the search knew by tags which they do not have now."""
        tags: dict[str, list[str]] = {}
        for entry_id, tag in self._into.execute("SELECT entry_id, tag FROM tags ORDER BY entry_id, place"):
            tags.setdefault(entry_id, []).append(str(tag))
        return {one for one, words in self._words.items() if set(words.tags.split()) - set(tags_words(tags.get(one, ())).split())}

    def _without_speakers(self) -> set[str]:
        """Entries that the search knew by somebody's name, and behind which nobody stands now."""
        there = {one for (one,) in self._into.execute("SELECT entry_id FROM subjects")}
        return {one for one, words in self._words.items() if words.who and one not in there}

    def _without_approvals(self) -> set[str]:
        """Entries that an index of the log still speaks of, where the step itself is lost."""
        there = set(self._into.execute("SELECT entry_id FROM approvals"))
        return {str(values[0]) for values, _ in self._indexes.found(_STEPS) if values not in there}

    def _lost_codes(self) -> set[tuple[object, ...]]:
        """Lines of the roster by their codes: where nothing points to any of them, their ids say nothing."""
        return self._indexes.keys("participants", _CODES) - set(self._into.execute("SELECT event_id, code FROM participants"))

    def _there(self, table: str) -> set[tuple[object, ...]]:
        return set(self._into.execute(f"SELECT {', '.join(KEYS[table])} FROM {table}"))  # noqa: S608  # our own tables

    def _pointed_at(self) -> set[tuple[object, ...]]:
        """Who is spoken of, but for those that somebody else stands for. The log outlives them, and is not asked."""
        return set(
            self._into.execute(
                "SELECT participant_id FROM subjects UNION SELECT participant_id FROM public_roles "
                "EXCEPT SELECT id FROM merged_participants"
            )
        )


_SESSIONS = ("sessions", ("id",))
_REPORTS = ("reports", ("id",))
_THEIR_SESSIONS = ("reports", ("session_id",))
_STEPS = ("approvals", ("entry_id",))
_CODES = ("event_id", "code")
_LONGEST = 100_000
"""Steps of a log: a damaged head may say any number."""


class _Indexes:
    """Which index a page is of: the one that has its keys for rows that were found; else by what these speak of.

    `meant` are those of which that holds for any page.
    """

    def __init__(self, into: dbapi2.Connection, placed: Iterable[Placed]) -> None:
        self._into = into
        self._keys: dict[Index, set[Key]] = {}
        self.meant: set[Index] = set()
        self._owners: dict[Key, list[Index]] = {}
        tables: dict[str, tuple[list[str], list[tuple[str, ...]]]] = {}
        for row in placed:
            if row.table not in tables:
                tables[row.table] = ([name.strip('"') for name in columns_of(into, row.table)], _indexes_of(into, row.table))
            columns, indexes = tables[row.table]
            for index in indexes:
                key = Key(tuple(row.values[columns.index(name)] for name in index), row.number)
                self._owners.setdefault(key, []).append((row.table, index))
        self._knows_sessions = any(table == "sessions" for owners in self._owners.values() for table, _ in owners)
        self._speaks_of = {
            name: {one for (one,) in into.execute(statement)}
            for name, statement in {
                "entries": "SELECT id FROM entries",
                "sessions": "SELECT id FROM sessions UNION SELECT session_id FROM reports",
                "events": "SELECT id FROM events UNION SELECT event_id FROM sessions",
                "reports": "SELECT report_id FROM entries",
                "people": "SELECT id FROM participants UNION SELECT participant_id FROM subjects "
                "UNION SELECT participant_id FROM public_roles UNION SELECT participant_id FROM approvals",
            }.items()
        }

    def read(self, page: tuple[Key, ...]) -> None:
        owners = Counter(index for key in page for index in self._owners.get(key, ()))
        index = max(owners, key=lambda one: owners[one]) if owners else None
        if index is None or 2 * owners[index] < len(page):  # a few keys can be another index's by chance
            meant = self._by_meaning(page)
            index = meant or (index if index != _STEPS else None)
            self.meant |= {meant} if meant else set()
        elif index == _SESSIONS and set(page) & self.found(_SESSIONS):
            index = _THEIR_SESSIONS  # an index has a key once, and a report often has its session's number
            self.meant.add(index)
        if index is not None:
            self._keys.setdefault(index, set()).update(key for key in page if len(key.values) == len(index[1]))

    def found(self, index: Index) -> set[Key]:
        return self._keys.get(index, set())

    def keys(self, table: str, columns: tuple[str, ...]) -> set[tuple[object, ...]]:
        return {key.values for key in self.found((table, columns))}

    def _by_meaning(self, page: tuple[Key, ...]) -> Index | None:
        kinds = {tuple(type(value) for value in key.values) for key in page}
        if len(kinds) != 1:
            return None
        known = self._speaks_of
        first = {key.values[0] for key in page}
        match next(iter(kinds)):
            case (one,) if one is str and first & known["people"]:
                return "participants", KEYS["participants"]
            case (one,) if one is str and len(first) == len(page) and first & known["reports"]:
                return _REPORTS
            case (one,) if one is str and len(first) == len(page) and first & known["sessions"]:
                return _THEIR_SESSIONS
            case (one, two) if (one, two) == (str, int):
                places = (("entries", "tags"), ("sessions", "public_roles"), ("events", "approvals"))
                return next(((table, KEYS[table]) for name, table in places if first & known[name]), None)
            case (one, two) if (one, two) == (str, str) and first & known["events"] and self._knows_sessions:
                return "participants", _CODES
            case (one, two, three) if (one, two, three) == (str, str, int) and first & known["entries"]:
                return "subjects", KEYS["subjects"]
        return None


def _indexes_of(into: dbapi2.Connection, table: str) -> list[tuple[str, ...]]:
    names = [name for (name,) in into.execute("SELECT name FROM pragma_index_list(?)", (table,))]
    return [tuple(one for (one,) in into.execute("SELECT name FROM pragma_index_info(?) ORDER BY seqno", (name,))) for name in names]


def _gaps(keys: set[tuple[object, ...]], first: int) -> set[tuple[object, ...]]:
    """What is missing in the middle: places count up from the `first` one."""
    last: dict[tuple[object, ...], int] = {}
    for *of, place in keys:
        if isinstance(place, int):
            last[tuple(of)] = max(last.get(tuple(of), first), min(place, _LONGEST))
    return {(*of, place) for of, end in last.items() for place in range(first, end)} - keys
