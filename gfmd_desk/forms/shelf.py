"""All the forms there are: the program's own and the user's."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gfmd_desk.domain.form import Form
from gfmd_desk.errors import KnownError
from gfmd_desk.forms.form_error import FormError
from gfmd_desk.forms.form_file import load_form
from gfmd_desk.forms.misfit import Misfit


class UnknownFormError(KnownError):
    """No form has this id."""


@dataclass(frozen=True, slots=True)
class FormShelf:
    """The usable forms, by id and version, and why the other files are not among them."""

    forms: tuple[Form, ...]
    broken: tuple[FormError, ...]

    def form(self, id: str) -> Form:
        """Return the newest version of a form; raises UnknownFormError."""
        versions = [form for form in self.forms if form.id == id]
        if not versions:
            raise UnknownFormError(self._not_here(id))
        return versions[-1]

    def _not_here(self, id: str) -> str:
        known = ", ".join(dict.fromkeys(form.id for form in self.forms)) or "none"
        broken = "; ".join(str(error).removesuffix(".") for error in self.broken)
        sentence = f'There is no form "{id}"; known: {known}'
        return f"{sentence}; it may be in a file that cannot be used: {broken}." if broken else f"{sentence}."


def load_forms(folders: Sequence[Path]) -> FormShelf:
    """Read every form file in `folders`; a later file adds to the earlier ones and never replaces what they hold."""
    forms: dict[tuple[str, int], Form] = {}
    files: dict[tuple[str, int], Path] = {}
    broken: list[FormError] = []
    for folder in folders:
        try:
            paths = _form_files(folder)
        except OSError as error:
            broken.append(FormError(folder, Misfit((), f"the forms in this folder cannot be read ({error.strerror})")))
            continue
        for path in paths:
            try:
                form = load_form(path)
            except FormError as error:
                broken.append(error)
                continue
            name = form.id, form.version
            if name in forms:
                broken.append(_taken(path, form, files[name]))
            else:
                forms[name], files[name] = form, path
    return FormShelf(tuple(form for _, form in sorted(forms.items())), tuple(broken))


def _form_files(folder: Path) -> list[Path]:
    """The form files in a folder; none if it is not there. Hidden files are other programs' own."""
    if not folder.exists():
        return []
    return sorted(path for path in folder.iterdir() if path.suffix.lower() == ".toml" and not path.name.startswith("."))


def _taken(path: Path, form: Form, first: Path) -> FormError:
    what = f'version {form.version} of "{form.id}" is there already, in {first}; allowed is another id or a higher version'
    return FormError(path, Misfit(("version",), what))
