"""The screen's words for who said it, how far to tell of them, and what is printed and why."""

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject

from gfmd_desk.domain.agreed import if_agreed
from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Step
from gfmd_desk.domain.attribution import Level, Part, Scope, Voice
from gfmd_desk.domain.disclosure import SubjectDisclosure, Why, disclose
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.room import Party, Room
from gfmd_desk.domain.roster import Participant
from gfmd_desk.domain.standing import Standing, State
from gfmd_desk.domain.who_could_it_be import FEW
from gfmd_desk.ui.approval_words import channel_word, day_word
from gfmd_desk.ui.privacy import identity
from gfmd_desk.ui.words import set_apart


def part_word(part: Part) -> str:
    translate = QCoreApplication.translate
    return {Part.SPEAKER: translate("Part", "Said by"), Part.OWNER: translate("Part", "Whose practice")}[part]


def voice_word(voice: Voice) -> str:
    translate = QCoreApplication.translate
    return {
        Voice.ONE: translate("Voice", "one"),
        Voice.SOME: translate("Voice", "some"),
        Voice.SEVERAL: translate("Voice", "several"),
        Voice.MANY: translate("Voice", "many"),
        Voice.MOST: translate("Voice", "most"),
        Voice.ALL: translate("Voice", "all"),
    }[voice]


def level_word(level: Level) -> str:
    """Whom a level names, as one of the ways to choose from."""
    translate = QCoreApplication.translate
    return {
        Level.WITHHELD: translate("Level", "nothing at all"),
        Level.ANONYMOUS: translate("Level", "nobody"),
        Level.GROUP: translate("Level", "the group"),
        Level.STATE: translate("Level", "the State or organisation"),
        Level.NAMED: translate("Level", "the person"),
    }[level]


def scope_word(scope: Scope) -> str:
    translate = QCoreApplication.translate
    return {
        Scope.REPORT: translate("Scope", "this report"),
        Scope.SUMMIT: translate("Scope", "the summit report"),
        Scope.WEB: translate("Scope", "the web"),
    }[scope]


def state_word(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.NOT_NEEDED: translate("Approval", "no approval needed"),
        State.NOT_ASKED: translate("Approval", "not asked"),
        State.ASKED: translate("Approval", "waiting"),
        State.APPROVED: translate("Approval", "approved"),
        State.DECLINED: translate("Approval", "declined"),
        State.LAPSED: translate("Approval", "lapsed"),
        State.WITHDRAWN: translate("Approval", "withdrawn"),
        State.DOUBTFUL: translate("Approval", "in doubt"),
    }[state]


def why_sentence(why: Why) -> str:
    translate = QCoreApplication.translate
    return {
        Why.AS_WANTED: translate("Why", "This needs nobody’s approval."),
        Why.APPROVED: translate("Why", "Approved for this report."),
        Why.ON_THE_RECORD: translate("Why", "This was on the record."),
        Why.ANNOUNCED: translate("Why", "It was announced in the room that States which present their own practice are named."),
        Why.SECRETARIAT: translate("Why", "Only the secretariat’s own file says this."),
        Why.BACKGROUND: translate("Why", "This was background: described, never named."),
        Why.NOT_KNOWN: translate("Why", "It is not known yet who it was."),
        Why.TOO_FEW: translate("Why", "Too few in the room fit: it could be guessed."),
        Why.OTHER_SCOPE: translate("Why", "Approved, but not for this report."),
        Why.NOT_ASKED: translate("Why", "Nobody has been asked yet."),
        Why.ASKED: translate("Why", "Asked, and not answered yet."),
        Why.DECLINED: translate("Why", "The answer was no."),
        Why.LAPSED: translate("Why", "What was approved has changed since, so the approval has lapsed."),
        Why.WITHDRAWN: translate("Why", "The approval was withdrawn."),
        Why.DOUBTFUL: translate("Why", "The answer cannot be relied on: its log or its date is not right."),
    }[why]


def in_quotes(words: str) -> str:
    """Printed words as the window quotes them."""
    return QCoreApplication.translate("Printed", "“{words}”").format(words=set_apart(words))


class Crowds(QObject):
    """How many in the room a phrase could mean; a QObject, because lupdate knows a plural only in its `tr`."""

    def could_be(self, words: str, number: int) -> str:
        return self.tr("{words} could be any of %n in the room.", "", number).format(words=in_quotes(words))

    def too_few(self, words: str, number: int, wider: str) -> str:
        """`wider` is what can be said instead; empty where nothing can, because nothing of it is printed."""
        if not wider:
            return self.tr("{words} fits only %n in the room: it could be guessed.", "", number).format(words=in_quotes(words))
        said = self.tr("{words} fits only %n in the room: it could be guessed. Wider: {wider}.", "", number)
        return said.format(words=in_quotes(words), wider=in_quotes(wider))


def person_words(one: Participant) -> str:
    """Who a participant is: the name, and whom they speak for. Not to be shown as it is: `person_line` is."""
    from gfmd_desk.services.rooms import is_body  # start-up: only where somebody is named

    parts = (one.name,) if is_body(one) else (one.name, one.country or one.organisation)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def person_line(one: Participant) -> str:
    """A participant as a field shows it."""
    name = identity(person_words(one))
    return QCoreApplication.translate("Participant", "{name} (not known yet)").format(name=name) if one.placeholder else name


def words_at(entry: Entry, part: Part, level: Level, room: Room) -> str:
    """What would be printed beside the entry if the subjects of this part were told of at `level`, and agreed; empty for nothing."""
    theirs = tuple(replace(one, wanted=level) for one in entry.subjects if one.part is part)
    trial, then = replace(entry, text="", subjects=theirs), replace(room, log=ApprovalLog())
    for one in theirs if level.needs_approval else ():
        trial, then = if_agreed(trial, one, level, then)
    released = disclose(trial, then).released
    said = released.attribution if released else ""
    return identity(said) if level.needs_approval else said


def phrase_of(party: Party, level: Level, entry: Entry, room: Room) -> str:
    """What one subject alone is called at a level."""
    subject = next(one for one in entry.subjects if one.participant_id == party.id)
    alone = replace(room, parties={party.id: replace(party, free=level)})
    return words_at(replace(entry, subjects=(subject,), voice=None), subject.part, level, alone)


def crowd_sentence(one: SubjectDisclosure, entry: Entry, room: Room) -> str:
    """Who it could be: how many the phrase for one subject fits, and what is wider where those are too few; empty where it names."""
    party = room.party(one.subject.participant_id)
    if not party.fits or one.printed.needs_approval or one.printed is not party.free:
        return ""
    wider = phrase_of(party, party.free, entry, room)
    if party.free.rank < Level.GROUP.rank and 0 < party.group_fits < FEW:
        return Crowds().too_few(phrase_of(party, Level.GROUP, entry, room), party.group_fits, wider)
    return Crowds().could_be(wider, party.fits) if wider else ""


def reason(one: SubjectDisclosure, entry: Entry, room: Room) -> str:
    """Why one subject is printed as it is, and who it could be."""
    crowd = crowd_sentence(one, entry, room)
    if one.why is Why.TOO_FEW and crowd:
        return crowd
    return f"{why_sentence(one.why)} {crowd}".strip()


def last_step_line(standing: Standing) -> str:
    """When and how an approval was asked for or answered; empty where it never was."""
    step = standing.last
    if step is None:
        return ""
    translate = QCoreApplication.translate
    word = {
        Step.ASKED: translate("Step", "asked {when}"),
        Step.APPROVED: translate("Step", "approved {when}"),
        Step.DECLINED: translate("Step", "declined {when}"),
        Step.WITHDRAWN: translate("Step", "withdrawn {when}"),
    }[step.step]
    parts = [word.format(when=moment_word(_given(step)))]
    if step.evidence and step.evidence.channel:
        parts.append(set_apart(channel_word(step.evidence.channel)))
    if step.step is Step.ASKED and step.evidence and step.evidence.due:
        parts.append(translate("Step", "due {when}").format(when=moment_word(step.evidence.due)))
    return " · ".join(parts)


def moment_word(moment: datetime) -> str:
    """A moment by this machine's clock; of today only the time."""
    local = moment.astimezone()
    time = f"{local:%H:%M}"
    if local.date() == datetime.now().astimezone().date():
        return time
    return f"{day_word(moment)} {time}"


def _given(step: ApprovalStep) -> datetime:
    return step.evidence.given_at if step.evidence and step.evidence.given_at else step.recorded_at
