from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from gfmd_desk.domain.disclosure import Disclosure
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import AttributionPlace, Form, Holds, Section
from gfmd_desk.domain.frameworks import FrameworkItem, Frameworks
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Event, Regime, Report, Session
from gfmd_desk.domain.workbook import LONGEST_TEXT, Cell, Sheet
from gfmd_desk.forms.frameworks import load_frameworks
from gfmd_desk.paths import program_files
from gfmd_desk.services import tabulate as module
from gfmd_desk.services.compose import OffTheRecordError, Unprinted
from gfmd_desk.services.tabulate import NothingToTabulateError, tabulate, unwritten, withheld

MADE_ON = date(2018, 12, 6)


def words(text: str) -> Wording:
    return Wording(text, f"{text} fr", f"{text} es", f"{text} ar")


FORM = Form(
    id="short",
    version=1,
    name=words("Short"),
    heading=words("Session report"),
    header=(),
    sections=(
        Section("points", words("Points"), words(""), (Holds.POINTS,)),
        Section("quotes", words("Quotes"), words(""), (Holds.QUOTES,)),
    ),
)
OTHER_FORM = replace(
    FORM, id="other", name=words("Other"), sections=(FORM.sections[1], Section("next", words("Next steps"), words(""), (Holds.POINTS,)))
)
SESSION = Session("s", "e", "RT 1.1", "Towns", date=date(2018, 12, 5), start=time(14, 30), end=time(16), room="B 204")


def report(*entries: Entry, session: Session = SESSION, form: Form = FORM, event: str = "Summit of Lagunia") -> Report:
    return Report("r", Event("e", event), session, form, {}, entries)


def entry(
    position: str, text: str, section: str | None = "points", kind: Kind = Kind.POINT, subheading: str = "", tags: tuple[str, ...] = ()
) -> Entry:
    said = datetime(2018, 12, 5, 14, 58, tzinfo=UTC)
    return Entry(position, "r", position, text, kind, said, 60, section, subheading, "first wording that nobody prints", tags)


def row(sheet: Sheet, number: int = 0) -> Mapping[str, Cell]:
    return dict(zip((column.heading for column in sheet.columns), sheet.rows[number], strict=True))


def test_a_session_is_a_row_with_its_counts() -> None:
    workbook = tabulate(
        [report(entry("1", "Boards meet."), entry("2", "They  keep\nminutes."), entry("3", "We came.", "quotes", Kind.QUOTE))], MADE_ON
    )
    sessions = workbook.sheets[0]
    assert len(sessions.rows) == 1
    assert row(sessions) == {
        "Session": "RT 1.1",
        "Title": "Towns",
        "Event": "Summit of Lagunia",
        "Date": date(2018, 12, 5),
        "Start": time(14, 30),
        "End": time(16),
        "Room": "B 204",
        "Language": "English",
        "Form": "Short",
        "Regime": "Chatham House Rule",
        "Entries": 3,
        "Words": 7,
        "Points": 2,
        "Quotes": 1,
    }
    assert (workbook.title, workbook.subject, workbook.made_on) == ("Towns", "Summit of Lagunia", "2018-12-06")


def test_what_is_not_known_of_a_session_stays_blank() -> None:
    known = row(tabulate([report(session=Session("s", "e", "RT 1.1", "Towns"))], MADE_ON).sheets[0])
    assert [known[heading] for heading in ("Date", "Start", "End", "Room", "Entries", "Words")] == [None, None, None, "", 0, 0]


def test_a_day_that_a_workbook_cannot_count_is_written_in_words() -> None:
    known = row(tabulate([report(session=replace(SESSION, date=date(1815, 6, 9)))], MADE_ON).sheets[0])
    assert known["Date"] == "9 June 1815"


def test_entries_stand_in_the_order_of_the_report_as_they_are_printed() -> None:
    entries = tabulate(
        [
            report(
                entry("2", "b", subheading="In towns"),
                entry("1", "a", kind=Kind.PRACTICE, tags=("sdg:10.7", "gcm:5", "montania")),
                entry("3", "We came.", "quotes", Kind.QUOTE),
            )
        ],
        MADE_ON,
    ).sheets[1]
    assert [column.heading for column in entries.columns] == [
        *("Session", "No.", "Section", "Subheading", "Kind", "Text", "Attribution", "Objectives and goals"),
    ]
    assert entries.rows == (
        ("RT 1.1", 1, "Points", "", "Good practice", "a", "", "GCM 5; SDG 10.7"),
        ("RT 1.1", 1, "Points", "In towns", "Point", "b", "", ""),
        ("RT 1.1", 2, "Quotes", "", "Quote", "“We came.”", "anonymous", ""),
    )


def test_no_attribution_where_the_form_prints_none() -> None:
    quotes = replace(FORM.sections[1], attribution=AttributionPlace.NONE)
    form = replace(FORM, sections=(FORM.sections[0], quotes))
    entries = tabulate([report(entry("1", "We came.", "quotes", Kind.QUOTE), form=form)], MADE_ON).sheets[1]
    assert row(entries)["Attribution"] == ""


def test_inbox_remarks_and_blank_entries_are_not_written() -> None:
    told = report(
        entry("1", "a"),
        entry("2", "inbox line", None, tags=("gcm:1",)),
        entry("3", "remark", kind=Kind.REMARK, subheading="mine", tags=("gcm:2",)),
        entry("4", " \n", tags=("gcm:3",)),
    )
    workbook = tabulate([told], MADE_ON)
    assert [line[5] for line in workbook.sheets[1].rows] == ["a"]
    assert row(workbook.sheets[0])["Entries"] == 1
    assert workbook.sheets[2].rows == ()
    assert unwritten([told]) == Unprinted(inbox=1, remarks=1)


def test_nothing_but_what_was_released_is_in_the_workbook() -> None:
    told = report(entry("1", "A point.", tags=("montania",)), entry("2", "inbox", None), entry("3", "remark", kind=Kind.REMARK))
    for hidden in ("first wording", "montania", "inbox", "remark", "14:58", "14, 58"):
        assert hidden not in repr(tabulate([told], MADE_ON))


def test_everything_goes_through_disclose(monkeypatch: pytest.MonkeyPatch) -> None:
    told = report(entry("1", "A point.", tags=("gcm:5",)))
    monkeypatch.setattr(module, "disclose", lambda *_: Disclosure(None))
    _, entries, objectives = tabulate([told], MADE_ON).sheets
    assert (entries.rows, objectives.rows) == ((), ())


def test_objectives_and_goals_are_counted_by_session() -> None:
    one = report(entry("1", "a", tags=("gcm:5", "sdg:10.7", "gcm:5")), entry("2", "b", tags=("gcm:5", "gcm-principle:a")))
    other = report(entry("1", "c", tags=("sdg:10", "gcm:23", "gcm:24", "gcm:5")), session=replace(SESSION, code="RT 2.1"))
    objectives = tabulate([one, other], MADE_ON).sheets[2]
    assert [column.heading for column in objectives.columns] == ["Reference", "Title", "Entries", "RT 1.1", "RT 2.1"]
    assert objectives.rows == (
        ("GCM 5", "", 3, 2, 1),
        ("GCM 23", "", 1, None, 1),
        ("GCM (a)", "", 1, 1, None),
        ("SDG 10", "", 1, None, 1),
        ("SDG 10.7", "", 1, 1, None),
    )
    assert objectives.chart is not None
    headings = [column.heading for column in objectives.columns]
    assert (headings[objectives.chart.labels], headings[objectives.chart.values]) == ("Reference", "Entries")


def test_objectives_have_their_titles_where_those_are_known() -> None:
    official = FrameworkItem("gcm:5", words("Pathways"), words("Ways"), frozenset({Language.ENGLISH}))
    frameworks = Frameworks({"gcm:5": official})
    told = report(entry("1", "a", tags=("gcm:5", "gcm:6")))
    assert [line[1] for line in tabulate([told], MADE_ON, frameworks).sheets[2].rows] == ["Pathways", ""]
    in_french = replace(told, session=replace(SESSION, language=Language.FRENCH))
    assert tabulate([in_french], MADE_ON, frameworks).sheets[2].rows[0][1] == "Pathways fr (titre non officiel)"


@pytest.mark.parametrize(
    ("language", "names", "reference"),
    [
        (Language.ENGLISH, ["Sessions", "Entries", "Objectives and goals"], "GCM 5"),
        (Language.FRENCH, ["Séances", "Entrées", "Objectifs"], "PMM 5"),
        (Language.SPANISH, ["Sesiones", "Entradas", "Objetivos"], "PMM 5"),
        (Language.ARABIC, ["الجلسات", "المدخلات", "الأهداف"], "الاتفاق العالمي 5"),
    ],
)
def test_a_workbook_speaks_the_language_of_its_report(language: Language, names: list[str], reference: str) -> None:
    workbook = tabulate([report(entry("1", "a", tags=("gcm:5",)), session=replace(SESSION, language=language))], MADE_ON)
    assert workbook.language is language
    assert [sheet.name for sheet in workbook.sheets] == names
    assert workbook.sheets[2].rows[0][0] == reference


def test_a_workbook_of_several_sessions_speaks_the_language_of_most() -> None:
    french = replace(SESSION, code="RT 2.1", language=Language.FRENCH)
    quote = entry("1", "Oui.", "quotes", Kind.QUOTE)
    workbook = tabulate([report(quote, session=french), report(session=replace(french, code="RT 3.1")), report()], MADE_ON)
    assert workbook.language is Language.FRENCH
    assert [line[0] for line in workbook.sheets[0].rows] == ["RT 2.1", "RT 3.1", "RT 1.1"]
    assert [line[7] for line in workbook.sheets[0].rows] == ["Français", "Français", "Anglais"]
    assert workbook.title == "Summit of Lagunia"
    assert workbook.subject == "Séances"
    assert tabulate([report(session=french), report()], MADE_ON).language is Language.ENGLISH


def test_what_was_said_is_printed_in_the_language_of_its_session() -> None:
    quote = entry("1", "Oui.", "quotes", Kind.QUOTE)
    entries = tabulate([report(), report(), report(quote, session=replace(SESSION, language=Language.FRENCH))], MADE_ON).sheets[1]
    assert (row(entries)["Text"], row(entries)["Attribution"]) == ("«\u202fOui.\u202f»", "anonyme")
    assert (row(entries)["Section"], row(entries)["Kind"]) == ("Quotes", "Quote")


def test_forms_share_the_columns_of_sections_that_are_called_alike() -> None:
    other = report(entry("1", "d", "next"), form=OTHER_FORM, session=replace(SESSION, code="RT 2.1"))
    sessions = tabulate([report(entry("1", "a")), other], MADE_ON).sheets[0]
    assert [column.heading for column in sessions.columns][-3:] == ["Points", "Quotes", "Next steps"]
    assert [line[-3:] for line in sessions.rows] == [(1, 0, None), (None, 0, 1)]


def test_a_text_that_no_cell_holds_goes_on_in_the_next_row() -> None:
    text = "Boards meet. " * 6_000
    told = report(entry("1", "short"), entry("2", text, "quotes", Kind.POINT, "In towns", ("gcm:5",)), entry("3", "last", "quotes"))
    workbook = tabulate([told], MADE_ON)
    sessions, entries, objectives = workbook.sheets
    assert [column.heading for column in entries.columns][-1] == "Continuation"
    long = [line for line in entries.rows if line[3] == "In towns"]
    assert "".join(str(line[5]) for line in long) == text
    assert all(len(str(line[5])) <= LONGEST_TEXT for line in long)
    assert [line[-1] for line in long] == ["", "continues the row above", "continues the row above"]
    for line in long:
        assert (line[:5], line[6:8]) == (("RT 1.1", 2, "Quotes", "In towns", "Point"), ("", "GCM 5"))
    assert [line[-1] for line in entries.rows if line not in long] == ["", ""]
    assert "Continuation" not in [column.heading for column in (*sessions.columns, *objectives.columns)]
    assert row(sessions)["Entries"] == 3
    assert objectives.rows == (("GCM 5", "", 1, 1),)


def test_a_target_without_a_title_is_told_by_its_goal() -> None:
    """Few targets have a title of their own in resources/."""
    frameworks = load_frameworks(program_files("resources") / "frameworks")
    told = report(entry("1", "a", tags=("sdg:11.3", "sdg:16.6", "sdg:16.7", "sdg:10.7")))
    titles = {line[0]: line[1] for line in tabulate([told], MADE_ON, frameworks).sheets[2].rows}
    assert titles["SDG 11.3"] == "SDG 11 · Make cities and human settlements inclusive, safe, resilient and sustainable"
    assert str(titles["SDG 16.6"]).startswith("SDG 16 · Promote peaceful")
    assert str(titles["SDG 10.7"]).startswith("Facilitate orderly")
    assert all(titles.values())


def test_what_is_counted_is_counted_once_where_a_title_goes_on() -> None:
    title = "Towns and valleys " * 2_000
    first, second = tabulate([report(entry("1", "a"), session=replace(SESSION, title=title))], MADE_ON).sheets[0].rows
    assert f"{first[1]}{second[1]}" == title.strip()
    assert (first[0], second[0]) == ("RT 1.1", "RT 1.1")
    assert first[10:14] == (1, 1, 1, 0)
    assert second[10:14] == (None, None, None, None)
    assert (first[-1], second[-1]) == ("", "continues the row above")


def test_a_session_off_the_record_is_left_out_of_several_and_named() -> None:
    secret = report(
        entry("1", "Not for printing."), entry("2", "b", None), session=replace(SESSION, code="RT 9", regime=Regime.OFF_THE_RECORD)
    )
    both = [secret, report(entry("1", "a"))]
    workbook = tabulate(both, MADE_ON)
    assert "RT 9" not in repr(workbook)
    assert "Not for printing" not in repr(workbook)
    assert withheld(both) == ("RT 9",)
    assert unwritten(both) == Unprinted(0, 0)


def test_off_the_record_alone_there_is_nothing_to_write() -> None:
    secret = report(session=replace(SESSION, regime=Regime.OFF_THE_RECORD))
    with pytest.raises(OffTheRecordError, match=r"^Session RT 1\.1 is off the record"):
        tabulate([secret], MADE_ON)
    with pytest.raises(NothingToTabulateError, match=r"^All these sessions are off the record"):
        tabulate([secret, secret], MADE_ON)
    with pytest.raises(NothingToTabulateError, match=r"^There is no session"):
        tabulate([], MADE_ON)


@pytest.mark.parametrize("regime", [regime for regime in Regime if regime is not Regime.OFF_THE_RECORD])
@pytest.mark.parametrize("language", Language)
def test_every_kind_and_regime_has_its_word(regime: Regime, language: Language) -> None:
    told = report(
        *(entry(str(place), "a", kind=kind) for place, kind in enumerate(Kind) if kind is not Kind.REMARK),
        session=replace(SESSION, regime=regime, language=language),
    )
    sessions, entries, _ = tabulate([told], MADE_ON).sheets
    assert sessions.rows[0][9]
    assert len({line[4] for line in entries.rows}) == len(Kind) - 1
