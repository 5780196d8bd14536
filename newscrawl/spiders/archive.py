from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scrapy import Spider, signals
from scrapy.spiderloader import get_spider_loader

from newscrawl.archives.bookmarks import Bookmarks, Place, mark
from newscrawl.archives.joining import Joining
from newscrawl.archives.reading import Sites
from newscrawl.archives.warc import BEGINNING, find_files, read_warc, refuse_others
from newscrawl.archives.workers import Workers
from newscrawl.base_spiders.arguments import day, flag
from newscrawl.drops import drop
from newscrawl.exceptions import IndexLost, PageError
from newscrawl.export.feeds import Feeds
from newscrawl.export.stories import KnownStories
from newscrawl.items import Sighting
from newscrawl.runs.outcome import feed_errors
from newscrawl.stopping import is_stopped

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings
    from typing_extensions import Self

    from newscrawl.archives.capture import Capture
    from newscrawl.archives.reading import Reading
    from newscrawl.archives.warc import Record
    from newscrawl.items import Article
    from newscrawl.loaders import Site

_SAVE_EVERY = 1.0  # seconds
_TELL_EVERY = 60.0  # seconds
_SUCCESS = range(200, 300)
_TURN = 50  # records after which others have a turn


class WarcSpider(Spider):
    """Read WARC files, whoever recorded them, as if their pages had just been fetched.

    scrapy crawl archive -a path="dir/ other/*.warc.gz" -a hosts=rfi.fr,lefaso.net -a since=2026-11-01 -a again=yes

    path: files, folders (with all that is under them) and patterns, separated by spaces
    hosts: only pages of these hosts and of those under them, separated by commas
    since: only pages fetched on this day (UTC) or later
    again: yes reads what was read before; pages whose record has changed come as updates, with what changed
    """

    name = "archive"
    sites: Sites
    workers: Workers

    def __init__(self, path: str = "", hosts: str = "", since: str = "", again: str = "no", **kwargs: Any) -> None:
        super().__init__(**kwargs)
        if not path.split():
            raise ValueError('say what to read: scrapy crawl archive -a path="folder/ file.warc.gz"')
        self.paths = list(dict.fromkeys(found for part in path.split() for found in find_files(part)))
        self.hosts = tuple(host.lower() for host in hosts.replace(",", " ").split())
        first = day("since", since) if since else None
        self.since = first and datetime(first.year, first.month, first.day, tzinfo=timezone.utc)
        self.again = flag("again", again)
        self.origin = "again" if self.again else "archive"
        self.purpose = f"{sorted(self.hosts)} {since} {self.again}"  # what one reading passes over, another may want

    @classmethod
    def update_settings(cls, settings: BaseSettings) -> None:
        super().update_settings(settings)
        # It ends with its files, and goes on where it was stopped.
        settings.set("CLOSESPIDER_TIMEOUT", 0, priority="spider")

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        spider.sites = Sites(get_spider_loader(crawler.settings), cls.name)
        spider.workers = Workers.from_settings(crawler.settings)
        crawler.signals.connect(spider.settle, signals.item_scraped)
        crawler.signals.connect(spider.settle, signals.item_dropped)
        crawler.signals.connect(spider.finish, signals.engine_stopped)
        return spider

    async def start(self) -> AsyncIterator[Article]:
        """Yield the articles, in the order of the files and of the records in them."""
        self._begin()
        async for pages, reading in Joining[tuple[Place, str]](self.workers).read_all(self._pages()):
            if article := self._article([place for place, _ in pages], pages[0][1], reading):
                yield article

    def _begin(self) -> None:
        self.stories = KnownStories.of(self.crawler)
        self.bookmarks = Bookmarks(self.stories.index)
        self.yielded: dict[int, tuple[Article, Sequence[Place]]] = {}
        self.started = self.saved = self.told = time.monotonic()
        self.sizes = {path: path.stat().st_size if path.exists() else 0 for path in self.paths}
        self.files = self.records = self.passed = self.skipped = self.offset = 0

    def _pages(self) -> Iterator[tuple[Capture, Site, tuple[Place, str]] | None]:
        """Yield the pages that are to be read, and None after some records without one."""
        for n, (record, place) in enumerate(self._records()):
            if capture := self._wanted(record):
                yield capture, self.sites.of(capture.url, capture.about), (place, capture.url)
            else:
                place.settled = True
            if n % _TURN == 0:
                self._save()
                yield None

    def _records(self) -> Iterator[tuple[Record, Place]]:
        """Yield what is to be read of the files."""
        stats = self.crawler.stats
        for path in self.paths:
            try:
                file = mark(path, self.purpose)
                start = self.bookmarks.of(file)
                self.skipped += start.offset
                news = start == BEGINNING
                if news:
                    refuse_others(path)
                for record in read_warc(path, start, self.settings.getint("DOWNLOAD_MAXSIZE")):
                    news |= record.after != start  # else it is cut short, as it was
                    self.records += 1
                    self.offset = record.after.offset
                    if record.fault:
                        drop(stats, record.fault, f"a record of {path} before byte {self.offset}")
                    yield record, self.bookmarks.add(file, record.after)
                if not news:
                    stats.inc_value("newscrawl/archive/files_read_before")
            except OSError as error:
                self.logger.error("%s cannot be read: %s", path, error)  # noqa: TRY400
                stats.inc_value("newscrawl/archive/files_unreadable")
            self.passed += self.sizes[path]
            self.offset = 0
            self.files += 1

    def _wanted(self, record: Record) -> Capture | None:
        """Return the page of a record, where it holds one that is asked for; count the others."""
        count = self.crawler.stats.inc_value
        capture = record.capture
        if capture is None:
            if not record.fault:
                count(f"newscrawl/archive/records/{record.kind}")
        elif self.hosts and not _under(self.hosts, capture.url):
            count("newscrawl/archive/records/other_host")
        elif self.since and capture.time < self.since:
            count("newscrawl/archive/records/before_since")
        elif urlsplit(capture.url).path == "/robots.txt":
            count("newscrawl/archive/records/robots.txt")
        else:
            count("newscrawl/archive/pages")
            known = None if self.again else self.stories.known([capture.url]).get(capture.url)
            if known and capture.time.replace(microsecond=0) <= known.fetched:
                count("newscrawl/known")
                return None
            if self.sites.left(capture.url, capture.about):
                drop(self.crawler.stats, "offsite", capture.url)
                return None
            if capture.status in _SUCCESS:
                return capture
            drop(self.crawler.stats, f"http_{capture.status}", capture.url)
        return None

    def _article(self, places: Sequence[Place], url: str, reading: Reading | PageError) -> Article | None:
        """Return the article that its pages, the first at url, came to; count what gives none."""
        stats = self.crawler.stats
        if isinstance(reading, PageError):
            kind, told = reading.args
            self.logger.error("An error in the program itself, at %s\n%s", url, told)
            stats.inc_value("spider_exceptions/count")
            stats.inc_value(f"spider_exceptions/{kind}")
            _settle(places)
            return None
        for key, n in reading.counts.items():
            stats.inc_value(key, n)
        reason = reading.reason
        if self.again and reading.counts["newscrawl/incomplete"]:  # what is known of it may be whole
            reason = "further_page"
        if reason:
            drop(stats, reason, url)
            _settle(places)
            return None
        if reading.article:
            self.yielded[id(reading.article)] = (reading.article, places)
        return reading.article

    def settle(self, item: Any) -> None:
        """Note that a record is through the pipelines. One that raised an error there is not: the next run reads it again."""
        if is_stopped(self.crawler):  # what is not in its feed comes again
            return
        article = item.page if isinstance(item, Sighting) else item
        if found := self.yielded.pop(id(article), None):
            _settle(found[1])

    def _save(self) -> None:
        now = time.monotonic()
        if now - self.told > _TELL_EVERY:
            self.told = now
            self.logger.info("%s", self.progress())
        if now - self.saved > _SAVE_EVERY:
            self.saved = now
            feeds = self.crawler.get_extension(Feeds)
            with suppress(IndexLost, OSError):  # whoever writes next says so, and stops the run
                if not feeds or not feeds.pending():
                    self.bookmarks.save()

    def progress(self) -> str:
        """Say how far the reading is."""
        done, total = self.passed + self.offset, sum(self.sizes.values())
        spent = time.monotonic() - self.started
        left = spent * (total - done) / max(done - self.skipped, 1)
        return (
            f"{self.files} of {len(self.paths)} files, {self.records} records, {done / 2**20:.0f} of {total / 2**20:.0f} MiB, "
            f"{timedelta(seconds=round(left))} left"
        )

    def finish(self) -> None:
        """Keep how far it came; called when the feeds are closed."""
        self.workers.close()
        if not hasattr(self, "bookmarks"):
            return
        stats = self.crawler.stats.get_stats()
        if not feed_errors(stats) and not is_stopped(self.crawler):
            self.bookmarks.save()
            if self.again and stats.get("finish_reason") == "finished":
                self.bookmarks.forget([mark(path, self.purpose) for path in self.paths])


def _settle(places: Sequence[Place]) -> None:
    for place in places:
        place.settled = True


def _under(hosts: tuple[str, ...], url: str) -> bool:
    host = urlsplit(url).hostname or ""
    return any(host == one or host.endswith(f".{one}") for one in hosts)
