"""What LibreOffice makes of a report: every word is printed, in the order of the document."""

import re
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from gfmd_desk.domain.document import Document, Quote

TENTH_OF_A_MILLIMETRE = 0.29
"""In points."""


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


@pytest.mark.parametrize("edge", ["xMin", "xMax"])
def test_the_title_block_begins_where_the_text_begins(
    edge: str, writer, english: Document, arabic: Document, needs_program: Callable[[str], str], tmp_path: Path
) -> None:
    """On the left in English, on the right in Arabic; to a tenth of a millimetre."""
    document = english if edge == "xMin" else arabic
    path = writer.file(document)
    own_profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    to_pdf = [needs_program("soffice"), own_profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path]
    subprocess.run(to_pdf, check=True, capture_output=True)
    to_text = [needs_program("pdftotext"), "-bbox", "-l", "1", path.with_suffix(".pdf"), "-"]
    text = unicodedata.normalize("NFKC", subprocess.run(to_text, check=True, capture_output=True).stdout.decode())

    def edges(said: str) -> list[float]:
        first = said.split()[0]
        word = "|".join(map(re.escape, (first, first[::-1])))  # a PDF may keep Arabic letters as they stand on the paper
        return [float(one) for one in re.findall(rf'<word [^>]*{edge}="([\d.]+)"[^>]*>(?:{word})</word>', text)]

    begins = edges(document.heading)[0]
    for field in document.fields:
        assert min(abs(label - begins) for label in edges(field.label)) < TENTH_OF_A_MILLIMETRE, field.label
