"""What an entry contests; what the capture line holds beside its words and what holds in this moment; versions of entries."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.add_column("entries", sa.Column("contests", sa.String(36), nullable=True))
    op.add_column("reports", sa.Column("capture_chips", sa.Text(), nullable=False, server_default=""))
    op.add_column("reports", sa.Column("regime_now", sa.String(32), nullable=True))
    op.create_table(
        "versions",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("report_id", sa.String(36), nullable=False),
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("act", sa.String(32), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_versions"),
        sa.UniqueConstraint("report_id", "place", name="uq_versions_report_id_place"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_versions_report_id_reports", ondelete="CASCADE"),
    )
    op.create_index("ix_versions_entry_id", "versions", ["entry_id"])
