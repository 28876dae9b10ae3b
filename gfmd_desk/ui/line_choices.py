"""What can be picked for a line in a report besides people and tags, with the names by which each is found."""

from collections.abc import Iterator

from gfmd_desk.domain.attribution import Regime, Voice
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Section
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.line import Chip, ChipKind
from gfmd_desk.domain.line_offers import Choice
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.who_words import voice_word
from gfmd_desk.ui.words import kind_word, place_word, regime_word

_KINDS = (Kind.QUOTE, Kind.PRACTICE, Kind.RECOMMENDATION, Kind.REMARK, Kind.PROCEDURE)
_ALSO_CALLED = {Regime.OFF_THE_RECORD: ("off", "otr"), Regime.BACKGROUND: ("background",)}


def line_choices(report: Report) -> list[Choice]:
    """Return the choices of a report in the order in which they are offered."""
    return [*_kinds(), *_regimes(), *_sections(report), *_subheadings(report), *_voices()]


def _sections(report: Report) -> Iterator[Choice]:
    for section in (None, *report.form.sections):
        key = section.key if section else ""
        place = place_word(report, Place(key or None))
        yield Choice(Chip(ChipKind.SECTION, key, place), (place, *_names(report, section)))


def _names(report: Report, section: Section | None) -> tuple[str, ...]:
    if section is None:
        return ("inbox", "0")
    return (str(report.form.number_of(section.key)), section.key, *(section.title.in_language(one) for one in Language))


def _subheadings(report: Report) -> Iterator[Choice]:
    """Those that stand in the report, and those that the form suggests."""
    used = [(entry.section or "", entry.subheading) for entry in report.entries if entry.subheading]
    language = report.session.language
    suggested = [(section.key, one.in_language(language)) for section in report.form.sections for one in section.subheadings]
    for key, text in dict.fromkeys((*used, *suggested)):
        yield Choice(Chip(ChipKind.SUBHEADING, key, place_word(report, Place(key or None, text)), text), (text,))


def _voices() -> Iterator[Choice]:
    for voice in Voice:
        yield Choice(Chip(ChipKind.VOICE, voice.value, ""), (voice_word(voice), voice.value))


def _kinds() -> Iterator[Choice]:
    for kind in _KINDS:
        yield Choice(Chip(ChipKind.KIND, kind.value, ""), (kind_word(kind), kind.value), usual=kind in (Kind.QUOTE, Kind.REMARK))


def _regimes() -> Iterator[Choice]:
    for regime in (Regime.OFF_THE_RECORD, Regime.BACKGROUND, Regime.ON_THE_RECORD):
        names = (regime_word(regime), regime.value, *_ALSO_CALLED.get(regime, ()))
        yield Choice(Chip(ChipKind.REGIME, regime.value, ""), names, usual=regime is Regime.OFF_THE_RECORD)
