"""What a text refers to, as people write it in four languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference import ReferenceSpan, find_references
from gfmd_desk.domain.tags import parse_tag

EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC


def tags(*codes: str, of: str) -> tuple[str, ...]:
    return tuple(f"{of}:{code}" for code in codes)


def gcm(*numbers: int) -> tuple[str, ...]:
    return tags(*map(str, numbers), of="gcm")


def sdg(*codes: str) -> tuple[str, ...]:
    return tags(*codes, of="sdg")


def principle(letters: str) -> tuple[str, ...]:
    return tags(*letters, of="gcm-principle")


def the_one(text: str, language: Language | None = None, section: str | None = None) -> ReferenceSpan:
    spans = find_references(text, language, section)
    assert len(spans) == 1, spans
    return spans[0]


CLEAR = [
    (EN, "Objectives 2 and 5", gcm(2, 5)),
    (EN, "Objective 2", gcm(2)),
    (EN, "objectives 2, 5 and 23", gcm(2, 5, 23)),
    (EN, "objectives 2, 5, and 23.", gcm(2, 5, 23)),
    (EN, "OBJECTIVES 2 & 5", gcm(2, 5)),
    (EN, "Objectives 2-5", gcm(2, 3, 4, 5)),
    (EN, "Objectives 2–5", gcm(2, 3, 4, 5)),
    (EN, "Objectives 2 - 5", gcm(2, 3, 4, 5)),
    (EN, "objectives 2 to 5", gcm(2, 3, 4, 5)),
    (EN, "Objectives 2 to 4, 7 and 22 through 23", gcm(2, 3, 4, 7, 22, 23)),
    (EN, "Objectives (2, 5)", gcm(2, 5)),
    (EN, "Objective no. 7", gcm(7)),
    (EN, "objectives\n2\nand 5", gcm(2, 5)),
    (EN, "GCM 2, 5", gcm(2, 5)),
    (EN, "GCM Objectives 2 and 5", gcm(2, 5)),
    (EN, "Obj. 2", gcm(2)),
    (EN, "SDG 10.7", sdg("10.7")),
    (EN, "SDGs 8 and 10", sdg("8", "10")),
    (EN, "SDGs 8, 10.7 and 10.c", sdg("8", "10.7", "10.c")),
    (EN, "SDG16+", sdg("16")),
    (EN, "target 10.7", sdg("10.7")),
    (EN, "targets 10.1 to 10.3 and 8.7", sdg("10.1", "10.2", "10.3", "8.7")),
    (EN, "targets 10.a–10.c", sdg("10.a", "10.b", "10.c")),
    (EN, "goal 8", sdg("8")),
    (EN, "Sustainable Development Goals 8 to 10", sdg("8", "9", "10")),
    (EN, "guiding principles (a) and (c)", principle("ac")),
    (EN, "principles (h) to (j)", principle("hij")),
    (FR, "objectifs 2 à 5 du Pacte", gcm(2, 3, 4, 5)),
    (FR, "l'objectif 23 du Pacte", gcm(23)),
    (FR, "l’objectif n° 5 du Pacte mondial", gcm(5)),
    (FR, "ODD 8 et 10", sdg("8", "10")),
    (FR, "les ODD 8, 10.7 et 13", sdg("8", "10.7", "13")),
    (FR, "cible 10.7", sdg("10.7")),
    (FR, "cible 10,7", sdg("10.7")),
    (FR, "objectifs de développement durable 8 et 10", sdg("8", "10")),
    (FR, "objectifs de de\u0301veloppement durable 8 ainsi que 10", sdg("8", "10")),
    (FR, "PMM 2 et 5", gcm(2, 5)),
    (FR, "principes directeurs a) et c)", principle("ac")),
    (ES, "objetivos 2 y 5 del Pacto", gcm(2, 5)),
    (ES, "objetivos 2 a 5 del Pacto Mundial", gcm(2, 3, 4, 5)),
    (ES, "los objetivos del 2 al 4 del Pacto", gcm(2, 3, 4)),
    (ES, "ODS 8", sdg("8")),
    (ES, "meta 10.7", sdg("10.7")),
    (ES, "objetivo núm. 8 de la Agenda 2030", sdg("8")),
    (ES, "principios rectores a) a c)", principle("abc")),
    (AR, "الهدفان 2 و5 من الاتفاق العالمي", gcm(2, 5)),
    (AR, "الأهداف من 2 إلى 5 من الاتفاق", gcm(2, 3, 4, 5)),
    (AR, "الاهداف ٢ و ٥ و٢٣ من الاتفاق", gcm(2, 5, 23)),
    (AR, "للهدف ٢ من الاتفاق", gcm(2)),
    (AR, "وبالهدفين (2) و(5) من الاتفاق", gcm(2, 5)),
    (AR, "الهَدَف رقم \u200f2 من الاتّفاق", gcm(2)),
    (AR, "أهداف التنمية المستدامة ٨ و١٠", sdg("8", "10")),
    (AR, "الهدف 8 من أهداف التنمية المستدامة", sdg("8")),
    (AR, "الهدف 8 من خطة عام 2030", sdg("8")),
    (AR, "الغاية ١٠٫٧", sdg("10.7")),
    (AR, "الغاية 10-7", sdg("10.7")),
    (AR, "الغايتان 8-7 و10-ج", sdg("8.7", "10.c")),
    (AR, "المبدأ التوجيهي (هـ)", principle("e")),
    (AR, "المبادئ التوجيهية (أ) و(ب) و(ي)", principle("abj")),
]


@pytest.mark.parametrize(("language", "text", "expected"), CLEAR)
def test_a_reference_is_read(language: Language, text: str, expected: tuple[str, ...]) -> None:
    span = the_one(text, language)
    assert (span.tags, span.unclear, span.ambiguous) == (expected, (), False)


@pytest.mark.parametrize(("text", "expected"), [(text, expected) for _, text, expected in CLEAR if text != "Obj. 2"])
def test_the_language_need_not_be_known(text: str, expected: tuple[str, ...]) -> None:
    assert the_one(text).tags == expected


EITHER = ["objectif 2", "objetivo 2", "الهدف 2", "الهدف ٢", "Obj. 2"]


@pytest.mark.parametrize("text", EITHER)
def test_a_word_for_both_is_not_guessed(text: str) -> None:
    span = the_one(text)
    assert span.ambiguous
    assert span.tags == ()
    assert span.readings == (gcm(2), sdg("2"))


@pytest.mark.parametrize("text", EITHER)
@pytest.mark.parametrize(("section", "expected"), [("gcm", gcm(2)), ("agenda2030", sdg("2"))])
def test_the_section_says_which_is_meant(text: str, section: str, expected: tuple[str, ...]) -> None:
    assert the_one(text, None, section).tags == expected
    assert the_one(text, None, "challenges").ambiguous


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pacte mondial : les objectifs 2 et 5", gcm(2, 5)),
        ("Agenda 2030 (objetivo 2)", sdg("2")),
        ("objectif 2 (PMM)", gcm(2)),
        ("objectif 2 (ODD)", sdg("2")),
        ("Dans le Pacte, l’objectif 8 vise le sauvetage.", gcm(8)),
        ("Objective 8 of the 2030 Agenda", sdg("8")),
        ("Goal 8 of the Global Compact for Migration", gcm(8)),
        ("the Compact's goals 2 and 5", gcm(2, 5)),
        ("objectif 20", gcm(20)),
        ("objetivos 2 y 23", gcm(2, 23)),
        ("objectif 10.7", sdg("10.7")),
    ],
)
def test_words_beside_it_and_its_numbers_say_which_is_meant(text: str, expected: tuple[str, ...]) -> None:
    assert the_one(text).tags == expected


def test_what_stands_beside_weighs_more_than_the_section() -> None:
    assert the_one("l’objectif 8 du Pacte", FR, "agenda2030").tags == gcm(8)
    assert the_one("el objetivo 8 de la Agenda 2030", ES, "gcm").tags == sdg("8")
    assert the_one("Pacte mondial pour les migrations : les objectifs 2 et 5", FR, "agenda2030").tags == gcm(2, 5)
    assert the_one("Agenda 2030 para el Desarrollo Sostenible (objetivo 2)", ES, "gcm").tags == sdg("2")
    assert the_one("خطة عام 2030: الهدف 2", AR, "gcm").tags == sdg("2")


@pytest.mark.parametrize(
    ("text", "section"),
    [("Dans le Pacte, l’objectif 8 vise le sauvetage.", "agenda2030"), ("Objective 8", "agenda2030"), ("Goal 8", "gcm")],
)
def test_where_word_and_section_disagree_nothing_is_guessed(text: str, section: str) -> None:
    assert the_one(text, None, section).readings == (gcm(8), sdg("8"))


def test_what_is_said_in_another_sentence_or_contributed_to_does_not_decide() -> None:
    assert the_one("Le Pacte est un cadre. L’objectif 8 vise le sauvetage.").ambiguous
    assert the_one("Les objectifs 2 et 5 contribuent aux ODD.").ambiguous
    assert the_one("Les objectifs 2 et 5 contribuent aux ODD.", FR, "gcm").tags == gcm(2, 5)


@pytest.mark.parametrize(
    ("text", "expected", "unclear"),
    [
        ("Objectives 0, 24 and 5-2", gcm(5, 2), ("0", "24", "5-2")),
        ("Objectives 20 to 25", gcm(20), ("20 to 25",)),
        ("Objectives 5-5", gcm(5), ()),
        ("Objective 100", (), ("100",)),
        ("Objective 2.1", (), ("2.1",)),
        ("Objectives ٠ and 2", gcm(2), ("٠",)),
        ("SDGs 18 and 8", sdg("8"), ("18",)),
        ("targets 10.9 and 10.7", sdg("10.7"), ("10.9",)),
        ("targets 8.7-10.3", sdg("8.7", "10.3"), ("8.7-10.3",)),
        ("targets 10.1-10.c", sdg("10.1", "10.c"), ("10.1-10.c",)),
        ("SDGs 8 to 10.7", sdg("8", "10.7"), ("8 to 10.7",)),
    ],
)
def test_what_no_item_has_is_said_and_the_rest_is_read(text: str, expected: tuple[str, ...], unclear: tuple[str, ...]) -> None:
    span = the_one(text, EN)
    assert (span.tags, span.unclear) == (expected, unclear)


def test_numbers_out_of_range_do_not_decide_where_both_are_out() -> None:
    span = the_one("objectifs 2 et 24")
    assert span.readings == (gcm(2), sdg("2"))
    assert span.unclear == ("24",)


@pytest.mark.parametrize(
    "text",
    [
        *("goal 2030", "Agenda 2030", "GCM 2018", "a 5-year goal", "objectives, 5 of them", "objective 5-year plan"),
        *("target 5", "target 10.7.1", "objective 5 per cent", "goal 5,000", "objectif 5 %", "الهدف 5 في المائة"),
        *(
            "Objective 2 of the Global Compact on Refugees",
            "objectif 2 du Pacte mondial sur les réfugiés",
            "principle (a) of the 2030 Agenda",
        ),
        *("objectivity 5", "objetivos de 2 países", "goals", "meta", "principle a", "", "2 and 5"),
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_references(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Objective 2, 15 States said", gcm(2)),
        ("Objective 2 - 15 States spoke", gcm(2)),
        ("Objectives 2 and 5 – 15 States spoke", gcm(2, 5)),
        ("Objectives 2 and 5 per cent", gcm(2)),
        ("L’objectif 2 du Pacte a 5 cibles", gcm(2)),
        ("ODD 2 a 5 cibles", sdg("2")),
        ("objetivo 20 a 23 años vista", gcm(20)),
        ("Objectives 5 and 2030 figures", gcm(5)),
    ],
)
def test_a_number_that_counts_something_else_is_not_drawn_in(text: str, expected: tuple[str, ...]) -> None:
    assert the_one(text).tags == expected


def test_spans_say_where_they_stand() -> None:
    text = "In brief, Objectives 2 and 5 were raised; see also SDG 10.7."
    assert [text[span.start : span.end] for span in find_references(text, EN)] == ["Objectives 2 and 5", "SDG 10.7"]


PIECES = st.sampled_from(
    [
        *("Objectives", "Objective", "goal", "SDG", "SDGs", "GCM", "target", "objectifs", "objetivo", "ODD", "PMM", "ODS"),
        *(
            "الهدف",
            "الأهداف",
            "الغاية",
            "principle",
            "المبدأ",
            "2030 Agenda",
            "of the Compact",
            "du Pacte",
            "من الاتفاق",
            "التنمية المستدامة",
        ),
        *("0", "2", "5", "17", "23", "24", "999", "2030", "10.7", "10.c", "10-7", "٢", "٢٣", "5-2", "2–5", "(a)", "c)", "(هـ)", "5%"),
        *(" ", ", ", "، ", " and ", " et ", " y ", "و", " to ", " à ", "من ", " إلى ", "-", "–", "(", ")", ".", "\n", ": ", "\u200f"),
    ]
)


@given(
    text=st.lists(PIECES, max_size=25).map("".join) | st.text(),
    language=st.none() | st.sampled_from(Language),
    section=st.sampled_from([None, "gcm", "agenda2030", "x"]),
)
def test_any_text_is_read_without_a_fall(text: str, language: Language | None, section: str | None) -> None:
    end = 0
    for span in find_references(text, language, section):
        assert end <= span.start < span.end <= len(text)
        end = span.end
        assert span.readings
        assert len(set(span.readings)) == len(span.readings)
        assert all(parse_tag(tag) for reading in span.readings for tag in reading)
        assert any(span.readings) or span.unclear
        assert all(words in text for words in span.unclear)


@pytest.mark.parametrize(
    "text", ["objective 2" + " " * 50_000, "objectives " + "1-" * 30_000, "principe" + " " * 50_000, "compact, " * 8_000 + "goal 2"]
)
def test_long_runs_of_anything_are_read_at_once(text: str) -> None:
    assert len(find_references(text)) <= 1
