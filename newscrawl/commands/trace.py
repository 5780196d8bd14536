"""scrapy trace WHAT: the chain of a story, who made it from whom, and what each changed."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.http import HtmlResponse, TextResponse

from newscrawl.base_spiders.news import sites
from newscrawl.copies.memory import Memory, article_from
from newscrawl.copies.trace import trace
from newscrawl.copies.tree import draw
from newscrawl.dedup.urls import same_site, url_key
from newscrawl.drops import unreadable
from newscrawl.items import Article, Outlet, Section, article_id
from newscrawl.loaders import load_article
from newscrawl.records.reader import find, read
from newscrawl.runs.logs import printable, say

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Iterable, Iterator

    from scrapy.http import Response

    from newscrawl.base_spiders.news import NewsSpider

_ID = re.compile(r"[0-9a-f]{16}")
_MOST_COLUMNS = 110  # a line that is still read with ease


def read_file(path: Path) -> Article:
    """Return the article in a file of HTML, or of text: its first line is the headline.

    Raises OSError where it cannot be read.
    """
    body = path.read_bytes()
    if path.suffix.lower() in {".html", ".htm", ".xhtml"} or body.lstrip()[:1] == b"<":
        url = path.absolute().as_uri()
        article = load_article(HtmlResponse(url, body=body))
        article.outlet.name = article.outlet.name or path.name
        return article
    headline, *paragraphs = [line for line in map(str.strip, body.decode("utf-8", "replace").splitlines()) if line] or [
        ""
    ]
    return Article(
        id=article_id(str(path.absolute())),
        url=path.absolute().as_uri(),
        outlet=Outlet(path.name),
        headline=headline,
        sections=[Section(None, paragraphs)],
    )


def fetching(spider: type[NewsSpider], url: str, came: list[Article]) -> type[NewsSpider]:
    """Return a spider that asks for one page with another's settings and rules, and puts its article into a list."""

    class Tracer(spider):  # type: ignore[misc,valid-type]
        async def start(self) -> AsyncIterator[Any]:
            yield self.request(url, self.keep)

        def keep(self, response: Response) -> Iterator[Any]:
            if reason := unreadable(response):
                self.drop(reason, response.url)
                return
            assert isinstance(response, TextResponse)
            came.append(load_article(response, self.site))
            yield from ()

    return Tracer


class Command(ScrapyCommand):
    """Exit code 0: there is a chain; 1: nothing else is known of that story, or the page could not be had."""

    requires_project = True

    def syntax(self) -> str:
        return "<id | URL | file> [--json]"

    def short_desc(self) -> str:
        return "Show who had a story, when, under which credit, who reworded whom, and what each changed"

    def long_desc(self) -> str:
        return (
            "WHAT is the id or the address of an article, or a file of HTML or text. A page that was never crawled is fetched as a crawl would. "
            "What it is compared with: the feeds in the data folder, and the articles of the last week."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="the chain as JSON, oldest first")
        parser.add_argument(
            "--in",
            dest="folders",
            metavar="PATH",
            type=Path,
            action="append",
            help="feeds, or folders of feeds (default: the data folder)",
        )

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        self.settings.set("LOG_LEVEL", "WARNING", priority="spider")  # -L still says otherwise

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError("scrapy trace takes one id, address or file")
        assert self.settings is not None
        self.week = Path(self.settings["NEWSCRAWL_DATA"]) / "copies.sqlite"
        try:
            asked = self._asked(args[0], opts)
            links = trace(asked, self._records(opts)) if asked else []
        except OSError as error:
            raise UsageError(str(error), print_help=False) from error
        if opts.json:
            say(json.dumps([asdict(link) for link in links], ensure_ascii=False, indent=1))
        elif links:
            say(printable(draw(links, min(shutil.get_terminal_size().columns, _MOST_COLUMNS))))
            if len(links) == 1:
                say("Nothing else is known of this story.")
        self.exitcode = 0 if len(links) > 1 else 1

    def _asked(self, what: str, opts: argparse.Namespace) -> Article | None:
        if Path(what).is_file():
            return read_file(Path(what))
        is_url = urlsplit(what).scheme in {"http", "https"}
        if not is_url and not _ID.fullmatch(what):
            raise UsageError(f"{what} is no id, no address and no file", print_help=False)
        key = url_key(what) if is_url else None
        found = None
        for record in self._records(opts):
            if record["type"] == "article" and (url_key(record["url"]) == key if key else record["id"] == what):
                found = article_from(record)
        if found is None and is_url:
            return self._fetch(what)
        if found is None:
            say(f"no article with the id {what} is in the feeds")
        return found

    def _records(self, opts: argparse.Namespace) -> Iterable[dict[str, Any]]:
        """Yield what the articles of the last week and the feeds hold."""
        assert self.settings is not None
        if self.week.exists() and not opts.folders:
            memory = Memory(self.week)
            for article in memory.articles():
                yield asdict(article)
            memory.close()
        folders = opts.folders or [Path(self.settings["NEWSCRAWL_DATA"])]
        for feed in find(folder for folder in folders if opts.folders or folder.exists()).feeds:
            for line in read(feed):
                if line.record and line.record.get("type") in {"article", "sighting"}:
                    yield line.record

    def _fetch(self, url: str) -> Article | None:
        assert self.crawler_process is not None
        assert self.settings is not None
        for extension in ("lock.RunLock", "reporting.RunReport"):  # one page is no run
            self.settings["EXTENSIONS"][f"newscrawl.runs.{extension}"] = None
        self.settings.set("INDEX_FILE", None, priority="spider")
        self.settings.set("FEEDS", {}, priority="spider")
        known = sites(self.crawler_process.spider_loader)
        own = (site for site in known.values() if any(same_site(url, home) for home in site.start_urls))
        came: list[Article] = []
        generic: Any = self.crawler_process.spider_loader.load("any")
        spider = next(own, generic)
        self.crawler_process.crawl(fetching(spider, url, came), **({"url": url} if spider.name == "any" else {}))
        self.crawler_process.start()
        if not came:
            say(f"the page could not be had: {url}")
        return came[0] if came else None
