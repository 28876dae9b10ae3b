"""Where the hands are in a report, so that the desk opens there again after a crash: ids and numbers, none of the words."""

import json
from pathlib import Path
from typing import NamedTuple

from gfmd_desk.domain.editing import Place
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.writing import Writing

FILE = "place.json"


class Whereabouts(NamedTuple):
    """`edited` is the entry in the open editor, `caret` stands there or else in the capture line.

    `under` is an entry of the place where the next lines go, which says its subheading.
    """

    report_id: str = ""
    edited: str = ""
    caret: int = 0
    section: str = ""
    under: str = ""


def whereabouts(store: DeskStore, writing: Writing) -> Whereabouts:
    """Return where the hands are now."""
    report, view = store.report, writing.page.view
    if report is None:
        return Whereabouts()
    caret = view.editor.caret() if view.edited else writing.keys.line.textCursor().position()
    there = [entry.id for entry in report.in_section(store.place.section) if entry.subheading == store.place.subheading]
    return Whereabouts(report.id, view.edited, caret, store.place.section or "", there[-1] if there else "")


def go_back(to: Whereabouts, store: DeskStore, writing: Writing) -> None:
    """Take the hands there, as far as it is still there."""
    report, view = store.report, writing.page.view
    if report is None or report.id != to.report_id:
        return
    under = store.entry(to.under)
    if to.section and report.form.section(to.section) is not None:
        subheading = under.subheading if under is not None and under.section == to.section else ""
        store.set_place(Place(to.section, subheading))
    entry = store.entry(to.edited)
    if entry is not None:
        view.edit_entry(entry.id, min(to.caret, len(entry.text)))
        return
    cursor = writing.keys.line.textCursor()
    cursor.setPosition(min(to.caret, len(writing.keys.line.toPlainText())))
    writing.keys.line.setTextCursor(cursor)


def read_whereabouts(folder: Path) -> Whereabouts:
    """Return what was kept; nowhere, if that makes no sense."""
    try:
        kept = Whereabouts(*json.loads((folder / FILE).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return Whereabouts()
    fits = all(isinstance(value, type(usual)) for value, usual in zip(kept, Whereabouts(), strict=True)) and kept.caret >= 0
    return kept if fits else Whereabouts()


def write_whereabouts(folder: Path, where: Whereabouts) -> None:
    """Keep it; raises OSError where the folder cannot be written."""
    part = folder / f".{FILE}.part"
    part.touch(mode=0o600)
    part.write_text(json.dumps(where), encoding="utf-8")
    part.replace(folder / FILE)
