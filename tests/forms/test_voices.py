"""The phrases that come with the program: every group, quantity and verb in all languages, and none that reads wrongly in a sentence."""

import unicodedata
from collections.abc import Callable
from itertools import product
from pathlib import Path

import msgspec
import pytest

from gfmd_desk.domain.attribution import Group, Voice
from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.voices import NOUNS, Quantity
from gfmd_desk.domain.world import BodyKind, NameKind
from gfmd_desk.forms.voices import load_voices
from gfmd_desk.paths import program_files
from gfmd_desk.services.world import load_names

RESOURCES = program_files("resources")
PATH = RESOURCES / "voices" / "voices.toml"
TABLE = load_voices(PATH)
CLAUSES = {"that", "que", "أن", "بأن"}
MELTING = {Language.ENGLISH: (), Language.FRENCH: (" de", " à"), Language.SPANISH: (" de", " a"), Language.ARABIC: ("ـ", " ب", " ل", " ك")}


def wordings() -> list[Wording]:
    verbs = [(verb.one, verb.more, verb.impersonal) for verb in TABLE.verbs.values()]
    return [phrase for noun in TABLE.nouns.values() for phrase in noun.phrases.values()] + [one for verb in verbs for one in verb]


def test_whatever_a_rapporteur_can_say_has_its_words() -> None:
    assert set(TABLE.nouns) == set(NOUNS) > set(Group)
    for noun in TABLE.nouns.values():
        assert set(noun.phrases) == set(product(Quantity, (False, True)))
    assert set(map(str, Voice)) == set(map(str, Quantity)) - {"two"}
    assert set(TABLE.roles) == {"chair", "moderator", "panellist", "host"}
    assert {"note", "note_that", "describe", "stress"} <= set(TABLE.verbs)


@pytest.mark.parametrize("language", Language)
def test_the_words_are_clean_and_tell_quantities_apart(language: Language) -> None:
    texts = [one.in_language(language) for one in (*wordings(), *TABLE.roles.values())]
    for text in (*texts, *(verb.arabic_feminine for verb in TABLE.verbs.values())):
        assert text
        assert text == clean_line(text) == unicodedata.normalize("NFC", text)
        assert "'" not in text  # ours are curly
    for noun in TABLE.nouns.values():
        assert len({phrase.in_language(language) for phrase in noun.phrases.values()}) == len(noun.phrases)


@pytest.mark.parametrize("language", Language)
def test_no_chip_ends_in_a_word_that_melts_into_the_next(language: Language) -> None:
    for id, verb in TABLE.verbs.items():
        for words in (verb.one, verb.more, verb.impersonal, Wording("", "", "", verb.arabic_feminine)):
            text = words.in_language(language)
            assert not text.endswith(MELTING[language] or "\0"), text
            if text:
                assert (text.split()[-1] in CLAUSES) is id.endswith("_that"), text


def test_a_phrase_and_what_tells_nobody_begin_small_or_with_a_state() -> None:
    for one in wordings():
        for language in (Language.ENGLISH, Language.FRENCH, Language.SPANISH):
            text = one.in_language(language).removeprefix("{who} ")
            assert text[0].islower(), text
    for verb in TABLE.verbs.values():
        for language in Language:
            assert "{who}" in verb.one.in_language(language)
            assert "{who}" in verb.more.in_language(language)
            assert "{who}" not in verb.impersonal.in_language(language)
        assert "{who}" in verb.arabic_feminine != verb.one.ar


def test_one_is_a_government_and_more_are_states() -> None:
    government, state = TABLE.nouns[Group.GOVERNMENT], TABLE.nouns["state"]
    assert government.phrase(Quantity.ONE, Language.ENGLISH) == "one government"
    for quantity, others in product(Quantity, (False, True)):
        assert (government.phrases[quantity, others] == state.phrases[quantity, others]) is ((quantity, others) != (Quantity.ONE, False))


def test_the_arabic_verb_goes_with_the_noun() -> None:
    for noun in TABLE.nouns.values():
        one = noun.phrase(Quantity.ONE, Language.ARABIC)
        assert one.startswith(("إحدى " if noun.feminine else "أحد ", "دولة "))
        other = noun.phrase(Quantity.ONE, Language.ARABIC, others=True)
        assert ("أخرى" in other.split()) is noun.feminine
        assert noun.feminine_verb(Quantity.SOME) is noun.feminine
        assert not noun.feminine_verb(Quantity.MANY)


def test_every_state_has_its_french_article_and_none_is_misspelt() -> None:
    states = [body for body in load_names(RESOURCES).bodies if body.kind is BodyKind.STATE]
    for body in states:
        assert (Language.FRENCH, body.short(Language.FRENCH)) in TABLE.articles
    known = {(name.language, name.text) for body in states for name in body.names if name.kind in {NameKind.SHORT, NameKind.ALIAS}}
    assert set(TABLE.articles) <= known
    assert {(Language.ARABIC, name) for name in TABLE.masculine_states} <= known
    vowels = {"a", "e", "i", "o", "u"}
    for (language, name), article in TABLE.articles.items():
        if language is Language.FRENCH and article.text in ("le ", "la ", "l’"):
            assert (unicodedata.normalize("NFD", name)[0].lower() in vowels) is (article.text == "l’"), name


def test_what_no_reviser_has_read_is_a_draft() -> None:
    assert frozenset(Language) == TABLE.drafts


def test_a_language_that_was_read_in_every_row_is_no_draft(written: Callable[[str, str], Path]) -> None:
    assert load_voices(written("read = []", 'read = ["fr", "en"]')).drafts == {Language.SPANISH, Language.ARABIC}
    path = written("read = []", 'read = ["fr"]')
    path.write_text(path.read_text("utf-8").replace('read = ["fr"]', "read = []", 1), "utf-8")
    assert Language.FRENCH in load_voices(path).drafts


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str, str], Path]:
    """The file of the program with something in it replaced."""

    def write(old: str, new: str) -> Path:
        text = PATH.read_text("utf-8")
        assert old in text
        path = tmp_path / "voices.toml"
        path.write_text(text.replace(old, new), "utf-8")
        return path

    return write


@pytest.mark.parametrize(
    ("old", "new", "error", "words"),
    [
        ('ar_gender = "m"', 'ar_gender = "n"', msgspec.ValidationError, "ar_gender"),
        ('ar_gender = "m"', 'gender = "m"', msgspec.ValidationError, "gender"),
        ("read = []", 'read = ["de"]', msgspec.ValidationError, "read"),
        ('id = "youth"', 'id = "young"', ValueError, "youth"),
        ('id = "stress_that"', 'id = "stress"', ValueError, "stress stands in the file twice"),
        ('two = "deux États"\n', "", ValueError, "state does not have the same quantities"),
        ('otherwise = "state"', 'otherwise = "nobody"', ValueError, "government has not all quantities"),
        ('otherwise = "state"', 'otherwise = "government"', ValueError, "government has not all quantities"),
        ('one_other = "', 'one_others = "', ValueError, "quantities"),
        ("أشار {who} إلى أن", "أشار إلى أن", ValueError, "note_that has no one place"),
        ('names = [\n    "Bahamas"', 'names = [\n    "Bahamas", "Bahamas"', ValueError, "twice"),
    ],
)
def test_what_does_not_fit_is_a_bug_in_the_file(
    written: Callable[[str, str], Path], old: str, new: str, error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=words):
        load_voices(written(old, new))
