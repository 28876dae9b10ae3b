"""What an entry contests; what the capture line holds beside its words and what holds in this moment; versions of entries.

What was decided about a name in one entry stays while the entry is in the bin.
"""

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
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("report_id", sa.String(36), nullable=False),
        sa.Column("entry_id", sa.String(36), nullable=False),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        sa.Column("act", sa.String(32), nullable=False),
        sa.Column("back", sa.Boolean(), nullable=False),
        sa.Column("content", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("place", name="pk_versions"),
        sa.ForeignKeyConstraint(["report_id"], ["reports.id"], name="fk_versions_report_id_reports", ondelete="CASCADE"),
    )
    op.create_index("ix_versions_report_id", "versions", ["report_id"])
    op.create_index("ix_versions_entry_id", "versions", ["entry_id"])
    op.create_table(
        "merged_participants",
        sa.Column("id", sa.String(36), nullable=False),
        sa.Column("kept_id", sa.String(36), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_merged_participants"),
        sa.ForeignKeyConstraint(["kept_id"], ["participants.id"], name="fk_merged_participants_kept_id_participants", ondelete="CASCADE"),
    )
    with op.batch_alter_table("rulings") as rulings:
        rulings.drop_constraint("fk_rulings_entry_id_entries", type_="foreignkey")
