"""All keys, read from the real menus, and the few that the page and the line have of their own."""

from typing import cast

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMenu, QMenuBar, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget


class KeyboardDialog(QDialog):
    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard"))
        self.keys = QTreeWidget()
        self.keys.setAccessibleName(self.tr("Keys"))
        self.keys.setHeaderLabels([self.tr("What it does"), self.tr("Key")])
        self.keys.setRootIsDecorated(False)
        for menu in menus.actions():
            self._add_menu(menu)
        self._add_group(self.tr("In the capture line"), self._of_capture_line())
        self._add_group(self.tr("In the report"), self._of_page())
        self.keys.expandAll()
        self.keys.resizeColumnToContents(0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.keys)
        column.addWidget(buttons)
        unit = self.fontMetrics().height()
        self.resize(unit * 32, unit * 40)

    def _add_menu(self, menu: QAction) -> None:
        self._add_group(
            _plain(menu.text()), [(words, action.shortcut()) for words, action in _leaves(menu) if not action.shortcut().isEmpty()]
        )

    def _add_group(self, name: str, keys: list[tuple[str, QKeySequence]]) -> None:
        if not keys:
            return
        group = QTreeWidgetItem(self.keys, [name])
        for words, key in keys:
            QTreeWidgetItem(group, [words, key.toString(QKeySequence.SequenceFormat.NativeText)])

    def _of_capture_line(self) -> list[tuple[str, QKeySequence]]:
        return [
            (self.tr("Add the line"), QKeySequence("Return")),
            (self.tr("Break the line"), QKeySequence("Shift+Return")),
            (self.tr("Add each of several lines as an entry of its own"), QKeySequence("Ctrl+Return")),
            (self.tr("Go to the report, from an empty line"), QKeySequence("Up")),
        ]

    def _of_page(self) -> list[tuple[str, QKeySequence]]:
        return [
            (self.tr("Edit the entry; in it: split at the caret"), QKeySequence("Return")),
            (self.tr("Join to the entry before, at its start"), QKeySequence("Backspace")),
            (self.tr("Back: from the words to the report, from there to the capture line"), QKeySequence("Escape")),
            (self.tr("Delete the entry, outside its words"), QKeySequence("Del")),
        ]


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
