from dataclasses import replace

import pytest

from gfmd_desk.domain.change import applied
from gfmd_desk.domain.drafting import Disagreements, disagreements, take_over
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Report, Session
from gfmd_desk.forms.shelf import load_forms
from gfmd_desk.paths import program_files
from gfmd_desk.services.clock import moment_now
from gfmd_desk.services.frameworks import FrameworkShelf

RESOURCES = program_files("resources")


def test_nothing_is_read_before_it_is_asked_for() -> None:
    shelf = FrameworkShelf(RESOURCES / "nowhere")
    assert "frameworks" not in vars(shelf)
    shelf = FrameworkShelf(RESOURCES)
    assert shelf.frameworks is shelf.frameworks


def tagged_report(*tags: str, language: Language = Language.ENGLISH) -> Report:
    """A report on the official form with one entry."""
    entry = Entry("a", "r", "50000000", "Town boards.", Kind.POINT, moment_now().at, section="summary", tags=tags)
    form = load_forms([program_files("forms")]).form("gfmd-2018")
    return Report("r", Event("e", "Lagunia Summit"), Session("s", "e", "RT 1.1", "Towns", language), form, entries=(entry,))


def test_the_official_form_is_drafted_with_the_titles_of_the_program() -> None:
    shelf = FrameworkShelf(RESOURCES)
    report = tagged_report("gcm:2", "gcm:5", "sdg:10.7")
    drafted = shelf.draft(report, "gcm")
    assert drafted is not None
    assert drafted.text.startswith("The session touched on Objectives 2 and 5 of the Global Compact for Migration.\n")
    assert "pathways for regular migration" in drafted.text
    assert shelf.draft(report, "summary") is None
    in_arabic = shelf.draft(replace(report, session=replace(report.session, language=Language.ARABIC)), "gcm")
    assert in_arabic is not None
    assert in_arabic.text.count("(عنوان غير رسمي)") == 2


@pytest.mark.parametrize("section", ["gcm", "agenda2030"])
@pytest.mark.parametrize("language", Language)
def test_a_draft_with_every_title_agrees_with_its_tags(language: Language, section: str) -> None:
    shelf = FrameworkShelf(RESOURCES)
    report = tagged_report(*(item.tag for item in shelf.frameworks.items), language=language)
    drafted = shelf.draft(report, section)
    assert drafted is not None
    assert len(drafted.items) == {"gcm": 33, "agenda2030": 38}[section]
    taken_over = replace(report, entries=applied(report.entries, take_over(report, drafted, "draft", moment_now())))
    assert disagreements(taken_over, section) == Disagreements()


def test_tags_are_suggested_from_the_programs_words() -> None:
    suggestions = FrameworkShelf(RESOURCES).suggest("Les envois de fonds coûtent cher ; voir l’objectif 20.", Language.FRENCH)
    assert [(one.tag, one.why) for one in suggestions] == [("gcm:20", ("objectif 20",))]
