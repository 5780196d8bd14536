"""Scrapy's feed export, changed so that it fails loudly."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import FeedExporter

from newscrawl.exceptions import CannotStart

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from typing_extensions import Self

logger = logging.getLogger(__name__)


class Feeds(FeedExporter):
    """Feed export that ends the run when a line cannot be written: whatever is fetched after that is wasted.

    Scrapy's own logs a traceback for each item, goes on to the end, and exits 0. Failures are counted as
    newscrawl/feed_errors (beside Scrapy's feedexport/failed_count for stores that fail at the end).
    """

    closed: list[Any]
    closing: asyncio.Future[None] | None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        try:
            feeds = super().from_crawler(crawler)
        except NotConfigured as error:
            if crawler.settings["FEEDS"]:  # else nobody wants feeds
                raise CannotStart("a feed is impossible to write, the log says why") from error
            raise
        feeds.closed = []
        feeds.closing = None
        crawler.signals.connect(feeds.slot_closed, signals.feed_slot_closed)
        return feeds

    def item_scraped(self, item: Any, spider: Spider) -> None:
        try:
            super().item_scraped(item, spider)
        except Exception as error:  # noqa: BLE001  # whatever a storage or exporter raises, the line is not written
            self._failed(error)
            if not self.closing:
                self.closing = asyncio.ensure_future(self.crawler.engine.close_spider_async(reason="feed_failed"))

    def slot_closed(self, slot: Any) -> None:
        self.closed.append(slot)

    async def close_spider(self, spider: Spider) -> None:
        filled = [slot for slot in self.slots if slot.itemcount]
        await super().close_spider(spider)
        for slot in filled:
            if slot not in self.closed:  # its last lines failed; Scrapy loses that exception
                self._failed(slot.uri)

    def pending(self) -> bool:
        """Whether there are lines that are safe only when their feed has been stored."""
        return any(getattr(slot.exporter, "waiting", None) for slot in self.slots)

    def _failed(self, what: object) -> None:
        logger.error("A feed cannot be written: %s", what)
        self.crawler.stats.inc_value("newscrawl/feed_errors")
