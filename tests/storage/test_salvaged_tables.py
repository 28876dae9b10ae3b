"""Where pages that lead to others are lost, each row is found again in its own table; and what cannot be found is counted and said."""

import random
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from shutil import copytree, rmtree

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.paths import program_files
from gfmd_desk.services.salvaging import Salvaged, preview_salvage, salvage_store
from gfmd_desk.storage.connection import STORE_FILE, connect
from gfmd_desk.storage.examining import examine
from gfmd_desk.storage.loose_rows import LOG, LooseRows
from gfmd_desk.storage.page_scan import records_in
from gfmd_desk.storage.row_hash import hashed_tables
from gfmd_desk.storage.row_shape import Shapes
from tests.soak.damages import PAGE, make_stores

TABLE_LEAF, TABLE_INNER = 0x0D, 0x05
MADE_ANEW = ("search_texts", "alembic_version")


@pytest.fixture(scope="module")
def worked_in(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed desk: the practice event, entries with speakers, steps in the log of approvals, a backup, and entries since."""
    return make_stores(tmp_path_factory.mktemp("stores"), 60)[0]


@pytest.fixture
def folder(tmp_path: Path, worked_in: Path) -> Path:
    return Path(copytree(worked_in, tmp_path / "desk"))


def rows_in(path: Path) -> dict[str, set[tuple[object, ...]]]:
    with closing(dbapi2.connect(str(path))) as connection:
        return {
            table: set(connection.execute(f"SELECT * FROM {table}"))  # noqa: S608
            for table in (*hashed_tables(connection), *LOG)
        }


def noise(path: Path, pages: set[int]) -> None:
    content = bytearray(path.read_bytes())
    for page in sorted(pages):
        content[(page - 1) * PAGE : page * PAGE] = random.Random(page).randbytes(PAGE)
    path.write_bytes(content)


def pages_of(path: Path, name: str) -> set[int]:
    """All pages of a table or an index."""
    content = path.read_bytes()
    with closing(dbapi2.connect(str(path))) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()

    def below(page: int) -> Iterator[int]:
        yield page
        held = content[(page - 1) * PAGE : page * PAGE]
        if held[0] in (0x02, TABLE_INNER):
            for cell in range(int.from_bytes(held[3:5])):
                at = int.from_bytes(held[12 + 2 * cell : 14 + 2 * cell])
                yield from below(int.from_bytes(held[at : at + 4]))
            yield from below(int.from_bytes(held[8:12]))

    return set(below(root))


def indexes_of(path: Path, table: str) -> set[int]:
    with closing(dbapi2.connect(str(path))) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM pragma_index_list(?)", (table,))]
    return {page for name in names for page in pages_of(path, name)}


def taken_out(folder: Path) -> Salvaged:
    seen = preview_salvage(folder, program_files("forms"))
    done = salvage_store(folder, program_files("forms"))
    assert done == seen
    reached = "SELECT count(*) FROM sessions JOIN reports ON session_id = sessions.id JOIN events ON events.id = event_id"
    with closing(dbapi2.connect(str(folder / STORE_FILE))) as connection:
        assert connection.execute(reached).fetchone() == (done.sessions,)
    return done


def doubted(folder: Path) -> set[str]:
    with closing(dbapi2.connect(str(folder / STORE_FILE))) as connection:
        return {one for (one,) in connection.execute("SELECT id FROM entries WHERE doubt IS NOT NULL")}


def asked(path: Path, statement: str) -> set[str]:
    with closing(dbapi2.connect(str(path))) as connection:
        return {one for (one,) in connection.execute(statement)}


def test_each_row_is_found_in_its_own_table_where_no_page_leads_to_any(folder: Path) -> None:
    path = folder / STORE_FILE
    before = rows_in(path)
    assert all(before[table] for table in ("tags", "subjects", "participants", "public_roles", "approvals", "evidence", "approval_heads"))
    content = path.read_bytes()
    outermost = {number + 1 for number in range(1, len(content) // PAGE) if content[number * PAGE] == TABLE_LEAF}
    long = pages_of_long_rows(content)
    with closing(dbapi2.connect(str(path))) as connection:
        schema = {1, *(page for page in outermost if b"CREATE TABLE" in content[(page - 1) * PAGE : page * PAGE])}
        assert connection.execute("SELECT count(*) FROM approvals").fetchone()[0] > 1
    noise(path, (set(range(2, len(content) // PAGE + 1)) - outermost - long) | (schema - {1}))
    done = taken_out(folder)
    assert rows_in(path) == before
    assert not done.gone.any
    assert {"people", "tags", "approvals"} <= set(done.unsure)
    assert doubted(folder) == set()
    assert examine(path).problems == ()


def pages_of_long_rows(content: bytes) -> set[int]:
    """Those that hold the rest of rows which do not fit into one."""
    known = {0x02, TABLE_INNER, 0x0A, TABLE_LEAF}
    return {number + 1 for number in range(1, len(content) // PAGE) if content[number * PAGE] not in known}


def test_a_row_has_the_shape_of_its_own_table_alone(folder: Path) -> None:
    path = folder / STORE_FILE
    connection = connect(path)
    shapes = Shapes(connection, (*hashed_tables(connection), *LOG, "search_texts"))
    loose = LooseRows(path, connection)
    loose.put()
    assert {one.table for one in loose.placed} >= {"events", "tags", "approvals", "evidence", "approval_heads", "versions"}
    assert all(len(shapes.tables_for(one.values)) == 1 for one in records_in(path) if len(one.values) > 2 and shapes.tables_for(one.values))
    connection.close()


def test_what_has_the_shape_of_two_tables_goes_where_what_it_points_to_is(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / STORE_FILE
    before = rows_in(path)
    lone = asked(path, "SELECT entry_id FROM tags ORDER BY rowid LIMIT 1").pop()
    alike: Callable[..., tuple[str, ...]] = Shapes.tables_for

    def by_length(shapes: Shapes, values: tuple[object, ...]) -> tuple[str, ...]:
        found = alike(shapes, values)
        return ("events", "tags") if found == ("tags",) else found

    monkeypatch.setattr(Shapes, "tables_for", by_length)
    noise(path, pages_of_inner(path, "tags") | pages_of_inner(path, "events"))
    with closing(dbapi2.connect(str(path), isolation_level=None)) as connection:
        connection.execute("DELETE FROM entries WHERE id = ?", (lone,))
        connection.execute("DELETE FROM versions WHERE entry_id = ?", (lone,))
    taken_out(folder)
    after = rows_in(path)
    assert after["events"] == before["events"]
    assert after["tags"] == {row for row in before["tags"] if row[0] != lone}


def pages_of_inner(path: Path, table: str) -> set[int]:
    content = path.read_bytes()
    return {page for page in pages_of(path, table) if content[(page - 1) * PAGE] == TABLE_INNER}


@pytest.mark.parametrize("told_by", ["index", "search"])
def test_a_report_that_is_lost_is_made_again_for_its_own_session(folder: Path, told_by: str) -> None:
    path = folder / STORE_FILE
    sessions = rows_in(path)["sessions"]
    place = "SELECT e.id || ' ' || s.code FROM entries AS e JOIN reports AS r ON r.id = report_id JOIN sessions AS s ON s.id = session_id"
    places = asked(path, place)
    noise(path, pages_of(path, "reports") | (pages_of(path, "search_texts") if told_by == "index" else indexes_of(path, "reports")))
    done = taken_out(folder)
    assert rows_in(path)["sessions"] == sessions
    assert asked(path, place) == places
    assert done.gone.reports == len(sessions if told_by == "index" else {one.partition(" ")[2] for one in places})
    assert done.gone.sessions == 0


def test_entries_never_stand_in_the_session_of_others(folder: Path) -> None:
    """Where nothing says whose they are, they stand in a session of their own."""
    path = folder / STORE_FILE
    noise(path, pages_of(path, "reports") | indexes_of(path, "reports") | pages_of(path, "search_texts"))
    done = taken_out(folder)
    places = "SELECT s.code FROM entries AS e JOIN reports AS r ON r.id = report_id JOIN sessions AS s ON s.id = session_id"
    assert all(code.startswith("? ") for code in asked(path, places))
    assert done.entries == len(rows_in(path)["entries"])


def test_who_is_lost_from_the_roster_is_counted_with_what_names_them_and_a_backup_that_has_them_is_named(folder: Path) -> None:
    path = folder / STORE_FILE
    before = rows_in(path)
    speaking = asked(path, "SELECT entry_id FROM subjects")
    noise(path, pages_of(path, "participants"))
    done = taken_out(folder)
    assert rows_in(path)["participants"] == set()
    assert (done.gone.people, done.gone.roles, done.gone.speakers) == tuple(
        len(before[table]) for table in ("participants", "public_roles", "subjects")
    )
    assert "people" in done.unsure
    assert done.backup is not None
    assert (done.backup.more.people, done.backup.more.roles, done.backup.more.sessions) == (done.gone.people, done.gone.roles, 0)
    assert doubted(folder) == speaking


def test_an_entry_with_a_speaker_and_an_owner_has_lost_nobody(folder: Path) -> None:
    """They share their places: the owner's is not the first."""
    path = folder / STORE_FILE
    with closing(connect(path)) as connection:
        names = [name for _, name, *_ in connection.execute("PRAGMA table_info(subjects)") if name != "row_hash"]
        owner = ", ".join({"part": "'owner'", "place": "place + 1"}.get(name, name) for name in names)
        alone = "part = 'speaker' AND place = 0 AND entry_id NOT IN (SELECT entry_id FROM subjects WHERE part = 'owner' OR place > 0)"
        added = f"INSERT INTO subjects ({', '.join(names)}) SELECT {owner} FROM subjects WHERE {alone}"  # noqa: S608  # our own table
        assert connection.execute(added).rowcount > 0
    before = rows_in(path)
    noise(path, indexes_of(path, "sessions"))
    done = taken_out(folder)
    assert rows_in(path)["subjects"] == before["subjects"]
    assert not done.gone.any
    assert doubted(folder) == set()


def test_nobody_is_told_of_a_backup_that_holds_no_more(folder: Path) -> None:
    path = folder / STORE_FILE
    noise(path, pages_of(path, "ix_versions_report_id"))
    done = taken_out(folder)
    assert (done.backup, done.unsure, done.gone.any) == (None, (), False)


@pytest.mark.parametrize("told_by", ["index", "search"])
def test_lines_that_lost_their_tags_say_that_they_are_in_doubt(folder: Path, told_by: str) -> None:
    path = folder / STORE_FILE
    tags = rows_in(path)["tags"]
    tagged = asked(path, "SELECT entry_id FROM tags")
    rmtree(folder / "backups")
    noise(path, pages_of(path, "tags") | (set() if told_by == "index" else indexes_of(path, "tags")))
    done = taken_out(folder)
    there = rows_in(path)["tags"]
    assert doubted(folder) == tagged - {row[0] for row in there}
    assert done.gone.tags == len(tags - there if told_by == "index" else doubted(folder))
    assert done.doubtful == len(doubted(folder)) > 0
    assert done.backup is None


def test_lines_of_which_nothing_says_what_was_at_them_are_in_doubt(folder: Path) -> None:
    path = folder / STORE_FILE
    untold = asked(path, "SELECT id FROM entries EXCEPT SELECT entry_id FROM versions")
    noise(path, pages_of(path, "tags") | indexes_of(path, "tags") | pages_of(path, "search_texts"))
    taken_out(folder)
    assert doubted(folder) == untold


def test_steps_of_the_log_are_counted_by_its_index(folder: Path) -> None:
    path = folder / STORE_FILE
    steps = len(rows_in(path)["approvals"])
    noise(path, pages_of(path, "approvals") | pages_of(path, "approval_heads"))
    done = taken_out(folder)
    assert (done.approvals, done.gone.approvals) == (0, steps)
    assert done.backup is not None
    assert done.backup.more.approvals == steps


def test_a_session_that_nobody_can_open_is_told(folder: Path) -> None:
    path = folder / STORE_FILE
    with closing(connect(path)) as connection:
        connection.execute("DELETE FROM reports WHERE rowid = (SELECT max(rowid) FROM reports)")
    assert any("has no report" in problem for problem in examine(path).problems)


def test_a_loose_step_of_the_log_that_does_not_fit_its_seal_is_left_behind(folder: Path) -> None:
    path = folder / STORE_FILE
    with closing(connect(path)) as connection:
        place, seal = connection.execute("SELECT place, seal FROM approvals ORDER BY place DESC LIMIT 1").fetchone()
    noise(path, pages_of_inner(path, "approvals"))
    content = path.read_bytes()
    assert seal.encode() in content
    path.write_bytes(content.replace(seal.encode(), ("f" if seal[0] != "f" else "e").encode() + seal[1:].encode()))
    done = taken_out(folder)
    assert (done.approvals, done.gone.approvals) == (place - 1, 1)


def test_evidence_that_does_not_fit_its_step_is_left_behind(folder: Path) -> None:
    path = folder / STORE_FILE
    count = len(rows_in(path)["evidence"])
    noise(path, pages_of_inner(path, "evidence"))
    content = path.read_bytes()
    path.write_bytes(content.replace(b"by letter", b"by lettex", 1))
    taken_out(folder)
    assert len(rows_in(path)["evidence"]) == count - 1
