"""The body of a Word report, as XML text in the order in which it is printed."""

from collections.abc import Iterator
from typing import assert_never

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.document import Block, Document, Field, Heading, ListItem, Note, Paragraph, Quote, Subheading
from gfmd_desk.exporters.direction import reads_right_to_left
from gfmd_desk.exporters.word_numbers import HeadingNumbers
from gfmd_desk.exporters.word_runs import runs

_OPENING = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>'
)
# A4 with margins of 2.5 cm, in twentieths of a point.
_PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="709" w:footer="709" w:gutter="0"/>'
)
_KEEP_NEXT = "<w:keepNext/>"
_LABEL_WIDTH, _VALUE_WIDTH = 2722, 6350
_COLUMNS = f'<w:tblGrid><w:gridCol w:w="{_LABEL_WIDTH}"/><w:gridCol w:w="{_VALUE_WIDTH}"/></w:tblGrid>'


def body(document: Document, numbers: HeadingNumbers) -> Iterator[str]:
    """Yield the whole of document.xml; the report's direction is that of its language."""
    rtl = document.language.right_to_left
    yield _OPENING
    for style, text in (("FormHeading", document.heading), ("Title", document.title), ("Subtitle", document.subject)):
        if text:
            yield _paragraph(style, text, rtl=rtl)
    if document.fields:
        yield _title_block(document.fields, rtl=rtl)
    blocks = document.blocks
    with_note = len(blocks) - 2 if blocks and isinstance(blocks[-1], Note) else None
    for place, block in enumerate(blocks):
        yield _block(block, numbers, _KEEP_NEXT if place == with_note else "", rtl=rtl)
    if not blocks:
        yield "<w:p/>"  # a table may not come last
    direction = "<w:bidi/>" if rtl else ""
    yield f'<w:sectPr><w:footerReference w:type="default" r:id="rId5"/>{_PAGE}{direction}</w:sectPr></w:body></w:document>'


def _block(block: Block, numbers: HeadingNumbers, keep: str, *, rtl: bool) -> str:
    """`keep` holds the block on one page with what follows; headings always are."""
    match block:
        case ListItem():
            return _in_its_own_direction("ListBullet", block.text, keep, rtl=rtl)
        case Paragraph():
            return _in_its_own_direction("Normal", block.text, keep, rtl=rtl)
        case Heading():
            return _paragraph("Heading1", block.text, numbers.of(block), rtl=rtl)
        case Subheading():
            return _paragraph("Heading2", block.text, rtl=rtl)
        case Quote():
            return _quote(block, keep, rtl=rtl)
        case Note():
            return _paragraph("FormNote", block.text, keep, rtl=rtl)
        case _:
            assert_never(block)


def _quote(quote: Quote, keep: str, *, rtl: bool) -> str:
    if not quote.attribution:
        return _in_its_own_direction("Quote", quote.text, keep, rtl=rtl)
    words = _in_its_own_direction("Quote", quote.text, _KEEP_NEXT, rtl=rtl)
    return words + _paragraph("QuoteSource", f"— {quote.attribution}", keep, rtl=rtl)


def _in_its_own_direction(style: str, text: str, properties: str = "", *, rtl: bool) -> str:
    """What people said or wrote reads in its own direction, even in a report that reads in the other."""
    return _paragraph(style, text, properties, rtl=reads_right_to_left(text, by_default=rtl))


def _paragraph(style: str, text: str, properties: str = "", *, rtl: bool) -> str:
    """`properties` are those that the schema wants between the style and the direction."""
    direction = "<w:bidi/>" if rtl else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}{direction}</w:pPr>{runs(clean_text(text), rtl=rtl)}</w:p>'


def _title_block(fields: tuple[Field, ...], *, rtl: bool) -> str:
    direction = "<w:bidiVisual/>" if rtl else ""
    rows = "".join(
        "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
        f"{_cell(_LABEL_WIDTH, 'FieldLabel', field.label, rtl=rtl)}{_cell(_VALUE_WIDTH, 'FieldValue', field.value, rtl=rtl)}</w:tr>"
        for field in fields
    )
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TitleBlock"/>{direction}<w:tblW w:w="{_LABEL_WIDTH + _VALUE_WIDTH}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr>{_COLUMNS}{rows}</w:tbl>'
    )


def _cell(width: int, style: str, text: str, *, rtl: bool) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{_paragraph(style, text, rtl=rtl)}</w:tc>'
