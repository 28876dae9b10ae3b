"""The tables. Only types that PostgreSQL has too, so that the secretariat's shared store can have the same."""

import datetime

from sqlalchemy import (
    DDL,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    Time,
    UniqueConstraint,
    event,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column, relationship
from sqlalchemy.types import TypeDecorator

from gfmd_desk.storage.row_hash import DIGITS

_ID = String(36)


class UtcDateTime(TypeDecorator[datetime.datetime]):
    """A moment, kept in UTC without a zone and given back with one."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:  # noqa: ARG002
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment without a zone")
        return value.astimezone(datetime.UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime.datetime | None, dialect: Dialect) -> datetime.datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=datetime.UTC)


class Base(DeclarativeBase):
    # Constraints have names, because a migration can only change what it can name.
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Hashed:
    """A row with the hash over its columns, which `row_hash` keeps; nothing else reads or writes it."""

    row_hash: Mapped[str | None] = mapped_column(String(DIGITS), sort_order=1)


class Event(Hashed, Base):
    __tablename__ = "events"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    name: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)


class Session(Hashed, Base):
    __tablename__ = "sessions"
    __table_args__ = (UniqueConstraint("event_id", "code"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    code: Mapped[str] = mapped_column(String(200))
    title: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(8))
    regime: Mapped[str] = mapped_column(String(32))
    date: Mapped[datetime.date | None] = mapped_column(Date)
    start: Mapped[datetime.time | None] = mapped_column(Time)
    end: Mapped[datetime.time | None] = mapped_column(Time)
    room: Mapped[str] = mapped_column(Text)
    created_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)

    event: Mapped[Event] = relationship()


class Participant(Hashed, Base):
    """One line of the roster; `aliases` is a list as JSON text."""

    __tablename__ = "participants"
    __table_args__ = (UniqueConstraint("event_id", "code"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(Text)
    role: Mapped[str] = mapped_column(Text)
    organisation: Mapped[str] = mapped_column(Text)
    country: Mapped[str] = mapped_column(Text)
    group: Mapped[str | None] = mapped_column(String(32))
    region: Mapped[str] = mapped_column(Text)
    email: Mapped[str] = mapped_column(Text)
    code: Mapped[str] = mapped_column(String(200))
    aliases: Mapped[str] = mapped_column(Text)
    speaks_for: Mapped[str] = mapped_column(Text)
    placeholder: Mapped[bool] = mapped_column(Boolean)


class Report(Hashed, Base):
    """`form_content` is the form as it was when the report was begun; `section_count` lets a list do without opening it.

    `capture_line` is what was typed and not entered yet, `capture_chips` what was picked beside it, as JSON text; `regime_now` is
    what holds for the lines that come, where that is not what holds for the session.
    """

    __tablename__ = "reports"
    __table_args__ = (UniqueConstraint("session_id"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"))
    form_id: Mapped[str] = mapped_column(String(200))
    form_version: Mapped[int] = mapped_column(Integer)
    form_content: Mapped[str] = mapped_column(Text)
    section_count: Mapped[int] = mapped_column(Integer)
    header: Mapped[str] = mapped_column(Text)
    capture_line: Mapped[str] = mapped_column(Text)
    capture_chips: Mapped[str] = mapped_column(Text, server_default="")
    regime_now: Mapped[str | None] = mapped_column(String(32))

    session: Mapped[Session] = relationship()
    entries: Mapped[list["Entry"]] = relationship()


class Entry(Hashed, Base):
    """`contests` is the id of the entry that this one speaks against; that one may be gone, and come back.

    `doubt` says what is in doubt about one that was read out of a damaged store.
    """

    __tablename__ = "entries"
    __table_args__ = (Index(None, "report_id", "section"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    report_id: Mapped[str] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"))
    section: Mapped[str | None] = mapped_column(String(200))
    position: Mapped[str] = mapped_column(Text)
    kind: Mapped[str] = mapped_column(String(32))
    subheading: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    first_wording: Mapped[str] = mapped_column(Text)
    said_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)
    said_offset: Mapped[int] = mapped_column(Integer)
    voice: Mapped[str | None] = mapped_column(String(32))
    regime: Mapped[str | None] = mapped_column(String(32))
    contests: Mapped[str | None] = mapped_column(_ID)
    doubt: Mapped[str | None] = mapped_column(String(32))

    tags: Mapped[list["Tag"]] = relationship(order_by="Tag.place", cascade="all, delete-orphan", passive_deletes=True)
    subjects: Mapped[list["Subject"]] = relationship(
        order_by="(Subject.part.desc(), Subject.place)", cascade="all, delete-orphan", passive_deletes=True
    )


class Version(Hashed, Base):
    """One entry as it stood after a commit, as JSON text, or null where it was deleted; `place` counts up through the store.

    `act` is what was done, or taken `back`.
    """

    __tablename__ = "versions"
    __table_args__ = (Index(None, "report_id"), Index(None, "entry_id"))

    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    report_id: Mapped[str] = mapped_column(ForeignKey("reports.id", ondelete="CASCADE"))
    entry_id: Mapped[str] = mapped_column(_ID)
    made_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)
    act: Mapped[str] = mapped_column(String(32))
    back: Mapped[bool] = mapped_column(Boolean)
    content: Mapped[str | None] = mapped_column(Text)


class MergedParticipant(Hashed, Base):
    """A participant who is in the roster no more, and the one that stands there instead: undo and old versions still name the first."""

    __tablename__ = "merged_participants"

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    kept_id: Mapped[str] = mapped_column(ForeignKey("participants.id", ondelete="CASCADE"))


class Tag(Hashed, Base):
    """One tag of one entry; `place` keeps the order in which they were given."""

    __tablename__ = "tags"

    entry_id: Mapped[str] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    tag: Mapped[str] = mapped_column(Text)


class Subject(Hashed, Base):
    """A speaker or owner of one entry, and the level wanted; `place` keeps the order. A participant who is one cannot be removed."""

    __tablename__ = "subjects"
    __table_args__ = (Index(None, "participant_id"),)

    entry_id: Mapped[str] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True)
    part: Mapped[str] = mapped_column(String(32), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    participant_id: Mapped[str] = mapped_column(ForeignKey("participants.id"))
    wanted: Mapped[str | None] = mapped_column(String(32))


class PublicRole(Hashed, Base):
    """Who the programme prints for a session; `place` keeps the order. A participant who is one cannot be removed."""

    __tablename__ = "public_roles"
    __table_args__ = (Index(None, "participant_id"),)

    session_id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[int] = mapped_column(Integer, primary_key=True)
    participant_id: Mapped[str] = mapped_column(ForeignKey("participants.id"))
    role: Mapped[str] = mapped_column(String(32))


class Approval(Base):
    """One row of an event's log of approvals; triggers refuse to change or delete it.

    It names entries and participants by id alone and outlives both. `scopes` are parted by commas.
    """

    __tablename__ = "approvals"
    __table_args__ = (UniqueConstraint("event_id", "place"), Index(None, "entry_id"))

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("events.id"))
    place: Mapped[int] = mapped_column(Integer)
    entry_id: Mapped[str] = mapped_column(_ID)
    part: Mapped[str] = mapped_column(String(32))
    participant_id: Mapped[str] = mapped_column(_ID)
    step: Mapped[str] = mapped_column(String(32))
    level: Mapped[str | None] = mapped_column(String(32))
    scopes: Mapped[str] = mapped_column(String(200))
    fingerprint: Mapped[str] = mapped_column(String(64))
    recorded_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)
    commitment: Mapped[str] = mapped_column(String(64))
    previous: Mapped[str] = mapped_column(String(64))
    seal: Mapped[str] = mapped_column(String(64))


class ApprovalHead(Base):
    """How long an event's log is, and the seal of its last row."""

    __tablename__ = "approval_heads"

    event_id: Mapped[str] = mapped_column(ForeignKey("events.id"), primary_key=True)
    length: Mapped[int] = mapped_column(Integer)
    seal: Mapped[str] = mapped_column(String(64))


class Evidence(Base):
    """What names anybody in a row of the log: may be erased, and never changed."""

    __tablename__ = "evidence"

    approval_id: Mapped[str] = mapped_column(ForeignKey("approvals.id"), primary_key=True)
    salt: Mapped[str] = mapped_column(String(64))
    words: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    recorded_by: Mapped[str] = mapped_column(Text)
    given_by: Mapped[str] = mapped_column(Text)
    authority: Mapped[str] = mapped_column(String(32))
    channel: Mapped[str] = mapped_column(Text)
    given_at: Mapped[datetime.datetime | None] = mapped_column(UtcDateTime)
    due: Mapped[datetime.datetime | None] = mapped_column(UtcDateTime)
    proof: Mapped[str] = mapped_column(Text)
    interpreted_from: Mapped[str | None] = mapped_column(String(8))
    translations: Mapped[bool] = mapped_column(Boolean)


class RoomConsent(Hashed, Base):
    """That States which present their own practice were told they will be named; `opted_out` is a list as JSON text."""

    __tablename__ = "room_consents"

    event_id: Mapped[str] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"), primary_key=True)
    announced_by: Mapped[str] = mapped_column(Text)
    announced_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)
    opted_out: Mapped[str] = mapped_column(Text)


class Ruling(Hashed, Base):
    """What was decided about a name inside sentences; for the whole event where `entry_id` is null.

    It names its entry by id alone: the entry may be in the bin, and comes back with what was decided.
    """

    __tablename__ = "rulings"
    __table_args__ = (Index(None, "event_id"),)

    id: Mapped[str] = mapped_column(_ID, primary_key=True)
    event_id: Mapped[str] = mapped_column(ForeignKey("events.id", ondelete="CASCADE"))
    entry_id: Mapped[str | None] = mapped_column(_ID)
    phrase: Mapped[str] = mapped_column(Text)
    verdict: Mapped[str] = mapped_column(String(32))
    reason: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[datetime.datetime] = mapped_column(UtcDateTime)


class SearchText(Base):
    """The folded words by which one entry is found; `id` is its number in the index, and stays whatever is vacuumed.

    Everything here goes with its entry, and is kept in step with it by `search_rows`.
    """

    __tablename__ = "search_texts"
    __table_args__ = (UniqueConstraint("entry_id"),)

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    entry_id: Mapped[str] = mapped_column(ForeignKey("entries.id", ondelete="CASCADE"))
    said: Mapped[str] = mapped_column(Text)
    heading: Mapped[str] = mapped_column(Text)
    first_noted: Mapped[str] = mapped_column(Text)
    who: Mapped[str] = mapped_column(Text)
    tags: Mapped[str] = mapped_column(Text)
    session: Mapped[str] = mapped_column(Text)


TRIGGERS = {
    "approvals": (
        "CREATE TRIGGER approvals_stay BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'the log of approvals is never cut'); END",
        "CREATE TRIGGER approvals_hold BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'the log of approvals is never changed'); END",
    ),
    "approval_heads": (
        "CREATE TRIGGER approval_heads_stay BEFORE DELETE ON approval_heads BEGIN SELECT RAISE(ABORT, 'the log of approvals stays'); END",
        (
            "CREATE TRIGGER approval_heads_grow BEFORE UPDATE ON approval_heads WHEN NEW.length <= OLD.length "
            "BEGIN SELECT RAISE(ABORT, 'the log of approvals only grows'); END"
        ),
    ),
    "evidence": ("CREATE TRIGGER evidence_holds BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END",),
}
"""By table. In SQLite's own words: another database needs its own before it may hold approvals."""

SEARCH_INDEX = {
    "search_texts": (
        (
            "CREATE VIRTUAL TABLE entry_fts USING fts5(said, heading, first_noted, who, tags, session, content='search_texts', "
            "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')"
        ),
        "INSERT INTO entry_fts (entry_fts, rank) VALUES ('secure-delete', 1)",
        (
            "CREATE TRIGGER search_texts_go AFTER DELETE ON search_texts BEGIN "
            "INSERT INTO entry_fts (entry_fts, rowid, said, heading, first_noted, who, tags, session) "
            "VALUES ('delete', old.id, old.said, old.heading, old.first_noted, old.who, old.tags, old.session); END"
        ),
    ),
}
"""The index over these words (sqlite.org/fts5.html); another database has its own kind, or none. `search_rows` puts words in.

What goes, goes by a trigger, for it may go with its report.

`secure-delete` takes a word that goes out of its pages at once, instead of leaving it there until pages are merged.
"""


def _add_own_words() -> None:
    """Have SQLite's own statements done behind each table that they belong to."""
    for name, statements in (*TRIGGERS.items(), *SEARCH_INDEX.items()):
        table = Base.metadata.tables[name]
        assert isinstance(table, Table)
        for statement in statements:
            event.listen(table, "after_create", DDL(statement).execute_if(dialect="sqlite"))  # type: ignore[no-untyped-call]


_add_own_words()
