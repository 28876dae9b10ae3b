import pytest

from gfmd_desk.domain.passphrase import LEAST_LETTERS, Strength, strength_of
from gfmd_desk.storage import wrapping


@pytest.mark.parametrize(
    ("passphrase", "strength"),
    [
        ("", Strength.TOO_SHORT),
        ("short one", Strength.TOO_SHORT),
        ("   a b c       ", Strength.TOO_SHORT),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("12345678901234567890", Strength.WEAK),
        ("abcdefghijklmnop", Strength.WEAK),
        ("the the the the the the the", Strength.WEAK),
        ("harbour lamp", Strength.WEAK),
        ("harbour lamp bridge violet", Strength.FAIR),
        ("harbour lamp bridge violet seven oranges", Strength.STRONG),
        ("xK7#pQ9!vL2m", Strength.STRONG),
        ("ميناء مصباح جسر بنفسج سبعة برتقال", Strength.STRONG),
    ],
)
def test_a_passphrase_is_judged_on_the_safe_side(passphrase: str, strength: Strength) -> None:
    assert strength_of(passphrase) is strength


def test_what_is_called_too_short_is_what_is_refused() -> None:
    assert LEAST_LETTERS == wrapping.LEAST_LETTERS
