"""The report of a run: gathered while it lasts, written and summed up at its end."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections import Counter
from contextlib import suppress
from dataclasses import fields
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import signals

from newscrawl.exceptions import CannotStart
from newscrawl.items import Article, utc_stamp
from newscrawl.records.identity import is_identified, placed_name
from newscrawl.runs import logs, report
from newscrawl.runs.alerts import Alerts
from newscrawl.runs.lock import run_name
from newscrawl.runs.outcome import Outcome, outcome
from newscrawl.stopping import is_stopped, stop

if TYPE_CHECKING:
    from scrapy.crawler import Crawler
    from twisted.python.failure import Failure
    from typing_extensions import Self

logger = logging.getLogger(__name__)

#: Names that a summary gives: of those who are cited most, and of those who relay most.
_NAMED = 8
#: Fields whose presence tells nothing about a page.
_ALWAYS = {"type", "id", "url", "site", "outlet", "language", "repairs", "update_of", "first_seen", "fetched"}
_OPTIONAL = [field.name for field in fields(Article) if field.name not in _ALWAYS]


class RunReport:
    """Gather what a run gave; at its end, write the report, compare it with the site's earlier ones and say it in a few lines.

    The report is NEWSCRAWL_DATA/<site>/reports/<start>.json; it stands from the start on with the state "running", so
    that a run that is killed leaves a trace. The words go to the log, or to standard output where SUMMARY_TO_STDOUT is
    true. PROMETHEUS_TEXTFILE_DIR, if set, gets newscrawl_<site>.prom.

    outcome: how the run ended, once it has
    """

    def __init__(self, crawler: Crawler) -> None:
        logs.make_safe()  # before the settings are logged …
        assert crawler.spider is not None
        self.crawler, self.spider = crawler, crawler.spider
        self.alerts = Alerts(crawler.settings)
        self.outcome: Outcome | None = None
        self.cited: Counter[str] = Counter()
        self.relays: Counter[str] = Counter()
        self.names: dict[str, str] = {}
        self.watched: list[dict[str, Any]] = []
        self.filled: Counter[str] = Counter()
        self.feeds: list[dict[str, Any]] = []
        self.started = datetime.now(timezone.utc)
        self.site = run_name(self.spider)
        folder = Path(crawler.settings["NEWSCRAWL_DATA"]) / self.site / "reports"
        self.path = folder / f"{self.started:%Y-%m-%dT%H-%M-%S.%fZ}.json"
        self.past: list[report.Report] = []
        crawler.signals.connect(self.spider_opened, signals.spider_opened)
        crawler.signals.connect(self.item_scraped, signals.item_scraped)
        crawler.signals.connect(self.note_watched, signals.item_scraped)
        crawler.signals.connect(self.item_error, signals.item_error)
        crawler.signals.connect(self.feed_slot_closed, signals.feed_slot_closed)
        crawler.signals.connect(self.finish, signals.engine_stopped)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def spider_opened(self) -> None:
        logs.make_safe(self._no_log)  # … and in the handler that Scrapy has made since
        self.past = report.read_past(self.path.parent)
        self._write({**self._head(), "state": "running"})
        report.prune(self.path.parent)

    def item_scraped(self, item: Any) -> None:
        if isinstance(item, Article):
            for one in item.sources:
                if not is_identified(one.source_id, item.id):
                    continue  # "direction" or "capitainerie" is another body in each article
                self.names.setdefault(one.source_id, placed_name(one.name, one.source_id))
                if one.kind in {"agency", "media"}:
                    self.relays[one.source_id] += "relay" in one.roles
                else:
                    self.cited[one.source_id] += 1
            self.filled.update(name for name in _OPTIONAL if getattr(item, name) not in (None, []))

    def note_watched(self, item: Any) -> None:
        if getattr(item, "watched", None) and len(self.watched) < report.LISTED:
            self.watched.append({"id": item.id, "url": item.url, "headline": item.headline, "watched": item.watched})

    def item_error(self, failure: Failure) -> None:
        self.crawler.stats.inc_value(f"newscrawl/item_errors/{type(failure.value).__name__}")

    def feed_slot_closed(self, slot: Any) -> None:
        if slot.itemcount:
            self.feeds.append({"uri": logs.harmless(str(slot.uri)), "lines": slot.itemcount})

    def finish(self) -> Outcome:
        """Judge the run and say how it ended wherever that is to be said; called by the command where a forced end kept the engine from doing so."""
        stats, settings = self.crawler.stats.get_stats(), self.crawler.settings
        self.outcome = outcome(stats, settings.getint("MAX_ERRORS"))
        now = datetime.now(timezone.utc)
        made: report.Report = {
            **self._head(),
            "finished": utc_stamp(now),
            "finished_timestamp": int(now.timestamp()),
            "seconds": round((now - self.started).total_seconds(), 1),
            "state": self.outcome.state,
            "exit_code": self.outcome.exit_code,
            "message": self.outcome.message,
            **report.counts(stats),
            "cited": self._most(self.cited),
            "relays": self._most(self.relays),
            "watched_articles": self.watched,
            "feeds": self.feeds,
        }
        made["coverage"] = {name: round(self.filled[name] / max(made["articles"], 1), 3) for name in _OPTIONAL}
        made["warnings"] = report.warnings(made, self.past, getattr(self.spider, "expected_per_day", None))
        self._write(made)
        if is_stopped(self.crawler):  # now, if not before: this was the first write that failed
            self.outcome = outcome(stats)
            made |= {"state": self.outcome.state, "exit_code": self.outcome.exit_code, "message": self.outcome.message}
        if folder := settings["PROMETHEUS_TEXTFILE_DIR"]:
            self._save(Path(folder) / f"newscrawl_{self.site}.prom", report.prometheus(made))
        self.alerts.tell(made, self.past)
        text = report.summary(made)
        if settings.getbool("SUMMARY_TO_STDOUT"):
            logs.say(text)
        else:
            logger.log(logging.ERROR if self.outcome.exit_code else logging.INFO, "%s", text)
        return self.outcome

    def _no_log(self, why: str) -> None:
        sys.stderr.write(f"{self.site}: {logs.harmless(why)}\n")
        stop(self.crawler, "feed_failed", why)

    def _most(self, counted: Counter[str]) -> list[tuple[str, int]]:
        return [(self.names[source_id], n) for source_id, n in counted.most_common(_NAMED) if n]

    def _head(self) -> report.Report:
        return {
            "site": self.site,
            "spider": self.spider.name,
            "job": getattr(self.spider, "_job", None),  # Scrapyd's
            "started": utc_stamp(self.started),
            "pid": os.getpid(),
        }

    def _write(self, made: report.Report) -> None:
        self._save(self.path, json.dumps(made, ensure_ascii=False, indent=1) + "\n")

    def _save(self, path: Path, text: str) -> None:
        try:
            report.write(path, logs.harmless(text))
        except OSError as error:
            stop(self.crawler, "feed_failed", f"the report {path} could not be written ({error})")


def leave_trace(crawler: Crawler, outcome: Outcome, job: str | None = None) -> None:
    """Write the report and the Prometheus file of a run that could not begin, or gave way, and tell it; a folder that cannot be written stays so.

    job: the id that Scrapyd gave the run
    """
    spider = crawler.spidercls.name
    site = run_name(crawler.spider) if crawler.spider else spider
    now = datetime.now(timezone.utc)
    made: report.Report = {
        "site": site,
        "spider": spider,
        "job": job,
        "started": utc_stamp(now),
        "pid": os.getpid(),
        "finished": utc_stamp(now),
        "finished_timestamp": int(now.timestamp()),
        "seconds": 0.0,
        "state": outcome.state,
        "exit_code": outcome.exit_code,
        "message": outcome.message,
        **report.counts({}),
        "cited": [],
        "relays": [],
        "watched_articles": [],
        "feeds": [],
        "coverage": {},
        "warnings": [],
    }
    folder = Path(crawler.settings["NEWSCRAWL_DATA"]) / site / "reports"
    with suppress(CannotStart):  # because of the alerts themselves
        Alerts(crawler.settings).tell(made, report.read_past(folder))
    with suppress(OSError):
        report.write(
            folder / f"{now:%Y-%m-%dT%H-%M-%S.%fZ}.json",
            logs.harmless(json.dumps(made, ensure_ascii=False, indent=1) + "\n"),
        )
        if prometheus := crawler.settings["PROMETHEUS_TEXTFILE_DIR"]:
            report.write(Path(prometheus) / f"newscrawl_{site}.prom", report.prometheus(made))
