"""Make an Article of a response: the site's CSS rules, the page's own fields, who said what."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timezone
from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from itemloaders.processors import Identity, MapCompose, TakeFirst
from lxml.etree import XPath, tostring
from parsel import css2xpath
from scrapy.loader import ItemLoader
from w3lib.html import remove_tags

from newscrawl.attribution import attribute
from newscrawl.dedup.urls import page_url
from newscrawl.items import Article, Outlet, Section, article_id, utc_stamp
from newscrawl.page import read_page
from newscrawl.page.credit import parse_credit
from newscrawl.page.dates import Clock, read_date
from newscrawl.page.repair import is_reworded, is_torn, mend_article
from newscrawl.page.rights import reservations
from newscrawl.page.text import clean
from newscrawl.records.identity import source_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from lxml.etree import _Element
    from scrapy.http import TextResponse

    from newscrawl.page import Page


@dataclass(frozen=True)
class Site:
    """What a site says for itself; rules are CSS by field, only where the generic path is wrong."""

    name: str = "any"
    outlet: Outlet = field(default_factory=Outlet)
    language: str = "fr"
    timezone: str = "Europe/Paris"
    rules: Mapping[str, str | Sequence[str]] = field(default_factory=dict)
    country: str = ""


ANY = Site()


def _text(value: str) -> str | None:
    return clean(remove_tags(value)) or None


def _date(value: str, loader_context: Mapping[str, Any]) -> str | None:
    return read_date(value, loader_context["clock"])


_TEXTS, _DATES = MapCompose(_text), MapCompose(_date)


# In an XPath of parsel's: any element with an attribute of one value, or with a word in it.
_WITH_ATTRIBUTE = re.compile(r"::\*(?=\[@([\w-]+) (?:=|and contains\(@\1, ('[^']+')\)))")


@lru_cache(maxsize=1024)
def _query(css: str) -> XPath:
    """Return a CSS rule compiled. It goes to an attribute and back, which libxml2 does in a third of the time that it takes to ask each element for it."""
    xpath = _WITH_ATTRIBUTE.sub(
        lambda m: f"::*/@{m[1]}{f'[contains(., {m[2]})]' if m[2] else ''}/parent::*", css2xpath(css)
    )
    return XPath(xpath, smart_strings=False)


def _markup(found: _Element | str) -> str:
    return found if isinstance(found, str) else tostring(found, encoding="unicode", method="html", with_tail=False)


_ALL = Identity()
_FIRST = TakeFirst()
_LISTS = frozenset(("headline_variants", "sections", "rubric", "keywords", "authors"))


class ArticleLoader(ItemLoader):
    """The fields of an Article: a site's CSS rules first, then what the page itself tells."""

    default_item_class = Article

    def get_input_processor(self, field_name: str) -> Callable[..., Any]:  # noqa: ARG002
        """Return what takes a field's values; looked up by name and in the item class, as Scrapy does, it costs more than all its work."""
        return _ALL

    def get_output_processor(self, field_name: str) -> Callable[..., Any]:
        """Return what makes a field of its values: the first, or all in a field that is a list."""
        return _ALL if field_name in _LISTS else _FIRST

    def add_rules(self, rules: Mapping[str, str | Sequence[str]]) -> dict[str, list[Any]]:
        """Add what CSS rules give, the first of a field's that matches; return the elements that body and drop name.

        stats count every rule: parser/<field>/css/<rule>, 0 where one matched nothing.
        """
        assert self.selector is not None
        nodes: dict[str, list[Any]] = {"body": [], "drop": []}
        for name, css in rules.items():
            for rule in (css,) if isinstance(css, str) else css:
                if name not in nodes and self.get_collected_values(name):
                    break
                matched = _query(rule)(self.selector.root)
                self.count(f"parser/{name}/css/{rule}", int(bool(matched)))
                if name in nodes:
                    nodes[name] += matched
                else:
                    processor = _DATES if name.startswith("date_") else _TEXTS
                    self.add_value(name, list(map(_markup, matched)), processor)
        return nodes

    def add_page(self, page: Page) -> None:
        """Add the fields that the page tells and no rule gave; stats count what told them: parser/<field>/generic/<source>."""
        if page.rules["standfirst"] != "site":  # what a rule found repeats the headline, or is all the text there is
            self.replace_value("standfirst", [])
        for name, value in page.fields.items():
            if value is None or value == [] or self.get_collected_values(name):
                continue
            self.add_value(name, value)
            if (rule := page.rules.get(name, "")) not in ("", "site"):
                self.count(f"parser/{name}/generic/{rule}")

    def count(self, key: str, times: int = 1) -> None:
        """Count in the stats, where there are any."""
        if self.stats is not None:
            self.stats.inc_value(key, times)


def _country(url: str) -> str:
    """Return the country of a host under a national domain, "" under another."""
    domain = (urlsplit(url).hostname or "").rpartition(".")[2]
    return domain.upper() if len(domain) == len("fr") else ""


def read_article(
    response: TextResponse, site: Site = ANY, *, stats: Any = None, now: datetime | None = None
) -> Article:
    """Return everything the page tells, except sources and quotations; what it does not tell stays empty.

    stats: Scrapy's stats collector; it counts rules as ArticleLoader says, and what was left out of the text or mended (newscrawl/repair/<kind>)
    now: when the page was fetched; dates are never later
    """
    now = now or datetime.now(timezone.utc)
    clock = Clock(site.timezone, now)
    loader = ArticleLoader(selector=response.selector, stats=stats, clock=clock)
    nodes = loader.add_rules(site.rules)
    page = read_page(
        response.selector.root,
        response.url,
        clock=clock,
        language=site.language,
        containers=nodes["body"],
        drop=nodes["drop"],
        data="body" not in site.rules,
        given={name: loader.get_output_value(name) for name in ("headline", "standfirst")},
    )
    loader.add_page(page)
    credit = parse_credit(loader.get_output_value("credit") or page.credit, page.photo, _country(response.url))
    loader.replace_value("credit", credit or [])
    article: Article = loader.load_item()
    article.url = page_url(response.url, page.canonical if page.canonical != response.url else None)
    article.id = article_id(article.url)
    article.site = site.name
    article.outlet = Outlet(site.outlet.name or page.site_name, site.outlet.kind)
    if site.outlet.kind == "spinner":
        mend_article(article)
    for kind, times in (page.removed + Counter(repair.kind for repair in article.repairs)).items():
        loader.count(f"newscrawl/repair/{kind}", times)
    article.fetched = utc_stamp(now)
    article.instead = page.instead or ""
    asked = response.request.meta.get("rights", []) if response.request else []
    article.rights = [*asked, *reservations(response)]
    return article


def _continue(article: Article, part: Article) -> None:
    """Add the text of a further page of an article: what the pages before do not hold."""
    held = {article.standfirst, *(line for section in article.sections for line in section.paragraphs)}
    opening = [Section(None, [part.standfirst])] if part.standfirst else []
    for section in (*opening, *part.sections):
        new = [line for line in section.paragraphs if line not in held]
        if new and section.heading is None and article.sections:
            article.sections[-1].paragraphs += new
        elif new:
            article.sections.append(Section(section.heading, new))


def load_article(
    response: TextResponse,
    site: Site = ANY,
    *,
    stats: Any = None,
    now: datetime | None = None,
    further: Sequence[TextResponse] = (),
) -> Article:
    """Return the whole Article: what read_article returns, the text of its further pages, and who says what in it.

    Quotations know the section they stand in; those of a spinner, of a text that a machine reworded, and those that are torn are marked as
    altered. stats also counts the rules of the attribution.
    """
    article = read_article(response, site, stats=stats, now=now)
    for page in further:
        _continue(article, read_article(page, site, now=now))
    lines = article.lines()
    headings = {
        n
        for n, (section, line) in enumerate(lines)
        if section >= 0 and line == article.sections[section].heading and lines[n - 1][0] != section
    }
    text = "\n".join(line for _, line in lines)
    found = attribute(text, headings, article.date_published or "")
    reworded = site.outlet.kind == "spinner" or is_reworded(text)
    starts = list(accumulate((len(line) + 1 for _, line in lines), initial=0))
    for quotation in found.quotations:
        quotation.section = lines[bisect_right(starts, quotation.spans[0][0]) - 1][0]
        quotation.altered = reworded or is_torn(quotation.text)
    for source in found.sources:
        source.source_id = source_id(
            source.name, source.kind, source.aliases, text=text, article=article.id, home=site.country
        )
    article.sources, article.quotations = found.sources, found.quotations
    if stats is not None:
        for rule, times in found.rules.items():
            stats.inc_value(f"newscrawl/attribution/{rule}", times)
        for rule, times in Counter(rule for rule, _ in found.speakers).items():
            stats.inc_value(f"newscrawl/attribution_speaker/{rule}", times)
        stats.inc_value("newscrawl/attribution_truncated", int(found.truncated))
    return article
