"""What the form of 2018 holds."""

import pytest

from gfmd_desk.domain.entry import Kind, kind_for
from gfmd_desk.domain.form import FieldKind, Form, Holds, Limit, LimitUnit, WhenEmpty
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.paths import program_files


@pytest.fixture(scope="module")
def form() -> Form:
    return load_form(program_files("forms") / "gfmd-2018.toml")


def test_its_name_and_sections_are_those_that_others_rely_on(form: Form) -> None:
    assert (form.id, form.version) == ("gfmd-2018", 1)
    assert [(section.key, section.title.en) for section in form.sections] == [
        ("summary", "Summary / Main discussion points"),
        ("challenges", "Challenges"),
        ("opportunities", "Opportunities / good practices / innovations for the way forward"),
        ("gcm", "Relevance to the Global Compact for Migration and its follow-up, implementation and review"),
        ("agenda2030", "Contributions to the achievement of the Agenda 2030"),
        ("quotes", "Inspiring quotes"),
    ]


def test_its_head_asks_for_what_a_report_begins_with(form: Form) -> None:
    assert [(field.key, field.kind) for field in form.header] == [
        ("code", FieldKind.TEXT),
        ("title", FieldKind.TEXT),
        ("date", FieldKind.DATE),
        ("start", FieldKind.TIME),
        ("end", FieldKind.TIME),
        ("room", FieldKind.TEXT),
        ("language", FieldKind.TEXT),
        ("moderator", FieldKind.PEOPLE),
        ("panellists", FieldKind.PEOPLE),
        ("rapporteur", FieldKind.PEOPLE),
        ("participants", FieldKind.NUMBER),
    ]
    assert [field.key for field in form.header if field.required] == ["code", "title", "date", "rapporteur"]


def test_a_plain_new_line_is_what_its_section_is_made_for(form: Form) -> None:
    assert {section.key: kind_for(section) for section in form.sections} == {
        "summary": Kind.POINT,
        "challenges": Kind.POINT,
        "opportunities": Kind.POINT,
        "gcm": Kind.PROSE,
        "agenda2030": Kind.PROSE,
        "quotes": Kind.QUOTE,
    }
    assert [section.key for section in form.sections if Holds.REFERENCES in section.holds] == ["gcm", "agenda2030"]


def test_its_limits_and_what_it_requires(form: Form) -> None:
    assert {section.key: section.limits for section in form.sections if section.limits} == {
        "summary": (Limit(500, LimitUnit.WORDS),),
        "opportunities": (Limit(900, LimitUnit.WORDS),),
        "quotes": (Limit(2, LimitUnit.ITEMS),),
    }
    assert [section.key for section in form.sections if not section.required] == ["quotes"]
    assert form.due_hours == 24


def test_empty_sections_keep_their_heading_as_in_the_official_report(form: Form) -> None:
    assert {section.when_empty for section in form.sections} == {WhenEmpty.HEADING}


def test_the_closing_note_names_the_rule_and_what_it_asks_for(form: Form) -> None:
    assert form.closing_note is not None
    english = form.closing_note.en
    assert all(word in english for word in ("Chatham House Rule", "speaker", "organisation", "named", "approval", "“anonymous”"))
    assert "Chatham House" in form.closing_note.fr
    assert "Chatham House" in form.closing_note.es
    assert "تشاتام هاوس" in form.closing_note.ar
