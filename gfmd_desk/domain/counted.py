"""Numbers with their nouns, in English: for the command line and what is kept in the data folder. The window has its own words."""


def counted(number: int, one: str, many: str = "") -> str:
    """Return "1 session" or "2 sessions"; `many` where the plural is not the word with an s."""
    return f"{number} {noun(number, one, many)}"


def noun(number: int, one: str, many: str = "") -> str:
    """The same without the number."""
    return one if number == 1 else many or f"{one}s"
