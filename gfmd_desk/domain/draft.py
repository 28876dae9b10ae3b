"""What an import would bring in, before anything is stored, with an account of every character."""

from dataclasses import dataclass

from gfmd_desk.domain.entry import Kind


def count_characters(text: str) -> int:
    """Count the characters that are not white space."""
    return sum(len(word) for word in text.split())


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """`section` is a key of the form, or None for the inbox."""

    text: str
    kind: Kind
    section: str | None
    subheading: str = ""


@dataclass(frozen=True, slots=True)
class Left:
    """A part of the source that became no entry, and why, in words for the user."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Entries in the order of the source; characters are counted without white space."""

    entries: tuple[DraftEntry, ...]
    left: tuple[Left, ...]
    source_characters: int

    @property
    def imported_characters(self) -> int:
        """Characters of all entry texts, and of each subheading once where it begins."""
        total = 0
        place: tuple[str | None, str] = (None, "")
        for entry in self.entries:
            if (entry.section, entry.subheading) != place:
                total += count_characters(entry.subheading)
                place = (entry.section, entry.subheading)
            total += count_characters(entry.text)
        return total

    @property
    def left_characters(self) -> int:
        return sum(count_characters(part.text) for part in self.left)
