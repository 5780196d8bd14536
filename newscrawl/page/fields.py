"""The smaller fields, from metadata: rubric, keywords, image, language, access."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newscrawl.french.class_names import BREADCRUMBS
from newscrawl.french.letters import key
from newscrawl.french.page_words import HOME_RUBRICS, MONTHS
from newscrawl.page.metadata import Json, Metadata, first, strings, types
from newscrawl.page.names import name_words
from newscrawl.page.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")
_MOST_CRUMBS = 8  # links of a trail from here on: more is a menu
_SHORTEST, _LONGEST = 3, 59  # characters of a section's name
_KEYWORD = 80  # characters that a keyword stays below
_COUNTRY = 2  # letters of a country in a language tag


def _crumbs(nodes: Iterable[Json]) -> list[str]:
    """Return the names of the breadcrumb trail, outermost first."""
    for node in nodes:
        if "BreadcrumbList" in types(node):
            items = node.get("itemListElement")
            found = []
            for item in items if isinstance(items, list) else [items]:
                if isinstance(item, dict):
                    inner = item.get("item")
                    found += strings(item.get("name") or (inner.get("name") if isinstance(inner, dict) else None))[:1]
            return found
    return []


def _visible_crumbs(trails: Iterable[_Element]) -> list[str]:
    """Return the names of the links in the first of the elements that is a breadcrumb."""
    for trail in trails:
        if not BREADCRUMBS.isdisjoint(
            name_words(f"{trail.get('class') or ''} {trail.get('id') or ''} {trail.get('itemtype') or ''}")
        ):
            found = [text for link in trail.iter("a") if (text := text_of(link, 80))]
            return found if len(found) < _MOST_CRUMBS else []
    return []


def rubric(meta: Metadata, trails: Iterable[_Element], headline: str | None, *, site: str) -> list[str]:
    """Return the site's sections that the page stands in, outermost first; trails: elements that may be a breadcrumb, the likeliest first."""
    found = _crumbs(meta.nodes) or strings(meta.article.get("articleSection"))
    if not found and (section := meta.get("article:section", "og:section", "section")):
        found = [section]
    found = found or _visible_crumbs(trails)
    title, own = key(headline or ""), key(site)
    kept: list[str] = []
    if len(found) == 1:
        found = found[0].split(",")
    for name in (text.strip(" >»›/|-") for text in found[:12]):
        k = key(name)
        if (
            _SHORTEST <= len(name) <= _LONGEST
            and k
            and not _is_date(k)
            and k not in HOME_RUBRICS
            and k not in (own, title)
            and not title.startswith(k + " ")
            and name not in kept
        ):
            kept.append(name)
    return kept


def _is_date(name: str) -> bool:
    """Whether a section is a shelf of the archive: "2014", "Avril 2014"."""
    words = name.split()
    return words[-1].isdigit() and all(word.isdigit() or word in MONTHS for word in words)


def keywords(meta: Metadata) -> list[str]:
    """Return the page's keywords, without repeats."""
    found = (
        strings(meta.article.get("keywords"))
        or meta.all("article:tag")
        or [meta.get("news_keywords", "keywords") or ""]
    )
    if len(found) == 1:
        found = re.split(r"\s*[,;|]\s*", found[0])
    return list(dict.fromkeys(k for k in (f.strip() for f in found[:60]) if k and len(k) < _KEYWORD))


def image(meta: Metadata, url: str) -> str | None:
    """Return the absolute URL of the main picture."""
    stated = meta.article.get("image")
    if isinstance(stated, list):
        stated = stated[0] if stated else None
    if isinstance(stated, dict):
        stated = stated.get("url") or stated.get("contentUrl")
    found = meta.get("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src") or first(
        stated
    )
    if found and not found.startswith(("http://", "https://")):
        try:
            found = urljoin(url, found)
        except ValueError:
            return None
    return found if found and found.startswith(("http://", "https://")) else None


_FRENCH = re.compile(r"\b(?:de|la|le|les|des|est|et|une?|dans|pour)\b")


def language(meta: Metadata, text: str, expected: str) -> str:
    """Return the BCP 47 tag of the text's language: the page's own word, unless it is wrong about French; else what is expected."""
    found = []
    for stated in (first(meta.article.get("inLanguage")), meta.language, meta.get("og:locale", "content-language")):
        parts = (stated or "").strip().replace("_", "-").split("-")
        tag = "-".join([parts[0].lower(), *(p.upper() if len(p) == _COUNTRY else p.title() for p in parts[1:])])
        if _LANGUAGE.fullmatch(tag):
            found.append(tag)
            if tag[:2] == expected[:2]:
                return tag
    french = expected[:2] == "fr" and len(_FRENCH.findall(text)) > len(text) / 40
    return expected if french or not found else found[0]


def accessible_for_free(meta: Metadata, *, walled: bool) -> bool | None:
    """Return schema.org's isAccessibleForFree: what the page states, and false where a wall stands in the text."""
    if walled:
        return False
    for node in (meta.article, *meta.nodes[:50]):
        stated = node.get("isAccessibleForFree")
        if isinstance(stated, bool):
            return stated
        if isinstance(stated, str) and (word := stated.rpartition("/")[2].strip().lower()) in ("true", "false"):
            return word == "true"
    tier = (meta.get("article:content_tier") or "").lower()
    return {"free": True, "locked": False, "metered": False}.get(tier)
