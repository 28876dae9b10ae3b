"""The four languages of a report, and words given in all of them."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    ENGLISH = "en"
    FRENCH = "fr"
    SPANISH = "es"
    ARABIC = "ar"

    @property
    def right_to_left(self) -> bool:
        return self is Language.ARABIC


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in the four languages; none of them may be missing."""

    en: str
    fr: str
    es: str
    ar: str

    def in_language(self, language: Language) -> str:
        text: str = getattr(self, language.value)
        return text
