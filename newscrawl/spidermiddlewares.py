"""Spider middlewares: what a spider yields on its way to the scheduler."""

from __future__ import annotations

import sys
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from scrapy import Request, signals
from scrapy.spidermiddlewares.base import BaseSpiderMiddleware

from newscrawl.drops import drop
from newscrawl.export.stories import KnownStories
from newscrawl.stopping import is_stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from newscrawl.dedup.index import Known

_AT_ONCE = 500  # links of one page that the index is asked about in one look-up


class SkipKnown(BaseSpiderMiddleware):
    """Spare the site the articles that are known, and need no second look; stop at the spider's max_articles of the others.

    Requests for announced articles carry the announced date, or None, in meta["announced"]; all others, front pages
    above all, pass. A known article is fetched again where it is announced with a date after the last fetch, and, while
    it is young (REVISIT_WITHIN), each time as long again as it was known the last time, REVISIT_AFTER at least: after 1,
    2, 4, 8 and 16 hours.

    Each announced link ends in one count: newscrawl/announced = articles + sightings + known + unchanged + dropped + errors +
    newscrawl/links/{over_max_articles, repeated, left}.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.stories = KnownStories.of(crawler)
        self.young = timedelta(seconds=crawler.settings.getint("REVISIT_WITHIN"))
        self.rest = timedelta(seconds=crawler.settings.getint("REVISIT_AFTER"))
        self.asked = 0
        self.most: int = getattr(crawler.spider, "max_articles", sys.maxsize)
        crawler.signals.connect(self.request_dropped, signals.request_dropped)

    async def process_spider_output_async(  # type: ignore[override]  # the argument `spider` is deprecated
        self, response: Response | None, result: AsyncIterator[Any]
    ) -> AsyncIterator[Any]:
        announced: list[Request] = []
        async for one in result:
            waits = isinstance(one, Request) and "announced" in one.meta
            if waits:
                announced.append(one)
            if not waits or len(announced) >= _AT_ONCE:
                for request in self._unknown(announced):
                    yield request
                announced.clear()
            if not waits:
                yield one
        for request in self._unknown(announced):
            yield request

    def get_processed_request(self, request: Request, response: Response | None) -> Request | None:
        if "announced" not in request.meta:
            return request
        return next(self._unknown([request]), None)

    def _unknown(self, announced: Sequence[Request]) -> Iterator[Request]:
        """Yield the requests to make of those for announced articles; the index is asked once for all of them."""
        if announced:
            self.crawler.stats.inc_value("newscrawl/announced", len(announced))
        known = self.stories.known([request.url for request in announced])
        for request in announced:
            if self._is_wanted(request, known.get(request.url)):
                yield request

    def _is_wanted(self, request: Request, known: Known | None) -> bool:
        stats = self.crawler.stats
        if is_stopped(self.crawler):
            stats.inc_value("newscrawl/links/left")
            return False
        if known and not self.is_due(known, request.meta["announced"], datetime.now(timezone.utc)):
            stats.inc_value("newscrawl/known")
            return False
        if self.asked >= self.most:
            stats.inc_value("newscrawl/links/over_max_articles")
            return False
        self.asked += 1
        return True

    def request_dropped(self, request: Request) -> None:
        """Count what Scrapy's duplicate filter, or its scheduler, lets fall without a word."""
        if redirected := request.meta.get("redirect_urls"):
            drop(self.crawler.stats, "asked_before", redirected[0])
        elif "announced" in request.meta:
            self.crawler.stats.inc_value("newscrawl/links/repeated")
            self.asked -= 1  # it makes room for another

    def is_due(self, known: Known, announced: str | None, now: datetime) -> bool:
        """Whether a known article is to be fetched again."""
        if announced and len(announced) > len("2026-11-12"):  # a day alone says nothing about the last fetch
            try:
                date = datetime.fromisoformat(announced.replace("Z", "+00:00"))
            except ValueError:  # a sitemap's lastmod may be anything
                pass
            else:
                if known.fetched < (date if date.tzinfo else date.replace(tzinfo=timezone.utc)) <= now:
                    return True
        rest = max(self.rest, known.fetched - known.first_seen)
        return now - known.first_seen < self.young and now - known.fetched >= rest
