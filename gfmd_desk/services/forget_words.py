"""What stays of a report when the identities are destroyed: its entries as the public may read them when nobody has agreed to be named."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from gfmd_desk.domain.approval import ApprovalLog
from gfmd_desk.domain.attribution import Level, Regime, Scope
from gfmd_desk.domain.day_alone import day_alone, local_day
from gfmd_desk.domain.disclosure import disclose
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.form import AttributionPlace, FieldKind
from gfmd_desk.domain.protected_names import ProtectedNames, Sighting, keys_of
from gfmd_desk.domain.ruling import Verdict
from gfmd_desk.domain.tags import parse_tag
from gfmd_desk.errors import KnownError
from gfmd_desk.services.compose import printed
from gfmd_desk.services.name_watch import Watched, Writer

_CUT = "…"
_PERSON = "person:"
_TIMES_LOOKED = 3


class NamesLeftError(KnownError):
    """A name could not be taken out of a sentence."""

    def __init__(self, code: str) -> None:
        super().__init__(
            f"Nothing was destroyed: in session {code} a name is left in a sentence. Replace it by hand (Session > Names in this report)."
        )


@dataclass(frozen=True, slots=True)
class Public:
    """`entries` as they stay; `gone` are ids of those that no reader may see. `rulings` are ids of those that are still needed.

    `names` and `agreed` are how many names went from inside sentences and from beside them.
    """

    entries: tuple[Entry, ...]
    gone: tuple[str, ...]
    header: dict[str, str]
    rulings: frozenset[str]
    names: int
    agreed: int


def as_public(watched: Watched, protected: ProtectedNames) -> Public:
    """Return what stays of a report; raises NamesLeftError."""
    return _Words(watched, protected).public()


class _Words:
    """One report. What was agreed to is not printed any more either: its proof goes, and without it a yes counts as none."""

    def __init__(self, watched: Watched, protected: ProtectedNames) -> None:
        self._watched = watched
        self._protected = protected
        self._writer = Writer(watched)
        names = watched.shelf.names
        self._there = {key for one in watched.people if not one.placeholder for key in keys_of(one, Level.NAMED, names)}
        self._room = replace(watched.room, log=ApprovalLog(), consent=None)
        self._rulings: set[str] = set()
        self._names = 0

    def public(self) -> Public:
        report = self._watched.report
        named, agreed = self._named()
        said_at, offset = self._day()
        kept = {entry.id: kept for entry in report.entries if (kept := self._entry(entry))}
        entries = [
            replace(
                one,
                contests=None if one.contests not in kept or {one.id, one.contests} & named else one.contests,
                said_at=said_at,
                said_offset=offset,
            )
            for one in kept.values()
        ]
        return Public(
            tuple(entries),
            tuple(entry.id for entry in report.entries if entry.id not in kept),
            self._header(),
            frozenset(self._rulings),
            self._names,
            agreed,
        )

    def _day(self) -> tuple[datetime, int]:
        """What stays of the times: the day of the session, else that of its first line. Beside a programme a time tells who spoke."""
        report = self._watched.report
        first = min(report.entries, key=lambda one: one.said_at, default=None)
        at, offset = (first.said_at, first.said_offset) if first else (datetime.min.replace(tzinfo=UTC), 0)
        return day_alone(report.session.date or local_day(at, offset), offset), offset

    def _named(self) -> tuple[set[str], int]:
        """The entries beside which somebody could stand with a name, and how many names."""
        named: set[str] = set()
        agreed: set[tuple[str, str, str]] = set()
        for entry in self._watched.report.entries:
            for scope in Scope if entry.subjects else ():
                disclosed = disclose(entry, self._watched.room, scope)
                for one in disclosed.subjects:
                    if disclosed.released is not None and one.printed.needs_approval:
                        named.add(entry.id)
                        agreed.add((entry.id, one.subject.part, one.subject.participant_id))
        return named, len(agreed)

    def _entry(self, entry: Entry) -> Entry | None:
        """The entry with its phrases filled in, as its section prints it; None where no reader may see it."""
        report, language = self._watched.report, self._watched.report.session.language
        open_words = report.regime_of(entry) is Regime.ON_THE_RECORD
        guarded = replace(entry, regime=Regime.CHATHAM_HOUSE) if open_words else entry
        released = disclose(guarded, self._room).released
        if released is None:
            return None
        text = released.text if open_words else self._without_names(released.text, entry.id)
        section = report.section_of(entry)
        if entry.kind is not Kind.QUOTE:
            place = section.attribution if section else AttributionPlace.NONE
            text = printed(replace(released, text=text), place, language).text
        on_record = report.session.regime is Regime.ON_THE_RECORD
        return replace(
            entry,
            text=text,
            subheading=entry.subheading if on_record else self._without_names(entry.subheading),
            first_wording=text,
            subjects=(),
            voice=None,
            tags=tuple(tag for tag in entry.tags if parse_tag(tag)),  # one's own tags are for no reader
        )

    def _header(self) -> dict[str, str]:
        """The head without whom it names: fields for people, and those in which somebody of the roster stands."""
        report = self._watched.report
        people = {field.key for field in report.form.header if field.kind is FieldKind.PEOPLE}
        return {key: "" if key in people or self._has_person(value) else value for key, value in report.header.items()}

    def _has_person(self, text: str) -> bool:
        """Whether a text names somebody of the roster."""
        return any(key.startswith(_PERSON) for one in self._find(text) for key in one.keys)

    def _without_names(self, text: str, entry_id: str | None = None) -> str:
        """Put a phrase into the place of each name that may not stand; where one is left over, cut it out."""
        for time in range(_TIMES_LOOKED):
            found = [one for one in self._find(text) if self._tells(one) and not self._ruled(text, one, entry_id)]
            if not found:
                return text
            self._names += 0 if time else len(found)
            free = len(text)
            for one in reversed(found):
                stand = self._writer.stand_in(text, one)
                if time or stand.end > free:
                    text, free = f"{text[: one.start]}{_CUT}{text[one.end :]}", one.start
                else:
                    text, free = self._filled_in(stand.put_into(text), one), stand.start
        raise NamesLeftError(self._watched.report.session.code)

    def _filled_in(self, text: str, one: Sighting) -> str:
        """Fill in phrase and verb, where they stand in the place of a name."""
        if self._room.phrases is None:
            return text
        return self._room.phrases.in_sentence(text, (self._writer.told(one),), None, self._room.language)[0]

    def _find(self, text: str) -> Iterable[Sighting]:
        return self._protected.find(text, self._watched.report.session.language)

    def _tells(self, one: Sighting) -> bool:
        """Whether a name gives somebody away by itself, as the guard has it: a town or an everyday word does only where it speaks."""
        return one.near_verb or bool(one.keys & self._there) or (one.kind != "capital" and not one.ambiguous)

    def _ruled(self, text: str, one: Sighting, entry_id: str | None) -> bool:
        """Whether it was decided that a name may stand; one of somebody in the roster goes, unless the word means something else."""
        words = phrase(text[one.start : one.end])
        ruling = next((it for it in self._watched.rulings if it.phrase == words and it.entry_id in (None, entry_id)), None)
        person = any(key.startswith(_PERSON) for key in one.keys)
        if ruling is None or (person and ruling.verdict is not Verdict.NOT_A_NAME):
            return False
        self._rulings.add(ruling.id)
        return True
