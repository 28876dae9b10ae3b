"""The entries that a key is about, and what they are called in a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.words import set_apart, timed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gfmd_desk.domain.entry import Entry
    from gfmd_desk.ui.store import DeskStore
    from gfmd_desk.ui.writing import Writing

_LONGEST = 48
"""Letters of an entry that say which one is meant."""


def entries_in_hand(store: DeskStore, writing: Writing) -> list[Entry]:
    """Return the chosen entries, or, from the capture line, the one added last."""
    entries = [] if writing.keys.line.hasFocus() else writing.page.chosen()
    last = store.last_entry
    return [last] if not entries and last is not None else entries


def said_of(entries: Sequence[Entry]) -> str:
    """Say which entries are meant, in a few words."""
    if len(entries) != 1:
        return Counts().entries(len(entries))
    text = " ".join(entries[0].text.split())
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    return timed(entries[0], set_apart(short))
