"""`python -m gfmd_desk.cli`."""

import sys

from gfmd_desk.cli.command_line import main

if __name__ == "__main__":
    sys.exit(main())
