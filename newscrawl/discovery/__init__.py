"""Where articles are announced: feeds, sitemaps and front pages, read into links."""

from __future__ import annotations

from newscrawl.discovery.feeds import read_feed, read_json_feed
from newscrawl.discovery.links import Link, Listing
from newscrawl.discovery.markup import decoded, kind_of, well_formed
from newscrawl.discovery.sitemaps import read_addresses, read_sitemap

__all__ = ["Link", "Listing", "read"]


def read(body: bytes, url: str) -> Listing | None:
    """Read a feed or a sitemap, whatever its content type says; None where the body is neither.

    body: the unpacked bytes; url: where they came from
    """
    text = decoded(body)
    kind, start = kind_of(text)
    if kind == "feed":
        return read_feed(well_formed(text, start), url)
    if kind == "sitemap":
        return read_sitemap(well_formed(text, start), url)
    if kind == "json feed":
        return read_json_feed(text, url)
    return read_addresses(text, url) if kind == "addresses" else None
