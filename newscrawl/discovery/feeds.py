"""Feeds: RSS, Atom and RDF, read into links."""

from __future__ import annotations

from calendar import timegm
from datetime import datetime, timezone
from io import BytesIO
from urllib.parse import urljoin

import feedparser

from newscrawl.discovery import Link

_FIRST_YEAR = 1990  # no news page is older than the Web


def read_feed(body: bytes, url: str) -> tuple[str, list[Link]]:
    """Read an RSS 0.9–2.0, Atom or RDF feed, broken ones too.

    body: the feed's bytes; url: where it came from
    Returns the address of the site that the feed belongs to (its own where it gives none) and its entries, as listed.
    """
    # A stream: given bytes, feedparser would try them as a file name first.
    feed = feedparser.parse(BytesIO(body), sanitize_html=False, resolve_relative_uris=False)
    links = []
    for entry in feed.entries:
        href = (entry.get("feedburner_origlink") or entry.get("link") or "").strip()
        if href:
            outlet = _outlet(entry)
            # Google News: "Headline - Outlet"
            title = (entry.get("title") or "").removesuffix(f" - {outlet}").strip() or None
            links.append(Link(urljoin(url, href), title, _date(entry), outlet))
    return urljoin(url, feed.feed.get("link") or url), links


def _outlet(entry: feedparser.FeedParserDict) -> str | None:
    """Return the outlet that an entry comes from: <source url="…">Outlet</source> (RSS, Atom) or Bing's <News:Source>."""
    return ((entry.get("source") or {}).get("title") or entry.get("news_source") or "").strip() or None


def _date(entry: feedparser.FeedParserDict) -> str | None:
    """Return the entry's own date in UTC, as feedparser reads the many forms that feeds use."""
    parsed = entry.get("published_parsed") or entry.get("updated_parsed")
    if not parsed or parsed.tm_year < _FIRST_YEAR:
        return None
    return datetime.fromtimestamp(timegm(parsed), timezone.utc).isoformat()
