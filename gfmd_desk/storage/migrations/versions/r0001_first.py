"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_events"),
    )
    op.create_table(
        "sessions",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("code", sa.String(200), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("regime", sa.String(32), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("start", sa.Time(), nullable=True),
        sa.Column("end", sa.Time(), nullable=True),
        sa.Column("room", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sa.UniqueConstraint("event_id", "code", name="uq_sessions_event_id_code"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_sessions_event_id_events", ondelete="CASCADE"),
    )
    op.create_table(
        "participants",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("organisation", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("group", sa.String(32), nullable=True),
        sa.Column("region", sa.Text(), nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("code", sa.String(200), nullable=False),
        sa.Column("aliases", sa.Text(), nullable=False),
        sa.Column("speaks_for", sa.Text(), nullable=False),
        sa.Column("placeholder", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_participants"),
        sa.UniqueConstraint("event_id", "code", name="uq_participants_event_id_code"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_participants_event_id_events", ondelete="CASCADE"),
    )
    op.create_table(
        "reports",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("form_id", sa.String(200), nullable=False),
        sa.Column("form_version", sa.Integer(), nullable=False),
        sa.Column("form_content", sa.Text(), nullable=False),
        sa.Column("section_count", sa.Integer(), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.Column("capture_line", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
        sa.UniqueConstraint("session_id", name="uq_reports_session_id"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_reports_session_id_sessions", ondelete="CASCADE"),
    )
    op.create_table(
        "entries",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("report_id", sa.String(36), nullable=False),
        sa.Column("section", sa.String(200), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("subheading", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("first_wording", sa.Text(), nullable=False),
        sa.Column("said_at", sa.DateTime(), nullable=False),
        sa.Column("said_offset", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_entries_report_id_reports", ondelete="CASCADE"),
    )
    op.create_index("ix_entries_report_id_section", "entries", ["report_id", "section"])
    op.create_table(
        "tags",
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("tag", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "place", name="pk_tags"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_tags_entry_id_entries", ondelete="CASCADE"),
    )
    op.create_table(
        "subjects",
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("part", sa.String(32), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("entry_id", "part", "place", name="pk_subjects"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_subjects_entry_id_entries", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["participant_id"], ["participants.id"], name="fk_subjects_participant_id_participants"),
    )
    op.create_index("ix_subjects_participant_id", "subjects", ["participant_id"])
    op.create_table(
        "public_roles",
        sa.Column("session_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("participant_id", sa.String(36), nullable=False),
        sa.Column("role", sa.String(32), nullable=False),
        sa.PrimaryKeyConstraint("session_id", "place", name="pk_public_roles"),
        sa.ForeignKeyConstraint(["session_id"], ["sessions.id"], name="fk_public_roles_session_id_sessions", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["participant_id"], ["participants.id"], name="fk_public_roles_participant_id_participants"),
    )
    op.create_index("ix_public_roles_participant_id", "public_roles", ["participant_id"])
