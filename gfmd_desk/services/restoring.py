"""Restore a backup: see what it would change, then do it. Brings SQLAlchemy."""

from gfmd_desk.storage.backup_difference import Restoring
from gfmd_desk.storage.restoring import preview_restore, restore

__all__ = ["Restoring", "preview_restore", "restore"]
