import errno
import json
import os
import stat
from pathlib import Path

import pytest

from gfmd_desk.storage.key_file import KeyFileError, read_wraps, write_wraps
from gfmd_desk.storage.sealed_folder import KEY_FILE

WRAPS = {"passphrase": {"kdf": "argon2id", "salt": "c2FsdA=="}, "recovery": {"kdf": "hkdf-sha256"}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / KEY_FILE
    write_wraps(file, WRAPS)
    return file


def test_it_is_private_and_nothing_lies_beside_it(file: Path) -> None:
    assert read_wraps(file) == WRAPS
    if os.name != "nt":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == [KEY_FILE]


def test_any_flipped_bit_is_damage(file: Path) -> None:
    good = file.read_bytes()
    for at in range(len(good)):
        file.write_bytes(good[:at] + bytes([good[at] ^ 4]) + good[at + 1 :])
        try:
            assert read_wraps(file) == WRAPS  # only white space was touched
        except KeyFileError:
            continue


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff\xfe", b'{"format": 1, "keys": 3, "sha256": ""}'])
def test_what_is_no_key_file_is_damage_and_stays_as_it_is(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(KeyFileError, match="is damaged"):
        read_wraps(file)
    assert file.read_bytes() == content


def test_a_newer_programs_file_is_left_as_it_is(file: Path) -> None:
    file.write_text(json.dumps({**json.loads(file.read_text()), "format": 2}))
    with pytest.raises(KeyFileError, match="newer version"):
        read_wraps(file)


def test_a_write_that_fails_leaves_the_old_one_and_nothing_beside_it(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(OSError, match="No space"):
        write_wraps(file, {})
    assert read_wraps(file) == WRAPS
    assert [one.name for one in file.parent.iterdir()] == [KEY_FILE]
