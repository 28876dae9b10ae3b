from collections.abc import Sequence
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.domain.roster_draft import RosterRow
from gfmd_desk.domain.roster_import import RosterPlan, merged, plan_import
from gfmd_desk.domain.table import Fault


def _plan(stored: Sequence[Participant], *rows: RosterRow) -> RosterPlan:
    ids = count()
    return plan_import("e", stored, rows, lambda: f"new {next(ids)}")


def _after(stored: Sequence[Participant], plan: RosterPlan) -> tuple[Participant, ...]:
    changed = {one.id: one for one in plan.updated}
    return (*(changed.get(one.id, one) for one in stored), *plan.new)


ANA = Participant("ana", "e", "Ana Kovár", "Adviser", "Harbour Trust", "Montania", Group.CIVIL_SOCIETY, code="MONAK")


def test_everything_of_a_row_is_taken() -> None:
    row = RosterRow(2, "Ana", "Chair", "Trust", "Montania", Group.YOUTH, "South", "a@x.example", "AN", ("HT",), "Group of Ten")
    (new,) = _plan((), row).new
    assert new == Participant(
        "new 0", "e", "Ana", "Chair", "Trust", "Montania", Group.YOUTH, "South", "a@x.example", "AN", ("HT",), "Group of Ten"
    )


def test_codes_given_later_in_the_file_are_not_made_before() -> None:
    plan = _plan((), RosterRow(2, "Ana Kovar", country="Montania"), RosterRow(3, "Eno", code="MONAK"))
    assert [one.code for one in plan.new] == ["MONAK2", "MONAK"]


@pytest.mark.parametrize(
    "row", [RosterRow(2, "Ana Kovár", "Director", code="monak"), RosterRow(2, "ana kovar", "Director", "HARBOUR TRUST")]
)
def test_a_known_code_or_name_and_organisation_updates(row: RosterRow) -> None:
    plan = _plan((ANA,), row)
    assert (plan.new, plan.bad) == ((), ())
    (updated,) = plan.updated
    assert (updated.id, updated.role, updated.country, updated.group) == ("ana", "Director", "Montania", Group.CIVIL_SOCIETY)


def test_the_same_name_elsewhere_is_somebody_else_and_offered() -> None:
    plan = _plan((ANA,), RosterRow(2, "Ana Kovár", organisation="Town of Ambra"))
    assert (len(plan.new), plan.updated) == (1, ())
    assert [(pair.first.id, pair.second.id) for pair in plan.duplicates] == [("ana", "new 0")]


def test_a_corrected_name_keeps_the_old_one_as_alias() -> None:
    (updated,) = _plan((ANA,), RosterRow(2, "Anna Kovár", code="MONAK")).updated
    assert (updated.name, updated.aliases) == ("Anna Kovár", ("Ana Kovár",))


@pytest.mark.parametrize("stored", [ANA, Participant("s", "e", "Eno Brisa", code="MONAK", placeholder=True)])
def test_a_code_never_makes_one_person_of_another(stored: Participant) -> None:
    plan = _plan((stored,), RosterRow(7, "Eno Brisa", code="monak"))
    assert (plan.new, plan.updated) == ((), ())
    assert [(one.row, one.fault, one.about) for one in plan.bad] == [(7, Fault.CODE_TAKEN, stored.name)]


def test_a_placeholder_is_not_found_by_its_name() -> None:
    plan = _plan((Participant("s", "e", "State 3", code="S3", placeholder=True),), RosterRow(2, "State 3"))
    assert len(plan.new) == 1


def test_a_merge_loses_nothing() -> None:
    other = Participant(
        "b", "e", "Kovar, A.", "Chair", "Town of Ambra", "Montania", Group.YOUTH, "South", "b@x.example", "AK", ("HT",), "Group of Ten"
    )
    one = merged(ANA, other)
    assert one == Participant(
        "ana",
        "e",
        "Ana Kovár",
        "Adviser; Chair",
        "Harbour Trust; Town of Ambra",
        "Montania",
        Group.CIVIL_SOCIETY,
        "South",
        "b@x.example",
        "MONAK",
        ("Kovar, A.", "AK", "HT"),
        "Group of Ten",
    )
    assert "c@x.example" in merged(one, Participant("c", "e", "Ana K", email="c@x.example", code="C")).aliases


def test_a_file_imported_again_after_its_doubles_were_merged_brings_none_back() -> None:
    rows = (
        RosterRow(2, "Ana Kovár", "Adviser", "Harbour Trust", email="a@x.example"),
        RosterRow(3, "Kovar, Ana", "Chair", "Town of Ambra", email="b@x.example"),
    )
    first = _plan((), *rows)
    one = merged(*first.new)
    again = _plan((one,), *rows)
    assert (again.new, again.bad) == ((), ())
    assert again.updated == (one,), "and what the merge put together stays"


_ROWS = st.lists(
    st.builds(
        RosterRow,
        row=st.just(2),
        name=st.sampled_from(["Ana Kovar", "Kovar Ana", "ANA KOVÁR", "Eno", "State 3"]),
        organisation=st.sampled_from(["", "Trust", "TRUST", "Town"]),
        role=st.sampled_from(["", "Chair", "Adviser"]),
    ),
    max_size=12,
)


@given(_ROWS, _ROWS)
def test_importing_twice_is_importing_once(first: list[RosterRow], second: list[RosterRow]) -> None:
    stored = _after((), _plan((), *first))
    stored = _after(stored, plan_import("e", stored, second, iter(f"second {number}" for number in range(99)).__next__))
    assert len({one.code.casefold() for one in stored}) == len(stored)
    again = _plan(stored, *second)
    assert (again.new, again.bad) == ((), ())
    assert len(again.updated) <= len(second)
