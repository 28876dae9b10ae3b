"""The seal: nothing readable is left, nothing is lost, wherever it is broken off."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gfmd_desk.domain.backup import Why
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.line import Line
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.roster_draft import RosterDraft, RosterRow
from gfmd_desk.domain.table import CellAccount, ColumnMapping
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services import seal
from gfmd_desk.services.abbreviations import AbbreviationShelf, Kept
from gfmd_desk.services.backups import list_backups, make_backup
from gfmd_desk.services.doctor import diagnose
from gfmd_desk.services.door import Door, NotOpenedError
from gfmd_desk.services.entries import Said, add_entry
from gfmd_desk.services.first_read import read_first
from gfmd_desk.services.locked import LockedError, is_locked, is_sealed, lock
from gfmd_desk.services.restoring import preview_restore, restore
from gfmd_desk.services.roster import import_roster
from gfmd_desk.services.sessions import NewSession, create_session, list_sessions
from gfmd_desk.storage import sealing, wrapping
from gfmd_desk.storage.connection import Mode, connect
from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.sealed_folder import is_plain
from gfmd_desk.storage.unlocked import unlock
from gfmd_desk.storage.wrapping import Cost

WORDS = "lanterns over the harbour"
SAID = datetime(2026, 12, 5, 14, 58, tzinfo=UTC)
TOKENS = [f"zq{number:03}xv{number * 7919 % 997:03}" for number in range(200)]
PLAIN = ["abbreviations.json", "backups", "desk.sqlite"]
SEALED = ["abbreviations.json.sealed", "backups", "desk.key", "desk.sqlite"]


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


@pytest.fixture
def noted(tmp_path: Path, shelf: FormShelf) -> Path:
    """A data folder with 200 tokens in all that the program writes, as it lies there after a kill, with things half made."""
    folder = tmp_path / "desk"
    door = Door.open(folder)
    report = create_session(door, shelf, NewSession("Summit " + TOKENS[0], "RT 1", "About " + TOKENS[1], "short"))
    _write(door, report, TOKENS[2:150])
    make_backup(folder, Why.ASKED)
    door.close()
    content = (folder / "desk.sqlite").read_bytes()
    (folder / "desk.sqlite").write_bytes(b"no header at all" + content[16:])
    restore(folder, list_backups(folder).backups[0].id)  # which keeps the damaged one aside
    door = Door.open(folder)
    _write(door, report, TOKENS[150:])
    door.keep_line(report.id, Line("not entered " + TOKENS[199]))
    AbbreviationShelf(Path(), folder).keep(Kept({"zz": TOKENS[198]}))
    for stray in ("new-store-x/desk.sqlite", "backups/.making-x.part", "old desk.sqlite", "desk.sqlite.before", ".abbreviations.json.part"):
        (folder / stray).parent.mkdir(exist_ok=True)
        (folder / stray).write_bytes(content)
    shutil.copytree(folder, tmp_path / "as after a kill")
    door.close()
    return tmp_path / "as after a kill"


def _write(door: Door, report: Report, tokens: list[str]) -> None:
    rows = [RosterRow(number, f"Ana {token}", organisation=f"Trust {token}") for number, token in enumerate(tokens[:20])]
    import_roster(door, report.event.name, RosterDraft(tuple(rows), (), ColumnMapping((), 1, 2), CellAccount(0, 0, 0)))
    said = [Entry(new_id(), report.id, token, f"Boards {token}.", Kind.POINT, SAID, subheading=f"Under {token}") for token in tokens[20:]]
    door.commit(Change(report.id, Act.ADD, tuple(Replaced(None, entry) for entry in said)))
    gone = [Replaced(entry, replace(entry, text="Nothing of it stands any more.", subheading="")) for entry in said[::4]]
    door.commit(Change(report.id, Act.REWORD, tuple(gone)))


def _readable(folder: Path) -> set[str]:
    held = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    return {token for token in TOKENS if token.encode() in held}


def _texts(file: Path) -> list[tuple[Any, ...]]:
    connection = connect(file, Mode.READ)
    try:
        return connection.execute("SELECT id, text, subheading FROM entries ORDER BY id").fetchall()
    finally:
        connection.close()


def _found(folder: Path, token: str) -> int:
    connection = connect(folder / "desk.sqlite", Mode.READ)
    try:
        (number,) = connection.execute("SELECT count(*) FROM entry_fts WHERE entry_fts MATCH ?", (token,)).fetchone()
        return int(number)
    finally:
        connection.close()


def _names(folder: Path) -> list[str]:
    """What lies there, but for the hash of a store that is closed, and what SQLite leaves when somebody has only read."""
    return sorted(one.name for one in folder.iterdir() if one.name not in {"desk.sum", "desk.sqlite-shm", "desk.sqlite-wal"})


def test_sealing_leaves_no_token_in_any_file_and_unsealing_gives_everything_back(noted: Path) -> None:
    assert _readable(noted) == set(TOKENS)
    before, damaged = _texts(noted / "desk.sqlite"), next(noted.glob("damaged-*/desk.sqlite"))
    beside = {file: file.read_bytes() for file in (damaged, noted / "old desk.sqlite", noted / "desk.sqlite.before")}
    blocks = noted.with_name("what the disk still holds")
    blocks.mkdir()
    for number, file in enumerate(file for file in noted.rglob("*") if file.is_file() and not file.name.endswith("-wal")):
        os.link(file, blocks / str(number))  # as whoever reads the blocks of a file that was removed
    sealed = seal.seal(noted, WORDS)
    assert sealed.left == ()
    assert _readable(noted) == _readable(blocks) == set()
    assert _names(noted) == sorted([*SEALED, damaged.parent.name, "desk.sqlite.before.sealed", "old desk.sqlite.sealed"])
    assert _texts(noted / "desk.sqlite") == before

    (backup,) = list_backups(noted).backups
    assert backup.entries
    door = Door.open(noted)
    assert not door.changed_outside
    (row,) = list_sessions(door)
    with door.reading() as rows:
        found = rows.report(row.report_id)
    assert found is not None
    door.keep_line(found.id, Line("typed later: " + TOKENS[7]))
    import_roster(door, row.event.name, RosterDraft((RosterRow(1, f"Ana {TOKENS[8]}"),), (), ColumnMapping((), 1, 2), CellAccount(0, 0, 0)))
    AbbreviationShelf(Path(), noted).keep(Kept({"yy": TOKENS[9]}))
    assert AbbreviationShelf(Path(), noted).kept().own == {"yy": TOKENS[9]}
    assert _found(noted, TOKENS[77]) == 1
    assert _readable(noted) == set()  # nor in what is beside an open store
    shutil.copytree(noted, noted.with_name("killed again"))
    made = make_backup(noted, Why.ASKED)
    assert preview_restore(noted, backup.id).usable
    door.close()
    assert _readable(noted) == _readable(noted.with_name("killed again")) == set()
    assert diagnose(noted).problems == ()

    (noted / "desk.sqlite").write_bytes(b"?" * 5000)
    assert restore(noted, made.id).aside is not None
    assert _readable(noted) == set()
    seal.unseal(noted)
    assert not is_sealed(noted)
    assert _texts(noted / "desk.sqlite") == before
    assert {file: file.read_bytes() for file in beside} == beside
    assert len(list_backups(noted).backups) == 2
    assert list_backups(noted).broken == ()
    assert not list(noted.rglob("*.sealed"))
    (still_sealed,) = noted.glob("damaged-*-sealed")
    assert _names(still_sealed) == ["desk.key", "desk.sqlite"]
    door = Door.open(noted)
    assert not door.changed_outside
    door.close()
    assert _found(noted, TOKENS[77]) == 1


@pytest.fixture
def small(tmp_path: Path, shelf: FormShelf) -> Path:
    folder = tmp_path / "small"
    door = Door.open(folder)
    report = create_session(door, shelf, NewSession("Summit", "RT 1", "Title", "short"))
    add_entry(door, report, f"Boards said {TOKENS[0]}.", None, "", Said())
    make_backup(folder, Why.ASKED)
    AbbreviationShelf(Path(), folder).keep(Kept({"zz": TOKENS[0]}))
    door.close()
    return folder


def test_sealed_notes_are_locked_until_they_are_opened_with_passphrase_or_code(small: Path) -> None:
    code = seal.seal(small, WORDS).code
    assert not is_locked(small)
    with pytest.raises(KnownError, match="sealed with a passphrase already"):
        seal.seal(small, "another passphrase")
    lock(small)
    assert is_locked(small)
    before = {file: file.read_bytes() for file in small.rglob("*") if file.is_file()}
    backup = next((small / "backups").iterdir()).name[:22]
    doors: list[Callable[[], object]] = [
        lambda: Door.open(small),
        lambda: make_backup(small, Why.ASKED),
        lambda: list_backups(small),
        lambda: preview_restore(small, backup),
        lambda: restore(small, backup),
        lambda: seal.unseal(small),
        lambda: seal.change_passphrase(small, "another passphrase"),
        lambda: seal.new_recovery_code(small),
        lambda: AbbreviationShelf(Path(), small).kept(),
        lambda: AbbreviationShelf(Path(), small).keep(Kept()),
    ]
    for through in doors:
        with pytest.raises(LockedError, match=r"^Your notes are locked with a passphrase\.$"):
            through()
    assert read_first(small) is None
    with pytest.raises(KnownError, match="sealed with a passphrase already"):
        seal.seal(small, "another passphrase")
    assert {file: file.read_bytes() for file in small.rglob("*") if file.is_file()} == before
    for refused in (lambda: seal.unlock(small, WORDS + "!"), lambda: seal.unlock_with_code(small, code[:-1])):
        with pytest.raises(KnownError):
            refused()
        assert is_locked(small)
    seal.unlock_with_code(small, code.lower())
    first = read_first(small)
    assert first is not None
    assert first.report is not None
    lock(small)
    seal.unlock(small, WORDS)
    Door.open(small).close()


def test_another_passphrase_and_another_code_by_rewrapping_alone(small: Path) -> None:
    code = seal.seal(small, WORDS).code
    sealed = (small / "desk.sqlite").read_bytes()
    seal.change_passphrase(small, "quite another one")
    other = seal.new_recovery_code(small)
    assert (small / "desk.sqlite").read_bytes() == sealed
    lock(small)
    for refused in (lambda: seal.unlock(small, WORDS), lambda: seal.unlock_with_code(small, code)):
        with pytest.raises(KnownError, match=r"does not open your notes|is not the one of your notes"):
            refused()
    seal.check(small, other)
    seal.check(small, "quite another one")


def test_damage_is_told_from_locked_and_a_missing_part_from_an_empty_desk(small: Path) -> None:
    seal.seal(small, WORDS)
    store, key_file = small / "desk.sqlite", small / "desk.key"
    good = store.read_bytes()
    for at in (3, 200, len(good) - 100):  # the salt, the first page, the last
        store.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        with pytest.raises(NotOpenedError, match=r"is damaged: .* A backup of it can be restored\."):
            Door.open(small)
        assert any("is damaged" in problem for problem in diagnose(small).problems)
    lock(small)
    with pytest.raises(LockedError):
        Door.open(small)
    seal.unlock(small, WORDS)
    store.unlink()
    with pytest.raises(NotOpenedError, match="but backups of it are"):
        Door.open(small)
    shutil.rmtree(small / "backups")
    with pytest.raises(NotOpenedError, match=r"though its key desk\.key is"):
        Door.open(small)
    store.write_bytes(good)
    key_file.rename(small / "elsewhere")
    with pytest.raises(NotOpenedError, match=r"its key file desk\.key is missing beside it"):
        Door.open(small)
    assert store.read_bytes() == good
    with pytest.raises(KnownError, match="are not sealed"):
        seal.unlock(small, WORDS)


def test_a_damaged_sealed_store_gives_back_what_its_backup_and_its_log_hold(small: Path) -> None:
    seal.seal(small, WORDS)
    texts = _texts(small / "desk.sqlite")
    (backup,) = list_backups(small).backups
    content = (small / "desk.sqlite").read_bytes()
    (small / "desk.sqlite").write_bytes(content[: len(content) // 2])
    assert not preview_restore(small, backup.id).usable
    done = restore(small, backup.id)
    assert done.aside is not None
    assert done.aside.name.endswith("-sealed")
    assert (done.aside / "desk.sqlite").read_bytes() == content[: len(content) // 2]
    Door.open(small).close()
    assert _texts(small / "desk.sqlite") == texts
    assert _readable(small) == set()


def test_a_backup_of_what_has_not_changed_is_not_kept_twice(small: Path) -> None:
    seal.seal(small, WORDS)
    first = make_backup(small, Why.CLOSE)
    assert make_backup(small, Why.WORK) == first
    door = Door.open(small)
    door.keep_line(list_sessions(door)[0].report_id, Line("something else"))
    door.close()
    assert make_backup(small, Why.CLOSE) != first


def test_who_has_it_open_elsewhere_is_in_the_way_and_nothing_is_changed(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gfmd_desk.storage.connection.BUSY_SECONDS", 0.1)
    before = _names(small)
    other = Door.open(small)
    (row,) = list_sessions(other)
    with pytest.raises(KnownError, match="another program has been holding"):
        seal.seal(small, WORDS)
    other.keep_line(row.report_id, Line("still mine"))
    other.close()
    assert _names(small) == before
    seal.seal(small, WORDS)
    other = Door.open(small)
    list_sessions(other)
    with pytest.raises(KnownError, match="another program has been holding"):
        seal.unseal(small)
    other.close()
    Door.open(small).close()
    assert _readable(small) == set()


def test_a_weak_passphrase_seals_nothing(small: Path) -> None:
    with pytest.raises(KnownError, match="at least 10 letters"):
        seal.seal(small, "short")
    assert _names(small) == PLAIN
    Door.open(small).close()


def test_a_copy_that_cannot_be_verified_takes_nobodys_place(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, digests = _texts(small / "desk.sqlite"), iter("ab")
    monkeypatch.setattr(sealing, "digest_of", lambda _: next(digests))
    with pytest.raises(KnownError, match="no sound copy of them could be made"):
        seal.seal(small, WORDS)
    assert _texts(small / "desk.sqlite") == before
    assert _names(small) == PLAIN


def test_copies_that_could_not_be_sealed_are_said_and_sealed_when_the_store_is_next_opened(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (small / "old.sqlite").write_bytes((small / "desk.sqlite").read_bytes())
    with monkeypatch.context() as full:
        full.setattr(sealing, "write_sealed", _no_room)
        (left,) = seal.seal(small, WORDS).left
    assert left.startswith("Your notes are sealed, but not all copies beside them")
    assert "No space left" in left
    assert "can still be read by anybody" in " ".join(diagnose(small).problems)
    Door.open(small).close()
    assert _readable(small) == set()
    assert diagnose(small).problems == ()


def _no_room(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_what_somebody_puts_beside_a_sealed_store_is_sealed_too(small: Path) -> None:
    plain = {file: file.read_bytes() for file in (small / "backups").iterdir()}
    seal.seal(small, WORDS)
    for file, content in plain.items():
        file.write_bytes(content)
    Door.open(small).close()
    assert _readable(small) == set()
    assert len(list_backups(small).backups) == 1


class Killed(BaseException):
    """Ends all, as a kill does: no handler of the program takes it."""


@pytest.fixture
def killed_at(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], None]]:
    """Die before the file system is touched for the n-th time."""
    left = [0]

    def watch(owner: Any, name: str) -> None:
        act = getattr(owner, name)

        def touch(*arguments: Any, **more: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            return act(*arguments, **more)

        monkeypatch.setattr(owner, name, touch)

    for owner, name in ((os, "link"), (os, "open"), (Path, "replace"), (Path, "unlink"), (sealing, "digest_of"), (sealing, "_alone")):
        watch(owner, name)
    yield lambda number: left.__setitem__(0, number)
    left[0] = 0


@pytest.mark.parametrize("each", [7, pytest.param(1, marks=pytest.mark.soak)])
@pytest.mark.parametrize("act", [lambda folder: seal.seal(folder, WORDS), seal.unseal], ids=["sealing", "unsealing"])
def test_broken_off_anywhere_it_leaves_a_whole_store_and_the_next_opening_ends_it(
    small: Path, killed_at: Callable[[int], None], act: Callable[[Path], object], each: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each place where the file system is touched; the suite tries every seventh."""
    (small / "old.sqlite").write_bytes((small / "desk.sqlite").read_bytes())
    texts, ends = _texts(small / "desk.sqlite"), set()
    if act is seal.unseal:
        seal.seal(small, WORDS)
    monkeypatch.setattr(os, "fsync", lambda _: None)  # a killed process loses no bytes, and the disk is slow
    for number in range(1, 400, each):
        folder = small.with_name(f"{act is seal.unseal} {number}")
        shutil.copytree(small, folder)
        if act is seal.unseal:
            seal.unlock(folder, WORDS)
        killed_at(number)
        try:
            act(folder)
            break
        except Killed:
            killed_at(0)
        lock(folder)
        sealed = is_sealed(folder)
        if sealed:
            seal.unlock(folder, WORDS)
        Door.open(folder).close()
        assert is_sealed(folder) is sealed
        assert _texts(folder / "desk.sqlite") == texts
        assert _readable(folder) == (set() if sealed else {TOKENS[0]})
        names = [*SEALED, "old.sqlite.sealed"] if sealed else [*PLAIN, "old.sqlite"]
        assert sorted(one for one in _names(folder) if not one.endswith(".part")) == sorted(names)
        (copy,) = (folder / "backups").iterdir()
        assert _texts(copy) == texts
        assert len(list_backups(folder).backups) == 1
        ends.add(sealed)
        shutil.rmtree(folder)
    else:
        pytest.fail("it never came to an end")
    assert ends == {True, False}


def test_two_that_seal_at_once_make_one_sealed_store(small: Path) -> None:
    codes: list[str] = []

    def run() -> None:
        with suppress(KnownError):
            codes.append(seal.seal(small, WORDS).code)

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(codes) <= 1
    assert is_sealed(small) is bool(codes)
    lock(small)
    for code in codes:
        seal.unlock_with_code(small, code)
    Door.open(small).close()


def test_a_wrong_key_is_damage_and_never_writes(small: Path) -> None:
    seal.seal(small, WORDS)
    before = {file: file.read_bytes() for file in small.rglob("*") if file.is_file()}
    unlock(small, new_key())
    with pytest.raises(NotOpenedError, match="damaged"):
        Door.open(small)
    assert {file: file.read_bytes() for file in small.rglob("*") if file.is_file()} == before


def test_a_backup_that_was_being_made_while_the_store_was_sealed_does_not_stay_readable(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from gfmd_desk.storage import backups

    verified = backups._copy_verified

    def then_sealed(path: Path, part: Path) -> None:
        verified(path, part)
        monkeypatch.setattr(backups, "_copy_verified", verified)
        copy = part.read_bytes()
        seal.seal(small, WORDS)
        part.write_bytes(copy)  # as a process that had it open

    monkeypatch.setattr(backups, "_copy_verified", then_sealed)
    with pytest.raises(KnownError, match="sealed meanwhile"):
        make_backup(small, Why.ASKED)
    assert _readable(small) == set()
    assert not any(is_plain(file) for file in (small / "backups").iterdir())
