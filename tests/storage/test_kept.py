"""Stores that earlier versions of the program wrote: all in them is there today, and nobody is named who did not agree."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import docx
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlcipher3 import dbapi2

from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Part, Scope
from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.standing import State
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.backups import list_backups
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.restoring import preview_restore, restore
from gfmd_desk.services.sessions import find_session
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.schema import Base
from gfmd_desk.storage.version import HEAD
from tests.storage.kept.account import account_of
from tests.storage.shapes import rows_of, shape_of

KEPT = sorted((Path(__file__).parent / "kept").glob("*.sqlite"))
WITH_APPROVALS = "0002"
"""The first version that knew any."""


class Old(NamedTuple):
    """A kept store, and the folder in which this program has opened a copy of it."""

    kept: Path
    folder: Path
    desk: Desk

    @property
    def version(self) -> str:
        return self.kept.stem

    @property
    def path(self) -> Path:
        return self.folder / STORE_FILE

    def report(self) -> Report:
        return find_session(self.desk.door, "RT 1.1", "Kept Summit")

    def printed(self, scope: Scope, target: Path) -> str:
        report = self.report()
        handout = self.desk.handout([report.id], scope)
        deliver_word(handout, target, program_files("resources") / "word", date(2026, 6, 5))
        return "\n".join(paragraph.text for paragraph in docx.Document(str(target)).paragraphs)


@pytest.fixture(params=KEPT, ids=lambda path: path.stem, scope="module")
def kept(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.fixture
def open_kept(kept: Path, tmp_path: Path) -> Iterator[Callable[[], Old]]:
    opened: list[Desk] = []

    def open_copy() -> Old:
        folder = tmp_path / "desk"
        folder.mkdir()
        (folder / STORE_FILE).write_bytes(kept.read_bytes())
        opened.append(Desk.open(folder, program_files("forms"), program_files("resources")))
        return Old(kept, folder, opened[0])

    yield open_copy
    for desk in opened:
        desk.close()


def entries_found(path: Path, words: str) -> int:
    connection = dbapi2.connect(f"{path.as_uri()}?mode=ro", uri=True)
    found: int = connection.execute("SELECT count(*) FROM entry_fts WHERE entry_fts MATCH ?", (words,)).fetchone()[0]
    connection.close()
    return found


def test_a_store_of_each_version_before_this_one_is_kept() -> None:
    versions = {path.stem for path in KEPT}
    assert {f"{number:04}" for number in range(1, int(HEAD))} <= versions


def test_what_was_kept_is_as_it_was_made(kept: Path) -> None:
    assert account_of(kept) == json.loads(kept.with_suffix(".json").read_text(encoding="utf-8"))


def test_nothing_is_lost_and_all_is_as_if_it_had_been_made_today(open_kept: Callable[[], Old], tmp_path: Path) -> None:
    old = open_kept()
    before, after = rows_of(old.kept), rows_of(old.path)
    for table, rows in before.items():
        as_it_was = [{name: row[name] for name in rows[0]} for row in after[table]]
        assert sorted(as_it_was, key=repr) == sorted(rows, key=repr), table
    account = json.loads(old.kept.with_suffix(".json").read_text(encoding="utf-8"))
    counts = account_of(old.path)["counts"]
    assert {name: counts[name] for name in account["counts"]} == account["counts"]
    found = {entry.id: entry.text for row in old.desk.sessions() for entry in old.desk.report(row.report_id).entries}
    assert found == {entry_id: text for entry_id, *_rest, text, _first in account["entries"]}
    assert old.report().capture_line.text == "half a line that was never ent"
    assert entries_found(old.path, '"التنقل بين المدن"') == 1

    old.desk.close()
    found_wrong = set(diagnose(old.folder).problems)
    assert found_wrong <= {"There is no backup yet."}
    other = tmp_path / "new"
    Desk.open(other, program_files("forms"), program_files("resources")).close()
    assert shape_of(old.path) == shape_of(other / STORE_FILE)
    engine = engine_for(old.path)
    with engine.connect() as connection:
        opts = {"compare_type": True, "include_name": lambda name, kind, _: kind != "table" or not str(name).startswith("entry_fts")}
        assert compare_metadata(MigrationContext.configure(connection, opts=opts), Base.metadata) == []
    engine.dispose()


def test_the_word_file_names_whom_it_may_and_nobody_else(open_kept: Callable[[], Old], tmp_path: Path) -> None:
    old = open_kept()
    report = old.report()
    protected = ("Montania", "Esperia", "Lagunia", "Ondra", "Verdania", "Altavia", "Vell", "Nobody outside", "Ask the chair", "To be filed")
    for scope in Scope:
        words = old.printed(scope, tmp_path / f"{scope.value}.docx")
        assert "Funds follow people 🙂 and their skills." in words
        if old.version < WITH_APPROVALS:
            named: set[str] = {"Nobody outside"}  # that version could not say that this was off the record
        else:
            named = {"Vell", "Montania"} if scope is not Scope.WEB else {"Vell"}
        assert {name for name in protected if name in words} == named, scope
    if old.version >= WITH_APPROVALS:
        states = {item.label: item.state for item in old.desk.approval_items(report.event.id)}
        assert states == {
            "Montania": State.APPROVED,
            "Esperia": State.DECLINED,
            "Lagunia": State.LAPSED,
            "Ondra": State.ASKED,
            "Verdania": State.WITHDRAWN,
            "Amaru Vell, Harbour Union": State.APPROVED,
        }


def test_the_backup_of_an_old_version_is_listed_and_restored_and_brings_no_approval_back(open_kept: Callable[[], Old]) -> None:
    old = open_kept()
    if old.version == HEAD:
        pytest.skip("nothing had to be brought up to date")
    (backup,) = list_backups(old.folder).backups
    (file,) = (old.folder / "backups").iterdir()
    assert (backup.why, backup.version) == (Why.UPDATE, old.version)
    assert rows_of(file) == rows_of(old.kept)
    assert (backup.entries, backup.sessions) == (len(rows_of(old.kept)["entries"]), 9)

    report = old.report()
    boards = next(entry for entry in report.entries if entry.text.startswith("Boards at town level"))
    if old.version >= WITH_APPROVALS:
        (montania,) = (subject for subject in boards.subjects if subject.part is Part.OWNER)
        matter = Matter(boards.id, Part.OWNER, montania.participant_id)
        old.desk.record(report.id, [matter], Answer(Step.WITHDRAWN, given_by="Ministry", channel="letter"))
    funds = next(entry for entry in report.entries if entry.text.startswith("Funds"))
    old.desk.door.commit(editing.delete([funds]))
    old.desk.door.commit(editing.reword(boards, "Other words."))
    seen = preview_restore(old.folder, backup.id)
    assert (seen.entries_back, seen.entries_changed, seen.entries_gone) == (1, 1, 0)
    restore(old.folder, backup.id)
    texts = {entry.id: entry.text for entry in old.report().entries}
    assert (texts[funds.id], texts[boards.id]) == (funds.text, boards.text)
    if old.version >= WITH_APPROVALS:
        states = {item.label: item.state for item in old.desk.approval_items(report.event.id)}
        assert states["Montania"] is State.WITHDRAWN
