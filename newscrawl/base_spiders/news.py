"""The usual site: feeds, sitemaps and front pages that lead to articles."""

from __future__ import annotations

import zlib
from collections import Counter
from inspect import signature
from typing import TYPE_CHECKING, Any, ClassVar
from urllib.parse import urlsplit

from scrapy import Request, Spider
from scrapy.http import TextResponse

from newscrawl.dedup.urls import domain, same_site
from newscrawl.discovery import read
from newscrawl.discovery.addresses import REDIRECTORS
from newscrawl.discovery.fronts import (
    MAX_PAGES_OF_ARTICLE,
    article_links,
    further_page,
    lists_articles,
    looks_like_article,
    moved_to,
    next_page,
)
from newscrawl.discovery.sitemaps import unpack
from newscrawl.drops import drop, reason_of, unreadable
from newscrawl.items import KINDS, Outlet
from newscrawl.loaders import Site, load_article
from newscrawl.network.downloader import Downloader

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator, Sequence

    from scrapy.http import Response
    from scrapy.spiderloader import SpiderLoaderProtocol
    from twisted.python.failure import Failure

    from newscrawl.discovery import Link, Listing
    from newscrawl.items import Article


def sites(loader: SpiderLoaderProtocol) -> dict[str, type[NewsSpider]]:
    """Return the spiders that have start URLs of their own, by name: the sites that crawlall, checkup and sites work on."""
    spiders = {name: loader.load(name) for name in loader.list()}
    return {
        name: cls for name, cls in spiders.items() if issubclass(cls, NewsSpider) and getattr(cls, "start_urls", None)
    }


#: What a site does: writes its own articles (agency copy among them), republishes those of others, links to them or rewrites them.
PRACTICES = ("writes", "republishes", "links", "rewrites")
#: Steps from an entry point within which a page that turns out to be a list leads on: further away they are lists of lists.
LIST_DEPTH = 2

_LED_AWAY = 3  # pages of a feed that all led to the same other site: the rest will
_HOPS = 2  # pages that may send a reader on, one after the other


class NewsSpider(Spider):
    """Crawl a site from its feeds, sitemaps and front pages to its articles.

    A site is a subclass with a name, start_urls and an outlet. What a start URL is (RSS, Atom or RDF feed, sitemap, front
    page) is told from what comes back. Articles are asked for in the order in which they are announced; no link of an
    article is followed.
    """

    # start_urls: entry points, the best first: a feed or news sitemap costs the site least.
    outlet: Outlet = Outlet()
    #: Where it is published, ISO 3166; "" where that is no single country.
    country: str = "FR"
    language: str = "fr"
    timezone: str = "Europe/Paris"
    #: CSS rules by field, only where the generic path is not enough; see newscrawl.loaders.Site.
    rules: ClassVar[dict[str, str | Sequence[str]]] = {}
    #: CSS of the parts of a front page that hold links to articles; "" looks at all links and judges their addresses.
    links: str = ""
    #: How the site is known: "verified: <real page it was run on, date>", "documented: <who shows its addresses and mark-up>"
    #: or "unverified".
    known: str = "unverified"
    #: What it does with others' texts, one of PRACTICES; the families of links and spinners say it for their sites.
    practice: str = "writes"
    #: Articles to expect in a day, a low estimate; None where nothing public tells. The run report warns of far fewer.
    expected_per_day: int | None = None
    #: Bounds of one run, also as spider arguments (-a max_articles=50).
    max_articles: int = 1000
    max_pages: int = 3
    max_sitemaps: int = 20

    def __init__(self, name: str | None = None, **kwargs: Any) -> None:
        for bound in ("max_articles", "max_pages", "max_sitemaps"):
            value = str(kwargs.pop(bound, getattr(self, bound)))
            if not value.isascii() or not value.isdigit() or not int(value):
                raise ValueError(f"{bound} must be a whole number above 0, not {value!r}")
            setattr(self, bound, int(value))
        self._refuse_unknown(name, kwargs)
        super().__init__(name, **kwargs)
        self.site = Site(self.name, self.outlet, self.language, self.timezone, self.rules, self.country)
        self._sitemaps = 0
        self._counters: set[str | None] = set(REDIRECTORS)  # hosts that a feed may lead over
        self._led: dict[str, Counter[str]] = {}  # by such a host: the sites to which it has led

    def _refuse_unknown(self, name: str | None, arguments: dict[str, Any]) -> None:
        """Raise ValueError for a spider argument (-a, always a text) that nobody declares: a slip would change nothing, and not be noticed."""
        unknown = [
            key for key, value in arguments.items() if isinstance(value, str) and key != "_job"
        ]  # Scrapyd gives it
        own = getattr(type(self), "name", name)  # a family is used under the name that it is given
        if name not in {None, own}:
            unknown.append("name")
        if unknown:
            declared = {"max_articles", "max_pages", "max_sitemaps"}
            for cls in type(self).__mro__:
                if issubclass(cls, NewsSpider):
                    declared.update(signature(cls.__init__).parameters)
            takes = ", ".join(sorted(declared - {"self", "name", "args", "kwargs"}))
            raise ValueError(f"{own} has no argument {', '.join(unknown)}; it takes: {takes}")

    async def start(self) -> AsyncIterator[Any]:
        for url in self.start_urls:
            yield self.request(url, self.parse)

    def request(self, url: str, callback: Any, **kwargs: Any) -> Request:
        """Return a request whose every failure is counted under its reason."""
        # Lists before articles; and where one run has several outlets, the origin of a story before its copies.
        priority = 500 * (callback == self.parse) - 1000 * KINDS.index(self.outlet.kind)
        return Request(url, callback, errback=self.failed, cb_kwargs=kwargs, priority=priority)

    def failed(self, failure: Failure) -> None:
        """Count a request that ended without a page."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it to the failures that it hands to errbacks
        assert failure.value is not None
        url = request.meta.get("redirect_urls", [request.url])[0]
        reason = reason_of(failure.value)
        if reason == "failed":  # the only reason that does not speak for itself
            self.logger.warning("%s: %r", url, failure.value)
        self.drop(reason, url)

    def drop(self, reason: str, url: str) -> None:
        """Count a page that gives no article; newscrawl.drops lists the reasons."""
        drop(self.crawler.stats, reason, url)

    def parse(self, response: Response, page: int = 1) -> Iterator[Any]:
        """Read an entry point, whatever it is, and yield requests for the articles that it announces."""
        try:
            body = unpack(response.body)
        except (OSError, EOFError, zlib.error) as error:
            self.logger.warning("%s: broken gzip (%s)", response.url, error)
            self.drop("truncated", response.url)
            return
        except ValueError:  # more than a sitemap may weigh, once unpacked
            self.drop("too_large", response.url)
            return
        if listing := read(body, response.url):
            yield from self.parse_listing(listing, response.url)
        elif reason := unreadable(response):
            self.drop(reason, response.url)
        else:
            assert isinstance(response, TextResponse)
            yield from self.parse_page(response, page)

    def parse_listing(self, listing: Listing, url: str) -> Iterator[Any]:
        """Yield requests for the articles of a feed or sitemap and for its further sitemaps, the news ones and the newest first."""
        if listing.malformed:
            self.crawler.stats.inc_value("newscrawl/links/malformed", listing.malformed)
        waiting = sorted(listing.lists, key=lambda link: "news" not in link.url)
        for link in waiting[: self.max_sitemaps - self._sitemaps]:
            self._sitemaps += 1
            yield self.request(link.url, self.parse)
        pages = [link for link in listing.pages if listing.news or looks_like_article(link.url)]
        hosts = {urlsplit(link.url).hostname for link in pages}
        if len(hosts) == 1:  # all of a feed leads there: to its site, or over what counts its readers
            self._counters |= hosts
        yield from self.follow(pages, url, listing.home)

    def parse_page(self, response: TextResponse, page: int) -> Iterator[Any]:
        """Yield requests for a front page's articles, then for its next page; a home that sends its reader on is followed there."""
        links = article_links(response, self.links)
        if not links and (home := moved_to(response)):
            yield self.request(home, self.parse)
        yield from self.follow(links, response.url)
        if page < self.max_pages and (url := next_page(response, page)) and same_site(url, response.url):
            yield self.request(url, self.parse, page=page + 1)

    def follow(self, links: Iterable[Link], *homes: str) -> Iterator[Request]:
        """Yield a request for each link to the same site as one of homes or of the start URLs, or to what counts readers on the way there.

        SkipKnown drops those to known articles, and those beyond max_articles.
        """
        homes = (*homes, *self.start_urls)
        for link in links:
            host = urlsplit(link.url).hostname
            if host in self._counters or any(same_site(link.url, home) for home in homes):
                request = self.request(link.url, self.parse_article, announced=link.date, homes=homes)
                request.meta["announced"] = link.date
                yield request
            else:
                self.crawler.stats.inc_value("newscrawl/links/offsite")

    def parse_article(
        self, response: Response, announced: str | None = None, homes: Iterable[str] = ()
    ) -> Iterator[Article | Request]:
        """Yield the article of a page, or requests for the articles that it lists where it turns out to be a list.

        announced: the date that its feed or sitemap gives it, for pages that give none; homes: where it may have been redirected to
        """
        assert response.request is not None
        asked = [*response.request.meta.get("redirect_urls", ()), response.url]
        if reason := unreadable(response):
            self.drop(reason, response.url)
        elif self._is_offsite(response.url, asked[0], homes):
            self.drop("offsite", response.url)
        elif isinstance(response, TextResponse) and len(asked) <= _HOPS and (target := moved_to(response)):
            request = self.request(target, self.parse_article, announced=announced, homes=homes or asked[:1])
            request.meta["redirect_urls"] = asked
            yield request.replace(dont_filter=True)
        elif isinstance(response, TextResponse) and not self.links and lists_articles(response):
            self.drop("list", response.url)
            if response.meta.get("depth", 0) <= LIST_DEPTH:
                yield from self.follow(article_links(response), response.url)
        else:
            assert isinstance(response, TextResponse)
            yield from self._read([response], announced, tuple(asked))

    def _is_offsite(self, url: str, asked: str, homes: Iterable[str]) -> bool:
        """Whether the page at url, for which another address was asked, is none of the site's.

        Of a feed that leads over a host of its own, and with its first pages to the same other site, nothing further is asked for.
        """
        offsite = not any(same_site(url, home) for home in homes or (asked,))
        host = urlsplit(asked).hostname or ""
        # Further feeds may lead over those that everybody uses.
        if host not in self._counters - REDIRECTORS or any(same_site(asked, home) for home in homes):
            return offsite
        target = domain(url)
        led = self._led.setdefault(host, Counter())
        led[target] += 1
        if offsite and led == {target: _LED_AWAY}:
            self.logger.warning(
                "A feed leads over %s to %s, which is another site: its other pages are not asked for", host, target
            )
            downloader = self.crawler.engine.downloader
            if isinstance(downloader, Downloader):
                downloader.leave_alone(host, "led_away")
        return offsite

    def _read(
        self, pages: list[TextResponse], announced: str | None, asked: tuple[str, ...], *, whole: bool = False
    ) -> Iterator[Article | Request]:
        """Yield the article that stands on pages, or the request for its next page; whole: there is none that can be had."""
        url = further_page(pages)
        if url and not whole and len(pages) < MAX_PAGES_OF_ARTICLE:
            request = self.request(url, self.parse_further, pages=pages, announced=announced, asked=asked)
            yield request.replace(errback=self.further_failed, dont_filter=True)
            return
        article = load_article(pages[0], self.site, stats=self.crawler.stats, further=pages[1:])
        if url:
            article.incomplete = True
            self.crawler.stats.inc_value("newscrawl/incomplete")
        article.date_published = article.date_published or announced
        article.asked = asked
        yield article

    def parse_further(
        self, response: Response, pages: list[TextResponse], announced: str | None, asked: tuple[str, ...]
    ) -> Iterator[Article | Request]:
        """Yield the article with this further page of it, or the request for the next one."""
        if isinstance(response, TextResponse) and not unreadable(response):
            yield from self._read([*pages, response], announced, asked)
        else:
            yield from self._read(pages, announced, asked, whole=True)

    def further_failed(self, failure: Failure) -> Iterator[Article | Request]:
        """Yield the article without a further page that could not be had."""
        self.failed(failure)
        request: Request = failure.request  # type: ignore[attr-defined]  # as above
        yield from self._read(**request.cb_kwargs, whole=True)
