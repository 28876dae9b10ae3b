"""The form as it is kept with each report, as JSON.

On the start-up path: imports nothing but msgspec and the domain.
"""

from dataclasses import dataclass

import msgspec

from gfmd_desk.domain.form import Form
from gfmd_desk.errors import KnownError

_FORMAT = 1


class KeptFormError(KnownError):
    """The form kept with a report cannot be read."""


@dataclass(frozen=True, slots=True)
class _Kept:
    format: int
    form: msgspec.Raw


def form_to_json(form: Form) -> str:
    """Write `form` as it is kept with a report."""
    return msgspec.json.encode(_Kept(_FORMAT, msgspec.Raw(msgspec.json.encode(form)))).decode()


def form_from_json(text: str) -> Form:
    """Read a form kept with a report; raises KeptFormError."""
    try:
        kept = msgspec.json.decode(text, type=_Kept)
        if kept.format > _FORMAT:
            raise KeptFormError("The form kept with this report was written by a newer version of the program; please update the program.")
        return msgspec.json.decode(kept.form, type=Form)
    except (msgspec.DecodeError, UnicodeError) as error:
        raise KeptFormError("The form kept with this report is damaged and cannot be read.") from error
