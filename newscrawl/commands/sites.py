"""scrapy sites: what is supported, and how it is known."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.base_spiders.news import sites

if TYPE_CHECKING:
    import argparse

    from newscrawl.base_spiders.news import NewsSpider


COLUMNS = ("site", "kind", "country", "family", "known", "outlet")


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
        "language": spider.language,
        "timezone": spider.timezone,
        "family": family(spider),
        "start_urls": list(getattr(spider, "start_urls", [])),
        "rules": dict(spider.rules),
        "known": spider.known,
    }


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
        return "[--json]"

    def short_desc(self) -> str:
        return "List the sites: kind, country, family, how each is known"

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--json", action="store_true", help="everything that a site declares, as JSON")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if args:
            raise UsageError("scrapy sites takes no arguments")
        assert self.settings is not None
        listed = [describe(site) for site in sites(get_spider_loader(self.settings)).values()]
        if opts.json:
            print(json.dumps(listed, ensure_ascii=False, indent=1))
            return
        print(table([{**site, "known": site["known"].partition(":")[0]} for site in listed], COLUMNS))
        countries = {site["country"] for site in listed} - {""}
        print(f"\n{len(listed)} sites in {len(countries)} countries")
