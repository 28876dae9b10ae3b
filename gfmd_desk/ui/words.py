"""The screen's words for the domain's values."""

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.day_alone import has_time
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Section
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.page import EntryRow, GuidanceRow, PageRow, SectionRow, SubheadingRow
from gfmd_desk.domain.report import Regime, Report, Session, due
from gfmd_desk.ui.counts import Counts
from gfmd_desk.ui.delegates.page_layout import begins_right_to_left
from gfmd_desk.ui.translation import runs_right_to_left

if TYPE_CHECKING:
    from gfmd_desk.services.compose import Unprinted

LONGEST_PLACE = 28
"""Characters of a section's title that fit into the chip before the capture line; and of the words by which an entry is told."""
WORDS_KEPT = 600
"""Sets of tags whose words are kept: a page is measured and painted again and again."""


def clock(entry: Entry) -> str:
    """The local time at which an entry was said, as hours and minutes; empty where only its day is known."""
    if not has_time(entry.said_at, entry.said_offset):
        return ""
    return f"{entry.said_at + timedelta(minutes=entry.said_offset):%H:%M}"


def timed(entry: Entry, words: str, between: str = " ") -> str:
    """Words about an entry after the time at which it was said, if that is known."""
    return between.join(part for part in (clock(entry), words) if part)


def when_or_what(entry: Entry) -> str:
    """What tells an entry from others: when it was said, else the beginning of its words."""
    words = " ".join(entry.text.split())
    return clock(entry) or set_apart(words if len(words) <= LONGEST_PLACE else f"{words[:LONGEST_PLACE].rstrip()}…")


def kind_word(kind: Kind) -> str:
    translate = QCoreApplication.translate
    return {
        Kind.POINT: translate("Kind", "Point"),
        Kind.PRACTICE: translate("Kind", "Good practice"),
        Kind.RECOMMENDATION: translate("Kind", "Recommendation"),
        Kind.PROCEDURE: translate("Kind", "Leading the session"),
        Kind.PROSE: translate("Kind", "Paragraph"),
        Kind.QUOTE: translate("Kind", "Quote"),
        Kind.REMARK: translate("Kind", "Private remark"),
    }[kind]


def act_word(act: Act) -> str:
    translate = QCoreApplication.translate
    return {
        Act.ADD: translate("Act", "new line"),
        Act.EDIT: translate("Act", "typing"),
        Act.REWORD: translate("Act", "other words"),
        Act.SPLIT: translate("Act", "split"),
        Act.JOIN: translate("Act", "join"),
        Act.MOVE: translate("Act", "move"),
        Act.FILE: translate("Act", "file"),
        Act.SUBHEADING: translate("Act", "subheading"),
        Act.KIND: translate("Act", "kind"),
        Act.TAG: translate("Act", "tag"),
        Act.SUBJECT: translate("Act", "who it is about"),
        Act.VOICE: translate("Act", "how many said it"),
        Act.REGIME: translate("Act", "what may be told"),
        Act.AGAIN: translate("Act", "same point again"),
        Act.CONTEST: translate("Act", "what it contests"),
        Act.CARRY: translate("Act", "lines to another session"),
        Act.DELETE: translate("Act", "delete"),
        Act.FORM: translate("Act", "another form"),
        Act.RESTORE: translate("Act", "an earlier version"),
        Act.PUT_BACK: translate("Act", "put back"),
        Act.TRUST: translate("Act", "right as it stands"),
    }[act]


def regime_word(regime: Regime) -> str:
    translate = QCoreApplication.translate
    return {
        Regime.CHATHAM_HOUSE: translate("Regime", "Chatham House Rule"),
        Regime.ON_THE_RECORD: translate("Regime", "On the record"),
        Regime.BACKGROUND: translate("Regime", "Background"),
        Regime.OFF_THE_RECORD: translate("Regime", "Off the record"),
    }[regime]


def language_word(language: Language) -> str:
    """A language in its own name."""
    return {Language.ENGLISH: "English", Language.FRENCH: "Français", Language.SPANISH: "Español", Language.ARABIC: "العربية"}[language]


def section_count(row: SectionRow) -> str:
    """What a section holds so far, and the limit it has passed."""
    counts = Counts()
    if row.section is None:
        return counts.to_file(row.entries)
    if row.drafted:
        return counts.drafted(row.drafted)
    if not row.entries:
        translate = QCoreApplication.translate
        return translate("Section", "empty, required") if row.section.required else translate("Section", "empty")
    said = f"{counts.entries(row.entries)} · {counts.words(row.words)}"
    return f"{said} · {counts.over(row.over)}" if row.over else said


def chip_words(tags: tuple[str, ...]) -> tuple[str, ...]:
    """Tags at their shortest, in order, in the window's language."""
    return _chip_words(tags, window_language()) if tags else ()


@lru_cache(WORDS_KEPT)
def _chip_words(tags: tuple[str, ...], language: Language) -> tuple[str, ...]:
    from gfmd_desk.domain.tags import code_words, in_order  # start-up: only where something is tagged

    return tuple(code_words(tag, language) for tag in in_order(tags))


def listed(words: tuple[str, ...]) -> str:
    """Words one after the other, with the comma of the window's language."""
    return ("، " if runs_right_to_left() else ", ").join(words)


def words_behind(row: PageRow) -> tuple[str, ...]:
    """What stands behind the text of a row of the page, each in a box: what it contests, its tags, what can be done about an offer."""
    match row:
        case EntryRow(contested=None):
            return chip_words(row.entry.tags)
        case EntryRow():
            return (contests_word(row), *chip_words(row.entry.tags))
        case SectionRow() | SubheadingRow() | GuidanceRow():
            return ()
        case _:
            from gfmd_desk.ui.offer_words import taking  # start-up: what it needs comes after the page

            return (words,) if (words := taking(row)) else ()


def contests_word(row: EntryRow) -> str:
    """That an entry speaks against another one, and which; empty where it does not."""
    if row.contested is None:
        return ""
    return QCoreApplication.translate("Entry", "contests {time}").format(time=when_or_what(row.contested))


def report_count(report: Report) -> str:
    """How many entries a report has, and how many of them are still to be filed."""
    counts = Counts()
    inbox = len(report.in_section(None))
    entries = counts.entries(len(report.entries))
    return f"{entries} · {counts.to_file(inbox)}" if inbox else entries


def place_word(report: Report, place: Place) -> str:
    """Where the next lines go: the section with its number, and the subheading."""
    section = report.form.section(place.section) if place.section else None
    if section is None:
        return QCoreApplication.translate("Place", "Inbox")
    name = f"{report.form.number_of(section.key)} {set_apart(short_title(report, section))}"
    return f"{name} · {set_apart(place.subheading)}" if place.subheading else name


def short_title(report: Report, section: Section) -> str:
    """The title of a section in the report's language, cut where it is too long for a chip."""
    title = section.title.in_language(report.session.language)
    return title if len(title) <= LONGEST_PLACE else f"{title[:LONGEST_PLACE].rstrip()}…"


def session_line(report: Report) -> str:
    """The quiet line under a session's title: when, the regime, the form, the language."""
    session = report.session
    parts = [
        when(session),
        session.room,
        regime_word(session.regime),
        report.form.name.in_language(session.language),
        language_word(session.language),
        due_word(report),
    ]
    return " · ".join(set_apart(part) for part in parts if part)


def due_word(report: Report) -> str:
    """When the report is due; empty where nothing says so."""
    moment = due(report)
    if moment is None:
        return ""
    day = QLocale().toString(QDate(moment.year, moment.month, moment.day), "d MMM")
    return QCoreApplication.translate("Session", "due {date}, {time}").format(date=day, time=f"{moment:%H:%M}")


def set_apart(text: str) -> str:
    """Return `text` so that it can stand in a line of the window: where it runs the other way, marked off (UAX 9, FSI and PDI)."""
    return text if begins_right_to_left(text) is runs_right_to_left() else f"\u2068{text}\u2069"


def when(session: Session) -> str:
    """Date and times of a session in the window's language; empty where nothing is known."""
    day = QDate(session.date.year, session.date.month, session.date.day) if session.date else None
    date = QLocale().toString(day, "d MMM yyyy") if day else ""
    times = times_of(session)
    if date and times:
        return QCoreApplication.translate("Session", "{date}, {times}").format(date=date, times=times)
    return date or times


def times_of(session: Session) -> str:
    """When a session begins and ends, on the room's clock; empty where neither is known."""
    return "–".join(f"{time:%H:%M}" for time in (session.start, session.end) if time)


def unprinted_words(unprinted: "Unprinted") -> str:
    """What a report leaves out, in sentences; empty where nothing is."""
    counts = Counts()
    inbox = counts.unfiled(unprinted.inbox) if unprinted.inbox else ""
    remarks = counts.kept_back(unprinted.remarks) if unprinted.remarks else ""
    off = counts.off_the_record(unprinted.off_the_record) if unprinted.off_the_record else ""
    return " ".join(part for part in (inbox, remarks, off) if part)


def window_language() -> Language:
    """The language of the window, for what a form says of itself."""
    name = QLocale().name()
    return next((language for language in Language if name.startswith(language.value)), Language.ENGLISH)
