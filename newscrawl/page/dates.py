"""Dates as pages give them: ISO 8601 in their metadata, French in their text."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newscrawl.page.metadata import Metadata, first
from newscrawl.page.text import clean, key

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_MONTHS = {
    form: n
    for n, forms in enumerate(
        "janvier janv jan january|fevrier fevr fev feb february|mars mar march|avril avr apr april|mai may|juin jun june|juillet juil jul july|"
        "aout aou aug august|septembre sept sep september|octobre oct october|novembre nov november|decembre dec december".split("|"),
        1,
    )
    for form in forms.split()
}
_TIME = r"(?:(?:\s|&nbsp;|[,àa@|•·–-]){1,6}(?P<hour>[01]?\d|2[0-3])\s?(?:[h:]|heures?)\s?(?P<minute>[0-5]\d)?)?"
# Written without accents: the text goes through _fold() first.
_WRITTEN = re.compile(r"(?<![\d/.])(?P<day>[0-3]?\d)(?:er)?[\s.-]{1,3}(?P<name>[a-z]{3,9})\.?[\s,-]{1,3}(?P<year>(?:19|20)\d\d)(?!\d)" + _TIME)
_ENGLISH = re.compile(r"(?<![a-z])(?P<name>[a-z]{3,9})\.?\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s(?P<year>(?:19|20)\d\d)(?!\d)" + _TIME)
_NUMERIC = re.compile(r"(?<![\d/.])(?P<day>[0-3]?\d)(?P<sep>[/.-])(?P<month>[01]?\d)(?P=sep)(?P<year>(?:19|20)?\d\d)(?![\d/.]\d)" + _TIME)
_RELATIVE = re.compile(r"\bil y a (?:\d{1,3}|une?|deux|trois) (?:minutes?|min|heures?|h|jours?|j|semaines?)\b|\b(?:avant-hier|hier|aujourd'hui)" + _TIME)
_ISO = re.compile(
    r"\s*(?P<year>(?:19|20)\d\d)-?(?P<month>[01]\d)-?(?P<day>[0-3]\d)"
    r"(?:[T\s]{1,3}(?P<hour>[0-2]?\d):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?\s?(?P<zone>Z|[A-Z]{3,4}|[+-]\d\d:?\d{0,2})?)?"
)
_MODIFIED = re.compile(r"\b(?:mi[st]e? a jour|modifie|actualise|maj|derniere modification|updated)\b")
_PUBLISHED = re.compile(r"\b(?:publie|publication|mi[st]e? en ligne|poste|paru|parution|diffuse|cree|ecrit|redige|published|posted)e?\b")
_EARLIEST = date(1990, 1, 1)
_ZONES = {"Z": 0, "GMT": 0, "UTC": 0, "CET": 60, "CEST": 120, "EST": -300, "EDT": -240, "WAT": 60}


class Found(NamedTuple):
    """A date in a text.

    value: ISO 8601 with offset, or a day
    kind: published, modified, or "" when the words around it do not tell
    start, end: where it stands in the text
    """

    value: str
    kind: str
    start: int
    end: int


class Stamp(NamedTuple):
    """A text on the page that may hold its date, and words around it that tell which."""

    text: str
    hint: str


class Dated(Protocol):
    """What choose_dates fills in."""

    date_published: str | None
    date_modified: str | None
    rules: dict[str, str]


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """Return the time zone of that name, Europe/Paris where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("Europe/Paris")


_ACCENTS = str.maketrans("éèêëàâäûùüôöîïçÉÈÊËÀÂÛÔÎÇ’\xa0", "eeeeaaauuuooiiceeeeaauoic' ")


def _fold(text: str) -> str:
    """Lower case without the accents of month and verb names, character for character."""
    folded = text.lower() if text.isascii() else text.translate(_ACCENTS).lower()
    return folded if len(folded) == len(text) else text  # a letter that grows in lower case stands in no French date


def _iso(day: date, hour: int | None, minute: int, second: int, offset: timezone | ZoneInfo, now: datetime) -> str | None:
    """Join the parts; None for a day before the Web or in the future (two days are allowed for clocks and zones)."""
    if not _EARLIEST <= day <= (now + timedelta(days=2)).date():
        return None
    if hour is None:
        return day.isoformat()
    return datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=offset).isoformat()


def parse_iso(text: str, timezone_name: str, now: datetime) -> str | None:
    """Return the ISO 8601 date or time at the start of text, with the offset it has, else that of the zone; None if it is none or impossible.

    Midnight without an offset is a day whose time the page does not know.
    """
    match = _ISO.match(text)
    if not match:
        return None
    part = match.groupdict()
    try:
        day = date(int(part["year"]), int(part["month"]), int(part["day"]))
        if part["hour"] is None:
            return _iso(day, None, 0, 0, timezone.utc, now)
        hour, minute, second = int(part["hour"]), int(part["minute"]), int(part["second"] or 0)
        offset: timezone | ZoneInfo = zone(timezone_name)
        if mark := part["zone"]:
            if mark in _ZONES:
                offset = timezone(timedelta(minutes=_ZONES[mark]))
            elif mark[0] in "+-":
                digits = mark[1:].replace(":", "")
                minutes = int(digits[:2]) * 60 + int(digits[2:] or 0)
                offset = timezone(timedelta(minutes=-minutes if mark[0] == "-" else minutes))
        elif hour == minute == second == 0:
            return _iso(day, None, 0, 0, offset, now)
        return _iso(day, hour, minute, second, offset, now)
    except ValueError:
        return None


def _explicit(match: re.Match[str], timezone_name: str, now: datetime) -> str | None:
    part = match.groupdict()
    month = int(part["month"]) if part.get("month") else _MONTHS.get(part.get("name") or "")
    if not month:
        return None
    year = int(part["year"])
    try:
        day = date(year + 2000 if year < 100 else year, month, int(part["day"]))
        return _iso(day, int(part["hour"]) if part.get("hour") else None, int(part.get("minute") or 0), 0, zone(timezone_name), now)
    except ValueError:
        return None


def _relative(text: str, timezone_name: str, now: datetime) -> str | None:
    """Read "il y a 2 heures" or "hier à 18:30" with dateparser, as from now; imported here because that takes a third of a second."""
    from dateparser import parse  # noqa: PLC0415

    local = now.astimezone(zone(timezone_name)).replace(tzinfo=None)
    found = parse(text, languages=["fr"], settings={"RELATIVE_BASE": local, "PREFER_DATES_FROM": "past"})
    if found is None:
        return None
    if not re.search(r"\d\s?(?:h|:|m)", text):
        return _iso(found.date(), None, 0, 0, timezone.utc, now)
    return _iso(found.date(), found.hour, found.minute, 0, zone(timezone_name), now)


_MAY_BE = re.compile(r"\d|\bhier\b|\baujourd|\bil y a ", re.IGNORECASE)


def find_dates(text: str, timezone_name: str, now: datetime) -> list[Found]:
    """Return the dates written in a line of text (its first 400 characters), each with what the words before it say it is."""
    if not _MAY_BE.search(text):
        return []
    text = _fold(text[:400])
    found: list[Found] = []
    matches = sorted((m for pattern in (_WRITTEN, _NUMERIC, _ENGLISH) for m in pattern.finditer(text)), key=re.Match.start)
    values = [(m, _explicit(m, timezone_name, now)) for m in matches] or [(m, None) for m in _RELATIVE.finditer(text)]
    end = 0
    for match, value in values:
        before = text[end : match.start()]
        if value is None and match.re is _RELATIVE:
            value = _relative(match[0], timezone_name, now)
        if value is None or match.start() < end:
            continue
        modified = max((m.start() for m in _MODIFIED.finditer(before)), default=-1)
        published = max((m.start() for m in _PUBLISHED.finditer(before)), default=-1)
        found.append(Found(value, "" if modified == published else "modified" if modified > published else "published", match.start(), match.end()))
        end = match.end()
    return found


def read_date(text: str, timezone_name: str, now: datetime) -> str | None:
    """Return the date in a text of any form, None if it holds none."""
    text = clean(text[:400])
    return parse_iso(text, timezone_name, now) or next((f.value for f in find_dates(text, timezone_name, now)), None)


def is_dateline(text: str) -> bool:
    """Whether a short line is nothing but a date of publication or change."""
    if len(text) > 160 or not _MAY_BE.search(text):
        return False
    folded = _fold(text)
    if not (match := _WRITTEN.search(folded) or _NUMERIC.search(folded) or _RELATIVE.search(folded)):
        return bool(re.match(r"(?:publie|mis a jour|mis en ligne|modifie) (?:le|a|il y a|hier|aujourd)\b", folded)) and len(text) < 60
    rest = _MODIFIED.sub("", _PUBLISHED.sub("", folded[: match.start()] + folded[match.end() :]))
    return len(key(rest)) <= (40 if _PUBLISHED.search(folded) or _MODIFIED.search(folded) else 14)


_META_PUBLISHED = (
    "article:published_time datepublished og:published_time date.issued date dc.date dc.date.issued dcterms.created dcterms.date pubdate publish-date "
    "publishdate sailthru.date parsely-pub-date cxenseparse:recs:publishtime article:published publication_date citation_publication_date"
).split()
_META_MODIFIED = "article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified last-modified lastmod".split()
_IN_URL = re.compile(r"[/-](?P<year>20\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=[/_.-])")


def choose_dates(page: Dated, meta: Metadata, itemprops: Mapping[str, list[str]], stamps: Iterable[Stamp], url: str, timezone_name: str, now: datetime) -> None:
    """Set the dates of a page: stated ones first, then the visible, then the day in its URL; a stated day takes its time from the visible date."""

    def stated(ld: tuple[str, ...], names: Iterable[str], prop: str) -> tuple[str | None, str]:
        sources = [("json-ld", first(meta.article.get(name))) for name in ld] + [("meta", meta.get(name)) for name in names]
        sources += [("itemprop", text) for text in itemprops.get(prop, ())]
        for rule, text in sources:
            if text and len(text) < 80 and (value := read_date(text, timezone_name, now)):
                return value, rule
        return None, ""

    published, rule = stated(("datePublished", "dateCreated", "uploadDate"), _META_PUBLISHED, "datePublished")
    modified, _ = stated(("dateModified",), _META_MODIFIED, "dateModified")
    day = _explicit(match, timezone_name, now) if (match := _IN_URL.search(url)) else None
    if published is None or len(published) == 10 or (day and published[:10] != day):
        seen: list[tuple[str, str]] = []
        for text, hint in stamps:
            if value := parse_iso(text, timezone_name, now):
                seen.append((_kind(_fold(hint)), value))
            else:
                seen += [(found.kind or _kind(_fold(hint)), found.value) for found in find_dates(text, timezone_name, now)]
        of = {kind: [value for k, value in seen if k == kind] for kind in ("published", "", "modified")}
        visible = [*of["published"], *of[""]]
        if published is None:
            published, rule = next(iter(visible), None) or day or next(iter(of["modified"]), None), "visible"
        else:
            wanted = published if len(published) == 10 else day
            exact = next((value for value in visible if wanted and value.startswith(wanted)), None)
            if exact and len(exact) > 10 or len(published) > 10:
                published = exact or published
        modified = modified or next(iter(of["modified"]), None)
    page.date_published, page.rules["date_published"] = published, rule if published else ""
    page.date_modified = modified


def _kind(folded: str) -> str:
    return "modified" if _MODIFIED.search(folded) or "updated" in folded or "modif" in folded else "published" if _PUBLISHED.search(folded) else ""
