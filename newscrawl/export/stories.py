"""The index of a run: opened at its start, asked and told while it lasts, closed after its feeds."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from scrapy import signals

from newscrawl.dedup.index import Index
from newscrawl.exceptions import CannotStart, IndexBusy, IndexFileError, IndexLost
from newscrawl.export.ledger import Ledger
from newscrawl.stopping import is_stopped, stop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from typing_extensions import Self

    from newscrawl.dedup.index import Known
    from newscrawl.dedup.judgement import Origin, Verdict
    from newscrawl.items import Article

_REST = 0.5  # seconds between two tries of an index that cannot be asked


def open_index(settings: BaseSettings) -> Index:
    """Return the index that the settings name: INDEX_URL, else INDEX_FILE; in memory where INDEX_FILE is empty.

    Raises IndexFileError, IndexLost, IndexBusy.
    """
    where = settings["INDEX_FILE"] and (settings["INDEX_URL"] or settings["INDEX_FILE"])
    return Index(where or None, folder=settings["NEWSCRAWL_DATA"], grace=settings.getfloat("INDEX_GRACE"))


class KnownStories:
    """The index of the run, and the ledger of what is written.

    While the index cannot be asked (another program holds it, its server is away), nothing is fetched; after INDEX_PATIENCE seconds, and
    where it is lost, the run stops. Raises CannotStart where it cannot be used.
    """

    def __init__(self, crawler: Crawler) -> None:
        try:
            self.index = open_index(crawler.settings)
        except (IndexFileError, IndexLost, IndexBusy) as error:
            raise CannotStart(str(error)) from error
        self.crawler = crawler
        self.patience = crawler.settings.getfloat("INDEX_PATIENCE")
        self._waiting: asyncio.Task[None] | None = None
        self.ledger = Ledger(self.index)
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """Return this extension of a run."""
        known = crawler.get_extension(cls)
        assert known is not None
        return known

    async def judge(self, article: Article, origin: Origin = "site") -> Verdict | None:
        """Return what an article is to those seen before; None where the index is lost, and the run stops."""
        until = time.monotonic() + self.patience
        while not is_stopped(self.crawler):
            answer = self._try(article, origin)
            if not isinstance(answer, IndexBusy):
                return answer
            if time.monotonic() >= until:
                self.lost(f"{answer}, for {self.patience:.0f} seconds now")
            else:
                await asyncio.shield(self._pause(answer))
        return None

    def _try(self, article: Article, origin: Origin) -> Verdict | IndexBusy | None:
        try:
            return self.index.judge(article, *article.asked, origin=origin)
        except IndexBusy as busy:
            return busy
        except IndexLost as error:
            self.lost(error)
            return None

    def known(self, urls: Sequence[str]) -> dict[str, Known]:
        """Return what was judged at those of some URLs that are known: the others are to be fetched; where the index is lost, the run stops."""
        try:
            return self.index.known(urls)
        except IndexLost as error:
            self.lost(error)
        except IndexBusy as error:
            self._pause(error)
        return {}

    def _pause(self, why: IndexBusy) -> asyncio.Task[None]:
        """Fetch nothing until the index can be asked, or the run ends."""
        if self._waiting is None or self._waiting.done():
            self._waiting = asyncio.ensure_future(self._wait(why))
        return self._waiting

    async def _wait(self, why: IndexBusy) -> None:
        engine, until = self.crawler.engine, time.monotonic() + self.patience
        assert engine is not None
        self.crawler.stats.inc_value("newscrawl/index_waits")
        engine.pause()
        try:
            await asyncio.sleep(_REST)
            while not is_stopped(self.crawler) and not self.index.is_there():
                if time.monotonic() >= until:
                    self.lost(f"{why}, for {self.patience:.0f} seconds now")
                await asyncio.sleep(_REST)
        except IndexLost as error:
            self.lost(error)
        finally:
            engine.unpause()

    def lost(self, error: object) -> None:
        """End the run because the index is of no more use."""
        stop(self.crawler, "index_lost", f"{error}; what this run had not finished comes again")

    def engine_stopped(self) -> None:
        try:
            self.index.close()
        except (IndexLost, IndexBusy) as error:
            self.lost(error)
        if self.index.jump:
            self.crawler.stats.set_value("newscrawl/clock_jump", self.index.jump)
