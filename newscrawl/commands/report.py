"""scrapy report: what the records of some days say, on one page."""

from __future__ import annotations

import sqlite3
from datetime import date, datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.commands.tables import homes
from newscrawl.overview.figures import Selection
from newscrawl.overview.wording import LANGUAGES
from newscrawl.records.reader import find
from newscrawl.runs.logs import say
from newscrawl.tables.build import Builder
from newscrawl.tables.opening import open_store
from newscrawl.tables.sqlite import ENDINGS

if TYPE_CHECKING:
    import argparse

    from scrapy.settings import BaseSettings


def day(text: str) -> str:
    """Return a day as it stands in the tables. Raises ValueError where it is none."""
    return date.fromisoformat(text).isoformat()


class Command(ScrapyCommand):
    """Write one HTML file that needs no server, no script and no network."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "[files or folders, or news.sqlite] [--since DAY] [--until DAY] [--outlet NAME] [-o report.html]"

    def short_desc(self) -> str:
        return "Write a page: copies, who is cited, repeated quotations, credits, how the sites do"

    def long_desc(self) -> str:
        return "Reads feeds and run reports (default: all in the data folder), or the tables that scrapy tables made, which is faster."

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument(
            "-o", "--output", metavar="FILE", type=Path, default=Path("report.html"), help="default: report.html"
        )
        parser.add_argument("--since", metavar="DAY", type=day, help="as 2026-11-01")
        parser.add_argument("--until", metavar="DAY", type=day, help="that day included")
        parser.add_argument("--outlet", metavar="NAME", help="only outlets of that name, or a part of it")
        parser.add_argument("--lang", choices=sorted(LANGUAGES), default="fr")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        from newscrawl.overview.page import render  # noqa: PLC0415  # its Jinja2 would be loaded by every command

        assert self.settings is not None
        selection = Selection(opts.since, opts.until, opts.outlet)
        paths = [Path(one) for one in args] or [self.settings["NEWSCRAWL_DATA"]]
        with TemporaryDirectory(prefix="newscrawl-report-") as scratch:
            try:
                tables = (
                    paths[0]
                    if len(paths) == 1 and paths[0].suffix in ENDINGS
                    else self._tables(paths, Path(scratch), self.settings)
                )
                page = render(tables, selection, LANGUAGES[opts.lang], datetime.now(timezone.utc))
            except (FileNotFoundError, sqlite3.DatabaseError) as error:
                raise UsageError(f"nothing to report on: {error}", print_help=False) from error
        try:
            opts.output.write_text(page, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"the page cannot be written: {error}", print_help=False) from error
        say(f"{opts.output}: {len(page.encode()) / 1024:.0f} KB")

    def _tables(self, paths: list[Path], scratch: Path, settings: BaseSettings) -> Path:
        """Put the feeds into tables of a moment, and return them."""
        tables = scratch / "news.sqlite"
        store = open_store(tables)
        try:
            added = Builder(store, homes(settings)).build(find(paths))
        finally:
            store.close()
        for failure in added.failed:
            say(f"not read: {failure}")
        return tables
