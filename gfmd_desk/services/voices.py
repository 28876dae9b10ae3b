"""The wording of phrases at hand: read from its file when it is first asked for, and never changed."""

from functools import cached_property
from pathlib import Path

from gfmd_desk.domain.voices import Voices
from gfmd_desk.forms.voices import load_voices


class VoiceShelf:
    """Costs nothing until something is asked of it; then some ten milliseconds, once."""

    def __init__(self, resources: Path) -> None:
        self._path = resources / "voices" / "voices.toml"

    @cached_property
    def table(self) -> Voices:
        """The nouns, verbs and names that phrases are made of."""
        return load_voices(self._path)
