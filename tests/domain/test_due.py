from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

import pytest

from gfmd_desk.domain.report import Report, due


@pytest.mark.parametrize(
    ("start", "end", "hours", "moment"),
    [
        (time(14, 30), time(16), 24, datetime(2026, 12, 6, 16)),  # noqa: DTZ001  # the room's own clock
        (time(14, 30), None, 24, datetime(2026, 12, 6, 14, 30)),  # noqa: DTZ001
        (None, None, 1, datetime(2026, 12, 6, 0, 59)),  # noqa: DTZ001
        (time(22), time(1), 2, datetime(2026, 12, 6, 3)),  # noqa: DTZ001  # past midnight
    ],
)
def test_it_counts_from_the_end(
    start: time | None, end: time | None, hours: int, moment: datetime, report_of: Callable[..., Report]
) -> None:
    report = report_of()
    session = replace(report.session, date=date(2026, 12, 5), start=start, end=end)
    assert due(replace(report, session=session, form=replace(report.form, due_hours=hours))) == moment


def test_without_a_date_or_a_term_nothing_is_due(report_of: Callable[..., Report]) -> None:
    report = report_of()
    form = replace(report.form, due_hours=24)
    assert due(replace(report, form=form, session=replace(report.session, date=None))) is None
    assert due(replace(report, form=replace(form, due_hours=0), session=replace(report.session, date=date(2026, 12, 5)))) is None
