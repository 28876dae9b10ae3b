"""Undo and redo for one report; commits made while one entry is being edited are one step."""

from collections.abc import Container, Iterator
from dataclasses import replace

from gfmd_desk.domain.change import Change

MOST_STEPS = 1_000
MOST_CHARACTERS = 2_000_000
"""What is kept to be taken back: at most so many steps, with so many characters; the newest is always there."""


class History:
    """Changes that were done, newest last, and those taken back. Each report has its own."""

    def __init__(self) -> None:
        self._done: list[Change] = []
        self._undone: list[Change] = []
        self._open = False

    @property
    def undoable(self) -> Change | None:
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Change | None:
        return self._undone[-1] if self._undone else None

    def add(self, change: Change) -> None:
        """Remember a change as a step of its own."""
        self._open = False
        self._remember(change)

    def add_typed(self, change: Change) -> None:
        """Remember a change made by typing; it grows the open step, which `close_step` ends."""
        if not change.rows:
            return
        if not self._open:
            self._remember(change)
            self._open = True
            return
        step = self._done.pop().then(change)
        if step.rows:
            self._done.append(step)
        else:
            self._open = False

    def amend(self, change: Change) -> None:
        """Let a change belong to the last step, where that touched the same entry; else it is a step of its own."""
        touched = {row.id for row in self._done[-1].rows} if self._done else set()
        if change.rows and not self._undone and touched.issuperset(row.id for row in change.rows):
            self._done.append(self._done.pop().then(change))
        else:
            self.add(change)

    def close_step(self) -> None:
        """End the step that typing has been growing."""
        self._open = False

    def forget(self, ids: Container[str]) -> None:
        """Leave out of every step what was done to these entries: they belong to another report now."""
        self._open = False
        for steps in (self._done, self._undone):
            kept = (replace(step, rows=tuple(row for row in step.rows if row.id not in ids)) for step in steps)
            steps[:] = [step for step in kept if step.rows]

    def undo(self) -> Change | None:
        """Return the change that takes the last step back, or None."""
        self._open = False
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step.inverse()

    def redo(self) -> Change | None:
        """Return the step last taken back, to be done again, or None."""
        self._open = False
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step

    def _remember(self, change: Change) -> None:
        if change.rows:
            self._undone.clear()
            self._done.append(change)
            del self._done[: len(self._done) - _how_many(self._done)]


def _how_many(steps: list[Change]) -> int:
    """Return how many of the newest steps are kept; words that stand in several are there once."""
    counted: set[int] = set()
    characters = 0
    for number, step in enumerate(reversed(steps)):
        for text in _texts(step):
            if id(text) not in counted:
                counted.add(id(text))
                characters += len(text)
        if number and (number >= MOST_STEPS or characters > MOST_CHARACTERS):
            return number
    return len(steps)


def _texts(step: Change) -> Iterator[str]:
    for row in step.rows:
        for entry in (row.before, row.after):
            if entry is not None:
                yield entry.text
