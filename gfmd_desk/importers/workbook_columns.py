"""Columns as spreadsheets name them."""

_LETTERS = 26
_LONGEST = 4


def column_letters(number: int) -> str:
    """Return a column's name, counted from 1: A, Z, AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the number, from 1, of a column by its name; more than any sheet has where the name is too long."""
    number = 0
    for letter in letters[:_LONGEST].upper():
        number = number * _LETTERS + ord(letter) - ord("A") + 1
    return number
