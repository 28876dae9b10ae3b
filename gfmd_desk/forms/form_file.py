"""One form file: TOML to Form."""

from pathlib import Path

import msgspec

from gfmd_desk.domain.form import Form
from gfmd_desk.forms import rules, shape
from gfmd_desk.forms.form_error import FormError
from gfmd_desk.forms.toml_text import read_toml


def load_form(path: Path) -> Form:
    """Read one form file; raises FormError for the first thing that is wrong in it."""
    data = read_toml(path)
    for misfit in shape.misfits(data, Form):
        raise FormError(path, misfit)
    form = msgspec.convert({shape.FIELD_NAMES.get(key, key): value for key, value in data.items()}, Form)
    for misfit in rules.misfits(form):
        raise FormError(path, misfit)
    return form
