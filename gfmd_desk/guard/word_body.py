"""Read the body or the footer of a Word report as markup and text by turns.

A summit has 12,000 paragraphs and only a dozen different stretches of markup between their texts, so each stretch is
looked at once. This is exact because the part is well-formed by then and holds no comment, CDATA section or instruction:
``<`` begins a tag and nothing else. What is well-formed but not spelled as a report spells it is a finding.
"""

import re
from dataclasses import dataclass

from gfmd_desk.guard.finding import FindingKind
from gfmd_desk.guard.markup import XML, Markup, R
from gfmd_desk.guard.word_markup import VALUES, W, kind_of

_TEXT = re.compile('<w:t xml:space="preserve">([^<]*)</w:t>')
_TAG = re.compile(r'<(/?)([\w:]+)((?: [\w:]+="[^"<]*")*)/?>')
_ATTRIBUTE = re.compile(r' ([\w:]+)="([^"]*)"')
_NAMESPACES = {"w": W, "r": R, "xml": XML}
_DECLARED = {f"xmlns:{prefix}": namespace.strip("{}") for prefix, namespace in _NAMESPACES.items()}

_PARAGRAPH = "\0"
"""Stands where a paragraph begins; XML cannot hold this character."""

_SHOWN_AS = {"w:p": _PARAGRAPH, "w:br": "\n", "w:tab": "\t"}


@dataclass(frozen=True, slots=True)
class Body:
    """The paragraphs that have text, in order, and the kinds of what should not be there."""

    paragraphs: list[str]
    kinds: set[FindingKind]


def read_body(xml: str, markup: Markup) -> Body:
    """Read a well-formed part, its declaration cut off; `markup` is what may stand in it."""
    stretches = _TEXT.split(xml)
    kinds: set[FindingKind] = set()
    if "\n" in xml or "\t" in xml:
        kinds.add(FindingKind.MARKUP)  # Word shows a bare line feed as a blank: a report has elements for both
    shown = {stretch: _shown(stretch, markup, kinds) for stretch in set(stretches[::2])}
    stretches[::2] = [shown[stretch] for stretch in stretches[::2]]
    text = "".join(stretches).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return Body([paragraph for paragraph in text.split(_PARAGRAPH) if paragraph], kinds)


def _shown(stretch: str, markup: Markup, kinds: set[FindingKind]) -> str:
    """Look at one stretch of markup, add what is wrong with it to `kinds` and return what a reader sees of it."""
    shown: list[str] = []
    done = 0
    for tag in _TAG.finditer(stretch):
        if tag.start() != done:
            kinds.add(FindingKind.UNEXPECTED_TEXT)
        done = tag.end()
        closing, name, attributes = tag.groups()
        if not closing:
            kinds.update(_wrong_with(name, attributes, markup))
            shown.append(_SHOWN_AS.get(name, ""))
    if done != len(stretch):
        kinds.add(FindingKind.UNEXPECTED_TEXT)
    return "".join(shown)


def _wrong_with(name: str, attributes: str, markup: Markup) -> set[FindingKind]:
    allowed = markup.get(_in_full(name))
    if allowed is None:
        return {kind_of(name)}
    return {
        kind_of(attribute)
        for attribute, value in _ATTRIBUTE.findall(attributes)
        if _DECLARED.get(attribute) != value and not (_in_full(attribute) in allowed and (value.isdecimal() or value in VALUES))
    }


def _in_full(name: str) -> str:
    prefix, _, local = name.rpartition(":")
    return _NAMESPACES.get(prefix, f"{prefix}:") + local
