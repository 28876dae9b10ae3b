"""Rows on pages that nothing leads to any more: each goes into the table that it is of, or into none."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import ApprovalStep, Authority, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.fingerprint import commitment, sealed
from gfmd_desk.domain.language import Language
from gfmd_desk.storage.page_scan import Record, records_in
from gfmd_desk.storage.row_hash import hash_of, hashed_tables
from gfmd_desk.storage.row_shape import Shapes
from gfmd_desk.storage.salvage import columns_of

LOG = ("approvals", "evidence", "approval_heads")
"""Their rows carry no hash: the chain of the log proves them."""

_SEAL = 64
"""Hexadecimal digits."""


class Words(NamedTuple):
    """By what an entry is found: of a damaged store these tell what has been there."""

    said: str
    who: str
    tags: str
    session: str


class Placed(NamedTuple):
    """A row that was found on a page, with its number there."""

    table: str
    number: int
    values: tuple[object, ...]


class LooseRows:
    """What the pages of a damaged store hold, put into a new one."""

    def __init__(self, damaged: Path, into: dbapi2.Connection) -> None:
        self._damaged, self._into = damaged, into
        self._hashed = hashed_tables(into)
        self._shapes = Shapes(into, (*self._hashed, *LOG, "search_texts"))
        self._columns = {table: columns_of(into, table) for table in (*self._hashed, *LOG)}
        self._undecided: list[tuple[tuple[str, ...], Record]] = []
        self.half_reports: dict[str, tuple[object, ...]] = {}
        self.words: dict[str, Words] = {}
        self.placed: list[Placed] = []

    def put(self) -> None:
        """Add rows that SQLite does not come by, where their hash or the chain of the log says that they are whole."""
        evidence = []
        for record in records_in(self._damaged):
            if len(record.values) < record.columns:
                self._keep_half(record)
                continue
            tables = tuple(table for table in self._shapes.tables_for(record.values) if self._is_whole(table, record))
            if tables == ("evidence",):
                evidence.append(record)
            elif tables == ("search_texts",):
                _, entry_id, said, _, _, who, tags, session = (str(value) for value in record.values)
                self.words[entry_id] = Words(said, who, tags, session)
            elif len(tables) == 1:
                self._put(tables[0], record)
            elif tables:
                self._undecided.append((tables, record))
        for record in evidence:  # what it is bound to is there now
            bound = self._into.execute("SELECT commitment FROM approvals WHERE id = ?", (record.values[0],)).fetchone()
            if bound is not None and _commitment(record.values) == bound[0]:
                self._put("evidence", record)
        for tables, record in self._undecided:
            met = [table for table in tables if self._points_to_what_is_there(table, record.values)]
            if len(met) == 1:  # else it is left out: in a wrong table it would be worse
                self._put(met[0], record)

    def _keep_half(self, record: Record) -> None:
        """A report's form is long: where the end of it is lost, its beginning still says whose it is."""
        values = record.values
        if record.columns == len(self._columns["reports"]) and len(values) >= 4 and all(isinstance(one, str) for one in values[:3]):
            self.half_reports[str(values[0])] = values

    def _is_whole(self, table: str, record: Record) -> bool:
        if table in self._hashed:
            values = _numbered(table, record)
            quoted = f"SELECT {hash_of(['?'] * (len(values) - 1))}"
            return bool(self._into.execute(quoted, values[:-1]).fetchone()[0] == values[-1])
        if table == "approvals":
            return _is_sealed(record.values)
        if table == "approval_heads":
            _, length, seal = record.values
            return isinstance(length, int) and length > 0 and len(str(seal)) == _SEAL
        return True

    def _put(self, table: str, record: Record) -> None:
        values = _numbered(table, record)
        columns = self._columns[table]
        statement = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"  # noqa: S608  # our own tables
        self._into.execute(statement, values)
        self.placed.append(Placed(table, record.number, values))

    def _points_to_what_is_there(self, table: str, values: Sequence[object]) -> bool:
        row = dict(zip(self._columns[table], values, strict=True))
        pointed = self._into.execute('SELECT "table", "from", "to" FROM pragma_foreign_key_list(?)', (table,)).fetchall()
        return bool(pointed) and all(
            self._into.execute(f'SELECT 1 FROM "{there}" WHERE "{to}" = ?', (row[f'"{here}"'],)).fetchone()  # noqa: S608  # as above
            for there, here, to in pointed
        )


def _numbered(table: str, record: Record) -> tuple[object, ...]:
    return (record.number, *record.values[1:]) if table == "versions" else record.values  # its number is its key


def _is_sealed(values: Sequence[object]) -> bool:
    """Whether a row of the log is as it was sealed."""
    try:
        return sealed(_step(values)).seal == values[-1]
    except ValueError:
        return False


def _step(values: Sequence[object]) -> ApprovalStep:
    id, event_id, place, entry_id, part, person, step, level, scopes, printed, recorded_at, bound, previous, seal = values
    return ApprovalStep(
        id=str(id),
        event_id=str(event_id),
        place=int(str(place)),
        matter=Matter(str(entry_id), Part(str(part)), str(person)),
        step=Step(str(step)),
        level=Level(str(level)) if level else None,
        scopes=tuple(Scope(scope) for scope in str(scopes).split(",") if scope),
        fingerprint=str(printed),
        recorded_at=_moment(recorded_at),
        commitment=str(bound),
        previous=str(previous),
        seal=str(seal),
    )


def _commitment(values: Sequence[object]) -> str | None:
    """What binds evidence to its row; None where it cannot be read."""
    _, salt, words, label, recorded_by, given_by, authority, channel, given_at, due, proof, language, translations = values
    try:
        return commitment(
            Evidence(
                salt=str(salt),
                words=str(words),
                label=str(label),
                recorded_by=str(recorded_by),
                given_by=str(given_by),
                authority=Authority(str(authority)),
                channel=str(channel),
                given_at=_moment(given_at) if given_at else None,
                due=_moment(due) if due else None,
                proof=str(proof),
                interpreted_from=Language(str(language)) if language else None,
                translations=bool(translations),
            )
        )
    except ValueError:
        return None


def _moment(value: object) -> datetime:
    return datetime.fromisoformat(str(value)).replace(tzinfo=UTC)
