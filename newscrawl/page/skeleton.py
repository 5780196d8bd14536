"""A page without its publisher's text: mark-up, class names and metadata keys stay, words, numbers and addresses are made up."""

from __future__ import annotations

import json
import re
import secrets
from hashlib import blake2b
from itertools import count
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit, urlunsplit

from lxml import etree
from parsel import Selector

from newscrawl.french import page_words
from newscrawl.french.gazetteer.entries import ENTRIES
from newscrawl.french.letters import plain
from newscrawl.french.page_words import MONTHS
from newscrawl.page.metadata import loads

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_NAMES = frozenset(
    "class id itemprop itemtype itemscope property name rel type role lang http-equiv charset hidden".split()
)
_ADDRESSES = frozenset("href src action cite data-src poster".split())
_TEXTS = frozenset("content datetime alt title aria-label placeholder value".split())
_EMPTIED = frozenset(("style", "svg", "script", "math"))
_KEYWORDS = frozenset(("true", "false", "locked", "metered"))  # values that are no words: whether a page is paid
_DATA = re.compile(r"application/(?:\w+\+)?json")
_TOKEN = re.compile(r"(?<=\d)[+-]\d\d:?\d\d\b|\d+|[^\W\d_]+|https?://[^\s\"'<>]+")
_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]"
)  # what XML, and so lxml, takes from nobody
_WORD = re.compile(r"[^\W\d_]+")
_PATTERN_WORD = re.compile(r"[a-z?]{4,}")  # in a regular expression; "?" is behind a letter that may be missing
_SLUGS = ("tag-", "category-", "categorie-", "author-")  # class names that WordPress makes of a page's topics
_SHORTEST = 4  # letters of a word that says something: a shorter one stays
_ID = 30  # characters that an id stays below; a longer one is made of a headline's words
_SUFFIX = re.compile(r"\.[A-Za-z]\w{1,4}$")
_CONSONANTS, _VOWELS = "bcdflmnprstv", "aeiou"
#: Numbers that stand for one another: in a date, a time or an address each must stay what it may be.
_ALIKE = (range(1, 10), range(10, 13), range(13, 24), range(24, 29), range(32, 60), range(60, 100))
_LATE_DAYS, _LAST_DAY = range(29, 32), 28
_YEARS, _THIS_CENTURY = range(1900, 2100), 2000
_YEARS_ALIKE = range(2000, 2025)
_COMPACT = re.compile(r"20\d\d[01]\d[0-3]\d")


def _stem(word: str) -> str:
    return plain(word).lower().rstrip("es")


def _words_of(value: Any) -> Iterator[str]:
    """Yield the words in what a module of words holds: a set, a dict, a pattern."""
    if isinstance(value, str):
        yield from (word.replace("?", "") for word in _PATTERN_WORD.findall(plain(value).lower()))
    elif isinstance(value, frozenset | tuple | dict):
        for part in value:
            yield from _words_of(part)


#: Stems of the words that stay: what sites print on buttons, labels, bylines and dates, by which the reader tells them, and the names of agencies.
FURNITURE = frozenset(
    _stem(word)
    for words in (
        *(value for name, value in vars(page_words).items() if name.isupper() and name != "DATELINE_TOWNS"),
        tuple(form for entry in ENTRIES if entry.kind == "agency" for form in entry.forms if " " not in form),
    )
    for word in _words_of(words)
) - {""}
_MONTH_NAMES = {number: form for form, number in reversed(MONTHS.items())}  # the first form of each


class _Forger:
    """Makes up what stands for the words, numbers and addresses of one page; the same for the same.

    salt: secret and not kept, or the words could be found again by trying a dictionary
    """

    def __init__(self, host: str, words: set[str], salt: bytes) -> None:
        self.host, self.words, self.salt = host, words, salt
        order = Random(salt)  # noqa: S311 (numbers below a hundred are no secret)
        self.numbers: dict[int, int] = {}
        for alike in (*_ALIKE, _YEARS_ALIKE):
            self.numbers.update(zip(alike, order.sample(alike, len(alike)), strict=True))
        self.made: dict[str, str] = {}

    def text(self, text: str) -> str:
        """Return a text with other words and numbers."""
        return _TOKEN.sub(lambda m: self._token(m[0]), _CONTROL.sub(" ", text))

    def _token(self, token: str) -> str:
        if token[0].isdecimal():
            return self._number(token)
        if token.startswith(("http://", "https://")):
            return self.address(token)
        return token if token[0] in "+-" else self.word(token)

    def word(self, word: str) -> str:
        """Return a word of the same length; one that is short or furniture stays, a month becomes another."""
        low = plain(word).lower()
        if (month := MONTHS.get(low)) and len(word) >= _SHORTEST:
            other = _MONTH_NAMES[self.numbers[month]]
            return other.title() if word[0].isupper() else other
        if len(word) < _SHORTEST or _stem(word) in FURNITURE:
            return word
        made = self.made.get(low) or self.made.setdefault(low, self._make(low))
        made = (made * (len(word) // len(made) + 1))[: len(word)]
        return "".join(
            new.upper() if old.isupper() else new
            for old, new in zip(
                word,
                (n if o.isascii() or n not in _VOWELS else "é" for o, n in zip(word, made, strict=True)),
                strict=True,
            )
        )

    def _make(self, low: str) -> str:
        for attempt in count():
            digest = blake2b(low.encode(), key=self.salt, person=attempt.to_bytes(2, "big")).digest()
            letters = (_CONSONANTS, _VOWELS) if digest[0] % 2 else (_VOWELS, _CONSONANTS)
            made = "".join(
                letters[n % 2][byte % len(letters[n % 2])] for n, byte in enumerate(digest[1 : len(low) + 1])
            )
            if made not in self.words and _stem(made) not in FURNITURE:
                return made
        raise AssertionError

    def _number(self, digits: str) -> str:
        number = int(digits)
        if _COMPACT.fullmatch(digits):
            return "".join(map(self._number, (digits[:4], digits[4:6], digits[6:])))
        if number in self.numbers and len(digits) in (1, 2, 4):
            return str(self.numbers[number]).zfill(len(digits))
        if number in _LATE_DAYS:
            return str(_LAST_DAY)
        if number in _YEARS and len(digits) == len("2000"):
            return str(self.numbers[_THIS_CENTURY + number % len(_YEARS_ALIKE)])
        return digits if not number else "".join(str(self.numbers[int(d)]) if d != "0" else d for d in digits)

    def address(self, url: str) -> str:
        """Return an address on the same host if that is the page's, else on another, with a path of other words."""
        try:
            parts = urlsplit(url.strip())
        except ValueError:
            return "#"
        if parts.scheme not in ("", "http", "https"):
            return "#"
        own = not parts.netloc or parts.netloc.removeprefix("www.") == self.host
        path = unquote(parts.path)
        suffix = match[0] if (match := _SUFFIX.search(path)) else ""
        path = plain(self.text(path.removesuffix(suffix))) + suffix
        return urlunsplit((parts.scheme, parts.netloc if own else "ailleurs.example", path, "", ""))

    def data(self, value: Any) -> Any:
        """Return JSON with the same keys and other values."""
        if isinstance(value, dict):
            return {name: inner if name == "@type" else self.data(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.data(inner) for inner in value]
        if isinstance(value, str) and value.lower() not in _KEYWORDS:
            return (
                self.address(value)
                if value.startswith(("/", "http://", "https://")) and " " not in value
                else self.text(value)
            )
        return value if isinstance(value, bool) or not isinstance(value, int) else int(self._number(str(abs(value))))

    def attribute(self, name: str, value: str) -> str | None:
        """Return the value of an attribute, None for one that goes."""
        if name == "class":
            return " ".join(self._class(part) for part in value.split())
        if name == "id" and len(value) >= _ID:
            return self.text(value)
        if name in _NAMES:
            return value
        if name in _ADDRESSES or (
            name in _TEXTS and value.startswith(("/", "http://", "https://")) and " " not in value
        ):
            return self.address(value)
        if name in _TEXTS:
            return value if value.lower() in _KEYWORDS or value.startswith("text/html;") else self.text(value)
        return None

    def _class(self, name: str) -> str:
        prefix = next((slug for slug in _SLUGS if name.startswith(slug)), None)
        return prefix + self.text(name.removeprefix(prefix)) if prefix else name


def _words_on(root: _Element) -> set[str]:
    words = {
        word
        for el in root.iter(etree.Element)
        for text in (el.text, el.tail, *el.values())
        for word in _WORD.findall(text or "")
    }
    return {plain(word).lower() for word in words}


def skeleton(html: str, url: str, *, salt: bytes | None = None) -> tuple[str, str]:
    """Return the page at url, and its address, without a word of four letters or more of its text but FURNITURE.

    Tags, class names, microdata, keys of metadata and JSON stay, and punctuation, short words, the page's own host; so a reader finds headline,
    text, byline and dates where they stood. Scripts other than JSON, styles, comments and further attributes go.
    salt: only for tests, that the same page comes out the same
    """
    root = Selector(text=html).root
    forge = _Forger(
        (urlsplit(url).hostname or "").removeprefix("www."), _words_on(root), salt or secrets.token_bytes(32)
    )
    for el in list(root.iter()):
        if el.tail:
            el.tail = forge.text(el.tail)
        if not isinstance(el.tag, str):
            el.text = " "
            continue
        data = el.tag == "script" and _DATA.match(el.get("type") or "")
        text = el.text
        if el.tag in _EMPTIED:
            for child in list(el):
                el.remove(child)
            el.text = None
        if data and text:
            el.text = json.dumps(forge.data(loads(text)), ensure_ascii=False).replace("<", "\\u003c")
        elif el.text:
            el.text = forge.text(el.text)
        for name, value in el.items():
            if (forged := forge.attribute(str(name), value)) is None:
                del el.attrib[name]
            else:
                el.set(name, forged)
    return "<!DOCTYPE html>\n" + etree.tostring(root, encoding="unicode", method="html") + "\n", forge.address(url)
