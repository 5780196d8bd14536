from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.discovery.fronts import announced, article_links, lists_articles, looks_like_article
from newscrawl.discovery.sitemaps import named_in_robots
from newscrawl.items import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy import Request
    from scrapy.http import Response, TextResponse


_BETWEEN = re.compile(r"\s+|,+(?=\s|https?://|$)|(?<=[a-z]),+(?=www\.)")


class AnySpider(NewsSpider):
    """Crawl a site that nobody wrote rules for.

    scrapy crawl any -a url=https://www.example.org/

    url: a front page, a feed, a sitemap or an article; several are separated by spaces or commas. A front page is read together with
    the feeds and sitemaps that it announces, in its head or in robots.txt.
    """

    name = "any"
    country = ""  # of whichever site it is, nothing is known

    def __init__(self, name: str | None = None, url: str = "", **kwargs: Any) -> None:
        addresses = [part for part in _BETWEEN.split(url) if part]
        if not addresses:
            raise ValueError("say what to crawl: scrapy crawl any -a url=https://www.example.org/")
        super().__init__(name, **kwargs)
        self.start_urls = [part if "://" in part else f"https://{part}" for part in addresses]
        for address in self.start_urls:
            try:
                parts = urlsplit(address)
                sound = bool(parts.hostname) or parts.scheme == "file"  # that one is dropped as a scheme, like ftp
            except ValueError:
                sound = False
            if not sound:
                raise ValueError(f"{address} is no address of a page")

    def parse_page(self, response: TextResponse, page: int) -> Iterator[Any]:
        """Yield the article that a start URL is, else what the front page and all that it announces lead to."""
        if "of_lists" not in response.meta and self.is_article(response):
            found = list(self.parse_article(response))
            if not any(isinstance(one, Article) and one.missing() for one in found) or not article_links(response):
                yield from found
                return
        yield from super().parse_page(response, page)
        if page == 1:
            for url in announced(response):
                request = self.request(url, self.parse)
                request.meta["of_lists"] = True  # "/nos-flux-rss", where they are named, is no article
                yield request
            yield self.request(response.urljoin("/robots.txt"), self.parse_robots)

    @staticmethod
    def is_article(response: TextResponse) -> bool:
        """Whether a start URL is an article: by its address or its data, but neither a home nor a page that lists others."""
        if not urlsplit(response.url).path.strip("/") or lists_articles(response):
            return False
        declared = response.css('meta[property="og:type"]::attr(content)').get("").lower() == "article"
        return declared or looks_like_article(response.url)

    def parse_robots(self, response: Response) -> Iterator[Request]:
        """Yield requests for the sitemaps that robots.txt names, news sitemaps first."""
        for url in named_in_robots(response.body, response.url)[: self.max_sitemaps]:
            yield self.request(url, self.parse)
