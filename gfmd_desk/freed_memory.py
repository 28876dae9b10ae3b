"""What is freed goes back to the system.

Left alone, glibc raises the size from which it gives room back, up to 64 MiB in each of its arenas, whenever something large is
freed (mallopt(3)): after one long paste a window kept 60 MB that nothing was in.
"""

import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3
"""The names of what is set, in glibc's malloc.h."""

LARGE = 1024 * 1024
"""Bytes that lie in a place of their own, which goes back as soon as they are freed; and most that an arena keeps at its end."""


def give_back_freed_memory() -> None:
    """Let what is freed go back to the system from now on, where the system's library can be told."""
    if sys.platform != "linux":
        return
    import ctypes  # start-up: milliseconds, and the writer's thread has time

    set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if set_option is not None:
        for threshold in (_TRIM_THRESHOLD, _MMAP_THRESHOLD):
            set_option(threshold, LARGE)
