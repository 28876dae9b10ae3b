from collections.abc import Callable
from dataclasses import replace

import pytest

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.editing import reword
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import FieldKind, Form, HeaderField, Holds, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.moving import plan_move
from gfmd_desk.domain.report import Report
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.desk import Desk
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.moving import MoveRefusedError, move_report
from gfmd_desk.services.sessions import NewSession, create_session, list_sessions, load_report, update_session
from gfmd_desk.storage.transaction import Transaction


def _words(text: str) -> Wording:
    return Wording(text, f"{text} (fr)", f"{text} (es)", f"{text} (ar)")


MOODS = HeaderField("mood", FieldKind.TEXT, _words("Mood"))
LONG = Form(
    id="long",
    version=1,
    name=_words("Long form"),
    heading=_words("Report"),
    header=(MOODS, HeaderField("chair", FieldKind.PEOPLE, _words("Chair"))),
    sections=(
        Section("quotes", _words("Quotes"), _words(""), (Holds.QUOTES,)),
        Section("more", _words("More"), _words(""), (Holds.PROSE,)),
        Section("points", _words("Points"), _words(""), (Holds.PROSE,)),
    ),
)


@pytest.fixture
def filled(door: Door, shelf: FormShelf, new_session: Callable[..., NewSession]) -> Report:
    """A report on the short form with an entry in each section and in the inbox."""
    made = create_session(door, shelf, new_session(header={"chair": "Mayor", "size": "40"}))
    for section in ("points", "quotes", None):
        add_entry(door, made, f"Said in {section}", section, "Towns" if section else "")
    return load_report(door, made.id)


def _places(report: Report) -> dict[str, tuple[str | None, str, Kind]]:
    return {entry.text: (entry.section, entry.subheading, entry.kind) for entry in report.entries}


def _sorted(report: Report) -> Report:
    """A report has its entries in no promised order."""
    return replace(report, entries=tuple(sorted(report.entries, key=lambda entry: entry.id)))


def test_a_report_is_stored_on_its_new_form(door: Door, other_door: Door, filled: Report) -> None:
    plan = plan_move(filled, LONG).with_section("quotes", "more")
    moved = move_report(door, filled, plan)
    there = load_report(other_door, filled.id)
    assert _sorted(there) == _sorted(moved)
    assert (there.form, there.header) == (LONG, {"chair": "Mayor", "size": "40"})
    assert _places(there) == {
        "Said in points": ("points", "Towns", Kind.PROSE),
        "Said in quotes": ("more", "Towns", Kind.PROSE),
        "Said in None": (None, "", Kind.POINT),
    }
    assert [(row.entries, row.inbox, row.filled, row.sections) for row in list_sessions(other_door)] == [(3, 1, 2, 3)]


def test_there_and_back_it_is_the_same_report(door: Door, filled: Report) -> None:
    moved = move_report(door, filled, plan_move(filled, LONG))
    back = move_report(door, moved, plan_move(moved, filled.form))
    assert _sorted(load_report(door, filled.id)) == _sorted(back)
    assert _sorted(back) == _sorted(filled)


def test_tags_and_first_wordings_go_along(door: Door, filled: Report) -> None:
    entry = filled.entries[0]
    with door.writing() as rows:
        rows.put_entry(replace(entry, tags=("gcm:5", "sdg:10.7"), first_wording="as it was typed"), Act.TAG, entry.said_at)
    move_report(door, filled, plan_move(filled, LONG))
    moved = {one.id: one for one in load_report(door, filled.id).entries}[entry.id]
    assert (moved.tags, moved.first_wording) == (("gcm:5", "sdg:10.7"), "as it was typed")


def test_what_another_process_wrote_meanwhile_goes_along(door: Door, other_door: Door, filled: Report) -> None:
    plan = plan_move(filled, LONG)
    add_entry(other_door, filled, "Said since", "points")
    theirs = filled.in_section("points")[0]
    other_door.commit(reword(theirs, "Put in better words"))
    update_session(other_door, filled.session, {"chair": "Minister", "mood": "calm"})
    moved = move_report(door, filled, plan)
    assert _sorted(load_report(other_door, filled.id)) == _sorted(moved)
    assert {text: place[0] for text, place in _places(moved).items()} == {
        "Put in better words": "points",
        "Said since": "points",
        "Said in quotes": "quotes",
        "Said in None": None,
    }
    assert moved.header == {"chair": "Minister", "mood": "calm", "size": "40"}


def test_what_was_moved_elsewhere_meanwhile_stays_as_it_is(door: Door, other_door: Door, filled: Report) -> None:
    theirs = move_report(other_door, filled, plan_move(filled, replace(LONG, version=2)))
    with pytest.raises(MoveRefusedError, match=r"^Not moved: meanwhile .* before you move it\.$"):
        move_report(door, filled, plan_move(filled, LONG))
    with pytest.raises(MoveRefusedError):
        move_report(door, filled, plan_move(filled, theirs.form).with_section("points", "more"))
    assert _sorted(load_report(door, filled.id)) == _sorted(theirs)


def test_moving_twice_is_moving_once(door: Door, filled: Report) -> None:
    """A move that raised may be on the disk all the same, and is tried again."""
    plan = plan_move(filled, LONG).with_section("quotes", "points").with_section("points", "quotes")
    moved = move_report(door, filled, plan)
    assert set(move_report(door, filled, plan).entries) == set(moved.entries)
    within = plan_move(moved, LONG).with_section("quotes", "points").with_section("points", "quotes")
    assert set(move_report(door, moved, within).entries) == set(moved.entries)


def test_a_report_that_is_gone_cannot_be_moved(door: Door, filled: Report) -> None:
    with pytest.raises(MoveRefusedError, match=r"^Not moved: this report is no longer in the store\.$"):
        move_report(door, replace(filled, id="gone"), plan_move(filled, LONG))


def test_a_move_that_fails_half_way_has_done_nothing(door: Door, filled: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError("the disk went away")

    with monkeypatch.context() as patch:
        patch.setattr(Transaction, "put_entry", fail)
        with pytest.raises(OSError, match="went away"):
            move_report(door, filled, plan_move(filled, LONG))
    assert _sorted(load_report(door, filled.id)) == _sorted(filled)


def test_what_is_kept_aside_outlasts_a_change_of_the_details(door: Door, filled: Report) -> None:
    moved = move_report(door, filled, plan_move(filled, LONG))
    changed = update_session(door, moved.session, {"mood": "calm", "chair": ""})
    assert changed.header == {"mood": "calm", "size": "40"}
    assert update_session(door, moved.session, {"size": ""}).header == {}


def test_the_desk_moves_a_report(door: Door, shelf: FormShelf, filled: Report, tmp_path: object) -> None:
    desk = Desk(door, shelf, tmp_path, AttributionShelf(tmp_path))  # type: ignore[arg-type]
    assert desk.move_report(filled, plan_move(filled, LONG)).form == LONG
    assert desk.report(filled.id).form == LONG
