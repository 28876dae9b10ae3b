"""An entry as the JSON text of a version, which says its format."""

import json
from datetime import datetime

from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.entry import Doubted, Entry, Kind

FORMAT = 1


class UnknownFormatError(ValueError):
    """A version was written in a format that this program does not know."""


def entry_to_text(entry: Entry) -> str:
    values: dict[str, object] = {
        "format": FORMAT,
        "id": entry.id,
        "report": entry.report_id,
        "section": entry.section,
        "position": entry.position,
        "kind": entry.kind.value,
        "subheading": entry.subheading,
        "text": entry.text,
        "first_wording": entry.first_wording,
        "said_at": entry.said_at.isoformat(),
        "said_offset": entry.said_offset,
        "tags": entry.tags,
        "subjects": [[one.part.value, one.participant_id, one.wanted.value if one.wanted else None] for one in entry.subjects],
        "voice": entry.voice.value if entry.voice else None,
        "regime": entry.regime.value if entry.regime else None,
        "contests": entry.contests,
    }
    if entry.doubt is not None:
        values["doubt"] = entry.doubt.value
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def entry_from_text(text: str) -> Entry:
    """Return the entry of a version; raises UnknownFormatError."""
    values = json.loads(text)
    if values["format"] != FORMAT:
        raise UnknownFormatError(f"a version in format {values['format']}")
    return Entry(
        id=values["id"],
        report_id=values["report"],
        section=values["section"],
        position=values["position"],
        kind=Kind(values["kind"]),
        subheading=values["subheading"],
        text=values["text"],
        first_wording=values["first_wording"],
        said_at=datetime.fromisoformat(values["said_at"]),
        said_offset=values["said_offset"],
        tags=tuple(values["tags"]),
        subjects=tuple(Subject(Part(part), id, Level(wanted) if wanted else None) for part, id, wanted in values["subjects"]),
        voice=Voice(values["voice"]) if values["voice"] else None,
        regime=Regime(values["regime"]) if values["regime"] else None,
        contests=values["contests"],
        doubt=Doubted(values["doubt"]) if "doubt" in values else None,
    )
