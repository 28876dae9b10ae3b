"""Rosters as people keep them: headers in four languages or none, titles above, bad rows below."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.roster import Group
from gfmd_desk.domain.roster_draft import RosterDraft, RosterField, RosterRow
from gfmd_desk.domain.table import Fault, Seen, Table, WhyLeft
from gfmd_desk.importers import roster
from gfmd_desk.importers.roster import NoNamesError, draft_roster, guess_roster_mapping

F = RosterField


def _table(*rows: tuple[str, ...]) -> Table:
    return Table(rows)


def _draft(*rows: tuple[str, ...]) -> RosterDraft:
    table = _table(*rows)
    draft = draft_roster(table, guess_roster_mapping(table))
    assert draft.account.balances
    return draft


def _columns(*header: str) -> tuple[RosterField | None, ...]:
    return guess_roster_mapping(_table(header, ("Ana", *("" for _ in header[1:])))).columns


def test_the_columns_of_the_command_line_need_no_mapping() -> None:
    draft = _draft(
        ("name", "role", "organisation", "country", "group", "email", "code", "aliases"),
        ("Ana Kovár", "Chair", "Harbour Trust", "Montania", "civil society", "ana@x.example", "AK", "HT; Trust ;;HT"),
        ("محمد السالم", "", "", "", "", "", "", ""),
    )
    assert draft.rows == (
        RosterRow(2, "Ana Kovár", "Chair", "Harbour Trust", "Montania", Group.CIVIL_SOCIETY, "", "ana@x.example", "AK", ("HT", "Trust")),
        RosterRow(3, "محمد السالم"),
    )
    assert draft.bad == ()


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (("Full Name", "Job Title", "Organization", "Country", "E-mail Address"), (F.NAME, F.ROLE, F.ORGANISATION, F.COUNTRY, F.EMAIL)),
        (
            ("NOM", "Prénom(s)", "Fonction", "Organisme", "Pays", "Courriel"),
            (F.FAMILY_NAME, F.GIVEN_NAME, F.ROLE, F.ORGANISATION, F.COUNTRY, F.EMAIL),
        ),
        (
            ("Nombre", "Apellidos", "Cargo", "Institución", "País", "Correo electrónico"),
            (F.GIVEN_NAME, F.FAMILY_NAME, F.ROLE, F.ORGANISATION, F.COUNTRY, F.EMAIL),
        ),
        (("الاسم", "المنصب", "المؤسسة", "البلد", "البريد الإلكتروني"), (F.NAME, F.ROLE, F.ORGANISATION, F.COUNTRY, F.EMAIL)),
        (("Nom et prénom", "Qualité", "Groupe", "Région", "Sigle"), (F.NAME, F.ROLE, F.GROUP, F.REGION, F.ALIASES)),
        (("Name of participant", "Country of residence", "Name of organisation"), (F.NAME, F.COUNTRY, F.ORGANISATION)),
        (("Title", "Name", "Function", "On behalf of"), (None, F.NAME, F.ROLE, F.SPEAKS_FOR)),
        (("Last name", "First name", "Remarks"), (F.FAMILY_NAME, F.GIVEN_NAME, None)),
        (("Name / Nom", "Role / Fonction", "Code*"), (F.NAME, F.ROLE, F.CODE)),
    ],
)
def test_headers_are_known_in_four_languages(header: tuple[str, ...], columns: tuple[RosterField | None, ...]) -> None:
    assert _columns(*header) == columns


def test_halves_of_a_name_are_joined_as_they_stand() -> None:
    assert _draft(("Surname", "Given name"), ("KOVÁR", "Ana")).rows[0].name == "KOVÁR Ana"
    assert _draft(("Given name", "Surname"), ("Ana", "KOVÁR")).rows[0].name == "Ana KOVÁR"
    assert _draft(("Given name", "Surname"), ("Ana", "")).rows[0].name == "Ana"


def test_a_title_above_the_headers_is_left() -> None:
    draft = _draft(
        ("List of participants", "", ""), ("", "", ""), ("As of May", "", ""), ("Name", "Role", "Country"), ("Ana", "", "Montania")
    )
    assert [(row.row, row.name) for row in draft.rows] == [(5, "Ana")]
    assert [(part.where, part.cells, part.why) for part in draft.account.left] == [
        ("row 1, 2, 3", 2, WhyLeft.ABOVE),
        ("row 4", 3, WhyLeft.HEADERS),
    ]


@pytest.mark.parametrize(
    "headers",
    [
        (("Name", "Organisation", "Country"), ("Nom", "Organisme", "Pays")),
        (("Name", "Affiliation", ""), ("", "Organisation", "Country")),
    ],
    ids=["in two languages", "under a common one"],
)
def test_two_rows_of_headers_are_none_of_them_data(headers: tuple[tuple[str, ...], ...]) -> None:
    draft = _draft(*headers, ("Ana", "Trust", "Montania"))
    assert draft.rows == (RosterRow(3, "Ana", organisation="Trust", country="Montania"),)
    assert (draft.mapping.header_from, draft.mapping.data_from) == (1, 3)


def test_a_lower_header_says_it_more_closely() -> None:
    draft = _draft(("Name", "", "Contact"), ("Family name", "Given name", "E-mail"), ("Kovár", "Ana", "a@x.example"))
    assert (draft.rows[0].name, draft.rows[0].email) == ("Kovár Ana", "a@x.example")


def test_the_first_row_of_data_is_not_taken_for_headers() -> None:
    draft = _draft(("name", "role"), ("Ana Kovar", "Country Director"), ("Eno Brisa", "Organisation Officer"))
    assert len(draft.rows) == 2


def test_without_headers_columns_are_known_by_what_is_in_them() -> None:
    rows = (("a@x.example", "Montania", "Ana Kovár", "government"), ("b@x.example", "Esperia", "Eno Brisa", "youth"))
    mapping = guess_roster_mapping(_table(*rows), is_country={"Montania", "Esperia"}.__contains__)
    assert mapping.columns == (F.EMAIL, F.COUNTRY, F.NAME, F.GROUP)
    assert (mapping.header_from, mapping.data_from, mapping.headers) == (1, 1, ("A", "B", "C", "D"))
    assert len(draft_roster(_table(*rows), mapping).rows) == 2


def test_where_no_names_are_found_the_columns_are_asked_for() -> None:
    table = _table(("12", "13"), ("14", "15"))
    with pytest.raises(NoNamesError, match="No column with names was found; the first row should say"):
        draft_roster(table, guess_roster_mapping(table))
    chosen = guess_roster_mapping(table).with_column(1, F.NAME)
    assert [row.name for row in draft_roster(table, chosen).rows] == ["13", "15"]


@pytest.mark.parametrize(
    ("row", "fault", "why"),
    [
        (("", "Chair", "", "", ""), Fault.NO_NAME, "there is no name in it"),
        (("Ana", "", "", "ana(at)x", ""), Fault.BAD_EMAIL, '"ana(at)x" is not an e-mail address'),
        (("Ana", "", "", "a@x.example b@x.example", ""), Fault.BAD_EMAIL, ""),
        (
            ("Ana", "", "sailors", "", ""),
            Fault.UNKNOWN_GROUP,
            '"sailors" is not a group; there are: government, civil society, private sector, ',
        ),
        (("A" * 301, "", "", "", ""), Fault.TOO_LONG, "the name is too long: "),
        (("Ana", "", "", "", "x" * 41), Fault.TOO_LONG, "the code is too long: "),
        (("Ana", "", "", "", "first"), Fault.CODE_TWICE, 'the code "first" is already used in row 2'),
    ],
)
def test_bad_rows_are_listed_with_number_and_reason(row: tuple[str, ...], fault: Fault, why: str) -> None:
    draft = _draft(("name", "role", "group", "email", "code"), ("Eno", "", "", "", "FIRST"), row, ("Juan", "", "", "", ""))
    assert [(bad.row, bad.fault) for bad in draft.bad] == [(3, fault)]
    assert draft.bad[0].why.startswith(why)
    assert [one.name for one in draft.rows] == ["Eno", "Juan"]
    assert draft.account.in_bad_rows == sum(bool(cell) for cell in row)


@pytest.mark.parametrize("address", ["ana@x.example", "mailto:ana@x.example", "ana.k+y@sub.x.example", "أنا@x.example"])
def test_addresses_are_taken(address: str) -> None:
    assert _draft(("name", "email"), ("Ana", address)).rows[0].email == address.removeprefix("mailto:")


@pytest.mark.parametrize(
    ("word", "group"),
    [
        ("Government", Group.GOVERNMENT),
        ("NGO", Group.CIVIL_SOCIETY),
        ("société civile", Group.CIVIL_SOCIETY),
        ("sector privado", Group.PRIVATE_SECTOR),
        ("International Organization", Group.INTERNATIONAL_ORGANISATION),
        ("international-organisation", Group.INTERNATIONAL_ORGANISATION),
        ("Autorités locales", Group.LOCAL_AUTHORITY),
        ("الشباب", Group.YOUTH),
        ("Diáspora", Group.DIASPORA),
        ("université", Group.ACADEMIA),
        ("autre", Group.OTHER),
        *((group.value, group) for group in Group),
    ],
)
def test_groups_are_known_in_four_languages(word: str, group: Group) -> None:
    assert _draft(("name", "group"), ("Ana", word)).rows[0].group is group


def test_columns_that_nobody_wants_are_in_the_account() -> None:
    draft = _draft(("name", "Dietary needs", "x"), ("Ana", "none", ""), ("Eno", "fish", ""))
    assert [(part.where, part.cells, part.why) for part in draft.account.left] == [
        ("row 1", 3, WhyLeft.HEADERS),
        ("column Dietary needs", 2, WhyLeft.NOT_MAPPED),
    ]


def test_a_row_that_repeats_another_word_for_word_is_taken_once() -> None:
    draft = _draft(("name", "role"), ("Ana", "Chair"), ("Ana", "Chair"), ("Ana", "Adviser"))
    assert [(row.row, row.role) for row in draft.rows] == [(2, "Chair"), (4, "Adviser")]
    assert [(remark.seen, remark.given) for remark in draft.remarks] == [(Seen.SAME_TWICE, "3")]


def test_the_account_would_not_balance_without_what_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    account_for = roster.account_for
    monkeypatch.setattr(roster, "account_for", lambda table, mapping, bad, _repeated: account_for(table, mapping, [*bad, 2]))
    table = _table(("name",), ("Ana",))
    assert draft_roster(table, guess_roster_mapping(table)).account.taken == 0


_CELL = st.sampled_from(["", "Ana", "Ana", "a@x.example", "name", "role", "NGO", "sailors", "12", "محمد", "Kovár; Ana"])


@given(st.lists(st.lists(_CELL, max_size=5).map(tuple), min_size=1, max_size=12))
def test_every_cell_is_accounted_for(rows: list[tuple[str, ...]]) -> None:
    table = Table(tuple(rows))
    mapping = guess_roster_mapping(table)
    if F.NAME not in mapping.columns and mapping.columns:
        mapping = mapping.with_column(0, F.NAME)
    if not mapping.columns:
        return
    draft = draft_roster(table, mapping)
    assert draft.account.balances
    assert draft.account.source == sum(bool(cell) for row in rows for cell in row)
    numbers = [row.row for row in draft.rows] + [bad.row for bad in draft.bad]
    assert len(set(numbers)) == len(numbers)
