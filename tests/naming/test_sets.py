"""Sentences that must be found and sentences that must not, in four languages; the rates are asserted, and what fails is told."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import ProtectedNames

HERE = Path(__file__).parent
NamesFor = Callable[[str], ProtectedNames]
MUST_FIND, MAY_FIND = 0.95, 0.03


def rows(file: str) -> list[tuple[Language, list[str]]]:
    data = tomllib.loads((HERE / file).read_text(encoding="utf-8"))
    return [(Language(code), row) for code, some in data.items() for row in some]


def is_found(names: ProtectedNames, language: Language, key: str, marked: str) -> bool:
    """Whether a sighting of `key` covers the end of what stands in brackets."""
    before, inside, after = marked.replace("]", "[").split("[")
    end = len(before) + len(inside)
    return any(key in seen.keys and seen.start < end <= seen.end for seen in names.find(before + inside + after, language))


VARIANTS = ["variants.toml", "variants_second.toml", "variants_third.toml"]
TRAPS = ["traps.toml", "traps_second.toml", "traps_third.toml"]


@pytest.mark.parametrize(("files", "least"), [(VARIANTS[:1], 200), (VARIANTS, 300)])
def test_a_name_is_found_in_any_form(names_for: NamesFor, files: list[str], least: int) -> None:
    all_of_them = [(names_for(file), language, *row) for file in files for language, row in rows(file)]
    missed = [(language.value, key, marked) for names, language, key, marked in all_of_them if not is_found(names, language, key, marked)]
    assert len(all_of_them) >= least
    assert len(missed) <= len(all_of_them) * (1 - MUST_FIND), missed


@pytest.mark.parametrize(("files", "least"), [(TRAPS[:1], 100), (TRAPS, 180)])
def test_an_everyday_word_is_not(names_for: NamesFor, files: list[str], least: int) -> None:
    all_of_them = [(names_for(file), language, *row) for file in files for language, row in rows(file)]
    caught = [
        (text, [text[seen.start : seen.end] for seen in names.find(text, language)])
        for names, language, text, *allowed in all_of_them
        if any(not seen.keys <= set(allowed) for seen in names.find(text, language))
    ]
    assert len(all_of_them) >= least
    assert len(caught) <= len(all_of_them) * MAY_FIND, caught
