"""What LibreOffice makes of a report: every word is printed, in the order of the document."""

import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.document import Document, Quote


@pytest.fixture
def printed(needs_program: Callable[[str], str], tmp_path: Path) -> Callable[[Path], list[str]]:
    """Turn a Word file into a PDF and return its words."""
    office, to_text = needs_program("soffice"), needs_program("pdftotext")

    def words(path: Path) -> list[str]:
        own_profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        subprocess.run(
            [office, own_profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path], check=True, capture_output=True
        )
        text = subprocess.run([to_text, "-raw", path.with_suffix(".pdf"), "-"], check=True, capture_output=True).stdout.decode()
        return unicodedata.normalize("NFKC", text).split()

    return words


def words_of(document: Document) -> list[str]:
    texts = [document.heading, document.title, document.subject]
    for field in document.fields:
        texts += [field.label, field.value]
    for block in document.blocks:
        texts.append(block.text)
        if isinstance(block, Quote):
            texts.append(block.attribution)
    return unicodedata.normalize("NFKC", " ".join(texts)).split()


def test_every_word_stands_in_the_pdf_in_order(writer, english: Document, printed: Callable[[Path], list[str]]) -> None:
    found = iter(printed(writer.file(english)))
    missing = [word for word in words_of(english) if word.isascii() and word not in found]
    assert missing == []


def test_every_arabic_word_stands_in_the_pdf(writer, arabic: Document, printed: Callable[[Path], list[str]]) -> None:
    """In which order a PDF keeps the words of a line that reads from the right is its own affair."""

    def letters(words: list[str]) -> list[str]:
        return sorted(character for word in words for character in word if character.isalpha())

    found = letters(printed(writer.file(arabic)))
    missing = letters(words_of(arabic))
    for character in found:
        if character in missing:
            missing.remove(character)
    assert missing == []
