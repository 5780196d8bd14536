"""Sites that only link to other outlets' articles."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, quote, urlsplit

from scrapy.http import TextResponse
from w3lib.html import remove_tags

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.dedup.urls import same_site
from newscrawl.drops import NEXT_RUN, reason_of, unreadable
from newscrawl.items import Article, Outlet, article_id, utc_stamp
from newscrawl.loaders import Site, load_article
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrapy import Request
    from scrapy.http import Response
    from twisted.python.failure import Failure

    from newscrawl.discovery import Link


_YES_NO = {"1": True, "yes": True, "true": True, "0": False, "no": False, "false": False}


class LinksSpider(NewsSpider):
    """A site that only links to others: each entry of its feeds names an article and the outlet that published it.

    scrapy crawl SITE -a q="inondations Pas-de-Calais" -a follow=yes

    q: words to search for instead of the front page's links, where the site has a search
    follow: yes asks the outlet for the article itself; no, or where the outlet does not give it, exports the link: a
    record with headline, outlet and date as the site gives them, the kind links, and no text, for none was seen

    The outlet of a record is the outlet that the entry names.
    """

    outlet = Outlet("", "links")
    practice = "links"
    #: Whether links are followed unless the argument says otherwise: only where they lead to the outlet by themselves.
    follows: bool = False
    #: Address of the feed of a search, with {q}; "" where there is none.
    search: str = ""

    def __init__(self, name: str | None = None, q: str = "", follow: str = "", **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        if follow:
            if follow.lower() not in _YES_NO:
                raise ValueError(f"follow must be yes or no, not {follow!r}")
            self.follows = _YES_NO[follow.lower()]
        if q:
            if not self.search:
                raise ValueError(f"{self.name} has no search: q cannot be used")
            self.start_urls = [self.search.format(q=quote(q))]

    def follow(self, links: Iterable[Link], *homes: str) -> Iterator[Any]:
        """Yield a request to the outlet, or the record, for each link."""
        for n, link in enumerate(links):
            if n >= self.max_articles:
                self.crawler.stats.inc_value("newscrawl/links/over_max_articles")
            elif self.follows:
                request = self.request(_target(link.url), self.parse_outlet, link=link, home=homes[0])
                request.errback = self.not_followed
                request.meta["announced"] = link.date
                yield request
            else:
                yield self.record(link)

    def parse_outlet(self, response: Response, link: Link, home: str) -> Iterator[Article]:
        """Yield the article of the outlet's page, or the link where the page holds no article or is still on home, the site that links."""
        if reason := "not at the outlet" if same_site(response.url, home) else unreadable(response):
            yield self.keep_link(link, reason)
            return
        assert isinstance(response, TextResponse)
        assert response.request is not None
        site = Site(self.name, Outlet(link.outlet or "", "media"), self.language, self.timezone)
        article = load_article(response, site, stats=self.crawler.stats)
        article.date_published = article.date_published or link.date
        article.asked = (*response.request.meta.get("redirect_urls", ()), response.url)
        if reason := article.missing():
            yield self.keep_link(link, reason)
        else:
            yield article

    def not_followed(self, failure: Failure) -> Iterator[Article]:
        """Yield the link itself where its outlet gave no page."""
        request: Request = failure.request  # type: ignore[attr-defined]  # Scrapy adds it to the failures that it hands to errbacks
        assert failure.value is not None
        if (reason := reason_of(failure.value)) in NEXT_RUN:  # the next run follows it
            self.drop(reason, request.url)
        else:
            yield self.keep_link(request.cb_kwargs["link"], reason)

    def keep_link(self, link: Link, reason: str) -> Article:
        """Return the record of a link that could not be followed, and count it."""
        self.crawler.stats.inc_value("newscrawl/links/not_followed")
        self.logger.info("Not followed (%s): %s", reason, link.url)
        return self.record(link)

    def record(self, link: Link) -> Article:
        """Return the link as its feed gives it: everything but a text."""
        url = _target(link.url)
        return Article(
            id=article_id(url),
            url=url,
            site=self.name,
            outlet=Outlet(link.outlet or urlsplit(url).hostname or self.outlet.name, "links"),
            language=self.language,
            headline=clean(remove_tags(link.title or "")) or None,
            date_published=link.date,
            fetched=utc_stamp(datetime.now(timezone.utc)),
        )


def _target(url: str) -> str:
    """Return the outlet's own address where a link carries it, as Bing's do: /news/apiclick.aspx?url=https%3a%2f%2f… and so on."""
    parts = urlsplit(url)
    inner = parse_qs(parts.query).get("url", [""])[0] if parts.path.endswith("apiclick.aspx") else ""
    return inner if inner.startswith(("https://", "http://")) else url
