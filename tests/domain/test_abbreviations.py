"""Abbreviations: written out exactly as they were typed, and left alone where that would do harm."""

import pytest

from gfmd_desk.domain.abbreviations import LONGEST, Abbreviations, Flaw, flaw_in

KNOWN = Abbreviations(
    own={"lmm": "labour mobility", "ITF": "Integrated Territorial Fund"},
    usual={"govt": "government", "dev": "development", "w/": "with", "gob.": "gobierno", "mig": "migration", "dév": "développement"},
)


@pytest.mark.parametrize(
    ("before", "typed", "words"),
    [
        ("The govt", "govt", "government"),
        ("Govt", "Govt", "Government"),
        ("Dév", "Dév", "Développement"),
        ("lmm", "lmm", "labour mobility"),
        ("the ITF", "ITF", "Integrated Territorial Fund"),
        ("w/", "w/", "with"),
        ("el gob.", "gob.", "gobierno"),
        ("(govt", "govt", "government"),
        ("“mig", "mig", "migration"),
        ("mig and dev", "dev", "development"),
    ],
)
def test_a_word_is_written_out_when_it_is_ended(before: str, typed: str, words: str) -> None:
    found = KNOWN.expansion(before)
    assert found is not None
    assert (found.typed, found.words, found.after) == (typed, words, 0)


@pytest.mark.parametrize(("before", "after"), [("the govt,", 1), ("the govt.”", 2), ("(govt):", 2), ("el gob.,", 1)])
def test_the_signs_behind_it_stay(before: str, after: int) -> None:
    found = KNOWN.expansion(before)
    assert found is not None
    assert found.after == after


@pytest.mark.parametrize(
    "before",
    [
        "",
        "govt ",
        "dev.example.org",
        "mail dev@example.org",
        "https://example.org/dev",
        "RT-dev",
        "dev2",
        "3dev",
        "GOVT",
        "itf",
        "#dev",
        "@govt",
        "+mig",
        ",,mig",
        "he said ,,mon mig",
        "قال ،،mig",
        "⟦mig",
        "and ⟦say that mig",
        "migs",
        "midgov",
    ],
)
def test_everything_else_is_left_as_it_is(before: str) -> None:
    assert KNOWN.expansion(before) is None


@pytest.mark.parametrize("before", ["Asked ,,mon. The govt", "Asked ,,mon two three four govt", "⟦say⟧ that mig"])
def test_what_follows_a_mark_or_a_chip_is_written_out_again(before: str) -> None:
    assert KNOWN.expansion(before) is not None


def test_the_users_own_come_before_the_usual_ones() -> None:
    both = Abbreviations(own={"dev": "developer"}, usual={"dev": "development"})
    found = both.expansion("dev")
    assert found is not None
    assert found.words == "developer"
    assert not Abbreviations()


@pytest.mark.parametrize(
    ("short", "words", "flaw"),
    [
        ("", "government", Flaw.EMPTY),
        ("govt", "", Flaw.EMPTY),
        ("two words", "x", Flaw.NOT_A_WORD),
        (",,mon", "x", Flaw.NOT_A_WORD),
        ("،،mon", "x", Flaw.NOT_A_WORD),
        ("#tag", "x", Flaw.NOT_A_WORD),
        ("a@b", "x", Flaw.NOT_A_WORD),
        ("⟦x⟧", "x", Flaw.NOT_A_WORD),
        ("...", "x", Flaw.NOT_A_WORD),
        ("a" * (LONGEST + 1), "x", Flaw.TOO_LONG),
        ("same", "same", Flaw.SAME),
        ("w/", "with", None),
        ("أ.م", "الأمم المتحدة", None),
    ],
)
def test_what_cannot_be_an_abbreviation_is_told(short: str, words: str, flaw: Flaw | None) -> None:
    assert flaw_in(short, words) is flaw
