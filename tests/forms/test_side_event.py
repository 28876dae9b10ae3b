"""What the form for side events holds."""

import pytest

from gfmd_desk.domain.entry import Kind, kind_for
from gfmd_desk.domain.form import FieldKind, Form, Limit, LimitUnit, WhenEmpty
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.paths import program_files


@pytest.fixture(scope="module")
def form() -> Form:
    return load_form(program_files("forms") / "side-event.toml")


def test_its_name_and_sections_are_those_that_others_rely_on(form: Form) -> None:
    assert (form.id, form.version) == ("side-event", 1)
    assert [(section.key, section.title.en) for section in form.sections] == [
        ("messages", "Key messages"),
        ("discussion", "Discussion"),
        ("recommendations", "Recommendations"),
        ("follow-up", "Follow-up"),
    ]
    assert {kind_for(section) for section in form.sections} == {Kind.POINT}


def test_its_head_has_the_organisers_and_the_panel(form: Form) -> None:
    people = [field.key for field in form.header if field.kind is FieldKind.PEOPLE]
    assert people == ["organisers", "co-organisers", "moderator", "panellists", "rapporteur"]
    assert [field.key for field in form.header if field.key not in people] == ["title", "date", "start", "end", "room", "participants"]
    assert [field.key for field in form.header if field.required] == ["title", "date", "organisers", "rapporteur"]


def test_its_limits_and_what_it_requires(form: Form) -> None:
    assert {section.key: section.limits for section in form.sections if section.limits} == {
        "messages": (Limit(5, LimitUnit.ITEMS), Limit(2, LimitUnit.SENTENCES, each=True)),
        "discussion": (Limit(600, LimitUnit.WORDS),),
    }
    assert [section.key for section in form.sections if section.required] == ["messages", "discussion"]
    assert form.due_hours == 72


def test_it_says_so_where_nothing_was_recommended_or_agreed(form: Form) -> None:
    assert [section.key for section in form.sections if section.when_empty is WhenEmpty.NOTE] == ["recommendations", "follow-up"]


def test_it_prints_no_rule_that_a_side_event_may_not_be_under(form: Form) -> None:
    assert form.closing_note is None
