"""scrapy crawlall: every site, in one process or several."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections import Counter, deque
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import BaseRunSpiderCommand
from scrapy.exceptions import UsageError

from newscrawl.base_spiders import choice
from newscrawl.base_spiders.news import sites
from newscrawl.commands.crawl import outcome_of, pinging, start, tell
from newscrawl.runs import logs
from newscrawl.runs.checks import refuse_wrong
from newscrawl.runs.outcome import EXIT_CODES, Outcome, worst

if TYPE_CHECKING:
    import argparse
    import asyncio
    from collections.abc import Iterator

    from scrapy.crawler import Crawler
    from scrapy.settings import BaseSettings

#: Sites crawled at the same time in one process: at a page a second each, about as many as one core can read. Each is another host, so
#: they do not slow each other, and each asks for one page at a time, so that connections are as many.
AT_ONCE = 64
_OPEN_FILES = 12  # of one site: feeds, lock, connections, name look-ups
_OTHER_FILES = 100  # of the process
_ROOM = 0.5  # of MEMUSAGE_LIMIT_MB: beyond it no further site is begun until one has ended


class Command(BaseRunSpiderCommand):
    """Crawl the sites that have their start URLs themselves; -a, -s, -o and -O as for crawl."""

    requires_project = True

    def syntax(self) -> str:
        return "[options]"

    def short_desc(self) -> str:
        return "Run the spiders of all sites, or of those named or chosen"

    def long_desc(self) -> str:
        return "Spinners and unverified sites are crawled only where they are asked for: by name, or with --kind spinner, --known unverified."

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--only", metavar="A,B", default="", help="names of spiders, separated by commas")
        choice.add_options(parser)
        parser.add_argument("--processes", metavar="N", type=int, default=1, help="share the sites among N processes")

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        super().process_options(args, opts)
        assert self.settings is not None
        refuse_wrong(self.settings, args)

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.crawler_process is not None
        known = sites(self.crawler_process.spider_loader)
        if args:
            raise UsageError(f"crawlall takes no names but with --only {','.join(args)}")
        only = choice.named(filter(None, opts.only.split(",")), known)
        chosen = choice.Choice.of(opts, known)
        names, left = choice.choose(known, chosen)
        if only:  # named: whatever they are
            names, left = [name for name in only if chosen.matches(known[name])], Counter()
        if left:
            print(choice.say_left(left), file=sys.stderr)
        if not names:
            raise UsageError("no site is of what was asked for: see scrapy sites with the same options")
        if opts.processes < 1:
            raise UsageError("--processes must be 1 or more")
        if opts.processes > 1:
            if any("%(name)s" not in uri for uri in (*(opts.output or ()), *(opts.overwrite_output or ()))):
                raise UsageError("with --processes, -o and -O need %(name)s in the path: a file has one writer")
            share = partial(_shared, [names[n :: opts.processes] for n in range(min(opts.processes, len(names)))])
        else:
            share = partial(self._run, names, opts.spargs)
        assert self.settings is not None
        ping = pinging(self.settings)
        ping.start()
        outcome = share()
        ping.end(outcome)
        self.exitcode = outcome.exit_code

    def _run(self, names: list[str], arguments: dict[str, Any]) -> Outcome:
        assert self.crawler_process is not None
        assert self.settings is not None
        self.waiting = deque(names)
        self.runs: dict[str, tuple[Crawler, asyncio.Task[None]]] = {}
        self.running = 0
        self._next(arguments)
        self.crawler_process.start()
        outcomes = {name: outcome_of(crawler, task) for name, (crawler, task) in self.runs.items()}
        outcomes |= {name: Outcome("cannot_start", "stopped before its turn") for name in self.waiting}
        for name, outcome in outcomes.items():
            logs.say(logs.harmless(f"{outcome.exit_code:3}  {outcome.state:12}  {name:20}  {outcome.message}"))
            tell(self.settings, name, outcome)
        return worst(outcomes.values())

    def _next(self, arguments: dict[str, Any]) -> None:
        """Begin as many sites as there is room for, one at least."""
        assert self.crawler_process is not None
        assert self.settings is not None
        while self.waiting and (not self.running or (self.running < at_once() and _has_memory(self.settings))):
            name = self.waiting.popleft()
            crawler = self._create_crawler(name)
            task = start(self.crawler_process, crawler, arguments)
            self.runs[name] = (crawler, task)
            self.running += 1
            task.add_done_callback(partial(self._after, crawler, arguments))

    def _after(self, crawler: Crawler, arguments: dict[str, Any], _task: asyncio.Task[None]) -> None:
        self.running -= 1
        stopped = crawler.stats.get_value("finish_reason") == "shutdown" if crawler.spider else False
        if not stopped:
            self._next(arguments)


def at_once() -> int:
    """Return how many sites one process crawls at the same time: AT_ONCE, or as many as it may open files for."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415  # there is none on Windows

        allowed, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        if allowed != resource.RLIM_INFINITY:
            return max(1, min(AT_ONCE, (allowed - _OTHER_FILES) // _OPEN_FILES))
    return AT_ONCE


def _has_memory(settings: BaseSettings) -> bool:
    limit = settings.getint("MEMUSAGE_LIMIT_MB")
    try:
        resident = int(Path("/proc/self/statm").read_text("ascii").split()[1]) * 4096
    except OSError:  # not on this system; Scrapy's own limit still holds
        return True
    return not limit or resident < _ROOM * limit * 2**20


def _shared(parts: list[list[str]]) -> Outcome:
    """Crawl each part in a process of its own, with the options of this one; return the worst outcome."""
    # Scrapy has taken the name of the command away.
    options = list(_without(sys.argv[1:], {"--processes", "--only", *choice.OPTIONS}))
    children = [
        # In sessions of their own: Ctrl-C reaches them through this process alone, once.
        subprocess.Popen(  # noqa: S603  # this very command
            [sys.executable, "-m", "scrapy", "crawlall", "--only", ",".join(part), *options, "-s", "PING_URL="],
            start_new_session=True,
        )
        for part in parts
    ]

    def forward(number: int, _frame: object) -> None:
        for child in children:
            child.send_signal(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, forward)
    codes = [child.wait() for child in children]
    states = {code: state for state, code in EXIT_CODES.items()}
    return worst(Outcome(states.get(code, "errors"), "see the log of each site") for code in codes)


def _without(options: list[str], names: set[str]) -> Iterator[str]:
    """Yield the options without some that have a value."""
    rest = iter(options)
    for option in rest:
        if option in names:
            next(rest, None)  # its value
        elif option.partition("=")[0] not in names:
            yield option
