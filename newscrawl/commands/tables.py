"""scrapy tables: the records as flat tables."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.records.reader import find
from newscrawl.runs.logs import say
from newscrawl.tables.build import Added, Builder
from newscrawl.tables.opening import open_store
from newscrawl.tables.store import StoreError

if TYPE_CHECKING:
    import argparse

    from scrapy.settings import BaseSettings


def homes(settings: BaseSettings) -> dict[str, str]:
    """Return the country code of each site that says one."""
    loader = get_spider_loader(settings)
    return {name: getattr(loader.load(name), "country", "") for name in loader.list()}


def told(added: Added) -> str:
    """Say what a run of the tables brought."""
    parts = [
        f"{added.articles} articles, {added.sightings} sightings (further places of known articles), {added.runs} runs added"
    ]
    if added.again:
        parts.append(f"{added.again} records known before")
    if added.unreadable:
        parts.append(f"{added.unreadable} lines or reports that are none, passed over")
    return "; ".join(parts)


class Command(ScrapyCommand):
    """Write or bring up to date; what a file held before stays."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[files or folders] [-o news.sqlite | news.duckdb | folder/]"

    def short_desc(self) -> str:
        return "Put feeds and run reports into flat tables: SQLite, DuckDB, Parquet, CSV"

    def long_desc(self) -> str:
        return (
            "Reads what is new in the feeds (default: all in the data folder) and puts it into tables, which docs/tables.md describes. "
            "Without -o they are news.sqlite in the data folder, which scrapy search reads."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("-o", "--output", metavar="TO", type=Path, help="a .sqlite or .duckdb file, or a folder")
        parser.add_argument("--csv", action="store_true", help="CSV files in the folder, not Parquet")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        data: Path = self.settings["NEWSCRAWL_DATA"]
        output = opts.output or data / "news.sqlite"
        try:
            files = find(map(Path, args) if args else [data])
            output.parent.mkdir(parents=True, exist_ok=True)
            store = open_store(output, csv=opts.csv)
        except (FileNotFoundError, StoreError) as error:
            raise UsageError(str(error), print_help=False) from error
        try:
            added = Builder(store, homes(self.settings)).build(files)
        finally:
            store.close()
        say(f"{output}: {told(added)}")
        for failure in added.failed:
            say(f"not read: {failure}")
        self.exitcode = 1 if added.failed else 0
