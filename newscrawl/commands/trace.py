"""scrapy trace WHAT: the chain of a story, who made it from whom, and what each changed."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict
from itertools import zip_longest
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.http import HtmlResponse, TextResponse

from newscrawl.base_spiders.news import sites
from newscrawl.copies.memory import Memory, article_from
from newscrawl.copies.trace import Link, trace
from newscrawl.dedup.urls import same_site, url_key
from newscrawl.drops import unreadable
from newscrawl.items import Article, Outlet, Section, article_id
from newscrawl.loaders import load_article
from newscrawl.records.reader import find, read
from newscrawl.runs.logs import printable
from newscrawl.runs.outcome import count

if TYPE_CHECKING:
    import argparse
    from collections.abc import AsyncIterator, Iterable, Iterator

    from scrapy.http import Response

    from newscrawl.base_spiders.news import NewsSpider
    from newscrawl.items import Evidence

_ID = re.compile(r"[0-9a-f]{16}")
_MOST_COLUMNS = 110  # a line that is still read with ease
_INDENT = 4
_QUOTATIONS = 4  # shown side by side, those that were changed first
_WORDS = {
    "first": "made from none of these",
    "prints": "prints the dispatch of {of}, and says so",
    "copy": "REWORDED from {of} ({score:.0f} of 100)",
    "same_facts": "its own report; same event as {of}",
    "same_text": "the same text as {of}",
}


def draw(links: list[Link], columns: int) -> str:
    """Return a chain as a tree: below each publication, what was made from it."""
    names = {link.id: link.outlet.name or link.url for link in links}
    children: dict[str | None, list[Link]] = {}
    for link in links:
        parent = link.of if link.of in names and link.relation != "same_facts" else None
        children.setdefault(parent, []).append(link)
    lines: list[str] = []

    def branch(parent: str | None, depth: int) -> None:
        for link in children.pop(parent, []):  # popped: two that name each other end in no circle
            lines.extend(" " * _INDENT * depth + line for line in _publication(link, names, columns - _INDENT * depth))
            branch(link.id, depth + 1)

    branch(None, 0)
    for parent in list(children):
        branch(parent, 0)
    return "\n".join(printable(line.rstrip()) for line in lines)


def _publication(link: Link, names: dict[str, str], columns: int) -> Iterator[str]:
    when = (link.date_published or link.first_seen or "no date").replace("T", " ")
    credit = f"credited to {link.credit.text}" if link.credit and link.credit.text else "no credit"
    told = _WORDS[link.relation].format(of=names.get(link.of or "", "?"), score=link.score or 0)
    yield f"{when}  {names[link.id]}" + ("   <- asked for" if link.asked else "")
    yield from _wrapped(link.headline or "", columns)
    yield f"  {link.url}"
    yield from _wrapped(f"{credit}; {told}", columns)
    if link.cites:
        yield from _wrapped(f"names in its text: {', '.join(link.cites)}", columns)
    if link.evidence and link.relation in {"copy", "same_text", "prints"}:
        yield from _evidence(link.evidence, link.relation == "copy", names.get(link.of or "", "?"), columns)
    yield ""


def _wrapped(text: str, columns: int) -> list[str]:
    return wrap(text, columns, initial_indent="  ", subsequent_indent="    ")


def _evidence(found: Evidence, is_copy: bool, origin: str, columns: int) -> Iterator[str]:
    kept = f"holds {found.kept:.0%} of the names, numbers and quotations of {origin}"
    if found.lead_hours is not None:
        later = "later" if found.lead_hours >= 0 else "EARLIER, by the date on its page"
        kept = f"{abs(found.lead_hours):.1f} hours {later}; {kept}"
    yield from _wrapped(kept, columns)
    changed = [quoted for quoted in found.quotations if quoted.change != "identical"]
    if same := len(found.quotations) - len(changed):
        yield f"  {count(same, 'quotation')} word for word"
    for quoted in changed[:_QUOTATIONS]:
        yield from _beside(f"{origin}: « {quoted.there} »", f"{quoted.change} here: « {quoted.here} »", columns)
    for here, there in found.changed_numbers:
        yield from _beside(f"{origin}: {there}", f"here: {here}", columns)
    for title, words in (("only here", found.only_here), ("left over", found.leftovers)):
        if words:
            yield from _wrapped(f"{title}: {', '.join(words)}", columns)
    for passage in found.passages if is_copy else ():
        yield from _wrapped(f"in both: {passage}", columns)


def _beside(left: str, right: str, columns: int) -> Iterator[str]:
    width = max((columns - 7) // 2, 20)
    for a, b in zip_longest(wrap(left, width), wrap(right, width), fillvalue=""):
        yield f"    {a:<{width}} | {b}"


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
        index = self.settings["INDEX_FILE"]
        self.week = Path(index).with_name("copies.sqlite") if index else None
        try:
            asked = self._asked(args[0], opts)
            links = trace(asked, self._records(opts)) if asked else []
        except OSError as error:
            raise UsageError(str(error), print_help=False) from error
        if opts.json:
            print(json.dumps([asdict(link) for link in links], ensure_ascii=False, indent=1))
        elif links:
            print(draw(links, min(shutil.get_terminal_size().columns, _MOST_COLUMNS)))
            if len(links) == 1:
                print("Nothing else is known of this story.")
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
            print(f"no article with the id {what} is in the feeds")
        return found

    def _records(self, opts: argparse.Namespace) -> Iterable[dict[str, Any]]:
        """Yield what the articles of the last week and the feeds hold."""
        assert self.settings is not None
        if self.week and self.week.exists() and not opts.folders:
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
            print(f"the page could not be had: {url}")
        return came[0] if came else None
