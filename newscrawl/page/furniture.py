"""What stands on a page beside the article, told by its words: lines of the site, headings over other articles, consent texts, walls."""

from __future__ import annotations

import re

from newscrawl.french.letters import fold_in_place
from newscrawl.french.page_words import (
    COMMENTS,
    CONTROLS,
    LABELS,
    LISTS,
    NETWORKS,
    OFFERS,
    OTHER_ARTICLES,
    RIGHTS,
    WALLS,
)
from newscrawl.page.text import clean

_OPENINGS = re.compile(
    rf"[^a-z0-9(©]{{0,4}}(?:(?P<long>{WALLS})|{OTHER_ARTICLES}|{OFFERS}|{CONTROLS}|{RIGHTS})"  # "long" at any length
)
_AROUND = " .:!?…>»<«-–—|•*+→▶"
_NEIGHBOUR = re.compile(r"(?:PREV|NEXT)\b")


_ELSEWHERE = re.compile(rf"[^a-z0-9]{{0,4}}(?:(?P<comments>{COMMENTS})|{LISTS})")
_HEADING = 80  # characters of a heading that opens something
_LINE = 400  # characters from which a line is a paragraph, whatever it opens with
_OPENED = 160  # characters below which such an opening is enough …
_SOME_LINK = 0.3  # … and the share of links that makes up for more of them
_LABEL = 90  # characters of a line that is looked up as a label
_ALL_LINK, _TEASER = 0.85, 250  # share of links of a line that is one, and its characters
_ARROWS, _HALF_LINK = frozenset("→►➡"), 0.5  # what points to another article, and the share of links that it needs then
_CAPTION = 200  # characters of a picture's caption
_CONSENT_HITS, _CONSENT_DENSITY = 4, 150  # phrases of a consent text, and the characters in which each of them stands


def opens_elsewhere(heading: str) -> str:
    """Return what a heading opens that is no part of the article: "comments", "articles", or "" for neither."""
    if len(heading) > _HEADING or not (match := _ELSEWHERE.match(fold_in_place(heading))):
        return ""
    return "comments" if match["comments"] else "articles"


_OTHER_ARTICLE = re.compile(rf"[^a-z0-9]{{0,4}}(?:{OTHER_ARTICLES})")


def opens_article(label: str) -> bool:
    """Whether words lead to another article: "À lire aussi :"."""
    return _OTHER_ARTICLE.match(fold_in_place(label)) is not None


_CAPTION_LINE = re.compile(
    r"^[^.!?]{0,120}[ ,(](?:photos?|crédits?|©)(?: [a-z]{2,12})? ?(?::|©|\((?!\d))|^[^.!?]{5,120}© ?(?:\d{4} )?[A-ZÀ-Þ]|© ?[\w .'-]{2,30}(?: ?/ ?[\w .'-]{2,30}){0,3}$",
    re.IGNORECASE,
)


def is_furniture_line(text: str, link: float) -> bool:
    """Whether a line belongs to the site rather than the article; link is its share of links."""
    size = len(text)
    if size < _LINE:
        low = fold_in_place(text[:_LABEL])
        if (match := _OPENINGS.match(low)) and (size < _OPENED or link > _SOME_LINK or match["long"]):
            return True
        if size < _LABEL and (
            (label := low.strip(_AROUND)) in LABELS or (" " in label and NETWORKS.issuperset(label.split()))
        ):
            return True
    teaser = link > _ALL_LINK or (link > _HALF_LINK and text[:1] in _ARROWS)
    if (teaser and size < _TEASER) or _NEIGHBOUR.match(text):
        return True
    return (
        size < _CAPTION
        and ("hoto" in text or "©" in text or "rédit" in text)
        and _CAPTION_LINE.search(text) is not None
    )


_CONSENT = re.compile(
    r"\bcookies?\b|\btraceurs?\b|\bconsentement|\bnos (?:\d{1,4} )?partenaires\b|\btechnologies similaires\b|\bpolitique de confidentialit|\bdonn[ée]es personnelles\b|\bvie priv[ée]e\b|\bfinalit[ée]s?\b|\bparam[ée]trer\b",
    re.IGNORECASE,
)


def is_consent_text(text: str) -> bool:
    """Whether the beginning of a text is what consent walls say: their words, once in 150 characters or more."""
    if "ookie" not in text and "onsent" not in text and "raceur" not in text:
        return False
    text = clean(text)
    hits = len(_CONSENT.findall(text))
    return hits >= _CONSENT_HITS and hits * _CONSENT_DENSITY > len(text)


_WALL = re.compile(
    r"il vous reste \d{1,3}(?:[.,]\d{1,3})? ?%|(?:la suite|cet article|contenu|lecture)[^.]{0,30} r[ée]serv[ée]e?s? (?:aux|[àa] nos) abonn[ée]|^r[ée]serv[ée]e?s? (?:aux|[àa] nos) abonn[ée]|"
    r"(?:d[ée]j[àa]|pas encore) abonn[ée]|pour lire la suite|abonnez-vous pour (?:lire|acc[ée]der|continuer)|article (?:r[ée]serv[ée]|payant|premium)",
    re.IGNORECASE,
)


def is_wall_line(text: str) -> bool:
    """Whether a line says that the rest of the text is for subscribers."""
    likely = len(text) < _LINE and (
        "bonn" in text or "vous reste" in text or "lire la suite" in text or "rticle " in text
    )
    return likely and _WALL.search(text) is not None
