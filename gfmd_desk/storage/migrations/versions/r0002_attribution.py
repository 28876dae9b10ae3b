"""Who said an entry and how far to tell of them; the log of approvals; what was decided about names."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.add_column("entries", sa.Column("voice", sa.String(32), nullable=True))
    op.add_column("entries", sa.Column("regime", sa.String(32), nullable=True))
    op.add_column("subjects", sa.Column("wanted", sa.String(32), nullable=True))
    op.create_table(
        "approvals",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("part", sa.String(32), nullable=False),
        sa.Column("participant_id", sa.String(36), nullable=False),
        sa.Column("step", sa.String(32), nullable=False),
        sa.Column("level", sa.String(32), nullable=True),
        sa.Column("scopes", sa.String(200), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
        sa.Column("commitment", sa.String(64), nullable=False),
        sa.Column("previous", sa.String(64), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_approvals"),
        sa.UniqueConstraint("event_id", "place", name="uq_approvals_event_id_place"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_approvals_event_id_events"),
    )
    op.create_index("ix_approvals_entry_id", "approvals", ["entry_id"])
    op.create_table(
        "approval_heads",
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("seal", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_approval_heads"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_approval_heads_event_id_events"),
    )
    op.create_table(
        "evidence",
        sa.Column("approval_id", sa.String(36), nullable=False),
        sa.Column("salt", sa.String(64), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Text(), nullable=False),
        sa.Column("authority", sa.String(32), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(), nullable=True),
        sa.Column("due", sa.DateTime(), nullable=True),
        sa.Column("proof", sa.Text(), nullable=False),
        sa.Column("interpreted_from", sa.String(8), nullable=True),
        sa.Column("translations", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("approval_id", name="pk_evidence"),
        sa.ForeignKeyConstraint(["approval_id"], ["approvals.id"], name="fk_evidence_approval_id_approvals"),
    )
    op.create_table(
        "room_consents",
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("announced_by", sa.Text(), nullable=False),
        sa.Column("announced_at", sa.DateTime(), nullable=False),
        sa.Column("opted_out", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("event_id", name="pk_room_consents"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_room_consents_event_id_events", ondelete="CASCADE"),
    )
    op.create_table(
        "rulings",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("event_id", sa.String(36), nullable=False),
        sa.Column("entry_id", sa.String(36), nullable=True),
        sa.Column("phrase", sa.Text(), nullable=False),
        sa.Column("verdict", sa.String(32), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rulings"),
        sa.ForeignKeyConstraint(["event_id"], ["events.id"], name="fk_rulings_event_id_events", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["entry_id"], ["entries.id"], name="fk_rulings_entry_id_entries", ondelete="CASCADE"),
    )
    op.create_index("ix_rulings_event_id", "rulings", ["event_id"])
    for statement in _TRIGGERS:
        op.execute(statement)


_TRIGGERS = (
    "CREATE TRIGGER approvals_stay BEFORE DELETE ON approvals BEGIN SELECT RAISE(ABORT, 'the log of approvals is never cut'); END",
    "CREATE TRIGGER approvals_hold BEFORE UPDATE ON approvals BEGIN SELECT RAISE(ABORT, 'the log of approvals is never changed'); END",
    "CREATE TRIGGER approval_heads_stay BEFORE DELETE ON approval_heads BEGIN SELECT RAISE(ABORT, 'the log of approvals stays'); END",
    (
        "CREATE TRIGGER approval_heads_grow BEFORE UPDATE ON approval_heads WHEN NEW.length <= OLD.length "
        "BEGIN SELECT RAISE(ABORT, 'the log of approvals only grows'); END"
    ),
    "CREATE TRIGGER evidence_holds BEFORE UPDATE ON evidence BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END",
)
