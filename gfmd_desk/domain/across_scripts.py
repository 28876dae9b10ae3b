"""Names that the roster has in Latin letters and the text in Arabic ones, or the other way round.

A word is looked up by its consonants, which both scripts write; then the vowels that the Arabic has must
stand where the Latin has them, or the Arabic for "committees" would be Lagunia.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from gfmd_desk.domain.everyday_names import EVERYDAY
from gfmd_desk.domain.folding import WORD, folded
from gfmd_desk.domain.name_proof import is_addressed

_ARABIC = re.compile("[\u0621-\u064a]")
_LATIN = re.compile("[a-zA-Z]")
_PLAIN = re.compile("[a-z]{2,}")
_PARTICLES = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فل", "وك")
_OF_THE_STATE = ("", "ي", "يه", "يون", "يين", "يات", "يا")
_ARTICLE, _FOR_THE = "ال", "لل"
_VOWELS = "aeiouy"
_WRITTEN_VOWELS = "اويعه"
_LEAST_WRITTEN = 0.6
_FEW, _ENOUGH = 3, 4
_SHORTEST = 5
_GAP = 2
_PAIRS = (
    *(("sh", "ش"), ("ch", "(?:تش|ش|خ|ك)"), ("kh", "[خك]"), ("gh", "[غج]"), ("th", "[ثت]"), ("dh", "[ذدض]"), ("ph", "ف"), ("ck", "ك")),
    *(("qu", "(?:كو|ك|ق)"), ("zh", "[جز]"), ("oo", "و"), ("ee", "ي"), ("ou", "و"), ("ei", "ي"), ("au", "ا?و")),
)
_LETTERS = {
    **dict(zip("bdflmnrvwhkqt", ["ب", "[دضذ]", "ف", "ل", "م", "ن", "ر", "[فڤو]", "و", "[هح]", "[كق]", "[قك]", "[تط]"], strict=True)),
    **dict(zip("gjpzsxc", ["[غجقك]", "[جيخ]", "[بپ]", "[زسظذص]", "[سصزش]", "(?:كس|خ|س)", "[كسقص]"], strict=True)),
    **dict(zip("aeiouy", ["[اعه]?", "[ايه]?", "ي?", "و?", "و?", "ي?"], strict=True)),
}
_SOUNDS = (("sch", "s"), ("ch", "s"), ("ph", "f"), ("x", "ks"))
_ROUGHLY = str.maketrans(
    {
        **dict.fromkeys("aeiouwyh اأإآعوىيئؤهحءة", ""),
        **dict(zip("cqgjzdpv", "kkkkstbf", strict=True)),
        **dict(zip("بتثجخدذرزسشصضطظغفقكلمنپڤ", "bttkkttrsssstttkfkklmnbf", strict=True)),
    }
)
_TWICE = re.compile(r"(.)\1+")
_FIRST = {"a": "[اع]", "e": "(?:اي|ا|ع)", "i": "(?:اي|ا|ع)", "o": "(?:او|ا|عو)", "u": "(?:او|ا|ع)", "y": "ي"}


Span = tuple[int, int]


class Meant(NamedTuple):
    """A name in the roster's script, and what it means; `state` also stands for what is derived from it."""

    words: tuple[str, ...]
    what: object
    state: bool = False


class AcrossScripts:
    """Holds names of one word or two; the words are folded."""

    def __init__(self, names: Iterable[Meant]) -> None:
        self._by_sound: dict[tuple[str, ...], list[Meant]] = {}
        self._latin = self._arabic = False
        sounds: dict[str, str] = {}
        for one in names:
            for word in one.words:
                if word not in sounds:
                    sounds[word] = _sound(word)
            key = tuple([sounds[word] for word in one.words])
            if not all(key):
                continue
            if one.words[0].isascii():
                self._latin = True
            else:
                self._arabic = True
            self._by_sound.setdefault(key, []).append(one)
            if len(key) > 1:
                self._by_sound.setdefault(key[::-1], []).append(Meant(one.words[::-1], one.what))
        self._first = {sound[0] for sound in self._by_sound}

    def find(self, text: str) -> Iterator[tuple[int, int, list[object]]]:
        """Yield where a name stands that is written in the other script, and what it means."""
        in_arabic = bool(_ARABIC.search(text))
        if not ((self._latin and in_arabic) or (self._arabic and _LATIN.search(text))):
            return
        taken = False
        for (start, end), following in _with_next(match.span() for match in WORD.finditer(text)):
            if taken:
                taken = False
                continue
            for word, before, rest in _readings(text[start:end]):
                sound = _sound(word)
                if sound not in self._first:
                    continue
                next_word = _readings(text[slice(*following)])[0][0] if following is not None and following[0] - end <= _GAP else ""
                pair = self._pair(sound, word, next_word)
                if following is not None and pair and not rest:
                    taken = True
                    yield start + before, following[1], pair
                    break
                alone = self._alone(sound, word, rest=rest, addressed=is_addressed(text, start))
                if alone:
                    yield start + before, end, alone
                    break

    def _pair(self, sound: str, word: str, following: str) -> list[object]:
        known = self._by_sound.get((sound, _sound(following)), ()) if following else ()
        return [one.what for one in known if _are_alike(one, (word, following))]

    def _alone(self, sound: str, word: str, *, rest: bool, addressed: bool) -> list[object]:
        known = self._by_sound.get((sound,), ())
        return [one.what for one in known if (one.state or not rest) and _is_alike_alone(one, word, addressed=addressed)]


def _with_next(spans: Iterable[Span]) -> Iterator[tuple[Span, Span | None]]:
    """Each place with the one after it, one at a time: a long text has many."""
    here = None
    for following in spans:
        if here is not None:
            yield here, following
        here = following
    if here is not None:
        yield here, None


def _sound(word: str) -> str:
    """The consonants that Arabic and Latin letters have in common, so roughly that every spelling of a name falls together."""
    if word.isascii():
        for pair, letter in _SOUNDS:
            if pair in word:
                word = word.replace(pair, letter)
    elif word.startswith(_ARTICLE) and len(word) >= _SHORTEST:
        word = word[len(_ARTICLE) :]
    return _TWICE.sub(r"\1", word.translate(_ROUGHLY))


@lru_cache(maxsize=20_000)
def _readings(written: str) -> tuple[tuple[str, int, bool], ...]:
    """A folded word without particles and the endings of an adjective: the word, how much stood before it, whether an ending stood."""
    word = folded(written)
    if not _ARABIC.search(word) or len(word) != len(written):
        return ((word, 0, False),)
    starts = [(word, 0)]
    for particle in _PARTICLES:
        if word.startswith(particle) and len(word) - len(particle) >= _FEW:
            rest = word[len(particle) :]
            starts.append((rest, len(particle)))
            if rest.startswith((_ARTICLE, _FOR_THE)) and len(rest) > _SHORTEST:
                starts.append((rest[2:], len(particle)))
    found = [
        (start[: len(start) - len(ending)], before, bool(ending))
        for start, before in dict.fromkeys(starts)
        for ending in _OF_THE_STATE
        if start.endswith(ending) and len(start) - len(ending) >= _FEW
    ]
    return tuple(dict.fromkeys(found)) or ((word, 0, False),)


def _are_alike(one: Meant, words: tuple[str, str]) -> bool:
    both = list(zip(one.words, words, strict=True))
    if not all(_fits(ours, theirs) for ours, theirs in both):
        return False
    consonants = sum(len(_sound(word)) for word in one.words)
    return consonants >= _ENOUGH or (consonants >= _FEW and all(_vowels_are_written(ours, theirs) for ours, theirs in both))


def _is_alike_alone(one: Meant, word: str, *, addressed: bool) -> bool:
    ours = one.words[0]
    if not (_fits(ours, word) or (one.state and _fits(ours.rstrip(_VOWELS), word))):
        return False
    if addressed and not one.state:
        return True
    if one.state:
        ours = ours if _fits(ours, word) else ours.rstrip(_VOWELS)
        return len(_sound(ours)) >= _FEW and _vowels_are_written(ours, word) and len(word) >= _SHORTEST - 1
    return len(_sound(ours)) >= _ENOUGH and len(word) >= _SHORTEST and word not in EVERYDAY and _vowels_are_written(ours, word)


def _fits(one: str, other: str) -> bool:
    """Whether a word is another's, in the other script."""
    latin, arabic = (one, other) if _PLAIN.fullmatch(one) else (other, one)
    if not _PLAIN.fullmatch(latin) or not _ARABIC.search(arabic):
        return False
    return bool(_pattern(latin).fullmatch(arabic.removeprefix(_ARTICLE) if latin[:2] not in ("al", "el") else arabic))


def _vowels_are_written(one: str, other: str) -> bool:
    latin, arabic = (one, other) if _PLAIN.fullmatch(one) else (other, one)
    said = sum(letter in _VOWELS for letter in latin)
    return sum(letter in _WRITTEN_VOWELS for letter in arabic) >= said * _LEAST_WRITTEN


@lru_cache(maxsize=20_000)
def _pattern(latin: str) -> re.Pattern[str]:
    """How a Latin word may be written in Arabic letters; short vowels may be left out."""
    parts: list[str] = []
    place = 0
    while place < len(latin):
        letter = latin[place]
        pair = next((arabic for two, arabic in _PAIRS if latin.startswith(two, place)), None)
        if place == 0 and letter in _FIRST:
            parts.append(_FIRST[letter])
            place += 1
        elif pair is not None:
            parts.append(pair)
            place += 2
        else:
            if letter in _VOWELS or place == 0 or letter != latin[place - 1]:
                parts.append(_LETTERS.get(letter, "."))
            place += 1
    return re.compile("".join(parts))
