"""A text as it is compared: its words, names, numbers, quotations and sentences, each with its place."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice, pairwise

from newscrawl.attribution.text.marks import pair
from newscrawl.attribution.text.tokens import tokens_of
from newscrawl.copies.numbers import numbers
from newscrawl.french.letters import fold
from newscrawl.french.title_words import DAYS, MONTHS, STOP

_MOST = 20_000  # characters of a text that are read: ten times the usual article …
_MOST_SENTENCES = 400  # … and what is compared each with each
_MOST_NUMBERS = 200
_MOST_QUOTATIONS = 60
_STEM = 5  # letters of a word that most of its forms share: garantir, garantie
_LEAST_NAME = 2  # letters
_LEAST_QUOTED = 3  # words between marks that make a quotation; fewer are a word held at a distance
_SENTENCE_END = frozenset(".!?…\n")
_OPENS = frozenset('«“":–—')  # a capital after them proves nothing
_NOT_NAMES = STOP | DAYS | MONTHS


@dataclass(frozen=True, slots=True)
class Name:
    """Capitalised words that stand together: keys, and the characters from start to end."""

    parts: tuple[str, ...]
    start: int
    end: int


@dataclass(slots=True)
class Reading:
    """A text taken apart.

    words: its words, folded, a number by its value ("#84"); start, end: their characters
    stems: the stem of each word that carries meaning, None for the others
    quoted: of each word, whether it stands between quotation marks
    names, numbers: what is named, and value -> characters of its first place
    quotations: [first word, word after the last] of what stands between marks
    sentences: [first word, word after the last]
    """

    text: str
    words: list[str] = field(default_factory=list)
    start: list[int] = field(default_factory=list)
    end: list[int] = field(default_factory=list)
    stems: list[str | None] = field(default_factory=list)
    quoted: list[bool] = field(default_factory=list)
    names: list[Name] = field(default_factory=list)
    numbers: dict[float, tuple[int, int]] = field(default_factory=dict)
    quotations: list[tuple[int, int]] = field(default_factory=list)
    sentences: list[tuple[int, int]] = field(default_factory=list)

    def words_between(self, span: tuple[int, int]) -> list[str]:
        """Return the words from one character to another."""
        return self.words[bisect_left(self.start, span[0]) : bisect_left(self.start, span[1])]


def stem(word: str) -> str:
    """Return what the forms of a folded word have in common."""
    return word[:_STEM] if len(word) > _STEM else word.rstrip("sex") or word


@lru_cache(maxsize=1 << 15)
def _form(raw: str) -> tuple[str, str | None, bool]:
    """Return a word folded, its stem (None where it carries no meaning), and whether it may be a name."""
    word = fold(raw).rstrip("'")
    told = len(word) >= _LEAST_NAME
    return word, stem(word) if told and word not in STOP else None, told and raw[0].isupper() and word not in _NOT_NAMES


def read(text: str) -> Reading:
    """Take a text apart; its lines are separated by line feeds, and only its first 20,000 characters count."""
    text = text[:_MOST]
    tokens = tokens_of(text)
    start, end = tokens.start, tokens.end
    reading = Reading(text)
    words, stems, quoted, ends = reading.words, reading.stems, reading.quoted, [0]
    inside = bytearray(len(tokens))
    for quote in pair(tokens):
        inside[quote.first : quote.last] = b"\1" * (quote.last - quote.first)
    values = {first: (after, value) for first, after, value in numbers(tokens.raw, start, end)}
    capitals: list[tuple[int, bool]] = []  # words with a capital, and whether a sentence starts with them
    initial, resume = True, 0
    told: str | None
    for at, raw in enumerate(tokens.raw):
        if at < resume:
            continue
        if at in values:
            resume, value = values[at]
            reading.numbers.setdefault(value, (start[at], end[resume - 1]))
            word, told, may_be_name = f"#{value:g}", f"#{value:g}", False
        elif raw[0].isalnum():
            resume = at + 1
            word, told, may_be_name = _form(raw)
        else:
            if raw in _SENTENCE_END:
                ends.append(len(words))
                initial = True
            elif raw in _OPENS:
                initial = True
            continue
        if may_be_name:
            capitals.append((len(words), initial))
        words.append(word)
        stems.append(told)
        quoted.append(inside[at] == 1)
        reading.start.append(start[at])
        reading.end.append(end[resume - 1])
        initial = False
    ends.append(len(words))
    reading.sentences = [(a, b) for a, b in pairwise(ends) if a < b][:_MOST_SENTENCES]
    reading.numbers = dict(islice(reading.numbers.items(), _MOST_NUMBERS))
    _quotations(reading)
    _names(reading, capitals)
    return reading


def _quotations(reading: Reading) -> None:
    first = None
    for n, inside in enumerate([*reading.quoted, False]):
        if inside and first is None:
            first = n
        elif not inside and first is not None:
            if n - first >= _LEAST_QUOTED:
                reading.quotations.append((first, n))
            first = None
    del reading.quotations[_MOST_QUOTATIONS:]


def _names(reading: Reading, capitals: list[tuple[int, bool]]) -> None:
    """Join capitalised words that stand together; one that starts a sentence counts where the text has it elsewhere too, or before another."""
    sure = {reading.words[n] for n, initial in capitals if not initial}
    at = {n for n, _ in capitals}
    run: list[int] = []
    for n, initial in [*capitals, (-1, False)]:
        if run and (n != run[-1] + 1 or reading.text[reading.end[run[-1]] : reading.start[n]].strip()):
            _close(reading, run)
            run = []
        if n >= 0 and (
            not initial
            or reading.words[n] in sure
            or (n + 1 in at and not reading.text[reading.end[n] : reading.start[n + 1]].strip())
        ):
            run.append(n)


def _close(reading: Reading, run: list[int]) -> None:
    parts = tuple(
        part for n in run for part in reading.words[n].split() if part not in _NOT_NAMES and len(part) >= _LEAST_NAME
    )
    if parts:
        reading.names.append(Name(parts, reading.start[run[0]], reading.end[run[-1]]))
