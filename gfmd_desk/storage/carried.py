"""Whether a folder is carried elsewhere, by a service that copies it or by a network: there the store keeps no log beside it.

SQLite's log (sqlite.org/wal.html, 2) needs all its readers on one machine, and a service may copy the store without its log.
"""

import os
import sys
from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path, PurePath

_MOUNTS = Path("/proc/self/mountinfo")
_NETWORK_SYSTEMS = ("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.davfs2", "fuse.gvfsd-fuse")
_ONEDRIVE_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_WINDOWS_REMOTE_DRIVE = 4
"""DRIVE_REMOTE of GetDriveTypeW."""


class Carrier(StrEnum):
    """As people call it; `SERVICE` is one whose folder is known and whose name is not."""

    ONEDRIVE = "OneDrive"
    DROPBOX = "Dropbox"
    ICLOUD = "iCloud"
    GOOGLE_DRIVE = "Google Drive"
    NEXTCLOUD = "Nextcloud"
    SERVICE = ""
    NETWORK = "network"


_FOLDERS = {
    "onedrive": Carrier.ONEDRIVE,
    "dropbox": Carrier.DROPBOX,
    "icloud": Carrier.ICLOUD,
    "mobile documents": Carrier.ICLOUD,
    "google drive": Carrier.GOOGLE_DRIVE,
    "googledrive": Carrier.GOOGLE_DRIVE,
    "nextcloud": Carrier.NEXTCLOUD,
    "cloudstorage": Carrier.SERVICE,
}
"""How the name of a folder of theirs begins; an organisation's comes after it, as in "OneDrive - Esperia" or "GoogleDrive-me"."""


@cache
def carrier_of(folder: Path) -> Carrier | None:
    """Return who carries a folder elsewhere; None where it stays on this computer, as far as can be told."""
    service = service_of(folder, os.environ)
    if service is not None:
        return service
    return Carrier.NETWORK if _is_on_network(folder) else None


def service_of(folder: PurePath, environment: Mapping[str, str]) -> Carrier | None:
    """Return the service in whose folder this one lies, by the names on its path."""
    for variable in _ONEDRIVE_VARIABLES:
        place = environment.get(variable)
        if place and folder.is_relative_to(place):
            return Carrier.ONEDRIVE
    for part in reversed(folder.parts):
        for name, carrier in _FOLDERS.items():
            rest = part.casefold().removeprefix(name)
            if rest != part.casefold() and (not rest or rest[0] in " -(" or rest == "drive"):
                return carrier
    return None


def network_mount(folder: PurePath, mounts: str) -> bool:
    """Whether a folder lies on a network's file system, by Linux's table of mounts (proc(5), mountinfo)."""
    best, found = -1, False
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        point, system = left.split()[4].replace("\\040", " "), right.split()[0]
        if folder.is_relative_to(point) and len(point) >= best:
            best, found = len(point), system in _NETWORK_SYSTEMS
    return found


def _is_on_network(folder: Path) -> bool:
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == _WINDOWS_REMOTE_DRIVE)
    try:
        return network_mount(folder, _MOUNTS.read_text(encoding="utf-8", errors="replace"))
    except (OSError, IndexError):
        return False  # macOS has no such table
