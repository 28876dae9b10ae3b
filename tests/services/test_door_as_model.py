"""Whatever is done through the door, the store holds what the domain says it should."""

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
        self.ids = count()

    def teardown(self) -> None:
        if hasattr(self, "door"):
            self.door.close()
            self.folder.cleanup()

    def do(self, change: Change | None) -> None:
        if change is not None:
            self.report = replace(self.report, entries=applied(self.report.entries, change))
            self.done.append(change)
            assert self.door.commit(change).kept == ()

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
        self.do(editing.reword(self.entry(which), text))

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
        change = self.done.pop().inverse()
        self.report = replace(self.report, entries=applied(self.report.entries, change))
        assert self.door.commit(change).kept == ()

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
