"""The index of a run: opened at its start, asked and told while it lasts, closed after its feeds."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from scrapy import signals

from newscrawl.dedup.index import Index
from newscrawl.exceptions import CannotStart, IndexBusy, IndexFileError, IndexLost
from newscrawl.export.ledger import Ledger
from newscrawl.stopping import is_stopped, stop

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

    from newscrawl.dedup.index import Known
    from newscrawl.dedup.judgement import Origin, Verdict
    from newscrawl.items import Article

_PATIENCE = 60  # times that an index which another program holds is asked again …
_REST = 0.5  # … after so many seconds


class KnownStories:
    """The index named by the setting INDEX_FILE (None: in memory), and the ledger of what is written.

    Raises CannotStart where the file cannot be used, and for JOBDIR. Where the index is lost while the run lasts, the run stops.
    """

    def __init__(self, crawler: Crawler) -> None:
        if crawler.settings["JOBDIR"]:
            raise CannotStart(
                "JOBDIR is not for this project: the index remembers what is done, and whatever a stopped or killed run left open is found "
                "by the next one; with JOBDIR, requests under way would be lost by a kill, and after a finished job nothing would be asked for again"
            )
        try:
            self.index = Index(crawler.settings["INDEX_FILE"] or None)
        except (IndexFileError, IndexLost, IndexBusy) as error:
            raise CannotStart(str(error)) from error
        self.crawler = crawler
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
        for _ in range(_PATIENCE):
            if is_stopped(self.crawler):
                return None
            try:
                return self.index.judge(article, *article.asked, origin=origin)
            except IndexLost as error:
                self.lost(error)
            except IndexBusy:
                await asyncio.sleep(_REST)
        self.lost(f"another program has held the index for {_PATIENCE * _REST:.0f} seconds")
        return None

    def known(self, url: str) -> Known | None:
        """Return what was judged at a URL, None: fetch it; where the index is lost, the run stops."""
        try:
            return self.index.known(url)
        except IndexLost as error:
            self.lost(error)
        except IndexBusy:
            pass
        return None

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
