"""In which direction a text reads."""

import re

# Hebrew to Arabic Extended-A, the presentation forms, and the right-to-left blocks of the supplementary plane.
RIGHT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
NOT_LEFT = f"\\W\\d_{RIGHT}"
"""Sets of characters, to stand between brackets in a pattern."""

_HAS_RIGHT = re.compile(f"[{RIGHT}]")
_HAS_LEFT = re.compile(f"[^{NOT_LEFT}]")


def reads_right_to_left(text: str, *, by_default: bool) -> bool:
    """Say in which direction a paragraph reads: as the report does, unless it is wholly in the other script."""
    if text.isascii() and not by_default:
        return False
    own, other = (_HAS_RIGHT, _HAS_LEFT) if by_default else (_HAS_LEFT, _HAS_RIGHT)
    if own.search(text) or not other.search(text):
        return by_default
    return not by_default
