"""A search over everything on the desk: what is asked, and what was found."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.search_query import Query
from gfmd_desk.domain.standing import State


@dataclass(frozen=True, slots=True)
class Sought:
    """What an entry must have to be found; what is left open leaves out nothing.

    `who` are words of a speaker or an owner, `tag` of a tag. `section` is a key; `unfiled` is what stands in the inbox. `state` is how
    the approval of one of its subjects stands.
    """

    query: Query = field(default_factory=Query)
    who: Query = field(default_factory=Query)
    tag: Query = field(default_factory=Query)
    event_id: str | None = None
    session_id: str | None = None
    section: str | None = None
    unfiled: bool = False
    kind: Kind | None = None
    regime: Regime | None = None
    state: State | None = None

    def __bool__(self) -> bool:
        """Whether anything is sought at all."""
        return self != Sought()


class Found(NamedTuple):
    """One entry that was found, with what a list shows of it; `said_by` are its speakers and owners, and confidential.

    `section` is its number and title, empty for the inbox; `title` is that of its session.
    """

    entry_id: str
    report_id: str
    code: str
    event: str
    section: str
    said_at: datetime
    said_offset: int
    kind: Kind
    text: str
    subheading: str
    first_wording: str
    said_by: tuple[str, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Results:
    """The best that were found for what was `sought`, the best first; `more` where there are others behind them."""

    sought: Sought
    found: tuple[Found, ...] = ()
    more: bool = False
