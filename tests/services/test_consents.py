"""What was announced in the room, and who can be chosen: through the services on a real store."""

from datetime import UTC, datetime, timedelta

import pytest

from gfmd_desk.domain.attribution import Group
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.consents import ConsentRefusedError, consent_of, delegations, keep_consent
from gfmd_desk.services.door import Door
from gfmd_desk.services.roster import add_participant, add_placeholder, list_participants
from gfmd_desk.services.who import meant
from gfmd_desk.services.who_index import who_index

NOON = datetime(2026, 6, 5, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def words() -> AttributionShelf:
    return AttributionShelf(program_files("resources"))


def delegate(report: Report, name: str, country: str) -> Participant:
    return Participant("", report.event.id, name, organisation="Ministry", country=country, group=Group.GOVERNMENT)


def test_an_announcement_is_kept_and_taken_back(door: Door, report: Report) -> None:
    event_id = report.event.id
    assert consent_of(door, event_id) is None
    keep_consent(door, event_id, RoomConsent(" The  chair ", NOON, ("state:a", "state:a", "state:b")))
    assert consent_of(door, event_id) == RoomConsent("The chair", NOON, ("state:a", "state:b"))
    keep_consent(door, event_id, None)
    assert consent_of(door, event_id) is None


@pytest.mark.parametrize(
    ("consent", "event", "words"),
    [
        (RoomConsent(" ", NOON), None, "who announced it"),
        (RoomConsent("The chair", datetime.now(UTC) + timedelta(hours=1)), None, "in the future"),
        (RoomConsent("The chair", NOON), "gone", "no longer in the store"),
    ],
)
def test_what_lets_states_be_named_is_refused_where_it_is_not_whole(
    door: Door, report: Report, consent: RoomConsent, event: str | None, words: str
) -> None:
    with pytest.raises(ConsentRefusedError, match=words):
        keep_consent(door, event or report.event.id, consent)
    assert consent_of(door, report.event.id) is None


def test_each_state_of_the_roster_is_one_delegation(door: Door, report: Report, words: AttributionShelf) -> None:
    for name, country in (("A", "Montania"), ("B", "Maroc"), ("C", "Morocco")):
        add_participant(door, delegate(report, name, country))
    add_placeholder(door, report.event.id, "State 3")
    found = delegations(door, words, report.event.id, Language.SPANISH)
    assert [one.name for one in found] == ["Marruecos", "Montania"]


def test_states_are_found_in_every_language_and_get_a_line_when_they_are_meant(door: Door, report: Report, words: AttributionShelf) -> None:
    add_participant(door, delegate(report, "Zoë Ample", "Morocco"))
    add_placeholder(door, report.event.id, "State 3")
    index = who_index(list_participants(door, report.event.id), words.names, Language.FRENCH)
    for typed in ("maroc", "marruecos", "المغرب", "MAR"):
        first = index.find(typed)[0]
        assert (first.line, first.whole, first.there, first.participant_id) == ("Maroc", True, True, ""), typed
    assert [one.line for one in index.find("zoe ministry")] == ["Zoë Ample · Ministry · Maroc"]
    assert [one.known for one in index.find("state 3")] == [False]
    assert not index.find("kenya")[0].there
    made = meant(door, report.event.id, index.find("maroc")[0].word, words.names)
    index = who_index(list_participants(door, report.event.id), words.names, Language.FRENCH)
    again = [one for one in index.find("maroc") if one.whole]
    assert [one.participant_id for one in again] == [made.id]


def test_every_body_that_is_offered_can_be_meant(door: Door, report: Report, words: AttributionShelf) -> None:
    """What the index offers as a word, the store understands as that body."""
    offered = who_index((), words.names, Language.ENGLISH)
    lines = {typed: offered.find(typed)[0] for typed in ("France", "Kenya", "IOM", "Union europ", "Viet", "Niger")}
    for one in lines.values():
        assert meant(door, report.event.id, one.word, words.names).code, one
