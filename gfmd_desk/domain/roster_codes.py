"""Short codes for participants: what a rapporteur types to name somebody."""

from collections.abc import Iterable

from gfmd_desk.domain.roster_names import folded, latin_letters, name_words

_OF_A_COUNTRY = 3
_OF_A_NAME = 3


class CodeMaker:
    """Makes codes that nobody in the event has yet; codes are the same whatever their case."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = {code.casefold() for code in taken}
        self._last: dict[str, int] = {}

    def take(self, code: str) -> None:
        """Count a code that was given by hand as taken."""
        self._taken.add(code.casefold())

    def make(self, name: str, country: str = "") -> str:
        """Return a free code: three letters of the country and the initials of the name, else the name's own letters.

        Somebody whose name is the country's is its letters alone; a number tells apart what would be the same.
        """
        base = _base(name, country) or "P"
        code, number = base, self._last.get(base, 1)
        while code.casefold() in self._taken:
            number += 1
            code = f"{base}{number}"
        self._last[base] = number
        self.take(code)
        return code


def _base(name: str, country: str) -> str:
    words = [letters for word in name_words(name) if (letters := latin_letters(word))]
    land = latin_letters(country)[:_OF_A_COUNTRY].upper()
    if land and folded(name) == folded(country):
        return land
    if land:
        return land + "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
    if len(words) > 1:
        return (words[0][0] + words[-1][:_OF_A_NAME]).upper()
    return "".join(words)[: _OF_A_NAME + 1].upper()
