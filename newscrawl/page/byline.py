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

_BY = re.compile(
    r"^(?:par|by|propos (?:recueillis|rapportés) par|recueillis? par|textes?(?: de| par)?|(?:écrit|rédigé|publié|posté|proposé|signé) par|article (?:de|par|écrit par)|"
    r"auteurs?|author|de notre correspondante?|de notre envoyée? spéciale?)\b\s*:?\s*",
    re.I,
)
_CUT = re.compile(r"[\s,|•·–—-]*(?:\b(?:publié|mis à jour|mise à jour|mis en ligne|modifié|posté|créé|rédigé le|le \d|temps de lecture|lecture)\b|\d{1,2}[/.]\d|https?:|\bà \d).*$", re.I | re.S)
_PART = r"[A-ZÀ-ÖØ-Þ][\w’'-]*\.?"
_PERSON = re.compile(rf"^(?:@\w+|{_PART}(?:\s?(?:{_PART}|de|du|des|da|di|dos|van|von|der|den|el|al|ben|bin|ibn|la|le|d['’]{_PART})){{0,5}})$")
_NOT_PERSON = frozenset(
    "redaction admin administrateur journal web equipe auteur agence agences article publicite service newsroom desk team staff contributeur redacteur redactrice "
    "journaliste correspondant collectif communique info infos actu actualite actualites news media medias radio television magazine presse france".split()
)
_NEWSROOM = re.compile(r"\br[ée]daction\b|\bnewsroom\b|\bcollectif\b|\bservice (?:société|politique|monde|sports?|économie|web)\b", re.I)
_META = ("author", "article:author", "dc.creator", "dcterms.creator", "sailthru.author", "parsely-author", "article:author_name", "byl")


def is_person(name: str) -> bool:
    """Whether a name has the shape of a person's and none of a newsroom's words."""
    return len(name) < 60 and (" " in name or "." in name[:-1] or name[:1] == "@") and bool(_PERSON.match(name)) and _NOT_PERSON.isdisjoint(key(name).split())


def strip_byline(text: str, now: datetime) -> str:
    """Return a byline without "Par", the date and what follows it."""
    text = clean(text)
    if dates := find_dates(text, "Europe/Paris", now):
        text = text[: dates[0].start] if dates[0].start > 3 else text[dates[-1].end :]
    for _ in range(2):
        text = _CUT.sub("", _BY.sub("", text)).strip(" ,;:|–—-•·/")
    return text


def read_names(line: str, site: str) -> tuple[list[str], bool, bool]:
    """Return the persons of a byline, whether it also names an agency, an outlet or a newsroom, and whether it names nothing else."""
    persons = []
    other = _SOURCE.match(line) is not None
    only = True
    own = key(site)
    for kind, name in names_in(line):
        if kind in ("agency", "media") or key(name) == own or _NEWSROOM.search(name):
            other = True
        elif kind != "picture" and is_person(name):
            persons.append(name)
        else:
            only = False
    return persons, other, only


_SOURCE = re.compile(r"^sources?\s?:?\s?[A-ZÀ-Þ]", re.I)


def _stated(meta: Metadata) -> list[str]:
    """Return the names that the metadata give as authors."""
    found = strings(meta.article.get("author")) or strings(meta.article.get("creator"))
    for name in _META:
        if not found:
            found = meta.all(name)
        found = [f for f in found if len(f) < 120 and "/" not in f.replace(" / ", " ") and "http" not in f and "@" not in f[1:]]
    return list(dict.fromkeys(found))


def read_byline(
    meta: Metadata, marked: Iterable[str], named: Iterable[str], lines: Iterable[str], site: str, now: datetime
) -> tuple[list[str], str | None, str]:
    """Return the persons who wrote the article, the credit line where there is one, and the rule that gave the persons.

    marked: texts of elements that microdata name as the author's
    named: texts of elements whose class names speak of a byline
    lines: other short lines around the text
    """
    found = [(text, "metadata") for text in _stated(meta)]
    found += [(line, "itemprop") for text in marked if (line := strip_byline(text[:300], now))]
    found += [(line, "byline") for text in named if len(text) < 300 and (line := strip_byline(text, now)) and len(line) < 120]
    found += [(line, "line") for text in lines if len(text) < 150 and _LINE.search(text) and (line := strip_byline(text.strip("()[] "), now))]
    persons: list[str] = []
    credit = unknown = None
    rule = ""
    for line, source in found:
        who, other, only = read_names(line, site)
        if source == "line" and not only and not _SOURCE.match(line):
            continue
        if who and (not persons or (source == rule and source in ("metadata", "itemprop"))):
            persons += [p for p in who if p not in persons]
            rule = source
        if other and (credit is None or (source == "byline" and len(line) > len(credit) and key(credit) in key(line))):
            credit = line
        elif not who and source in ("metadata", "itemprop"):
            unknown = unknown or line
    if credit is None and not persons:
        credit = unknown
    return persons, credit, rule


# Lines that may be a byline or a credit though no element is named so.
_LINE = re.compile(r"^(?:[Pp]ar|PAR|By|[Aa]vec|[Ss]ources?|SOURCE|[Tt]extes?|[Pp]ropos recueillis)\b|^[(\[].{2,60}[)\]]$|^[A-Z]{2,7}$|\bavec (?:l['’])?[A-Z]{2,}|\bAFP$")
