"""The numbers of a French text by their value, whether it writes them in digits or in words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newscrawl.french.letters import fold
from newscrawl.french.title_words import HUNDRED, TENS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SCALES = {
    "mille": 10**3,
    "milliers": 10**3,
    "million": 10**6,
    "millions": 10**6,
    "milliard": 10**9,
    "milliards": 10**9,
}
_PARTS = frozenset({*UNITS, *TENS, *HUNDRED, "mille", "et", "un", "une", "vingts"}) - {""}
_AND = ("et",)
_FACTORS = range(10)  # of a hundred
_THOUSANDS = 3  # digits in a group
_FOUR_SCORE = 4


def _spelt(words: Sequence[str]) -> int:
    """Return the value of number words: quatre vingt douze, deux cent dix, cent quatre vingts, vingt et un, trois mille."""
    whole = part = 0
    for word in words:
        if word in {"vingt", "vingts"} and part % 100 == _FOUR_SCORE:
            part += 76
        elif word in HUNDRED:
            part = max(part, 1) * 100 if part in _FACTORS else part + 100
        elif word == "mille":
            whole, part = max(part, 1) * 1000, 0
        elif word in TENS or word == "vingts":
            part += TENS.get(word, 20)
        elif word in {"un", "une"}:
            part += 1
        else:
            part += UNITS.get(word, 0)
    return whole + part


def _digits(raw: str) -> float:
    """Return the value of digits as printed: 1.250 and 12.000.000 hold points between thousands, 1,7 and 3.5 a decimal mark."""
    whole, _, decimals = raw.partition(",")
    groups = whole.split(".")
    try:
        if len(groups) > 1 and all(len(group) == _THOUSANDS for group in groups[1:]):
            whole = "".join(groups)
        return float(f"{whole[:15]}.{decimals[:6]}" if decimals.isdecimal() else whole[:15])
    except ValueError:
        return 0.0


@lru_cache(maxsize=1 << 15)
def _number_words(raw: str) -> tuple[str, ...]:
    """Return the number words that a token consists of: quatre-vingt-douze is three; none where one is another word."""
    parts = tuple(fold(raw).split())
    return parts if _PARTS.issuperset(parts) else ()


def _collect(raw: Sequence[str], at: int) -> tuple[list[str], int]:
    """Return the number words from a token on, and the token after them; "et" joins tens to un or onze only."""
    spelt: list[str] = []
    while at < len(raw):
        parts = _number_words(raw[at])
        if parts == _AND:
            if not (spelt and spelt[-1] in TENS and at + 1 < len(raw) and fold(raw[at + 1]) in {"un", "une", "onze"}):
                break
        elif not parts:
            break
        spelt += [part for part in parts if part != "et"]
        at += 1
    return spelt, at


def numbers(raw: Sequence[str], start: Sequence[int], end: Sequence[int]) -> Iterator[tuple[int, int, float]]:
    """Yield the numbers among tokens: first token, token after the last one, value.

    raw, start, end: the tokens as printed and their offsets. "un" and "une" alone are articles and no numbers.
    """
    total, after = len(raw), 0
    for first, word in enumerate(raw):
        if first < after:
            continue
        value: float | None = None
        if word[0].isdecimal():
            value, at = _digits(word), first + 1
            while (
                at < total
                and len(raw[at]) == _THOUSANDS
                and raw[at].isdecimal()
                and start[at] - end[at - 1] == 1
                and value < 10**12
            ):
                value, at = value * 1000 + float(raw[at]), at + 1
        elif _number_words(word):
            spelt, at = _collect(raw, first)
            if spelt and not {"un", "une"}.issuperset(spelt):
                value = float(_spelt(spelt))
            elif spelt and at < total and raw[at].lower() in _SCALES:
                value = 1.0
            after = at
        if value is None:
            continue
        if at < total and (scale := _SCALES.get(raw[at].lower())):
            value, at = value * scale, at + 1
        yield first, at, value
        after = at
