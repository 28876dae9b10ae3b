"""The document as it will be read, for the preview: the same blocks that the Word writer gets, in the same order."""

from dataclasses import replace
from html import escape

from gfmd_desk.domain.document import Block, Document, Heading, ListItem, Note, Paragraph, Quote, Subheading
from gfmd_desk.domain.room import Room
from gfmd_desk.ui.privacy import MASK, identities_hidden


def paper(document: Document) -> str:
    """Return the document as the small HTML that Qt's rich text knows; every word in it is escaped."""
    direction = "rtl" if document.language.right_to_left else "ltr"
    parts = [f"<p class='kind'>{_words(document.heading)}</p>", f"<h1>{_words(document.title)}</h1>"]
    if document.subject:
        parts.append(f"<p class='kind'>{_words(document.subject)}</p>")
    if document.fields:
        rows = (f"<tr><td class='label'>{_words(field.label)}</td><td>{_words(field.value)}</td></tr>" for field in document.fields)
        parts.append(f"<table cellspacing='0' cellpadding='3'>{''.join(rows)}</table>")
    parts += map(_block, document.blocks)
    return f"<html><body dir='{direction}'>{''.join(parts)}</body></html>"


def as_seen(document: Document, room: Room) -> Document:
    """The document as it may be seen now: while identities are hidden, without the names that were approved."""
    if not identities_hidden():
        return document
    parties = room.parties.values()
    names = sorted({name for one in parties for name in (one.person, one.body, one.named) if name}, key=len, reverse=True)

    def seen(words: str) -> str:
        for name in names:
            words = words.replace(name, MASK)
        return words

    blocks = []
    for block in document.blocks:
        block = replace(block, text=seen(block.text))
        blocks.append(replace(block, attribution=seen(block.attribution)) if isinstance(block, Quote) else block)
    return replace(document, fields=tuple(replace(one, value=seen(one.value)) for one in document.fields), blocks=tuple(blocks))


def paper_style(text: str, muted: str, accent: str) -> str:
    """The style sheet of the paper in the window's colours."""
    return (
        f"body {{ color: {text}; }} h1 {{ font-size: 17pt; margin: 0 0 8px 0; }}"
        f"h2 {{ font-size: 13pt; color: {accent}; margin: 18px 0 6px 0; }} h3 {{ font-size: 11pt; margin: 10px 0 4px 0; }}"
        f".kind, .label, .note {{ color: {muted}; }} .quote {{ font-style: italic; margin: 6px 28px; }}"
        "p { margin: 0 0 7px 0; } ul { margin: 0 0 5px 0; }"
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f"<h2>{block.number}. {_words(block.text)}</h2>"
        case Subheading():
            return f"<h3>{_words(block.text)}</h3>"
        case Paragraph():
            return f"<p>{_words(block.text)}</p>"
        case ListItem():
            return f"<ul><li>{_words(block.text)}</li></ul>"
        case Quote():
            attribution = f"<br/>{_words(f'— {block.attribution}')}" if block.attribution else ""
            return f"<p class='quote'>{_words(block.text)}{attribution}</p>"
        case Note():
            return f"<p class='note'>{_words(block.text)}</p>"


def _words(text: str) -> str:
    return escape(text).replace("\n", "<br/>")
