"""Every way a form file can be broken, and the sentence for it."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desk.domain.form import AttributionPlace, FieldKind, Form, HeaderField, Holds, Limit, LimitUnit, Section, WhenEmpty
from gfmd_desk.domain.language import Wording
from gfmd_desk.forms import rules, shape
from gfmd_desk.forms.form_error import FormError
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.forms.toml_text import LARGEST

WORDS = '{ en = "one", fr = "un", es = "uno", ar = "واحد" }'
WORDING = Wording(en="one", fr="un", es="uno", ar="واحد")

GOOD = f"""\
id = "side-event"
version = 2
due_hours = 48
name = {WORDS}
heading = {WORDS}
closing_note = {WORDS}

[[header]]
key = "date"
kind = "date"
label = {WORDS}

[[header]]
key = "mood"
kind = "choice"
label = {WORDS}
required = true
choices = [{WORDS}, {WORDS}]

[[section]]
key = "main-points"
title = {WORDS}
guidance = {WORDS}
holds = ["points", "prose"]
subheadings = [{WORDS}]
limits = [{{ most = 300, unit = "words" }}, {{ most = 9, unit = "items" }}]
required = true

[[section]]
key = "quotes"
title = {WORDS}
guidance = {WORDS}
holds = ["quotes"]
when_empty = "note"
empty_note = {WORDS}
attribution = "before"
"""

WriteForm = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> WriteForm:
    def write_form(text: str) -> Path:
        path = tmp_path / "my-form.toml"
        path.write_text(text, encoding="utf-8", newline="")
        return path

    return write_form


def sentence(path: Path) -> str:
    with pytest.raises(FormError) as caught:
        load_form(path)
    assert caught.value.file == path
    return str(caught.value)


def changed(old: str, new: str) -> str:
    """The good form with one thing in it made bad."""
    assert old in GOOD
    return GOOD.replace(old, new, 1)


def test_a_good_form_says_all_that_a_form_can_say(write: WriteForm) -> None:
    assert load_form(write(GOOD)) == Form(
        id="side-event",
        version=2,
        name=WORDING,
        heading=WORDING,
        header=(
            HeaderField("date", FieldKind.DATE, WORDING),
            HeaderField("mood", FieldKind.CHOICE, WORDING, required=True, choices=(WORDING, WORDING)),
        ),
        sections=(
            Section(
                key="main-points",
                title=WORDING,
                guidance=WORDING,
                holds=(Holds.POINTS, Holds.PROSE),
                subheadings=(WORDING,),
                limits=(Limit(300, LimitUnit.WORDS), Limit(9, LimitUnit.ITEMS)),
                required=True,
            ),
            Section(
                key="quotes",
                title=WORDING,
                guidance=WORDING,
                holds=(Holds.QUOTES,),
                when_empty=WhenEmpty.NOTE,
                empty_note=WORDING,
                attribution=AttributionPlace.BEFORE,
            ),
        ),
        closing_note=WORDING,
        due_hours=48,
    )


def test_a_limit_for_each_entry_may_stand_beside_one_for_all(write: WriteForm) -> None:
    form = load_form(write(changed('{ most = 9, unit = "items" }', '{ most = 40, unit = "words", each = true }')))
    assert form.sections[0].limits == (Limit(300, LimitUnit.WORDS), Limit(40, LimitUnit.WORDS, each=True))


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_form_saved_by_a_windows_editor_is_read(write: WriteForm, mark: str, ends: str) -> None:
    assert load_form(write(mark + GOOD.replace("\n", ends))).id == "side-event"


def test_a_form_may_do_without_what_has_a_default(write: WriteForm) -> None:
    text = f'id = "x"\nversion = 1\nname = {WORDS}\nheading = {WORDS}\nheader = []\n[[section]]\nkey = "a"\ntitle = {WORDS}\n'
    form = load_form(write(f'{text}guidance = {WORDS}\nholds = ["prose"]\n'))
    assert form.closing_note is None
    assert form.sections[0].when_empty is WhenEmpty.HEADING


SHAPES = {
    "not known in a list": (
        changed('"points", "prose"', '"bullets"'),
        ', section 1 "main-points", holds: "bullets" is not known; allowed are points, prose, quotes, references',
    ),
    "not known when empty": (
        changed('when_empty = "note"', 'when_empty = "hide"'),
        ', section 2 "quotes", when_empty: "hide" is not known; allowed are heading, omit, note',
    ),
    "not known attribution": (
        changed('"before"', '"above"'),
        ', section 2 "quotes", attribution: "above" is not known; allowed are after, before, none',
    ),
    "not known kind": (
        changed('"choice"', '"menu"'),
        ', header 2 "mood", kind: "menu" is not known; allowed are text, date, time, number, choice, people',
    ),
    "not known unit": (
        changed('"items"', '"lines"'),
        ', section 1 "main-points", limits 2, unit: "lines" is not known; allowed are words, sentences, paragraphs, items',
    ),
    "a number for a word": (changed('"before"', "3"), ', section 2 "quotes", attribution: 3 is not known; allowed are after, before, none'),
    "unknown key at the top": (
        changed("due_hours", "deadline"),
        ': "deadline" is not known; allowed are id, version, name, heading, header, section, closing_note, due_hours',
    ),
    "the field's own name": (
        changed("[[section]]", "[[sections]]"),
        ': "sections" is not known; allowed are id, version, name, heading, header, section, closing_note, due_hours',
    ),
    "unknown key in a section": (
        changed('attribution = "before"', 'colour = "red"'),
        (
            ', section 2 "quotes": "colour" is not known; allowed are '
            "key, title, guidance, holds, subheadings, limits, required, when_empty, empty_note, attribution"
        ),
    ),
    "unknown language": (
        changed('ar = "واحد"', 'ar = "واحد", de = "eins"'),
        ', name: "de" is not known; allowed are en, fr, es, ar',
    ),
    "missing key": (changed("version = 2\n", ""), ": version is missing; required are id, version, name, heading, header, section"),
    "missing key in a section": (
        changed('holds = ["quotes"]\n', ""),
        ', section 2 "quotes": holds is missing; required are key, title, guidance, holds',
    ),
    "missing key of a section": (
        changed('key = "quotes"\n', ""),
        ", section 2: key is missing; required are key, title, guidance, holds",
    ),
    "missing language": (
        changed(f"title = {WORDS}", 'title = { en = "one", fr = "un", es = "uno" }'),
        ', section 1 "main-points", title: ar is missing; required are en, fr, es, ar',
    ),
    "missing language of a subheading": (
        changed(f"subheadings = [{WORDS}]", f'subheadings = [{WORDS}, {{ en = "two", es = "dos", ar = "اثنان" }}]'),
        ', section 1 "main-points", subheadings 2: fr is missing; required are en, fr, es, ar',
    ),
    "empty title": (
        changed(f"title = {WORDS}", 'title = { en = " ", fr = "un", es = "uno", ar = "واحد" }'),
        ', section 1 "main-points", title, en: is empty; allowed is any text but blanks',
    ),
    "empty section key": (changed('key = "quotes"', 'key = ""'), ', section 2 "", key: is empty; allowed is any text but blanks'),
    "text instead of four": (
        changed(f"title = {WORDS}", 'title = "Challenges"'),
        ', section 1 "main-points", title: "Challenges" does not fit; allowed is a table with en, fr, es, ar',
    ),
    "number as text": (changed("version = 2", 'version = "2"'), ', version: "2" does not fit; allowed is a whole number'),
    "fraction": (changed("version = 2", "version = 2.5"), ", version: 2.5 does not fit; allowed is a whole number"),
    "true is no number": (changed("due_hours = 48", "due_hours = true"), ", due_hours: true does not fit; allowed is a whole number"),
    "one is not true": (
        changed("required = true", "required = 1"),
        ', header 2 "mood", required: 1 does not fit; allowed is true or false',
    ),
    "a date is no text": (
        changed('"side-event"', "2026-10-14"),
        ", id: 2026-10-14 does not fit; allowed is a text in quotation marks",
    ),
    "a list is no text": (changed('"side-event"', "[1]"), ", id: a list does not fit; allowed is a text in quotation marks"),
    "word instead of a list": (
        changed('holds = ["quotes"]', 'holds = "quotes"'),
        ', section 2 "quotes", holds: "quotes" does not fit; allowed is a list in square brackets',
    ),
    "one wording instead of a list": (
        changed(f"subheadings = [{WORDS}]", f"subheadings = {WORDS}"),
        ', section 1 "main-points", subheadings: a table does not fit; allowed is a list in square brackets',
    ),
    "one table instead of a list": (
        GOOD.split("[[header]]")[0] + f'[header]\nkey = "date"\n[[section]]\nkey = "a"\ntitle = {WORDS}\nguidance = {WORDS}\nholds = []',
        ", header: a table does not fit; allowed is a list of tables, each begun with [[header]]",
    ),
    "a list of words for tables": (
        GOOD.split("[[header]]")[0] + 'header = ["date"]\nsection = []',
        ', header 1: "date" does not fit; allowed is a table with key, kind, label',
    ),
    "control character": (
        changed('en = "one"', 'en = "one\\u0007"'),
        ", name, en: holds a control character; allowed are characters that can be printed",
    ),
    "long text": (changed('en = "one"', f'en = "{"x" * 2_001}"'), ", name, en: has 2001 characters; allowed are at most 2000"),
    "long wrong word": (
        changed('"before"', f'"{"b" * 60}"'),
        f', section 2 "quotes", attribution: "{"b" * 40}…" is not known; allowed are after, before, none',
    ),
}

RULES = {
    "id with capitals": (
        changed('"side-event"', '"Side Event"'),
        ', id: "Side Event" does not fit; allowed are lowercase letters a to z, digits, and hyphens between them',
    ),
    "id with a path": (
        changed('"side-event"', '"../x"'),
        ', id: "../x" does not fit; allowed are lowercase letters a to z, digits, and hyphens between them',
    ),
    "version below one": (changed("version = 2", "version = 0"), ", version: 0 does not fit; allowed is a whole number from 1 to 9999"),
    "version of many digits": (
        changed("version = 2", f"version = {10**30}"),
        f", version: {10**30} does not fit; allowed is a whole number from 1 to 9999",
    ),
    "due before the end": (changed("= 48", "= -1"), ", due_hours: -1 does not fit; allowed is a whole number from 0 to 8760"),
    "no sections": (
        GOOD.split("[[header]]")[0] + "header = []\nsection = []",
        ", section: there is none; a form has at least one, begun with [[section]]",
    ),
    "section key twice": (
        changed('key = "quotes"', 'key = "main-points"'),
        ', section 2 "main-points", key: "main-points" is there already; every key is allowed once',
    ),
    "header key twice": (
        changed('key = "mood"\nkind = "choice"', 'key = "date"\nkind = "date"').replace(f"choices = [{WORDS}, {WORDS}]\n", ""),
        ', header 2 "date", key: "date" is there already; every key is allowed once',
    ),
    "section key with a blank": (
        changed('key = "quotes"', 'key = "my quotes"'),
        ', section 2 "my quotes", key: "my quotes" does not fit; allowed are lowercase letters a to z, digits, and hyphens between them',
    ),
    "title of two lines": (
        changed(f"title = {WORDS}", 'title = { en = "one\\ntwo", fr = "un", es = "uno", ar = "واحد" }'),
        ', section 1 "main-points", title, en: has several lines; allowed is one',
    ),
    "reserved section key": (
        changed('key = "quotes"', 'key = "inbox"'),
        ', section 2 "inbox", key: "inbox" is the program\'s own word; allowed is any other',
    ),
    "holds nothing": (
        changed('holds = ["quotes"]', "holds = []"),
        ', section 2 "quotes", holds: there is nothing; allowed are points, prose, quotes, references',
    ),
    "holds the same twice": (
        changed('"points", "prose"', '"prose", "prose"'),
        ', section 1 "main-points", holds: "prose" is there twice; each is allowed once',
    ),
    "limit of nothing": (
        changed("most = 9", "most = 0"),
        ', section 1 "main-points", limits 2, most: 0 does not fit; allowed is a whole number from 1 to 100000',
    ),
    "two limits in one unit": (
        changed('"items"', '"words"'),
        ', section 1 "main-points", limits: "words" is there twice; each is allowed once',
    ),
    "two limits in one unit for each": (
        changed(
            '{ most = 9, unit = "items" }',
            '{ most = 9, unit = "words", each = true }, { most = 8, unit = "words", each = true }',
        ),
        ', section 1 "main-points", limits: "words" is there twice; each is allowed once',
    ),
    "each of what is one": (
        changed('unit = "items"', 'unit = "items", each = true'),
        ', section 1 "main-points", limits 2, each: not with items, since each entry is one; allowed is false',
    ),
    "note without its words": (
        changed(f"empty_note = {WORDS}\n", ""),
        ', section 2 "quotes": empty_note is missing; required with when_empty = "note"',
    ),
    "words that are never printed": (
        changed('when_empty = "note"\n', ""),
        ', section 2 "quotes", empty_note: is never printed with when_empty = "heading"; allowed with "note"',
    ),
    "choice without choices": (
        changed(f"choices = [{WORDS}, {WORDS}]\n", ""),
        ', header 2 "mood", choices: there is none; a field of kind choice has at least one',
    ),
    "choices without a choice": (
        changed('kind = "choice"', 'kind = "text"'),
        ', header 2 "mood", choices: not for a field of kind text; allowed with kind = "choice"',
    ),
    "a date that is no date": (
        changed('kind = "date"', 'kind = "text"'),
        ', header 1 "date", kind: "text" does not fit what the session knows; allowed is date',
    ),
}


@pytest.mark.parametrize(("text", "expected"), (SHAPES | RULES).values(), ids=(SHAPES | RULES).keys())
def test_what_is_wrong_gets_one_sentence_with_place_and_what_is_allowed(write: WriteForm, text: str, expected: str) -> None:
    assert sentence(write(text)) == f"my-form.toml{expected}."


@pytest.mark.parametrize("text", [text for text, _ in RULES.values()])
def test_the_rules_are_what_refuses_these(write: WriteForm, text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "misfits", lambda *_: iter(()))
    assert isinstance(load_form(write(text)), Form)


def test_the_shape_is_what_refuses_an_unknown_key(write: WriteForm, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shape, "misfits", lambda *_: iter(()))
    assert isinstance(load_form(write(SHAPES["unknown key in a section"][0])), Form)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "my-form.toml: the file is empty; a form begins with id and version."),
        (" \n\n", "my-form.toml: the file is empty; a form begins with id and version."),
        ("id = \nversion = 1", "my-form.toml, line 1, column 6: not TOML (Invalid value)."),
        ('id = "a"\nid = "b"\n', "my-form.toml, line 2, column 9: not TOML (Cannot overwrite a value)."),
        ('id = "a"\nname = {', "my-form.toml, line 2, column 9: not TOML (Invalid initial character for a key part)."),
        ("a = " + "[" * 20_000, "my-form.toml: brackets stand in brackets too deeply; a form needs three levels."),
        ("a = " + "9" * 5_000, "my-form.toml: there is a number of thousands of digits; a form needs at most six."),
        ("\na" + ".a" * 401 + " = 1", "my-form.toml, line 2: there are too many dots; allowed are 400 in one line."),
        ("#" * LARGEST + "\n", "my-form.toml: the file is too large for a form; allowed are 200 kB."),
    ],
    ids=["empty", "blank", "no value", "twice", "cut off", "nested", "digits", "dots", "large"],
)
def test_a_file_that_is_not_toml_is_refused_with_line_and_column(write: WriteForm, text: str, expected: str) -> None:
    assert sentence(write(text)) == expected


def test_a_file_in_another_encoding_is_refused_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "my-form.toml"
    path.write_bytes('id = "a"\nname = "Défis"\n'.encode("windows-1252"))
    assert sentence(path) == "my-form.toml, line 2: not in UTF-8; save the file again with the encoding UTF-8."


def test_a_file_that_is_not_there_is_named_with_its_folder(tmp_path: Path) -> None:
    assert sentence(tmp_path / "gone.toml") == f"gone.toml: there is no such file in {tmp_path}."


def test_a_folder_is_no_form(tmp_path: Path) -> None:
    assert sentence(tmp_path) == f"{tmp_path.name}: this is not a file; a form is a text file whose name ends in .toml."


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes among its files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "my-form.toml")
    assert "this is not a file" in sentence(tmp_path / "my-form.toml")


def test_a_file_that_may_not_be_read_says_so(write: WriteForm, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(GOOD)

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)  # root may read everything, so the system's refusal is put here
    assert sentence(path) == "my-form.toml: the file cannot be read (Permission denied)."


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(0, len(GOOD)), end=st.integers(0, len(GOOD)), put=st.text(max_size=8))
def test_a_form_damaged_anywhere_is_read_or_refused_in_one_line(tmp_path: Path, cut: int, end: int, put: str) -> None:
    first, last = sorted((cut, end))
    path = tmp_path / "my-form.toml"
    path.write_bytes((GOOD[:first] + put + GOOD[last:]).encode("utf-8", "surrogatepass"))
    refused = ""
    try:
        load_form(path)
    except FormError as error:
        refused = str(error)
    assert not refused or (refused.startswith("my-form.toml") and len(refused.splitlines()) == 1)
