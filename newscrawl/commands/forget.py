"""scrapy forget: forget what is known of an outlet, so that the next run exports its articles again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.spiderloader import get_spider_loader

from newscrawl.base_spiders.news import sites
from newscrawl.exceptions import IndexBusy, IndexFileError, IndexLost
from newscrawl.export.stories import open_index
from newscrawl.runs.logs import say

if TYPE_CHECKING:
    import argparse


class Command(ScrapyCommand):
    """Forget the pages of sites, named by spider or by outlet, and all sightings of their articles."""

    requires_project = True

    def syntax(self) -> str:
        return "<site or outlet> …"

    def short_desc(self) -> str:
        return "Forget what is known of a site, so that the next run exports its articles anew"

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        if not args:
            raise UsageError("name a site (scrapy list) or an outlet as it stands in the records")
        assert self.settings is not None
        known = sites(get_spider_loader(self.settings))
        try:
            index = open_index(self.settings)
        except (IndexFileError, IndexBusy, IndexLost) as error:
            say(str(error))
            self.exitcode = 1
            return
        for name in args:
            outlet = known[name].outlet.name if name in known else name
            say(f"{outlet}: {index.forget(outlet)} pages forgotten")
        index.close()
