"""What a step was, where it was, and what it means for approvals, in words for the status line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from gfmd_desk.domain.approval_effects import ApprovalEffect, Effect
from gfmd_desk.domain.change import Change
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.room import Room
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.who_words import in_quotes
from gfmd_desk.ui.words import act_word, timed

LONGEST = 40
"""Characters of an entry by which it is told."""


def step_words(change: Change) -> str:
    """What was done, and to what: "typing · 14:58 “Boards at …”"."""
    entries = [entry for row in change.rows if (entry := row.after or row.before) is not None]
    return f"{act_word(change.act)} · {said_of(entries)}" if entries else act_word(change.act)


def said_of(entries: Sequence[Entry]) -> str:
    """Which entries are meant, in a few words."""
    if len(entries) != 1:
        return Counts().entries(len(entries))
    return timed(entries[0], in_quotes(shortened(entries[0].text)))


def shortened(text: str, longest: int = LONGEST) -> str:
    """The beginning of some words, on one line."""
    line = " ".join(text.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"


def effect_words(effects: Sequence[ApprovalEffect], room: Room) -> str:
    """What becomes of approvals, and whose; empty where nothing does."""
    translate = QCoreApplication.translate
    sentences = {
        Effect.LAPSES: translate("ApprovalEffect", "An approval lapses with it: {names}."),
        Effect.HOLDS_AGAIN: translate("ApprovalEffect", "An approval holds again: {names}."),
        Effect.STAYS_VOID: translate("ApprovalEffect", "Declined or withdrawn since, so no approval comes back: {names}."),
    }
    said = []
    for effect, sentence in sentences.items():
        names = dict.fromkeys(_name(one.participant_id, room) for one in effects if one.effect is effect)
        if names:
            said.append(sentence.format(names=QLocale().createSeparatedList(list(names))))
    return " ".join(said)


def _name(participant_id: str, room: Room) -> str:
    party = room.party(participant_id)
    return identity(party.body or party.person)
