"""A disk whose power is cut: what was noted of a process, played again up to a moment, and what may be found after it.

What a sync has brought to the disk is there. Of everything else any part may be: of a file each sector as any of its writes left
it, or as it was, or nothing where the file has grown; of its lengths any; of the names in a folder any, whatever else is there.
"""

import random
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import NamedTuple

SECTOR = 512
"""Bytes that reach the disk whole or not at all."""
_RECORD = struct.Struct("=c3xiqqii")


class Record(NamedTuple):
    """One call: `what` is the letter that `shim.c` gives it."""

    what: str
    handle: int
    at: int
    length: int
    one: bytes
    two: bytes


def read_log(path: Path) -> list[Record]:
    content, place, found = path.read_bytes(), 0, []
    while place < len(content):
        what, handle, at, length, ones, twos = _RECORD.unpack_from(content, place)
        place += _RECORD.size
        one, two = content[place : place + ones], content[place + ones : place + ones + twos]
        place += ones + twos
        found.append(Record(what.decode(), handle, at, length, one, two))
    return found


@dataclass(eq=False)
class File:
    """What is surely on the disk, what a process sees, and the calls between the two."""

    safe: bytes = b""
    seen: bytearray = field(default_factory=bytearray)
    unsafe: list[Record] = field(default_factory=list)

    def do(self, record: Record) -> None:
        self.unsafe.append(record)
        _apply(self.seen, record)

    def sync(self) -> None:
        self.safe, self.unsafe = bytes(self.seen), []

    def after_a_cut(self, chance: random.Random) -> bytes:
        if not self.unsafe:
            return self.safe
        way, share = chance.randrange(5), chance.choice((0.1, 0.5, 0.9))
        if way == 0:
            return self.safe
        if way == 1:
            return bytes(self.seen)
        found = bytearray(self.safe)
        first = chance.randrange(len(self.unsafe) + 1)
        for number, record in enumerate(self.unsafe):
            if way == 2 and number >= first:  # as far as it came
                break
            if way in (2, 3) or record.what != "W":
                if way == 2 or chance.random() < share:
                    _apply(found, record)
                continue
            for sector in _sectors(record):
                if chance.random() < share:
                    _apply(found, sector)
        if way == 4 and chance.random() < share:  # its length has reached the disk, and nothing stands there
            found.extend(bytes(max(0, len(self.seen) - len(found))))
        return bytes(found)


@dataclass(eq=False)
class Folder:
    """Names, as they surely are on the disk and as a process sees them; `unsafe` are sets of names that change together."""

    safe: dict[str, "File | Folder"] = field(default_factory=dict)
    seen: dict[str, "File | Folder"] = field(default_factory=dict)
    unsafe: list[dict[str, "File | Folder | None"]] = field(default_factory=list)

    def do(self, names: dict[str, "File | Folder | None"]) -> None:
        self.unsafe.append(names)
        _rename(self.seen, names)

    def sync(self) -> None:
        self.safe, self.unsafe = dict(self.seen), []

    def after_a_cut(self, chance: random.Random) -> dict[str, "File | Folder"]:
        found, way, share = dict(self.safe), chance.randrange(3), chance.choice((0.1, 0.5, 0.9))
        first = chance.randrange(len(self.unsafe) + 1)
        for number, names in enumerate(self.unsafe):
            if (way == 1 and number < first) or (way == 2 and chance.random() < share):
                _rename(found, names)
        return found


class Drive:
    """The disk below one folder, empty at first."""

    def __init__(self, root: PurePath) -> None:
        self._top = Folder()
        self._folders: dict[str, Folder] = {str(root): self._top}
        self._handles: dict[int, File | Folder] = {}

    def do(self, record: Record) -> None:
        """Play one call again."""
        path = "" if record.what == "W" else record.one.decode()
        match record.what:
            case "C":
                made = File()
                self._handles[record.handle] = made
                self._name(path, made)
            case "O":
                self._handles[record.handle] = self._folders.get(path) or self._found(path)
            case "W" | "T" | "F":
                self._file(record).do(record)
            case "S":
                self._handles[record.handle].sync()
            case "M":
                self._folders[path] = Folder()
                self._name(path, self._folders[path])
            case "D":
                del self._folders[path]
                self._name(path, None)
            case "U":
                self._name(path, None)
            case "L":
                self._name(record.two.decode(), self._found(path))
            case "R":
                self._renamed(path, record.two.decode())
            case "A":
                pass
            case _:
                raise AssertionError(f"a call that nobody knows: {record}")

    def leave_after_a_cut(self, target: Path, chance: random.Random) -> None:
        """Write into `target` what may be found when the power is there again."""
        self._leave(self._top, target, chance, {})

    def _leave(self, folder: Folder, target: Path, chance: random.Random, written: dict[File, bytes]) -> None:
        target.mkdir(mode=0o700)
        for name, there in folder.after_a_cut(chance).items():
            if isinstance(there, Folder):
                self._leave(there, target / name, chance, written)
            else:
                if there not in written:
                    written[there] = there.after_a_cut(chance)
                (target / name).write_bytes(written[there])

    def _name(self, path: str, there: "File | Folder | None") -> None:
        above, _, name = path.rpartition("/")
        self._folders[above].do({name: there})

    def _renamed(self, path: str, to: str) -> None:
        (above, _, name), (other, _, new) = path.rpartition("/"), to.rpartition("/")
        there = self._found(path)
        if above == other:
            self._folders[above].do({name: None, new: there})
        else:
            self._folders[other].do({new: there})
            self._folders[above].do({name: None})

    def _found(self, path: str) -> "File | Folder":
        above, _, name = path.rpartition("/")
        return self._folders[above].seen[name]

    def _file(self, record: Record) -> File:
        file = self._handles[record.handle]
        assert isinstance(file, File)
        return file


def _apply(content: bytearray, record: Record) -> None:
    if record.what == "T":
        del content[record.length :]
        content.extend(bytes(record.length - len(content)))
        return
    end = record.at + record.length
    content.extend(bytes(max(0, end - len(content))))
    if record.what == "W":
        content[record.at : end] = record.one


def _sectors(record: Record) -> Iterator[Record]:
    at, end = record.at, record.at + record.length
    while at < end:
        next_at = min(end, at - at % SECTOR + SECTOR)
        yield record._replace(at=at, length=next_at - at, one=record.one[at - record.at : next_at - record.at])
        at = next_at


def _rename(names: dict[str, "File | Folder"], changes: dict[str, "File | Folder | None"]) -> None:
    for name, there in changes.items():
        if there is None:
            names.pop(name, None)
        else:
            names[name] = there
