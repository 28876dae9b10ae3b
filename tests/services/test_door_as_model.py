"""What is done through the door stands in the store as the domain says it should; it can be undone, and every version comes back."""

import tempfile
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Change, applied
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.version import entries_at, in_place_of
from gfmd_desk.forms.shelf import FormShelf
from gfmd_desk.services.door import Door
from gfmd_desk.services.sessions import NewSession, create_session, load_report

NO_WORDS = Wording("", "", "", "")
FORM = Form(
    "short",
    1,
    NO_WORDS,
    NO_WORDS,
    (),
    (Section("points", NO_WORDS, NO_WORDS, (Holds.POINTS,)), Section("quotes", NO_WORDS, NO_WORDS, (Holds.QUOTES,))),
)
PLACES = st.builds(Place, st.sampled_from([None, "points", "quotes"]), st.sampled_from(["", "Towns"]))
TEXTS = st.text(max_size=20).map(clean_text)
WHICH = st.integers(0, 50)


class DoorMachine(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.door = Door.open(Path(self.folder.name))
        self.report: Report = create_session(self.door, FormShelf((FORM,), ()), NewSession("Summit", "RT 1", "Title", "short"))
        self.done: list[Change] = []
        self.stood: list[tuple[int, frozenset[Entry]]] = []
        self.ids = count()

    def teardown(self) -> None:
        """Every state there was can be told from the versions; undone to the bottom, all of it is as it began."""
        if not hasattr(self, "door"):
            return
        with self.door.reading() as rows:
            versions = rows.versions.of_report(self.report.id)
        for place, entries in self.stood:
            assert frozenset(entries_at(versions, self.report.entries, place)) == entries
        while self.done:
            self.undo()
        assert load_report(self.door, self.report.id).entries == ()
        self.door.close()
        self.folder.cleanup()

    def put(self, change: Change) -> None:
        self.report = replace(self.report, entries=applied(self.report.entries, change))
        assert self.door.commit(change).kept == ()
        with self.door.reading() as rows:
            versions = rows.versions.of_report(self.report.id)
        self.stood = [(place, entries) for place, entries in self.stood if place < (versions[-1].place if versions else 0)]
        if versions:
            self.stood.append((versions[-1].place, frozenset(self.report.entries)))

    def do(self, change: Change | None) -> None:
        if change is not None:
            self.done.append(change)
            self.put(change)

    def entry(self, which: int) -> Entry:
        return self.report.entries[which % len(self.report.entries)]

    def some(self) -> bool:
        return bool(self.report.entries)

    @rule(text=TEXTS, place=PLACES)
    def add(self, text: str, place: Place) -> None:
        moment = Moment(datetime(2026, 12, 5, 12, tzinfo=UTC), -90)
        self.do(editing.add(self.report, f"e{next(self.ids)}", text, place, moment))

    @precondition(some)
    @rule(which=WHICH, text=TEXTS)
    def reword(self, which: int, text: str) -> None:
        self.do(editing.type_words(self.entry(which), text))

    @precondition(some)
    @rule(which=WHICH, at=st.integers(0, 20))
    def split(self, which: int, at: int) -> None:
        self.do(editing.split(self.report, self.entry(which), at, f"e{next(self.ids)}"))

    @precondition(some)
    @rule(which=WHICH)
    def join(self, which: int) -> None:
        self.do(editing.join(self.report, self.entry(which)))

    @precondition(some)
    @rule(which=WHICH, step=st.sampled_from([-1, 1]))
    def move(self, which: int, step: int) -> None:
        self.do(editing.move(self.report, self.entry(which), step))

    @precondition(some)
    @rule(which=WHICH, place=PLACES)
    def file(self, which: int, place: Place) -> None:
        self.do(editing.file(self.report, [self.entry(which)], place))

    @precondition(some)
    @rule(which=WHICH, kind=st.sampled_from(Kind))
    def change_kind(self, which: int, kind: Kind) -> None:
        self.do(editing.change_kind([self.entry(which)], kind))

    @precondition(some)
    @rule(which=WHICH)
    def delete(self, which: int) -> None:
        self.do(editing.delete([self.entry(which)]))

    @precondition(lambda self: bool(self.done))
    @rule()
    def undo(self) -> None:
        self.put(self.done.pop().inverse())

    @rule(which=WHICH)
    def restore(self, which: int) -> None:
        """Any version of an entry that is there gives exactly that entry, but for a place that is taken by now."""
        there = {entry.id for entry in self.report.entries}
        with self.door.reading() as rows:
            found = [one.entry for one in rows.versions.of_report(self.report.id) if one.entry and one.entry_id in there]
        if found:
            then = found[which % len(found)]
            self.do(editing.restore(self.report, then))
            now = next(entry for entry in self.report.entries if entry.id == then.id)
            assert in_place_of(then, now) == now
            assert (now.section, now.subheading) == (then.section, then.subheading)

    @rule(which=WHICH)
    def restore_all(self, which: int) -> None:
        """Any state gives exactly the entries of then, as one change."""
        if self.stood:
            place, entries = self.stood[which % len(self.stood)]
            with self.door.reading() as rows:
                then = entries_at(rows.versions.of_report(self.report.id), self.report.entries, place)
            self.do(editing.restore_report(self.report, then))
            assert frozenset(self.report.entries) == entries

    @precondition(lambda self: bool(self.done))
    @rule()
    def repeat(self) -> None:
        assert self.door.commit(self.done[-1]).kept == ()

    @invariant()
    def the_store_holds_what_the_domain_says(self) -> None:
        if hasattr(self, "door"):
            assert set(load_report(self.door, self.report.id).entries) == set(self.report.entries)


TestDoor = DoorMachine.TestCase
TestDoor.settings = settings(max_examples=15, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
