"""The user guide in a window of its own: pages of Markdown with pictures, from the program's own files. It opens no connection."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QImage, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from gfmd_desk.ui.delegates.page_layout import begins_right_to_left

FIRST_PAGE = "index"

PAGES = (FIRST_PAGE, "before", "during", "close", "after", "hand-in", "approvals", "roster", "privacy", "keys", "trouble")
"""The pages in their order; each is a file in the folder of every language."""

_PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
_SOON = 50
"""Milliseconds after which pictures follow a window that is being drawn larger."""


class GuidePaper(QTextBrowser):
    """Shows one page. Pictures are as wide as the paper at most, and sharp on any screen; a picture is only ever read from the guide."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder.resolve()
        self._file: Path | None = None
        self._width = 0
        self.setObjectName("paper")
        self.setOpenLinks(False)
        self._fit_soon = QTimer(self)
        self._fit_soon.setSingleShot(True)
        self._fit_soon.setInterval(_SOON)
        self._fit_soon.timeout.connect(self._on_fit_soon_timeout)

    def show_page(self, file: Path) -> None:
        """Show a page from its beginning. In a document of its own: one that is used again keeps the look of what stood there first."""
        self._file, self._width = file, self.width()
        words = file.read_text(encoding="utf-8")
        page = QTextDocument(self)
        page.setDefaultFont(self.font())
        page.setDocumentMargin(self.fontMetrics().height() * 1.5)
        option = page.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if begins_right_to_left(words) else Qt.LayoutDirection.LeftToRight)
        page.setDefaultTextOption(option)
        page.setMarkdown(words)
        for link in _PICTURE.findall(words):
            page.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(link), self._picture(file.parent / link))
        self.setDocument(page)  # which puts the one before away

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() != self._width:
            self._fit_soon.start()

    def _picture(self, path: Path) -> QImage:
        """A picture in the size in which it is shown; an empty one where there is none in the guide."""
        image = QImage(str(path)) if path.resolve().is_relative_to(self._folder) else QImage()
        edges = 2 * self.frameWidth() + self.verticalScrollBar().sizeHint().width() + self.fontMetrics().height() * 3
        room, ratio = max(1, self.width() - edges - 4), self.devicePixelRatioF()
        if image.width() > room:
            image = image.scaledToWidth(round(room * ratio), Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
        return image

    @Slot()
    def _on_fit_soon_timeout(self) -> None:
        """Make the pictures as wide as the paper is now; the place in the page stays."""
        if self._file is not None and self.width() != self._width:
            here = self.verticalScrollBar().value()
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
        self.list.setObjectName("guidePages")
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.page:
            self._show(self.page)

    def _build(self) -> None:
        for name in PAGES:
            self.list.addItem(_title(self._pages / f"{name}.md"))
        self.list.setSpacing(3)
        self.list.setFixedWidth(self.fontMetrics().height() * 17)
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
        unit = self.fontMetrics().height()
        self.resize(unit * 68, unit * 48)

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
