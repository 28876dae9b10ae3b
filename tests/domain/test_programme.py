from datetime import date, datetime, time, timedelta

import pytest

from gfmd_desk.domain.programme import running_now
from gfmd_desk.domain.report import Event, Session, SessionRow

EVENT = Event("e", "Lagunia Summit")


def _session(code: str, start: str | None, end: str | None = None, day: date | None = date(2026, 12, 5)) -> SessionRow:
    begins, ends = (time.fromisoformat(clock) if clock else None for clock in (start, end))
    return SessionRow(Session(code, "e", code, code, date=day, start=begins, end=ends), EVENT, code, 0, 0, 0, 6)


PROGRAMME = (
    _session("all day", "08:00", "18:00"),
    _session("RT 1.1", "09:00", "10:30"),
    _session("RT 1.2", "10:30", "12:00"),
    _session("beside", "10:30", "12:00"),
    _session("open end", "20:00"),
    _session("late", "23:00", "00:30"),
    _session("no start", None),
    _session("no day", "09:00", "10:30", None),
    _session("tomorrow", "09:00", "10:30", date(2026, 12, 6)),
)


@pytest.mark.parametrize(
    ("now", "code"),
    [
        ("05 07:49", None),
        ("05 07:50", "all day"),
        ("05 08:59", "all day"),
        ("05 09:00", "RT 1.1"),
        ("05 10:29", "RT 1.1"),
        ("05 10:30", "beside"),
        ("05 17:59", "all day"),
        ("05 18:00", None),
        ("05 19:50", "open end"),
        ("05 21:59", "open end"),
        ("05 22:00", None),
        ("05 23:59", "late"),
        ("06 00:29", "late"),
        ("06 00:30", None),
        ("06 08:50", "tomorrow"),
    ],
)
def test_the_session_that_runs_is_offered(now: str, code: str | None) -> None:
    found = running_now(PROGRAMME, datetime.strptime(f"2026-12-{now}", "%Y-%m-%d %H:%M"))  # noqa: DTZ007  # the room's own clock
    assert (found.session.code if found else None) == code


def test_what_runs_goes_before_what_is_to_come() -> None:
    programme = (_session("now", "09:00", "10:30"), _session("next", "10:30", "12:00"))
    found = running_now(programme, datetime(2026, 12, 5, 10, 25))  # noqa: DTZ001
    assert found is not None
    assert found.session.code == "now"


def test_the_margin_can_be_chosen() -> None:
    early = datetime(2026, 12, 5, 7, 30)  # noqa: DTZ001
    assert running_now(PROGRAMME, early) is None
    assert running_now(PROGRAMME, early, timedelta(minutes=30)) is PROGRAMME[0]
