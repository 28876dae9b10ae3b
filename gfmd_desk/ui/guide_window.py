"""The user guide in a window of its own: pages of Markdown with pictures, from the program's own files. It opens no connection."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget

FIRST_PAGE = "index"

PAGES = (FIRST_PAGE, "before", "during", "close", "after", "hand-in", "approvals", "roster", "privacy", "keys", "trouble")
"""The pages in their order; each is a file in the folder of every language."""


class GuidePaper(QTextBrowser):
    """Shows one page. Pictures are made as wide as the paper at most, sharp on any screen; only files of the guide are ever read."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._file: Path | None = None
        self.setObjectName("paper")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(self.fontMetrics().height() * 1.5)

    def show_page(self, file: Path) -> None:
        self._file = file
        self.document().setBaseUrl(QUrl.fromLocalFile(str(file)))
        self.setMarkdown(file.read_text(encoding="utf-8"))

    def loadResource(self, kind: int, address: QUrl | str) -> object:
        """Only pictures that lie in the guide; anything else is nothing."""
        url = self.document().baseUrl().resolved(QUrl(address))
        path = Path(url.toLocalFile()).resolve() if url.isLocalFile() else None
        if kind != QTextDocument.ResourceType.ImageResource.value or path is None or not path.is_relative_to(self._folder):
            return None
        image = QImage(str(path))
        if image.isNull():
            return None
        ratio = self.devicePixelRatioF()
        room = self.viewport().width() - 2 * self.document().documentMargin() - 4
        if image.width() > room > 0:
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_pictures()

    def _fit_pictures(self) -> None:
        """Read the page anew, for the pictures are as wide as it is; the place in it stays."""
        here = self.verticalScrollBar().value()
        if self._file is not None:
            self.show_page(self._file)
            self.verticalScrollBar().setValue(here)


class GuideWindow(QWidget):
    """`folder` holds one folder for each language. A language that has no guide yet is told of, and English shown."""

    def __init__(self, folder: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("User guide"))
        self._translated = (folder / language / f"{FIRST_PAGE}.md").is_file()
        self._pages = folder / (language if self._translated else "en")
        self._been: list[str] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.paper = GuidePaper(folder)
        self.paper.setAccessibleName(self.tr("Page of the guide"))
        self.untranslated = QLabel(self.tr("This guide is not there in the language of the window yet; it is shown in English."))
        self.untranslated.setObjectName("hint")
        self.untranslated.setWordWrap(True)
        self.untranslated.setVisible(not self._translated)
        self.back = QPushButton(self.tr("&Back"))
        self.close_guide = QPushButton(self.tr("Close"))
        self._build()
        self._connect()

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return PAGES[self.list.currentRow()] if self.list.currentRow() >= 0 else ""

    def show_page(self, name: str) -> None:
        """Show a page; one that there is not leads to the first."""
        self.list.setCurrentRow(PAGES.index(name) if name in PAGES else 0)

    def sizeHint(self) -> QSize:
        unit = self.fontMetrics().height()
        return QSize(unit * 62, unit * 48)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.page:
            self._show(self.page)

    def _build(self) -> None:
        for name in PAGES:
            self.list.addItem(_title(self._pages / f"{name}.md"))
        self.list.setFixedWidth(self.fontMetrics().height() * 14)
        middle = QHBoxLayout()
        middle.addWidget(self.list)
        middle.addWidget(self.paper, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.close_guide)
        column = QVBoxLayout(self)
        column.addWidget(self.untranslated)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        self.back.setEnabled(False)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_list_current_row_changed)
        self.paper.anchorClicked.connect(self._on_paper_anchor_clicked)
        self.back.clicked.connect(self._go_back)
        self.close_guide.clicked.connect(self.close)
        for key, act in ((QKeySequence(Qt.Key.Key_Escape), self.close), (QKeySequence(QKeySequence.StandardKey.Back), self._go_back)):
            QShortcut(key, self).activated.connect(act)

    def _show(self, name: str) -> None:
        self.paper.show_page(self._pages / f"{name}.md")

    def _go_back(self) -> None:
        if len(self._been) > 1:
            self._been.pop()
            self.show_page(self._been.pop())

    def _on_list_current_row_changed(self, row: int) -> None:
        self._been.append(PAGES[row])
        self.back.setEnabled(len(self._been) > 1)
        self._show(PAGES[row])

    def _on_paper_anchor_clicked(self, link: QUrl) -> None:
        """A link to another page of the guide goes there; any other does nothing."""
        name, ending = Path(link.path()).stem, Path(link.path()).suffix
        if link.isRelative() and ending == ".md" and name in PAGES:
            self.show_page(name)


def _title(file: Path) -> str:
    """The heading of a page."""
    with file.open(encoding="utf-8") as lines:
        return next(lines).removeprefix("# ").strip()
