"""Say who it was, no nearer than may be told: a phrase beside a sentence, or phrase and verb inside it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from gfmd_desk.domain.attribution import Group, Level, Voice
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.voices import PARTICIPANT, SPEAKING_FOR_STATES, STATE, Article, Quantity, Voices

_CHIP = re.compile("⟦([^⟦⟧]*)⟧")
_MARKS = str.maketrans("", "", "⟦⟧")
_OPENING = " \t\n\u00a0\u202f«“„‘\"'([¿¡•–—-"
_CLOSING = "»”’)]"
_END_OF_SENTENCE = ".!?…؟"
_ELIDED = re.compile(r" ?(?=[aàâæeéèêëiîïoôœuùûAÀÂÆEÉÈÊËIÎÏOÔŒUÙÛ](?!nze|ui\b)|[yY]\b)")
_SPANISH_E = re.compile(r"\W*(?:[ií]|h[ií](?![aeo]))", re.IGNORECASE)
_ARABIC_LETTER = re.compile("[\u0621-\u064a]")

_JOIN = Wording(en=", ", fr=", ", es=", ", ar=" و")
_LAST_JOIN = Wording(en=" and ", fr=" et ", es=" y ", ar=" و")
_COMMA = Wording(en=", ", fr=", ", es=", ", ar="، ")

_MET_BY_NAMES = {Voice.SOME: 2, Voice.SEVERAL: 3}
"""How many who are named make the voice true without anybody else."""


@dataclass(frozen=True, slots=True)
class Told:
    """One subject as far as it may be told.

    `label` is dropped below `STATE`: what was not released has no place here. `group` counts for labels too, for it says
    what others are ("Montania and one other State"). A group of States is named by the label alone, where it may be.
    """

    level: Level
    label: str = ""
    group: Group | None = None
    for_group_of_states: bool = False

    def __post_init__(self) -> None:
        label = self.label.translate(_MARKS).strip() if self.level.needs_approval else ""
        object.__setattr__(self, "label", label)

    @property
    def noun(self) -> str:
        """What it is called where it has no label, and what those beside it are compared with."""
        if self.level is Level.NAMED and self.label:
            return PARTICIPANT
        if self.level.rank < Level.GROUP.rank:
            return PARTICIPANT
        if self.for_group_of_states and not self.label:
            return SPEAKING_FOR_STATES
        if self.label and self.group is Group.GOVERNMENT:
            return STATE
        return self.group or PARTICIPANT


def who(told: Sequence[Told], voice: Voice | None, language: Language, table: Voices) -> str:
    """Say who `told` are, as a phrase that needs no verb; empty where nobody may be told.

    Who is named comes first; the others are counted as `voice` says, which is the rapporteur's word on how many said it,
    whether more or fewer than are recorded. Without one they are counted as recorded: one, two, several.
    """
    plan = _planned(told, voice)
    return _joined([*(one.label for one in plan.named), *(one.phrase(language, table) for one in plan.counted)], language)


def chips(text: str) -> list[tuple[int, int, str]]:
    """Find the chips in `text`: where each starts and ends, and the id of its verb, which no table may know."""
    return [(*match.span(), match[1].strip()) for match in _CHIP.finditer(text)]


def in_sentence(text: str, told: Sequence[Told], voice: Voice | None, language: Language, table: Voices) -> tuple[str, bool]:
    """Replace each chip in `text` by phrase and verb; also say whether there was one, for then no phrase follows the sentence.

    What stands around chips is kept letter by letter, but for a chip's bracket without its fellow, and for the blank
    after a French "que" that loses its vowel. An unknown verb stays as its id, and says nobody.
    """
    plan = _planned(told, voice)
    parts: list[str] = []
    place, replaced = 0, False
    for start, end, id in chips(text):
        parts.append(text[place:start].translate(_MARKS))
        place = end
        verb = table.verbs.get(id)
        if verb is None:
            parts.append(text[start + 1 : end - 1])
            continue
        replaced = True
        subject = _subject(plan, language, table)
        if subject is None:
            words, capital = verb.impersonal.in_language(language), True
        else:
            words = verb.pattern(language, plural=subject.plural, feminine=subject.feminine).format(who=subject.text)
            capital = not subject.proper
        if capital and begins_sentence(text[:start]):
            words = words[:1].upper() + words[1:]
        elided = _ELIDED.match(text, end) if language is Language.FRENCH and words.endswith("que") else None
        if elided:
            words, place = f"{words[:-1]}’", elided.end()
        parts.append(_apart(text[:start], words, "" if elided else text[end:]))
    parts.append(text[place:].translate(_MARKS))
    return "".join(parts), replaced


def begins_sentence(before: str) -> bool:
    """Whether what follows `before` is the beginning of a sentence or of a line."""
    kept = before.rstrip(_OPENING)
    gap = before[len(kept) :]
    return not kept or "\n" in gap or (bool(gap) and kept.rstrip(_CLOSING)[-1:] in _END_OF_SENTENCE)


def _apart(before: str, words: str, after: str) -> str:
    """Part a chip from letters that touch it."""
    return f"{' ' * before[-1:].isalnum()}{words}{' ' * after[:1].isalnum()}"


@dataclass(frozen=True, slots=True)
class _Counted:
    """Some who are not named; `others` where somebody of their kind is said before."""

    noun: str
    quantity: Quantity
    others: bool

    def phrase(self, language: Language, table: Voices) -> str:
        return table.nouns[self.noun].phrase(self.quantity, language, others=self.others)


@dataclass(frozen=True, slots=True)
class _Plan:
    named: tuple[Told, ...] = ()
    counted: tuple[_Counted, ...] = ()


def _planned(told: Sequence[Told], voice: Voice | None) -> _Plan:
    """Decide who is named and how the rest is counted, whatever the language."""
    shown = [one for one in told if one.level is not Level.WITHHELD]
    if told and not shown:
        return _Plan()
    named = tuple({one.label: one for one in shown if one.label}.values())
    rest = Counter(one.noun for one in shown if not one.label)
    said: list[tuple[str, Quantity]] = []
    if voice is None:
        said = [(noun, _counted(number)) for noun, number in rest.items()]
    elif voice is Voice.ONE:
        said = [] if named else [(_common(list(rest)), Quantity.ONE)]
    elif rest or len(named) < _MET_BY_NAMES.get(voice, len(named) + 1):
        said = [(_common(list(rest) or [one.noun for one in named]), Quantity(voice.value))]
    said.sort(key=lambda one: one[0] == PARTICIPANT)  # whoever else took part comes last
    kinds = {_kind(one.noun) for one in named}
    counted: list[_Counted] = []
    for noun, quantity in said:
        others = _kind(noun) in kinds or (noun == PARTICIPANT and bool(kinds))
        counted.append(_Counted(noun, quantity, others))
        kinds.add(_kind(noun))
    return _Plan(named, tuple(counted))


def _counted(number: int) -> Quantity:
    return {1: Quantity.ONE, 2: Quantity.TWO}.get(number, Quantity.SEVERAL)


def _common(nouns: Sequence[str]) -> str:
    """The one noun that is true of all: their own where they share it."""
    return nouns[0] if len(set(nouns)) == 1 else PARTICIPANT


def _kind(noun: str) -> str:
    return STATE if noun in (Group.GOVERNMENT, SPEAKING_FOR_STATES) else noun


@dataclass(frozen=True, slots=True)
class _Subject:
    """The subject of a verb; `feminine` for Arabic, where the verb agrees with what comes first. A `proper` name keeps its first letter."""

    text: str
    plural: bool
    feminine: bool
    proper: bool = False


def _subject(plan: _Plan, language: Language, table: Voices) -> _Subject | None:
    """Join names and phrases to the subject of a sentence; None where nobody may be told."""
    members: list[_Subject] = []
    beside: dict[str, list[str]] = {}
    for one in plan.named:
        article = _article(one, language, table)
        if article is None:
            beside.setdefault(one.noun, []).append(one.label)
        else:
            feminine = one.label not in table.masculine_states
            members.append(_Subject(f"{article.text}{one.label}", article.plural, feminine, proper=not article.text))
    for noun, labels in beside.items():
        quantity = _counted(len(labels))
        text = _with_names(table.nouns[noun].phrase(quantity, language), labels, language)
        members.append(_Subject(text, quantity.plural, table.nouns[noun].feminine_verb(quantity)))
    for counted in plan.counted:
        text = counted.phrase(language, table)
        members.append(_Subject(text, counted.quantity.plural, table.nouns[counted.noun].feminine_verb(counted.quantity)))
    if not members:
        return None
    first = members[0]
    text = _joined([member.text for member in members], language)
    return _Subject(text, len(members) > 1 or first.plural, first.feminine, first.proper)


def _article(one: Told, language: Language, table: Voices) -> Article | None:
    """How a name begins as the subject of a verb; None where it has to stand beside a noun.

    An organisation's article, and in Arabic a person's gender, are known to nobody here; nor is the article of a State
    that is not in the table, where French needs one.
    """
    if one.level is Level.NAMED:
        return None if language is Language.ARABIC else Article("")
    if one.noun != STATE:
        return None
    return table.articles.get((language, one.label), None if language is Language.FRENCH else Article(""))


def _with_names(phrase: str, labels: Sequence[str], language: Language) -> str:
    """Put names beside their noun: in brackets, or between commas where they have brackets themselves."""
    names = _joined(labels, language)
    if "(" not in names:
        return f"{phrase} ({names})"
    comma = _COMMA.in_language(language)
    return f"{phrase}{comma}{names}{comma.rstrip()}"


def _joined(members: Sequence[str], language: Language) -> str:
    text = "".join(members[:1])
    for place, member in enumerate(members[1:], 2):
        join = (_LAST_JOIN if place == len(members) else _JOIN).in_language(language)
        if language is Language.SPANISH and place == len(members) and _SPANISH_E.match(member):
            join = " e "
        if language is Language.ARABIC and not _ARABIC_LETTER.match(member):
            join += " "  # the conjunction is written in one with Arabic letters alone
        text += join + member
    return text
