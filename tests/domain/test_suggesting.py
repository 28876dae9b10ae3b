import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.suggesting import Keywords, Suggestion, suggest

EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC

KEYWORDS = Keywords.of(
    [
        ("gcm:20", EN, "remittance*"),
        ("gcm:20", EN, "bank account*"),
        ("gcm:11", EN, "border*"),
        ("gcm:8", EN, "deaths at sea"),
        ("gcm:20", FR, "envoi* de fonds"),
        ("gcm:3", FR, "campagne* d'information"),
        ("gcm:1", ES, "estadístic*"),
        ("gcm:20", AR, "تحويلات"),
        ("gcm:15", AR, "خدمات أساسية"),
        ("gcm:11", AR, "حدود"),
    ]
)


@pytest.mark.parametrize(
    ("language", "text", "tag", "why"),
    [
        (EN, "REMITTANCES are dear", "gcm:20", ("REMITTANCES",)),
        (EN, "no bank\naccounts", "gcm:20", ("bank\naccounts",)),
        (EN, "a cross-border scheme", "gcm:11", ("border",)),
        (FR, "les envois de fonds", "gcm:20", ("envois de fonds",)),
        (FR, "une campagne d’information", "gcm:3", ("campagne d’information",)),
        (ES, "las estadi\u0301sticas y ESTADISTICAS", "gcm:1", ("estadi\u0301sticas", "ESTADISTICAS")),
        (AR, "وبالتحويلات المالية", "gcm:20", ("وبالتحويلات",)),
        (AR, "للتحويلات", "gcm:20", ("للتحويلات",)),
        (AR, "الخَدَمات الاساسية", "gcm:15", ("الخَدَمات الاساسية",)),
        (AR, "على الحدود", "gcm:11", ("الحدود",)),
    ],
)
def test_words_speak_for_a_tag(language: Language, text: str, tag: str, why: tuple[str, ...]) -> None:
    assert suggest(text, KEYWORDS, language) == [Suggestion(tag, why)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (EN, ""),
        (EN, "the bank and the accounts"),
        (EN, "deaths at"),
        (EN, "the remit"),
        (EN, "envois de fonds"),
        (FR, "remittances"),
        (AR, "حدودي"),
    ],
)
def test_other_words_do_not(language: Language, text: str) -> None:
    assert suggest(text, KEYWORDS, language) == []


def test_what_is_cited_comes_first_then_what_most_words_speak_for() -> None:
    text = "At the border remittances are hard to get without bank accounts; see Objective 15 and SDG 10.7."
    assert suggest(text, KEYWORDS, EN) == [
        Suggestion("gcm:15", ("Objective 15",)),
        Suggestion("sdg:10.7", ("SDG 10.7",)),
        Suggestion("gcm:20", ("remittances", "bank accounts")),
        Suggestion("gcm:11", ("border",)),
    ]


def test_of_an_ambiguous_reference_both_readings_are_suggested_unless_the_section_says_which() -> None:
    assert [one.tag for one in suggest("l’objectif 8", KEYWORDS, FR)] == ["gcm:8", "sdg:8"]
    assert [one.tag for one in suggest("l’objectif 8", KEYWORDS, FR, "agenda2030")] == ["sdg:8"]


@given(text=st.text() | st.lists(st.sampled_from(["remittances", "bank", "account", "و", "ال", "حدود", " ", "-"])).map("".join))
def test_any_text_can_be_asked_about(text: str) -> None:
    for language in Language:
        suggestions = suggest(text, KEYWORDS, language)
        assert len({one.tag for one in suggestions}) == len(suggestions)
        assert all(one.why and all(words in text for words in one.why) for one in suggestions)
