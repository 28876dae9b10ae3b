"""A report as its reader sees it, before any file format.

Only `services.compose` builds one, and only from what `disclosure.disclose` released: there is no
place here for a speaker. Writers and the preview read it and know nothing else.
"""

from dataclasses import dataclass
from typing import TypeAlias

from gfmd_desk.domain.language import Language


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the title block."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Heading:
    """A numbered section heading; the number is printed by the heading style."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Subheading:
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Prose; a line feed in `text` is a line break."""

    text: str


@dataclass(frozen=True, slots=True)
class ListItem:
    text: str


@dataclass(frozen=True, slots=True)
class Quote:
    text: str
    attribution: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Fixed small print of the form: an empty section's note, the closing note."""

    text: str


Block: TypeAlias = Heading | Subheading | Paragraph | ListItem | Quote | Note


@dataclass(frozen=True, slots=True)
class Document:
    """`made_on` is the date the file's properties carry, ISO 8601; `page_words` is the footer with `{page}` and `{pages}`."""

    language: Language
    heading: str
    title: str
    subject: str
    fields: tuple[Field, ...]
    blocks: tuple[Block, ...]
    page_words: str
    made_on: str
