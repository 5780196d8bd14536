"""scrapy crawl <spider>: Scrapy's own command with an exit code that tells how the run went."""

from __future__ import annotations

import asyncio
import logging
import sys
import traceback
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.exceptions import UsageError

from newscrawl.exceptions import AlreadyRunning, CannotStart
from newscrawl.runs import logs
from newscrawl.runs.alerts import Ping
from newscrawl.runs.checks import refuse_wrong
from newscrawl.runs.outcome import Outcome
from newscrawl.runs.reporting import RunReport, leave_trace

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from scrapy.crawler import Crawler, CrawlerProcessBase
    from scrapy.settings import BaseSettings

logger = logging.getLogger(__name__)


def start(process: CrawlerProcessBase, crawler: Crawler, arguments: dict[str, Any]) -> asyncio.Task[None]:
    """Begin a crawl and return its task; the process that newscrawl runs in is asyncio's, where Scrapy's crawl() gives one."""
    task = process.crawl(crawler, **arguments)
    assert isinstance(task, asyncio.Task)
    return task


def outcome_of(crawler: Crawler, task: asyncio.Task[None], job: str | None = None) -> Outcome:
    """Return how a crawl ended, whose task may be done, failed or cut short; where it made no report, the log says it.

    job: the id that Scrapyd gave it
    """
    error = task.exception() if task.done() and not task.cancelled() else None
    if error is None:
        run_report = crawler.get_extension(RunReport)
        assert run_report is not None
        return run_report.outcome or run_report.finish()  # the latter where a second SIGTERM stopped everything at once
    if isinstance(error, AlreadyRunning):
        outcome = Outcome("locked", str(error))
    elif isinstance(error, CannotStart) or (crawler.spider is None and isinstance(error, (TypeError, ValueError))):
        outcome = Outcome("cannot_start", str(error))  # the user's to mend: a folder, a spider argument
    else:
        traceback.print_exception(error)
        outcome = Outcome("cannot_start", f"{type(error).__name__}: {error}")
    logger.error("%s: %s", crawler.spidercls.name, outcome)
    leave_trace(crawler, outcome, job)
    return outcome


def tell(settings: BaseSettings, name: str, outcome: Outcome) -> None:
    """Say on standard error what cron should mail, where the log that says it too goes elsewhere.

    A run that gives way to one under way is no news, but to somebody who sits there: CLOSESPIDER_TIMEOUT ends that one.
    """
    if outcome.state == "ok" or (outcome.state == "locked" and not settings.getbool("SUMMARY_TO_STDOUT")):
        return
    if settings["LOG_FILE"] or not settings.getbool("LOG_ENABLED"):
        print(logs.harmless(f"{name}: {outcome}"), file=sys.stderr)


def pinging(settings: BaseSettings) -> Ping:
    """Return what PING_URL is told by; the program ends with exit code 1 where that is no address."""
    try:
        return Ping(settings)
    except CannotStart as error:
        raise SystemExit(str(error)) from None


@contextmanager
def telling_of_the_log(settings: BaseSettings) -> Iterator[list[Outcome]]:
    """Say in an outcome, not in a traceback, that the log cannot be written, before a run can say it and after."""
    trouble: list[Outcome] = []
    logs.make_safe(lambda why: trouble.append(Outcome("feed_failed", why)))
    try:
        yield trouble
    except OSError as error:
        if not settings["LOG_FILE"]:
            raise
        trouble.append(Outcome("feed_failed", f"the log {settings['LOG_FILE']} could not be written ({error})"))


class Command(ScrapyCrawl):
    """Exit codes: newscrawl.runs.outcome.EXIT_CODES."""

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        refuse_wrong(self.settings, args)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError("scrapy crawl takes the name of one spider; for several there is scrapy crawlall")
        assert self.settings is not None
        settings: BaseSettings = self.settings
        ping = pinging(settings)
        with telling_of_the_log(settings) as trouble:
            ping.start()
            outcome, settings = self._run(args[0], opts.spargs)
        if trouble:
            outcome = trouble[0]
        tell(settings, args[0], outcome)
        ping.end(outcome)
        self.exitcode = outcome.exit_code

    def _run(self, name: str, arguments: dict[str, Any]) -> tuple[Outcome, BaseSettings]:
        """Return how the run ended, and the settings that it had."""
        assert self.crawler_process is not None
        assert self.settings is not None
        known = self.crawler_process.spider_loader.list()
        if name not in known:
            outcome = Outcome("cannot_start", f"no spider has that name; there are: {', '.join(known)}")
            logger.error("%s: %s", name, outcome)
            return outcome, self.settings
        crawler = self._create_crawler(name)
        task = start(self.crawler_process, crawler, arguments)
        self.crawler_process.start()
        return outcome_of(crawler, task, arguments.get("_job")), crawler.settings
