"""What LibreOffice makes of a workbook: every word of every cell and of the chart is printed."""

import subprocess
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.workbook import BarChart, Column, Sheet, Workbook
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.paths import program_files

COLUMNS = {
    Language.ENGLISH: ("Session", "Text", "Entries"),
    Language.ARABIC: ("الجلسة", "النص", "المدخلات"),
}
TEXTS = {
    Language.ENGLISH: (
        "=1+1 is how a paste may begin.",
        "Boards at town level keep migration in local plans.\nThey meet each month. " + "Their minutes are open to all. " * 12,
    ),
    Language.ARABIC: (
        "تبقي المجالس المحلية الهجرة في صلب الخطط.",
        "سجل مشترك بين بلدتين يقلل الانتظار.\nوهو متاح للجميع. " + "محاضرها مفتوحة. " * 12,
    ),
}


@pytest.fixture
def printed(needs_program: Callable[[str], str], tmp_path: Path) -> Callable[[Workbook], str]:
    """Turn a workbook into a PDF and return its text."""
    office, to_text = needs_program("soffice"), needs_program("pdftotext")

    def text(workbook: Workbook) -> str:
        path, stream = tmp_path / "sessions.xlsx", BytesIO()
        write_excel(workbook, program_files("resources") / "excel", stream)
        path.write_bytes(stream.getvalue())
        own_profile = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
        subprocess.run(
            [office, own_profile, "--headless", "--convert-to", "pdf", "--outdir", tmp_path, path], check=True, capture_output=True
        )
        said = subprocess.run([to_text, path.with_suffix(".pdf"), "-"], check=True, capture_output=True).stdout.decode()
        return unicodedata.normalize("NFKC", said)

    return text


def workbook_in(language: Language) -> Workbook:
    session, text, entries = COLUMNS[language]
    rows = tuple((f"RT {number}.1", said, number) for number, said in enumerate(TEXTS[language], 1))
    columns = (Column(session, 12), Column(text, 60), Column(entries, 12))
    return Workbook(language, "Title", "Subject", (Sheet(session, columns, rows, BarChart("Chart", 0, 2)),), "2018-12-06")


def cells_of(workbook: Workbook) -> Iterator[str]:
    for sheet in workbook.sheets:
        for column in sheet.columns:
            yield column.heading
        for row in sheet.rows:
            yield from (cell for cell in row if isinstance(cell, str))


def test_every_word_stands_in_the_pdf(printed: Callable[[Workbook], str]) -> None:
    workbook = workbook_in(Language.ENGLISH)
    found = Counter(printed(workbook).split())
    wanted = Counter(" ".join(cells_of(workbook)).split())
    assert wanted - found == Counter()
    assert found["Chart"] == 1
    assert found["RT"] >= 2 * len(TEXTS[Language.ENGLISH])  # in the table and beside the bars


def test_every_arabic_letter_stands_in_the_pdf(printed: Callable[[Workbook], str]) -> None:
    """In which order a PDF keeps the words of a line that reads from the right is its own affair."""
    workbook = workbook_in(Language.ARABIC)

    def letters(text: str) -> Counter[str]:
        return Counter(character for character in unicodedata.normalize("NFKC", text) if character.isalpha())

    assert letters(" ".join(cells_of(workbook))) - letters(printed(workbook)) == Counter()
