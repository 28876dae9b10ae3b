"""Lines as hands and other programs bring them: many at once, and with a bullet typed by habit."""

import re

_BULLET = re.compile(r"[*•‣·▪◦–—-][ \t\u00a0]+(?=\S)")
_MINUS = frozenset("-–—")


def lines_of(text: str) -> list[str]:
    """Return the lines of `text` that hold anything, without the blanks around them."""
    return [line for part in text.split("\n") if (line := part.strip())]


def without_bullet(text: str) -> str:
    """Return one line without a bullet at its beginning; the report sets its own.

    A bullet has a blank behind it, and a word: "-5 %" and "- 5 %" are numbers, and "* * *" is no point. In a text of
    several lines bullets are a list that somebody wrote, and stay.
    """
    found = _BULLET.match(text)
    if found is None or "\n" in text:
        return text
    rest = text[found.end() :]
    number = text[0] in _MINUS and rest[0].isdigit()
    return text if number or not any(letter.isalnum() for letter in rest) else rest


def pieces(text: str, most: int) -> list[str]:
    """Return `text` in pieces of at most `most` characters, cut at the end of a line, else of a word; only blanks at the cuts go."""
    found, at = [], 0
    while len(text) - at > most:
        end = at + most + 1
        cut = text.rfind("\n", at + 1, end)
        if cut < 0:
            cut = max(text.rfind(blank, at + 1, end) for blank in " \t\u00a0")
        cut = at + most if cut < 0 else cut
        found.append(text[at:cut].strip())
        at = cut
    return [piece for piece in (*found, text[at:].strip()) if piece]
