"""Find entries anywhere on the desk, by words and by what they are."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from gfmd_desk.domain.disclosure import standing_of
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.folding import words
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Session
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.search import Results, Sought
from gfmd_desk.domain.search_query import Query, read_query
from gfmd_desk.domain.standing import State
from gfmd_desk.forms.kept_form import form_from_json
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.door import Door
from gfmd_desk.services.rooms import parties

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction

MOST_FOUND = 50
"""How many entries are shown at once."""

_SHORTEST_TITLE_WORD = 3
_MOST_TAGS = 8
"""A word that more tags have in their titles ("migration", "all") says nothing about one of them."""
_ALIKE = ".6g"
"""To how many digits two ranks are compared: what the same words have is the same but for the last ones."""
_AT_ONCE = 200
"""Entries whose approvals are looked at together."""
_ARTICLE = "ال"

_Rank: TypeAlias = tuple[bool, float]
"""Whether words had to be sought beside the text, and how well they fit: the lower, the better."""


class SectionChoice(NamedTuple):
    """A section that some form on the desk has, by its key."""

    key: str
    title: str


class Finder:
    """What a search needs beside the store; `language` is the window's. Kept, since it remembers what the forms call their sections."""

    def __init__(self, frameworks: Frameworks, language: Language) -> None:
        self._language = language
        self._tag_words = sorted(set(_title_words(frameworks, language)))
        self._titles: dict[tuple[str, tuple[str, int]], dict[str, str]] = {}

    def query(self, text: str) -> Query:
        """Read what was typed; a word may also stand in the title of a tag."""
        return read_query(text, self._tags_of)

    def find(self, door: Door, shelf: AttributionShelf, sought: Sought, most: int = MOST_FOUND) -> Results:
        """Return the best of what fits; raises NotReadError."""
        if not sought:
            return Results(sought)
        with door.reading() as rows:
            ranked = _ranked(rows, shelf, sought, most + 1)
            ranks = dict(ranked[:most])
            found = rows.search.details(list(ranks), partial(self._section_title, rows))
        found.sort(key=lambda one: (ranks[one.entry_id], -one.said_at.timestamp()))
        return Results(sought, tuple(found), len(ranked) > most)

    def sections(self, door: Door) -> tuple[SectionChoice, ...]:
        """Return the sections of all forms on the desk, in the order of the forms; raises NotReadError."""
        with door.reading() as rows:
            forms = [form_from_json(content) for content in rows.forms()]
        titles = {section.key: section.title.in_language(self._language) for form in reversed(forms) for section in form.sections}
        keys = dict.fromkeys(section.key for form in forms for section in form.sections)
        return tuple(SectionChoice(key, titles[key]) for key in keys)

    def _tags_of(self, word: str) -> tuple[str, ...]:
        """The tags whose titles have a word that begins so; none where there are many."""
        if len(word) < _SHORTEST_TITLE_WORD:
            return ()
        tags: dict[str, None] = {}
        for title_word, tag in self._tag_words[bisect_left(self._tag_words, (word,)) :]:
            if not title_word.startswith(word) or len(tags) > _MOST_TAGS:
                break
            tags[tag] = None
        return tuple(tags) if len(tags) <= _MOST_TAGS else ()

    def _section_title(self, rows: "Transaction", report_id: str, form: tuple[str, int], key: str) -> str:
        """Number and title of a section; empty where the form has none of that key, as in the inbox."""
        known = (report_id, form)
        if known not in self._titles:
            read = form_from_json(rows.form_of(report_id))
            self._titles[known] = {
                section.key: f"{number} {section.title.in_language(self._language)}" for number, section in enumerate(read.sections, 1)
            }
        return self._titles[known].get(key, "")


def _title_words(frameworks: Frameworks, language: Language) -> Iterator[tuple[str, str]]:
    """Each word of each tag's titles, in Arabic without the article too."""
    for item in frameworks.items:
        for word in words(f"{item.short.in_language(language)} {item.titles.in_language(language)}"):
            yield word, item.tag
            if word.startswith(_ARTICLE):
                yield word.removeprefix(_ARTICLE), item.tag


def _ranked(rows: "Transaction", shelf: AttributionShelf, sought: Sought, most: int) -> list[tuple[str, _Rank]]:
    """The best that fit, with their ranks: what has all words in its own text comes before what is found by what stands with it."""
    rooms = _Rooms(rows, shelf) if sought.state else None
    ranked: dict[str, _Rank] = {}
    for in_text in (True, False) if sought.query else (False,):
        wanted = None if rooms else most
        fit = rows.search.find(sought, wanted, in_text=in_text)
        if rooms is not None and sought.state is not None:
            fit = _in_state(rows, rooms, fit, sought.state, most)
        for rank, entry_id in fit:
            ranked.setdefault(entry_id, (not in_text, float(format(rank, _ALIKE))))
        if len(ranked) >= most:
            break
    return list(ranked.items())[:most]


def _in_state(
    rows: "Transaction", rooms: "_Rooms", ranked: Sequence[tuple[float, str]], state: State, most: int
) -> list[tuple[float, str]]:
    """Those of what was found of which the approval of one subject stands so, as far as `most` of them."""
    fit: list[tuple[float, str]] = []
    for start in range(0, len(ranked), _AT_ONCE):
        some = ranked[start : start + _AT_ONCE]
        entries = {entry.id: entry for entry in rows.entries([entry_id for _, entry_id in some])}
        fit += [one for one in some if one[1] in entries and rooms.has(entries[one[1]], state)]
        if len(fit) >= most:
            return fit[:most]
    return fit


class _Rooms:
    """How approvals stand, report by report; the log of an event is read once."""

    def __init__(self, rows: "Transaction", shelf: AttributionShelf) -> None:
        self._rows, self._shelf = rows, shelf
        self._sessions = {row.report_id: row.session for row in rows.sessions()}
        self._logs = {event_id: rows.approvals.log(event_id) for event_id in {one.event_id for one in self._sessions.values()}}
        self._now = moment_now().at

    def has(self, entry: Entry, state: State) -> bool:
        session = self._sessions.get(entry.report_id)
        if session is None:
            return False
        room = self._room(session, entry)
        return any(standing_of(entry, subject, room).state is state for subject in entry.subjects)

    def _room(self, session: Session, entry: Entry) -> Room:
        """A room with the subjects of one entry: how approvals stand does not depend on who else was there."""
        ids = {subject.participant_id for subject in entry.subjects}
        people = [one for one in map(self._rows.roster.participant, ids) if one is not None]
        return Room(
            regime=session.regime,
            language=session.language,
            parties=parties(people, (), ids, session.language, self._shelf.names),
            log=self._logs[session.event_id],
            consent=None,
            phrases=self._shelf.phrases,
            now=self._now,
        )
