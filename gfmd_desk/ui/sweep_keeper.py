"""What is open in the report on screen, kept beside it: looked at again when the report rests, never in the way of a key."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.form import Section
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.sweep import Finding, FindingKey, Lack, Sweep, findings_in, sweep
from gfmd_desk.ui.room_keeper import RoomKeeper
from gfmd_desk.ui.store import DeskStore

PAUSE = 150
"""Milliseconds without a change after which the report is looked at."""
LONGEST_WAIT = 900
"""Milliseconds after which it is looked at while changes go on."""


class SweepKeeper(QObject):
    """`changed` follows when the report was looked at; `sweep` is None until its room is known.

    What is set aside is remembered for each report as long as the program runs.
    """

    changed = Signal()

    def __init__(self, store: DeskStore, rooms: RoomKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._rooms = rooms
        self._sweep: Sweep | None = None
        self._read: dict[str, tuple[Entry, Section | None, tuple[Finding, ...] | None]] = {}
        self._read_for = ""
        self._regime: object = None
        self._aside: dict[str, dict[FindingKey, None]] = {}
        self._held: set[FindingKey] = set()
        self._pause = self._timer(PAUSE)
        self._longest = self._timer(LONGEST_WAIT)
        store.report_opened.connect(self._on_store_report_opened)
        store.changed.connect(self._on_store_changed)
        rooms.changed.connect(self._on_rooms_changed)

    @property
    def sweep(self) -> Sweep | None:
        return self._sweep

    @property
    def set_aside(self) -> int:
        """How many findings of the report on screen were set aside."""
        return len(self._aside_here())

    def put_aside(self, finding: Finding) -> None:
        """Count a finding as answered: it is not needed, or will stay so."""
        self._aside_here()[finding.key] = None
        self.look()

    def bring_back(self) -> FindingKey | None:
        """Show again what was set aside last; None where nothing was."""
        here = self._aside_here()
        if not here:
            return None
        key, _ = here.popitem()
        self.look()
        return key

    def hold(self, entry_id: str) -> None:
        """Count a quote as asked whose answer is held and not written yet."""
        self._held.add((Lack.QUOTE, entry_id))
        self.look()

    def release(self) -> FindingKey | None:
        """Go by what is written alone; return what was held."""
        if not self._held:
            return None
        held = next(iter(self._held))
        self._held.clear()
        self.look()
        return held

    @Slot()
    def look(self) -> None:
        """Look at the report now."""
        self._pause.stop()
        self._longest.stop()
        report = self._store.report
        known = report is not None and self._rooms.known
        self._sweep = sweep(report, self._rooms.room, {*self._aside_here(), *self._held}, self._findings_in) if report and known else None
        self.changed.emit()

    def _findings_in(self, entry: Entry, section: Section | None, room: Room) -> tuple[Finding, ...] | None:
        """Read an entry, or remember what was found when it and its section were the same."""
        known = self._read.get(entry.id)
        if known is None or known[0] is not entry or known[1] is not section:
            known = entry, section, findings_in(entry, section, room)
            self._read[entry.id] = known
        return known[2]

    def _aside_here(self) -> dict[FindingKey, None]:
        report = self._store.report
        return self._aside.setdefault(report.id, {}) if report else {}

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.look)
        return timer

    @Slot()
    def _on_store_report_opened(self) -> None:
        report = self._store.report
        if report is not None and report.id != self._read_for:
            self._read_for = report.id
            self._read.clear()
            self._held.clear()
            self.look()
        self._soon()

    @Slot(object)
    def _on_store_changed(self, _change: object) -> None:
        self._soon()

    @Slot()
    def _on_rooms_changed(self) -> None:
        """Who is in the room, and what they agreed to, matters only to entries that name somebody; the session's regime to all."""
        regime = self._rooms.room.regime if self._rooms.known else None
        if regime is not self._regime:
            self._regime = regime
            self._read.clear()
        self._read = {id: known for id, known in self._read.items() if not known[0].subjects}
        self._soon()

    def _soon(self) -> None:
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
