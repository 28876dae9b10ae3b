"""Opens the desk and ends the process at a milestone: `line`, the capture line takes text; `session`, the last session can be edited.

Times are taken from outside, by the whole process; run with compiled bytecode.
"""

import os
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from gfmd_desk.app import STYLE, App


def main(milestone: str, folder: Path) -> None:
    qt = QApplication(["gfmd-desk", *STYLE])
    app = App(qt, folder)
    app.show()
    window = app.window
    painted: list[bool] = []
    window.painted.connect(lambda: painted.append(True))
    while not (painted and window.windowHandle().isExposed()):
        qt.processEvents()
    window.capture.line.insertPlainText("a")
    if milestone == "session":
        while app.writing is None or not app.writing.page.view.isVisible():
            qt.processEvents()
        page = app.writing.page
        page.enter_from_below()
        page.edit()
        page.view.editor.insertPlainText("a")
        page.view.repaint()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
