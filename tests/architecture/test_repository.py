"""What the repository may not hold."""

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
OWN_ADDRESSES = ("https://pypi.org/simple", "https://files.pythonhosted.org/")
MADE_FOLDERS = {"build", "dist", "screens", "__pycache__"}
INDEX_SETTING = re.compile(
    r"extra-index-url|--?index-url|find-links|(?:UV|PIP)_[A-Z_]*INDEX|\[\[?tool\.uv\.index|\bindexes? *= *\[", re.IGNORECASE
)
MACHINE_PATH = re.compile(r"(?<![\w.:>}])/(?:home|root|Users)/[\w.]")


def kept_files() -> list[Path]:
    """What git tracks or would add; without git, all but what is made."""
    if shutil.which("git") and (ROOT / ".git").exists():
        command = ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        if done.returncode == 0:
            return [path for path in (ROOT / name for name in done.stdout.split("\0") if name) if path.is_file()]
    found: list[Path] = []
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in MADE_FOLDERS and (name == ".ci" or not name.startswith("."))]
        found += [Path(folder, name) for name in files]
    return found


def kept_texts() -> dict[str, str]:
    """Every text file of the repository, by its path in it."""
    texts: dict[str, str] = {}
    for path in kept_files():
        content = path.read_bytes()
        if b"\0" not in content[:8000]:
            texts[path.relative_to(ROOT).as_posix()] = content.decode("utf-8", errors="replace")
    return texts


def strings_in(value: object) -> list[str]:
    if isinstance(value, dict):
        return [string for item in value.values() for string in strings_in(item)]
    if isinstance(value, list):
        return [string for item in value for string in strings_in(item)]
    return [value] if isinstance(value, str) else []


def silent_handlers(source: str) -> list[int]:
    """Lines of handlers that catch everything and do nothing with it."""
    handlers = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ExceptHandler))
    return [handler.lineno for handler in handlers if catches_all(handler) and all(does_nothing(line) for line in handler.body)]


def catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or (isinstance(handler.type, ast.Name) and handler.type.id in {"Exception", "BaseException"})


def does_nothing(line: ast.stmt) -> bool:
    return isinstance(line, ast.Pass | ast.Continue) or (isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant))


def test_every_address_in_the_lock_is_pypis_own() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    addresses = [string for string in strings_in(lock) if "://" in string]
    assert len(addresses) > 100
    assert [address for address in addresses if not address.startswith(OWN_ADDRESSES)] == []


def test_no_package_comes_from_anywhere_else() -> None:
    lock = tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))
    sources = {(package["name"], *package["source"]) for package in lock["package"] if "registry" not in package["source"]}
    assert sources == {("gfmd-desk", "editable")}


def test_no_file_names_a_package_index() -> None:
    texts = kept_texts()
    assert len(texts) > 50
    del texts[Path(__file__).relative_to(ROOT).as_posix()]
    assert [name for name, text in texts.items() if INDEX_SETTING.search(text)] == []


def test_no_file_holds_a_path_of_somebodys_machine() -> None:
    here = re.compile(r"(?<![\w./])" + re.escape(ROOT.as_posix()) + r"\b")
    found = [name for name, text in kept_texts().items() if MACHINE_PATH.search(text) or (len(ROOT.parts) > 2 and here.search(text))]
    assert found == []


@pytest.mark.parametrize("text", ["open('/home/" + "anna/x')", "/ro" + "ot/.cache", "file:///Users/" + "anna"])
def test_a_machines_path_is_recognised(text: str) -> None:
    assert MACHINE_PATH.search(text)


@pytest.mark.parametrize("line", ["extra-" + "index-url = x", "[[tool.uv." + "index]]", "PIP_" + "INDEX_URL=x", "UV_DEFAULT_" + "INDEX=x"])
def test_an_index_setting_is_recognised(line: str) -> None:
    assert INDEX_SETTING.search(line)


def test_no_error_is_swallowed() -> None:
    sources = {name: text for name, text in kept_texts().items() if name.endswith(".py")}
    found = {name: lines for name, text in sources.items() if (lines := silent_handlers(text))}
    assert found == {}


@pytest.mark.parametrize(("caught", "lines"), [("except Exception", [3]), ("except", [3]), ("except OSError", [])])
def test_a_swallowed_error_is_recognised(caught: str, lines: list[int]) -> None:
    assert silent_handlers(f"try:\n    work()\n{caught}:\n    pass\n") == lines


def test_every_decision_is_numbered_and_says_context_decision_and_consequences() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").iterdir())
    assert decisions
    numbers = [path.name[:4] for path in decisions]
    assert len(set(numbers)) == len(numbers)
    for path in decisions:
        assert re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", path.name)
        headings = re.findall(r"^## (.+)$", path.read_text("utf-8"), re.MULTILINE)
        assert headings == ["Context", "Decision", "Consequences"], path.name


def test_every_link_in_a_page_leads_somewhere() -> None:
    pages = {name: text for name, text in kept_texts().items() if name.endswith(".md")}
    links = [(name, link) for name, text in pages.items() for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text)]
    assert [(name, link) for name, link in links if not (ROOT / name).parent.joinpath(link).exists()] == []


def test_no_script_hides_a_module_of_pythons() -> None:
    """A script that is run by its path finds what lies beside it first."""
    scripts = [*(ROOT / "benchmarks").glob("*.py"), *(ROOT / "tools").glob("*.py")]
    assert scripts
    assert [script for script in scripts if script.stem in sys.stdlib_module_names] == []
