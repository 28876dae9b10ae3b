"""Each thing that the guard looks for is planted in a real report, and it must be found."""

import random
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from gfmd_desk.domain.document import Document, Field, Heading, ListItem, Quote
from gfmd_desk.domain.language import Language
from gfmd_desk.exporters.word import write_word
from gfmd_desk.guard import package, word, word_body, word_markup
from gfmd_desk.guard.finding import FindingKind
from gfmd_desk.guard.word import Expected, inspect_word
from gfmd_desk.paths import program_files

DOCUMENT = Document(
    language=Language.ENGLISH,
    heading="Session report",
    title="Towns & newcomers",
    subject="Summit of Lagunia",
    fields=(Field("Session", "RT 1.1"),),
    blocks=(
        Heading(1, "Main points"),
        ListItem("Boards keep migration in local plans <always>."),
        Quote("We came\tfor the work\nand stayed.", "anonymous"),
    ),
    page_words="Page {page} of {pages}",
    made_on="2018-12-06",
)

EXPECTED = Expected(
    paragraphs=(
        "Session report",
        "Towns & newcomers",
        "Summit of Lagunia",
        "Session",
        "RT 1.1",
        "Main points",
        "Boards keep migration in local plans <always>.",
        "We came\tfor the work\nand stayed.",
        "— anonymous",
    ),
    footer="Page 1 of 1",
    title="Towns & newcomers",
    subject="Summit of Lagunia",
    language="en",
    made_on="2018-12-06",
)

BODY = "word/document.xml"
FOOTER = "word/footer.xml"
STYLES = "word/styles.xml"
SETTINGS = "word/settings.xml"
CORE = "docProps/core.xml"
APP = "docProps/app.xml"


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.docx"
    with path.open("wb") as stream:
        write_word(DOCUMENT, program_files("resources") / "word", stream)
    return path


def rewritten(path: Path, change: Callable[[str, bytes], bytes | None], more: dict[str, bytes] | None = None) -> Path:
    """Write the zip again as our writer would, with some parts changed, left out (None) or added."""
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w") as target:
        for name, data in [*parts.items(), *(more or {}).items()]:
            changed = change(name, data)
            if changed is not None:
                info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
                info.compress_type = zipfile.ZIP_DEFLATED
                target.writestr(info, changed)
    return path


def _as_it_is(_name: str, data: bytes) -> bytes:
    return data


def planted(path: Path, part: str, old: str, new: str) -> Path:
    def change(name: str, data: bytes) -> bytes:
        if name != part:
            return data
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return rewritten(path, change)


def kinds(path: Path, expected: Expected = EXPECTED) -> set[FindingKind]:
    return {finding.kind for finding in inspect_word(path, expected)}


def test_a_clean_report_has_no_findings(report: Path) -> None:
    assert inspect_word(report, EXPECTED) == []


def test_zipping_it_again_plants_nothing(report: Path) -> None:
    assert inspect_word(rewritten(report, _as_it_is), EXPECTED) == []


END = "</w:body>"
RUN = '<w:r><w:t xml:space="preserve">Montania</w:t></w:r>'
PLANTS = {
    "inserted text": (BODY, END, f'<w:p><w:ins w:id="1" w:author="A. Person">{RUN}</w:ins></w:p>{END}', FindingKind.TRACKED_CHANGE),
    "deleted text": (BODY, END, f"<w:p><w:del><w:r><w:delText>Montania</w:delText></w:r></w:del></w:p>{END}", FindingKind.TRACKED_CHANGE),
    "changed format": (BODY, "<w:pPr>", '<w:pPr><w:pPrChange w:author="A. Person"/>', FindingKind.TRACKED_CHANGE),
    "comment": (BODY, "<w:r>", '<w:commentRangeStart w:id="0"/><w:r>', FindingKind.COMMENT),
    "comment reference": (BODY, "<w:r>", '<w:r><w:commentReference w:id="0"/></w:r><w:r>', FindingKind.COMMENT),
    "revision id on a paragraph": (BODY, "<w:p>", '<w:p w:rsidR="00A77B3E">', FindingKind.REVISION_ID),
    "revision id on a run": (BODY, "<w:r>", '<w:r w:rsidRPr="00A77B3E">', FindingKind.REVISION_ID),
    "revision ids": (SETTINGS, "</w:settings>", '<w:rsids><w:rsid w:val="00A77B3E"/></w:rsids></w:settings>', FindingKind.REVISION_ID),
    "bookmark": (BODY, "<w:r>", '<w:bookmarkStart w:id="0" w:name="Montania"/><w:bookmarkEnd w:id="0"/><w:r>', FindingKind.BOOKMARK),
    "hidden run": (BODY, "<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", FindingKind.HIDDEN_TEXT),
    "hidden style": (STYLES, "<w:i/>", "<w:i/><w:vanish/>", FindingKind.HIDDEN_TEXT),
    "document variable": (
        SETTINGS,
        "</w:settings>",
        '<w:docVars><w:docVar w:name="a" w:val="b"/></w:docVars></w:settings>',
        FindingKind.DOCUMENT_VARIABLE,
    ),
    "content control": (BODY, END, f'<w:sdt><w:sdtPr><w:tag w:val="Montania"/></w:sdtPr></w:sdt>{END}', FindingKind.CUSTOM_XML),
    "custom xml": (BODY, END, f'<w:customXml w:element="Montania"/>{END}', FindingKind.CUSTOM_XML),
    "other file inside": (BODY, END, f'<w:altChunk r:id="rId9"/>{END}', FindingKind.EMBEDDED),
    "picture": (BODY, "<w:r>", "<w:r><w:drawing/></w:r><w:r>", FindingKind.EMBEDDED),
    "template": (SETTINGS, "<w:zoom", "<w:attachedTemplate/><w:zoom", FindingKind.EMBEDDED),
    "field": (FOOTER, " PAGE ", " AUTHOR ", FindingKind.FIELD),
    "field in the body": (BODY, "<w:r>", '<w:fldSimple w:instr=" USERNAME "/><w:r>', FindingKind.FIELD),
    "field code": (BODY, "<w:r>", "<w:r><w:instrText>INCLUDETEXT</w:instrText></w:r><w:r>", FindingKind.FIELD),
    "hyperlink": (BODY, "<w:r>", '<w:hyperlink w:anchor="a"/><w:r>', FindingKind.FIELD),
    "style that no report has": (BODY, 'w:val="ListBullet"', 'w:val="Montania"', FindingKind.MARKUP),
    "unknown element": (BODY, "<w:r>", "<w:r><w:montania/></w:r><w:r>", FindingKind.MARKUP),
    "element of another kind": (BODY, "<w:r>", '<x:r xmlns:x="urn:montania"/><w:r>', FindingKind.MARKUP),
    "namespace": (
        BODY,
        "<w:p>",
        '<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="urn:m">',
        FindingKind.MARKUP,
    ),
    "line feed that Word does not show": (BODY, "Boards keep", "Boards\nkeep", FindingKind.MARKUP),
    "text between elements": (BODY, "</w:r></w:p>", "</w:r>Montania</w:p>", FindingKind.UNEXPECTED_TEXT),
    "text in a property": (BODY, "<w:pPr>", "<w:pPr>Montania", FindingKind.UNEXPECTED_TEXT),
    "text in the styles": (STYLES, "<w:qFormat/>", "<w:qFormat>Montania</w:qFormat>", FindingKind.UNEXPECTED_TEXT),
    "text in the footer": (FOOTER, "Page ", "Montania ", FindingKind.UNEXPECTED_TEXT),
    "more text": (BODY, END, f"<w:p>{RUN}</w:p>{END}", FindingKind.UNEXPECTED_TEXT),
    "other text": (BODY, "local plans", "town plans", FindingKind.UNEXPECTED_TEXT),
    "text written in numbers": (BODY, "Boards", "&#66;oards", FindingKind.UNEXPECTED_TEXT),
    "less text": (BODY, "Main points", "", FindingKind.MISSING_TEXT),
    "xml comment": (BODY, "<w:r>", "<!-- Montania --><w:r>", FindingKind.DOCTYPE),
    "character data": (BODY, "Boards", "<![CDATA[Boards]]>", FindingKind.DOCTYPE),
    "instruction": (BODY, "<w:r>", "<?montania?><w:r>", FindingKind.DOCTYPE),
    "doctype": (STYLES, "<w:styles", '<!DOCTYPE w:styles [<!ENTITY m "Montania">]><w:styles', FindingKind.DOCTYPE),
    "not xml": (BODY, "</w:body>", "", FindingKind.UNREADABLE),
    "styles not xml": (STYLES, "</w:styles>", "", FindingKind.UNREADABLE),
    "creator": (CORE, "<dc:creator>GFMD Desk", "<dc:creator>A. Person", FindingKind.PROPERTY),
    "last editor": (CORE, "<cp:lastModifiedBy>GFMD Desk", "<cp:lastModifiedBy>A. Person", FindingKind.PROPERTY),
    "date": (CORE, "2018-12-06T00:00:00Z", "2018-12-06T17:40:11Z", FindingKind.PROPERTY),
    "title": (CORE, "Towns", "Montania", FindingKind.PROPERTY),
    "subject": (CORE, "Summit", "Montania", FindingKind.PROPERTY),
    "language": (CORE, "en-GB", "fr-FR", FindingKind.PROPERTY),
    "second creator": (CORE, "<dc:creator>", "<dc:creator>A. Person</dc:creator><dc:creator>", FindingKind.PROPERTY),
    "keywords": (CORE, "<dc:creator>", "<cp:keywords>Montania</cp:keywords><dc:creator>", FindingKind.MARKUP),
    "company": (APP, "<Application>", "<Company>Ministry of Montania</Company><Application>", FindingKind.MARKUP),
    "application": (APP, "GFMD Desk", "Montania", FindingKind.PROPERTY),
    "remote template": (
        "word/_rels/document.xml.rels",
        'Target="styles.xml"',
        'Target="https://montania.example/styles.xml"',
        FindingKind.LINK,
    ),
    "remote link": ("_rels/.rels", 'Id="rId1"', 'Id="rId1" TargetMode="External"', FindingKind.LINK),
}


@pytest.mark.parametrize("name", PLANTS)
def test_what_is_planted_is_found(name: str, report: Path) -> None:
    part, old, new, kind = PLANTS[name]
    assert kind in kinds(planted(report, part, old, new))


@pytest.mark.parametrize(
    "name", ["word/comments.xml", "customXml/item1.xml", "docProps/custom.xml", "docProps/thumbnail.jpeg", "word/people.xml"]
)
def test_a_part_that_no_report_has_is_found(name: str, report: Path) -> None:
    path = rewritten(report, _as_it_is, {name: b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a/>'})
    assert kinds(path) == {FindingKind.UNEXPECTED_PART}


@pytest.mark.parametrize("part", word_markup.PARTS)
def test_a_part_that_is_missing_is_found(part: str, report: Path) -> None:
    assert FindingKind.MISSING_PART in kinds(rewritten(report, lambda name, data: None if name == part else data))


def test_a_part_that_is_there_twice_is_found(report: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate name"), zipfile.ZipFile(report, "a") as archive:
        archive.writestr(zipfile.ZipInfo(BODY, (1980, 1, 1, 0, 0, 0)), "")
    assert FindingKind.UNEXPECTED_PART in kinds(report)


def test_findings_never_carry_the_text(report: Path) -> None:
    path = rewritten(report, _as_it_is, {"word/Montania.xml": b"Montania"})
    path = planted(path, BODY, END, f'<w:p w:Montania="Montania"><w:Montania/>{RUN}</w:p>{END}')
    findings = inspect_word(path, EXPECTED)
    assert findings
    assert "Montania" not in repr(findings)


def _commented(path: Path) -> None:
    with zipfile.ZipFile(path, "a") as archive:
        archive.comment = b"Montania"


def _prefixed(path: Path) -> None:
    path.write_bytes(b"Montania" + path.read_bytes())


def _followed(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"Montania")


def _dated(path: Path) -> None:
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            target.writestr(zipfile.ZipInfo(name, (2018, 12, 6, 17, 40, 0)), data, zipfile.ZIP_DEFLATED)


def _extended(path: Path) -> None:
    with zipfile.ZipFile(path) as source:
        parts = {name: source.read(name) for name in source.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in parts.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.extra = b"\xff\xff\x08\x00Montania"
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, data)


@pytest.mark.parametrize("plant", [_commented, _prefixed, _followed, _dated, _extended])
def test_what_the_zip_carries_beside_its_parts_is_found(plant: Callable[[Path], None], report: Path) -> None:
    plant(report)
    assert kinds(report) & {FindingKind.CONTAINER, FindingKind.UNREADABLE}


def test_what_is_no_zip_is_found(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    path.write_bytes(b"")
    assert kinds(path) == {FindingKind.UNREADABLE}


def test_the_paragraph_that_differs_is_named(report: Path) -> None:
    other = replace(EXPECTED, paragraphs=(*EXPECTED.paragraphs[:5], "Other", *EXPECTED.paragraphs[6:]))
    (finding,) = inspect_word(report, other)
    assert finding.where == "word/document.xml, paragraph 6"


def test_a_paragraph_that_was_dropped_is_found(report: Path) -> None:
    more = replace(EXPECTED, paragraphs=(*EXPECTED.paragraphs, "One that the writer forgot."))
    assert kinds(report, more) == {FindingKind.MISSING_TEXT}


def _damaged(data: bytes) -> Iterator[bytes]:
    chance = random.Random(2018)
    for _ in range(300):
        place = chance.randrange(len(data))
        yield data[:place] + bytes([data[place] ^ (1 << chance.randrange(8))]) + data[place + 1 :]
    for _ in range(50):
        yield data[: chance.randrange(len(data))]


def test_damage_is_found_or_harmless_and_never_a_crash(report: Path) -> None:
    """A flipped bit may hit a field of the zip that nobody reads; nearly all of the file is text and markup."""
    found = 0
    for data in _damaged(report.read_bytes()):
        report.write_bytes(data)
        found += bool(inspect_word(report, EXPECTED))
    assert found > 300


GUARDS = {
    "inserted text": (word_body, "_wrong_with"),
    "hidden run": (word_body, "_wrong_with"),
    "field": (word_body, "_wrong_with"),
    "hidden style": (word, "inspect_markup"),
    "revision ids": (word, "inspect_markup"),
    "remote template": (word, "inspect_markup"),
    "company": (word, "inspect_markup"),
    "creator": (word, "inspect_core"),
    "date": (word, "inspect_core"),
    "other text": (word, "_compare"),
    "less text": (word, "_compare"),
    "text in the styles": (word, "_values"),
}


@pytest.mark.parametrize("name", GUARDS)
def test_without_its_guard_a_plant_is_not_found(name: str, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    part, old, new, kind = PLANTS[name]
    monkeypatch.setattr(*GUARDS[name], lambda *_: ())
    assert kind not in kinds(planted(report, part, old, new))


@pytest.mark.parametrize(("guard", "plant"), [("_container", _commented), ("_container", _dated), ("_container", _followed)])
def test_without_its_guard_the_zip_carries_on(
    guard: str, plant: Callable[[Path], None], report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant(report)
    monkeypatch.setattr(package, guard, lambda *_: ())
    assert kinds(report) == set()
