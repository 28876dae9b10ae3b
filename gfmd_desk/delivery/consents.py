"""Hand the consents of an event to the secretariat: sealed in one file, and as a workbook from a file that was opened there."""

from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.expected_excel import expected_in_excel
from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import DeliveryError, NotCleanError
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report_words import CONFIDENTIAL
from gfmd_desk.domain.sealed_consents import SealedConsents
from gfmd_desk.domain.workbook import Column, Sheet, Workbook, text_pieces
from gfmd_desk.errors import KnownError
from gfmd_desk.exporters.excel import write_excel
from gfmd_desk.guard.excel import inspect_excel
from gfmd_desk.services.consent_file import read_sealed, seal, unseal

_LONGEST_NAME = 31
"""Characters that the name of a sheet may have."""


@dataclass(frozen=True, slots=True)
class ConsentTable:
    """Opened consents in somebody's language; `title` is what it is called there."""

    title: str
    event: str
    language: Language
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]


def deliver_sealed_consents(consents: SealedConsents, passphrase: str, target: Path) -> Path:
    """Write `consents` so that `passphrase` alone opens them, and return where they stand; raises KnownError.

    What was written is read again and opened with the passphrase before it gets its name.
    """

    def write(stream: BinaryIO) -> None:
        stream.write(seal(consents, passphrase))

    def inspect(written: Path) -> None:
        try:
            kept = unseal(read_sealed(written), passphrase)
        except KnownError as error:
            raise DeliveryError(f"{target.name} was not written: what was written could not be opened again.") from error
        if kept != consents:
            raise DeliveryError(f"{target.name} was not written: what was written is not what was to be sealed.")

    return put_in_place(write, inspect, target)


def deliver_consent_table(table: ConsentTable, target: Path, parts: Path, made_on: date) -> Path:
    """Write opened consents as a workbook, with everybody's name, and return where it stands; raises KnownError."""
    rows = tuple(row for cells in table.rows for row in zip_longest(*(text_pieces(cell) for cell in cells), fillvalue=""))
    sheet = Sheet(table.title[:_LONGEST_NAME], table.columns, rows)
    page_head = CONFIDENTIAL.in_language(table.language)
    workbook = Workbook(table.language, table.title, table.event, (sheet,), made_on.isoformat(), page_head)

    def inspect(written: Path) -> None:
        findings = inspect_excel(written, expected_in_excel(workbook))
        if findings:
            raise NotCleanError(target.name, findings)

    return put_in_place(lambda stream: write_excel(workbook, parts, stream), inspect, target)
