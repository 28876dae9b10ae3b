"""All keys, read from the real menus, and those that fields and lists have of their own; found by typing, taken along as text."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gfmd_desk.ui.field_keys import field_keys

Keys = list[tuple[str, QKeySequence]]


class KeyboardDialog(QDialog):
    """`others` are actions that have a key and stand in no menu."""

    def __init__(self, menus: QMenuBar, others: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("a word or a key"))
        self.keys = QTreeWidget()
        self.keys.setAccessibleName(self.tr("Keys"))
        self.keys.setHeaderLabels([self.tr("What it does"), self.tr("Key")])
        self.keys.setRootIsDecorated(False)
        in_menus: list[QAction] = []
        for menu in menus.actions():
            leaves = _leaves(menu)
            in_menus += [action for _, action in leaves]
            self._add_group(_plain(menu.text()), [(words, key) for words, action in leaves for key in action.shortcuts()])
        rest = [action for action in others if action not in in_menus]
        self._add_group(self.tr("Everywhere"), [(_plain(action.text()), key) for action in rest for key in action.shortcuts()])
        for where, keys in field_keys():
            self._add_group(where, [(words, QKeySequence(key)) for key, words in keys])
        self.keys.expandAll()
        header = self.keys.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.copy = QPushButton(self.tr("Cop&y as text"))
        self.copy.setAutoDefault(False)
        self._build()

    def as_text(self) -> str:
        """What is shown, one key a line, for a sheet of paper beside the keyboard."""
        lines = []
        for group in self._groups():
            shown = [one for one in _children(group) if not one.isHidden()]
            if shown:
                lines += ["", group.text(0), *(f"{one.text(1)}\t{one.text(0)}" for one in shown)]
        return "\n".join(lines).strip() + "\n"

    def _build(self) -> None:
        self.search.textChanged.connect(self._on_search_text_changed)
        self.copy.clicked.connect(self._on_copy_clicked)
        label = QLabel(self.tr("&Find"))
        label.setBuddy(self.search)
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.search, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.keys)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 36, unit * 42)
        self.search.setFocus()

    def _add_group(self, name: str, keys: Keys) -> None:
        keys = [(words, key) for words, key in keys if not key.isEmpty()]
        if not keys:
            return
        group = QTreeWidgetItem(self.keys, [name])
        for words, key in keys:
            one = QTreeWidgetItem(group, [words, key.toString(QKeySequence.SequenceFormat.NativeText)])
            one.setToolTip(0, words)

    def _groups(self) -> list[QTreeWidgetItem]:
        found = (self.keys.topLevelItem(number) for number in range(self.keys.topLevelItemCount()))
        return [group for group in found if group is not None]

    def _on_search_text_changed(self, text: str) -> None:
        wanted = text.casefold().split()
        for group in self._groups():
            for one in _children(group):
                said = f"{group.text(0)} {one.text(0)} {one.text(1)}".casefold()
                one.setHidden(not all(word in said for word in wanted))
            group.setHidden(all(one.isHidden() for one in _children(group)))

    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())


def _children(group: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    found = (group.child(number) for number in range(group.childCount()))
    return [one for one in found if one is not None]


def _leaves(action: QAction) -> list[tuple[str, QAction]]:
    """The actions of a menu and of the menus in it, each with its words: those of an inner menu after its name."""
    found = []
    for one in QMenu.menuInAction(action).actions():
        name = _plain(one.text())
        if _has_menu(one):
            inner = QCoreApplication.translate("KeyboardDialog", "{menu}: {words}")
            found += [(inner.format(menu=name, words=words), leaf) for words, leaf in _leaves(one)]
        elif not one.isSeparator():
            found.append((name, one))
    return found


def _has_menu(action: QAction) -> bool:
    menu = cast("QMenu | None", QMenu.menuInAction(action))  # the stub promises a menu; most actions have none
    return menu is not None


def _plain(words: str) -> str:
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")
