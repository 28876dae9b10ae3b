"""Text as Word runs: escaped, cut to a bearable length, and each in its own direction.

Word takes the direction of a run from the run, not from its letters: Arabic in a run that is not marked
`w:rtl` loses its font and puts its punctuation on the wrong side, and so do Latin words in one that is.
"""

import re
from collections.abc import Iterator

from gfmd_desk.exporters.direction import NOT_LEFT, RIGHT

LONGEST_RUN = 200_000
"""Characters of one run: at most 1 MB of XML, whatever they are. Readers refuse a text node of 10 MB."""

# A stretch runs to the last letter or number before the other direction begins: what stands between two
# directions belongs to the paragraph, and a number follows the letters before it (Unicode UAX 9, N1, N2 and W7).
_RIGHT_STRETCH = re.compile(f"[{RIGHT}](?:[{NOT_LEFT}]*[{RIGHT}\\d])?")
_LEFT_STRETCH = re.compile(f"[^{NOT_LEFT}](?:[^{RIGHT}]*(?:[^{NOT_LEFT}]|\\d))?")

_CLOSING = {")": "(", "]": "["}


def runs(text: str, *, rtl: bool) -> str:
    """Return the runs of clean `text` in a paragraph of this direction; line feeds are breaks and tabs are tabs."""
    if len(text) <= LONGEST_RUN and text.isascii() and not rtl:
        return _run(text, rtl=False)
    return "".join(_run(piece, rtl=part_rtl) for part, part_rtl in _by_direction(text, rtl=rtl) for piece in _pieces(part))


def _run(text: str, *, rtl: bool) -> str:
    if "&" in text or "<" in text or ">" in text:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if "\n" in text or "\t" in text:
        text = text.replace("\n", '</w:t><w:br/><w:t xml:space="preserve">').replace("\t", '</w:t><w:tab/><w:t xml:space="preserve">')
    properties = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text}</w:t></w:r>'


def _by_direction(text: str, *, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Cut `text` where its direction changes; joined again the parts are the text."""
    stretch = _LEFT_STRETCH if rtl else _RIGHT_STRETCH
    done = 0
    for match in stretch.finditer(text):
        if match.start() < done:
            continue
        end = _with_bracket(text, match.start(), match.end())
        if match.start() > done:
            yield text[done : match.start()], rtl
        yield text[match.start() : end], not rtl
        done = end
    if done < len(text):
        yield text[done:], rtl


def _with_bracket(text: str, start: int, end: int) -> int:
    """Take a closing bracket along whose opening one lies inside (UAX 9, N0): "SDG 13 (climate)"."""
    opening = _CLOSING.get(text[end : end + 1])
    if opening and text.count(opening, start, end) > text.count(text[end], start, end):
        return end + 1
    return end


def _pieces(text: str) -> Iterator[str]:
    """Cut a long text into pieces, after a blank where there is one."""
    start = 0
    while len(text) - start > LONGEST_RUN:
        end = text.rfind(" ", start, start + LONGEST_RUN) + 1 or start + LONGEST_RUN
        yield text[start:end]
        start = end
    if start < len(text) or not text:
        yield text[start:]
