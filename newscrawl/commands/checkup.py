"""scrapy checkup: a short crawl of each site, and what is broken in it."""

from __future__ import annotations

import json
from collections import Counter, deque
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.http import HtmlResponse

from newscrawl.base_spiders.news import sites
from newscrawl.commands.crawl import start
from newscrawl.commands.crawlall import at_once
from newscrawl.commands.sites import table
from newscrawl.items import Article
from newscrawl.page import looks_like_consent_wall
from newscrawl.page.data import DATA_RULES
from newscrawl.runs import report
from newscrawl.runs.logs import say

if TYPE_CHECKING:
    import argparse
    import asyncio
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scrapy.crawler import Crawler
    from scrapy.http import Response

    from newscrawl.base_spiders.news import NewsSpider
    from newscrawl.discovery import Link


#: Articles asked for at each site.
ARTICLES = 3
#: Seconds for one site, which may be slow or ask for a long Crawl-delay; what was not asked for until then is named.
TIMEOUT = 300
#: A shorter text is no article but what surrounds one: teaser, caption, "réservé aux abonnés".
THIN = 200
#: A field that the site's earlier runs gave in this share of the articles is reported missing where no article has it.
USUAL = 0.8
#: Beginnings of hosts to which a portal redirects when it asks for consent.
_CONSENT_HOSTS = ("consent.", "guce.", "cmp.", "privacy.")


@dataclass
class Visit:
    """What a short crawl of a site met.

    entries: start URL -> why it gave nothing, or None
    asked: pages asked for as articles
    missed: reason -> how many of them gave no article
    articles: those that came
    rules: "field/css/rule" -> pages that it matched, of the site's own rules
    from_data: what of the pages' data gave the text -> pages; the visible page had none
    errors: exceptions in the program itself, by kind
    """

    site: str
    entries: dict[str, str | None] = field(default_factory=dict)
    asked: int = 0
    missed: Counter[str] = field(default_factory=Counter)
    articles: list[Article] = field(default_factory=list)
    rules: dict[str, int] = field(default_factory=dict)
    from_data: dict[str, int] = field(default_factory=dict)
    errors: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Problem:
    """Something broken.

    kind: a reason of newscrawl.drops, or not_asked, no_links, no_articles, dead_rule, thin_text, low_coverage, error
    """

    kind: str
    detail: str


def diagnose(visit: Visit, past: Sequence[report.Report] = ()) -> list[Problem]:
    """Name what is broken in a site.

    past: reports of the site's earlier runs, for what is usual; without them coverage is not judged
    """
    found = [Problem(why, url) for url, why in visit.entries.items() if why]
    found += [Problem("error", f"{n} × {kind}") for kind, n in visit.errors.items()]
    came = len(visit.articles)
    if visit.asked and came * 2 < visit.asked:  # single pages do vanish
        found += [Problem(why, f"{n} of {visit.asked} articles") for why, n in visit.missed.most_common()]
    if not visit.asked and not found:
        found.append(Problem("no_links", "no entry point names an article"))
    if not visit.asked:
        return found
    found += [Problem("dead_rule", rule) for rule in _dead_rules(visit, past)]
    if not came:
        return found or [Problem("no_articles", f"{visit.asked} asked for, none came")]
    if all(article.outlet.kind != "links" for article in visit.articles):  # a bare link has no text
        letters = median(len(article.text()) - len(article.headline or "") for article in visit.articles)
        if letters < THIN:
            found.append(Problem("thin_text", f"{letters:.0f} characters of text in the median of {came} articles"))
    found += [Problem("low_coverage", f"no article has {name}") for name in _missing(visit.articles, past)]
    return found


def _dead_rules(visit: Visit, past: Sequence[report.Report]) -> Iterator[str]:
    """Yield the rules that matched nothing: of the text and headline always, of others where they used to match."""
    by_field: dict[str, list[str]] = {}
    for rule in visit.rules:
        by_field.setdefault(rule.partition("/")[0], []).append(rule)
    for name, rules in by_field.items():
        if any(visit.rules[rule] for rule in rules):  # one rule of several is enough
            continue
        matched_before = any(one["rules"].get(rule) for one in past for rule in rules)
        if name in {"body", "headline"} or (name != "drop" and matched_before):
            yield from rules


def _missing(articles: Sequence[Article], past: Sequence[report.Report]) -> Iterator[str]:
    """Yield the fields that no article has, although most of the site's articles used to."""
    written = sum(one["articles"] for one in past)
    for name in sorted({name for one in past for name in one["coverage"]}):
        usual = sum(one["coverage"].get(name, 0) * one["articles"] for one in past) / max(written, 1)
        if usual >= USUAL and not any(getattr(article, name) for article in articles):
            yield name


def from_data(rules: Mapping[str, int]) -> dict[str, int]:
    """Return how many articles got their text from the page's data, by what of them gave it."""
    sources = ((rule.removeprefix("sections/generic/"), times) for rule, times in rules.items())
    return {source: times for source, times in sources if source in DATA_RULES}


def observed(spider: type[NewsSpider], visit: Visit) -> type[NewsSpider]:
    """Return the spider of a site, changed so that it notes what it meets."""

    class Observed(spider):  # type: ignore[misc,valid-type]
        def parse(self, response: Response, **kwargs: Any) -> Iterator[Any]:
            asked = _asked(response)
            for result in super().parse(response, **kwargs):
                note(asked, None)
                yield result
            note(asked, _nothing(response))

        def follow(self, links: Iterable[Link], *homes: str) -> Iterator[Any]:
            links = list(links)
            if links:
                told.add(homes[0])
            for result in super().follow(links, *homes):
                visit.asked += 1
                yield result

        def drop(self, reason: str, url: str) -> None:
            super().drop(reason, url)
            note(url, reason)

    told: set[str] = set()  # pages that named articles, be they over max_articles

    def note(url: str, why: str | None) -> None:
        if url in visit.entries and visit.entries[url] == "not_asked":
            visit.entries[url] = why

    def _asked(response: Response) -> str:
        assert response.request is not None
        return str(response.request.meta.get("redirect_urls", [response.url])[0])

    def _nothing(response: Response) -> str | None:
        if response.url in told:
            return None
        if (urlsplit(response.url).hostname or "").startswith(_CONSENT_HOSTS):
            return "consent_wall"
        if isinstance(response, HtmlResponse) and looks_like_consent_wall(response.selector.root):
            return "consent_wall"
        return "no_links"

    visit.entries = dict.fromkeys(spider.start_urls, "not_asked")
    return Observed


class Command(ScrapyCommand):
    """Exit code 0: all sites are well; 1: at least one is broken; 2: the command was not understood."""

    requires_project = True

    def syntax(self) -> str:
        return "[SITE …] [--json]"

    def short_desc(self) -> str:
        return "Visit the sites, all or those named, and say what is broken in each"

    def long_desc(self) -> str:
        return (
            f"Fetch the entry points and {ARTICLES} articles of each site, as a crawl would, and keep nothing of them."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="what was met and what is broken, as JSON")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        # Above the project's own level and below what the command line asks for: cron mails all that is written.
        self.settings.set("LOG_LEVEL", "CRITICAL", priority="spider")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None
        assert self.settings is not None
        self.sites = sites(self.crawler_process.spider_loader)
        if unknown := set(args) - set(self.sites):
            raise UsageError(f"no site has that name: {', '.join(sorted(unknown))}; there are: {', '.join(self.sites)}")
        self.waiting = deque(args or self.sites)
        self.visits: dict[str, Visit] = {}
        data = Path(self.settings["NEWSCRAWL_DATA"])
        with TemporaryDirectory(
            prefix="newscrawl-checkup-"
        ) as folder:  # no lock, index or report of real runs is touched
            self.settings.set("NEWSCRAWL_DATA", Path(folder), priority="spider")
            self.settings.set("INDEX_FILE", None, priority="spider")
            self.settings.set("FEEDS", {}, priority="spider")
            self.settings.set("CLOSESPIDER_TIMEOUT", TIMEOUT, priority="spider")
            self.settings["ITEM_PIPELINES"]["newscrawl.pipelines.EachStoryOnce"] = (
                None  # a known article is as good a sign
            )
            for _ in range(at_once()):
                self._next()
            self.crawler_process.start()
        found = {
            name: diagnose(visit, report.read_past(data / name / "reports"))
            for name, visit in sorted(self.visits.items())
        }
        self._tell(found, as_json=opts.json)
        self.exitcode = int(any(found.values()) or bool(self.waiting))

    def _next(self) -> None:
        if not self.waiting:
            return
        assert self.crawler_process is not None
        name = self.waiting.popleft()
        visit = self.visits[name] = Visit(name)
        spider = observed(self.sites[name], visit)
        crawler = self.crawler_process.create_crawler(spider)
        crawler.signals.connect(
            lambda item: visit.articles.append(item) if isinstance(item, Article) else None,
            signals.item_scraped,
            weak=False,
        )
        arguments = {"max_articles": ARTICLES, "max_pages": 1, "max_sitemaps": 2}
        task = start(self.crawler_process, crawler, arguments)
        task.add_done_callback(lambda task: self._after(crawler, task, visit))

    def _after(self, crawler: Crawler, task: asyncio.Task[None], visit: Visit) -> None:
        if error := None if task.cancelled() else task.exception():
            visit.errors = {f"{type(error).__name__}: {error}": 1}
            visit.entries = dict.fromkeys(visit.entries)
        else:
            counted = report.counts(crawler.stats.get_stats())
            visit.rules = {rule: n for rule, n in counted["rules"].items() if "/css/" in rule}
            visit.from_data = from_data(counted["rules"])
            visit.errors = counted["errors"]
            visit.missed = Counter[str](counted["dropped"]) - Counter(why for why in visit.entries.values() if why)
        self._next()

    def _tell(self, found: dict[str, list[Problem]], *, as_json: bool) -> None:
        if as_json:
            shown = [
                {
                    "site": name,
                    "ok": not problems,
                    "entries": self.visits[name].entries,
                    "asked": self.visits[name].asked,
                    "articles": len(self.visits[name].articles),
                    "from_data": self.visits[name].from_data,
                    "problems": [asdict(problem) for problem in problems],
                }
                for name, problems in found.items()
            ]
            say(json.dumps(shown, ensure_ascii=False, indent=1))
            return
        rows = []
        for name, problems in found.items():
            words = [f"{problem.kind}: {problem.detail}" for problem in problems] or ["well"]
            words += [
                f"{n} × text from the page's data ({source})" for source, n in self.visits[name].from_data.items()
            ]
            count = f"{len(self.visits[name].articles)}/{self.visits[name].asked}"
            rows += [
                {"site": name if n == 0 else "", "articles": count if n == 0 else "", "state": text}
                for n, text in enumerate(words)
            ]
        say(table(rows, ("site", "articles", "state")))
        broken = sum(map(bool, found.values()))
        say(f"\n{len(found) - broken} sites are well, {broken} are broken")
