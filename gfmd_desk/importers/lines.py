"""Text to lines: cleaned, without the marks of a quoted mail, page numbers and dividing lines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.importers.account import Account, Why

_BLANKS = re.compile(r"[ \t]+")
_MAIL_MARKS = re.compile(r"\s*(>(?:[ \t]*>)*)(?=\s|$)")
_DIVIDER = re.compile(r"[-–—_=*~#•·─━\s]+")
_LEAST_DIVIDER = 3
_LONGEST_PAGE_NUMBER = 24
_PAGE_OF = re.compile(
    r"[-–—\s]*(?:(?:page|p\.|p[áa]gina|p[áa]g\.|صفحة)\s*\d{1,3}(?:\s*(?:of|sur|de|/|من)\s*\d{1,3})?|\d{1,3}\s*(?:of|sur|/|من)\s*\d{1,3})[-–—\s]*",
    re.IGNORECASE,
)
_BARE_PAGE_NUMBER = re.compile(r"[-–—\s]*\d{1,3}[-–—\s]*")


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `length` is its width on the page with its indentation. An empty `text` is a gap, however many lines it was."""

    text: str
    length: int = 0
    page_break: bool = False


PARAGRAPH_GAP = Line("")
PAGE_GAP = Line("", page_break=True)


def read_lines(text: str, account: Account) -> list[Line]:
    """Split `text` into lines; never two gaps in a row, none at the start, one at the end."""
    lines: list[Line] = []
    raw = [PARAGRAPH_GAP, *_cleaned(text, account), PARAGRAPH_GAP]
    for number in range(1, len(raw) - 1):
        line = raw[number]
        if line.text and _is_page_number(line.text, raw[number - 1], raw[number + 1]):
            account.leave(line.text, Why.PAGE_NUMBER)
            line = PAGE_GAP
        elif _is_divider(line.text):
            account.leave(line.text, Why.DIVIDER)
            line = PARAGRAPH_GAP
        _append(lines, line)
    if lines and lines[-1].text:
        lines.append(PARAGRAPH_GAP)
    return lines


def _cleaned(text: str, account: Account) -> Iterator[Line]:
    for page_number, page in enumerate(text.split("\f")):
        if page_number:
            yield PAGE_GAP
        for raw in clean_text(page).strip("\n").split("\n"):
            marks = _MAIL_MARKS.match(raw)
            if marks:
                account.leave_mark(marks[1], Why.MAIL_MARK)
            shown = raw[marks.end() :] if marks else raw
            stripped = shown.strip()
            yield Line(_BLANKS.sub(" ", stripped), len(shown.rstrip())) if stripped else PARAGRAPH_GAP


def _append(lines: list[Line], line: Line) -> None:
    if line.text or (lines and lines[-1].text):
        lines.append(line)
    elif lines and line.page_break:
        lines[-1] = line


def _is_page_number(text: str, before: Line, after: Line) -> bool:
    if len(text) > _LONGEST_PAGE_NUMBER:
        return False
    if _PAGE_OF.fullmatch(text):
        return True
    stands_alone = not before.text and not after.text
    return bool(_BARE_PAGE_NUMBER.fullmatch(text)) and (stands_alone or before.page_break or after.page_break)


def _is_divider(text: str) -> bool:
    return len(text) >= _LEAST_DIVIDER and bool(_DIVIDER.fullmatch(text))
