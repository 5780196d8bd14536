"""scrapy schedule: what the workers of a fleet crawl, and when."""

from __future__ import annotations

import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.base_spiders.news import sites
from newscrawl.exceptions import CannotStart

if TYPE_CHECKING:
    import argparse

    from scrapy.settings import BaseSettings

_UNITS = {"m": "minutes", "h": "hours", "d": "days"}
_LEAST = timedelta(minutes=1)  # the queue is filled once a minute


def fleet_url(settings: BaseSettings) -> str:
    """Return the address of the fleet's database, once its tables are there.

    Raises CannotStart where none is set, where a library is missing, and where the database cannot be used.
    """
    url = settings["INDEX_URL"]
    if not url:
        raise CannotStart(
            "a fleet has one memory: set NEWSCRAWL_INDEX_URL=postgresql://user@host/database (docs/fleet.md)"
        )
    try:
        from newscrawl.fleet import queue, schedule  # noqa: PLC0415  # their libraries are not everybody's
    except ImportError as error:
        raise CannotStart(f"a fleet needs more libraries: pip install -r requirements-fleet.txt ({error})") from error
    with schedule.fleet(url, Path(settings["NEWSCRAWL_DATA"])):
        queue.make_tables(url)
    return str(url)


def interval(text: str) -> timedelta:
    """Return an interval: 30m, 6h, 1d. Raises UsageError."""
    match = re.fullmatch(r"(\d{1,5})([mhd])", text)
    every = timedelta(**{_UNITS[match[2]]: int(match[1])}) if match else timedelta()
    if every < _LEAST:
        raise UsageError(f"--every {text}: say it as 30m, 6h or 1d, one minute at least")
    return every


class Command(ScrapyCommand):
    """Say or set what is crawled when."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[--every 30m | --cron '0 6 * * *' | --off] [site …] | --archive FILE …"

    def short_desc(self) -> str:
        return "Say or set what the workers of a fleet crawl, and when"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--every", metavar="TIME", help="crawl the sites every so often: 30m, 6h, 1d")
        parser.add_argument("--cron", metavar="LINE", help="crawl the sites by a cron line (UTC)")
        parser.add_argument("--off", action="store_true", help="crawl the sites no longer")
        parser.add_argument("--archive", action="store_true", help="read WARC files, once, each as a job of its own")
        parser.add_argument("--all", action="store_true", help="all sites that have their start URLs")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        chosen = [option for option in (opts.every, opts.cron, opts.off, opts.archive) if option]
        if len(chosen) > 1:
            raise UsageError("one of --every, --cron, --off and --archive at a time")
        names = args
        if not opts.archive:
            names = self._sites(args, everything=opts.all)
        if chosen and not names:
            raise UsageError("name sites, or say --all" if not opts.archive else "name WARC files")
        try:
            self._do(names, opts)
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = 1

    def _sites(self, names: list[str], *, everything: bool) -> list[str]:
        assert self.settings is not None
        known = sites(get_spider_loader(self.settings))
        if unknown := set(names) - set(known):
            raise UsageError(f"no site has that name: {', '.join(sorted(unknown))}; there are: {', '.join(known)}")
        return list(known) if everything else names

    def _do(self, names: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        every = interval(opts.every) if opts.every else None
        url = fleet_url(self.settings)
        from croniter import croniter  # noqa: PLC0415  # not everybody's

        from newscrawl.fleet import queue, schedule  # noqa: PLC0415

        if opts.cron and not croniter.is_valid(opts.cron):
            raise UsageError(f"--cron {opts.cron!r} is no cron line: five fields, as '*/20 * * * *'")
        if opts.archive:
            queue.put_archives(url, [str(Path(name).absolute()) for name in names])
            print(f"{len(names)} files handed out")
            return
        with schedule.fleet(url, Path(self.settings["NEWSCRAWL_DATA"])) as plan:
            if opts.off:
                print(f"{plan.remove(names)} sites taken out of the schedule")
            elif every or opts.cron:
                plan.set(names, every=every, cron=opts.cron)
                print(f"{len(names)} sites scheduled")
            else:
                for one in plan.all():
                    print(f"{one.site:24}  {one.cron or f'every {one.every}':24}  next {one.due:%Y-%m-%d %H:%M} UTC")
