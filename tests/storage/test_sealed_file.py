from io import BytesIO
from pathlib import Path

import pytest

from gfmd_desk.storage import sealed_file
from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.sealed_file import DamagedFileError, read_sealed, write_sealed

KEY = new_key()


def test_what_was_sealed_comes_back_and_cannot_be_read(tmp_path: Path) -> None:
    file = tmp_path / "a.sealed"
    for words in (b"", b"who said it", b"who said it" * 200_000):
        write_sealed(file, BytesIO(words), KEY)
        assert b"".join(read_sealed(file, KEY)) == words
        assert b"who said" not in file.read_bytes()
    assert [one.name for one in tmp_path.iterdir()] == ["a.sealed"]


def test_a_changed_cut_or_reordered_file_is_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed_file, "_PIECE", 4)
    file = tmp_path / "a.sealed"
    write_sealed(file, BytesIO(b"abcdefghijkl"), KEY)
    good, head = file.read_bytes(), len(file.read_bytes()) - 3 * 20
    assert b"".join(read_sealed(file, KEY)) == b"abcdefghijkl"
    pieces = [good[head + 20 * number : head + 20 * (number + 1)] for number in range(3)]
    bad = [good[:-20], good[:-1], good[: head + 20] + pieces[2] + pieces[1], good + pieces[2], good[:3], b""]
    bad += [good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :] for at in range(0, len(good), 5)]
    for changed in bad:
        file.write_bytes(changed)
        with pytest.raises(DamagedFileError, match="damaged"):
            b"".join(read_sealed(file, KEY))
    file.write_bytes(good)
    with pytest.raises(DamagedFileError):
        b"".join(read_sealed(file, new_key()))
