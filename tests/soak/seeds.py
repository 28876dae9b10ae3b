"""Which seeds a trial goes through: a long one that was broken off, or that failed, goes on from `SOAK_FROM`; `SOAK_TO` ends it sooner."""

import os


def seeds(times: int) -> range:
    """Return the seeds from 0 to `times`, or from the one named by `SOAK_FROM` on, or to the one before `SOAK_TO`."""
    return range(int(os.environ.get("SOAK_FROM", "0")), min(times, int(os.environ.get("SOAK_TO", times))))
