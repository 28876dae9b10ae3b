from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gfmd_desk.delivery.names import safe_name, suggested_name
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Event, Report, Session


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("RT 1.1 Drivers of migration", "RT 1.1 Drivers of migration"),
        ("What next?", "What next"),
        ("Towns: who plans / who pays", "Towns - who plans - who pays"),
        ('a<b>c"d*e|f\\g', "abcde-f-g"),
        ("..hidden. ", "hidden"),
        ("--force", "force"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "_CON"),
        ("con.report", "_con.report"),
        ("Lpt1 ", "_Lpt1"),
        ("COM¹", "_COM¹"),
        ("Consular notes", "Consular notes"),
        ("report\u202efdp.exe", "reportfdp.exe"),
        ("line\nfeed\ttab\x00nul\ud800", "line feed tabnul"),
        ("", "report"),
        ("???", "report"),
        (" . ", "report"),
        ("e\u0301te\u0301", "été"),
        ("الدوافع", "الدوافع"),
    ],
)
def test_names_that_some_system_would_not_take_are_mended(text: str, name: str) -> None:
    assert safe_name(text) == name


@example("con." + "x" * 130)
@example("x" * 119 + " ..." + "y" * 9)
@example("e\u200d\u0301")
@given(st.text(st.characters(codec=None), max_size=300))
def test_a_safe_name_is_safe_whatever_it_was_made_from(text: str) -> None:
    name = safe_name(text)
    assert safe_name(name) == name
    assert 0 < len(name) <= 120
    assert len(name.encode()) <= 200
    assert not set(name) & set('<>:"/\\|?*\n\t\0')
    assert name == name.strip(". -")


def test_a_name_is_suggested_from_the_session_alone() -> None:
    said = datetime(2018, 12, 5, tzinfo=UTC)
    empty = Wording("", "", "", "")
    report = Report(
        "r",
        Event("e", "Summit"),
        Session("s", "e", "RT 1.1", "Who plans?"),
        Form("f", 1, empty, empty, (), ()),
        {"rapporteur": "A. Scribe"},
        (Entry("1", "r", "1", "Montania spoke.", Kind.POINT, said),),
    )
    assert suggested_name(report, ".docx") == "RT 1.1 Who plans.docx"
