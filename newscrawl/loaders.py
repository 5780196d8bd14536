"""Make an Article of a response: the site's CSS rules, the page's own fields, who said what."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import datetime, timezone
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from itemloaders.processors import Identity, MapCompose, TakeFirst
from scrapy.loader import ItemLoader
from w3lib.html import remove_tags

from newscrawl.attribution import attribute
from newscrawl.dedup.urls import page_url
from newscrawl.items import Article, Outlet, article_id, utc_stamp
from newscrawl.page import read_page
from newscrawl.page.credit import parse_credit
from newscrawl.page.dates import Clock, read_date
from newscrawl.page.repair import mend_article
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scrapy.http import TextResponse


@dataclass(frozen=True)
class Site:
    """What a site says for itself; rules are CSS by field, only where the generic path is wrong."""

    name: str = "any"
    outlet: Outlet = field(default_factory=Outlet)
    language: str = "fr"
    timezone: str = "Europe/Paris"
    rules: Mapping[str, str | Sequence[str]] = field(default_factory=dict)


ANY = Site()


def _text(value: str) -> str | None:
    return clean(remove_tags(value)) or None


def _date(value: str, loader_context: Mapping[str, Any]) -> str | None:
    return read_date(value, loader_context["clock"])


class ArticleLoader(ItemLoader):
    """The fields of an Article from what a site's CSS rules give: fragments of HTML, texts or attributes."""

    default_item_class = Article
    default_input_processor = MapCompose(_text)
    default_output_processor = TakeFirst()

    rubric_out = keywords_out = authors_out = Identity()
    date_published_in = date_modified_in = MapCompose(_text, _date)


def _country(url: str) -> str:
    """Return the country of a host under a national domain, "" under another."""
    domain = (urlsplit(url).hostname or "").rpartition(".")[2]
    return domain.upper() if len(domain) == 2 else ""


def read_article(
    response: TextResponse, site: Site = ANY, *, stats: Any = None, now: datetime | None = None
) -> Article:
    """Return everything the page tells, except sources and quotations; what it does not tell stays empty.

    stats: Scrapy's stats collector; it counts every rule of the site (parser/<field>/css/<rule>, 0 where one matched nothing), what gave
    the other fields (parser/<field>/generic/<source>), and what was left out of the text (newscrawl/repair/<kind>)
    now: when the page was fetched; dates are never later
    """
    now = now or datetime.now(timezone.utc)
    clock = Clock(site.timezone, now)
    loader = ArticleLoader(selector=response.selector, stats=stats, clock=clock)
    count = stats.inc_value if stats is not None else lambda *_: None
    nodes: dict[str, list[Any]] = {"body": [], "drop": []}
    for name, rules in site.rules.items():
        for rule in (rules,) if isinstance(rules, str) else rules:
            if name in nodes:
                matched = [selector.root for selector in response.css(rule)]
                nodes[name] += matched
                count(f"parser/{name}/css/{rule}", int(bool(matched)))
            elif not loader.get_output_value(name):
                loader.add_css(name, rule)
    given = {
        name: value
        for name in ("headline", "standfirst")
        if name in site.rules and (value := loader.get_output_value(name))
    }
    page = read_page(
        response.selector.root,
        response.url,
        clock=clock,
        language=site.language,
        containers=nodes["body"],
        drop=nodes["drop"],
        given=given,
    )
    article, ruled = page.article, loader.load_item()
    for name in site.rules.keys() - {*nodes, "standfirst"}:  # of a standfirst the page knows whether a text follows
        if value := getattr(ruled, name):
            setattr(article, name, value)
            page.rules[name] = "site"
    for name, rule in page.rules.items():
        if rule not in ("", "site") and getattr(article, name):
            count(f"parser/{name}/generic/{rule}")
    article.credit = parse_credit(ruled.credit or page.credit, page.photo, _country(response.url))
    for kind, times in page.removed.items():
        count(f"newscrawl/repair/{kind}", times)
    article.url = page_url(response.url, page.canonical if page.canonical != response.url else None)
    article.id = article_id(article.url)
    article.site = site.name
    article.outlet = Outlet(site.outlet.name or page.site_name, site.outlet.kind)
    if site.outlet.kind == "spinner":
        mend_article(article)
        for repair in article.repairs:
            count(f"newscrawl/repair/{repair.kind}")
    article.fetched = utc_stamp(now)
    return article


def load_article(
    response: TextResponse, site: Site = ANY, *, stats: Any = None, now: datetime | None = None
) -> Article:
    """Return the whole Article: what read_article returns, and who says what in it.

    Quotations know the section they stand in; those of a spinner are marked as altered. stats also counts the rules of the attribution.
    """
    article = read_article(response, site, stats=stats, now=now)
    lines = article.lines()
    headings = {
        n
        for n, (section, line) in enumerate(lines)
        if section >= 0 and line == article.sections[section].heading and lines[n - 1][0] != section
    }
    found = attribute("\n".join(line for _, line in lines), headings)
    starts = list(accumulate((len(line) + 1 for _, line in lines), initial=0))
    for quotation in found.quotations:
        quotation.section = lines[bisect_right(starts, quotation.spans[0][0]) - 1][0]
        quotation.altered = site.outlet.kind == "spinner"
    article.sources, article.quotations = found.sources, found.quotations
    for rule, times in found.rules.items():
        if stats is not None:
            stats.inc_value(f"newscrawl/attribution/{rule}", times)
    return article
