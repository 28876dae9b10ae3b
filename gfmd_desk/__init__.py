"""GFMD Desk: session reports taken live, offline, under the Chatham House Rule."""

__version__ = "0.1.0"
