"""Restore a backup: see what it would change, then do it. Brings SQLAlchemy."""

from gfmd_desk.storage.restoring import Restoring, preview_restore, restore

__all__ = ["Restoring", "preview_restore", "restore"]
