"""Where articles are announced: feeds, sitemaps and front pages, read into links."""

from __future__ import annotations

from newscrawl.discovery.feeds import read_feed, read_json_feed
from newscrawl.discovery.links import Link, Listing
from newscrawl.discovery.markup import kind_of, utf_8, well_formed
from newscrawl.discovery.sitemaps import read_addresses, read_sitemap

__all__ = ["Link", "Listing", "read"]


def read(body: bytes, url: str) -> Listing | None:
    """Read a feed or a sitemap, whatever its content type says; None where the body is neither.

    body: the unpacked bytes; url: where they came from
    """
    body = utf_8(body)
    kind, start = kind_of(body)
    if kind == "feed":
        return read_feed(well_formed(body, start), url)
    if kind == "sitemap":
        return read_sitemap(well_formed(body, start), url)
    if kind == "json feed":
        return read_json_feed(body, url)
    return read_addresses(body, url) if kind == "addresses" else None
