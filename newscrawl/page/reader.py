"""One page, read once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newscrawl.page.body import find_container, survey, walk, ancestors
from newscrawl.page.byline import read_byline
from newscrawl.page.dates import find_dates, parse_iso, read_date
from newscrawl.page.furniture import BYLINE, DATE
from newscrawl.page.headline import choose_headline, site_name
from newscrawl.page.metadata import first, read_metadata, strings, types
from newscrawl.page.sections import build
from newscrawl.page.text import clean, key

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from lxml.etree import _Element

    from newscrawl.items import Section


@dataclass
class Page:
    """The fields of one page, None or empty where it does not tell; rules: field -> what gave it; removed: what was left out, by kind."""

    site_name: str = ""
    language: str | None = None
    canonical: str | None = None
    headline: str | None = None
    headline_variants: list[str] = field(default_factory=list)
    standfirst: str | None = None
    sections: list[Section] = field(default_factory=list)
    rubric: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    credit: str | None = None
    photo: str | None = None
    date_published: str | None = None
    date_modified: str | None = None
    image: str | None = None
    is_accessible_for_free: bool | None = None
    rules: dict[str, str] = field(default_factory=dict)
    removed: Counter[str] = field(default_factory=Counter)


_PUBLISHED = (
    "article:published_time", "datepublished", "og:published_time", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "pubdate", "publish-date", "publishdate",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "article:published", "publication_date", "citation_publication_date",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "last-modified", "lastmod")


def _text(el: _Element) -> str:
    return clean("".join(el.itertext())[:3000])


def read_page(
    root: _Element,
    url: str,
    *,
    now: datetime,
    timezone: str = "Europe/Paris",
    containers: Sequence[_Element] = (),
    drop: Sequence[_Element] = (),
    given: Mapping[str, str] | None = None,
) -> Page:
    """Read the fields of the page at url from its tree, which stays as it is.

    containers, drop: the elements that a site's rules name as its body and as furniture
    given: headline and standfirst that a site's rules found
    """
    given = given or {}
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    meta = read_metadata(root)
    page = Page(site_name=site_name(meta, host), removed=Counter())
    title = choose_headline(root, meta, page.site_name, host)
    page.headline = given.get("headline") or title.text
    page.headline_variants = [v for v in title.variants if key(v) != key(page.headline or "")]
    page.rules["headline"] = title.rule
    body = root if root.tag == "body" else root.find("body")
    if body is None:
        body = root
    found = survey(body, title.element, set(drop))
    container = containers[0] if containers else find_container(found, title.element)
    if container is not None:
        scope = container
        if title.element is not None:
            around = ancestors(title.element)
            while scope not in around and (parent := scope.getparent()) is not None:
                scope = parent
        blocks = []
        after = 0
        for block in walk(scope, container, title.element if title.element is not None and container is not title.element else None, found):
            blocks.append(block)
            after += block.zone > 0
            if after > 12 or len(blocks) > 5000:
                break
        titles = {key(t) for t in (page.headline, title.text, *page.headline_variants) if t}
        description = key(first(meta.article.get("description")) or meta.get("og:description", "description") or "")
        text = build(blocks, titles, description, given.get("standfirst"))
        page.standfirst, page.sections, page.removed = text.standfirst, text.sections, text.removed
        page.rules["standfirst"], page.rules["body"] = text.standfirst_rule, "site" if containers else "density"
        aside = text.aside
    else:
        aside = []
    _dates(page, meta, found, aside, timezone, now)
    lines = [_text(el) for name in ("author", "creator") for el in found.itemprops.get(name, [])[:3] if el.tag != "meta"]
    lines += [_text(el) for el, flags, _ in found.named[:200] if flags & BYLINE and len(lines) < 12]
    lines += [b.text for b in aside if b.text[:4].lower() == "par " or "AFP" in b.text][:4]
    page.authors, page.credit, page.rules["authors"] = read_byline(meta, dict.fromkeys(lines), page.site_name, now)
    return page


def _dates(page: Page, meta, found, aside, timezone: str, now: datetime) -> None:
    for name, ld, metas, prop in (
        ("date_published", "datePublished", _PUBLISHED, "datePublished"),
        ("date_modified", "dateModified", _MODIFIED, "dateModified"),
    ):
        value, rule = None, ""
        for rule, text in (("json-ld", first(meta.article.get(ld)) or ""), *(("meta", meta.meta[m]) for m in metas if m in meta.meta)):
            if value := parse_iso(text, timezone, now) or (read_date(text, timezone, now) if text and len(text) < 60 else None):
                break
        if not value:
            for el in found.itemprops.get(prop, []):
                rule = "itemprop"
                if value := read_date(el.get("content") or el.get("datetime") or _text(el), timezone, now):
                    break
        setattr(page, name, value)
        page.rules[name] = rule if value else ""
    if page.date_published and len(page.date_published) > 10:
        return
    seen = []
    for el in found.times[:5]:
        if stamp := el.get("datetime"):
            if value := parse_iso(stamp, timezone, now):
                seen.append(("published", value))
    lines = [_text(el) for el, flags, _ in found.named if flags & DATE][:10] + [b.text for b in aside if b.zone <= 0][:20] + [b.text for b in aside if b.zone > 0][:5]
    for line in dict.fromkeys(lines):
        for date in find_dates(line, timezone, now):
            seen.append((date.kind, date.value))
    pick = next((v for kind, v in seen if kind == "published"), None) or next((v for kind, v in seen if not kind), None) or next((v for kind, v in seen), None)
    if page.date_published is None and pick:
        page.date_published, page.rules["date_published"] = pick, "visible"
    elif page.date_published:
        same = next((v for _, v in seen if v.startswith(page.date_published) and len(v) > 10), None)
        page.date_published = same or page.date_published
    if page.date_modified is None:
        page.date_modified = next((v for kind, v in seen if kind == "modified"), None)


def looks_like_consent_wall(root: _Element) -> bool:
    """Whether the page is a consent wall that stands in the place of the one asked for."""
    return False
