"""The phrases that say who, as disclosure asks for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from gfmd_desk.domain import voicing
from gfmd_desk.domain.attribution import Voice
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.voicing import Told
from gfmd_desk.services.voices import VoiceShelf


@dataclass(frozen=True)
class VoicePhrases:
    """Most sentences have no chip, and most entries nobody: then the table of words is not read."""

    shelf: VoiceShelf

    def leader(self, role: str, language: Language) -> str:
        return self.shelf.table.roles[role].in_language(language)

    def who(self, told: Sequence[Told], voice: Voice | None, language: Language) -> str:
        return voicing.who(told, voice, language, self.shelf.table)

    def in_sentence(self, text: str, told: Sequence[Told], voice: Voice | None, language: Language) -> tuple[str, bool]:
        if not voicing.chips(text):
            return text, False
        return voicing.in_sentence(text, told, voice, language, self.shelf.table)
