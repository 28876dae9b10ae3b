"""What the margin of the page says: what the public will read of an entry, where it differs from its words."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.disclosure import Disclosure, Released, Why, disclose
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.standing import State
from gfmd_desk.domain.voicing import chips
from gfmd_desk.ui.printed import Note, Printed, Tone
from gfmd_desk.ui.privacy import Places, identities_hidden, identity, masked, privacy
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.who_words import in_quotes, state_word
from gfmd_desk.ui.words import regime_word

TONES = {
    State.DOUBTFUL: Tone.BAD,
    State.LAPSED: Tone.BAD,
    State.WITHDRAWN: Tone.BAD,
    State.DECLINED: Tone.BAD,
    State.ASKED: Tone.WAITING,
    State.NOT_ASKED: Tone.QUIET,
    State.APPROVED: Tone.GOOD,
}
"""The state that the margin says is the first of these that any subject of the entry has."""


class Margin(QObject):
    """Answers for one entry at a time, when it comes into sight; `changed` follows when all answers may be others."""

    changed = Signal()

    def __init__(self, rooms: RoomKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rooms = rooms
        self._answers: dict[str, tuple[Entry, Printed]] = {}
        rooms.changed.connect(self._on_rooms_changed)
        privacy().changed.connect(self._on_rooms_changed)

    def printed(self, entry: Entry) -> Printed:
        """Return what the public will read of an entry; until everybody in it is known to the room, its words as they are."""
        if not self._rooms.knows(entry):
            return Printed(entry.text)
        known = self._answers.get(entry.id)
        if known is None or known[0] != entry:
            known = entry, printed_of(entry, self._rooms.room)
            self._answers[entry.id] = known
        return known[1]

    @Slot()
    def _on_rooms_changed(self) -> None:
        self._answers.clear()
        self.changed.emit()


def printed_of(entry: Entry, room: Room) -> Printed:
    disclosure = disclose(entry, room)
    words = entry.text
    places: Places = ()
    if found := chips(entry.text):
        released = disclosure.released or disclose(_printable(entry), room).released
        if released is not None:
            words, places = released.text, filled_in(entry.text, released.text, [(start, end) for start, end, _ in found])
            if identities_hidden() and names_somebody(disclosure):
                words, places = masked(words, places)
    return Printed(words, places, _note(entry, room, disclosure))


def names_somebody(disclosure: Disclosure) -> bool:
    """Whether what is printed of an entry says who somebody is."""
    return any(one.printed.needs_approval for one in disclosure.subjects)


def as_seen(entry: Entry, disclosure: Disclosure) -> Released | None:
    """What is printed of an entry, as it may be seen now."""
    released = disclosure.released
    if released is None or not identities_hidden() or not names_somebody(disclosure):
        return released
    found = [(start, end) for start, end, _ in chips(entry.text)]
    text = masked(released.text, filled_in(entry.text, released.text, found))[0] if found else released.text
    return replace(released, text=text, attribution=identity(released.attribution))


def filled_in(text: str, composed: str, found: list[tuple[int, int]]) -> Places:
    """Say where in the composed words stands what the chips of `text`, at the places `found`, were replaced by."""
    places = []
    here = found[0][0]
    ends = [start for start, _ in found[1:]] + [len(text)]
    for (_, end), following in zip(found, ends, strict=True):
        rest = text[end:following].lstrip()
        there = len(composed) - len(rest) if following == len(text) else composed.find(rest, here)
        there = max(there, here)
        last = len(composed[:there].rstrip())
        places.append((here, last))
        here = there + len(rest)
    return tuple(places)


def _printable(entry: Entry) -> Entry:
    """The entry as if it were printed, for its words alone."""
    return replace(entry, kind=Kind.POINT, regime=None)


def _note(entry: Entry, room: Room, disclosure: Disclosure) -> Note | None:
    if entry.doubt is not None:
        return Note(doubt_word(entry.doubt), Tone.BAD)
    regime = entry.regime or room.regime
    if Regime.OFF_THE_RECORD in (regime, room.regime):
        return Note(QCoreApplication.translate("Margin", "off the record, not printed"), Tone.BAD)
    released = disclosure.released
    if released is None or not (entry.subjects or entry.voice or entry.regime or entry.kind is Kind.QUOTE):
        return None
    state, tone = _state(disclosure)
    if not state and entry.regime and entry.regime is not room.regime:
        state = regime_word(entry.regime)
    who = identity(released.attribution) if names_somebody(disclosure) else released.attribution
    says = in_quotes(who) if who else ""
    words = " · ".join(part for part in (state, says) if part)
    return Note(words, tone) if words else None


def doubt_word(doubt: Doubted) -> str:
    """What is to be said of an entry that came out of a damaged file, until its words are written anew."""
    return {
        Doubted.CHANGED: QCoreApplication.translate("Margin", "in doubt: was damaged"),
        Doubted.EARLIER: QCoreApplication.translate("Margin", "in doubt: earlier version"),
    }[doubt]


def _state(disclosure: Disclosure) -> tuple[str, Tone]:
    """How the approvals of an entry stand, in a word; empty where none is needed."""
    for state, tone in TONES.items():
        these = [one for one in disclosure.subjects if one.standing.state is state]
        if state is State.APPROVED and any(one.why is Why.OTHER_SCOPE for one in these):
            return QCoreApplication.translate("Margin", "approved for other files"), Tone.WAITING
        if these:
            return state_word(state), tone
    return "", Tone.QUIET
