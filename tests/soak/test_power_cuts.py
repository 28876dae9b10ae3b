"""F2 and X7: the power goes at any moment; what was said to be saved is there, and nothing is damaged or half."""

import hashlib
import json
import math
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from gfmd_desk.domain.line import Line
from gfmd_desk.errors import KnownError
from gfmd_desk.services.backups import list_backups
from gfmd_desk.services.door import Door
from gfmd_desk.services.first_read import read_first
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.examining import examine
from tests.disk.cuts import Drive, Record, read_log
from tests.disk.held import digest_of, unsound
from tests.disk.shim import ROOT, build, under
from tests.soak.seeds import seeds

STEPS, FEW_STEPS = 40, 20
"""How much is done in one session of work, in the long trial and in the short."""
CUTS_OF_ONE = 50
SHORT, LONG = 30, 2000
CONTROL, LONG_CONTROL = 20, 400
NAMES = "CLRUMD"
"""The calls that change a name in a folder."""


@dataclass
class Promises:
    """What was promised by a moment: the last step that is safe and the last that was begun, backups, and what files may hold."""

    safe: int = 0
    begun: int = 0
    backups: list[str] = field(default_factory=list)
    written: str = ""

    def hear(self, words: bytes) -> None:
        said = json.loads(words)
        self.safe = said.get("safe", self.safe)
        self.begun = said.get("begun", self.begun)
        self.written = said.get("written", self.written)
        if "backup" in said:
            self.backups.append(said["backup"])


@dataclass
class Recorded:
    """A session of work: the calls below its folder, what the store held after each step, and every whole file that was written."""

    root: Path
    calls: list[Record]

    def __post_init__(self) -> None:
        said = [json.loads(one.one) for one in self.calls if one.what == "A"]
        self.held = {one["step"]: one["holds"] for one in said if "step" in one}
        self.kinds = {one["step"]: one["kind"] for one in said if "step" in one}
        self.files = {one["written"] for one in said if "written" in one}


def record(library: Path, folder: Path, seed: int, steps: int, synchronous: str = "") -> Recorded:
    """Let a process work, every fifth in a folder where the store keeps no log (decision 25), and read what was noted."""
    place = folder / ("OneDrive" if seed % 5 == 4 else "here")
    root, log = place / f"work-{seed}{synchronous}", folder / f"log-{seed}{synchronous}"
    root.mkdir(parents=True)
    command = [sys.executable, "-m", "tests.disk.at_work", str(root), str(seed), str(steps), *([synchronous] if synchronous else [])]
    done = subprocess.run(command, env=under(library, root, log), cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    calls = read_log(log)
    log.unlink()
    shutil.rmtree(root)
    return Recorded(root, calls)


def cuts(recorded: Recorded, count: int, seed: int) -> Iterator[tuple[Path, Promises, str]]:
    """Play a session again and cut its power so often; yield what is on the disk each time, what was promised, and which cut it is."""
    drive, promises, done = Drive(recorded.root), Promises(), 0
    for number, moment in enumerate(sorted(moments(recorded.calls, count, random.Random(seed)))):
        for call in recorded.calls[done:moment]:
            drive.do(call)
            if call.what == "A":
                promises.hear(call.one)
        done = moment
        image = recorded.root.with_name("image")
        drive.leave_after_a_cut(image, random.Random(f"{seed} {number}"))
        yield image, promises, f"session {seed}, cut {number} at call {moment} of {len(recorded.calls)}, step {promises.begun}"
        shutil.rmtree(image)


def moments(calls: Sequence[Record], count: int, chance: random.Random) -> Iterator[int]:
    """Before which call the power is cut: anywhere, and as often soon after a name in a folder changed, where a sync may be wanting."""
    renamed = [place for place, call in enumerate(calls) if call.what in NAMES]
    for number in range(count):
        anywhere = chance.randrange(len(calls) + 1)
        yield anywhere if number % 2 else min(chance.choice(renamed) + chance.randint(1, 4), len(calls))


@dataclass
class Seen:
    """What was found after some cuts."""

    cuts: int = 0
    lost: int = 0
    half: int = 0
    damaged: int = 0
    faults: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.cuts} cuts: {self.lost} lost, {self.half} half, {self.damaged} damaged"

    def look(self, image: Path, promises: Promises, recorded: Recorded, which: str) -> None:
        self.cuts += 1
        store = image / STORE_FILE
        read_first(image)
        try:
            door = Door.open(image)
        except KnownError as error:
            self._damaged(which, f"not opened: {error}")
            return
        try:
            if door.changed_outside:
                self._damaged(which, "told that something else has changed it")
            step = self._step(digest_of(store), recorded, promises)
            if step is None:
                self._half(which, "what the store holds was never there")
            elif step < promises.safe:
                self.lost += 1
                self.faults.append(f"{which}: lost {promises.safe - step} steps, {recorded.kinds.get(step + 1)} the first")
            if wrong := unsound(store) or "; ".join(examine(store).problems):
                self._damaged(which, wrong)
            for row in door_reports(door):
                door.keep_line(row, Line("the words after the cut"))
        finally:
            door.close()
        self._look_at_files(image, promises, recorded, which)

    def _look_at_files(self, image: Path, promises: Promises, recorded: Recorded, which: str) -> None:
        shelf = list_backups(image)
        if shelf.broken:
            self._half(which, f"broken backups: {shelf.broken}")
        if missing := set(promises.backups) - {one.id for one in shelf.backups}:
            self.lost += 1
            self.faults.append(f"{which}: lost backups {missing}")
        report = image / "out" / "report.docx"
        found = hashlib.sha256(report.read_bytes()).hexdigest() if report.exists() else ""
        if found not in recorded.files | {""}:
            self._half(which, "half a Word file")
        elif promises.written and not found:
            self.lost += 1
            self.faults.append(f"{which}: lost a Word file")

    def _step(self, digest: str, recorded: Recorded, promises: Promises) -> int | None:
        """The newest step after which the store held this, if it was begun by then."""
        steps = [step for step, held in recorded.held.items() if held == digest and step <= promises.begun]
        return max(steps, default=None)

    def _half(self, which: str, what: str) -> None:
        self.half += 1
        self.faults.append(f"{which}: {what}")

    def _damaged(self, which: str, what: str) -> None:
        self.damaged += 1
        self.faults.append(f"{which}: {what}")


def door_reports(door: Door) -> Sequence[str]:
    with door.reading() as rows:
        return [row.report_id for row in rows.sessions()][:1]


def tried(library: Path, folder: Path, many: int, synchronous: str = "") -> tuple[Seen, Counter[str]]:
    seen, kinds = Seen(), Counter[str]()
    for seed in seeds(math.ceil(many / CUTS_OF_ONE)):
        recorded = record(library, folder, seed, STEPS if many > CUTS_OF_ONE else FEW_STEPS, synchronous)
        kinds.update(recorded.kinds.values())
        for image, promises, which in cuts(recorded, min(CUTS_OF_ONE, many), seed):
            seen.look(image, promises, recorded, which)
    return seen, kinds


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(tmp_path_factory.mktemp("shim"))


@pytest.mark.parametrize("many", [SHORT, pytest.param(LONG, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_a_power_cut_loses_nothing_that_is_saved(
    many: int, library: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    seen, kinds = tried(library, tmp_path, many)
    worked = ", ".join(f"{count} x {kind}" for kind, count in sorted(kinds.items()))
    record_property("seen", f"| power cuts over {worked} | {many} | {seen} |")
    assert not seen.faults, "\n".join(seen.faults)


@pytest.mark.parametrize("many", [CONTROL, pytest.param(LONG_CONTROL, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_the_trial_sees_what_a_looser_setting_loses(
    many: int, library: Path, tmp_path: Path, record_property: Callable[[str, object], None]
) -> None:
    """The control: without a sync of the log at each commit words are lost, whole commits of them."""
    seen, _kinds = tried(library, tmp_path, many, synchronous="NORMAL")
    record_property("seen", f"| the same with `synchronous = NORMAL` | {many} | {seen} |")
    assert seen.lost > 0
