"""Dates as pages give them: ISO 8601 in their metadata, French in their text."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from newscrawl.french.letters import fold_in_place, key
from newscrawl.french.page_words import MODIFIED, MONTHS, NEAR_DAYS, NUMBERS, PUBLISHED, UNITS, WEEKDAYS, ZONES
from newscrawl.page.metadata import Metadata, first
from newscrawl.page.text import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TIME = (
    r"(?:(?:\s|&nbsp;|[,àat@|•·–-]){1,6}(?P<hour>[01]?\d|2[0-3])\s?(?:heures?|[h:])\s?(?:(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
    r"(?:\s?(?P<half>[ap])\.?m\b\.?)?)?"
)
_DAY = r"(?P<day>\d(?<![\d/.]\d)\d?)"  # the digit first: patterns that begin with one are found ten times faster
_MONTH = r"(?:er|ᵉʳ|º|°|st|nd|rd|th)?[\s.-]{1,3}(?P<name>[a-z]{3,9})\.?"
# Written without accents: the text goes through fold_in_place() first.
_WRITTEN = re.compile(rf"{_DAY}{_MONTH}[\s,-]{{1,3}}(?P<year>(?:19|20)\d\d)(?!\d){_TIME}")
_ENGLISH = re.compile(
    r"(?<![a-z])(?P<name>[a-z]{3,9})\.?\s(?P<day>[0-3]?\d)(?:st|nd|rd|th)?,?\s(?P<year>(?:19|20)\d\d)(?!\d)" + _TIME
)
_NUMERIC = re.compile(_DAY + r"(?P<sep>[/.-])(?P<month>[01]?\d)(?P=sep)(?P<year>(?:19|20)?\d\d)(?![\d/.]\d)" + _TIME)
_YEAR_FIRST = re.compile(
    r"(?P<year>(?:19|20)\d\d(?<!\d.{4}))(?P<sep>[/.-])(?P<month>[01]\d)(?P=sep)(?P<day>[0-3]\d)(?!\d)" + _TIME
)
_WITHOUT_YEAR = re.compile(
    rf"(?:\b(?P<weekday>{'|'.join(WEEKDAYS)})\.?,?\s)?{_DAY}{_MONTH}(?![a-z])(?![\s,-]{{1,3}}\d{{4}}){_TIME}"
)
_AGO = re.compile(rf"\bil y a (?P<count>\d{{1,3}}|{'|'.join(NUMBERS)})\s?(?P<unit>{'|'.join(UNITS)})\b")
_NEAR_DAY = re.compile(rf"\b(?P<near>{'|'.join(NEAR_DAYS)})(?: (?:matin|midi|apres-midi|soir))?\b{_TIME}")
_ALONE_WEEKDAY = re.compile(rf"\b(?P<weekday>{'|'.join(WEEKDAYS)})\b(?: dernier)?,?{_TIME}")
_ISO = re.compile(
    r"\s*(?P<year>(?:19|20)\d\d)-?(?P<month>[01]\d)-?(?P<day>[0-3]\d)"
    r"(?:(?:[T\s]{1,3}|[A-Z]{3,4}(?=\d))(?P<hour>[0-2]?\d):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d{1,9})?)?"
    r"(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?)?"  # "2026-11-12CET09:30:00+01:00": a "T" that a program took for the zone
)
# After a time, with the case that it has there: "GMT", "Z", "+0200", "GMT+0100 (CET)", "UTC+1", "(heure de Paris)".
_ZONE = re.compile(
    rf"\s?\(?(?:heure de )?(?:(?P<name>{'|'.join(ZONES)})(?![a-z])\s?)?(?P<offset>(?<=[A-Z])[+-]\d{{1,2}}(?!\d|:)|[+-]\d\d:?\d{{0,2}}(?!\d))?\)?"
)
_MODIFIED = re.compile(rf"\b(?:{'|'.join(MODIFIED)})\b")
_PUBLISHED = re.compile(rf"\b(?:{'|'.join(PUBLISHED)})e?\b")
_EARLIEST = date(1990, 1, 1)
_FARTHEST = 14 * 60  # minutes between UTC and the farthest zone
_DATELINE = 160  # characters of a line with both dates, of publication and of change …
_ONE_DATE = 60  # … and of one that says when by words alone
_LABELLED = 30  # characters before a weekday in which a word says that it is the date
_STATED = 80  # characters of a date in the metadata


class Clock(NamedTuple):
    """What dates are read by: the zone of times without an offset, and the moment when the page was fetched."""

    zone: str
    now: datetime


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


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    """Return the time zone of that name, Europe/Paris where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo("Europe/Paris")


def _dated(day: tuple[int, int, int], time: tuple[int, int, int] | None, offset: tzinfo, clock: Clock) -> str | None:
    """Join the parts; None for a day that is none, before the Web, or in the future (two days are allowed for clocks and zones)."""
    try:
        found = date(*day)
        if not _EARLIEST <= found <= (clock.now + timedelta(days=2)).date():
            return None
        return found.isoformat() if time is None else datetime(*day, *time, tzinfo=offset).isoformat()
    except ValueError:
        return None


def _offset(text: str, start: int, clock: Clock) -> tuple[tzinfo, int]:
    """Return the zone that stands after a time, else that of the clock, and where its words end."""
    match = _ZONE.match(text, start)
    if match is None or not (match["name"] or match["offset"]):
        return zone(clock.zone), start
    if match["offset"]:
        digits = match["offset"][1:].replace(":", "")
        minutes = min(int(digits[:2]) * 60 + int(digits[2:] or 0), _FARTHEST)
        minutes = -minutes if match["offset"][0] == "-" else minutes
    elif isinstance(stated := ZONES[match["name"]], str):
        return zone(stated), match.end()
    else:
        minutes = stated
    return timezone(timedelta(minutes=minutes)), match.end()


def parse_iso(text: str, clock: Clock) -> str | None:
    """Return the ISO 8601 date or time at the start of text, with the offset it has, else that of the zone; None if it is none or impossible.

    Midnight without an offset is a day whose time the page does not know.
    """
    match = _ISO.match(text)
    if not match:
        return None
    part = match.groupdict()
    day = int(part["year"]), int(part["month"]), int(part["day"])
    if part["hour"] is None:
        return _dated(day, None, timezone.utc, clock)
    time = _time(match)
    offset, end = _offset(text, match.end(), clock)
    if end == match.end() and time == _MIDNIGHT:
        return _dated(day, None, timezone.utc, clock)
    return _dated(day, time, offset, clock)


_HALF_DAY = 12
_MIDNIGHT = (0, 0, 0)


def _time(match: re.Match[str]) -> tuple[int, int, int] | None:
    """Return the time of the day in a match of _TIME."""
    if not match["hour"]:
        return None
    hour = int(match["hour"])
    if match["half"] and hour <= _HALF_DAY:
        hour = hour % _HALF_DAY + (_HALF_DAY if match["half"] in "pP" else 0)
    return hour, int(match["minute"] or 0), int(match["second"] or 0)


_TWO_DIGITS = 100


def _explicit(match: re.Match[str], offset: tzinfo, clock: Clock) -> str | None:
    """Read a date that has a year."""
    part = match.groupdict()
    month = int(part["month"]) if part.get("month") else MONTHS.get(part.get("name") or "", 0)
    year = int(part["year"])
    year += 2000 if year < _TWO_DIGITS else 0
    return _dated((year, month, int(part["day"])), _time(match), offset, clock)


def _without_year(match: re.Match[str], offset: tzinfo, clock: Clock) -> str | None:
    """Read "jeudi 12 novembre à 10h15" as the last such day; without a weekday or a time it may be any day that the text is about."""
    month = MONTHS.get(match["name"], 0)
    if not month or not (match["weekday"] or match["hour"]):
        return None
    this = clock.now.year
    for year in range(this + 1, this - 10, -1):
        found = _dated((year, month, int(match["day"])), _time(match), offset, clock)
        if found and (not match["weekday"] or date.fromisoformat(found[:10]).weekday() == WEEKDAYS[match["weekday"]]):
            return found
    return None


def _ago(match: re.Match[str], _: tzinfo, clock: Clock) -> str | None:
    """Read "il y a 2 heures"; from a day on, the time is not known."""
    count = NUMBERS.get(match["count"]) or int(match["count"])
    minutes = UNITS[match["unit"]]
    then = clock.now.astimezone(zone(clock.zone)) - timedelta(minutes=count * minutes)
    time = (then.hour, then.minute, 0) if minutes < UNITS["jour"] else None
    return _dated((then.year, then.month, then.day), time, zone(clock.zone), clock)


def _near_day(match: re.Match[str], offset: tzinfo, clock: Clock) -> str | None:
    """Read "hier à 18h30"."""
    day = clock.now.astimezone(zone(clock.zone)) - timedelta(days=NEAR_DAYS[match["near"]])
    return _dated((day.year, day.month, day.day), _time(match), offset, clock)


def _last_weekday(match: re.Match[str], offset: tzinfo, clock: Clock) -> str | None:
    """Read "publié jeudi à 10h15" as the last such moment; without such a word before it, it may be any Thursday."""
    before = match.string[max(0, match.start() - _LABELLED) : match.start()]
    if not (_PUBLISHED.search(before) or _MODIFIED.search(before)):
        return None
    now = clock.now.astimezone(zone(clock.zone))
    day = now - timedelta(days=(now.weekday() - WEEKDAYS[match["weekday"]]) % 7)
    time = _time(match)
    if time and day.date() == now.date() and time > (now.hour, now.minute, now.second):
        day -= timedelta(days=7)
    return _dated((day.year, day.month, day.day), time, offset, clock)


# Tried one after the other, until one finds a date.
_FORMS = (
    ((_WRITTEN, _NUMERIC, _ENGLISH, _YEAR_FIRST), _explicit),
    ((_AGO,), _ago),
    ((_NEAR_DAY,), _near_day),
    ((_WITHOUT_YEAR,), _without_year),
    ((_ALONE_WEEKDAY,), _last_weekday),
)


_DIGIT = re.compile(r"\d")


def _may_be(text: str) -> bool:
    """Whether a date may stand in text: far quicker than to look for one."""
    return _DIGIT.search(text) is not None or "hier" in (low := text.lower()) or "aujourd" in low or "il y a " in low


def find_dates(text: str, clock: Clock) -> list[Found]:
    """Return the dates written in a line of text (its first 400 characters), each with what the words before it say it is."""
    if not _may_be(text):
        return []
    text = text[:_LINE]
    folded = fold_in_place(text)
    found: list[Found] = []
    for patterns, read in _FORMS:
        end = 0
        for match in sorted((m for pattern in patterns for m in pattern.finditer(folded)), key=re.Match.start):
            timed = "hour" in match.re.groupindex and match["hour"]
            offset, stop = _offset(text, match.end(), clock) if timed else (zone(clock.zone), match.end())
            value = read(match, offset, clock) if match.start() >= end else None
            if value:
                found.append(Found(value, _kind(folded[end : match.start()]), match.start(), stop))
                end = stop
        if found:
            break
    return found


_LINE = 400  # characters of a text that are looked at for a date


_UNIX = re.compile(r"(\d{9,10})(?:\d{3})?")  # seconds, or thousandths of them


def read_date(text: str, clock: Clock) -> str | None:
    """Return the date in a text of any form, None if it holds none."""
    text = clean(text[:_LINE]).strip("\"'")
    if unix := _UNIX.fullmatch(text):
        then = datetime.fromtimestamp(int(unix[1]), zone(clock.zone))
        return _dated(
            (then.year, then.month, then.day), (then.hour, then.minute, then.second), then.tzinfo or timezone.utc, clock
        )
    return parse_iso(text, clock) or next((f.value for f in find_dates(text, clock)), None) or _other(text, clock)


def _other(text: str, clock: Clock) -> str | None:
    """Read with dateparser a date that stands alone in a form or language that no pattern here has: "12 de noviembre de 2026"."""
    if len(text) > _ALONE or not _DIGIT.search(text):
        return None
    from dateparser import parse  # noqa: PLC0415  # takes as long as a tenth of newscrawl, and hardly a page needs it

    found = parse(text, languages=_LANGUAGES, settings={"REQUIRE_PARTS": ["day", "month", "year"]})
    if found is None:
        return None
    time = (found.hour, found.minute, found.second)
    return _dated(
        (found.year, found.month, found.day), time if any(time) else None, found.tzinfo or zone(clock.zone), clock
    )


_ALONE = 40  # characters of a text that is nothing but a date
_LANGUAGES = [
    "fr",
    "en",
    "es",
    "pt",
    "it",
    "de",
    "nl",
    "ar",
]  # of the sites that publish in French and in their country's language


_HOUR = re.compile(r"\W{0,3}(?:[01]?\d|2[0-3])\s?[h:]\s?[0-5]\d\W{0,3}")


def is_dateline(text: str) -> bool:
    """Whether a short line is nothing but a date of publication or change."""
    if len(text) > _DATELINE or not _may_be(text):
        return False
    if _HOUR.fullmatch(text):
        return True
    folded = fold_in_place(text)
    match = next((m for patterns, _ in _FORMS for pattern in patterns if (m := pattern.search(folded))), None)
    said = _PUBLISHED.search(folded) or _MODIFIED.search(folded)
    if match is None or (
        match.re in (_WITHOUT_YEAR, _ALONE_WEEKDAY) and not said
    ):  # "Samedi 14 novembre" may well be a sub-heading
        return (
            bool(re.match(r"(?:publie|mis a jour|mis en ligne|modifie) (?:le|a|il y a|hier|aujourd)\b", folded))
            and len(text) < _ONE_DATE
        )
    rest = _MODIFIED.sub("", _PUBLISHED.sub("", folded[: match.start()] + folded[match.end() :]))
    near = match.re in (_AGO, _NEAR_DAY)  # "La voile d'il y a 100 ans" is no date
    return len(key(rest)) <= (40 if said else 6 if near else 14)


_META_PUBLISHED = (
    "article:published_time datepublished og:published_time date.issued date dc.date dc.date.issued dcterms.created dcterms.date pubdate publish-date "
    "publishdate sailthru.date parsely-pub-date cxenseparse:recs:publishtime article:published publication_date citation_publication_date"
).split()
_META_MODIFIED = (
    "article:modified_time datemodified og:updated_time dcterms.modified dc.date.modified last-modified lastmod".split()
)
_IN_URL = re.compile(r"[/-](?P<year>20\d\d)[/-]?(?P<month>[01]\d)[/-]?(?P<day>[0-3]\d)(?=[/_.-])")


def _day_in(url: str, clock: Clock) -> str | None:
    if not (match := _IN_URL.search(url)):
        return None
    return _dated((int(match["year"]), int(match["month"]), int(match["day"])), None, timezone.utc, clock)


def _stated(
    meta: Metadata, ld: tuple[str, ...], names: Iterable[str], marked: Iterable[str], clock: Clock
) -> tuple[str | None, str]:
    """Return the first date that the metadata state, and where."""
    sources = chain(
        (("json-ld", first(meta.article.get(name))) for name in ld),
        (("meta", meta.get(name)) for name in names),
        (("itemprop", text) for text in marked),
    )
    for rule, text in sources:
        if text and len(text) < _STATED and (value := read_date(text, clock)):
            return value, rule
    return None, ""


_DAY_ALONE = len("2025-08-03")


def choose_dates(
    meta: Metadata, marked: Mapping[str, list[str]], stamps: Iterable[Stamp], url: str, *, clock: Clock
) -> tuple[str | None, str | None, str]:
    """Return when a page was published and modified, and what told the first.

    Stated dates come first, then the visible, then the day in its URL; a stated day takes its time from the visible date.

    marked: the texts of microdata by itemprop; stamps: texts on the page that may hold a date, the likeliest first
    """
    published, rule = _stated(
        meta, ("datePublished", "dateCreated", "uploadDate"), _META_PUBLISHED, marked["datePublished"], clock
    )
    modified, _ = _stated(meta, ("dateModified",), _META_MODIFIED, marked["dateModified"], clock)
    day = _day_in(url, clock)
    if published and len(published) > _DAY_ALONE and day in (None, published[:_DAY_ALONE]):
        return published, modified, rule
    visible, changed = _seen(stamps, clock)
    modified = modified or next(iter(changed), None)
    if published is None:
        published = next((value for value in (*visible, day, *changed) if value), None)
        return published, modified, "visible" if published else ""
    # Where the day in the URL and the visible date agree against the metadata, those tell when the page was stored.
    wanted = published if len(published) == _DAY_ALONE else day
    return next((value for value in visible if wanted and value.startswith(wanted)), published), modified, rule


def _seen(stamps: Iterable[Stamp], clock: Clock) -> tuple[list[str], list[str]]:
    """Return the dates on the page that may be of its publication, those that say so first, and those of a change."""
    seen = [found for stamp in stamps for found in _read_stamp(stamp, clock)]
    visible = [value for wanted in ("published", "") for kind, value in seen if kind == wanted]
    return visible, [value for kind, value in seen if kind == "modified"]


def _read_stamp(stamp: Stamp, clock: Clock) -> list[tuple[str, str]]:
    """Return the dates in a stamp, each with what it is the date of."""
    if value := parse_iso(stamp.text, clock):
        return [(_kind(fold_in_place(stamp.hint)), value)]
    return [(found.kind or _kind(fold_in_place(stamp.hint)), found.value) for found in find_dates(stamp.text, clock)]


def _kind(folded: str) -> str:
    """Return which date words speak of, the last of them counting: "published", "modified", or "" for neither."""
    modified = max((m.start() for m in _MODIFIED.finditer(folded)), default=-1)
    published = max((m.start() for m in _PUBLISHED.finditer(folded)), default=-1)
    return "" if modified == published else "modified" if modified > published else "published"
