"""scrapy fleet: workers, sites, last run, next run, state."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.schedule import moment
from newscrawl.commands.sites import table
from newscrawl.exceptions import CannotStart
from newscrawl.fleet import database_of
from newscrawl.runs.logs import harmless, say
from newscrawl.runs.outcome import count

if TYPE_CHECKING:
    import argparse

WORKERS = ("worker", "state", "slots", "since", "last heard of")
SITES = ("site", "state", "last run", "took", "articles", "next", "waits", "worker", "message")
_LONGEST = 60  # characters of a message in a table


class Command(ScrapyCommand):
    """Show the fleet: its workers, and each site with its last and its next run."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[--json | --prometheus]"

    def short_desc(self) -> str:
        return "Show the workers of several machines, and how each site goes"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        form = parser.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="as JSON")
        form.add_argument("--prometheus", action="store_true", help="as the text format of Prometheus")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy fleet takes no arguments")
        assert self.settings is not None
        try:
            with database_of(self.settings) as schedule:
                sites, workers = schedule.sites(), schedule.workers()
        except CannotStart as error:
            print(error, file=sys.stderr)
            self.exitcode = 1
            return
        from newscrawl.fleet.schedule import as_json, prometheus  # noqa: PLC0415  # its library is not everybody's

        if opts.json:
            shown = {"workers": [as_json(one) for one in workers], "sites": [as_json(one) for one in sites]}
            say(json.dumps(shown, ensure_ascii=False, indent=1))
        elif opts.prometheus:
            say(prometheus(sites, workers), end="")
        else:
            say(_tables(sites, workers))


def _tables(sites: list[Any], workers: list[Any]) -> str:
    states = Counter(site.state for site in sites)
    lines = [
        f"{count(len(workers), 'worker')}, {count(len(sites), 'site')}"
        + "".join(f", {n} {state}" for state, n in sorted(states.items()))
    ]
    if sites and not any(one.state == "up" for one in workers):
        lines += ["no worker is up: scrapy worker starts one"]
    if workers:
        rows = [(one.name, one.state, one.slots, moment(one.began), moment(one.seen)) for one in workers]
        lines += ["", table([dict(zip(WORKERS, row, strict=True)) for row in rows], WORKERS)]
    if sites:
        lines += ["", table([_site(one) for one in sites], SITES)]
    return "\n".join(lines)


def _site(one: Any) -> dict[str, Any]:
    ran = one.ended if one.ended and one.began and one.ended >= one.began else None
    return {
        "site": one.site,
        "state": one.state if one.exit_code in {None, 0} or one.state != "to retry" else f"to retry ({one.exit_code})",
        "last run": moment(one.began),
        "took": f"{(ran - one.began).total_seconds():.0f} s" if ran else "-",
        "articles": "-" if one.articles is None else one.articles,
        "next": moment(one.next),
        "waits": f"{one.late} s" if one.late else "-",
        "worker": one.machine or "-",
        "message": harmless(one.message or "")[:_LONGEST],
    }
