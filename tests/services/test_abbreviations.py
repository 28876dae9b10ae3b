"""Where abbreviations are kept: shipped ones that are sound, and a file of the user's that is never lost."""

import os
import stat
import sys
from pathlib import Path

import pytest

from gfmd_desk.domain.abbreviations import Abbreviations, flaw_in
from gfmd_desk.domain.language import Language
from gfmd_desk.paths import program_files
from gfmd_desk.services.abbreviations import AbbreviationShelf, AbbreviationsNotKeptError, BrokenAbbreviationsError, Kept

ENGLISH, SPANISH = Language.ENGLISH, Language.SPANISH


@pytest.fixture
def shelf(tmp_path: Path) -> AbbreviationShelf:
    return AbbreviationShelf(program_files("resources"), tmp_path / "desk")


@pytest.mark.parametrize("language", Language)
def test_the_shipped_ones_are_sound(shelf: AbbreviationShelf, language: Language) -> None:
    usual = shelf.usual(language)
    assert len(usual) >= 10
    assert {short: flaw for short, words in usual.items() if (flaw := flaw_in(short, words))} == {}
    assert [short for short in usual if short != short.lower()] == []
    known = Abbreviations(usual=usual)
    assert [words for words in usual.values() for word in [words.split()[-1]] if known.expansion(word)] == []  # none expands further


def test_nothing_is_written_out_until_the_user_wants_it(shelf: AbbreviationShelf) -> None:
    assert shelf.kept() == Kept()
    assert not shelf.in_force(ENGLISH, Kept())
    own = Kept({"lmm": "labour mobility"}, frozenset({SPANISH}), {SPANISH: frozenset({"gob"})})
    assert shelf.in_force(ENGLISH, own) == Abbreviations({"lmm": "labour mobility"})
    spanish = shelf.in_force(SPANISH, own)
    assert spanish.own == {"lmm": "labour mobility"}
    assert "mig" in spanish.usual
    assert "gob" not in spanish.usual


def test_what_is_kept_comes_back_and_is_private(shelf: AbbreviationShelf) -> None:
    kept = Kept({"ح": "حقوق", "lmm": "labour mobility"}, frozenset({ENGLISH}), {ENGLISH: frozenset({"dev"})})
    shelf.keep(kept)
    assert shelf.kept() == kept
    if sys.platform != "win32":
        assert stat.S_IMODE(shelf.path.stat().st_mode) == 0o600
    assert [file.name for file in shelf.path.parent.iterdir()] == [shelf.path.name]


@pytest.mark.parametrize(
    "broken",
    ["", "{", "[]", '{"format": 9}', '{"format": 1, "own": {"two words": "x"}, "usual": [], "off": {}}', '{"format": 1, "usual": ["xx"]}'],
)
def test_a_broken_file_is_told_of_and_never_lost(shelf: AbbreviationShelf, broken: str) -> None:
    shelf.path.parent.mkdir()
    shelf.path.write_text(broken, encoding="utf-8")
    with pytest.raises(BrokenAbbreviationsError, match="left as it is"):
        shelf.kept()
    assert shelf.path.read_text(encoding="utf-8") == broken
    shelf.keep(Kept({"lmm": "labour mobility"}))
    shelf.path.write_text(broken, encoding="utf-8")
    shelf.keep(Kept({"lmm": "labour mobility"}))
    assert shelf.kept().own == {"lmm": "labour mobility"}
    aside = sorted(file.read_text(encoding="utf-8") for file in shelf.path.parent.glob("abbreviations.broken-*.json"))
    assert aside == [broken, broken]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="needs a folder that cannot be written")
def test_a_folder_that_cannot_be_written_is_told_of(shelf: AbbreviationShelf) -> None:
    shelf.path.parent.mkdir(mode=0o500)
    with pytest.raises(AbbreviationsNotKeptError):
        shelf.keep(Kept())


def test_a_file_in_the_way_of_the_folder_is_told_of(shelf: AbbreviationShelf) -> None:
    shelf.path.parent.write_text("not a folder")
    with pytest.raises((AbbreviationsNotKeptError, BrokenAbbreviationsError)):
        shelf.keep(Kept())
