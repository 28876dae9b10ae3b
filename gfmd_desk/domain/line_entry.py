"""Turn a line that was entered into an entry of the report, with all that was picked for it."""

from dataclasses import dataclass, replace

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Part, Regime, Subject, Voice, in_parts
from gfmd_desk.domain.change import Change, Replaced
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.line import WHO, Chip, ChipKind, Line
from gfmd_desk.domain.line_reading import Confidence, read_line
from gfmd_desk.domain.report import Report

_PARTS = {ChipKind.SPEAKER: Part.SPEAKER, ChipKind.UNKNOWN_SPEAKER: Part.SPEAKER, ChipKind.OWNER: Part.OWNER}


@dataclass(frozen=True, slots=True)
class Entered:
    """`change` adds the entry; `waiting` are chips of people who have no line in the roster yet; `held` says it was held back."""

    entry_id: str
    change: Change
    waiting: tuple[Chip, ...] = ()
    held: bool = False


def enter(report: Report, entry_id: str, line: Line, place: Place, moment: Moment) -> Entered:
    """Return what a line adds to the report. `line.text` is clean and not blank.

    What holds in this moment holds for it; where several say so, the strictest.
    """
    reading = read_line(line.text)
    held = reading.confidence is Confidence.HELD
    change = editing.add(report, entry_id, reading.text, _place(line, place), moment, _kind(line, quote=reading.quote))
    off = Regime.OFF_THE_RECORD if reading.confidence is not Confidence.NONE else None
    said = (off, *(Regime(one.value) for one in line.chips if one.kind is ChipKind.REGIME), report.regime_now)
    regime = max((one for one in said if one is not None), key=lambda one: one.strictness, default=None)

    def complete(entry: Entry) -> Entry:
        return replace(entry, first_wording=line.text, subjects=_subjects(line), tags=_tags(line), voice=_voice(line), regime=regime)

    rows = tuple(Replaced(row.before, complete(row.after)) if row.id == entry_id and row.after else row for row in change.rows)
    waiting = tuple(one for one in line.chips if one.kind in WHO and not one.value)
    return Entered(entry_id, replace(change, rows=rows), waiting, held)


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


def _kind(line: Line, *, quote: bool) -> Kind | None:
    """What was picked; a line in quotation marks is a quote; None is what the section holds."""
    chosen = next((Kind(one.value) for one in line.chips if one.kind is ChipKind.KIND), None)
    return chosen or (Kind.QUOTE if quote else None)


def _subjects(line: Line) -> tuple[Subject, ...]:
    return in_parts(Subject(part_of(one), one.value) for one in line.chips if one.kind in WHO and one.value)


def _tags(line: Line) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag for one in line.chips if one.kind is ChipKind.TAGS for tag in one.value.split()))


def _voice(line: Line) -> Voice | None:
    return next((Voice(one.value) for one in line.chips if one.kind is ChipKind.VOICE), None)
