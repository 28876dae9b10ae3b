"""What a table would bring into the roster, before anything is stored."""

from dataclasses import dataclass
from enum import StrEnum

from gfmd_desk.domain.roster import Group
from gfmd_desk.domain.table import BadRow, CellAccount, ColumnMapping, Remark


class RosterField(StrEnum):
    """What a column of a roster can hold. A family and a given name are joined in the order of their columns."""

    NAME = "name"
    FAMILY_NAME = "family name"
    GIVEN_NAME = "given name"
    ROLE = "role"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    GROUP = "group"
    REGION = "region"
    EMAIL = "email"
    CODE = "code"
    ALIASES = "aliases"
    SPEAKS_FOR = "speaks for"


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One good row; `row` is its number in the table."""

    row: int
    name: str
    role: str = ""
    organisation: str = ""
    country: str = ""
    group: Group | None = None
    region: str = ""
    email: str = ""
    code: str = ""
    aliases: tuple[str, ...] = ()
    speaks_for: str = ""


@dataclass(frozen=True, slots=True)
class RosterDraft:
    """Good rows in the order of the table, bad ones with their reason, and what became of every cell."""

    rows: tuple[RosterRow, ...]
    bad: tuple[BadRow, ...]
    mapping: ColumnMapping[RosterField]
    account: CellAccount
    remarks: tuple[Remark, ...] = ()
