"""Why a file could not be put in its place, one sentence each."""

import errno
from collections.abc import Sequence
from pathlib import Path

from gfmd_desk.errors import KnownError
from gfmd_desk.guard.finding import Finding, FindingKind

_FULL = (errno.ENOSPC, errno.EDQUOT)
_FORBIDDEN = (errno.EACCES, errno.EPERM)
_NOT_THERE = (errno.ENOENT, errno.ENOTDIR)


class DeliveryError(KnownError):
    """The file was not written; what stood there before is as it was."""


class NotCleanError(DeliveryError):
    """The guard found something in the finished file, so it was thrown away."""

    def __init__(self, name: str, findings: Sequence[Finding]) -> None:
        first = findings[0]
        more = f" and {len(findings) - 1} more" if len(findings) > 1 else ""
        super().__init__(f"{name} was not written: the inspection of the finished file found {first.kind} in {first.where}{more}.")
        self.findings = tuple(findings)

    @property
    def by_a_name(self) -> bool:
        """Whether somebody is named whom the rapporteur can find in the words."""
        return any(one.kind is FindingKind.NAME for one in self.findings)


def refusal(error: OSError, target: Path) -> DeliveryError:
    """Say in one sentence why the system would not have the file."""
    name, folder = target.name, target.parent
    if error.errno in _FULL:
        return DeliveryError(f"{name} was not written: the disk is full.")
    if error.errno == errno.EROFS:
        return DeliveryError(f"{name} was not written: the folder {folder} can only be read.")
    if error.errno in _FORBIDDEN:
        return DeliveryError(f"{name} was not written: you may not write in the folder {folder}.")
    if error.errno in _NOT_THERE and not folder.is_dir():
        return DeliveryError(f"{name} was not written: there is no folder {folder}.")
    if error.errno == errno.ENAMETOOLONG:
        return DeliveryError(f"The file was not written: its name is too long ({len(name)} characters).")
    return DeliveryError(f"{name} was not written: {error.strerror or 'the disk did not take it'}.")
