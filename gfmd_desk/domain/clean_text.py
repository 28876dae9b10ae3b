"""One cleaning for every text that comes in: typed, pasted or imported."""

import re

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str) -> str:
    """Return `text` as it can be stored, shown and written to XML.

    Line and paragraph separators become line feeds; control characters, lone surrogates and
    non-characters that XML 1.0 forbids (W3C XML 1.0, 2.2 Characters) are taken out. Idempotent.
    """
    if text.isprintable():
        return text
    return _UNPRINTABLE.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """Return `text` cleaned and on one line, without white space around it."""
    return " ".join(clean_text(text).split())
