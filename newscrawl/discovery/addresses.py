"""What the address of a page tells: an article, a list, or a page of the site's own."""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from itertools import pairwise
from urllib.parse import parse_qsl, unquote, urlsplit

from newscrawl.french.letters import plain
from newscrawl.french.web_words import (
    ARTICLE_SEGMENTS,
    NEVER_ARTICLES,
    NEVER_BEGINNINGS,
    OFTEN_LISTS,
    SERVICE_HOSTS,
    SERVICE_PAGES,
)

_CALENDAR = re.compile(r"/(?:19|20)\d\d(?:[/-]\d\d?){0,2}/?$")
_DAY = re.compile(r"/(?:19|20)\d\d/[01]?\d/[0-3]?\d/[^/]{4,}/?$")  # as good as a number
_DATED = re.compile(r"/(?:19|20)\d\d/[01]?\d/(?:[0-3]?\d/)?[^/]{4,}/?$")
_ID = re.compile(r"\d{5}|[0-9a-f]{24}")
_EXTENSION = re.compile(r"\.(?:html?|php|aspx?|jsp|shtml|amp)$")
_PLACE = re.compile(r"^[a-z][a-z-]*-\d{5}$")  # a town with its number: "sorlac-19240"
_WHOLE_ID = re.compile(r"\d{5,}")
_ID_VALUE = re.compile(r"^\d+$|\d{3}")
_ID_QUERY = re.compile(r"(?:id|art|article|news|p|story)(?:_?id)?$")
_FILES = (
    ".pdf",
    ".jpg",
    ".jpeg",
    ".png",
    ".gif",
    ".webp",
    ".svg",
    ".mp3",
    ".mp4",
    ".zip",
    ".css",
    ".js",
    ".doc",
    ".docx",
    ".xls",
    ".xlsx",
)
_SLUG_HYPHENS = 3  # in an address that names its article
_LONG_SLUG_HYPHENS = 5  # where lists have slugs too
#: Hosts that count a reader and pass him on to the outlet: the addresses of feeds lead over them.
REDIRECTORS = frozenset(
    {
        "feedproxy.google.com",
        "feeds.feedburner.com",
        "feedproxy.feedburner.com",
        "rss.feedsportal.com",
        "feeds.feedblitz.com",
        "p.feedblitz.com",
        "api.follow.it",
    }
)


class Kind(IntEnum):
    """What an address says of its page, from "no article" up: OPEN says nothing, SLUG has the words of a title, NUMBERED a number too."""

    NEVER = 0
    OPEN = 1
    SLUG = 2
    NUMBERED = 3


@lru_cache(maxsize=4096)
def kind_of(url: str) -> Kind:
    """Return what the address of a page tells by itself; a home, a calendar, a tag or a legal page is NEVER an article."""
    try:
        parts = urlsplit(url)
        path = plain(unquote(parts.path)).lower()
    except ValueError:
        return Kind.NEVER
    if (parts.hostname or "").partition(".")[0] in SERVICE_HOSTS or path.endswith(_FILES):
        return Kind.NEVER
    segments = [s for s in path.split("/") if s]
    last = _EXTENSION.sub("", segments[-1]) if segments else ""
    if _is_never(path, segments, last):
        return Kind.NEVER
    among_lists = not OFTEN_LISTS.isdisjoint(segments[:-1])
    joints = max(last.count("-"), last.count("_"))
    if among_lists and joints <= _LONG_SLUG_HYPHENS and _PLACE.search(last):
        return Kind.OPEN
    if _numbers(segments[-1:] if among_lists else segments, last, parts.query) or _DAY.search(path):
        return Kind.NUMBERED
    if _DATED.search(path):
        return Kind.SLUG
    return (
        Kind.SLUG
        if joints >= (_LONG_SLUG_HYPHENS if among_lists else _SLUG_HYPHENS)
        else Kind.OPEN
        if last
        else Kind.NEVER
    )


def is_calendar(url: str) -> bool:
    """Whether an address is that of a day, a month or a year."""
    return bool(_CALENDAR.search(urlsplit(url).path))


def _is_never(path: str, segments: list[str], last: str) -> bool:
    if _CALENDAR.search(path) or last in NEVER_ARTICLES or any(s in NEVER_ARTICLES for s in segments[:-1]):
        return True
    named = (
        segments if last.count("-") < _LONG_SLUG_HYPHENS else segments[:-1]
    )  # "tag-climat", but not "tag-heuer-revisite-son-…"
    if any(s.startswith(NEVER_BEGINNINGS) for s in named):
        return True
    return last in OFTEN_LISTS or (not _ID.search(last) and any(words in last for words in SERVICE_PAGES))


def _numbers(segments: list[str], last: str, query: str) -> bool:
    """Whether an address numbers its page: in a part of its own or the last one, after the word article, or in its query."""
    if _ID.search(last) or any(_WHOLE_ID.fullmatch(segment) for segment in segments):
        return True
    if any(word in ARTICLE_SEGMENTS and number.isdigit() for word, number in pairwise(segments)):
        return True  # /article/4821, /article/4821/le-pont
    return any(
        (_ID_QUERY.match(name) and _ID_VALUE.search(value)) or re.match(r"article\d", name)
        for name, value in parse_qsl(query, keep_blank_values=True)
    )
