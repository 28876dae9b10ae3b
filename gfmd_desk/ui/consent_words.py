"""Sealed consents in the window's words: how good a passphrase is, and opened consents as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from gfmd_desk.domain.approval import Authority, Step
from gfmd_desk.domain.attribution import Part
from gfmd_desk.domain.passphrase import Strength
from gfmd_desk.ui.approval_words import authority_word, channel_word, level_word, scopes_word, step_word
from gfmd_desk.ui.words import language_word

if TYPE_CHECKING:
    from datetime import datetime

    from gfmd_desk.domain.approval import ApprovalStep
    from gfmd_desk.domain.sealed_consents import Consent, SealedConsents
    from gfmd_desk.errors import KnownError
from gfmd_desk.ui.refusals import refusal_words

Row = tuple[str, ...]
Seen = Callable[[str], str]
"""How words that say who somebody is are shown."""


def strength_word(strength: Strength) -> str:
    translate = QCoreApplication.translate
    return {
        Strength.TOO_SHORT: translate("Passphrase", "Too short: at least ten letters, better five or six words."),
        Strength.WEAK: translate("Passphrase", "Weak: it would be guessed. Take more words that do not belong together."),
        Strength.FAIR: translate("Passphrase", "Fair: good enough for a short time. Two more words make it strong."),
        Strength.STRONG: translate("Passphrase", "Strong."),
    }[strength]


def consent_refusal_words(error: KnownError) -> str:
    """Why a file cannot be opened, in the window's language; what the system says is as it came."""
    from gfmd_desk.services import consent_file as refusals  # start-up: brings cryptography, beside the window

    translate = QCoreApplication.translate
    known = {
        refusals.NotSealedConsentsError: translate("Consents", "This is not a file of sealed consents."),
        refusals.NewerConsentsError: translate(
            "Consents", "These consents were sealed by a newer version of GFMD Desk; please update this one."
        ),
        refusals.DamagedConsentsError: translate(
            "Consents", "This file is damaged, so the consents in it cannot be opened: ask for another copy of it."
        ),
        refusals.WrongPassphraseOfConsentsError: translate("Consents", "This passphrase does not open these consents."),
    }
    return known.get(type(error)) or refusal_words(error)


def part_word(part: Part) -> str:
    translate = QCoreApplication.translate
    return translate("Consents", "speaker") if part is Part.SPEAKER else translate("Consents", "owner of the practice")


def columns() -> list[tuple[str, int]]:
    """Each heading with its width in characters."""
    translate = QCoreApplication.translate
    return [
        (translate("Consents", "Session"), 10),
        (translate("Consents", "Sentence"), 50),
        (translate("Consents", "Who"), 28),
        (translate("Consents", "As"), 12),
        (translate("Consents", "Answer"), 12),
        (translate("Consents", "Printed as"), 26),
        (translate("Consents", "Level"), 18),
        (translate("Consents", "For"), 22),
        (translate("Consents", "Given on"), 20),
        (translate("Consents", "Given by"), 24),
        (translate("Consents", "In what way"), 16),
        (translate("Consents", "Proof"), 30),
        (translate("Consents", "Recorded on"), 20),
        (translate("Consents", "Recorded by"), 20),
        (translate("Consents", "Fingerprint"), 20),
    ]


def rows(consents: SealedConsents, seen: Seen) -> list[Row]:
    """A row for each answer, and one for each name that stands on what was announced in the room."""
    return [*(_of_step(one, step, seen) for one in consents.consents for step in one.steps), *_announced(consents, seen)]


def _of_step(one: Consent, step: ApprovalStep, seen: Seen) -> Row:
    evidence = step.evidence
    matter = part_word(step.matter.part)
    level = level_word(step.level) if step.level else ""
    recorded = _moment(step.recorded_at)
    if evidence is None:
        erased = QCoreApplication.translate("ApprovalStep", "who answered has been erased")
        return (
            one.session,
            "",
            seen(one.who),
            matter,
            step_word(step.step),
            "",
            level,
            scopes_word(step.scopes),
            "",
            erased,
            "",
            "",
            recorded,
            "",
            step.fingerprint,
        )
    by = seen(evidence.given_by)
    if by and evidence.authority is not Authority.SELF:
        by = f"{by} ({authority_word(evidence.authority)})"
    return (
        one.session,
        evidence.words,
        seen(one.who),
        matter,
        step_word(step.step),
        seen(evidence.label),
        level,
        scopes_word(step.scopes),
        _moment(evidence.given_at) if evidence.given_at and step.step is not Step.ASKED else "",
        by,
        _way(channel_word(evidence.channel), evidence.interpreted_from and language_word(evidence.interpreted_from), evidence.translations),
        seen(evidence.proof),
        recorded,
        evidence.recorded_by,
        step.fingerprint,
    )


def _way(channel: str, spoken: str | None, translations: bool) -> str:  # noqa: FBT001  # three facts of one row
    translate = QCoreApplication.translate
    said = [channel]
    if spoken:
        said.append(translate("ApprovalStep", "interpreted from {language}").format(language=spoken))
    if translations:
        said.append(translate("ApprovalStep", "translations included"))
    return " · ".join(filter(None, said))


def _announced(consents: SealedConsents, seen: Seen) -> Iterator[Row]:
    room = consents.room
    if room is None:
        return
    answer = QCoreApplication.translate("Consents", "Announced in the room")
    at, by = _moment(room.announced_at), seen(room.announced_by)
    refused = QLocale().createSeparatedList([seen(name) for name in room.opted_out])
    proof = QCoreApplication.translate("Consents", "said no: {names}").format(names=refused) if refused else ""
    for one in consents.announced:
        label = seen(one.label)
        yield (one.session, one.text, label, part_word(one.part), answer, label, "", "", at, by, "", proof, "", "", "")


def _moment(moment: datetime) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), "d MMMM yyyy, HH:mm")


class ConsentCounts(QObject):
    """Numbers with their nouns; a QObject, because lupdate knows a plural only in its `tr`."""

    def to_seal(self, number: int) -> str:
        """What the window for destroying the identities says of the consents."""
        if not number:
            return self.tr("Nobody's name was printed by consent, so there is no consent to hand over.")
        return self.tr("%n name(s) were printed by consent. The proof of it goes too: seal it for the secretariat first.", "", number)

    def sealed(self, number: int) -> str:
        return self.tr("%n consent(s) are sealed in {path}. Open it once to try the passphrase, and send that another way.", "", number)

    def opened(self, number: int) -> str:
        return self.tr("%n consent(s) of {event}, sealed on {day}", "", number)
