"""Every way to edit a report, as pure functions from the report as it stands to a `Change`.

Inside a section entries follow each other by position; a subheading is printed where it differs from
that of the entry before. Entries without one stand first, so that none slips under another's subheading.
An act that puts an entry somewhere also parts entries that another process has put in one place.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice, in_parts
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.entry import Entry, Kind, kind_for
from gfmd_desk.domain.order import between
from gfmd_desk.domain.pasted import without_bullet
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.version import in_place_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line goes: a section's key, or None for the inbox, and the subheading in it."""

    section: str | None = None
    subheading: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """When something was said: UTC, and the local clock's distance from it in minutes."""

    at: datetime
    offset: int = 0


def add(report: Report, entry_id: str, text: str, place: Place, moment: Moment, kind: Kind | None = None) -> Change:
    """Add a new entry at the end of its place."""
    return _added(report, [_new(report, entry_id, text, place, moment, kind)], place)


def add_noted(report: Report, lines: Sequence[tuple[str, str]], place: Place, moment: Moment) -> Change:
    """Add what was noted, each with its id, at the end of a place; a bullet typed by habit stays in the first wording alone."""
    entries = [_new(report, entry_id, text, place, moment, None) for entry_id, text in lines]
    return _added(report, [replace(entry, text=without_bullet(entry.text)) for entry in entries], place)


def type_words(entry: Entry, text: str) -> Change:
    """Give an entry the words that stand in the editor."""
    return _changed(Act.EDIT, (entry,), (replace(entry, text=text, doubt=None),))


def reword(entry: Entry, text: str) -> Change:
    """Give an entry other words, all at once."""
    return _changed(Act.REWORD, (entry,), (replace(entry, text=text, doubt=None),))


def split(report: Report, entry: Entry, at: int, new_id: str) -> Change:
    """Cut an entry in two at character `at`; the white space at the cut goes."""
    first = replace(entry, text=entry.text[:at].rstrip())
    second = replace(entry, id=new_id, text=entry.text[at:].lstrip())
    order, place = _around(report, entry)
    return _arranged(report, Act.SPLIT, [*order[:place], first, second, *order[place + 1 :]], {new_id})


def join(report: Report, entry: Entry) -> Change | None:
    """Join an entry to the one before it in its section; None for the first one.

    Who said either has said both, and the stricter regime holds. If one of them is a remark, so are both together:
    no key turns a remark into something that is printed.
    """
    previous = _neighbour(report, entry, -1)
    if previous is None:
        return None
    joined = replace(
        previous,
        text=_together(previous.text, entry.text),
        kind=Kind.REMARK if entry.kind is Kind.REMARK else previous.kind,
        first_wording=wordings_together(previous.first_wording, entry.first_wording),
        tags=tuple(dict.fromkeys(previous.tags + entry.tags)),
        subjects=in_parts(previous.subjects + entry.subjects),
        voice=max((previous.voice, entry.voice), key=_loudness),
        regime=stricter_regime(report, previous, entry),
        contests=contested_by_both(previous, entry),
        doubt=previous.doubt or entry.doubt,
    )
    return Change(report.id, Act.JOIN, (Replaced(previous, joined), Replaced(entry, None), *contested_instead(report, entry, previous)))


def move(report: Report, entry: Entry, step: int) -> Change | None:
    """Move an entry one visible step up (-1) or down (1), across subheadings and sections; None at the end of the page."""
    neighbour = _neighbour(report, entry, step)
    if neighbour is None:
        return _move_out(report, entry, step)
    order, place = _around(report, entry)
    del order[place]
    if neighbour.subheading == entry.subheading:
        place += step
    order.insert(place, replace(entry, subheading=neighbour.subheading))
    return _arranged(report, Act.MOVE, order, {entry.id})


def file(report: Report, entries: Sequence[Entry], place: Place) -> Change:
    """Put entries at the end of a place, in the order given; their kind follows the section unless it was chosen."""
    filed = [replace(_as_in(report, entry, place.section), subheading=place.subheading) for entry in entries]
    return _arranged(report, Act.FILE, _at_end(report, place, filed), {entry.id for entry in entries})


def put(report: Report, entries: Sequence[Entry], place: Place, beside: Entry | None = None, *, after: bool = False) -> Change:
    """Put entries into a place before the entry `beside`, or `after` it; at the end of the place where nothing is beside."""
    filed = [replace(_as_in(report, entry, place.section), subheading=place.subheading) for entry in entries]
    ids = {entry.id for entry in entries}
    order = list(report.in_section(place.section))
    if beside is None or beside.id not in {entry.id for entry in order}:
        return _arranged(report, Act.MOVE, _at_end(report, place, filed), ids)
    at = [entry.id for entry in order].index(beside.id) + after
    others = [[entry for entry in part if entry.id not in ids] for part in (order[:at], order[at:])]
    return _arranged(report, Act.MOVE, [*others[0], *filed, *others[1]], ids)


def begin_subheading(report: Report, entry: Entry, text: str) -> Change:
    """Put a subheading before an entry; the entries after it, up to the next subheading, come under it.

    An empty `text` takes away the subheading that the entry stands under.
    """
    if not text:
        return rename_subheading(report, entry, "")
    return _under(report, _run(report, entry, from_entry=True), text)


def rename_subheading(report: Report, entry: Entry, text: str) -> Change:
    """Rename the subheading that an entry stands under; an empty `text` takes it away, as deleting the line would."""
    run = _run(report, entry, from_entry=False)
    if not text:
        previous = _neighbour(report, run[0], -1)
        text = previous.subheading if previous else ""
    return _under(report, run, text)


def change_kind(entries: Sequence[Entry], kind: Kind) -> Change:
    return _changed(Act.KIND, entries, [replace(entry, kind=kind) for entry in entries])


def make_printed(report: Report, entries: Sequence[Entry]) -> Change:
    """Let remarks be what a new line in their section would be: they are printed like any other."""
    return _changed(Act.KIND, entries, [replace(entry, kind=kind_for(report.section_of(entry))) for entry in entries])


def set_tags(entries: Sequence[Entry], tags: Iterable[str]) -> Change:
    """Give entries these tags and no others, each once."""
    given = _each_once(tags)
    return _changed(Act.TAG, entries, [replace(entry, tags=given) for entry in entries])


def add_tag(entries: Sequence[Entry], *tags: str) -> Change:
    """Give entries one more tag, or several; those that have them keep them."""
    given = _each_once(tags)
    return _changed(Act.TAG, entries, [replace(entry, tags=tuple(dict.fromkeys((*entry.tags, *given)))) for entry in entries])


def remove_tag(entries: Sequence[Entry], tag: str) -> Change:
    """Take a tag from the entries that have it."""
    return _changed(Act.TAG, entries, [replace(entry, tags=tuple(one for one in entry.tags if one != tag)) for entry in entries])


def set_subjects(entries: Sequence[Entry], part: Part, subjects: Iterable[Subject]) -> Change:
    """Say who said entries, or whose practice they are; the other part stays."""
    given = tuple(subject for subject in subjects if subject.part is part)
    return _changed(
        Act.SUBJECT,
        entries,
        [replace(entry, subjects=in_parts((*given, *(one for one in entry.subjects if one.part is not part)))) for entry in entries],
    )


def set_wanted(entries: Sequence[Entry], part: Part, wanted: Level | None) -> Change:
    """Say how far the subjects of one part are to be told of."""
    return _changed(
        Act.SUBJECT,
        entries,
        [
            replace(entry, subjects=tuple(replace(one, wanted=wanted) if one.part is part else one for one in entry.subjects))
            for entry in entries
        ],
    )


def set_voice(entries: Sequence[Entry], voice: Voice | None) -> Change:
    """Say how many said it."""
    return _changed(Act.VOICE, entries, [replace(entry, voice=voice) for entry in entries])


def set_regime(entries: Sequence[Entry], regime: Regime | None) -> Change:
    """Say what held in the moment of these entries; None is what holds for the session."""
    return _changed(Act.REGIME, entries, [replace(entry, regime=regime) for entry in entries])


def trust(entries: Sequence[Entry]) -> Change:
    """Let entries that were in doubt be right as they stand."""
    return _changed(Act.TRUST, entries, [replace(entry, doubt=None) for entry in entries])


def delete(entries: Sequence[Entry]) -> Change:
    return Change(entries[0].report_id, Act.DELETE, tuple(Replaced(entry, None) for entry in entries))


def restore(report: Report, version: Entry) -> Change:
    """Let an entry stand as it did in a version, in its place of then; a version of another report has words and marks alone."""
    now = next((entry for entry in report.entries if entry.id == version.id), None)
    if version.report_id != report.id and now is not None:
        return _changed(Act.RESTORE, (now,), (in_place_of(version, now),))
    return _stood(report, Act.RESTORE, (version,))


def put_back(report: Report, entries: Sequence[Entry]) -> Change:
    """Put deleted entries where they were."""
    return _stood(report, Act.PUT_BACK, entries)


def restore_report(report: Report, then: Iterable[Entry]) -> Change:
    """Let a whole report stand as it did: what was not there then goes, what is gone comes back."""
    stood = {entry.id: _with_section(report, entry) for entry in then}
    before = {entry.id: entry for entry in report.entries}
    rows = (Replaced(before.get(id), stood.get(id)) for id in dict.fromkeys((*before, *stood)))
    return Change(report.id, Act.RESTORE, tuple(row for row in rows if row.before != row.after))


def _stood(report: Report, act: Act, entries: Sequence[Entry]) -> Change:
    """Let entries stand as they did, parted from those that stand in their places now."""
    put = {entry.id: _with_section(report, replace(entry, report_id=report.id)) for entry in entries}
    among = replace(report, entries=(*(entry for entry in report.entries if entry.id not in put), *put.values()))
    before = {entry.id: entry for entry in report.entries}
    sections = dict.fromkeys(entry.section for entry in put.values())
    order = (entry for section in sections for entry in _in_positions(among.in_section(section), set()))
    rows = (Replaced(before.get(entry.id), entry) for entry in order)
    return Change(report.id, act, tuple(row for row in rows if row.before != row.after))


def _with_section(report: Report, entry: Entry) -> Entry:
    """The entry in its section, or in the inbox where the form has no such section."""
    return entry if entry.section is None or report.form.section(entry.section) else replace(entry, section=None, subheading="")


def stricter_regime(report: Report, one: Entry, other: Entry) -> Regime | None:
    """Return the regime of two entries joined; None where it is the session's."""
    regime = max(report.regime_of(one), report.regime_of(other), key=lambda regime: regime.strictness)
    return one.regime if regime is report.regime_of(one) else regime


def wordings_together(*texts: str) -> str:
    """Return wordings that became one, each line once: what came of one entry shares its first wording."""
    lines = dict.fromkeys("\n".join(texts).split("\n"))
    return "\n".join(line for line in lines if line)


def contested_by_both(kept: Entry, gone: Entry) -> str | None:
    """Return what two entries contest when they become one, which does not contest itself."""
    return next((one for one in (kept.contests, gone.contests) if one not in (None, kept.id, gone.id)), None)


def contested_instead(report: Report, gone: Entry, kept: Entry) -> list[Replaced]:
    """Let what contested an entry that becomes part of another contest that one."""
    contesting = (entry for entry in report.entries if entry.contests == gone.id and entry.id not in (gone.id, kept.id))
    return [Replaced(entry, replace(entry, contests=kept.id)) for entry in contesting]


def _new(report: Report, entry_id: str, text: str, place: Place, moment: Moment, kind: Kind | None) -> Entry:
    section = report.form.section(place.section) if place.section else None
    return Entry(
        id=entry_id,
        report_id=report.id,
        position=between(None, None),
        text=text,
        kind=kind or kind_for(section),
        said_at=moment.at,
        said_offset=moment.offset,
        section=place.section,
        subheading=place.subheading,
        first_wording=text,
    )


def _added(report: Report, entries: Sequence[Entry], place: Place) -> Change:
    return _arranged(report, Act.ADD, _at_end(report, place, entries), {entry.id for entry in entries})


def _changed(act: Act, before: Sequence[Entry], after: Sequence[Entry]) -> Change:
    rows = (Replaced(old, new) for old, new in zip(before, after, strict=True))
    return Change(before[0].report_id, act, tuple(row for row in rows if row.before != row.after))


def _each_once(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags on one line and without blanks around them; what is left of none is none."""
    return tuple(dict.fromkeys(clean for tag in tags if (clean := clean_line(tag))))


def _under(report: Report, run: Sequence[Entry], text: str) -> Change:
    order, place = _around(report, run[0])
    order[place : place + len(run)] = [replace(one, subheading=text) for one in run]
    return _arranged(report, Act.SUBHEADING, order, set())


def _loudness(voice: Voice | None) -> int:
    return list(Voice).index(voice) if voice else -1


def _together(first: str, second: str) -> str:
    return " ".join(part for part in (first, second) if part)


def _around(report: Report, entry: Entry) -> tuple[list[Entry], int]:
    """The entries among which an entry stands, and its place there."""
    section = report.section_of(entry)
    order = list(report.in_section(section.key if section else None))
    return order, [one.id for one in order].index(entry.id)


def _neighbour(report: Report, entry: Entry, step: int) -> Entry | None:
    order, place = _around(report, entry)
    return order[place + step] if 0 <= place + step < len(order) else None


def _move_out(report: Report, entry: Entry, step: int) -> Change | None:
    """Leave the section at its top or bottom; first out of a subheading that the section begins with."""
    if step < 0 and entry.subheading:
        return _changed(Act.MOVE, (entry,), (replace(entry, subheading=""),))
    keys: list[str | None] = [None, *(section.key for section in report.form.sections)]
    here = report.section_of(entry)
    place = keys.index(here.key if here else None) + step
    if not 0 <= place < len(keys):
        return None
    there = report.in_section(keys[place])
    moved = _as_in(report, entry, keys[place])
    if step > 0:
        order = [replace(moved, subheading=""), *there]
    else:
        order = [*there, replace(moved, subheading=there[-1].subheading if there else "")]
    return _arranged(report, Act.MOVE, order, {entry.id})


def _as_in(report: Report, entry: Entry, section: str | None) -> Entry:
    there = report.form.section(section) if section else None
    kind = kind_for(there) if entry.kind is kind_for(report.section_of(entry)) else entry.kind
    return replace(entry, section=section, kind=kind)


def _run(report: Report, entry: Entry, *, from_entry: bool) -> list[Entry]:
    """The entries that stand with `entry` under one subheading: all of them, or only those from it on."""
    order, place = _around(report, entry)
    first = place
    while not from_entry and first > 0 and order[first - 1].subheading == entry.subheading:
        first -= 1
    last = place
    while last + 1 < len(order) and order[last + 1].subheading == entry.subheading:
        last += 1
    return order[first : last + 1]


def _at_end(report: Report, place: Place, entries: Sequence[Entry]) -> list[Entry]:
    """A section with `entries` after the last one under their subheading; a new subheading comes last, none at all comes first."""
    put = {entry.id for entry in entries}
    order = report.in_section(place.section)
    same = [number for number, entry in enumerate(order) if entry.subheading == place.subheading]
    if same:
        at = same[-1] + 1
    else:
        at = len(order) if place.subheading else 0
    above = [entry for entry in order[:at] if entry.id not in put]
    below = [entry for entry in order[at:] if entry.id not in put]
    return [*above, *entries, *below]


def _arranged(report: Report, act: Act, order: Sequence[Entry], put: set[str]) -> Change:
    """Let the entries of a section stand in `order`, those that were `put` there in positions between the others'."""
    rows = ((report.entry(entry.id), entry) for entry in _in_positions(order, put))
    return Change(report.id, act, tuple(Replaced(old, new) for old, new in rows if old is not new and old != new))


def _in_positions(order: Sequence[Entry], put: set[str]) -> Iterator[Entry]:
    """The entries in `order` by position; an entry that can keep its position does."""
    low: str | None = None
    staying = [(place, entry.position) for place, entry in enumerate(order) if entry.id not in put]
    passed = 0
    for place, entry in enumerate(order):
        fits = low is None or low < entry.position
        if entry.id in put or not fits:
            while passed < len(staying) and staying[passed][0] <= place:
                passed += 1
            others = (staying[number][1] for number in range(passed, len(staying)))
            high = next((position for position in others if low is None or low < position), None)
            if not fits or (high is not None and high <= entry.position):
                entry = replace(entry, position=between(low, high))
        low = entry.position
        yield entry
