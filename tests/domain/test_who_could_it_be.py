"""How many a printed phrase could mean, and what may be printed where those are too few."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.attribution import Group, Level
from gfmd_desk.domain.who_could_it_be import Crowd, Present, fitting, fitting_role, widest_needed


def government(body: str, id: str = "", **more: object) -> Present:
    return Present(id or body, Group.GOVERNMENT, body, **more)  # type: ignore[arg-type]


MONTANIA, ESPERIA, LAGUNIA = (government(body) for body in ("montania", "esperia", "lagunia"))
NETWORK = Present("n", Group.CIVIL_SOCIETY, "lagunia network")
ROOM = [MONTANIA, ESPERIA, LAGUNIA, NETWORK]


def test_a_group_is_counted_by_bodies_and_anybody_by_heads() -> None:
    room = [*ROOM, government("montania", "second delegate")]
    assert fitting(Level.GROUP, MONTANIA, room) == 3
    assert fitting(Level.GROUP, NETWORK, room) == 1
    assert fitting(Level.ANONYMOUS, MONTANIA, room) == 5
    assert fitting(Level.STATE, MONTANIA, room) == fitting(Level.NAMED, MONTANIA, room) == 1


def test_whoever_is_not_on_the_list_counts_too() -> None:
    assert fitting(Level.GROUP, government("ardania"), ROOM) == 4
    assert fitting(Level.ANONYMOUS, MONTANIA, []) == 1


def test_a_subject_whose_row_on_the_list_is_older_counts_once() -> None:
    room = [replace(MONTANIA, body="montana"), ESPERIA]
    assert fitting(Level.GROUP, MONTANIA, room) == 2


def test_bodies_nobody_knows_may_be_the_same() -> None:
    room = [government("", id) for id in "abc"]
    assert fitting(Level.GROUP, room[0], room) == 1


def test_the_host_is_one_and_nobody_elses_answer() -> None:
    host = replace(LAGUNIA, host=True)
    room = [MONTANIA, ESPERIA, host, government("lagunia", "second delegate"), government("ardania")]
    assert fitting(Level.GROUP, host, room) == 1
    assert fitting(Level.GROUP, room[3], room) == 1
    assert fitting(Level.GROUP, MONTANIA, room) == 3
    assert fitting(Level.ANONYMOUS, host, room) == 5
    assert widest_needed(host, room, Level.STATE) == Crowd(Level.ANONYMOUS, 5, 1, Level.ANONYMOUS)


def test_a_region_narrows_and_an_unknown_region_fits_one() -> None:
    room = [replace(one, region="north") for one in (MONTANIA, ESPERIA)] + [replace(LAGUNIA, region="south"), government("ardania")]
    assert fitting(Level.GROUP, room[0], room, regional=True) == 2
    assert fitting(Level.GROUP, room[3], room, regional=True) == 1


def test_speaking_for_a_group_of_states_narrows() -> None:
    speakers = [replace(one, for_group_of_states=True) for one in (MONTANIA, ESPERIA, LAGUNIA)]
    assert widest_needed(speakers[0], speakers, Level.GROUP) == Crowd(Level.GROUP, 3, 3, for_group_of_states=True)
    room = [*speakers[:2], LAGUNIA]
    assert fitting(Level.GROUP, room[0], room, for_group_of_states=True) == 2
    assert widest_needed(room[0], room, Level.GROUP) == Crowd(Level.GROUP, 3, 3)
    assert not widest_needed(LAGUNIA, speakers, Level.GROUP).for_group_of_states
    assert not widest_needed(speakers[0], speakers, Level.ANONYMOUS).for_group_of_states


def test_the_panel_fits_those_who_sit_on_it() -> None:
    room = [replace(one, role="panellist") for one in (MONTANIA, ESPERIA, LAGUNIA)] + [replace(NETWORK, role="chair")]
    assert fitting_role("panellist", room) == 3
    assert fitting_role("chair", room) == 1
    assert fitting(Level.ANONYMOUS, MONTANIA, room) == 4


@pytest.mark.parametrize(
    ("subject", "room", "wanted", "crowd"),
    [
        (MONTANIA, ROOM, Level.NAMED, Crowd(Level.GROUP, 3, 3)),
        (MONTANIA, ROOM, Level.GROUP, Crowd(Level.GROUP, 3, 3)),
        (MONTANIA, ROOM, Level.ANONYMOUS, Crowd(Level.ANONYMOUS, 4, 4)),
        (MONTANIA, ROOM, Level.WITHHELD, Crowd(Level.WITHHELD, 4, 4)),
        (NETWORK, ROOM, Level.STATE, Crowd(Level.ANONYMOUS, 4, 1, Level.ANONYMOUS)),
        (MONTANIA, ROOM[:2], Level.GROUP, Crowd(Level.WITHHELD, 2, 2, Level.WITHHELD)),
        (MONTANIA, ROOM[:2], Level.ANONYMOUS, Crowd(Level.WITHHELD, 2, 2, Level.WITHHELD)),
        (replace(MONTANIA, group=None), ROOM, Level.GROUP, Crowd(Level.ANONYMOUS, 4, 4)),
    ],
)
def test_what_may_be_printed(subject: Present, room: list[Present], wanted: Level, crowd: Crowd) -> None:
    assert widest_needed(subject, room, wanted) == crowd


PRESENT = st.builds(
    Present,
    st.sampled_from("abcdefgh"),
    st.sampled_from([None, Group.GOVERNMENT, Group.YOUTH]),
    st.sampled_from(["", "montania", "esperia", "lagunia", "ardania"]),
    st.sampled_from(["", "north", "south"]),
    st.booleans(),
    st.just(""),
    st.booleans(),
)
ROOMS = st.lists(PRESENT, max_size=8, unique_by=lambda one: one.id)


@given(PRESENT, ROOMS, st.sampled_from(Level), st.integers(1, 5))
def test_nothing_is_printed_that_fewer_fit(subject: Present, room: list[Present], wanted: Level, at_least: int) -> None:
    crowd = widest_needed(subject, room, wanted, at_least)
    assert not crowd.level.needs_approval
    assert crowd.level.rank <= wanted.rank
    assert crowd.fits == fitting(crowd.level, subject, room)
    assert crowd.level is Level.WITHHELD or crowd.fits >= at_least
    assert crowd.wider in (None, crowd.level)
    if crowd.wider:
        assert crowd.wanted_fits < at_least
    if crowd.for_group_of_states:
        assert fitting(Level.GROUP, subject, room, for_group_of_states=True) >= at_least


@given(PRESENT, ROOMS, st.booleans(), st.booleans())
def test_the_nearer_a_phrase_the_fewer_fit(subject: Present, room: list[Present], regional: bool, for_states: bool) -> None:
    near = fitting(Level.GROUP, subject, room, regional=regional, for_group_of_states=for_states)
    assert 1 <= near <= fitting(Level.GROUP, subject, room) <= fitting(Level.ANONYMOUS, subject, room)


@given(PRESENT, ROOMS, PRESENT)
def test_somebody_else_of_no_host_narrows_nothing(subject: Present, room: list[Present], other: Present) -> None:
    other = replace(other, id="new", host=False)
    for level in Level:
        assert fitting(level, subject, [*room, other]) >= fitting(level, subject, room)
