"""Lines that were noted in the wrong session, carried to the right one: a change in the report that they leave."""

from collections.abc import Sequence
from dataclasses import replace

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.change import Act, Change, Replaced, applied
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.moving import standing_in
from gfmd_desk.domain.report import Report


def may_be_carried(source: Report, target: Report) -> bool:
    """Whether lines may go from one report to another: participants belong to an event, so only inside one."""
    return source.event.id == target.event.id and source.id != target.id


def carry(source: Report, entries: Sequence[Entry], target: Report) -> Change:
    """Put entries at the end of their sections in another report of the same event, in the order given.

    What its form has no section for is in its inbox. Of the regimes that hold in both sessions the stricter one holds for each
    entry, which says so itself. Ids, moments, words, subjects, tags and what it contests stay.
    """
    arriving: dict[Place, list[Entry]] = {}
    for entry in entries:
        here = source.section_of(entry)
        there = target.form.section(here.key) if here else None
        moved = replace(standing_in(entry, here, there), report_id=target.id, regime=_stricter(source, entry, target))
        arriving.setdefault(Place(moved.section, moved.subheading), []).append(moved)
    before = {entry.id: entry for entry in (*target.entries, *entries)}
    full = replace(target, entries=(*target.entries, *(entry for group in arriving.values() for entry in group)))
    for place, group in arriving.items():
        full = replace(full, entries=applied(full.entries, editing.file(full, group, place)))
    rows = (Replaced(before[entry.id], entry) for entry in full.entries if before[entry.id] != entry)
    return Change(source.id, Act.CARRY, tuple(rows))


def _stricter(source: Report, entry: Entry, target: Report) -> Regime | None:
    """What holds for an entry in the other session, said by the entry itself wherever that is not what holds there."""
    regime = max(source.regime_of(entry), target.session.regime, key=lambda regime: regime.strictness)
    return entry.regime if regime is entry.regime or regime is target.session.regime is source.session.regime else regime
