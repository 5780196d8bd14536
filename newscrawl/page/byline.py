"""Who wrote the article, and its credit line, from metadata and the visible byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.letters import key
from newscrawl.french.page_words import GENRES, LOGINS, NOT_PERSONS, WEEKDAYS
from newscrawl.page.credit import ARTICLE, is_credit_line, is_picture_line, names_in
from newscrawl.page.dates import Clock, find_dates
from newscrawl.page.metadata import Metadata, strings
from newscrawl.page.text import TOKEN, clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BY = re.compile(
    r"^(?:par|by|de(?=,)|propos (?:recueillis|rapportés) par|recueillis? par|(?:un |une )?(?:textes?|articles?|reportages?|enquêtes?|récits?) (?:de|par|(?:écrit|rédigé|proposé|publié|signé)e?s? par)|"
    r"textes?|(?:écrit|rédigé|publié|posté|proposé|signé|soumis|envoyé) par|"
    r"auteure?s?|author|reportages?|enquête|récit|(?:de )?notre correspondante?|(?:de )?notre envoyée? spéciale?)\b\s*[:,]?\s*",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"[\s,|•·–—-]*(?:\b(?:publié|mis à jour|mise à jour|mis en ligne|modifié|posté|créé|rédigé le|,? ?le \d|temps de lecture|lecture|suivre)\b|\d{1,2}[/.]\d|https?:|\bà \d).*$",
    re.IGNORECASE | re.DOTALL,
)
_PART = r"[A-ZÀ-ÖØ-Þ][\w’'-]*\.?"
_PARTICLE = r"(?:de|du|des|da|di|dos|van|von|der|den|el|al|ben|bin|ibn|la|le)"
_PERSON = re.compile(rf"^(?:@\w+|{_PART}(?:\s?(?:{_PARTICLE}\s){{0,2}}(?:d['’]|[aAeE]l-)?{_PART}){{0,5}})$")
_NEWSROOM = re.compile(
    r"\br[ée]daction\b|\bnewsroom\b|\bcollectif\b|\bservice (?:société|politique|monde|sports?|économie|web)\b",
    re.IGNORECASE,
)
_META = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "parsely-author",
    "article:author_name",
    "byl",
)
_NAME = 60  # characters that a person's name stays below
_SHORT_NAME = 3  # characters of what is no name before a date ("Le") and no site's name: initials are in capitals
_BYLINE = 120  # characters of a line that only says who wrote the text
_SIGNED, _KNOWN = 2, 3  # rank of names among which one calls itself a medium, or is a known one
_NEWSROOM_NAME = 50  # characters of a newsroom's name


def is_person(name: str) -> bool:
    """Whether a name has the shape of a person's and none of a newsroom's words."""
    return (
        len(name) < _NAME
        and (" " in name or "." in name[:-1] or name[:1] == "@")
        and bool(_PERSON.match(name))
        and not ARTICLE.match(name)
        and NOT_PERSONS.isdisjoint(key(name).split())
    )


# "Accueil | Par Jeanne Morel", "jeudi 3 mai, par Jeanne Morel": what stands before the word that opens the byline.
_BEFORE_BY = re.compile(r"^.{1,80}(?:[|,•·–—]|\s-)\s?(?=(?:[Pp]ar|PAR|Auteure?s? ?:) ?[A-ZÀ-Þ])")
# "Jeanne Morel, correspondante à Rome", "Jeanne Morel(Bruxelles, bureau européen)": where she works, and as what.
_POST = re.compile(
    r"\s?[,|–—-]\s?(?:notre |nos |grande? )?(?:correspondant|envoyé|journaliste|reporter|chroniqueu|éditorialiste|stagiaire|rédact|cheff?e? |direct(?:eur|rice) )[^/|,&]{0,60}?(?:,(?=\s(?:et|avec)\s)|(?=[,&]|\s(?:et|and|avec)\s|$))",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\s?\((?!avec |et |with |[^() ]{4,8} par )([^()]{2,60})\)")
# "Jeanne Morel (textes) et Paul Ferrand (photos)", "… / Crédit photo : Paul Ferrand": whoever made the pictures wrote nothing.
_PICTURED = re.compile(
    r"(?:^|,|&|/|\s(?:et|and))\s?[^,()&/]{3,40}\((?:avec )?(?:photos?|vidéos?|images?|dessins?|illustrations?)\)|\s?[/|–—-]?\s?crédits? photos?\s?:.{0,100}$|\s?[/|–—-]\s?(?:vidéos?|photos?|images?)(?: [^:|]{1,20})?\s?:.{0,150}$|(?-i:(?<=[a-zà-ÿ])\s(?:Photos?|Vidéos?) (?=[A-ZÀ-Þ]).{2,60}$)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"(?:^|[,\s])\s?(?:le )?(?:{'|'.join(f'{day}|{day[:3]}' for day in WEEKDAYS)})[.,]{{0,2}}\s?$", re.IGNORECASE
)  # of the date behind it
_HANDLE = re.compile(r"(?<=[^\W_])\s?\(?@\w{2,30}\)?")  # behind a name
_GENRE = re.compile(r"(?P<genre>[^\W\d]{4,12})\s?[,|]\s")  # "Éditorial, Le Monde"


_PLACE = re.compile(r"(?<=[a-zà-ÿ])\sà\s[A-ZÀ-Þ][\w'’-]{2,30}$")  # "Jeanne Morel à Rome"


def _without_post(text: str) -> str:
    """Return a byline without what its persons are, or where: a bracket stays where it holds a known body."""
    text = _BRACKETS.sub(lambda m: m[0] if any(kind for kind, _ in names_in(m[1])) else "", text)
    return _PLACE.sub("", _POST.sub("", text))


# "14/04/2023 13:41:23 - Paris (AFP) - © 2023 AFP": what stands after the sign.
_RIGHTS = re.compile(r"^.{0,120}©\s?(?:\d{4}\s)?")


def strip_byline(text: str, clock: Clock) -> str:
    """Return a byline without "Par", the date and what follows it."""
    text = _RIGHTS.sub("", TOKEN.sub("", clean(text)))
    if (label := _GENRE.match(text)) and key(label["genre"]) in GENRES:
        text = text[label.end() :]
    if "(" in text or "hoto" in text or "idéo" in text:
        text = _PICTURED.sub("", text)
    if "@" in text:
        text = _HANDLE.sub("", text)
    if dates := find_dates(text, clock):
        before = _WEEKDAY.sub("", _CUT.sub("", _BY.sub("", text[: dates[0].start]))).strip(" :,|-–")
        text = (
            before
            if (len(before) > _SHORT_NAME or before.isupper()) and before != "Date"
            else text[dates[-1].end :].lstrip(" ,;:|–—-•·/")
        )
    if _SOURCE.search(text):
        return text
    text = _BEFORE_BY.sub("", text)
    for _ in range(2):
        text = _CUT.sub("", _BY.sub("", text)).strip(" ,;:|–—-•·/").removesuffix(" le").removesuffix(" Le")
    return _without_post(text)


class Names(NamedTuple):
    """Who a byline names.

    persons: the persons; whole: whether nobody else unknown is named
    rank: 3 where it names a known agency or medium, 2 where one that only calls itself so, 1 where a newsroom or the site itself, else 0
    """

    persons: list[str]
    whole: bool
    rank: int


def is_byline_line(text: str, site: str, clock: Clock) -> bool:
    """Whether a short line of the text only says who wrote it: "Par Jeanne Morel, le 3 mai", "V. D. (avec Belga)"."""
    text = text.strip("()[]") if text[0] in "([" else text
    if len(text) > _BYLINE or not (_OPENS_BYLINE.match(text) or text.endswith(")") or " avec " in text):
        return False
    names = read_names(strip_byline(text, clock), site)
    if " avec " in text and names.rank < _SIGNED:
        return False
    return names.whole and (
        (bool(names.persons) and (names.rank > 0 or _OPENS_BYLINE.match(text) is not None)) or " avec " in text
    )


_OPENS_BYLINE = re.compile(
    r"(?:[Pp]ar|PAR|By|Propos recueillis par|(?:Un )?[Tt]exte(?: de| :)?|(?:Un )?[Aa]rticle (?:de|par|[a-zé]{4,8} par)|Auteure?s?(?: ?:)?) [A-ZÀ-Þ]"
)


def read_names(line: str, site: str) -> Names:
    """Return who a byline names; site is the name of the site it stands on."""
    persons = []
    rank = _SIGNED if _SOURCE.search(line) else 0
    whole = True
    own = key(site)
    masthead = own.partition(" ")[0]
    if (
        len(site) > _SHORT_NAME
        and line.lower().endswith(" " + site.lower())
        and not line[: -len(site)].rstrip().endswith("de")
    ):
        line = f"{line[: -len(site)]}, {site}"  # a signature over two lines
    for kind, name in names_in(line):
        if key(name) == own or (len(name) < _NEWSROOM_NAME and _NEWSROOM.search(name)):
            rank = max(rank, 1)
        elif kind in ("agency", "media", "outlet"):
            rank = max(rank, _SIGNED if kind == "outlet" else _KNOWN)
        elif kind == "" and is_person(name) and not (masthead[1:] and key(name).split()[:1] == [masthead]):
            persons.append(name)
        elif kind == "":
            whole = False
    return Names(persons, whole, rank)


_SOURCE = re.compile(r"(?:^|\. )sources?(?! de | des | d['’])\s?:?\s?[A-ZÀ-Þa-z][\w.’' -]{1,30}$", re.IGNORECASE)


def stated_authors(meta: Metadata) -> list[str]:
    """Return the names that the metadata give as authors."""
    found = strings(meta.article.get("author")) or strings(meta.article.get("creator"))
    for name in _META:
        if not found:
            found = meta.all(name)
        found = [_shortened(f) for f in found]
        found = [
            f
            for f in found
            if len(f) < _BYLINE and "/" not in f.replace(" / ", " ") and "http" not in f and "@" not in f[1:]
        ]
    return list(dict.fromkeys(found))


def _shortened(name: str) -> str:
    """Return what is stated as an author without "Par" and posts, and where it is too long for names, the person that it begins with."""
    name = _without_post(_BY.sub("", name) if name[:4].lower() == "par " else name)
    person = name.partition(",")[0]
    return person if len(name) >= _BYLINE and is_person(person) else name


class Byline(NamedTuple):
    """Who wrote an article, the credit line where there is one, and the rule that found the persons."""

    persons: list[str]
    credit: str | None
    rule: str


class _Found(NamedTuple):
    line: str
    rule: str
    names: Names


_STATED = frozenset(("metadata", "itemprop"))  # rules by which the page itself says that these are its authors
_LINE_LENGTH = 150  # characters up to which a line beside the text may be a byline
_BYLINE_LENGTH, _NAMES_LENGTH = 300, 120  # characters of an element named as a byline, and of what is left of it


def _candidates(
    stated: Iterable[str], marked: Iterable[str], named: Iterable[str], lines: Iterable[str], clock: Clock
) -> Iterator[tuple[str, str]]:
    """Yield the lines that may say who wrote the article, and the rule of each, the surest first."""
    yield from ((text, "metadata") for text in stated)
    yield from ((strip_byline(text[:_BYLINE_LENGTH], clock), "itemprop") for text in marked)
    for text in named:
        if len(text) < _BYLINE_LENGTH and len(line := strip_byline(text, clock)) < _NAMES_LENGTH:
            yield line, "byline"
    for text in lines:
        if len(text) < _LINE_LENGTH and (_LINE.search(text) or is_credit_line(text)) and not is_picture_line(text):
            yield strip_byline(text.strip("()[] ") if text[0] in "([" else text, clock), "line"


def _choose_persons(found: list[_Found]) -> tuple[list[str], str]:
    """Return the persons of the surest line that names any, with those that the page states beside them, and the rule."""
    persons: list[str] = []
    rule = ""
    for one in found:
        if one.names.persons and (not persons or (one.rule == rule and rule in _STATED)):
            persons += [p for p in one.names.persons if p not in persons]
            rule = one.rule
        elif one.names.whole and set(persons) < set(one.names.persons):
            persons = one.names.persons  # the metadata, or one of several bylines, leave somebody out
    named = [p for p in persons if p[:1] != "@"]  # "Jeanne Morel • @jmorel" is one person
    return named or persons, rule


_INITIALS = 4  # letters of initials that a newsroom signs with ("jba")


def _is_login(name: str) -> bool:
    """Whether a name is an account's in the site's system, which nobody reads as a name: "jmorel84", "admin"."""
    initial, dot, _ = name.partition(".")
    if (dot and len(initial) > 1) or not name.replace(".", "").replace("-", "").replace("_", "").isalnum():
        return False
    return (name.islower() and len(name) > _INITIALS) or key(name) in LOGINS or any(map(str.isdigit, name))


def _choose_credit(found: list[_Found]) -> tuple[str | None, int]:
    """Return the line of the highest rank, the first or the fullest of them, and its rank."""
    credit, best = None, -1
    for line, rule, names in found:
        if not names.rank and (names.persons or rule not in _STATED or _is_login(line)):
            continue  # a byline of persons alone is no credit line; an unknown name is one where the page marks it as the author's
        longer = rule == "byline" and credit is not None and len(line) > len(credit) and key(credit) in key(line)
        if names.rank > best or (names.rank == best and longer):
            credit, best = line, names.rank
    signed = (one.line for one in found if one.rule in _STATED and one.names == ([], True, 1))
    site = next((line for line in signed if not _NEWSROOM.search(line)), None)
    if credit and site and _SOURCE.match(credit):
        credit = f"{site}, {credit}"  # the site signs by its name, and names its source apart
    return credit, best


def read_byline(
    stated: Iterable[str],
    marked: Iterable[str],
    named: Iterable[str],
    lines: Iterable[str],
    beside: Iterable[str] = (),
    *,
    site: str,
    clock: Clock,
) -> Byline:
    """Return the persons who wrote the article, and its credit line.

    stated: the names that the metadata give as authors (stated_authors)
    marked: texts of elements that microdata name as the author's
    named: texts of elements whose class names speak of a byline
    lines: other short lines around the text
    beside: the line of the date and those next to it, looked at only where nothing else tells: a name and nothing else is the byline
    """
    read = [
        _Found(line, rule, read_names(line, site))
        for line, rule in _candidates(stated, marked, named, lines, clock)
        if line
    ]
    found = [one for one in read if one.rule != "line" or one.names.whole or _SOURCE.search(one.line)]
    persons, rule = _choose_persons(found)
    credit, rank = _choose_credit(found)
    if not persons and credit is None:
        return _read_beside(beside, site, clock)
    return Byline(persons, None if rank == 0 and persons else credit, rule)


def _read_beside(beside: Iterable[str], site: str, clock: Clock) -> Byline:
    for line in (strip_byline(text, clock) for text in beside):
        names = read_names(line, site)
        if names.whole and (names.persons or names.rank):
            return Byline(names.persons, line if names.rank else None, "beside")
    return Byline([], None, "")


# Lines that may be a byline or a credit though no element is named so.
_LINE = re.compile(
    r"^(?:Date|Le|Publiée? le|Mis en ligne le|Postée? le) ?:? [^.!?]{6,60}[ |,](?:par|Auteur ?:) [A-ZÀ-Þ]|^(?=.{0,150}\b20\d\d\b)[^.!?]{3,80}[|,•·–—-]\s?(?:[Pp]ar|Auteure?s? ?:) [A-ZÀ-Þ]|"
    r"^Auteure?s?(?: ?:| [A-ZÀ-Þ])|^(?:[Pp]ar|PAR|By|[Aa]vec|[Ss]ources?|SOURCE|[Tt]extes?|[Pp]ropos recueillis)\b|^[(\[].{2,60}[)\]]$|^[A-Z]{2,7}$|\bavec (?:l['’])?[A-Z]{2,}|\bAFP$|© ?(?:\d{4} )?[A-Z]|\bSources?\s?: [^.]{2,40}$"
)
