"""scrapy crawl <spider>: Scrapy's own command with an exit code that tells how the run went."""

from __future__ import annotations

import sys
import traceback
from typing import TYPE_CHECKING, Any

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.exceptions import UsageError

from newscrawl.extensions import RunReport
from newscrawl.outcome import AlreadyRunning, CannotStart, Outcome

if TYPE_CHECKING:
    import argparse
    import asyncio

    from scrapy.crawler import Crawler


def outcome_of(crawler: Crawler, task: asyncio.Task[None]) -> Outcome:
    """Return how a crawl ended, whose task may be done, failed or cut short."""
    error = task.exception() if task.done() and not task.cancelled() else None
    if isinstance(error, AlreadyRunning):
        return Outcome("locked", str(error))
    if isinstance(error, CannotStart):
        return Outcome("cannot_start", str(error))
    if error:
        if crawler.spider or not isinstance(
            error, (TypeError, ValueError)
        ):  # else: an argument that the spider refuses
            traceback.print_exception(error)
        return Outcome("cannot_start", f"{type(error).__name__}: {error}" if crawler.spider else str(error))
    run_report = crawler.get_extension(RunReport)
    assert run_report is not None
    if run_report.outcome is None:  # the second SIGTERM stopped everything at once
        run_report.finish()
    assert run_report.outcome is not None
    return run_report.outcome


def tell(name: str, outcome: Outcome) -> None:
    """Say on standard error what cron should mail; nothing where all is well."""
    if outcome.exit_code:
        print(f"{name}: {outcome.state} (exit code {outcome.exit_code}): {outcome.message}", file=sys.stderr)


class Command(ScrapyCrawl):
    """Exit codes: newscrawl.outcome.EXIT_CODES."""

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if len(args) != 1:
            raise UsageError("scrapy crawl takes the name of one spider; for several there is scrapy crawlall")
        outcome = self._run(args[0], opts.spargs)
        tell(args[0], outcome)
        self.exitcode = outcome.exit_code

    def _run(self, name: str, arguments: dict[str, Any]) -> Outcome:
        assert self.crawler_process is not None
        known = self.crawler_process.spider_loader.list()
        if name not in known:
            return Outcome("cannot_start", f"no spider has that name; there are: {', '.join(known)}")
        crawler = self._create_crawler(name)
        task = self.crawler_process.crawl(crawler, **arguments)
        self.crawler_process.start()
        return outcome_of(crawler, task)
