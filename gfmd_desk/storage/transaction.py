"""What can be read and written inside one transaction, in the domain's values; rows of the database stay here and in `roster_rows`."""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session as OrmSession
from sqlalchemy.orm import joinedload, selectinload

from gfmd_desk.domain.attribution import Level, Part, Regime, Subject, Voice
from gfmd_desk.domain.change import Act
from gfmd_desk.domain.entry import Doubted, Entry, Kind
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.report import Event, Session, SessionRow
from gfmd_desk.storage import schema
from gfmd_desk.storage.approval_rows import ApprovalRows
from gfmd_desk.storage.forget_rows import ForgetRows
from gfmd_desk.storage.roster_rows import RosterRows
from gfmd_desk.storage.search_rows import SearchRows
from gfmd_desk.storage.stored import StoredReport
from gfmd_desk.storage.version_rows import VersionRows


class Transaction:
    """`roster` is who is in the room, with what ties them to entries and sessions; `approvals` what they have agreed to.

    `versions` are entries as they stood; whatever changes one entry notes a version of it.
    `search` finds entries by their words; whatever writes an entry, or what it is found by, writes them here in the same transaction.
    `forget` erases who anybody is; nothing of that can be undone.
    """

    def __init__(self, rows: OrmSession) -> None:
        self._rows = rows
        self.search = SearchRows(rows)
        self.roster = RosterRows(rows, self.search)
        self.approvals = ApprovalRows(rows)
        self.versions = VersionRows(rows)
        self.forget = ForgetRows(rows)

    def events(self) -> tuple[Event, ...]:
        return tuple(_event(row) for row in self._rows.scalars(select(schema.Event)))

    def put_event(self, event: Event) -> None:
        """Add an event, or change the one with its id."""
        self._rows.merge(schema.Event(id=event.id, name=event.name, place=event.place))
        self._rows.flush()

    def sessions(self) -> tuple[SessionRow, ...]:
        """Return all sessions by event, date, start and code."""
        counts = (
            select(
                schema.Entry.report_id,
                func.count().label("entries"),
                func.count(schema.Entry.section).label("filed"),
                func.count(schema.Entry.section.distinct()).label("filled"),
            )
            .group_by(schema.Entry.report_id)
            .subquery()
        )
        # Only these columns: the form's content would be read for nothing.
        found = self._rows.execute(
            select(
                schema.Session,
                schema.Event,
                schema.Report.id,
                schema.Report.section_count,
                counts.c.entries,
                counts.c.filed,
                counts.c.filled,
            )
            .join(schema.Event, schema.Event.id == schema.Session.event_id)
            .join(schema.Report, schema.Report.session_id == schema.Session.id)
            .join(counts, counts.c.report_id == schema.Report.id, isouter=True)
            .order_by(
                schema.Event.name,
                schema.Event.id,
                schema.Session.date.is_(None),
                schema.Session.date,
                schema.Session.start.is_(None),
                schema.Session.start,
                schema.Session.code,
            )
        )
        return tuple(
            SessionRow(
                session=_session(session),
                event=_event(event),
                report_id=report_id,
                entries=entries or 0,
                inbox=(entries or 0) - (filed or 0),
                filled=filled or 0,
                sections=sections,
            )
            for session, event, report_id, sections, entries, filed, filled in found
        )

    def report(self, report_id: str) -> StoredReport | None:
        """Return a report with its entries, or None if there is none."""
        row = self._rows.scalars(
            select(schema.Report)
            .where(schema.Report.id == report_id)
            .options(
                joinedload(schema.Report.session).joinedload(schema.Session.event),
                selectinload(schema.Report.entries).selectinload(schema.Entry.tags),
                selectinload(schema.Report.entries).selectinload(schema.Entry.subjects),
            )
        ).one_or_none()
        if row is None:
            return None
        return StoredReport(
            id=row.id,
            event=_event(row.session.event),
            session=_session(row.session),
            form_id=row.form_id,
            form_version=row.form_version,
            form_content=row.form_content,
            section_count=row.section_count,
            header=json.loads(row.header),
            entries=tuple(_entry(entry) for entry in row.entries),
            capture_line=row.capture_line,
            capture_chips=row.capture_chips,
            regime_now=Regime(row.regime_now) if row.regime_now else None,
        )

    def form_of(self, report_id: str) -> str:
        """Return the content of a report's form, as it was stored with it."""
        return self._rows.execute(select(schema.Report.form_content).where(schema.Report.id == report_id)).scalar_one()

    def forms(self) -> tuple[str, ...]:
        """Return the content of each form that a report is on, one for each of its versions."""
        one_of_each = select(func.min(schema.Report.id)).group_by(schema.Report.form_id, schema.Report.form_version)
        of_reports = select(schema.Report.form_content).where(schema.Report.id.in_(one_of_each))
        return tuple(self._rows.scalars(of_reports.order_by(schema.Report.form_id, schema.Report.form_version.desc())))

    def has_report(self, report_id: str) -> bool:
        return self._rows.scalar(select(func.count()).where(schema.Report.id == report_id)) == 1

    def add_report(self, report: StoredReport, created_at: datetime) -> None:
        """Add a session with its report and entries; its event must be there."""
        self._rows.add(schema.Session(created_at=created_at, **_session_values(report.session)))
        self._rows.flush()
        self._rows.add(
            schema.Report(
                id=report.id,
                session_id=report.session.id,
                form_id=report.form_id,
                form_version=report.form_version,
                form_content=report.form_content,
                section_count=report.section_count,
                header=_json(report.header),
                capture_line=report.capture_line,
                capture_chips=report.capture_chips,
                regime_now=report.regime_now.value if report.regime_now else None,
            )
        )
        self._rows.flush()
        self._rows.add_all(schema.Entry(**_entry_values(entry)) for entry in report.entries)
        self._rows.flush()
        self.search.put(report.entries)

    def change_session(self, session: Session, header: Mapping[str, str]) -> str | None:
        """Write what is known of a session and its report's header; return the report's id, or None if there is no such session."""
        row = self._rows.scalars(
            select(schema.Report).where(schema.Report.session_id == session.id).options(joinedload(schema.Report.session))
        ).one_or_none()
        if row is None:
            return None
        _assign(row.session, _session_values(session))
        row.header = _json(header)
        self._rows.flush()
        self.search.session_changed(session.id)
        return row.id

    def change_form(self, report: StoredReport) -> None:
        """Write the form of a report and its header; where its entries stand then is written with each of them."""
        changed = {
            "form_id": report.form_id,
            "form_version": report.form_version,
            "form_content": report.form_content,
            "section_count": report.section_count,
            "header": _json(report.header),
        }
        self._rows.execute(update(schema.Report).where(schema.Report.id == report.id).values(changed))

    def keep_line(self, report_id: str, text: str, chips: str) -> None:
        """Write what stands in a report's capture line, and beside it."""
        self._rows.execute(update(schema.Report).where(schema.Report.id == report_id).values(capture_line=text, capture_chips=chips))

    def keep_regime(self, report_id: str, regime: Regime | None) -> None:
        """Write what holds for the lines that come."""
        value = regime.value if regime else None
        self._rows.execute(update(schema.Report).where(schema.Report.id == report_id).values(regime_now=value))

    def entry(self, entry_id: str) -> Entry | None:
        row = self._rows.get(schema.Entry, entry_id)
        return None if row is None else _entry(row)

    def entries(self, entry_ids: Sequence[str]) -> tuple[Entry, ...]:
        """Return those of some entries that are there, in no promised order."""
        found = self._rows.scalars(
            select(schema.Entry)
            .where(schema.Entry.id.in_(entry_ids))
            .options(selectinload(schema.Entry.tags), selectinload(schema.Entry.subjects))
        )
        return tuple(map(_entry, found))

    def put_entry(self, entry: Entry, how: Act, made_at: datetime, *, back: bool = False) -> None:
        """Add an entry, or change the one with its id; `how` and when it came about is noted with its version."""
        row = self._rows.get(schema.Entry, entry.id)
        before = None if row is None else _entry(row)
        if row is None:
            self._rows.add(schema.Entry(**_entry_values(entry)))
        else:
            _assign(row, _entry_values(entry))
        self._rows.flush()
        self.versions.note(before, entry, how, made_at, back=back)
        self.search.put([entry])

    def remove_entry(self, entry_id: str, how: Act, made_at: datetime, *, back: bool = False) -> None:
        """Remove an entry; one that is not there is as it should be."""
        row = self._rows.get(schema.Entry, entry_id)
        if row is not None:
            before = _entry(row)
            self._rows.delete(row)
            self._rows.flush()
            self.versions.note(before, None, how, made_at, back=back)

    def last_position_in_inbox(self, report_id: str) -> str | None:
        places = self._rows.scalars(
            select(schema.Entry.position).where(schema.Entry.report_id == report_id, schema.Entry.section.is_(None))
        )
        return max(places, default=None)


def _json(header: Mapping[str, str]) -> str:
    return json.dumps(dict(header), ensure_ascii=False)


def _assign(row: schema.Base, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        setattr(row, name, value)


def _event(row: schema.Event) -> Event:
    return Event(row.id, row.name, row.place)


def _session(row: schema.Session) -> Session:
    return Session(
        id=row.id,
        event_id=row.event_id,
        code=row.code,
        title=row.title,
        language=Language(row.language),
        regime=Regime(row.regime),
        date=row.date,
        start=row.start,
        end=row.end,
        room=row.room,
    )


def _session_values(session: Session) -> dict[str, object]:
    return {
        "id": session.id,
        "event_id": session.event_id,
        "code": session.code,
        "title": session.title,
        "language": session.language.value,
        "regime": session.regime.value,
        "date": session.date,
        "start": session.start,
        "end": session.end,
        "room": session.room,
    }


def _entry(row: schema.Entry) -> Entry:
    return Entry(
        id=row.id,
        report_id=row.report_id,
        position=row.position,
        text=row.text,
        kind=Kind(row.kind),
        said_at=row.said_at,
        said_offset=row.said_offset,
        section=row.section,
        subheading=row.subheading,
        first_wording=row.first_wording,
        tags=tuple(tag.tag for tag in row.tags),
        subjects=tuple(Subject(Part(one.part), one.participant_id, Level(one.wanted) if one.wanted else None) for one in row.subjects),
        voice=Voice(row.voice) if row.voice else None,
        regime=Regime(row.regime) if row.regime else None,
        contests=row.contests,
        doubt=Doubted(row.doubt) if row.doubt else None,
    )


def _entry_values(entry: Entry) -> dict[str, object]:
    return {
        "id": entry.id,
        "report_id": entry.report_id,
        "position": entry.position,
        "text": entry.text,
        "kind": entry.kind.value,
        "said_at": entry.said_at,
        "said_offset": entry.said_offset,
        "section": entry.section,
        "subheading": entry.subheading,
        "first_wording": entry.first_wording,
        "voice": entry.voice.value if entry.voice else None,
        "regime": entry.regime.value if entry.regime else None,
        "contests": entry.contests,
        "doubt": entry.doubt.value if entry.doubt else None,
        "tags": [schema.Tag(place=place, tag=tag) for place, tag in enumerate(entry.tags)],
        "subjects": [
            schema.Subject(part=one.part.value, place=place, participant_id=one.participant_id, wanted=one.wanted)
            for place, one in enumerate(entry.subjects)
        ],
    }
