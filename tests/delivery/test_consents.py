"""Consents on their way out: sealed, and as the workbook of those who opened them."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from gfmd_desk.delivery import consents as delivery
from gfmd_desk.delivery.consents import ConsentTable, deliver_consent_table, deliver_sealed_consents
from gfmd_desk.delivery.refusals import DeliveryError
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.sealed_consents import Consent, SealedConsents
from gfmd_desk.domain.workbook import Column
from gfmd_desk.paths import program_files
from gfmd_desk.services.consent_file import read_sealed, unseal
from gfmd_desk.storage import wrapping
from gfmd_desk.storage.wrapping import Cost

PASSPHRASE = "harbour lamp bridge violet"  # noqa: S105  # of no file but the test's
CONSENTS = SealedConsents("Summit", datetime(2026, 12, 6, tzinfo=UTC), (Consent("RT 1.1", "Towns", "Ostara Venn", ()),))
EXCEL = program_files("resources") / "excel"


@pytest.fixture(autouse=True)
def cheap_tries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wrapping, "COST", Cost(1, 1, 64))


def test_the_file_opens_again_before_it_has_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "summit.consents"
    assert deliver_sealed_consents(CONSENTS, PASSPHRASE, target) == target
    before = target.read_bytes()
    assert unseal(read_sealed(target), PASSPHRASE) == CONSENTS
    assert target.stat().st_mode & 0o777 == 0o600
    seal = delivery.seal

    def half(consents: SealedConsents, passphrase: str) -> bytes:
        return seal(consents, passphrase)[:-40]

    for broken in (
        half,
        lambda consents, _passphrase: seal(consents, "another passphrase"),
        lambda _c, p: seal(SealedConsents("", CONSENTS.sealed_at), p),
    ):
        monkeypatch.setattr(delivery, "seal", broken)
        with pytest.raises(DeliveryError):
            deliver_sealed_consents(CONSENTS, PASSPHRASE, target)
        assert [path.name for path in tmp_path.iterdir()] == [target.name]
        assert target.read_bytes() == before


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.ARABIC])
def test_the_workbook_has_every_word_and_says_that_it_is_confidential(tmp_path: Path, language: Language) -> None:
    long = "word " * 10_000
    table = ConsentTable("Consents", "Summit", language, (Column("Who", 20), Column("Words", 60)), (("=1+1", long), ("Venn", "Short")))
    placed = deliver_consent_table(table, tmp_path / "it.xlsx", EXCEL, date(2026, 12, 6))
    sheet = load_workbook(placed).active
    assert sheet is not None
    rows = [[cell.value or "" for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert "".join(str(row[1]) for row in rows[:-1]).rstrip() == long.rstrip()
    assert (rows[0][0], rows[-1]) == ("=1+1", ["Venn", "Short"])
    assert sheet.oddHeader.center.text in ("CONFIDENTIAL", "سري")
