"""Open the program; on a machine without a display do its main job by the command line instead."""

import json
import os
import shutil
import subprocess
import sys

import prepare

PRACTICE = prepare.ROOT / "build" / "practice"


def main() -> None:
    prepare.environment("--no-dev", "--inexact")  # what only developers need is not fetched
    if has_display():
        prepare.window()
        program = str(prepare.BIN / "gfmd-desk")
        os.execv(program, [program])
    print("There is no display here, so the practice session is written as a Word file instead:", flush=True)
    print(write_practice_report())


def has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def write_practice_report() -> str:
    """Make the practice event in a data folder of its own, export its fullest session and return the file's path."""
    shutil.rmtree(PRACTICE, ignore_errors=True)
    PRACTICE.mkdir(parents=True)
    ask("practice")
    session = max(json.loads(ask("session", "list", "--json"))["sessions"], key=lambda session: session["entries"])
    report = str(PRACTICE / "practice-report.docx")
    ask("export", session["code"], "--event", session["event"], "--to", "word", "-o", report)
    return report


def ask(*words: str) -> str:
    """Return what a command of `gfmd-desk-cli` printed; its refusal ends the program."""
    command = [str(prepare.BIN / "gfmd-desk-cli"), *words, "--data", str(PRACTICE / "data")]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


if __name__ == "__main__":
    main()
