"""What still could give somebody away in a report that is handed out."""

from collections.abc import Iterator

from gfmd_desk.domain.attribution import Audience, Scope
from gfmd_desk.domain.disclosure import disclose
from gfmd_desk.domain.giveaways import Clue, giveaways_of
from gfmd_desk.domain.report import Report
from gfmd_desk.domain.room import Room


def giveaways_in(report: Report, room: Room, scope: Scope, audience: Audience) -> Iterator[tuple[int, int, Clue]]:
    """Yield section and entry, both counted from 1, and each clue once; the text itself stays where it is."""
    if audience is Audience.SECRETARIAT:
        return
    for section_number, section in enumerate(report.form.sections, 1):
        for number, entry in enumerate(report.in_section(section.key), 1):
            disclosure = disclose(entry, room, scope, audience)
            if disclosure.released is not None:
                clues = dict.fromkeys(one.clue for one in giveaways_of(disclosure.released.text, disclosure))
                yield from ((section_number, number, clue) for clue in clues)
