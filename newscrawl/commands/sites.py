"""scrapy sites: what is supported, and how it is known."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.base_spiders import choice
from newscrawl.base_spiders.news import sites
from newscrawl.runs import report
from newscrawl.runs.logs import say

if TYPE_CHECKING:
    import argparse

    from newscrawl.base_spiders.news import NewsSpider


COLUMNS = ("site", "kind", "country", "practice", "family", "known", "outlet")
#: Shown before the outlet where a site has reports.
RUNS = ("last_run", "a_day", "health")


def family(spider: type[NewsSpider]) -> str:
    """Return the name of the module of the base class: news, wordpress, archive, links, spinner."""
    return spider.__mro__[1].__module__.rpartition(".")[2]


def describe(spider: type[NewsSpider]) -> dict[str, Any]:
    """Return what a site says for itself, as scrapy sites --json prints it."""
    return {
        "site": spider.name,
        "outlet": spider.outlet.name,
        "kind": spider.outlet.kind,
        "country": spider.country,
        "practice": spider.practice,
        "expected_per_day": spider.expected_per_day,
        "language": spider.language,
        "timezone": spider.timezone,
        "family": family(spider),
        "start_urls": list(getattr(spider, "start_urls", [])),
        "rules": dict(spider.rules),
        "known": spider.known,
    }


def runs(folder: Path) -> dict[str, Any]:
    """Return what the reports in a folder say of a site: when it was run last, its articles of the last day, how it does.

    Each is None without reports; a_day also where they cover less than a day.
    """
    past = report.read_past(folder)
    if not past:
        return dict.fromkeys(RUNS)
    last = past[-1]
    health = last["state"]
    if health == "ok":
        health = f"{n} warnings" if (n := len(last.get("warnings", ()))) else "well"
    return dict(zip(RUNS, (last["started"][:16].replace("T", " "), report.in_a_day(past), health), strict=True))


def table(rows: list[dict[str, Any]], columns: tuple[str, ...]) -> str:
    """Return the rows as a table of plain text, the columns named in its first line."""
    cells = [columns, *(tuple(str(row[column]) for column in columns) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(line.rstrip() for line in lines)


class Command(ScrapyCommand):
    """List all sites."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[--kind A,B] [--country SN,ML] [--known A,B] [--json]"

    def short_desc(self) -> str:
        return "List the sites: kind, country, how each is known and, where they were run, how they do"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        choice.add_options(parser)
        parser.add_argument("--json", action="store_true", help="everything that a site declares, as JSON")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy sites takes no arguments")
        assert self.settings is not None
        known = sites(get_spider_loader(self.settings))
        chosen = choice.Choice.of(opts, known)
        data = Path(self.settings["NEWSCRAWL_DATA"])
        listed = [
            {**describe(site), **runs(data / name / "reports")} for name, site in known.items() if chosen.matches(site)
        ]
        if opts.json:
            say(json.dumps(listed, ensure_ascii=False, indent=1))
            return
        columns = (*COLUMNS[:-1], *(RUNS if any(site["last_run"] for site in listed) else ()), COLUMNS[-1])
        rows = [{**site, "known": site["known"].partition(":")[0]} for site in listed]
        say(table([{key: "-" if row[key] is None else row[key] for key in columns} for row in rows], columns))
        countries = {site["country"] for site in listed} - {""}
        say(f"\n{len(listed)} sites in {len(countries)} countries")
