"""The words by which entries are found, the index over them, and both filled from the entries that are there."""

from collections.abc import Iterator
from typing import Any

import sqlalchemy as sa
from alembic import op

from gfmd_desk.domain.folding import phrase
from gfmd_desk.storage.search_words import name_words, tags_words

revision = "0004"
down_revision = "0003"

_AT_ONCE = 1000


def upgrade() -> None:
    op.create_table(
        "search_texts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("said", sa.Text(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.Column("first_noted", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_search_texts"),
        sa.UniqueConstraint("entry_id", name="uq_search_texts_entry_id"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_search_texts_entry_id_entries", ondelete="CASCADE"),
    )
    connection = op.get_bind()
    for statement in _INDEX:
        connection.exec_driver_sql(statement)
    words = list(words_of_entries(connection))
    for start in range(0, len(words), _AT_ONCE):
        connection.exec_driver_sql(ADD, words[start : start + _AT_ONCE])
    connection.exec_driver_sql(FILL)


def words_of_entries(connection: sa.Connection) -> Iterator[tuple[str, ...]]:
    """What each entry is found by, the oldest first."""
    tags, people = _by_entry(connection, _TAGS), _by_entry(connection, _PEOPLE)
    for entry_id, text, subheading, first, code, title in connection.exec_driver_sql(_ENTRIES):
        who = (name_words(*row) for row in people.get(entry_id, ()))
        tagged = tags_words(tag for (tag,) in tags.get(entry_id, ()))
        noted = "" if first == text else phrase(first)
        yield entry_id, phrase(text), phrase(subheading), noted, " ".join(dict.fromkeys(who)), tagged, phrase(f"{code} {title}")


def _by_entry(connection: sa.Connection, statement: str) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for entry_id, *row in connection.exec_driver_sql(statement):
        found.setdefault(entry_id, []).append(row)
    return found


_ENTRIES = """
    SELECT e.id, e.text, e.subheading, e.first_wording, s.code, s.title FROM entries AS e
    JOIN reports AS r ON r.id = e.report_id JOIN sessions AS s ON s.id = r.session_id ORDER BY e.said_at, e.id
"""

_TAGS = "SELECT entry_id, tag FROM tags ORDER BY entry_id, place"

_PEOPLE = """
    SELECT entry_id, name, aliases, code, organisation, country FROM subjects JOIN participants ON participants.id = participant_id
    ORDER BY entry_id, part DESC, place
"""

ADD = "INSERT INTO search_texts (entry_id, said, heading, first_noted, who, tags, session) VALUES (?, ?, ?, ?, ?, ?, ?)"

FILL = "INSERT INTO entry_fts (entry_fts) VALUES ('rebuild')"

_INDEX = (
    (
        "CREATE VIRTUAL TABLE entry_fts USING fts5(said, heading, first_noted, who, tags, session, content='search_texts', "
        "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
    ),
    "INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1)",
    (
        "CREATE TRIGGER search_texts_go AFTER DELETE ON search_texts BEGIN "
        "INSERT INTO entry_fts (entry_fts, rowid, said, heading, first_noted, who, tags, session) "
        "VALUES ('delete', old.id, old.said, old.heading, old.first_noted, old.who, old.tags, old.session); END"
    ),
)
