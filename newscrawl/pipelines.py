"""Item pipelines, in the order of ITEM_PIPELINES."""

from __future__ import annotations

import logging
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy import signals
from scrapy.exceptions import DropItem

from newscrawl.copies.evidence import mark_altered
from newscrawl.copies.search import Search
from newscrawl.copies.watch import Watch
from newscrawl.drops import drop
from newscrawl.exceptions import CannotStart
from newscrawl.export.stories import KnownStories
from newscrawl.french.letters import key
from newscrawl.items import Article, Sighting, utc_stamp

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from typing_extensions import Self

    from newscrawl.dedup.judgement import Origin

logger = logging.getLogger(__name__)


class Complete:
    """Drop, and count, what has no headline or no paragraph: without both there is no article; with RESPECT_TDM, what reserves its rights."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.respects = crawler.settings.getbool("RESPECT_TDM")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def process_item(self, item: Article) -> Article:
        if reason := "rights_reserved" if self.respects and item.rights else item.missing():
            drop(self.stats, reason, item.url)
            raise DropItem(reason)
        return item


class EachStoryOnce:
    """Let a story through once: a repeat becomes a sighting that names the record, a changed text an update of it."""

    def __init__(self, crawler: Crawler) -> None:
        self.stats = crawler.stats
        self.stories = KnownStories.of(crawler)
        self.origin: Origin = getattr(crawler.spider, "origin", "site")

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    async def process_item(self, item: Article) -> Article | Sighting:
        verdict = await self.stories.judge(item, self.origin)
        if verdict is None:
            drop(self.stats, "stopped", item.url)
            raise DropItem("stopped")
        if verdict.kind == "known":
            self.stats.inc_value("newscrawl/unchanged" if self.origin == "again" else "newscrawl/known")
            raise DropItem("known")
        if verdict.kind == "sighting":
            assert verdict.of is not None
            assert verdict.match is not None
            self.stats.inc_value(f"newscrawl/sightings/{verdict.match}")
            sighting = Sighting(
                of=verdict.of,
                id=item.id,
                url=item.url,
                site=item.site,
                outlet=item.outlet,
                headline=item.headline,
                match=verdict.match,
                score=round(verdict.score, 1),
                seen=item.fetched,
                date_published=item.date_published,
                credit=item.credit,
            )
            sighting.page = item
            return sighting
        self.stats.inc_value("newscrawl/articles")
        item.update_of = verdict.of
        item.changed = list(verdict.changed)
        item.first_seen = utc_stamp(verdict.first_seen)
        return item


class WhoseText:
    """Say of each article which one it is reworded from, of each sighting what it changed, and mark what is watched.

    The articles of the last week stand in the data folder, in copies.sqlite. One that was exported before its origin came gets a sighting
    of its own, which names both. Trouble with that file costs the comparison, never the article.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.stats = crawler.stats
        settings = crawler.settings
        try:
            self.watch = Watch.of(settings.getdict("WATCH"))
            self.search = Search(Path(settings["NEWSCRAWL_DATA"]) / "copies.sqlite" if settings["INDEX_FILE"] else None)
        except (ValueError, OSError, sqlite3.Error) as error:
            raise CannotStart(f"copies cannot be looked for: {error}") from error

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def close_spider(self) -> None:
        self.search.close()

    def process_item(self, item: Article | Sighting) -> Article | Sighting:
        try:
            for sighting in self._compare(item):
                self._mark(sighting)
                self.stats.inc_value("newscrawl/sightings/copy")
                self.crawler.signals.send_catch_log(
                    signals.item_scraped, item=sighting, response=None, spider=self.crawler.spider
                )
                self.search.told(sighting)  # once it is written: a run that is killed here tells it again
            self._mark(item)
        except sqlite3.Error as error:
            self.stats.inc_value("newscrawl/copies/failed")
            logger.error("%s was compared with no other article: %s", item.url, error)  # noqa: TRY400
        return item

    def _compare(self, item: Article | Sighting) -> list[Sighting]:
        """Fill in what an item is to those of the last week; return what it makes of earlier ones."""
        if isinstance(item, Article):
            item.copy_of, later = self.search.judge(item)
            if item.copy_of:
                self.stats.inc_value(f"newscrawl/copies/{item.copy_of.certainty}")
                if item.copy_of.certainty == "copy":
                    mark_altered(item, item.copy_of.evidence)
            return later
        if item.page:
            item.evidence = self.search.compare(item.page, item.of)
        return []

    def _mark(self, item: Article | Sighting) -> None:
        if isinstance(item, Article):
            item.watched = self.watch.cited(item)
            if item.copy_of and item.copy_of.certainty == "copy":
                item.watched += self.watch.copied(item.copy_of.outlet.name)
        else:
            item.watched = self.watch.cited(item.page) if item.page else []
            origin = self.search.outlet_of(item.of)
            if (
                origin
                and origin != item.outlet.name
                and key(origin) not in key((item.credit and item.credit.text) or "")
            ):
                item.watched += self.watch.copied(origin)
        for mark in item.watched:
            self.stats.inc_value(f"newscrawl/watched/{mark}")
