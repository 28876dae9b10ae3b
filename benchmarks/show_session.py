"""Show a session of many entries in the open window, from the report in memory to painted; prints one JSON line.

The opponent builds and shows a form of as many rows of plain widgets.
"""

import json
import os
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
from PySide6.QtWidgets import QApplication

from benchmarks.word_report import invented_report
from gfmd_desk.app import STYLE, App


def main(rows: int) -> None:
    report = invented_report(rows)
    qt = QApplication(["gfmd-desk", *STYLE])
    with tempfile.TemporaryDirectory() as folder:
        app = App(qt, Path(folder))
        app.show()
        while app.store is None or not app.ready:
            qt.processEvents()
            time.sleep(0.001)  # the writer's thread opens the store
        start = time.perf_counter()
        app.store.show_report(report)
        for _ in range(5):
            qt.processEvents()
        print(json.dumps({"rows": rows, "seconds": time.perf_counter() - start}), flush=True)
        os._exit(0)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 300)
