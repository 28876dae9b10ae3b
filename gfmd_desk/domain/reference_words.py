"""The words by which people refer to the Compact and the Goals in four languages, as patterns to read them.

Nouns say what is numbered, markers say whose it is, joints stand between the numbers. Patterns are
matched without regard to case; in Arabic vowel signs and the forms of alif do not count.
"""

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache

from gfmd_desk.domain.language import Language


class Meaning(Enum):
    """What a noun says by itself."""

    OBJECTIVE = auto()
    """An objective of the Compact, or a goal: in French, Spanish and Arabic one word serves for both."""
    GCM = auto()
    SDG = auto()
    TARGET = auto()
    PRINCIPLE = auto()


class Whose(Enum):
    """Whose items a marker says they are; other documents number theirs as well."""

    OTHER = auto()
    GCM = auto()
    SDG = auto()


@dataclass(frozen=True, slots=True)
class Noun:
    """`languages` are those whose joints may follow; an abbreviation is read in a text of any language.

    `usual` is what the noun means where nothing else is said, if one can tell.
    """

    meaning: Meaning
    languages: tuple[Language, ...]
    one: tuple[str, ...]
    many: tuple[str, ...]
    usual: Whose | None = None
    abbreviation: bool = False


EN, FR, ES, AR = Language.ENGLISH, Language.FRENCH, Language.SPANISH, Language.ARABIC

# French stands first: of an "obj." in a text of unknown language one cannot tell whose it is.
NOUNS = (
    Noun(Meaning.OBJECTIVE, (FR,), ("objectif", r"obj\."), ("objectifs", r"objs\.")),
    Noun(Meaning.OBJECTIVE, (ES,), ("objetivo", r"obj\."), ("objetivos", r"objs\.")),
    Noun(Meaning.OBJECTIVE, (EN,), ("objective", r"obj\."), ("objectives", r"objs\."), usual=Whose.GCM),
    Noun(Meaning.OBJECTIVE, (EN,), ("goal",), ("goals",), usual=Whose.SDG),
    Noun(Meaning.OBJECTIVE, (AR,), ("هدف",), ("هدفان", "هدفين", "هدفا", "هدفي", "أهداف")),
    Noun(Meaning.GCM, (EN, FR, AR), (), ("gcm",), abbreviation=True),
    Noun(Meaning.GCM, (FR, ES), (), ("pmm",), abbreviation=True),
    Noun(Meaning.SDG, (EN, FR, AR), ("sdg",), ("sdgs",), abbreviation=True),
    Noun(Meaning.SDG, (FR,), (), ("odd",), abbreviation=True),
    Noun(Meaning.SDG, (ES,), (), ("ods",), abbreviation=True),
    Noun(Meaning.TARGET, (EN,), ("target",), ("targets",)),
    Noun(Meaning.TARGET, (FR,), ("cible",), ("cibles",)),
    Noun(Meaning.TARGET, (ES,), ("meta",), ("metas",)),
    Noun(Meaning.TARGET, (AR,), ("غاية",), ("غايتان", "غايتين", "غايتا", "غايتي", "غايات")),
    Noun(Meaning.PRINCIPLE, (EN,), ("principle", "guiding principle"), ("principles", "guiding principles")),
    Noun(Meaning.PRINCIPLE, (FR,), ("principe", "principe directeur"), ("principes", "principes directeurs")),
    Noun(Meaning.PRINCIPLE, (ES,), ("principio", "principio rector"), ("principios", "principios rectores")),
    Noun(Meaning.PRINCIPLE, (AR,), ("مبدأ", "مبدأ التوجيهي"), ("مبدآن", "مبدأين", "مبدآن التوجيهيان", "مبدأين التوجيهيين")),
    Noun(Meaning.PRINCIPLE, (AR,), (), ("مبادئ", "مبادئ التوجيهية")),
)

_MARKERS = {
    Whose.OTHER: (
        *("global compact on refugees", "gcr", "un(?:ited nations)? global compact(?! for)"),
        *("pacte mondial (?:sur|pour) les réfugiés", "pacto mundial sobre los refugiados", "الاتفاق العالمي بشأن اللاجئين"),
    ),
    Whose.GCM: (
        *("global compact(?: for migration)?", "(?:migration )?compact", "gcm", "pmm"),
        *("pacte(?: mondial)?(?: pour les migrations)?", "pacto(?: mundial)?(?: para la migración)?"),
        *("الاتفاق العالمي(?: من أجل الهجرة)?", "الاتفاق", "للاتفاق"),
    ),
    Whose.SDG: (
        *("2030 agenda(?: for sustainable development)?", "agenda 2030(?: para el desarrollo sostenible)?", "programme 2030"),
        *("sustainable development(?: goals?)?", "sdgs?", "odd", "ods"),
        *("programme de développement durable(?: à l['’]horizon 2030)?", "(?:objectifs? de )?développement durable"),
        *("(?:objetivos? de )?desarrollo sostenible", "(?:خطة )?عام 2030", "(?:خطة |أهداف )?التنمية المستدامة", "للتنمية المستدامة"),
    ),
}

_OF = {
    EN: "of|under|in|from",
    FR: "du|de la|de l['’]|des|de|dans",
    ES: "del|de la|de los|de las|de|en",
    AR: "من|في|ضمن",
}
_THE = {
    EN: "the|this|said|un(?:ited nations)?(?:['’]s)?",
    FR: "le|la|les|l['’]|ce|présent",
    ES: "el|la|los|las|este|presente|dicho",
    AR: "هذا",
}
_AND = {EN: "and/or|and|or|as well as", FR: "et|ou|ainsi que", ES: "y|e|o|u|así como", AR: "و|أو"}
_TO = {EN: "to|through", FR: "à|au|jusqu['’]à", ES: "al?|hasta(?: el)?", AR: "إلى|حتى"}
_FROM = {EN: "from", FR: "de|du|allant de", ES: "del?|desde(?: el)?", AR: "من"}
_NUMBER_SIGN = "n[º°o]\\.?|nos\\.|núms?\\.|numbers?|numéros?|números?|#|№|رقم|أرقام"

# Blanks, and the marks that turn the writing around in Arabic; bounded, so that a long run of
# them is not tried in every way it can be parted.
_BLANK = r"[\s\u200e\u200f\u061c]{1,9}"
GAP = r"[\s\u200e\u200f\u061c]{0,9}"
_MARKS = "[\u0640\u064b-\u0652]*"
_ARABIC_FORMS = {"ا": "[اأإآ]", "أ": "[اأإآ]", "إ": "[اأإآ]", "آ": "[اأإآ]", "ى": "[ىي]", "ي": "[ىي]", "ة": "[ةه]", "ئ": "[ئي]"}
_END = rf"(?:{_BLANK}|(?<=['’]))"
_ACCENTS = {"é": "(?:é|e\u0301?)", "à": "(?:à|a\u0300)", "í": "(?:í|i\u0301?)", "ó": "(?:ó|o\u0301?)", "ú": "(?:ú|u\u0301?)"}
_BEFORE_ARABIC = f"[وف]?{_MARKS}(?:ال|لل|بال|كال|[بلك])?{_MARKS}"


def as_written(words: str) -> str:
    """A pattern that also takes what people leave out: accents, Arabic marks, the kind of a blank."""
    return "".join(_letter(letter) for letter in words)


def _letter(letter: str) -> str:
    if letter == " ":
        return _BLANK
    if letter in _ACCENTS:
        return _ACCENTS[letter]
    if "\u0621" <= letter <= "\u064a":
        return _ARABIC_FORMS.get(letter, letter) + _MARKS
    return letter


@cache
def nouns(language: Language | None) -> re.Pattern[str]:
    """The nouns of a language, or of all; the group that matched, ``one3`` or ``many3``, says the singular or plural of ``NOUNS[3]``."""
    groups = [
        f"(?P<{number}{place}>{'|'.join(_noun(form, noun) for form in sorted(forms, key=len, reverse=True))})"
        for place, noun in enumerate(NOUNS)
        for number, forms in (("one", noun.one), ("many", noun.many))
        if forms and (language is None or noun.abbreviation or language in noun.languages)
    ]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(groups)})(?![^\W\d_])", re.IGNORECASE)


def _noun(form: str, noun: Noun) -> str:
    return _BEFORE_ARABIC + as_written(form) if AR in noun.languages and not noun.abbreviation else as_written(form)


@cache
def markers() -> re.Pattern[str]:
    """Every marker; the group that matched is named after `Whose`, other documents first."""
    groups = [f"(?P<{one.name}>{'|'.join(map(as_written, _MARKERS[one]))})" for one in Whose]
    return re.compile(rf"(?<![^\W_])(?:[وف])?(?:{'|'.join(groups)})(?![^\W_])", re.IGNORECASE)


def whose(marker: re.Match[str]) -> Whose:
    assert marker.lastgroup is not None
    return Whose[marker.lastgroup]


@cache
def after_numbers() -> re.Pattern[str]:
    """What stands between numbers and the marker that belongs to them: " of the ", " du ", " ("."""
    of = "|".join(as_written(words) for words in _OF.values())
    return re.compile(rf"{GAP}[)\]]?{GAP}(?:[,–—]{GAP}|(?:[(\[]{GAP}|(?:{of}){_END}){_articles()}*|(?=للا|للت))", re.IGNORECASE)


@cache
def after_noun() -> re.Pattern[str]:
    """What stands between a noun and the marker that belongs to it: " du ", in Arabic and in English nothing."""
    of = "|".join(as_written(words) for words in _OF.values())
    return re.compile(rf"{_BLANK}(?:(?:{of}){_END})?{_articles()}*|{GAP}[(\[]{GAP}", re.IGNORECASE)


@cache
def before_noun() -> re.Pattern[str]:
    """What stands between a marker and the noun that belongs to it: "’s ", ": the ", " ("."""
    return re.compile(rf"(?:['’]s?)?{GAP}(?:[,–—]{GAP}|[:(\[]{GAP}{_articles()}?)?", re.IGNORECASE)


def _articles() -> str:
    return rf"(?:(?:{'|'.join(as_written(words) for words in _THE.values())}){_END})"


@cache
def before_numbers() -> re.Pattern[str]:
    """What may stand between a noun and its numbers: ":", "no.", "رقم"."""
    return re.compile(rf"{GAP}(?::{GAP})?(?:(?:{as_written(_NUMBER_SIGN)}){GAP})?", re.IGNORECASE)


@cache
def span_start(languages: tuple[Language, ...]) -> re.Pattern[str]:
    """The word before a span of numbers: "from", "من"."""
    return re.compile(rf"(?:{_union(_FROM, languages)}){_BLANK}", re.IGNORECASE)


@cache
def span_word(languages: tuple[Language, ...]) -> re.Pattern[str]:
    """The word inside a span of numbers: "to", "إلى"."""
    return re.compile(rf"{_BLANK}(?:{_union(_TO, languages)}){_BLANK}", re.IGNORECASE)


SPAN_DASH = re.compile(r"\s?[-‐‑‒–—−]\s?")


@cache
def last_joint(languages: tuple[Language, ...]) -> re.Pattern[str]:
    """What stands before the last number of a list: "and", ", or", "&"."""
    words = [as_written(_AND[language]) for language in languages if language is not AR]
    latin = [rf"{_BLANK}(?:{'|'.join(words)}){_BLANK}"] if words else []
    arabic = [rf"{GAP}(?:{as_written(_AND[AR])}){GAP}"] if AR in languages else []
    return re.compile(rf"{GAP}[,،]?(?:{'|'.join((*latin, *arabic))}|{GAP}&{GAP})", re.IGNORECASE)


COMMA = re.compile(rf"{GAP}[,،]{GAP}")


def _union(words: dict[Language, str], languages: tuple[Language, ...]) -> str:
    return "|".join(as_written(words[language]) for language in languages)
