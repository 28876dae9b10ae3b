"""Opens stores and dies at the statement that it is told, as if the power had gone: `python -m tests.storage.dying`.

Each line that it reads is JSON: a folder, and the number of the statement before which to die; 0 is never. It answers with how many
statements came to be run, and whether bringing the store up to date had begun.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from alembic import command as _imported_once  # noqa: F401  # each child would import it anew
from sqlcipher3 import dbapi2

from gfmd_desk.storage.database import open_store


class Counter:
    """Hears of every statement that any connection begins to run, those inside the search's index too."""

    def __init__(self, last: int, answer: int) -> None:
        self._last, self._answer = last, answer
        self._run, self._begun = 0, False
        self._connect = dbapi2.connect
        dbapi2.connect = self.connect

    def connect(self, *given: Any, **more: Any) -> dbapi2.Connection:
        connection = self._connect(*given, **more)
        connection.set_trace_callback(self._on_statement)
        return connection

    def end(self) -> None:
        os.write(self._answer, json.dumps([self._run, self._begun]).encode())
        os._exit(0)

    def _on_statement(self, statement: str) -> None:
        if self._run + 1 == self._last:
            self.end()
        self._run += 1
        self._begun = self._begun or statement == "BEGIN IMMEDIATE"


def main() -> None:
    for line in sys.stdin:
        folder, last = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            counter = Counter(last, writing)
            open_store(Path(folder)).close()
            counter.end()
        os.close(writing)
        os.waitpid(child, 0)
        with os.fdopen(reading) as answer:
            sys.stdout.write(f"{answer.read()}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
