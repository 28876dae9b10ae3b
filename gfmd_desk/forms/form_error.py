"""A form file that cannot be used."""

from pathlib import Path

from gfmd_desk.errors import KnownError
from gfmd_desk.forms.misfit import Misfit


class FormError(KnownError):
    """One sentence: the file, the place in it, what is wrong there and what is allowed."""

    def __init__(self, file: Path, misfit: Misfit) -> None:
        super().__init__(f"{', '.join((file.name, *misfit.place))}: {misfit.what}.")
        self.file = file
