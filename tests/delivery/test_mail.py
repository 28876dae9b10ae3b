"""A letter as a file: read back by the standard library's parser, and searched for everybody else's name."""

from dataclasses import replace
from email import message_from_bytes, policy
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest

from gfmd_desk.delivery import mail as module
from gfmd_desk.delivery.mail import deliver_mail
from gfmd_desk.delivery.refusals import NotCleanError
from gfmd_desk.domain.mail_draft import MailDraft, MailLine
from gfmd_desk.errors import KnownError
from gfmd_desk.exporters.mail import write_mail

DRAFT = MailDraft(
    "focal.point@montania.example",
    "هل يمكننا نشر هذه العبارات مع ذكر اسمكم؟",
    (
        MailLine("Dear colleague, it may rain", fixed=True),
        MailLine("Boards keep “migration” in plans. (Montania)"),
        MailLine("مجالس المدن"),
    ),
    ("Delegate of Esperia", "Esperia", "Rain", "May", "MFO", "كريم"),
)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_it_is_read_back_as_written_and_says_nothing_of_its_maker(tmp_path: Path) -> None:
    target = deliver_mail(DRAFT, tmp_path / "letter.eml")
    message = message_from_bytes(target.read_bytes(), policy=policy.default)
    assert (message["To"], message["Subject"], message["X-Unsent"]) == (DRAFT.to, DRAFT.subject, "1")
    assert message.get_content().replace("\r\n", "\n") == f"{DRAFT.body}\n"
    assert {name.lower() for name in message} == {
        "to",
        "subject",
        "x-unsent",
        "mime-version",
        "content-type",
        "content-transfer-encoding",
    }
    first = target.read_bytes()
    assert deliver_mail(DRAFT, target).read_bytes() == first


@pytest.mark.parametrize(
    "line",
    [
        "As Esperia said, boards work.",
        "as ESPERIA said",
        "with the delegate Of esperia-Delegate of Esperia",
        "the MFO",
        "قال كريم",
        "In May they met.",
    ],
)
def test_a_letter_that_names_anybody_else_does_not_come_into_being(tmp_path: Path, line: str) -> None:
    draft = replace(DRAFT, lines=(*DRAFT.lines, MailLine(line)))
    with pytest.raises(KnownError, match="names somebody else"):
        deliver_mail(draft, tmp_path / "letter.eml")
    assert names(tmp_path) == []


def test_a_common_word_is_nobodys_name(tmp_path: Path) -> None:
    deliver_mail(replace(DRAFT, lines=(*DRAFT.lines, MailLine("Towns may keep their rain."))), tmp_path / "letter.eml")


@pytest.mark.parametrize("more", ["Cc: somebody@esperia.example\r\n", "Date: Sat, 05 Dec 2026 12:00:00 +0000\r\n", ""])
def test_what_was_not_to_be_written_is_found(tmp_path: Path, more: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoiled(draft: MailDraft, stream: BinaryIO) -> None:
        whole = BytesIO()
        write_mail(draft if more else replace(draft, lines=(*draft.lines, MailLine("one more"))), whole)
        stream.write(more.encode() + whole.getvalue())

    monkeypatch.setattr(module, "write_mail", spoiled)
    with pytest.raises(NotCleanError):
        deliver_mail(DRAFT, tmp_path / "letter.eml")
    assert names(tmp_path) == []
