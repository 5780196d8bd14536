"""Memory: what the process holds now, and which of its runs is to end where that is too much."""

from __future__ import annotations

import gc
from pathlib import Path
from time import monotonic
from typing import ClassVar

from scrapy.extensions.memusage import MemoryUsage as ScrapyMemoryUsage

_STATM = Path("/proc/self/statm")
_PAGE = 4096
_REQUEST = 4096  # bytes that a waiting request takes, about


class MemoryUsage(ScrapyMemoryUsage):
    """Scrapy's own, which goes by the present size, and ends one run only.

    Scrapy looks at the peak, which never falls, is inherited from the parent process, and ends every run of `crawlall`, also those that
    start later. Here the run that holds most (responses being read, requests waiting) ends; the next one only if that did not help.
    """

    _running: ClassVar[set[MemoryUsage]] = set()
    _ended: ClassVar[float] = 0.0

    def get_virtual_size(self) -> int:
        """Return the bytes that the process holds now; where the system does not tell, the most that it ever held."""
        try:
            return int(_STATM.read_text().split()[1]) * _PAGE
        except (OSError, ValueError, IndexError):
            return super().get_virtual_size()

    def engine_started(self) -> None:
        if not self._running:
            gc.collect()  # what is there now was loaded, and stays: it need not be gone through again and again
            gc.freeze()
        self._running.add(self)
        super().engine_started()

    def engine_stopped(self) -> None:
        self._running.discard(self)
        super().engine_stopped()

    def held(self) -> int:
        """Return about how many bytes this run holds."""
        engine = self.crawler.engine
        if engine.scheduler is None or engine.scraper.slot is None:
            return 0
        return engine.scraper.slot.active_size + _REQUEST * len(engine.scheduler)  # type: ignore[arg-type]  # Scrapy's own has a length

    def _check_limit(self) -> None:
        if self.get_virtual_size() <= self.limit:
            return
        heaviest = max(self._running, key=lambda run: run.held())
        if heaviest is self and monotonic() - MemoryUsage._ended >= self.check_interval:
            MemoryUsage._ended = monotonic()
            super()._check_limit()
