"""A report as the store gives it: its form still as text, since reading forms is not the store's business.

A named tuple, as all that start-up alone needs: making a data class takes five times as long.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Event, Session


class StoredReport(NamedTuple):
    id: str
    event: Event
    session: Session
    form_id: str
    form_version: int
    form_content: str
    section_count: int
    header: Mapping[str, str] = MappingProxyType({})
    entries: tuple[Entry, ...] = ()
    capture_line: str = ""
    capture_chips: str = ""
    regime_now: Regime | None = None
