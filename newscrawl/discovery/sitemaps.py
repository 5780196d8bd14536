"""Sitemaps, news sitemaps and sitemap indexes, read into links."""

from __future__ import annotations

from dataclasses import dataclass, field
from io import BytesIO
from urllib.parse import urljoin

from lxml import etree
from scrapy.utils.gz import gunzip

from newscrawl.discovery import Link

#: What a sitemap may weigh once unpacked: the protocol's own limit is 50 MiB, and it is read in one go.
MAX_BYTES = 50 * 1024 * 1024


@dataclass
class Sitemap:
    """A sitemap's content: further sitemaps, or pages; news is true where the pages are marked as news."""

    sitemaps: list[Link] = field(default_factory=list)
    pages: list[Link] = field(default_factory=list)
    news: bool = False


def unpack(body: bytes) -> bytes:
    """Return the body, unpacked where it is gzip; raises ValueError where that is more than MAX_BYTES, EOFError or OSError for half a file."""
    return gunzip(body, max_size=MAX_BYTES) if body[:2] == b"\x1f\x8b" else body


def read_sitemap(body: bytes, url: str) -> Sitemap:
    """Read a sitemap, a news sitemap or a sitemap index (https://www.sitemaps.org/protocol.html).

    body: the unpacked bytes; url: where they came from
    Newest first where every entry is dated, else as listed: bounded crawls then lose the oldest. Entities are never
    expanded; broken XML gives what comes before the break.
    """
    found = Sitemap()
    events = etree.iterparse(BytesIO(body), recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    entry: dict[str, str] = {}
    try:
        for _, element in events:
            name = etree.QName(element).localname if isinstance(element.tag, str) else ""
            if name in {"loc", "lastmod", "publication_date", "title"}:
                entry.setdefault(name, (element.text or "").strip())
            elif name == "news":
                found.news = True
            elif name in {"url", "sitemap"}:
                if entry.get("loc"):
                    date = entry.get("publication_date") or entry.get("lastmod") or None
                    link = Link(urljoin(url, entry["loc"]), entry.get("title") or None, date)
                    (found.pages if name == "url" else found.sitemaps).append(link)
                entry = {}
                element.clear()
    except etree.XMLSyntaxError:  # nothing at all could be read, recover or not
        pass
    found.pages = _newest_first(found.pages)
    found.sitemaps = _newest_first(found.sitemaps)
    return found


def _newest_first(links: list[Link]) -> list[Link]:
    if all(link.date for link in links):
        return sorted(links, key=lambda link: link.date or "", reverse=True)
    return links
