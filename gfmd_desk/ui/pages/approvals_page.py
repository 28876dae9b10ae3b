"""What there is to ask, to wait for and to look at again in the sessions of one event, and beside it the answer to record.

The page shows and asks; `commands/approvals.py` answers. It keeps nothing that the store has not said.
"""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.services.approval_items import ApprovalItem
from gfmd_desk.ui.delegates.approval_delegate import ApprovalDelegate
from gfmd_desk.ui.models.approval_model import ApprovalColumn, ApprovalModel, GiverRow, Tab, giver_of, key_of
from gfmd_desk.ui.privacy import privacy
from gfmd_desk.ui.theme import Theme
from gfmd_desk.ui.widgets.approval_panel import ApprovalPanel
from gfmd_desk.ui.widgets.take_back import TakeBackBar

_ROOM_FOR_PANEL = 58
"""Width of the page, in lines of text, below which the panel stands under the list."""


class ApprovalsPage(QWidget):
    """`left` follows Escape; `entry_wanted` carries an item whose entry is to be shown; `owner_said` a name."""

    left = Signal()
    entry_wanted = Signal(object)
    owner_said = Signal(str)

    def __init__(self, theme: Theme, timer: QTimer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._items: tuple[ApprovalItem, ...] = ()
        self._chosen_before: tuple[ApprovalItem, ...] = ()
        self._showing = False
        self.title = QLabel(self.tr("Approvals"))
        self.title.setObjectName("sessionTitle")
        self.hint = QLabel(self.tr("Nothing below is named in a public report until its giver has agreed to these exact words."))
        self.hint.setObjectName("muted")
        self.hint.setWordWrap(True)
        self.owner = QLineEdit()
        self.owner_label = QLabel(self.tr("Who records the answers? Your name is kept beside each of them."))
        self.owner_label.setWordWrap(True)
        self.owner_label.setBuddy(self.owner)
        self.owner.setAccessibleName(self.owner_label.text())
        self.owner_keep = QPushButton(self.tr("Keep"))
        self.owner_line = QLabel()
        self.owner_line.setObjectName("hint")
        self.owner_change = QPushButton(self.tr("Change"))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Approvals by state"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.model = ApprovalModel(self)
        self.delegate = ApprovalDelegate(theme)
        self.table = QTableView()
        self.panel = ApprovalPanel()
        self.take_back = TakeBackBar(timer)
        self.nothing = QLabel()
        self.nothing.setObjectName("muted")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.keys = QLabel(self.tr("Enter shows the entry · Left and Right change the list · Shift chooses several · Escape goes back"))
        self.keys.setObjectName("hint")
        self.keys.setWordWrap(True)
        self._build()
        self._connect()
        self.show_owner("")
        self.show_items(())

    @property
    def tab(self) -> Tab:
        return Tab(self.tabs.tabData(self.tabs.currentIndex()))

    def show_items(self, items: Sequence[ApprovalItem]) -> None:
        """Show what the store says now; the first time the list that has something to do is shown."""
        first, self._items = not self._items, tuple(items)
        self._fill()
        counts = self.model.counts()
        if first and not counts[self.tab]:
            self.go_to(next((tab for tab in (Tab.WAITING, Tab.TO_ASK, Tab.LAPSED) if counts[tab]), self.tab))

    def show_owner(self, name: str) -> None:
        """Say who records; ask for it while nobody has said it."""
        for widget in (self.owner_label, self.owner, self.owner_keep):
            widget.setVisible(not name)
        for widget in (self.owner_line, self.owner_change):
            widget.setVisible(bool(name))
        self.owner.setText(name)
        self.owner_line.setText(self.tr("Answers are recorded by {name}.").format(name=f"\u2068{name}\u2069"))

    def go_to(self, tab: Tab) -> None:
        self.tabs.setCurrentIndex(list(Tab).index(tab))

    def chosen(self) -> tuple[ApprovalItem, ...]:
        """The items of the chosen rows; the row of a giver stands for all of theirs."""
        found: dict[object, ApprovalItem] = {}
        for number in sorted({index.row() for index in self.table.selectionModel().selectedIndexes()}):
            row = self.model.row(number)
            for item in row.items if isinstance(row, GiverRow) else (row,):
                found[key_of(item)] = item
        return tuple(found.values())

    def choose(self, *items: ApprovalItem) -> None:
        """Choose these rows, as far as this list has them."""
        numbers = [number for number in map(self.model.number_of, map(key_of, items)) if number >= 0]
        if numbers:
            self._choose_rows(numbers)

    def to_list(self) -> None:
        self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() / max(1, self.fontMetrics().height()) >= _ROOM_FOR_PANEL
        self._halves.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        self.table.setColumnHidden(ApprovalColumn.ASKED, not wide)
        self._fit_rows()

    def set_theme(self, theme: Theme) -> None:
        self.delegate.theme = theme
        self.table.viewport().update()

    def _fill(self) -> None:
        """Show the items of the tab; what was chosen stays chosen, and where it went the next row is."""
        here = self.table.currentIndex().row()
        before = self.chosen() or self._chosen_before
        self._showing = True
        self.model.show(self._items, self.tab, datetime.now(UTC))
        self.table.clearSpans()
        for number in self.model.givers():
            self.table.setSpan(number, 0, 1, len(ApprovalColumn))
        for place, tab in enumerate(Tab):
            self.tabs.setTabText(place, f"{self._tab_word(tab)} {self.model.counts()[tab]}")
        self._fit_rows()
        self._showing = False
        rows = self.model.rowCount()
        self.table.setVisible(rows > 0)
        self.nothing.setVisible(rows == 0)
        self.nothing.setText(self._nothing_word())
        self.choose(*before)
        if rows and not self.table.selectionModel().hasSelection():
            number = min(max(here, 1), rows - 1)
            self._choose_rows([number if not isinstance(self.model.row(number), GiverRow) else number + 1])
        self._on_table_selection_changed()

    def _choose_rows(self, numbers: Sequence[int]) -> None:
        flags = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection()
        for number in numbers:
            chosen.select(self.model.index(number, 0), self.model.index(number, len(ApprovalColumn) - 1))
        selection = self.table.selectionModel()
        selection.setCurrentIndex(self.model.index(numbers[0], 0), flags.NoUpdate)
        selection.select(chosen, flags.ClearAndSelect)

    def _fit_rows(self) -> None:
        self.table.resizeRowsToContents()

    def _tab_word(self, tab: Tab) -> str:
        return {
            Tab.TO_ASK: self.tr("To ask"),
            Tab.WAITING: self.tr("Waiting"),
            Tab.LAPSED: self.tr("Lapsed"),
            Tab.APPROVED: self.tr("Approved"),
            Tab.DECLINED: self.tr("Declined"),
        }[tab]

    def _nothing_word(self) -> str:
        if self._items:
            return self.tr("This list is empty.")
        return self.tr(
            "There is nothing to approve yet. Say of an entry whose words or practice it is, and that a State or a person is to be named."
        )

    def _build(self) -> None:
        for tab in Tab:
            self.tabs.setTabData(self.tabs.addTab(self._tab_word(tab)), tab.value)
        table = self.table
        table.setObjectName("approvalTable")
        table.setAccessibleName(self.tr("Sentences"))
        table.setModel(self.model)
        table.setItemDelegate(self.delegate)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        unit = self.fontMetrics().height()
        for place, width in (
            (ApprovalColumn.SESSION, 4.5),
            (ApprovalColumn.NAMED_AS, 8),
            (ApprovalColumn.ASKED, 8),
            (ApprovalColumn.STATE, 7),
        ):
            table.setColumnWidth(place, int(unit * width))
        header.setSectionResizeMode(ApprovalColumn.WORDS, QHeaderView.ResizeMode.Stretch)
        owner_row = QHBoxLayout()
        for widget, stretch in ((self.owner_label, 1), (self.owner, 1), (self.owner_keep, 0), (self.owner_line, 1), (self.owner_change, 0)):
            owner_row.addWidget(widget, stretch)
        head = QWidget()
        head.setObjectName("sessionHeader")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head_column = QVBoxLayout(head)
        head_column.setContentsMargins(26, 12, 26, 8)
        head_column.addWidget(self.title)
        head_column.addWidget(self.hint)
        head_column.addLayout(owner_row)
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.tabs)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.keys)
        self._halves = QSplitter()
        self._halves.setHandleWidth(1)
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(lists)
        self._halves.addWidget(self.panel)
        self._halves.setStretchFactor(0, 1)
        self._halves.setSizes([unit * 46, unit * 24])
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(head)
        outside.addWidget(self.take_back)
        outside.addWidget(self._halves, 1)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self._on_tabs_current_changed)
        self.table.selectionModel().selectionChanged.connect(self._on_table_selection_changed)
        self.table.activated.connect(self._on_table_activated)
        self.table.horizontalHeader().sectionResized.connect(self._fit_rows)
        privacy().changed.connect(self._fill)
        self.owner_keep.clicked.connect(self._on_owner_kept)
        self.owner.returnPressed.connect(self._on_owner_kept)
        self.owner_change.clicked.connect(self._on_owner_change_clicked)
        for key, act in ((Qt.Key.Key_Left, self._on_left_pressed), (Qt.Key.Key_Right, self._on_right_pressed)):
            shortcut = QShortcut(QKeySequence(key), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(act)
        for keys, act in (
            (QKeySequence(Qt.Key.Key_Escape), self.left.emit),
            (QKeySequence(QKeySequence.StandardKey.Undo), self.take_back.take_it_back),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_tabs_current_changed(self) -> None:
        self._chosen_before = ()
        self.table.clearSelection()
        self._fill()

    def _on_table_selection_changed(self) -> None:
        if self._showing:
            return
        chosen = self.chosen()
        several = len({giver_of(item) for item in chosen}) > 1
        self.panel.nothing.setText(
            self.tr("These sentences have several givers. One answer belongs to one person or delegation.")
            if several
            else self.tr("No sentence is chosen.")
        )
        self._chosen_before = chosen
        self.panel.show_items(() if several else chosen)

    def _on_table_activated(self) -> None:
        chosen = self.chosen()
        if chosen:
            self.entry_wanted.emit(chosen[0])

    def _on_left_pressed(self) -> None:
        self._step(-1)

    def _on_right_pressed(self) -> None:
        self._step(1)

    def _step(self, step: int) -> None:
        """The list before or after, as the eye has them."""
        if self.isRightToLeft():
            step = -step
        self.tabs.setCurrentIndex(min(max(self.tabs.currentIndex() + step, 0), self.tabs.count() - 1))

    def _on_owner_kept(self) -> None:
        name = " ".join(self.owner.text().split())
        if name:
            self.owner_said.emit(name)
            self.to_list()

    def _on_owner_change_clicked(self) -> None:
        name = self.owner.text()
        self.show_owner("")
        self.owner.setText(name)
        self.owner.setFocus()
