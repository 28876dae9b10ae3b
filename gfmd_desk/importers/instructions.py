"""Sentences of the template itself that were left standing in a report."""

import re
from collections.abc import Iterator

from gfmd_desk.domain.form import Form
from gfmd_desk.domain.language import Language
from gfmd_desk.importers.folding import stems, words

_SENTENCE_END = re.compile(r"(?<=[.?!؟;؛])\s+")
# An instruction speaks to the rapporteur; what was said in the session does not.
_ADDRESSING = frozenset(
    {"please", "you", "your"}
    | {"veuillez", "merci", "vous", "votre", "priere"}
    | {"usted", "ustedes", "favor", "sirvase", "rogamos"}
    | {"يرجي", "الرجاء", "رجاء"}
)
_ARABIC_AND = "فو"
"""Written as one word with the next."""
_ADDRESSING_STEMS = stems(" ".join(_ADDRESSING))
_LONGEST = 900
_FEWEST_STEMS = 4
_LIKELY, _NEARLY_ALL, _MOST_OF_IT = 0.6, 0.85, 0.7


class Instructions:
    """Recognises the guidance and the closing note of one form, in any of its languages, also reworded a little."""

    def __init__(self, form: Form) -> None:
        self._sentences = [stem for text in _texts(form) for stem in _parts(text) if len(stem) >= _FEWEST_STEMS]
        self._vocabulary = frozenset().union(*self._sentences)
        self._names = {words(name.in_language(language)) for name in (form.name, form.heading) for language in Language}

    def holds(self, text: str) -> bool:
        """Whether `text` is an instruction: its words are those of one, and it either asks the reader or copies it outright."""
        if len(text) > _LONGEST:
            return False
        own = stems(text) - _ADDRESSING_STEMS
        if len(own) < _FEWEST_STEMS or len(own & self._vocabulary) < _LIKELY * len(own):
            return False
        asks = any(word.lstrip(_ARABIC_AND) in _ADDRESSING for word in words(text))
        return any(_is_copy(own, sentence) or (asks and len(own & sentence) >= _LIKELY * len(own)) for sentence in self._sentences)

    def is_form_title(self, text: str) -> bool:
        """Whether `text` is the template's own title."""
        return len(text) <= _LONGEST and words(text) in self._names


def _texts(form: Form) -> Iterator[str]:
    wordings = [section.guidance for section in form.sections]
    if form.closing_note:
        wordings.append(form.closing_note)
    for wording in wordings:
        yield from (wording.in_language(language) for language in Language)


def _parts(text: str) -> Iterator[frozenset[str]]:
    yield stems(text)
    yield from (stems(sentence) for sentence in _SENTENCE_END.split(text))


def _is_copy(own: frozenset[str], sentence: frozenset[str]) -> bool:
    common = len(own & sentence)
    return common >= _NEARLY_ALL * len(own) and common >= _MOST_OF_IT * len(sentence)
