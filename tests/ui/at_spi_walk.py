"""Use the program as a screen reader does, over AT-SPI: find what there is, press things by their names, tell what is there then.

Run by test_screen_reader.py in a session bus and on a display of its own. The argument is JSON: what to press, and the names to wait for
then. What goes out behind `MARK` is JSON, too: of each step, role, name and "takes the focus" of all that is shown.
"""

import ctypes
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

LIBRARY = "libatspi.so.0"
MARK = "found: "
PATIENCE, BREATH = 30.0, 0.1
PRESS = "Press"
ENABLED, FOCUSABLE, SHOWING = 8, 11, 25  # of AtspiStateType
POINTER, TEXT, NUMBER = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int


@dataclass(frozen=True)
class Found:
    handle: int
    role: str
    name: str
    showing: bool
    takes_focus: bool


class Reader:
    """As much of libatspi as a walk needs."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(LIBRARY)
        self._library.atspi_init()
        self._desktop: int = self._function("get_desktop", POINTER, NUMBER)(0)
        self._child_count = self._function("accessible_get_child_count", NUMBER, POINTER, POINTER)
        self._child_at = self._function("accessible_get_child_at_index", POINTER, POINTER, NUMBER, POINTER)
        self._name = self._function("accessible_get_name", TEXT, POINTER, POINTER)
        self._role = self._function("accessible_get_role_name", TEXT, POINTER, POINTER)
        self._states = self._function("accessible_get_state_set", POINTER, POINTER)
        self._has = self._function("state_set_contains", NUMBER, POINTER, NUMBER)
        self._actions = self._function("accessible_get_action_iface", POINTER, POINTER)
        self._action_count = self._function("action_get_n_actions", NUMBER, POINTER, POINTER)
        self._action_name = self._function("action_get_action_name", TEXT, POINTER, NUMBER, POINTER)
        self._do = self._function("action_do_action", NUMBER, POINTER, NUMBER, POINTER)
        self._lines: dict[str, int] = {}

    def walk(self, *, menus: bool, above: int | None = None) -> Iterator[Found]:
        """All that there is; what a list drops down is told where it is opened."""
        above = above or self._desktop
        for number in range(self._child_count(above, None)):
            one = self._child_at(above, number, None)
            if not one:  # gone since they were counted
                continue
            role, name = ((told(one, None) or b"").decode() for told in (self._role, self._name))
            states = self._states(one)
            showing, usable = bool(self._has(states, SHOWING)), bool(self._has(states, ENABLED) and self._has(states, FOCUSABLE))
            yield Found(one, role, name, showing, usable)
            if menus or role != "menu item":
                below = self.walk(menus=menus, above=one)
                yield from (found for found in below if role != "combo box" or found.role == "text")

    def shown(self, awaited: set[str]) -> list[Found]:
        """What is shown, as soon as all that is `awaited` is there; else what is shown in the end."""
        end = time.monotonic() + PATIENCE
        while True:
            now = [one for one in self.walk(menus=False) if one.showing]
            if awaited <= {one.name.strip() for one in now} or time.monotonic() > end:
                return now
            time.sleep(BREATH)

    def press(self, name: str) -> None:
        """Press what has this name as soon as it is there: a line of the menus, or the last button, as that of the dialog on top."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if name in self._lines and self._pressed(self._lines[name]):
                return
            named = [one for one in self.walk(menus=False) if one.name == name and one.showing]
            if any(self._pressed(one.handle) for one in reversed(named)):
                return
            time.sleep(BREATH)
        sys.exit(f"nothing that can be pressed is called {name!r}")

    def learn_menus(self) -> None:
        self._lines = {one.name: one.handle for one in self.walk(menus=True) if one.role == "menu item"}

    def _pressed(self, handle: int) -> bool:
        actions = self._actions(handle)
        for number in range(self._action_count(actions, None) if actions else 0):
            if (self._action_name(actions, number, None) or b"").decode() == PRESS:
                return bool(self._do(actions, number, None))
        return False

    def _function(self, name: str, result: Any, *arguments: Any) -> Any:
        function = getattr(self._library, f"atspi_{name}")
        function.restype, function.argtypes = result, arguments
        return function


def main(steps: dict[str, list[str]]) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    told: dict[str, list[tuple[str, str, bool]]] = {}
    with subprocess.Popen([sys.executable, "-m", "gfmd_desk"], env=environment) as program:
        try:
            reader = Reader()
            for name, awaited in steps.items():
                reader.press(name)
                told[name] = [(one.role, one.name.strip(), one.takes_focus) for one in reader.shown(set(awaited))]
                if len(told) == 1:
                    reader.learn_menus()
        finally:
            program.kill()
    sys.stdout.write(MARK + json.dumps(told))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
