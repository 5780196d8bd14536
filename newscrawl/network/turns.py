"""One host, one request: whose turn it is, over all runs and processes that share a data folder."""

from __future__ import annotations

import os
import time
from hashlib import blake2b
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

if TYPE_CHECKING:
    from pathlib import Path


class Turn:
    """The right of one run to ask a host, or an address that several hosts share, for one page.

    folder: of the locks; a dead process holds none
    run: what tells this run from others
    """

    def __init__(self, folder: Path, name: str, run: str) -> None:
        self._path = folder / f"{blake2b(name.encode(), digest_size=8).hexdigest()}.lock"
        self._lock = FileLock(self._path, thread_local=False)
        self._run = run

    def take(self, delay: float) -> bool:
        """Take the turn; False where another run is asking, or has asked less than the delay ago.

        Raises OSError where the folder cannot be written.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        last = self._path.with_suffix(".last")
        try:
            since = time.time() - last.stat().st_mtime
            if 0 <= since < delay and last.read_text() != self._run:
                self._lock.release()
                return False
        except FileNotFoundError:
            pass
        last.write_text(self._run)
        os.utime(last)
        return True

    def give(self) -> None:
        """Let others ask."""
        self._lock.release()
