"""A monkey at the real window: `python -m tests.soak.monkey FOLDER SEED EVENTS [FAULTS]` prints one line of JSON about what happened.

The same seed has the same hands. What it did last is printed when anything breaks.
"""

import ctypes
import faulthandler
import gc
import json
import os
import random
import subprocess
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from gfmd_desk.app import App
from gfmd_desk.domain.report import Report
from gfmd_desk.services.sessions import NewSession
from gfmd_desk.ui import store as store_module
from gfmd_desk.ui.actions import Do
from gfmd_desk.ui.commands import carrying, clock
from tests.soak.faults import Faults, PlantedError
from tests.soak.monkey_end import end_of
from tests.soak.monkey_hands import MonkeyHands
from tests.soak.monkey_tricks import ALT, ANYTHING, BIG_PASTE, CONTROL, PLAIN, SHIFT, Trick, Tricks
from tests.soak.monkey_world import EVENT, make_files, make_world

LAST = 30
WARM, EVERY = 2_000, 2_000
"""Events until it is warm, and between two looks at the memory."""
STUCK = 120
"""Seconds after which an event that does not end is given up, with where it hangs."""
AT_REST, PAUSE = (1400, 900), 1_500
"""The size of the window when the memory is looked at, and how many milliseconds what works beside it has before."""
TRIES = 5
"""How often the tour begins an entry that is far too long: its hands may be led elsewhere."""
SPARED = {Do.QUIT}
NOT_THE_PROGRAM = ("This plugin does not support", "Mouse event")
"""How begins what the offscreen plugin says of any window, and the hands say of a widget that takes no click."""


class Wall(datetime):
    """A clock that jumps."""

    ahead = timedelta()

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
        return datetime.now(tz) + cls.ahead


class Monkey(QObject):
    def __init__(self, app: App, seed: int, events: int, files: Path) -> None:
        super().__init__()
        self.app = app
        self.chance = random.Random(seed)
        self.hands = MonkeyHands(app.window, self.chance)
        self.tricks = Tricks(self.hands, self.chance, self.do)
        self.trick: Trick | None = self.tour() if events > WARM else None
        self.events, self.done = events, 0
        self.last: deque[str] = deque(maxlen=LAST)
        self.what, self.began, self.began_cpu = "start", time.monotonic(), time.thread_time()
        self.times: list[tuple[float, float, str, int]] = []
        self.memory: list[tuple[int, float, float]] = []
        self.open_since = 0
        self.files = make_files(files, self.chance)
        self.other: subprocess.Popen[bytes] | None = None
        self.exports = 0
        self.planted = 0
        self.broken: list[str] = []
        self.warned: list[str] = []

    # The outside world

    def watch(self) -> None:
        """See all that the program's own hook sees."""
        hook, unraisable, threads = sys.excepthook, sys.unraisablehook, threading.excepthook

        def see(kind: Any, error: BaseException, trace: Any) -> None:
            if isinstance(error, PlantedError):
                self.planted += 1
            else:
                self.broke("".join(traceback.format_exception(kind, error, trace)))
            hook(kind, error, trace)

        def see_unraisable(hooked: Any) -> None:
            self.broke("unraisable: " + "".join(traceback.format_exception(hooked.exc_value)))
            unraisable(hooked)

        def see_thread(hooked: Any) -> None:
            self.broke("thread: " + "".join(traceback.format_exception(hooked.exc_value)))
            threads(hooked)

        sys.excepthook, sys.unraisablehook, threading.excepthook = see, see_unraisable, see_thread
        self.of_qt = qInstallMessageHandler(None)

        def hear(kind: QtMsgType, context: Any, message: str | None) -> None:
            if (message or "").startswith(NOT_THE_PROGRAM):
                return
            if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
                self.warned.append(message or "")
                self.say(f"Qt warns at event {self.done} ({self.what}): {message}")
            if self.of_qt is not None:
                self.of_qt(kind, context, message)

        qInstallMessageHandler(hear)

    def broke(self, words: str) -> None:
        self.broken.append(words)
        if len(self.broken) <= 5:
            self.say(f"broken at event {self.done} ({self.what}):\n{words}")

    def say(self, words: str) -> None:
        print(words, "last: " + " | ".join(self.last), sep="\n", file=sys.stderr, flush=True)

    def answer_for_the_system(self) -> None:
        """File dialogs and the programs that open files belong to the system: here they answer at once, half the time with nothing."""

        def save(*_args: Any, **_more: Any) -> tuple[str, str]:
            self.exports += 1
            chosen = self.files[0].parent / f"out {self.exports % 7}" if self.chance.random() < 0.5 else ""
            return str(chosen), ""

        def open_one(*_args: Any, **_more: Any) -> tuple[str, str]:
            return (str(self.chance.choice(self.files)) if self.chance.random() < 0.5 else ""), ""

        QFileDialog.getSaveFileName = staticmethod(save)  # type: ignore[method-assign, assignment]
        QFileDialog.getOpenFileName = staticmethod(open_one)  # type: ignore[method-assign, assignment]
        QDesktopServices.openUrl = staticmethod(lambda _url: True)  # type: ignore[method-assign, assignment]
        for module in (store_module, clock, carrying):
            module.datetime = Wall  # type: ignore[attr-defined]

    def watch_for_standstill(self) -> None:
        """Say where it hangs, and what it was doing, if no event comes to its end for so long."""

        def look() -> None:
            while True:
                time.sleep(1)
                if time.monotonic() - self.began > STUCK:
                    self.say(f"stuck at event {self.done} ({self.what})")
                    faulthandler.dump_traceback()
                    os._exit(2)

        threading.Thread(target=look, daemon=True).start()

    # Events

    def start(self) -> None:
        assert self.app.desk is not None
        for do in SPARED:
            self.app.desk.actions[do].setEnabled(False)  # keys walk through menus, too
        QTimer.singleShot(0, self, self.tick)

    def tick(self) -> None:
        self.note_time()
        self.done += 1
        if self.done % EVERY == 0:
            self.put_away(self.look_at_nothing)
        elif self.done >= self.events:
            self.put_away(self.end)
        else:
            self.go_on()

    def put_away(self, then: Callable[[], None]) -> None:
        """Close what is open over the window."""
        self.began = float("inf")
        for _ in range(20):
            if QApplication.activePopupWidget() is None and QApplication.activeModalWidget() is None:
                break
            self.open_since = 0
            self.close_what_is_open()
            QApplication.processEvents()
        if QApplication.activeModalWidget() is not None:
            QTimer.singleShot(50, self, lambda: self.put_away(then))
        else:
            then()

    def look_at_nothing(self) -> None:
        """Have a session on screen in which nothing was said yet: how much the one before holds is no growth.

        When the store comes to it, it has done all that it was given: hands as fast as these are ahead of any disk.
        """
        assert self.app.store is not None
        assert self.app.desk is not None
        if self.app.desk.approvals.on_screen:
            self.app.desk.approvals.leave()
        self.hands.window.resize(*AT_REST)
        new = NewSession(EVENT, f"W {self.done}", "Looked at")

        def show(report: Report) -> None:
            assert self.app.store is not None
            self.app.store.show_report(report)
            QTimer.singleShot(PAUSE, self, self.weigh_when_at_rest)

        self.app.store.ask(lambda desk: desk.create_session(new), show, lambda _why: self.weigh())

    def go_on(self) -> None:
        if self.done % 100 == 0:
            faulthandler.dump_traceback_later(STUCK * 5, exit=True)
        pause = 400 if self.chance.random() < 0.004 else 0
        QTimer.singleShot(pause, self, self.tick)  # first: what is done may wait in a loop of its own
        self.began, self.began_cpu, self.what = time.monotonic(), time.thread_time(), "?"
        if pause:
            self.what = "pause"
            self.last.append(self.what)
            return
        try:
            self.what = self.one_event()
        finally:
            self.last.append(self.what)

    def note_time(self) -> None:
        took, cpu = time.monotonic() - self.began, time.thread_time() - self.began_cpu
        if self.done and self.what != "pause":
            self.times.append((took * 1000, cpu * 1000, self.what, self.done))
            if len(self.times) > 4000:
                self.times = sorted(self.times, reverse=True)[:2000]

    def weigh_when_at_rest(self) -> None:
        """What still reads a long text beside the window holds as much as it needs for that."""
        if any(thread.name == "task" for thread in threading.enumerate()):
            QTimer.singleShot(PAUSE, self, self.weigh_when_at_rest)
        else:
            self.weigh()

    def weigh(self) -> None:
        """Note what is held, and what of it is left when the allocator has given back what it keeps for later."""
        gc.collect()
        held = _resident()
        ctypes.CDLL(None).malloc_trim(0)  # glibc's
        self.memory.append((self.done, held, _resident()))
        words = f"event {self.done}: {held:.0f} MB, {self.memory[-1][2]:.0f} of them in use, {len(self.broken)} broken"
        print(words, file=sys.stderr, flush=True)
        if self.done < self.events:
            self.go_on()
        else:
            QTimer.singleShot(0, self, self.end)

    def one_event(self) -> str:
        if self.too_long_open():
            return self.close_what_is_open()
        if self.chance.random() < 0.12 or (self.trick is not None and self.trick.gi_running):
            return self.anything()  # also where what the trick did waits in a loop of its own
        if self.trick is None:
            self.trick = self.tricks.choose()
        found = next(self.trick, None)
        if found is None:
            self.trick = None
            return self.one_event()
        return found

    def tour(self) -> Trick:
        """Do everything there is once: what is only read then, a window's code among it, is no growth.

        Nor is what is kept at hand up to a bound, such as pages of the store and pictures of rows: a long text fills that.
        """
        for do in Do:
            if do not in SPARED:
                yield self.do(do)
                yield from self.tricks.play(3)
                while QApplication.activePopupWidget() is not None or QApplication.activeModalWidget() is not None:
                    yield self.close_what_is_open()
        yield self.do(Do.CAPTURE_LINE)
        yield from self.tricks.paste_much()
        for _ in range(TRIES):
            yield from self.tricks.write_much()
            if self.longest >= BIG_PASTE:
                break

    @property
    def longest(self) -> int:
        """How long the longest entry of the report on screen is."""
        report = self.app.store.report if self.app.store is not None else None
        return max((len(entry.text) for entry in report.entries), default=0) if report is not None else 0

    def anything(self) -> str:
        """Something out of the blue."""
        ways = {
            self.any_key: 20,
            self.any_letter: 8,
            lambda: f"click {self.hands.click()}": 30,
            self.any_action: 10,
            self.any_menu: 10,
            self.drag: 8,
            lambda: self.hands.wheel() or "wheel": 8,
            self.resize: 3,
            self.minimise: 1,
            self.clipboard: 6,
            self.dress: 0.4,
            self.jump: 1,
            self.write_elsewhere: 0.35,
        }
        return self.chance.choices(list(ways), list(ways.values()))[0]()

    def any_key(self) -> str:
        modifier = self.chance.choices((PLAIN, SHIFT, CONTROL, ALT), (6, 2, 1, 1))[0]
        key = self.chance.choice(ANYTHING)
        if modifier is ALT and key.name == "Key_F4":
            return "nothing"
        return self.tricks.press(key, modifier)

    def any_letter(self) -> str:
        letter = self.chance.choice("aeqz0;:,,@#+()[]\"'éñçßاب،؛の中🙂\u0301\u200d\u202e\u2067")
        if self.chance.random() < 0.2:
            self.hands.commit("", letter)
            return f"preedit {letter!a}"
        self.hands.letter(letter)
        return f"type {letter!a}"

    def any_action(self) -> str:
        return self.do(self.chance.choice([do for do in Do if do not in SPARED]))

    def do(self, do: Do) -> str:
        """Trigger an action as its key or its menu would: not under a dialog."""
        assert self.app.desk is not None
        action = self.app.desk.actions[do]
        if QApplication.activeModalWidget() is not None or not action.isEnabled():
            return f"({do.name})"
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        action.trigger()
        return do.name

    def any_menu(self) -> str:
        if QApplication.activeModalWidget() is not None:
            return "(menu)"
        assert self.app.desk is not None
        menus = [menu for action in self.app.window.menuBar().actions() if isinstance(menu := action.menu(), QMenu)]
        return f"menu {self.hands.choose(self.chance.choice(menus), {self.app.desk.actions[do] for do in SPARED})}"

    def drag(self) -> str:
        assert self.app.desk is not None
        view = self.app.desk.page.view.viewport()
        if QApplication.activeModalWidget() is None and not view.visibleRegion().isEmpty() and self.chance.random() < 0.7:
            self.hands.drag(view)
            return "drag on the page"
        widget = self.hands.widget()
        if widget is not None:
            self.hands.drag(widget)
        return f"drag {type(widget).__name__}"

    def resize(self) -> str:
        size = self.chance.randint(300, 1900), self.chance.randint(250, 1100)
        self.hands.window.resize(*size)
        return f"resize {size}"

    def minimise(self) -> str:
        self.app.window.showMinimized()
        QTimer.singleShot(0, self.app.window, self.app.window.showNormal)
        return "minimise"

    def clipboard(self) -> str:
        key = self.chance.choice((Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V, Qt.Key.Key_Z))
        return self.tricks.press(key, CONTROL)

    def dress(self) -> str:
        """The system's colours change."""
        scheme = self.app._qt.styleHints().colorScheme()
        schemes = type(scheme)
        self.app._qt.styleHints().setColorScheme(schemes.Light if scheme is schemes.Dark else schemes.Dark)
        return "other colours"

    def jump(self) -> str:
        Wall.ahead = timedelta(hours=self.chance.choice((-30, -3, -1, 0, 0, 1, 3, 30)))
        return f"clock {Wall.ahead}"

    def write_elsewhere(self) -> str:
        """Let another process write, beside the window."""
        if self.other is not None and self.other.poll() is None:
            return "(elsewhere)"
        command = [sys.executable, "-m", "gfmd_desk.cli", "--data", str(self.app.folder), "entry", "add", "RT 1", "From elsewhere"]
        self.other = subprocess.Popen([*command, "--event", EVENT], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return "another process writes"

    def too_long_open(self) -> bool:
        """A dialog is played in for a while and then closed; so is a menu."""
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            self.open_since = self.done
        return self.done - self.open_since > 40

    def close_what_is_open(self) -> str:
        self.open_since = self.done - 30
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        if popup is not None:
            popup.close()
            return f"close {type(popup).__name__}"
        if isinstance(modal, QDialog):
            if self.chance.random() < 0.3:
                modal.accept()
                return f"accept {type(modal).__name__}"
            modal.reject()
            return f"reject {type(modal).__name__}"
        if modal is not None:
            modal.close()
        return f"close {type(modal).__name__}"

    # The end

    def end(self) -> None:
        if self.other is not None:
            self.other.wait()
        self.app._qt.exit()  # which closes no window: what it holds is looked at first


def _resident() -> float:
    """Mebibytes of memory of its own: pages of files that are mapped, as of fonts and of the program, are the system's to drop."""
    (line,) = (one for one in Path("/proc/self/status").read_text(encoding="ascii").splitlines() if one.startswith("RssAnon:"))
    return int(line.split()[1]) / 1024


def main(folder: Path, seed: int, events: int, faults: float) -> None:
    faulthandler.enable()
    make_world(folder)
    planted = Faults(random.Random(-seed), 0)
    if faults:
        planted.plant()
    qt = QApplication([])
    app = App(qt, folder)
    app.catch_errors()
    app._heard().attend()
    monkey = Monkey(app, seed, events, folder.parent / "outside")
    monkey.watch()
    monkey.watch_for_standstill()
    monkey.answer_for_the_system()
    app.show()
    app.window.activateWindow()
    faulthandler.dump_traceback_later(STUCK * 5, exit=True)
    begin = QTimer()

    def look() -> None:
        if app.ready:
            begin.stop()
            planted.often = faults
            monkey.start()

    begin.timeout.connect(look)
    begin.start(10)
    started = time.monotonic()
    qt.exec()
    took = time.monotonic() - started
    planted.often = 0
    try:
        found = end_of(app, qt)
    except BaseException:
        monkey.say("at the end:")
        raise
    slowest: dict[str, tuple[float, float, int]] = {}
    for wall, cpu, what, number in sorted(monkey.times, reverse=True):
        slowest.setdefault(what, (round(wall), round(cpu), number))
    print(
        json.dumps(
            {
                "seed": seed,
                "events": monkey.done,
                "seconds": round(took, 1),
                "broken": monkey.broken,
                "warned": monkey.warned,
                "memory": monkey.memory,
                "slowest": [(what, *times) for what, times in list(slowest.items())[:12]],
                "heard": monkey.planted,
                "planted": len(planted.planted),
                "raised": planted.raised,
                **found,
            }
        ),
        flush=True,
    )
    os._exit(1 if monkey.broken or monkey.warned or found["wrong"] else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]) if len(sys.argv) > 4 else 0)
