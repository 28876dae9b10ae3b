"""Write a Document as a Word file: every part of the package is ours, and the body is one escaped string."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.document import Document
from gfmd_desk.domain.language import Language
from gfmd_desk.exporters.word_body import body
from gfmd_desk.exporters.word_numbers import HeadingNumbers
from gfmd_desk.exporters.word_runs import runs

MAKER = "GFMD Desk"
"""Stands where Word would write who is logged in."""

_LANGUAGE_TAGS = {Language.ENGLISH: "en-GB", Language.FRENCH: "fr-FR", Language.SPANISH: "es-ES", Language.ARABIC: "ar-SA"}
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_MS_DOS = 0

LEVEL = 4
"""Of deflate: two fifths of the time of its usual 6 for a file that is a twelfth larger (docs/decisions/0003-word-from-own-parts.md)."""


def write_word(document: Document, parts: Path, target: BinaryIO) -> None:
    """Write `document` to `target` with the fixed parts in the folder `parts`; the same document gives the same bytes."""
    numbers = HeadingNumbers(document)
    with ZipFile(target, "w") as archive:
        for name, content in _small_parts(document, parts, numbers):
            _write_part(archive, name, content)
        _write_part(archive, "word/document.xml", "".join(body(document, numbers)))


def _small_parts(document: Document, parts: Path, numbers: HeadingNumbers) -> Iterator[tuple[str, str]]:
    def fixed(name: str) -> str:
        return (parts / name).read_text(encoding="utf-8")

    yield "[Content_Types].xml", fixed("content_types.xml")
    yield "_rels/.rels", fixed("package.rels")
    yield "docProps/app.xml", fixed("app.xml")
    yield "docProps/core.xml", _properties(document)
    yield "word/_rels/document.xml.rels", fixed("document.rels")
    yield "word/fontTable.xml", fixed("fontTable.xml")
    yield "word/footer.xml", _footer(document)
    yield "word/numbering.xml", fixed("numbering.xml").replace("</w:numbering>", f"{numbers.lists()}</w:numbering>")
    yield "word/settings.xml", fixed("settings.xml")
    yield "word/styles.xml", _in_language(fixed("styles.xml"), document.language)
    yield "word/theme.xml", fixed("theme.xml")


def _write_part(archive: ZipFile, name: str, content: str) -> None:
    """Write one part with nothing in the zip that tells when or on what machine."""
    info = ZipInfo(name, _ZIP_EPOCH)
    info.create_system = _MS_DOS
    archive.writestr(info, content.encode(), ZIP_DEFLATED, LEVEL)


def _in_language(styles: str, language: Language) -> str:
    """Arabic has its own place among the languages of a Word text; Latin words in it are taken for English."""
    latin = Language.ENGLISH if language.right_to_left else language
    return styles.replace("{latin}", _LANGUAGE_TAGS[latin]).replace("{complex}", _LANGUAGE_TAGS[Language.ARABIC])


def _properties(document: Document) -> str:
    day = f"{document.made_on}T00:00:00Z"
    return (
        f'{_DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"'
        ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{_escaped(document.title)}</dc:title><dc:subject>{_escaped(document.subject)}</dc:subject>"
        f"<dc:creator>{MAKER}</dc:creator><cp:lastModifiedBy>{MAKER}</cp:lastModifiedBy>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{day}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{day}</dcterms:modified>'
        f"<dc:language>{_LANGUAGE_TAGS[document.language]}</dc:language></cp:coreProperties>"
    )


def _footer(document: Document) -> str:
    rtl = document.language.right_to_left
    direction = "<w:bidi/>" if rtl else ""
    words = clean_line(document.page_words)
    before, _, rest = words.partition("{page}")
    between, _, after = rest.partition("{pages}")
    content = (
        runs(before, rtl=rtl),
        _field("PAGE"),
        runs(between, rtl=rtl),
        _field("NUMPAGES"),
        runs(after, rtl=rtl),
    )
    return (
        f'{_DECLARATION}<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{direction}</w:pPr>{"".join(content)}</w:p></w:ftr>'
    )


def _field(code: str) -> str:
    """Word counts the pages when it opens the file; until then there is one."""
    return f'<w:fldSimple w:instr=" {code} ">{runs("1", rtl=False)}</w:fldSimple>'


def _escaped(text: str) -> str:
    return clean_line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
