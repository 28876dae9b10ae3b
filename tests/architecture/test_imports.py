"""Who may import whom: the contracts hold, and each of them catches a breach."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = [
    contract["name"] for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
]

BREACHES = {
    "The way of the data: nobody imports what lies above": ("domain", "import gfmd_desk.storage"),
    "The domain is standard library alone": ("domain", "import sqlalchemy"),
    "Forms know the domain and msgspec": ("forms", "import sqlalchemy"),
    "The store knows the domain and SQLAlchemy": ("storage", "import docx"),
    "Use cases know no file format and no window": ("services", "import docx"),
    "Writers see the Document alone, readers the draft": ("exporters", "import gfmd_desk.storage"),
    "Writers know no report, no entry and no disclosure": ("exporters", "import gfmd_desk.domain.disclosure"),
    "What is printed knows nobody in the room": ("guard", "import gfmd_desk.domain.roster"),
    "The way out asks no roster": ("delivery", "import gfmd_desk.services.roster"),
    "The guard reads bytes, not intentions": ("guard", "import gfmd_desk.domain.disclosure"),
    "Ways out and in know no window": ("delivery", "import PySide6.QtWidgets"),
    "The window knows neither the store nor a file format": ("ui", "import gfmd_desk.storage"),
}


def verdicts(folder: Path) -> dict[str, str]:
    """What import-linter says of each contract for the package in `folder`."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()", "--no-cache"]
    printed = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout
    return dict(re.findall(r"^(.+?) (KEPT|BROKEN)$", printed, re.MULTILINE))


@pytest.fixture(scope="module")
def breached(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("breached")
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "gfmd_desk", folder / "gfmd_desk", ignore=shutil.ignore_patterns("__pycache__"))
    for number, (layer, line) in enumerate(BREACHES.values()):
        (folder / "gfmd_desk" / layer / f"planted_{number}.py").write_text(line + "\n", encoding="utf-8")
    return verdicts(folder)


def test_every_contract_is_kept() -> None:
    assert verdicts(ROOT) == dict.fromkeys(CONTRACTS, "KEPT")


@pytest.mark.parametrize("contract", CONTRACTS)
def test_a_breach_is_caught(breached: dict[str, str], contract: str) -> None:
    assert contract in BREACHES, "plant a breach of the new contract here"
    assert breached[contract] == "BROKEN"
