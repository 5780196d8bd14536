"""scrapy worker: crawl what is due, side by side with the workers of other machines."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.utils.log import configure_logging

from newscrawl.exceptions import CannotStart
from newscrawl.fleet import database_of
from newscrawl.runs import logs

if TYPE_CHECKING:
    import argparse

_PER_CORE = 4  # sites at a time for each core: at a page a second and site, what a core can read is more


class Command(ScrapyCommand):
    """Crawl what is due by the schedule, each site in a process of its own, as scrapy crawl does; -s as for crawl."""

    requires_project = True
    requires_crawler_process = False

    def syntax(self) -> str:
        return "[--at-once N] [--until-empty]"

    def short_desc(self) -> str:
        return "Crawl what is scheduled, side by side with other machines"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        cores = os.cpu_count() or 1
        parser.add_argument(
            "--at-once", metavar="N", type=int, default=_PER_CORE * cores, help="sites at a time (default: %(default)s)"
        )
        parser.add_argument("--until-empty", action="store_true", help="end when nothing is due any longer")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy worker takes no arguments: scrapy schedule says what is crawled")
        if opts.at_once < 1:
            raise UsageError("--at-once must be 1 or more")
        assert self.settings is not None
        configure_logging(self.settings)
        logs.make_safe()
        try:
            with database_of(self.settings):  # makes the tables, and says what is wrong before the first site does
                from newscrawl.fleet.worker import Worker  # noqa: PLC0415  # its libraries are not everybody's
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = 1
            return
        # The log of a worker is that of many sites: theirs tell only what is wrong, where nothing else is said.
        told = {"LOG_LEVEL": opts.loglevel or "WARNING", **({"LOG_FILE": opts.logfile} if opts.logfile else {})}
        options = [part for one in (*(f"{k}={v}" for k, v in told.items()), *opts.set) for part in ("-s", one)]
        worker = Worker(self.settings["INDEX_URL"], Path(self.settings["NEWSCRAWL_DATA"]), opts.at_once, options)
        worker.run(once=opts.until_empty)
