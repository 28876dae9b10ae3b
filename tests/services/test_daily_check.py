"""The daily look: a few rows at a time, all of them within seven days, broken off at once."""

from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from threading import Event

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.report import Report
from gfmd_desk.services import daily_check
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.daily_check import check_if_due
from gfmd_desk.services.door import Door
from gfmd_desk.storage.examining import NOT_KNOWN_BY_SEARCH, Examined, examine

DAY = date(2026, 12, 5)


@pytest.fixture
def look(door: Door, report: Report, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Examined | None]:
    """Look on a day, at no more rows than belong to it; the store holds a report with some entries."""
    monkeypatch.setattr(daily_check, "ROWS_OF_A_DAY", 1)
    monkeypatch.setattr(daily_check, "ROWS_AT_ONCE", 2)
    monkeypatch.setattr(daily_check, "BETWEEN", 0)
    now = moment_now()
    for number in range(5):
        change = editing.add(report, f"e{number}", f"Boards work {number}", Place(), Moment(now.at, 0))
        assert change is not None
        door.commit(change)

    return lambda day: check_if_due(door.folder, DAY + timedelta(days=day), Event())


def tamper(folder: Path) -> None:
    connection = dbapi2.connect(str(folder / "desk.sqlite"), isolation_level=None)
    connection.execute("UPDATE versions SET act = 'file' WHERE place = 1")
    connection.close()


def mend(folder: Path) -> None:
    connection = dbapi2.connect(str(folder / "desk.sqlite"), isolation_level=None)
    connection.execute("UPDATE versions SET act = 'add' WHERE place = 1")
    connection.close()


def test_all_rows_are_read_within_seven_days_and_once_a_day(door: Door, look: Callable[[int], Examined | None]) -> None:
    tamper(door.folder)
    found = []
    for day in range(7):
        one = look(day)
        assert one is not None
        assert one.rows == 2  # a seventh of thirteen
        found += [(sentence, one.places) for sentence in one.problems]
        assert look(day) is None
    assert found == [('An earlier version of an entry of the session "RT 1.1" is not as it was saved (e0).', ("RT 1.1",))]
    mend(door.folder)


def test_one_that_is_broken_off_counts_as_none(door: Door, look: Callable[[int], Examined | None]) -> None:
    stop = Event()
    stop.set()
    assert check_if_due(door.folder, DAY, stop) is None
    assert look(0) is not None


@pytest.mark.parametrize("content", ["", "[1]", '["2026-12-05", 3, "x"]', "{}"])
def test_where_it_stood_may_be_damaged_too(door: Door, look: Callable[[int], Examined | None], content: str) -> None:
    (door.folder / "desk.checked").write_text(content)
    assert look(0) is not None


def test_an_index_of_the_search_that_is_out_of_step_is_made_anew(door: Door, look: Callable[[int], Examined | None]) -> None:
    with closing(dbapi2.connect(str(door.path), isolation_level=None)) as connection:
        connection.execute("INSERT INTO entry_fts (entry_fts) VALUES ('delete-all')")
    assert examine(door.path).problems == (NOT_KNOWN_BY_SEARCH,)
    found = look(0)
    assert found is not None
    assert found.problems == ()
    assert examine(door.path).problems == ()


def test_words_of_the_search_that_are_others_are_said(door: Door, look: Callable[[int], Examined | None]) -> None:
    with closing(dbapi2.connect(str(door.path), isolation_level=None)) as connection:
        connection.execute("UPDATE search_texts SET said = 'something else' WHERE id = 1")
    found = look(0)
    assert found is not None
    assert found.problems == (NOT_KNOWN_BY_SEARCH,)
