"""The frameworks that come with the program: all items, in all languages, and words that can be found."""

import tomllib
import unicodedata
from pathlib import Path

import pytest

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.frameworks import Frameworks
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.suggesting import Keywords, suggest
from gfmd_desk.domain.tags import Framework, in_order, parse_tag
from gfmd_desk.forms.frameworks import load_frameworks, load_keywords
from gfmd_desk.paths import program_files

FOLDER = program_files("resources") / "frameworks"


@pytest.fixture(scope="module")
def frameworks() -> Frameworks:
    return load_frameworks(FOLDER)


@pytest.fixture(scope="module")
def keywords() -> Keywords:
    return load_keywords(FOLDER)


def test_every_objective_principle_and_goal_is_there_in_order(frameworks: Frameworks) -> None:
    tags = [item.tag for item in frameworks.items]
    assert [tag for tag in tags if "." not in tag] == [
        *(f"gcm:{number}" for number in range(1, 24)),
        *(f"gcm-principle:{letter}" for letter in "abcdefghij"),
        *(f"sdg:{number}" for number in range(1, 18)),
    ]
    targets = [tag for tag in tags if "." in tag]
    assert len(targets) == 21
    assert {"sdg:10.7", "sdg:10.c", "sdg:8.8"} < set(targets)
    assert tuple(targets) == in_order(targets)


def test_the_way_a_title_is_told_from_its_neighbours(frameworks: Frameworks) -> None:
    for tag, word in (("gcm:20", "remittances"), ("gcm-principle:f", "rights"), ("sdg:5", "gender"), ("sdg:10.7", "migration")):
        item = frameworks.item(tag)
        assert item is not None
        assert word in item.titles.en.lower()


@pytest.mark.parametrize("language", Language)
def test_titles_and_short_names_are_clean_and_tell_items_apart(frameworks: Frameworks, language: Language) -> None:
    titles = [item.titles.in_language(language) for item in frameworks.items]
    shorts = [(item.tag.partition(":")[0], item.short.in_language(language)) for item in frameworks.items]
    assert len(set(titles)) == len(titles)
    assert len(set(shorts)) == len(shorts)
    for text in (*titles, *(short for _, short in shorts)):
        assert text
        assert text == clean_line(text)
        assert text == unicodedata.normalize("NFC", text)
    assert max(len(short) for _, short in shorts) <= 70


def test_a_title_that_was_not_seen_in_a_source_is_unofficial(frameworks: Frameworks) -> None:
    def unofficial(framework: Framework, language: Language) -> list[str]:
        items = ((parse_tag(item.tag), item) for item in frameworks.items)
        return [item.tag for found, item in items if found and found.framework is framework and language not in item.official]

    assert [unofficial(framework, Language.ENGLISH) for framework in Framework] == [[], [], []]
    assert [unofficial(framework, Language.FRENCH) for framework in Framework] == [[], [], ["sdg:17.16"]]
    assert unofficial(Framework.GCM, Language.SPANISH) == [f"gcm:{number}" for number in (3, 7, 15, 16, 17, 18, 20)]
    assert len(unofficial(Framework.GCM, Language.ARABIC)) == 23
    assert unofficial(Framework.SDG, Language.ARABIC) == [f"sdg:{number}" for number in (6, 7, 8, 9, 10, 17)]


def test_a_title_from_memory_is_never_official() -> None:
    rows = [row for name, kind in (("gcm", "objective"), ("principles", "principle"), ("sdg", "goal")) for row in _rows(name, kind)]
    assert len(rows) == 50
    for row in rows:
        for language in Language:
            assert row["verified_lang"][language] == (not row["src"][language].startswith("memory")) or (
                row.get("ar_alt") and language == "ar"
            )


def _rows(name: str, kind: str) -> list[dict[str, dict[str, str]]]:
    rows: list[dict[str, dict[str, str]]] = tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))[kind]
    return rows


def test_what_no_framework_has_is_a_bug_in_the_file(tmp_path: Path) -> None:
    for path in FOLDER.glob("*.toml"):
        (tmp_path / path.name).write_text(path.read_text("utf-8").replace('id = "10.7"', 'id = "10.9"'), "utf-8")
    with pytest.raises(ValueError, match=r"sdg:10\.9"):
        load_frameworks(tmp_path)


def test_every_keyword_speaks_for_its_tag_in_a_text_of_its_language(keywords: Keywords) -> None:
    rows = _rows("keywords", "item")
    assert len(rows) == len({str(row["tag"]) for row in rows})
    for row in rows:
        assert parse_tag(str(row["tag"]))
        for language in Language:
            assert row[language]
            for phrase in row[language]:
                found = {one.tag for one in suggest(f"({phrase.replace('*', '')}).", keywords, language)}
                assert row["tag"] in found, phrase


def test_every_objective_and_goal_has_keywords(keywords: Keywords) -> None:
    for language in Language:
        tags = {tag for _, tag in keywords.phrases[language]}
        assert {f"gcm:{number}" for number in range(1, 24)} | {f"sdg:{number}" for number in range(1, 18)} <= tags


@pytest.mark.parametrize("language", Language)
def test_an_official_short_name_mostly_speaks_for_its_objective(frameworks: Frameworks, keywords: Keywords, language: Language) -> None:
    objectives = [item for item in frameworks.items if item.tag.startswith("gcm:")]
    found = [item.tag in {one.tag for one in suggest(item.titles.in_language(language), keywords, language)} for item in objectives]
    assert sum(found) >= 15
