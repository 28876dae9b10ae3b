"""What docs/forms.md tells people to write is what the program reads."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from gfmd_desk.domain.form import AttributionPlace, FieldKind, Form, HeaderField, Holds, LimitUnit, Section, WhenEmpty
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.forms.shape import FIELD_NAMES

GUIDE = (Path(__file__).parents[2] / "docs" / "forms.md").read_text(encoding="utf-8")


def test_the_example_is_a_good_form(tmp_path: Path) -> None:
    example = re.search("```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert example
    path = tmp_path / "learning-visit.toml"
    path.write_text(example[1], encoding="utf-8")
    assert [section.key for section in load_form(path).sections] == ["messages", "next-steps"]


@pytest.mark.parametrize(("heading", "kind"), [("The form", Form), ("`[[header]]`", HeaderField), ("`[[section]]`", Section)])
def test_every_key_is_explained_in_its_table_and_no_other(heading: str, kind: type[Form | HeaderField | Section]) -> None:
    table = GUIDE.split(f"\n## {heading}", 1)[1].split("\n## ", 1)[0]
    explained = re.findall(r"^\| `(\w+)` \|", table, re.MULTILINE)
    assert {FIELD_NAMES.get(key, key) for key in explained} == {field.name for field in fields(kind)}


@pytest.mark.parametrize("words", [FieldKind, Holds, LimitUnit, WhenEmpty, AttributionPlace])
def test_every_word_of_choice_is_explained(words: type[FieldKind | Holds | LimitUnit | WhenEmpty | AttributionPlace]) -> None:
    assert [word for word in words if f"`{word}`" not in GUIDE] == []
