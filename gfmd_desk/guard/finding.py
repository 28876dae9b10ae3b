"""What an inspection found: where, and of what kind. Never the text itself: findings end up in logs."""

from dataclasses import dataclass
from enum import StrEnum


class FindingKind(StrEnum):
    UNREADABLE = "unreadable"
    """Not a zip, a damaged part, or not XML."""
    CONTAINER = "container"
    """Something in the zip beside its parts: comments, dates, gaps, what follows its end."""
    UNEXPECTED_PART = "unexpected part"
    MISSING_PART = "missing part"
    DOCTYPE = "doctype"
    """A declaration, comment or instruction in the XML that is not markup of the report."""
    LINK = "link"
    COMMENT = "comment"
    TRACKED_CHANGE = "tracked change"
    REVISION_ID = "revision id"
    BOOKMARK = "bookmark"
    HIDDEN_TEXT = "hidden text"
    DOCUMENT_VARIABLE = "document variable"
    CUSTOM_XML = "custom xml"
    EMBEDDED = "embedded"
    FIELD = "field"
    FORMULA = "formula"
    DEFINED_NAME = "defined name"
    MARKUP = "markup"
    """An element, attribute or value that no report has."""
    PROPERTY = "property"
    MISSING_TEXT = "missing text"
    UNEXPECTED_TEXT = "unexpected text"
    NAME = "a name that was not approved"
    NAME_PERHAPS = "a word that could be a name"
    SOMEBODY_ELSE = "somebody else's name"
    FIGURE = "a figure that could tell whose practice it is"
    OFFICE = "an office that could tell whose practice it is"
    OWN_NAME = "a name of its own that could tell whose practice it is"


@dataclass(frozen=True, slots=True)
class Finding:
    where: str
    kind: FindingKind
