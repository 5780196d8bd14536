"""A page that was recorded → an Article: by the rules of the site whose host it is, with the time of its capture as clock."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from scrapy import Request
from scrapy.http import Headers, HtmlResponse, TextResponse
from scrapy.responsetypes import responsetypes
from scrapy.settings import Settings
from scrapy.spiderloader import get_spider_loader

from newscrawl.archives.capture import Capture
from newscrawl.dedup.urls import domain, outlet_key, same_site
from newscrawl.discovery.fronts import (
    MAX_PAGES_OF_ARTICLE,
    further_page,
    is_further_page,
    lists_articles,
    looks_like_article,
)
from newscrawl.drops import unreadable
from newscrawl.exceptions import NoArticle, Refused
from newscrawl.items import Outlet
from newscrawl.loaders import ANY, Site, load_article
from newscrawl.network.middlewares import HttpCompression, TrueCharset

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scrapy.http import Response
    from scrapy.spiderloader import SpiderLoaderProtocol

    from newscrawl.items import Article

_NUMBERED = re.compile(r"/\d{5,}/")
#: What a page that is an article says of itself, whatever its address looks like.
_SAYS_ARTICLE = (
    'meta[property="og:type"][content="article"], meta[property="article:published_time"], [itemtype$="Article"]'
)


@dataclass
class Reading:
    """What one page came to.

    article: the record; None where the page gives none
    reason: why it gives none, one of newscrawl.drops.REASONS
    further: address of the next page of the article, where the text goes on there
    counts: for the stats
    """

    article: Article | None = None
    reason: str | None = None
    further: str | None = None
    counts: Counter[str] = field(default_factory=Counter)


class _Counts(Counter[str]):
    """Counts that a loader can use as Scrapy's stats."""

    def inc_value(self, key: str, count: int = 1) -> None:
        self[key] += count


class Sites:
    """Which site's rules a page is read by."""

    def __init__(self, loader: SpiderLoaderProtocol, fallback: str = ANY.name) -> None:
        """loader: the project's spiders; fallback: name of the site of a page that belongs to none."""
        self._fallback = Site(fallback)
        self._named: dict[str, Site] = {}
        self._hosts: dict[str, Site] = {}
        for name in loader.list():
            spider: Any = loader.load(name)
            if not hasattr(spider, "outlet"):  # no site
                continue
            site = Site(name, spider.outlet, spider.language, spider.timezone, spider.rules, spider.country)
            self._named[name] = site
            if site.outlet.kind == "links":  # it has no articles of its own
                continue
            for url in getattr(spider, "start_urls", ()):
                self._hosts.setdefault(outlet_key(url), site)
                self._hosts.setdefault(f"*.{domain(url)}", site)

    def of(self, url: str, about: dict[str, str] | None = None) -> Site:
        """Return the site of a page: the one that it was recorded for, else the one of its host, else the generic one."""
        about = about or {}
        site = self._named.get(about.get("site", ""))
        if site is None:
            return self._hosts.get(outlet_key(url)) or self._hosts.get(f"*.{domain(url)}") or self._fallback
        kind, _, name = about.get("outlet", "").partition(" ")
        return replace(site, outlet=Outlet(name, kind)) if name else site

    def left(self, url: str, about: dict[str, str]) -> bool:
        """Whether a crawl was redirected from the site that it asked to another one."""
        asked = about.get("asked", "").split()
        site = self._named.get(about.get("site", ""))
        if not asked or site is None or site.outlet.kind == "links" or same_site(url, asked[0]):
            return False
        return self._hosts.get(f"*.{domain(url)}") != site


class PageReader:
    """Reads captures, as a crawl would read them; max_size: bytes of a page, unpacked."""

    def __init__(self, max_size: int) -> None:
        self._max_size = max_size
        crawler: Any = SimpleNamespace(  # what the middleware asks of one
            stats=None,
            settings=Settings({"DOWNLOAD_MAXSIZE": max_size, "DOWNLOAD_WARNSIZE": max_size}),
            signals=SimpleNamespace(connect=lambda *_: None),
        )
        self._compression = HttpCompression(crawler=crawler)
        self._charset = TrueCharset()

    def read(self, capture: Capture, site: Site, further: Sequence[Capture] = ()) -> Reading:
        """Return the article of a page, with the text of its further pages, or why it gives none."""
        counts = _Counts()
        try:
            article, url = self._article(capture, site, further, counts)
        except Refused as refusal:
            return Reading(None, refusal.reason, None, counts)
        return Reading(article, None, url, counts)

    def _article(
        self, capture: Capture, site: Site, further: Sequence[Capture], counts: _Counts
    ) -> tuple[Article, str | None]:
        response = self._response(capture)
        announced = "site" in capture.about  # somebody asked for it as an article
        if reason := unreadable(response):
            raise Refused(reason)
        assert isinstance(response, TextResponse)
        if not announced and not is_article_page(response):
            raise Refused("not_article")
        if site.outlet.kind != "spinner" and lists_articles(response):  # the others' lists are told by their addresses
            raise Refused("list")
        pages = [response, *self._readable(further)]
        article = load_article(response, site, stats=counts, now=capture.time, further=pages[1:])
        if is_further_page(response.url, article.url):
            raise Refused("further_page")
        url = further_page(pages)
        article.incomplete = url is not None
        counts["newscrawl/incomplete"] += int(article.incomplete)
        if not announced and not speaks(article, site.language):
            raise Refused("other_language")
        article.date_published = article.date_published or capture.about.get("announced")
        article.asked = tuple(dict.fromkeys((*capture.about.get("asked", "").split(), capture.url)))
        return article, url if len(pages) > len(further) and len(pages) < MAX_PAGES_OF_ARTICLE else None

    def _readable(self, further: Iterable[Capture]) -> Iterator[TextResponse]:
        """Yield the further pages of an article up to the first that cannot be read."""
        for capture in further:
            try:
                response = self._response(capture)
            except Refused:
                return
            if unreadable(response) or not isinstance(response, TextResponse):
                return
            yield response

    def _response(self, capture: Capture) -> Response:
        """Return what a spider would have been given. Raises Refused where a crawl would have."""
        if len(capture.body) > self._max_size:
            raise Refused("too_large")
        headers = Headers()
        for name, value in capture.headers:
            headers.appendlist(name, value)
        request, response = Request(capture.url), _make(capture, headers)
        if "Content-Encoding" in headers:
            try:
                response = cast("Response", self._compression.process_response(request, response))
            except Refused:
                raise
            except Exception:  # noqa: BLE001  # each encoding has errors of its own
                del headers["Content-Encoding"]  # many archives keep the body unpacked, and the header
                response = _make(capture, headers)
        return self._charset.process_response(request, response)


def _make(capture: Capture, headers: Headers) -> Response:
    kind = responsetypes.from_args(headers=headers, url=capture.url, body=capture.body)
    return kind(capture.url, capture.status, headers, capture.body)


def is_article_page(response: TextResponse) -> bool:
    """Whether a page that nothing announced as an article is one, by its address or by its own word; a front page is none."""
    path = urlsplit(response.url).path
    if not path.strip("/") and not urlsplit(response.url).query:
        return False
    return bool(looks_like_article(response.url) or _NUMBERED.search(path) or response.css(_SAYS_ARTICLE))


_WORDS_OF_FRENCH = frozenset("le les des du est et dans pour une au aux sur qui avec pas plus ce cette".split())
_SAMPLE = 3000  # characters that tell a text's language
_FEW_WORDS = 30  # of a text too short to tell its language
_SHARE = 0.06  # of these words in a text: the least of 611 French ones had .09, and Catalan, the nearest language, stays below


def speaks(article: Article, language: str) -> bool:
    """Whether an article is in a language: French by its words, which know better than what some pages say; else by its page's word."""
    words = re.findall(r"\w+", article.text()[:_SAMPLE].lower())
    if language[:2] != "fr" or len(words) < _FEW_WORDS:
        return article.language[:2] == language[:2]
    return sum(word in _WORDS_OF_FRENCH for word in words) > _SHARE * len(words)


def page_address(html: bytes) -> str | None:
    """Return the address that a page gives itself (rel=canonical, og:url), where it gives a whole one."""
    response = HtmlResponse("about:blank", body=html)
    found = response.css('link[rel~="canonical"]::attr(href), meta[property="og:url"]::attr(content)').getall()
    return next((url for url in map(str.strip, found) if url.startswith(("http://", "https://"))), None)


def page_capture(html: bytes, url: str, fetched: datetime | None = None) -> Capture:
    """Return a page that somebody has at hand, as if it had been fetched."""
    headers = (("Content-Type", "text/html"),)  # its charset is the page's own to say
    return Capture(url, 200, headers, html, fetched or datetime.now(timezone.utc), {"site": "any"})


@cache
def _project() -> tuple[Sites, PageReader]:
    settings = Settings()
    settings.setmodule("newscrawl.settings")
    return Sites(get_spider_loader(settings)), PageReader(settings.getint("DOWNLOAD_MAXSIZE"))


def read(page: bytes | str | Path, url: str = "", *, fetched: datetime | None = None) -> Article:
    """Return the article of a page, read by the rules of the site whose address it has; nothing is remembered or written.

    page: its HTML, or the file that holds it
    url: its address; where none is given, the one that the page gives itself
    fetched: when it was fetched, with time zone; dates are never later. Now, or when the file was last written

    Raises NoArticle where the page gives none, OSError where the file cannot be read.
    """
    if isinstance(page, Path):
        fetched = fetched or datetime.fromtimestamp(page.stat().st_mtime, timezone.utc)
        page = page.read_bytes()
    if isinstance(page, str) and page.strip():
        page = f"\ufeff{page}"  # a mark that outdoes what the page says of its charset
    html = page if isinstance(page, bytes) else page.encode("utf-8", "replace")
    url = url or page_address(html) or "about:blank"
    known, reader = _project()
    reading = reader.read(page_capture(html, url, fetched), known.of(url))
    reason = reading.reason or (reading.article.missing() if reading.article else None)
    if reason or reading.article is None:
        raise NoArticle(str(reason))
    return reading.article
