"""Say of a handed out report what still could give somebody away."""

from collections.abc import Iterator

from gfmd_desk.domain.giveaways import Clue
from gfmd_desk.guard.finding import Finding, FindingKind
from gfmd_desk.services.giveaways import giveaways_in
from gfmd_desk.services.handout import Handout

_KINDS = {
    Clue.FIGURE: FindingKind.FIGURE,
    Clue.SHARE: FindingKind.FIGURE,
    Clue.YEAR: FindingKind.FIGURE,
    Clue.OFFICE: FindingKind.OFFICE,
    Clue.OWN_NAME: FindingKind.OWN_NAME,
}


def giveaway_hints(handout: Handout) -> Iterator[Finding]:
    """Yield a hint for each kind of clue in each practice whose owner is not named; they stop nothing."""
    for report in handout.reports:
        code = f"{report.session.code}, " if len(handout.reports) > 1 else ""
        found = giveaways_in(report, handout.rooms[report.id], handout.scope, handout.audience)
        places = ((f"{code}section {section}, entry {number}", _KINDS[clue]) for section, number, clue in found)
        yield from (Finding(*place) for place in dict.fromkeys(places))
