"""The page itself: figures into one HTML file that needs nothing else."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape

from newscrawl.overview.figures import EVIDENCE, FIELDS, PARIS, STATEMENTS, TREND, Bar, Figures, Said, Selection
from newscrawl.records.identity import place_in_words, placed_name

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from newscrawl.overview.wording import Wording

#: Words of a statement by which a browser finds its place in the article.
_FOUND_BY = 8
_CHART_WIDTH, _CHART_HEIGHT = 720, 120
_TREND_WIDTH, _TREND_HEIGHT = 80, 18


def link(url: str | None) -> str:
    """Return an address that a reader may follow: of the web, or nothing."""
    try:
        return url if url and urlsplit(url).scheme in {"http", "https"} else ""
    except ValueError:
        return ""


def link_to(said: Said) -> str:
    """Return the address of a statement's place in its article: browsers go to the text after #:~:text=."""
    address = link(said.place.url)
    words = said.text.partition(" […] ")[0].split()
    if not address or not words:
        return address
    return f"{address}{'' if '#' in address else '#'}:~:text={quote(' '.join(words[:_FOUND_BY]), safe='')}"


def name_of(source_id: str, name: str, wording: Wording) -> str:
    """Return a source's name with what tells it from others of that name: its place, or its office."""
    _, apart, office = source_id.partition("#")
    if not apart:
        return placed_name(name, source_id)
    family, _, place = office.partition("@")
    told = [wording["which_unknown"]] if office == "?" else [family, place_in_words(place)]
    return f"{name} ({', '.join(filter(None, told))})"


def bars(found: list[Bar]) -> list[tuple[Bar, float, float, float, float]]:
    """Return the bars of a chart, each with x, y, width and height."""
    most = max((bar.articles for bar in found), default=0) or 1
    step = _CHART_WIDTH / max(len(found), 1)
    sized = []
    for n, bar in enumerate(found):
        height = round(bar.articles / most * (_CHART_HEIGHT - 4), 1)
        sized.append((bar, round(n * step, 1), round(_CHART_HEIGHT - height, 1), round(max(step - 1, 0.6), 1), height))
    return sized


def trend(values: list[int]) -> str:
    """Return the points of a small line."""
    most = max(values, default=0) or 1
    step = _TREND_WIDTH / max(len(values) - 1, 1)
    return " ".join(
        f"{round(n * step, 1)},{round(_TREND_HEIGHT - 1 - value / most * (_TREND_HEIGHT - 2), 1)}"
        for n, value in enumerate(values)
    )


def environment() -> Environment:
    """Return what renders the template: everything escaped, nothing undefined passed over."""
    made = Environment(
        loader=PackageLoader("newscrawl.overview"),
        autoescape=select_autoescape(default=True, default_for_string=True),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        link=link,
        link_to=link_to,
        bars=bars,
        trend=trend,
        chart=(_CHART_WIDTH, _CHART_HEIGHT),
        small=(_TREND_WIDTH, _TREND_HEIGHT),
    )
    return made


def render(tables: Path, selection: Selection, wording: Wording, now: datetime) -> str:
    """Return the page about a selection of the articles in SQLite tables.

    now: when it is made
    Raises sqlite3.DatabaseError where the file does not hold the tables.
    """
    with closing(sqlite3.connect(f"{tables.absolute().as_uri()}?mode=ro", uri=True)) as db:
        figures = Figures(db, selection)
        unnamed, wordings = figures.unnamed()
        agencies, crediting = figures.credits()
        unit, found, without = figures.timeline()
        values: dict[str, Any] = {
            "t": wording,
            "selection": selection,
            "made": wording.day(f"{now.astimezone(PARIS):%Y-%m-%d}"),
            "days": figures.days(),
            "totals": figures.totals(),
            "copies": figures.copies(),
            "pairs": figures.pairs(),
            "speakers": figures.speakers(),
            "media": figures.media(),
            "unnamed": unnamed,
            "wordings": wordings,
            "repeated": figures.repeated(),
            "unit": unit,
            "timeline": found,
            "without": without,
            "agencies": agencies,
            "crediting": crediting,
            "sites": figures.sites(),
            "fields": FIELDS,
            "most_runs": TREND,
            "statements": STATEMENTS,
            "most_evidence": EVIDENCE,
            "name_of": lambda source_id, name: name_of(source_id, name, wording),
        }
    return environment().get_template("page.html").render(values)
