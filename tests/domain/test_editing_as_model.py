"""Whatever is done to a report, in whatever order: no entry and no word is lost, and all of it can be taken back."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from gfmd_desk.domain import agreeing, editing, wrong_session
from gfmd_desk.domain.change import Change, applied
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.history import History
from gfmd_desk.domain.language import Wording
from gfmd_desk.domain.page import EntryRow, page_rows
from gfmd_desk.domain.report import Event, Report, Session

NO_WORDS = Wording("", "", "", "")
MADE_FOR = {"points": Holds.POINTS, "prose": Holds.PROSE, "quotes": Holds.QUOTES}
SECTIONS = tuple(Section(key, NO_WORDS, NO_WORDS, (holds,)) for key, holds in MADE_FOR.items())
EMPTY = Report("r", Event("e", "Lagunia Summit"), Session("s", "e", "RT 1", "Towns"), Form("small", 1, NO_WORDS, NO_WORDS, (), SECTIONS))
MOMENT = Moment(datetime(2026, 12, 5, 12, tzinfo=UTC))
KEYS = (None, *MADE_FOR)
SUBHEADINGS = st.sampled_from(["", "Towns", "Rivers"])
PLACES = st.builds(Place, st.sampled_from(KEYS), SUBHEADINGS)
WHICH = st.integers(0, 50)
Words = Counter[str]


def _characters(texts: Iterable[str]) -> Words:
    return Counter(character for text in texts for character in text if not character.isspace())


class EditingMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.report = EMPTY
        self.ids = count()
        self.history = History()
        self.past: list[frozenset[Entry]] = []
        self.future: list[frozenset[Entry]] = []

    @property
    def entries(self) -> frozenset[Entry]:
        return frozenset(self.report.entries)

    def some(self) -> bool:
        return bool(self.report.entries)

    def entry(self, which: int) -> Entry:
        return sorted(self.report.entries, key=lambda entry: entry.id)[which % len(self.report.entries)]

    def new_id(self) -> str:
        return f"e{next(self.ids):03d}"

    def do(
        self,
        change: Change | None,
        touched: Iterable[str],
        come: Iterable[str] = (),
        go: Iterable[str] = (),
        added: str = "",
        removed: str = "",
    ) -> None:
        """Make a change, which touches the entries and lets entries and characters come and go as said, and no others."""
        if change is None:
            return
        assert {row.id for row in change.rows} <= {*touched, *come, *go}
        before, ids = self.entries, {entry.id for entry in self.report.entries}
        words = _characters(entry.text for entry in before)
        self.report = self.report.changed(change)
        assert {entry.id for entry in self.report.entries} == (ids | set(come)) - set(go)
        expected = words + _characters([added])
        expected.subtract(_characters([removed]))
        assert _characters(entry.text for entry in self.report.entries) == +expected
        assert frozenset(applied(self.report.entries, change.inverse())) == before
        anew = replace(self.report, entries=self.report.entries)
        assert dict(self.report.by_section()) == dict(anew.by_section())
        assert all(self.report.entry(entry.id) == entry for entry in self.report.entries)
        self.history.add(change)
        if change.rows:
            self.past.append(before)
            self.future.clear()

    @rule(text=st.text(max_size=20), place=PLACES, kind=st.sampled_from([None, *Kind]))
    def add(self, text: str, place: Place, kind: Kind | None) -> None:
        entry_id = self.new_id()
        self.do(editing.add(self.report, entry_id, text, place, MOMENT, kind), (), come=[entry_id], added=text)

    @precondition(some)
    @rule(which=WHICH, texts=st.lists(st.sampled_from(["", "one", "two"]) | st.text(max_size=20), min_size=1, max_size=4))
    def type_words(self, which: int, texts: list[str]) -> None:
        before, entry = self.entries, self.entry(which)
        for text in texts:
            change = editing.reword(next(one for one in self.report.entries if one.id == entry.id), text)
            self.history.add_typed(change)
            self.report = self.report.changed(change)
            if change.rows:
                self.future.clear()
        self.history.close_step()
        assert self.entries - before <= {replace(entry, text=texts[-1])}
        if self.entries != before:
            self.past.append(before)

    @precondition(some)
    @rule(which=WHICH, at=st.integers(0, 20))
    def split(self, which: int, at: int) -> None:
        entry_id = self.new_id()
        entry = self.entry(which)
        self.do(editing.split(self.report, entry, at, entry_id), [entry.id], come=[entry_id])

    @precondition(some)
    @rule(which=WHICH)
    def join(self, which: int) -> None:
        entry = self.entry(which)
        order = [one.id for one in self.report.in_section(entry.section)]
        self.do(editing.join(self.report, entry), [order[order.index(entry.id) - 1], *self.contesting(entry.id)], go=[entry.id])

    def contesting(self, *ids: str) -> list[str]:
        return [entry.id for entry in self.report.entries if entry.contests in ids]

    @rule(texts=st.lists(st.sampled_from(["one", "two", "-5 %"]), min_size=1, max_size=4), place=PLACES)
    def add_many(self, texts: list[str], place: Place) -> None:
        lines = [(self.new_id(), text) for text in texts]
        self.do(editing.add_noted(self.report, lines, place, MOMENT), (), come=[one for one, _ in lines], added="".join(texts))

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=4), place=PLACES, beside=st.none() | WHICH, after=st.booleans())
    def drag(self, which: list[int], place: Place, beside: int | None, *, after: bool) -> None:
        chosen = list(dict.fromkeys(map(self.entry, which)))
        anchor = None if beside is None else self.entry(beside)
        if anchor is not None:
            place = Place(anchor.section, anchor.subheading)
        self.do(editing.put(self.report, chosen, place, anchor, after=after), [entry.id for entry in chosen])
        stand = [entry.id for entry in self.report.in_section(place.section)]
        ids = [entry.id for entry in chosen]
        first = stand.index(ids[0])
        assert stand[first : first + len(ids)] == ids
        if anchor is not None and anchor not in chosen:
            assert stand.index(anchor.id) == (first - 1 if after else first + len(ids))

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=3))
    def same_point(self, which: list[int]) -> None:
        kept, *gone = agreeing.earliest_first(self.report, list(dict.fromkeys(map(self.entry, which))))
        ids = [entry.id for entry in gone]
        change = agreeing.same_point(self.report, [kept, *gone])
        self.do(change, [kept.id, *self.contesting(*ids)], go=ids, removed="".join(entry.text for entry in gone))

    @precondition(some)
    @rule(which=WHICH)
    def said_again(self, which: int) -> None:
        entry = self.entry(which)
        self.do(agreeing.said_again(entry), [entry.id])

    @precondition(some)
    @rule(which=WHICH, other=WHICH)
    def contest(self, which: int, other: int) -> None:
        counter, contested = self.entry(which), self.entry(other)
        if counter == contested:
            self.do(agreeing.contest_nothing([counter]), [counter.id])
        else:
            self.do(agreeing.contest(self.report, counter, contested), [counter.id, contested.id])

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=3))
    def carry(self, which: list[int]) -> None:
        chosen = list(dict.fromkeys(map(self.entry, which)))
        other = replace(EMPTY, id="other", session=replace(EMPTY.session, id="t"), form=replace(EMPTY.form, sections=SECTIONS[1:]))
        change = wrong_session.carry(self.report, chosen, other)
        self.do(change, (), go=[entry.id for entry in chosen], removed="".join(entry.text for entry in chosen))

    @precondition(some)
    @rule(which=WHICH, step=st.sampled_from([-1, 1]), times=st.integers(1, 4))
    def move(self, which: int, step: int, times: int) -> None:
        entry_id = self.entry(which).id
        for _ in range(times):
            entry = next(one for one in self.report.entries if one.id == entry_id)
            self.do(editing.move(self.report, entry, step), [entry_id])

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=4), place=PLACES)
    def file(self, which: list[int], place: Place) -> None:
        chosen = list(dict.fromkeys(map(self.entry, which)))
        self.do(editing.file(self.report, chosen, place), [entry.id for entry in chosen])
        stand = [entry.id for entry in self.report.in_section(place.section) if entry.subheading == place.subheading]
        assert stand[-len(chosen) :] == [entry.id for entry in chosen]

    @precondition(some)
    @rule(which=WHICH, text=SUBHEADINGS)
    def begin_subheading(self, which: int, text: str) -> None:
        self.keeping_the_order(editing.begin_subheading(self.report, self.entry(which), text))

    @precondition(some)
    @rule(which=WHICH, text=SUBHEADINGS)
    def rename_subheading(self, which: int, text: str) -> None:
        self.keeping_the_order(editing.rename_subheading(self.report, self.entry(which), text))

    def keeping_the_order(self, change: Change) -> None:
        before = [entry.id for key in KEYS for entry in self.report.in_section(key)]
        assert all(row.before and row.after and row.before.position == row.after.position for row in change.rows)
        self.do(change, before)
        assert [entry.id for key in KEYS for entry in self.report.in_section(key)] == before

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=4), kind=st.sampled_from(Kind))
    def change_kind(self, which: list[int], kind: Kind) -> None:
        chosen = list(dict.fromkeys(map(self.entry, which)))
        self.do(editing.change_kind(chosen, kind), [entry.id for entry in chosen])

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=3))
    def delete(self, which: list[int]) -> None:
        chosen = list(dict.fromkeys(map(self.entry, which)))
        self.do(editing.delete(chosen), (), go=[entry.id for entry in chosen], removed="".join(entry.text for entry in chosen))

    @precondition(some)
    @rule(which=st.lists(WHICH, min_size=1, max_size=3))
    def delete_and_put_back(self, which: list[int]) -> None:
        before, chosen = self.entries, list(dict.fromkeys(map(self.entry, which)))
        self.delete(which)
        change = editing.put_back(self.report, chosen)
        self.do(change, (), come=[entry.id for entry in chosen], added="".join(entry.text for entry in chosen))
        assert self.entries == before

    @rule()
    def undo(self) -> None:
        change = self.history.undo()
        assert (change is not None) == bool(self.past)
        if change is not None:
            self.future.append(self.entries)
            self.report = self.report.changed(change)
            assert self.entries == self.past.pop()

    @rule()
    def redo(self) -> None:
        change = self.history.redo()
        assert (change is not None) == bool(self.future)
        if change is not None:
            self.past.append(self.entries)
            self.report = self.report.changed(change)
            assert self.entries == self.future.pop()

    def teardown(self) -> None:
        """Everything that was done can be taken back, down to the empty report."""
        while self.past:
            self.undo()
        assert self.report.entries == ()
        assert self.history.undo() is None

    @invariant()
    def positions_alone_tell_the_order(self) -> None:
        for key in KEYS:
            positions = [entry.position for entry in self.report.in_section(key)]
            assert positions == sorted(set(positions))

    @invariant()
    def nothing_contests_itself(self) -> None:
        assert all(entry.contests != entry.id for entry in self.report.entries)

    @invariant()
    def no_entry_slips_under_the_subheading_of_another(self) -> None:
        for key in KEYS:
            here = sorted((entry for entry in self.report.entries if entry.section == key), key=lambda entry: entry.position)
            under = [bool(entry.subheading) for entry in here]
            assert under == sorted(under)

    @invariant()
    def the_page_shows_each_entry_once(self) -> None:
        rows = page_rows(self.report)
        assert len({row.key for row in rows}) == len(rows)
        assert Counter(row.entry for row in rows if isinstance(row, EntryRow)) == Counter(self.report.entries)


TestEditing = EditingMachine.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
