"""Item pipelines, in the order of ITEM_PIPELINES."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import DropItem

from newscrawl.drops import drop

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

    from newscrawl.items import Article


class Complete:
    """Drop, and count, what has no headline or no paragraph: without both there is no article."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Article) -> Article:
        reason = None
        if not item.headline:
            reason = "no_headline"
        elif not any(section.paragraphs for section in item.sections):
            reason = "no_text"
        if reason:
            drop(self.stats, reason, item.url)
            raise DropItem(reason)
        return item
