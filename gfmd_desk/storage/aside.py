"""What is damaged is kept, byte for byte: somebody may read more out of it. Imports no SQLAlchemy."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from gfmd_desk.storage.backups import sync_folder
from gfmd_desk.storage.soundness import SIDE_FILES


def put_aside(path: Path) -> Path | None:
    """Copy the store, with what SQLite keeps beside it, byte for byte into a folder of its own; None where there is no store."""
    if not path.exists():
        return None
    folder = path.parent / f"damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"
    folder.mkdir(mode=0o700)
    try:
        for ending in ("", *SIDE_FILES):
            beside = path.with_name(path.name + ending)
            if beside.exists():
                descriptor = os.open(folder / beside.name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
                with beside.open("rb") as source, os.fdopen(descriptor, "wb") as target:
                    shutil.copyfileobj(source, target)
                    target.flush()
                    os.fsync(target.fileno())
        sync_folder(folder)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return folder
