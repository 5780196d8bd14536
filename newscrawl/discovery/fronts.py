"""Front pages: which of their links lead to articles, where the list goes on, which feeds they announce."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, unquote, urldefrag, urlsplit

from scrapy.linkextractors import LinkExtractor

from newscrawl.discovery import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy.http import TextResponse

#: Path segments of pages that list articles, or are none.
_LISTINGS = frozenset(
    "tag tags mot mots-cles etiquette theme themes topic topics dossier dossiers author authors auteur auteurs "
    "category categories categorie cat page pages search recherche archive archives calendar calendrier agenda feed "
    "feeds rss login connexion compte account abonnement abonnements subscribe newsletter newsletters contact "
    "mentions-legales cgu cgv cookies privacy confidentialite a-propos about plan-du-site sitemap wp-login.php "
    "share partager print imprimer comment comments reply".split()
)
_CALENDAR = re.compile(r"/(?:19|20)\d\d(?:[/-]\d\d?){0,2}/?$")
_ID = re.compile(r"\d{5}|[0-9a-f]{24}")
_EXTENSION = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml|amp)$")
_ID_QUERY = re.compile(r"(?:id|art|article|news|p|story)(?:_?id)?$")
_NEXT_TEXT = re.compile(
    r"(?:page )?suivante?s?|plus d[’']articles|articles plus anciens|next(?: page)?|[›»→>]", re.IGNORECASE
)

_HEADLINE_WORDS = 3  # fewer are the name of a section
_SLUG_HYPHENS = 3  # in an address that names its article
_WHOLE_HEADLINE = 6  # words that no section's name has


def looks_like_article(url: str, text: str = "") -> bool:
    """Whether a link leads to an article, judged by its address and its words; a listing, tag or calendar page does not.

    An article's last path part names it (three hyphens) or numbers it (five digits), or its query does, or its link says
    a whole headline. One or two words are the name of a section; none at all is a picture's link.
    """
    if 0 < len(text.split()) < _HEADLINE_WORDS:
        return False
    parts = urlsplit(url)
    path = unquote(parts.path).lower()
    segments = [s for s in path.split("/") if s]
    if any(s in _LISTINGS for s in segments[:-1]) or _CALENDAR.search(path):
        return False
    last = _EXTENSION.sub("", segments[-1]) if segments else ""
    if last in _LISTINGS:
        return False
    if max(last.count("-"), last.count("_")) >= _SLUG_HYPHENS or _ID.search(last):
        return True
    if any(
        (_ID_QUERY.match(name) and value.isdigit()) or re.match(r"article\d", name)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
    ):
        return True
    return len(segments) > 1 and "-" in last and len(text.split()) >= _WHOLE_HEADLINE


def article_links(response: TextResponse, css: str | Sequence[str] = ()) -> list[Link]:
    """Return the links to articles of a front page, in reading order, each once, with the longest words that name it.

    css: the parts of the page that hold them, where the site says so: then every link in them counts
    """
    titles: dict[str, str] = {}
    for link in LinkExtractor(restrict_css=css or (), unique=False).extract_links(response):
        if not link.nofollow or css:
            text = " ".join(link.text.split())
            url = urldefrag(link.url).url
            titles[url] = max(titles.get(url, ""), text, key=len)
    return [Link(url, text or None) for url, text in titles.items() if css or looks_like_article(url, text)]


def next_page(response: TextResponse, number: int) -> str | None:
    """Return the address of page number + 1 of a list, or None: rel=next, or a link that says so and holds that number."""
    if href := response.css('link[rel~="next"]::attr(href), a[rel~="next"]::attr(href)').get():
        url = response.urljoin(href.strip())
        return None if _CALENDAR.search(urlsplit(url).path) else url
    number_in_url = re.compile(rf"(?<!\d){number + 1}(?!\d)")
    for anchor in response.css(
        '[class*="pag"] a[href], nav a[href], a[class*="next"][href], a[class*="suivant"][href]'
    ):
        words = " ".join(anchor.xpath("string()").get("").split()) or anchor.attrib.get("aria-label", "")
        if words == str(number + 1) or _NEXT_TEXT.fullmatch(words):
            url = response.urljoin(anchor.attrib["href"].strip())
            parts = urlsplit(url)
            if number_in_url.search(f"{parts.path}?{parts.query}") and not _CALENDAR.search(parts.path):
                return url
    return None


def announced(response: TextResponse) -> list[str]:
    """Return the feeds and sitemaps that a page announces in its head, comment feeds left out, as listed."""
    found = []
    for link in response.css("link[rel][href]"):
        rel, kind = link.attrib["rel"].lower().split(), link.attrib.get("type", "").lower()
        feed = "alternate" in rel and ("rss" in kind or "atom" in kind or "rdf" in kind)
        words = f"{link.attrib.get('title', '')} {link.attrib['href']}".lower()
        if (feed and "comment" not in words) or "sitemap" in rel:
            found.append(response.urljoin(link.attrib["href"].strip()))
    return list(dict.fromkeys(found))
