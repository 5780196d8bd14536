"""How fast a host is asked: at most as fast as its robots.txt and its answers allow."""

from __future__ import annotations

import logging
import math
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.extensions.throttle import AutoThrottle

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Request, Response
    from scrapy.robotstxt import RobotParser
    from scrapy.spiders import Spider
    from typing_extensions import Self

logger = logging.getLogger(__name__)


def retry_after(value: str, now: datetime) -> float | None:
    """Return the seconds that a Retry-After header asks for (a number or an HTTP date, RFC 9110 10.2.3), or None."""
    value = value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    try:
        date = parsedate_to_datetime(value)
    except ValueError:
        return None
    return max(0.0, (date.replace(tzinfo=date.tzinfo or timezone.utc) - now).total_seconds())


class Pace:
    """Keep to Crawl-delay and Retry-After, each up to its cap, for the whole host.

    CRAWL_DELAY_MAX, RETRY_AFTER_MAX: the caps, in seconds
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.agent = crawler.settings["ROBOTSTXT_USER_AGENT"]
        self.crawl_delay_max = crawler.settings.getfloat("CRAWL_DELAY_MAX")
        self.retry_after_max = crawler.settings.getfloat("RETRY_AFTER_MAX")
        self._crawl_delays: dict[str, float] = {}
        if not crawler.settings["NEWSCRAWL_CONTACT"]:
            logger.warning(
                "NEWSCRAWL_CONTACT is not set: the User-Agent gives sites nobody to write to before they block you"
            )
        crawler.signals.connect(self.robots_parsed, signals.robots_parsed)
        crawler.signals.connect(self.response_downloaded, signals.response_downloaded)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def crawl_delay(self, slot: str) -> float:
        """Return the seconds between two requests that the host of a download slot asks for, 0 if it does not."""
        return self._crawl_delays.get(slot, 0.0)

    def robots_parsed(self, robotparser: RobotParser, request: Request) -> None:
        asked = robotparser.crawl_delay(self.agent)
        if not asked or not math.isfinite(asked):
            return
        downloader = self.crawler.engine.downloader
        key = downloader.get_slot_key(request)
        delay = max(min(asked, self.crawl_delay_max), self.crawl_delay(key))
        if delay < asked:
            logger.warning(
                "%s asks for %g s between requests, more than CRAWL_DELAY_MAX: it gets %g s", key, asked, delay
            )
        self._crawl_delays[key] = delay
        # For the slot as it is, and for when it is made again after a minute without a request. No jitter: it would undercut.
        if slot := downloader.slots.get(key):
            slot.delay, slot.jitter = max(slot.delay, delay), 0.0
        downloader.per_slot_settings[key] = {
            **downloader.per_slot_settings.get(key, {}),
            "delay": max(delay, self.crawler.settings.getfloat("DOWNLOAD_DELAY")),
            "jitter": 0.0,
        }

    def response_downloaded(self, response: Response, request: Request) -> None:
        # Here, not in a middleware: this runs before the slot sends its next request.
        if response.status in {429, 503} and "Retry-After" in response.headers:
            header = response.headers["Retry-After"] or b""
            if asked := retry_after(header.decode("latin-1"), datetime.now(timezone.utc)):
                self.pause(request, min(asked, self.retry_after_max))

    def pause(self, request: Request, seconds: float) -> None:
        """Send the host of a request nothing for so many seconds from now on."""
        downloader = self.crawler.engine.downloader
        slot = downloader.slots.get(downloader.get_slot_key(request))
        if slot and seconds > 0:
            slot.delay = slot.delay or 0.1  # a slot without delay does not look when it was last used
            slot.lastseen = max(slot.lastseen, monotonic() + seconds)


class Throttle(AutoThrottle):
    """Scrapy's AutoThrottle, which never goes below a host's Crawl-delay."""

    def _response_downloaded(self, response: Response, request: Request, spider: Spider) -> None:
        super()._response_downloaded(response, request, spider)
        key, slot = self._get_slot(request, spider)
        pace = self.crawler.get_extension(Pace)
        if slot and key and pace:
            slot.delay = max(slot.delay, pace.crawl_delay(key))
