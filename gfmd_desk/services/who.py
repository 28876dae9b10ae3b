"""Whom a word means: somebody of the roster by code or name, or a State or organisation as a whole."""

from dataclasses import replace
from typing import TYPE_CHECKING

from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.protected_names import Sighting, keys_of
from gfmd_desk.domain.roster import Group, Participant
from gfmd_desk.domain.roster_codes import CodeMaker
from gfmd_desk.domain.table import listed
from gfmd_desk.domain.world import Body, BodyKind, Names
from gfmd_desk.errors import KnownError
from gfmd_desk.services.door import Door
from gfmd_desk.services.rooms import is_body

if TYPE_CHECKING:
    from gfmd_desk.storage.transaction import Transaction


class UnknownWhoError(KnownError):
    """Nobody, or more than one, is meant."""


def meant(door: Door, event_id: str, word: str, names: Names) -> Participant:
    """Return whom `whom` finds in the store, put there if it is a State or an organisation that had no line; raises KnownError."""
    with door.writing() as rows:
        return whom(rows, event_id, word, names)


def named(door: Door, event_id: str, name: Sighting, names: Names) -> Participant:
    """Return whom a name inside a sentence means, as `meant` does; raises UnknownWhoError where it may mean several."""
    if len(name.keys) != 1:
        raise UnknownWhoError(f"It may have meant more than one: {name.label}. Nobody was recorded.")
    (key,) = name.keys
    with door.writing() as rows:
        roster = rows.roster.participants(event_id)
        for one in roster:
            if key == f"person:{one.id}" or (is_body(one) and not one.placeholder and key in keys_of(one, Level.STATE, names)):
                return one
        return whom(rows, event_id, name.label, names)


def whom(rows: "Transaction", event_id: str, word: str, names: Names) -> Participant:
    """Return who is meant by a code, a name, an organisation or a country in any of the four languages; raises UnknownWhoError.

    A State or an organisation as a whole gets a line of its own in the roster when it is first meant.
    """
    roster = rows.roster.participants(event_id)
    wanted = phrase(word)
    by_code = [one for one in roster if one.code.casefold() == clean_line(word).casefold()]
    if by_code:
        return by_code[0]
    persons = [one for one in roster if wanted and wanted in map(phrase, (one.name, *one.aliases)) and not is_body(one)]
    body = names.lookup(word)
    of_state = [one for one in roster if one.country and _same_state(one.country, word, body, names)]
    of_organisation = [one for one in roster if one.organisation and phrase(one.organisation) == wanted]
    if len(persons) == 1:
        return persons[0]
    if len(persons) > 1:
        raise UnknownWhoError(
            f'More than one in the roster is called "{clean_line(word)}"; say the code: {listed(one.code for one in persons)}.'
        )
    there = [one for one in (*of_state, *of_organisation, *roster) if is_body(one) and _names_body(one, word, body, names)]
    if there:
        return there[0]
    new = _whole(event_id, word, body, of_state, of_organisation)
    if new is None:
        raise UnknownWhoError(f'Nobody in the roster, no organisation and no State is called "{clean_line(word)}".')
    new = _with_code(new, roster)
    rows.roster.add([new])
    return new


def _whole(
    event_id: str, word: str, body: Body | None, of_state: list[Participant], of_organisation: list[Participant]
) -> Participant | None:
    """A line for a State or an organisation as a whole; None where there is no such body."""
    if of_state:
        one = of_state[0]
        return Participant(new_id(), event_id, one.country, country=one.country, group=Group.GOVERNMENT, region=one.region)
    if of_organisation:
        one = of_organisation[0]
        return Participant(new_id(), event_id, one.organisation, organisation=one.organisation, group=one.group, region=one.region)
    if body is None:
        return None
    name = clean_line(word)
    if body.kind in (BodyKind.STATE, BodyKind.TERRITORY):
        return Participant(new_id(), event_id, name, country=name, group=Group.GOVERNMENT)
    return Participant(new_id(), event_id, name, organisation=name, group=Group.INTERNATIONAL_ORGANISATION)


def _same_state(country: str, word: str, body: Body | None, names: Names) -> bool:
    if phrase(country) == phrase(word):
        return True
    theirs = names.lookup(country)
    return body is not None and theirs is not None and theirs.code == body.code


def _names_body(one: Participant, word: str, body: Body | None, names: Names) -> bool:
    return phrase(word) in map(phrase, (one.name, *one.aliases)) or _same_state(one.name, word, body, names)


def _with_code(one: Participant, roster: tuple[Participant, ...]) -> Participant:
    return replace(one, code=CodeMaker(other.code for other in roster).make(one.name, one.country))
