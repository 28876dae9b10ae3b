"""What the program can refuse, as sentences for the person at the desk.

A `KnownError` is expected: its text is one plain sentence and is shown as it is.
Any other exception is a bug and is treated as one.
"""


class KnownError(Exception):
    """Something a user can understand and mend; `str()` is the sentence to show, in English.

    Where it is told with `parts`, the sentence is a template with a place for each, and the window can say it in its own language
    (`ui/refusals.py`). A part may be another known error.
    """

    def __init__(self, sentence: str = "", **parts: object) -> None:
        super().__init__(sentence.format(**parts) if parts else sentence)
        self.sentence, self.parts = sentence, parts
