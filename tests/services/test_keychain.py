from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail

from gfmd_desk.errors import KnownError
from gfmd_desk.services import seal
from gfmd_desk.services.door import Door
from gfmd_desk.services.keychain import has_keychain
from gfmd_desk.services.locked import is_locked, lock
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost

WORDS = "lanterns over the harbour"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


def test_the_keychain_opens_the_notes_until_it_is_told_to_forget(tmp_path: Path, keychain: Any) -> None:
    assert has_keychain()
    assert seal.seal(tmp_path, WORDS, remember=True).left == ()
    lock(tmp_path)
    assert seal.unlock_with_keychain(tmp_path)
    assert not is_locked(tmp_path)
    Door.open(tmp_path).close()
    (secret,) = keychain.kept.values()
    assert secret not in (tmp_path / "desk.key").read_text()
    assert WORDS not in str(keychain.kept)

    seal.change_passphrase(tmp_path, "quite another one")
    lock(tmp_path)
    assert seal.unlock_with_keychain(tmp_path)
    seal.remember_here(tmp_path)
    assert len(keychain.kept) == 1
    assert secret not in keychain.kept.values()
    seal.forget_here(tmp_path)
    seal.forget_here(tmp_path)
    assert keychain.kept == {}
    assert not seal.is_remembered(tmp_path)
    lock(tmp_path)
    assert not seal.unlock_with_keychain(tmp_path)
    seal.unlock(tmp_path, "quite another one")

    seal.remember_here(tmp_path)
    seal.unseal(tmp_path)
    assert keychain.kept == {}
    Door.open(tmp_path).close()


@pytest.mark.parametrize("now", ["", "not hexadecimal", "00" * 32])
def test_a_keychain_that_has_something_else_opens_nothing(tmp_path: Path, keychain: Any, now: str) -> None:
    seal.seal(tmp_path, WORDS, remember=True)
    lock(tmp_path)
    for name in keychain.kept:
        keychain.kept[name] = now
    assert not seal.unlock_with_keychain(tmp_path)
    assert is_locked(tmp_path)


class _Broken(KeyringBackend):
    priority = 1

    def get_password(self, *_: str) -> str | None:
        raise RuntimeError("the bus is gone")

    def set_password(self, *_: str) -> None:
        raise RuntimeError("the bus is gone")


@pytest.mark.usefixtures("keychain")
@pytest.mark.parametrize("backend", [_Broken, fail.Keyring])
def test_without_a_keychain_the_notes_are_sealed_and_it_is_said(tmp_path: Path, backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    assert has_keychain() is (backend is _Broken)
    (left,) = seal.seal(tmp_path, WORDS, remember=True).left
    assert left == "The keychain of this computer did not take the key, so the passphrase will be asked for."
    assert not seal.is_remembered(tmp_path)
    with pytest.raises(KnownError):
        seal.remember_here(tmp_path)
    lock(tmp_path)
    seal.unlock(tmp_path, WORDS)


def test_a_keychain_that_breaks_later_leaves_the_passphrase(tmp_path: Path, keychain: Any) -> None:
    seal.seal(tmp_path, WORDS, remember=True)
    keyring.set_keyring(_Broken())
    lock(tmp_path)
    assert not seal.unlock_with_keychain(tmp_path)
    seal.unlock(tmp_path, WORDS)
    seal.forget_here(tmp_path)
    keyring.set_keyring(keychain)
    lock(tmp_path)
    assert not seal.unlock_with_keychain(tmp_path)
