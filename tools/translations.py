"""Bring resources/i18n/ up to date: gather the window's texts from the source, and compile what is translated.

New texts stand in the .ts files as "unfinished" until somebody translates them; tests/ui/test_translation.py says which.
English has its plurals alone: all else is its own translation.
"""

import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parents[1]
FOLDER = TOP / "resources" / "i18n"
LANGUAGES = ("en", "fr", "es", "ar")

WAITING = frozenset({"roster.py", "roster_words.py", "roster_dialog.py", "roster_import_dialog.py", "participant_dialog.py"})
"""The roster's window: built and tried, but no menu leads to it before its words stand in all languages."""


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        texts = FOLDER / f"gfmd_desk_{language}.ts"
        gather(texts, language)
        compile_texts(texts, texts.with_suffix(".qm"))


def sources() -> list[Path]:
    """All files with words for the screen."""
    on_screen = (path for path in sorted((TOP / "gfmd_desk" / "ui").rglob("*.py")) if path.name not in WAITING)
    return [TOP / "gfmd_desk" / "app.py", *on_screen]


def gather(texts: Path, language: str) -> None:
    """Add what is new in the source to a .ts file and drop what is gone; translations stay."""
    plurals = ["-pluralonly"] if language == "en" else []
    options = ["-silent", "-no-obsolete", "-sort-messages", "-locations", "none", "-source-language", "en", "-target-language", language]
    run("pyside6-lupdate", *options, *plurals, *map(str, sources()), "-ts", str(texts))


def compile_texts(texts: Path, target: Path) -> None:
    """Compile a .ts file to the .qm file that Qt reads."""
    run("pyside6-lrelease", "-silent", "-nounfinished", str(texts), "-qm", str(target))


def run(tool: str, *arguments: str) -> None:
    found = shutil.which(tool, path=str(Path(sys.executable).parent))
    if found is None:
        sys.exit(f"{tool} comes with PySide6 and should lie beside {sys.executable}")
    subprocess.run([found, *arguments], check=True)


if __name__ == "__main__":
    main()
