"""Does the operations again and again, each in a fork of this process, with one of their writing calls failing.

Reads a line of JSON from its input for each: the operation, which call fails, and how. Answers with a line: what came of it.
"""

import errno
import json
import os
import shutil
import sys
import traceback
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from gfmd_desk.errors import KnownError
from gfmd_desk.services.backups import list_backups
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.broken_off import take_back
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.examining import examine
from tests.disk.held import files_in, holds, unsound
from tests.disk.operations import OPERATIONS, REPORTS, Operation
from tests.disk.shim import DIED, Disk

NEVER = 10**9
FAILURES = {"full": (errno.ENOSPC, False), "stays full": (errno.ENOSPC, True), "error": (errno.EIO, False), "died": (0, False)}
"""How a call can fail, by name: with which error, and whether all after it do too; without an error the process ends there."""
STRAYS = (".gfmd-desk-*", "backups/.making-*", ".making-*", "new-store-*", "salvage-*", "*.part")


@dataclass
class Known:
    """An operation as it goes where nothing fails."""

    template: Path
    before: object
    after: object
    files: dict[str, str]
    backups: list[str]
    calls: int
    calls_for_room: int


@dataclass
class Found:
    """What came of one failure: `said` is what the program said, `faults` what should not be."""

    said: str = ""
    faults: list[str] = field(default_factory=list)


class Warm:
    def __init__(self, folder: Path) -> None:
        self.folder, self.disk = folder, Disk()
        self.known: dict[str, Known] = {}

    def answer(self, operation: Operation, failure: str, at: int) -> Found:
        """Let one call of an operation fail, and look at what is left."""
        known = self.known.get(operation.name) or self._learn(operation)
        folder = Path(shutil.copytree(known.template, self.folder / operation.place))
        try:
            found, status = self._forked(lambda: self._failing(operation, known, folder, failure, at))
            if failure == "died" and os.WEXITSTATUS(status) == DIED:
                found, status = self._forked(lambda: self._after_a_death(operation, known, folder))
            if found is None:
                return Found(faults=[f"the process ended with status {status}"])
            return found
        finally:
            shutil.rmtree(folder)

    def calls(self, operation: Operation, failure: str) -> int:
        """Return how many calls of an operation can fail so."""
        known = self.known.get(operation.name) or self._learn(operation)
        return known.calls_for_room if FAILURES[failure][0] == errno.ENOSPC else known.calls

    def _learn(self, operation: Operation) -> Known:
        template = self.folder / f"template {operation.name}"
        template.mkdir()
        operation.prepare(template)
        folder = Path(shutil.copytree(template, self.folder / operation.place))
        operation.unlock(folder)
        before, backups = _held(folder), _backups(folder)
        with operation.desk(folder) as desk:
            self.disk.arm(NEVER, errno.EIO)
            operation.do(folder, desk)
            calls = self.disk.disarm()
        assert operation.done(folder), operation.name
        operation.unlock(folder)
        known = Known(template, before, _held(folder), files_in(folder / REPORTS), backups, *calls)
        shutil.rmtree(folder)
        self.known[operation.name] = known
        return known

    def _forked(self, work: Callable[[], Found]) -> tuple[Found | None, int]:
        """Do `work` in a child process; None if it never came to its end."""
        receiver, sender = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                found = work()
                with os.fdopen(sender, "w") as answer:
                    json.dump(asdict(found), answer)
            except BaseException:  # noqa: BLE001  # it is told, and this child has nothing else to do
                traceback.print_exc()
                os._exit(1)
            os._exit(0)
        os.close(sender)
        with os.fdopen(receiver) as answer:
            said = answer.read()
        _pid, status = os.waitpid(child, 0)
        return (Found(**json.loads(said)) if said else None), status

    def _failing(self, operation: Operation, known: Known, folder: Path, failure: str, at: int) -> Found:
        found = Found()
        error, for_good = FAILURES[failure]
        backups = files_in(folder / "backups")
        operation.unlock(folder)
        with operation.desk(folder) as desk:
            self.disk.arm(at, error, for_good=for_good)
            try:
                operation.do(folder, desk)
            except KnownError as refused:
                found.said = str(refused)
            except Exception as bug:  # noqa: BLE001  # it is told
                found.faults.append(f"no sentence: {_told(bug)}")
            finally:
                self.disk.disarm()
            self._look(operation, known, folder, backups, found, refused=bool(found.said))
            if failure != "error":  # else it may be the clearing away that failed
                found.faults += [f"left behind: {path.name}" for pattern in STRAYS for path in folder.glob(pattern)]
            try:
                if operation.repeats or _held(folder) != known.after or not operation.done(folder):
                    operation.do(folder, desk)
            except Exception as bug:  # noqa: BLE001  # as above
                found.faults.append(f"cannot be repeated: {_told(bug)}")
            self._look_at_the_end(operation, known, folder, found)
        self._look_once_closed(folder, found)
        return found

    def _after_a_death(self, operation: Operation, known: Known, folder: Path) -> Found:
        found = Found("died")
        self._look(operation, known, folder, files_in(known.template / "backups"), found, refused=True)
        try:
            if operation.repeats or _held(folder) != known.after or not operation.done(folder):
                with operation.desk(folder) as desk:
                    operation.do(folder, desk)
        except Exception as bug:  # noqa: BLE001  # as above
            found.faults.append(f"cannot be repeated: {_told(bug)}")
        self._look_at_the_end(operation, known, folder, found)
        self._look_once_closed(folder, found)
        return found

    def _look(self, operation: Operation, known: Known, folder: Path, backups: dict[str, str], found: Found, *, refused: bool) -> None:
        """Before or after, and nothing that was there before is gone or half."""
        operation.unlock(folder)
        held = _held(folder)
        if held != known.after and not (refused and held == known.before):
            found.faults.append(f"neither before nor after: {_difference(known, held)}")
        there = files_in(folder / "backups")
        if not operation.rewrites_backups and any(there.get(name) != content for name, content in backups.items()):
            found.faults.append("a backup from before is gone or another")
        if not operation.rewrites_backups and list_backups(folder).broken:
            found.faults.append("a broken backup")
        earlier = files_in(known.template / REPORTS)
        for name, content in files_in(folder / REPORTS).items():
            if not name.startswith(".") and content not in (earlier.get(name), known.files.get(name)):
                found.faults.append(f"half a file: {name}")
        if gone := earlier.keys() - files_in(folder / REPORTS).keys():
            found.faults.append(f"destroyed: {gone}")

    def _look_at_the_end(self, operation: Operation, known: Known, folder: Path, found: Found) -> None:
        operation.unlock(folder)
        held = _held(folder)
        if list_backups(folder).broken:
            found.faults.append("a broken backup after the repeat")
        if not operation.forgets and (gone := set(known.backups) - set(_backups(folder))):
            found.faults.append(f"a backup from before is gone: {gone}")
        if held != known.after:
            found.faults.append(f"not as it should be after the repeat: {_difference(known, held)}")
        if {name: one for name, one in files_in(folder / REPORTS).items() if not name.startswith(".")} != known.files:
            found.faults.append("the files are others after the repeat")
        if not operation.done(folder):
            found.faults.append("not done in whole after the repeat")

    def _look_once_closed(self, folder: Path, found: Found) -> None:
        store = folder / STORE_FILE
        found.faults += [one for one in (*examine(store).problems, unsound(store)) if one]  # the second may write


def _backups(folder: Path) -> list[str]:
    return [one.id for one in list_backups(folder).backups]


def _held(folder: Path) -> object:
    try:
        take_back(folder / STORE_FILE)  # as whoever opens it
        return holds(folder / STORE_FILE)
    except Exception:  # noqa: BLE001  # of a damaged one nothing is known
        return "damaged"


def _difference(known: Known, held: object) -> str:
    if not isinstance(held, dict) or not isinstance(known.after, dict):
        return str(held)[:200]
    return str({name: value for name, value in held.items() if known.after.get(name) != value})[:300]


def _told(bug: Exception) -> str:
    places = traceback.extract_tb(bug.__traceback__)
    return f"{type(bug).__name__}: {bug} at {' < '.join(f'{Path(one.filename).name}:{one.lineno}' for one in reversed(places[-6:]))}"


def main(folder: Path) -> None:
    wrapping.COST = wrapping.Cost(iterations=1, lanes=1, memory=8 * 1024)  # what a passphrase costs is not tried here
    warm = Warm(folder)
    for line in sys.stdin:
        asked = json.loads(line)
        operation = OPERATIONS[asked["operation"]]
        failure = asked["failure"]
        said = asdict(warm.answer(operation, failure, asked["at"])) if "at" in asked else warm.calls(operation, failure)
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
