"""scrapy search: words in the articles and in what was said, newest first."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from newscrawl.runs.logs import printable, say
from newscrawl.tables.search import Filters, Hit, search

if TYPE_CHECKING:
    import argparse

#: Hits shown unless told otherwise: a screen and a bit.
SHOWN = 20


def shown(hit: Hit) -> str:
    """Return a hit as a few lines for a terminal."""
    head = f"{hit.day or '?'}  {hit.outlet}  {hit.headline}"
    said = (
        f"{hit.speaker or '?'}{f' (via {hit.relay})' if hit.relay else ''}: « {hit.text} »"
        if hit.kind == "quotation"
        else hit.text
    )
    return "\n".join(printable(line) for line in (head, f"    {hit.place}: {said}", f"    {hit.url}"))


class Command(ScrapyCommand):
    """Search the SQLite tables."""

    requires_project = True
    requires_crawler_process = False
    default_settings = {"LOG_ENABLED": False}  # noqa: RUF012  # as Scrapy declares it

    def syntax(self) -> str:
        return "<words> [--speaker NAME] [--outlet NAME] [--since DAY] [--until DAY]"

    def short_desc(self) -> str:
        return "Find words in the articles and quotations of the SQLite tables, newest first"

    def long_desc(self) -> str:
        return (
            'All words must stand in the text, with or without accents; "several words" as they stand, and begin* for any ending. '
            "scrapy tables makes and updates the tables."
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument(
            "--in", dest="tables", metavar="FILE", type=Path, help="default: news.sqlite in the data folder"
        )
        parser.add_argument("--speaker", metavar="NAME", help="only what somebody of that name said")
        parser.add_argument("--outlet", metavar="NAME")
        parser.add_argument("--since", metavar="DAY", help="as 2026-11-01")
        parser.add_argument("--until", metavar="DAY", help="that day included")
        parser.add_argument("-n", "--number", type=int, default=SHOWN, help=f"hits shown (default {SHOWN})")
        parser.add_argument("--json", action="store_true", help="a line of JSON for each hit")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        assert self.settings is not None
        path = opts.tables or self.settings["NEWSCRAWL_DATA"] / "news.sqlite"
        if not args and not opts.speaker:
            raise UsageError("say what to search for")
        if not path.exists():
            raise UsageError(f"there is no {path}: scrapy tables makes it", print_help=False)
        filters = Filters(opts.speaker, opts.outlet, opts.since, opts.until)
        try:
            hits, total = search(path, " ".join(args), filters, opts.number)
        except sqlite3.DatabaseError as error:
            raise UsageError(f"{path} cannot be searched: {error}", print_help=False) from error
        for hit in hits:
            say(json.dumps(hit._asdict(), ensure_ascii=False) if opts.json else shown(hit) + "\n")
        if not opts.json:
            say(f"{total} found" + (f", the newest {len(hits)} shown" if total > len(hits) else ""))
        self.exitcode = 0 if hits else 1
