"""The article's own headline, and the other wordings of it on the page."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from lxml import etree
from w3lib.html import remove_tags

from newscrawl.french.class_names import TITLES
from newscrawl.french.letters import key
from newscrawl.french.page_words import GENRES, HEADLINE_BADGES
from newscrawl.page.elements import BLOCK_TAGS
from newscrawl.page.metadata import Metadata, first
from newscrawl.page.names import BYLINE, DATE, STRONG, WEAK, name_words, names_of
from newscrawl.page.text import clean, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from lxml.etree import _Element

# A mark between spaces, "|" or "::"; the mark comes first so that a title without one is passed over quickly.
_SEPARATOR = re.compile(r"[-–—|•·:/»>~](?:(?<=\s.)[-–—|•·:/»>~]*(?=\s)|(?<=\|)|(?<=:):)")
_SITE = 80  # characters that a site's name stays below


_LABELS = HEADLINE_BADGES | GENRES


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
    return name if name and len(name) < _SITE and not name.startswith("http") else host


_LEAST_NAME = 3  # characters of a part of a host that may be the site's name


def site_forms(site: str, host: str, root: _Element | None) -> set[str]:
    """Return what the site may be called in its titles, as keys without spaces: its name, its host, the words of links to its home.

    root: the page, where its metadata do not name the site
    """
    home = {
        "/",
        "./",
        *(f"{scheme}://{www}{host}{end}" for scheme in ("http", "https") for www in ("", "www.") for end in ("", "/")),
    }
    links = [
        el
        for el in islice(root.iter("a") if root is not None else (), _HOME_LINKS)
        if (el.get("href") or "").strip() in home
    ]
    words = [text for el in links for text in (text_of(el, 80), clean(el.get("title") or ""), *_alts(el))]
    forms = {key(form).replace(" ", "") for form in (site, site.partition(".")[0], host, f"www.{host}", *words)}
    parts = [part.replace("-", "") for part in host.split(".")[:-1]]
    return (forms | {part for part in parts if len(part) >= _LEAST_NAME}) - {"www", ""}


_HOME_LINKS = 60  # links among which one to the home page is looked for: it stands in the site's head


def _alts(link: _Element) -> list[str]:
    return [clean(image.get("alt") or "") for image in islice(link.iter("img"), 2)]


def without_site(title: str, names: set[str]) -> str:
    """Return a title without the site's name before or after it; nothing else is ever cut."""
    parts = list(_SEPARATOR.finditer(title))
    if not parts:
        return title
    for match in reversed(parts):
        tail = key(title[match.end() :]).replace(" ", "")
        if tail in names or (not tail and match is parts[-1]):
            return (
                without_site(title[: match.start()].rstrip(" –—-|"), names)
                if len(title) < _LONGEST
                else title[: match.start()]
            )
    if key(title[: parts[0].start()]).replace(" ", "") in names:
        return title[parts[0].end() :].lstrip()
    return title


def _heading_text(el: _Element, without: Sequence[_Element] = ()) -> str:
    """Return the text of a heading; words stay apart where mark-up parts them: at a break, a box, a badge."""
    if len(el) == 0:
        return text_of(el, _LONGEST)
    pieces: list[str] = []
    for event, at in etree.iterwalk(el, events=("start", "end", "comment", "pi")):
        if without and (at in without or any(around in without for around in islice(at.iterancestors(), 6))):
            text = at.tail if at in without and event == "end" else None
        else:
            text = at.text if event == "start" else at.tail if at is not el else None
            if at.tag == "br" or at.tag in BLOCK_TAGS or (text and pieces and _glues(pieces[-1], text)):
                pieces.append(" ")
        if text:
            pieces.append(text)
    return clean("".join(pieces)[:_LONGEST])


def _glues(before: str, after: str) -> bool:
    """Whether two pieces of a heading would make one word of two: "rénové" and "Abonnés"."""
    return before[-1:].islower() and after[:1].isupper()


_LONGEST = 2000  # characters of a heading, or of a title whose parts are looked at one by one
_PIECES = 40  # runs of text in a heading
_BADGE = 120  # characters of a part of a heading that may be a badge, or a line of source and time


def _is_badge(el: _Element) -> bool:
    """Whether a part of a heading only says of what sort the article is, or when and by whom it was published, or is a control."""
    if not (words := key(text_of(el, _BADGE))):
        return False
    if el.tag == "a" and (el.get("href") or "").startswith(("#", "javascript:")):
        return True
    named = names_of(el) & (WEAK | STRONG | DATE | BYLINE) or el.tag in ("time", "small", "button", "ul")
    return bool(named) or words in _LABELS or el.find(".//time") is not None


def _wordings(el: _Element) -> list[str]:
    """Return the text of a heading, and what is left without the label before it or the badge behind it."""
    full = _heading_text(el)
    found = [full]
    children = [child for child in el if isinstance(child.tag, str)]
    if len(children) > 1 and (apart := clean(" ".join(islice(el.itertext(), _PIECES)))[:_LONGEST]) != full:
        found.append(apart)  # style sheets set two spans on two lines
    badges = [child for child in children if _is_badge(child)]
    if badges and (without := _heading_text(el, badges).strip(" :|–-")):
        if any(key(text_of(badge, _BADGE)) in _LABELS for badge in badges) and not without[0].islower():
            return [without]  # "Vidéo", in an element of its own: the titles may hold it too
        found.insert(0, without)
    if (children and not (el.text or "").strip() and (children[0].tail or "").strip()) or len(children) > 1:
        label = text_of(children[0], 500)
        if label and full.startswith(label) and len(label) < len(full):
            found.append(full[len(label) :].lstrip(" .:-–|"))
    return found


_MANY = 60  # headings of one level that are looked at
_SURE = 0.8  # from here on no lower level is looked at
_HALF = 0.5  # share of words up to which an h1 may be the site's name, which stands in the title too
_ALIKE = 0.7  # share of words from which an h2 may be the headline
_LIKELY = 0.2  # below, the title that the metadata state is trusted more


def choose_headline(
    root: _Element, picked: Mapping[str, Sequence[_Element]], meta: Metadata, site: str, host: str
) -> Headline:
    """Choose the headline: the h1 (else the h2) that the page's metadata agree with or that stands in the article, else the metadata's own."""
    raw = [first(meta.article.get("headline")), meta.get("og:title"), meta.get("twitter:title"), meta.title]
    raw = [clean(remove_tags(text)) if text and "</" in text else text for text in raw]
    names = site_forms(site, host, None if meta.get("og:site_name") else root)
    stated = [title for title in (without_site(text, names) for text in raw if text) if not _is_site(key(title), names)]
    best = _best_heading(picked, [key(title) for title in stated], names)
    if best and (best.score > _LIKELY or not any(raw[:3])) and not _names_section(best, stated):
        return Headline(best.text, best.element, str(best.element.tag), _variants(best.text, stated))
    if stated:
        shown = _shown(root, stated[0]) if best is None else None
        return Headline(shown or stated[0], None, "metadata", _variants(shown or stated[0], stated))
    return Headline(None, None, "", [])


def _shown(root: _Element, title: str) -> str | None:
    """Return the part of a title that stands on a page without headings as a line of its own, None where it has no parts, or none does."""
    heads = {title[: match.start()].rstrip() for match in _SEPARATOR.finditer(title[:_LONGEST])}
    heads = {head for head in heads if head.count(" ") >= _SECTION_WORDS}
    lines = (clean(el.text) for el in root.iter(*_LINES) if heads and el.text and len(el.text) < _LONGEST)
    return next((line for line in lines if line in heads), None)


_LINES = ("td", "div", "p", "b", "strong", "span", "font")


def _names_section(heading: _Candidate, stated: list[str]) -> bool:
    """Whether a heading is the name of a section, "Sport": short, and not a word of it in the titles, which agree with each other."""
    words = key(heading.text).split()
    if len(words) > _SECTION_WORDS or any(
        word in key(title).split() for title in stated for word in words if len(word) > _ARTICLE
    ):
        return False
    agreed = sum(_likeness(key(stated[0]), key(title)) > _ALIKE for title in stated) if stated else 0
    return agreed > 1 and len(key(stated[0]).split()) > _SECTION_WORDS


_ARTICLE = 3  # characters of a word that two titles may share by chance: "les"
_SECTION_WORDS = 3  # the most that the name of a section has


def _is_site(title: str, names: set[str]) -> bool:
    """Whether a title, as a key, is nothing but the site's name."""
    return title.replace(" ", "") in names


def _best_heading(picked: Mapping[str, Sequence[_Element]], keys: list[str], names: set[str]) -> _Candidate | None:
    """Return the likeliest h1, or an h2 that the metadata agree with more."""
    best = max(_candidates(picked["h1"], keys, names), default=None)
    if not keys or (best and best.score >= _SURE and best.likeness > _HALF):
        return best
    alike = [c for c in _candidates(picked["h2"], keys, names) if c.likeness > _ALIKE]
    return max([*([best] if best else []), *alike], default=None)


def _variants(headline: str, stated: list[str]) -> list[str]:
    """Return the stated titles that word the headline otherwise; one with a label or the site's name around it does not."""
    top = key(headline)
    seen, variants = {top}, []
    for title in stated:
        k = key(title)
        framed = _SEPARATOR.search(title) and (k.startswith(f"{top} ") or k.endswith(f" {top}"))
        labelled = k.endswith(f" {top}") and k.removesuffix(f" {top}") in _LABELS
        if k not in seen and not framed and not labelled:
            seen.add(k)
            variants.append(title)
    return variants


class _Candidate(NamedTuple):
    score: float
    order: int  # so that equal ones never compare elements; the first wins
    likeness: float
    text: str
    element: _Element


def _candidates(headings: Sequence[_Element], keys: list[str], names: set[str]) -> Iterator[_Candidate]:
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
            if k and not _is_site(k, names):
                likeness = max((_likeness(k, other) for other in keys), default=0.0)
                yield _Candidate(3 * likeness + place - 0.05 * n - 0.02 * m, -n - m, likeness, text, el)


def _likeness(a: str, b: str) -> float:
    """Return the share of their words that two keys have in common."""
    if a == b:
        return 1.0
    one, two = set(a.split()), set(b.split())
    return 2 * len(one & two) / (len(one) + len(two) or 1)
