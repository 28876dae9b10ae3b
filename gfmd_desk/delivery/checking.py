"""Look through a file that is there already, whoever wrote it."""

from pathlib import Path

from gfmd_desk.delivery.refusals import DeliveryError
from gfmd_desk.domain.name_check import NameCheck
from gfmd_desk.guard.finding import Finding
from gfmd_desk.guard.names import inspect_names


def check_file(path: Path, names: NameCheck) -> tuple[Finding, ...]:
    """Return where a file names somebody who did not agree to it in that very place; raises DeliveryError if it cannot be read."""
    try:
        return tuple(inspect_names(path, names).stops)
    except OSError as error:
        raise DeliveryError(f"{path.name} cannot be read: {error.strerror}.") from error
