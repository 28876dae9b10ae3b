"""Build the bundle for this system and try it: the main job by the command line, then the window without a display."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import prepare

BUNDLE = prepare.ROOT / "dist" / "gfmd-desk"
SUFFIX = ".exe" if sys.platform == "win32" else ""
SECONDS_TO_STAY_OPEN = 5
NOTES = "Challenges\n- Towns have no budget of their own.\n"


def main() -> None:
    prepare.environment("--group", "build")
    prepare.window()
    build()
    with tempfile.TemporaryDirectory() as folder:
        try_command_line(Path(folder))
        try_window(Path(folder))
    size = sum(file.lstat().st_size for file in BUNDLE.rglob("*")) / 1_000_000
    print(f"The bundle starts: {BUNDLE} ({size:.0f} MB)")


def build() -> None:
    command = [str(prepare.BIN / "pyinstaller"), "--noconfirm", "--clean", "--log-level", "ERROR", "build.spec"]
    if subprocess.run(command, cwd=prepare.ROOT).returncode:
        sys.exit("The bundle could not be built.")


def try_command_line(folder: Path) -> None:
    """Write a report, import one and export it, in a folder that has nothing of this checkout."""
    notes, report = folder / "notes.txt", folder / "report.docx"
    notes.write_text(NOTES, encoding="utf-8")
    for words in (
        ["practice"],
        ["import", str(notes), "--event", "Summit of Lagunia", "--code", "RT 9.1", "--title", "Budgets", "--json"],
        ["export", "RT 9.1", "--to", "word", "-o", str(report)],
    ):
        command = [str(BUNDLE / f"gfmd-desk-cli{SUFFIX}"), *words, "--data", str(folder / "data")]
        done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            sys.exit(f"The bundle failed at {' '.join(words)}:\n{done.stdout}")
    if not report.is_file():
        sys.exit("The bundle wrote no report.")


def try_window(folder: Path) -> None:
    """Open the window with the data that the command line made; it has to stay open until it is ended here."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    command = [str(BUNDLE / f"gfmd-desk{SUFFIX}"), "--data", str(folder / "data")]
    window = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        said, _ = window.communicate(timeout=SECONDS_TO_STAY_OPEN)
    except subprocess.TimeoutExpired:
        window.terminate()
        said, _ = window.communicate()
        if "Traceback" not in said:
            return
    sys.exit(f"The window did not stay open (status {window.returncode}):\n{said}")


if __name__ == "__main__":
    main()
