"""The form as it is kept with a report."""

import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gfmd_desk.domain.form import Form, HeaderField, Limit, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.forms.kept_form import KeptFormError, form_from_json, form_to_json
from gfmd_desk.paths import program_files

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
WORDINGS = st.builds(Wording, TEXTS, TEXTS, TEXTS, TEXTS)


def some(value: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(value, max_size=2).map(tuple)


SECTIONS = st.builds(
    Section,
    key=TEXTS,
    title=WORDINGS,
    guidance=WORDINGS,
    subheadings=some(WORDINGS),
    limits=some(st.builds(Limit, most=st.integers(1, 9))),
    empty_note=st.none() | WORDINGS,
)
FORMS = st.builds(
    Form,
    id=TEXTS,
    version=st.integers(1, 9_999),
    name=WORDINGS,
    heading=WORDINGS,
    header=some(st.builds(HeaderField, key=TEXTS, label=WORDINGS, choices=some(WORDINGS))),
    sections=some(SECTIONS),
    closing_note=st.none() | WORDINGS,
    due_hours=st.integers(0, 100),
)


@settings(max_examples=40, deadline=None)
@given(FORMS)
def test_every_form_comes_back_as_it_went(form: Form) -> None:
    assert form_from_json(form_to_json(form)) == form


def test_the_form_of_2018_comes_back_as_it_went_and_the_same_each_time() -> None:
    form = load_form(program_files("forms") / "gfmd-2018.toml")
    kept = form_to_json(form)
    assert form_from_json(kept) == form
    assert form_to_json(form_from_json(kept)) == kept
    assert json.loads(kept)["format"] == 1


def test_a_form_kept_by_a_newer_version_says_so_whatever_it_holds() -> None:
    with pytest.raises(KeptFormError, match=r"written by a newer version of the program; please update the program\.$"):
        form_from_json('{"format": 2, "form": {"chapters": []}}')


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '{"format": 1}', '{"format": 1, "form": {"id": 3}}', '{"form": {}}', "\ud800"])
def test_a_damaged_form_says_so(text: str) -> None:
    with pytest.raises(KeptFormError, match=r"^The form kept with this report is damaged and cannot be read\.$"):
        form_from_json(text)


def test_reading_a_kept_form_loads_no_toml() -> None:
    names = "print(sorted({'tomllib', 'json', 'gfmd_desk.forms.shape'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", f"import sys, gfmd_desk.forms.kept_form; {names}"], capture_output=True, check=True)
    assert done.stdout.strip() == b"[]"
