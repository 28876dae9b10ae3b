"""The program opens no connection (L18): its main job runs where opening a socket is an error."""

import ast
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NETWORK_MODULES = {"socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "asyncio", "requests", "httpx", "aiohttp"}

WITHOUT_NETWORK = """
import sys

def forbid(event, arguments):
    if event.startswith(("socket.", "http.", "urllib.", "ftplib.", "smtplib.")):
        print(f"NETWORK: {event}", file=sys.stderr, flush=True)
        raise AssertionError(event)

sys.addaudithook(forbid)
"""


@pytest.fixture
def cut_off(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run Python in a process in which, as in all its children, a socket cannot be made."""
    start = tmp_path / "start"
    start.mkdir()
    (start / "sitecustomize.py").write_text(WITHOUT_NETWORK, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(start)}

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([sys.executable, *arguments], env=environment, capture_output=True, text=True, encoding="utf-8")

    return run


def network_imports(source: str) -> set[str]:
    imports = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {name for node in imports for name in imported(node)}
    return {name for name in names if name in NETWORK_MODULES or name.split(".")[0] in NETWORK_MODULES}


def imported(node: ast.Import | ast.ImportFrom) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    module = node.module or ""
    return [module, *(f"{module}.{alias.name}" for alias in node.names)]


def test_the_main_job_opens_no_socket(cut_off: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    report, imported_from = tmp_path / "report.docx", tmp_path / "notes.txt"
    imported_from.write_text("Challenges\n- Boards at town level have no budget of their own.\n", encoding="utf-8")
    steps = [
        ["practice"],
        ["session", "new", "--event", "Summit of Lagunia", "--code", "RT 7.1", "--title", "Boards at town level"],
        ["entry", "add", "RT 7.1", "Boards at town level keep migration in local plans.", "--section", "summary"],
        ["import", str(imported_from), "--event", "Summit of Lagunia", "--code", "RT 7.2", "--title", "Budgets", "--json"],
        ["show", "RT 7.1", "--json"],
        ["export", "RT 7.1", "--to", "word", "-o", str(report)],
    ]
    for step in steps:
        done = cut_off("-m", "gfmd_desk.cli", *step)
        assert done.returncode == 0, (step, done.stderr)
        assert "Traceback" not in done.stderr, step
    assert report.stat().st_size > 0


@pytest.mark.parametrize(
    "call", ["socket.socket()", "socket.create_connection(('localhost', 9))", "urllib.request.urlopen('http://localhost:9/')"]
)
def test_a_socket_would_be_noticed(cut_off: Callable[..., subprocess.CompletedProcess[str]], call: str) -> None:
    done = cut_off("-c", f"import socket, urllib.request\n{call}\n")
    assert "NETWORK:" in done.stderr
    assert done.returncode != 0


def test_no_module_of_the_program_imports_the_network() -> None:
    found = {path.name: names for path in ROOT.glob("gfmd_desk/**/*.py") if (names := network_imports(path.read_text("utf-8")))}
    assert found == {}


@pytest.mark.parametrize("line", ["import socket", "from urllib import request", "from http.client import HTTPConnection"])
def test_a_network_import_is_recognised(line: str) -> None:
    assert network_imports(line)
