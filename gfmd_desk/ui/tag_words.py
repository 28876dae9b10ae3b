"""The words by which tags are shown, offered and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gfmd_desk.domain.report_words import quoted
from gfmd_desk.ui.words import chip_words, listed, set_apart, window_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gfmd_desk.domain.frameworks import Frameworks
    from gfmd_desk.domain.suggesting import Suggestion
    from gfmd_desk.domain.tag_search import Answer


def chip(tag: str, frameworks: Frameworks) -> str:
    """A tag with its short title; one whose title was not found in a source in this language has a star."""
    words = frameworks.chip(tag, window_language())
    return words if is_official(tag, frameworks) else f"{words}*"


def is_official(tag: str, frameworks: Frameworks) -> bool:
    """Whether the title of a tag needs no mark: it was found in a source, or there is none."""
    item = frameworks.item(tag)
    return item is None or item.title(window_language()).official


def unofficial() -> str:
    """What the star says."""
    from gfmd_desk.domain.frameworks import UNOFFICIAL  # start-up: what it needs comes after the page

    return UNOFFICIAL.in_language(window_language())


def full(tag: str, frameworks: Frameworks) -> str:
    """A tag with its whole title, and a mark if that is not official."""
    code, item = chip_words((tag,))[0], frameworks.item(tag)
    if item is None:
        return code
    title = item.title(window_language())
    mark = "" if title.official else f" ({unofficial()})"  # before the title, of which the end may be cut off
    return f"{code}{mark} · {title.text}"


def offered(tags: Sequence[str], frameworks: Frameworks) -> str:
    """One line of what is offered: a tag with its title, or several by their codes."""
    return full(tags[0], frameworks) if len(tags) == 1 else listed(chip_words(tuple(tags)))


def reason(suggestion: Suggestion) -> str:
    """Why a tag is suggested."""
    why = listed(tuple(map(set_apart, suggestion.why)))
    return QCoreApplication.translate("Tag", "because of: {words}").format(words=why)


def answer_words(answer: Answer) -> str:
    """What was understood and what was not, in sentences; empty where all was and nothing needs to be said."""
    translate = QCoreApplication.translate
    said = []
    if answer.tags and answer.left:
        said.append(translate("Tag", "Added: {tags}.").format(tags=listed(chip_words(answer.tags))))
    if answer.choices:
        said.append(translate("Tag", "Which is meant? Down and Enter choose."))
    if answer.unknown:
        said.append(translate("Tag", "Nothing has the number {numbers}.").format(numbers=listed(_apart(answer.unknown))))
    if answer.crooked:
        said.append(
            translate("Tag", "A span has to run upwards to an item that exists; of {spans} only the ends are read.").format(
                spans=listed(_apart(answer.crooked))
            )
        )
    if answer.rest:
        said.append(
            translate("Tag", "Not understood: {words}. A number will do, or words of the title.").format(
                words=set_apart(quoted(answer.rest, window_language()))
            )
        )
    return " ".join(said)


def _apart(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(map(set_apart, words))
