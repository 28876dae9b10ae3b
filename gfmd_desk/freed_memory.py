"""What is freed goes back to the system.

Left alone, glibc has an arena for each of many threads, and whenever something large is freed it raises the size from which it gives
room back, up to 64 MiB in each arena (mallopt(3)): after one long paste a window kept 60 MB that nothing was in.
"""

import sys

_MEBIBYTE = 1024 * 1024
_LARGE, _KEPT = 4 * _MEBIBYTE, 16 * _MEBIBYTE
"""Bytes that lie in a place of their own, which goes back as soon as they are freed; and most that the arena keeps at its end. With
1 MiB of each a key took longer (decision 31)."""

_OPTIONS = {-1: _KEPT, -3: _LARGE, -8: 1}
"""The trim threshold, the mmap threshold and the number of arenas, by their numbers in glibc's malloc.h. Threads
that run outside Python's lock may wait for one another in the one arena; keys took no longer with it."""


def give_back_freed_memory() -> None:
    """Let what is freed go back to the system from now on, where the system's library can be told; before most threads begin."""
    if sys.platform != "linux":
        return
    import ctypes  # start-up: some milliseconds, which other systems need not wait

    set_option = getattr(ctypes.CDLL(None), "mallopt", None)  # musl has none
    if set_option is not None:
        for option, value in _OPTIONS.items():
            set_option(option, value)
