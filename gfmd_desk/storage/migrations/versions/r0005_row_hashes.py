"""A hash over the columns of each row, written for the rows that are there; and what is in doubt about an entry."""

import sqlalchemy as sa
from alembic import op

from gfmd_desk.storage.row_hash import write_hashes

revision = "0005"
down_revision = "0004"

_TABLES = (
    "events",
    "sessions",
    "participants",
    "reports",
    "entries",
    "versions",
    "merged_participants",
    "tags",
    "subjects",
    "public_roles",
    "room_consents",
    "rulings",
)


def upgrade() -> None:
    op.add_column("entries", sa.Column("doubt", sa.String(32), nullable=True))
    for table in _TABLES:
        op.add_column(table, sa.Column("row_hash", sa.String(16), nullable=True))
    driver = op.get_bind().connection.driver_connection
    assert driver is not None
    write_hashes(driver)
