"""What a search found, as a Qt model: each entry with where it stands, its words with the found ones marked, and who said it."""

from collections.abc import Sequence
from datetime import timedelta
from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, Qt

from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.search import Found, Results, Sought
from gfmd_desk.domain.search_query import Query, Span, excerpt, marks
from gfmd_desk.ui.models.page_model import AnyIndex
from gfmd_desk.ui.words import listed, set_apart

_BEFORE, _MOST = 50, 220
"""Characters of a text that are shown before its first mark, and at all."""


class SearchRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1


class Marked(NamedTuple):
    """A text and where the found words stand in it."""

    text: str
    spans: tuple[Span, ...] = ()


class ResultRow(NamedTuple):
    """One result in words: `place` and `moment` above, the entry's own `words`, and what else says why it was found `below`."""

    found: Found
    place: str
    moment: str
    words: Marked
    below: Marked


class SearchModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ResultRow] = []

    def show(self, results: Results, *, masked: bool) -> None:
        """Show what was found; `masked` leaves out who said it."""
        self.beginResetModel()
        several_events = len({found.event for found in results.found}) > 1
        self._rows = [self._row(found, results.sought, found.event if several_events else "", masked=masked) for found in results.found]
        self.endResetModel()

    def row(self, number: int) -> ResultRow:
        return self._rows[number]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SearchRole.ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.place, row.moment, row.found.text, row.below.text) if part)
        return None

    def _row(self, found: Found, sought: Sought, event: str, *, masked: bool) -> ResultRow:
        spans = marks(found.text, sought.query)
        parts = (event, found.code, found.section or self.tr("Inbox"), found.subheading)
        return ResultRow(
            found=found,
            place=" · ".join(set_apart(part) for part in parts if part),
            moment=_moment(found),
            words=Marked(*excerpt(found.text, spans, _BEFORE, _MOST)),
            below=self._below(found, sought.query, sought.who, hidden=masked, said=bool(spans)),
        )

    def _below(self, found: Found, query: Query, who: Query, *, hidden: bool, said: bool) -> Marked:
        """Who said it; where words that were found stand only in what was first noted or in the title of the session, that."""
        noted = () if said else marks(found.first_wording, query)
        if noted:
            return _after(self.tr("First noted: {words}"), "{words}", Marked(*excerpt(found.first_wording, noted, _BEFORE, _MOST)))
        parts = [self._of(found, query, who)] if found.said_by and not hidden else []
        seen = "\n".join((found.text, found.subheading, *(part.text for part in parts)))
        titled = marks(found.title, Query(tuple(term for term in query.terms if not marks(seen, Query((term,))))))
        if titled:
            parts.insert(0, _after(self.tr("Session: {title}"), "{title}", Marked(found.title, titled)))
        return _joined(parts)

    def _of(self, found: Found, query: Query, who: Query) -> Marked:
        names = listed(found.said_by)
        return _after(self.tr("Of: {names}"), "{names}", Marked(names, marks(names, Query((*query.terms, *who.terms)))))


def _after(sentence: str, place: str, marked: Marked) -> Marked:
    """Put a marked text into its place in a sentence."""
    start = sentence.index(place) if place in sentence else 0
    return Marked(sentence.replace(place, marked.text, 1), _moved(marked.spans, start))


def _joined(parts: Sequence[Marked]) -> Marked:
    """Several marked texts in one line."""
    text, spans = "", list[Span]()
    for part in parts:
        text = f"{text} · " if text else text
        spans += _moved(part.spans, len(text))
        text += part.text
    return Marked(text, tuple(spans))


def _moved(spans: Sequence[Span], by: int) -> tuple[Span, ...]:
    return tuple((start + by, end + by) for start, end in spans)


def _moment(found: Found) -> str:
    """Day and time at which it was said, by the clock of that room; the day alone where no more is known."""
    local = found.said_at + timedelta(minutes=found.said_offset)
    day = QLocale().toString(QDate(local.year, local.month, local.day), "d MMM")
    return f"{day} · {local:%H:%M}" if has_time(found.said_at, found.said_offset) else day
