"""Search everything: words in two scripts, and a filter."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget
from stage import dialog, wait_for

from gfmd_desk.ui.desk import Desk
from gfmd_desk.ui.dialogs.search_dialog import SearchDialog


def search(desk: Desk) -> Iterator[tuple[str, QWidget]]:
    """The window with nothing sought, with what was found, and with an Arabic word."""
    desk.search.open()
    with dialog() as opened:
        assert isinstance(opened, SearchDialog)
        yield "search-empty", opened
        for name, typed in (("search", "migration loc"), ("search-arabic", "هجرة"), ("search-nothing", "Quixotelia")):
            opened.field.setText(typed)
            wait_for(partial(_says_other, opened, opened.said.text()))
            yield name, opened


def _says_other(opened: SearchDialog, before: str) -> bool:
    return opened.said.text() != before
