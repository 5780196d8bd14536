"""Sites made with WordPress, whose feeds have further pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from w3lib.url import add_or_replace_parameter

from newscrawl.base_spiders.news import NewsSpider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrapy.http import Response


class WordPressSpider(NewsSpider):
    """A site made with WordPress, whose feed lists ten articles a page; older ones are on /feed/?paged=2 and so on.

    As many pages of each feed are read as of each front (max_pages), so that an hourly run misses nothing of a busy agency.
    """

    def parse(self, response: Response, page: int = 1) -> Iterator[Any]:
        found = list(super().parse(response, page))
        yield from found
        if found and page < self.max_pages and urlsplit(response.url).path.endswith("/feed/"):
            url = add_or_replace_parameter(response.url, "paged", str(page + 1))
            yield self.request(url, self.parse, page=page + 1)
