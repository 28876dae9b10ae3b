from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.report import Report
from gfmd_desk.services.door import Door, NotSavedError
from gfmd_desk.services.sessions import load_report

MOMENT = Moment(datetime(2026, 12, 5, 13, 58, tzinfo=UTC), 60)


def _entries(door: Door, report: Report) -> set[Entry]:
    return set(load_report(door, report.id).entries)


def _add(door: Door, report: Report, entry_id: str, text: str, place: Place | None = None) -> Entry:
    change = editing.add(load_report(door, report.id), entry_id, text, place or Place("points"), MOMENT)
    door.commit(change)
    return _after(change.rows)


def _after(rows: Iterable[Replaced]) -> Entry:
    (row,) = rows
    assert row.after is not None
    return row.after


def _edit(entry: Entry, **changes: object) -> Change:
    return Change(entry.report_id, Act.EDIT, (Replaced(entry, replace(entry, **changes)),))  # type: ignore[arg-type]


def test_what_is_committed_is_read_by_another_process(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "Boards at town level work")
    full = replace(entry, subheading="Towns", section="quotes", kind=Kind.REMARK, tags=("gcm-23", "sdg-8"), text="مجالس 🙂")
    door.commit(Change(report.id, Act.EDIT, (Replaced(entry, full),)))
    assert _entries(other_door, report) == {full}


def test_a_change_done_twice_is_as_done_once(door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "one two")
    gone = _add(door, report, "e2", "three")
    change = editing.split(load_report(door, report.id), entry, 3, "e3").then(editing.delete([gone]))
    assert door.commit(change).kept == ()
    once = _entries(door, report)
    assert door.commit(change).kept == ()
    assert _entries(door, report) == once
    assert {one.text for one in once} == {"one", "two"}


def test_a_change_and_its_inverse_leave_the_store_as_it_was(door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "one two")
    before = _entries(door, report)
    change = editing.split(load_report(door, report.id), entry, 3, "e3")
    door.commit(change)
    door.commit(change.inverse())
    assert _entries(door, report) == before


@pytest.mark.parametrize("changes", [{"text": "my words"}, {"text": "my words", "section": "quotes"}])
def test_where_two_wrote_other_words_both_are_kept(door: Door, other_door: Door, report: Report, changes: dict[str, object]) -> None:
    entry = _add(door, report, "e1", "first")
    noted = _add(door, report, "e2", "noted", Place(None))
    other_door.commit(_edit(entry, text="their words", tags=("gcm-1",)))
    mine = _edit(entry, **changes)
    (kept,) = door.commit(mine).kept
    assert (kept.text, kept.section, kept.subheading, kept.tags) == ("their words", None, "", ("gcm-1",))
    assert kept.position > noted.position
    stands = replace(_after(mine.rows), tags=("gcm-1",))  # what the change did not touch stays as they left it
    assert _entries(door, report) == {stands, noted, kept}
    assert door.commit(mine).kept == ()  # tried again, nothing is kept twice
    assert len(_entries(door, report)) == 3


def test_deleting_what_another_has_reworded_keeps_their_words(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(_edit(entry, text="their words"))
    (kept,) = door.commit(editing.delete([entry])).kept
    assert (kept.text, kept.section) == ("their words", None)
    assert _entries(door, report) == {kept}


def test_moving_what_another_has_reworded_keeps_their_words_in_the_new_place(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(_edit(entry, text="their words"))
    assert door.commit(_edit(entry, section="quotes", kind=Kind.QUOTE)).kept == ()
    assert _entries(door, report) == {replace(entry, text="their words", section="quotes", kind=Kind.QUOTE)}


def test_rewording_what_another_has_moved_leaves_it_where_they_put_it(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(_edit(entry, section="quotes", position="60000000"))
    assert door.commit(_edit(entry, text="my words")).kept == ()
    assert _entries(door, report) == {replace(entry, text="my words", section="quotes", position="60000000")}


def test_what_was_deleted_elsewhere_and_edited_here_is_there_again(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(editing.delete([entry]))
    change = _edit(entry, text="my words")
    assert door.commit(change).kept == ()
    assert _entries(door, report) == {_after(change.rows)}


def test_the_same_words_from_two_are_no_conflict(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(_edit(entry, text="the same"))
    assert door.commit(_edit(entry, text="the same")).kept == ()


def test_an_emptied_line_is_not_kept(door: Door, other_door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    other_door.commit(_edit(entry, text=""))
    assert door.commit(_edit(entry, text="my words")).kept == ()


def test_every_text_is_cleaned_at_the_door(door: Door, report: Report) -> None:
    dirty = "a\x00b\ud800c\u2028d\r\ne"
    entry = replace(_entry(report), text=dirty, subheading=dirty, first_wording=dirty, tags=(dirty,))
    change = Change(report.id, Act.ADD, (Replaced(None, entry),))
    door.commit(change)
    (stored,) = _entries(door, report)
    assert (stored.text, stored.subheading, stored.first_wording, stored.tags) == ("abc\nd\ne",) * 3 + (("abc\nd\ne",),)
    assert door.commit(change).kept == ()
    assert door.commit(_edit(entry, text="clean")).kept == ()  # what it began with is no other process's words


def _entry(report: Report) -> Entry:
    return Entry("e1", report.id, "50000000", "text", Kind.POINT, MOMENT.at)


def test_what_stands_in_the_capture_line_is_kept(door: Door, other_door: Door, report: Report) -> None:
    for line in ("not entered ye", "", "not\x00 entered yet"):
        assert door.keep_line(report.id, Line(line)).kept == ()
        assert load_report(other_door, report.id).capture_line.text == line.replace("\x00", "")
    with pytest.raises(NotSavedError, match="no longer in the store"):
        door.keep_line("gone", Line("text"))


def test_an_entry_and_what_is_left_in_the_line_are_committed_together(
    door: Door, other_door: Door, report: Report, fill_the_disk: Callable[[Door], None]
) -> None:
    door.keep_line(report.id, Line("text"))
    change = Change(report.id, Act.ADD, (Replaced(None, replace(_entry(report), text="long " * 50_000)),))
    fill_the_disk(door)
    with pytest.raises(NotSavedError):
        door.commit(change, Line(""))
    assert load_report(other_door, report.id).capture_line.text == "text"
    door.commit(change, Line(""))
    assert load_report(other_door, report.id).capture_line.text == ""
    assert len(_entries(door, report)) == 1


def test_a_change_to_a_report_that_is_gone_is_refused(door: Door, report: Report) -> None:
    change = Change("gone", Act.ADD, (Replaced(None, replace(_entry(report), report_id="gone")),))
    with pytest.raises(NotSavedError, match=r"^Not saved: this report is no longer in the store\.$"):
        door.commit(change)


def test_a_commit_that_fails_changes_nothing_and_can_be_tried_again(
    door: Door, report: Report, fill_the_disk: Callable[[Door], None]
) -> None:
    first = _add(door, report, "e1", "first")
    change = Change(
        report.id, Act.EDIT, (Replaced(first, replace(first, text="mine")), Replaced(None, replace(first, id="e2", text="long " * 50_000)))
    )
    fill_the_disk(door)
    with pytest.raises(NotSavedError, match=r"^Not saved: the disk is full\.$"):
        door.commit(change)
    assert _entries(door, report) == {first}
    door.commit(change)
    assert {entry.text[:5] for entry in _entries(door, report)} == {"mine", "long "}


@pytest.fixture
def fill_the_disk() -> Callable[[Door], None]:
    """Let the store's file not grow, as on a full disk, until the door's connection is made anew."""

    def fill(door: Door) -> None:
        with door.reading() as rows:
            driver = rows._rows.connection().connection.driver_connection
        assert isinstance(driver, dbapi2.Connection)
        driver.execute(f"PRAGMA max_page_count = {driver.execute('PRAGMA page_count').fetchone()[0]}")

    return fill


def test_what_another_process_commits_is_noticed_once(door: Door, other_door: Door, report: Report) -> None:
    assert not door.changed_elsewhere()
    entry = _add(other_door, report, "e1", "first")
    assert door.changed_elsewhere()
    assert not door.changed_elsewhere()
    door.commit(_edit(entry, text="mine"))
    assert not door.changed_elsewhere()


def test_a_door_opens_again_on_what_was_saved(tmp_path: Path, door: Door, report: Report) -> None:
    entry = _add(door, report, "e1", "first")
    door.close()
    again = Door.open(tmp_path)
    assert _entries(again, report) == {entry}
    again.close()
    again.close()
