"""The words that are not on the disk: those on their way, and those that have no place there any more."""

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from gfmd_desk.domain.change import Change
from gfmd_desk.domain.line import Line


class Place(NamedTuple):
    """An entry of a report, or without an entry the capture line of it."""

    report_id: str
    entry_id: str | None


Words: TypeAlias = "dict[Place, str]"
"""As they stand last; an empty text says that there are none any more."""


class UnsavedWords:
    """Those on their way go when they are committed; those whose report is gone, when they were saved somewhere else."""

    def __init__(self) -> None:
        self._on_their_way: dict[int, Words] = {}
        self._without_report: Words = {}

    @property
    def without_report(self) -> tuple[str, ...]:
        """The words whose report is not in the store any more."""
        return _texts(self._without_report)

    def all(self, typed: Words) -> tuple[str, ...]:
        """All of them, and what was `typed` and not yet given to the writer: entries, then what stands in a line."""
        words = dict(self._without_report)
        for given in self._on_their_way.values():
            words |= given
        return _texts(words | typed)

    def give(self, number: int, words: Words) -> None:
        """Words are given to the writer."""
        self._on_their_way[number] = words

    def committed(self, number: int) -> None:
        self._on_their_way.pop(number, None)

    def give_up(self, number: int) -> Words:
        """The report of what was given is gone; return the words."""
        words = self._on_their_way.pop(number, {})
        self._without_report |= words
        return words

    def let_go(self, texts: Iterable[str]) -> None:
        """These texts are somewhere else now."""
        elsewhere = set(texts)
        self._without_report = {place: text for place, text in self._without_report.items() if text not in elsewhere}


def words_of_change(change: Change) -> Words:
    """The new words in a change; of an entry that goes none."""
    changed = (row for row in change.rows if row.before is None or row.after is None or row.before.text != row.after.text)
    return {Place(change.report_id, row.id): row.after.text if row.after is not None else "" for row in changed}


def words_of_line(report_id: str, line: Line) -> Words:
    return {Place(report_id, None): line.text}


def _texts(words: Words) -> tuple[str, ...]:
    in_order = sorted(words.items(), key=lambda one: one[0].entry_id is None)
    return tuple(text for _place, text in in_order if text.strip())
