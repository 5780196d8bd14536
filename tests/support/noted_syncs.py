"""os.fsync as a power cut would have it: SPIDER_MODULES names this module beside the real ones.

SYNC_LOG: a file that gets a line for each file that has been brought to the disk: its size and its path
NO_SYNC: nothing is brought to the disk, to see what it costs
"""

from __future__ import annotations

import os
from pathlib import Path

_fsync = os.fsync


def fsync(file: int) -> None:
    if os.environ.get("NO_SYNC"):
        return
    _fsync(file)
    if log := os.environ.get("SYNC_LOG"):
        with Path(log).open("a") as noted:
            noted.write(f"{os.fstat(file).st_size} {Path(f'/proc/self/fd/{file}').readlink()}\n")


os.fsync = fsync
