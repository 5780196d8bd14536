"""What a list gives: links to articles and to further lists."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urldefrag, urljoin, urlsplit

_WEB = {"http", "https"}


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


@dataclass
class Listing:
    """What a feed or a sitemap holds.

    home: address of the site that it belongs to
    pages: its entries
    lists: further sitemaps
    news: whether each entry is an article: so in a feed, and in a sitemap that is marked as news
    malformed: entries left out because their address is none
    """

    home: str
    pages: list[Link] = field(default_factory=list)
    lists: list[Link] = field(default_factory=list)
    news: bool = True
    malformed: int = 0

    def add(self, to: list[Link], href: str, title: str | None, date: str | None, outlet: str | None = None) -> None:
        """Add an entry to pages or lists; one whose address is none is counted."""
        url = absolute(self.home, href)
        if url:
            to.append(Link(url, title, date, outlet))
        else:
            self.malformed += 1


def absolute(base: str, href: str) -> str | None:
    """Return the web address that href means on a page at base, without its fragment; None where it is none."""
    try:
        url = urldefrag(urljoin(base, href.strip())).url
        parts = urlsplit(url)
        sound = parts.scheme in _WEB and bool(parts.hostname) and parts.port != 0
    except ValueError:  # "http://[bad/", "https://host:port/"
        return None
    return url if sound else None
