"""The file under the final name is the old one or the whole new one, whatever fails and wherever."""

import errno
import os
import stat
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

import pytest

from gfmd_desk.delivery.place import put_in_place, sweep_strays
from gfmd_desk.delivery.refusals import DeliveryError

OLD, NEW = b"the old report", b"the new report"


def write_new(stream: BinaryIO) -> None:
    stream.write(NEW)


def accept(_: Path) -> None:
    return None


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "report.docx"
    path.write_bytes(OLD)
    return path


def others(target: Path) -> list[str]:
    return sorted(path.name for path in target.parent.iterdir() if path != target)


def test_the_file_replaces_the_old_one(target: Path) -> None:
    assert put_in_place(write_new, accept, target) == target
    assert target.read_bytes() == NEW
    assert others(target) == []


def test_a_new_file_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    target = put_in_place(write_new, accept, tmp_path / "report.docx")
    assert target.read_bytes() == NEW
    if os.name != "nt":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps permissions elsewhere")
def test_who_could_read_the_old_file_can_read_the_new_one(target: Path) -> None:
    target.chmod(0o644)
    put_in_place(write_new, accept, target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o644


def test_it_is_inspected_whole_and_before_it_has_its_name(target: Path) -> None:
    seen: list[tuple[bytes, bytes, bool, int]] = []

    def inspect(part: Path) -> None:
        seen.append((part.read_bytes(), target.read_bytes(), part.name.startswith("."), stat.S_IMODE(part.stat().st_mode)))
        assert part.parent == target.parent

    put_in_place(write_new, inspect, target)
    assert seen == [(NEW, OLD, True, 0o600)]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_still_leads_to_the_file(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    real = tmp_path / "elsewhere" / "report.docx"
    real.write_bytes(OLD)
    link = tmp_path / "report.docx"
    link.symlink_to(real)
    assert put_in_place(write_new, accept, link) == link
    assert link.is_symlink()
    assert real.read_bytes() == NEW


def _refuse(error: int) -> Callable[..., None]:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(error, os.strerror(error))

    return refuse


def write_until_full(stream: BinaryIO) -> None:
    stream.write(NEW[:5])
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("where", ["tempfile.mkstemp", "os.fdopen", "os.fsync", "os.replace", "os.chmod"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_refuses_anywhere_harms_nothing(where: str, error: int, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(where, _refuse(error))
    with pytest.raises(DeliveryError, match=r"^report\.docx was not written: [^\n]+\.$"):
        put_in_place(write_new, accept, target)
    monkeypatch.undo()
    assert target.read_bytes() == OLD
    assert others(target) == []


def test_a_disk_that_is_full_half_way_harms_nothing(target: Path) -> None:
    with pytest.raises(DeliveryError, match="the disk is full"):
        put_in_place(write_until_full, accept, target)
    assert target.read_bytes() == OLD
    assert others(target) == []


@pytest.mark.parametrize("where", ["write", "inspect"])
@pytest.mark.parametrize("bug", [ValueError, KeyboardInterrupt])
def test_a_bug_or_an_interruption_harms_nothing_and_is_not_hidden(where: str, bug: type[BaseException], target: Path) -> None:
    def fail(_: object) -> None:
        raise bug

    with pytest.raises(bug):
        put_in_place(fail if where == "write" else write_new, fail if where == "inspect" else accept, target)
    assert target.read_bytes() == OLD
    assert others(target) == []


def test_the_bytes_are_on_the_disk_before_the_name_and_the_name_after(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def watched_fsync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def watched_replace(*names: Path) -> None:
        order.append("name")
        replace(*names)

    monkeypatch.setattr("os.fsync", watched_fsync)
    monkeypatch.setattr("os.replace", watched_replace)
    put_in_place(write_new, accept, target)
    assert order == (["file", "name"] if os.name == "nt" else ["file", "name", "folder"])


def _held_open(monkeypatch: pytest.MonkeyPatch, *held: str) -> None:
    """Refuse to replace these files, as Windows does while Word has them open."""
    replace = os.replace

    def refuse(source: Path, name: Path) -> None:
        if Path(name).name in held:
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        replace(source, name)

    monkeypatch.setattr("os.replace", refuse)


def test_beside_a_file_that_is_open_in_word_the_new_one_gets_a_number(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (target.parent / "report (2).docx").write_bytes(b"another's")
    _held_open(monkeypatch, "report.docx")
    placed = put_in_place(write_new, accept, target)
    assert placed.name == "report (3).docx"
    assert placed.read_bytes() == NEW
    assert target.read_bytes() == OLD
    assert others(target) == ["report (2).docx", "report (3).docx"]


def test_where_no_name_is_taken_there_is_one_sentence(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.replace", _refuse(errno.EACCES))
    with pytest.raises(DeliveryError, match="you may not write in the folder"):
        put_in_place(write_new, accept, target)
    monkeypatch.undo()
    assert others(target) == []


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match=r"^report\.docx was not written: there is no folder .*gone\.$"):
        put_in_place(write_new, accept, tmp_path / "gone" / "report.docx")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file(target: Path) -> None:
    with pytest.raises(DeliveryError, match="there is no folder"):
        put_in_place(write_new, accept, target / "report.docx")
    assert target.read_bytes() == OLD


def test_a_target_that_is_a_folder(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="is a folder, so no file can be written under that name"):
        put_in_place(write_new, accept, tmp_path)


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(DeliveryError, match="name is too long"):
        put_in_place(write_new, accept, tmp_path / f"{'x' * 300}.docx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (errno.EACCES, "you may not write in the folder"),
        (errno.EROFS, "can only be read"),
        (errno.EDQUOT, "the disk is full"),
    ],
)
def test_each_refusal_of_a_folder_has_its_sentence(error: int, sentence: str, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.mkstemp", _refuse(error))
    with pytest.raises(DeliveryError, match=sentence):
        put_in_place(write_new, accept, target)


def test_old_strays_are_swept_and_young_ones_and_others_are_left(target: Path) -> None:
    stray = target.with_name(".gfmd-desk-abc.part")
    young = target.with_name(".gfmd-desk-def.part")
    foreign = target.with_name(".other.part")
    for path in (stray, young, foreign):
        path.write_bytes(b"half")
    two_hours_ago = time.time() - 7200
    os.utime(stray, (two_hours_ago, two_hours_ago))
    os.utime(foreign, (two_hours_ago, two_hours_ago))
    put_in_place(write_new, accept, target)
    assert others(target) == [".gfmd-desk-def.part", ".other.part"]
    assert sweep_strays(target.parent, timedelta(seconds=-60)) == 1
    assert others(target) == [".other.part"]


def test_sweeping_a_folder_that_is_not_there_is_no_harm(tmp_path: Path) -> None:
    assert sweep_strays(tmp_path / "gone") == 0
