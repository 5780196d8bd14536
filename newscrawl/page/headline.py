"""The article's own headline, and the other wordings of it on the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.class_names import TITLES
from newscrawl.french.letters import key
from newscrawl.page.metadata import Metadata, first
from newscrawl.page.names import name_words
from newscrawl.page.text import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

# A mark between spaces, "|" or "::"; the mark comes first so that a title without one is passed over quickly.
_SEPARATOR = re.compile(r"[-–—|•·:/»>~](?:(?<=\s.)[-–—|•·:/»>~]*(?=\s)|(?<=\|)|(?<=:):)")


class Headline(NamedTuple):
    """The headline, its element (None when it stands in metadata only), the rule that gave it, and the other wordings."""

    text: str | None
    element: _Element | None
    rule: str
    variants: list[str]


def site_name(meta: Metadata, host: str) -> str:
    """Return the site's own name, or its host."""
    publisher = meta.article.get("publisher")
    name = meta.get("og:site_name", "application-name") or first(
        publisher if not isinstance(publisher, list) else publisher[:1]
    )
    name = (name or "").removeprefix("www.")
    return name if name and len(name) < 80 and not name.startswith("http") else host


def without_site(title: str, site: str, host: str) -> str:
    """Return a title without the site's name before or after it; nothing else is ever cut."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    names = {
        key(site).replace(" ", ""),
        key(site.partition(".")[0]).replace(" ", ""),
        *(part for part in host.split(".")[:-1] if len(part) > 2),
        host.replace(".", ""),
    }
    names.discard("www")
    for match in reversed(parts):
        tail = key(title[match.end() :]).replace(" ", "")
        if tail in names or (not tail and match is parts[-1]):
            return (
                without_site(title[: match.start()].rstrip(" –—-|"), site, host)
                if len(title) < 2000
                else title[: match.start()]
            )
    if key(title[: parts[0].start()]).replace(" ", "") in names:
        return title[parts[0].end() :].lstrip()
    return title


def _wordings(el: _Element) -> list[str]:
    """Return the text of a heading, and what is left without the label before it."""
    full = text_of(el, 2000)
    found = [full]
    children = [child for child in el if isinstance(child.tag, str)]
    if (children and not (el.text or "").strip() and (children[0].tail or "").strip()) or len(children) > 1:
        label = text_of(children[0], 500)
        if label and full.startswith(label) and len(label) < len(full):
            found.append(full[len(label) :].lstrip(" .:-–|"))
    return found


_MANY = 60  # headings of one level that are looked at
_SURE = 0.8  # from here on no lower level is looked at
_ALIKE = 0.7  # share of words from which an h2 may be the headline
_LIKELY = 0.2  # below, the title that the metadata state is trusted more


def choose_headline(picked: Mapping[str, Sequence[_Element]], meta: Metadata, site: str, host: str) -> Headline:
    """Choose the headline: the h1 (else the h2) that the page's metadata agree with or that stands in the article, else the metadata's own."""
    own = {key(site), key(host), key(host.rpartition(".")[0])}
    raw = [first(meta.article.get("headline")), meta.get("og:title"), meta.get("twitter:title"), meta.title]
    stated = [title for title in (without_site(text, site, host) for text in raw if text) if key(title) not in own]
    best = _best_heading(picked, [key(title) for title in stated], own)
    if best and (best.score > _LIKELY or not any(raw[:3])):
        return Headline(best.text, best.element, str(best.element.tag), _variants(best.text, stated))
    if stated:
        return Headline(stated[0], None, "metadata", _variants(stated[0], stated))
    return Headline(None, None, "", [])


def _best_heading(picked: Mapping[str, Sequence[_Element]], keys: list[str], own: set[str]) -> _Candidate | None:
    """Return the likeliest h1, or an h2 that the metadata agree with more."""
    best = max(_candidates(picked["h1"], keys, own), default=None)
    if not keys or (best and best.score >= _SURE):
        return best
    alike = [c for c in _candidates(picked["h2"], keys, own) if c.likeness > _ALIKE]
    return max([*([best] if best else []), *alike], default=None)


def _variants(headline: str, stated: list[str]) -> list[str]:
    """Return the stated titles that word the headline otherwise; one with a label or the site's name around it does not."""
    top = key(headline)
    seen, variants = {top}, []
    for title in stated:
        k = key(title)
        framed = _SEPARATOR.search(title) and (k.startswith(f"{top} ") or k.endswith(f" {top}"))
        if k not in seen and not framed:
            seen.add(k)
            variants.append(title)
    return variants


class _Candidate(NamedTuple):
    score: float
    order: int  # so that equal ones never compare elements; the first wins
    likeness: float
    text: str
    element: _Element


def _candidates(headings: Sequence[_Element], keys: list[str], own: set[str]) -> Iterator[_Candidate]:
    """Yield the headings of one level: how well their words agree with the metadata, and what their place and names say."""
    for n, el in enumerate(headings[:_MANY]):
        words = name_words(f"{el.get('class') or ''} {el.get('id') or ''}")
        place = 0.3 if not TITLES.isdisjoint(words) else 0.0
        place += 0.5 if "headline" in (el.get("itemprop") or "") else 0.0
        place += 0.4 if next(el.iterancestors("article"), None) is not None else 0.0
        place -= (
            2.0 if any(link.get("href") in {"/", "./"} for link in el.iter("a")) else 0.0
        )  # the site's name, leading home
        for m, text in enumerate(_wordings(el)):
            k = key(text)
            if k and k not in own:
                likeness = max((_likeness(k, other) for other in keys), default=0.0)
                yield _Candidate(3 * likeness + place - 0.05 * n - 0.02 * m, -n - m, likeness, text, el)


def _likeness(a: str, b: str) -> float:
    """Return the share of their words that two keys have in common."""
    if a == b:
        return 1.0
    one, two = set(a.split()), set(b.split())
    return 2 * len(one & two) / (len(one) + len(two) or 1)
