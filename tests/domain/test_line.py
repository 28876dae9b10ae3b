"""The capture line: words and chips, and nothing lost between them."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.line import Chip, ChipKind, Line, chips_from_json, chips_to_json, picked

MONTANIA = Chip(ChipKind.SPEAKER, "p1", "Montania", "MON")


def test_what_is_picked_becomes_a_chip_and_keeps_what_was_typed() -> None:
    line = picked(Line("town boards work ,,mon"), 17, 22, MONTANIA)
    assert line == Line("town boards work ", (MONTANIA._replace(typed=",,mon"),))


def test_of_two_blanks_that_meet_one_goes() -> None:
    assert picked(Line("boards ,,mon work"), 7, 12, MONTANIA).text == "boards work"
    assert picked(Line(",,mon boards"), 0, 5, MONTANIA).text == "boards"
    assert picked(Line("boards,,mon work"), 6, 11, MONTANIA).text == "boards work"


def test_a_chip_is_given_back_as_it_was_typed() -> None:
    line = picked(Line("boards work ,,mon"), 12, 17, MONTANIA)
    assert line.given_back() == Line(",,mon boards work ")
    assert Line("boards").given_back() == Line("boards")


def test_somebody_is_picked_once_and_several_may_speak() -> None:
    other = Chip(ChipKind.SPEAKER, "p2", "Lagunia")
    line = Line().with_chip(MONTANIA).with_chip(other).with_chip(MONTANIA._replace(typed="@mon"))
    assert [chip.value for chip in line.chips] == ["p2", "p1"]
    assert line.without_chip(MONTANIA).chips == (other,)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Chip(ChipKind.SECTION, "challenges", "2"), Chip(ChipKind.SUBHEADING, "practices", "Drivers", "Drivers")),
        (Chip(ChipKind.VOICE, "some", ""), Chip(ChipKind.VOICE, "many", "")),
        (Chip(ChipKind.KIND, "quote", ""), Chip(ChipKind.KIND, "remark", "")),
        (Chip(ChipKind.REGIME, "background", ""), Chip(ChipKind.REGIME, "off-the-record", "")),
    ],
)
def test_a_line_is_in_one_place_and_said_by_one_number(first: Chip, second: Chip) -> None:
    assert Line().with_chip(first).with_chip(second).chips == (second,)


chips = st.builds(Chip, st.sampled_from(ChipKind), *(st.text(max_size=8) for _ in range(4)))


@given(st.lists(chips, max_size=40))
def test_chips_are_read_as_they_were_kept(some: list[Chip]) -> None:
    assert chips_from_json(chips_to_json(some)) == tuple(some)


@pytest.mark.parametrize("kept", ["", "no json", "[]", "{}", '{"format": 2, "chips": []}', '{"format": 1, "chips": [["none", "a", "b"]]}'])
def test_what_cannot_be_read_is_no_chip(kept: str) -> None:
    assert chips_from_json(kept) == ()


def test_what_is_kept_says_its_format() -> None:
    assert json.loads(chips_to_json([MONTANIA]))["format"] == 1


@given(
    text=st.text(alphabet="ab ,@#+é،م\n", max_size=60),
    cuts=st.lists(st.tuples(st.integers(0, 60), st.integers(1, 8)), max_size=12),
    back=st.integers(0, 12),
)
def test_no_character_is_lost_between_words_and_chips(text: str, cuts: list[tuple[int, int]], back: int) -> None:
    line = Line(text)
    for number, (start, length) in enumerate(cuts):
        start = min(start, len(line.text))
        line = picked(line, start, min(len(line.text), start + length), Chip(ChipKind.SPEAKER, str(number), "somebody"))
    for _ in range(back):
        line = line.given_back()
    shown = line.text + "".join(chip.typed for chip in line.chips)
    assert sorted(shown.replace(" ", "")) == sorted(text.replace(" ", ""))
