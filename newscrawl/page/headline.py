"""The article's own headline, and the other wordings of it on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.page.furniture import name_words
from newscrawl.page.metadata import Metadata, first
from newscrawl.page.text import clean, key

if TYPE_CHECKING:
    from lxml.etree import _Element

_SEPARATOR = re.compile(r"\s+[-–—|•·:/»>~]+\s+|\s*\|\s*|\s*::\s*")
_KICKER = frozenset("kicker surtitre overtitle label badge category rubrique tag sr-only visually-hidden flag prefix premium".split())


class Headline(NamedTuple):
    """The headline, its element (None when it stands in metadata only), the rule that gave it, and the other wordings."""

    text: str | None
    element: _Element | None
    rule: str
    variants: list[str]


def site_name(meta: Metadata, host: str) -> str:
    """Return the site's own name, or its host."""
    publisher = meta.article.get("publisher")
    name = meta.get("og:site_name", "application-name") or first(publisher if not isinstance(publisher, list) else publisher[:1])
    return name if name and len(name) < 80 and not name.startswith("http") else host


def without_site(title: str, site: str, host: str) -> str:
    """Return a title without the site's name before or behind it; nothing else is ever cut."""
    names = {key(site).replace(" ", ""), key(site.partition(".")[0]).replace(" ", ""), *(part for part in host.split(".")[:-1] if len(part) > 2), host.replace(".", "")}
    names.discard("www")
    parts = list(_SEPARATOR.finditer(title))
    for match in reversed(parts):
        tail = key(title[match.end() :]).replace(" ", "")
        if tail in names or (not tail and match is parts[-1]):
            return without_site(title[: match.start()].rstrip(" –—-|"), site, host) if len(title) < 2000 else title[: match.start()]
    if parts and key(title[: parts[0].start()]).replace(" ", "") in names:
        return title[parts[0].end() :]
    return title


def _wordings(el: _Element) -> list[str]:
    """Return the text of a heading, and what is left without the label before it."""
    full = clean("".join(el.itertext())[:2000])
    found = [full]
    children = [child for child in el if isinstance(child.tag, str)]
    if children and not (el.text or "").strip() and (children[0].tail or "").strip() or len(children) > 1:
        label = clean("".join(children[0].itertext())[:500])
        if label and full.startswith(label) and len(label) < len(full):
            found.append(full[len(label) :].lstrip(" .:-–|"))
    return found


def choose_headline(root: _Element, meta: Metadata, site: str, host: str) -> Headline:
    """Choose the headline: the h1 that the page's metadata agree with, or stands in the article; else the metadata's own."""
    stated = [t for t in (first(meta.article.get("headline")), meta.get("og:title"), meta.get("twitter:title"), meta.title) if t]
    own = {key(site), key(host), key(host.rpartition(".")[0])}
    stated = [t for t in (without_site(t, site, host) for t in stated) if key(t) not in own]
    keys = [key(t) for t in stated]
    best: tuple[float, str, _Element] | None = None
    for level, tag in enumerate(("h1", "h2")):
        for n, el in enumerate(root.iter(tag)):
            if n > 60:
                break
            for m, text in enumerate(_wordings(el)):
                k = key(text)
                if not k or k in own:
                    continue
                likeness = max((_likeness(k, other) for other in keys), default=0.0)
                if level and likeness < 0.7:
                    continue
                names = name_words(f"{el.get('class') or ''} {el.get('id') or ''}")
                score = likeness * 3 + (0.3 if {"title", "headline", "titre"} & names else 0) + (0.5 if "headline" in (el.get("itemprop") or "") else 0) - 0.05 * n - (0.02 * m)
                score += 0.4 if any(a.tag == "article" for a in el.iterancestors("article")) else 0
                score -= 2 if k.replace(" ", "") in {key(site).replace(" ", ""), host.replace(".", "")} or len(k) < 8 else 0
                if best is None or score > best[0]:
                    best = (score, text, el)
        if best and best[0] > 0.8:
            break
    if best and (best[0] > 0.2 or not stated):
        text, element, rule = best[1], best[2], str(best[2].tag)
    elif stated:
        text, element, rule = stated[0], None, "metadata"
    else:
        return Headline(None, None, "", [])
    seen, variants = {key(text)}, []
    for other in stated:
        if key(other) not in seen:
            seen.add(key(other))
            variants.append(other)
    return Headline(text, element, rule, variants)


def _likeness(a: str, b: str) -> float:
    """Share of the words that two keys have in common, 1 where one is the beginning of the other."""
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    one, two = set(a.split()), set(b.split())
    return 0.95 * len(one & two) / max(1, min(len(one), len(two))) * (1 if min(len(one), len(two)) > 2 else 0.5)
