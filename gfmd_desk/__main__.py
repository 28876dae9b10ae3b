"""Starts the window."""

import sys


def main() -> int:
    """Open the desk. In a frozen bundle, a child process that reads an import begins here too."""
    if getattr(sys, "frozen", False):
        import multiprocessing  # costs start-up time, and only a bundle needs it

        multiprocessing.freeze_support()
    from gfmd_desk.app import run  # after freeze_support: a child needs no window

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
