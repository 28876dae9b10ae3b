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
        sentence = "{name} was not written: the inspection of the finished file found {what} in {where}."
        if len(findings) > 1:
            sentence = "{name} was not written: the inspection of the finished file found {what} in {where} and {more} more."
        super().__init__(sentence, name=name, what=str(first.kind), where=first.where, more=len(findings) - 1)
        self.findings = tuple(findings)

    @property
    def by_a_name(self) -> bool:
        """Whether somebody is named whom the rapporteur can find in the words."""
        return any(one.kind is FindingKind.NAME for one in self.findings)


def refusal(error: OSError, target: Path) -> DeliveryError:
    """Say in one sentence why the system would not have the file."""
    name, folder = target.name, target.parent
    if error.errno in _FULL:
        return DeliveryError("{name} was not written: the disk is full.", name=name)
    if error.errno == errno.EROFS:
        return DeliveryError("{name} was not written: the folder {folder} can only be read.", name=name, folder=folder)
    if error.errno in _FORBIDDEN:
        return DeliveryError("{name} was not written: you may not write in the folder {folder}.", name=name, folder=folder)
    if error.errno in _NOT_THERE and not folder.is_dir():
        return DeliveryError("{name} was not written: there is no folder {folder}.", name=name, folder=folder)
    if error.errno == errno.ENAMETOOLONG:
        return DeliveryError("The file was not written: its name is too long ({number} characters).", number=len(name))
    return DeliveryError("{name} was not written: {why}.", name=name, why=error.strerror or "the disk did not take it")
