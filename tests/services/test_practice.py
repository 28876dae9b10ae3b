from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report, Session
from gfmd_desk.domain.roster import PublicRole
from gfmd_desk.forms.practice import load_practice
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.paths import program_files
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.practice import make_practice
from gfmd_desk.services.roster import list_duplicates, list_participants, merge, public_roles
from gfmd_desk.services.sessions import list_sessions, load_report, update_session

SUMMIT = program_files("resources") / "practice" / "summit.toml"


def _make(door: Door, folder: Path) -> Report:
    return make_practice(door, open_shelf(folder, program_files("forms")), SUMMIT)


def test_the_practice_event_is_stored_as_its_file_has_it(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    practice = load_practice(SUMMIT)
    first = practice.sessions[0]
    assert (made.event.name, made.event.place, made.session.code, made.form.id) == (
        practice.event_name,
        practice.place,
        first.code,
        practice.form_id,
    )
    assert [row.session.code for row in list_sessions(door)] == [session.code for session in practice.sessions]
    sections = [None, *(section.key for section in made.form.sections)]
    for section in sections:
        lines = [line for line in first.entries if line.section == section]
        stored = made.in_section(section)
        assert [(entry.text, entry.subheading, entry.kind) for entry in stored] == [
            (line.text, line.subheading, line.kind) for line in lines
        ]
        assert [entry.first_wording for entry in stored] == [line.first_wording or line.text for line in lines]
        assert [entry.tags for entry in stored] == [line.tags for line in lines]
    assert min(entry.said_at for entry in made.entries) >= datetime.combine(first.date, first.start, UTC)


def test_each_session_is_on_its_own_form_in_its_own_language(door: Door, tmp_path: Path) -> None:
    _make(door, tmp_path)
    made = {row.session.code: load_report(door, row.report_id) for row in list_sessions(door)}
    assert {code: (report.form.id, report.session.language) for code, report in made.items()} == {
        "RT 1.1": ("gfmd-2018", Language.ENGLISH),
        "RT 1.2": ("gfmd-2018", Language.ENGLISH),
        "RT 2.1": ("gfmd-2018", Language.FRENCH),
        "CS 1": ("gfmd-2018", Language.ARABIC),
        "SE 3": ("side-event", Language.ENGLISH),
        "RT 2.2": ("gfmd-2018", Language.SPANISH),
    }
    assert all(not section.required or report.in_section(section.key) for report in _full(made) for section in report.form.sections)


def _full(made: dict[str, Report]) -> list[Report]:
    return [report for report in made.values() if report.entries]


def test_made_twice_it_is_the_one_that_is_there(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    rows = list_sessions(door)
    assert _make(door, tmp_path) == made
    assert list_sessions(door) == rows


def test_a_session_that_was_given_another_code_is_made_again(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    update_session(door, _renamed(made), {})
    again = _make(door, tmp_path)
    assert again.id != made.id
    assert again.event == made.event


def _roles(door: Door, event_id: str) -> dict[str, list[tuple[PublicRole, str]]]:
    codes = {one.id: one.code for one in list_participants(door, event_id)}
    return {
        row.session.code: [(held.role, codes[held.participant_id]) for held in public_roles(door, row.session.id)]
        for row in list_sessions(door)
    }


def test_the_roster_and_the_public_roles_come_with_it(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    practice = load_practice(SUMMIT)
    people = {one.code: one for one in list_participants(door, made.event.id)}
    assert people.keys() == {one.code for one in practice.participants}
    for one in practice.participants:
        there = people[one.code]
        assert (there.name, there.role, there.organisation, there.country, there.group) == (
            one.name,
            one.role,
            one.organisation,
            one.country,
            one.group,
        )
        assert (there.region, there.email, there.aliases, there.speaks_for) == (one.region, one.email, one.aliases, one.speaks_for)
    for session in practice.sessions:
        held = [(role, code) for role, codes in session.roles.items() for code in codes]
        assert sorted(_roles(door, made.event.id)[session.code]) == sorted(held)


def test_made_twice_it_has_one_roster(door: Door, tmp_path: Path) -> None:
    event = _make(door, tmp_path).event
    people, roles = list_participants(door, event.id), _roles(door, event.id)
    _make(door, tmp_path)
    assert (list_participants(door, event.id), _roles(door, event.id)) == (people, roles)


def test_what_was_merged_does_not_come_back(door: Door, tmp_path: Path) -> None:
    event = _make(door, tmp_path).event
    (pair,) = list_duplicates(door, event.id)
    merge(door, pair.first.id, pair.second.id)
    people = list_participants(door, event.id)
    _make(door, tmp_path)
    assert list_participants(door, event.id) == people


def test_a_session_that_is_made_again_has_its_roles_again(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    before = _roles(door, made.event.id)[made.session.code]
    update_session(door, _renamed(made), {})
    _make(door, tmp_path)
    after = _roles(door, made.event.id)
    assert after[made.session.code] == before
    assert after["mine"] == before


def test_one_that_was_made_without_a_roster_gets_it(door: Door, tmp_path: Path) -> None:
    made = _make(door, tmp_path)
    with door.writing() as rows:
        for row in rows.sessions():
            rows.roster.put_public_roles(row.session.id, [])
        for one in rows.roster.participants(made.event.id):
            rows.roster.remove(one.id)
    assert _make(door, tmp_path) == made
    assert len(list_participants(door, made.event.id)) == len(load_practice(SUMMIT).participants)
    assert all(_roles(door, made.event.id).values())


def _renamed(report: Report) -> Session:
    return replace(report.session, code="mine")


def test_a_form_of_the_users_own_is_on_the_shelf(tmp_path: Path) -> None:
    (tmp_path / "forms").mkdir()
    text = (program_files("forms") / "gfmd-2018.toml").read_text(encoding="utf-8")
    (tmp_path / "forms" / "mine.toml").write_text(text.replace('"gfmd-2018"', '"mine"', 1), encoding="utf-8")
    (tmp_path / "forms" / "broken.toml").write_text("id = ", encoding="utf-8")
    shelf: FormShelf = open_shelf(tmp_path, program_files("forms"))
    form: Form = shelf.form("mine")
    assert form.sections == shelf.form("gfmd-2018").sections
    assert len(shelf.broken) == 1
