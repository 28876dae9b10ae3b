"""A report's text from a file, from bytes and from the clipboard."""

import os
import sys
import threading
from pathlib import Path

import pytest

from gfmd_desk.domain.draft import DraftEntry
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.form import Form
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.intake.child import Limits, ReadingError
from gfmd_desk.intake.report_text import LARGEST, SourceError, read_report_text
from gfmd_desk.paths import program_files

SOURCE = "2. Défis\r\n\r\n- Les routes ferment tôt\r\n"
ENTRIES = (DraftEntry("Les routes ferment tôt", Kind.POINT, "challenges"),)


@pytest.fixture(scope="module")
def form() -> Form:
    return load_form(program_files("forms") / "gfmd-2018.toml")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_a_file_is_read(form: Form, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "rapport.txt"
    file.write_bytes(SOURCE.encode(encoding))
    draft = read_report_text(file, form)
    assert draft.entries == ENTRIES
    assert draft.source_characters == draft.imported_characters + draft.left_characters


def test_bytes_and_pasted_text_are_read(form: Form) -> None:
    assert read_report_text(SOURCE.encode(), form).entries == ENTRIES
    assert read_report_text(SOURCE + "\ud83d", form).entries == ENTRIES


def test_it_can_be_read_from_a_thread(form: Form) -> None:
    entries: list[DraftEntry] = []
    thread = threading.Thread(target=lambda: entries.extend(read_report_text(SOURCE, form).entries))
    thread.start()
    thread.join()
    assert tuple(entries) == ENTRIES


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"%PDF-1.7", "This is a PDF file; "),
        (b"Roads\0", "This does not look like plain text; "),
        (b"", "There is no text in it: "),
        (" \n\u00a0", "There is no text in it: "),
    ],
)
def test_what_is_no_text_is_refused_in_the_readers_words(form: Form, source: bytes | str, sentence: str) -> None:
    with pytest.raises(ReadingError, match=f"^{sentence}"):
        read_report_text(source, form)


def test_a_text_that_takes_too_long_is_given_up(form: Form) -> None:
    with pytest.raises(ReadingError, match="nothing was imported"):
        read_report_text("- a\n" * 1_000_000, form, Limits(seconds=0.2))


class TestAtTheDoor:
    def test_a_missing_file(self, form: Form, tmp_path: Path) -> None:
        self.assert_refused(tmp_path / "none.txt", form, f'There is no file "none.txt" in {tmp_path}.')

    def test_a_folder(self, form: Form, tmp_path: Path) -> None:
        self.assert_refused(tmp_path, form, "is a folder or a device, not a file; please choose a text file.")

    def test_fifty_megabytes(self, form: Form, tmp_path: Path) -> None:
        file = tmp_path / "large.txt"
        with file.open("wb") as opened:
            opened.truncate(50_000_000)
        self.assert_refused(file, form, '"large.txt" has 50.0 MB, more than the 10 MB that a report may have.')

    def test_one_character_too_many_pasted(self, form: Form) -> None:
        self.assert_refused("a" * (LARGEST + 1), form, "This text has 10.0 MB, more than the 10 MB that a report may have.")

    @pytest.mark.skipif(sys.platform == "win32", reason="folders have no such permission there")
    @pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
    @pytest.mark.parametrize("closed", ["file", "folder"])
    def test_what_may_not_be_read(self, form: Form, tmp_path: Path, closed: str) -> None:
        folder = tmp_path / "folder"
        folder.mkdir()
        file = folder / "file"
        file.write_text(SOURCE, encoding="utf-8")
        shut = file if closed == "file" else folder
        shut.chmod(0)
        try:
            self.assert_refused(file, form, '"file" may not be read by you;')
        finally:
            shut.chmod(0o700)

    def test_a_disk_that_fails(self, form: Form, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = tmp_path / "notes.txt"
        file.write_text(SOURCE, encoding="utf-8")

        def fail(*_given: object, **_named: object) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(Path, "open", fail)
        self.assert_refused(file, form, '"notes.txt" cannot be read: Input/output error.')

    def test_no_permission_as_the_system_says_it(self, form: Form, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = tmp_path / "notes.txt"
        file.write_text(SOURCE, encoding="utf-8")

        def deny(*_given: object, **_named: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", deny)
        self.assert_refused(file, form, '"notes.txt" may not be read by you;')

    def assert_refused(self, source: Path | str, form: Form, sentence: str) -> None:
        with pytest.raises(SourceError) as refused:
            read_report_text(source, form)
        assert sentence in str(refused.value)
        assert isinstance(refused.value, KnownError)
