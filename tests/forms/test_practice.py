"""The practice event fits the forms it is written on, is typed as its languages are, and gives nobody away."""

import re
import tomllib
from collections import Counter
from dataclasses import fields
from datetime import datetime

import pytest

from gfmd_desk.domain.entry import Entry, Kind, kind_for
from gfmd_desk.domain.form import SESSION_FIELDS, FieldKind, Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.measure import count_for
from gfmd_desk.domain.roster import Group, Participant, PublicRole
from gfmd_desk.domain.roster_duplicates import Likeness, find_duplicates
from gfmd_desk.domain.roster_names import script_of
from gfmd_desk.domain.tags import parse_tag
from gfmd_desk.forms.practice import Practice, PracticeEntry, PracticeParticipant, PracticeSession, load_practice
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files

FILE = program_files("resources") / "practice" / "summit.toml"
PRACTICE = load_practice(FILE)
FULL = {session.code: session for session in PRACTICE.sessions if session.entries}
SHELF = load_forms([program_files("forms")])
THIN = "\u202f"
INVENTED = (
    *("Esperia", "Lagunia", "Montania", "Ondra", "Sereno", "Delta Mouth"),
    *("إسبيريا", "لاغونيا", "مونتانيا", "أوندرا", "سيرينو"),
    *sorted({one.country for one in PRACTICE.participants if one.country}),
    *(name for one in PRACTICE.participants for name in (one.name, *one.name.split(), *one.aliases)),
)

each_session = pytest.mark.parametrize("session", FULL.values(), ids=FULL.keys())


def form_of(session: PracticeSession) -> Form:
    return SHELF.form(session.form_id or PRACTICE.form_id)


def texts(session: PracticeSession) -> list[str]:
    """What is printed of a session; a first wording is written in haste and keeps no rules."""
    return [session.title, *(entry.text for entry in session.entries)]


def test_the_file_has_no_key_that_nobody_reads() -> None:
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    assert set(data) == {field.name for field in fields(Practice)}
    for participant in data["participants"]:
        assert set(participant) <= {field.name for field in fields(PracticeParticipant)}
    for session in data["sessions"]:
        assert set(session) <= {field.name for field in fields(PracticeSession)}
        for entry in session.get("entries", ()):
            assert set(entry) <= {field.name for field in fields(PracticeEntry)}


def test_there_is_a_full_session_in_every_language_and_one_that_waits() -> None:
    assert [(session.code, session.language, form_of(session).id, bool(session.entries)) for session in PRACTICE.sessions] == [
        ("RT 1.1", Language.ENGLISH, "gfmd-2018", True),
        ("RT 1.2", Language.ENGLISH, "gfmd-2018", False),
        ("RT 2.1", Language.FRENCH, "gfmd-2018", True),
        ("CS 1", Language.ARABIC, "gfmd-2018", True),
        ("SE 3", Language.ENGLISH, "side-event", True),
        ("RT 2.2", Language.SPANISH, "gfmd-2018", True),
    ]
    assert max(FULL.values(), key=lambda session: len(session.entries)) is PRACTICE.sessions[0]


def test_sessions_stand_in_the_order_of_their_times() -> None:
    starts = [datetime.combine(session.date, session.start) for session in PRACTICE.sessions]
    assert starts == sorted(starts)


@each_session
def test_every_section_has_something_to_show(session: PracticeSession) -> None:
    assert {entry.section for entry in session.entries} == {None, *(section.key for section in form_of(session).sections)}
    assert len(session.entries) >= 14
    kinds = {entry.kind for entry in session.entries}
    assert {Kind.POINT, Kind.PRACTICE, Kind.RECOMMENDATION, Kind.REMARK} <= kinds
    assert sum(bool(entry.first_wording) for entry in session.entries) >= 5
    assert sum(bool(entry.tags) for entry in session.entries) >= 8


def test_every_kind_is_shown() -> None:
    assert {entry.kind for entry in PRACTICE.sessions[0].entries} == set(Kind)


@each_session
def test_lines_stand_in_the_order_of_the_page(session: PracticeSession) -> None:
    order = [section.key for section in form_of(session).sections]
    sections = [order.index(entry.section) if entry.section else len(order) for entry in session.entries]
    assert sections == sorted(sections)
    runs = [
        (entry.section, entry.subheading)
        for before, entry in zip((None, *session.entries), session.entries, strict=False)
        if before is None or (before.section, before.subheading) != (entry.section, entry.subheading)
    ]
    assert max(Counter(runs).values()) == 1


@each_session
def test_subheadings_are_those_that_the_form_suggests_in_the_language_of_the_session(session: PracticeSession) -> None:
    for entry in session.entries:
        section = form_of(session).section(entry.section) if entry.section else None
        suggested = [wording.in_language(session.language) for wording in section.subheadings] if section else []
        assert entry.subheading in ["", *suggested]


@each_session
def test_sections_of_prose_and_quotes_hold_prose_and_quotes(session: PracticeSession) -> None:
    for entry in session.entries:
        made_for = kind_for(form_of(session).section(entry.section) if entry.section else None)
        if made_for is not Kind.POINT:
            assert entry.kind is made_for


@each_session
def test_everything_was_said_within_the_session(session: PracticeSession) -> None:
    length = datetime.combine(session.date, session.end) - datetime.combine(session.date, session.start)
    minutes = [entry.minute for entry in session.entries]
    assert len(set(minutes)) == len(minutes)
    assert all(0 <= minute * 60 <= length.total_seconds() for minute in minutes)


@each_session
def test_a_first_wording_is_another_one(session: PracticeSession) -> None:
    for entry in session.entries:
        assert entry.text.strip() == entry.text != ""
        assert entry.first_wording != entry.text


@each_session
def test_tags_name_what_there_is_each_once(session: PracticeSession) -> None:
    for entry in session.entries:
        assert len(set(entry.tags)) == len(entry.tags)
        for tag in entry.tags:
            item = parse_tag(tag)
            assert item is not None, tag
            assert item.exists, tag


@each_session
def test_a_session_keeps_to_the_limits_of_its_form(session: PracticeSession) -> None:
    start = datetime.combine(session.date, session.start)
    for section in form_of(session).sections:
        lines = [line for line in session.entries if line.section == section.key]
        entries = [Entry(str(line.minute), "", "", line.text, line.kind, start) for line in lines]
        for limit in section.limits:
            assert count_for(limit, entries) <= limit.most


@each_session
def test_the_head_is_filled_in(session: PracticeSession) -> None:
    asked = {field.key: field for field in form_of(session).header if field.key not in SESSION_FIELDS}
    assert set(session.header) == set(asked)
    assert all(session.header[key].isdecimal() for key, field in asked.items() if field.kind is FieldKind.NUMBER)
    assert len(session.header["panellists"].split("; ")) == 3


@each_session
def test_no_line_names_a_place(session: PracticeSession) -> None:
    said = " ".join(f"{entry.text} {entry.first_wording}" for entry in session.entries)
    assert not [name for name in INVENTED if name in said]


def test_everybody_has_a_code_and_a_place_that_is_nowhere() -> None:
    codes = [one.code.casefold() for one in PRACTICE.participants]
    assert len(codes) == len(set(codes)) >= 25
    assert all(one.email.endswith(".example") for one in PRACTICE.participants if one.email)
    assert sum(bool(one.email) for one in PRACTICE.participants) >= 20
    known = (program_files("resources") / "world" / "names.json").read_text(encoding="utf-8")
    assert [one.country for one in PRACTICE.participants if one.country and f'"{one.country}"' in known] == []


def test_every_group_has_somebody() -> None:
    assert {one.group for one in PRACTICE.participants} == set(Group)
    assert {script_of(one.name) for one in PRACTICE.participants} >= {"LATIN", "ARABIC"}
    assert len([one for one in PRACTICE.participants if one.speaks_for]) == 1


def test_one_government_gives_nobody_away_and_one_international_organisation_would() -> None:
    assert len({one.country for one in PRACTICE.participants if one.group is Group.GOVERNMENT}) >= 7
    assert sum(one.group is Group.INTERNATIONAL_ORGANISATION for one in PRACTICE.participants) < 3


def test_one_pair_may_be_one_person() -> None:
    people = [Participant(one.code, "e", one.name, email=one.email, country=one.country, code=one.code) for one in PRACTICE.participants]
    assert [(pair.first.code, pair.second.code, pair.likeness) for pair in find_duplicates(people)] == [("MON", "MO2", Likeness.ORDER)]


@pytest.mark.parametrize("session", PRACTICE.sessions, ids=[session.code for session in PRACTICE.sessions])
def test_the_programme_says_who_has_a_public_role(session: PracticeSession) -> None:
    codes = {one.code for one in PRACTICE.participants}
    named = [code for held in session.roles.values() for code in held]
    assert named
    assert set(named) <= codes
    assert len(named) == len(set(named))
    assert {PublicRole.CHAIR, PublicRole.MODERATOR} & set(session.roles)
    if session.entries:
        assert len(session.roles[PublicRole.PANELLIST]) == len(session.header["panellists"].split("; "))


def test_tags_are_of_both_frameworks_in_every_language() -> None:
    for language in Language:
        tags = {
            tag.partition(":")[0] for session in FULL.values() if session.language is language for e in session.entries for tag in e.tags
        }
        assert tags >= {"gcm", "sdg"}, language


def test_french_signs_stand_behind_a_narrow_no_break_space() -> None:
    for text in texts(FULL["RT 2.1"]):
        assert not re.search(rf"[^{THIN}][:;?!»]|«[^{THIN}]|'|\"", text), text


def test_spanish_opens_what_it_closes() -> None:
    for text in texts(FULL["RT 2.2"]):
        assert (text.count("¿"), text.count("¡")) == (text.count("?"), text.count("!")), text
        assert not re.search("['\"]", text), text


def test_arabic_has_its_own_letters_and_signs() -> None:
    for text in texts(FULL["CS 1"]):
        assert re.search("[\u0621-\u064a]", text), text
        assert not re.search("[A-Za-z,;?%'\"]", text), text
