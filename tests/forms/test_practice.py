"""The practice event fits the form it is written on and gives nobody away."""

import tomllib
from collections import Counter
from dataclasses import fields
from datetime import datetime

import pytest

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import SESSION_FIELDS, FieldKind, Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.measure import measure
from gfmd_desk.forms.practice import Practice, PracticeEntry, PracticeSession, load_practice
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files

FILE = program_files("resources") / "practice" / "summit.toml"
INVENTED = ("Esperia", "Lagunia", "Montania", "Ondra", "Sereno")


@pytest.fixture(scope="module")
def practice() -> Practice:
    return load_practice(FILE)


@pytest.fixture(scope="module")
def form(practice: Practice) -> Form:
    return load_forms([program_files("forms")]).form(practice.form_id)


def full(practice: Practice) -> PracticeSession:
    return practice.sessions[0]


def test_the_file_has_no_key_that_nobody_reads() -> None:
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    assert set(data) == {field.name for field in fields(Practice)}
    for session in data["sessions"]:
        assert set(session) <= {field.name for field in fields(PracticeSession)}
        for entry in session.get("entries", ()):
            assert set(entry) <= {field.name for field in fields(PracticeEntry)}


def test_one_session_is_full_and_the_others_wait(practice: Practice) -> None:
    assert [(session.code, len(session.entries), session.language) for session in practice.sessions] == [
        ("RT 1.1", 30, Language.ENGLISH),
        ("RT 1.2", 0, Language.ENGLISH),
        ("RT 2.1", 0, Language.FRENCH),
        ("CS 1", 0, Language.ARABIC),
    ]


def test_every_section_and_every_kind_has_something_to_show(practice: Practice, form: Form) -> None:
    entries = full(practice).entries
    assert {entry.section for entry in entries} == {None, *(section.key for section in form.sections)}
    assert {entry.kind for entry in entries} == set(Kind)
    assert sum(entry.section is None for entry in entries) == 2
    assert sum(bool(entry.first_wording) for entry in entries) > 10


def test_lines_stand_in_the_order_of_the_page(practice: Practice, form: Form) -> None:
    order = [section.key for section in form.sections]
    sections = [order.index(entry.section) for entry in full(practice).entries if entry.section]
    assert sections == sorted(sections)
    runs = [
        (entry.section, entry.subheading)
        for before, entry in zip((None, *full(practice).entries), full(practice).entries, strict=False)
        if before is None or (before.section, before.subheading) != (entry.section, entry.subheading)
    ]
    assert max(Counter(runs).values()) == 1


def test_subheadings_are_those_that_the_form_suggests(practice: Practice, form: Form) -> None:
    for entry in full(practice).entries:
        section = form.section(entry.section) if entry.section else None
        suggested = [wording.en for wording in section.subheadings] if section else []
        assert entry.subheading in ["", *suggested]


def test_everything_was_said_within_the_session(practice: Practice) -> None:
    session = full(practice)
    length = datetime.combine(session.date, session.end) - datetime.combine(session.date, session.start)
    minutes = [entry.minute for entry in session.entries]
    assert len(set(minutes)) == len(minutes)
    assert all(0 <= minute * 60 <= length.total_seconds() for minute in minutes)


def test_a_first_wording_is_another_one(practice: Practice) -> None:
    for entry in full(practice).entries:
        assert entry.text.strip() == entry.text != ""
        assert entry.first_wording != entry.text


def test_the_session_keeps_to_the_limits_of_the_form(practice: Practice, form: Form) -> None:
    start = datetime.combine(full(practice).date, full(practice).start)
    for section in form.sections:
        entries = [
            Entry(str(line.minute), "", "", line.text, line.kind, start) for line in full(practice).entries if line.section == section.key
        ]
        for limit in section.limits:
            assert measure(entries, limit.unit) <= limit.most


def test_the_head_is_filled_in(practice: Practice, form: Form) -> None:
    asked = {field.key: field for field in form.header if field.key not in SESSION_FIELDS}
    header = full(practice).header
    assert set(header) == set(asked)
    assert all(header[key].isdecimal() for key, field in asked.items() if field.kind is FieldKind.NUMBER)
    assert len(header["panellists"].split("; ")) == 3


def test_no_line_names_a_place(practice: Practice) -> None:
    said = " ".join(f"{entry.text} {entry.first_wording}" for entry in full(practice).entries)
    assert not [name for name in INVENTED if name in said]
