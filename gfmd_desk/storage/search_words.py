"""What stands in the index of the search for tags and for people. Imports no SQLAlchemy."""

import json
from collections.abc import Iterable, Mapping
from functools import lru_cache

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.tags import code_words, parse_tag

COLUMNS = ("said", "heading", "first_noted", "who", "tags", "session")
"""What the words of an entry are kept in."""

_TAG_MARK = "\ue000"
"""Begins the words that stand for tags; nobody types it, and SQLite takes it for a letter (sqlite.org/fts5.html, unicode61)."""


def entry_words(text: str, subheading: str, first_wording: str, tags: Iterable[str], who: Iterable[str], session: str) -> dict[str, str]:
    """Return the words of an entry by column; `who` has what `name_words` says of each of its subjects, `session` is folded."""
    return {
        "said": phrase(text),
        "heading": phrase(subheading),
        "first_noted": "" if first_wording == text else phrase(first_wording),
        "who": " ".join(who),
        "tags": tags_words(tags),
        "session": session,
    }


def tag_word(tag: str) -> str:
    """Return the one word that stands in the index for a tag."""
    return _TAG_MARK + "".join("p" if letter == "." else letter for letter in tag if letter.isalnum() or letter == ".")


def tags_words(tags: Iterable[str]) -> str:
    """Return the words of an entry's tags."""
    return " ".join(dict.fromkeys(word for tag in tags for word in _of_tag(tag)))


def name_words(name: str, aliases: str, code: str, organisation: str, country: str) -> str:
    """Return the folded words by which a participant is found; `aliases` are JSON text, as the store keeps them."""
    return " ".join(dict.fromkeys(filter(None, map(phrase, (name, *json.loads(aliases), code, organisation, country)))))


def names_of(participant_ids: Iterable[str], names: Mapping[str, str]) -> Iterable[str]:
    """Return the words of these participants, of each once; `names` has those that are known."""
    return (names[one] for one in dict.fromkeys(participant_ids) if one in names)


@lru_cache(maxsize=1024)  # the same few tags stand in thousands of entries
def _of_tag(tag: str) -> tuple[str, ...]:
    """A tag as one word, with its goal where it is a target, and what it is called in each language; of an unknown tag its own words."""
    item = parse_tag(tag)
    if item is None:
        return (tag_word(tag), phrase(tag))
    return (tag_word(tag), tag_word(item.goal.tag), *(phrase(code_words(tag, language)) for language in Language))
