"""A progress line on a terminal."""

from __future__ import annotations

import logging
import sys
import time
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

from newscrawl.runs import report

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self


_CLEAR = "\r\x1b[K"


class Progress:
    """One line on a terminal that says how the crawl goes; nothing in cron, under Scrapyd or in a pipe."""

    def __init__(self, crawler: Crawler) -> None:
        if not sys.stderr.isatty():
            raise NotConfigured
        self.stats = crawler.stats
        self.started = time.monotonic()
        self.task = create_looping_call(self.show)
        crawler.signals.connect(self.spider_opened, signals.spider_opened)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def spider_opened(self) -> None:
        for handler in logging.root.handlers:
            handler.addFilter(self.clear)
        self.task.start(0.5)

    def spider_closed(self) -> None:
        self.task.stop()
        for handler in logging.root.handlers:
            handler.removeFilter(self.clear)
        self.clear()

    def clear(self, _record: logging.LogRecord | None = None) -> bool:
        """Remove the line, so that a log line has the row to itself."""
        sys.stderr.write(_CLEAR)
        return True

    def show(self) -> None:
        """Write the line again."""
        stats = self.stats.get_stats()
        pages = stats.get("response_received_count", 0)
        queued = stats.get("scheduler/enqueued", 0) - stats.get("scheduler/dequeued", 0)
        sys.stderr.write(
            f"{_CLEAR}{pages} pages, {stats.get('newscrawl/articles', 0)} articles, "
            f"{sum(report.under(stats, 'newscrawl/sightings/').values())} sightings, "
            f"{sum(report.under(stats, 'newscrawl/dropped/').values())} dropped; "
            f"{pages / max(time.monotonic() - self.started, 0.1):.1f} pages/s, {queued} to go"
        )
        sys.stderr.flush()
