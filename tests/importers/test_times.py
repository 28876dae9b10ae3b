from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.importers.times import SaidTime, read_times


def _span(start: str, end: str | None = None, zone: str = "", *, others: bool = False) -> SaidTime:
    return SaidTime(time.fromisoformat(start), time.fromisoformat(end) if end else None, zone, others)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("14:30", _span("14:30")),
        ("14:30:00", _span("14:30")),
        ("2026-12-05 14:30", _span("14:30")),
        ("14.30", _span("14:30")),
        ("1430", _span("14:30")),
        ("9", _span("09:00")),
        ("24:00", _span("00:00")),
        ("0.604166666", _span("14:30")),
        ("2.30 pm", _span("14:30")),
        ("2:30 p.m.", _span("14:30")),
        ("12 am", _span("00:00")),
        ("12:15 pm", _span("12:15")),
        ("14h30", _span("14:30")),
        ("14 h 30", _span("14:30")),
        ("14 h", _span("14:00")),
        ("٢:٣٠ م", _span("14:30")),
        ("الساعة ٩:٠٠ ص", _span("09:00")),
        ("noon", _span("12:00")),
        ("minuit", _span("00:00")),
        ("14:30-16:00", _span("14:30", "16:00")),
        ("14:30 – 16:00", _span("14:30", "16:00")),
        ("1430-1600", _span("14:30", "16:00")),
        ("from 9:00 AM to 10:30 AM", _span("09:00", "10:30")),
        ("2.30-4 pm", _span("14:30", "16:00")),
        ("11-1 pm", _span("11:00", "13:00")),
        ("9:00 a. m. - 10:00 a. m.", _span("09:00", "10:00")),
        ("de 14h30 à 16h", _span("14:30", "16:00")),
        ("14h30/16h", _span("14:30", "16:00")),
        ("de las 9:00 a las 10:00", _span("09:00", "10:00")),
        ("9:00 a 10:00", _span("09:00", "10:00")),
        ("من 14:30 إلى 16:00", _span("14:30", "16:00")),
        ("٠٩:٠٠ - ١٠:٣٠", _span("09:00", "10:30")),
        ("midi - 14h", _span("12:00", "14:00")),
        ("22:00-00:30", _span("22:00", "00:30")),
        ("14:30 CET", _span("14:30", zone="CET")),
        ("14:30-16:00 (UTC+1)", _span("14:30", "16:00", "UTC+1")),
        ("10:00-11:30 Geneva time", _span("10:00", "11:30", "Geneva time")),
        ("14:30 CET / 13:30 UTC", _span("14:30", zone="CET", others=True)),
        ("14:30-16:00 CET / 13:30-15:00 UTC", _span("14:30", "16:00", "CET", others=True)),
        ("25:00", None),
        ("14:75", None),
        ("13 pm", None),
        ("abc", None),
        ("14:30 or so", None),
        ("14:30 CET / 16:00", None),
        ("14:30-15:00/16:00-17:00", None),
    ],
)
def test_times_are_read_as_people_write_them(text: str, said: SaidTime | None) -> None:
    assert read_times(text) == said


@given(st.times(), st.sampled_from(["%H:%M", "%H.%M", "%Hh%M", "%H h %M", "%I:%M %p", "%I.%M%p", "%H:%M:%S"]))
def test_every_minute_of_the_day_is_read(moment: time, notation: str) -> None:
    minute = moment.replace(second=0, microsecond=0)
    assert read_times(minute.strftime(notation)) == SaidTime(minute)


@given(st.text(max_size=30))
def test_no_text_breaks_it(text: str) -> None:
    read_times(text)
