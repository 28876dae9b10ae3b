"""The program finds its own files from a checkout and from an installed wheel, and ships nothing else."""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = {".ts", ".py", ".toml", ".svg", ".qss", ".xml", ".rels", ".md", ".txt", ".json", ".qm", ".png"}
PLACES = """
import gfmd_desk
from gfmd_desk.paths import program_files
print(gfmd_desk.__file__, program_files("forms"), program_files("resources"), sep="\\n")
"""


def build(kind: str, folder: Path) -> Path:
    """Build a distribution with the backend itself: no network and no other environment is needed."""
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(folder)], cwd=ROOT, check=True, capture_output=True)
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("wheel", tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as it lies in somebody's site-packages."""
    folder = tmp_path_factory.mktemp("site-packages")
    shutil.unpack_archive(wheel, folder, "zip")
    return folder


def python(code: str, *arguments: str, packages: Path, folder: Path) -> str:
    """Run code in a fresh interpreter that finds `packages` first, started in `folder`."""
    environment = {**os.environ, "PYTHONPATH": str(packages), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_files_are_found_from_a_checkout(tmp_path: Path) -> None:
    package, forms, resources = map(Path, python(PLACES, packages=ROOT, folder=tmp_path).splitlines())
    assert package.parent == ROOT / "gfmd_desk"
    assert (forms, resources) == (ROOT / "forms", ROOT / "resources")
    assert (forms / "gfmd-2018.toml").is_file()
    guide = python('from gfmd_desk.paths import program_files; print(program_files("docs/guide"))', packages=ROOT, folder=tmp_path)
    assert Path(guide.strip()) == ROOT / "docs" / "guide"


def test_files_are_found_from_an_installed_wheel(installed: Path, tmp_path: Path) -> None:
    package, forms, resources = map(Path, python(PLACES, packages=installed, folder=tmp_path).splitlines())
    assert package.parent == installed / "gfmd_desk"
    assert (forms, resources) == (package.parent / "_data" / "forms", package.parent / "_data" / "resources")
    assert sorted(path.name for path in forms.iterdir()) == sorted(path.name for path in (ROOT / "forms").iterdir())
    assert (resources / "word").is_dir()
    guide = package.parent / "_data" / "docs" / "guide"
    there = {path.relative_to(ROOT / "docs" / "guide") for path in (ROOT / "docs" / "guide").rglob("*.*")}
    assert {path.relative_to(guide) for path in guide.rglob("*.*")} == there


def test_the_main_job_is_done_from_an_installed_wheel(installed: Path, tmp_path: Path) -> None:
    code = "import sys; from gfmd_desk.cli import main; sys.exit(main())"
    report = tmp_path / "report.docx"
    python(code, "session", "new", "--event", "Lagunia", "--code", "RT 1", "--title", "Towns", packages=installed, folder=tmp_path)
    python(code, "entry", "add", "RT 1", "Boards at town level work.", "--section", "summary", packages=installed, folder=tmp_path)
    python(code, "export", "RT 1", "--to", "word", "-o", str(report), packages=installed, folder=tmp_path)
    assert zipfile.is_zipfile(report)


def test_the_wheel_holds_the_program_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as files:
        names = [PurePosixPath(name) for name in files.namelist()]
    package = [name for name in names if name.parts[0] == "gfmd_desk"]
    others = {name.parts[0] for name in names if name.parts[0] != "gfmd_desk"}
    assert others == {f"{'-'.join(wheel.name.split('-')[:2])}.dist-info"}
    assert {name.suffix for name in package} <= SHIPPED
    assert not [name for name in package if "tests" in name.parts or "__pycache__" in name.parts]
    expected = {path.relative_to(ROOT).as_posix() for path in (ROOT / "gfmd_desk").rglob("*.py")}
    assert expected <= {str(name) for name in package}


def test_the_wheel_holds_every_migration(wheel: Path) -> None:
    versions = "gfmd_desk/storage/migrations/versions/"
    with zipfile.ZipFile(wheel) as files:
        shipped = {name.removeprefix(versions) for name in files.namelist() if name.startswith(versions)}
    assert shipped == {path.name for path in (ROOT / versions).glob("*.py")}
    assert shipped


def test_the_source_distribution_can_be_built_from_again(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as files:
        names = {name.partition("/")[2] for name in files.getnames()}
    assert {"pyproject.toml", "README.md", "LICENSE", "forms/gfmd-2018.toml", "gfmd_desk/paths.py", "tests/conftest.py"} <= names
    assert not [name for name in names if name.startswith((".venv", ".tools", ".git/", "build/", "dist/")) or "__pycache__" in name]
