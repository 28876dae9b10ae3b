"""The words that attribution needs: the world's names and the phrases; read when first asked for, and never changed."""

from functools import cached_property
from pathlib import Path

from gfmd_desk.domain.room import Phrases
from gfmd_desk.domain.world import Names
from gfmd_desk.services.phrases import VoicePhrases
from gfmd_desk.services.voices import VoiceShelf
from gfmd_desk.services.world import load_names


class AttributionShelf:
    def __init__(self, resources: Path) -> None:
        self._resources = resources

    @cached_property
    def names(self) -> Names:
        return load_names(self._resources)

    @cached_property
    def voices(self) -> VoiceShelf:
        return VoiceShelf(self._resources)

    @cached_property
    def phrases(self) -> Phrases:
        return VoicePhrases(self.voices)
