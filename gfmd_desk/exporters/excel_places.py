"""Where cells stand, as Excel writes it: A1, $A$1, 'Sheet'!$A$1:$B$9."""

from gfmd_desk.domain.workbook import Sheet


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: A to Z, then AA."""
    letters = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def table(sheet: Sheet) -> str:
    """Return the range of the heading and all rows, such as A1:C9."""
    return f"A1:{column_letters(len(sheet.columns) - 1)}{len(sheet.rows) + 1}"


def fixed_table(sheet: Sheet) -> str:
    """Return the same with its sheet and dollar signs, as names and charts want it."""
    return f"{_quoted(sheet)}!$A$1:${column_letters(len(sheet.columns) - 1)}${len(sheet.rows) + 1}"


def fixed_heading(sheet: Sheet, column: int) -> str:
    return f"{_quoted(sheet)}!${column_letters(column)}$1"


def fixed_rows(sheet: Sheet, column: int) -> str:
    """Return the range of a column below its heading."""
    letters = column_letters(column)
    return f"{_quoted(sheet)}!${letters}$2:${letters}${len(sheet.rows) + 1}"


def _quoted(sheet: Sheet) -> str:
    name = sheet.name.replace("'", "''")
    return f"'{name}'"
