"""Put a phrase in the place of a name inside a sentence: phrase and verb where the verb is known, else the phrase alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from gfmd_desk.domain import editing
from gfmd_desk.domain.attribution import Level, Part, Subject, in_parts
from gfmd_desk.domain.change import Act, Change, Replaced
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.protected_names import Reveals, Sighting
from gfmd_desk.domain.voices import Verb, Voices
from gfmd_desk.domain.voicing import Told, begins_sentence, who

_ARTICLES = {
    Language.ENGLISH: re.compile(r"\bthe $", re.IGNORECASE),
    Language.FRENCH: re.compile(r"(?:\b(?:le|la|les) |\bl['’])$", re.IGNORECASE),
    Language.SPANISH: re.compile(r"\b(?:el|la|los|las) $", re.IGNORECASE),
}
_MELTED = {
    Language.FRENCH: {"du": "de", "des": "de", "au": "à", "aux": "à"},
    Language.SPANISH: {"del": "de", "al": "a"},
}
"""Prepositions that hold the article which goes with the name."""
_WORD_BEFORE = re.compile(r"(\w+) $")
_NOUN_AFTER = re.compile(r" [^\W\d_]*[a-zà-ÿ]")
_OF = {Language.FRENCH: "de", Language.SPANISH: "de"}
_VOWELS = "aeiouàâéèêëîïôûùh"


@dataclass(frozen=True, slots=True)
class StandIn:
    """`words` come into the place from `start` to `end`; as a `chip` they are filled in when the report is printed."""

    start: int
    end: int
    words: str
    chip: bool = False

    def put_into(self, text: str) -> str:
        return f"{text[: self.start]}{self.words}{text[self.end :]}"


def stand_in(text: str, name: Sighting, told: Told, language: Language, table: Voices) -> StandIn:
    """Return what to write instead of a name. Nobody is named by it, whoever is recorded.

    Phrase and verb together only where a sentence begins: elsewhere "it was said that" would not fit, where nobody is recorded.
    """
    start, end = _without_article(text, name.start, language), name.end
    for id, verb in _longest_first(table, language):
        for pattern in _patterns(verb, language):
            before, _, after = pattern.partition("{who}")
            place, rest = _before(text, start, before.strip()), _after(text, end, after.strip())
            if place is not None and rest is not None and begins_sentence(text[:place]):
                return StandIn(place, rest, f"⟦{id}⟧", chip=True)
    words = who((told,), None, language, table)
    return _as_phrase(text, name, start, words, language)


def recorded(entry: Entry, part: Part, participant_id: str, *, said_in_words: bool) -> Change:
    """Return the change that records whom a name meant.

    Where a phrase in the words says who it was already (`said_in_words`), no second one is printed behind them.
    """
    others = [one for one in entry.subjects if one.part is part and one.participant_id != participant_id]
    level = Level.WITHHELD if said_in_words else None
    there = next((one for one in entry.subjects if (one.part, one.participant_id) == (part, participant_id)), None)
    return editing.set_subjects([entry], part, [*others, there or Subject(part, participant_id, level)])


def reworded(entry: Entry, stand: StandIn, participants: frozenset[str] = frozenset()) -> Change:
    """Return the change that puts a phrase into an entry's words; for `participants`, whom the name meant, no second one is printed."""
    subjects = entry.subjects
    if not stand.chip:
        subjects = in_parts(
            replace(one, wanted=Level.WITHHELD) if one.wanted is None and one.participant_id in participants else one for one in subjects
        )
    after = replace(entry, text=stand.put_into(entry.text), subjects=subjects)
    return Change(entry.report_id, Act.REWORD, (Replaced(entry, after),))


def _as_phrase(text: str, name: Sighting, start: int, words: str, language: Language) -> StandIn:
    """The phrase as it fits what stands around: an adjective becomes "of one government", a melted article comes apart."""
    end, before = name.end, _WORD_BEFORE.search(text[:start])
    of_whom = name.kind is Reveals.DEMONYM and not name.near_verb
    if of_whom and language is Language.ENGLISH and _NOUN_AFTER.match(text, end):
        words = f"{words}’s"
    elif of_whom and language in _OF and before and not begins_sentence(text[:start]) and before[1].casefold() not in ("de", "que"):
        words = f"{_OF[language]} {words}"
    apart = _MELTED.get(language, {}).get(before[1].casefold()) if before else None
    if apart and before and start == name.start:
        start, words = before.start(), f"{apart} {words}"
    elif language is Language.FRENCH and before and before[1].casefold() in ("de", "que"):
        start, words = before.start(), f"{before[1]} {words}"
    if language is Language.FRENCH:
        words = re.sub(rf"^(d|D|qu|Qu)e (?=[{_VOWELS}])", r"\1’", words)
    if begins_sentence(text[:start]):
        words = words[:1].upper() + words[1:]
    return StandIn(start, end, words)


def _longest_first(table: Voices, language: Language) -> Iterator[tuple[str, Verb]]:
    return iter(sorted(table.verbs.items(), key=lambda one: -len(one[1].one.in_language(language))))


def _patterns(verb: Verb, language: Language) -> Iterator[str]:
    for plural, feminine in ((False, False), (True, False), (False, True)):
        yield verb.pattern(language, plural=plural, feminine=feminine)


def _without_article(text: str, start: int, language: Language) -> int:
    pattern = _ARTICLES.get(language)
    article = pattern.search(text, max(0, start - 4), start) if pattern else None
    return article.start() if article else start


def _before(text: str, start: int, words: str) -> int | None:
    """Where `words` begin that stand right before a place; None where they do not."""
    if not words:
        return start
    match = re.search(rf"(?<!\w){re.escape(words)}\s$", text[:start])
    return match.start() if match else None


def _after(text: str, end: int, words: str) -> int | None:
    """Where `words` end that stand right after a place; None where they do not."""
    if not words:
        return end
    match = re.compile(rf"\s{re.escape(words)}(?!\w)").match(text, end)
    return match.end() if match else None
