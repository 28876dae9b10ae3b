from collections.abc import Callable

import pytest

from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster import Part, Participant, PublicRole, RoleHolder, Subject
from gfmd_desk.domain.roster_draft import RosterDraft, RosterRow
from gfmd_desk.domain.table import BadRow, CellAccount, ColumnMapping, Fault
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf, load_forms
from gfmd_desk.paths import program_files
from gfmd_desk.services import roster
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.roster import (
    BadRowsError,
    RosterRefusedError,
    add_participant,
    add_placeholder,
    change_participant,
    import_roster,
    list_duplicates,
    list_participants,
    merge,
    preview_import,
    public_roles,
    remove_participant,
    resolve,
    set_public_roles,
    set_subjects,
    subjects_of,
)
from gfmd_desk.services.sessions import NewSession, create_session, load_report


def _draft(*rows: RosterRow, bad: tuple[BadRow, ...] = ()) -> RosterDraft:
    return RosterDraft(rows, bad, ColumnMapping((), 1, 2), CellAccount(0, 0, 0))


def _refused(call: Callable[[], object]) -> str:
    with pytest.raises(KnownError) as caught:
        call()
    return str(caught.value)


ANA, ENO = RosterRow(2, "Ana Kovár", organisation="Trust", code="AK"), RosterRow(3, "Eno Brisa", code="EB")
BAD = BadRow(4, Fault.BAD_EMAIL, "x")


def _people(door: Door, report: Report) -> dict[str, Participant]:
    return {one.name: one for one in list_participants(door, report.event.id)}


class TestImport:
    def test_a_roster_is_stored(self, door: Door, other_door: Door, report: Report) -> None:
        done = import_roster(door, " lagunia  SUMMIT", _draft(ANA, ENO))
        assert (done.event, done.imported, done.updated, done.bad, done.duplicates) == (report.event, 2, 0, (), ())
        assert [one.code for one in list_participants(other_door, report.event.id)] == ["AK", "EB"]

    def test_the_same_again_makes_no_doubles(self, door: Door, report: Report) -> None:
        import_roster(door, report.event.name, _draft(ANA, ENO))
        before = list_participants(door, report.event.id)
        done = import_roster(door, report.event.name, _draft(ANA, ENO))
        assert (done.imported, done.updated) == (0, 2)
        assert list_participants(door, report.event.id) == before

    def test_an_event_that_is_not_there_is_made(self, door: Door) -> None:
        done = import_roster(door, "Assembly", _draft(ANA))
        assert [one.name for one in list_participants(door, done.event.id)] == ["Ana Kovár"]

    def test_a_bad_row_stops_it_all(self, door: Door) -> None:
        with pytest.raises(BadRowsError) as caught:
            import_roster(door, "Assembly", _draft(ANA, bad=(BAD,)))
        assert str(caught.value) == 'Nothing was imported, for 1 row cannot be taken: row 4: "x" is not an e-mail address.'
        assert caught.value.bad == (BAD,)
        with door.reading() as rows:
            assert rows.events() == ()

    def test_bad_rows_are_left_out_when_the_user_says_so(self, door: Door) -> None:
        done = import_roster(door, "Assembly", _draft(ANA, bad=(BAD,)), only_good=True)
        assert (done.imported, done.bad) == (1, (BAD,))

    def test_a_code_that_belongs_to_somebody_else_is_a_bad_row(self, door: Door, report: Report) -> None:
        import_roster(door, report.event.name, _draft(ANA))
        other = RosterRow(2, "Juan Marin", code="AK")
        assert 'the code "AK" belongs to Ana Kovár in the roster' in _refused(lambda: import_roster(door, report.event.name, _draft(other)))
        assert set(_people(door, report)) == {"Ana Kovár"}

    def test_an_empty_table_is_refused(self, door: Door) -> None:
        assert "There is nobody in this table" in _refused(lambda: import_roster(door, "Assembly", _draft()))

    def test_a_preview_stores_nothing(self, door: Door, report: Report) -> None:
        plan = preview_import(door, report.event.name, _draft(ANA, ENO, bad=(BAD,)))
        assert ([one.name for one in plan.new], plan.bad) == (["Ana Kovár", "Eno Brisa"], (BAD,))
        assert len(preview_import(door, "Nowhere yet", _draft(ANA)).new) == 1
        assert list_participants(door, report.event.id) == ()

    def test_a_failure_half_way_leaves_the_roster_as_it_was(self, door: Door, report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
        import_roster(door, report.event.name, _draft(ANA))
        before = list_participants(door, report.event.id)
        plan_import = roster.plan_import

        def broken(*given: object, **_named: object) -> object:
            plan = plan_import(*given)  # type: ignore[arg-type]
            twice = (*plan.new, *plan.new)
            return type(plan)(twice, plan.updated, (), ())

        monkeypatch.setattr(roster, "plan_import", broken)
        with pytest.raises(Exception, match="UNIQUE"):
            import_roster(door, report.event.name, _draft(RosterRow(2, "Ana Kovár", "Chair", "Trust", code="AK"), ENO))
        assert list_participants(door, report.event.id) == before


class TestOne:
    def test_a_participant_is_added_changed_and_removed(self, door: Door, report: Report) -> None:
        event_id = report.event.id
        added = add_participant(door, Participant("", event_id, " Ana\tKovár ", country="Montania", aliases=("HT ", "HT", "")))
        assert (added.name, added.code, added.aliases) == ("Ana Kovár", "MONAK", ("HT",))
        changed = change_participant(door, Participant(added.id, "elsewhere", "Ana K", code="AK"))
        assert list_participants(door, event_id) == (changed,)
        assert (changed.event_id, changed.code) == (event_id, "AK")
        remove_participant(door, added.id)
        assert list_participants(door, event_id) == ()

    def test_what_cannot_be_is_refused_in_a_sentence(self, door: Door, report: Report) -> None:
        event_id = report.event.id
        ana = add_participant(door, Participant("", event_id, "Ana Kovár", code="AK"))
        eno = add_participant(door, Participant("", event_id, "Eno"))
        assert (
            _refused(lambda: add_participant(door, Participant("", event_id, "Juan", code="ak"))) == 'The code "ak" belongs to Ana Kovár.'
        )
        assert (
            _refused(lambda: change_participant(door, Participant(eno.id, event_id, "Eno", code="AK")))
            == 'The code "AK" belongs to Ana Kovár.'
        )
        assert "needs a name" in _refused(lambda: add_participant(door, Participant("", event_id, " ")))
        assert "at most 40 characters" in _refused(lambda: add_participant(door, Participant("", event_id, "A", code="x" * 41)))
        assert "This event is no longer" in _refused(lambda: add_participant(door, Participant("", "gone", "A")))
        assert "no longer in the roster" in _refused(lambda: remove_participant(door, "nobody"))
        assert change_participant(door, ana) == ana


class TestTies:
    @pytest.fixture
    def people(self, door: Door, report: Report) -> dict[str, Participant]:
        import_roster(door, report.event.name, _draft(ANA, ENO, RosterRow(4, "Kovar, Ana", "Chair", "Town of Ambra")))
        add_placeholder(door, report.event.id, "State 3")
        return _people(door, report)

    def test_speakers_and_owners_of_an_entry(self, door: Door, report: Report, people: dict[str, Participant]) -> None:
        entry = add_entry(door, report, "Boards work")
        ana, eno = people["Ana Kovár"].id, people["Eno Brisa"].id
        assert subjects_of(door, entry.id) == ()
        set_subjects(door, entry.id, Part.SPEAKER, [eno, ana])
        set_subjects(door, entry.id, Part.OWNER, [ana])
        assert subjects_of(door, entry.id) == (
            Subject(Part.SPEAKER, eno),
            Subject(Part.SPEAKER, ana),
            Subject(Part.OWNER, ana),
        )
        set_subjects(door, entry.id, Part.SPEAKER, [])
        assert subjects_of(door, entry.id) == (Subject(Part.OWNER, ana),)

    def test_strangers_speak_in_no_entry_and_hold_no_role(self, door: Door, shelf: FormShelf, people: dict[str, Participant]) -> None:
        other = create_session(door, shelf, NewSession("Assembly", "A 1", "T", "short"))
        entry = add_entry(door, other, "Boards work")
        ana = people["Ana Kovár"].id
        assert "not in the roster of the event" in _refused(lambda: set_subjects(door, entry.id, Part.SPEAKER, [ana]))
        holder = RoleHolder(ana, PublicRole.CHAIR)
        assert "not in the roster of the event" in _refused(lambda: set_public_roles(door, other.session.id, [holder]))
        assert "no longer in the store" in _refused(lambda: set_subjects(door, "gone", Part.OWNER, []))
        assert "no longer in the store" in _refused(lambda: set_public_roles(door, "gone", []))

    def test_names_in_public_roles_fill_what_is_blank_in_the_head(
        self, door: Door, other_door: Door, people: dict[str, Participant]
    ) -> None:
        forms = load_forms((program_files("forms"),))
        report = create_session(door, forms, NewSession("Lagunia Summit", "RT 9", "T", "gfmd-2018", header={"moderator": "Ines Vale"}))
        holders = [
            RoleHolder(people["Ana Kovár"].id, PublicRole.MODERATOR),
            RoleHolder(people["Eno Brisa"].id, PublicRole.PANELLIST),
            RoleHolder(people["State 3"].id, PublicRole.PANELLIST),
        ]
        set_public_roles(door, report.session.id, holders)
        assert load_report(other_door, report.id).header == {"moderator": "Ines Vale"}, "unless it is asked for"
        set_public_roles(door, report.session.id, holders, fill_head=True)
        assert load_report(other_door, report.id).header == {"moderator": "Ines Vale", "panellists": "Eno Brisa"}
        assert public_roles(other_door, report.session.id) == tuple(holders)

    def test_somebody_who_is_referred_to_stays(self, door: Door, report: Report, people: dict[str, Participant]) -> None:
        ana = people["Ana Kovár"]
        set_public_roles(door, report.session.id, [RoleHolder(ana.id, PublicRole.CHAIR)])
        assert "1 entry or session refers" in _refused(lambda: remove_participant(door, ana.id))
        set_public_roles(door, report.session.id, [])
        remove_participant(door, ana.id)

    def test_doubles_are_offered_and_merged_with_all_that_refers_to_them(
        self, door: Door, report: Report, people: dict[str, Participant]
    ) -> None:
        (pair,) = list_duplicates(door, report.event.id)
        keep, drop = people["Ana Kovár"], people["Kovar, Ana"]
        assert {pair.first.id, pair.second.id} == {keep.id, drop.id}
        entry = add_entry(door, report, "Boards work")
        set_subjects(door, entry.id, Part.SPEAKER, [drop.id, keep.id])
        set_subjects(door, entry.id, Part.OWNER, [drop.id])
        set_public_roles(door, report.session.id, [RoleHolder(drop.id, PublicRole.CHAIR)])
        one = merge(door, keep.id, drop.id)
        assert (one.id, one.role, one.organisation, one.aliases) == (keep.id, "Chair", "Trust; Town of Ambra", ("Kovar, Ana", drop.code))
        assert _people(door, report)["Ana Kovár"] == one
        assert drop.id not in {person.id for person in list_participants(door, report.event.id)}
        assert subjects_of(door, entry.id) == (Subject(Part.SPEAKER, keep.id), Subject(Part.OWNER, keep.id))
        assert public_roles(door, report.session.id) == (RoleHolder(keep.id, PublicRole.CHAIR),)

    def test_a_placeholder_is_made_once(self, door: Door, report: Report, people: dict[str, Participant]) -> None:
        there = people["State 3"]
        assert (there.code, there.placeholder) == ("S3", True)
        assert add_placeholder(door, report.event.id, " state  3") == there
        assert add_placeholder(door, report.event.id, "Speaker 3").code not in {"S3", ""}

    def test_a_placeholder_is_resolved_once_for_all_its_entries(self, door: Door, report: Report, people: dict[str, Participant]) -> None:
        unknown, eno = people["State 3"], people["Eno Brisa"]
        entries = [add_entry(door, report, f"Point {number}") for number in range(3)]
        for entry in entries:
            set_subjects(door, entry.id, Part.SPEAKER, [unknown.id])
        set_public_roles(door, report.session.id, [RoleHolder(unknown.id, PublicRole.PANELLIST)])
        assert resolve(door, unknown.id, eno.id) == eno
        assert [subjects_of(door, entry.id) for entry in entries] == [(Subject(Part.SPEAKER, eno.id),) for entry in entries]
        assert public_roles(door, report.session.id) == (RoleHolder(eno.id, PublicRole.PANELLIST),)
        assert "State 3" not in _people(door, report)
        assert _people(door, report)["Eno Brisa"] == eno, "and its name is nobody's alias"

    def test_only_what_may_be_one_becomes_one(self, door: Door, people: dict[str, Participant]) -> None:
        ana, eno = people["Ana Kovár"], people["Eno Brisa"]
        assert "stands for nobody else" in _refused(lambda: resolve(door, ana.id, eno.id))
        assert "with itself" in _refused(lambda: merge(door, ana.id, ana.id))
        elsewhere = import_roster(door, "Assembly", _draft(ANA)).event
        (other,) = list_participants(door, elsewhere.id)
        assert "rosters of two events" in _refused(lambda: merge(door, ana.id, other.id))
        with pytest.raises(RosterRefusedError):
            merge(door, "nobody", ana.id)
