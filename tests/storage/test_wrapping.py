import json

import pytest

from gfmd_desk.storage import wrapping
from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.wrapping import (
    Cost,
    DamagedWrapError,
    WeakPassphraseError,
    WrongCodeError,
    WrongKeyError,
    WrongPassphraseError,
    unwrap_with_code,
    unwrap_with_key,
    unwrap_with_passphrase,
    wrap_with_code,
    wrap_with_key,
    wrap_with_passphrase,
)

KEY, OTHER = new_key(), new_key()
WORDS = "lanterns over the caf\u00e9"


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


def test_each_way_opens_it_and_none_stands_in_what_is_kept() -> None:
    wraps = [wrap_with_passphrase(KEY, WORDS), wrap_with_code(KEY, "ABC"), wrap_with_key(KEY, OTHER)]
    kept = json.loads(json.dumps(wraps))
    assert unwrap_with_passphrase(kept[0], WORDS) == unwrap_with_code(kept[1], "ABC") == unwrap_with_key(kept[2], OTHER) == KEY
    assert unwrap_with_passphrase(kept[0], f" {WORDS[:-1]}e\u0301\n") == KEY  # composed by another keyboard
    assert WORDS not in str(kept)
    assert KEY.raw.hex() not in str(kept)
    assert wrap_with_passphrase(KEY, WORDS)["wrapped"] != kept[0]["wrapped"]


def test_the_key_says_nothing_of_itself() -> None:
    assert KEY.raw.hex() not in f"{KEY!r} {KEY}"
    assert len(KEY.raw) == 32
    assert new_key() != KEY


def test_what_is_wrong_is_said_in_a_sentence() -> None:
    with pytest.raises(WrongPassphraseError, match=r"^This passphrase does not open your notes\.$"):
        unwrap_with_passphrase(wrap_with_passphrase(KEY, WORDS), WORDS + "!")
    with pytest.raises(WrongCodeError, match=r"^This recovery code is not the one of your notes\.$"):
        unwrap_with_code(wrap_with_code(KEY, "ABC"), "ABD")
    with pytest.raises(WrongKeyError):
        unwrap_with_key(wrap_with_key(KEY, OTHER), KEY)
    with pytest.raises(WeakPassphraseError, match="at least 10 letters"):
        wrap_with_passphrase(KEY, " too short ")


def test_one_wrap_is_not_taken_for_another() -> None:
    with pytest.raises(WrongKeyError):
        unwrap_with_key(wrap_with_code(KEY, "ABC"), OTHER)
    with pytest.raises(DamagedWrapError):
        unwrap_with_passphrase(wrap_with_code(KEY, "ABC"), "ABC")


@pytest.mark.parametrize(
    "change", [{"memory": 1 << 40}, {"iterations": "3"}, {"salt": "*"}, {"nonce": ""}, {"wrapped": "AAAA"}, {"lanes": 0}]
)
def test_what_is_no_wrap_is_no_wrong_passphrase(change: dict[str, object]) -> None:
    with pytest.raises((DamagedWrapError, WrongPassphraseError)) as caught:
        unwrap_with_passphrase({**wrap_with_passphrase(KEY, WORDS), **change}, WORDS)
    assert caught.type is DamagedWrapError or "wrapped" in change
