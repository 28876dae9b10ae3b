"""Who said it, in four languages: no nearer than may be told, and in sentences that still read rightly."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gfmd_desk.domain.attribution import Group, Level, Voice
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.voices import Article
from gfmd_desk.domain.voicing import Told, chips, in_sentence, who
from gfmd_desk.forms.voices import load_voices
from gfmd_desk.paths import program_files

TABLE = load_voices(program_files("resources") / "voices" / "voices.toml")
EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC

NOBODY = Told(Level.WITHHELD)
SOMEBODY = Told(Level.ANONYMOUS)
GOVERNMENT = Told(Level.GROUP, group=Group.GOVERNMENT)
CIVIL = Told(Level.GROUP, group=Group.CIVIL_SOCIETY)
YOUTH = Told(Level.GROUP, group=Group.YOUTH)
FOR_STATES = Told(Level.GROUP, group=Group.GOVERNMENT, for_group_of_states=True)
MONTANIA = Told(Level.STATE, "Montania", Group.GOVERNMENT)
ESPERIA = Told(Level.STATE, "Esperia", Group.GOVERNMENT)
ISOLANDIA = Told(Level.STATE, "Isolandia", Group.GOVERNMENT)
NETWORK = Told(Level.STATE, "Lagunia Network", Group.CIVIL_SOCIETY)
AMARA = Told(Level.NAMED, "Amara Lind (Montania)", Group.GOVERNMENT)


@pytest.mark.parametrize(
    ("told", "voice", "phrase"),
    [
        ([], None, ""),
        ([NOBODY], None, ""),
        ([NOBODY, NOBODY], Voice.SEVERAL, ""),
        ([], Voice.SEVERAL, "several participants"),
        ([SOMEBODY], None, "one participant"),
        ([NOBODY, SOMEBODY], None, "one participant"),
        ([GOVERNMENT], None, "one government"),
        ([GOVERNMENT], Voice.SEVERAL, "several States"),
        ([GOVERNMENT] * 2, None, "two States"),
        ([GOVERNMENT] * 7, None, "several States"),
        ([GOVERNMENT] * 7, Voice.SOME, "some States"),
        ([GOVERNMENT] * 2, Voice.ONE, "one government"),
        ([GOVERNMENT, CIVIL], None, "one government and one civil society organisation"),
        ([CIVIL, GOVERNMENT, CIVIL], None, "two civil society organisations and one government"),
        ([GOVERNMENT, CIVIL], Voice.MANY, "many participants"),
        ([GOVERNMENT, CIVIL], Voice.ONE, "one participant"),
        ([SOMEBODY, GOVERNMENT], None, "one government and one other participant"),
        ([SOMEBODY, SOMEBODY], None, "two participants"),
        ([Told(Level.GROUP)], None, "one participant"),
        ([FOR_STATES], None, "a State speaking for a regional group"),
        ([FOR_STATES, FOR_STATES], None, "two States"),
        ([FOR_STATES, GOVERNMENT], None, "a State speaking for a regional group and one other State"),
        ([GOVERNMENT, FOR_STATES], None, "one government and another State speaking for a regional group"),
        ([replace(FOR_STATES, level=Level.ANONYMOUS)], None, "one participant"),
        ([FOR_STATES], Voice.MANY, "many States"),
        ([MONTANIA], None, "Montania"),
        ([MONTANIA, ESPERIA], None, "Montania and Esperia"),
        ([MONTANIA, MONTANIA], None, "Montania"),
        ([MONTANIA, GOVERNMENT], None, "Montania and one other State"),
        ([GOVERNMENT, MONTANIA, GOVERNMENT], None, "Montania and two other States"),
        ([MONTANIA, CIVIL], None, "Montania and one civil society organisation"),
        ([MONTANIA, SOMEBODY], None, "Montania and one other participant"),
        ([MONTANIA, ESPERIA, GOVERNMENT], Voice.SEVERAL, "Montania, Esperia and several other States"),
        ([MONTANIA, ESPERIA], Voice.SEVERAL, "Montania, Esperia and several other States"),
        ([MONTANIA, ESPERIA, ISOLANDIA], Voice.SEVERAL, "Montania, Esperia and Isolandia"),
        ([MONTANIA, ESPERIA], Voice.SOME, "Montania and Esperia"),
        ([MONTANIA], Voice.ALL, "Montania and all other States"),
        ([MONTANIA, GOVERNMENT], Voice.ONE, "Montania"),
        ([MONTANIA, CIVIL], Voice.MANY, "Montania and many civil society organisations"),
        ([NETWORK, CIVIL], None, "Lagunia Network and one other civil society organisation"),
        ([NETWORK, MONTANIA], Voice.MANY, "Lagunia Network, Montania and many other participants"),
        ([AMARA], None, "Amara Lind (Montania)"),
        ([AMARA, GOVERNMENT], None, "Amara Lind (Montania) and one government"),
        ([AMARA], Voice.MANY, "Amara Lind (Montania) and many other participants"),
        ([Told(Level.STATE, "", Group.GOVERNMENT)], None, "one government"),
        ([Told(Level.NAMED)], None, "one participant"),
        ([Told(Level.STATE, "The Bridge")], Voice.MANY, "The Bridge and many other participants"),
    ],
)
def test_the_phrase_in_english(told: Sequence[Told], voice: Voice | None, phrase: str) -> None:
    assert who(told, voice, EN, TABLE) == phrase


@pytest.mark.parametrize(
    ("told", "voice", "french", "spanish", "arabic"),
    [
        ([SOMEBODY], None, "un participant", "un participante", "أحد المشاركين"),
        ([GOVERNMENT], None, "un gouvernement", "un gobierno", "إحدى الحكومات"),
        ([GOVERNMENT], Voice.SOME, "certains États", "algunos Estados", "بعض الدول"),
        ([GOVERNMENT], Voice.SEVERAL, "plusieurs États", "varios Estados", "عدة دول"),
        (
            [CIVIL],
            Voice.SOME,
            "certaines organisations de la société civile",
            "algunas organizaciones de la sociedad civil",
            "بعض منظمات المجتمع المدني",
        ),
        (
            [CIVIL],
            Voice.ALL,
            "toutes les organisations de la société civile",
            "todas las organizaciones de la sociedad civil",
            "جميع منظمات المجتمع المدني",
        ),
        ([YOUTH, YOUTH], None, "deux représentants de la jeunesse", "dos representantes de la juventud", "ممثلان عن الشباب"),
        ([GOVERNMENT] * 2, None, "deux États", "dos Estados", "دولتان"),
        (
            [GOVERNMENT, CIVIL],
            None,
            "un gouvernement et une organisation de la société civile",
            "un gobierno y una organización de la sociedad civil",
            "إحدى الحكومات وإحدى منظمات المجتمع المدني",
        ),
        ([MONTANIA, GOVERNMENT], None, "Montania et un autre État", "Montania y otro Estado", "Montania ودولة أخرى"),
        ([MONTANIA, ISOLANDIA], None, "Montania et Isolandia", "Montania e Isolandia", "Montania و Isolandia"),
        (
            [FOR_STATES],
            None,
            "un État s’exprimant au nom d’un groupe régional",
            "un Estado que habló en nombre de un grupo regional",
            "دولة متكلمة باسم مجموعة إقليمية",
        ),
    ],
)
def test_the_phrase_in_the_other_languages(told: list[Told], voice: Voice | None, french: str, spanish: str, arabic: str) -> None:
    assert [who(told, voice, language, TABLE) for language in (FR, ES, AR)] == [french, spanish, arabic]


@pytest.mark.parametrize(
    ("name", "join"), [("Íbera", "e"), ("Hidria", "e"), ("«Isla»", "e"), ("Hielia", "y"), ("Ypsilonia", "y"), ("Uria", "y")]
)
def test_the_spanish_and_before_a_name(name: str, join: str) -> None:
    assert who([MONTANIA, replace(ESPERIA, label=name)], None, ES, TABLE) == f"Montania {join} {name}"


def test_arabic_names_are_joined_as_arabic_writes() -> None:
    told = [replace(MONTANIA, label="مونتانيا"), replace(ESPERIA, label="إسبيريا"), GOVERNMENT]
    assert who(told, None, AR, TABLE) == "مونتانيا وإسبيريا ودولة أخرى"


@pytest.mark.parametrize(
    ("told", "voice", "language", "sentence"),
    [
        ([GOVERNMENT], None, EN, "One government noted boards at town level."),
        ([MONTANIA, GOVERNMENT], None, EN, "Montania and one other State noted boards at town level."),
        ([NETWORK], None, EN, "One civil society organisation (Lagunia Network) noted boards at town level."),
        (
            [replace(NETWORK, label="Lagunia Network (LN)")],
            None,
            EN,
            "One civil society organisation, Lagunia Network (LN), noted boards at town level.",
        ),
        ([AMARA], None, EN, "Amara Lind (Montania) noted boards at town level."),
        ([], None, EN, "Attention was drawn to boards at town level."),
        ([NOBODY], Voice.ALL, EN, "Attention was drawn to boards at town level."),
        ([GOVERNMENT], None, FR, "Un gouvernement a noté boards at town level."),
        ([GOVERNMENT], Voice.SEVERAL, FR, "Plusieurs États ont noté boards at town level."),
        ([MONTANIA], None, FR, "Un État (Montania) a noté boards at town level."),
        ([MONTANIA, ESPERIA], None, FR, "Deux États (Montania et Esperia) ont noté boards at town level."),
        ([AMARA], None, FR, "Amara Lind (Montania) a noté boards at town level."),
        ([MONTANIA], None, ES, "Montania señaló boards at town level."),
        ([MONTANIA, GOVERNMENT], None, ES, "Montania y otro Estado señalaron boards at town level."),
        ([GOVERNMENT], Voice.SOME, AR, "أشارت بعض الدول إلى boards at town level."),
        ([GOVERNMENT], Voice.MANY, AR, "أشار كثير من الدول إلى boards at town level."),
        ([YOUTH, GOVERNMENT], None, AR, "أشار أحد ممثلي الشباب وإحدى الحكومات إلى boards at town level."),
        ([replace(MONTANIA, label="مونتانيا")], None, AR, "أشارت مونتانيا إلى boards at town level."),
        ([replace(AMARA, label="أمارا ليند")], None, AR, "أشار أحد المشاركين (أمارا ليند) إلى boards at town level."),
        ([NOBODY], None, AR, "أُشير إلى boards at town level."),
    ],
)
def test_a_chip_becomes_phrase_and_verb(told: list[Told], voice: Voice | None, language: Language, sentence: str) -> None:
    assert in_sentence("⟦note⟧ boards at town level.", told, voice, language, TABLE) == (sentence, True)


def test_a_state_in_the_table_stands_as_its_language_has_it() -> None:
    articles = {
        (EN, "Lagoon Islands"): Article("the "),
        (FR, "Montanie"): Article("la "),
        (FR, "Îles Lagune"): Article("les ", plural=True),
        (FR, "Esperia"): Article(""),
    }
    table = replace(TABLE, articles=articles, masculine_states=frozenset({"الوادي"}))

    def said(label: str, language: Language) -> str:
        return in_sentence("⟦note⟧ x", [replace(MONTANIA, label=label)], None, language, table)[0]

    assert said("Lagoon Islands", EN) == "The Lagoon Islands noted x"
    assert said("Montanie", FR) == "La Montanie a noté x"
    assert said("Îles Lagune", FR) == "Les Îles Lagune ont noté x"
    assert said("Esperia", FR) == "Esperia a noté x"
    assert said("الوادي", AR) == "أشار الوادي إلى x"
    assert who([replace(MONTANIA, label="Montanie")], None, FR, table) == "Montanie"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Yes. ⟦note⟧ x", "Yes. One government noted x"),
        ("“Yes!” ⟦note⟧ x", "“Yes!” One government noted x"),
        ("Yes\n⟦note⟧ x", "Yes\nOne government noted x"),
        ("– ⟦note⟧ x", "– One government noted x"),
        ("(⟦note⟧ x)", "(One government noted x)"),
        ("However, ⟦note⟧ x", "However, one government noted x"),
        ("At 14.⟦note⟧ x", "At 14.one government noted x"),
        ("“Boards” ⟦note⟧ x", "“Boards” one government noted x"),
        ("But⟦note⟧x", "But one government noted x"),
        ("⟦note⟧ x, and ⟦stress_that⟧ y", "One government noted x, and one government stressed that y"),
    ],
)
def test_a_capital_stands_at_the_beginning_alone(text: str, sentence: str) -> None:
    assert in_sentence(text, [GOVERNMENT], None, EN, TABLE)[0] == sentence


def test_a_name_keeps_its_first_letter() -> None:
    assert in_sentence("⟦note⟧ x", [replace(MONTANIA, label="eMontania")], None, EN, TABLE)[0] == "eMontania noted x"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("⟦note_that⟧ il faut", "Un gouvernement a noté qu’il faut"),
        ("⟦note_that⟧ Écoles", "Un gouvernement a noté qu’Écoles"),
        ("⟦note_that⟧ y aller", "Un gouvernement a noté qu’y aller"),
        ("⟦note_that⟧ onze villes", "Un gouvernement a noté que onze villes"),
        ("⟦note_that⟧ les villes", "Un gouvernement a noté que les villes"),
        ("⟦note_that⟧", "Un gouvernement a noté que"),
    ],
)
def test_the_french_que_is_shortened_before_a_vowel(text: str, sentence: str) -> None:
    assert in_sentence(text, [GOVERNMENT], None, FR, TABLE)[0] == sentence


def test_an_unknown_verb_stays_as_its_words() -> None:
    assert in_sentence("Then ⟦hum along⟧ x", [GOVERNMENT], None, EN, TABLE) == ("Then hum along x", False)
    assert in_sentence("⟦hum⟧ and ⟦note⟧ x", [GOVERNMENT], None, EN, TABLE) == ("hum and one government noted x", True)


def test_a_bracket_without_its_fellow_is_no_chip_and_is_not_printed() -> None:
    assert in_sentence("a⟧ b ⟦ c ⟦⟦note⟧⟧", [GOVERNMENT], None, EN, TABLE) == ("a b  c one government noted", True)
    assert in_sentence("a⟧ b ⟦ c", [GOVERNMENT], None, EN, TABLE) == ("a b  c", False)
    assert replace(MONTANIA, label="⟦note⟧").label == "note"


def test_chips_are_found_where_they_stand() -> None:
    assert chips("a ⟦note⟧ b ⟦ hum ⟧") == [(2, 8, "note"), (11, 18, "hum")]
    assert chips("a ⟦note b") == []


def test_a_label_below_a_state_is_dropped_where_it_is_given() -> None:
    for level in Level:
        assert bool(Told(level, "Montania").label) is (level in {Level.STATE, Level.NAMED})
    assert replace(MONTANIA, level=Level.GROUP).label == ""


LABELS = st.sampled_from(["Xqzania", "Qxz (Jjv)", "مونتانيا قژ", "{who}"])
TOLD = st.builds(Told, st.sampled_from(Level), LABELS, st.sampled_from([None, *Group]), st.booleans())
VOICES = st.sampled_from([None, *Voice])
VERBS = st.sampled_from(list(TABLE.verbs))
OUTSIDE = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="⟦⟧"), max_size=20)


@given(st.lists(TOLD, max_size=5), VOICES, st.sampled_from(Language), VERBS)
@example([Told(Level.STATE, "Xqzania", Group.GOVERNMENT)], Voice.ONE, EN, "note")
def test_a_label_appears_if_and_only_if_it_may(told: list[Told], voice: Voice | None, language: Language, verb: str) -> None:
    released = {one.label for one in told if one.level in (Level.STATE, Level.NAMED)}
    phrase = who(told, voice, language, TABLE)
    sentence, _ = in_sentence(f"⟦{verb}⟧ …", told, voice, language, TABLE)
    for label in ("Xqzania", "Qxz (Jjv)", "مونتانيا قژ", "{who}"):
        assert (label in phrase) is (label in released)
        assert (label in sentence) is (label in released)


@given(st.lists(TOLD, max_size=4), VOICES, st.sampled_from(Language))
def test_a_phrase_is_there_where_somebody_may_be_told(told: list[Told], voice: Voice | None, language: Language) -> None:
    anybody = any(one.level is not Level.WITHHELD for one in told) or (not told and voice is not None)
    assert bool(who(told, voice, language, TABLE)) is anybody


@given(st.lists(OUTSIDE, min_size=1, max_size=4), VERBS, st.lists(TOLD, max_size=3), VOICES, st.sampled_from(Language))
def test_what_stands_around_chips_is_never_changed(
    outside: list[str], verb: str, told: list[Told], voice: Voice | None, language: Language
) -> None:
    sentence, replaced = in_sentence(f"⟦{verb}⟧".join(outside), told, voice, language, TABLE)
    assert "⟦" not in sentence
    assert "⟧" not in sentence
    assert replaced is (len(outside) > 1)
    place = 0
    for number, piece in enumerate(outside):
        found = sentence.find(piece, place)
        if found < 0 and language is FR and number:
            piece = piece.removeprefix(" ")  # the blank after a shortened "que"
            found = sentence.find(piece, place)
        assert found >= place
        place = found + len(piece)
    assert sentence.startswith(outside[0])
    assert sentence.endswith(outside[-1].removeprefix(" ") if language is FR else outside[-1])


@given(st.lists(TOLD, max_size=4), VOICES, st.sampled_from(Language), VERBS)
def test_the_phrase_in_a_sentence_is_the_one_beside_it(told: list[Told], voice: Voice | None, language: Language, verb: str) -> None:
    """Where nobody is named, both say the same words."""
    told = [one for one in told if not one.label]
    phrase = who(told, voice, language, TABLE)
    sentence, _ = in_sentence(f"…, ⟦{verb}⟧", told, voice, language, TABLE)
    assert phrase in sentence
    assert sentence == f"…, {TABLE.verbs[verb].impersonal.in_language(language)}" or phrase
