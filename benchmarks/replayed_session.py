"""A session of 90 minutes, noted again through the open window: 200 lines in four languages, and all that comes between.

Only keys that belong to no word are counted; words come as an input method gives them. `replay` tells how many keys each line took
and which lines have somebody else, another place or other marks than those that were meant. python -m benchmarks.replayed_session
"""

from __future__ import annotations

import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desk.domain.attribution import Part, Regime, Voice
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import ChipKind

if TYPE_CHECKING:
    from gfmd_desk.app import App
    from gfmd_desk.domain.report import Report

LINES, SPEAKERS = 200, 14
KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier

SENTENCES = (
    "boards at town level keep migration in local plans",
    "skills partnerships fail where nobody counts who returns",
    "budgets are drawn up before anybody knows who will come",
    "les communes planifient sans connaître les chiffres",
    "le retour se prépare avant le départ",
    "les données des consulats restent dans les consulats",
    "los municipios planifican sin saber quién llegará",
    "volver no es empezar de nuevo, y nadie lo cuenta",
    "el dinero llega cuando el curso ya empezó",
    "المجالس المحلية تعرف من يصل ومن يرحل",
    "تصل الأموال بعد بدء السنة الدراسية",
    "لا أحد يحصي العائدين إلى القرى",
)
SECTIONS = ("summary", "challenges", "opportunities")


@dataclass
class Noted:
    """What was meant by one line."""

    text: str
    speaker: str | None = None
    again: bool = False
    section: int = 0
    objective: int = 0
    voice: Voice | None = None
    quote: bool = False
    off: bool = False


@dataclass
class Replayed:
    """Keys beyond the words of each line, and what went wrong in words."""

    keys: list[int] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)


def session_of(codes: Sequence[str], chance: random.Random) -> list[Noted]:
    """Some forty interventions, as 90 minutes of two minutes each have; every sixth line has nobody, as when two speak at once."""
    noted: list[Noted] = []
    speaker: str | None = None
    left = 0
    for number in range(LINES):
        spoke_last = next((one.speaker for one in reversed(noted) if one.speaker), None)
        again = left > 0 and spoke_last == speaker
        if left == 0:
            speaker, left = chance.choice([one for one in codes if one != speaker]), chance.randint(2, 8)
        left -= 1
        one = Noted(f"{number}: {SENTENCES[number % len(SENTENCES)]}", speaker, again)
        if number % 6 == 5:
            one.speaker, one.again = None, False
        if number % 7 == 3:
            one.section = 1 + number % 3
        if number % 9 == 4:
            one.objective = 1 + number % 23
        if number % 25 == 11:
            one.voice = Voice.SEVERAL
        one.quote = number % 40 == 20
        one.off = 100 <= number < 104
        noted.append(one)
    return noted


class Replay:
    """Hands on the real window."""

    def __init__(self, app: App, wait: Callable[[Callable[[], bool]], None]) -> None:
        assert app.desk is not None
        assert app.store is not None
        self._app, self._desk, self._store, self._wait = app, app.desk, app.store, wait
        self._line = app.window.capture.line
        self._keys = 0
        self._ids: list[str] = []
        self._people: dict[str, str] = {}

    def run(self) -> Replayed:
        desk, store = self._desk, self._store
        self._wait(lambda: desk.rooms.known)
        desk.finder.load()
        self._wait(lambda: desk.finder.index is not None)
        people = self._people = {one.code: one.id for one in desk.rooms.people if one.name and not one.placeholder}
        codes = sorted(people)[:SPEAKERS]
        noted = session_of(codes, random.Random(7))  # noqa: S311  # any turns will do
        result = Replayed()
        for number, one in enumerate(noted):
            self._keys = 0
            self._between(number)
            before = {entry.id for entry in self._report().entries}
            self._note(one)
            (new,) = {entry.id for entry in self._report().entries} - before
            self._ids.append(new)
            result.keys.append(self._keys)
        for id, one in zip(self._ids, noted, strict=True):
            entry = store.entry(id)
            result.wrong += _wrong(entry, one, people) if entry else [f"lost: {one.text}"]
        return result

    def _note(self, one: Noted) -> None:
        text = f"“{one.text}”" if one.quote else one.text
        self._words(f"{text} ")
        if one.speaker and one.again:
            self._press(KEY.Key_F4)
        elif one.speaker:
            self._pick(one.speaker.casefold(), (ChipKind.SPEAKER, self._people[one.speaker]))
        if one.section:
            self._pick(str(one.section), (ChipKind.SECTION, SECTIONS[one.section - 1]))
        if one.objective:
            self._pick(str(one.objective), (ChipKind.TAGS, f"gcm:{one.objective}"))
        if one.voice:
            self._pick(one.voice.value, (ChipKind.VOICE, one.voice.value))
        self._press(KEY.Key_Return)

    def _between(self, number: int) -> None:
        """What comes between the lines of a real session."""
        if number in (100, 104):
            self._press(KEY.Key_F8)
        elif number == 30:
            self._be_interrupted()
        elif number == 60:
            self._correct()
        elif number == 150:
            self._be_in_the_wrong_session()
        elif number == 180:
            self._press(KEY.Key_F5)
            self._press(KEY.Key_Z, CONTROL)

    def _be_interrupted(self) -> None:
        """Half a line stands there while somebody asks for another session; it is still there afterwards."""
        self._words("half a line")
        self._open(1)
        self._open(-1)
        assert self._line.toPlainText() == "half a line"
        self._press(KEY.Key_Backspace, times=len("half a line"))

    def _correct(self) -> None:
        """A word more in the line before."""
        self._press(KEY.Key_Up)
        self._press(KEY.Key_Return)
        self._words("!")
        self._press(KEY.Key_Backspace)
        self._press(KEY.Key_Escape, times=2)
        self._wait(self._line.hasFocus)

    def _be_in_the_wrong_session(self) -> None:
        """Two lines are noted in another session, and moved to this one in three keys."""
        here = self._report().id
        self._open(1)
        for text in ("noted elsewhere, first", "noted elsewhere, second"):
            self._words(text)
            self._press(KEY.Key_Return)
        self._press(KEY.Key_O, CONTROL)
        self._press(KEY.Key_Return)
        self._wait(lambda: not any(entry.text.startswith("noted elsewhere") for entry in self._report().entries))
        self._open(-1)
        assert self._report().id == here
        assert sum(entry.text.startswith("noted elsewhere") for entry in self._report().entries) == 2

    def _open(self, step: int) -> None:
        before = self._report().id
        self._press(KEY.Key_PageDown if step > 0 else KEY.Key_PageUp, CONTROL)
        self._wait(lambda: self._report().id != before)
        self._wait(self._line.hasFocus)
        self._wait(lambda: self._desk.rooms.known)

    def _pick(self, typed: str, wanted: tuple[ChipKind, str]) -> None:
        """Type until what is wanted is seen near the top of the list, and take it, as eyes and hands would."""
        listed = self._desk.capture
        for letters, letter in enumerate(f",,{typed}", -1):
            self._keys += 1
            QTest.keyClicks(self._target(), letter)
            place = next((place for place, one in enumerate(listed.offered) if (one.chip.kind, one.chip.value) == wanted), None)
            if place is not None and place <= max(0, len(typed) - letters):
                break
        assert place is not None, (typed, wanted)
        self._press(KEY.Key_Down, times=place - max(0, listed.list.row) + (listed.list.row < 0))
        self._press(KEY.Key_Return)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            self._keys += 1
            QTest.keyClick(self._target(), key, modifier)

    def _words(self, text: str) -> None:
        event = QInputMethodEvent()
        event.setCommitString(text)
        QCoreApplication.sendEvent(self._target(), event)

    def _target(self) -> QWidget:
        window = QApplication.activeWindow()
        return (window or self._app.window).focusWidget()

    def _report(self) -> Report:
        report = self._store.report
        assert report is not None
        return report


def _wrong(entry: Entry, one: Noted, people: dict[str, str]) -> list[str]:
    """What an entry has that was not meant, or has not that was."""
    speakers = [subject.participant_id for subject in entry.subjects if subject.part is Part.SPEAKER]
    meant = [people[one.speaker]] if one.speaker else []
    found = [] if speakers == meant and len(entry.subjects) == len(meant) else [f"who: {one.text}"]
    if entry.text != one.text:
        found.append(f"words: {entry.text!r} for {one.text!r}")
    if entry.section != (SECTIONS[one.section - 1] if one.section else None):
        found.append(f"section: {one.text}")
    if entry.tags != ((f"gcm:{one.objective}",) if one.objective else ()):
        found.append(f"tags {entry.tags}: {one.text}")
    if entry.voice is not one.voice:
        found.append(f"voice: {one.text}")
    if (entry.regime is Regime.OFF_THE_RECORD) is not one.off:
        found.append(f"off the record: {one.text}")
    if (entry.kind is Kind.QUOTE) is not one.quote:
        found.append(f"quote: {one.text}")
    return found


def main() -> None:
    from gfmd_desk.app import STYLE, App

    qt = QApplication(["gfmd-desk", *STYLE])

    def wait(happened: Callable[[], bool]) -> None:
        while not happened():
            qt.processEvents()
            time.sleep(0.001)

    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, Path(folder) / "desk")
        app.show()
        app.window.activateWindow()
        wait(lambda: app.ready)
        desk, store = app.desk, app.store
        assert desk is not None
        assert store is not None
        desk.sessions.practise()
        wait(lambda: store.report is not None)
        replayed = Replay(app, wait).run()
        said = {"lines": len(replayed.keys), "keys": statistics.median(replayed.keys), "wrong": len(replayed.wrong)}
        print(*replayed.wrong, json.dumps(said), sep="\n", flush=True)
        sys.stdout.flush()
        os._exit(0)


if __name__ == "__main__":
    main()
