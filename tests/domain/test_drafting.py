"""Sections for references, drafted from tags, taken over, and compared with the tags again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import applied
from gfmd_desk.domain.drafting import Disagreements, DraftedItem, Offer, disagreements, draft_section, offers, take_over
from gfmd_desk.domain.editing import Moment
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.frameworks import FrameworkItem, Frameworks, Title
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Event, Report, Session

WORDS = Wording("words", "mots", "palabras", "كلمات")
FORM = Form(
    "small",
    1,
    WORDS,
    WORDS,
    (),
    (
        Section("points", WORDS, WORDS, (Holds.POINTS,)),
        Section("gcm", WORDS, WORDS, (Holds.PROSE, Holds.REFERENCES)),
        Section("agenda2030", WORDS, WORDS, (Holds.PROSE, Holds.REFERENCES)),
    ),
)
NOW = Moment(datetime(2026, 10, 14, 17, tzinfo=UTC))
OFFICIAL = frozenset({Language.ENGLISH, Language.FRENCH})
FRAMEWORKS = Frameworks(
    {
        "gcm:2": FrameworkItem("gcm:2", Wording("Drivers first", "Les causes d’abord", "Causas primero", "الأسباب أولا"), WORDS, OFFICIAL),
        "gcm:5": FrameworkItem("gcm:5", Wording("Open paths", "Ouvrir des voies", "Abrir vías", "فتح المسارات"), WORDS, OFFICIAL),
        "sdg:10": FrameworkItem(
            "sdg:10", Wording("Less unequal", "Moins inégal", "Menos desigual", "أقل تفاوتا"), WORDS, frozenset(Language)
        ),
    }
)
MakeReport = Callable[..., Report]


@pytest.fixture
def report_with(note: Callable[..., Entry]) -> MakeReport:
    def make(*tags: tuple[str, ...], language: Language = Language.ENGLISH) -> Report:
        entries = tuple(note(f"e{number}", f"5000000{number}", tags=each) for number, each in enumerate(tags))
        return Report("r", Event("e", "Montania Summit"), Session("s", "e", "RT 1", "Towns", language), FORM, entries=entries)

    return make


def with_draft(report: Report, section: str) -> Report:
    drafted = draft_section(report, section, FRAMEWORKS)
    assert drafted is not None
    return replace(report, entries=applied(report.entries, take_over(report, drafted, f"draft-{section}", NOW)))


def with_text(report: Report, entry_id: str, text: str) -> Report:
    return replace(report, entries=tuple(replace(one, text=text) if one.id == entry_id else one for one in report.entries))


def test_a_section_is_drafted_from_the_tags_of_all_entries(report_with: MakeReport) -> None:
    report = report_with(("gcm:5", "follow-up"), ("gcm:23", "sdg:10"), ("gcm:5", "gcm:2"))
    drafted = draft_section(report, "gcm", FRAMEWORKS)
    assert drafted is not None
    assert drafted.text == (
        "The session touched on Objectives 2, 5 and 23 of the Global Compact for Migration.\n"
        "Objective 2 of the Compact: Drivers first\n"
        "Objective 5 of the Compact: Open paths"
    )
    assert drafted.items == (
        DraftedItem("gcm:2", Title("Drivers first", official=True), ("e2",)),
        DraftedItem("gcm:5", Title("Open paths", official=True), ("e0", "e2")),
        DraftedItem("gcm:23", None, ("e1",)),
    )
    goals = draft_section(report, "agenda2030", FRAMEWORKS)
    assert goals is not None
    assert goals.tags == ("sdg:10",)
    assert goals.text == "The session touched on Sustainable Development Goal 10.\nSDG 10: Less unequal"


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            Language.FRENCH,
            [
                "La séance a abordé les objectifs 2 et 5 du Pacte mondial pour les migrations.",
                "Objectif 2 du Pacte\u00a0: Les causes d’abord",
                "Objectif 5 du Pacte\u00a0: Ouvrir des voies",
            ],
        ),
        (
            Language.SPANISH,
            [
                "La sesión abordó los objetivos 2 y 5 del Pacto Mundial para la Migración.",
                "Objetivo 2 del Pacto: Causas primero (título no oficial)",
                "Objetivo 5 del Pacto: Abrir vías (título no oficial)",
            ],
        ),
        (
            Language.ARABIC,
            [
                "تطرقت الجلسة إلى الهدفين 2 و5 من الاتفاق العالمي من أجل الهجرة.",
                "الهدف 2 من الاتفاق: الأسباب أولا (عنوان غير رسمي)",
                "الهدف 5 من الاتفاق: فتح المسارات (عنوان غير رسمي)",
            ],
        ),
    ],
)
def test_a_draft_is_in_the_reports_language_and_says_what_is_unofficial(
    report_with: MakeReport, language: Language, lines: list[str]
) -> None:
    drafted = draft_section(report_with(("gcm:2", "gcm:5"), language=language), "gcm", FRAMEWORKS)
    assert drafted is not None
    assert drafted.text.split("\n") == lines


def test_there_is_no_draft_without_tags_or_where_no_references_belong(report_with: MakeReport) -> None:
    report = report_with(("gcm:5", "follow-up"))
    assert draft_section(report, "agenda2030", FRAMEWORKS) is None
    assert draft_section(report, "points", FRAMEWORKS) is None
    assert draft_section(report, "nowhere", FRAMEWORKS) is None
    assert draft_section(report_with(()), "gcm", FRAMEWORKS) is None


@pytest.mark.parametrize("change", [{"kind": Kind.REMARK}, {"section": None}, {"section": "gone"}, {"text": " "}])
def test_what_is_not_printed_gives_nothing_to_the_draft(report_with: MakeReport, change: dict[str, object]) -> None:
    report = report_with(("gcm:5",))
    unprinted = replace(report.entries[0], **change)  # type: ignore[arg-type]
    assert draft_section(replace(report, entries=(unprinted,)), "gcm", FRAMEWORKS) is None


def test_a_draft_taken_over_is_a_paragraph_of_its_section_that_agrees(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5",), ("gcm:2",)), "gcm")
    (entry,) = report.in_section("gcm")
    assert (entry.id, entry.kind, entry.tags, entry.subheading, entry.said_at) == ("draft-gcm", Kind.PROSE, (), "", NOW.at)
    assert not disagreements(report, "gcm")


def test_a_tag_given_or_taken_later_no_longer_agrees(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5", "gcm:2"), ()), "gcm")
    given = replace(report, entries=applied(report.entries, editing.add_tag([report.entries[1]], "gcm:9")))
    assert disagreements(given, "gcm") == Disagreements(not_in_text=("gcm:9",))
    taken = replace(report, entries=applied(report.entries, editing.remove_tag([report.entries[0]], "gcm:2")))
    assert disagreements(taken, "gcm") == Disagreements(not_tagged=("gcm:2",))


def test_a_text_changed_later_no_longer_agrees(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5", "gcm:2")), "gcm")
    changed = disagreements(with_text(report, "draft-gcm", "Objectives 2 and 7 mattered most, and so did SDG 8."), "gcm")
    assert changed == Disagreements(not_in_text=("gcm:5",), not_tagged=("gcm:7", "sdg:8"))
    assert changed


def test_a_goal_is_covered_by_a_tag_on_its_target_but_not_the_target_by_its_goal(report_with: MakeReport) -> None:
    report = with_draft(report_with(("sdg:10.7",)), "agenda2030")
    assert not disagreements(with_text(report, "draft-agenda2030", "SDG 10, and in it target 10.7."), "agenda2030")
    assert disagreements(with_text(report, "draft-agenda2030", "SDG 10."), "agenda2030").not_in_text == ("sdg:10.7",)


def test_what_cannot_be_compared_is_shown_with_its_words(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5",)), "gcm")
    found = disagreements(with_text(report, "draft-gcm", "Objective 5. Goal 8. Objective 24."), "gcm")
    assert [(one.entry_id, one.words) for one in found.unclear] == [("draft-gcm", "Goal 8"), ("draft-gcm", "Objective 24")]
    assert (found.not_in_text, found.not_tagged) == ((), ())
    assert found


def test_nothing_disagrees_before_anything_is_taken_over_or_where_no_references_belong(report_with: MakeReport) -> None:
    assert not disagreements(report_with(("gcm:5",)), "gcm")
    assert not disagreements(report_with(("gcm:5",)), "points")
    assert not disagreements(report_with(("gcm:5",)), "nowhere")


def test_a_section_without_text_is_offered_its_draft(report_with: MakeReport) -> None:
    report = report_with(("gcm:5",), ("gcm:2",))
    offered = offers(report, FRAMEWORKS)
    drafted = draft_section(report, "gcm", FRAMEWORKS)
    assert drafted is not None
    assert offered == {"gcm": Offer(FORM.sections[1], drafted, Disagreements())}
    assert offers(report_with(()), FRAMEWORKS) == {}


def test_what_was_taken_over_is_offered_nothing_while_it_agrees(report_with: MakeReport) -> None:
    assert offers(with_draft(report_with(("gcm:5",)), "gcm"), FRAMEWORKS) == {}


def test_a_private_remark_does_not_stand_in_the_way_of_a_draft(report_with: MakeReport, note: Callable[..., Entry]) -> None:
    report = report_with(("gcm:5",))
    remark = note("remark", section="gcm", kind=Kind.REMARK)
    assert offers(replace(report, entries=(*report.entries, remark)), FRAMEWORKS)["gcm"].drafted is not None


def test_what_no_longer_agrees_is_offered_with_a_new_draft_until_that_stands_beside_it(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5", "gcm:2"), ()), "gcm")
    report = with_text(report, "draft-gcm", "Objectives 5 and 7.")
    offer = offers(report, FRAMEWORKS)["gcm"]
    assert offer.found == Disagreements(not_in_text=("gcm:2",), not_tagged=("gcm:7",))
    assert offer.drafted == draft_section(report, "gcm", FRAMEWORKS)
    beside = replace(report, entries=applied(report.entries, take_over(report, offer.drafted, "beside", NOW)))
    offer = offers(beside, FRAMEWORKS)["gcm"]
    assert (offer.found, offer.drafted) == (Disagreements(not_tagged=("gcm:7",)), None)


def test_where_the_last_tag_was_taken_away_nothing_new_can_be_drafted(report_with: MakeReport) -> None:
    report = with_draft(report_with(("gcm:5",)), "gcm")
    bare = replace(report, entries=applied(report.entries, editing.remove_tag([report.entries[0]], "gcm:5")))
    offer = offers(bare, FRAMEWORKS)["gcm"]
    assert (offer.found, offer.drafted) == (Disagreements(not_tagged=("gcm:5",)), None)


TAGS = st.sampled_from(
    [*(f"gcm:{number}" for number in range(1, 24)), "gcm-principle:a", "gcm-principle:c", "sdg:8", "sdg:10", "sdg:10.7", "sdg:10.c"]
)


@given(
    tags=st.lists(st.lists(TAGS, max_size=6, unique=True).map(tuple), max_size=4),
    language=st.sampled_from(Language),
    section=st.sampled_from(["gcm", "agenda2030"]),
)
def test_every_draft_agrees_with_its_tags(
    tags: list[tuple[str, ...]], language: Language, section: str, note: Callable[..., Entry]
) -> None:
    entries = tuple(note(f"e{number}", f"5000000{number}", tags=each) for number, each in enumerate(tags))
    report = Report("r", Event("e", "Montania Summit"), Session("s", "e", "RT 1", "Towns", language), FORM, entries=entries)
    drafted = draft_section(report, section, FRAMEWORKS)
    if drafted:
        report = with_draft(report, section)
        assert disagreements(report, section) == Disagreements()
