"""A new store from what can still be read of a damaged one: each row checked by its hash, and what is in doubt marked.

Three ways lead to a row: SQLite's own, around pages that it cannot read; the pages themselves, where none points to them any more; and for
an entry its versions. What does not fit its hash never makes more known of anybody: what protects people is read as its strictest.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy.orm import Session as OrmSession
from sqlcipher3 import dbapi2

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Doubted
from gfmd_desk.domain.language import Language
from gfmd_desk.storage.connection import STORE_FILE, Mode, connect
from gfmd_desk.storage.database import make_empty
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.failures import BackupError, DamagedError, NotOpenedError, reason_of
from gfmd_desk.storage.held_more import HeldMore, held_more
from gfmd_desk.storage.loose_rows import LOG, LooseRows, Words
from gfmd_desk.storage.lost_rows import LostRows, Tally
from gfmd_desk.storage.rejoining import sessions_of
from gfmd_desk.storage.replacing import put_aside, put_in_place
from gfmd_desk.storage.row_check import all_doubtful
from gfmd_desk.storage.row_hash import COLUMN, hash_of, hashed_tables, teach, write_hashes
from gfmd_desk.storage.salvage import readable, salvage
from gfmd_desk.storage.soundness import is_damaged, lets_nobody_write
from gfmd_desk.storage.taming import KNOWN, moment_text, text_of
from gfmd_desk.storage.transaction import Transaction
from gfmd_desk.storage.version import Standing, standing_of
from gfmd_desk.storage.version_text import entry_from_text

_DROPPED = ("versions", "tags", "subjects", "merged_participants", "public_roles", "room_consents", "rulings")
"""What is in doubt in these is left behind: an entry does without, and what would let a name through must be sure."""


class SpareForm(NamedTuple):
    """What a report stands on whose own form is lost, where no other report is on it."""

    id: str
    version: int
    content: str
    section_count: int


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was taken out. Of the entries, `doubtful` are not as they were saved, `earlier` are as an earlier version had them.

    `lost` are entries that are known to have been there; `approvals` steps of the log. `gone` is what is known to have been there, of
    each kind, `unsure` of which kinds more may have been there, and `backup` the newest one where it holds more. `aside` is where the
    damaged store was put.
    """

    sessions: int
    entries: int
    doubtful: int
    earlier: int
    lost: int
    approvals: int
    gone: Tally = field(default=Tally())
    unsure: tuple[str, ...] = ()
    backup: HeldMore | None = None
    aside: Path | None = field(default=None, compare=False)


def preview_salvage(folder: Path, spare: SpareForm) -> Salvaged:
    """Say what could be taken out of the damaged store in `folder`, without changing anything; raises BackupError."""
    with _taken_out(folder / STORE_FILE, spare) as (_made, salvaged):
        return salvaged


def salvage_store(folder: Path, spare: SpareForm) -> Salvaged:
    """Let what can be taken out of the damaged store in `folder` take its place; the store is kept aside. Raises BackupError."""
    path = folder / STORE_FILE
    with _taken_out(path, spare) as (made, salvaged):
        if not salvaged.entries and not salvaged.sessions:
            raise BackupError("Nothing was taken out: nothing in the damaged file can be read.")
        aside = put_aside(path)
        put_in_place(made, path)
        return replace(salvaged, aside=aside)


def can_be_salvaged(folder: Path) -> bool:
    """Whether there is a damaged store with anything in it."""
    path = folder / STORE_FILE
    try:
        if not path.exists() or path.stat().st_size == 0:
            return False
        return standing_of(path) is not Standing.NEWER and (is_damaged(path) or lets_nobody_write(path))
    except DamagedError:
        return True
    except (OSError, dbapi2.Error, NotOpenedError):
        return False


@contextmanager
def _taken_out(path: Path, spare: SpareForm) -> Iterator[tuple[Path, Salvaged]]:
    if not can_be_salvaged(path.parent):
        raise BackupError("Nothing was taken out: the file with your notes is not damaged, or there is nothing in it.")
    try:
        with TemporaryDirectory(dir=path.parent, prefix="salvage-") as workshop:
            made = Path(workshop) / STORE_FILE
            make_empty(made)
            yield made, _Salvage(path, made, spare).run()
    except dbapi2.Error as error:
        reason = reason_of(error)
        if reason is None:
            raise
        raise BackupError(f"Nothing was taken out because {reason}.") from error
    except OSError as error:
        raise BackupError(f"Nothing was taken out: {error.strerror or error}.") from error


class _Salvage:
    def __init__(self, damaged: Path, made: Path, spare: SpareForm) -> None:
        self._damaged, self._made, self._spare = damaged, made, spare

    def run(self) -> Salvaged:
        with closing(connect(self._made, foreign_keys=False)) as into:
            into.text_factory = lambda raw: raw.decode("utf-8", "replace")
            teach(into)
            self._into = into
            self._tables = hashed_tables(into)
            self._loose = LooseRows(self._damaged, into)
            tables = (*self._tables, *LOG)
            with suppress(dbapi2.Error):  # where SQLite finds nothing in it, the pages may still be told from one another
                salvage(self._damaged, self._made, tables)
            into.execute("BEGIN")
            self._loose.put()
            self._words = self._words_of_search()
            known = self._known_entries()
            self._lost = LostRows(self._damaged, into, self._loose.placed, self._words)
            self._mark_doubtful()
            self._bring_back_from_versions()
            self._complete()
            self._let_go_of_what_points_to_nothing()
            self._say_what_entries_lost()
            write_hashes(into)
            into.execute("COMMIT")
            here = {one for (one,) in into.execute("SELECT id FROM entries")}
            doubts = [self._number("SELECT count(*) FROM entries WHERE doubt = ?", one.value) for one in Doubted]
            salvaged = Salvaged(
                sessions=self._number("SELECT count(*) FROM sessions"),
                entries=len(here),
                doubtful=doubts[0],
                earlier=doubts[1],
                lost=len(known - here),
                approvals=self._number("SELECT count(*) FROM approvals"),
                gone=self._lost.tally(len(known - here)),
                unsure=self._lost.unsure,
                backup=held_more(self._damaged, into),
            )
        self._fill_search()
        return salvaged

    def _words_of_search(self) -> dict[str, Words]:
        """By what each entry was found."""
        words = dict(self._loose.words)
        with suppress(dbapi2.Error), closing(connect(self._damaged, Mode.READ)) as source:
            source.text_factory = lambda raw: raw.decode("utf-8", "replace")
            for row in readable(source, "search_texts", ["entry_id", *Words._fields]):
                entry_id, *rest = (str(value) for value in row)
                words[entry_id] = Words(*rest)
        return words

    def _known_entries(self) -> set[str]:
        """The ids of all entries that are spoken of anywhere, and were not deleted."""
        known = {one for table in ("tags", "subjects") for (one,) in self._into.execute(f"SELECT entry_id FROM {table}")}  # noqa: S608
        known |= {one for (one,) in self._into.execute("SELECT id FROM entries")}
        newest: dict[str, bool] = {}
        for entry_id, there in self._into.execute("SELECT entry_id, content IS NOT NULL FROM versions ORDER BY place"):
            newest[entry_id] = bool(there)
        known |= self._words.keys()
        return {one for one in known | set(newest) if newest.get(one, True)}

    def _mark_doubtful(self) -> None:
        """Let what does not fit its hash be a value that the program can read, and stricter than it may have been."""
        doubtful: dict[str, list[int]] = {}
        for row in all_doubtful(self._into):
            doubtful.setdefault(row.table, []).append(row.number)
        doubtful_people = [
            one
            for number in doubtful.get("participants", ())
            for one in self._into.execute("SELECT id FROM participants WHERE rowid = ?", (number,))
        ]
        self._into.executemany("DELETE FROM public_roles WHERE participant_id = ?", doubtful_people)
        for table, numbers in doubtful.items():
            if table in _DROPPED:
                self._into.executemany(f"DELETE FROM {table} WHERE rowid = ?", [(number,) for number in numbers])  # noqa: S608
            else:
                for number in numbers:
                    self._tame(table, number)

    def _tame(self, table: str, number: int) -> None:
        columns = [name.strip('"') for name in self._tables[table]]
        found = self._into.execute(f"SELECT {', '.join(self._tables[table])} FROM {table} WHERE rowid = ?", (number,)).fetchone()  # noqa: S608
        known = KNOWN[table]
        values = [known[name](value) if name in known else text_of(value) for name, value in zip(columns, found, strict=True)]
        if table == "reports":
            values[columns.index("form_id") : columns.index("section_count") + 1] = self._form(values[2], values[3])
        sets = ", ".join(f"{name} = ?" for name in self._tables[table])
        self._into.execute(f"UPDATE OR IGNORE {table} SET {sets} WHERE rowid = ?", (*values, number))  # noqa: S608

    def _bring_back_from_versions(self) -> None:
        """Entries that are lost as their newest version has them; tags and subjects that are lost, where the version is of these words."""
        here = dict(self._into.execute("SELECT id, text FROM entries"))
        tags = dict(self._into.execute("SELECT entry_id, count(*) FROM tags GROUP BY entry_id"))
        subjects = dict(self._into.execute("SELECT entry_id, count(*) FROM subjects GROUP BY entry_id"))
        newest = dict(self._into.execute("SELECT entry_id, content FROM versions ORDER BY place"))
        for entry_id, content in newest.items():
            if content is None:
                continue
            try:
                entry = entry_from_text(content)
            except (ValueError, KeyError, TypeError):
                continue
            if entry_id not in here:
                values = (
                    *(entry.id, entry.report_id, entry.section, entry.position, entry.kind.value, entry.subheading, entry.text),
                    *(entry.first_wording, moment_text(entry.said_at), entry.said_offset, entry.voice and entry.voice.value),
                    *(entry.regime and entry.regime.value, entry.contests, Doubted.EARLIER.value),
                )
                self._into.execute(_ENTRY, values)
            elif here[entry_id] != entry.text:
                continue
            if tags.get(entry_id, 0) < len(entry.tags):
                rows = [(entry_id, place, tag) for place, tag in enumerate(entry.tags)]
                self._into.executemany("INSERT OR IGNORE INTO tags (entry_id, place, tag) VALUES (?, ?, ?)", rows)
            if subjects.get(entry_id, 0) < len(entry.subjects):
                self._into.execute("DELETE FROM subjects WHERE entry_id = ?", (entry_id,))
                self._into.executemany(
                    "INSERT INTO subjects (entry_id, part, place, participant_id, wanted) VALUES (?, ?, ?, ?, ?)",
                    [
                        (entry_id, one.part.value, place, one.participant_id, one.wanted and one.wanted.value)
                        for place, one in enumerate(entry.subjects)
                    ],
                )

    def _complete(self) -> None:
        """Give every entry a report, every report a session and every session a report, and each of them an event."""
        lost = "SELECT DISTINCT report_id FROM entries WHERE report_id NOT IN (SELECT id FROM reports) ORDER BY report_id"
        lone = self._into.execute(lost).fetchall()
        halves = self._loose.half_reports
        said = {**self._lost.session_of, **{one: str(half[1]) for one, half in halves.items()}}
        sessions = sessions_of(self._into, said, self._words)
        for (report_id,) in lone:
            self._add_report(report_id, sessions.get(report_id) or str(uuid4()), *halves.get(report_id, (None,) * 4)[2:4])
        for (session_id,) in self._into.execute(
            "SELECT session_id FROM reports WHERE session_id NOT IN (SELECT id FROM sessions) ORDER BY session_id"
        ).fetchall():
            self._add_session(session_id)
        reports = {session_id: report_id for report_id, session_id in said.items()}
        for (session_id,) in self._into.execute(
            "SELECT id FROM sessions WHERE id NOT IN (SELECT session_id FROM reports) ORDER BY rowid"
        ).fetchall():  # nobody can open one without
            report_id = reports.get(session_id, "")
            half = halves.get(report_id, (None,) * 4)
            taken = not report_id or self._number("SELECT count(*) FROM reports WHERE id = ?", report_id)
            self._add_report(str(uuid4()) if taken else report_id, session_id, *half[2:4])
        orphans = " UNION ".join(f"SELECT event_id FROM {table}" for table in ("sessions", "participants", "approvals", "approval_heads"))  # noqa: S608
        for (event_id,) in self._into.execute(f"SELECT event_id FROM ({orphans}) WHERE event_id NOT IN (SELECT id FROM events)").fetchall():  # noqa: S608
            self._add_event(event_id)

    def _add_report(self, report_id: str, session_id: str, form_id: object, version: object) -> None:
        sections = [one for (one,) in self._into.execute("SELECT DISTINCT section FROM entries WHERE report_id = ?", (report_id,)) if one]
        form = self._form(form_id, version) if form_id is not None else self._form_with(sections)
        for section in sections:
            if not _has(form, section):  # there nobody would see the entry
                self._into.execute(
                    "UPDATE entries SET section = NULL, subheading = '' WHERE report_id = ? AND section = ?", (report_id, section)
                )
        self._into.execute(
            "INSERT INTO reports (id, session_id, form_id, form_version, form_content, section_count, header, capture_line, capture_chips) "
            "VALUES (?, ?, ?, ?, ?, ?, '{}', '', '')",
            (report_id, session_id, *form),
        )

    def _say_what_entries_lost(self) -> None:
        marks = [(Doubted.CHANGED.value, one) for one in self._lost.entries_in_doubt()]
        self._into.executemany("UPDATE entries SET doubt = ? WHERE id = ? AND doubt IS NULL", marks)

    def _form(self, form_id: object, version: object) -> tuple[Any, ...]:
        """The form as another report has it whole, or the spare one."""
        columns = self._tables["reports"]
        whole = f'"{COLUMN}" IS {hash_of(columns)}'
        statement = (
            f"SELECT form_id, form_version, form_content, section_count FROM reports WHERE form_id = ? AND form_version = ? AND {whole}"  # noqa: S608
        )
        return self._into.execute(f"{statement} LIMIT 1", (form_id, version)).fetchone() or self._spare

    def _form_with(self, sections: Sequence[str]) -> tuple[Any, ...]:
        """The form of most reports that have theirs whole and these sections in it, or the spare one."""
        forms = self._into.execute(
            "SELECT form_id, form_version, form_content, section_count FROM reports "  # noqa: S608  # our own table
            f'WHERE "{COLUMN}" IS {hash_of(self._tables["reports"])} GROUP BY form_content ORDER BY count(*) DESC, form_id, form_version'
        ).fetchall()
        return next((form for form in forms if all(_has(form, section) for section in sections)), self._spare)

    def _add_session(self, session_id: str) -> None:
        events = self._into.execute("SELECT event_id FROM sessions GROUP BY event_id ORDER BY count(*) DESC LIMIT 1").fetchone()
        events = events or self._into.execute("SELECT id FROM events ORDER BY rowid LIMIT 1").fetchone()
        number = 1
        while self._number("SELECT count(*) FROM sessions WHERE code = ?", f"? {number}"):
            number += 1
        self._into.execute(
            "INSERT INTO sessions (id, event_id, code, title, language, regime, room, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *(session_id, events[0] if events else str(uuid4()), f"? {number}", "?", Language.ENGLISH.value),
                *(Regime.CHATHAM_HOUSE.value, "", moment_text(datetime.now(UTC))),
            ),
        )

    def _add_event(self, event_id: str) -> None:
        number = self._number("SELECT count(*) FROM events WHERE name LIKE '? %'") + 1
        self._into.execute("INSERT INTO events (id, name, place) VALUES (?, ?, '')", (event_id, f"? {number}"))

    def _let_go_of_what_points_to_nothing(self) -> None:
        for _ in range(len(self._tables)):  # what goes may leave others behind
            broken = self._into.execute("PRAGMA foreign_key_check").fetchall()
            if not broken:
                return
            for table, number, *_ in broken:
                self._into.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (number,))  # noqa: S608

    def _fill_search(self) -> None:
        engine = engine_for(self._made)
        try:
            with OrmSession(engine, autoflush=False) as rows, rows.begin():
                transaction = Transaction(rows)
                for session in transaction.sessions():
                    report = transaction.report(session.report_id)
                    if report is not None:
                        transaction.search.put(report.entries)
        finally:
            engine.dispose()

    def _number(self, statement: str, *values: object) -> int:
        number: int = self._into.execute(statement, values).fetchone()[0]
        return number


def _has(form: tuple[Any, ...], section: str) -> bool:
    """Whether something in the form's text has the key of a section."""
    return f'"key":{json.dumps(section, ensure_ascii=False)}' in form[2]


_ENTRY = """
    INSERT INTO entries (id, report_id, section, position, kind, subheading, text, first_wording, said_at, said_offset, voice, regime,
        contests, doubt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
