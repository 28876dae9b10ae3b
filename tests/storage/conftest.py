import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import uuid4

import pytest

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Regime, Session
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport

EVENT = Event("event-1", "Lagunia Summit", "Port Lagune")
MADE = datetime(2026, 11, 3, 9, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def store_path(tmp_path: Path) -> Path:
    return tmp_path / STORE_FILE


@pytest.fixture
def some_report() -> Callable[..., StoredReport]:
    """A report with every column filled with something of its own."""

    def make(code: str = "RT 1.1", event: Event = EVENT, **session: object) -> StoredReport:
        report_id = str(uuid4())
        values: dict[str, object] = {
            "language": Language.ARABIC,
            "regime": Regime.BACKGROUND,
            "date": date(2026, 12, 5),
            "start": time(14, 30),
            "end": time(16, 0),
            "room": "Hall B",
        }
        entry = Entry(
            id=str(uuid4()),
            report_id=report_id,
            position="50000000",
            text="Boards at town level work: مجالس البلدات 🙂",
            kind=Kind.QUOTE,
            said_at=datetime(2026, 12, 5, 14, 58, 1, 250000, tzinfo=UTC),
            said_offset=-210,
            section="challenges",
            subheading="In relation to towns",
            first_wording="town boards work",
            tags=("gcm-23", "sdg-8"),
        )
        noted = Entry(str(uuid4()), report_id, "50000000", "To be filed", Kind.POINT, MADE)
        return StoredReport(
            id=report_id,
            event=event,
            session=Session(str(uuid4()), event.id, code, f"About {code}", **{**values, **session}),  # type: ignore[arg-type]
            form_id="short",
            form_version=3,
            form_content='{"any": "text"}',
            section_count=4,
            header={"moderator": "Host of Esperia"},
            entries=(entry, noted),
            capture_line="not entered ye",
        )

    return make


@pytest.fixture
def put(store: Store) -> Callable[..., None]:
    """Store a report, and its event with it."""

    def put(report: StoredReport, created_at: datetime = MADE) -> None:
        with store.writing() as rows:
            rows.put_event(report.event)
            rows.add_report(report, created_at)

    return put


@pytest.fixture
def python_says() -> Callable[[str], str]:
    """What a fresh interpreter prints for some code."""

    def run(code: str) -> str:
        return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()

    return run
