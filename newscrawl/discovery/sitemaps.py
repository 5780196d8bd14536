"""Sitemaps: XML, news and index, or plain lines of addresses; and those that robots.txt names."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from lxml import etree
from scrapy.utils.gz import gunzip

from newscrawl.discovery.links import Listing, absolute

if TYPE_CHECKING:
    from newscrawl.discovery.links import Link

#: What a sitemap may weigh once unpacked: the protocol's own limit is 50 MiB, and it is read in one go.
MAX_BYTES = 50 * 1024 * 1024
#: Parts of the names of vocabularies beside the sitemap's own; image and video have a loc and a date of their own, which are not read.
_NEWS, _BESIDE = "/sitemap-news", ("/sitemap-", "xhtml")
_FIELDS = {"sitemap": {"loc", "lastmod"}, "news": {"publication_date", "title"}}


def unpack(body: bytes) -> bytes:
    """Return the body, unpacked where it is gzip; raises ValueError where that is more than MAX_BYTES, EOFError or OSError for half a file."""
    return gunzip(body, max_size=MAX_BYTES) if body[:2] == b"\x1f\x8b" else body


def read_sitemap(xml: bytes, url: str) -> Listing:
    """Read a sitemap, a news sitemap or a sitemap index (https://www.sitemaps.org/protocol.html).

    xml: UTF-8, as markup.well_formed gives it; url: where it came from
    Newest first where every entry is dated, else as listed: bounded crawls then lose the oldest. Entities are never
    expanded; broken XML gives what comes before the break.
    """
    found = Listing(url, news=False)
    events = etree.iterparse(BytesIO(xml), recover=True, resolve_entities=False, no_network=True, load_dtd=False)
    entry: dict[str, str] = {}
    try:
        for _, element in events:
            vocabulary, name = _name(element.tag)
            if name in _FIELDS.get(vocabulary, ()):
                entry.setdefault(name, (element.text or "").strip())
            elif (vocabulary, name) == ("news", "news"):
                found.news = True
            elif vocabulary == "sitemap" and name in {"url", "sitemap"}:
                if entry.get("loc"):
                    date = entry.get("publication_date") or entry.get("lastmod") or None
                    found.add(
                        found.pages if name == "url" else found.lists, entry["loc"], entry.get("title") or None, date
                    )
                entry = {}
                element.clear()
    except etree.XMLSyntaxError:  # nothing at all could be read, recover or not
        pass
    found.pages = _newest_first(found.pages)
    found.lists = _newest_first(found.lists)
    return found


def read_addresses(body: bytes, url: str) -> Listing:
    """Read a sitemap of plain text: one address a line."""
    found = Listing(url, news=False)
    for line in filter(None, map(str.strip, body.decode("utf-8", "replace").splitlines())):
        found.add(found.pages, line, None, None)
    return found


def named_in_robots(body: bytes, url: str) -> list[str]:
    """Return the sitemaps that a robots.txt names, news sitemaps first, each once."""
    lines = (line.partition("#")[0].partition(":") for line in body.decode("utf-8-sig", "replace").splitlines())
    values = (value.strip() for name, _, value in lines if name.strip().lower() == "sitemap")
    named = {address for value in values if value and (address := absolute(url, value))}
    return sorted(named, key=lambda address: ("news" not in address, address))


def _name(tag: object) -> tuple[str, str]:
    """Return an element's vocabulary, "sitemap", "news" or another's, and its name in it; a prefix that nobody declared counts as what it says."""
    if not isinstance(tag, str):  # a comment
        return "", ""
    space, _, name = tag.rpartition("}")
    prefix, _, local = name.rpartition(":")
    if _NEWS in space or prefix == "news":
        return "news", local
    beside = prefix or any(part in space for part in _BESIDE)
    return "" if beside else "sitemap", local


def _newest_first(links: list[Link]) -> list[Link]:
    if all(link.date for link in links):
        return sorted(links, key=lambda link: link.date or "", reverse=True)
    return links
