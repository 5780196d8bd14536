"""Item pipelines, in the order of ITEM_PIPELINES."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import DropItem

from newscrawl.drops import drop
from newscrawl.export.jsonlines import KnownStories
from newscrawl.items import Sighting, utc_stamp

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

    from newscrawl.items import Article


class Complete:
    """Drop, and count, what has no headline or no paragraph: without both there is no article.

    A link that a site of links names stands without a paragraph: whose text it is was never seen.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Article) -> Article:
        reason = None
        if not item.headline:
            reason = "no_headline"
        elif item.outlet.kind != "links" and not any(section.paragraphs for section in item.sections):
            reason = "no_text"
        if reason:
            drop(self.stats, reason, item.url)
            raise DropItem(reason)
        return item


class EachStoryOnce:
    """Let a story through once: a repeat becomes a sighting that names the record, a changed text an update of it."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.index = KnownStories.of(crawler)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Article) -> Article | Sighting:
        verdict = self.index.judge(item, *item.asked)
        if verdict.kind == "known":
            self.stats.inc_value("newscrawl/known")
            raise DropItem("known")
        if verdict.kind == "sighting":
            assert verdict.of is not None
            assert verdict.match is not None
            self.stats.inc_value(f"newscrawl/sightings/{verdict.match}")
            return Sighting(
                of=verdict.of,
                id=item.id,
                url=item.url,
                site=item.site,
                outlet=item.outlet,
                headline=item.headline,
                match=verdict.match,
                score=round(verdict.score, 1),
                seen=item.fetched,
            )
        self.stats.inc_value("newscrawl/articles")
        item.update_of = verdict.of
        item.first_seen = utc_stamp(verdict.first_seen)
        return item
