from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrapy.utils.sitemap import sitemap_urls_from_robots

from newscrawl.base_spiders.news import NewsSpider
from newscrawl.discovery.fronts import announced, looks_like_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy import Request
    from scrapy.http import Response, TextResponse


class AnySpider(NewsSpider):
    """Crawl a site that nobody wrote rules for.

    scrapy crawl any -a url=https://www.example.org/

    url: a front page, a feed, a sitemap or an article; several are separated by spaces. A front page is read together with
    the feeds and sitemaps that it announces, in its head or in robots.txt.
    """

    name = "any"

    def __init__(self, name: str | None = None, url: str = "", **kwargs: Any) -> None:
        if not url.split():
            raise ValueError("say what to crawl: scrapy crawl any -a url=https://www.example.org/")
        super().__init__(name, **kwargs)
        self.start_urls = [u if "://" in u else f"https://{u}" for u in url.split()]

    def parse_page(self, response: TextResponse, page: int) -> Iterator[Any]:
        """Yield the article that a start URL is, else what the front page and all that it announces lead to."""
        is_article = response.css('meta[property="og:type"]::attr(content)').get("").lower() == "article"
        if is_article or looks_like_article(response.url):
            yield from self.parse_article(response)
            return
        yield from super().parse_page(response, page)
        if page == 1:
            for url in announced(response):
                yield self.request(url, self.parse)
            yield self.request(response.urljoin("/robots.txt"), self.parse_robots)

    def parse_robots(self, response: Response) -> Iterator[Request]:
        """Yield requests for the sitemaps that robots.txt names, news sitemaps first."""
        urls = sorted(
            set(sitemap_urls_from_robots(response.body, response.url)), key=lambda url: ("news" not in url, url)
        )
        for url in urls[: self.max_sitemaps]:
            yield self.request(url, self.parse)
