"""What is typed to name tags: read where it is clear, offered where it is not, and never dropped."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.tag_search import Answer, TagSearch
from gfmd_desk.domain.tags import in_order, parse_tag
from gfmd_desk.forms.frameworks import load_frameworks, load_keywords
from gfmd_desk.paths import program_files


@pytest.fixture(scope="module")
def search() -> TagSearch:
    folder: Path = program_files("resources") / "frameworks"
    return TagSearch(load_frameworks(folder), load_keywords(folder))


@pytest.mark.parametrize(
    ("typed", "tags"),
    [
        ("Objective 5", ("gcm:5",)),
        ("Objectives 2 and 5", ("gcm:2", "gcm:5")),
        ("objectifs 2 à 5 du Pacte", ("gcm:2", "gcm:3", "gcm:4", "gcm:5")),
        ("ODD 8 et 10", ("sdg:8", "sdg:10")),
        ("الهدفان ٢ و٥ من الاتفاق", ("gcm:2", "gcm:5")),
        ("10.7", ("sdg:10.7",)),
        ("10,7", ("sdg:10.7",)),
        ("١٠٫٧", ("sdg:10.7",)),
        ("10.3", ("sdg:10.3",)),
        ("goal 8", ("sdg:8",)),
        ("(a)", ("gcm-principle:a",)),
        ("principle c", ("gcm-principle:c",)),
        ("regular pathways", ("gcm:5",)),
        ("REGUL pathw", ("gcm:5",)),
        ("المسارات", ("gcm:5",)),
        ("gcm:5", ("gcm:5",)),
        ("gcm-principle:a", ("gcm-principle:a",)),
        ("17-23", ("gcm:17", "gcm:18", "gcm:19", "gcm:20", "gcm:21", "gcm:22", "gcm:23")),
        ("10.7, 8", ("sdg:8", "sdg:10.7")),
    ],
)
def test_what_is_clear_is_read(search: TagSearch, typed: str, tags: tuple[str, ...]) -> None:
    assert search.read(typed) == Answer(tags)
    assert tags in search.offered(typed)


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        ("5", (("gcm:5",), ("sdg:5",))),
        ("٥", (("gcm:5",), ("sdg:5",))),
        ("obj 5", (("gcm:5",), ("sdg:5",))),
        ("objectif 5", (("gcm:5",), ("sdg:5",))),
        ("objetivos 2 y 5", (("gcm:2", "gcm:5"), ("sdg:2", "sdg:5"))),
        ("الهدفان ٢ و٥", (("gcm:2", "gcm:5"), ("sdg:2", "sdg:5"))),
        ("2, 5", (("gcm:2", "gcm:5"), ("sdg:2", "sdg:5"))),
        ("2 y 5", (("gcm:2", "gcm:5"), ("sdg:2", "sdg:5"))),
        ("SDG 10.7. Objectif 2.", (("sdg:2", "sdg:10.7"),)),
    ],
)
def test_what_may_mean_two_things_is_offered_and_not_taken(search: TagSearch, typed: str, choices: tuple[tuple[str, ...], ...]) -> None:
    answer = search.read(typed)
    assert answer.tags == ()
    assert set(choices) <= set(answer.choices)
    assert set(answer.choices) <= set(search.offered(typed))
    assert answer.left == ""


def test_a_keyword_of_our_own_is_offered_and_not_taken(search: TagSearch) -> None:
    assert search.read("passport") == Answer(choices=(("gcm:4",),))


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("Objectives 0, 24 and 5-2", Answer(("gcm:2", "gcm:5"), unknown=("0", "24"), crooked=("5-2",))),
        ("Objectives 20 to 25", Answer(("gcm:20",), crooked=("20 to 25",))),
        ("SDGs 8 and 18", Answer(("sdg:8",), unknown=("18",))),
        ("Objective 24", Answer(unknown=("24",))),
        ("24", Answer(unknown=("24",))),
        ("10.99", Answer(unknown=("10.99",))),
        ("5, 99", Answer(choices=(("gcm:5",), ("sdg:5",)), unknown=("99",))),
        ("Objective 5, town boards", Answer(("gcm:5",), rest="town boards")),
        ("town boards, Objective 5 and more", Answer(("gcm:5",), rest="town boards … and more")),
        ("xyzzy", Answer(rest="xyzzy")),
        ("   ", Answer()),
    ],
)
def test_what_is_not_understood_comes_back_in_its_own_words(search: TagSearch, typed: str, answer: Answer) -> None:
    assert search.read(typed) == answer


PIECES = st.sampled_from(
    [
        *("Objectives", "goal", "SDG", "target", "objectifs", "objetivo", "الهدف", "du Pacte", "pathways", "data", "xyzzy"),
        *("0", "2", "5", "24", "10.7", "10.c", "٢", "5-2", "2–5", "(a)", " ", ", ", " and ", " à ", "و", ".", "&"),
    ]
)


@given(text=st.lists(PIECES, max_size=8).map("".join) | st.lists(PIECES, max_size=8).map(" ".join) | st.text(max_size=40))
def test_whatever_is_typed_is_answered(text: str, search: TagSearch) -> None:
    answer = search.read(text)
    assert bool(answer.tags or answer.choices or answer.left) or not any(letter.isalnum() for letter in text)
    assert not (answer.tags and answer.choices)
    for tags in (answer.tags, *answer.choices, *search.offered(text)):
        assert all(map(parse_tag, tags))
        assert tags == in_order(tags)
    assert all(part.strip() in text for part in (*answer.unknown, *answer.crooked, *answer.rest.split(" … ")))


@given(
    sure=st.sampled_from(["Objective 5", "SDG 8", "target 10.7"]), words=st.lists(st.sampled_from(["xyzzy", "boards", "99"]), min_size=1)
)
def test_nothing_beside_a_reference_is_dropped(sure: str, words: list[str], search: TagSearch) -> None:
    answer = search.read(f"{sure}. {' '.join(words)}")
    assert answer.tags
    assert all(word in answer.left for word in words)
