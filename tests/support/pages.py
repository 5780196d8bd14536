"""The report page, made from feeds, and the numbers that stand on it."""

from __future__ import annotations

from datetime import datetime, timezone

from parsel import Selector

from newscrawl.overview.figures import Selection
from newscrawl.overview.page import render
from newscrawl.overview.wording import LANGUAGES
from newscrawl.records.reader import find
from newscrawl.tables.build import Builder
from newscrawl.tables.opening import open_store

NOW = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)


def tables(folder, to, homes=None):
    """Put what a folder holds into tables, and return their path."""
    store = open_store(to)
    Builder(store, homes or {}).build(find([folder]))
    store.close()
    return to


def page(path, *, lang="fr", **selection):
    return render(path, Selection(**selection), LANGUAGES[lang], NOW)


def numbers(html):
    """Every number that stands on a page, by what it counts."""
    found = {}
    for one in Selector(html).css("[data-figure]"):
        digits = "".join(c for c in "".join(one.css("::text").getall()) if c.isdigit())
        if digits:
            found[one.attrib["data-figure"]] = int(digits)
    return found


def text(html):
    """What a reader sees, in one line."""
    return " ".join("".join(Selector(html).css("body ::text").getall()).split())
