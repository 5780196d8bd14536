"""Feeds: RSS, Atom, RDF and JSON Feed, read into links."""

from __future__ import annotations

import json
from calendar import timegm
from datetime import datetime, timezone
from io import BytesIO
from typing import Any

import feedparser

from newscrawl.discovery.links import Listing, absolute
from newscrawl.page.dates import Clock, read_date

_FIRST_YEAR = 1990  # no news page is older than the Web


def read_feed(xml: bytes, url: str) -> Listing:
    """Read an RSS 0.9-2.0, Atom or RDF feed, broken ones too.

    xml: UTF-8, as markup.well_formed gives it; url: where it came from
    """
    # A stream: given bytes, feedparser would try them as a file name first.
    feed = feedparser.parse(BytesIO(xml), sanitize_html=False, resolve_relative_uris=False)
    found = Listing(absolute(url, feed.feed.get("link") or "") or url)
    language = (feed.feed.get("language") or "fr")[:2].lower()
    for entry in feed.entries:
        if href := _address(entry, language):
            outlet = _outlet(entry)
            # Google News: "Headline - Outlet"
            title = (entry.get("title") or "").removesuffix(f" - {outlet}").strip() or None
            found.add(found.pages, href, title, _date(entry), outlet)
    return found


def read_json_feed(body: bytes, url: str) -> Listing:
    """Read a JSON Feed (https://www.jsonfeed.org/version/1.1/); what is no such feed gives an empty list."""
    try:
        feed = json.loads(body)
    except (ValueError, RecursionError):
        feed = None
    if not isinstance(feed, dict):
        return Listing(url)
    found = Listing(absolute(url, _string(feed.get("home_page_url"))) or url)
    items = feed.get("items")
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict) and (href := _json_address(item)):
            date = _string(item.get("date_published")) or _string(item.get("date_modified"))
            found.add(found.pages, href, _string(item.get("title")).strip() or None, date or None)
    return found


def _json_address(item: dict[str, object]) -> str:
    """Return the address of an item of a JSON Feed: its id is one where nothing else is."""
    own = _string(item.get("id"))
    return _string(item.get("url")) or _string(item.get("external_url")) or (own if own.startswith("http") else "")


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""


def _address(entry: feedparser.FeedParserDict, language: str) -> str:
    """Return an entry's address: that of the page in the feed's own language where it names several."""
    if original := (entry.get("feedburner_origlink") or "").strip():
        return str(original)
    pages = [link for link in entry.get("links", ()) if link.get("rel") == "alternate" and link.get("href")]

    def foreign(link: dict[str, Any]) -> tuple[bool, bool]:
        other = (link.get("hreflang") or language)[:2].lower() != language
        return other, "html" not in (link.get("type") or "html")

    best = min(pages, key=foreign, default=None)
    named = entry.get("id") or ""  # a guid is an address where it looks like one
    link = best["href"] if best else entry.get("link") or (named if named.startswith(("http://", "https://")) else "")
    return str(link.strip())


def _outlet(entry: feedparser.FeedParserDict) -> str | None:
    """Return the outlet that an entry comes from: <source url="…">Outlet</source> (RSS, Atom) or Bing's <News:Source>."""
    return ((entry.get("source") or {}).get("title") or entry.get("news_source") or "").strip() or None


def _date(entry: feedparser.FeedParserDict) -> str | None:
    """Return the entry's own date: in UTC as feedparser reads the many forms that feeds use, else as French pages write it."""
    # dict's own get: feedparser's answers "updated" with "published", and warns that it will not for ever.
    parsed = dict.get(entry, "published_parsed") or dict.get(entry, "updated_parsed")
    written = dict.get(entry, "published") or dict.get(entry, "updated") or ""
    if parsed and parsed.tm_year >= _FIRST_YEAR:
        return datetime.fromtimestamp(timegm(parsed), timezone.utc).isoformat()
    return read_date(written, Clock("Europe/Paris", datetime.now(timezone.utc))) if written else None
