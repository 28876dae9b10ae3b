"""The search over everything: what is found, in which order, and that the index follows every way in which entries change."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.draft import Draft, DraftEntry
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.moving import plan_move
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.search import Sought
from gfmd_desk.domain.standing import State
from gfmd_desk.forms.frameworks import load_frameworks
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.paths import program_files
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.drafts import store_draft
from gfmd_desk.services.entries import add_entry, edit_entry
from gfmd_desk.services.moving import move_report
from gfmd_desk.services.roster import add_participant, add_placeholder, change_participant, merge, resolve
from gfmd_desk.services.search import Finder
from gfmd_desk.services.sessions import NewSession, create_session, load_report, update_session
from gfmd_desk.services.versions import erase_versions
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.engine import engine_for
from gfmd_desk.storage.migrations.versions.r0004_search import words_of_entries

ASSETS = program_files("resources")


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(ASSETS)


@pytest.fixture(scope="module")
def finder() -> Finder:
    return Finder(load_frameworks(ASSETS / "frameworks"), Language.ENGLISH)


class Seeker:
    """Everything on one desk, and a short way to ask for it."""

    def __init__(self, door: Door, report: Report, finder: Finder, words: AttributionShelf) -> None:
        self.door, self.report, self.finder, self.words = door, report, finder, words

    def add(self, text: str, section: str | None = "points", report: Report | None = None, **more: Any) -> Entry:
        added = add_entry(self.door, report or self.report, text, section)
        if more:
            with self.door.writing() as rows:
                rows.put_entry(replace(added, **more), Act.EDIT, added.said_at)
        return replace(added, **more)

    def person(self, name: str, **more: Any) -> Participant:
        return add_participant(self.door, Participant("", self.report.event.id, name, group=Group.GOVERNMENT, **more))

    def find(self, typed: str = "", who: str = "", tag: str = "", **more: Any) -> list[str]:
        read = self.finder.query
        sought = Sought(read(typed), who=read(who), tag=read(tag), **more)
        return [one.text for one in self.finder.find(self.door, self.words, sought).found]


@pytest.fixture
def seeker(door: Door, report: Report, finder: Finder, words: AttributionShelf) -> Seeker:
    return Seeker(door, report, finder, words)


def index_holds(folder: Path) -> bool:
    """Whether the words kept are those that a store filled anew would have, and the index is sound and agrees with them."""
    engine = engine_for(folder / STORE_FILE)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)")
        columns = "entry_id, said, heading, first_noted, who, tags, session"
        kept = {tuple(row) for row in connection.exec_driver_sql(f"SELECT {columns} FROM search_texts")}  # noqa: S608
        entries = set(words_of_entries(connection))
    engine.dispose()
    return bool(entries) and kept == entries


def test_accents_case_and_the_arabic_article_do_not_matter(seeker: Seeker) -> None:
    for text in (
        "Économie des réseaux",
        "Los niños y las escuelas",
        "تحافظ المجالس على الهجرة",
        "مبادئ هجرة العمال",
        "Boards meet at noon",
    ):
        seeker.add(text)
    assert seeker.find("ECONOMIE") == ["Économie des réseaux"]
    assert seeker.find("niños") == seeker.find("ninos") == ["Los niños y las escuelas"]
    assert set(seeker.find("هجره")) == set(seeker.find("الهجرة")) == {"تحافظ المجالس على الهجرة", "مبادئ هجرة العمال"}
    assert seeker.find("boar") == ["Boards meet at noon"]
    assert seeker.find("boar noon") == []
    assert seeker.find('"meet at" boards') == ["Boards meet at noon"]
    assert seeker.find('"at meet"') == []


def test_found_by_all_that_stands_with_an_entry(seeker: Seeker) -> None:
    delegate = seeker.person("Amaru Vell", organisation="Ministry of Ports", country="Montania", code="MON1", aliases=("The Harbourer",))
    seeker.add(
        "What was written up",
        subheading="In relation to ferries",
        first_wording="noted in haste",
        tags=("gcm:5", "sdg:10.7", "own tag"),
        subjects=(Subject(Part.SPEAKER, delegate.id),),
    )
    seeker.add("Something else")
    for typed in (
        *("ferries", "haste", "GCM 5", "objective 5", "sdg 10", "10.7", "ODS 10.7", "regular pathways", "own tag"),
        *("amaru", "vell", "ports", "montania", "mon1", "harbourer"),
    ):
        assert seeker.find(typed) == ["What was written up"], typed
    assert len(seeker.find("RT 1.1 about")) == 2


def test_words_of_the_text_come_first(seeker: Seeker) -> None:
    ferry = seeker.person("Ferry Vell")
    seeker.add("Ferries run late")
    seeker.add("Heard again", subheading="In relation to ferries")
    seeker.add("Heard before", subjects=(Subject(Part.SPEAKER, ferry.id),))
    assert seeker.find("ferr") == ["Ferries run late", "Heard again", "Heard before"]


def test_what_has_all_words_in_its_text_comes_before_what_has_one_there(seeker: Seeker) -> None:
    """Also where a word is so common that it says nothing."""
    for number in range(6):
        seeker.add(f"Ferries of rt number {number}")
    seeker.add(f"A long sentence {'that tells of many things ' * 40} of rt boards")
    seeker.add("Boards, boards, boards, boards", subheading="Boards")
    assert seeker.find("rt boards")[0].startswith("A long sentence")


def test_among_equals_the_newer_one_comes_first_whatever_came_in_first(seeker: Seeker) -> None:
    first = seeker.add("Ferries run late")
    older = seeker.add("Ferries run late", said_at=first.said_at - timedelta(days=1))
    found = seeker.finder.find(seeker.door, seeker.words, Sought(seeker.finder.query("ferries"))).found
    assert [one.entry_id for one in found] == [first.id, older.id]


def test_more_than_can_be_shown_is_said(seeker: Seeker) -> None:
    for number in range(4):
        seeker.add(f"Ferry number {number}")
    results = seeker.finder.find(seeker.door, seeker.words, Sought(seeker.finder.query("ferry")), 3)
    assert (len(results.found), results.more) == (3, True)
    assert not seeker.finder.find(seeker.door, seeker.words, Sought(seeker.finder.query("ferry")), 4).more


def test_what_is_shown_of_an_entry(seeker: Seeker) -> None:
    delegate, other = seeker.person("Amaru Vell", country="Montania"), seeker.person("Ilo Brand", country="Esperia")
    subjects = (Subject(Part.SPEAKER, other.id), Subject(Part.SPEAKER, delegate.id), Subject(Part.OWNER, delegate.id))
    entry = seeker.add("We shall not wait", "quotes", subjects=subjects)
    (found,) = seeker.finder.find(seeker.door, seeker.words, Sought(seeker.finder.query("wait"))).found
    assert (found.entry_id, found.report_id, found.code, found.event) == (entry.id, seeker.report.id, "RT 1.1", "Lagunia Summit")
    assert (found.section, found.said_at, found.said_offset) == ("2 Quotes", entry.said_at, entry.said_offset)
    assert (found.said_by, found.kind) == (("Ilo Brand", "Amaru Vell"), entry.kind)


@pytest.fixture
def elsewhere(door: Door, shelf: FormShelf, new_session: Callable[..., NewSession]) -> Report:
    return create_session(door, shelf, new_session("AA 1", "Assembly of Esperia"))


def test_filters_leave_out_what_is_not_so(seeker: Seeker, elsewhere: Report, shelf: FormShelf, new_session: Any) -> None:
    beside = create_session(seeker.door, shelf, new_session("RT 2"))
    seeker.add("Ferries here")
    seeker.add("Ferries in the inbox", None)
    seeker.add("Ferries beside", report=beside)
    seeker.add("Ferries elsewhere", "quotes", report=elsewhere)
    seeker.add("Ferries in confidence", regime=Regime.OFF_THE_RECORD)
    seeker.add("Ferries for me", kind=Kind.REMARK)
    everything = set(seeker.find("ferries"))
    assert len(everything) == 6
    assert everything - set(seeker.find("ferries", event_id=seeker.report.event.id)) == {"Ferries elsewhere"}
    assert seeker.find("ferries", session_id=beside.session.id) == ["Ferries beside"]
    assert seeker.find("ferries", section="quotes") == ["Ferries elsewhere"]
    assert seeker.find("ferries", unfiled=True) == ["Ferries in the inbox"]
    assert seeker.find("ferries", regime=Regime.OFF_THE_RECORD) == ["Ferries in confidence"]
    assert seeker.find("ferries", kind=Kind.REMARK) == ["Ferries for me"]
    both = seeker.find("ferries", regime=Regime.CHATHAM_HOUSE, section="points", session_id=seeker.report.session.id)
    assert set(both) == {"Ferries for me", "Ferries here"}


def test_filters_alone_list_the_newest_first_and_nothing_at_all_finds_nothing(seeker: Seeker) -> None:
    first = seeker.add("First", None)
    seeker.add("Second", None, said_at=first.said_at + timedelta(minutes=1))
    seeker.add("Filed")
    assert seeker.find(unfiled=True) == ["Second", "First"]
    assert seeker.find() == []
    assert seeker.find('" - *') == []


def test_by_who_said_it_and_by_tag_whatever_the_text_says(seeker: Seeker) -> None:
    delegate = seeker.person("Amaru Vell", country="Montania")
    seeker.add("Ports are slow", subjects=(Subject(Part.OWNER, delegate.id),), tags=("gcm:5",))
    seeker.add("Ports in Montania are quick", tags=("gcm:6",))
    assert seeker.find("ports", who="mont") == seeker.find(who="vell") == ["Ports are slow"]
    assert seeker.find("ports", tag="gcm 5") == seeker.find(tag="regular path") == ["Ports are slow"]
    assert seeker.find(tag="objective 6") == ["Ports in Montania are quick"]
    assert seeker.find("ports", who="mont", tag="gcm 6") == []


def test_by_the_state_of_an_approval(seeker: Seeker) -> None:
    delegate = seeker.person("Amaru Vell", country="Montania")
    named = (Subject(Part.SPEAKER, delegate.id, Level.STATE),)
    entries = {text: seeker.add(text, subjects=named) for text in ("Ports asked", "Ports agreed", "Ports open")}
    seeker.add("Ports of nobody")
    seeker.add("Ports in a group", subjects=(Subject(Part.SPEAKER, delegate.id),))
    for text, steps in {"Ports asked": (Step.ASKED,), "Ports agreed": (Step.ASKED, Step.APPROVED)}.items():
        for step in steps:
            answer = Answer(step, Level.STATE, given_by="Head of delegation", channel="in person")
            record(seeker.door, seeker.words, seeker.report.id, [Matter(entries[text].id, Part.SPEAKER, delegate.id)], answer)
    assert seeker.find("ports", state=State.ASKED) == seeker.find(state=State.ASKED) == ["Ports asked"]
    assert seeker.find("ports", state=State.APPROVED) == ["Ports agreed"]
    assert seeker.find("ports", state=State.NOT_ASKED) == ["Ports open"]
    edit_entry(seeker.door, seeker.report, entries["Ports agreed"].id, "Ports agreed otherwise")
    assert seeker.find("ports", state=State.LAPSED) == ["Ports agreed otherwise"]


def test_sections_to_choose_from_are_those_of_all_forms(seeker: Seeker) -> None:
    assert [(one.key, one.title) for one in seeker.finder.sections(seeker.door)] == [("points", "Points"), ("quotes", "Quotes")]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(max_size=60) | st.text(" \"*-:()^+{}NEARO'`;%_\\,.ab5م", max_size=40))
def test_whatever_is_typed_is_a_harmless_question(seeker: Seeker, typed: str) -> None:
    seeker.find(typed, who=typed, tag=typed)
    seeker.find(f'x "{typed}')


def test_the_very_long_and_the_very_common_are_harmless_too(seeker: Seeker) -> None:
    seeker.add("a " * 3000)
    for typed in ("a" * 10_000, '"' * 10_000, "a " * 5_000, "ال " * 5_000, "(" * 10_000):
        seeker.find(typed)


def repoint(door: Door, from_id: str, to_id: str) -> None:
    with door.writing() as rows:
        rows.roster.repoint(from_id, to_id)


WAYS: dict[str, Callable[[Seeker, Entry, Participant], object]] = {
    "edited": lambda seeker, entry, _: edit_entry(seeker.door, seeker.report, entry.id, "Ferries left"),
    "committed by the window": lambda seeker, entry, _: seeker.door.commit(editing.reword(entry, "Ferries left")),
    "filed": lambda seeker, entry, _: seeker.door.commit(
        editing.file(load_report(seeker.door, seeker.report.id), [entry], Place("quotes", "By sea"))
    ),
    "tagged": lambda seeker, entry, _: seeker.door.commit(editing.add_tag([entry], "sdg:14")),
    "given a speaker": lambda seeker, entry, one: seeker.door.commit(
        editing.set_subjects([entry], Part.OWNER, [Subject(Part.OWNER, one.id)])
    ),
    "split": lambda seeker, entry, _: seeker.door.commit(
        editing.split(load_report(seeker.door, seeker.report.id), entry, 5, "second-half")
    ),
    "deleted, and brought back": lambda seeker, entry, _: (
        seeker.door.commit(editing.delete([entry])),
        seeker.door.commit(editing.delete([entry]).inverse()),
    ),
    "its session called otherwise": lambda seeker, _, __: update_session(
        seeker.door, replace(seeker.report.session, code="RT 9", title="Harbours"), seeker.report.header
    ),
    "its report moved to another form": lambda seeker, _, __: move_report(
        seeker.door,
        load_report(seeker.door, seeker.report.id),
        plan_move(
            load_report(seeker.door, seeker.report.id), replace(seeker.report.form, version=3, sections=seeker.report.form.sections[1:])
        ),
    ),
    "its speaker called otherwise": lambda seeker, _, one: change_participant(
        seeker.door, replace(one, name="Oro Lind", country="Esperia")
    ),
    "its speaker merged into another": lambda seeker, _, one: merge(seeker.door, seeker.person("Oro Lind", country="Esperia").id, one.id),
    "given to another speaker": lambda seeker, _, one: repoint(seeker.door, one.id, seeker.person("Oro Lind", organisation="Ports").id),
    "another merged into its speaker": lambda seeker, _, one: merge(
        seeker.door, one.id, seeker.person("Oro Lind", organisation="Ports").id
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_index_follows_an_entry_that_is(way: str, seeker: Seeker, tmp_path: Path) -> None:
    one = seeker.person("Amaru Vell", country="Montania", aliases=("Harbourer",))
    entry = seeker.add("Ferry sails are late", subjects=(Subject(Part.SPEAKER, one.id),), tags=("gcm:5",), subheading="By water")
    seeker.add("Another that stays", None)
    assert index_holds(tmp_path)
    WAYS[way](seeker, entry, one)
    assert index_holds(tmp_path)


def test_the_index_follows_a_placeholder_that_is_somebody(seeker: Seeker, tmp_path: Path) -> None:
    nobody = add_placeholder(seeker.door, seeker.report.event.id, "State 3")
    seeker.add("Ferries", subjects=(Subject(Part.SPEAKER, nobody.id),))
    assert seeker.find(who="state 3") == ["Ferries"]
    resolve(seeker.door, nobody.id, seeker.person("Amaru Vell").id)
    assert (seeker.find(who="state 3"), seeker.find(who="vell")) == ([], ["Ferries"])
    assert index_holds(tmp_path)


def test_a_deleted_entry_is_found_no_more(seeker: Seeker) -> None:
    entry = seeker.add("Ferries left")
    seeker.door.commit(editing.delete([entry]))
    assert seeker.find("ferries") == []
    seeker.door.commit(editing.delete([entry]).inverse())
    assert seeker.find("ferries") == ["Ferries left"]


def test_an_import_is_found(seeker: Seeker, shelf: FormShelf, new_session: Callable[..., NewSession], tmp_path: Path) -> None:
    entries = tuple(DraftEntry(f"Ferry {number}", Kind.PROSE, "points", "Towns") for number in range(700))
    store_draft(seeker.door, shelf, new_session("RT 5"), Draft(entries, left=(), source_characters=0))
    assert seeker.find("699") == ["Ferry 699"]
    assert index_holds(tmp_path)


def test_with_its_report_all_words_of_an_entry_go(seeker: Seeker, tmp_path: Path) -> None:
    """Rows that go because what they belong to goes are taken out of the index as well."""
    seeker.add("Ferries left")
    engine = engine_for(tmp_path / STORE_FILE)
    with engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM reports")
        connection.exec_driver_sql("INSERT INTO entry_fts (entry_fts, rank) VALUES ('integrity-check', 1)")
        assert connection.exec_driver_sql("SELECT count(*) FROM entry_fts WHERE entry_fts MATCH 'ferries'").scalar() == 0
    engine.dispose()


def test_what_was_taken_out_of_an_entry_is_nowhere_on_the_disk(seeker: Seeker, tmp_path: Path) -> None:
    one = seeker.person("Zyxomanda Vell", country="Montania")
    entry = seeker.add("A word that nobody else says: Quixotelia", subjects=(Subject(Part.SPEAKER, one.id),))
    for number in range(30):
        seeker.add(f"Ferry {number}")
    edit_entry(seeker.door, seeker.report, entry.id, "Plain words")
    with seeker.door.writing() as rows:
        rows.put_entry(replace(entry, text="Plain words", first_wording="", subjects=()), Act.EDIT, entry.said_at)
        rows.roster.remove(one.id)
    erase_versions(seeker.door, seeker.report.event.id)
    seeker.door.close()
    engine = engine_for(tmp_path / STORE_FILE)
    with engine.connect() as connection:
        assert connection.connection.driver_connection is not None
        connection.connection.driver_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()
    content = (tmp_path / STORE_FILE).read_bytes().lower()
    assert b"ferry" in content
    assert b"quixotel" not in content
    assert b"zyxoman" not in content


def test_rows_keep_their_numbers_through_a_vacuum(seeker: Seeker, tmp_path: Path) -> None:
    gone = seeker.add("Goes")
    seeker.add("Ferries left")
    seeker.door.commit(editing.delete([gone]))
    engine = engine_for(tmp_path / STORE_FILE)
    with engine.connect() as connection:
        assert connection.connection.driver_connection is not None
        connection.connection.driver_connection.execute("VACUUM")
    engine.dispose()
    assert index_holds(tmp_path)
    assert seeker.find("ferries") == ["Ferries left"]
