"""The screen's words for the domain's values."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from gfmd_desk.domain.change import Act
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Limit, LimitUnit
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.page import SectionRow
from gfmd_desk.domain.report import Regime, Report, Session

if TYPE_CHECKING:
    from gfmd_desk.services.compose import Unprinted

LONGEST_PLACE = 28
"""Characters of a section's title that fit into the chip before the capture line."""


def clock(entry: Entry) -> str:
    """The local time at which an entry was said, as hours and minutes."""
    return f"{entry.said_at + timedelta(minutes=entry.said_offset):%H:%M}"


def kind_word(kind: Kind) -> str:
    translate = QCoreApplication.translate
    return {
        Kind.POINT: translate("Kind", "Point"),
        Kind.PRACTICE: translate("Kind", "Good practice"),
        Kind.RECOMMENDATION: translate("Kind", "Recommendation"),
        Kind.PROSE: translate("Kind", "Paragraph"),
        Kind.QUOTE: translate("Kind", "Quote"),
        Kind.REMARK: translate("Kind", "Private remark"),
    }[kind]


def act_word(act: Act) -> str:
    translate = QCoreApplication.translate
    return {
        Act.ADD: translate("Act", "new line"),
        Act.EDIT: translate("Act", "typing"),
        Act.SPLIT: translate("Act", "split"),
        Act.JOIN: translate("Act", "join"),
        Act.MOVE: translate("Act", "move"),
        Act.FILE: translate("Act", "file"),
        Act.SUBHEADING: translate("Act", "subheading"),
        Act.KIND: translate("Act", "kind"),
        Act.DELETE: translate("Act", "delete"),
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
    translate = QCoreApplication.translate
    if row.section is None:
        return translate("Count", "%n line(s) to file", "", row.entries)
    if not row.entries:
        return translate("Count", "empty")
    counts = " · ".join((translate("Count", "%n entry(s)", "", row.entries), translate("Count", "%n word(s)", "", row.words)))
    return f"{counts} · {limit_passed(row.over)}" if row.over else counts


def limit_passed(limit: Limit) -> str:
    translate = QCoreApplication.translate
    return {
        LimitUnit.WORDS: translate("Limit", "over %n word(s)", "", limit.most),
        LimitUnit.SENTENCES: translate("Limit", "over %n sentence(s)", "", limit.most),
        LimitUnit.PARAGRAPHS: translate("Limit", "over %n paragraph(s)", "", limit.most),
        LimitUnit.ITEMS: translate("Limit", "over %n item(s)", "", limit.most),
    }[limit.unit]


def report_count(report: Report) -> str:
    """How many entries a report has, and how many of them are still to be filed."""
    translate = QCoreApplication.translate
    inbox = sum(entry.section is None for entry in report.entries)
    parts = [translate("Count", "%n entry(s)", "", len(report.entries))]
    if inbox:
        parts.append(translate("Count", "%n line(s) to file", "", inbox))
    return ", ".join(parts)


def place_word(report: Report, place: Place) -> str:
    """Where the next lines go: the section with its number, and the subheading."""
    section = report.form.section(place.section) if place.section else None
    if section is None:
        return QCoreApplication.translate("Place", "Inbox")
    title = section.title.in_language(report.session.language)
    short = title if len(title) <= LONGEST_PLACE else f"{title[:LONGEST_PLACE].rstrip()}…"
    name = f"{report.form.number_of(section.key)} {short}"
    return f"{name} · {place.subheading}" if place.subheading else name


def session_line(report: Report) -> str:
    """The quiet line under a session's title: when, the regime, the form, the language."""
    session = report.session
    parts = [
        when(session),
        session.room,
        regime_word(session.regime),
        report.form.name.in_language(session.language),
        language_word(session.language),
    ]
    return " · ".join(part for part in parts if part)


def when(session: Session) -> str:
    """Date and times of a session in the window's language; empty where nothing is known."""
    parts = []
    if session.date:
        day = QDate(session.date.year, session.date.month, session.date.day)
        parts.append(QLocale().toString(day, "d MMM yyyy"))
    times = [f"{time:%H:%M}" for time in (session.start, session.end) if time]
    if times:
        parts.append("–".join(times))
    return ", ".join(parts)


def unprinted_words(unprinted: "Unprinted") -> str:
    """What a report leaves out, as a sentence; empty where nothing is."""
    translate = QCoreApplication.translate
    parts = []
    if unprinted.inbox:
        parts.append(translate("Unprinted", "%n line(s) in the inbox are not filed and will not be printed.", "", unprinted.inbox))
    if unprinted.remarks:
        parts.append(translate("Unprinted", "%n private remark(s) stay on the desk.", "", unprinted.remarks))
    return " ".join(parts)


def window_language() -> Language:
    """The language of the window, for what a form says of itself."""
    return next((language for language in Language if QLocale().name().startswith(language.value)), Language.ENGLISH)
