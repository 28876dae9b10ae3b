"""F1 and F16: the program is killed while somebody works; what it said is saved is there, and it opens where it was.

The seeds run in chains of `CHAIN`, each on a data folder of its own: what one kill leaves behind is what the next life opens.
"""

import random
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from shutil import copytree

import pytest

from gfmd_desk.services.doctor import diagnose
from tests.soak.lives import Life, Lost, lost, on_the_disk, screen, typist, went_on_from
from tests.soak.rows import row, seconds
from tests.soak.seeds import seeds

SHORT, LONG, CHAIN = 2, 500, 5
SHORTEST_LIFE, LONGEST_LIFE = 0.3, 2.0
"""Seconds from its first key in which a typist is killed."""
AT_ONCE = 2
EARLY_OF = 5
"""One in so many types before the store is open."""
NO_BACKUP = "There is no backup yet."

Watch = Callable[[str], None]


@dataclass
class Seen:
    """What the kills of a trial left; lists alone, since two lanes add to them."""

    acknowledged: list[str] = field(default_factory=list)
    unsound: list[str] = field(default_factory=list)
    astray: list[str] = field(default_factory=list)
    unquiet: list[str] = field(default_factory=list)
    unsaved: list[float] = field(default_factory=list)
    unsaved_early: list[float] = field(default_factory=list)
    hands: list[float] = field(default_factory=list)
    stood: list[float] = field(default_factory=list)
    opened: list[float] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    backups: list[str] = field(default_factory=list)

    @property
    def kills(self) -> int:
        return len(self.unsaved) + len(self.unsaved_early)

    @property
    def problems(self) -> list[str]:
        return [*self.acknowledged, *self.unsound, *self.astray, *self.unquiet]


def kill_while_somebody_works(folder: Path, diary: Path, seed: int, environment: Mapping[str, str], seen: Seen) -> tuple[Life, float]:
    """Let a typist work on `folder`, kill it at a random moment, and look at what is there."""
    with typist(folder, diary, seed, environment, early=seed % EARLY_OF == EARLY_OF - 1) as working:
        working.wait_until_it_types()
        if seed < SHORT:
            working.wait_until_something_is_saved()  # or so few kills would show nothing
        time.sleep(random.Random(seed).uniform(SHORTEST_LIFE, LONGEST_LIFE))
        killed = time.monotonic()
        working.process.kill()
        working.process.wait()
    life = working.life()
    seen.unquiet += [f"seed {seed}: {problem}" for problem in life.problems]
    if not life.first("stands"):
        seen.unquiet.append(f"seed {seed}: it never opened")
    _look_at_what_is_there(folder, life, killed, seed, seen)
    return life, killed


def _look_at_what_is_there(folder: Path, life: Life, killed: float, seed: int, seen: Seen) -> None:
    disk = on_the_disk(folder)
    gone = lost(life, disk)
    seen.acknowledged += [f"seed {seed}: {problem}" for problem in gone.acknowledged]
    if gone.since is not None:
        (seen.unsaved_early if gone.since < life.at("opened") else seen.unsaved).append(killed - gone.since)
    else:
        seen.unsaved.append(0.0)
    for report in life.stood:
        line = disk[report]["line"].strip()
        seen.twice += [line] if line in [entry[7] for entry in disk[report]["entries"]] else []
    diagnosis = diagnose(folder)
    seen.unsound += [f"seed {seed}: {problem}" for problem in diagnosis.problems if problem != NO_BACKUP]
    there = _answers_on_the_disk(folder)
    seen.acknowledged += [f"seed {seed}: an answer was said to be recorded and is not there" for one in life.answers if one not in there]
    seen.answers += life.answers
    seen.backups += [one.id for one in diagnosis.backups]


def _answers_on_the_disk(folder: Path) -> set[str]:
    from gfmd_desk.storage.connection import STORE_FILE, Mode, connect

    connection = connect(folder / STORE_FILE, Mode.READ)
    try:
        return {id for (id,) in connection.execute("SELECT id FROM approvals")}
    finally:
        connection.close()


def _look_where_it_opens(life: Life, before: Life, killed: float, folder_then: Mapping[str, dict], seed: int, seen: Seen) -> None:
    """Hold the place where it opened against where the hands were when it was killed, and take the time it needed."""
    stands = life.first("stands")
    if not stands:
        return  # which is told already
    went_on = went_on_from(before, tuple(stands["where"]), folder_then)
    if went_on is None:
        seen.astray.append(f"seed {seed}: it opened where the hands had not been: {stands['where'][1:3]}")
    else:
        seen.hands.append(max(0.0, killed - went_on))
    seen.stood.append(life.at("stands") - life.began)
    if life.first("opened"):  # or it was killed before
        seen.opened.append(life.at("opened") - life.began)


def run_chain(chain: range, desk: Path, folder: Path, environment: Mapping[str, str], seen: Seen, watch: Watch, times: int) -> None:
    """Kill again and again on one folder; the last life is opened once more, to see where."""
    copytree(desk, folder)
    before: tuple[Life, float] | None = None
    then: Mapping[str, dict] = {}
    for seed in chain:
        diary = folder.with_name(f"{folder.name}-{seed}.diary")
        life, killed = kill_while_somebody_works(folder, diary, seed, environment, seen)
        if before is not None:
            _look_where_it_opens(life, *before, then, seed, seen)
        before, then = (life, killed), on_the_disk(folder)
        watch(f"seed {seed} of {times}, {len(seen.problems)} problems" + "".join(f"\n  {one}" for one in seen.problems[-1:]))
    with typist(folder, folder.with_name(f"{folder.name}-last.diary"), 0, environment) as last:
        last.wait_until_it_types()
    if before is not None:
        _look_where_it_opens(last.life(), *before, then, chain[-1], seen)


@pytest.mark.parametrize("kills", [SHORT, pytest.param(LONG, marks=[pytest.mark.soak, pytest.mark.timeout(0)])])
def test_what_was_said_to_be_saved_survives_a_kill(
    kills: int,
    noted_desk: Path,
    tmp_path: Path,
    watch: Watch,
    needs_program: Callable[[str], str],
    record_property: Callable[[str, object], None],
) -> None:
    seen = Seen()
    if kills == SHORT:
        run_chain(range(SHORT), noted_desk, tmp_path / "chain", {"QT_QPA_PLATFORM": "offscreen"}, seen, lambda _words: None, kills)
        assert seen.problems == []
        return
    xvfb, wanted = needs_program("Xvfb"), seeds(kills)
    chains = [wanted[start : start + CHAIN] for start in range(0, len(wanted), CHAIN)]
    with ExitStack() as screens, ThreadPoolExecutor(AT_ONCE) as lanes:
        # A screen for each lane: on one screen the two windows would take the focus from each other.
        environments = [screens.enter_context(screen(xvfb)) for _ in range(AT_ONCE)]

        def run_lane(lane: int) -> None:
            for number in range(lane, len(chains), AT_ONCE):
                run_chain(chains[number], noted_desk, tmp_path / f"chain-{number}", environments[lane], seen, watch, kills)

        for done in [lanes.submit(run_lane, lane) for lane in range(AT_ONCE)]:
            done.result()
    for one in rows_of(seen, kills):
        record_property("seen", one)
    assert seen.problems == []


def rows_of(seen: Seen, kills: int) -> list[str]:
    """What the table of the long trials says of the kills."""
    late = sum(loss > 1.0 for loss in seen.unsaved)
    unsaved = f"{seconds(seen.unsaved)}; {late} over 1.0 s. Typed before the store was open: {seconds(seen.unsaved_early)}"
    exact = sum(lag == 0.0 for lag in seen.hands)
    where = f"{len(seen.hands)} where it was, {exact} of them to the last key, the others {max(seen.hands, default=0):.2f} s behind at most"
    times = f"the page stands after {seconds(seen.stood)}, the store is open after {seconds(seen.opened)}"
    twice = f"{len(seen.twice)} lines stood in the report and still in the capture line"
    return [
        row(
            "kill -9 while somebody works in the window under Xvfb",
            f"{kills} kills, 0 acknowledged characters lost",
            f"{seen.kills} kills, {len(seen.acknowledged)} lost; {len(seen.answers)} recorded answers, all there",
        ),
        row("what a kill takes that was not acknowledged", "at most 1.0 s of typing", unsaved),
        row(
            "opened again after a kill",
            "where it was, caret included, no dialog, at most 2 s",
            f"{where}; {len(seen.astray)} elsewhere, {len(seen.unquiet)} not quiet; {times}",
        ),
        row(
            "the store after a kill",
            "pages, references, versions, log of approvals and backups sound",
            f"{seen.kills} looked through, {len(seen.unsound)} problems; {len(seen.backups)} backups read again; {twice}",
        ),
    ]


def entries(*texts: str) -> list[list[str]]:
    return [[f"id-{number}", "", "", "", "", "", "", text] for number, text in enumerate(texts)]


def a_life(*lines: tuple[str, list[list[str]], str]) -> Life:
    written: list[dict[str, object]] = []
    for number, (what, now, line) in enumerate(lines):
        shape = {"entries": now, "line": line, "regime": ""}
        written += [
            {"what": "stood", "at": float(number), "report": "r", "shape": shape},
            *([{"what": "saved"}] if what == "saved" else []),
        ]
    return Life(0.0, written)


def test_a_lost_word_would_be_noticed() -> None:
    life = a_life(("saved", entries(), ""), ("saved", entries("one"), "two"), ("", entries("one"), "two t"), ("", entries("one"), "two th"))

    def disk(now: list[list[str]], line: str) -> dict[str, dict[str, object]]:
        return {"r": {"entries": now, "line": line, "regime": ""}}

    assert lost(life, disk(entries("one"), "two th")) == Lost((), None)
    assert lost(life, disk(entries("one"), "two t")) == Lost((), 3.0)
    assert lost(life, disk(entries("one"), "two")) == Lost((), 2.0)
    assert lost(life, disk(entries("one"), "tw")).acknowledged == ("line: as they never stood in the window",)
    assert lost(life, disk(entries(), "two")).acknowledged == ("entries: older than what was said to be saved",)
    assert len(lost(life, {}).acknowledged) == 3


def test_a_caret_that_strayed_would_be_noticed() -> None:
    life = Life(0.0, [{"what": "where", "at": float(caret), "where": ["r", "", caret, "", ""]} for caret in range(5)])
    disk = {"r": {"entries": [], "line": "words", "regime": ""}}
    assert went_on_from(life, ("r", "", 4, "", ""), disk) == float("inf")
    assert went_on_from(life, ("r", "", 2, "", ""), disk) == 3.0
    assert went_on_from(life, ("r", "", 5, "", ""), disk) is None
