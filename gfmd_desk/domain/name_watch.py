"""Which of the names inside an entry's words may not be printed: all that are found, but for what was approved or ruled on there."""

from collections.abc import Collection, Mapping

from gfmd_desk.domain.attribution import Regime
from gfmd_desk.domain.clean_text import clean_text
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.folding import phrase
from gfmd_desk.domain.kept_answers import LONG, KeptAnswers
from gfmd_desk.domain.language import Language
from gfmd_desk.domain.name_check import Allowance
from gfmd_desk.domain.protected_names import ProtectedNames, Sighting
from gfmd_desk.domain.voicing import chips

_TEXTS_REMEMBERED, _LETTERS_REMEMBERED = 3_000, 1_000_000
NOTHING = Allowance("")


class NameWatch:
    """Made beside the window and only read in it; asked at every key.

    `allowed` are by entry: an approval holds for the words it was given for and no others. `ruled` are folded phrases by entry, under
    an empty id those that may stand anywhere in the event.
    """

    def __init__(
        self,
        protected: ProtectedNames,
        language: Language,
        regime: Regime,
        allowed: Mapping[str, Allowance],
        ruled: Mapping[str, Collection[str]],
    ) -> None:
        self._regime = regime
        self._allowed = allowed
        self._ruled = ruled
        self._found = KeptAnswers(lambda text: tuple(protected.find(text, language)), _TEXTS_REMEMBERED, _LETTERS_REMEMBERED)

    def knows(self, text: str, entry: Entry | None = None) -> bool:
        """Whether it can be told at once what `text` names; a long one is read beside the window first."""
        return len(text) <= LONG or not _is_guarded(entry, self._regime) or self._found.knows(text)

    def read(self, text: str) -> None:
        """Look for the names in a long text, to know them."""
        self._found(text)

    def unreleased(self, text: str, entry: Entry | None = None) -> tuple[Sighting, ...]:
        """Return the places in `text` that name somebody who was not released there; of an entry, what holds for it counts."""
        if not _is_guarded(entry, self._regime):
            return ()
        found = self._found(text)
        if not found:
            return found
        allowance = self._allowed.get(entry.id, NOTHING) if entry else NOTHING
        keys = allowance.keys if _says(text, entry, allowance.text) else frozenset()
        ruled = {*self._ruled.get("", ()), *(self._ruled.get(entry.id, ()) if entry else ())}
        return tuple(one for one in found if not one.keys & keys and phrase(text[one.start : one.end]) not in ruled)


def _says(text: str, entry: Entry | None, approved: str) -> bool:
    """Whether a text has the approved words; where phrase and verb are filled in on the page, its entry has them."""
    if entry is not None and chips(entry.text) and not chips(text):
        text = entry.text
    return clean_text(text) == clean_text(approved)


def _is_guarded(entry: Entry | None, regime: Regime) -> bool:
    """Nobody is to be protected on the record; what no reader will see gives nobody away."""
    if entry is None:
        return regime is not Regime.ON_THE_RECORD
    if entry.kind is Kind.REMARK or Regime.OFF_THE_RECORD in (entry.regime, regime):
        return False
    return (entry.regime or regime) is not Regime.ON_THE_RECORD
