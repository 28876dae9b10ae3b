from collections.abc import Callable

import pytest

from gfmd_desk.domain.draft import Draft, DraftEntry
from gfmd_desk.domain.entry import Kind
from gfmd_desk.domain.report import Report
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.drafts import store_draft
from gfmd_desk.services.sessions import NewSession, list_sessions, load_report
from gfmd_desk.storage.transaction import Transaction

DRAFT = Draft(
    entries=(
        DraftEntry("Noted before any heading", Kind.POINT, None),
        *(DraftEntry(f"Point {number}", Kind.PROSE, "points", "Towns" if number > 5 else "") for number in range(40)),
        DraftEntry("We shall\nnot wait", Kind.QUOTE, "quotes"),
    ),
    left=(),
    source_characters=0,
)


def test_a_draft_is_stored_in_its_order(door: Door, other_door: Door, shelf: FormShelf, new_session: Callable[..., NewSession]) -> None:
    made = store_draft(door, shelf, new_session(), DRAFT)
    found = load_report(other_door, made.id)
    assert set(found.entries) == set(made.entries)
    stored = [entry for section in (None, "points", "quotes") for entry in found.in_section(section)]
    assert [DraftEntry(entry.text, entry.kind, entry.section, entry.subheading) for entry in stored] == list(DRAFT.entries)
    assert [entry.first_wording for entry in stored] == [entry.text for entry in stored]


def test_a_refused_draft_leaves_nothing(door: Door, shelf: FormShelf, new_session: Callable[..., NewSession], report: Report) -> None:
    for new in (new_session(), new_session("RT 2", "Another", form_id="none")):
        with pytest.raises(KnownError):
            store_draft(door, shelf, new, DRAFT)
    with door.reading() as rows:
        assert rows.events() == (report.event,)
    assert [row.entries for row in list_sessions(door)] == [0]


def test_a_draft_that_fails_half_way_leaves_nothing(
    door: Door, shelf: FormShelf, new_session: Callable[..., NewSession], monkeypatch: pytest.MonkeyPatch
) -> None:
    add = Transaction.add_report

    def fail_after(rows: Transaction, *given: object) -> None:
        add(rows, *given)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(Transaction, "add_report", fail_after)
    with pytest.raises(KeyboardInterrupt):
        store_draft(door, shelf, new_session(), DRAFT)
    with door.reading() as rows:
        assert (rows.events(), rows.sessions()) == ((), ())
