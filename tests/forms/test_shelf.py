"""All forms together: what is usable, and what is said about the rest."""

from pathlib import Path

import pytest

from gfmd_desk.forms.shelf import FormShelf, UnknownFormError, load_forms
from gfmd_desk.paths import program_files

WORDS = '{ en = "one", fr = "un", es = "uno", ar = "واحد" }'


def put(folder: Path, file: str, id: str, version: int = 1) -> Path:
    folder.mkdir(exist_ok=True)
    section = f'[[section]]\nkey = "a"\ntitle = {WORDS}\nguidance = {WORDS}\nholds = ["points"]\n'
    path = folder / file
    path.write_text(f'id = "{id}"\nversion = {version}\nname = {WORDS}\nheading = {WORDS}\nheader = []\n{section}', encoding="utf-8")
    return path


def sentences(shelf: FormShelf) -> list[str]:
    return [str(error) for error in shelf.broken]


def test_forms_come_by_id_and_version_and_the_newest_is_given(tmp_path: Path) -> None:
    put(tmp_path, "c.toml", "side-event", 2)
    put(tmp_path, "b.toml", "ministry")
    put(tmp_path, "a.toml", "side-event", 10)
    shelf = load_forms([tmp_path])
    assert [(form.id, form.version) for form in shelf.forms] == [("ministry", 1), ("side-event", 2), ("side-event", 10)]
    assert shelf.form("side-event").version == 10
    assert shelf.broken == ()


def test_a_broken_file_hides_no_other(tmp_path: Path) -> None:
    put(tmp_path, "b.toml", "ministry")
    (tmp_path / "a.toml").write_text("id = ", encoding="utf-8")
    (tmp_path / "c.toml").write_bytes(b"\xff\xfe\x00")
    shelf = load_forms([tmp_path])
    assert [form.id for form in shelf.forms] == ["ministry"]
    assert sentences(shelf) == [
        "a.toml, line 1, column 6: not TOML (Invalid value).",
        "c.toml, line 1: not in UTF-8; save the file again with the encoding UTF-8.",
    ]


def test_the_users_own_forms_are_added(tmp_path: Path) -> None:
    put(tmp_path / "own", "x.toml", "ministry")
    shelf = load_forms([program_files("forms"), tmp_path / "own"])
    assert shelf.form("ministry").id == "ministry"
    assert shelf.form("gfmd-2018").id == "gfmd-2018"


def test_a_form_is_not_replaced_in_silence(tmp_path: Path) -> None:
    first = put(tmp_path / "shipped", "side-event.toml", "side-event")
    put(tmp_path / "own", "my-form.toml", "side-event")
    shelf = load_forms([tmp_path / "shipped", tmp_path / "own"])
    assert len(shelf.forms) == 1
    assert sentences(shelf) == [
        f'my-form.toml, version: version 1 of "side-event" is there already, in {first}; allowed is another id or a higher version.'
    ]


def test_a_newer_version_of_ones_own_stands_beside_the_shipped_one(tmp_path: Path) -> None:
    put(tmp_path / "shipped", "side-event.toml", "side-event")
    put(tmp_path / "own", "side-event.toml", "side-event", 2)
    shelf = load_forms([tmp_path / "shipped", tmp_path / "own"])
    assert [form.version for form in shelf.forms] == [1, 2]
    assert shelf.form("side-event").version == 2


def test_other_files_and_missing_folders_are_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "UPPER.TOML", "ministry")
    (tmp_path / "notes.txt").write_text("no form", encoding="utf-8")
    (tmp_path / "._ministry.toml").write_bytes(b"\x00\x05\x16\x07")
    shelf = load_forms([tmp_path / "not there", tmp_path])
    assert [form.id for form in shelf.forms] == ["ministry"]
    assert shelf.broken == ()


def test_a_folder_that_cannot_be_read_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "good", "x.toml", "ministry")
    own = tmp_path / "own"
    own.mkdir()
    listing = Path.iterdir

    def refuse(folder: Path) -> object:
        if folder == own:
            raise PermissionError(13, "Permission denied")
        return listing(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)  # root may read everything, so the system's refusal is put here
    shelf = load_forms([own, tmp_path / "good"])
    assert [form.id for form in shelf.forms] == ["ministry"]
    assert sentences(shelf) == ["own: the forms in this folder cannot be read (Permission denied)."]


def test_an_unknown_form_is_answered_with_the_known_ones(tmp_path: Path) -> None:
    put(tmp_path, "a.toml", "side-event", 1)
    put(tmp_path, "b.toml", "side-event", 2)
    put(tmp_path, "c.toml", "ministry")
    with pytest.raises(UnknownFormError) as caught:
        load_forms([tmp_path]).form("gfmd")
    assert str(caught.value) == 'There is no form "gfmd"; known: ministry, side-event.'


def test_an_unknown_form_may_be_in_a_broken_file(tmp_path: Path) -> None:
    (tmp_path / "ministry.toml").write_text("", encoding="utf-8")
    with pytest.raises(UnknownFormError) as caught:
        load_forms([tmp_path]).form("ministry")
    assert str(caught.value) == (
        'There is no form "ministry"; known: none; it may be in a file that cannot be used: '
        "ministry.toml: the file is empty; a form begins with id and version."
    )
