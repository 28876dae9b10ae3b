"""One session: its head, the report as a page, and what the hands do in it.

The page turns keys and clicks into the domain's ways to edit; the store makes the change, and what it
says comes back to the page. The capture line below belongs to the window.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gfmd_desk.domain import editing
from gfmd_desk.domain.change import Act, Change
from gfmd_desk.domain.editing import Place
from gfmd_desk.domain.entry import Entry, Kind
from gfmd_desk.domain.ids import new_id
from gfmd_desk.domain.page import EntryRow
from gfmd_desk.domain.report import Report
from gfmd_desk.ui.models.page_model import PageModel
from gfmd_desk.ui.store import DeskStore
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.page_view import PageView
from gfmd_desk.ui.widgets.session_header import SessionHeader

if TYPE_CHECKING:
    from gfmd_desk.domain.drafting import Offer
    from gfmd_desk.ui.margin import Margin
    from gfmd_desk.ui.widgets.page_drag import Drop


class SessionPage(QWidget):
    """`entry_chosen` carries the current entry, or None; `done` that the capture line should have the focus again."""

    entry_chosen = Signal(object)
    done = Signal()

    def __init__(self, store: DeskStore, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.header = SessionHeader()
        self._model = PageModel(self)
        self.view = PageView(self._model, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.view, 1)
        self._listen()

    def current_entry(self) -> Entry | None:
        return self._store.entry(self.view.edited or self.view.current_entry)

    def chosen(self) -> list[Entry]:
        """The entry that is edited, else those that are chosen."""
        ids = [self.view.edited] if self.view.edited else self.view.chosen_entries()
        return [entry for entry in map(self._store.entry, ids) if entry is not None]

    def show_offers(self, offers: "Callable[[Report], Mapping[str, Offer]]") -> None:
        """From now on show what `offers` gives for the sections of a report."""
        self._model.offer(offers)

    def use_margin(self, margin: "Margin") -> None:
        """From now on show what the public will read."""
        self._model.use_margin(margin)

    def insert_verb(self, verb: str) -> None:
        """Put a chip into the words at the caret: phrase and verb that say who; where nothing is edited, at their beginning."""
        entry = self.current_entry()
        if entry is None:
            return
        if not self.view.edited:
            self.view.edit_entry(entry.id, 0)
        self.view.editor.insert_chip(verb)

    def edit(self) -> None:
        """Edit the current entry."""
        entry = self.current_entry()
        if entry is not None:
            self._on_view_edit_wanted(entry.id)

    def take_focus(self) -> None:
        """Go on where the words are edited, else on the page."""
        (self.view.editor if self.view.edited else self.view).setFocus()

    def enter_from_below(self) -> None:
        """Take the focus from the capture line: to the entry added last, or to the last one of the page."""
        last = self._store.last_entry
        if last is None:
            return
        if not self.view.current_entry:
            self.view.show_entry(last.id)
        self.view.setFocus()

    def move_entry(self, step: int) -> None:
        """Move the current entry one step up (-1) or down (1); the editor goes with it."""
        report, entry = self._store.report, self.current_entry()
        if report is None or entry is None:
            return
        caret = self.view.editor.caret() if self.view.edited else None
        self._store.do(editing.move(report, entry, step))
        if caret is None:
            self.view.show_entry(entry.id)
        else:
            self.view.edit_entry(entry.id, caret)

    def file(self, place: Place, *, go_on: bool = False) -> None:
        """Put the chosen entries at the end of a place; from the inbox `go_on` to the next one there."""
        self.file_entries(self.chosen(), place, go_on=go_on)

    def file_entries(self, entries: Sequence[Entry], place: Place, *, go_on: bool = False) -> None:
        """Put entries at the end of a place, as `file` does the chosen ones."""
        report = self._store.report
        if report is not None and entries:
            self._finish_editing()
            following = self._waiting_after(report, entries) if go_on and place.section else ""
            self._store.do(editing.file(report, entries, place))
            self.view.show_entry(following or entries[-1].id)

    def set_kind(self, kind: Kind) -> None:
        entries = self.chosen()
        if entries:
            self._store.do(editing.change_kind(entries, kind))

    def begin_subheading(self, text: str) -> None:
        """Put a subheading before the current entry; an empty text takes away the one it stands under."""
        report, entry = self._store.report, self.current_entry()
        if report is None or entry is None:
            return
        change = editing.begin_subheading(report, entry, text) if text else editing.rename_subheading(report, entry, "")
        self._store.do(change)
        self.view.show_entry(entry.id)

    def delete(self) -> None:
        """Delete the chosen entries; the next one becomes the current one. Undo brings them back."""
        entries = self.chosen()
        if not entries:
            return
        self._finish_editing()
        follower = self._follower(entries[-1].id) or self._follower(entries[0].id, -1)
        self._store.do(editing.delete(entries))
        if follower:
            self.view.show_entry(follower)
        else:
            self.done.emit()

    def leave(self) -> None:
        """End what is being edited."""
        if self.view.edited:
            self._on_editor_finished()

    def undo(self) -> Change | None:
        return self._step(self._store.undo)

    def redo(self) -> Change | None:
        return self._step(self._store.redo)

    def _listen(self) -> None:
        store, view, editor = self._store, self.view, self.view.editor
        store.report_opened.connect(self._on_store_report_opened)
        store.changed.connect(self._on_store_changed)
        store.place_changed.connect(self._on_store_place_changed)
        view.entry_chosen.connect(self._on_view_entry_chosen)
        view.edit_wanted.connect(self._on_view_edit_wanted)
        view.delete_wanted.connect(self.delete)
        view.left_below.connect(self.done)
        view.dropped.connect(self._on_view_dropped)
        editor.typed.connect(self._on_editor_typed)
        editor.split_here.connect(self._on_editor_split_here)
        editor.join_back.connect(self._on_editor_join_back)
        editor.join_next.connect(self._on_editor_join_next)
        editor.left.connect(self._on_editor_left)
        editor.finished.connect(self._on_editor_finished)

    def _finish_editing(self) -> None:
        if self.view.edited:
            self._store.close_step()
            self.view.close_editor()

    def _step(self, take: Callable[[], Change | None]) -> Change | None:
        """Undo or redo, and bring what it touched into sight."""
        self._finish_editing()
        change = take()
        if change is not None:
            touched = [row.after.id for row in change.rows if row.after is not None]
            if touched:
                self.view.show_entry(touched[0])
        return change

    def _waiting_after(self, report: Report, entries: Sequence[Entry]) -> str:
        """The id of the entry that waits in the inbox after `entries`, or first of all; empty where they were not all there."""
        inbox, ids = [entry.id for entry in report.in_section(None)], {entry.id for entry in entries}
        if not ids <= set(inbox):
            return ""
        last = inbox.index(entries[-1].id)
        return next((one for one in (*inbox[last + 1 :], *inbox) if one not in ids), "")

    @Slot(object)
    def _on_view_dropped(self, drop: "Drop") -> None:
        report, entries = self._store.report, self.chosen()
        if report is not None and entries:
            self._store.do(editing.put(report, entries, drop.place, self._store.entry(drop.beside), after=drop.after))
            self.view.choose([entry.id for entry in entries])

    def _follower(self, entry_id: str, step: int = 1) -> str:
        """The id of the entry after or before another on the page, whatever stands between them; empty at the end."""
        row = self._model.row_of(entry_id) + step
        while 0 <= row < self._model.rowCount(QModelIndex()):
            page_row = self._model.page_row(row)
            if isinstance(page_row, EntryRow):
                return page_row.entry.id
            row += step
        return ""

    @Slot()
    def _on_store_report_opened(self) -> None:
        report = self._store.report
        if report is not None:
            self.view.close_editor()
            self._model.show(report)
            self.header.show_report(report)
            self.entry_chosen.emit(None)

    @Slot(object)
    def _on_store_changed(self, change: Change | None) -> None:
        report = self._store.report
        if report is None:
            return
        self._model.show(report, change)
        if change is None:
            self.header.show_report(report)
        elif change.act is Act.ADD and change.rows[-1].after is not None and not self.view.edited:
            self.view.show_entry(change.rows[-1].id)  # Up from the capture line goes to what was just entered, and that is shown beside
            return
        self.entry_chosen.emit(self.current_entry())

    @Slot()
    def _on_store_place_changed(self) -> None:
        self.view.set_target(self._store.place.section)

    @Slot(str)
    def _on_view_entry_chosen(self, _entry_id: str) -> None:
        if self.view.edited and self.view.edited != self.view.current_entry:
            self._finish_editing()
        self.entry_chosen.emit(self.current_entry())

    @Slot(str)
    def _on_view_edit_wanted(self, entry_id: str) -> None:
        if self._store.is_refused():
            return
        self._finish_editing()
        self.view.edit_entry(entry_id)

    @Slot(str, str)
    def _on_editor_typed(self, before: str, after: str) -> None:
        self._store.type_text(self.view.edited, before, after)

    @Slot()
    def _on_editor_split_here(self) -> None:
        report, entry = self._store.report, self.current_entry()
        if report is None or entry is None:
            return
        caret, second_id = self.view.editor.caret(), new_id()
        self._finish_editing()
        self._store.do(editing.split(report, entry, caret, second_id))
        self.view.edit_entry(second_id, 0)

    @Slot()
    def _on_editor_join_back(self) -> None:
        entry = self.current_entry()
        previous = self._follower(entry.id, -1) if entry else ""
        self._join(previous, entry.id if entry else "")

    @Slot()
    def _on_editor_join_next(self) -> None:
        entry = self.current_entry()
        following = self._follower(entry.id) if entry else ""
        self._join(entry.id if entry else "", following)

    def _join(self, first_id: str, second_id: str) -> None:
        """Join two entries of one section, the caret between them; an empty one at a section's edge goes."""
        report, first, second = self._store.report, self._store.entry(first_id), self._store.entry(second_id)
        if report is None or first is None or second is None or first.section != second.section:
            return
        self._finish_editing()
        joined = editing.join(report, second)
        self._store.do(joined)
        self.view.edit_entry(first.id, len(first.text) + bool(first.text and second.text))

    @Slot(int)
    def _on_editor_left(self, step: int) -> None:
        neighbour = self._follower(self.view.edited, step)
        if neighbour:
            self._finish_editing()
            self.view.edit_entry(neighbour, None if step < 0 else 0)
        elif step > 0:
            self._finish_editing()
            self.done.emit()

    @Slot()
    def _on_editor_finished(self) -> None:
        entry = self.current_entry()
        self._finish_editing()
        if entry is not None and not entry.text.strip():
            self._store.do(editing.delete([entry]))
