"""Who wrote the article, and its credit line, from metadata and the visible byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newscrawl.page.credit import names_in
from newscrawl.page.dates import find_dates
from newscrawl.page.metadata import Metadata, strings
from newscrawl.page.text import clean, key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

_BY = re.compile(r"^(?:par|by|propos recueillis par|recueilli par|texte(?: de| par)?|écrit par|rédigé par|publié par|article (?:de|par|écrit par)|auteur|de notre correspondante? .{1,30}|signé)\s*:?\s+", re.I)
_CUT = re.compile(r"(?:,?\s*(?:publi[ée]|mis [àa] jour|modifi[ée]|post[ée]|cr[ée]{2}|r[ée]dig[ée]|le \d|\d{1,2}[/.]\d|\d{4}|@|https?:|\().*)$|\s[|•·–—-]\s.*$", re.I)
_PERSON = re.compile(r"^(?:[A-ZÀ-ÖØ-Þ@][\w.'’-]*\.?|de|d[eu]|da|di|van|von|el|ben|la|le|Le|d['’]\w+)(?:\s(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*\.?|de|du|des|da|di|van|von|der|den|el|al|ben|la|le|d['’]\w+)){0,5}$")
_NOT_PERSON = frozenset("redaction admin administrateur journal web equipe auteur agence agences article publicite service newsroom desk team staff contributeur".split())


def is_person(name: str) -> bool:
    """Whether a name has the shape of a person's."""
    return bool(_PERSON.match(name)) and _NOT_PERSON.isdisjoint(key(name).split()) and any(c.isupper() for c in name) and not name.startswith("http")


def strip_byline(text: str, now: datetime) -> str:
    """Return a byline without "Par", the date and what follows it."""
    dates = find_dates(text, "Europe/Paris", now)
    if dates:
        text = text[: dates[0].start] if dates[0].start > 3 else text[dates[0].end :]
    text = _BY.sub("", clean(text))
    return _CUT.sub("", text).strip(" ,;:|–—-•·")


def split_names(line: str, site: str) -> tuple[list[str], bool]:
    """Return the persons of a byline, and whether it names anything else (an agency, an outlet, a newsroom)."""
    persons, other = [], False
    for kind, name in names_in(line):
        if kind or key(name) == key(site):
            other = True
        elif is_person(name):
            persons.append(name)
        else:
            other = True
    return persons, other


def stated_authors(meta: Metadata) -> list[str]:
    """Return the names that the metadata give as authors."""
    found = strings(meta.article.get("author")) or strings(meta.article.get("creator"))
    for name in ("author", "article:author", "dc.creator", "sailthru.author", "parsely-author", "article:author_name", "dcterms.creator", "byl"):
        if not found:
            found = [v for v in meta.lists.get(name, []) if not v.startswith(("http", "/", "www"))]
    return [name for name in dict.fromkeys(found) if len(name) < 120 and "http" not in name]


def read_byline(meta: Metadata, visible: Iterable[str], site: str, now: datetime) -> tuple[list[str], str | None, str]:
    """Return the persons who wrote the article, the credit line where there is one, and the rule that gave them."""
    stated = stated_authors(meta)
    lines = [line for text in visible if (line := strip_byline(text[:300], now)) and len(line) < 150]
    persons: list[str] = []
    credit: str | None = None
    rule = ""
    for name in stated:
        who, other = split_names(name, site)
        persons += [p for p in who if p not in persons]
        rule = rule or "metadata"
        if other and credit is None and key(name) != key(site):
            credit = name
    for line in lines:
        who, other = split_names(line, site)
        known = any(kind for kind, _ in names_in(line))
        if not persons and who and not stated:
            persons, rule = who, "byline"
        if known and (credit is None or (key(credit) in key(line) and len(line) < 100)):
            credit = line
    return persons, credit, rule
