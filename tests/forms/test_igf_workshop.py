"""What the form for workshops of the Internet Governance Forum holds."""

import pytest

from gfmd_desk.domain.entry import Kind, kind_for
from gfmd_desk.domain.form import FieldKind, Form, Limit, LimitUnit
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.paths import program_files


@pytest.fixture(scope="module")
def form() -> Form:
    return load_form(program_files("forms") / "igf-workshop.toml")


def test_its_name_and_sections_are_those_that_others_rely_on(form: Form) -> None:
    assert (form.id, form.version) == ("igf-workshop", 1)
    assert [(section.key, section.title.en, kind_for(section)) for section in form.sections] == [
        ("issues", "Key issues raised", Kind.POINT),
        ("presentations", "Presentations", Kind.PROSE),
        ("discussion", "Discussion", Kind.PROSE),
        ("follow-up", "Suggestions and next steps", Kind.PROSE),
    ]


def test_its_head_asks_for_who_spoke_for_whom(form: Form) -> None:
    assert [(field.key, field.kind) for field in form.header] == [
        ("title", FieldKind.TEXT),
        ("date", FieldKind.DATE),
        ("start", FieldKind.TIME),
        ("end", FieldKind.TIME),
        ("organisers", FieldKind.PEOPLE),
        ("moderator", FieldKind.PEOPLE),
        ("rapporteur", FieldKind.PEOPLE),
        ("panellists", FieldKind.PEOPLE),
    ]
    assert form.header[-1].label.en == "Speakers and their affiliation"
    assert [field.key for field in form.header if not field.required] == ["end"]


def test_a_sentence_an_issue_a_paragraph_a_presentation_three_for_the_rest(form: Form) -> None:
    assert {section.key: section.limits for section in form.sections} == {
        "issues": (Limit(1, LimitUnit.SENTENCES, each=True),),
        "presentations": (Limit(1, LimitUnit.PARAGRAPHS, each=True),),
        "discussion": (Limit(3, LimitUnit.PARAGRAPHS),),
        "follow-up": (Limit(3, LimitUnit.PARAGRAPHS),),
    }


def test_it_is_due_in_two_weeks(form: Form) -> None:
    assert form.due_hours == 14 * 24
