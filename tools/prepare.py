"""Get a Debian or Ubuntu machine ready: uv, the environment, the system's libraries and programs.

Standard library only, and any Python from 3.9 on, because it runs before anything is installed.
As root what is missing gets installed; anybody else is shown the one line to run.

    python3 tools/prepare.py environment | window | tests
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = ROOT / ".venv" / "bin"
OWN_UV = ROOT / ".tools" / "uv"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")

LIBRARY_PACKAGES = {
    "libdbus-1.so.3": "libdbus-1-3",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",  # newer releases provide it under this name too
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

PROGRAM_PACKAGES = {
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "dbus-run-session": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "gcc": "gcc",
    "/usr/include/stdio.h": "libc6-dev",
}
OFFICE_PACKAGES = {"libswlo.so": "libreoffice-writer-nogui", "libsclo.so": "libreoffice-calc-nogui"}


CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
"""What Debian and Ubuntu trust."""


def environment(*options: str) -> None:
    """Bring `.venv` to what `uv.lock` says, with the further `options` of `uv sync`."""
    command = [find_uv(), "sync", "--frozen", *options]
    if subprocess.run(command, cwd=ROOT, env=_without_other_environments()).returncode:
        sys.exit("The Python packages could not be installed: uv says why above.")


def find_uv() -> str:
    """Return the uv on PATH, else the project's own one, which is fetched once."""
    own = OWN_UV / "bin" / "uv"
    for uv in (shutil.which("uv"), str(own)):
        if uv and _works(uv):
            return uv
    if importlib.util.find_spec("ensurepip") is None:
        require([f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"])
    print("uv is not installed: getting a copy into .tools", file=sys.stderr)
    python = str(OWN_UV / "bin" / "python")
    for command in ([sys.executable, "-m", "venv", "--clear", str(OWN_UV)], [python, "-m", "pip", "install", "--quiet", "uv"]):
        if subprocess.run(command, cwd=ROOT).returncode:
            sys.exit("uv could not be fetched: is there a network? Anything else is said above.")
    return str(own)


def window(*, tests: bool = False) -> None:
    """See that Qt can open a window, and for `tests` that there is what reads finished files.

    Without the latter some tests are left out, each saying so; with `CI=true` nothing may be left out.
    """
    if not sys.platform.startswith("linux"):
        return
    needed = _missing_for_window()
    useful = _missing_for_documents() if tests else []
    if needed or (useful and (os.geteuid() == 0 or os.environ.get("CI") == "true")):
        require(needed + useful)
    elif useful:
        print("Some tests will be left out. To have them all, run this once:\n  " + install_line(useful), file=sys.stderr)
    unknown = _missing_libraries()
    if unknown:
        sys.exit("Qt needs libraries that are not on this machine: " + ", ".join(sorted(unknown)))


def require(packages: list[str]) -> None:
    """Install Debian packages as root, else print the one line to run and stop with status 1."""
    if os.geteuid() or shutil.which("apt-get") is None:
        sys.exit(f"Some system packages are missing. Run this once, then try again:\n  {install_line(packages)}")
    print("Installing system packages: " + " ".join(packages), file=sys.stderr)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install = ["apt-get", "install", "-qq", "--yes", "-o", "DPkg::Lock::Timeout=120", "--no-install-recommends", *packages]
    for command in (["apt-get", "update", "-qq"], install):
        done = subprocess.run(command, env=quiet, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode:
            sys.exit(done.stdout + "The packages could not be installed. The line to try by hand:\n  " + install_line(packages))


def install_line(packages: list[str]) -> str:
    return "sudo apt-get update && sudo apt-get install --yes --no-install-recommends " + " ".join(packages)


def _works(uv: str) -> bool:
    try:
        return subprocess.run([uv, "--version"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def _without_other_environments() -> dict[str, str]:
    """The user's settings as they are, but the environment is always `.venv`, whichever is active.

    uv trusts what the system trusts, as pip does: an office's proxy may sign for others.
    """
    kept = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "UV_PROJECT_ENVIRONMENT")}
    if CERTIFICATES.is_file():
        kept.setdefault("SSL_CERT_FILE", str(CERTIFICATES))
    return kept


def _missing_for_window() -> list[str]:
    packages = {LIBRARY_PACKAGES[library] for library in _missing_libraries() if library in LIBRARY_PACKAGES}
    return sorted(packages if _has_font() else {*packages, "fonts-dejavu-core"})


def _missing_libraries() -> set[str]:
    """The libraries that Qt and its plugin for this display would not find."""
    qt = next(BIN.parent.glob("lib/python3*/site-packages/PySide6/Qt"))
    parts = [qt / "lib" / "libQt6Core.so.6", qt / "lib" / "libQt6Widgets.so.6", qt / "lib" / "libQt6DBus.so.6"]
    only_wayland = bool(os.environ.get("WAYLAND_DISPLAY")) and not os.environ.get("DISPLAY")
    plugins = ("libqoffscreen.so", "libqwayland.so" if only_wayland else "libqxcb.so")
    parts += [qt / "plugins" / "platforms" / plugin for plugin in plugins]
    listing = subprocess.run(["ldd", *map(str, parts)], stdout=subprocess.PIPE, text=True).stdout
    return {line.split()[0] for line in listing.splitlines() if line.endswith("not found")}


def _has_font() -> bool:
    folders = (Path(folder).expanduser() for folder in FONT_FOLDERS)
    return any(file.suffix.lower() in (".ttf", ".otf", ".ttc") for folder in folders for file in folder.rglob("*"))


def _missing_for_documents() -> list[str]:
    office = shutil.which("soffice")
    parts = Path(office).resolve().parent if office else None
    missing = {package for part, package in OFFICE_PACKAGES.items() if parts is None or not (parts / part).exists()}
    programs = {package for part, package in PROGRAM_PACKAGES.items() if shutil.which(part) is None and not Path(part).is_file()}
    return sorted(missing | programs)


def main(purpose: str) -> None:
    """Get ready for a `purpose`: environment, window or tests; each holds the ones before it."""
    environment()
    if purpose != "environment":
        window(tests=purpose == "tests")


if __name__ == "__main__":
    main(sys.argv[1])
