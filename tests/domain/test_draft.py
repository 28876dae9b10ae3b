from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.draft import Draft, DraftEntry, Left, count_characters
from gfmd_desk.domain.entry import Kind


@given(st.text())
def test_white_space_of_every_kind_does_not_count(text: str) -> None:
    assert count_characters(text) == sum(not character.isspace() for character in text)


def test_a_subheading_counts_once_where_it_begins() -> None:
    draft = Draft(
        (
            DraftEntry("ab", Kind.POINT, "points"),
            DraftEntry("cd", Kind.POINT, "points", "On towns"),
            DraftEntry("ef", Kind.POINT, "points", "On towns"),
            DraftEntry("gh", Kind.POINT, "quotes", "On towns"),
            DraftEntry("ij", Kind.POINT, "quotes", "On rivers"),
            DraftEntry("kl", Kind.POINT, "quotes", "On towns"),
        ),
        (Left("1. Points", "a heading"), Left(" - ", "a rule")),
        source_characters=0,
    )
    assert draft.imported_characters == 6 * 2 + 3 * len("Ontowns") + len("Onrivers")
    assert draft.left_characters == len("1.Points") + 1


def test_a_subheading_of_the_inbox_counts_too() -> None:
    assert Draft((DraftEntry("ab", Kind.POINT, None, "Towns"),), (), 0).imported_characters == 7


def test_an_empty_draft_counts_nothing() -> None:
    draft = Draft((), (), 0)
    assert draft.imported_characters == draft.left_characters == 0
