"""A letter as an .eml file, which a mail program opens as a draft (RFC 5322; "X-Unsent" is what Outlook goes by)."""

from email.message import EmailMessage
from email.policy import SMTP
from typing import BinaryIO

from gfmd_desk.domain.mail_draft import MailDraft


def write_mail(draft: MailDraft, stream: BinaryIO) -> None:
    """Write the same letter as the same bytes: no date, no sender, nobody's program."""
    message = EmailMessage(policy=SMTP)
    message["To"] = draft.to
    message["Subject"] = draft.subject
    message["X-Unsent"] = "1"
    message.set_content(draft.body + "\n")
    stream.write(message.as_bytes())
