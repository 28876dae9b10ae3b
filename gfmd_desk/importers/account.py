"""What of the source became no entry, and why."""

from enum import StrEnum

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.draft import Left, count_characters

_REPLACEMENT = "\ufffd"


class Why(StrEnum):
    """Reasons, in words for the user that stand in a list or behind a colon."""

    HEADING = "section heading; the form prints its own"
    INSTRUCTION = "the template's own instruction or note"
    FORM_TITLE = "the title of the template"
    PAGE_NUMBER = "page number"
    DIVIDER = "dividing line"
    SAME_SUBHEADING = "the same subheading again; it stands once"
    INVISIBLE = "characters that cannot be seen"
    LIST_MARK = "marks and numbers of list items; the report makes its own"
    SUBHEADING_MARK = "colons and other marks of subheadings"
    MAIL_MARK = "marks of a quoted mail"


class Account:
    """Collects what is left: parts as they were recognised, and after them the small marks, all of one kind together."""

    def __init__(self) -> None:
        self._parts: list[Left] = []
        self._marks: dict[Why, list[str]] = {}

    def leave(self, text: str, why: Why) -> None:
        if count_characters(text):
            self._parts.append(Left(text, why.value))

    def leave_mark(self, mark: str, why: Why) -> None:
        if count_characters(mark):
            self._marks.setdefault(why, []).append(mark)

    def leave_unprintable(self, source: str) -> None:
        """List each character that `clean_text` takes out of `source`, by its code point."""
        for character in sorted(set(source)):
            if clean_text(character) or not count_characters(character):
                continue
            is_half = "\ud800" <= character <= "\udfff"
            shown = _REPLACEMENT if is_half else character  # a lone surrogate cannot be written to any file
            what = "half of a broken character" if is_half else "control character"
            self._parts.append(Left(shown * source.count(character), f"{what} (U+{ord(character):04X}); it cannot be shown or printed"))

    def left(self) -> tuple[Left, ...]:
        marks = (Left(" ".join(found), why.value) for why, found in self._marks.items())
        return (*self._parts, *marks)
