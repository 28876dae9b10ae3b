from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta

import pytest

from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.storage.version_text import UnknownFormatError, entry_from_text, entry_to_text

NOON = datetime(2026, 12, 5, 12, tzinfo=UTC)
BARE = Entry("a", "r", "50000000", "Towns", Kind.POINT, NOON)


def test_a_version_holds_every_field_of_an_entry() -> None:
    full = replace(
        replace(BARE, text="Towns: مدن"),
        said_at=NOON + timedelta(microseconds=1),
        said_offset=-210,
        section="points",
        subheading="Towns",
        first_wording="twn",
        tags=("gcm:5", "sdg:10.7"),
        subjects=(Subject(Part.SPEAKER, "p1", Level.STATE), Subject(Part.OWNER, "p2")),
        voice=Voice.MANY,
        regime=Regime.BACKGROUND,
        contests="b",
        doubt=Doubted.EARLIER,
    )
    same = [field.name for field in fields(Entry) if getattr(full, field.name) == getattr(BARE, field.name)]
    assert set(same) <= {"id", "report_id", "position", "kind"}
    assert entry_from_text(entry_to_text(full)) == full
    assert entry_from_text(entry_to_text(BARE)) == BARE
    with pytest.raises(UnknownFormatError):
        entry_from_text(entry_to_text(BARE).replace('"format":1', '"format":2'))
