"""What an approval is bound to: the hash of a printed sentence, and the hashes that chain a log.

SHA-256 throughout (FIPS 180-4). Each is salted, since there are so few States that an unsalted one could be guessed.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

from gfmd_desk.domain.approval import ApprovalStep, Doubt, Evidence, Head, Matter
from gfmd_desk.domain.attribution import Level
from gfmd_desk.domain.language import Language

_QUOTES = str.maketrans({**dict.fromkeys("“”„‟«»＂″❝❞", '"'), **dict.fromkeys("‘’‚‛‹›＇′ʼ❛❜`´", "'")})


@dataclass(frozen=True, slots=True)
class Sentence:
    """An entry's words as they are printed of one subject at one level; `label` is what it is called there.

    `quoted` says that the words stand between quotation marks.
    """

    matter: Matter
    text: str
    level: Level
    label: str
    language: Language
    quoted: bool = False

    def at(self, level: Level, label: str) -> "Sentence":
        return replace(self, level=level, label=label)


def fingerprint(sentence: Sentence, salt: str) -> str:
    """Return the hash of a sentence; blanks, quotation marks and the form in which letters are composed do not count."""
    return _hash(
        salt,
        normalised(sentence.text),
        normalised(sentence.label),
        sentence.matter.entry_id,
        sentence.matter.part.value,
        sentence.matter.participant_id,
        sentence.level.value,
        sentence.language.value,
        "quote" if sentence.quoted else "",
    )


def normalised(text: str) -> str:
    """Return `text` composed (Unicode NFC), with one kind of quotation marks, and one blank where there are several."""
    one_blank = " ".join(unicodedata.normalize("NFC", text).translate(_QUOTES).split())
    return one_blank.replace('" ', '"').replace(' "', '"')  # French sets blanks inside its marks


def commitment(evidence: Evidence) -> str:
    """Return the hash that binds evidence to its row without telling it."""
    return _hash(evidence.salt, *(_written(value) for value in asdict(evidence).values()))


def sealed(step: ApprovalStep) -> ApprovalStep:
    """Return `step` with the seal that chains it to the one before."""
    return replace(step, seal=_seal(step))


def doubt_of(steps: Iterable[ApprovalStep], head: Head) -> Doubt | None:
    """Say what is wrong with an event's log, looked at in its order; None where all of it fits."""
    previous, length = "", 0
    for step in steps:
        length += 1
        if step.place != length:
            return Doubt.MISSING
        if step.previous != previous or step.seal != _seal(step):
            return Doubt.CHANGED
        if step.evidence is not None and step.commitment != commitment(step.evidence):
            return Doubt.CHANGED
        previous = step.seal
    return None if head == Head(length, previous) else Doubt.MISSING


def _seal(step: ApprovalStep) -> str:
    return _hash(
        step.previous,
        step.id,
        step.event_id,
        str(step.place),
        step.matter.entry_id,
        step.matter.part.value,
        step.matter.participant_id,
        step.step.value,
        step.level.value if step.level else "",
        ",".join(step.scopes),
        step.fingerprint,
        _written(step.recorded_at),
        step.commitment,
    )


def _written(value: object) -> str:
    return value.astimezone(UTC).isoformat(timespec="microseconds") if isinstance(value, datetime) else "" if value is None else str(value)


def _hash(*parts: str) -> str:
    """The parts as one JSON list, so that no two lists of parts read the same."""
    return hashlib.sha256(json.dumps(parts, ensure_ascii=True).encode()).hexdigest()
