import errno
import os
import zipfile
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import docx
import pytest

from gfmd_desk.delivery import word as module
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.delivery.word import deliver_word
from gfmd_desk.domain.document import Document, ListItem
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Regime, Report
from gfmd_desk.domain.report_words import quoted
from gfmd_desk.errors import KnownError
from gfmd_desk.exporters.word import write_word
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import Unprinted
from gfmd_desk.services.handout import bare_handout

PARTS = program_files("resources") / "word"
SHELF = AttributionShelf(program_files("resources"))
MADE_ON = date(2018, 12, 6)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("language", Language)
def test_a_report_is_handed_out(language: Language, report: Report, tmp_path: Path) -> None:
    target = tmp_path / "report.docx"
    in_language = replace(report, session=replace(report.session, language=language))
    delivered = deliver_word(bare_handout([in_language], SHELF), target, PARTS, MADE_ON)
    assert delivered.path == target
    assert delivered.unprinted == Unprinted(inbox=1, remarks=1)
    assert names(tmp_path) == ["report.docx"]
    printed = [paragraph.text for paragraph in docx.Document(str(target)).paragraphs]
    assert "Boards keep migration in local plans." in printed
    assert quoted("We came for the\twork & stayed.\nAnd sang 🎵 أهلا.", language) in printed
    assert not [text for text in printed if "filed" in text or "alone" in text]


@pytest.mark.parametrize("regime", [regime for regime in Regime if regime is not Regime.OFF_THE_RECORD])
def test_every_regime_that_has_a_report_passes_the_guard(regime: Regime, report: Report, tmp_path: Path) -> None:
    deliver_word(
        bare_handout([replace(report, session=replace(report.session, regime=regime))], SHELF), tmp_path / "report.docx", PARTS, MADE_ON
    )


def test_off_the_record_no_file_comes_into_being(report: Report, tmp_path: Path) -> None:
    secret = replace(report, session=replace(report.session, regime=Regime.OFF_THE_RECORD))
    with pytest.raises(KnownError, match="off the record"):
        deliver_word(bare_handout([secret], SHELF), tmp_path / "report.docx", PARTS, MADE_ON)
    assert names(tmp_path) == []


def test_the_same_report_gives_the_same_bytes(report: Report, tmp_path: Path) -> None:
    one = deliver_word(bare_handout([report], SHELF), tmp_path / "one.docx", PARTS, MADE_ON).path
    two = deliver_word(bare_handout([report], SHELF), tmp_path / "two.docx", PARTS, MADE_ON).path
    assert one.read_bytes() == two.read_bytes()


def _says_too_much(document: Document, parts: Path, target: BinaryIO) -> None:
    write_word(replace(document, blocks=(*document.blocks, ListItem("Montania said so."))), parts, target)


def _drops_a_line(document: Document, parts: Path, target: BinaryIO) -> None:
    write_word(replace(document, blocks=document.blocks[:-1]), parts, target)


def _leaves_a_comment(document: Document, parts: Path, target: BinaryIO) -> None:
    write_word(document, parts, target)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(zipfile.ZipInfo("word/comments.xml"), "Montania")


@pytest.mark.parametrize("writer", [_says_too_much, _drops_a_line, _leaves_a_comment])
def test_a_file_that_the_guard_does_not_pass_never_gets_its_name(
    writer: object, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "report.docx"
    target.write_bytes(b"the old report")
    monkeypatch.setattr(module, "write_word", writer)
    with pytest.raises(
        NotCleanError, match=r"^report\.docx was not written: the inspection of the finished file found [^\n]*\.$"
    ) as caught:
        deliver_word(bare_handout([report], SHELF), target, PARTS, MADE_ON)
    assert caught.value.findings
    assert "Montania" not in str(caught.value)
    assert target.read_bytes() == b"the old report"
    assert names(tmp_path) == ["report.docx"]


def test_without_the_guard_it_would_have(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "write_word", _says_too_much)
    monkeypatch.setattr(module, "inspect_word", lambda *_: [])
    assert deliver_word(bare_handout([report], SHELF), tmp_path / "report.docx", PARTS, MADE_ON).path.exists()


class Full(BytesIO):
    """A disk that takes so many writes and no more; what it takes goes to `target`."""

    def __init__(self, target: BinaryIO, writes: int) -> None:
        super().__init__()
        self._target = target
        self._left = writes

    def write(self, data: bytes, /) -> int:
        if not self._left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._left -= 1
        self._target.write(data)
        return super().write(data)


def test_a_disk_that_is_full_at_any_write_harms_nothing(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "report.docx"
    target.write_bytes(b"the old report")
    for writes in range(30):
        monkeypatch.setattr(module, "write_word", lambda document, parts, stream, n=writes: write_word(document, parts, Full(stream, n)))
        with pytest.raises(KnownError, match="the disk is full"):
            deliver_word(bare_handout([report], SHELF), target, PARTS, MADE_ON)
        assert target.read_bytes() == b"the old report"
        assert names(tmp_path) == ["report.docx"]
