"""Opens the desk on a folder and works in it for ever, letter by letter: types, corrects, files, takes back, changes the session.

    python -m tests.soak.typist FOLDER DIARY SEED [early] [stays]

The diary holds every state of what stands in the window before any of it is given to the writer, every "saved", and where the hands
were. `early` begins as soon as there is a page, before the store is open; one that `stays` works in the session that it finds.
"""

import random
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gfmd_desk.domain.approval import Matter, Step
from gfmd_desk.domain.attribution import Level, Part
from gfmd_desk.services.approvals import Answer
from gfmd_desk.services.desk import Desk
from gfmd_desk.ui.store import LONGEST_WAIT, PAUSE, SaveState
from gfmd_desk.ui.whereabouts import whereabouts
from tests.soak.diary import Diary, shape_of
from tests.soak.driven import DrivenApp, run_driven

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
WORDS = (
    "towns",
    "plan",
    "with",
    "newcomers",
    "while",
    "funds",
    "follow",
    "people",
    "and",
    "offices",
    "match",
    "skills",
    "équipes",
    "مدن",
    "🙂",
)
LONG_LOOK = 2_000
"""Milliseconds in which nothing is typed, and the hands stay where they went."""
Strokes = Iterator[int]
"""Each gives the milliseconds until the next."""


class TypistApp(DrivenApp):
    """Somebody works in it as `seed` says; `early` before the store is open; who `stays` never changes the session."""

    seed = 0
    early = False
    stays = False

    def drive(self) -> None:
        self._chance = random.Random(self.seed)
        self._stroke_at = time.monotonic()
        self._shapes: dict[str, object] = {}
        self._where: object = None
        self._begun = False
        self._strokes = self._work()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.timeout.connect(self._type_on)

    def stands(self) -> None:
        assert self.store is not None
        assert self.writing is not None
        report = self.store.report
        where = whereabouts(self.store, self.writing)
        line, edited = self.window.capture.line, self.writing.page.view.editor.toPlainText() if where.edited else ""
        self.diary.write("stands", report=report.id if report else "", where=where, line=line.toPlainText(), edited=edited)
        for happened in (self.store.changed, self.store.report_opened, self.store.moment_changed, self.writing.keys.changed):
            happened.connect(self._note)
        self.store.report_opened.connect(self._note_where)
        self.store.save_state_changed.connect(self._note_saved)
        self._note()
        if self.early:
            self._typing.start(0)

    def opened(self) -> None:
        assert self._saver is not None
        assert self.desk is not None
        self._saver.committed.connect(self._note_committed, Qt.ConnectionType.DirectConnection)  # on the writer's own thread
        self.diary.write("opened", notice=self.desk.notice.words if self.desk.notice.isVisible() else "", dialog=_dialog())
        self._note_saved()
        if not self.early:
            self._typing.start(0)

    def _type_on(self) -> None:
        dialog = self._note_dialog()
        if not dialog and not self.window.isActiveWindow():
            self._typing.start(10)  # the screen has not given it the keys yet
            return
        if not self._begun:
            self._begun = True
            self.diary.write("begins")
            print("begins", flush=True)
        self._stroke_at = time.monotonic()
        wait = next(self._strokes)
        self._note_where()
        self._typing.start(wait)

    def _note_dialog(self) -> bool:
        """Write down what stands before the window; nothing ought to."""
        dialog = _dialog()
        if dialog:
            self.diary.write("dialog", dialog=dialog)
        return bool(dialog)

    def _note(self, *_said: object) -> None:
        """Write down what stands in the window, with the moment of the key that put it there."""
        assert self.store is not None
        assert self.writing is not None
        report = self.store.report
        if report is None:
            return
        shape = shape_of(report, self.writing.keys.text())
        if self._shapes.get(report.id) != shape:
            self._shapes[report.id] = shape
            self.diary.write("stood", at=self._stroke_at, report=report.id, shape=shape)

    def _note_saved(self) -> None:
        store = self.store
        if store is None:
            return
        if store._typed is None and store._line is None:
            self.diary.write("given", number=store._issued)
        if store.save_state is SaveState.SAVED:
            self.diary.write("saved")

    def _note_committed(self, number: int) -> None:
        self.diary.write("committed", number=number)

    def _note_where(self) -> None:
        assert self.store is not None
        assert self.writing is not None
        where = whereabouts(self.store, self.writing)
        if where != self._where:
            self._where = where
            self.diary.write("where", at=self._stroke_at, where=where)

    def _work(self) -> Strokes:
        acts: dict[Callable[[], Strokes], int] = {
            self._words: 40,
            self._line: 30,
            self._pause: 8,
            self._correct: 12,
            self._file: 5,
            self._place: 4,
            self._take_back: 6,
            self._off_the_record: 3,
            self._other_session: 0 if self.stays else 5,
            self._answer: 8,
            self._back_up: 3,
        }
        while True:
            (act,) = self._chance.choices(list(acts), list(acts.values()))
            yield from act()

    def _words(self) -> Strokes:
        for _ in range(self._chance.randint(1, 4)):
            for letter in self._chance.choice(WORDS) + " ":
                _type(letter)
                yield self._chance.randint(10, 50)

    def _line(self) -> Strokes:
        yield from self._words()
        _press(KEY.Key_Return)
        yield self._chance.randint(20, 120)

    def _pause(self) -> Strokes:
        """Long enough to be saved, and sometimes longer than that."""
        yield self._chance.choice((PAUSE // 2, PAUSE, 2 * PAUSE, LONGEST_WAIT))

    def _correct(self) -> Strokes:
        """Go up to an entry, change its words, now and then split it or stay in it, and come back."""
        _press(KEY.Key_R, MODIFIER.ControlModifier)
        yield 20
        for _ in range(self._chance.randint(0, 3)):
            _press(KEY.Key_Up)
            yield 20
        _press(KEY.Key_F2)
        yield 30
        if self._chance.random() < 0.1:
            yield LONG_LOOK
        _press(self._chance.choice((KEY.Key_Home, KEY.Key_End)))
        for _ in range(self._chance.randint(0, 6)):
            _press(self._chance.choice((KEY.Key_Left, KEY.Key_Right)))
            yield 15
        yield from self._words()
        for _ in range(self._chance.randint(0, 3)):
            _press(KEY.Key_Backspace)
            yield 30
        if self._chance.random() < 0.2:
            _press(KEY.Key_Return)
            yield 40
        if self._chance.random() < 0.3:
            yield from self._pause()
        if self._chance.random() < 0.1:
            yield LONG_LOOK
        _press(KEY.Key_Escape)
        yield 20
        _press(KEY.Key_L, MODIFIER.ControlModifier)
        yield 20

    def _file(self) -> Strokes:
        _press(KEY(KEY.Key_0 + self._chance.randint(0, 5)), MODIFIER.AltModifier)
        yield 60

    def _place(self) -> Strokes:
        _press(KEY(KEY.Key_0 + self._chance.randint(0, 5)), MODIFIER.ControlModifier)
        yield 60

    def _take_back(self) -> Strokes:
        for _ in range(self._chance.randint(1, 3)):
            _press(KEY.Key_Z, MODIFIER.ControlModifier)
            yield 60
        if self._chance.random() < 0.5:
            _press(KEY.Key_Y, MODIFIER.ControlModifier)
            yield 60
        _press(KEY.Key_L, MODIFIER.ControlModifier)
        yield 20

    def _off_the_record(self) -> Strokes:
        _press(KEY.Key_F8)
        yield 60

    def _other_session(self) -> Strokes:
        _press(self._chance.choice((KEY.Key_PageUp, KEY.Key_PageDown)), MODIFIER.ControlModifier)
        yield 120

    def _answer(self) -> Strokes:
        """A step in the log of approvals, as the card beside the page would record it."""
        assert self.store is not None
        report = self.store.report
        asked = [one for one in report.entries if one.subjects] if report is not None else []
        if report is None or not asked:
            return
        entry = self._chance.choice(asked)
        matter = Matter(entry.id, Part.SPEAKER, entry.subjects[0].participant_id)
        answer = self._chance.choice(
            (
                Answer(Step.ASKED),
                Answer(Step.DECLINED, given_by="Head of delegation", channel="in person"),
                Answer(Step.APPROVED, Level.STATE, given_by="Head of delegation", channel="in person"),
            )
        )
        report_id = report.id

        def job(desk: Desk) -> list[str]:
            return [step.id for step in desk.record(report_id, [matter], answer)]

        self.store.ask(job, lambda steps: self.diary.write("answered", steps=steps), lambda why: self.diary.write("refused", why=why))
        yield 40

    def _back_up(self) -> Strokes:
        assert self.desk is not None
        self.desk.backups.make_if_changed()
        yield 40


def _target() -> QWidget:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert window is not None
    return window.focusWidget() or window


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = MODIFIER.NoModifier) -> None:
    QTest.keyClick(_target(), key, modifier)


def _type(letter: str) -> None:
    if letter.isascii():
        QTest.keyClicks(_target(), letter)
        return
    event = QInputMethodEvent()  # a key of QTest's is Latin-1
    event.setCommitString(letter)
    QCoreApplication.sendEvent(_target(), event)


def _dialog() -> str:
    dialog = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return type(dialog).__name__ if dialog is not None else ""


if __name__ == "__main__":
    TypistApp.diary = Diary(Path(sys.argv[2]))
    TypistApp.seed = int(sys.argv[3])
    TypistApp.early = "early" in sys.argv[4:]
    TypistApp.stays = "stays" in sys.argv[4:]
    run_driven(TypistApp, Path(sys.argv[1]))
