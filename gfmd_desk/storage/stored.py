"""A report as the store gives it: its form still as text, since reading forms is not the store's business."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Event, Session


@dataclass(frozen=True, slots=True)
class StoredReport:
    id: str
    event: Event
    session: Session
    form_id: str
    form_version: int
    form_content: str
    section_count: int
    header: Mapping[str, str] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    capture_line: str = ""
