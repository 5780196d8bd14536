"""Front pages: which of their links lead to articles, where the list goes on, which feeds they announce."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from lxml.etree import XPath
from scrapy.utils.response import get_base_url, get_meta_refresh

from newscrawl.dedup.urls import url_key
from newscrawl.discovery.addresses import Kind, is_calendar, kind_of
from newscrawl.discovery.links import Link, absolute
from newscrawl.french.class_names import NAVIGATION
from newscrawl.french.letters import fold
from newscrawl.french.web_words import COMMENT_FEEDS, CONTROLS, NAMELESS
from newscrawl.page.elements import plain
from newscrawl.page.names import name_words
from newscrawl.page.text import raw_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml.etree import _Element
    from scrapy.http import TextResponse

_NEXT_TEXT = re.compile(
    r"(?:page )?suivante?s?|plus d[’']articles|articles plus anciens|next(?: page)?|[›»→>]", re.IGNORECASE
)
# Asked in C, since every page is asked: the address that rel=next names, and the links that may lead to a number.
_NEXT = XPath(
    "descendant-or-self::*/@rel[contains(concat(' ', normalize-space(), ' '), ' next ')]/parent::*[self::link or self::a]/@href"
)
_NUMBERED = XPath("descendant-or-self::a[@href][contains(@href, $number)][string-length(normalize-space()) < 80]")
_FEED_TYPES = ("rss", "atom", "rdf", "text/xml", "application/xml", "feed+json")
_FEED_PATH = re.compile(r"(?:/(?:feed|rss|atom|flux(?:-rss)?)/?|\.rss|\.atom|\.xml|[?&]feed=rss2?)$")
_FEED_TEXT = re.compile(
    r"(?:(?:s['’]abonner au |notre |nos |le |les )?(?:flux|fils?) )?(?:rss|atom)(?: 2\.0)?", re.IGNORECASE
)
_COMMENT_PATH = re.compile(r"\b(?:comments?|commentaires?)(?:/|[-_.]?(?:rss|feed)|$)")
_HEADINGS = ("h1", "h2", "h3", "h4")
_CHROME = {"nav", "footer", "menu"}
_LEVELS = 12  # elements above a link that tell where it stands
_MANY_FEEDS = 30  # feeds that a page's links lead to, looked at in one run
_SECTION_WORDS = 2  # as many words, or fewer, are the name of a section where the address does not number an article
_MENU_WORDS = 4  # as many words, or fewer, in the address of a folder with a short slug, outside of a heading: a section with a long name
_HEADLINE_WORDS = 4  # words of a heading that make a headline, whatever its address
_WHOLE_HEADLINE = 6  # words that no section's name has
_LISTED = 2  # headings that lead to other articles: fewer, and a page is no list
_TEASER_TEXT = 400  # characters between two such headings: more are the text of an article
#: What the data of a page says where it is an article: types of schema.org.
_ARTICLE_DATA = re.compile(
    r'"@type"\s?:\s?(?:\[\s?)?"(?:\w{0,20}NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)"'
)


@dataclass
class _Anchor:
    """A link of a page: the longest words that name it, and where it stands."""

    text: str = ""
    heading: bool = False
    chrome: bool = True
    wanted: bool = True


def looks_like_article(url: str, text: str = "", *, heading: bool = False, chrome: bool = False) -> bool:
    """Whether a link leads to an article, judged by its address, its words and its place.

    text: its words, "" for a picture's link; heading: it stands in a heading; chrome: in the page's navigation or foot
    """
    kind = kind_of(url)
    words = fold(text)
    if kind == Kind.NEVER or words in CONTROLS:
        return False
    count = 0 if words in NAMELESS else len(text.split())
    if kind == Kind.NUMBERED:
        return not (chrome and 0 < count <= _SECTION_WORDS)
    if 0 < count <= _SECTION_WORDS:
        return False
    path = urlsplit(url).path
    last = path.rstrip("/").rpartition("/")[2]
    if kind == Kind.SLUG:
        if chrome and not heading:
            return count >= _WHOLE_HEADLINE
        return heading or not path.endswith("/") or last.count("-") > _MENU_WORDS or not 0 < count <= _MENU_WORDS
    if heading and not chrome and count >= _HEADLINE_WORDS:
        return True
    return not chrome and path.strip("/").count("/") > 0 and "-" in last and count >= _WHOLE_HEADLINE


def _base(response: TextResponse) -> str:
    """Return what the addresses of a page are relative to: its base element, where that holds a web address."""
    base = get_base_url(response)
    return base if absolute(base, "") else response.url


def article_links(response: TextResponse, css: str | Sequence[str] = ()) -> list[Link]:
    """Return the links to articles of a front page, in reading order, each once, with the longest words that name it.

    css: the parts of the page that hold them, where the site says so: then every link in them counts
    """
    return [
        Link(url, anchor.text or None)
        for url, anchor in _anchors(response, css).items()
        if css or looks_like_article(url, anchor.text, heading=anchor.heading, chrome=anchor.chrome)
    ]


def _anchors(response: TextResponse, css: str | Sequence[str]) -> dict[str, _Anchor]:
    """Return the links of a page, or of parts of it, by address."""
    base = _base(response)
    found: dict[str, _Anchor] = {}
    for el in _elements(response, css):
        url = absolute(base, el.get("href", ""))
        if url is None or ("nofollow" in el.get("rel", "").split() and not css):
            continue
        anchor = found.setdefault(url, _Anchor())
        text = " ".join("".join(el.itertext()).split())
        heading, chrome = _place(el)
        anchor.text = max(anchor.text, text, key=len)
        anchor.heading |= heading
        anchor.chrome &= chrome
    return found


def _elements(response: TextResponse, css: str | Sequence[str]) -> Iterator[_Element]:
    if not css:
        yield from response.selector.root.iter("a")
        return
    for selector in (css,) if isinstance(css, str) else css:
        for part in response.css(selector):
            yield from part.root.iter("a")


def _place(el: _Element) -> tuple[bool, bool]:
    """Return whether a link stands in a heading, or holds one, and whether in navigation."""
    heading = any(child.tag in _HEADINGS for child in el.iterdescendants())
    for level, parent in enumerate(el.iterancestors()):
        heading |= parent.tag in _HEADINGS
        if parent.tag in _CHROME or parent.get("role") == "navigation" or _is_named_chrome(parent):
            return heading, True
        if level >= _LEVELS:
            break
    return heading, False


def _is_named_chrome(el: _Element) -> bool:
    """Whether the names of a box say that it holds the site's navigation or its foot."""
    names = f"{el.get('class') or ''} {el.get('id') or ''}"
    return names != " " and el.tag != "body" and not NAVIGATION.isdisjoint(name_words(names))


def next_page(response: TextResponse, number: int) -> str | None:
    """Return the address of page number + 1 of a list, or None: rel=next, or a link that says so and holds that number."""
    return next(next_pages(response, number), None)


def next_pages(response: TextResponse, number: int) -> Iterator[str]:
    """Yield the addresses that may be those of page number + 1 of a list or an article, the likeliest first."""
    base, root = _base(response), plain(response.selector.root)
    if href := next(iter(_NEXT(root)), None):
        url = absolute(base, href)
        if url is None or is_calendar(url):
            return
        yield url
    number_in_url = re.compile(rf"(?<!\d){number + 1}(?!\d)")
    inherited = number_in_url.search(base)  # by an address that is relative to it
    for link in _NUMBERED(root, number="" if inherited else str(number + 1)):
        words = " ".join(raw_text(link).split()) or link.get("aria-label", "")
        if (words == str(number + 1) or _NEXT_TEXT.fullmatch(words)) and _is_pager(link):
            url = absolute(base, link.get("href", ""))
            if url and not is_calendar(url):
                parts = urlsplit(url)
                if number_in_url.search(f"{parts.path}?{parts.query}"):
                    yield url


def _is_pager(anchor: _Element) -> bool:
    """Whether a link stands where one to the next page does, or is named as one."""
    names = anchor.get("class", "")
    around = anchor.iterancestors()
    return (
        "next" in names or "suivant" in names or any(at.tag == "nav" or "pag" in at.get("class", "") for at in around)
    )


#: Pages of one article that are read: slide shows have more, and less text on each.
MAX_PAGES_OF_ARTICLE = 10
_PAGE_MARKS = r"(?:/|,|[-_/]page[-_]?)"  # before the number of a page, at the end of an address


def further_page(pages: Sequence[TextResponse]) -> str | None:
    """Return the address of the next page of an article: one that differs from its own by the number of a page alone.

    "le-pont-2" is another article: WordPress gives a second one of that title this address.
    """
    known = {page.url for page in pages}
    marked = re.compile(rf"{_PAGE_MARKS}{len(pages) + 1}(?=(?:\.html?)?$)")
    for url in next_pages(pages[-1], len(pages)):
        key = url_key(url)
        if url not in known and url_key(pages[0].url) in {key, marked.sub("", key)}:
            return url
    return None


_FURTHER = re.compile(rf"{_PAGE_MARKS}(?:[2-9]|[1-9]\d)(?=(?:\.html?)?$)")
_FURTHER_QUERY = re.compile(r"[?&]page=(?:[2-9]|[1-9]\d)(?=&|$)", re.IGNORECASE)


def is_further_page(url: str, article: str) -> bool:
    """Whether url is that of a further page of the article at another address, from which it differs by the number of a page alone."""
    if url_key(url) == url_key(article):
        return _has_page_number(url) and not _has_page_number(article)
    return _FURTHER.sub("", url_key(url)) == url_key(article)


def _has_page_number(url: str) -> bool:
    return bool(_FURTHER_QUERY.search(url) or _FURTHER.search(url.partition("?")[0]))


_LINK_HEADER = re.compile(r"<([^<>]{1,500})>((?:;[^,;<>]{1,200}){1,8})")


def announced(response: TextResponse) -> list[str]:
    """Return the feeds and sitemaps that a page announces, comment feeds left out: those of its head (RFC 8288), else those that it links to."""
    base = _base(response)
    headers = b", ".join(response.headers.getlist("Link")).decode("latin-1")
    found = [
        absolute(base, href)
        for href, words in _LINK_HEADER.findall(headers)
        if any(kind in words for kind in _FEED_TYPES) and not _is_of_comments(href, words)
    ]
    for link in response.css("link[rel][href]"):
        rel, kind = link.attrib["rel"].lower().split(), link.attrib.get("type", "").lower()
        href = link.attrib["href"]
        feed = "alternate" in rel and any(part in kind for part in _FEED_TYPES)
        if (feed and not _is_of_comments(href, link.attrib.get("title", ""))) or "sitemap" in rel:
            found.append(absolute(base, href))
    if not found:
        hrefs = [(a.get("href", ""), " ".join("".join(a.itertext()).split())) for a in response.selector.root.iter("a")]
        feeds = [
            href
            for href, text in hrefs
            if (_FEED_PATH.search(href) or _FEED_TEXT.fullmatch(text)) and not _is_of_comments(href, text)
        ]
        found = [absolute(base, href) for href in feeds[:_MANY_FEEDS]]
    return list(dict.fromkeys(url for url in found if url))


def _is_of_comments(href: str, title: str) -> bool:
    words = fold(title)
    return bool(_COMMENT_PATH.search(href.lower())) or any(part in words for part in COMMENT_FEEDS)


_HEAD = 4096  # characters in which Scrapy looks for a meta refresh
_AT_ONCE = 10  # seconds below which nobody has read the page


def moved_to(response: TextResponse) -> str | None:
    """Return the page that one sends its reader on to at once with a meta refresh; None where it sends nobody, or to itself."""
    if "refresh" not in response.text[:_HEAD].lower():
        return None
    try:
        delay, target = get_meta_refresh(response)
    except ValueError:
        return None
    url = absolute(response.url, target) if target and delay is not None and delay < _AT_ONCE else None
    return url if url != absolute(response.url, "") else None


def lists_articles(response: TextResponse) -> bool:
    """Whether a page is a list of articles rather than one: headings that link to articles, with little text between any two of them.

    A page that is an article by its number or its data is one whatever it links to.
    """
    root = plain(response.selector.root)
    if (
        kind_of(response.url) == Kind.NUMBERED
        or _ARTICLE_DATA.search(response.text)
        or root.xpath("boolean(//meta[@property='article:published_time'])")
    ):
        return False
    base = _base(response)
    headed: set[str] = set()
    prose = longest = 0
    for el in root.iter("a", "p"):
        if el.tag == "p":
            if not _place(el)[1]:
                prose += _own_words(el)
                longest = max(longest, prose)
        else:
            heading, chrome = _place(el)
            text = " ".join("".join(el.itertext()).split())
            url = absolute(base, el.get("href", "")) if heading and not chrome else None
            if url and looks_like_article(url, text, heading=True) and url != response.url:
                headed.add(url)
                prose = 0
    return len(headed) >= _LISTED and longest < _TEASER_TEXT


def _own_words(el: _Element) -> int:
    """Return the characters of a paragraph outside of its links."""
    return len("".join(el.itertext())) - sum(len("".join(a.itertext())) for a in el.iter("a"))
