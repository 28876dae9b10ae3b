"""The forms that come with the program: which there are, and that their four languages are written as they should be."""

import re
from collections.abc import Iterator
from itertools import combinations

import pytest

from gfmd_desk.domain.form import SESSION_FIELDS, Form
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.forms.kept_form import form_from_json, form_to_json
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files

SHELF = load_forms([program_files("forms")])
THIN = "\u202f"
SAME_IN_ENGLISH = {
    ("Date", Language.FRENCH),
    ("Rapporteur", Language.FRENCH),
    ("Innovations", Language.FRENCH),
    ("Discussion", Language.FRENCH),
    ("Panel", Language.SPANISH),
}

each_form = pytest.mark.parametrize("form", SHELF.forms, ids=lambda form: form.id)


def wordings(form: Form) -> Iterator[Wording]:
    yield from (form.name, form.heading)
    for field in form.header:
        yield from (field.label, *field.choices)
    for section in form.sections:
        yield from (section.title, section.guidance, *section.subheadings)
        if section.empty_note:
            yield section.empty_note
    if form.closing_note:
        yield form.closing_note


def test_these_are_there_and_can_be_used() -> None:
    assert [(form.id, form.version) for form in SHELF.forms] == [("gfmd-2018", 1), ("igf-workshop", 1), ("side-event", 1)]
    assert SHELF.broken == ()


@each_form
def test_each_is_kept_with_a_report_as_it_is(form: Form) -> None:
    assert form_from_json(form_to_json(form)) == form


@each_form
def test_each_asks_for_the_title_the_date_and_who_writes(form: Form) -> None:
    assert {"title", "date", "rapporteur"} <= {field.key for field in form.header if field.required}


@pytest.mark.parametrize("pair", list(combinations(SHELF.forms, 2)), ids=lambda pair: f"{pair[0].id} and {pair[1].id}")
def test_a_key_means_the_same_in_every_form(pair: tuple[Form, Form]) -> None:
    """A report is moved by keys, so one that two forms share must not mean two things."""
    kinds = [{field.key: field.kind for field in form.header} for form in pair]
    shared = kinds[0].keys() & kinds[1].keys()
    assert {key: kinds[0][key] for key in shared} == {key: kinds[1][key] for key in shared}
    assert shared - SESSION_FIELDS >= {"moderator", "panellists", "rapporteur"}


@each_form
def test_no_language_was_left_in_english(form: Form) -> None:
    same = {
        (wording.en, language)
        for wording in wordings(form)
        for language in (Language.FRENCH, Language.SPANISH, Language.ARABIC)
        if wording.in_language(language) == wording.en
    }
    assert same <= SAME_IN_ENGLISH


@each_form
def test_french_signs_stand_behind_a_narrow_no_break_space(form: Form) -> None:
    for text in (wording.fr for wording in wordings(form)):
        assert not re.search(rf"[^{THIN}][:;?!»]|«[^{THIN}]|'", text), text


@each_form
def test_spanish_opens_what_it_closes(form: Form) -> None:
    for text in (wording.es for wording in wordings(form)):
        assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!")), text
        assert THIN not in text


@each_form
def test_arabic_has_its_own_letters_and_signs(form: Form) -> None:
    for text in (wording.ar for wording in wordings(form)):
        assert re.search("[\u0621-\u064a]", text), text
        assert not re.search("[A-Za-z,;?%]", text), text


@each_form
def test_no_text_has_blanks_to_spare(form: Form) -> None:
    for wording in wordings(form):
        for language in Language:
            text = wording.in_language(language)
            assert text == text.strip(), text
            assert "  " not in text, text
