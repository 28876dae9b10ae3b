"""The file of sealed consents, in bytes.

    16 bytes       b"GFMD consents" + the format's version as two digits + a line feed
    4 bytes        length of the header, most significant byte first
    header         JSON: "wrap" is the file's own random key, wrapped under the passphrase (Argon2id with its figures, AES-256-GCM);
                   "nonce" belongs to what follows
    sealed         AES-256-GCM of the content under that key, all before it being authenticated too; the content is JSON (`_content`)
    32 bytes       SHA-256 of all before

The hash tells a damaged file before any passphrase is asked for, and the wrap tells a wrong passphrase before anything is opened.
"""

import hashlib
import json
import os
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from gfmd_desk.domain.approval import ApprovalStep, Authority, Doubt, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.sealed_consents import AnnouncedName, Consent, SealedConsents
from gfmd_desk.errors import KnownError
from gfmd_desk.storage.data_key import new_key
from gfmd_desk.storage.wrapping import DamagedWrapError, WrongPassphraseError, unwrap_with_passphrase, wrap_with_passphrase

_VERSION = 1
_MAGIC = b"GFMD consents"
_BEGINNING = b"%b%02d\n" % (_MAGIC, _VERSION)
_LENGTH, _NONCE, _SUM = 4, 12, hashlib.sha256().digest_size
_MOST_BYTES = 256 * 1024 * 1024
"""More than the consents of any summit; a file that is larger is another one."""


class NotSealedConsentsError(KnownError):
    def __init__(self) -> None:
        super().__init__("This is not a file of sealed consents.")


class NewerConsentsError(KnownError):
    def __init__(self) -> None:
        super().__init__("These consents were sealed by a newer version of GFMD Desk; please update this one.")


class DamagedConsentsError(KnownError):
    def __init__(self) -> None:
        super().__init__("This file is damaged, so the consents in it cannot be opened: ask for another copy of it.")


class WrongPassphraseOfConsentsError(KnownError):
    def __init__(self) -> None:
        super().__init__("This passphrase does not open these consents.")


class ConsentsNotReadError(KnownError):
    def __init__(self, why: str) -> None:
        super().__init__(f"The file cannot be read: {why}.")


class _Parts(NamedTuple):
    """`head` is all before what is sealed."""

    head: bytes
    header: dict[str, Any]
    sealed: bytes


def seal(consents: SealedConsents, passphrase: str) -> bytes:
    """Return the bytes of a file that opens with `passphrase` alone; raises KnownError where that is too short. Takes half a second."""
    key, nonce = new_key(), os.urandom(_NONCE)
    header = json.dumps({"wrap": wrap_with_passphrase(key, passphrase), "nonce": b64encode(nonce).decode()}).encode()
    head = _BEGINNING + len(header).to_bytes(_LENGTH) + header
    whole = head + AESGCM(key.raw).encrypt(nonce, json.dumps(_content(consents)).encode(), head)
    return whole + hashlib.sha256(whole).digest()


def unseal(raw: bytes, passphrase: str) -> SealedConsents:
    """Return what a file holds; raises a KnownError for another file, a damaged one and a wrong passphrase each."""
    parts = _parts(raw)
    try:
        key = unwrap_with_passphrase(parts.header["wrap"], passphrase)
        content = AESGCM(key.raw).decrypt(b64decode(parts.header["nonce"]), parts.sealed, parts.head)
        return _consents(json.loads(content))
    except WrongPassphraseError as error:
        raise WrongPassphraseOfConsentsError from error
    except (DamagedWrapError, InvalidTag, KeyError, TypeError, ValueError, AttributeError) as error:
        raise DamagedConsentsError from error


def read_sealed(path: Path) -> bytes:
    """Return the bytes of a file that may be opened with a passphrase; raises a KnownError where it is none, or damaged."""
    try:
        with path.open("rb") as file:
            raw = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise ConsentsNotReadError(error.strerror or "the disk reports an error") from error
    if len(raw) > _MOST_BYTES:
        raise NotSealedConsentsError
    _parts(raw)
    return raw


def _parts(raw: bytes) -> _Parts:
    beginning, at = raw[: len(_BEGINNING)], len(_BEGINNING) + _LENGTH
    if not beginning.startswith(_MAGIC):
        raise NotSealedConsentsError
    if beginning != _BEGINNING:
        version = beginning[len(_MAGIC) : -1]
        raise NewerConsentsError if version.isdigit() and int(version) > _VERSION else DamagedConsentsError
    whole, known = raw[:-_SUM], raw[-_SUM:]
    end = at + int.from_bytes(raw[len(_BEGINNING) : at])
    if hashlib.sha256(whole).digest() != known or end > len(whole):
        raise DamagedConsentsError
    try:
        header = json.loads(whole[at:end])
    except ValueError as error:
        raise DamagedConsentsError from error
    if not isinstance(header, dict):
        raise DamagedConsentsError
    return _Parts(whole[:end], header, whole[end:])


def _content(consents: SealedConsents) -> dict[str, object]:
    room = consents.room
    return {
        "format": _VERSION,
        "event": consents.event,
        "sealed_at": consents.sealed_at.isoformat(),
        "doubt": consents.doubt,
        "consents": [{**asdict(one), "steps": [_step_content(step) for step in one.steps]} for one in consents.consents],
        "room": {**asdict(room), "announced_at": room.announced_at.isoformat()} if room is not None else None,
        "announced": [asdict(one) for one in consents.announced],
    }


def _step_content(step: ApprovalStep) -> dict[str, object]:
    evidence = step.evidence
    return {
        **{name: value for name, value in asdict(step).items() if not name.startswith("_")},
        "recorded_at": step.recorded_at.isoformat(),
        "evidence": None
        if evidence is None
        else {**asdict(evidence), "given_at": _written(evidence.given_at), "due": _written(evidence.due)},
    }


def _written(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment is not None else None


def _moment(written: str | None) -> datetime | None:
    return datetime.fromisoformat(written) if written is not None else None


def _consents(content: Mapping[str, Any]) -> SealedConsents:
    if content["format"] > _VERSION:
        raise NewerConsentsError
    room = content["room"]
    return SealedConsents(
        content["event"],
        datetime.fromisoformat(content["sealed_at"]),
        tuple(
            Consent(one["session"], one["title"], one["who"], tuple(_step(step) for step in one["steps"])) for one in content["consents"]
        ),
        None if room is None else RoomConsent(room["announced_by"], datetime.fromisoformat(room["announced_at"]), tuple(room["opted_out"])),
        tuple(AnnouncedName(one["session"], one["text"], one["label"], Part(one["part"])) for one in content["announced"]),
        Doubt(content["doubt"]) if content["doubt"] is not None else None,
    )


def _step(content: Mapping[str, Any]) -> ApprovalStep:
    matter, level = content["matter"], content["level"]
    return ApprovalStep(
        id=content["id"],
        event_id=content["event_id"],
        place=content["place"],
        matter=Matter(matter["entry_id"], Part(matter["part"]), matter["participant_id"]),
        step=Step(content["step"]),
        level=Level(level) if level is not None else None,
        scopes=tuple(Scope(scope) for scope in content["scopes"]),
        fingerprint=content["fingerprint"],
        recorded_at=datetime.fromisoformat(content["recorded_at"]),
        commitment=content["commitment"],
        previous=content["previous"],
        seal=content["seal"],
        evidence=_evidence(content["evidence"]) if content["evidence"] is not None else None,
    )


def _evidence(content: Mapping[str, Any]) -> Evidence:
    interpreted_from = content["interpreted_from"]
    return Evidence(
        salt=content["salt"],
        words=content["words"],
        label=content["label"],
        recorded_by=content["recorded_by"],
        given_by=content["given_by"],
        authority=Authority(content["authority"]),
        channel=content["channel"],
        given_at=_moment(content["given_at"]),
        due=_moment(content["due"]),
        proof=content["proof"],
        interpreted_from=Language(interpreted_from) if interpreted_from is not None else None,
        translations=content["translations"],
    )
