from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from scrapy import signals

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.base_spiders.spinner import SpinnerSpider
from newscrawl.copies.memory import article_from
from newscrawl.copies.trace import trace
from newscrawl.copies.tree import draw
from newscrawl.items import Outlet
from newscrawl.runs.logs import say

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from typing_extensions import Self

_COLUMNS = 110


class DemoSpider(NewsSpider):
    """Crawl the demo world: three small outlets that newscrawl itself serves on this machine, broken pages among them.

    Each outlet is crawled by the spider that such a site would have; nothing leaves the machine. The records replace those of an earlier run.
    """

    name = "demo"

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        log = settings["NEWSCRAWL_DATA"] / cls.name / "crawl.log"
        log.parent.mkdir(parents=True, exist_ok=True)
        demo = {
            "AUTOTHROTTLE_ENABLED": False,  # the machine itself is the site …
            "DOWNLOAD_DELAY": 0.001,  # … so nobody is spared by waiting; with none at all, Scrapy 2.19 waits for 50 ms
            "CONCURRENT_REQUESTS": 1,  # in strict order: lists before articles, origins before copies
            "RETRY_BACKOFF": 0,
            "ALLOWED_PRIVATE_ADDRESSES": ["127.0.0.1"],
            "NEWSCRAWL_CONTACT": "nobody but yourself",
            "INDEX_FILE": None,  # a demonstration leaves nothing in the project's memory
            "SUMMARY_TO_STDOUT": True,
            "LOG_FILE": str(log),  # the broken pages are there to be logged: beside the summary they would alarm
        }
        for name, value in demo.items():
            settings.set(name, value, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider.spider_opened, signals.spider_opened)  # before the feeds do
        return spider

    def spider_opened(self) -> None:
        """Take away an earlier world: the sites have new addresses each time, and each story would stand in two files."""
        folder = self.settings["NEWSCRAWL_DATA"] / self.name
        for feed in (*folder.glob("articles-*.jsonl"), *folder.glob("sightings-*.jsonl")):
            feed.unlink()

    async def start(self) -> AsyncIterator[Any]:
        from newscrawl.demo.server import DemoServer  # noqa: PLC0415  # makes a world, which each command would make
        from newscrawl.demo.world import OUTLETS  # noqa: PLC0415  # likewise

        self.records: list[dict[str, Any]] = []
        self.crawler.signals.connect(self.item_scraped, signals.item_scraped)
        self.crawler.signals.connect(self.engine_stopped, signals.engine_stopped)
        self.server = DemoServer().start()
        for key, base in self.server.urls.items():
            planted = OUTLETS[key]
            kind = SpinnerSpider if planted.kind == "spinner" else NewsSpider
            spider = kind.from_crawler(self.crawler, self.name, outlet=Outlet(planted.name, planted.kind))
            spider.start_urls = [base + path for path in (*planted.sitemaps, *planted.feeds, *planted.starts)]
            async for request in spider.start():
                yield request

    def item_scraped(self, item: Any) -> None:
        self.records.append(asdict(item))

    def engine_stopped(self) -> None:
        """Show the chain of one story, below the summary."""
        of = next((r["id"] for r in self.records if (r.get("copy_of") or {}).get("certainty") == "copy"), None)
        if of:
            asked = next(article_from(r) for r in self.records if r["type"] == "article" and r["id"] == of)
            feeds = self.settings["NEWSCRAWL_DATA"] / self.name
            say(
                f"\nA story of this world, who had it first and what others made of it (scrapy trace {of} --in {feeds}):\n\n"
                f"{draw(trace(asked, self.records), _COLUMNS)}"
            )

    def closed(self, reason: str) -> None:
        """Stop the server, however the crawl ended."""
        if hasattr(self, "server"):
            self.server.stop()
