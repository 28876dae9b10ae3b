"""What somebody types to find something, and where it stands in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.search_query import LONGEST_QUERY, MOST_TERMS, Query, Term, excerpt, marks, read_query

ANY = st.text(st.characters(), max_size=80) | st.text(' "«»“”*-:()^+{}_.a1م', max_size=40)


def marked(text: str, typed: str) -> list[str]:
    return [text[start:end] for start, end in marks(text, read_query(typed))]


def test_each_word_is_a_term_and_the_last_may_still_grow() -> None:
    assert read_query("Town boards").terms == (Term(("town",)), Term(("boards",), beginning=True))


def test_one_letter_does_not_stand_for_all_that_begins_with_it() -> None:
    assert read_query("boards a").terms[-1] == Term(("a",))


def test_words_in_quotation_marks_belong_together_and_while_they_are_open_go_on() -> None:
    closed = Term(("town", "boards"))
    for typed in ('"town boards"', "“Town boards”", "« town boards »", "„town boards“"):
        assert read_query(typed).terms == (closed,), typed
    assert read_query('"town boa').terms == (Term(("town", "boa"), beginning=True),)
    assert read_query('work "town boards" well').terms == (Term(("work",)), closed, Term(("well",), beginning=True))


@pytest.mark.parametrize("typed", ["", "   ", '"', '""', '" "', "*", "-", "()", "^:+{}", "...", "«»", "ال", "\u200f"])
def test_what_is_no_word_seeks_nothing(typed: str) -> None:
    assert not read_query(typed)


@pytest.mark.parametrize("typed", ["a OR b", "NEAR(a b)", "said : secret", "a* NOT b", "-town", "col:x", "town^2"])
def test_the_words_of_a_query_language_are_words_like_others(typed: str) -> None:
    assert all(word.isalnum() for term in read_query(typed).terms for word in term.words)


def test_a_reference_stays_together_and_means_what_it_refers_to() -> None:
    assert read_query("ferries SDG 10.7").terms[1].tags == ("sdg:10.7",)
    assert read_query("Objective 5").terms[0].words == ("objective", "5")
    assert "gcm:5" in read_query("Objective 5").terms[0].tags
    assert "gcm:5" in read_query("objectif 5").terms[0].tags  # which in French may be a goal as well


def test_a_word_may_stand_in_the_title_of_a_tag() -> None:
    titles = {"pathways": ("gcm:5",)}
    query = read_query("regular pathways", lambda word: titles.get(word, ()))
    assert [term.tags for term in query.terms] == [(), ("gcm:5",)]


def test_ten_thousand_characters_are_read_as_far_as_anybody_types() -> None:
    assert len(read_query("word " * 2000).terms) == MOST_TERMS
    assert read_query("a" * 10_000).terms == (Term(("a" * LONGEST_QUERY,), beginning=True),)


@given(ANY)
def test_whatever_is_typed_is_read(typed: str) -> None:
    query = read_query(typed)
    assert all(word and '"' not in word and not word.isspace() for term in query.terms for word in term.words)
    assert all(0 <= start < end <= len(typed) for start, end in marks(typed, query))


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("L'économie des réseaux", "ECONOMIE", ["économie"]),
        ("Économie et Œuvres", "oeuvres", ["Œuvres"]),
        ("Las niñas y los niños", "nin", ["niñas", "niños"]),
        ("Boards keep plans; the board meets", "board", ["Boards", "board"]),
        ("Boards keep plans; the board meets", "board keep", ["keep", "board"]),
        ("Boards at town level, boards in towns", '"town level"', ["town level"]),
        ("a town_level word", "level", ["level"]),
        ("تحافظ المجالس البلدية على الهجرة", "هجره", ["الهجرة"]),
        ("تحافظ المجالس على هجرة العمال", "الهجرة", ["هجرة"]),
        ("والهجرة للهجرة بالهجرة وهجرة", "هجرة", ["والهجرة", "للهجرة", "بالهجرة", "وهجرة"]),
        ("الالتزام والتزام", "التزام", ["الالتزام", "والتزام"]),
        ("مُؤتمر الهِجْرَة", "مؤتمر هجرة", ["مُؤتمر", "الهِجْرَة"]),
        ("مـؤتـمر", "مؤتمر", ["مـؤتـمر"]),
        ("إلى مستوى أعلى", "الي مستوي اعلي", ["إلى", "مستوى", "أعلى"]),
        ("الهدف ١٢ والمادة 12", "12", ["١٢", "12"]),
    ],
)
def test_found_words_are_marked_as_they_were_written(text: str, typed: str, found: list[str]) -> None:
    assert marked(text, typed) == found


def test_a_word_that_two_terms_find_is_marked_once() -> None:
    assert marks("town boards work", read_query('"town boards" town')) == ((0, 11),)


def test_an_excerpt_shows_the_first_mark_and_says_where_it_was_cut() -> None:
    text = "word " * 40 + "needle in the hay " + "more " * 40
    spans = marks(text, read_query("needle"))
    shown, here = excerpt(text, spans, before=30, most=100)
    assert shown.startswith("…word")
    assert shown.endswith("…")
    assert [shown[start:end] for start, end in here] == ["needle"]
    assert excerpt("short needle", ((6, 12),), before=3, most=100) == ("short needle", ((6, 12),))


@given(st.text(max_size=60), st.integers(0, 30), st.integers(1, 40))
def test_an_excerpt_keeps_the_marks_on_their_words(text: str, before: int, most: int) -> None:
    spans = tuple((word, word + 1) for word in range(0, len(text), 7))
    shown, here = excerpt(text, spans, before, most)
    assert len(shown) <= most + 2
    line = text.replace("\n", " ")
    whole = [line[start:end] for start, end in spans]
    assert all(shown[start:end] in whole for start, end in here)


def test_nothing_sought_marks_nothing() -> None:
    assert marks("town boards", Query()) == ()
