"""`tools/world_names.py`: the file in the tree is what it makes; what people write is merged and never touched."""

import importlib
import json
import shutil
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from gfmd_desk.domain.folding import phrase

ROOT = Path(__file__).resolve().parents[2]
WORLD = ROOT / "resources" / "world"


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(ROOT / "tools")
    return importlib.import_module("world_names")


@pytest.fixture
def folder(tool: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    copy = tmp_path / "world"
    shutil.copytree(WORLD, copy)
    monkeypatch.setattr(tool, "WORLD", copy)
    return copy


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def add_group(folder: Path, code: str, name: str) -> None:
    with (folder / "groups.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[{code}]\nen = ["{name}"]\nfr = ["Lac {code}"]\nes = ["Lago {code}"]\nar = ["بحيرة {code}"]\nverified = []\n')


@pytest.mark.parametrize("arguments", [(), ("cldr",)])
def test_made_again_it_is_the_same(tool: ModuleType, folder: Path, arguments: tuple[str, ...]) -> None:
    tool.main(*arguments)
    assert files(folder) == files(WORLD)


def test_made_of_nothing_but_what_people_wrote(tool: ModuleType, folder: Path) -> None:
    (folder / "cldr.toml").unlink()
    (folder / "names.json").unlink()
    tool.main("cldr")
    assert files(folder) == files(WORLD)


def test_what_is_written_by_hand_comes_through(tool: ModuleType, folder: Path) -> None:
    add_group(folder, "lake-states", "Lake States")
    tool.main()
    made = json.loads((folder / "names.json").read_text(encoding="utf-8"))
    row = next(row for row in made["bodies"] if row[0] == "lake-states")
    assert row[1] == "group"
    assert row[3].split("\n")[0] == "en\tshort\tLake States"
    assert "lake states" in made["index"]


def test_a_shared_name_is_marked(tool: ModuleType, folder: Path) -> None:
    add_group(folder, "lake-a", "Lake States")
    add_group(folder, "lake-b", "Lake States")
    tool.main()
    made = json.loads((folder / "names.json").read_text(encoding="utf-8"))
    body, number = map(int, made["index"]["lake states"].split()[0].split("."))
    doubt = made["bodies"][body][3].split("\n")[number].split("\t")[3]
    assert made["doubts"][int(doubt)][0] == "shared by lake-a and lake-b"


def test_a_code_that_cldr_does_not_have_is_refused(tool: ModuleType, folder: Path) -> None:
    with (folder / "territories.toml").open("a", encoding="utf-8") as file:
        file.write("\n[QQQ]\nverified = []\n")
    with pytest.raises(SystemExit, match="QQQ"):
        tool.main()


def test_every_doubtful_word_is_somebodys_name(tool: ModuleType) -> None:
    named = {phrase(name.text) for entry in tool.read_entries(WORLD) for name in entry.names}
    tables: dict[str, Any] = tomllib.loads((WORLD / "ambiguous.toml").read_text(encoding="utf-8"))
    assert [word for words in tables.values() for word in words if phrase(word) not in named] == []
    assert all(why.strip() for words in tables.values() for why in words.values())


def test_what_is_verified_is_there(tool: ModuleType) -> None:
    for entries in (tomllib.loads((WORLD / name).read_text(encoding="utf-8")) for name in ("states.toml", "territories.toml")):
        for code, entry in entries.items():
            assert set(entry["verified"]) <= {"short", "official", "capital.en"}, code
    demonyms = tomllib.loads((WORLD / "demonyms.toml").read_text(encoding="utf-8"))
    for language, codes in demonyms["verified"].items():
        assert set(codes) <= set(demonyms[language])


@pytest.mark.parametrize(
    ("language", "entry", "forms"),
    [
        ("english", "Lagunian", {"Lagunian", "Lagunians"}),
        ("english", "Montanese", {"Montanese"}),
        ("english", "Esper! | Esperman", {"Esper", "Esperman", "Espermen"}),
        ("french", "lagunien", {"lagunien", "lagunienne", "laguniens", "laguniennes"}),
        ("french", "montanais", {"montanais", "montanaise", "montanaises"}),
        ("french", "espérec/espérecque", {"espérec", "espérecque", "espérecs", "espérecques"}),
        ("spanish", "lagunés", {"lagunés", "lagunesa", "laguneses", "lagunesas"}),
        ("spanish", "montaní", {"montaní", "montaníes", "montanís"}),
        ("arabic", "لاغوني", {"لاغوني", "اللاغوني", "لاغونية", "اللاغونية", "لاغونيون", "اللاغونيين", "لاغونيات"}),
    ],
)
def test_inflected(tool: ModuleType, language: str, entry: str, forms: set[str]) -> None:
    made = getattr(tool, language)(entry)
    every = set(made.adjectives) | {word for word in made.people if language != "french"}
    assert forms <= every if language == "arabic" else forms == every
