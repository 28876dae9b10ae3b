import string

import pytest

from gfmd_desk.domain.roster_draft import RosterField
from gfmd_desk.domain.table import BadRow, ColumnMapping, Fault, Remark, Seen, Table, listed


def test_a_short_row_has_blank_cells() -> None:
    table = Table((("a", "b"), ("c",)))
    assert (table.width, table.cell(1, 1), table.cell(2, 1)) == (2, "b", "")


def test_a_field_stands_in_one_column() -> None:
    mapping = ColumnMapping((RosterField.NAME, None, RosterField.ROLE), 1, 2)
    moved = mapping.with_column(1, RosterField.NAME)
    assert moved.columns == (None, RosterField.NAME, RosterField.ROLE)
    assert (moved.place_of(RosterField.NAME), moved.place_of(RosterField.CODE)) == (1, None)
    assert moved.with_column(2, None).columns == (None, RosterField.NAME, None)


@pytest.mark.parametrize("sentence", [*Seen, *Fault], ids=lambda one: one.name)
def test_every_sentence_can_be_said(sentence: Seen | Fault) -> None:
    asked = {name for _, name, _, _ in string.Formatter().parse(sentence.value) if name}
    assert asked <= {"given", "about"}
    assert "{" not in (Remark(sentence, "x").text if isinstance(sentence, Seen) else BadRow(3, sentence, "x", "y").why)


def test_a_long_list_is_cut_and_says_so() -> None:
    assert listed("abc") == "a, b, c"
    assert listed("abc", at_most=2) == "a, b and 1 more"
