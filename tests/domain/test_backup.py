from datetime import UTC, datetime, timedelta

from gfmd_desk.domain.backup import Why, to_thin_out

NOW = datetime(2026, 12, 9, 15, 5, tzinfo=UTC)  # a Wednesday


def _kept(moments: list[datetime], why: Why = Why.WORK, now: datetime = NOW) -> list[datetime]:
    gone = to_thin_out([(moment, why) for moment in moments], now)
    return [moment for moment in moments if moment not in gone]


def test_all_of_six_hours_are_kept_then_one_a_day_then_one_a_week() -> None:
    moments = [NOW - timedelta(minutes=10 * number) for number in range(6 * 24 * 70)]
    kept = _kept(moments)
    assert kept[:37] == moments[:37]  # six hours, both ends
    days = [moment for moment in kept[37:] if moment >= NOW - timedelta(days=14)]
    assert [day.date() for day in days] == [(NOW - timedelta(days=number)).date() for number in range(1, 15)]
    assert all(day == max(moment for moment in moments if moment.date() == day.date()) for day in days)
    weeks = kept[37 + len(days) :]
    assert [week.isocalendar()[1] for week in weeks] == [47, 46, 45, 44, 43, 42]  # of the 48th there are days
    assert all(week.isoweekday() == 7 for week in weeks)
    assert min(kept) >= NOW - timedelta(weeks=8)


def test_what_was_made_for_a_reason_is_kept_for_two_weeks() -> None:
    moments = [NOW - timedelta(days=3, hours=number) for number in range(5)]
    for why in (Why.ASKED, Why.UPDATE, Why.RESTORE):
        assert _kept(moments, why) == moments
    assert _kept(moments) == moments[:1]


def test_the_newest_stays_however_old_and_a_wrong_clock_costs_none() -> None:
    assert _kept([NOW - timedelta(days=400)]) == [NOW - timedelta(days=400)]
    ahead = [NOW + timedelta(days=number) for number in range(3)]
    assert _kept(ahead) == ahead
