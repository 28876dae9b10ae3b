from dataclasses import dataclass

from gfmd_desk.domain.attribution import Group, Level


@dataclass(frozen=True, slots=True)
class Told:
    level: Level
    label: str = ""
    group: Group | None = None
    for_group_of_states: bool = False
