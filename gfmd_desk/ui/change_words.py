"""What became of a sentence, in words and in marks that can be read without colour or print."""

from html import escape

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.word_changes import Fate, word_changes


def marked(before: str, after: str) -> str:
    """Both wordings in one as rich text: what is gone struck through, what is new underlined, each between marks of its own."""
    marks = {Fate.KEPT: "{words}", Fate.GONE: "[−<s>{words}</s>−]", Fate.NEW: "[+<u>{words}</u>+]"}
    return " ".join(marks[piece.fate].format(words=escape(piece.words)) for piece in word_changes(before, after))


def told(before: str, after: str) -> str:
    """What is gone and what is new, to be read out; empty where nothing is."""
    translate = QCoreApplication.translate
    words = {Fate.GONE: translate("Compared", "gone: {words}"), Fate.NEW: translate("Compared", "new: {words}")}
    return "; ".join(words[piece.fate].format(words=piece.words) for piece in word_changes(before, after) if piece.fate in words)
