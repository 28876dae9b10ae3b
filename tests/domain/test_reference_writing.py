import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.reference import find_references
from gfmd_desk.domain.reference_writing import write_name, write_references
from gfmd_desk.domain.tags import Framework, Item, in_order

EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC
LAST = {Framework.GCM: 23, Framework.PRINCIPLE: 10, Framework.SDG: 17}
EVERY_TAG = [
    *(Item(framework, number).tag for framework, last in LAST.items() for number in range(1, last + 1)),
    *(
        item.tag
        for goal in range(1, 18)
        for target in (*map(str, range(1, 20)), *"abcd")
        if (item := Item(Framework.SDG, goal, target)).exists
    ),
]


def read(text: str, language: Language | None, section: str | None = None) -> tuple[str, ...]:
    return in_order(tag for span in find_references(text, language, section) for tag in span.tags)


@given(
    tags=st.lists(st.sampled_from(EVERY_TAG), unique=True),
    language=st.sampled_from(Language),
    in_sentence=st.booleans(),
    known=st.booleans(),
    section=st.sampled_from([None, "gcm", "agenda2030"]),
)
def test_what_is_written_is_read_back(tags: list[str], language: Language, in_sentence: bool, known: bool, section: str | None) -> None:
    text = write_references(tags, language, in_sentence=in_sentence)
    assert read(text, language if known else None, section) == in_order(tags)
    spans = find_references(text, language, section)
    assert not any(span.ambiguous or span.unclear for span in spans)


@given(numbers=st.sets(st.integers(1, 23), min_size=1), language=st.sampled_from(Language), framework=st.sampled_from(list(Framework)))
def test_spans_and_lists_of_one_framework_are_read_back(numbers: set[int], language: Language, framework: Framework) -> None:
    tags = [item.tag for number in numbers if (item := Item(framework, number)).exists]
    assert read(write_references(tags, language), language) == in_order(tags)


@pytest.mark.parametrize("section", [None, "gcm", "agenda2030"])
@pytest.mark.parametrize("language", Language)
def test_a_name_is_read_back_in_any_section(language: Language, section: str | None) -> None:
    assert [read(write_name(tag, language), language, section) for tag in EVERY_TAG] == [(tag,) for tag in EVERY_TAG]


@pytest.mark.parametrize(
    ("tags", "language", "text"),
    [
        (["gcm:5"], EN, "Objective 5 of the Global Compact for Migration"),
        (["gcm:23", "gcm:2", "gcm:5"], EN, "Objectives 2, 5 and 23 of the Global Compact for Migration"),
        (["gcm:2", "gcm:3"], EN, "Objectives 2 and 3 of the Global Compact for Migration"),
        (["gcm:2", "gcm:3", "gcm:4", "gcm:9"], EN, "Objectives 2 to 4 and 9 of the Global Compact for Migration"),
        (["gcm:2", "gcm-principle:a"], EN, "Objective 2 of the Global Compact for Migration and guiding principle (a) of the Compact"),
        (["sdg:8"], EN, "Sustainable Development Goal 8"),
        (["sdg:8", "sdg:10", "sdg:10.7"], EN, "Sustainable Development Goals 8 and 10 and target 10.7"),
        (["sdg:10.7", "sdg:8.7"], EN, "Targets 8.7 and 10.7 of the Sustainable Development Goals"),
        (["gcm:5"], FR, "Objectif 5 du Pacte mondial pour les migrations"),
        (["gcm:2", "gcm:3", "gcm:4"], FR, "Objectifs 2 à 4 du Pacte mondial pour les migrations"),
        (["sdg:8", "sdg:10.c"], FR, "Objectif de développement durable 8 et cible 10.c"),
        (["gcm-principle:a", "gcm-principle:c"], FR, "Principes directeurs a) et c) du Pacte mondial pour les migrations"),
        (["gcm:2", "gcm:5", "gcm:23"], ES, "Objetivos 2, 5 y 23 del Pacto Mundial para la Migración"),
        (["sdg:10.7"], ES, "Meta 10.7 de los Objetivos de Desarrollo Sostenible"),
        (["gcm:5"], AR, "الهدف 5 من الاتفاق العالمي من أجل الهجرة"),
        (["gcm:2", "gcm:5"], AR, "الهدفان 2 و5 من الاتفاق العالمي من أجل الهجرة"),
        (["gcm:2", "gcm:5", "gcm:23"], AR, "الأهداف 2 و5 و23 من الاتفاق العالمي من أجل الهجرة"),
        (["gcm:2", "gcm:3", "gcm:4"], AR, "الأهداف من 2 إلى 4 من الاتفاق العالمي من أجل الهجرة"),
        (["sdg:8", "sdg:8.7", "sdg:10.c"], AR, "الهدف 8 من أهداف التنمية المستدامة والغايتان 8.7 و10.ج"),
        (["gcm-principle:a"], AR, "المبدأ التوجيهي (أ) من الاتفاق العالمي من أجل الهجرة"),
        ([], EN, ""),
        (["follow-up", "gcm:24"], EN, ""),
    ],
)
def test_the_words(tags: list[str], language: Language, text: str) -> None:
    assert write_references(tags, language) == text


@pytest.mark.parametrize(
    ("tags", "language", "text"),
    [
        (["gcm:2", "gcm:5"], EN, "Objectives 2 and 5 of the Global Compact for Migration"),
        (["sdg:10.7"], EN, "target 10.7 of the Sustainable Development Goals"),
        (["gcm:5", "gcm-principle:a"], FR, "l’objectif 5 du Pacte mondial pour les migrations et le principe directeur a) du Pacte"),
        (["sdg:8", "sdg:10", "sdg:8.7"], ES, "los Objetivos de Desarrollo Sostenible 8 y 10 y la meta 8.7"),
        (["gcm:2", "gcm:5"], AR, "الهدفين 2 و5 من الاتفاق العالمي من أجل الهجرة"),
    ],
)
def test_the_words_inside_a_sentence(tags: list[str], language: Language, text: str) -> None:
    assert write_references(tags, language, in_sentence=True) == text


def test_an_unknown_tag_is_named_as_it_is() -> None:
    assert write_name("follow-up", AR) == "follow-up"
