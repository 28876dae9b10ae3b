"""The form as it is kept with a report."""

import json
import subprocess
import sys
from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desk.domain.form import Form, HeaderField, Section
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.forms.kept_form import KeptFormError, form_from_json, form_to_json
from gfmd_desk.paths import program_files


def with_every_field(kind: type[HeaderField | Section | Form], **own: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Fields with a default are varied too, so that one added later is tried as well."""
    return st.builds(kind, **({field.name: ... for field in fields(kind)} | own))


def some(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, max_size=2).map(tuple)


FORMS = with_every_field(Form, header=some(with_every_field(HeaderField)), sections=some(with_every_field(Section)))


@settings(max_examples=40, deadline=None)
@given(FORMS)
def test_every_form_comes_back_as_it_went(form: Form) -> None:
    back = form_from_json(form_to_json(form))
    assert back == form
    assert repr(back) == repr(form)  # a word of choice equals plain text and must not come back as that


def test_the_form_of_2018_comes_back_as_it_went_and_the_same_each_time() -> None:
    form = load_form(program_files("forms") / "gfmd-2018.toml")
    kept = form_to_json(form)
    assert form_from_json(kept) == form
    assert form_to_json(form_from_json(kept)) == kept
    assert json.loads(kept)["format"] == 1


def test_a_form_kept_by_a_newer_version_says_so_whatever_it_holds() -> None:
    with pytest.raises(KeptFormError, match=r"written by a newer version of the program; please update the program\.$"):
        form_from_json('{"format": 2, "form": {"chapters": []}}')


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        "[" * 100_000,
        '{"format": "1"}',
        '{"format": 1}',
        '{"format": 1, "form": {"id": 3}}',
        '{"form": {}}',
        "\ud800",
    ],
    ids=range(10),
)
def test_a_damaged_form_says_so(text: str) -> None:
    with pytest.raises(KeptFormError, match=r"^The form kept with this report is damaged and cannot be read\.$"):
        form_from_json(text)


def test_reading_a_kept_form_loads_neither_msgspec_nor_toml() -> None:
    program = "import sys, gfmd_desk.forms.kept_form; print(sorted({'msgspec', 'tomllib'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"


def test_what_has_a_default_may_be_missing_in_a_form_kept_before_it_was_there() -> None:
    form = load_form(program_files("forms") / "gfmd-2018.toml")
    kept = json.loads(form_to_json(form))
    del kept["form"]["closing_note"], kept["form"]["due_hours"]
    for section in kept["form"]["sections"]:
        for name in ("subheadings", "limits", "required", "when_empty", "empty_note", "attribution"):
            del section[name]
    for field in kept["form"]["header"]:
        del field["choices"], field["required"]
    old = form_from_json(json.dumps(kept))
    assert (old.closing_note, old.due_hours, old.header[0].choices) == (None, 0, ())
    assert old.sections[0] == Section("summary", form.sections[0].title, form.sections[0].guidance, form.sections[0].holds)
