"""What the program can refuse, as sentences for the person at the desk.

A `KnownError` is expected: its text is one plain sentence and is shown as it is.
Any other exception is a bug and is treated as one.
"""


class KnownError(Exception):
    """Something a user can understand and mend; `str()` is the sentence to show."""
