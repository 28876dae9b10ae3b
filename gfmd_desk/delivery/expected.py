"""What a finished Word file may say, worked out from the Document a second time and without the writer."""

from collections.abc import Iterator

from gfmd_desk.domain.clean_text import clean_line, clean_text
from gfmd_desk.domain.document import Document, Quote
from gfmd_desk.guard.word import Expected


def expected_in_word(document: Document) -> Expected:
    """Return every text of `document` in the order in which a Word report prints it."""
    return Expected(
        paragraphs=tuple(cleaned for text in _texts(document) if (cleaned := clean_text(text))),
        footer=clean_line(document.page_words).format(page=1, pages=1),
        title=clean_line(document.title),
        subject=clean_line(document.subject),
        language=document.language.value,
        made_on=document.made_on,
    )


def _texts(document: Document) -> Iterator[str]:
    yield document.heading
    yield document.title
    yield document.subject
    for field in document.fields:
        yield field.label
        yield field.value
    for block in document.blocks:
        yield block.text
        if isinstance(block, Quote) and block.attribution:
            yield f"— {block.attribution}"
