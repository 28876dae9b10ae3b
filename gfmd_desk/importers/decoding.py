"""Bytes to text: which encoding it is, and a refusal for what is no text at all."""

import codecs

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.errors import KnownError

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_COPY_OUT = "open it and save it as plain text, or copy its text into a plain text file."
_NO_TEXT = "there is no text in it to import; please choose another file."
_SAVE_AS_UTF8 = 'open it in the program it was written with and save it as plain text with the encoding "UTF-8".'

_OFFICE_PARTS = (
    (b"word/", f"This is a Word file; {_COPY_OUT}"),
    (b"xl/", f"This is an Excel workbook; {_COPY_OUT}"),
    (b"ppt/", f"This is a PowerPoint file; {_COPY_OUT}"),
    (b"mimetypeapplication/vnd.oasis.opendocument", f"This is a LibreOffice file; {_COPY_OUT}"),
)
_SIGNATURES = (
    (b"%PDF", f"This is a PDF file; {_COPY_OUT}"),
    (b"{\\rtf", f"This is a rich text (RTF) file; {_COPY_OUT}"),
    (b"\xd0\xcf\x11\xe0", f"This is an older Word, Excel or Outlook file; {_COPY_OUT}"),
    (b"PK", "This is a zip archive; unpack it first and choose the text file in it."),
    (b"\x1f\x8b", "This is a packed file; unpack it first and choose the text file in it."),
    (b"\x89PNG", f"This is a picture; {_NO_TEXT}"),
    (b"\xff\xd8\xff", f"This is a picture; {_NO_TEXT}"),
    (b"GIF8", f"This is a picture; {_NO_TEXT}"),
    (b"SQLite format 3\0", f"This is a database; {_NO_TEXT}"),
    (b"\x7fELF", f"This is a program; {_NO_TEXT}"),
)
_PROGRAM = f"This is a program; {_NO_TEXT}"
_BINARY = "This does not look like plain text; if it comes from another program, open it there and save it as plain text."
_EMPTY = "There is no text in it: it is empty, or holds nothing but blanks."

_NAMES_LIE_WITHIN = 4_000
"""Bytes at either end of a zip in which its names are looked for; packed data elsewhere holds any three letters by chance."""
_FOREIGN_SHARE = 0.25
"""French and Spanish in Windows-1252 stay below a tenth of letters beyond ASCII; Arabic or Cyrillic in an old encoding is nearly all."""
_CONTROL_SHARE = 0.05
_FEW_CONTROLS = 8


class NotPlainTextError(KnownError):
    """The bytes are no text that can be read; the sentence says what they seem to be and what to do."""


def decode(data: bytes) -> str:
    """Return the text of `data`: UTF-8, UTF-16 or UTF-32 with a byte order mark, UTF-8 without one, else Windows-1252.

    The byte order mark is no part of the text. Raises NotPlainTextError.
    """
    _refuse_other_files(data)
    text = _decoded(data)
    refuse_blank(text)
    if _looks_binary(text):
        raise NotPlainTextError(_BINARY)
    return text


def refuse_blank(text: str) -> None:
    """Raise NotPlainTextError where there is no word to import."""
    if not text or text.isspace():
        raise NotPlainTextError(_EMPTY)


def _refuse_other_files(data: bytes) -> None:
    if data.startswith(b"PK\x03\x04"):
        names = data[:_NAMES_LIE_WITHIN] + data[-_NAMES_LIE_WITHIN:]
        for part, sentence in _OFFICE_PARTS:
            if part in names:
                raise NotPlainTextError(sentence)
    for signature, sentence in _SIGNATURES:
        # Two letters alone would refuse a text that begins with the word "PKK".
        if data.startswith(signature) and (signature != b"PK" or data[2:4] in {b"\x03\x04", b"\x05\x06"}):
            raise NotPlainTextError(sentence)
    if data.startswith(b"MZ") and b"\0" in data[:1024]:
        raise NotPlainTextError(_PROGRAM)


def _decoded(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    if b"\0" in data:
        raise NotPlainTextError(_BINARY)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _is_damaged_utf8(data):
            raise NotPlainTextError(_damaged(data, error.start)) from error
    return _windows_1252(data)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise NotPlainTextError(_damaged(data, error.start)) from error


def _damaged(data: bytes, at: int) -> str:
    line = data.count(b"\n", 0, at) + 1
    return f"The text is damaged at line {line}; {_SAVE_AS_UTF8}"


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether most of what is beyond ASCII is sound UTF-8, so that reading it as Windows-1252 would spoil it."""
    sound = [character for character in data.decode("utf-8", "ignore") if character > "\x7f"]
    beyond_ascii = sum(byte > 0x7F for byte in data)
    return len(sound) > beyond_ascii - len("".join(sound).encode())


def _windows_1252(data: bytes) -> str:
    beyond_ascii = sum(byte > 0x7F for byte in data)
    if beyond_ascii > _FOREIGN_SHARE * len(b"".join(data.split())) and beyond_ascii > _FEW_CONTROLS:
        raise NotPlainTextError(f"The letters of this text cannot be told apart; {_SAVE_AS_UTF8}")
    return _strictly(data, "cp1252")


def _looks_binary(text: str) -> bool:
    unprintable = {character for character in set(text) if not clean_text(character)}
    count = sum(text.count(character) for character in unprintable)
    return count > _FEW_CONTROLS and count > _CONTROL_SHARE * len(text)
