"""Sealed consents: what is in them, and what is said of a file that cannot be opened."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from gfmd_desk.domain import editing
from gfmd_desk.domain.approval import Authority, Matter, Step
from gfmd_desk.domain.attribution import Group, Level, Part, Scope, Subject
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.sealed_consents import SealedConsents
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.paths import program_files
from gfmd_desk.services import consent_file
from gfmd_desk.services.approvals import Answer, record
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.consent_file import (
    DamagedConsentsError,
    NewerConsentsError,
    NotSealedConsentsError,
    WrongPassphraseOfConsentsError,
    read_sealed,
    seal,
    unseal,
)
from gfmd_desk.services.consents import keep_consent
from gfmd_desk.services.door import Door
from gfmd_desk.services.entries import add_entry
from gfmd_desk.services.forget import forget_event
from gfmd_desk.services.roster import add_participant
from gfmd_desk.services.sealed_consents import NoSuchEventError, consents_to_seal
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost, WeakPassphraseError

ATTRIBUTION = AttributionShelf(program_files("resources"))
PASSPHRASE = "harbour lamp bridge violet"  # noqa: S105  # of no file but the test's


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


class Given:
    def __init__(self, door: Door, report: Report) -> None:
        self.door, self.report, self.event_id = door, report, report.event.id
        self.person = add_participant(door, Participant("", self.event_id, "Ostara Venn", country="Montania", group=Group.GOVERNMENT))

    def say(self, text: str, *parts: Part) -> Entry:
        entry = add_entry(self.door, self.report, text, "points")
        for part in parts:
            level = Level.NAMED if part is Part.SPEAKER else Level.STATE
            self.door.commit(editing.set_subjects([entry], part, [Subject(part, self.person.id, level)]))
            entry = replace(entry, subjects=(*entry.subjects, Subject(part, self.person.id, level)))
        return entry

    def answer(self, entry: Entry, step: Step, **more: object) -> None:
        level = None if step.voids else Level.NAMED
        given: dict[str, object] = {"level": level, "given_by": "Ostara Venn", "channel": "in person", **more}
        matter = Matter(entry.id, Part.SPEAKER, self.person.id)
        record(self.door, ATTRIBUTION, self.report.id, [matter], Answer(step, **given))  # type: ignore[arg-type]

    def gathered(self) -> SealedConsents:
        return consents_to_seal(self.door, ATTRIBUTION, self.event_id)


@pytest.fixture
def given(door: Door, report: Report) -> Given:
    return Given(door, report)


@pytest.fixture
def consents(given: Given) -> SealedConsents:
    entry = given.say("Boards work.", Part.SPEAKER)
    proof = {"proof": "letter 7", "recorded_by": "Rapporteur", "authority": Authority.HEAD_OF_DELEGATION}
    given.answer(entry, Step.APPROVED, interpreted_from=Language.SPANISH, due=datetime(2026, 12, 1, 9, tzinfo=UTC), **proof)
    given.answer(entry, Step.WITHDRAWN)
    return given.gathered()


def test_every_consent_is_there_with_what_was_said_later(given: Given) -> None:
    agreed, declined, gone, silent = (given.say(text, Part.SPEAKER) for text in ("Boards work.", "No.", "Gone.", "Never asked."))
    given.answer(agreed, Step.ASKED)
    given.answer(agreed, Step.APPROVED, scopes=(Scope.SUMMIT,), proof="letter 7", recorded_by="Rapporteur")
    given.answer(agreed, Step.WITHDRAWN)
    given.answer(declined, Step.DECLINED)
    given.answer(gone, Step.APPROVED)
    given.door.commit(editing.delete([gone]))
    found = given.gathered()
    assert (found.event, found.number, found.room, found.doubt) == (given.report.event.name, 2, None, None)
    first, second = found.consents
    assert (first.session, first.who) == ("RT 1.1", "Ostara Venn, Montania")
    assert [step.step for step in first.steps] == [Step.ASKED, Step.APPROVED, Step.WITHDRAWN]
    yes = first.steps[1].evidence
    assert yes is not None
    assert (yes.words, yes.given_by, yes.channel, yes.proof, yes.recorded_by) == (
        "Boards work.",
        "Ostara Venn",
        "in person",
        "letter 7",
        "Rapporteur",
    )
    assert "Ostara Venn" in yes.label
    assert (first.steps[1].scopes, first.steps[1].level) == ((Scope.SUMMIT,), Level.NAMED)
    assert (second.session, second.steps[0].matter.entry_id) == ("", gone.id), "a sentence that was deleted may be printed somewhere"
    assert silent.id not in repr(found)


def test_who_is_named_by_what_was_announced_is_there_too(given: Given) -> None:
    other = add_participant(given.door, Participant("", given.event_id, "Ivo Lark", country="Lagunia", group=Group.GOVERNMENT))
    room = RoomConsent("The chair", datetime(2020, 1, 1, tzinfo=UTC), (f"state:{other.country.lower()}",))
    keep_consent(given.door, given.event_id, room)
    assert given.gathered().room is None, "nobody is named by it"
    given.say("We plan with towns.", Part.SPEAKER, Part.OWNER)
    found = given.gathered()
    assert [(one.session, one.text, one.label, one.part) for one in found.announced] == [
        ("RT 1.1", "We plan with towns.", "Montania", Part.OWNER)
    ]
    assert found.room is not None
    assert (found.room.announced_by, found.room.opted_out) == ("The chair", ("Lagunia",))
    assert unseal(seal(found, PASSPHRASE), PASSPHRASE) == found


def test_after_forgetting_there_is_nothing_to_seal(given: Given, consents: SealedConsents) -> None:
    assert consents.number == 1
    forget_event(given.door, ATTRIBUTION, given.event_id)
    assert given.gathered().number == 0
    with pytest.raises(NoSuchEventError):
        consents_to_seal(given.door, ATTRIBUTION, "nowhere")


def test_what_was_sealed_is_what_opens_and_nothing_of_it_can_be_read(consents: SealedConsents) -> None:
    raw = seal(consents, PASSPHRASE)
    assert unseal(raw, f" {PASSPHRASE} ") == consents
    for word in (b"Ostara", b"Montania", b"Boards", b"letter", consents.event.encode(), PASSPHRASE.encode()):
        assert word not in raw
    assert raw != seal(consents, PASSPHRASE)
    with pytest.raises(WeakPassphraseError):
        seal(consents, "short")


def test_a_wrong_passphrase_and_a_damaged_file_are_told_apart(consents: SealedConsents, tmp_path: Path) -> None:
    raw, file = seal(consents, PASSPHRASE), tmp_path / "it.consents"
    with pytest.raises(WrongPassphraseOfConsentsError):
        unseal(raw, f"{PASSPHRASE} ?")
    for place in range(16, len(raw), 7):
        file.write_bytes(raw[:place] + bytes([raw[place] ^ 4]) + raw[place + 1 :])
        with pytest.raises(DamagedConsentsError):
            read_sealed(file)
    for length in (17, 40, len(raw) // 2, len(raw) - 1):
        file.write_bytes(raw[:length])
        with pytest.raises(DamagedConsentsError):
            read_sealed(file)
    file.write_bytes(raw)
    assert read_sealed(file) == raw


def test_what_is_another_file_or_of_a_newer_program_is_said(consents: SealedConsents, tmp_path: Path) -> None:
    file = tmp_path / "it"
    for other in (b"", b"PK\x03\x04" * 100, b"GFMD"):
        file.write_bytes(other)
        with pytest.raises(NotSealedConsentsError):
            read_sealed(file)
    file.write_bytes(seal(consents, PASSPHRASE).replace(b"GFMD consents01\n", b"GFMD consents02\n", 1))
    with pytest.raises(NewerConsentsError):
        read_sealed(file)
    with pytest.raises(consent_file.ConsentsNotReadError):
        read_sealed(tmp_path / "nowhere")


def test_somebody_who_made_the_hash_fit_again_does_not_pass(consents: SealedConsents) -> None:
    """The hash is against damage alone; a cipher that authenticates is against somebody who means it."""
    raw = bytearray(seal(consents, PASSPHRASE)[:-32])
    raw[-1] ^= 1
    with pytest.raises(DamagedConsentsError):
        unseal(bytes(raw) + hashlib.sha256(raw).digest(), PASSPHRASE)
    whole = seal(consents, PASSPHRASE)[:-32]
    length = int.from_bytes(whole[16:20])
    header = json.loads(whole[20 : 20 + length])
    header["wrap"]["memory"] = 1 << 40
    costly = json.dumps(header).encode()
    whole = whole[:16] + len(costly).to_bytes(4) + costly + whole[20 + length :]
    with pytest.raises(DamagedConsentsError):
        unseal(whole + hashlib.sha256(whole).digest(), PASSPHRASE)


def test_a_store_without_consents_says_so(given: Given, shelf: FormShelf) -> None:
    given.say("Nobody is named.")
    assert given.gathered().number == 0
