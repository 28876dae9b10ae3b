"""The screen's words for versions: how one came about, and in what it differs from what stands now."""

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gfmd_desk.domain.attribution import Part, Subject
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.day_alone import local_day
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room
from gfmd_desk.domain.version import Origin, Version
from gfmd_desk.ui.approval_words import day_word
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.who_words import level_word, part_word, voice_word
from gfmd_desk.ui.words import act_word, chip_words, kind_word, listed, place_word, regime_word, set_apart


def how_word(version: Version) -> str:
    """What was done that made a version."""
    translate = QCoreApplication.translate
    match version.how:
        case Origin.FIRST:
            return translate("Version", "first wording")
        case Origin.FOUND:
            return translate("Version", "as it came")
        case Origin.AWAY:
            return translate("Version", "moved to another session")
        case Act() as act:
            return translate("Version", "undone: {act}").format(act=act_word(act)) if version.back else act_word(act)


def when_word(moment: datetime) -> str:
    """Day and time by this machine's clock."""
    return QCoreApplication.translate("Session", "{date}, {times}").format(date=day_word(moment), times=f"{moment.astimezone():%H:%M}")


def that_day_word(moment: datetime, offset: int) -> str:
    """The day alone of a moment, by the clock of where it was; `offset` is that one's distance from UTC in minutes."""
    day = local_day(moment, offset)
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")


def field_changes(then: Entry, now: Entry, report: Report, room: Room) -> Iterator[str]:
    """Say in what two states of an entry differ besides their words, a sentence each."""
    translate = QCoreApplication.translate
    said = translate("Version", "{what}: {then} then, {now} now")
    nothing = translate("Version", "nothing")
    other = translate("Version", "another entry")
    fields = (
        (translate("Version", "Section"), *(place_word(report, Place(one.section, one.subheading)) for one in (then, now))),
        (translate("Version", "Kind"), *(kind_word(one.kind) for one in (then, now))),
        *((part_word(part), *(_subjects(one, part, room) for one in (then, now))) for part in Part),
        (translate("Version", "Tags"), *(listed(chip_words(one.tags)) or nothing for one in (then, now))),
        (translate("Version", "How many said it"), *(voice_word(one.voice) if one.voice else nothing for one in (then, now))),
        (translate("Version", "What may be told"), *(_regime(one, report) for one in (then, now))),
        (translate("Version", "Speaks against"), *(other if one.contests else nothing for one in (then, now))),
    )
    for what, before, after in fields:
        if before != after:
            yield said.format(what=what, then=set_apart(before), now=set_apart(after))
    if (then.section, then.subheading) == (now.section, now.subheading) and then.position != now.position:
        yield translate("Version", "It stood in another place of its section.")


def _regime(entry: Entry, report: Report) -> str:
    if entry.regime:
        return regime_word(entry.regime)
    return QCoreApplication.translate("Version", "as the session ({regime})").format(regime=regime_word(report.session.regime))


def _subjects(entry: Entry, part: Part, room: Room) -> str:
    names = [_subject(one, room) for one in entry.subjects if one.part is part]
    return QLocale().createSeparatedList(names) if names else QCoreApplication.translate("Version", "nobody")


def _subject(subject: Subject, room: Room) -> str:
    translate = QCoreApplication.translate
    party = room.party(subject.participant_id)
    name = set_apart(identity(party.named or party.person or party.body)) or translate(
        "Version", "somebody who is not in the roster any more"
    )
    return f"{name} ({level_word(subject.wanted)})" if subject.wanted else name
