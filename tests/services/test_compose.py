from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from gfmd_desk.domain.attribution import Level, Part, Subject
from gfmd_desk.domain.disclosure import Disclosure
from gfmd_desk.domain.document import Field, Heading, ListItem, Note, Paragraph, Quote, Subheading
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import AttributionPlace, FieldKind, Form, HeaderField, Holds, Section, WhenEmpty
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Event, Regime, Report, Session
from gfmd_desk.domain.report_words import CONTESTED
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.services import compose as module
from gfmd_desk.services.compose import OffTheRecordError, Unprinted, compose, unprinted

MADE_ON = date(2018, 12, 6)


def words(text: str) -> Wording:
    return Wording(text, f"{text} fr", f"{text} es", f"{text} ar")


def header(*fields: tuple[str, FieldKind]) -> tuple[HeaderField, ...]:
    return tuple(HeaderField(key, kind, words(key.capitalize()), choices=(words("Plenary"), words("Break-out"))) for key, kind in fields)


FORM = Form(
    id="short",
    version=1,
    name=words("Short"),
    heading=words("Session report"),
    header=header(("code", FieldKind.TEXT), ("title", FieldKind.TEXT), ("date", FieldKind.DATE), ("rapporteur", FieldKind.PEOPLE)),
    sections=(
        Section("points", words("Points"), words(""), (Holds.POINTS,)),
        Section("skipped", words("Skipped"), words(""), (Holds.POINTS,), when_empty=WhenEmpty.OMIT),
        Section("noted", words("Noted"), words(""), (Holds.PROSE,), when_empty=WhenEmpty.NOTE, empty_note=words("Nothing.")),
        Section("quotes", words("Quotes"), words(""), (Holds.QUOTES,)),
    ),
    closing_note=words("The Rule was kept."),
)

SESSION = Session("s", "e", "RT 1.1", "Towns and newcomers", date=date(2018, 12, 5), start=time(14, 30), end=time(16), room="B 204")


def report(*entries: Entry, form: Form = FORM, session: Session = SESSION, filled: Mapping[str, str] | None = None) -> Report:
    return Report("r", Event("e", "Summit of Lagunia"), session, form, filled or {}, entries)


def entry(position: str, text: str, section: str | None = "points", kind: Kind = Kind.POINT, subheading: str = "") -> Entry:
    said = datetime(2018, 12, 5, 14, 58, tzinfo=UTC)
    return Entry(position, "r", position, text, kind, said, 60, section, subheading, "first wording that nobody prints", ("tag",))


def contested(*, named: str = "", subheading: str = "", first: Kind = Kind.POINT, language: Language = Language.ENGLISH) -> list[str]:
    """The lines of a section in which two points contest the first; who said `named` is on the record."""
    subject = (Subject(Part.SPEAKER, "m", Level.STATE),)
    entries = [
        entry("1", "Boards work.", kind=first),
        replace(entry("2", "Boards are slow.", subheading=subheading), contests="1"),
        replace(entry("3", "Boards are dear.", subheading=subheading), contests="1"),
        replace(entry("4", "Dear is good.", subheading=subheading), contests="2"),
    ]
    entries = [replace(one, subjects=subject, regime=Regime.ON_THE_RECORD) if one.id == named else one for one in entries]
    made = report(*entries, session=replace(SESSION, language=language))
    room = Room(Regime.CHATHAM_HOUSE, language, {"m": Party("m", "", "Montania", "", "state:m")})
    blocks = compose(made, MADE_ON, room).blocks
    return [block.text for block in blocks if isinstance(block, ListItem | Paragraph)]


def test_a_line_of_its_own_says_that_a_point_was_contested() -> None:
    assert contested() == ["Boards work.", "This was contested:", "Boards are slow.", "Boards are dear.", "Dear is good."]
    for language in Language:
        assert contested(language=language)[1] == CONTESTED.in_language(language)


def test_nobody_who_is_named_is_said_to_contest_or_to_be_contested() -> None:
    for named in ("1", "2"):
        words = contested(named=named)
        assert words[0] == "Boards work."
        assert "This was contested:" not in words
    assert contested(named="2") == ["Boards work.", "Boards are slow.", "Boards are dear.", "Dear is good."]


def test_a_point_is_contested_only_where_it_is_printed_right_before() -> None:
    assert "This was contested:" not in contested(subheading="Rivers")
    assert "This was contested:" not in contested(first=Kind.REMARK)


def test_the_head_of_a_report() -> None:
    document = compose(report(filled={"rapporteur": "A. Scribe"}), MADE_ON)
    assert document.heading == "Session report"
    assert document.title == "Towns and newcomers"
    assert document.subject == "Summit of Lagunia"
    assert document.fields == (Field("Code", "RT 1.1"), Field("Date", "5 December 2018"), Field("Rapporteur", "A. Scribe"))
    assert document.page_words == "Page {page} of {pages}"
    assert document.made_on == "2018-12-06"


def test_sections_keep_their_numbers_and_print_as_the_form_says_when_empty() -> None:
    assert compose(report(entry("1", "A point.")), MADE_ON).blocks == (
        Heading(1, "Points"),
        ListItem("A point."),
        Heading(3, "Noted"),
        Note("Nothing."),
        Heading(4, "Quotes"),
        Note("The Rule was kept."),
    )


def test_entries_stand_in_order_and_each_as_its_kind_prints() -> None:
    document = compose(
        report(
            entry("3", "A recommendation.", kind=Kind.RECOMMENDATION),
            entry("1", "A point."),
            entry("2", "A practice.", kind=Kind.PRACTICE),
            entry("4", "Some prose.", kind=Kind.PROSE),
            entry("5", "We came.", "quotes", Kind.QUOTE),
        ),
        MADE_ON,
    )
    assert document.blocks[1:5] == (ListItem("A point."), ListItem("A practice."), ListItem("A recommendation."), Paragraph("Some prose."))
    assert document.blocks[-2] == Quote("“We came.”", "anonymous")


def test_a_subheading_stands_where_it_changes() -> None:
    document = compose(
        report(
            entry("1", "a"),
            entry("2", "b", subheading="Drivers"),
            entry("3", "c", subheading="Drivers"),
            entry("4", "d", subheading="Funds"),
        ),
        MADE_ON,
    )
    assert document.blocks[1:7] == (ListItem("a"), Subheading("Drivers"), ListItem("b"), ListItem("c"), Subheading("Funds"), ListItem("d"))


def test_a_remark_brings_no_subheading_and_makes_no_section() -> None:
    document = compose(
        report(entry("1", "for me alone", kind=Kind.REMARK, subheading="Mine"), entry("2", "and this", "skipped", Kind.REMARK)), MADE_ON
    )
    assert document.blocks[:2] == (Heading(1, "Points"), Heading(3, "Noted"))


def test_an_entry_without_words_prints_nothing() -> None:
    assert compose(report(entry("1", " \n")), MADE_ON).blocks[:2] == (Heading(1, "Points"), Heading(3, "Noted"))


def test_nothing_but_the_released_words_is_in_the_document() -> None:
    document = compose(report(entry("1", "A point."), entry("2", "inbox line", None), entry("3", "remark", kind=Kind.REMARK)), MADE_ON)
    for hidden in ("first wording", "tag", "inbox line", "remark", "14:58"):
        assert hidden not in repr(document)


def test_everything_goes_through_disclose(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "disclose", lambda *_: Disclosure(None))
    assert compose(report(entry("1", "A point.")), MADE_ON).blocks[1] == Heading(3, "Noted")


@pytest.mark.parametrize("regime", [Regime.CHATHAM_HOUSE, Regime.ON_THE_RECORD, Regime.BACKGROUND])
def test_every_regime_but_one_has_a_report(regime: Regime) -> None:
    assert ListItem("A point.") in compose(report(entry("1", "A point."), session=replace(SESSION, regime=regime)), MADE_ON).blocks


def test_off_the_record_there_is_nothing_to_print() -> None:
    with pytest.raises(OffTheRecordError, match=r"^Session RT 1.1 is off the record"):
        compose(report(session=replace(SESSION, regime=Regime.OFF_THE_RECORD)), MADE_ON)


def test_what_is_left_out_is_counted() -> None:
    entries = (
        entry("1", "a"),
        entry("2", "b", None),
        entry("3", "c", None, Kind.REMARK),
        entry("4", "d", kind=Kind.REMARK),
        entry("5", "e", "a section that the form does not have"),
    )
    assert unprinted(report(*entries)) == Unprinted(inbox=3, remarks=1)


@pytest.mark.parametrize(
    ("place", "quote"),
    [
        (AttributionPlace.AFTER, Quote("“We came.”", "anonymous")),
        (AttributionPlace.BEFORE, Quote("anonymous: “We came.”")),
        (AttributionPlace.NONE, Quote("“We came.”")),
    ],
)
def test_the_form_says_where_the_attribution_stands(place: AttributionPlace, quote: Quote) -> None:
    form = replace(FORM, sections=(replace(FORM.sections[3], attribution=place),))
    assert compose(report(entry("1", "We came.", "quotes", Kind.QUOTE), form=form), MADE_ON).blocks[1] == quote


def test_a_quote_that_has_marks_keeps_its_own() -> None:
    blocks = compose(report(entry("1", "‘We came.’", "quotes", Kind.QUOTE)), MADE_ON).blocks
    assert Quote("‘We came.’", "anonymous") in blocks


@pytest.mark.parametrize(
    ("key", "kind", "typed", "printed"),
    [
        ("chair", FieldKind.PEOPLE, "A. Scribe; B. Teller\nC. Host ;;\n", "A. Scribe; B. Teller; C. Host"),
        ("held", FieldKind.DATE, "2018-12-05", "5 December 2018"),
        ("held", FieldKind.DATE, "early December", "early December"),
        ("began", FieldKind.TIME, "14:30", "14:30"),
        ("began", FieldKind.TIME, "after lunch", "after lunch"),
        ("setting", FieldKind.CHOICE, "Break-out es", "Break-out"),
        ("setting", FieldKind.CHOICE, "In the garden", "In the garden"),
        ("present", FieldKind.NUMBER, " 140 ", "140"),
        ("theme", FieldKind.TEXT, "One\x07 theme\r\nin two lines", "One theme\nin two lines"),
    ],
)
def test_header_fields_are_written_as_their_kind_is(key: str, kind: FieldKind, typed: str, printed: str) -> None:
    form = replace(FORM, header=header((key, kind)))
    assert compose(report(form=form, filled={key: typed}), MADE_ON).fields == (Field(key.capitalize(), printed),)


@pytest.mark.parametrize("typed", ["", "  ", "\n", ";", None])
def test_an_empty_header_field_is_left_out(typed: str | None) -> None:
    form = replace(FORM, header=header(("chair", FieldKind.PEOPLE)))
    assert compose(report(form=form, filled={} if typed is None else {"chair": typed}), MADE_ON).fields == ()


def test_what_the_session_knows_is_printed_from_it_and_not_from_the_header() -> None:
    form = replace(FORM, header=header(*((key, FieldKind.TEXT) for key in ("room", "start", "end", "language"))))
    document = compose(report(form=form, filled={"room": "another"}), MADE_ON)
    assert document.fields == (Field("Room", "B 204"), Field("Start", "14:30"), Field("End", "16:00"), Field("Language", "English"))


def test_a_session_that_knows_little_prints_little() -> None:
    form = replace(FORM, header=header(*((key, FieldKind.TEXT) for key in ("code", "date", "start", "end", "room"))))
    document = compose(report(form=form, session=Session("s", "e", "RT 2", "")), MADE_ON)
    assert document.title == "RT 2"
    assert document.fields == (Field("Code", "RT 2"),)


@pytest.mark.parametrize(
    ("language", "day", "quote", "people"),
    [
        (Language.FRENCH, "5 décembre 2018", Quote("«\u202fWe came.\u202f»", "anonyme"), "A.\u00a0; B."),
        (Language.SPANISH, "5 de diciembre de 2018", Quote("«We came.»", "anónimo"), "A.; B."),
        (Language.ARABIC, "5 كانون الأول/ديسمبر 2018", Quote("«We came.»", "مصدر لم يُذكر اسمه"), "A.؛ B."),
    ],
)
def test_a_report_is_wholly_in_its_language(language: Language, day: str, quote: Quote, people: str) -> None:
    session = replace(SESSION, language=language)
    document = compose(report(entry("1", "We came.", "quotes", Kind.QUOTE), session=session, filled={"rapporteur": "A.\nB."}), MADE_ON)
    assert document.language is language
    assert document.heading == f"Session report {language}"
    assert [field.value for field in document.fields] == ["RT 1.1", day, people]
    assert document.blocks[0] == Heading(1, f"Points {language}")
    assert document.blocks[-2:] == (quote, Note(f"The Rule was kept. {language}"))
