"""Rights that bind: who runs the tests as root may write whatever a folder says, which no user may."""

import ctypes
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp

NOBODY = 65534
_VERSION, _MAY_READ_ALL = 0x20080522, 1 << 2
"""Of capset(2), and CAP_DAC_READ_SEARCH: the interpreter goes on importing what only root may read."""


@contextmanager
def folder_of_somebody() -> Iterator[Path]:
    """Make a folder, and be the user to whom it belongs and whom its rights bind; it is removed afterwards."""
    folder = Path(mkdtemp(prefix="gfmd-desk-"))
    is_root = sys.platform != "win32" and os.geteuid() == 0
    try:
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.setresuid(NOBODY, NOBODY, 0)
            _read_all()
        yield folder
    finally:
        if is_root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o700)
        rmtree(folder)


def _read_all() -> None:
    header, caps = (ctypes.c_uint32 * 2)(_VERSION, 0), (ctypes.c_uint32 * 6)()
    libc = ctypes.CDLL(None, use_errno=True)
    libc.capget(header, caps)
    caps[0] |= caps[1] & _MAY_READ_ALL  # in force, of what may be
    libc.capset(header, caps)
