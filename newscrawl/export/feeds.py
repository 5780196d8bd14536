"""Scrapy's feed export, changed so that it fails loudly and tells the index what is safe."""

from __future__ import annotations

import logging
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.extensions.feedexport import FeedExporter, FeedSlot
from scrapy.utils.defer import ensure_awaitable

from newscrawl.dedup.store import ARTICLES, SIGHTINGS
from newscrawl.exceptions import CannotStart, IndexBusy, IndexLost
from newscrawl.export.jsonlines import JsonLinesExporter
from newscrawl.export.stories import KnownStories
from newscrawl.items import Article, Sighting
from newscrawl.stopping import is_stopped, stop

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from typing_extensions import Self

logger = logging.getLogger(__name__)


def _place(slot: FeedSlot) -> str:
    """Return where a feed goes, without the password in its address."""
    parts = urlsplit(str(slot.uri))
    return f"{parts.scheme}://{parts.hostname}{parts.path}" if parts.hostname else str(slot.uri)


def _kinds(slot: FeedSlot) -> int:
    """Return the kinds of record that a feed takes; a filter of somebody's own is asked about an empty record of each."""
    return ARTICLES * slot.filter.accepts(Article()) | SIGHTINGS * slot.filter.accepts(Sighting())


class Feeds(FeedExporter):
    """Feed export that ends the run when a line cannot be written: whatever is fetched after that is wasted.

    A record stands in all feeds that take it or in none: where one of them fails, it is taken back from the local files that have it.
    It is acknowledged to the index once all of them hold it safely. Feeds in other formats than JSON Lines are written, not asked.

    Scrapy's own logs a traceback for each item, goes on to the end, and exits 0. Failures are counted as newscrawl/feed_errors (beside
    Scrapy's feedexport/failed_count for stores that fail at the end).
    """

    stored: set[FeedSlot]
    closed: set[FeedSlot]
    stories: KnownStories | None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        try:
            feeds = super().from_crawler(crawler)
        except NotConfigured as error:
            if crawler.settings["FEEDS"]:  # else nobody wants feeds
                raise CannotStart("a feed is impossible to write, the log says why") from error
            raise
        feeds.stored, feeds.closed = set(), set()
        feeds.stories = None
        crawler.signals.connect(feeds.slot_closed, signals.feed_slot_closed)
        return feeds

    def open_spider(self, spider: Spider) -> None:
        self.stories = self.crawler.get_extension(KnownStories)
        super().open_spider(spider)

    def pending(self) -> bool:
        """Whether there are lines that are safe only when their feed has been stored; others are made safe now."""
        if self.stories is None:
            return True
        self.stories.ledger.sync()
        return self.stories.ledger.written > 0

    def item_scraped(self, item: Any, spider: Spider) -> None:
        if is_stopped(self.crawler):  # a feed has failed: what is unwritten comes again
            return
        slots = [slot for slot in self.slots if slot.filter.accepts(item)]
        counts = {slot: slot.itemcount for slot in slots}
        slot = None
        try:
            for slot in slots:
                self._start(slot)
            super().item_scraped(item, spider)
            if self.stories:
                feeds = [slot.exporter for slot in slots if isinstance(slot.exporter, JsonLinesExporter)]
                self.stories.ledger.note(str(getattr(item, "id", None)), feeds)
        except (IndexLost, IndexBusy) as error:
            assert self.stories is not None
            self.stories.lost(error)
        except Exception as error:  # noqa: BLE001  # whatever a storage or exporter raises, the line is not written
            unfinished = next((slot for slot in slots if slot.itemcount == counts[slot]), slot)
            for written in slots:
                if written.itemcount > counts[written] and isinstance(written.exporter, JsonLinesExporter):
                    written.exporter.take_back()
                    written.itemcount -= 1
            self._failed(unfinished, error)

    def _start(self, slot: FeedSlot) -> None:
        """Open a feed, and tell the index of it before its first line."""
        is_new = slot.exporter is None
        slot.start_exporting()
        if is_new and self.stories and isinstance(slot.exporter, JsonLinesExporter):
            self.stories.index.register_feed(slot.exporter.path or f"upload:{_place(slot)}", _kinds(slot))

    def _start_new_batch(self, *args: Any, **kwargs: Any) -> FeedSlot:
        slot = super()._start_new_batch(*args, **kwargs)
        store = slot.storage.store

        async def noting_success(file: IO[bytes]) -> None:
            await ensure_awaitable(store(file))
            self.stored.add(slot)

        slot.storage.store = noting_success  # type: ignore[assignment,method-assign]  # Scrapy awaits what it returns
        return slot

    def slot_closed(self, slot: FeedSlot) -> None:
        """Acknowledge what a feed holds once it is stored; the signal comes after a failed upload too."""
        self.closed.add(slot)
        if slot not in self.stored:
            self._failed(slot, "the log says why")
        elif self.stories and isinstance(slot.exporter, JsonLinesExporter):
            try:
                self.stories.ledger.stored(slot.exporter)
            except (IndexLost, IndexBusy) as error:
                self.stories.lost(error)
            except OSError as error:
                self._failed(slot, error)

    async def close_spider(self, spider: Spider) -> None:
        filled = [slot for slot in self.slots if slot.itemcount]
        await super().close_spider(spider)
        for slot in filled:
            if slot not in self.closed:  # its last lines failed; Scrapy loses that exception
                self._failed(slot, "its last lines failed")

    def _failed(self, slot: FeedSlot | None, error: object) -> None:
        self.crawler.stats.inc_value("newscrawl/feed_errors")
        which = f"the feed {_place(slot)}" if slot else "a feed"
        stop(
            self.crawler, "feed_failed", f"{which} could not be written ({error}): what it lacks comes again next time"
        )
