"""The credit line: whose text an article is, told apart from who wrote it and from whose picture it shows."""

from __future__ import annotations

import re
from functools import lru_cache

from newscrawl.french.gazetteer.entries import BY_FORM, ENTRIES
from newscrawl.french.letters import fold
from newscrawl.french.page_words import DATELINE_TOWNS, OUTLET_WORDS
from newscrawl.items import Credit
from newscrawl.page.text import clean

# "Orange avec AFP", "Texte A / Vidéo B", "A, B", "A et B", "Source : A": what stands between two names.
_BETWEEN = re.compile(
    r"(?<=[(,])(?:éditée?|relue?|adaptée?|traduite?) par\s|[/,;|&+·•()\[\]©]|\s[-–—]\s|\s(?:(?:éditée?|relue?|adaptée?|traduite?) par|avec|et|and|with|via|d['’]après|selon|pour|par|in)\s(?:agences?\s)?|\bavec\s",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"^(?:(?:la )?sources?|(?:éditée?|relue?|adaptée?|traduite?) par|crédits?|credits?|reportages?|enquête|récit|textes?|vidéos?|videos?|photos?|par|by|avec|agences?|rédaction|article|de|d['’])\b\s*:?\s*",
    re.IGNORECASE,
)
_PHOTO = re.compile(
    r"(?:©|(?i:\(c\)|\bcrédits?(?:[ -]photos?)?\s?:|\bphotos?\s?:))\s?(?P<name>[^©()\[\]]{2,80})|[(\[](?P<boxed>[^()\[\]]{2,60}/[^()\[\]]{2,40}|AFP)[)\]]|"
    r"(?P<slashed>[A-ZÀ-Þ][\w' -]{1,40}\s?/\s?[A-ZÀ-Þ][\w' -]{1,30}(?:/\s?[A-ZÀ-Þ][\w' -]{1,30})?)$"
)

# Agencies of several countries share an acronym (APS is Dakar's or Algiers'): the page's country tells, else the town of the dateline.
_BY_COUNTRY = {
    (fold(form), entry.country): entry for entry in ENTRIES if entry.kind == "agency" for form in entry.forms
}

# "AFP-Servuces", "Euronews FR", "Lopinion.fr".
_VARIANT = re.compile(r"(.{2,40}?)(?: serv\w{0,6}| fr| france|\.(?:fr|com|be|ch|net|org|info|tv))$")
_LINE = 80  # characters of a credit line with its brackets …
_SHORTEST, _LONGEST = 2, 60  # … and of the names in it
_PICTURE = 120  # characters of a line under a picture


def _entry(name: str, country: str) -> tuple[str, str] | None:
    """Return the kind and canonical name of a known body; a typo in a known agency's name is forgiven ("AFP-Servuces", "6Médias")."""
    for form in dict.fromkeys((fold(name), fold(ARTICLE.sub("", name)))):
        entry = _BY_COUNTRY.get((form, country)) or BY_FORM.get(form) or BY_FORM.get(form.replace(" ", ""))
        if entry is None and (match := _VARIANT.match(form)):
            entry = BY_FORM.get(match[1])
        if entry:
            return entry.kind, entry.name
    return None


ARTICLE = re.compile(r"(?:l['’]|l[ae]s? )", re.IGNORECASE)  # before the name of a body, hardly ever before a person's
_SOURCE_LABEL = re.compile(r"\s*(?:la )?sources?\b", re.IGNORECASE)
# What newspapers and stations that nobody has heard of call themselves.
_DOMAIN = r"[\w-]{2,40}\.(?:net|com|org|info|fr|be|ch|ca|sn|ml|bf|ci|tg|bj|ne|cd|ga|cm|ma|dz|tn)$"
_DOMAIN_NAME = re.compile(_DOMAIN, re.IGNORECASE)
_BEFORE_DOMAIN = re.compile(
    rf"(?<!\b[Ll][ea])(?<!\b[Ll]es)\s(?={_DOMAIN})"
)  # "Jeanne Morel Courrier.net": a signature over two lines


def _unknown(name: str, raw: str) -> str:
    """Return the kind of a name that nobody knows: "outlet" where its words or the word source before it say so, "picture", or ""."""
    words = fold(name).replace("'", " ").split()
    called = len(words) > 1 and "redaction" not in words and not OUTLET_WORDS.isdisjoint(words)
    if _SOURCE_LABEL.match(raw) or (name[:1].isupper() and (called or _DOMAIN_NAME.match(name))):
        return "outlet"
    return "picture" if _PICTURES.match(raw.strip()) else ""


_DESK = re.compile(r"[a-z]{2,4}")  # "ats/fgn": initials of an agency's desk
_PICTURES = re.compile(r"(?:vidéos?|videos?|photos?|images?|infographies?)\b", re.IGNORECASE)
_INITIAL = re.compile(r"\b[A-ZÀ-Þ][a-z]?\.$")
_BEFORE_SOURCE = re.compile(r"^.{1,120}\. (?=sources? ?:)", re.IGNORECASE)


@lru_cache(maxsize=4096)  # a line is looked at as a credit, as a byline, and in its turn on the next page
def names_in(text: str, country: str = "") -> tuple[tuple[str, str], ...]:
    """Return kind and name of each part of a credit line; kind is "agency" or "media" for a known body, "outlet" for an unknown one, "picture" for whoever made pictures, "" for another unknown name."""
    found: list[tuple[str, str]] = []
    top = text[:40].lower()
    country = country or next((code for town, code in DATELINE_TOWNS.items() if town in top), "")
    for raw in _BETWEEN.split(_BEFORE_DOMAIN.sub(" / ", _BEFORE_SOURCE.sub("", text[:300]))):
        part = clean(raw).strip(" :-–—\"'«»")
        part = part if part.endswith(".") and _INITIAL.search(part) else part.strip(".")
        for _ in range(3):
            if known := _entry(part, country):
                break
            part, cut = _LABEL.subn("", part)
            if not cut:
                break
        else:
            known = _entry(part, country)
        if found and known is None and _DESK.fullmatch(part):
            continue
        if part and (entry := known or (_unknown(part, raw), part)) not in found:
            found.append(entry)
    return tuple(found)


# "(AFP)", "Source : ats", "Avec AFP et Reuters", "© 2024 AFP": a line that is nothing else.
_CREDIT_LABEL = re.compile(
    r"^[(\[]?\s?(?:sources?\s?:?|©(?: \d{4})?|texte\s?:|(?:avec|d['’]après|par|copyright|propos recueillis par|recueillis par)\b)?\s?",
    re.IGNORECASE,
)
_SENTENCE_MARKS = frozenset(".!?;:")
_EDITED = re.compile(r"\s?[(,]?\s?(?:éditée?|relue?|adaptée?|traduite?) par [^()]{3,50}\)?$", re.IGNORECASE)
# Dispatches name their agency at the beginning of their first line or at the end of their last: "DAKAR (APS) – …", "Paris, 3 mai (AFP) - …", "… (Belga)".
_DATELINE = re.compile(r"^[A-ZÀ-Þ][^.()]{1,40}\((?P<name>[A-Z][\w /-]{1,20})\)\s?[–—-]")
_SIGNED = re.compile(r"\((?:avec )?(?P<name>[A-Z][\w /-]{1,30})\)\s?\.?$")

_AT_END = re.compile(
    r"\. sources? ?: (?P<names>[^.!?;:]{2,40})$", re.IGNORECASE
)  # "Cet article a été publié automatiquement. Source : ats"


def is_credit_line(text: str) -> bool:
    """Whether a short line of the text is the credit line: it names known agencies or media and nobody unknown but persons in brackets."""
    if len(text) > _LINE:
        return False
    line = _CREDIT_LABEL.sub("", text, count=1)
    if " par " in line:
        line = _EDITED.sub("", line)
    line = line.rstrip(" .)]")
    if not _SHORTEST <= len(line) <= _LONGEST or not _SENTENCE_MARKS.isdisjoint(line):
        if not (match := _AT_END.search(text)):
            return False
        line = match["names"]
    names = names_in(line)
    known = ("agency", "media", "outlet") if _SOURCE_LABEL.match(text) else ("agency", "media")
    return (
        bool(names)
        and all(kind in known for kind, _ in names)
        and (line != text or len(names) > 1 or names[0][0] == "agency")
    )


def dispatch_credit(first: list[str], last: str) -> str | None:
    """Return the agency that the first lines or the last line of a dispatch name in brackets."""
    for match in (*(_DATELINE.match(line[:80]) for line in first), _SIGNED.search(last[-40:])):
        if match and any(kind == "agency" for kind, _ in names_in(match["name"])):
            return match[0].rstrip(" –—-") if match.re is _DATELINE else match["name"]
    return None


def is_picture_line(text: str) -> bool:
    """Whether a short line says whose picture stands above it: "© Jeanne MOREL / AFP", "JEANNE MOREL / AFP", "AFP PHOTO / JEANNE MOREL"; a text belongs to bodies alone ("© 2024 AFP")."""
    if len(text) >= _PICTURE:
        return False
    _, sign, names = text.partition("©")
    if sign:
        return any(kind in ("", "picture") for kind, _ in names_in(names.lstrip(" 0123456789")))
    maker, slash, _ = text.partition("/")
    return bool(slash) and (" PHOTO" in maker or (maker.isupper() and " " in maker.strip() and is_picture_credit(text)))


def is_picture_credit(text: str) -> bool:
    """Whether a credit has the shape of a picture's: a person, then who sells the picture ("Jeanne Morel / Getty Images via AFP")."""
    kinds = [kind for kind, _ in names_in(text)]
    return kinds[:1] == [""] and kinds[-1:] == ["agency"] and ("/" in text or " via " in text)


_PHOTO_LABEL = re.compile(r"^(?:crédits?|sources?|photos?|images?|©|[:\s-])+", re.IGNORECASE)
_RESERVED = re.compile(r"\bdroits r[ée]serv|\brights reserved|: ?copyright$", re.IGNORECASE)


def find_photo(captions: list[str]) -> str | None:
    """Return the picture credit in the first caption that has one: after ©, "Crédit :", in brackets, or NAME / AGENCY at its end."""
    for caption in captions:
        if (match := _PHOTO.search(caption[-200:])) and not _RESERVED.search(match[0]):
            name = _PHOTO_LABEL.sub("", clean(match["name"] or match["boxed"] or match["slashed"])).strip(" .,;-")
            parts = name.split(", ")
            return parts[0] if len(set(parts)) == 1 else name  # "AFP, AFP"
    return None


def parse_credit(text: str | None, photo: str | None = None, country: str = "") -> Credit | None:
    """Return the credit for the line as printed and the picture credit; null when there is neither.

    country: ISO 3166 code of the page's country, which tells agencies apart that share an acronym
    """
    if not text and not photo:
        return None
    found = names_in(text, country) if text else ()
    return Credit(
        text=text,
        agencies=[name for kind, name in found if kind == "agency"],
        outlets=[name for kind, name in found if kind in ("media", "outlet")],
        photo=photo,
    )
