"""Where articles are announced: feeds, sitemaps and front pages, read into links."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMMENT = re.compile(rb"<!--.*?-->", re.DOTALL)
_TAG = re.compile(rb"<(?:[A-Za-z][\w.-]{0,30}:)?([A-Za-z]{1,30})[\s/>]")
_KINDS = {b"rss": "feed", b"rdf": "feed", b"feed": "feed", b"urlset": "sitemap", b"sitemapindex": "sitemap"}


@dataclass(frozen=True)
class Link:
    """An announced article.

    url: absolute
    title: as announced, or None
    date: ISO 8601 as announced, or None
    outlet: whose article it is, where a feed of links to others says so, or None
    """

    url: str
    title: str | None = None
    date: str | None = None
    outlet: str | None = None


def xml_kind(body: bytes) -> str | None:
    """Return "feed" or "sitemap" when the body begins as one, whatever its content type says, else None."""
    first = _TAG.search(_COMMENT.sub(b"", body[:4096]))
    return _KINDS.get(first[1].lower()) if first else None
