"""`python -m gfmd_desk.cli`, and the command line of a frozen bundle."""

import sys

from gfmd_desk.cli.command_line import main

if __name__ == "__main__":
    if getattr(sys, "frozen", False):
        import multiprocessing  # only a bundle needs it: there the child process that reads an import begins here too

        multiprocessing.freeze_support()
    sys.exit(main())
