"""Write a Document as a Word file: every part of the package is ours, and the body is one escaped string."""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO
from zipfile import ZipFile

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.document import Document
from gfmd_desk.domain.language import Language
from gfmd_desk.exporters.package import DECLARATION, LANGUAGE_TAGS, core_properties, write_part
from gfmd_desk.exporters.word_body import body
from gfmd_desk.exporters.word_numbers import HeadingNumbers
from gfmd_desk.exporters.word_runs import runs


def write_word(document: Document, parts: Path, target: BinaryIO) -> None:
    """Write `document` to `target` with the fixed parts in the folder `parts`; the same document gives the same bytes."""
    numbers = HeadingNumbers(document)
    with ZipFile(target, "w") as archive:
        for name, content in _small_parts(document, parts, numbers):
            write_part(archive, name, content)
        write_part(archive, "word/document.xml", "".join(body(document, numbers)))


def _small_parts(document: Document, parts: Path, numbers: HeadingNumbers) -> Iterator[tuple[str, str]]:
    def fixed(name: str) -> str:
        return (parts / name).read_text(encoding="utf-8")

    yield "[Content_Types].xml", fixed("content_types.xml")
    yield "_rels/.rels", fixed("package.rels")
    yield "docProps/app.xml", fixed("app.xml")
    yield "docProps/core.xml", core_properties(document.title, document.subject, document.language, document.made_on)
    yield "word/_rels/document.xml.rels", fixed("document.rels")
    yield "word/fontTable.xml", fixed("fontTable.xml")
    yield "word/footer.xml", _footer(document)
    yield "word/numbering.xml", fixed("numbering.xml").replace("</w:numbering>", f"{numbers.lists()}</w:numbering>")
    yield "word/settings.xml", fixed("settings.xml")
    yield "word/styles.xml", _in_language(fixed("styles.xml"), document.language)
    yield "word/theme.xml", fixed("theme.xml")


def _in_language(styles: str, language: Language) -> str:
    """Arabic has its own place among the languages of a Word text; Latin words in it are taken for English."""
    latin = Language.ENGLISH if language.right_to_left else language
    return styles.replace("{latin}", LANGUAGE_TAGS[latin]).replace("{complex}", LANGUAGE_TAGS[Language.ARABIC])


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
        f'{DECLARATION}<w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:p><w:pPr><w:pStyle w:val="Footer"/>{direction}</w:pPr>{"".join(content)}</w:p></w:ftr>'
    )


def _field(code: str) -> str:
    """Word counts the pages when it opens the file; until then there is one."""
    return f'<w:fldSimple w:instr=" {code} ">{runs("1", rtl=False)}</w:fldSimple>'
