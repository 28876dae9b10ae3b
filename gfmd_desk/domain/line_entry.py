"""Turn a line that was entered into an entry of the report, with all that was picked for it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice, in_parts
from gfmd_desk.domain.change import Change, Replaced
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import WHO, Chip, ChipKind, Line
from gfmd_desk.domain.line_reading import Confidence, Reading, read_line
from gfmd_desk.domain.pasted import without_bullet
from gfmd_desk.domain.report import Report

_PARTS = {ChipKind.SPEAKER: Part.SPEAKER, ChipKind.UNKNOWN_SPEAKER: Part.SPEAKER, ChipKind.OWNER: Part.OWNER}


@dataclass(frozen=True, slots=True)
class Entered:
    """What is left to do about a line: `waiting` are chips of people with no line in the roster yet; `held` says it was held back."""

    entry_id: str
    waiting: tuple[Chip, ...] = ()
    held: bool = False


def enter(report: Report, lines: Sequence[tuple[str, Line]], place: Place, moment: Moment) -> tuple[Change, list[Entered]]:
    """Return the change that adds lines, each with the id of its entry, and what is to be done about each.

    Their words are clean and not blank, and what was picked is the same for all. What holds in this moment holds for them; where several
    things say so, the strictest.
    """
    readings = {entry_id: read_line(without_bullet(line.text)) for entry_id, line in lines}
    noted = [(entry_id, readings[entry_id].text) for entry_id, _ in lines]
    change = editing.add_noted(report, noted, _place(lines[0][1], place), moment)
    by_id = dict(lines)
    rows = tuple(
        Replaced(row.before, _complete(report, row.after, by_id[row.id], readings[row.id])) if row.after and row.id in by_id else row
        for row in change.rows
    )
    entered = [Entered(entry_id, _waiting(line), readings[entry_id].confidence is Confidence.HELD) for entry_id, line in lines]
    return replace(change, rows=rows), entered


def _complete(report: Report, entry: Entry, line: Line, reading: Reading) -> Entry:
    off = Regime.OFF_THE_RECORD if reading.confidence is not Confidence.NONE else None
    said = (off, *(Regime(one.value) for one in line.chips if one.kind is ChipKind.REGIME), report.regime_now)
    return replace(
        entry,
        first_wording=line.text,
        kind=_kind(line, reading) or entry.kind,
        subjects=_subjects(line),
        tags=_tags(line),
        voice=_voice(line),
        regime=max((one for one in said if one is not None), key=lambda one: one.strictness, default=None),
    )


def _waiting(line: Line) -> tuple[Chip, ...]:
    return tuple(one for one in line.chips if one.kind in WHO and not one.value)


def part_of(chip: Chip) -> Part:
    """What somebody who was picked is to the entry."""
    return _PARTS[chip.kind]


def _place(line: Line, place: Place) -> Place:
    for chip in line.chips:
        if chip.kind is ChipKind.SECTION:
            return Place(chip.value or None)
        if chip.kind is ChipKind.SUBHEADING:
            return Place(chip.value or None, chip.word)
    return place


def _kind(line: Line, reading: Reading) -> Kind | None:
    """What was picked; a line in quotation marks is a quote; None is what the section holds."""
    chosen = next((Kind(one.value) for one in line.chips if one.kind is ChipKind.KIND), None)
    return chosen or (Kind.QUOTE if reading.quote else None)


def _subjects(line: Line) -> tuple[Subject, ...]:
    return in_parts(Subject(part_of(one), one.value) for one in line.chips if one.kind in WHO and one.value)


def _tags(line: Line) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for one in line.chips if one.kind is ChipKind.TAGS for tag in one.value.split()))


def _voice(line: Line) -> Voice | None:
    return next((Voice(one.value) for one in line.chips if one.kind is ChipKind.VOICE), None)
