"""Values in doubt, read so that the program can read them, and stricter than they may have been."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from typing import Any

from gfmd_desk.domain.attribution import Group, Regime, Voice
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.entry import Doubted, Kind
from gfmd_desk.domain.language import Language


def moment_text(at: datetime) -> str:
    """As SQLAlchemy writes it."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(sep=" ", timespec="microseconds")


def text_of(value: object) -> str:
    return clean_text(value.decode("utf-8", "replace") if isinstance(value, bytes) else "" if value is None else str(value))


def _perhaps(value: object) -> str | None:
    return None if value is None else text_of(value)


def _one_of(kind: Any, otherwise: object) -> Callable[[object], object]:
    return lambda value: value if isinstance(value, str) and value in {one.value for one in kind} else otherwise


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _when(value: object) -> str:
    try:
        return moment_text(datetime.fromisoformat(str(value)).replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        return moment_text(datetime(2000, 1, 1, tzinfo=UTC))


def _kept_if(read: Callable[[str], object]) -> Callable[[object], str | None]:
    def kept(value: object) -> str | None:
        try:
            read(str(value))
        except ValueError:
            return None
        return str(value)

    return kept


def _strictest(value: object) -> str:
    """What may be told is in doubt: somebody is protected in any case, and what cannot be understood is not printed."""
    if value == Regime.ON_THE_RECORD.value:
        return Regime.CHATHAM_HOUSE.value
    return value if isinstance(value, str) and value in {one.value for one in Regime} else Regime.OFF_THE_RECORD.value


def _strict_or_none(value: object) -> str | None:
    return None if value is None or value == Regime.ON_THE_RECORD.value else _strictest(value)


def _json(empty: str) -> Callable[[object], str]:
    def kept(value: object) -> str:
        try:
            fits = isinstance(json.loads(str(value)), type(json.loads(empty)))
        except ValueError:
            return empty
        return str(value) if fits else empty

    return kept


KNOWN: Mapping[str, Mapping[str, Callable[[object], object]]] = {
    "events": {},
    "sessions": {
        "language": _one_of(Language, Language.ENGLISH.value),
        "regime": _strictest,
        "date": _kept_if(date.fromisoformat),
        "start": _kept_if(time.fromisoformat),
        "end": _kept_if(time.fromisoformat),
        "created_at": _when,
    },
    "participants": {"group": _one_of(Group, None), "aliases": _json("[]"), "placeholder": _whole},
    "entries": {
        "section": _perhaps,
        "kind": _one_of(Kind, Kind.REMARK.value),  # which no report prints
        "said_at": _when,
        "said_offset": _whole,
        "voice": _one_of(Voice, None),
        "regime": _strict_or_none,
        "contests": _perhaps,
        "doubt": lambda _value: Doubted.CHANGED.value,
    },
    "reports": {
        "form_version": _whole,
        "section_count": _whole,
        "header": _json("{}"),
        "capture_chips": lambda _value: "",
        "regime_now": _strict_or_none,
    },
}
"""How a value in doubt is read where it is not any text."""
