"""The last lines, by number or since a time on the room's clock."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.last_lines import in_order_said, last_lines, last_said
from gfmd_desk.domain.report import Report

TEN_TO_ELEVEN = datetime(2026, 10, 14, 21, 50, tzinfo=UTC)


@pytest.fixture
def noted(report_of: Callable[..., Report], note: Callable[..., Entry]) -> Report:
    """Four lines, ten minutes apart, from 22:50 by a clock one hour ahead of UTC; the list is in no order."""
    lines = [
        note(text, said_at=TEN_TO_ELEVEN + timedelta(minutes=10 * number), said_offset=60)
        for number, text in enumerate(("22:50", "23:00", "23:10", "23:20"))
    ]
    return report_of(*reversed(lines))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1", ["23:20"]),
        ("3", ["23:00", "23:10", "23:20"]),
        ("99", ["22:50", "23:00", "23:10", "23:20"]),
        ("0", []),
        ("23:10", ["23:10", "23:20"]),
        (" 23h05 ", ["23:10", "23:20"]),
        ("2310", ["23:10", "23:20"]),
        ("23:30", []),
        ("", None),
        ("soon", None),
        ("25:00", None),
    ],
)
def test_last_lines(noted: Report, typed: str, meant: list[str] | None) -> None:
    found = last_lines(noted, typed)
    assert (None if found is None else [entry.text for entry in found]) == meant


def test_a_session_may_run_past_midnight(report_of: Callable[..., Report], note: Callable[..., Entry]) -> None:
    late = [note(str(minutes), said_at=TEN_TO_ELEVEN + timedelta(minutes=minutes)) for minutes in (0, 60, 150)]
    assert [entry.text for entry in last_lines(report_of(*late), "22:30") or ()] == ["60", "150"]


def test_of_no_lines_there_are_none(report_of: Callable[..., Report]) -> None:
    empty = report_of()
    assert last_lines(empty, "3") == []
    assert last_lines(empty, "15:10") == []


def test_a_clock_that_was_set_back_changes_nothing_in_the_order_in_which_lines_came(
    report_of: Callable[..., Report], note: Callable[..., Entry]
) -> None:
    before, first, second = (TEN_TO_ELEVEN + timedelta(minutes=minutes) for minutes in (0, 10, -170))
    halves = [note("second, a half", said_at=second, position="1"), note("second, the other", said_at=second, position="2")]
    report = report_of(*halves, note("first", said_at=first), note("before", said_at=before))
    assert [entry.text for entry in in_order_said(report.entries)][-1] == "first"  # nothing is known but the times
    now = (first, second)
    in_order = ["before", "first", "second, a half", "second, the other"]
    assert [entry.text for entry in in_order_said(report.entries, now)] == in_order
    assert [entry.text for entry in last_said(report, 2, now)] == in_order[2:]
    assert [entry.text for entry in last_lines(report, "3", now) or ()] == in_order[1:]
