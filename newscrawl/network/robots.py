"""robots.txt as RFC 9309 has it: rules, no rules, or not to be had."""

from __future__ import annotations

import logging
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Request
from scrapy.http.request import NO_CALLBACK
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred

from newscrawl.drops import reason_of
from newscrawl.exceptions import Refused
from newscrawl.network.kept_pages import KeptPages
from newscrawl.network.rights import Rights

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.http import Response
    from scrapy.robotstxt import RobotParser
    from typing_extensions import Self

logger = logging.getLogger(__name__)

#: Seconds for which a copy serves where the file itself is not to be had (RFC 9309, 2.4: no longer than a day).
_COPY = 86_400
#: Reasons that say by themselves why a host cannot be asked; all others are counted as robots_unreachable.
_NO_HOST = {"dns", "refused", "tls", "private_address", "scheme", "stopped", "left_alone", "host_held"}


class _Unreachable:
    """Rules that nobody has: nothing is asked for (RFC 9309, 2.3.1.4)."""

    def __init__(self, reason: str) -> None:
        self.reason = reason

    def allowed(self, url: str, user_agent: str | bytes) -> bool:
        raise Refused(self.reason)


def _path(netloc: str) -> str:
    return f"https://{netloc}/robots.txt"


class RobotsTxt(RobotsTxtMiddleware):
    """Scrapy's own, but for two things; and what a robots.txt says to the agents of AI is noted.

    Where robots.txt answers with a server error, or not at all, nothing is asked for, unless a copy of the last day tells the rules;
    Scrapy goes on as if there were none, and reads the body of an error page for rules. And of the requests that wait for the same
    robots.txt, Scrapy 2.19 checks only one and lets the others pass: they share one Deferred, and only the first that awaits it is
    given the rules; so the rules are taken from where they are kept once the wait is over.
    """

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self.copies = KeptPages(Path(crawler.settings["NEWSCRAWL_DATA"]) / "robots")
        self.rights = Rights(crawler, self.copies)

    async def process_request(self, request: Request) -> None:  # type: ignore[override]  # no spider is given any more
        await super().process_request(request)
        robots = self._parsers.get(urlparse_cached(request).netloc)
        if "announced" in request.meta and robots and not isinstance(robots, Deferred):
            await self.rights.mark(request, robots)

    async def robot_parser(self, request: Request) -> RobotParser | None:
        await super().robot_parser(request)
        rules = self._parsers[urlparse_cached(request).netloc]
        assert not isinstance(rules, Deferred)
        return rules

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        spider = self.crawler.spider
        assert spider is not None
        if response.status >= HTTPStatus.INTERNAL_SERVER_ERROR or response.status == HTTPStatus.TOO_MANY_REQUESTS:
            reason = f"http_{response.status}"
            copy = self.copies.retrieve_response(spider, Request(_path(netloc)), newer_than=_COPY)
            unreachable(self.crawler, response.url, reason, "a copy of the last day serves" if copy else "")
            if copy is None:
                self._give_up(netloc, "robots_unreachable")
                return
            response = copy
        elif response.status != HTTPStatus.OK:
            response = response.replace(body=b"")  # there is none; the page that says so holds no rules
        else:
            try:
                self.copies.store_response(spider, Request(_path(netloc)), response)
            except OSError as error:
                logger.warning("The robots.txt of %s could not be kept: %s", netloc, error)
        self.rights.note_robots(netloc, response.body)
        await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        reason = reason_of(exc)
        copy = None
        if reason not in _NO_HOST and self.crawler.spider:
            copy = self.copies.retrieve_response(self.crawler.spider, Request(_path(netloc)), newer_than=_COPY)
        if copy:
            self.rights.note_robots(netloc, copy.body)
            self._settle(netloc, self._parserimpl.from_crawler(self.crawler, copy.body))
        else:
            self._give_up(netloc, reason if reason in _NO_HOST else "robots_unreachable")

    def _give_up(self, netloc: str, reason: str) -> None:
        self._settle(netloc, _Unreachable(reason))

    def _settle(self, netloc: str, rules: Any) -> None:
        waiting = self._parsers[netloc]
        self._parsers[netloc] = rules
        assert isinstance(waiting, Deferred)
        waiting.callback(rules)


def unreachable(crawler: Crawler, url: str, reason: str, further: str = "") -> None:
    """Count and say in one line that a robots.txt cannot be had."""
    crawler.stats.inc_value(f"newscrawl/robots_unreachable/{reason}")
    logger.warning("No robots.txt (%s): %s: %s", reason, url, further or "nothing is asked for")


class RobotsUnreachable:
    """Say in one line, where Scrapy would log a traceback, that a robots.txt did not come at all."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_exception(self, request: Request, exception: Exception) -> None:
        is_robots = request.callback is NO_CALLBACK and urlparse_cached(request).path == "/robots.txt"
        if is_robots and not isinstance(exception, IgnoreRequest):
            reason = reason_of(exception)
            unreachable(self.crawler, request.url, reason)
            raise Refused(reason)
