"""scrapy worker: take sites from the queue of a fleet and crawl them, until it is stopped."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.utils.log import configure_logging

from newscrawl.commands.schedule import fleet_url
from newscrawl.exceptions import CannotStart
from newscrawl.runs.outcome import EXIT_CODES, count

if TYPE_CHECKING:
    import argparse

    from newscrawl.fleet.schedule import Ended

logger = logging.getLogger(__name__)

_STATES = {code: state for state, code in EXIT_CODES.items()}
_PER_CORE = 4  # sites at a time for each core: at a page a second and site, what a core can read is more


class Command(ScrapyCommand):
    """Crawl what the schedule hands out; each site in a process of its own, as `scrapy crawl` does."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[options]"

    def short_desc(self) -> str:
        return "Take sites from the fleet's queue and crawl them"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        cores = os.cpu_count() or 1
        parser.add_argument(
            "--at-once", metavar="N", type=int, default=_PER_CORE * cores, help="sites at a time (default: %(default)s)"
        )
        parser.add_argument("--until-empty", action="store_true", help="end when nothing waits")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy worker takes no arguments: scrapy schedule says what is crawled")
        if opts.at_once < 1:
            raise UsageError("--at-once must be 1 or more")
        assert self.settings is not None
        try:
            url = fleet_url(self.settings)
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = EXIT_CODES["cannot_start"]
            return
        configure_logging(self.settings)
        logging.getLogger("procrastinate").setLevel(
            logging.WARNING
        )  # what it does each second is told by `scrapy fleet`
        # The log of a worker is that of many sites: theirs tell only what is wrong, where nothing else is said.
        options = [part for setting in ("LOG_LEVEL=WARNING", *opts.set) for part in ("-s", setting)]
        asyncio.run(_work(url, opts, options, Path(self.settings["NEWSCRAWL_DATA"])))


async def _work(url: str, opts: argparse.Namespace, options: list[str], data: Path) -> None:
    from newscrawl.fleet import queue  # noqa: PLC0415  # its libraries are not everybody's

    runs = _Runs(options, data)
    app = queue.application(url, runs.run)
    async with app.open_async():
        if opts.until_empty:
            await queue.hand_out_due(app, url)
        worker = asyncio.ensure_future(
            app.run_worker_async(
                concurrency=opts.at_once,
                wait=not opts.until_empty,
                stalled_worker_timeout=queue.SILENT,
                delete_jobs="always",
                install_signal_handlers=False,
                name=f"{os.getpid()}",
            )
        )

        def stop() -> None:
            logger.info("The worker stops: its sites end in order, and go to others")
            runs.stop()
            worker.cancel()  # which waits for the jobs in hand

        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop)
        logger.info("The worker takes sites, %d at a time", opts.at_once)
        with suppress(asyncio.CancelledError):
            await worker
    logger.info("The worker has ended")


class _Runs:
    """The runs of a worker: each a command of scrapy as a process of its own.

    options: further ones for each command; data: the folder in which their reports stand
    """

    def __init__(self, options: list[str], data: Path) -> None:
        self._options = options
        self._data = data
        self._processes: set[asyncio.subprocess.Process] = set()
        self._stopping = False

    async def run(self, command: list[str]) -> Ended:
        """Run a command, and return how it ended. Raises Stopped where the worker was stopped meanwhile."""
        from newscrawl.fleet.schedule import Ended, Stopped  # noqa: PLC0415

        began, name = time.time(), " ".join(command[1:])
        if self._stopping:
            raise Stopped
        logger.info("%s begins", name)
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "scrapy",
            *command,
            *self._options,
            start_new_session=True,  # Ctrl-C reaches it through the worker alone, once
        )
        self._processes.add(process)
        try:
            code = await process.wait()
        finally:
            self._processes.discard(process)
        report = _report_since(self._data / command[1] / "reports", began)
        state = report["state"] if report.get("exit_code") == code else _STATES.get(code, "killed")
        ended = Ended(code, state, str(report.get("message", "")), int(report.get("articles", 0)))
        logger.info("%s: %s after %.0f s, %s", name, state, time.time() - began, count(ended.articles, "new article"))
        if self._stopping:
            raise Stopped
        return ended

    def stop(self) -> None:
        """Let all runs end in order, as after SIGTERM."""
        self._stopping = True
        for process in self._processes:
            with suppress(ProcessLookupError):
                process.terminate()


def _report_since(folder: Path, began: float) -> dict[str, Any]:
    """Return the newest report in a folder, where it was written after a time; else nothing."""
    files = [path for path in folder.glob("*.json") if path.stat().st_mtime >= began]
    for path in sorted(files, reverse=True)[:1]:
        with suppress(OSError, ValueError):
            found = json.loads(path.read_text("utf-8"))
            return found if isinstance(found, dict) else {}
    return {}
