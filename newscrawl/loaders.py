"""A response → an Article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timezone
from typing import TYPE_CHECKING, Any

from itemloaders.processors import Identity, MapCompose, TakeFirst
from scrapy.loader import ItemLoader
from w3lib.html import remove_tags

from newscrawl.items import Article, Outlet, article_id
from newscrawl.page import read_page
from newscrawl.page.credit import parse_credit
from newscrawl.page.dates import read_date
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from scrapy.http import TextResponse


@dataclass(frozen=True)
class Site:
    """What a site says for itself; rules are CSS by field, only where the generic path is wrong."""

    name: str = "any"
    outlet: Outlet = field(default_factory=Outlet)
    language: str = "fr"
    timezone: str = "Europe/Paris"
    rules: Mapping[str, str | Sequence[str]] = field(default_factory=dict)


def _date(value: str, loader_context: Mapping[str, Any]) -> str | None:
    return read_date(value, loader_context["timezone"], loader_context["now"])


def _text(value: str) -> str | None:
    return clean(remove_tags(value)) or None


class ArticleLoader(ItemLoader):
    """Fields of an Article from strings, HTML fragments or finished values."""

    default_item_class = Article
    default_input_processor = Identity()
    default_output_processor = TakeFirst()

    headline_in = standfirst_in = credit_in = MapCompose(_text)
    authors_in = rubric_in = keywords_in = headline_variants_in = MapCompose(_text)
    headline_variants_out = sections_out = rubric_out = keywords_out = authors_out = Identity()
    date_published_in = date_modified_in = MapCompose(_text, _date)
    credit_out = lambda self, values: parse_credit(next(iter(values), None))  # noqa: E731


def read_article(response: TextResponse, site: Site = Site(), *, stats: Any = None, now: datetime | None = None) -> Article:
    """Return everything the page tells but its sources and quotations."""
    now = now or datetime.now(timezone.utc)
    loader = ArticleLoader(selector=response.selector, response=response, stats=stats, timezone=site.timezone, now=now)
    rules = {name: [rule] if isinstance(rule, str) else list(rule) for name, rule in site.rules.items()}
    nodes: dict[str, list[Any]] = {}
    for name in ("body", "drop"):
        nodes[name] = []
        for rule in rules.pop(name, ()):
            matched = [s.root for s in loader.selector.css(rule)]
            nodes[name] += matched
            if stats is not None:
                stats.inc_value(f"parser/{name}/css/{rule}", bool(matched))
    for name, given in rules.items():
        for rule in given:
            loader.add_css(name, rule)
            if loader.get_output_value(name):
                break
    given = {name: value for name in ("headline", "standfirst") if (value := loader.get_output_value(name))}
    root = response.selector.root
    page = read_page(root, response.url, now=now, timezone=site.timezone, containers=nodes["body"], drop=nodes["drop"], given=given)
    for name in ("headline", "standfirst", "sections", "rubric", "keywords", "authors", "credit", "date_published", "date_modified", "image", "headline_variants"):
        if not loader.get_collected_values(name):
            loader.add_value(name, getattr(page, name))
            if stats is not None and (rule := page.rules.get(name)):
                stats.inc_value(f"parser/{name}/generic/{rule}")
    article: Article = loader.load_item()
    article.url = response.url
    article.id = article_id(article.url)
    article.site = site.name
    article.outlet = Outlet(site.outlet.name or page.site_name, site.outlet.kind)
    article.fetched = now.strftime("%Y-%m-%dT%H:%M:%SZ")
    return article
