"""scrapy extract: the records of pages at hand, on standard output; nothing is remembered."""

from __future__ import annotations

import sys
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.archives.capture import Capture
from newscrawl.archives.joining import Joining
from newscrawl.archives.reading import Reading, Sites, page_address, page_capture
from newscrawl.archives.workers import Workers, cores
from newscrawl.base_spiders.news import NewsSpider
from newscrawl.drops import drop, reason_of
from newscrawl.exceptions import PageError

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Iterator, Sequence

    from scrapy import Request
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from newscrawl.items import Article
    from newscrawl.loaders import Site

_STDIN = "-"


class PagesSpider(NewsSpider):
    """Read files, and fetch addresses, that somebody names one by one.

    missed: what gave no article
    further, joined: addresses of further pages that were named, and of those that were read with their article
    """

    name = "extract"

    def __init__(self, sources: Sequence[str], address: str, sites: Sites, workers: Workers) -> None:
        super().__init__()
        self.files = [source for source in sources if not _is_url(source)]
        self.start_urls = [source for source in sources if _is_url(source)]
        self.address = address
        self.sites = sites
        self.workers = workers
        self.missed: list[str] = []
        self.further: list[str] = []
        self.joined: set[str] = set()

    async def start(self) -> AsyncIterator[Any]:
        self.crawler.signals.connect(self.workers.close, signals.engine_stopped)
        self.crawler.signals.connect(self.incomplete, signals.item_dropped)
        for url in self.start_urls:
            yield self.request(url, self.parse_answer)
        async for sources, reading in Joining[str](self.workers).read_all(self._pages()):
            if article := self._article(sources[0], reading):
                yield article

    def _pages(self) -> Iterator[tuple[Capture, Site, str]]:
        for source in self.files:
            try:
                fetched = None
                if source == _STDIN:
                    html = sys.stdin.buffer.read()
                else:
                    html = Path(source).read_bytes()
                    fetched = datetime.fromtimestamp(Path(source).stat().st_mtime, timezone.utc)
            except OSError as error:
                self.miss(source, error.strerror or str(error))
                continue
            url = self.address or page_address(html) or Path(source).absolute().as_uri()
            yield page_capture(html, url, fetched), self.sites.of(url), source

    async def parse_answer(self, response: Response, pages: Sequence[Capture] = ()) -> AsyncIterator[Article | Request]:
        """Yield the article of a page that was fetched, or the request for its next page; pages: those before it."""
        headers = tuple(
            (name.decode("latin-1"), value.decode("latin-1"))
            for name, values in response.headers.items()
            for value in values
        )
        about = {"site": self.sites.of(response.url).name}
        now = datetime.now(timezone.utc)
        capture = Capture(response.url, response.status, headers, response.body, now, about)
        async for found in self._fetched([*pages, capture]):
            yield found

    async def without_next(self, failure: Failure) -> AsyncIterator[Article | Request]:
        """Yield an article without its next page, which could not be had."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it
        assert failure.value is not None
        drop(self.crawler.stats, reason_of(failure.value), request.url)
        async for found in self._fetched(request.cb_kwargs["pages"], whole=True):
            yield found

    async def _fetched(self, pages: list[Capture], *, whole: bool = False) -> AsyncIterator[Article | Request]:
        reading: Reading | PageError
        try:
            reading = await self.workers.read(pages[0], self.sites.of(pages[0].url), pages[1:])
        except PageError as error:
            reading = error
        if isinstance(reading, Reading) and reading.further and not whole:
            self.joined.add(reading.further)
            request = self.request(reading.further, self.parse_answer, pages=pages)
            yield request.replace(errback=self.without_next, dont_filter=True)
        elif isinstance(reading, Reading) and reading.reason == "further_page":
            self.further.append(pages[0].url)
        elif article := self._article(pages[0].url, reading):
            yield article

    def finish(self) -> None:
        """Say which further pages were named without their article."""
        for url in self.further:
            if url not in self.joined:
                self.drop("further_page", url)

    def _article(self, source: str, reading: Reading | PageError) -> Article | None:
        if isinstance(reading, PageError):
            self.miss(source, f"an error in the program itself\n{reading.args[1]}")
            return None
        if reading.reason:
            self.drop(reading.reason, source)
        return reading.article

    def drop(self, reason: str, url: str) -> None:
        drop(self.crawler.stats, reason, url)
        self.miss(url, reason)

    def incomplete(self, item: Article, exception: Exception) -> None:
        """Say what has no headline or no text."""
        self.miss(item.url, str(exception))

    def miss(self, source: str, why: str) -> None:
        """Say that a source gave no article."""
        self.missed.append(source)
        print(f"no article ({why}): {source}", file=sys.stderr)


class Command(ScrapyCommand):
    """Exit code 0: every source gave its article; 1: at least one did not; 2: the command was not understood."""

    requires_project = True

    def syntax(self) -> str:
        return "FILE.html|URL|- … [--url URL] [--list FILE]"

    def short_desc(self) -> str:
        return "Print the records of pages as JSON Lines, without memory or feeds"

    def long_desc(self) -> str:
        return (
            "Read files (- is standard input) and fetch addresses, as politely as a crawl, by the rules of the site whose address each has, "
            "and print a record for each article."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument(
            "--url", metavar="URL", default="", help="address of the one file (default: the one that it gives itself)"
        )
        parser.add_argument(
            "--list", metavar="FILE", help="a file that names files or addresses, one a line; - is standard input"
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        self.settings.set("LOG_LEVEL", "ERROR", priority="spider")  # -L still says otherwise

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None
        assert self.settings is not None
        sources = list(dict.fromkeys([*args, *(_listed(opts.list) if opts.list else ())]))
        if not sources:
            raise UsageError("name a file, an address or - for standard input")
        if opts.url and (len(sources) > 1 or _is_url(sources[0]) or not _is_url(opts.url)):
            raise UsageError("--url is the address (http or https) of one file")
        for name in ("lock.RunLock", "reporting.RunReport", "progress.Progress"):  # this is no run of a site
            self.settings["EXTENSIONS"][f"newscrawl.runs.{name}"] = None
        self.settings["ITEM_PIPELINES"]["newscrawl.pipelines.EachStoryOnce"] = None
        for name, value in {
            "INDEX_FILE": None,
            "FEEDS": {"stdout:": {"format": "jsonlines"}},
            "CLOSESPIDER_TIMEOUT": 0,
        }.items():
            self.settings.set(name, value, priority="spider")
        self.settings.set(
            "READ_PROCESSES", min(len(sources), self.settings.getint("READ_PROCESSES") or cores()), priority="cmdline"
        )
        crawler = self.crawler_process.create_crawler(PagesSpider)
        sites = Sites(self.crawler_process.spider_loader)
        self.crawler_process.crawl(crawler, sources, opts.url, sites, Workers.from_settings(self.settings))
        self.crawler_process.start()
        spider = crawler.spider
        assert isinstance(spider, PagesSpider)
        spider.finish()
        self.exitcode = int(bool(spider.missed))


def _is_url(source: str) -> bool:
    return urlsplit(source).scheme in {"http", "https"}


def _listed(name: str) -> list[str]:
    """Return the lines of a list that are neither empty nor a remark."""
    try:
        text = sys.stdin.read() if name == _STDIN else Path(name).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise UsageError(f"the list cannot be read: {error}") from error
    return [line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#")]
