"""The one rule that turns an entry into what a reader may see."""

from dataclasses import dataclass

from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.language import Language, Wording
from gfmd_desk.domain.report import Regime

ANONYMOUS = Wording(en="anonymous", fr="anonyme", es="anónimo", ar="مصدر لم يُذكر اسمه")
"""What stands beside a quote that nobody has agreed to be named for."""


@dataclass(frozen=True, slots=True)
class Released:
    """What may be printed of one entry. There is no place in it for what was not released."""

    kind: Kind
    text: str
    subheading: str
    attribution: str


def disclose(entry: Entry, regime: Regime, language: Language) -> Released | None:
    """Say what a public reader may see of `entry`; None if nothing.

    There are no approvals yet, so nobody is named: a quote is anonymous and a point stands without a phrase.
    """
    if entry.kind is Kind.REMARK or regime is Regime.OFF_THE_RECORD:
        return None
    attribution = ANONYMOUS.in_language(language) if entry.kind is Kind.QUOTE else ""
    return Released(entry.kind, entry.text, entry.subheading, attribution)
