"""Which paragraphs are subheadings: the form's own, and short lines that stand alone."""

import re

from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.language import Language
from gfmd_desk.importers.blocks import Block
from gfmd_desk.importers.folding import number, words
from gfmd_desk.importers.layout import begins_small, is_finished

_COLONS = (":", "：")
_EMPHASIS = "*_"
_EMPHASISED = re.compile(r"(?:[*_]{1,3}|#{1,6}\s)\s*([^*_]+)[*_:：\s]*")
_LONGEST_WITH_COLON, _MOST_WORDS_WITH_COLON = 80, 8
_LONGEST_BARE, _MOST_WORDS_BARE = 50, 5
_LONGER_BY = 2
_LONGEST = 120
_ROOM_FOR_MARKS = 20
_INNER_END_MARKS = ",;.!?؟،؛…"
_QUOTATION_MARKS = "\"“”«»„'‘’"


class Subheadings:
    """Recognises the subheadings of one form and those that a rapporteur added."""

    def __init__(self, form: Form) -> None:
        texts = [wording.in_language(language) for section in form.sections for wording in section.subheadings for language in Language]
        self._known = {words(text) for text in texts}
        self._longest = max(map(len, texts), default=0) + _ROOM_FOR_MARKS

    def is_known(self, line: str) -> bool:
        """Whether `line` is one of the form's own, with or without a number and a colon."""
        if len(line) > self._longest:
            return False
        bare = bare_words(line)
        if begins_small(bare) or is_finished(bare):
            return False
        own = words(bare)
        return own in self._known or (len(own) > 1 and number(own[0]) is not None and own[1:] in self._known)

    def is_one(self, block: Block, following: Block | None, section: Section) -> bool:
        """Whether `block` is a subheading of what follows it in `section`."""
        if block.mark or len(block.parts) != 1 or len(block.parts[0]) > _LONGEST:
            return False
        line = block.parts[0]
        if self.is_known(line):
            return True
        bare = bare_words(line)
        if following is None or Holds.QUOTES in section.holds or begins_small(bare) or not _is_label(bare):
            return False
        count = len(bare.split())
        if line.rstrip(_EMPHASIS).endswith(_COLONS):
            return len(bare) <= _LONGEST_WITH_COLON and count <= _MOST_WORDS_WITH_COLON
        return len(bare) <= _LONGEST_BARE and count <= _MOST_WORDS_BARE and _stands_over(bare, following)


def bare_words(line: str) -> str:
    """Return a subheading's words without its colon and without the signs that mails put in the place of bold type."""
    emphasised = _EMPHASISED.fullmatch(line)
    bare = emphasised[1].rstrip() if emphasised else line
    return bare[:-1].rstrip(_EMPHASIS + " ") if bare.endswith(_COLONS) else bare


def _is_label(text: str) -> bool:
    return bool(text) and not text.startswith(tuple(_QUOTATION_MARKS)) and not set(text) & set(_INNER_END_MARKS) and text[:1].isalnum()


def _stands_over(line: str, following: Block) -> bool:
    if following.mark:
        return True
    return not begins_small(following.parts[0]) and len(following.text) > _LONGER_BY * len(line)
