"""scrapy schedule: what the fleet's workers crawl, and when."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.archives.warc import find_files
from newscrawl.base_spiders import choice
from newscrawl.base_spiders.news import sites
from newscrawl.commands.sites import table
from newscrawl.exceptions import CannotStart
from newscrawl.fleet import database_of
from newscrawl.runs.logs import say
from newscrawl.runs.outcome import count

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping

    from newscrawl.base_spiders.news import NewsSpider

_UNITS = {"d": 86_400, "h": 3600, "m": 60}
COLUMNS = ("site", "rhythm", "next", "last run", "state")


class Command(ScrapyCommand):
    """Without options, say what is crawled when; with them, set it."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[--every 30m | --cron '0 6 * * *' | --now | --off] [--all | site …] | --archive FILE …"

    def short_desc(self) -> str:
        return "Say and set what the workers of several machines crawl, and when"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        what = parser.add_mutually_exclusive_group()
        what.add_argument("--every", metavar="TIME", help="crawl the sites each 90s, 30m, 6h or 1d, first now")
        what.add_argument("--cron", metavar="LINE", help="crawl the sites when a cron line says so (UTC)")
        what.add_argument("--now", action="store_true", help="crawl the sites now, and then in their rhythm")
        what.add_argument("--off", action="store_true", help="crawl the sites no longer")
        what.add_argument("--archive", action="store_true", help="read WARC files, once: each is a job of its own")
        parser.add_argument("--all", action="store_true", help="the sites that crawlall would crawl; narrowed by:")
        choice.add_options(parser)
        parser.add_argument(
            "-a", dest="spargs", action="append", default=[], metavar="NAME=VALUE", help="spider argument, for one site"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        names = _archives(args) if opts.archive else self._sites(args, opts)
        sets = any((opts.every, opts.cron, opts.now, opts.off, opts.archive))
        if sets != bool(names):
            raise UsageError(
                "name sites, or say --all; for archives, name files" if sets else "say --every, --cron, --now or --off"
            )
        try:
            with database_of(self.settings) as schedule:
                say(_done(schedule, names, opts, _rhythm(opts)))
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = 1

    def _sites(self, names: list[str], opts: argparse.Namespace) -> list[str]:
        """Return the sites that are meant, as the schedule names them."""
        assert self.settings is not None
        loader = get_spider_loader(self.settings)
        known = sites(loader)
        chosen = choice.Choice.of(opts, known)
        if (names or opts.spargs) if opts.all else chosen != choice.Choice():
            raise UsageError("--kind, --country and --known choose among --all, which takes no names")
        if opts.all:
            return _all(known, chosen, everything=opts.now or opts.off)
        if not opts.spargs:
            if needy := sorted(set(names) & set(loader.list()) - set(known)):
                raise UsageError(f"{needy[0]} is a site with its arguments alone: any -a url=https://www.exemple.fr/")
            return choice.named(names, known)
        choice.named(names, loader.list())
        if len(names) != 1 or any("=" not in one or one.split() != [one] for one in opts.spargs):
            raise UsageError("arguments are for one site, without spaces: any -a url=https://www.exemple.fr/")
        if opts.every or opts.cron:
            try:
                loader.load(names[0])(**dict(one.split("=", 1) for one in opts.spargs))
            except ValueError as error:  # as each of its runs would say
                raise UsageError(str(error)) from None
        return [" ".join([*names, *sorted(opts.spargs)])]


def _all(known: Mapping[str, type[NewsSpider]], chosen: choice.Choice, *, everything: bool) -> list[str]:
    """Return the sites that crawlall would crawl, or everything that matches: what was named and scheduled once is hurried or removed, too."""
    if everything:
        return [name for name, site in known.items() if chosen.matches(site)]
    names, left = choice.choose(known, chosen)
    if left:
        print(choice.say_left(left), file=sys.stderr)
    return names


def _rhythm(opts: argparse.Namespace) -> dict[str, Any]:
    if not opts.every and not opts.cron:
        return {}
    from newscrawl.fleet.schedule import cron, interval  # noqa: PLC0415  # its library is not everybody's

    try:
        return {"every": interval(opts.every)} if opts.every else {"cron": cron(opts.cron)}
    except ValueError as error:
        raise UsageError(str(error)) from None


def _archives(paths: list[str]) -> list[str]:
    """Return a job's name for each file that some paths name."""
    try:
        files = [str(found.absolute()) for path in paths for found in find_files(path)]
    except ValueError as error:
        raise UsageError(str(error)) from None
    if spaced := next((file for file in files if file.split() != [file]), None):
        raise UsageError(f"a path with spaces cannot be scheduled: {spaced!r}")
    return [f"archive path={file}" for file in dict.fromkeys(files)]


def _done(schedule: Any, names: list[str], opts: argparse.Namespace, rhythm: dict[str, Any]) -> str:
    """Do what is asked; return what to tell."""
    if opts.now or opts.off:
        done = schedule.hurry(names) if opts.now else schedule.remove(names)
        left = [] if opts.all else [name for name in names if name not in done]
        what = f"{count(len(done), 'site')} {'due now' if opts.now else 'taken out of the schedule'}"
        return f"{what}; not scheduled: {', '.join(left)}" if left else what
    if rhythm or opts.archive:
        schedule.set(names, **rhythm)
        return f"{count(len(names), 'archive' if opts.archive else 'site')} scheduled"
    rows = [
        {
            "site": one.site,
            "rhythm": every(one.rhythm),
            "next": moment(one.next),
            "last run": moment(one.ended),
            "state": one.state,
        }
        for one in schedule.sites()
    ]
    return (
        table(rows, COLUMNS) if rows else "nothing is scheduled; scrapy schedule --every 30m --all schedules all sites"
    )


def moment(when: Any) -> str:
    """Return a moment for people, in their own time."""
    return f"{when.astimezone():%Y-%m-%d %H:%M:%S}" if when else "-"


def every(rhythm: str) -> str:
    """Return a rhythm as the options have it: 30m for 1800 seconds."""
    if not rhythm.isdigit():
        return rhythm
    seconds = int(rhythm)
    size, unit = next(((size, unit) for unit, size in _UNITS.items() if seconds % size == 0), (1, "s"))
    return f"{seconds // size}{unit}"
