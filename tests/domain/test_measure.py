from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Limit, LimitUnit
from gfmd_desk.domain.measure import count_for, measure


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("", 0),
        (" \n ", 0),
        ("town boards work", 1),
        ("Boards work.", 1),
        ("Boards work. Towns pay! Who else? Nobody…", 4),
        ("Boards work... Towns pay.", 2),
        ("It costs 3.5 million a year.", 1),
        ("Boards work. so far", 2),
        ('“Boards work.” ‘Towns pay.’ "Who?" (Nobody.)', 4),
        ("He said: “Boards work.”", 1),
        ("Boards work.\nTowns pay.", 2),
        ("« Les conseils marchent. »", 1),
        ("«\u00a0Les conseils marchent.\u00a0» Qui paie\u00a0? Les villes\u00a0!", 3),
        ("¿Quién paga? ¡Los pueblos! Nadie más.", 3),
        ("تعمل المجالس. من يدفع؟ المدن!", 3),
        ("«تعمل المجالس.» وقال آخر: نعم", 2),
        ("تعمل المجالس، وتدفع المدن؛ ولا أحد غيرها.", 1),
    ],
)
def test_sentences_in_four_languages(note: Callable[..., Entry], text: str, sentences: int) -> None:
    assert measure([note("a", text=text)], LimitUnit.SENTENCES) == sentences


def test_words_are_what_stands_between_white_space(note: Callable[..., Entry]) -> None:
    entries = [note("a", text="Town  boards\twork.\n"), note("b", text="تعمل المجالس في المدن"), note("c", text="l’accueil")]
    assert measure(entries, LimitUnit.WORDS) == 3 + 4 + 1


def test_a_paragraph_is_prose_or_a_line_of_it(note: Callable[..., Entry]) -> None:
    entries = [note("a", text="One.\n\nTwo.\n \nThree.\n", kind=Kind.PROSE), note("b", kind=Kind.PROSE), note("c", text="no\nprose")]
    assert measure(entries, LimitUnit.PARAGRAPHS) == 4


def test_an_item_is_an_entry_that_is_printed(note: Callable[..., Entry]) -> None:
    entries = [note("a"), note("b", kind=Kind.QUOTE), note("c", text=" "), note("d", text="")]
    assert measure(entries, LimitUnit.ITEMS) == 2


def test_remarks_do_not_count(note: Callable[..., Entry]) -> None:
    remark = note("a", text="One. Two.", kind=Kind.REMARK)
    assert {measure([remark], unit) for unit in LimitUnit} == {0}


def test_a_limit_for_each_entry_counts_the_longest(note: Callable[..., Entry]) -> None:
    entries = [note("a", text="One. Two."), note("b", text="One. Two. Three."), note("c", text="One. Two. Three. Four.", kind=Kind.REMARK)]
    assert count_for(Limit(1, LimitUnit.SENTENCES), entries) == 5
    assert count_for(Limit(1, LimitUnit.SENTENCES, each=True), entries) == 3
    assert count_for(Limit(1, LimitUnit.SENTENCES, each=True), []) == 0


def test_nothing_measures_nothing_in_every_unit() -> None:
    assert {measure([], unit) for unit in LimitUnit} == {0}


@given(text=st.text())
def test_any_text_can_be_measured(text: str, note: Callable[..., Entry]) -> None:
    counts = {unit: measure([note("a", text=text, kind=Kind.PROSE)], unit) for unit in LimitUnit}
    assert counts[LimitUnit.WORDS] == len(text.split())
    assert (counts[LimitUnit.SENTENCES] > 0) == (counts[LimitUnit.PARAGRAPHS] > 0) == (counts[LimitUnit.ITEMS] > 0) == bool(text.strip())
