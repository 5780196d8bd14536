"""scrapy record URL: save a page and what newscrawl makes of it, for review, as a test."""

from __future__ import annotations

import json
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.http import HtmlResponse, TextResponse
from scrapy.utils.conf import closest_scrapy_cfg

from newscrawl.base_spiders.news import sites
from newscrawl.dedup.urls import same_site
from newscrawl.drops import unreadable
from newscrawl.french.letters import plain
from newscrawl.loaders import read_article
from newscrawl.page.skeleton import skeleton
from newscrawl.runs.logs import say

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Iterator

    from scrapy.http import Response

    from newscrawl.base_spiders.news import NewsSpider
    from newscrawl.items import Article


#: What a recorded page is held to: everything that the page itself tells, without what is inferred from it (sources, quotations).
FIELDS = ("headline", "standfirst", "sections", "rubric", "authors", "credit", "date_published")


def expected(article: Article) -> dict[str, Any]:
    """Return what is saved beside a page: its URL, when it was fetched, and the fields to review."""
    fields = asdict(article)
    return {"url": article.url, "fetched": article.fetched, **{name: fields[name] for name in FIELDS}}


def shape(article: Article) -> dict[str, Any]:
    """Return how much each of the fields holds, by which a page and its skeleton are compared."""
    found: dict[str, Any] = {name: bool(value) for name, value in expected(article).items() if name in FIELDS}
    return {
        **found,
        "sections": [(bool(s.heading), len(s.paragraphs)) for s in article.sections],
        "authors": len(article.authors),
    }


def slug(url: str) -> str:
    """Return a file name for a page: the last part of its address."""
    last = next((part for part in reversed(urlsplit(url).path.split("/")) if part), "index")
    words = re.sub(r"\.\w{2,5}$", "", plain(unquote(last)).lower())
    return re.sub(r"[^a-z0-9]+", "-", words).strip("-")[:80] or "page"


class Command(ScrapyCommand):
    """Fetch as a crawl would: politely, robots.txt obeyed, through the same middlewares."""

    requires_project = True

    def syntax(self) -> str:
        return "<url> [--spider NAME] [--skeleton]"

    def short_desc(self) -> str:
        return "Save a page and its extraction under tests/pages/<site>/, to review and keep as a test"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--spider", metavar="NAME", help="whose rules apply (default: the site of that address)")
        parser.add_argument(
            "--skeleton",
            action="store_true",
            help="save its mark-up with made-up words in place of its publisher's text, to share",
        )
        parser.add_argument("--to", metavar="FOLDER", help="instead of tests/pages beside scrapy.cfg")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        self.settings.set("LOG_LEVEL", "WARNING", priority="spider")  # -L still says otherwise

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1 or urlsplit(args[0]).scheme not in {"http", "https"}:
            raise UsageError("scrapy record takes the address of one article")
        assert self.crawler_process is not None
        assert self.settings is not None
        spider = self._spider(args[0], opts.spider)
        folder = Path(opts.to) if opts.to else Path(closest_scrapy_cfg()).parent / "tests" / "pages"
        for extension in ("lock.RunLock", "reporting.RunReport"):  # one page is no run
            self.settings["EXTENSIONS"][f"newscrawl.runs.{extension}"] = None
        saved: list[Path] = []
        self.crawler_process.crawl(recording(spider, args[0], folder / spider.name, saved, bare=opts.skeleton))
        self.crawler_process.start()
        self.exitcode = 0 if saved else 1

    def _spider(self, url: str, name: str | None) -> type[NewsSpider]:
        assert self.crawler_process is not None
        known = sites(self.crawler_process.spider_loader)
        if name and name not in known:
            raise UsageError(f"no site has that name: {name}; there are: {', '.join(known)}")
        found = (
            [known[name]]
            if name
            else [site for site in known.values() if any(same_site(url, home) for home in site.start_urls)]
        )
        if not found:
            raise UsageError(
                "no site has that address: say whose rules apply with --spider, or make a site with scrapy genspider"
            )
        return found[0]


def recording(
    spider: type[NewsSpider], url: str, folder: Path, saved: list[Path], *, bare: bool = False
) -> type[NewsSpider]:
    """Return a spider that asks for one page with another's settings and rules, saves it, or bare its skeleton, in a folder, and notes that in saved."""

    class Recorder(spider):  # type: ignore[misc,valid-type]
        async def start(self) -> AsyncIterator[Any]:
            yield self.request(url, self.save)

        def drop(self, reason: str, url: str) -> None:
            super().drop(reason, url)
            say(f"nothing saved ({reason}): {url}")

        def save(self, response: Response) -> Iterator[Any]:
            if reason := unreadable(response):
                self.drop(reason, response.url)
                return
            assert isinstance(response, TextResponse)
            article = read_article(response, self.site)
            text, address = response.text, url
            if bare:
                found = shape(article)
                text, address = skeleton(text, response.url)
                article = read_article(HtmlResponse(address, body=text, encoding="utf-8"), self.site)
                if lost := [name for name, size in shape(article).items() if size != found[name]]:
                    say(f"the skeleton is read otherwise than its page in: {', '.join(lost)}")
            folder.mkdir(parents=True, exist_ok=True)
            page = folder / f"{slug(address)}.html"
            page.write_text(text, encoding="utf-8")
            facts = page.with_suffix(".json")
            facts.write_text(json.dumps(expected(article), ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
            saved.append(page)
            say(
                f"saved {page}\nsaved {facts}: read it beside the page, and correct what is wrong; the tests hold the site to it"
            )
            yield from ()

    return Recorder
