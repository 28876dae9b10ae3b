"""A report whose entries are edited, moved, undone, restored, asked about, agreed to and withdrawn in any order.

Beside it stands a ledger that knows nothing of fingerprints: who said yes to which words, and who said no since. Nothing may ever be
printed of anybody that the ledger does not have for that scope.
"""

import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from gfmd_desk.domain import agreeing, editing
from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Evidence, Head, Matter, Step, in_order
from gfmd_desk.domain.attribution import Group, Level, Part, Regime, Scope, Subject, Voice
from gfmd_desk.domain.change import Change, applied
from gfmd_desk.domain.disclosure import disclose, wordings
from gfmd_desk.domain.editing import Moment, Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.fingerprint import commitment, doubt_of, fingerprint, sealed
from gfmd_desk.domain.form import Form, Holds, Section
from gfmd_desk.domain.history import History
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Event, Report, Session
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.paths import program_files
from gfmd_desk.services import allowances
from gfmd_desk.services.phrases import VoicePhrases
from gfmd_desk.services.voices import VoiceShelf

NO_WORDS = Wording("", "", "", "")
FORM = Form(
    "small",
    1,
    NO_WORDS,
    NO_WORDS,
    (),
    tuple(Section(key, NO_WORDS, NO_WORDS, (holds,)) for key, holds in (("points", Holds.POINTS), ("quotes", Holds.QUOTES))),
)
PEOPLE = {
    "m": Party("m", "QZ-Amara", "QZ-Montania", "QZ-Amara, QZ-Montania", "state:m", Group.GOVERNMENT, Level.GROUP),
    "e": Party("e", "QZ-Tomas", "QZ-Esperia", "QZ-Tomas, QZ-Esperia", "state:e", Group.GOVERNMENT, Level.ANONYMOUS),
    "t": Party("t", "QZ-Noor", "QZ-Trust", "QZ-Noor, QZ-Trust", "organisation:t", Group.CIVIL_SOCIETY, Level.WITHHELD),
    "x": Party("x", "QZ-State 3", "QZ-Nowhere", "QZ-State 3, QZ-Nowhere", "", None, Level.ANONYMOUS, known=False),
}
"""Every name begins with what no sentence of the trial and no phrase has."""
MARK = "QZ-"
TEXTS = ("Boards work.", 'Boards "work".', "Boards  “work”.", "Boards anchor plans.", "⟦note⟧ boards.")
PHRASES = VoicePhrases(VoiceShelf(program_files("resources")))
START = datetime(2026, 12, 5, 14, tzinfo=UTC)

WHICH = st.integers(0, 20)
WHO = st.sampled_from(sorted(PEOPLE))
PARTS = st.sampled_from(Part)
LEVELS = st.sampled_from(Level)
SCOPES = st.sets(st.sampled_from(Scope), min_size=1)
NAMING = st.sampled_from([Level.STATE, Level.NAMED])


def same_words(one: str, other: str) -> bool:
    """Whether two texts differ in blanks and the look of quotation marks alone, said otherwise than the fingerprint says it."""

    def plain(text: str) -> str:
        text = unicodedata.normalize("NFC", text)
        for mark in "“”«»":
            text = text.replace(mark, '"')
        return "".join(text.split())

    return plain(one) == plain(other)


@dataclass(frozen=True)
class Yes:
    matter: Matter
    text: str
    level: Level
    scopes: frozenset[Scope]
    kind: Kind
    language: Language


class DisclosingMachine(RuleBasedStateMachine):
    @initialize(regime=st.sampled_from([Regime.CHATHAM_HOUSE, Regime.BACKGROUND]))
    def open(self, regime: Regime) -> None:
        session = Session("s", "e", "RT 1", "Towns", regime=regime)
        self.report = Report("r", Event("e", "Summit"), session, FORM)
        self.now = START
        self.steps: tuple[ApprovalStep, ...] = ()
        self.ledger: list[Yes] = []
        self.history = History()
        self.kept: list[tuple[Entry, ...]] = []
        self.ids = count()

    @property
    def room(self) -> Room:
        head = Head(len(self.steps), self.steps[-1].seal) if self.steps else Head()
        log = ApprovalLog(self.steps, doubt_of(self.steps, head))
        return Room(self.report.session.regime, self.report.session.language, PEOPLE, log, phrases=PHRASES, now=self.now)

    def do(self, change: Change | None) -> None:
        if change is not None and change.rows:
            self.report = replace(self.report, entries=applied(self.report.entries, change))
            self.history.add(change)

    def entry(self, which: int) -> Entry:
        entries = sorted(self.report.entries, key=lambda entry: entry.id)
        return entries[which % len(entries)]

    def some(self) -> bool:
        return bool(self.report.entries)

    @rule(text=st.sampled_from(TEXTS), section=st.sampled_from(["points", "quotes"]), who=WHO, part=PARTS)
    def add(self, text: str, section: str, who: str, part: Part) -> None:
        self.now += timedelta(minutes=1)
        change = editing.add(self.report, f"e{next(self.ids)}", text, Place(section), Moment(self.now))
        self.do(change)
        added = change.rows[-1].after
        assert added is not None
        self.do(editing.set_subjects([added], part, [Subject(part, who)]))

    @precondition(some)
    @rule(which=WHICH, text=st.sampled_from(TEXTS))
    def reword(self, which: int, text: str) -> None:
        self.do(editing.reword(self.entry(which), text))

    @precondition(some)
    @rule(which=WHICH, part=PARTS, who=st.lists(WHO, max_size=3, unique=True), wanted=st.none() | LEVELS)
    def change_subject(self, which: int, part: Part, who: list[str], wanted: Level | None) -> None:
        self.do(editing.set_subjects([self.entry(which)], part, [Subject(part, one, wanted) for one in who]))

    @precondition(some)
    @rule(which=WHICH, part=PARTS, wanted=st.none() | LEVELS)
    def want(self, which: int, part: Part, wanted: Level | None) -> None:
        self.do(editing.set_wanted([self.entry(which)], part, wanted))

    @precondition(some)
    @rule(
        which=WHICH,
        voice=st.none() | st.sampled_from(Voice),
        regime=st.none() | st.sampled_from([Regime.CHATHAM_HOUSE, Regime.BACKGROUND, Regime.OFF_THE_RECORD]),
    )
    def say_how(self, which: int, voice: Voice | None, regime: Regime | None) -> None:
        self.do(editing.set_voice([self.entry(which)], voice))
        self.do(editing.set_regime([self.entry(which)], regime))

    @precondition(some)
    @rule(which=WHICH, section=st.sampled_from(["points", "quotes", None]))
    def move(self, which: int, section: str | None) -> None:
        self.do(editing.file(self.report, [self.entry(which)], Place(section)))

    @precondition(some)
    @rule(which=WHICH, kind=st.sampled_from(Kind))
    def change_kind(self, which: int, kind: Kind) -> None:
        self.do(editing.change_kind([self.entry(which)], kind))

    @precondition(some)
    @rule(which=WHICH)
    def join(self, which: int) -> None:
        self.do(editing.join(self.report, self.entry(which)))

    @precondition(some)
    @rule(which=WHICH, other=WHICH)
    def same_point(self, which: int, other: int) -> None:
        entries = list({entry.id: entry for entry in (self.entry(which), self.entry(other))}.values())
        if agreeing.can_be_one(self.report, entries):
            self.do(agreeing.same_point(self.report, entries) if len(entries) > 1 else agreeing.said_again(entries[0]))

    @precondition(some)
    @rule(which=WHICH, other=WHICH)
    def contest(self, which: int, other: int) -> None:
        if self.entry(which) != self.entry(other):
            self.do(agreeing.contest(self.report, self.entry(which), self.entry(other)))

    @precondition(some)
    @rule(which=WHICH, at=st.integers(0, 12))
    def split(self, which: int, at: int) -> None:
        self.do(editing.split(self.report, self.entry(which), at, f"e{next(self.ids)}"))

    @precondition(some)
    @rule(which=WHICH)
    def delete(self, which: int) -> None:
        self.do(editing.delete([self.entry(which)]))

    @rule()
    def undo(self) -> None:
        change = self.history.undo()
        if change is not None:
            self.report = replace(self.report, entries=applied(self.report.entries, change))

    @rule()
    def redo(self) -> None:
        change = self.history.redo()
        if change is not None:
            self.report = replace(self.report, entries=applied(self.report.entries, change))

    @rule()
    def back_up(self) -> None:
        self.kept.append(self.report.entries)

    @precondition(lambda self: bool(self.kept))
    @rule(which=WHICH)
    def restore(self, which: int) -> None:
        """A backup brings the entries back; the log of approvals is united with it and never taken back."""
        self.report = replace(self.report, entries=self.kept[which % len(self.kept)])
        self.history = History()

    @rule(language=st.sampled_from([Language.ENGLISH, Language.FRENCH]))
    def change_language(self, language: Language) -> None:
        self.report = replace(self.report, session=replace(self.report.session, language=language))

    @precondition(some)
    @rule(which=WHICH, whose=WHICH, step=st.sampled_from(Step), level=NAMING, scopes=SCOPES)
    def answer(self, which: int, whose: int, step: Step, level: Level, scopes: set[Scope]) -> None:
        entry = self.entry(which)
        if not entry.subjects:
            return
        subject = entry.subjects[whose % len(entry.subjects)]
        self.append(Matter(entry.id, subject.part, subject.participant_id), step, level, scopes)

    @precondition(some)
    @rule(which=WHICH, level=NAMING, scopes=st.sampled_from([set(Scope), {Scope.REPORT}]))
    def agree(self, which: int, level: Level, scopes: set[Scope]) -> None:
        """The first subject of an entry says yes, to everything or for the report alone."""
        entry = self.entry(which)
        if entry.subjects:
            self.do(editing.set_wanted([entry], entry.subjects[0].part, None))
            self.append(Matter(entry.id, entry.subjects[0].part, entry.subjects[0].participant_id), Step.APPROVED, level, scopes)

    @precondition(lambda self: bool(self.ledger))
    @rule(which=WHICH, step=st.sampled_from([Step.DECLINED, Step.WITHDRAWN]))
    def think_again(self, which: int, step: Step) -> None:
        """Somebody who said yes says no, where the entry is still there."""
        matter = self.ledger[which % len(self.ledger)].matter
        if any(entry.id == matter.entry_id for entry in self.report.entries):
            self.append(matter, step, Level.STATE, set())

    def append(self, matter: Matter, step: Step, level: Level, scopes: set[Scope]) -> None:
        self.now += timedelta(minutes=1)
        entry = next(entry for entry in self.report.entries if entry.id == matter.entry_id)
        subject = Subject(matter.part, matter.participant_id)
        sentence = wordings(entry, subject, PEOPLE[matter.participant_id], self.report.session.language).at(level)
        evidence = Evidence(salt=f"salt {len(self.steps)}", given_at=self.now)
        self.steps = (
            *self.steps,
            sealed(
                ApprovalStep(
                    id=f"step {len(self.steps)}",
                    event_id="e",
                    place=len(self.steps) + 1,
                    matter=matter,
                    step=step,
                    level=None if step.voids else level,
                    scopes=() if step.voids else in_order(scopes),
                    fingerprint=fingerprint(sentence, evidence.salt),
                    recorded_at=self.now,
                    commitment=commitment(evidence),
                    previous=self.steps[-1].seal if self.steps else "",
                    seal="",
                    evidence=evidence,
                )
            ),
        )
        if step.voids:
            self.ledger = [yes for yes in self.ledger if yes.matter != matter]
        elif step is Step.APPROVED:
            self.ledger.append(Yes(matter, entry.text, level, frozenset(scopes), entry.kind, self.report.session.language))

    def agreed(self, entry: Entry, subject: Subject, level: Level, scope: Scope) -> bool:
        """Whether the ledger has a yes that covers this."""
        matter = Matter(entry.id, subject.part, subject.participant_id)
        return any(
            yes.matter == matter
            and same_words(yes.text, entry.text)
            and yes.level.rank >= level.rank
            and scope in yes.scopes
            and (yes.kind is Kind.QUOTE) == (entry.kind is Kind.QUOTE)
            and yes.language is self.report.session.language
            for yes in self.ledger
        )

    @invariant()
    def nobody_is_named_who_did_not_agree(self) -> None:
        if not hasattr(self, "report"):
            return
        room = self.room
        for entry in self.report.entries:
            for scope in Scope:
                self._look(entry, room, scope)

    def _look(self, entry: Entry, room: Room, scope: Scope) -> None:
        disclosure = disclose(entry, room, scope)
        released = disclosure.released
        if entry.kind is Kind.REMARK or entry.regime is Regime.OFF_THE_RECORD:
            assert released is None
            return
        assert released is not None
        printed = f"{released.text} {released.attribution}"
        allowed: list[str] = []
        for one in disclosure.subjects:
            assert one.subject.wanted is None or one.printed.rank <= one.subject.wanted.rank
            if one.printed.needs_approval:
                assert self.agreed(entry, one.subject, one.printed, scope)
                assert PEOPLE[one.subject.participant_id].known
                assert (entry.regime or room.regime) is Regime.CHATHAM_HOUSE
                assert allowances._agreed(entry, one.subject, self.report, room, scope).rank >= one.printed.rank
                allowed.append(PEOPLE[one.subject.participant_id].label(one.printed))
        for label in sorted(allowed, key=len, reverse=True):
            printed = printed.replace(label, "")
        assert MARK not in printed
