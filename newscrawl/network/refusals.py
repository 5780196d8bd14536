"""A site that refuses is left alone."""

from __future__ import annotations

import logging
from collections import Counter
from typing import TYPE_CHECKING

from scrapy.http.request import NO_CALLBACK

from newscrawl.network.downloader import Downloader

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from typing_extensions import Self

logger = logging.getLogger(__name__)

_REFUSALS = {401, 403, 407, 429, 451}
#: Marks of pages that ask whether one is a human: a header, or words in a short page.
_CHALLENGE_HEADERS = ("cf-mitigated", "x-amzn-waf-action")
_CHALLENGES = (
    b"/cdn-cgi/challenge-platform/",
    b"captcha-delivery.com",
    b"_Incapsula_Resource",
    b"px-captcha",
    b"awswaf.com",
)
_SHORT = 30_000  # bytes: an article that embeds such a script is longer


def is_challenge(response: Response) -> bool:
    """Whether a page asks for a proof that one is a human, whatever its status."""
    if any(header in response.headers for header in _CHALLENGE_HEADERS):
        return True
    return len(response.body) < _SHORT and any(mark in response.body for mark in _CHALLENGES)


class Refusals:
    """Leave a host alone for the rest of the run after REFUSALS_MAX refusals in a row: 401, 403, 407, 429, 451 or a challenge page."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.most = crawler.settings.getint("REFUSALS_MAX")
        self.in_a_row: Counter[str] = Counter()

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_response(self, request: Request, response: Response) -> Response:
        downloader = self.crawler.engine.downloader
        if not isinstance(downloader, Downloader) or request.callback is NO_CALLBACK or "cached" in response.flags:
            return response
        host = downloader.get_slot_key(request)
        if response.status not in _REFUSALS and not is_challenge(response):
            del self.in_a_row[host]
            return response
        self.in_a_row[host] += 1
        if self.in_a_row[host] == self.most:
            downloader.leave_alone(host, "left_alone")
            self.crawler.stats.inc_value("newscrawl/left_alone")
            logger.warning(
                "%s has refused %d times in a row: it is left alone for the rest of this run", host, self.most
            )
        return response
