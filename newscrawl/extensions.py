"""What surrounds a run: its lock, a progress line while it lasts, its report at the end."""

from __future__ import annotations

import json
import logging
import os
import sys
import time
from collections import Counter
from dataclasses import fields
from datetime import datetime, timezone
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout
from scrapy import signals
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

from newscrawl import logs, report
from newscrawl.items import Article
from newscrawl.outcome import AlreadyRunning, CannotStart, Outcome, outcome

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from scrapy.spiders import Spider
    from twisted.python.failure import Failure
    from typing_extensions import Self

logger = logging.getLogger(__name__)

_CLEAR = "\r\x1b[K"
#: Fields whose presence tells nothing about a page.
_ALWAYS = {"type", "id", "url", "site", "outlet", "language", "repairs", "update_of", "first_seen", "fetched"}
_OPTIONAL = [field.name for field in fields(Article) if field.name not in _ALWAYS]


def run_name(spider: Spider) -> str:
    """Return the name of a site's runs: the spider's, with a mark of the start URLs where they are an argument."""
    urls = getattr(spider, "start_urls", None)
    if not urls or urls == getattr(type(spider), "start_urls", None):
        return spider.name
    return f"{spider.name}-{blake2b(' '.join(sorted(urls)).encode(), digest_size=4).hexdigest()}"


class RunLock:
    """One run of a site at a time: AlreadyRunning where another one holds the lock. A dead process holds none."""

    def __init__(self, crawler: Crawler) -> None:
        path = Path(crawler.settings["NEWSCRAWL_DATA"]) / "locks" / f"{run_name(crawler.spider)}.lock"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.lock = FileLock(path)
            self.lock.acquire(timeout=0)
        except Timeout:
            raise AlreadyRunning(f"another run of {crawler.spider.name} holds {path}") from None
        except OSError as error:
            raise CannotStart(f"the data folder cannot be written: {error}") from error
        crawler.signals.connect(self.engine_stopped, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def engine_stopped(self) -> None:
        self.lock.release()


class Progress:
    """One line on a terminal that says how the crawl goes; nothing in cron, under Scrapyd or in a pipe."""

    def __init__(self, crawler: Crawler) -> None:
        if not sys.stderr.isatty():
            raise NotConfigured
        self.stats = crawler.stats
        self.started = time.monotonic()
        self.task = create_looping_call(self.show)
        crawler.signals.connect(self.spider_opened, signals.spider_opened)
        crawler.signals.connect(self.spider_closed, signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def spider_opened(self) -> None:
        for handler in logging.root.handlers:
            handler.addFilter(self.clear)
        self.task.start(0.5)

    def spider_closed(self) -> None:
        self.task.stop()
        for handler in logging.root.handlers:
            handler.removeFilter(self.clear)
        self.clear()

    def clear(self, _record: logging.LogRecord | None = None) -> bool:
        """Take the line away, so that a log line has the row for itself."""
        sys.stderr.write(_CLEAR)
        return True

    def show(self) -> None:
        """Write the line anew."""
        stats = self.stats.get_stats()
        pages = stats.get("response_received_count", 0)
        queued = stats.get("scheduler/enqueued", 0) - stats.get("scheduler/dequeued", 0)
        sys.stderr.write(
            f"{_CLEAR}{pages} pages, {stats.get('newscrawl/articles', 0)} articles, "
            f"{sum(report.under(stats, 'newscrawl/sightings/').values())} sightings, "
            f"{sum(report.under(stats, 'newscrawl/dropped/').values())} dropped; "
            f"{pages / max(time.monotonic() - self.started, 0.1):.1f} pages/s, {queued} to go"
        )
        sys.stderr.flush()


class RunReport:
    """Gather what a run gave; at its end, write the report, compare it with the site's earlier ones and say it in a few lines.

    The report is NEWSCRAWL_DATA/<site>/reports/<start>.json; it stands from the start on with the state "running", so
    that a run that is killed leaves a trace. The words go to the log, or to standard output where SUMMARY_TO_STDOUT is
    true. PROMETHEUS_TEXTFILE_DIR, if set, gets newscrawl_<site>.prom.

    outcome: how the run ended, once it has
    """

    def __init__(self, crawler: Crawler) -> None:
        logs.make_safe()  # before the settings are logged …
        self.crawler = crawler
        self.outcome: Outcome | None = None
        self.cited: Counter[str] = Counter()
        self.filled: Counter[str] = Counter()
        self.feeds: list[dict[str, Any]] = []
        self.started = datetime.now(timezone.utc)
        self.site = run_name(crawler.spider)
        folder = Path(crawler.settings["NEWSCRAWL_DATA"]) / self.site / "reports"
        self.path = folder / f"{self.started:%Y-%m-%dT%H-%M-%S.%fZ}.json"
        self.past: list[report.Report] = []
        crawler.signals.connect(self.spider_opened, signals.spider_opened)
        crawler.signals.connect(self.item_scraped, signals.item_scraped)
        crawler.signals.connect(self.item_error, signals.item_error)
        crawler.signals.connect(self.feed_slot_closed, signals.feed_slot_closed)
        crawler.signals.connect(self.finish, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def spider_opened(self) -> None:
        logs.make_safe()  # … and in the handler that Scrapy has made since
        self.past = report.read_past(self.path.parent)
        self._write({**self._head(), "state": "running", "pid": os.getpid()})
        report.prune(self.path.parent)

    def item_scraped(self, item: Any) -> None:
        if isinstance(item, Article):
            # "direction" or "capitainerie" is another body in each article
            named = (
                s.name for s in item.sources if "speaker" in s.roles and s.kind != "unnamed" and s.name[0].isupper()
            )
            self.cited.update(named)
            self.filled.update(name for name in _OPTIONAL if getattr(item, name) not in (None, []))

    def item_error(self, failure: Failure) -> None:
        self.crawler.stats.inc_value(f"newscrawl/item_errors/{failure.type.__name__}")

    def feed_slot_closed(self, slot: Any) -> None:
        if slot.itemcount:
            self.feeds.append({"uri": logs.harmless(str(slot.uri)), "lines": slot.itemcount})

    def finish(self) -> Outcome:
        """Judge the run and tell it to everybody; called by the command where a forced end kept the engine from doing so."""
        stats, settings = self.crawler.stats.get_stats(), self.crawler.settings
        self.outcome = outcome(stats, settings.getint("MAX_ERRORS"))
        now = datetime.now(timezone.utc)
        made: report.Report = {
            **self._head(),
            "finished": f"{now:%Y-%m-%dT%H:%M:%SZ}",
            "finished_timestamp": int(now.timestamp()),
            "seconds": round((now - self.started).total_seconds(), 1),
            "state": self.outcome.state,
            "exit_code": self.outcome.exit_code,
            "message": self.outcome.message,
            **report.counts(stats),
            "cited": self.cited.most_common(8),
            "feeds": self.feeds,
        }
        made["coverage"] = {name: round(self.filled[name] / max(made["articles"], 1), 3) for name in _OPTIONAL}
        made["warnings"] = report.warnings(made, self.past)
        self._write(made)
        if folder := settings["PROMETHEUS_TEXTFILE_DIR"]:
            self._save(Path(folder) / f"newscrawl_{self.site}.prom", report.prometheus(made))
        text = report.summary(made)
        if settings.getbool("SUMMARY_TO_STDOUT"):
            sys.stdout.write(f"{text}\n")
        else:
            logger.log(logging.ERROR if self.outcome.exit_code else logging.INFO, "%s", text)
        return self.outcome

    def _head(self) -> report.Report:
        return {"site": self.site, "spider": self.crawler.spider.name, "started": f"{self.started:%Y-%m-%dT%H:%M:%SZ}"}

    def _write(self, made: report.Report) -> None:
        self._save(self.path, json.dumps(made, ensure_ascii=False, indent=1) + "\n")

    def _save(self, path: Path, text: str) -> None:
        try:
            report.write(path, text)
        except OSError as error:  # a full disk: the exit code tells it all the same
            logger.error("The report cannot be written: %s", error)  # noqa: TRY400
