"""Programmes as organisers send them."""

from datetime import date, time

import pytest

from gfmd_desk.domain.language import Language
from gfmd_desk.domain.programme import DayOrder, ProgrammeDraft, ProgrammeField, ProgrammeRow
from gfmd_desk.domain.table import Fault, Seen, Table
from gfmd_desk.importers.programme import NoSessionsError, draft_programme, guess_programme_mapping

F = ProgrammeField


def _draft(*rows: tuple[str, ...], order: DayOrder | None = None) -> ProgrammeDraft:
    table = Table(rows)
    draft = draft_programme(table, guess_programme_mapping(table), order)
    assert draft.account.balances
    return draft


def _said(draft: ProgrammeDraft) -> dict[Seen, str]:
    return {remark.seen: remark.given for remark in draft.remarks}


def test_every_column_is_read() -> None:
    draft = _draft(
        ("code", "title", "date", "start", "end", "zone", "room", "form", "language", "moderator", "panellists", "rapporteur"),
        ("RT 1.1", "On towns", "5 December 2018", "14:30", "16:00", "CET", "Hall B", "side-event", "Français", "Ana", "Eno; Juan", "Zoé"),
        ("RT 1.2", "On roads", *[""] * 10),
    )
    assert draft.rows == (
        ProgrammeRow(
            2,
            "RT 1.1",
            "On towns",
            date(2018, 12, 5),
            time(14, 30),
            time(16),
            "CET",
            "Hall B",
            "side-event",
            Language.FRENCH,
            "Ana",
            "Eno; Juan",
            "Zoé",
        ),
        ProgrammeRow(3, "RT 1.2", "On roads"),
    )


@pytest.mark.parametrize(
    ("header", "columns"),
    [
        (("Session", "Title", "Day", "Time", "Venue"), (F.CODE, F.TITLE, F.DATE, F.TIME, F.ROOM)),
        (("N°", "Intitulé", "Date", "Début", "Fin", "Salle", "Langue"), (F.CODE, F.TITLE, F.DATE, F.START, F.END, F.ROOM, F.LANGUAGE)),
        (("Código", "Título", "Fecha", "Horario", "Sala", "Moderadora"), (F.CODE, F.TITLE, F.DATE, F.TIME, F.ROOM, F.MODERATOR)),
        (("رقم الجلسة", "العنوان", "التاريخ", "الوقت", "القاعة"), (F.CODE, F.TITLE, F.DATE, F.TIME, F.ROOM)),
        (("Session code", "Session title", "Start time", "End time", "Time zone"), (F.CODE, F.TITLE, F.START, F.END, F.ZONE)),
    ],
)
def test_headers_are_known_in_four_languages(header: tuple[str, ...], columns: tuple[ProgrammeField, ...]) -> None:
    assert guess_programme_mapping(Table((header,))).columns == columns


def test_start_and_end_in_one_cell() -> None:
    (row,) = _draft(("Session", "Title", "Date", "Time"), ("RT 1", "On towns", "2018-12-05", "14:30 – 16:00")).rows
    assert (row.date, row.start, row.end) == (date(2018, 12, 5), time(14, 30), time(16))


def test_a_moment_in_the_dates_cell_is_its_start() -> None:
    (row,) = _draft(("code", "title", "date"), ("RT 1", "On towns", "2018-12-05 14:30")).rows
    assert (row.date, row.start, row.end) == (date(2018, 12, 5), time(14, 30), None)


def test_unclear_dates_are_said_and_the_user_can_choose() -> None:
    rows = (("code", "title", "date"), ("RT 1", "On towns", "05/12/2018"))
    draft = _draft(*rows)
    assert (draft.rows[0].date, draft.unclear_dates) == (date(2018, 12, 5), True)
    assert _said(draft) == {Seen.DAY_FIRST: "05/12/2018"}
    chosen = _draft(*rows, order=DayOrder.MONTH_FIRST)
    assert (chosen.rows[0].date, chosen.unclear_dates) == (date(2018, 5, 12), False)
    assert _said(chosen) == {Seen.MONTH_FIRST: "05/12/2018"}


def test_one_row_decides_for_the_others() -> None:
    draft = _draft(("code", "title", "date"), ("RT 1", "A", "05/12/2018"), ("RT 2", "B", "13/12/2018"))
    assert [row.date for row in draft.rows] == [date(2018, 12, 5), date(2018, 12, 13)]
    assert not draft.unclear_dates


def test_a_year_that_was_taken_is_said() -> None:
    draft = _draft(("code", "title", "date"), ("RT 1", "A", "5 Dec"), ("RT 2", "B", "6 Dec 2018"))
    assert draft.rows[0].date == date(2018, 12, 5)
    assert _said(draft) == {Seen.YEAR_TAKEN: "2018"}


def test_over_midnight_and_side_by_side_is_allowed_and_said() -> None:
    draft = _draft(
        ("code", "title", "date", "time"),
        ("late", "A", "2018-12-05", "22:00-00:30"),
        ("night", "B", "2018-12-06", "00:15-01:00"),
        ("RT 1", "C", "2018-12-06", "09:00-10:30"),
        ("RT 2", "D", "2018-12-06", "10:30-12:00"),
        ("RT 3", "E", "2018-12-06", "11:00-12:00"),
    )
    assert draft.bad == ()
    assert _said(draft) == {Seen.OVER_MIDNIGHT: "late", Seen.OVERLAPPING: "late, night, RT 2, RT 3"}


def test_two_zones_are_kept_as_said_and_nothing_is_converted() -> None:
    draft = _draft(
        ("code", "title", "time", "time zone"),
        ("RT 1", "A", "14:30 CET", ""),
        ("RT 2", "B", "14:30", "UTC"),
        ("RT 3", "C", "14:30 CET / 13:30 UTC", ""),
    )
    assert [(row.start, row.zone) for row in draft.rows] == [(time(14, 30), "CET"), (time(14, 30), "UTC"), (time(14, 30), "CET")]
    assert _said(draft) == {Seen.TIMES_IN_ZONES: "CET, UTC", Seen.OTHER_TIMES: "row 4"}


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        (("", "A", "", "", ""), Fault.NO_CODE),
        (("RT 9", "", "", "", ""), Fault.NO_TITLE),
        (("RT 9", "A", "soon", "", ""), Fault.BAD_DATE),
        (("RT 9", "A", "5 Dec", "", ""), Fault.NO_YEAR),
        (("RT 9", "A", "", "25:00", ""), Fault.BAD_TIME),
        (("RT 9", "A", "", "", "Elvish"), Fault.UNKNOWN_LANGUAGE),
        (("rt 1", "A", "", "", ""), Fault.CODE_TWICE),
        (("x" * 201, "A", "", "", ""), Fault.TOO_LONG),
    ],
)
def test_bad_rows_are_listed_with_number_and_reason(row: tuple[str, ...], fault: Fault) -> None:
    draft = _draft(("code", "title", "date", "time", "language"), ("RT 1", "A", "", "", ""), row)
    assert [(bad.row, bad.fault) for bad in draft.bad] == [(3, fault)]
    assert [one.code for one in draft.rows] == ["RT 1"]


def test_contradicting_dates_are_not_guessed() -> None:
    draft = _draft(("code", "title", "date"), ("1", "A", "05/12/2018"), ("2", "B", "13/12/2018"), ("3", "C", "12/14/2018"))
    assert [(bad.row, bad.fault) for bad in draft.bad] == [(2, Fault.UNCLEAR_DATE)]


def test_without_codes_or_titles_the_columns_are_asked_for() -> None:
    with pytest.raises(NoSessionsError, match="No column with the title of the sessions"):
        _draft(("code", "date"), ("RT 1", ""))
