"""The command line: the same services as the window, without Qt, for scripts and for the secretariat."""

from gfmd_desk.cli.command_line import main

__all__ = ["main"]
