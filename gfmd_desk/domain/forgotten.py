"""What destroying the identities of an event takes away, in numbers, and what it leaves."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields


@dataclass(frozen=True, slots=True)
class Gone:
    """What is nowhere on the disk afterwards; `copies` are backups, which hold every event, so they go whole.

    `names` stood inside sentences, `agreed` beside them by an approval, whose proof goes; a phrase stands in the place of each.
    """

    participants: int = 0
    subjects: int = 0
    public_roles: int = 0
    head_fields: int = 0
    names: int = 0
    agreed: int = 0
    remarks: int = 0
    off_the_record: int = 0
    first_wordings: int = 0
    own_tags: int = 0
    versions: int = 0
    capture_lines: int = 0
    proofs: int = 0
    announcements: int = 0
    rulings: int = 0
    abbreviations: int = 0
    copies: int = 0

    def or_more(self, other: "Gone") -> "Gone":
        """Return the higher of each number: what was taken away before the work was interrupted is gone too."""
        return Gone(**{name: max(number, getattr(other, name)) for name, number in asdict(self).items()})


@dataclass(frozen=True, slots=True)
class Stays:
    """What is left; `log_steps` are rows of the log of approvals, without anybody's name.

    `on_the_record` are entries whose words were on the record, and stay as they were said.
    """

    sessions: int = 0
    entries: int = 0
    on_the_record: int = 0
    log_steps: int = 0
    rulings: int = 0


@dataclass(frozen=True, slots=True)
class Forgotten:
    """The identities of an event, destroyed or to be."""

    event: str
    gone: Gone
    stays: Stays


def gone_from(values: Mapping[str, object]) -> Gone:
    """Return what was noted before; a number that is missing or makes no sense counts as none."""
    return Gone(**{field.name: number for field in fields(Gone) if isinstance(number := values.get(field.name), int)})
