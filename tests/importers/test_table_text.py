"""CSV files and pasted tables as people have them."""

import csv
from contextlib import suppress
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.table import Seen, Table
from gfmd_desk.errors import KnownError
from gfmd_desk.importers import table_text
from gfmd_desk.importers.decoding import NotPlainTextError
from gfmd_desk.importers.table_text import NotATableError, decode_table, read_pasted

ROWS = (
    ("name", "role", "aliases"),
    ("Zoé Kovár", "Chair, acting", "ZK;Zoé"),
    ("محمد السالم", "", "x;y;z"),
    ("Éno “Tito” Brisa", 'the "old"', ""),
)


def _csv(rows: tuple[tuple[str, ...], ...], delimiter: str = ",", end: str = "\r\n") -> str:
    written = StringIO(newline="")
    csv.writer(written, delimiter=delimiter, lineterminator=end).writerows(rows)
    return written.getvalue()


def _seen(table: Table) -> list[Seen]:
    return [remark.seen for remark in table.remarks]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_what_parts_the_cells_is_found_out(delimiter: str, end: str) -> None:
    assert read_pasted(_csv(ROWS, delimiter, end)).rows == ROWS


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_of_unicode(encoding: str) -> None:
    table = decode_table(_csv(ROWS).encode(encoding))
    assert (table.rows, table.remarks) == (ROWS, ())


@pytest.mark.parametrize(("encoding", "seen"), [("cp1252", "Windows-1252"), ("mac_roman", "Mac Roman")])
def test_older_encodings_are_told_apart_and_said(encoding: str, seen: str) -> None:
    rows = (("nom", "pays"), ("Zoé Hervé", "Montañía"), ("José Núñez Peñá", "Côte d’Ésperia"), ("François Lefèvre", "Lagúnia – Sud"))
    table = decode_table(_csv(rows).encode(encoding))
    assert table.rows == rows
    assert [(remark.seen, remark.given) for remark in table.remarks] == [(Seen.ENCODING, seen)]


def test_quotation_marks_and_dashes_of_windows_are_not_accents_of_a_mac() -> None:
    rows = (("name", "role"), ("Ana “Tito” Kovar", "Head – Planning"), ("Eno O’Brisa", "Chair’s office"))
    assert decode_table(_csv(rows).encode("cp1252")).rows == rows


def test_a_file_put_together_from_two_encodings_is_read_line_by_line() -> None:
    table = decode_table("name;country\nZoé;Montania\n".encode() + "José;Ésperia\n".encode("cp1252") + "Éno;Lagunia\n".encode())
    assert [row[0] for row in table.rows] == ["name", "Zoé", "José", "Éno"]
    assert [(remark.seen, remark.given) for remark in table.remarks] == [(Seen.MIXED_ENCODING, "3")]


def test_blank_rows_count_and_those_at_the_end_do_not() -> None:
    assert read_pasted("name,role\n\n,\nAna,\n,,\n\n").rows == (("name", "role"), (), ("", ""), ("Ana", ""))


def test_excels_own_word_for_the_delimiter() -> None:
    assert read_pasted("sep=;\nname;role\nKovar, Ana;Chair, acting").rows == (("name", "role"), ("Kovar, Ana", "Chair, acting"))


def test_one_column_is_a_table() -> None:
    assert read_pasted("name\nAna\nEno").rows == (("name",), ("Ana",), ("Eno",))


def test_line_ends_inside_cells_stay() -> None:
    assert read_pasted('name,role\n"Ana\nKovar","a\r\nb"\n').rows == (("name", "role"), ("Ana\nKovar", "a\nb"))


def test_a_clipboard_with_lone_quotation_marks() -> None:
    assert read_pasted('name\trole\n"Tito" Brisa\tChair\nAna\t"x').rows == (("name", "role"), ('"Tito" Brisa', "Chair"), ("Ana", '"x'))


@pytest.mark.parametrize(
    ("text", "error", "sentence"),
    [
        ("", NotPlainTextError, "There is no text in it"),
        (" \n\t\n", NotPlainTextError, "There is no text in it"),
        (",,\n,,\n", NotATableError, "There is no table in it: every cell is blank."),
        ('name,role\nAna,Chair\n"Eno,x\n', NotATableError, "quotation marks around its cells do not match.*line 3"),
        ("name,role\n" + "x" * 200_000 + ",y", NotATableError, "longer than any cell"),
        ("a,b\n" * 50_001, NotATableError, "more than 50000 rows"),
        ("a," * 300, NotATableError, "more than 256 columns"),
    ],
    ids=["empty", "blank", "blank cells", "open quote", "long cell", "rows", "columns"],
)
def test_what_is_no_table_is_refused_in_a_sentence(text: str, error: type[KnownError], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        read_pasted(text)


def test_without_its_limits_a_bomb_of_rows_comes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_text, "refuse_larger", lambda _rows, _columns: None)
    assert len(read_pasted("a,b\n" * 50_001).rows) == 50_001


@pytest.mark.parametrize("data", [b"%PDF-1.7 x", b"a\0b", "имя;роль\nИван Петров;Председатель\n".encode("cp1251")])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(NotPlainTextError):
        decode_table(data)


_CELL = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn", "Zl", "Zp"]), max_size=8).map(
    lambda text: clean_text(text).strip()
)


@given(st.lists(st.tuples(_CELL.filter(bool), _CELL, _CELL), min_size=2, max_size=6))
def test_every_cell_of_a_tab_table_arrives(rows: list[tuple[str, str, str]]) -> None:
    text = _csv((("name", "role", "code"), *rows), "\t")
    assert read_pasted(text).rows == (("name", "role", "code"), *rows)


@given(st.binary(max_size=60))
def test_no_bytes_break_it(data: bytes) -> None:
    with suppress(KnownError):
        decode_table(data)
