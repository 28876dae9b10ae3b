"""Names as they are compared: without case, accents and marks, and across scripts by their consonants."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ـ": None, "ى": "ي", "ة": "ه", "ء": None}
)
_TITLES = frozenset(
    {
        *("mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "he", "hon", "amb"),
        *("mme", "mlle", "pr", "me", "sr", "sra", "srta", "dra", "don", "dona"),
        *("السيد", "السيده", "الدكتور", "الدكتوره", "معالي", "سعاده"),
    }
)
_ARTICLES = frozenset({"al", "el", "ال"})

# Both sides of a comparison lose their vowels, since Arabic does not write the short ones and Latin
# spells the long ones in many ways; so what matters is only that a sound becomes the same letter.
_ARABIC = str.maketrans(
    {**dict.fromkeys("اأإآٱعويئؤ", ""), **dict(zip("بتثجحخدذرزسشصضطظغفقكلمنهپچڤگ", "bttghhddrzsssdtzgfkklmnhbsfg", strict=True))}
)
_CYRILLIC = str.maketrans(
    {**dict.fromkeys("аеиоуыэюяьъієәј", ""), **dict(zip("бвгґдђжзклљмнњпрсћтфхчџшщ", "bfggddzzkllmnnbrsstfhssss", strict=True)), "ц": "ts"}
)
_GREEK = str.maketrans(
    {**dict.fromkeys("αεηιουω", ""), **dict(zip("βγδζθκλμνπρσςτφχ", "fgdztklmnbrsstfh", strict=True)), "ξ": "ks", "ψ": "bs"}
)
_GREEK_PAIRS = (("μπ", "b"), ("ντ", "d"), ("γκ", "g"))
_WRITTEN_VOWELS = str.maketrans(
    {
        **dict(zip("аеиоуыэіјαεηιουω", "aeiouyeijaeiiouo", strict=True)),
        **dict(zip("اعويئؤ", "aawyyw", strict=True)),
        "ю": "yu",
        "я": "ya",
        "є": "ye",
    }
)
_LATIN_SOUNDS = (
    ("chr", "hr"),
    ("tch", "s"),
    ("sch", "s"),
    ("sh", "s"),
    ("ch", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("th", "t"),
    ("dh", "d"),
    ("dj", "g"),
    ("zh", "z"),
    ("ph", "f"),
    ("ck", "k"),
    ("x", "ks"),
)
_LATIN = str.maketrans({**dict.fromkeys("aeiouwy", ""), "c": "k", "q": "k", "j": "g", "p": "b", "v": "f"})
_SERVANT = frozenset({"abd", "abdel", "abdul", "abdal", "abdoul", "عبد"})
"""The first half of names such as Abd al-Rahman, which are written as one word, as two or as three."""
_LEAST_SOUNDS = 4
_LEAST_WORDS = 2
_LONGER_THAN_ARTICLE = 4


def folded(text: str) -> str:
    """Return `text` without case, accents and vowel signs; letters that only look composed become plain ones."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold().translate(_PLAIN_LETTERS)


def name_words(name: str) -> tuple[str, ...]:
    """Return the folded words of a name, without forms of address."""
    words = tuple(_WORD.findall(folded(name.replace("’", "").replace("'", "").replace("H.E.", ""))))
    return tuple(word for word in words if word not in _TITLES) or words


def script_of(name: str) -> str:
    """Return the script of most of a name's letters, as Unicode names it; empty where there is none."""
    scripts = [unicodedata.name(letter, "").partition(" ")[0] for letter in name if letter.isalpha()]
    return max(set(scripts), key=scripts.count, default="")


def sounds(name: str) -> list[str]:
    """Return what is left of the words of a name in any script that can be compared: consonants, or a word that has none."""
    words = [word for word in name_words(name) if word not in _ARTICLES]
    return [_consonants(word) or word for word in _joined(words)]


def sound_key(name: str) -> tuple[str, ...]:
    """Return the sounds of a name in a fixed order; empty where they would be too little to go by."""
    found = sorted(sounds(name))
    return tuple(found) if len(found) >= _LEAST_WORDS and sum(map(len, found)) >= _LEAST_SOUNDS else ()


def _joined(words: list[str]) -> list[str]:
    joined: list[str] = []
    for word in words:
        if joined and joined[-1] in _SERVANT:
            joined[-1] = "abdal" + _without_article(word)
        else:
            joined.append(word)
    return joined


def latin_letters(text: str) -> str:
    """Return the letters of `text` in plain Latin, as far as they can be had: for codes."""
    if text.isascii():
        return "".join(letter for letter in text.lower() if letter.isalpha())
    return "".join(letter for letter in _in_latin(folded(text).translate(_WRITTEN_VOWELS)) if letter.isascii() and letter.isalpha())


def _consonants(word: str) -> str:
    found = _in_latin(_without_article(word))
    for sound, letter in _LATIN_SOUNDS:
        found = found.replace(sound, letter)
    if len(found) > 1:
        found = found.removesuffix("h")  # silent at the end in Latin, and what the Arabic feminine ending is folded to
    found = found.translate(_LATIN)
    return "".join(letter for place, letter in enumerate(found) if place == 0 or letter != found[place - 1])


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) >= _LONGER_THAN_ARTICLE else word


def _in_latin(word: str) -> str:
    for pair, letter in _GREEK_PAIRS:
        word = word.replace(pair, letter)
    return word.translate(_ARABIC).translate(_CYRILLIC).translate(_GREEK)
