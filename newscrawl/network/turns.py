"""One host, one request: whose turn it is, over all runs and processes that share a data folder."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from newscrawl.exceptions import IndexBusy, IndexLost

if TYPE_CHECKING:
    from pathlib import Path

    from newscrawl.fleet.leases import Leases


class Turn:
    """The right of one run to ask a host, or an address that several hosts share, for one page.

    folder: of the locks; a dead process holds none
    run: what tells this run from others
    leases: those of the fleet, where the host's turn is shared by several machines
    """

    def __init__(self, folder: Path, name: str, run: str, leases: Leases | None = None) -> None:
        self._name = name
        self._leases = leases
        self._path = folder / f"{blake2b(name.encode(), digest_size=8).hexdigest()}.lock"
        self._lock = FileLock(self._path, thread_local=False)
        self._run = run

    def take(self, delay: float) -> bool:
        """Take the turn; False where another run is asking, or has asked less than the delay ago.

        Raises OSError where the folder cannot be written, IndexBusy and IndexLost where the fleet's database cannot be asked.
        """
        if not self._take_here(delay):
            return False
        try:
            taken = not self._leases or self._leases.take_host(self._name, self._run, delay)
        except BaseException:
            self._lock.release()
            raise
        if not taken:
            self._lock.release()
        return taken

    def _take_here(self, delay: float) -> bool:
        """Take the turn among the runs of this machine."""
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
        if self._leases:
            with suppress(IndexBusy, IndexLost):  # the server has released it
                self._leases.give_host(self._name)
        self._lock.release()
