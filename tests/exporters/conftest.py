"""Small documents of an invented session, in each language."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from gfmd_desk.domain.document import Document, Field, Heading, ListItem, Note, Paragraph, Quote, Subheading
from gfmd_desk.domain.language import Language
from gfmd_desk.exporters.word import write_word
from gfmd_desk.paths import program_files

PARTS = program_files("resources") / "word"

ENGLISH = Document(
    language=Language.ENGLISH,
    heading="Session report",
    title="Towns & newcomers",
    subject="Summit of Lagunia",
    fields=(Field("Session", "RT 1.1"), Field("Date", "5 December 2018")),
    blocks=(
        Heading(1, "Main discussion points"),
        ListItem("Boards at town level keep migration in local plans."),
        Subheading("In relation to drivers"),
        Paragraph("Prose stands without a bullet.\nIts second line follows a break."),
        Heading(2, "Challenges"),
        ListItem("A guide greets people with أهلا وسهلا (page 2) at the border of <Esperia>."),
        Heading(4, "Quotes"),
        Quote("We came for the work\tand stayed for the choir.", "anonymous"),
        Heading(5, "Follow-up"),
        Note("Nothing was noted under this heading."),
    ),
    page_words="Page {page} of {pages}",
    made_on="2018-12-06",
)

ARABIC = Document(
    language=Language.ARABIC,
    heading="تقرير الجلسة",
    title="المدن والقادمون الجدد",
    subject="قمة لاغونيا",
    fields=(Field("الجلسة", "RT 1.1"), Field("التاريخ", "5 كانون الأول/ديسمبر 2018")),
    blocks=(
        Heading(1, "أبرز نقاط المناقشة"),
        ListItem("تبقي المجالس المحلية (GCM 23) الهجرة في صلب الخطط."),
        Subheading("فيما يتعلق بالدوافع"),
        Paragraph("This point was made in English."),
        Quote("جئنا من أجل العمل.", "مصدر لم يُذكر اسمه"),
        Note("لم يسجل شيء."),
    ),
    page_words="الصفحة {page} من {pages}",
    made_on="2018-12-06",
)

FRENCH = replace(ENGLISH, language=Language.FRENCH, page_words="Page {page} sur {pages}")
SPANISH = replace(ENGLISH, language=Language.SPANISH, page_words="Página {page} de {pages}")


def written(document: Document) -> bytes:
    stream = BytesIO()
    write_word(document, PARTS, stream)
    return stream.getvalue()


class Writer:
    """Write documents into the test's own folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def bytes(self, document: Document) -> bytes:
        return written(document)

    def file(self, document: Document, name: str = "report.docx") -> Path:
        path = self._folder / name
        path.write_bytes(written(document))
        return path


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    return Writer(tmp_path)


@pytest.fixture(params=[ENGLISH, FRENCH, SPANISH, ARABIC], ids=lambda document: document.language.value)
def document(request: pytest.FixtureRequest) -> Document:
    found: Document = request.param
    return found


@pytest.fixture
def english() -> Document:
    return ENGLISH


@pytest.fixture
def arabic() -> Document:
    return ARABIC
