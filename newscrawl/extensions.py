"""What people see of a run: a progress line while it lasts, a summary at its end."""

from __future__ import annotations

import logging
import sys
import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

from newscrawl.drops import REASONS
from newscrawl.items import Article

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from scrapy.statscollectors import StatsCollector
    from typing_extensions import Self

logger = logging.getLogger(__name__)

_CLEAR = "\r\x1b[K"


def _under(stats: StatsCollector, prefix: str) -> dict[str, int]:
    """Return the counts under a prefix, most first."""
    found = {key.removeprefix(prefix): value for key, value in stats.get_stats().items() if key.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda pair: (-pair[1], pair[0])))


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
        """Take the line away, so that a log line has the row for itself."""
        sys.stderr.write(_CLEAR)
        return True

    def show(self) -> None:
        """Write the line anew."""
        stats = self.stats
        pages = stats.get_value("response_received_count", 0)
        queued = stats.get_value("scheduler/enqueued", 0) - stats.get_value("scheduler/dequeued", 0)
        sys.stderr.write(
            f"{_CLEAR}{pages} pages, {stats.get_value('newscrawl/articles', 0)} articles, "
            f"{sum(_under(stats, 'newscrawl/sightings/').values())} sightings, "
            f"{sum(_under(stats, 'newscrawl/dropped/').values())} dropped; "
            f"{pages / max(time.monotonic() - self.started, 0.1):.1f} pages/s, {queued} to go"
        )
        sys.stderr.flush()


class Summary:
    """At the end of a run, say in a few lines what it gave, what it dropped and why, who is cited, where the files are.

    It goes to the log, or to standard output where the setting SUMMARY_TO_STDOUT is true.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.cited: Counter[str] = Counter()
        self.feeds: list[str] = []
        self.reason = ""
        self.started = time.monotonic()
        crawler.signals.connect(self.item_scraped, signals.item_scraped)
        crawler.signals.connect(self.feed_slot_closed, signals.feed_slot_closed)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def item_scraped(self, item: Any) -> None:
        if isinstance(item, Article):
            self.cited.update(s.name for s in item.sources if "speaker" in s.roles and s.kind != "unnamed")

    def feed_slot_closed(self, slot: Any) -> None:
        if slot.itemcount:
            self.feeds.append(f"{slot.uri} ({slot.itemcount} lines)")

    def spider_closed(self, reason: str) -> None:
        self.reason = reason

    def engine_stopped(self) -> None:
        text = self.text(self.crawler.spider)
        if self.crawler.settings.getbool("SUMMARY_TO_STDOUT"):
            sys.stdout.write(f"{text}\n")
        else:
            logger.info("%s", text)
        stats = self.crawler.stats
        if stats.get_value("downloader/response_status_count/200") and not stats.get_value("item_scraped_count"):
            logger.error(
                "%s: pages came (HTTP 200), but not one article: has the site changed?", self.crawler.spider.name
            )

    def text(self, spider: Spider) -> str:
        """Return the summary, one topic a line."""
        stats = self.crawler.stats
        sightings, dropped = _under(stats, "newscrawl/sightings/"), _under(stats, "newscrawl/dropped/")
        lines = [
            f"{spider.name}: {self.reason} after {time.monotonic() - self.started:.0f} s",
            f"  {stats.get_value('newscrawl/articles', 0)} articles, {sum(sightings.values())} further sightings of them"
            + (" (" + ", ".join(f"{n} by {match}" for match, n in sightings.items()) + ")" if sightings else ""),
        ]
        if dropped:
            lines.append(f"  {sum(dropped.values())} pages dropped:")
            lines += [
                f"    {n:5} {reason}: {REASONS.get(reason, REASONS['http_NNN'])}" for reason, n in dropped.items()
            ]
        if self.cited:
            lines.append(
                "  cited in most articles: " + ", ".join(f"{name} ({n})" for name, n in self.cited.most_common(8))
            )
        lines += [f"  written: {feed}" for feed in self.feeds]
        return "\n".join(lines)
