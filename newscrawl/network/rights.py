"""What a site reserves for all or some of its pages: robots.txt rules for the agents of AI, and the file of TDMRep."""

from __future__ import annotations

import asyncio
import json
import logging
from http import HTTPStatus
from typing import TYPE_CHECKING, NamedTuple

from scrapy.http import Request
from scrapy.http.request import NO_CALLBACK
from scrapy.robotstxt import ProtegoRobotParser
from scrapy.utils.httpobj import urlparse_cached

from newscrawl.exceptions import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy.crawler import Crawler
    from scrapy.robotstxt import RobotParser

    from newscrawl.network.kept_pages import KeptPages

logger = logging.getLogger(__name__)

#: Agents that gather texts for AI, by the names that their operators publish for robots.txt.
AI_AGENTS = (
    "AI2Bot", "Amazonbot", "anthropic-ai", "Applebot-Extended", "Bytespider", "CCBot", "ClaudeBot", "cohere-ai", "cohere-training-data-crawler",
    "Diffbot", "FacebookBot", "Google-Extended", "GPTBot", "ImagesiftBot", "meta-externalagent", "MistralAI-User", "omgili", "PanguBot",
    "PerplexityBot", "Timpibot", "Webzio-Extended", "YouBot",
)  # fmt: skip
#: Where a site's reservations stand (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/), and how many are read.
_FILE = "/.well-known/tdmrep.json"
_RULES = 100
#: Answers that hold for a day; all others may pass within it.
_LASTING = {HTTPStatus.OK, HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_COPY = 86_400  # seconds for which a copy of it serves, as of robots.txt


class _Rule(NamedTuple):
    pattern: RobotParser  #: disallows what the rule is about
    reserves: bool


class Rights:
    """Say of each request for an article which reservations of its site hold for it: in meta["rights"], robots:<agent> and tdm-reservation:site.

    With RESPECT_TDM a reserved page is not asked for. Only then is the file of TDMRep asked for, once a day from each host: without,
    it would decide nothing.
    """

    def __init__(self, crawler: Crawler, copies: KeptPages) -> None:
        self._crawler = crawler
        self._copies = copies
        self._respected = crawler.settings.getbool("RESPECT_TDM")
        self._named: dict[str, tuple[str, ...]] = {}
        self._files: dict[str, asyncio.Future[list[_Rule]]] = {}

    def note_robots(self, netloc: str, body: bytes) -> None:
        """Note which agents of AI a robots.txt speaks of: only they can be refused what newscrawl is not."""
        lower = body.lower()
        self._named[netloc] = tuple(agent for agent in AI_AGENTS if agent.lower().encode() in lower)

    async def mark(self, request: Request, robots: RobotParser) -> None:
        """Say what is reserved. Raises Refused where that is respected."""
        netloc = urlparse_cached(request).netloc
        rights = [f"robots:{agent}" for agent in self._named.get(netloc, ()) if not robots.allowed(request.url, agent)]
        if self._respected and not rights:
            if netloc not in self._files:
                self._files[netloc] = asyncio.ensure_future(self._read_file(request))
            rules = await asyncio.shield(self._files[netloc])
            if next((rule.reserves for rule in rules if not rule.pattern.allowed(request.url, "*")), False):
                rights.append("tdm-reservation:site")
        if self._respected and rights:
            raise Refused("rights_reserved")
        request.meta["rights"] = rights

    async def _read_file(self, request: Request) -> list[_Rule]:
        spider = self._crawler.spider
        assert spider is not None
        parts = urlparse_cached(request)
        asked = Request(
            f"{parts.scheme}://{parts.netloc}{_FILE}", callback=NO_CALLBACK, meta={"dont_obey_robotstxt": True}
        )
        page = self._copies.retrieve_response(spider, asked, newer_than=_COPY)
        if page is None:
            try:
                page = await self._crawler.engine.download_async(asked)
            except Exception as error:  # noqa: BLE001  # whatever keeps the file away, it reserves nothing
                logger.info("No %s: %r", asked.url, error)
                return []
            if page.status in _LASTING:
                try:
                    self._copies.store_response(spider, asked, page)
                except OSError as error:
                    logger.warning("%s could not be kept: %s", asked.url, error)
        return list(self._rules(page.body)) if page.status == HTTPStatus.OK else []

    def _rules(self, body: bytes) -> Iterator[_Rule]:
        """Yield a file's rules, of which the first that matches holds: their patterns are those of robots.txt, so that its parser reads them."""
        try:
            entries = json.loads(body)
        except (ValueError, RecursionError):
            return
        for entry in entries[:_RULES] if isinstance(entries, list) else ():
            place = entry.get("location") if isinstance(entry, dict) else None
            if isinstance(place, str) and place.isprintable():
                robots = f"User-agent: *\nDisallow: {place}".encode()
                reserves = str(entry.get("tdm-reservation")) == "1"
                yield _Rule(ProtegoRobotParser.from_crawler(self._crawler, robots), reserves)
