"""A run that is to end leaves what waits for its turn, and one that pauses sends nothing."""

from __future__ import annotations

import asyncio
import logging
import os
from contextlib import ExitStack
from pathlib import Path
from socket import gethostname
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.core.downloader import Downloader as ScrapyDownloader
from scrapy.resolver import dnscache
from scrapy.utils.asyncio import create_looping_call
from scrapy.utils.httpobj import urlparse_cached
from twisted.python.failure import Failure

from newscrawl.exceptions import IndexBusy, IndexLost, Refused
from newscrawl.fleet import leases_of
from newscrawl.network.turns import Turn
from newscrawl.stopping import stop

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.core.downloader import Slot
    from scrapy.crawler import Crawler
    from scrapy.http import Response

logger = logging.getLogger(__name__)

#: Seconds between two looks whether the run is to end, and those that an answer under way is then waited for.
_LOOK = 0.2
_GRACE = 4.0
_TURN = 0.1  # seconds between two looks whether another run is still asking the same host
#: Runs that may come first, each with the longest request and the host's rest after it: a host that is not free then is put aside.
_OTHERS = 4


class Downloader(ScrapyDownloader):
    """Scrapy's downloader, which lets a run end: after a signal, a time limit or an error it asks for nothing further.

    Scrapy's own goes on through the queue of each host, with its delays and rests, also while the engine is paused. Here what waits is
    given up as `stopped`, and comes again in the next run; an answer under way is waited for, but not for long; and a pause is one.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._under_way: set[asyncio.Future[Response]] = set()
        self._ending_since: float | None = None
        self._folder = Path(crawler.settings["NEWSCRAWL_DATA"]) / "locks" / "hosts"
        self._run = f"{gethostname()}-{os.getpid()}-{id(self)}"
        self._leases = leases_of(crawler.settings)
        self._timeout = crawler.settings.getfloat("DOWNLOAD_TIMEOUT")
        self._patience = crawler.settings.getfloat("INDEX_PATIENCE")
        self._away_since: float | None = None
        self._left_alone: dict[str, str] = {}  # for what reason
        self._was_paused = False
        self._look = create_looping_call(self._leave)
        crawler.signals.connect(self._spider_opened, signals.spider_opened)
        crawler.signals.connect(self._spider_closed, signals.spider_closed)

    def _spider_opened(self) -> None:
        self._look.start(_LOOK, now=False)

    def _spider_closed(self) -> None:
        if self._look.running:
            self._look.stop()

    def is_ending(self) -> bool:
        """Whether the run is to end."""
        slot = self.crawler.engine._slot  # noqa: SLF001  # no signal tells it
        return slot is not None and slot.closing is not None

    def _is_paused(self) -> bool:
        return bool(self.crawler.engine.paused)

    def leave_alone(self, host: str, reason: str) -> None:
        """Ask a host, the key of a slot, for nothing further; reason: one of drops.REASONS."""
        self._left_alone[host] = reason
        if slot := self.slots.get(host):
            self._process_queue(slot)

    def _process_queue(self, slot: Slot) -> None:
        reason = "stopped" if self.is_ending() else None
        if reason is None and slot.queue:
            reason = self._left_alone.get(self.get_slot_key(slot.queue[0][0]))
        if reason is None:
            if not self._is_paused():  # after a pause, whoever looks goes on
                super()._process_queue(slot)
            return
        slot.close()
        while slot.queue:
            slot.queue.popleft()[1].errback(Failure(Refused(reason)))  # type: ignore[no-untyped-call]  # Twisted has no types for it

    async def _download(self, slot: Slot, request: Request) -> Response:
        slot.transferring.add(request)  # before the wait, so that the slot sends nothing else
        try:
            turns = await self._turns(slot, request)
        except BaseException as error:
            slot.transferring.discard(request)
            if isinstance(error, OSError):
                stop(self.crawler, "feed_failed", f"the lock of a host could not be written ({error})")
            self._process_queue(slot)
            raise
        task = asyncio.ensure_future(super()._download(slot, request))
        self._under_way.add(task)
        try:
            return await task
        except asyncio.CancelledError:
            raise Refused("stopped") from None
        finally:
            self._under_way.discard(task)
            turns.close()

    async def _turns(self, slot: Slot, request: Request) -> ExitStack:
        """Wait until no other run is asking the host or its address, and none has asked the host for the delay of the slot."""
        if self.is_ending():  # in a busy process, some time has gone by since the slot sent it
            raise Refused("stopped")
        parts = urlparse_cached(request)
        host = parts.hostname or ""
        port = f":{parts.port}" if parts.port else ""  # a server on a port of its own is another one
        # The host first: whoever holds its address, which others share, is kept waiting for no rest.
        names = {f"{host}{port}": slot.delay}
        names.setdefault(f"{dnscache.get(host, host)}{port}", 0.0)
        longest = _OTHERS * (self._timeout + slot.delay)
        with ExitStack() as taken:
            for name, delay in names.items():
                turn = Turn(self._folder, name, self._run, self._leases)
                taken.callback(turn.give)
                longest -= await self._wait(turn, delay, longest, request)
            slot.lastseen = max(
                slot.lastseen, monotonic()
            )  # the slot's own pace counts from now, or from the end of a rest
            return taken.pop_all()

    async def _wait(self, turn: Turn, delay: float, longest: float, request: Request) -> float:
        """Take a turn; return for how many seconds it was others' before. Raises Refused."""
        waited = 0.0
        while self._is_paused() or not self._take(turn, delay):
            began = monotonic()
            await asyncio.sleep(_TURN)
            if self.is_ending():
                raise Refused("stopped")
            if self._is_paused() or self._away_since:
                continue
            waited += monotonic() - began
            self.crawler.stats.inc_value("newscrawl/waited_ms", round(1000 * (monotonic() - began)))
            if waited > longest:
                host = self.get_slot_key(request)
                logger.warning(
                    "Other runs have asked %s for %.0f s without a turn for this one: its pages come again",
                    host,
                    waited,
                )
                self.leave_alone(host, "host_held")
                raise Refused("host_held")
        return waited

    def _take(self, turn: Turn, delay: float) -> bool:
        """Take a turn; False where it is another's, and while the fleet's database is away: for longer than INDEX_PATIENCE, the run ends."""
        try:
            taken = turn.take(delay)
        except IndexLost as error:
            stop(self.crawler, "index_lost", str(error))
            return False
        except IndexBusy as error:
            self._away_since = self._away_since or monotonic()
            if monotonic() - self._away_since > self._patience:
                stop(self.crawler, "index_lost", f"{error}, for {self._patience:.0f} seconds now")
            return False
        self._away_since = None
        return taken

    def _leave(self) -> None:
        if self._was_paused and not self._is_paused():
            for slot in list(self.slots.values()):
                self._process_queue(slot)
        self._was_paused = self._is_paused()
        if not self.is_ending():
            return
        self._ending_since = self._ending_since or monotonic()
        for slot in list(self.slots.values()):
            self._process_queue(slot)
        if monotonic() - self._ending_since > _GRACE:
            for task in list(self._under_way):
                task.cancel()
        self._let_scraper_close()

    def _let_scraper_close(self) -> None:
        """Scrapy 2.19 forgets to look whether the last item is done where it came from start() itself, and waits for ever."""
        scraper = self.crawler.engine.scraper
        if scraper.slot is not None and scraper.slot.closing is not None and not scraper.slot.closing.called:
            scraper._check_if_closing()  # noqa: SLF001
