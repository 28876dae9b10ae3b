"""Hand out a letter that asks for approval, as a draft for the user's own mail program."""

from pathlib import Path
from typing import BinaryIO

from gfmd_desk.delivery.place import put_in_place
from gfmd_desk.delivery.refusals import DeliveryError, NotCleanError
from gfmd_desk.domain.mail_draft import MailDraft
from gfmd_desk.exporters.mail import write_mail
from gfmd_desk.guard.finding import FindingKind
from gfmd_desk.guard.mail import ExpectedMail, inspect_mail


def deliver_mail(draft: MailDraft, target: Path) -> Path:
    """Write `draft` to `target` and return where it stands; raises a `KnownError` where it names anybody but whom it asks."""
    fixed = frozenset(line.text for line in draft.lines if line.fixed)
    expected = ExpectedMail(draft.to, draft.subject, draft.body, fixed, draft.strangers)

    def write(stream: BinaryIO) -> None:
        write_mail(draft, stream)

    def inspect(written: Path) -> None:
        findings = inspect_mail(written, expected)
        if any(finding.kind is FindingKind.SOMEBODY_ELSE for finding in findings):
            raise DeliveryError(
                f"{target.name} was not written: one of the sentences names somebody else of the roster. Ask with the card instead."
            )
        if findings:
            raise NotCleanError(target.name, findings)

    return put_in_place(write, inspect, target)
