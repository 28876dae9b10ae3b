import subprocess
import sys
from pathlib import Path

import pytest

from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.sessions import list_sessions, load_report


def test_it_reads_what_the_door_reads(tmp_path: Path, door: Door, report: Report) -> None:
    add_entry(door, report, "Something said", "points")
    found = read_first(tmp_path, report.session.id)
    assert found is not None
    assert (found.sessions, found.report) == (list_sessions(door), load_report(door, report.id))


def test_where_there_is_no_store_there_is_nothing_to_read(tmp_path: Path) -> None:
    assert read_first(tmp_path / "none") is None
    assert not list(tmp_path.iterdir())


def test_a_form_that_cannot_be_read_is_left_to_the_door(tmp_path: Path, door: Door, report: Report) -> None:
    with door.writing() as rows:
        stored = rows._rows.connection()
        stored.exec_driver_sql("UPDATE reports SET form_content = 'no form'")
    assert read_first(tmp_path) is None
    with pytest.raises(KnownError, match="damaged"):
        load_report(door, report.id)


def test_neither_the_first_read_nor_the_services_the_window_imports_need_sqlalchemy(tmp_path: Path, door: Door, report: Report) -> None:
    code = f"""
import sys
from pathlib import Path
from gfmd_desk.services import desk, door, drafts, entries, error_log, practice, sessions
from gfmd_desk.services.first_read import read_first
assert read_first(Path({str(tmp_path)!r})).report.id == {report.id!r}
print(sorted({{name.partition('.')[0] for name in sys.modules}} & {{'sqlalchemy', 'alembic', 'docx', 'lxml', 'openpyxl', 'PySide6'}}))
"""
    said = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert said.stdout.strip() == "[]"
