import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, date, datetime, time
from pathlib import Path
from uuid import uuid4

import pytest
from sqlcipher3 import dbapi2

from gfmd_desk.domain.approval import ApprovalStep, Evidence, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.fingerprint import commitment, sealed
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Regime, Session
from gfmd_desk.storage.connection import STORE_FILE
from gfmd_desk.storage.database import open_store
from gfmd_desk.storage.row_hash import hashed_tables
from gfmd_desk.storage.store import Store
from gfmd_desk.storage.stored import StoredReport
from gfmd_desk.storage.unlocked import key_for

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
def answer() -> Callable[..., ApprovalStep]:
    """Append a step to an event's log, as the next one there."""

    def append(store: Store, step: Step, entry_id: str = "entry-1", event_id: str = EVENT.id) -> ApprovalStep:
        with store.writing() as rows:
            head = rows.approvals.head(event_id)
            evidence = Evidence(salt=uuid4().hex, words="Boards work.", given_by="a delegate")
            made = sealed(
                ApprovalStep(
                    id=str(uuid4()),
                    event_id=event_id,
                    place=head.length + 1,
                    matter=Matter(entry_id, Part.OWNER, "montania"),
                    step=step,
                    level=None if step.voids else Level.STATE,
                    scopes=() if step.voids else (Scope.REPORT,),
                    fingerprint="f" * 64,
                    recorded_at=MADE,
                    commitment=commitment(evidence),
                    previous=head.seal,
                    seal="",
                    evidence=evidence,
                )
            )
            rows.approvals.append(made)
        return made

    return append


@pytest.fixture
def before_hashes() -> Callable[[Path], None]:
    """Take from a store what came with the version in which rows have hashes, but for its number."""

    def take(path: Path) -> None:
        connection = dbapi2.connect(str(path), isolation_level=None)
        if (key := key_for(path)) is not None:
            connection.execute(f'PRAGMA key = "{key.literal}"')
        for table in hashed_tables(connection):
            connection.execute(f"ALTER TABLE {table} DROP COLUMN row_hash")
        connection.execute("ALTER TABLE entries DROP COLUMN doubt")
        connection.close()

    return take


@pytest.fixture
def disk_full_after() -> Callable[[int], AbstractContextManager[None]]:
    """Let no file grow beyond so many bytes meanwhile, as on a disk that is full."""
    resource = pytest.importorskip("resource", reason="Windows has no such limit")

    @contextmanager
    def limited(most: int) -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return limited


@pytest.fixture
def python_says() -> Callable[[str], str]:
    """What a fresh interpreter prints for some code."""

    def run(code: str) -> str:
        return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()

    return run
