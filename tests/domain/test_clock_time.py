from datetime import time

import pytest

from gfmd_desk.domain.clock_time import read_clock


@pytest.mark.parametrize(
    "text",
    ["14:30", "14.30", "14h30", "14H30", "1430", " 14:30 ", "14 : 30", "14\u00a0h\u00a030", "١٤:٣٠", "١٤٣٠", "۱۴:۳۰"],
)
def test_half_past_two_in_every_writing(text: str) -> None:
    assert read_clock(text) == time(14, 30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9", time(9)),
        ("09", time(9)),
        ("9h", time(9)),
        ("9:05", time(9, 5)),
        ("905", time(9, 5)),
        ("0905", time(9, 5)),
        ("0", time(0)),
        ("0:00", time(0)),
        ("23:59", time(23, 59)),
        ("٩", time(9)),
    ],
)
def test_hours_and_minutes(text: str, expected: time) -> None:
    assert read_clock(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        ":",
        "24:00",
        "9:60",
        "9:5",
        "14:300",
        "12345",
        "-1",
        "1e3",
        "noon",
        "14:30 pm",
        "14:30:15",
        "½",
        "²",
        "14;30",
        "14:30\n15:00",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert read_clock(text) is None


def test_every_minute_of_the_day_comes_back_from_every_writing() -> None:
    for hour in range(24):
        for minute in range(60):
            for written in (f"{hour}:{minute:02d}", f"{hour:02d}.{minute:02d}", f"{hour}h{minute:02d}", f"{hour:02d}{minute:02d}"):
                assert read_clock(written) == time(hour, minute), written
