"""Bytes to text, and the sentence for what is none."""

import io
import zipfile

import pytest
from docx import Document

from gfmd_desk.errors import KnownError
from gfmd_desk.importers.decoding import NotPlainTextError, decode

FRENCH = "Défis : « les communes n’ont pas de budget » — 5 €, œuvre\r\n"
ARABIC = "٢. التحديات 😀\n"


def zipped(*names: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, "<x/>" * 2_000)
    return file.getvalue()


def word_file() -> bytes:
    file = io.BytesIO()
    document = Document()
    document.add_paragraph("Roads close early.")
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_french_is_read_in_each_encoding(encoding: str) -> None:
    assert decode(FRENCH.encode(encoding)) == FRENCH


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_arabic_and_emoji_are_read_in_each_encoding(encoding: str) -> None:
    assert decode(ARABIC.encode(encoding)) == ARABIC


def test_big_endian_utf_16_is_read() -> None:
    assert decode(b"\xfe\xff" + ARABIC.encode("utf-16-be")) == ARABIC


def test_a_few_control_characters_do_not_matter() -> None:
    assert decode(b"It be\x07gan\x1b.") == "It be\x07gan\x1b."


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (word_file(), "This is a Word file; open it and save it as plain text"),
        (zipped("[Content_Types].xml", "xl/workbook.xml"), "This is an Excel workbook"),
        (zipped("[Content_Types].xml", "ppt/presentation.xml"), "This is a PowerPoint file"),
        (zipped("notes.txt"), "This is a zip archive; unpack it"),
        (b"PK\x05\x06" + bytes(18), "This is a zip archive"),
        (b"%PDF-1.7\n%\xe2\xe3", "This is a PDF file; open it and save it as plain text"),
        (b"{\\rtf1\\ansi Roads}", "This is a rich text (RTF) file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500), "This is an older Word, Excel or Outlook file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "This is a picture"),
        (b"MZ\x90\0\x03" + bytes(100), "This is a program"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "This is a program"),
        (b"SQLite format 3\0" + bytes(100), "This is a database"),
        (b"Roads\0close", "This does not look like plain text"),
        (b"\x01\x02\x03\x04\x05" * 10, "This does not look like plain text"),
        ("Roads \x01\x02\x03 ".encode("utf-16") * 20, "This does not look like plain text"),
        (b"", "There is no text in it"),
        (b" \r\n\t\n", "There is no text in it"),
        (b"\xef\xbb\xbf", "There is no text in it"),
        ("التحديات في المدن الساحلية".encode("cp1256"), "The letters of this text cannot be told apart"),
        (b"Roads close \x81 early", "The text is damaged at line 1"),
        ("Première ligne\nDéjà été\n".encode() + b"\xc3", "The text is damaged at line 3"),
        (ARABIC.encode("utf-16")[:-1], "The text is damaged at line"),
    ],
)
def test_what_is_no_text_is_refused_with_one_sentence(data: bytes, what: str) -> None:
    with pytest.raises(NotPlainTextError) as refused:
        decode(data)
    sentence = str(refused.value)
    assert sentence.startswith(what)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert isinstance(refused.value, KnownError)


@pytest.mark.parametrize("text", ["PKK and others met.", "MZ is a place.", "GIFT from the town.", "PDF, said one."])
def test_words_that_begin_like_another_file_are_text(text: str) -> None:
    assert decode(text.encode()) == text


def test_letters_by_chance_inside_a_zip_do_not_name_it() -> None:
    archive = zipped("a" * 100)
    assert decode_error(archive[:50] + bytes(5_000) + b"xl/" + bytes(5_000)) == decode_error(archive)


def decode_error(data: bytes) -> str:
    with pytest.raises(NotPlainTextError) as refused:
        decode(data)
    return str(refused.value)
