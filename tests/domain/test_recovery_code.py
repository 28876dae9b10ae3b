from random import Random

import pytest

from gfmd_desk.domain.recovery_code import ALPHABET, new_code, read_code

CODE = new_code(Random(7).randrange)


def test_a_code_is_seven_groups_of_four_and_never_the_same() -> None:
    assert [len(group) for group in CODE.split("-")] == [4] * 7
    assert set(CODE) <= {*ALPHABET, "-"}
    assert new_code(Random(8).randrange) != CODE


def test_it_is_read_as_people_write_it() -> None:
    letters = CODE.replace("-", "")
    assert read_code(CODE) == letters
    assert read_code(f"  {CODE.lower().replace('-', ' ')}\n") == letters
    assert read_code(CODE.replace("0", "O").replace("1", "l")) == letters


@pytest.mark.parametrize("text", ["", "ABCD", CODE[:-1], CODE + "A", CODE.replace("-", "U", 1)])
def test_what_is_no_code_is_none(text: str) -> None:
    assert read_code(text) is None


def test_nearly_every_wrong_or_swapped_letter_is_noticed() -> None:
    letters = CODE.replace("-", "")
    wrong = {letters[:at] + other + letters[at + 1 :] for at in range(len(letters)) for other in ALPHABET} - {letters}
    swapped = {letters[:at] + letters[at + 1] + letters[at] + letters[at + 2 :] for at in range(len(letters) - 1)} - {letters}
    passed = [text for text in wrong | swapped if read_code(text)]
    assert len(passed) <= 4  # one in a thousand; the key file then refuses it
