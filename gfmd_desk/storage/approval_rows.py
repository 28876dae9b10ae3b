"""The log of approvals inside one transaction, in the domain's values: read as a whole, and appended to."""

import json
from collections.abc import Iterator

from sqlalchemy import LargeBinary, case, cast, exists, func, or_, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session as OrmSession

from gfmd_desk.domain.approval import ApprovalLog, ApprovalStep, Authority, Doubt, Evidence, Head, Matter, Step
from gfmd_desk.domain.attribution import Level, Part, Scope
from gfmd_desk.domain.fingerprint import doubt_of
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.room import RoomConsent
from gfmd_desk.domain.ruling import Ruling, Verdict
from gfmd_desk.storage import schema
from gfmd_desk.storage.failures import is_no_text


class ApprovalRows:
    def __init__(self, rows: OrmSession) -> None:
        self._rows = rows

    def log(self, event_id: str) -> ApprovalLog:
        """Return an event's log, looked through for rows that were changed or taken away."""
        try:
            steps = self.rest(event_id, 0)
            return ApprovalLog(steps, doubt_of(steps, self.head(event_id)))
        except (TypeError, ValueError):  # a value that no program of ours has written
            return ApprovalLog((), Doubt.CHANGED)

    def rest(self, event_id: str, place: int) -> tuple[ApprovalStep, ...]:
        """Return the steps behind a place, as they stand; raises ValueError where one cannot be read."""
        try:
            return tuple(self._steps(event_id, place))
        except TypeError as error:
            raise ValueError from error
        except OperationalError as error:
            if not is_no_text(error.orig):
                raise
            raise ValueError from error

    def head(self, event_id: str) -> Head:
        """Return how an event's log ends; what is no length any more is -1, and what is no text is no seal."""
        kept = schema.ApprovalHead
        length = case((func.typeof(kept.length) == "integer", kept.length), else_=-1)
        seal = case((func.typeof(kept.seal) == "text", cast(kept.seal, LargeBinary)), else_=b"")
        row = self._rows.execute(select(length, seal).where(kept.event_id == event_id)).one_or_none()
        return Head(row[0], row[1].decode(errors="replace")) if row else Head()

    def append(self, step: ApprovalStep) -> None:
        """Add the next step of an event's log, with its evidence."""
        self._rows.add(
            schema.Approval(
                id=step.id,
                event_id=step.event_id,
                place=step.place,
                entry_id=step.matter.entry_id,
                part=step.matter.part.value,
                participant_id=step.matter.participant_id,
                step=step.step.value,
                level=step.level.value if step.level else None,
                scopes=",".join(step.scopes),
                fingerprint=step.fingerprint,
                recorded_at=step.recorded_at,
                commitment=step.commitment,
                previous=step.previous,
                seal=step.seal,
            )
        )
        self._rows.flush()
        if step.evidence is not None:
            self._rows.add(_evidence_row(step.id, step.evidence))
        self._rows.merge(schema.ApprovalHead(event_id=step.event_id, length=step.place, seal=step.seal))
        self._rows.flush()

    def consent(self, event_id: str) -> RoomConsent | None:
        row = self._rows.get(schema.RoomConsent, event_id)
        return RoomConsent(row.announced_by, row.announced_at, tuple(json.loads(row.opted_out))) if row else None

    def put_consent(self, event_id: str, consent: RoomConsent | None) -> None:
        """Write what was announced to an event's room; None takes it back."""
        if consent is None:
            row = self._rows.get(schema.RoomConsent, event_id)
            if row is not None:
                self._rows.delete(row)
        else:
            self._rows.merge(
                schema.RoomConsent(
                    event_id=event_id,
                    announced_by=consent.announced_by,
                    announced_at=consent.announced_at,
                    opted_out=json.dumps(consent.opted_out, ensure_ascii=False),
                )
            )
        self._rows.flush()

    def rulings(self, event_id: str) -> tuple[Ruling, ...]:
        """Return what was decided about names in an event; for an entry that is deleted it rests until the entry comes back."""
        there = or_(schema.Ruling.entry_id.is_(None), exists().where(schema.Entry.id == schema.Ruling.entry_id))
        these = select(schema.Ruling).where(schema.Ruling.event_id == event_id, there).order_by(schema.Ruling.decided_at)
        return tuple(
            Ruling(row.id, row.event_id, row.phrase, Verdict(row.verdict), row.reason, row.decided_at, row.entry_id)
            for row in self._rows.scalars(these)
        )

    def put_ruling(self, ruling: Ruling) -> None:
        """Add what was decided about a name, or change it."""
        self._rows.merge(
            schema.Ruling(
                id=ruling.id,
                event_id=ruling.event_id,
                entry_id=ruling.entry_id,
                phrase=ruling.phrase,
                verdict=ruling.verdict.value,
                reason=ruling.reason,
                decided_at=ruling.decided_at,
            )
        )
        self._rows.flush()

    def remove_ruling(self, ruling_id: str) -> None:
        row = self._rows.get(schema.Ruling, ruling_id)
        if row is not None:
            self._rows.delete(row)
            self._rows.flush()

    def _steps(self, event_id: str, after: int) -> Iterator[ApprovalStep]:
        found = self._rows.execute(
            select(schema.Approval, schema.Evidence)
            .join(schema.Evidence, schema.Evidence.approval_id == schema.Approval.id, isouter=True)
            .where(schema.Approval.event_id == event_id, schema.Approval.place > after)
            .order_by(schema.Approval.place)
        )
        for found_row in found:
            row: schema.Approval = found_row[0]
            evidence: schema.Evidence | None = found_row[1]
            yield ApprovalStep(
                id=row.id,
                event_id=row.event_id,
                place=row.place,
                matter=Matter(row.entry_id, Part(row.part), row.participant_id),
                step=Step(row.step),
                level=Level(row.level) if row.level else None,
                scopes=tuple(Scope(scope) for scope in row.scopes.split(",") if scope),
                fingerprint=row.fingerprint,
                recorded_at=row.recorded_at,
                commitment=row.commitment,
                previous=row.previous,
                seal=row.seal,
                evidence=None if evidence is None else _evidence(evidence),
            )


def _evidence(row: schema.Evidence) -> Evidence:
    return Evidence(
        salt=row.salt,
        words=row.words,
        label=row.label,
        recorded_by=row.recorded_by,
        given_by=row.given_by,
        authority=Authority(row.authority),
        channel=row.channel,
        given_at=row.given_at,
        due=row.due,
        proof=row.proof,
        interpreted_from=Language(row.interpreted_from) if row.interpreted_from else None,
        translations=row.translations,
    )


def _evidence_row(approval_id: str, evidence: Evidence) -> schema.Evidence:
    return schema.Evidence(
        approval_id=approval_id,
        salt=evidence.salt,
        words=evidence.words,
        label=evidence.label,
        recorded_by=evidence.recorded_by,
        given_by=evidence.given_by,
        authority=evidence.authority.value,
        channel=evidence.channel,
        given_at=evidence.given_at,
        due=evidence.due,
        proof=evidence.proof,
        interpreted_from=evidence.interpreted_from.value if evidence.interpreted_from else None,
        translations=evidence.translations,
    )
