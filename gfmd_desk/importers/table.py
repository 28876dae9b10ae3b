"""A table of cells from whatever holds one: a workbook, a CSV file, text pasted from a spreadsheet."""

from gfmd_desk.domain.table import Table
from gfmd_desk.importers.table_text import decode_table, read_pasted
from gfmd_desk.importers.workbook import read_workbook
from gfmd_desk.importers.workbook_package import NotAWorkbookError

_OFFICE_FILE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OLD_WORKBOOKS = ("Workbook".encode("utf-16-le"), "Book".encode("utf-16-le"))
_PROTECTED = "This workbook is protected by a password; open it in Excel, save it without the password and choose it again."
_OLD_EXCEL = "This is a workbook of an older Excel (.xls); open it in Excel and save it as .xlsx, or copy the table and paste it here."


def read_table(content: bytes | str, sheet: str | None = None) -> Table:
    """Read a table from a file's bytes or from pasted text; of a workbook `sheet`, else the first one with something in it.

    Raises NotAWorkbookError, NotATableError and NotPlainTextError.
    """
    if isinstance(content, str):
        return read_pasted(content)
    if content.startswith(b"PK\x03\x04"):
        return read_workbook(content, sheet)
    if content.startswith(_OFFICE_FILE):
        if _ENCRYPTED in content:
            raise NotAWorkbookError(_PROTECTED)
        if any(name in content for name in _OLD_WORKBOOKS):
            raise NotAWorkbookError(_OLD_EXCEL)
    return decode_table(content)
