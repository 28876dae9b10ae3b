"""A table to a roster: which column is what, and which rows are good."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from gfmd_desk.domain.clean_text import clean_line
from gfmd_desk.domain.roster import Group
from gfmd_desk.domain.roster_draft import RosterDraft, RosterField, RosterRow
from gfmd_desk.domain.table import BadRow, ColumnMapping, Fault, Remark, Seen, Table, listed
from gfmd_desk.errors import KnownError
from gfmd_desk.importers.columns import HeaderWords, account_for, guess_mapping
from gfmd_desk.importers.folding import words
from gfmd_desk.importers.roster_words import GROUPS, HEADERS, WEAK_HEADERS

_HEADER_WORDS = HeaderWords(HEADERS, WEAK_HEADERS)
_GROUPS = {words(name): group for group, names in GROUPS.items() for name in names.split(",")}
_EMAIL = re.compile(r"(?:mailto:)?([^@\s<>;,\"]+@[^@\s<>;,\"]+\.[^@\s<>;,\".]+)", re.IGNORECASE)
_BETWEEN_ALIASES = ";"
_LOOKED_AT = 200
_MOST_OF = 0.7

_LONGEST = {
    RosterField.NAME: 300,
    RosterField.FAMILY_NAME: 150,
    RosterField.GIVEN_NAME: 150,
    RosterField.CODE: 40,
    RosterField.EMAIL: 254,  # RFC 5321, 4.5.3.1.3, as its errata have it
    RosterField.GROUP: 100,
    RosterField.ALIASES: 2_000,
}
_LONGEST_OTHER = 500
_SHOWN = 60


class NoNamesError(KnownError):
    """No column of the table holds names."""

    def __init__(self) -> None:
        super().__init__(
            "No column with names was found; the first row should say what the columns hold: "
            "name, role, organisation, country, group, email, code, aliases."
        )


def guess_roster_mapping(table: Table, is_country: Callable[[str], bool] | None = None) -> ColumnMapping[RosterField]:
    """Guess what the columns of a roster hold: from the words above them, else from what is in them.

    `is_country` says whether a text is the name of a State or territory; without it countries are known by their header alone.
    """
    mapping = guess_mapping(table, _HEADER_WORDS)
    columns = _names_apart(list(mapping.columns))
    for field, fits in (
        (RosterField.EMAIL, lambda text: _EMAIL.fullmatch(text) is not None),
        (RosterField.GROUP, lambda text: words(text) in _GROUPS),
        (RosterField.COUNTRY, is_country or (lambda _: False)),
    ):
        if field not in columns:
            _claim(table, mapping, columns, field, fits)
    if mapping.data_from == 1 and not _has_names(columns):
        _claim(table, mapping, columns, RosterField.NAME, _like_a_name)
    return replace(mapping, columns=tuple(columns))


def draft_roster(table: Table, mapping: ColumnMapping[RosterField]) -> RosterDraft:
    """Read the rows of a table as a mapping has them; raises NoNamesError."""
    if not _has_names(mapping.columns):
        raise NoNamesError
    rows: list[RosterRow] = []
    bad: list[BadRow] = []
    repeated: list[int] = []
    seen: set[RosterRow] = set()
    codes: dict[str, int] = {}
    for number in range(mapping.data_from, len(table.rows) + 1):
        cells = _cells(table, mapping, number)
        if not any(cells.values()):
            continue
        drafted = _row(number, cells)
        if isinstance(drafted, RosterRow) and replace(drafted, row=0) in seen:
            repeated.append(number)
            continue
        if isinstance(drafted, RosterRow) and drafted.code.casefold() in codes:
            drafted = BadRow(number, Fault.CODE_TWICE, drafted.code, str(codes[drafted.code.casefold()]))
        if isinstance(drafted, BadRow):
            bad.append(drafted)
            continue
        if drafted.code:
            codes[drafted.code.casefold()] = number
        seen.add(replace(drafted, row=0))
        rows.append(drafted)
    remarks = [Remark(Seen.SAME_TWICE, listed(map(str, repeated)))] if repeated else []
    account = account_for(table, mapping, [one.row for one in bad], repeated)
    return RosterDraft(tuple(rows), tuple(bad), mapping, account, (*table.remarks, *remarks))


def _names_apart(columns: list[RosterField | None]) -> list[RosterField | None]:
    """Where "Nom" or "Nombre" stands beside the other half of a name, it is a half too."""
    if RosterField.NAME in columns:
        place = columns.index(RosterField.NAME)
        halves = {RosterField.FAMILY_NAME, RosterField.GIVEN_NAME} & set(columns)
        if len(halves) == 1:
            other = RosterField.GIVEN_NAME if RosterField.FAMILY_NAME in halves else RosterField.FAMILY_NAME
            columns[place] = other
    return columns


def _has_names(columns: Sequence[RosterField | None]) -> bool:
    return any(field in columns for field in (RosterField.NAME, RosterField.FAMILY_NAME, RosterField.GIVEN_NAME))


def _claim(
    table: Table,
    mapping: ColumnMapping[RosterField],
    columns: list[RosterField | None],
    field: RosterField,
    fits: Callable[[str], bool],
) -> None:
    """Give a field to the first free column most of whose cells fit."""
    numbers = range(mapping.data_from, min(len(table.rows), mapping.data_from + _LOOKED_AT) + 1)
    for place, taken in enumerate(columns):
        cells = [cell for number in numbers if number <= len(table.rows) and (cell := table.cell(number, place))]
        if taken is None and cells and sum(map(fits, cells)) >= _MOST_OF * len(cells):
            columns[place] = field
            return


def _like_a_name(text: str) -> bool:
    return len(words(text)) > 1 and not any(letter.isdigit() for letter in text)


def _cells(table: Table, mapping: ColumnMapping[RosterField], number: int) -> dict[RosterField, str]:
    """The cells of a row, each on one line; halves of a name joined in the order of their columns."""
    cells = {field: clean_line(table.cell(number, place)) for place, field in enumerate(mapping.columns) if field is not None}
    halves = [text for field, text in cells.items() if field in {RosterField.FAMILY_NAME, RosterField.GIVEN_NAME} and text]
    if not cells.get(RosterField.NAME):
        cells[RosterField.NAME] = " ".join(halves)
    return cells


def _row(number: int, cells: Mapping[RosterField, str]) -> RosterRow | BadRow:
    for field, text in cells.items():
        if len(text) > _LONGEST.get(field, _LONGEST_OTHER):
            return BadRow(number, Fault.TOO_LONG, f"{text[:_SHOWN]}…", field.value)
    name = cells[RosterField.NAME]
    if not name:
        return BadRow(number, Fault.NO_NAME)
    email = cells.get(RosterField.EMAIL, "")
    address = _EMAIL.fullmatch(email)
    if email and address is None:
        return BadRow(number, Fault.BAD_EMAIL, email)
    word = cells.get(RosterField.GROUP, "")
    group = _GROUPS.get(words(word))
    if word and group is None:
        return BadRow(number, Fault.UNKNOWN_GROUP, word, ", ".join(one.value for one in Group))
    aliases = (alias.strip() for alias in cells.get(RosterField.ALIASES, "").split(_BETWEEN_ALIASES))
    return RosterRow(
        row=number,
        name=name,
        role=cells.get(RosterField.ROLE, ""),
        organisation=cells.get(RosterField.ORGANISATION, ""),
        country=cells.get(RosterField.COUNTRY, ""),
        group=group,
        region=cells.get(RosterField.REGION, ""),
        email=address[1] if address else "",
        code=cells.get(RosterField.CODE, ""),
        aliases=tuple(dict.fromkeys(alias for alias in aliases if alias)),
        speaks_for=cells.get(RosterField.SPEAKS_FOR, ""),
    )
