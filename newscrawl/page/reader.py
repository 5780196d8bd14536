"""One page, read once: the passes in their order."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newscrawl.page import fields
from newscrawl.page.body import Survey, ancestors, find_container, survey, walk
from newscrawl.page.byline import read_byline
from newscrawl.page.credit import find_photo
from newscrawl.page.dates import Stamp, choose_dates
from newscrawl.page.furniture import BYLINE, DATE, is_wall_line
from newscrawl.page.headline import choose_headline, site_name
from newscrawl.page.metadata import first, read_metadata
from newscrawl.page.sections import Text, build
from newscrawl.page.text import clean, key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from lxml.etree import _Element

    from newscrawl.items import Section
    from newscrawl.page.body import Block

_MAX_BLOCKS = 20_000
_BEHIND = 12  # blocks behind the text that are looked at: signature, credit line, date
_AROUND = 60  # elements before and behind the article that may hold its byline and date


@dataclass
class Page:
    """The fields of one page, None or empty where it does not tell.

    rules: field -> what gave it; removed: kind -> lines left out of the text; the rest as in items.Article
    """

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
    page = Page(site_name=site_name(meta, host), canonical=meta.links.get("canonical"))
    title = choose_headline(root, meta, page.site_name, host)
    page.headline = given.get("headline") or title.text
    page.headline_variants = [v for v in dict.fromkeys((title.text or "", *title.variants)) if v and key(v) != key(page.headline or "")]
    page.rules["headline"] = title.rule
    body = next(root.iter("body"), root)
    found = survey(body, title.element, set(drop))
    chosen = list(containers) or [el for el in (find_container(found, title.element),) if el is not None]
    blocks = [b for n, el in enumerate(chosen) for b in _blocks(el, title.element if n == 0 else None, found)]
    titles = {key(t) for t in (page.headline, title.text, *page.headline_variants) if t}
    description = key(first(meta.article.get("description")) or meta.get("og:description", "description") or "")
    text = build(blocks, titles, description, given.get("standfirst"))
    page.standfirst, page.sections, page.removed = text.standfirst, text.sections, text.removed
    page.rules["standfirst"], page.rules["body"] = text.standfirst_rule, "site" if containers else "density" if chosen else ""
    near = _near(found, title.element, chosen)
    _who_and_when(page, meta, found, text, near, timezone, now, url)
    page.photo = find_photo([_text(el, 400) for el in found.captions[:3]])
    page.rubric = fields.rubric(meta, [], page.headline, page.site_name)
    page.keywords = fields.keywords(meta)
    page.image = fields.image(meta, url)
    page.language = fields.language(meta)
    page.is_accessible_for_free = fields.accessible_for_free(meta, walled=any(is_wall_line(b.text) for b in text.aside))
    return page


def _text(el: _Element, limit: int = 300) -> str:
    return clean("".join(el.itertext("*"))[:limit])


def _blocks(container: _Element, headline: _Element | None, found: Survey) -> Iterator[Block]:
    """Yield the blocks of the text and those around it, from a little before the headline to a little behind the text."""
    scope = container
    around = ancestors(headline)
    while around and scope not in around and (parent := scope.getparent()) is not None:
        scope = parent
    behind = 0
    for n, block in enumerate(walk(scope, container, headline, found)):
        behind += block.zone > 0
        if behind > _BEHIND or n > _MAX_BLOCKS:
            return
        yield block


def _near(found: Survey, headline: _Element | None, chosen: list[_Element]) -> range:
    """Return the positions of the elements near the article."""
    places = [found.place[el] for el in (*chosen, headline) if el is not None and el in found.place]
    end = max((found.place.get(el, 0) + sum(1 for _ in el.iter()) for el in chosen), default=max(places, default=0))
    return range(min(places, default=0) - _AROUND, end + _AROUND)


def _who_and_when(page: Page, meta, found: Survey, text: Text, near: range, timezone: str, now: datetime, url: str) -> None:
    named = [(el, flags) for el, flags in found.named if found.place[el] in near]
    asides = [b.text for b in sorted(text.aside, key=lambda b: b.zone > 0) if len(b.text) < 300]
    marked = [_text(el) for name in ("author", "creator") for el in found.itemprops.get(name, [])[:4] if el.tag != "meta" and (el not in found.place or found.place[el] in near)]
    bylines = dict.fromkeys([_text(el) for el, flags in named if flags & BYLINE][:12])
    lines = [b.text for b in text.aside if b.link < 0.9 or b.text[:4].lower() == "par "][:40]
    page.authors, page.credit, page.rules["authors"] = read_byline(meta, marked, bylines, lines, page.site_name, now)
    stamps = [Stamp(el.get("datetime") or _text(el), _text(el.getparent()) if el.get("datetime") else "") for el in found.times if found.place.get(el, -1) in near][:4]
    stamps += [Stamp(_text(el), el.get("class") or "") for el, flags in named if flags & DATE][:8]
    stamps += [Stamp(line, "") for line in asides[:30]]
    itemprops = {name: [el.get("content") or el.get("datetime") or _text(el) for el in found.itemprops.get(name, ())[:3]] for name in ("datePublished", "dateModified")}
    choose_dates(page, meta, itemprops, stamps, url, timezone, now)


def looks_like_consent_wall(root: _Element) -> bool:
    """Whether the page is a consent wall that stands in the place of the one asked for."""
    return False
