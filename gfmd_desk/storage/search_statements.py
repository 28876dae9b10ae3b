"""The search in SQLite's own words: what is sought as an FTS5 expression, and the statements that find and describe entries.

Imports no SQLAlchemy.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, TypeAlias

from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.search import Found, Sought
from gfmd_desk.domain.search_query import Query, Term
from gfmd_desk.storage.search_words import tag_word

SectionTitle: TypeAlias = Callable[[str, tuple[str, int], str], str]
"""Says what a section is called, by its report, the id and version of that one's form, and its key."""

WEIGHTS = "bm25(10.0, 4.0, 3.0, 3.0, 2.0, 1.0)"
"""How much a word counts in each column of the index, in their order: words of the text before all others."""


INTO_INDEX = """
    INSERT INTO entry_fts (rowid, said, heading, first_noted, who, tags, session)
    SELECT id, said, heading, first_noted, who, tags, session FROM search_texts
    WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY id
"""
OUT_OF_INDEX = """
    INSERT INTO entry_fts (entry_fts, rowid, said, heading, first_noted, who, tags, session)
    SELECT 'delete', id, said, heading, first_noted, who, tags, session FROM search_texts
    WHERE entry_id IN (SELECT value FROM json_each(?)) ORDER BY id
"""


REMAKE_INDEX = "INSERT INTO main.entry_fts (entry_fts) VALUES ('rebuild')"


def match_of(sought: Sought, *, in_text: bool = False) -> str:
    """Return what is sought in the words of SQLite's FTS5, in which every typed word stands in quotation marks; empty where no word is.

    `in_text` is where all of what is sought anywhere has to stand in the entry's own words.
    """
    parts = [_all(sought.query, "said" if in_text else ""), _all(sought.who, "who"), _all(sought.tag, "tags")]
    return " AND ".join(part for part in parts if part)


def _all(query: Query, column: str) -> str:
    terms = " AND ".join(_term(term, tagged=column != "said") for term in query.terms)
    return f"{column} : ({terms})" if terms and column else terms


def _term(term: Term, *, tagged: bool) -> str:
    grows = " *" if term.beginning else ""
    said = [f"{_quoted(form)}{grows}" for form in term.forms or (" ".join(term.words),)]
    tags = [f"tags : {_quoted(tag_word(tag))}" for tag in term.tags] if tagged else []
    return f"({' OR '.join((*said, *tags))})"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def finding(sought: Sought, *, in_text: bool) -> tuple[str, list[object]]:
    """The statement that finds, and its values: over the index where a word is sought, and with other tables only as far as needed.

    `CROSS JOIN` keeps SQLite from asking the index about each entry of a session instead.
    """
    match = match_of(sought, in_text=in_text)
    conditions, values = _conditions(sought)
    joined = f"{_ENTRY} {_SESSION}" if sought.event_id or sought.session_id or sought.regime else _ENTRY
    if not match:
        fits = " AND ".join(conditions) or "false"
        return f"SELECT 0.0, e.id FROM entries AS e {_SESSION} WHERE {fits} ORDER BY e.said_at DESC, e.id LIMIT ?", values  # noqa: S608
    if not conditions:
        return _BEST, [match, WEIGHTS]
    fits = " AND ".join(("entry_fts MATCH ?", "f.rank MATCH ?", *conditions))
    return f"{_INDEX} {joined} WHERE {fits} ORDER BY f.rank, f.rowid DESC LIMIT ?", [match, WEIGHTS, *values]


_BEST = """
    SELECT best.rank, t.entry_id FROM (
        SELECT rowid AS id, rank FROM entry_fts WHERE entry_fts MATCH ? AND rank MATCH ? ORDER BY rank, rowid DESC LIMIT ?
    ) AS best CROSS JOIN search_texts AS t ON t.id = best.id ORDER BY best.rank, best.id DESC
"""
_INDEX = "SELECT f.rank, t.entry_id FROM entry_fts AS f CROSS JOIN search_texts AS t ON t.id = f.rowid"
_ENTRY = "CROSS JOIN entries AS e ON e.id = t.entry_id"
_SESSION = "CROSS JOIN reports AS r ON r.id = e.report_id CROSS JOIN sessions AS s ON s.id = r.session_id"


def _conditions(sought: Sought) -> tuple[list[str], list[object]]:
    asked = {
        "s.event_id = ?": sought.event_id,
        "s.id = ?": sought.session_id,
        "e.section = ?": sought.section,
        "e.kind = ?": sought.kind,
        "coalesce(e.regime, s.regime) = ?": sought.regime,
    }
    conditions = [condition for condition, value in asked.items() if value is not None]
    values: list[object] = [str(value) for value in asked.values() if value is not None]
    if sought.unfiled:
        conditions.append("e.section IS NULL")
    if sought.state is not None:
        conditions.append(
            "(EXISTS (SELECT 1 FROM subjects WHERE entry_id = e.id AND wanted IN ('state', 'named'))"
            " OR EXISTS (SELECT 1 FROM approvals WHERE entry_id = e.id))"
        )
    return conditions, values


DETAILS = """
    SELECT e.id, e.report_id, s.code, v.name, r.form_id, r.form_version, e.section, e.said_at, e.said_offset, e.kind,
        e.text, e.subheading, e.first_wording,
        (SELECT group_concat(name, char(10)) FROM (SELECT p.name FROM subjects JOIN participants AS p ON p.id = participant_id
            WHERE entry_id = e.id ORDER BY part DESC, place)),
        s.title
    FROM json_each(?) AS wanted CROSS JOIN entries AS e ON e.id = wanted.value
        JOIN reports AS r ON r.id = e.report_id JOIN sessions AS s ON s.id = r.session_id JOIN events AS v ON v.id = s.event_id
    ORDER BY wanted.key
"""


_KINDS = {str(kind): kind for kind in Kind}


def found(row: Sequence[Any], section_title: SectionTitle) -> Found:
    """Return what a row of `DETAILS` says."""
    section = row[6]
    return Found(
        row[0],
        row[1],
        row[2],
        row[3],
        section_title(row[1], (row[4], row[5]), section) if section else "",
        datetime.fromisoformat(f"{row[7]}+00:00"),
        row[8],
        _KINDS[row[9]],
        row[10],
        row[11],
        row[12],
        tuple(dict.fromkeys(row[13].split("\n"))) if row[13] else (),
        row[14],
    )
