import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from gfmd_desk.cli import main


class Said(NamedTuple):
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "desk"


@pytest.fixture
def desk(data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Run one command on a data folder of this test's own."""
    monkeypatch.setenv("GFMD_DESK_DATA", str(data))

    def run(*arguments: object) -> Said:
        status = main([str(argument) for argument in arguments])
        return Said(status, *capsys.readouterr())

    return run


@pytest.fixture
def process(data: Path) -> Callable[..., Said]:
    """Run one command as a process of its own, on a terminal that knows ASCII alone."""

    def run(*arguments: object, **environment: str) -> Said:
        done = subprocess.run(
            [sys.executable, "-m", "gfmd_desk.cli", *map(str, arguments)],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            env={**os.environ, "GFMD_DESK_DATA": str(data), "PYTHONIOENCODING": "ascii", **environment},
        )
        return Said(done.returncode, done.stdout.decode().replace("\r\n", "\n"), done.stderr.decode())

    return run


@pytest.fixture
def session(desk: Callable[..., Said]) -> Callable[..., Said]:
    def make(code: str = "RT 1.1", event: str = "Lagunia Summit", *more: object) -> Said:
        return desk("session", "new", "--event", event, "--code", code, "--title", f"About {code}", *more)

    return make
