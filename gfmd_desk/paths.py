"""Where things lie: the program's own files in its three cases, and the user's data.

The program's files are beside the package in a checkout, in ``gfmd_desk/_data`` in an installed
wheel, and under PyInstaller's unpacked folder in a frozen bundle.
"""

import os
import sys
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def program_files(name: str) -> Path:
    """Return the program's own folder `name`: ``forms``, ``resources`` or ``docs/guide``."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / name
    installed = _PACKAGE / "_data" / name
    return installed if installed.is_dir() else _PACKAGE.parent / name


def data_folder(chosen: str | None = None) -> Path:
    """Return the user's data folder: `chosen`, else ``GFMD_DESK_DATA``, else the local application-data folder.

    It is not made here. Local, because a roaming or synced folder would carry the notes off the machine.
    """
    named = chosen or os.environ.get("GFMD_DESK_DATA")
    if named:
        return Path(named).expanduser().absolute()
    from platformdirs import user_data_path  # start-up: not needed when the folder is named

    return user_data_path("gfmd-desk", appauthor=False, roaming=False)
