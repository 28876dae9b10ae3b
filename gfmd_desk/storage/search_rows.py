"""The words by which entries are found, kept in step with them in the same transaction; and the search over them.

They are folded here, before SQLite sees them, so that typed words and stored ones are the same. Names of participants are among
them: all of it is confidential.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, insert, inspect, select, update
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.search import Found, Sought
from gfmd_desk.storage import schema
from gfmd_desk.storage.engine import driver_of
from gfmd_desk.storage.search_statements import DETAILS, INTO_INDEX, OUT_OF_INDEX, REMAKE_INDEX, SectionTitle, finding, found
from gfmd_desk.storage.search_words import COLUMNS, entry_words, name_words, names_of

MOST_TAKEN_OUT = 50_000
"""Letters of an entry up to which its words are taken out of the index; where a longer one changes it is made anew, which takes 0.4 s with
12,000 entries. With `secure-delete` SQLite 3.53.4 may leave a beginning of a word that a long text has some two thousand times: in SQLite
alone in 13 of 40 runs of 250 changes, every seventh to a text of 80,000 to 200,000 letters, and in none of 38 with at most 60,000."""
_AT_ONCE = 500
"""Ids that are put into one statement."""


def _table(mapped: type[schema.Base]) -> Table:
    table = inspect(mapped).local_table
    assert isinstance(table, Table)
    return table


_TEXTS = _table(schema.SearchText)
_ENTRIES, _REPORTS, _SESSIONS = _table(schema.Entry), _table(schema.Report), _table(schema.Session)
_SUBJECTS, _PEOPLE = _table(schema.Subject), _table(schema.Participant)
_WHO = (_PEOPLE.c.name, _PEOPLE.c.aliases, _PEOPLE.c.code, _PEOPLE.c.organisation, _PEOPLE.c.country)


class SearchRows:
    def __init__(self, rows: OrmSession) -> None:
        self._rows = rows

    def put(self, entries: Sequence[Entry]) -> None:
        """Write the words of entries that stand in the store; the whole report where there are many."""
        for some in _in_parts(entries):
            who = self._people(subject.participant_id for entry in some for subject in entry.subjects)
            sessions = self._sessions({entry.report_id for entry in some})
            self._write({entry.id: _words(entry, who, sessions[entry.report_id]) for entry in some})

    def session_changed(self, session_id: str) -> None:
        """Write anew what the entries of a session have of its code and title."""
        entries = self._rows.execute(
            select(_ENTRIES.c.id, _SESSIONS.c.code, _SESSIONS.c.title)
            .join(_REPORTS, _REPORTS.c.id == _ENTRIES.c.report_id)
            .join(_SESSIONS, _SESSIONS.c.id == _REPORTS.c.session_id)
            .where(_SESSIONS.c.id == session_id)
        ).all()
        self._write_one("session", {row.id: phrase(f"{row.code} {row.title}") for row in entries})

    def people_changed(self, participant_ids: Iterable[str]) -> None:
        """Write anew who is named by the entries of which these participants are subjects."""
        entries: dict[str, None] = {}
        for ids in _in_parts(list(participant_ids)):
            entries.update(dict.fromkeys(self._rows.scalars(select(_SUBJECTS.c.entry_id).where(_SUBJECTS.c.participant_id.in_(ids)))))
        for some in _in_parts(list(entries)):
            of_entry: dict[str, list[str]] = {entry_id: [] for entry_id in some}
            for row in self._rows.execute(
                select(_SUBJECTS.c.entry_id, _SUBJECTS.c.participant_id)
                .where(_SUBJECTS.c.entry_id.in_(some))
                .order_by(_SUBJECTS.c.entry_id, _SUBJECTS.c.part.desc(), _SUBJECTS.c.place)
            ):
                of_entry[row.entry_id].append(row.participant_id)
            names = self._people({one for ids in of_entry.values() for one in ids})
            self._write_one("who", {entry_id: " ".join(names_of(ids, names)) for entry_id, ids in of_entry.items()})

    def find(self, sought: Sought, most: int | None, *, in_text: bool = False) -> list[tuple[float, str]]:
        """Return rank and id of the entries that fit, the best first and the newer ones first among equals.

        `in_text` leaves out those whose own words are not all that is sought.
        """
        statement, values = finding(sought, in_text=in_text)
        limit = -1 if most is None else most
        return self._asked(statement, (*values, limit))

    def details(self, entry_ids: Sequence[str], section_title: SectionTitle) -> list[Found]:
        """Return what a list shows of entries, in the order of their ids."""
        return [found(row, section_title) for row in self._asked(DETAILS, (json.dumps(list(entry_ids)),))]

    def _asked(self, statement: str, values: Sequence[object]) -> list[Any]:
        """Ask the driver itself, in the transaction as it stands: SQLAlchemy would take as long again as the search."""
        rows: list[Any] = driver_of(self._rows.connection()).execute(statement, values).fetchall()
        return rows

    def _write(self, wanted: dict[str, dict[str, str]]) -> None:
        """Write what differs from what is there; an entry keeps its row, and with it its number in the index."""
        there = {row.entry_id: row for row in self._rows.execute(select(_TEXTS).where(_TEXTS.c.entry_id.in_(list(wanted)))).mappings()}
        new = [{"entry_id": entry_id, **words} for entry_id, words in wanted.items() if entry_id not in there]
        other = [
            {"of_entry": entry_id, **words}
            for entry_id, words in wanted.items()
            if (row := there.get(entry_id)) is not None and any(row[column] != words[column] for column in COLUMNS)
        ]
        if new:
            self._rows.execute(insert(_TEXTS), new)
            self._index(INTO_INDEX, [words["entry_id"] for words in new])
        if other:
            ids = [words["of_entry"] for words in other]
            anew = any(sum(len(there[one][column]) for column in COLUMNS) > MOST_TAKEN_OUT for one in ids)
            if not anew:
                self._index(OUT_OF_INDEX, ids)
            self._rows.execute(update(_TEXTS).where(_TEXTS.c.entry_id == bindparam("of_entry")), other)
            if anew:
                self._asked(REMAKE_INDEX, ())
            else:
                self._index(INTO_INDEX, ids)

    def _write_one(self, column: str, wanted: dict[str, str]) -> None:
        """Write one column of entries that are there."""
        for some in _in_parts(list(wanted)):
            there = self._rows.execute(select(_TEXTS).where(_TEXTS.c.entry_id.in_(some))).mappings()
            self._write({row["entry_id"]: {**{one: row[one] for one in COLUMNS}, column: wanted[row["entry_id"]]} for row in there})

    def _index(self, statement: str, entry_ids: Sequence[str]) -> None:
        """Put the words of these entries into the index, or take them out while they are as they were put in.

        In one statement: SQLite writes out its index at the end of each, and a trigger for each row would take ten times as long.
        """
        self._rows.connection().exec_driver_sql(statement, (json.dumps(list(entry_ids)),))

    def _sessions(self, report_ids: Iterable[str]) -> dict[str, str]:
        found = self._rows.execute(
            select(_REPORTS.c.id, _SESSIONS.c.code, _SESSIONS.c.title)
            .join(_SESSIONS, _SESSIONS.c.id == _REPORTS.c.session_id)
            .where(_REPORTS.c.id.in_(list(report_ids)))
        )
        return {row.id: phrase(f"{row.code} {row.title}") for row in found}

    def _people(self, participant_ids: Iterable[str]) -> dict[str, str]:
        """Return the folded words of each participant's names."""
        names: dict[str, str] = {}
        for ids in _in_parts(list(dict.fromkeys(participant_ids))):
            for row in self._rows.execute(select(_PEOPLE.c.id, *_WHO).where(_PEOPLE.c.id.in_(ids))):
                names[row.id] = name_words(row.name, row.aliases, row.code, row.organisation, row.country)
        return names


def _words(entry: Entry, who: dict[str, str], session: str) -> dict[str, str]:
    subjects = names_of((subject.participant_id for subject in entry.subjects), who)
    return entry_words(entry.text, entry.subheading, entry.first_wording, entry.tags, subjects, session)


def _in_parts(values: Sequence[Any]) -> Iterable[Any]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
