"""scrapy fleet: the workers, the sites, how each went and when it comes again."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.schedule import fleet_url
from newscrawl.commands.sites import table
from newscrawl.exceptions import CannotStart
from newscrawl.runs.outcome import count

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from newscrawl.fleet.schedule import Planned, Worker

_COLUMNS = ("site", "state", "articles", "last run", "next run", "when", "machine", "message")


class Command(ScrapyCommand):
    """Show the fleet."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[--json | --prometheus]"

    def short_desc(self) -> str:
        return "Show the workers and the sites of a fleet, how each went and when it comes again"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="everything, as JSON")
        parser.add_argument("--prometheus", action="store_true", help="figures in Prometheus's text format")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy fleet takes no arguments")
        assert self.settings is not None
        try:
            url = fleet_url(self.settings)
            from newscrawl.fleet.schedule import fleet  # noqa: PLC0415  # its libraries are not everybody's

            with fleet(url, Path(self.settings["NEWSCRAWL_DATA"])) as plan:
                workers, planned, waiting = plan.workers(), plan.all(), plan.waiting()
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = 1
            return
        if opts.json:
            shown = {
                "workers": [one._asdict() for one in workers],
                "waiting": waiting,
                "sites": [asdict(one) for one in planned],
            }
            print(json.dumps(shown, ensure_ascii=False, indent=1, default=_plain))
        elif opts.prometheus:
            print(prometheus(workers, planned, waiting), end="")
        else:
            now = datetime.now(timezone.utc)
            if planned:
                print(table([row(one, now) for one in planned], _COLUMNS), end="\n\n")
            busy = sum(worker.jobs for worker in workers)
            print(
                f"{count(len(workers), 'worker')} with {count(busy, 'job')} in hand, {waiting} waiting; {count(len(planned), 'site')} scheduled"
            )


def _plain(value: object) -> object:
    return (
        value.isoformat()
        if isinstance(value, datetime)
        else value.total_seconds()
        if isinstance(value, timedelta)
        else str(value)
    )


def row(one: Planned, now: datetime) -> dict[str, Any]:
    """Return a line of the table."""
    last = one.ended or one.began
    return {
        "site": one.site,
        "state": one.state or "not yet",
        "articles": "" if one.articles is None else one.articles,
        "last run": f"{_long(now - last)} ago" if last else "",
        "next run": "due" if one.due <= now else f"in {_long(one.due - now)}",
        "when": one.cron or f"every {_long(one.every)}" if one.cron or one.every else "",
        "machine": one.machine or "",
        "message": one.message or "",
    }


def _long(time: timedelta | None) -> str:
    """Return how long something is, for people: 40 s, 12 min, 5 h, 3 d."""
    seconds = (time or timedelta()).total_seconds()
    for unit, size in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds:.0f} s"


def prometheus(workers: Sequence[Worker], planned: Sequence[Planned], waiting: int) -> str:
    """Return the fleet's figures in Prometheus's text format."""
    values: dict[str, tuple[str, dict[str, float]]] = {
        "workers": ("Workers that showed signs of life", {"": len(workers)}),
        "waiting": ("Jobs that wait for a worker", {"": waiting}),
        "due_seconds": ("When a site is due next", {one.site: one.due.timestamp() for one in planned}),
        "ended_seconds": (
            "When the last run of a site ended",
            {one.site: one.ended.timestamp() for one in planned if one.ended},
        ),
        "exit_code": (
            "How the last run of a site ended",
            {one.site: one.exit_code for one in planned if one.exit_code is not None},
        ),
        "articles": (
            "New articles of the last run of a site",
            {one.site: one.articles for one in planned if one.articles is not None},
        ),
    }
    lines = []
    for name, (text, samples) in values.items():
        lines += [f"# HELP newscrawl_fleet_{name} {text}.", f"# TYPE newscrawl_fleet_{name} gauge"]
        lines += [
            f"newscrawl_fleet_{name}{f'{{site={json.dumps(site)}}}' if site else ''} {value}"
            for site, value in samples.items()
        ]
    return "\n".join(lines) + "\n"
