"""Say where lines go: a section by its key, a subheading by its words."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.hand import entries_in_hand
from gfmd_desk.ui.main_window import MainWindow
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.widgets.subheading_prompt import SubheadingPrompt
from gfmd_desk.ui.words import place_word
from gfmd_desk.ui.writing import Writing

_SECTION_KEYS = 9


class PlaceCommands(QObject):
    """`lines_go_to` and `file_to` are the menus of the sections of the form on screen."""

    def __init__(self, store: DeskStore, writing: Writing, lines_go_to: QMenu, file_to: QMenu, window: MainWindow) -> None:
        super().__init__(window)
        self.prompt = SubheadingPrompt()
        self._store = store
        self._writing = writing
        self._window = window
        self._lines_go_to, self._file_to = lines_go_to, file_to
        self._asked_for: Entry | None = None
        self.prompt.given.connect(self._on_prompt_given)
        self.prompt.closed.connect(self._on_prompt_closed)
        store.place_changed.connect(self.show_place)
        chip = window.capture.chip
        chip.setMenu(lines_go_to)
        chip.setPopupMode(chip.ToolButtonPopupMode.InstantPopup)

    def show_sections(self, report: Report) -> None:
        """A key for each section of the form on screen: Ctrl+3 for the next lines, Alt+3 for the chosen entries."""
        self._lines_go_to.clear()
        self._file_to.clear()
        keys: list[str | None] = [None, *(section.key for section in report.form.sections)]
        for number, key in enumerate(keys[: _SECTION_KEYS + 1]):
            words = place_word(report, Place(key)).replace("&", "&&")
            lines = self._lines_go_to.addAction(words)
            lines.setShortcut(f"Ctrl+{number}")
            lines.triggered.connect(lambda _checked=False, key=key: self._choose(Place(key)))
            filed = self._file_to.addAction(words)
            filed.setShortcut(f"Alt+{number}")
            filed.triggered.connect(lambda _checked=False, key=key: self._file(Place(key)))

    @Slot()
    def show_place(self) -> None:
        """Say on the chip where the next lines go."""
        report = self._store.report
        if report is not None:
            self._window.capture.chip.setText(f"{place_word(report, self._store.place)}  ▾")

    def ask_subheading(self) -> None:
        """Ask for the subheading of the entry in hand, or, from the capture line, of the next lines."""
        report = self._store.report
        if report is None:
            return
        entry = None if self._writing.keys.line.hasFocus() else self._writing.page.current_entry()
        here = report.section_of(entry) if entry else report.form.section(self._store.place.section or "")
        used = [one.subheading for one in report.in_section(here.key if here else None) if one.subheading]
        suggested = [wording.in_language(report.session.language) for wording in here.subheadings] if here else []
        self._asked_for = entry
        self.prompt.ask(entry.subheading if entry else self._store.place.subheading, list(dict.fromkeys(used + suggested)))

    def _file(self, place: Place) -> None:
        """From the capture line the entry added last goes there; from the page the chosen ones, and the inbox goes on to the next."""
        if self._writing.keys.line.hasFocus():
            self._writing.page.file_entries(entries_in_hand(self._store, self._writing), place)
        else:
            self._writing.page.file(place, go_on=True)

    def _choose(self, place: Place) -> None:
        self._store.set_place(place)
        self._writing.page.view.show_section(place.section)
        self._writing.to_capture_line()

    @Slot(str)
    def _on_prompt_given(self, text: str) -> None:
        if self._asked_for is not None:
            self._writing.page.begin_subheading(text)
        else:
            self._store.set_place(Place(self._store.place.section, text))

    @Slot()
    def _on_prompt_closed(self) -> None:
        if self._asked_for is not None:
            self._writing.page.take_focus()
        else:
            self._writing.to_capture_line()
