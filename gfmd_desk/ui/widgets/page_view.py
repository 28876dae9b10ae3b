"""The report as one calm page: a table of one column whose header keeps the heights of the rows.

Why a table and not a list or a document stands in docs/decisions/0006-page-view.md.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QStyle, QTableView, QWidget

from gfmd_desk.domain.page import EntryRow, GuidanceRow, SectionRow, SubheadingRow, leads_somewhere
from gfmd_desk.ui.delegates.page_delegate import PageDelegate
from gfmd_desk.ui.delegates.page_layout import PageLayout
from gfmd_desk.ui.models.page_model import AnyIndex, PageModel, PageRole
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.entry_editor import EntryEditor
from gfmd_desk.ui.widgets.page_drag import PageDrag
from gfmd_desk.ui.words import words_behind

if TYPE_CHECKING:
    from gfmd_desk.ui.name_keeper import NameKeeper

_SOME_ROWS = 12


class PageView(QTableView):
    """Shows the rows, keeps the current entry in sight, and lays the editor over the one being edited.

    `letters_typed` carries a key press, or what an input method gave, that belongs to the capture line. `entry_chosen` carries the id of
    the current entry, or an empty text; `taking_wanted` the key of the section whose offer is to be taken; `dropped` where the
    chosen entries were dragged to.
    """

    entry_chosen = Signal(str)
    choice_changed = Signal()
    edit_wanted = Signal(str)
    taking_wanted = Signal(str)
    delete_wanted = Signal()
    letters_typed = Signal(QEvent)
    left_below = Signal()
    dropped = Signal(object)

    def __init__(self, model: PageModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportPage")
        self.setAccessibleName(self.tr("Report"))
        self._pages = model
        self._delegate = PageDelegate(theme, PageLayout(600, self.font(), words_behind))
        self._measured: set[str] = set()
        # One made here: asked for the one Qt made, PySide6 loads the names of all kinds of widget to tell which it is (8 ms).
        self.setViewport(QWidget())
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_StaticContents)  # a line that grows takes from its end alone
        self.editor = EntryEditor(self.viewport())
        self.editor.setAccessibleName(self.tr("Words of the entry"))
        self.editor.hide()
        self._edited = ""
        self._pressed = ""
        self._drag = PageDrag(self, model)
        self._prepare()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        model.modelReset.connect(self._on_model_reset)
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsRemoved.connect(self._on_model_rows_removed)
        model.dataChanged.connect(self._on_model_data_changed)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll_bar_value_changed)
        self.editor.textChanged.connect(self._on_editor_text_changed)

    @property
    def edited(self) -> str:
        """The id of the entry being edited, or an empty text."""
        return self._edited

    @property
    def current_entry(self) -> str:
        """The id of the current entry, or an empty text."""
        row = self.currentIndex().data(PageRole.ROW)
        return row.entry.id if isinstance(row, EntryRow) else ""

    @property
    def current_offer(self) -> str:
        """The key of the section whose offer is the current row, or an empty text."""
        index = self.currentIndex()
        return self._offer_in(index.row()) if index.isValid() else ""

    def chosen_entries(self) -> list[str]:
        """The ids of all selected entries, in the order of the page."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self._pages.page_row(row) for row in rows)
        return [row.entry.id for row in found if isinstance(row, EntryRow)]

    def set_theme(self, theme: Theme) -> None:
        self._delegate.theme = theme
        self.viewport().update()

    def use_names(self, names: "NameKeeper") -> None:
        """From now on mark the names of those who were not released."""
        self._delegate.names = names
        self._pages.use_names(names)
        names.changed.connect(self.viewport().update)

    def set_target(self, section: str | None) -> None:
        """Mark the section that the next lines go to."""
        self._delegate.target = section
        self.viewport().update()

    def show_entry(self, entry_id: str) -> None:
        """Make an entry the current one and bring it into sight."""
        row = self._pages.row_of(entry_id)
        if row >= 0:
            index = self._pages.index(row, 0)
            # Not `setCurrentIndex`: with Ctrl held, as in Ctrl+Z, that would add to what is selected.
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.bring_into_sight(row)

    def choose(self, ids: Sequence[str]) -> None:
        """Choose entries, the last of them the current one."""
        self.show_entry(ids[-1])
        flag = QItemSelectionModel.SelectionFlag
        for row in map(self._pages.row_of, ids):
            if row >= 0:
                self.selectionModel().select(self._pages.index(row, 0), flag.Select | flag.Rows)

    def bring_into_sight(self, row: int) -> None:
        self._measure(range(row - _SOME_ROWS, row + _SOME_ROWS))
        self.scrollTo(self._pages.index(row, 0))

    def show_section(self, section: str | None) -> None:
        """Scroll to the head of a section; None is the inbox."""
        key = f"section {section or ''}"
        row = self._pages.row_of(key)
        if row >= 0:
            self.bring_into_sight(row)

    def edit_entry(self, entry_id: str, caret: int | None = None) -> None:
        """Open the editor on an entry, the caret at its end unless said."""
        self.show_entry(entry_id)
        row = self._pages.row_of(entry_id)
        if row < 0:
            return
        page_row = self._pages.page_row(row)
        if not isinstance(page_row, EntryRow):
            return
        self._edited = self._delegate.edited = entry_id
        self._pages.set_edited(entry_id)
        self.editor.setFont(self._delegate.layout.font_of(page_row))
        text = page_row.entry.text
        self.editor.show_text(text, len(text) if caret is None else caret)
        self._place_editor()
        self.editor.show()
        self.editor.setFocus()
        self.viewport().update()

    def close_editor(self) -> None:
        """Take the editor away; the page keeps the focus if the editor had it."""
        if not self._edited:
            return
        had_focus = self.editor.hasFocus()
        self._edited = self._delegate.edited = ""
        self._pages.set_edited("")
        self.editor.hide()
        if had_focus:
            self.setFocus()
        self.editor.show_text("", 0)  # laid out, a long text takes forty bytes a letter
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_delegate"):
            self._lay_out_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._delegate.layout.width:
            self._lay_out_anew()

    def paintEvent(self, event: QPaintEvent) -> None:
        self._measure_visible()
        super().paintEvent(event)
        if self._drag.drop is not None:
            self._drag.paint(self._delegate.theme)

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self._place_editor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self._drag.drop is not None:
            self._drag.end()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.current_entry:
            self.edit_wanted.emit(self.current_entry)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_offer:
            self.taking_wanted.emit(self.current_offer)
        elif key == Qt.Key.Key_Escape or (key == Qt.Key.Key_Down and self._is_last_stop()):
            self.left_below.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.current_entry:
            self.delete_wanted.emit()
        elif is_letter(event):
            self.letters_typed.emit(event)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString() or event.preeditString():
            self.letters_typed.emit(event)
        else:
            super().inputMethodEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Where a key leads: from entry to entry and to what is offered, whatever else stands between them."""
        here, row = self.currentIndex(), super().moveCursor(action, modifiers).row()
        down, up = range(max(0, row), self._pages.rowCount()), range(row, -1, -1)
        ways = (down, up) if row > here.row() or action is QAbstractItemView.CursorAction.MoveHome else (up, down)
        found = (one for way in ways for one in way if leads_somewhere(self._pages.page_row(one)))
        return self._pages.index(next(found, here.row()), 0)

    def keyboardSearch(self, search: str) -> None:
        """Letters belong to the capture line, not to a search."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(PageRole.ROW)
        if isinstance(row, EntryRow):
            self.edit_wanted.emit(row.entry.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._taking_at(event)
        super().mousePressEvent(event)
        self._drag.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drop = self._drag.end()
        if drop is not None:
            self.dropped.emit(drop)
            return
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, ""
        if pressed and pressed == self._taking_at(event):
            self.taking_wanted.emit(pressed)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag.move(event):
            return
        super().mouseMoveEvent(event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if self._taking_at(event) else Qt.CursorShape.ArrowCursor)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.choice_changed.emit()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.entry_chosen.emit(self.current_entry)

    def _prepare(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(True)  # opaque: what lies behind the page is not painted with it
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        header = self.verticalHeader()
        header.hide()
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _lay_out_anew(self) -> None:
        self._delegate.lay_out(PageLayout(self.viewport().width(), self.font(), words_behind))
        self._guess(range(self._pages.rowCount()))

    @Slot()
    def _on_model_reset(self) -> None:
        self.close_editor()
        self._measured.clear()
        self._lay_out_anew()  # nobody asks for what was on the page before

    @Slot(QModelIndex, int, int)
    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        self._guess(range(first, last + 1))

    @Slot()
    def _on_model_rows_removed(self) -> None:
        QTimer.singleShot(0, self, self._place_editor)

    @Slot(QModelIndex, QModelIndex, list)
    def _on_model_data_changed(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        if PageRole.PRINTED in roles:
            self.viewport().update()
            return
        rows = range(first.row(), last.row() + 1)
        self._measured.difference_update(self._pages.page_row(row).key for row in rows)
        self._measure(rows)
        self._place_editor()

    def _guess(self, rows: range) -> None:
        """Give rows a height that costs nothing; those that are seen are measured before they are painted."""
        header, layout = self.verticalHeader(), self._delegate.layout
        header.blockSignals(True)  # one update at the end instead of one for each row
        for number in rows:
            row = self._pages.page_row(number)
            self._measured.discard(row.key)
            header.resizeSection(number, layout.guessed_height(row, self._pages.text_of(row)))
        header.blockSignals(False)
        self._measure_visible()
        self.updateGeometries()
        self.viewport().update()

    def _measure_visible(self) -> None:
        """Measure from the first row in sight until the page is full; what is measured may push others out of sight."""
        row = self.rowAt(0)
        if row < 0:
            return
        y, bottom = self.rowViewportPosition(row), self.viewport().height()
        while y < bottom and row < self._pages.rowCount():
            self._measure(range(row, row + 1))
            y += self.rowHeight(row)
            row += 1

    def _measure(self, rows: range) -> None:
        for number in rows:
            if not 0 <= number < self._pages.rowCount():
                continue
            row = self._pages.page_row(number)
            if row.key in self._measured:
                continue
            self._measured.add(row.key)
            height = self._delegate.layout.height(row, self._pages.text_of(row))
            if height != self.rowHeight(number):
                self.verticalHeader().resizeSection(number, height)

    @Slot()
    def _on_scroll_bar_value_changed(self) -> None:
        self._place_editor()

    @Slot()
    def _on_editor_text_changed(self) -> None:
        self._place_editor()

    @Slot()
    def _place_editor(self) -> None:
        if not self._edited:
            return
        row = self._pages.row_of(self._edited)
        if row < 0:
            self.close_editor()
            return
        whole = self.visualRect(self._pages.index(row, 0))
        text = QStyle.visualRect(self.layoutDirection(), whole, self._delegate.layout.text_rect(whole))
        self.editor.setGeometry(text.adjusted(0, 0, 0, self._delegate.layout.gap))

    def _is_last_stop(self) -> bool:
        row = self.currentIndex().row()
        following = range(row + 1, self._pages.rowCount())
        here = row >= 0 and leads_somewhere(self._pages.page_row(row))
        return here and not any(leads_somewhere(self._pages.page_row(one)) for one in following)

    def _offer_in(self, number: int) -> str:
        """The key of the section whose offer stands in a row and can be taken, or an empty text."""
        match row := self._pages.page_row(number):
            case SectionRow() | SubheadingRow() | GuidanceRow() | EntryRow():
                return ""
            case _:
                return row.section.key if row.drafted else ""

    def _taking_at(self, event: QMouseEvent) -> str:
        """The key of the section whose offer the mouse would take, or an empty text."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or not (section := self._offer_in(index.row())):
            return ""
        layout, row, whole = self._delegate.layout, self._pages.page_row(index.row()), self.visualRect(index)
        corner = QStyle.visualRect(self.layoutDirection(), whole, layout.text_rect(whole)).topLeft()
        boxes = layout.boxes(row, self._pages.text_of(row))
        return section if any(box.rect.translated(corner).contains(place) for box in boxes) else ""


def is_letter(event: QKeyEvent) -> bool:
    """Whether a key press gives a letter, a digit or a sign, and is no command."""
    plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
    return plain and event.text().isprintable() and bool(event.text().strip())
