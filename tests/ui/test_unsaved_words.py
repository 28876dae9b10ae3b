"""Words on their way to the disk, and words whose report is gone: none covers another, and none stands twice."""

from gfmd_desk.ui.unsaved_words import Place, UnsavedWords

ENTRY, LINE = Place("here", "entry"), Place("here", None)


def test_what_was_committed_is_not_unsaved_any_more() -> None:
    words = UnsavedWords()
    words.give(1, {ENTRY: "first"})
    words.give(2, {LINE: "half a line"})
    assert words.all({}) == ("first", "half a line")
    words.committed(1)
    assert words.all({ENTRY: "first, and more"}) == ("first, and more", "half a line")


def test_a_line_that_was_entered_stands_once_when_both_are_given_up() -> None:
    words = UnsavedWords()
    words.give(1, {LINE: "half a"})
    words.give(2, {ENTRY: "half a line", LINE: ""})
    words.give_up(1)
    words.give_up(2)
    assert words.without_report == words.all({}) == ("half a line",)


def test_lines_of_two_reports_do_not_cover_each_other() -> None:
    words = UnsavedWords()
    for number, report in enumerate(("one", "other")):
        words.give(number, {Place(report, None): f"line of {report}"})
        words.give_up(number)
    assert words.all({LINE: ""}) == ("line of one", "line of other")


def test_only_what_is_somewhere_else_is_let_go() -> None:
    words = UnsavedWords()
    words.give(1, {ENTRY: "first", LINE: "second"})
    words.give_up(1)
    words.let_go(["first"])
    assert words.without_report == ("second",)
