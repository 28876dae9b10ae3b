"""One subject of several entries: added and taken away, and nobody else touched."""

from collections.abc import Callable

from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.change import Act, applied
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.subjects import add_subject, remove_subject

Note = Callable[..., Entry]
MONTANIA, ESPERIA = Subject(Part.OWNER, "montania", Level.STATE), Subject(Part.OWNER, "esperia")
SPEAKER = Subject(Part.SPEAKER, "delegate")


def test_who_is_added_stands_beside_the_others_and_is_wanted_as_far(note: Note) -> None:
    entries = [note("one", subjects=(SPEAKER, MONTANIA)), note("two"), note("three", subjects=(ESPERIA,))]
    change = add_subject(entries, Part.OWNER, "esperia")
    assert change.act is Act.SUBJECT
    one, two, three = applied(entries, change)
    assert one.subjects == (SPEAKER, MONTANIA, Subject(Part.OWNER, "esperia", Level.STATE))
    assert two.subjects == (ESPERIA,)
    assert three.subjects == (ESPERIA,)
    assert [row.id for row in change.rows] == ["one", "two"]


def test_who_is_taken_out_of_one_part_stays_in_the_other(note: Note) -> None:
    both = Subject(Part.SPEAKER, "montania")
    entries = [note("one", subjects=(both, MONTANIA, ESPERIA)), note("two", subjects=(SPEAKER,))]
    change = remove_subject(entries, Part.OWNER, "montania")
    assert [entry.subjects for entry in applied(entries, change)] == [(both, ESPERIA), (SPEAKER,)]
    assert [row.id for row in change.rows] == ["one"]
