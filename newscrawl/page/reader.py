"""One page, read once: the passes in their order."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from newscrawl.french.class_names import PICTURES
from newscrawl.french.letters import key
from newscrawl.french.page_words import AUTHOR_LABELS
from newscrawl.page import fields
from newscrawl.page.blocks import LEAD, TEXT, Marks, walk
from newscrawl.page.byline import Byline, is_byline_line, read_byline, stated_authors
from newscrawl.page.container import Survey, find_container, survey
from newscrawl.page.credit import dispatch_credit, find_photo, is_picture_credit, is_picture_line
from newscrawl.page.data import read_data
from newscrawl.page.dates import Clock, Stamp, choose_dates, find_dates, is_dateline
from newscrawl.page.elements import ancestors, pick
from newscrawl.page.furniture import is_consent_text, is_wall_line
from newscrawl.page.headline import choose_headline, site_name
from newscrawl.page.metadata import Metadata, first, read_metadata
from newscrawl.page.names import BYLINE, DATE, name_words
from newscrawl.page.sections import build
from newscrawl.page.stand_ins import stand_in
from newscrawl.page.text import clean, names_text, raw_text, text_of

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from lxml.etree import _Element

    from newscrawl.page.blocks import Block
    from newscrawl.page.headline import Headline
    from newscrawl.page.outline import Text


@dataclass
class Page:
    """What one page gives.

    fields: the fields of the record that the page tells
    rules: field -> what gave it
    site_name: the site's own name, or its host
    canonical: href of the page's rel=canonical
    credit, photo: the credit line as printed, the picture credit
    removed: kind -> lines left out of the text
    instead: why this is no article (newscrawl.drops), None where it may be one
    """

    fields: dict[str, Any]
    rules: dict[str, str]
    site_name: str
    canonical: str | None
    credit: str | None
    photo: str | None
    removed: Counter[str]
    instead: str | None


def read_page(
    root: _Element,
    url: str,
    *,
    clock: Clock,
    language: str = "fr",
    containers: Sequence[_Element] = (),
    drop: Sequence[_Element] = (),
    given: Mapping[str, str | None] | None = None,
    data: bool = True,
) -> Page:
    """Read the fields of the page at url from its tree, which stays as it is.

    containers, drop: the elements that a site's rules name as its body and as furniture
    given: headline and standfirst that a site's rules found
    data: whether the page's data may give the text where it shows none; not where a rule says where the text stands, or its death would not show
    """
    given = given or {}
    host = (urlsplit(url).hostname or "").removeprefix("www.")
    picked = pick(root)
    meta = read_metadata(root, picked)
    site = site_name(meta, host)
    title = choose_headline(root, picked, meta, site, host)
    headline = given.get("headline") or title.text
    variants = _variants(headline, title)
    authors = stated_authors(meta)
    author_keys = set(map(key, authors))
    column = _read_column(picked, title.element, containers, set(drop))
    text = build(
        column.blocks,
        {key(t) for t in (headline, title.text, *variants) if t},
        _description(meta),
        given=given.get("standfirst"),
        is_byline=lambda line: key(line) in author_keys or is_byline_line(line, site, clock),
    )
    trails = chain(column.marks.skipped, root.iter("nav", "ol", "ul"))
    rubric = fields.rubric(meta, trails, headline, site=site)
    keywords = fields.keywords(meta)
    beside = _beside_date(headline or "", [*keywords, *rubric], column.blocks, clock)
    byline = _who(meta, authors, column, text, beside, site=site, clock=clock)
    published, modified, date_rule = choose_dates(
        meta, _marked(column.marks, "datePublished", "dateModified"), _stamps(column.marks, text), url, clock=clock
    )
    free = fields.accessible_for_free(meta, walled=any(is_wall_line(b.text) for b in text.aside))
    from_data, data_rule = None, ""
    if data and free is not False and _has_no_text(text, meta):
        from_data, data_rule = read_data(root, picked, meta, headline or "")
    found = {
        "headline": headline,
        "headline_variants": variants,
        "standfirst": text.standfirst,
        "sections": from_data or text.sections,
        "rubric": rubric,
        "keywords": keywords,
        "authors": byline.persons,
        "date_published": published,
        "date_modified": modified,
        "image": fields.image(meta, url),
        "language": fields.language(meta, " ".join(b.text for b in column.blocks[:5])[:1000], language),
        "is_accessible_for_free": free,
    }
    rules = {
        "headline": title.rule,
        "standfirst": text.standfirst_rule,
        "sections": "site" if column.by_rule else data_rule or "density",
        "authors": byline.rule,
        "date_published": date_rule,
    }
    credit = byline.credit if byline.credit is not None else _dispatch_credit(text)
    instead = None if data_rule else _instead(root, _titles(picked, title), column, text, meta)
    return Page(found, rules, site, meta.canonical, credit, _photo(column.marks, text), text.removed, instead)


_HARDLY_ANY = 400  # characters of a notice or a footer, on a page that a script fills
_TIMES = 3  # as long as that must the text in the page's data be


def _has_no_text(text: Text, meta: Metadata) -> bool:
    """Whether the visible page holds no text, or only a notice beside the one that its data hold."""
    lines = [p for section in text.sections for p in section.paragraphs]
    size = sum(map(len, lines))
    body = meta.article.get("articleBody")
    if not lines or not isinstance(body, str):
        return not lines
    return size < _HARDLY_ANY and len(body) > _TIMES * size and key(lines[0])[:_BEGINNING] not in key(body)


_BEGINNING = 60  # characters of a paragraph that tell whether the data hold it too


def _titles(picked: Mapping[str, Sequence[_Element]], title: Headline) -> list[str]:
    """Return what a page calls itself: its headline in every wording, and its first headings."""
    return [title.text or "", *title.variants, *(text_of(h1, 200) for h1 in picked["h1"][:3])]


def _instead(root: _Element, titles: list[str], column: _Column, text: Text, meta: Metadata) -> str | None:
    """Return why the page is no article, None where it may be one; titles: what it calls itself."""
    if not text.sections and looks_like_consent_wall(root):
        return "consent_wall"
    lines = " ".join(b.text for b in column.blocks) or clean(raw_text(root, _WALL_SIZE))
    stated = bool(meta.article.get("datePublished") or meta.get("article:published_time"))
    return stand_in(titles, lines, stated=stated)


def _variants(headline: str | None, title: Headline) -> list[str]:
    """Return the other wordings of the headline, the page's own where a rule gave another."""
    return [v for v in dict.fromkeys((title.text or "", *title.variants)) if v and key(v) != key(headline or "")]


def _description(meta: Metadata) -> str:
    return key(first(meta.article.get("description")) or meta.get("og:description", "description") or "")


class _Column(NamedTuple):
    """The lines of the text and around it, what stands beside them, and whether a site's rule told where."""

    blocks: list[Block]
    marks: Marks
    by_rule: bool


def _read_column(
    picked: Mapping[str, Sequence[_Element]],
    headline: _Element | None,
    containers: Sequence[_Element],
    drop: AbstractSet[_Element],
) -> _Column:
    """Read the text where a site's rules say that it stands, and where they find none, where the page has its prose."""
    found = survey(picked, headline, drop)
    marks = Marks()
    if containers:
        blocks = _blocks(containers, headline, found, drop, marks)
        if any(len(b.text) > 1 for b in blocks if b.zone == TEXT):
            return _Column(blocks, marks, by_rule=True)
    return _Column(_blocks(_chosen(found, headline), headline, found, drop, marks), marks, by_rule=False)


_NAME = 50  # characters of a line that is a name


def _chosen(found: Survey, headline: _Element | None) -> list[_Element]:
    container = find_container(found, headline)
    return [] if container is None else [container]


def _captions(figure: _Element) -> list[_Element]:
    """Return what may hold a picture's credit: its figcaption; of another element its parts, then the whole."""
    if figure.tag == "figure":
        return list(islice(figure.iter("figcaption"), 1))
    return [*(el for el in islice(figure.iterdescendants("p", "div", "span"), 8) if not len(el)), figure]


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
    chosen: Sequence[_Element], headline: _Element | None, found: Survey, drop: AbstractSet[_Element], marks: Marks
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


def _beside_date(headline: str, topics: list[str], blocks: list[Block], clock: Clock) -> Iterator[str]:
    """Yield each line that is a day, in the text or before it, and the short ones next to it; not topics, and not what leads to them."""
    headline_key, topic_keys = key(headline), set(map(key, topics))

    def may_be_name(block: Block) -> bool:
        line = block.text
        if len(line) >= _NAME or (block.link >= _MOSTLY_LINK and line[0] != "@"):
            return False
        return (k := key(line)) not in topic_keys and k not in headline_key

    near = [b for b in blocks if b.zone in (LEAD, TEXT)]
    for n, block in enumerate(near):
        if is_dateline(block.text) and find_dates(block.text, clock):
            yield block.text
            yield from (b.text for b in near[max(0, n - 1) : n + 2] if may_be_name(b))
        elif len(block.text) < _DATED_NAME and _BULLET.search(block.text) and find_dates(block.text, clock):
            yield block.text


_DATED_NAME = 90  # characters of a line with a date and a name: "Jeudi 6 février 2025 à 18h20 • Jeanne Morel"
_BULLET = re.compile(r"\s[•·|–—-]\s")
_MOSTLY_LINK = 0.5
_ALL_LINK = 0.9  # a line that is a link says who wrote another article, unless it says "par"


def _who(
    meta: Metadata,
    stated: Iterable[str],
    column: _Column,
    text: Text,
    beside: Iterable[str],
    *,
    site: str,
    clock: Clock,
) -> Byline:
    """Return authors and credit from the metadata, the byline, and what stands around the text and at its ends."""
    marks, blocks = column.marks, column.blocks
    marked = _marked(marks, "author", "creator")
    credited = [
        (el, names_text(el)) for el, flags, zone in marks.named if flags & BYLINE and (zone <= TEXT or not meta.article)
    ]
    of_pictures = {line for el, line in credited if _credits_picture(el, line)}
    named = dict.fromkeys([*[line for _, line in credited if line not in of_pictures][:12], *text.signatures])
    lines = [line for line in _lines_beside(text.aside, blocks) if line not in of_pictures][:40]
    return read_byline(stated, marked["author"] + marked["creator"], named, lines, beside, site=site, clock=clock)


def _lines_beside(aside: list[Block], blocks: list[Block]) -> Iterator[str]:
    """Yield the lines beside the text that may say who wrote it; one behind a label, "Auteur", with that label."""
    labelled = {
        id(after) for label, after in pairwise(blocks) if len(label.text) < _NAME and key(label.text) in AUTHOR_LABELS
    }
    for block in aside:
        if id(block) in labelled and len(block.text) < _NAME:
            yield f"Auteur : {block.text}"
        elif block.link < _ALL_LINK or block.text[:4].lower() == "par ":
            yield block.text


_CREDITS, _WRITERS = {"credit", "credits"}, {"author", "authors", "auteur", "auteurs", "byline", "signature"}


def _credits_picture(el: _Element, line: str) -> bool:
    """Whether an element named as a credit holds a picture's."""
    names = name_words(el.get("class") or "")
    if _CREDITS.isdisjoint(names) or not _WRITERS.isdisjoint(names):
        return is_picture_line(line)
    around = (name_words(at.get("class") or "") for at in islice(el.iterancestors(), 2))
    return is_picture_credit(line) or is_picture_line(line) or any(not PICTURES.isdisjoint(words) for words in around)


def _dispatch_credit(text: Text) -> str | None:
    paragraphs = [p for section in text.sections for p in section.paragraphs]
    return dispatch_credit([text.standfirst or "", paragraphs[0]], paragraphs[-1]) if paragraphs else None


def _photo(marks: Marks, text: Text) -> str | None:
    captions = [text_of(caption, 400) for figure in marks.figures[:6] for caption in _captions(figure)]
    beside = [b.text for b in text.aside[:40] if b.zone <= TEXT and is_picture_line(b.text)]
    return find_photo(captions + beside)


_STAMPED = 300  # characters of a line beside the text that may hold a date


def _stamps(marks: Marks, text: Text) -> Iterator[Stamp]:
    """Yield the texts around the article that may hold its dates, the likeliest first."""
    for el in marks.times[:4]:
        stamp = el.get("datetime")
        yield Stamp(stamp or text_of(el), text_of(el.getparent()) if stamp else "")
    for el, flags, _ in marks.named[:200]:
        if flags & DATE:
            yield Stamp(text_of(el), el.get("class") or "")
    for block in sorted(text.aside, key=lambda b: b.zone > TEXT)[:40]:
        if len(block.text) < _STAMPED:
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
