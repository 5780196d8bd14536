"""Titles made comparable: what a title says once the traces of where it stood are gone."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from newscrawl.french.letters import plain
from newscrawl.french.title_words import (
    ADDED,
    DAYS,
    HUNDRED,
    LABELS,
    LIVE,
    MEDIA,
    MEDIA_AFFIXES,
    MEDIA_FILLERS,
    MONTHS,
    NEGATIONS,
    ORDINALS,
    QUESTIONS,
    RUBRICS,
    SECTIONS,
    STOP,
    TENS,
    UNITS,
)

_MAX = 400  # characters of a title that are looked at
_LEAST_HEAD = 12  # characters before a separator that make a title
_LONGEST_OUTLET = 5  # words of an outlet's name: "Le Journal de la Haute-Marne" without its marks
_LONGEST_AFTER_COLON = 4  # … where it may be the title that goes on
_AFFIXED = 5  # letters of a word above which its beginning or end can tell a medium: "infos" is a word
_MOST_CAPITALS = 0.8  # of a title's words: more, and its capitals are dress and name nobody
_LEAST_WORDS = 4  # of a title that no rubric has
_TEN = 10
# UTF-8 read as cp1252: a lead byte shown as Â, Ã, Å, â, then one or two continuation bytes (a no-break space may have become a space).
_CP1252 = {bytes([byte]).decode("cp1252", "replace"): byte for byte in range(0x80, 0xA0)}
_CONTINUATION = "[\u0080-\u00bf" + re.escape("".join(_CP1252).replace("\ufffd", "")) + "]"
_MOJIBAKE = re.compile(f"Ã |[ÂÃÅ]{_CONTINUATION}|â{_CONTINUATION}{{2}}")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\ufeff]")
_TAGS = re.compile(r"</?[A-Za-z][^<>]{0,60}>")
_LABEL = re.compile(
    rf"\s*(?:(?P<square>\[) ?|(?P<round>\() ?)?(?:{LABELS})(?(square) ?\]|(?(round) ?\)|(?: ?[:|.!,]|,? [-–—•])))[ :.\-–—|]*(?=\S)",
    re.IGNORECASE,
)
_BRACKET = re.compile(
    rf" ?[\[(] ?(?:\+ ?)?(?:{ADDED}) ?[\])] ?$",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r" [-–—:•·|~] ?|[|•]")
_CUT = re.compile(r" ?[\[(]? ?\.{3,} ?[\])]? ?$")
_GROUPED = re.compile(r"(?<![\d.,])(\d{1,3})((?:[ '.]\d{3})+)(?![\d.,]?\d)")
_TOKEN = re.compile(r"\d+(?:[.,]\d+)?|[^\W\d_]+")
_RUBRIC = re.compile(rf"\b(?:{RUBRICS})\b")


def _repair(match: re.Match[str]) -> str:
    raw = bytes(_CP1252.get(char, ord(char)) for char in match[0]).replace(b"\xc3 ", b"\xc3\xa0 ")
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return match[0]


def _fold(title: str) -> str:
    """Return the title without entities, mojibake, tags, accents, typographic quotation marks; the case stays."""
    if "&" in title:
        title = html.unescape(html.unescape(title))
    if "Ã" in title or "Â" in title or "Å" in title or "â" in title:
        title = _MOJIBAKE.sub(_repair, title)
    if "<" in title:
        title = _TAGS.sub(" ", title)
    return " ".join(_INVISIBLE.sub("", plain(title.replace("’", "'"))).split())


def _is_medium(word: str) -> bool:
    """Whether a word of an outlet's name tells that it is one: figaro, lavoix, ouestinfo."""
    return word in MEDIA or (len(word) > _AFFIXED and (word.startswith(MEDIA_AFFIXES) or word.endswith(MEDIA_AFFIXES)))


def _is_outlet(tail: str, separator: str, *, cut: bool) -> bool:
    """Whether what follows the last separator of a title names an outlet or a section; cut: whether "…" stands before the separator."""
    tokens = _TOKEN.findall(tail)
    words = [token.lower() for token in tokens]
    if not words or (tail[0] == "." and len(words) == 1):
        return True  # " - .", " | .com"
    if len(words) > _LONGEST_OUTLET:
        return False
    if cut or separator in "|•·~":
        return True
    strong = set(filter(_is_medium, words))
    if separator == ":":  # a French title goes on after a colon: a name and nothing else counts
        other = (t for t, w in zip(tokens, words, strict=True) if w not in strong and w not in MEDIA_FILLERS)
        return bool(strong) and len(words) <= _LONGEST_AFTER_COLON and all(token[0].isupper() for token in other)
    return all(w in SECTIONS or w in MEDIA_FILLERS for w in words) or (bool(strong) and tail[0].isupper())


def _strip(title: str) -> tuple[str, bool]:
    """Return the title without labels and outlet names, and whether a label announced a live page."""
    live = False
    for _ in range(3):
        label = _LABEL.match(title)
        if not label:
            break
        live = live or "direct" in label[0].lower() or "live" in label[0].lower()
        title = title[label.end() :]
    for _ in range(3):
        title = _BRACKET.sub("", title)
        last = max(_SEPARATOR.finditer(title), key=re.Match.start, default=None)
        if last is None or last.start() < _LEAST_HEAD:
            break
        head, tail = title[: last.start()], title[last.end() :].strip()
        if not _is_outlet(tail, last[0].strip(), cut=bool(_CUT.search(head))):
            break
        title = head
    return title, live


def _below_hundred(words: list[str], n: int) -> tuple[int, int]:
    """Read a number word below a hundred at words[n]; return its value and the index after it."""
    following = words[n + 1 : n + 4]
    if words[n] == "quatre" and following[:1] in (["vingt"], ["vingts"]):
        value, n = 80, n + 2
    elif words[n] in TENS:
        value, n = TENS[words[n]], n + 1
    else:
        value, n = UNITS[words[n]], n + 1
        if value == _TEN and following[:1] in (["sept"], ["huit"], ["neuf"]):
            value, n = _TEN + UNITS[words[n]], n + 1
        return value, n
    if words[n : n + 1] == ["et"] and words[n + 1 : n + 2] in (["un"], ["une"], ["onze"]):
        return value + UNITS.get(words[n + 1], 1), n + 2
    if n < len(words) and words[n] in UNITS and (UNITS[words[n]] < _TEN or value in {60, 80}):
        unit, n = _below_hundred(words, n)
        value += unit
    return value, n


def _numbers(words: list[str]) -> list[str]:
    """Return the tokens with number words as digits: dix sept -> 17, vingt et un -> 21, quatre vingts -> 80, deux cents -> 200."""
    out: list[str] = []
    n = 0
    while n < len(words):
        if words[n] in UNITS or words[n] in TENS:
            value, n = _below_hundred(words, n)
        elif words[n] in HUNDRED:
            value = 1
        else:
            out.append(words[n])
            n += 1
            continue
        if value < _TEN and n < len(words) and words[n] in HUNDRED:
            value, n = value * 100, n + 1
            if n < len(words) and (words[n] in UNITS or words[n] in TENS):
                rest, n = _below_hundred(words, n)
                value += rest
        out.append(str(value))
    return out


@dataclass(frozen=True, slots=True)
class Title:
    """A title taken apart; all words folded, number words as digits.

    key: the words in order, joined by spaces: equal for titles that differ in dress only
    words: the same, as a tuple
    content: the words that carry the subject, with their count
    names: words of the content written with a capital; None where the title's case tells nothing (all capitals, all small)
    numbers: the numbers in it, ordinals included, days and months kept apart
    dates: days of the week and months
    negations: how often something is denied
    question, live, cut: a question; a page that follows events; a title that ends in "…"
    """

    key: str
    words: tuple[str, ...]
    content: Counter[str]
    names: frozenset[str] | None
    numbers: Counter[str]
    dates: frozenset[str]
    negations: int
    question: bool
    live: bool
    cut: bool


def _word(token: str) -> str:
    if token[0].isdecimal():
        whole, mark, rest = token.replace(",", ".").partition(".")
        return (whole.lstrip("0") or "0") + mark + rest
    return token.lower()


def _names(tokens: list[str], content: Counter[str]) -> frozenset[str] | None:
    """Return the words of the content with a capital; None where the title's case tells nothing."""
    capitals = [token for token in tokens if token[0].isupper()]
    letters = [token for token in tokens if token[0].isalpha() and token.lower() not in STOP]
    if letters and capitals and sum(token[0].isupper() for token in letters) <= _MOST_CAPITALS * len(letters):
        return frozenset(token.lower() for token in capitals) & content.keys()
    return None


@lru_cache(maxsize=2048)
def parse(title: str) -> Title:
    """Take a title apart; any text is accepted, only its first 400 characters count."""
    folded = _fold(title[:_MAX])
    stripped, live = _strip(folded)
    if not _TOKEN.search(stripped):
        stripped = folded
    cut = _CUT.search(stripped)
    if cut:
        stripped = stripped[: cut.start()]
    tokens = _TOKEN.findall(_GROUPED.sub(lambda m: re.sub(r"\D", "", m[0]), stripped))
    words = _numbers([_word(token) for token in tokens])
    content = Counter(w for w in words if w not in STOP)
    key = " ".join(words)
    return Title(
        key=key,
        words=tuple(words),
        content=content,
        names=_names(tokens, content),
        numbers=Counter([w for w in words if w[0].isdecimal()]) + Counter(ORDINALS[w] for w in words if w in ORDINALS),
        dates=frozenset(words) & (DAYS | MONTHS),
        negations=max(
            words.count("n") + words.count("ne"), sum(w in NEGATIONS for w in words) - key.count("pas de calais")
        ),
        question=stripped.rstrip(" »\"'").endswith("?") or not QUESTIONS.isdisjoint(words),
        live=live or any(f" {mark} " in f" {key} " for mark in LIVE),
        cut=bool(cut),
    )


def is_rubric(title: Title) -> bool:
    """Whether the same title in the same outlet may stand over another text: short, a live page, or a known rubric."""
    return len(title.words) < _LEAST_WORDS or title.live or bool(_RUBRIC.search(title.key))
