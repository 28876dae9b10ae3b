from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Event, Report, Session

NOON = datetime(2026, 12, 5, 12, tzinfo=UTC)


def _words(text: str) -> Wording:
    return Wording(text, f"{text} (fr)", f"{text} (es)", f"{text} (ar)")


@pytest.fixture(scope="session")
def form() -> Form:
    """Points, prose and quotes, in this order."""
    sections = (
        Section("points", _words("Points"), _words("What was said"), (Holds.POINTS,)),
        Section("prose", _words("Summary"), _words("In short"), (Holds.PROSE,)),
        Section("quotes", _words("Quotes"), _words("In their words"), (Holds.QUOTES,)),
    )
    return Form("small", 1, _words("Small form"), _words("Report"), (), sections)


@pytest.fixture(scope="session")
def note() -> Callable[..., Entry]:
    """An entry whose text is its id, unless said otherwise."""

    def make(entry_id: str, position: str = "50000000", section: str | None = "points", subheading: str = "", **more: object) -> Entry:
        values = {"text": entry_id, "kind": Kind.POINT, "said_at": NOON, "first_wording": entry_id, **more}
        return Entry(id=entry_id, report_id="r", position=position, section=section, subheading=subheading, **values)  # type: ignore[arg-type]

    return make


@pytest.fixture(scope="session")
def report_of(form: Form) -> Callable[..., Report]:
    def make(*entries: Entry) -> Report:
        return Report("r", Event("e", "Montania Summit"), Session("s", "e", "RT 1", "Towns"), form, entries=entries)

    return make
