"""One host, one request: whose turn it is, over all runs and processes that share a data folder, and in which order they come."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from hashlib import blake2b
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from newscrawl.exceptions import IndexBusy, IndexLost
from newscrawl.fleet.line import CLEARED_AFTER, KEEPS_PLACE

if TYPE_CHECKING:
    from pathlib import Path

    from newscrawl.fleet.leases import Leases


class Turn:
    """The right of one run to ask a host, or an address that several hosts share, for one page: who has waited longest comes first.

    Whoever takes a turn and is refused stands in line until it takes it, gives it up, or does not ask again for KEEPS_PLACE seconds.

    folder: of the locks; a dead process holds none
    run: what tells this run from others
    leases: those of the fleet, where the host's turn is shared by several machines
    """

    def __init__(self, folder: Path, name: str, run: str, leases: Leases | None = None) -> None:
        digest = blake2b(name.encode(), digest_size=8).hexdigest()
        self._name = name
        self._leases = leases
        self._run = run
        self._lock = FileLock(folder / f"{digest}.lock", thread_local=False)
        self._last = folder / f"{digest}.last"
        self._line = folder / f"{digest}.line"  # holds a file for each run that waits, named by since when
        self._place: Path | None = None
        self._is_taken = False

    def take(self, delay: float) -> bool:
        """Take the turn; False where another run is asking, comes first, or has asked less than the delay ago (seconds).

        Raises OSError where the folder cannot be written, IndexBusy and IndexLost where the fleet's database cannot be asked.
        """
        if not self._lock.is_locked and not self._take_here(delay):
            return False
        # The machine's turn is kept while the fleet's is waited for: one run of each machine stands in line there.
        if self._leases and not self._leases.take_host(self._name, self._run, delay):
            return False
        self._last.write_text(self._run)
        self._is_taken = True
        return True

    def _take_here(self, delay: float) -> bool:
        """Take the turn among the runs of this machine."""
        self._last.parent.mkdir(parents=True, exist_ok=True)
        if self._is_first():
            with suppress(Timeout):
                self._lock.acquire(timeout=0)
                if self._has_rested(delay):
                    self._leave_line()
                    return True
                self._lock.release()
        if self._place is None:
            self._line.mkdir(exist_ok=True)
            self._place = self._line / f"{time.time_ns():020}-{self._run}"
        self._place.touch()
        return False

    def _is_first(self) -> bool:
        """Whether nobody has waited for longer who still looks."""
        try:
            places = sorted(self._line.iterdir())
        except FileNotFoundError:
            return True
        for place in places:
            if self._place and place.name >= self._place.name:
                break
            with suppress(FileNotFoundError):  # its turn has come meanwhile
                since = time.time() - place.stat().st_mtime
                if 0 <= since < KEEPS_PLACE:
                    return False
                if since > CLEARED_AFTER:
                    place.unlink()
        return True

    def _has_rested(self, delay: float) -> bool:
        """Whether no other run has asked less than the delay ago."""
        try:
            since = time.time() - self._last.stat().st_mtime
            return not 0 <= since < delay or self._last.read_text() == self._run
        except FileNotFoundError:
            return True

    def _leave_line(self) -> None:
        if self._place:
            self._place.unlink(missing_ok=True)
            self._place = None

    def give(self) -> None:
        """Let others ask, whether it was this one's turn or it still waits; the host's rest counts from now."""
        if self._leases and self._lock.is_locked:
            with suppress(IndexBusy, IndexLost):  # the server has released it
                self._leases.give_host(self._name, self._run)
        with suppress(OSError):
            self._leave_line()
            if self._is_taken:
                os.utime(self._last)
        self._lock.release()
