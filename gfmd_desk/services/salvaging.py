"""Take out of a damaged store what can still be read: see what that is, then let it take the store's place. Brings SQLAlchemy."""

from pathlib import Path

from gfmd_desk.forms.kept_form import form_to_json
from gfmd_desk.services.desk import open_shelf
from gfmd_desk.storage import salvaging
from gfmd_desk.storage.lost_rows import Tally
from gfmd_desk.storage.salvaging import Salvaged, SpareForm, can_be_salvaged

__all__ = ["Salvaged", "Tally", "can_be_salvaged", "preview_salvage", "salvage_store"]

_SPARE = "gfmd-2018"
"""The form for a report whose own is lost."""


def preview_salvage(folder: Path, program_forms: Path) -> Salvaged:
    """Say what could be taken out of the damaged store in `folder`, without changing anything; raises BackupError."""
    return salvaging.preview_salvage(folder, _spare(folder, program_forms))


def salvage_store(folder: Path, program_forms: Path) -> Salvaged:
    """Let what can be taken out of the damaged store in `folder` take its place; the store is kept aside. Raises BackupError."""
    return salvaging.salvage_store(folder, _spare(folder, program_forms))


def _spare(folder: Path, program_forms: Path) -> SpareForm:
    form = open_shelf(folder, program_forms).form(_SPARE)
    return SpareForm(form.id, form.version, form_to_json(form), len(form.sections))
