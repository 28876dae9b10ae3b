"""Whether the search knows all entries: their words against what they are made from, and the index against the words.

SQLite looks whether an index of words is whole (`PRAGMA integrity_check`), and not whether it is one of these words. It can, but only as a
statement that writes (sqlite.org/fts5.html, 6.4, "integrity-check"), so it is asked about a copy in memory.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from gfmd_desk.domain.folding import phrase
from gfmd_desk.storage.connection import connect
from gfmd_desk.storage.schema import SEARCH_INDEX
from gfmd_desk.storage.search_statements import REMAKE_INDEX
from gfmd_desk.storage.search_words import COLUMNS, entry_words, name_words, names_of

_INDEX = ("entry_fts_data", "entry_fts_idx", "entry_fts_docsize", "entry_fts_config")
"""The tables that SQLite keeps the index in."""

_ENTRIES = f"""
    SELECT e.id, e.text, e.subheading, e.first_wording, s.code, s.title, {", ".join(f't."{column}"' for column in COLUMNS)}
    FROM entries AS e LEFT JOIN reports AS r ON r.id = e.report_id LEFT JOIN sessions AS s ON s.id = r.session_id
        LEFT JOIN search_texts AS t ON t.entry_id = e.id
"""  # noqa: S608  # our own columns
_PEOPLE = "SELECT id, name, aliases, code, organisation, country FROM participants"
_SUBJECTS = "SELECT entry_id, participant_id FROM subjects ORDER BY entry_id, part DESC, place"
_TAGS = "SELECT entry_id, tag FROM tags ORDER BY entry_id, place"


def knows_all(connection: dbapi2.Connection) -> bool:
    """Whether every entry is found by its words as they stand now; raises the driver's errors."""
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as copy:
        connection.execute("BEGIN")  # all of it as it stood at one moment, while others write
        try:
            if not _words_fit(connection):
                return False
            _copy(connection, copy)
        finally:
            connection.execute("COMMIT")
        return _fits_its_words(copy)


def remake_index(path: Path) -> bool:
    """Make the index anew from the words; return whether every entry is found then.

    With `secure-delete`, SQLite 3.53.4 may leave something of a long text in it (`search_rows.MOST_TAKEN_OUT`).
    """
    try:
        with closing(connect(path)) as connection:
            connection.execute(REMAKE_INDEX)
            return knows_all(connection)
    except dbapi2.Error:
        return False


def _words_fit(connection: dbapi2.Connection) -> bool:
    subjects, tags = _by_entry(connection, _SUBJECTS), _by_entry(connection, _TAGS)
    try:
        names = {one: name_words(*(str(value) for value in names)) for one, *names in connection.execute(_PEOPLE)}
        return all(_is_known(row, tags, subjects, names) for row in connection.execute(_ENTRIES))
    except ValueError:  # other names that are no list of names any more
        return False


def _is_known(row: Sequence[Any], tags: Mapping[str, list[str]], subjects: Mapping[str, list[str]], names: Mapping[str, str]) -> bool:
    entry, text, subheading, first_wording, code, title = (str(value) for value in row[:6])
    who = names_of(subjects.get(entry, ()), names)
    words = entry_words(text, subheading, first_wording, tags.get(entry, ()), who, phrase(f"{code} {title}"))
    return tuple(row[6:]) == tuple(words[column] for column in COLUMNS)


def _by_entry(connection: dbapi2.Connection, statement: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for entry, value in connection.execute(statement):
        found.setdefault(str(entry), []).append(str(value))
    return found


def _copy(connection: dbapi2.Connection, copy: dbapi2.Connection) -> None:
    """Copy the words and their index."""
    copy.execute(f"CREATE TABLE search_texts (id INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
    copy.execute(SEARCH_INDEX["search_texts"][0])
    for table, columns in (("search_texts", f"id, {', '.join(COLUMNS)}"), *((table, "*") for table in _INDEX)):
        rows = connection.execute(f"SELECT {columns} FROM {table}")  # noqa: S608  # our own tables
        copy.execute(f"DELETE FROM {table}")  # noqa: S608  # as above, and below
        copy.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows.description))})", rows)  # noqa: S608


def _fits_its_words(copy: dbapi2.Connection) -> bool:
    try:
        copy.execute("INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)")
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorname", "").startswith("SQLITE_CORRUPT"):
            return False
        raise
    return True
