"""What the names of an element, its classes and its id, say of it: furniture of the site, a byline, a standfirst, a date, a caption."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newscrawl.french.class_names import (
    ALWAYS_FURNITURE,
    BODIES,
    BYLINES,
    CAPTIONS,
    DATES,
    MOSTLY_FURNITURE,
    PAYWALLS,
    PICTURES,
    QUOTES,
    STANDFIRSTS,
    STATES,
)
from newscrawl.page.elements import HEADINGS

if TYPE_CHECKING:
    from lxml.etree import _Element

# Elements that never hold a line of the article.
SKIPPED_TAGS = frozenset(
    "script style noscript template svg canvas iframe object embed applet video audio picture map nav aside footer button select textarea "
    "input label fieldset figure figcaption dialog address menu head link meta "
    "amp-ad amp-embed amp-sidebar amp-iframe amp-social-share amp-consent amp-video amp-youtube amp-twitter amp-instagram amp-facebook amp-img amp-carousel amp-analytics".split()
)

_SPLIT = re.compile(r"[-_:./]+|(?<=[a-z])(?=[A-Z])")
_NOT_NAMES = ("has-", "no-", "with-", "without-", "is-", "js-", "are-", "not-", "col-", "row-")
_ID = 30  # characters that an id stays below; a longer one is made of a headline's words


def _parts(name: str) -> tuple[str, ...]:
    """Return a class name and its parts, in lower case; nothing for one that tells how an element looks or acts."""
    if name.startswith(_NOT_NAMES) or ":" in name:
        return ()
    low = name.lower()
    if low == name and name.isalnum():
        return (low,)
    return (low, *map(str.lower, _SPLIT.split(name)[:8]))


@lru_cache(maxsize=20_000)
def name_words(names: str) -> frozenset[str]:
    """Return the words of a class attribute or an id, whole names and their parts, in lower case."""
    return frozenset(word for name in names[:400].split()[:12] for word in _parts(name))


WEAK, STRONG, BYLINE, STANDFIRST, DATE, CAPTION, PICTURE = 1, 2, 4, 8, 16, 32, 64


_CREDITS = frozenset(("credit", "credits"))

_FLAGS: dict[str, int] = {}
for _flag, _vocabulary in (
    (STRONG, ALWAYS_FURNITURE),
    (WEAK, MOSTLY_FURNITURE),
    (BYLINE, BYLINES),
    (STANDFIRST, STANDFIRSTS),
    (DATE, DATES),
    (CAPTION, CAPTIONS),
):
    for _word in _vocabulary:
        _FLAGS[_word] = _FLAGS.get(_word, 0) | _flag


@lru_cache(maxsize=20_000)
def _flags_of(name: str) -> int:
    """Return what one class name says; "date_pub" is a publication, "pub" elsewhere publicité.

    Behind a word that speaks of the text ("article-video") a word of STRONG says only that the element is likely to be furniture.
    """
    words = _parts(name)
    if not STATES.isdisjoint(words):
        return 0
    flags = 0
    for word in words:
        flags |= _FLAGS.get(word, 0)
        if word[:3] == "aut" and word.startswith(("author", "auteur")):
            flags |= BYLINE | WEAK
    if not PICTURES.isdisjoint(words) and words[-1] not in BODIES:  # "media-text" holds more than a picture
        flags |= PICTURE
    if flags & BYLINE and not PICTURES.isdisjoint(words) and not _CREDITS.isdisjoint(words):
        return flags & ~BYLINE | STRONG | CAPTION
    if flags & WEAK and not PAYWALLS.isdisjoint(words) and not BODIES.isdisjoint(words):
        return flags & ~WEAK  # "paywall-content": the text behind it, or its free beginning
    if flags & DATE and "pub" in words:
        return flags & ~STRONG
    if flags & STRONG and not flags & CAPTION and words[1:2] and words[1] in BODIES:
        return flags & ~STRONG | WEAK
    return flags


@lru_cache(maxsize=20_000)
def name_flags(names: str) -> int:
    """Return what class names or an id say of an element: STRONG (always furniture), WEAK (mostly), BYLINE, STANDFIRST, DATE, CAPTION, PICTURE."""
    flags = 0
    for name in names[:400].split()[:12]:
        flags |= _flags_of(name)
    return flags


_TITLES = HEADINGS | {"h1", "h6"}
_WHOLE = frozenset(("p", "article", "main", "body", "html"))  # never dropped for their names alone


def names_of(el: _Element) -> int:
    """Return the flags (name_flags) of an element's classes and id; a title's id is made of its words and says nothing."""
    names = el.get("class")
    flags = name_flags(names) if names else 0
    if flags & STRONG and el.tag == "blockquote" and names and not QUOTES.isdisjoint(name_words(names)):
        flags &= ~STRONG  # "embed embed-quote"
    if (names := el.get("id")) and len(names) < _ID and el.tag not in _TITLES:
        flags |= name_flags(names)
    return flags


def is_furniture(el: _Element, flags: int, *, by_name: bool) -> bool:
    """Whether nothing below an element is text of the article."""
    return el.tag in SKIPPED_TAGS or (by_name and flags & STRONG != 0 and el.tag not in _WHOLE)
