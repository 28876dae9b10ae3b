"""A letter that asks somebody to agree to their words, as it leaves: nothing of it but what is to be read."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MailLine:
    """`fixed` are the program's own words and what the programme prints; all else may hold a name."""

    text: str
    fixed: bool = False


@dataclass(frozen=True, slots=True)
class MailDraft:
    """`strangers` are the names that must not be in it; they stay here and are never written."""

    to: str
    subject: str
    lines: tuple[MailLine, ...]
    strangers: tuple[str, ...] = ()

    @property
    def body(self) -> str:
        return "\n".join(line.text for line in self.lines)
