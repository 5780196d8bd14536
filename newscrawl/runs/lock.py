"""One run of a site at a time."""

from __future__ import annotations

import re
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from filelock import FileLock, Timeout
from scrapy import signals

from newscrawl.dedup.urls import url_key
from newscrawl.exceptions import AlreadyRunning, CannotStart, IndexBusy, IndexLost
from newscrawl.fleet import leases_of

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from typing_extensions import Self


def run_name(spider: Spider) -> str:
    """Return the name of a site's runs: the spider's, with a host and a mark of all start URLs where they are an argument."""
    urls = getattr(spider, "start_urls", None)
    if not urls or urls == getattr(type(spider), "start_urls", None):
        return spider.name
    keys = sorted(url_key(url) for url in urls)  # with and without the final slash, it is one site
    host = re.sub(r"[^a-z0-9.-]", "", urlsplit(min(urls)).netloc.rpartition("@")[2].partition(":")[0].lower())
    digits = blake2b(" ".join(keys).encode(), digest_size=4).hexdigest()
    return "-".join(part for part in (spider.name, host[:80], digits) if part)


def lock_name(spider: Spider) -> str:
    """Return what only one run may do at a time: a site, or one archive file; the runs of several files are one."""
    paths: list[Path] = getattr(spider, "paths", [])
    if len(paths) != 1:
        return run_name(spider)
    return f"{spider.name}-{blake2b(str(paths[0].absolute()).encode(), digest_size=8).hexdigest()}"


def uri_params(params: dict[str, Any], spider: Spider) -> dict[str, Any]:
    """Add %(run)s to what the address of a feed may hold: no two runs of one name are under way at a time, on whatever machine (FEED_URI_PARAMS)."""
    return {**params, "run": lock_name(spider)}


class RunLock:
    """One run of a site at a time: AlreadyRunning where another one holds the lock. A dead process holds none."""

    def __init__(self, crawler: Crawler) -> None:
        assert crawler.spider is not None
        self.name = lock_name(crawler.spider)
        path = Path(crawler.settings["NEWSCRAWL_DATA"]) / "locks" / f"{self.name}.lock"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.lock = FileLock(path)
            self.lock.acquire(timeout=0)
        except Timeout:
            raise AlreadyRunning(f"another run of {crawler.spider.name} holds {path}") from None
        except OSError as error:
            raise CannotStart(f"the data folder cannot be written: {error}") from error
        self.leases = leases_of(crawler.settings)
        try:
            if self.leases and not self.leases.take_site(self.name):
                self.lock.release()
                raise AlreadyRunning(f"another machine runs {self.name}")
        except (IndexBusy, IndexLost) as error:
            self.lock.release()
            raise CannotStart(str(error)) from error
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def engine_stopped(self) -> None:
        if self.leases:
            with suppress(IndexBusy, IndexLost):  # the server has released it
                self.leases.give_site(self.name)
        self.lock.release()
