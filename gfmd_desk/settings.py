"""What the desk remembers between two starts: declared once, typed, with defaults.

Ids and sizes only, and what the desk's owner is called: the file lies beside the store and holds no title, note or name of anybody else.
"""

import json
from pathlib import Path
from typing import Any, NamedTuple

_FILE = "settings.json"


class Settings(NamedTuple):
    """`window` is x, y, width, height in device-independent pixels; an empty `language` follows the system.

    `owner` records the answers; `tour` is the step at which the tour was left.
    `told_carried` remembers that it was said once that the data folder does not stay on this computer; `seal_put_off` says
    that no passphrase is wanted for now.
    """

    last_session: str = ""
    window: tuple[int, int, int, int] | None = None
    show_inspector: bool = True
    language: str = ""
    owner: str = ""
    tour: str = ""
    told_carried: bool = False
    seal_put_off: bool = False


def read_settings(folder: Path) -> Settings:
    """Return the settings kept in the data folder; what is missing or makes no sense has its default."""
    try:
        kept = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    return _understood(kept) if isinstance(kept, dict) else Settings()


def write_settings(folder: Path, settings: Settings) -> None:
    """Keep the settings; raises OSError where the folder cannot be written."""
    part = folder / f".{_FILE}.part"
    part.touch(mode=0o600)
    part.write_text(json.dumps(settings._asdict(), indent=1), encoding="utf-8")
    part.replace(folder / _FILE)


def _understood(kept: dict[str, Any]) -> Settings:
    default = Settings()
    window = kept.get("window")
    fits = isinstance(window, list) and len(window) == 4 and all(isinstance(number, int) for number in window)
    return Settings(
        last_session=_text(kept.get("last_session")),
        window=(window[0], window[1], window[2], window[3]) if window and fits else None,
        show_inspector=kept.get("show_inspector") is not False if "show_inspector" in kept else default.show_inspector,
        language=_text(kept.get("language")),
        owner=_text(kept.get("owner")),
        tour=_text(kept.get("tour")),
        told_carried=kept.get("told_carried") is True,
        seal_put_off=kept.get("seal_put_off") is True,
    )


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
