"""One page, read once: the passes in their order."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newscrawl.french.letters import key
from newscrawl.items import Article
from newscrawl.page import fields
from newscrawl.page.blocks import Marks, walk
from newscrawl.page.byline import is_byline_line, read_byline
from newscrawl.page.container import Survey, find_container, survey
from newscrawl.page.credit import dispatch_credit, find_photo, is_picture_line
from newscrawl.page.dates import Clock, Stamp, choose_dates, find_dates, is_dateline
from newscrawl.page.elements import ancestors, pick
from newscrawl.page.furniture import is_consent_text, is_wall_line
from newscrawl.page.headline import choose_headline, site_name
from newscrawl.page.metadata import Metadata, first, read_metadata
from newscrawl.page.names import BYLINE, DATE
from newscrawl.page.sections import build
from newscrawl.page.text import names_text, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

    from newscrawl.page.blocks import Block
    from newscrawl.page.outline import Text


@dataclass
class Page:
    """What one page gives.

    article: the fields of the record that the page tells, the others as they were made
    site_name: the site's own name, or its host
    canonical: href of the page's rel=canonical
    credit, photo: the credit line as printed, the picture credit
    rules: field -> what gave it
    removed: kind -> lines left out of the text
    """

    article: Article = field(default_factory=Article)
    site_name: str = ""
    canonical: str | None = None
    credit: str | None = None
    photo: str | None = None
    rules: dict[str, str] = field(default_factory=dict)
    removed: Counter[str] = field(default_factory=Counter)


def read_page(
    root: _Element,
    url: str,
    *,
    clock: Clock,
    language: str = "fr",
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
    picked = pick(root)
    meta = read_metadata(root, picked)
    page = Page(site_name=site_name(meta, host), canonical=meta.canonical)
    article = page.article
    title = choose_headline(picked, meta, page.site_name, host)
    article.headline = given.get("headline") or title.text
    article.headline_variants = [
        v for v in dict.fromkeys((title.text or "", *title.variants)) if v and key(v) != key(article.headline or "")
    ]
    page.rules["headline"] = title.rule
    dropped = set(drop)
    found = survey(picked, title.element, dropped)
    chosen = list(containers) or _chosen(found, title.element)
    marks = Marks()
    blocks = _blocks(chosen, title.element, found, dropped, marks)
    if containers and not any(len(b.text) > 1 for b in blocks if b.zone == 0):
        containers = ()
        blocks = _blocks(_chosen(found, title.element), title.element, found, dropped, marks)
    titles = {key(t) for t in (article.headline, title.text, *article.headline_variants) if t}
    description = key(first(meta.article.get("description")) or meta.get("og:description", "description") or "")
    text = build(
        blocks,
        titles,
        description,
        given=given.get("standfirst"),
        is_byline=lambda line: is_byline_line(line, page.site_name, clock),
    )
    article.standfirst, article.sections, page.removed = text.standfirst, text.sections, text.removed
    page.rules["standfirst"], page.rules["sections"] = text.standfirst_rule, "site" if containers else "density"
    article.rubric = fields.rubric(
        meta, chain(marks.skipped, root.iter("nav", "ol", "ul")), article.headline, site=page.site_name
    )
    article.keywords = fields.keywords(meta)
    _who(page, meta, marks, text, blocks, clock=clock)
    article.date_published, article.date_modified, page.rules["date_published"] = choose_dates(
        meta, _marked(marks, "datePublished", "dateModified"), _stamps(marks, text), url, clock=clock
    )
    captions = [text_of(caption, 400) for figure in marks.figures[:6] for caption in _captions(figure)]
    page.photo = find_photo(captions + [b.text for b in text.aside[:40] if b.zone <= 0 and is_picture_line(b.text)])
    article.image = fields.image(meta, url)
    article.language = fields.language(meta, " ".join(b.text for b in blocks[:5])[:1000], language)
    walled = any(is_wall_line(b.text) for b in text.aside)
    article.is_accessible_for_free = fields.accessible_for_free(meta, walled=walled)
    return page


_NAME = 50  # characters of a line that is a name


def _chosen(found: Survey, headline: _Element | None) -> list[_Element]:
    container = find_container(found, headline)
    return [] if container is None else [container]


def _captions(figure: _Element) -> list[_Element]:
    return [figure] if figure.tag != "figure" else list(islice(figure.iter("figcaption"), 1))


def _scope(container: _Element, headline: _Element | None) -> _Element:
    """Return the smallest element that holds the text and its headline; without a headline, one that may hold the byline too."""
    around = ancestors(headline)
    scope = container
    for _ in range(2 if headline is None else 10_000):
        parent = scope.getparent()
        if scope in around or parent is None or (headline is None and parent.tag in ("body", "html")):
            break
        scope = parent
    return scope


def _blocks(
    chosen: list[_Element], headline: _Element | None, found: Survey, drop: AbstractSet[_Element], marks: Marks
) -> list[Block]:
    """Return the blocks of the text, with those around its first container."""
    out: list[Block] = []
    for n, el in enumerate(chosen):
        scope = el if n else _scope(el, headline)
        out += walk(scope, el, None if n else headline, found=found, drop=drop, marks=marks)
    return out


def _marked(marks: Marks, *names: str) -> dict[str, list[str]]:
    """Return the values of microdata by itemprop."""
    return {
        name: [el.get("content") or el.get("datetime") or text_of(el) for el in marks.itemprops.get(name, ())[:4]]
        for name in names
    }


def _beside_date(article: Article, blocks: list[Block], clock: Clock) -> Iterator[str]:
    """Yield each line that is a day, in the text or before it, and the short ones next to it; not topics, and not what leads to them."""
    topics = {*map(key, article.keywords), *map(key, article.rubric)}
    headline = key(article.headline or "")
    near = [b for b in blocks if b.zone in (-1, 0)]
    for n, block in enumerate(near):
        if is_dateline(block.text) and find_dates(block.text, clock):
            yield block.text
            for other in near[max(0, n - 1) : n + 2]:
                line = other.text
                if (
                    len(line) < _NAME
                    and (other.link < 0.5 or line[0] == "@")
                    and (k := key(line)) not in topics
                    and k not in headline
                ):
                    yield line


def _who(page: Page, meta: Metadata, marks: Marks, text: Text, blocks: list[Block], *, clock: Clock) -> None:
    """Set authors and credit from the metadata, the byline, and what stands around the text and at its ends."""
    marked = _marked(marks, "author", "creator")
    bylines = [names_text(el) for el, flags, zone in marks.named if flags & BYLINE and (zone <= 0 or not meta.article)]
    named = dict.fromkeys([*bylines[:12], *text.signatures])
    lines = [b.text for b in text.aside if b.link < 0.9 or b.text[:4].lower() == "par "][:40]
    article = page.article
    article.authors, page.credit, page.rules["authors"] = read_byline(
        meta,
        marked["author"] + marked["creator"],
        named,
        lines,
        _beside_date(page.article, blocks, clock),
        site=page.site_name,
        clock=clock,
    )
    paragraphs = [p for section in article.sections for p in section.paragraphs]
    if page.credit is None and paragraphs:
        page.credit = dispatch_credit([article.standfirst or "", paragraphs[0]], paragraphs[-1])


def _stamps(marks: Marks, text: Text) -> Iterator[Stamp]:
    """Yield the texts around the article that may hold its dates, the likeliest first."""
    for el in marks.times[:4]:
        stamp = el.get("datetime")
        yield Stamp(stamp or text_of(el), text_of(el.getparent()) if stamp else "")
    for el, flags, _ in marks.named[:200]:
        if flags & DATE:
            yield Stamp(text_of(el), el.get("class") or "")
    for block in sorted(text.aside, key=lambda b: b.zone > 0)[:40]:
        if len(block.text) < 300:
            yield Stamp(block.text, "")


_TEXT = 300  # characters of prose that are no consent text: there is an article behind the wall
_WALL_SIZE = 8000  # characters: consent walls are short, articles about cookies are not the whole page


def looks_like_consent_wall(root: _Element) -> bool:
    """Whether the page is a consent wall that stands in the place of the one asked for: hardly any text but a consent text."""
    size = 0
    parts = []
    for el in root.iter("p", "div", "h1", "h2", "h3", "li", "span", "button", "a", "label"):
        if (text := el.text) and (text := text.strip()):
            size += len(text)
            parts.append(text)
            if size > _WALL_SIZE:
                return False
    if not is_consent_text(" ".join(parts)):
        return False
    found = survey(pick(root), None)
    text = find_container(found, None)
    return text is None or found.weight[text] < _TEXT
