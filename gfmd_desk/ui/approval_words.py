"""The screen's words for approvals: how one stands, why something is printed as it is, who answered what and for what."""

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject

from gfmd_desk.domain.approval import ApprovalStep, Authority, Step
from gfmd_desk.domain.attribution import Level, Scope
from gfmd_desk.domain.disclosure import Why
from gfmd_desk.domain.standing import State
from gfmd_desk.domain.voicing import chips
from gfmd_desk.ui.privacy import MASK, identities_hidden, identity, masked
from gfmd_desk.ui.words import language_word, set_apart

if TYPE_CHECKING:
    from gfmd_desk.services.approval_items import ApprovalItem

CHANNELS = ("in person", "e-mail", "phone", "note")
"""The usual ways in which an answer is given, as the log keeps them; others are kept as they were typed."""


def state_word(state: State) -> str:
    translate = QCoreApplication.translate
    return {
        State.NOT_NEEDED: translate("ApprovalState", "No approval needed"),
        State.NOT_ASKED: translate("ApprovalState", "Not asked"),
        State.ASKED: translate("ApprovalState", "Waiting"),
        State.APPROVED: translate("ApprovalState", "Approved"),
        State.DECLINED: translate("ApprovalState", "Declined"),
        State.LAPSED: translate("ApprovalState", "Lapsed"),
        State.WITHDRAWN: translate("ApprovalState", "Withdrawn"),
        State.DOUBTFUL: translate("ApprovalState", "In doubt"),
    }[state]


def why_word(why: Why) -> str:
    """Why a subject is printed as it is."""
    translate = QCoreApplication.translate
    return {
        Why.AS_WANTED: translate("Why", "as you want it"),
        Why.APPROVED: translate("Why", "approved"),
        Why.ON_THE_RECORD: translate("Why", "the session is on the record"),
        Why.ANNOUNCED: translate("Why", "it was announced in the room that States are named"),
        Why.SECRETARIAT: translate("Why", "for the secretariat alone"),
        Why.BACKGROUND: translate("Why", "the session is background: nobody is named"),
        Why.NOT_KNOWN: translate("Why", "it is not known yet who it is"),
        Why.TOO_FEW: translate("Why", "fewer than three in the room fit the group"),
        Why.OTHER_SCOPE: translate("Why", "approved for other files"),
        Why.NOT_ASKED: translate("Why", "nobody was asked"),
        Why.ASKED: translate("Why", "there is no answer yet"),
        Why.DECLINED: translate("Why", "declined"),
        Why.LAPSED: translate("Why", "the words are not those that were approved"),
        Why.WITHDRAWN: translate("Why", "the approval was withdrawn"),
        Why.DOUBTFUL: translate("Why", "the log of approvals, or the date of an answer, cannot be trusted"),
    }[why]


def level_word(level: Level) -> str:
    translate = QCoreApplication.translate
    return {
        Level.WITHHELD: translate("Level", "Nobody"),
        Level.ANONYMOUS: translate("Level", "Anonymous"),
        Level.GROUP: translate("Level", "Group"),
        Level.STATE: translate("Level", "State or organisation"),
        Level.NAMED: translate("Level", "Person"),
    }[level]


def scope_word(scope: Scope) -> str:
    translate = QCoreApplication.translate
    return {
        Scope.REPORT: translate("Scope", "This report"),
        Scope.SUMMIT: translate("Scope", "Summit report"),
        Scope.WEB: translate("Scope", "Web"),
    }[scope]


def scopes_word(scopes: Iterable[Scope]) -> str:
    return QLocale().createSeparatedList([scope_word(scope) for scope in scopes])


def authority_word(authority: Authority) -> str:
    translate = QCoreApplication.translate
    return {
        Authority.SELF: translate("Authority", "For themselves"),
        Authority.HEAD_OF_DELEGATION: translate("Authority", "Head of delegation"),
        Authority.FOCAL_POINT: translate("Authority", "Focal point"),
        Authority.PUBLISHED: translate("Authority", "Published source"),
    }[authority]


def channel_word(channel: str) -> str:
    """The way in which an answer was given; one that is not among the usual ones reads as it was typed."""
    translate = QCoreApplication.translate
    return {
        "in person": translate("Channel", "In person"),
        "e-mail": translate("Channel", "E-mail"),
        "phone": translate("Channel", "Phone"),
        "note": translate("Channel", "Note"),
    }.get(channel, channel)


def head_of_delegation(body: str) -> str:
    return QCoreApplication.translate("Giver", "Head of delegation, {body}").format(body=body)


def moment_word(moment: datetime) -> str:
    """A moment by the clock on the wall, in the window's language."""
    local = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
    return QCoreApplication.translate("Session", "{date}, {times}").format(date=day_word(moment), times=local.toString("HH:mm"))


def day_word(moment: datetime) -> str:
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())).date(), "d MMM")


def step_word(step: Step) -> str:
    translate = QCoreApplication.translate
    return {
        Step.ASKED: translate("ApprovalStep", "Asked"),
        Step.APPROVED: translate("ApprovalStep", "Approved"),
        Step.DECLINED: translate("ApprovalStep", "Declined"),
        Step.WITHDRAWN: translate("ApprovalStep", "Withdrawn"),
    }[step]


def step_line(step: ApprovalStep) -> str:
    """One row of the log in words: what, by whom, how, for what; of evidence that was erased only what the log itself holds."""
    translate = QCoreApplication.translate
    parts = [moment_word(step.recorded_at), step_word(step.step)]
    evidence = step.evidence
    if evidence is None:
        parts.append(translate("ApprovalStep", "who answered has been erased"))
    else:
        by = set_apart(identity(evidence.given_by)) if evidence.given_by else ""
        if by and evidence.authority is not Authority.SELF:
            by = f"{by} ({authority_word(evidence.authority)})"
        parts += [by, channel_word(evidence.channel)]
    if step.level is not None:
        parts += [level_word(step.level), scopes_word(step.scopes)]
    if evidence is not None:
        parts += _beside(evidence.interpreted_from and language_word(evidence.interpreted_from), evidence.translations)
        if evidence.due is not None:
            parts.append(translate("ApprovalStep", "answer wanted by {date}").format(date=moment_word(evidence.due)))
        if evidence.proof:
            parts.append(translate("ApprovalStep", "proof: {proof}").format(proof=set_apart(identity(evidence.proof))))
        if evidence.recorded_by:
            parts.append(translate("ApprovalStep", "recorded by {name}").format(name=set_apart(evidence.recorded_by)))
    return " · ".join(part for part in parts if part)


def _beside(spoken: str | None, translations: bool) -> list[str]:  # noqa: FBT001  # two facts of one row
    translate = QCoreApplication.translate
    said = []
    if spoken:
        said.append(translate("ApprovalStep", "interpreted from {language}").format(language=spoken))
    if translations:
        said.append(translate("ApprovalStep", "translations included"))
    return said


def would_print_as_seen(item: "ApprovalItem") -> str:
    """The sentence of an item if it were agreed to, as it may be seen now."""
    return _without_names(item) if item.would_print and identities_hidden() else item.would_print


def prints_as_seen(item: "ApprovalItem") -> str:
    """The sentence of an item as it is printed until then, as it may be seen now."""
    may_name = item.printed.needs_approval or len(item.entry.subjects) > 1
    return _without_names(item) if item.prints and may_name and identities_hidden() else item.prints


def _without_names(item: "ApprovalItem") -> str:
    """The words of the entry, with a mask wherever it would say who."""
    places = tuple((start, end) for start, end, _ in chips(item.entry.text))
    return masked(item.entry.text, places)[0] if places else f"{item.entry.text} ({MASK})"


class ApprovalCounts(QObject):
    """Numbers with their nouns; a QObject, because lupdate knows a plural only in its `tr`."""

    def sentences(self, number: int) -> str:
        return self.tr("%n sentence(s)", "", number)

    def days(self, number: int) -> str:
        """How long ago, short."""
        return self.tr("%n day(s)", "", number)

    def seconds(self, number: int) -> str:
        return self.tr("written in %n second(s)", "", number)
