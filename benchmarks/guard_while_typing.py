"""The guard's own time for a key, beside the bare key, with 10,000 names in the roster; prints one JSON line, in seconds.

The bare key is a press into a plain field that is then painted; the guard is all that the window does for it: the words are looked through,
the lines under names are set, and whom they name is put into words. python -m benchmarks.guard_while_typing
"""

import json
import os
import random
import statistics
import time
from collections.abc import Callable
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from gfmd_desk.domain.attribution import Group, Regime
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.name_watch import NameWatch
from gfmd_desk.domain.protected_names import ProtectedNames
from gfmd_desk.domain.roster import Participant
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names
from gfmd_desk.ui.name_marks import FieldMarks
from gfmd_desk.ui.name_words import current, name_words
from gfmd_desk.ui.plain_text import plain_text
from gfmd_desk.ui.theme import LIGHT

NAMES, STATES, BODIES = 10_000, 190, 1_500
SENTENCES = (
    "Boards at town level keep migration in local plans, and more work on skills is needed before any new step is taken",
    "{state} said that its towns had found ways to keep young people at school, with help from {body}",
    "Counter arguments by {person} were heard with interest, since the drivers of migration change with local context",
    "Regional approaches can be excellent entry points to jointly managing migration for development in all countries",
)
TURNS = 12
_SYLLABLES = [f"{one}{two}" for one in "bdfgklmnprstvz" for two in "aeiou"]


def main() -> None:
    QApplication([])
    chance = random.Random(1)  # noqa: S311 - any even spread will do
    start = time.perf_counter()
    people = _people(chance)
    watch = NameWatch(ProtectedNames.of(people, load_names(program_files("resources"))), Language.ENGLISH, Regime.CHATHAM_HOUSE, {}, {})
    made = time.perf_counter() - start
    field = QPlainTextEdit()
    field.resize(700, 120)
    marks = FieldMarks(field)
    field.show()
    QCoreApplication.processEvents()
    bare: list[float] = []
    guard: list[float] = []
    for turn in range(TURNS):
        for sentence in SENTENCES:
            one = chance.choice(people)
            text = f"{turn}. " + sentence.format(state=one.country, body=one.organisation, person=one.name)
            field.clear()
            marks.show("", (), LIGHT)
            for letter in text:
                bare.append(_timed(partial(_press, field, letter)))
                guard.append(_timed(partial(_guard, field, marks, watch)))
    field.close()
    print(
        json.dumps(
            {"bare": _p99(bare), "guard": _p99(guard), "bare_median": _median(bare), "guard_median": _median(guard), "made": round(made, 2)}
        )
    )


def _people(chance: random.Random) -> list[Participant]:
    def word(syllables: int) -> str:
        return "".join(chance.choices(_SYLLABLES, k=syllables)).capitalize()

    states = [f"{word(2)}nia" for _ in range(STATES)]
    bodies = [f"{word(2)} Council for {word(3)}" for _ in range(BODIES)]
    return [
        Participant(
            f"p{number}",
            "e",
            f"{word(2)} {word(3)}",
            organisation=chance.choice(bodies),
            country=chance.choice(states),
            group=Group.GOVERNMENT,
            email=f"{word(3).lower()}@{word(3).lower()}.example",
            code=f"X{number}",
        )
        for number in range(NAMES)
    ]


def _press(field: QPlainTextEdit, letter: str) -> None:
    QCoreApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
    QCoreApplication.processEvents()


def _guard(field: QPlainTextEdit, marks: FieldMarks, watch: NameWatch) -> None:
    text = plain_text(field.document())
    names = watch.unreleased(text)
    marks.show(text, names, LIGHT)
    name = current(names, len(text))
    if name is not None:
        name_words(name)


def _timed(act: Callable[[], None]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _p99(times: list[float]) -> float:
    return round(statistics.quantiles(times, n=100)[98], 6)


def _median(times: list[float]) -> float:
    return round(statistics.median(times), 6)


if __name__ == "__main__":
    main()
