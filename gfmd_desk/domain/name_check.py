"""What the guard is told about names: how to find them, and which may stand where. Plain values, no roster and no rule of disclosure."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol


class Sighted(Protocol):
    """One name in a text; `keys` are whom it would reveal."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> str: ...
    @property
    def keys(self) -> frozenset[str]: ...
    @property
    def near_verb(self) -> bool: ...
    @property
    def ambiguous(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may stand in the paragraph that says `text`: these names, so many `times` in all, and the folded phrases that were ruled on."""

    text: str
    keys: frozenset[str] = frozenset()
    times: int = 0
    ruled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class NameCheck:
    """`ruled` are folded phrases that may stand anywhere; `fixed` are texts of the form, in which nobody is looked for.

    `head` are texts of the published programme, in which only persons are, but for those with a `public` role. `there` are the
    keys of all in the roster: their names tell even where the word means something else besides. Without a `roster` the world's
    names are all there is. `protects` is false where nobody is to be protected.
    """

    find: Callable[[str], Sequence[Sighted]]
    allowances: tuple[Allowance, ...] = ()
    ruled: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    head: frozenset[str] = frozenset()
    there: frozenset[str] = frozenset()
    public: frozenset[str] = frozenset()
    roster: bool = False
    protects: bool = True
