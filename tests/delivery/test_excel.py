import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import BinaryIO

import pytest
from openpyxl import load_workbook

from gfmd_desk.delivery import excel as module
from gfmd_desk.delivery.excel import deliver_excel
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Regime, Report
from gfmd_desk.domain.report_words import quoted
from gfmd_desk.domain.workbook import Sheet, Workbook
from gfmd_desk.errors import KnownError
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.forms.frameworks import load_frameworks
from gfmd_desk.paths import program_files
from gfmd_desk.services.attribution_shelf import AttributionShelf
from gfmd_desk.services.compose import Unprinted
from gfmd_desk.services.handout import bare_handout

PARTS = program_files("resources") / "excel"
SHELF = AttributionShelf(program_files("resources"))
MADE_ON = date(2018, 12, 6)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def in_language(report: Report, language: Language, code: str = "RT 1.1") -> Report:
    return replace(report, session=replace(report.session, language=language, code=code))


@pytest.mark.parametrize("language", Language)
def test_a_session_is_handed_out(language: Language, report: Report, tmp_path: Path) -> None:
    target = tmp_path / "session.xlsx"
    delivered = deliver_excel(bare_handout([in_language(report, language)], SHELF), target, PARTS, MADE_ON)
    assert (delivered.path, delivered.unprinted, delivered.withheld) == (target, Unprinted(inbox=1, remarks=1), ())
    assert names(tmp_path) == ["session.xlsx"]
    texts = [cell for sheet in load_workbook(target) for row in sheet.values for cell in row if isinstance(cell, str)]
    assert "Boards keep migration in local plans." in texts
    assert quoted("We came for the\twork & stayed.\nAnd sang 🎵 أهلا.", language) in texts
    assert not [text for text in texts if "filed" in text or "alone" in text]


def test_an_event_is_handed_out_without_what_is_off_the_record(report: Report, tmp_path: Path) -> None:
    secret = replace(report, session=replace(report.session, code="RT 9", title="Hushed", regime=Regime.OFF_THE_RECORD))
    reports = [*(in_language(report, language, f"RT {language}") for language in Language), secret]
    delivered = deliver_excel(bare_handout(reports, SHELF), tmp_path / "event.xlsx", PARTS, MADE_ON)
    assert delivered.withheld == ("RT 9",)
    assert delivered.unprinted == Unprinted(inbox=4, remarks=4)
    sessions = load_workbook(delivered.path).worksheets[0]
    assert [row[0] for row in sessions.values][1:] == ["RT en", "RT fr", "RT es", "RT ar"]


def test_objectives_are_handed_out_with_their_titles_and_a_chart(report: Report, tmp_path: Path) -> None:
    tagged = replace(report, entries=tuple(replace(entry, tags=("gcm:5", "sdg:10.7", "gcm-principle:a")) for entry in report.entries))
    frameworks = load_frameworks(program_files("resources") / "frameworks")
    for language in Language:
        target = tmp_path / f"{language}.xlsx"
        deliver_excel(bare_handout([in_language(tagged, language)], SHELF), target, PARTS, MADE_ON, frameworks)
        objectives = load_workbook(target).worksheets[2]
        assert [row[2] for row in objectives.values][1:] == [2, 2, 2]
        assert all(row[1] for row in objectives.values)
        assert len(objectives._charts) == 1


@pytest.mark.parametrize("regime", [regime for regime in Regime if regime is not Regime.OFF_THE_RECORD])
def test_every_regime_that_has_a_report_passes_the_guard(regime: Regime, report: Report, tmp_path: Path) -> None:
    deliver_excel(
        bare_handout([replace(report, session=replace(report.session, regime=regime))], SHELF), tmp_path / "session.xlsx", PARTS, MADE_ON
    )


def test_off_the_record_no_file_comes_into_being(report: Report, tmp_path: Path) -> None:
    secret = replace(report, session=replace(report.session, regime=Regime.OFF_THE_RECORD))
    for reports in ([secret], [secret, secret], []):
        with pytest.raises(KnownError):
            deliver_excel(bare_handout(reports, SHELF), tmp_path / "session.xlsx", PARTS, MADE_ON)
    assert names(tmp_path) == []


HOSTILE = ["=1+1", "\x00\x07", "_x0041_ _x000D_", "a\ud800b\ufffe", "🎵" * 40_000, "\n" * 600, "]]><f>1</f>", "\t@x\u2028y", "x" * 70_000]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_text_keeps_a_workbook_from_being_handed_out(text: str, report: Report, tmp_path: Path) -> None:
    entries = tuple(replace(entry, text=text, subheading=text, section="points") for entry in report.entries)
    session = replace(report.session, code=text[:200], title=text, room=text, date=date(1, 1, 1))
    event = replace(report.event, name=text)
    path = deliver_excel(
        bare_handout([replace(report, event=event, session=session, entries=entries)], SHELF), tmp_path / "session.xlsx", PARTS, MADE_ON
    ).path
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name).decode() for name in archive.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not [sheet for sheet in sheets if "<f" in sheet]
    load_workbook(path)


def test_the_same_reports_give_the_same_bytes(report: Report, tmp_path: Path) -> None:
    one = deliver_excel(bare_handout([report, report], SHELF), tmp_path / "one.xlsx", PARTS, MADE_ON).path
    two = deliver_excel(bare_handout([report, report], SHELF), tmp_path / "two.xlsx", PARTS, MADE_ON).path
    assert one.read_bytes() == two.read_bytes()


def _changed(workbook: Workbook, first: Sheet) -> Workbook:
    return replace(workbook, sheets=(first, *workbook.sheets[1:]))


def _says_too_much(workbook: Workbook, parts: Path, target: BinaryIO) -> None:
    first = workbook.sheets[0]
    write_excel(_changed(workbook, replace(first, rows=(("Montania", *first.rows[0][1:]),))), parts, target)


def _drops_a_row(workbook: Workbook, parts: Path, target: BinaryIO) -> None:
    write_excel(_changed(workbook, replace(workbook.sheets[0], rows=())), parts, target)


def _leaves_a_comment(workbook: Workbook, parts: Path, target: BinaryIO) -> None:
    write_excel(workbook, parts, target)
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(zipfile.ZipInfo("xl/comments1.xml"), "Montania")


@pytest.mark.parametrize("writer", [_says_too_much, _drops_a_row, _leaves_a_comment])
def test_a_file_that_the_guard_does_not_pass_never_gets_its_name(
    writer: object, report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "session.xlsx"
    target.write_bytes(b"the old workbook")
    monkeypatch.setattr(module, "write_excel", writer)
    with pytest.raises(NotCleanError, match=r"^session\.xlsx was not written: the inspection of the finished file found ") as caught:
        deliver_excel(bare_handout([report], SHELF), target, PARTS, MADE_ON)
    assert "Montania" not in str(caught.value)
    assert target.read_bytes() == b"the old workbook"
    assert names(tmp_path) == ["session.xlsx"]


def test_without_the_guard_it_would_have(report: Report, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "write_excel", _says_too_much)
    monkeypatch.setattr(module, "inspect_excel", lambda *_: [])
    assert deliver_excel(bare_handout([report], SHELF), tmp_path / "session.xlsx", PARTS, MADE_ON).path.exists()
