"""A place in a text that names somebody."""

from dataclasses import dataclass
from enum import StrEnum


class Reveals(StrEnum):
    """What kind of naming it is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP_OF_STATES = "group of States"
    DEMONYM = "demonym"
    CAPITAL = "capital"
    ACRONYM = "acronym"
    CODE = "code"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place in a text, with the forms of address before a name, and whom it would reveal.

    `keys` are whom it may mean; where it may mean several, they all stand here. `label` is for the
    rapporteur alone. `near_verb`: somebody is told as speaking or acting. `ambiguous` says what else the
    word may mean, and is empty where it means nothing else.
    """

    start: int
    end: int
    kind: Reveals
    keys: frozenset[str]
    label: str
    near_verb: bool = False
    ambiguous: str = ""
