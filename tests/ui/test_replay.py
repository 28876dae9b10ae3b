"""A whole session noted through the window: 200 lines, four languages, and what comes between."""

import statistics
from typing import Any

from benchmarks.replayed_session import LINES, Replay

MOST_KEYS = 4
"""Keys an entry besides its words, at the median."""


def test_a_session_of_ninety_minutes_is_noted_as_it_was_meant(practice: Any) -> None:
    replayed = Replay(practice.app, practice.wait_for).run()
    assert replayed.wrong == []
    assert len(replayed.keys) == LINES
    assert statistics.median(replayed.keys) <= MOST_KEYS
    practice.wait_saved()
    assert set(practice.on_disk()) >= {entry.id for entry in practice.report.entries}
