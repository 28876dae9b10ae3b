"""Read a finished letter back and say what in it nobody asked for, and whose name must not be there."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path

from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.phrases import PhraseFinder
from gfmd_desk.guard.finding import Finding, FindingKind

_HEADERS = frozenset({"to", "subject", "x-unsent", "mime-version", "content-type", "content-transfer-encoding"})


@dataclass(frozen=True, slots=True)
class ExpectedMail:
    """`fixed` are the lines that hold nobody's words; `strangers` the names that must stand in none of the others."""

    to: str
    subject: str
    body: str
    fixed: frozenset[str]
    strangers: tuple[str, ...]


def inspect_mail(file: Path, expected: ExpectedMail) -> tuple[Finding, ...]:
    """Return what is wrong with a letter; empty where it is as expected and names nobody else."""
    message = BytesParser(policy=policy.default).parsebytes(file.read_bytes())
    if message.defects or message.is_multipart():
        return (Finding("the letter", FindingKind.UNREADABLE),)
    return tuple(_findings(message, expected))


def _findings(message: EmailMessage, expected: ExpectedMail) -> Iterator[Finding]:
    for name in message:
        if name.lower() not in _HEADERS:
            yield Finding("the head", FindingKind.MARKUP)
    if message.get_content_type() != "text/plain":
        yield Finding("the letter", FindingKind.MARKUP)
        return
    if (str(message["to"]), str(message["subject"])) != (expected.to, expected.subject):
        yield Finding("the head", FindingKind.UNEXPECTED_TEXT)
    body = message.get_content().replace("\r\n", "\n").removesuffix("\n")
    if body != expected.body:
        yield Finding("the letter", FindingKind.UNEXPECTED_TEXT)
    for number, line in enumerate(body.split("\n"), 1):
        if line not in expected.fixed and _names_anybody(line, expected.strangers):
            yield Finding(f"line {number}", FindingKind.SOMEBODY_ELSE)


def _names_anybody(line: str, names: tuple[str, ...]) -> bool:
    by_phrase = {one: name for name in names if (one := phrase(name))}

    def accept(one: str, start: int, end: int) -> bool | None:
        """A name that is written with capitals is not met by a common word ("may")."""
        name = by_phrase[one]
        return not _has_capital(name) or _has_capital(line[start:end]) or None

    return any(True for _ in PhraseFinder(by_phrase).find(line, accept))


def _has_capital(text: str) -> bool:
    return any(letter.isupper() for letter in text)
