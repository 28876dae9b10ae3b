"""A report of an invented session, to be handed out."""

from datetime import UTC, date, datetime

import pytest

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import FieldKind, Form, HeaderField, Holds, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Event, Report, Session


def _words(text: str) -> Wording:
    return Wording(text, f"{text} fr", f"{text} es", f"{text} ar")


@pytest.fixture
def report() -> Report:
    said = datetime(2018, 12, 5, 14, 58, tzinfo=UTC)
    form = Form(
        id="short",
        version=1,
        name=_words("Short"),
        heading=_words("Session report"),
        header=(HeaderField("date", FieldKind.DATE, _words("Date")),),
        sections=(
            Section("points", _words("Points"), _words(""), (Holds.POINTS,)),
            Section("quotes", _words("Quotes"), _words(""), (Holds.QUOTES,)),
        ),
    )
    entries = (
        Entry("1", "r", "1", "Boards keep migration in local plans.", Kind.POINT, said, section="points"),
        Entry("2", "r", "2", "We came\x07 for the\twork & stayed.\nAnd sang 🎵 أهلا.", Kind.QUOTE, said, section="quotes"),
        Entry("3", "r", "3", "Not filed yet.", Kind.POINT, said),
        Entry("4", "r", "4", "For me alone.", Kind.REMARK, said, section="points"),
    )
    return Report("r", Event("e", "Summit of Lagunia"), Session("s", "e", "RT 1.1", "Towns", date=date(2018, 12, 5)), form, {}, entries)
