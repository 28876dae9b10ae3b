"""Tables as text: CSV with whatever stands between its cells, and what a spreadsheet puts on the clipboard."""

import csv
from collections import Counter
from io import StringIO

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.table import Remark, Seen, Table, listed
from gfmd_desk.errors import KnownError
from gfmd_desk.importers.decoding import decode, refuse_blank

MOST_ROWS = 50_000
MOST_COLUMNS = 256
LONGEST_CELL = 32_767
"""What Excel itself can hold in a cell (support.microsoft.com, Excel specifications and limits)."""

_DELIMITERS = ("\t", ",", ";", "|")
_LOOKED_AT = 60
_BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_MAC_ACCENTS = bytes(byte for byte in range(0x80, 0xA0) if byte not in (0x91, 0x92, 0x93, 0x94, 0x96, 0x97))
"""Accented letters in Mac Roman that are marks, or nothing, in Windows-1252; its quotation marks and dashes tell nothing."""


class NotATableError(KnownError):
    """The text holds no table that can be read."""


def decode_table(data: bytes) -> Table:
    """Read a CSV file; raises NotPlainTextError and NotATableError.

    UTF-8, UTF-16 and Windows-1252 are told apart as for any text, and Mac Roman by the accents inside words.
    A file put together from several encodings is read line by line.
    """
    if _is_mac_roman(data):
        return _with_remark(read_pasted(data.decode("mac_roman")), Seen.ENCODING, "Mac Roman")
    if mixed := _mixed_lines(data):
        text, lines = mixed
        return _with_remark(read_pasted(text), Seen.MIXED_ENCODING, listed(map(str, lines)))
    table = read_pasted(decode(data))
    return _with_remark(table, Seen.ENCODING, "Windows-1252") if _is_windows_1252(data) else table


def read_pasted(text: str) -> Table:
    """Read a table from text; what parts the cells is found out. Raises NotPlainTextError and NotATableError."""
    refuse_blank(text)
    text = clean_text(text.removeprefix("\ufeff"))
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first) == len("sep=") + 1:  # Excel's own way to say it
        delimiter, text = first[-1], rest
    else:
        delimiter = _delimiter(text)
    rows = [tuple(cell.strip() for cell in row) for row in _parsed(text, delimiter)]
    while rows and not any(rows[-1]):
        rows.pop()
    if not rows:
        raise NotATableError("There is no table in it: every cell is blank.")
    return Table(tuple(rows))


def refuse_larger(rows: int, columns: int) -> None:
    """Raise NotATableError where a table is larger than anything a summit has."""
    if rows > MOST_ROWS:
        raise NotATableError(f"This table has more than {MOST_ROWS} rows; please choose one that holds only what is to be imported.")
    if columns > MOST_COLUMNS:
        raise NotATableError(f"This table has more than {MOST_COLUMNS} columns; please choose one that holds only what is to be imported.")


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    try:
        return _rows(text, delimiter)
    except csv.Error as error:
        if delimiter == "\t":  # a spreadsheet's clipboard does not double its quotation marks
            return _rows(text, delimiter, quoted=False)
        raise NotATableError(f"The quotation marks around its cells do not match, so the table cannot be read: {error}.") from error


def _rows(text: str, delimiter: str, *, quoted: bool = True) -> list[list[str]]:
    lines = StringIO(text, newline="")
    if quoted:
        reader = csv.reader(lines, delimiter=delimiter, strict=True)
    else:
        reader = csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_NONE)
    rows: list[list[str]] = []
    try:
        for row in reader:
            rows.append(row)
            refuse_larger(len(rows), len(row))
    except csv.Error as error:
        if "field limit" in str(error):
            raise NotATableError(f"A cell at line {reader.line_num} is longer than any cell of a spreadsheet can be.") from error
        raise csv.Error(f"see line {reader.line_num}") from error
    return rows


def _delimiter(text: str) -> str:
    """Return what parts the cells: the mark that gives most rows the same number of cells, and more than one."""
    head = text.split("\n", _LOOKED_AT)[:_LOOKED_AT]
    scores = {mark: _evenness(head, mark) for mark in _DELIMITERS if mark in text}
    return max(scores, key=lambda mark: scores[mark], default=",")


def _evenness(lines: list[str], delimiter: str) -> tuple[float, int]:
    try:
        rows = [row for row in csv.reader(lines, delimiter=delimiter) if any(row)]
    except csv.Error:
        return 0.0, 0
    width, count = Counter(len(row) for row in rows).most_common(1)[0] if rows else (1, 0)
    if width == 1:
        return 0.0, 0
    return count / len(rows), width


def _is_mac_roman(data: bytes) -> bool:
    """Say whether accents inside words stand where Mac Roman has them, and not where Windows-1252 has them."""
    if data.startswith(_BYTE_ORDER_MARKS) or b"\0" in data or _is_utf8(data):
        return False
    mac = windows = sound = 0
    for before, byte, after in zip(data, data[1:], data[2:], strict=False):
        if byte < 0x80 or not (_is_letter(before) or _is_letter(after)):
            continue
        mac += byte in _MAC_ACCENTS
        windows += byte >= 0xC0
        sound += byte in _MAC_ACCENTS and _is_letter(before)
    return mac > windows and sound > 0


def _is_letter(byte: int) -> bool:
    return 0x41 <= byte <= 0x5A or 0x61 <= byte <= 0x7A


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _is_windows_1252(data: bytes) -> bool:
    return not data.startswith(_BYTE_ORDER_MARKS) and not _is_utf8(data)


def _mixed_lines(data: bytes) -> tuple[str, list[int]] | None:
    """Return the text of a file some of whose lines are UTF-8 and some Windows-1252, with the numbers of the fewer."""
    if data.startswith(_BYTE_ORDER_MARKS[1:]) or b"\0" in data or data.isascii():
        return None
    texts: list[str] = []
    utf8, other = [], []
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.isascii():
            texts.append(line.decode("ascii"))
        elif _is_utf8(line):
            texts.append(line.decode("utf-8"))
            utf8.append(number)
        else:
            texts.append(line.decode("cp1252", "replace"))
            other.append(number)
    if not utf8 or not other or any("\ufffd" in text for text in texts):
        return None
    return "\n".join(texts), min(utf8, other, key=len)


def _with_remark(table: Table, seen: Seen, given: str) -> Table:
    return Table(table.rows, table.sheet, table.sheets, (*table.remarks, Remark(seen, given)))
