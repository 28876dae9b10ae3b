import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document as WordDocument
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.document import Document, Heading, ListItem, Paragraph, Quote

GOLDEN = Path(__file__).parents[1] / "golden"
EVERY_PART = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/fontTable.xml",
    "word/footer.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
    "word/theme.xml",
    "word/document.xml",
]


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def read(data: bytes) -> WordDocument:
    return docx.Document(BytesIO(data))


def texts(word: WordDocument) -> list[str]:
    return [paragraph.text for paragraph in word.paragraphs]


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_body_is_as_the_golden_file_has_it(language: str, writer, english: Document, arabic: Document) -> None:
    body = part(writer.bytes(arabic if language == "ar" else english), "word/document.xml")
    golden = (GOLDEN / f"word-{language}.xml").read_text(encoding="utf-8")
    assert re.sub("(<w:p>|<w:tbl>|<w:sectPr>)", r"\n\1", body) == golden.rstrip("\n")


def test_the_same_document_gives_the_same_bytes(writer, document: Document) -> None:
    assert writer.bytes(document) == writer.bytes(document)


def test_the_package_has_its_parts_in_one_order_and_no_date(writer, document: Document) -> None:
    with zipfile.ZipFile(BytesIO(writer.bytes(document))) as archive:
        assert archive.namelist() == EVERY_PART
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {info.create_system for info in archive.infolist()} == {0}


def test_styles_are_word_s_own(writer, english: Document) -> None:
    word = read(writer.bytes(english))
    assert [(paragraph.style.name, paragraph.text) for paragraph in word.paragraphs if paragraph.style] == [
        ("Form Heading", "Session report"),
        ("Title", "Towns & newcomers"),
        ("Subtitle", "Summit of Lagunia"),
        ("Heading 1", "Main discussion points"),
        ("List Bullet", "Boards at town level keep migration in local plans."),
        ("Heading 2", "In relation to drivers"),
        ("Normal", "Prose stands without a bullet.\nIts second line follows a break."),
        ("Heading 1", "Challenges"),
        ("List Bullet", "A guide greets people with أهلا وسهلا (page 2) at the border of <Esperia>."),
        ("Heading 1", "Quotes"),
        ("Quote", "We came for the work\tand stayed for the choir."),
        ("Quote Source", "— anonymous"),
        ("Heading 1", "Follow-up"),
        ("Form Note", "Nothing was noted under this heading."),
    ]


def test_the_title_block_is_a_table_of_two_columns(writer, english: Document) -> None:
    (table,) = read(writer.bytes(english)).tables
    assert [[cell.text for cell in row.cells] for row in table.rows] == [["Session", "RT 1.1"], ["Date", "5 December 2018"]]


def test_every_property_is_ours(writer, document: Document) -> None:
    data = writer.bytes(document)
    properties = read(data).core_properties
    assert properties.title == document.title
    assert properties.subject == document.subject
    assert properties.author == properties.last_modified_by == "GFMD Desk"
    assert properties.language.startswith(document.language.value)
    assert properties.created is not None
    assert properties.created.isoformat() == "2018-12-06T00:00:00+00:00"
    assert properties.modified == properties.created
    assert (properties.keywords, properties.comments, properties.category, properties.revision) == ("", "", "", 0)
    assert re.findall(r"<(\w+)>([^<]*)</", part(data, "docProps/app.xml")) == [("Application", "GFMD Desk")]


def test_the_styles_name_the_language(writer, document: Document) -> None:
    """Latin words in an Arabic report are taken for English."""
    latin = {"en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "en-GB"}[document.language.value]
    styles = part(writer.bytes(document), "word/styles.xml")
    assert f'<w:lang w:val="{latin}" w:eastAsia="zh-CN" w:bidi="ar-SA"/>' in styles
    assert "{" not in styles


def test_the_footer_counts_the_pages(writer, arabic: Document) -> None:
    footer = part(writer.bytes(arabic), "word/footer.xml")
    assert re.findall(r'w:instr="([^"]*)"', footer) == [" PAGE ", " NUMPAGES "]
    assert re.findall("<w:t [^>]*>([^<]*)</w:t>", footer) == ["الصفحة ", "1", " من ", "1"]


def test_numbers_jump_where_a_section_was_left_out(writer, english: Document) -> None:
    """Headings 1, 2, 4, 5: the first two count with their style, the others with a list that begins at 4."""
    data = writer.bytes(english)
    headings = re.findall('<w:pStyle w:val="Heading1"/>(.*?)</w:pPr>', part(data, "word/document.xml"))
    own = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr>'
    assert headings == ["", "", own, own]
    numbering = part(data, "word/numbering.xml")
    assert re.findall(r'<w:num w:numId="10">.*?<w:startOverride w:val="(\d+)"/>', numbering) == ["4"]


def test_a_report_without_a_block_still_opens(writer, english: Document) -> None:
    word = read(writer.bytes(replace(english, blocks=())))
    assert texts(word)[-1] == ""


def test_the_closing_note_does_not_stand_alone_on_a_page(writer, arabic: Document) -> None:
    body = part(writer.bytes(arabic), "word/document.xml")
    assert '<w:pStyle w:val="QuoteSource"/><w:keepNext/>' in body


def test_arabic_is_set_from_right_to_left(writer, arabic: Document) -> None:
    body = part(writer.bytes(arabic), "word/document.xml")
    assert "<w:bidiVisual/>" in body
    assert re.search("<w:bidi/></w:sectPr>", body)
    paragraphs = re.findall("<w:p>.*?</w:p>", body)
    right_to_left = [paragraph for paragraph in paragraphs if "<w:bidi/>" in paragraph]
    (english_one,) = [paragraph for paragraph in paragraphs if paragraph not in right_to_left]
    assert "This point was made in English." in english_one
    assert "<w:rtl/>" not in english_one
    (mixed,) = [paragraph for paragraph in right_to_left if "GCM 23" in paragraph]
    assert re.search("<w:r><w:t [^>]*>GCM 23</w:t></w:r>", mixed)
    assert re.search(r"<w:r><w:rPr><w:rtl/></w:rPr><w:t [^>]*>[^<]*\(</w:t>", mixed)


def test_a_long_note_is_cut_into_runs_and_stays_whole(writer, english: Document) -> None:
    note = "".join(f"{number} words & more " for number in range(130_000))
    assert len(note) > 2_000_000
    data = writer.bytes(replace(english, blocks=(Heading(1, "One"), Paragraph(note))))
    assert texts(read(data))[-1] == note
    assert max(len(run.encode()) for run in re.findall("<w:r>.*?</w:r>", part(data, "word/document.xml"), re.DOTALL)) <= 1_100_000


def _everything(text: str) -> tuple[Heading | ListItem | Paragraph | Quote, ...]:
    return (Heading(1, text), ListItem(text), Paragraph(text), Quote(text, text))


WILD = {
    "emoji": "Families 👩‍👩‍👧 and flags 🏳️‍🌈",
    "controls": "a\x00b\x0bc\ud800d\ufffee\x1ff\r\ng\u2028h\u0085i",
    "markup": "]]> <w:p> &amp; \"quotes\" 'and' <!-- more -->",
    "both": "עברית and العربية 12, (one) and [two] \u202eturned\u202c",
    "blanks": "  two  blanks\t\tand tabs \n\n and lines ",
    "nothing": "",
    "long": "x" * 2_000_000,
}


@pytest.mark.parametrize("name", WILD)
def test_wild_text_is_valid_for_word(name: str, writer, document: Document) -> None:
    path = writer.file(replace(document, blocks=_everything(WILD[name]), title=WILD[name][:200]))
    for version in (FileFormat.OFFICE_2007, FileFormat.MICROSOFT_365):
        result = OpenXmlValidator(file_format=version, max_errors=20).validate(path)
        assert [error.description for error in result.errors] == []


def test_a_report_is_valid_for_word(writer, document: Document) -> None:
    result = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(writer.file(document))
    assert [error.description for error in result.errors] == []


def test_the_validator_is_awake(tmp_path: Path, writer, english: Document) -> None:
    path = writer.file(english)
    broken = tmp_path / "broken.docx"
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(broken, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(b"<w:br/>", b'<w:pStyle w:val="Quote"/>'))
    assert OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(broken).errors


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(codec=None)), make=st.sampled_from([ListItem, Paragraph, Quote]))
def test_any_text_comes_out_as_it_went_in(text: str, make: Callable[[str], ListItem | Paragraph | Quote], writer, arabic: Document) -> None:
    for base in (arabic, replace(arabic, language=type(arabic.language).ENGLISH)):
        word = read(writer.bytes(replace(base, blocks=(make(text),))))
        assert texts(word)[-1] == clean_text(text)
