import pytest

from gfmd_desk.domain.entry import KIND_OF_SECTION, Kind, kind_for
from gfmd_desk.domain.form import Form, Holds


def test_sections_are_numbered_from_one_in_their_order(form: Form) -> None:
    assert [form.number_of(section.key) for section in form.sections] == [1, 2, 3]


def test_a_section_is_found_by_its_key(form: Form) -> None:
    assert form.section("prose") is form.sections[1]
    assert form.section("elsewhere") is None
    assert form.section("") is None


def test_a_section_that_the_form_does_not_have_has_no_number(form: Form) -> None:
    with pytest.raises(ValueError, match="elsewhere"):
        form.number_of("elsewhere")


def test_a_new_line_becomes_what_its_section_is_made_for(form: Form) -> None:
    assert [kind_for(form.section(key)) for key in ("points", "prose", "quotes")] == [Kind.POINT, Kind.PROSE, Kind.QUOTE]
    assert kind_for(None) is Kind.POINT


def test_every_kind_of_section_makes_something_that_is_printed() -> None:
    assert set(KIND_OF_SECTION) == set(Holds)
    assert Kind.REMARK not in KIND_OF_SECTION.values()
