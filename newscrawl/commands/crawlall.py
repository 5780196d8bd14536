"""scrapy crawlall: every site in one process."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from scrapy.commands import BaseRunSpiderCommand
from scrapy.exceptions import UsageError

from newscrawl.base_spiders.news import sites
from newscrawl.commands.crawl import outcome_of, start, tell
from newscrawl.runs.outcome import Outcome, worst

if TYPE_CHECKING:
    import argparse
    import asyncio

    from scrapy.crawler import Crawler

#: Sites crawled at the same time: each is another host, so they do not slow each other, but they share one processor.
AT_ONCE = 8


class Command(BaseRunSpiderCommand):
    """Crawl every site that has its start URLs itself; -a, -s, -o and -O as for crawl."""

    requires_project = True

    def syntax(self) -> str:
        return "[options]"

    def short_desc(self) -> str:
        return "Run the spiders of all sites, or of those named, in one process"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--only", metavar="A,B", default="", help="names of spiders, separated by commas")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None
        assert self.settings is not None
        known = sites(self.crawler_process.spider_loader)
        only = [name for name in opts.only.split(",") if name]
        if args or set(only) - set(known):
            unknown = ", ".join([*args, *sorted(set(only) - set(known))])
            raise UsageError(f"no site has that name: {unknown}; there are: {', '.join(known)}")
        self.waiting = deque(only or known)
        self.runs: dict[str, tuple[Crawler, asyncio.Task[None]]] = {}
        for _ in range(AT_ONCE):
            self._next(opts.spargs)
        self.crawler_process.start()
        outcomes = {name: outcome_of(crawler, task) for name, (crawler, task) in self.runs.items()}
        outcomes |= {name: Outcome("cannot_start", "stopped before its turn") for name in self.waiting}
        for name, outcome in outcomes.items():
            print(f"{outcome.exit_code:3}  {outcome.state:12}  {name:20}  {outcome.message}")
            tell(self.settings, name, outcome)
        self.exitcode = worst(outcomes.values()).exit_code

    def _next(self, arguments: dict[str, Any]) -> None:
        if not self.waiting:
            return
        assert self.crawler_process is not None
        name = self.waiting.popleft()
        crawler = self._create_crawler(name)
        task = start(self.crawler_process, crawler, arguments)
        self.runs[name] = (crawler, task)
        task.add_done_callback(lambda _: self._after(crawler, arguments))

    def _after(self, crawler: Crawler, arguments: dict[str, Any]) -> None:
        stopped = crawler.stats.get_value("finish_reason") == "shutdown" if crawler.spider else False
        if not stopped:
            self._next(arguments)
