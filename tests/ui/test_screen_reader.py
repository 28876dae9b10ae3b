"""The program on a real display, as a screen reader finds it over AT-SPI: every control by its name."""

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

WALK = Path(__file__).with_name("at_spi_walk.py")
BUS = "/usr/libexec/at-spi-bus-launcher"
PARTS = {"list item", "table cell"}
"""What a list or a table is made of."""
BUTTONS = {"push button", "check box", "radio button"}

STEPS = {
    "Open the practice event": [
        *("Capture line", "Who? unknown", "Inbox  ▾", "Report", "Sessions", "Approvals", "Search everything  Ctrl+K", "New session …"),
        *("Preview", "Export Word"),
    ],
    "Go to the report": ["Said by: add by typing", "Whose practice: add by typing", "Subheading", "Add a tag", "Point"],
    "The last lines were off the record …": ["How many lines, or since when"],
    "Move the last lines to another session …": ["How many of the last lines"],
    "The sweep at the close": ["What is open", "Said by … · Enter", "Set aside · Space", "Close · Esc"],
    "Tour of three minutes": ["Skip this step", "Leave the tour"],
    "Versions of this report …": ["The report after each stretch of work, the first one first", "Close"],
    "Close": [],
    "Session details …": ["Keep", "Cancel"],
    "Cancel": [],
    "User guide": ["Pages of the guide", "Close"],
    "Search everything …": ["Search everything", "Everywhere", "Any section", "Any kind", "Any state", "Tag", "Found entries"],
}
"""What is pressed, and what is found then."""


@pytest.fixture
def display(needs_program: Callable[[str], str]) -> Iterator[str]:
    """A screen that nobody sees."""
    reading, writing = os.pipe()
    screen = [needs_program("Xvfb"), "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
        server.terminate()


def test_every_control_is_found_and_pressed_by_its_name(display: str, needs_program: Callable[[str], str]) -> None:
    needs_program(BUS)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    walk = [needs_program("dbus-run-session"), "--", sys.executable, str(WALK), json.dumps(STEPS)]
    done = subprocess.run(walk, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    for pressed, found in json.loads(done.stdout.partition("found: ")[2]).items():
        controls = [(role, name) for role, name, takes_focus in found if takes_focus and role not in PARTS]
        assert set(STEPS[pressed]) - {name for _, name in controls} == set(), pressed
        assert [role for role, name in controls if not name] == [], pressed
        buttons = Counter(name for role, name in controls if role in BUTTONS)
        assert {name for name, times in buttons.items() if times > 1} == set(), pressed
