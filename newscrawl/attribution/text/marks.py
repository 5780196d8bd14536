"""Pair the quotation marks of a text, whatever their kind and damage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newscrawl.attribution.text.tokens import Tokens


_OPENING = frozenset("«‹“„‟")
_CLOSING = frozenset("»›”")
_STRAIGHT = frozenset('"＂')
MARKS = _OPENING | _CLOSING | _STRAIGHT
_BEFORE_OPENING = frozenset(" \u00a0\u202f\t\n([-–—'’:,;/")
_AFTER_CLOSING = frozenset(" \u00a0\u202f\t\n)],.;:!?…-–—/")


@dataclass(slots=True)
class Quote:
    """Words between marks: token numbers, the marks left out.

    opening: number of the opening mark
    first, last: the content is tokens first to last, last left out
    end: number of the token after the quote (its closing mark included)
    parts: the quotes, itself among them, of a quotation over several paragraphs
    """

    opening: int
    first: int
    last: int
    end: int
    parts: list[Quote] = field(default_factory=list)


def _opens(tokens: Tokens, i: int) -> bool | None:
    """Whether mark i opens (True), closes (False) or could do either (None), by its shape or its neighbours."""
    raw, text = tokens.raw[i], tokens.text
    start, end = tokens.start[i], tokens.end[i]
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    if raw in "«‹„":
        return True
    if raw in "»›":
        return False
    left, right = before in _BEFORE_OPENING, after in _AFTER_CLOSING
    if raw == "“":
        return not (right and not left)
    if raw == "”":
        return bool(left and not right and before != "\xa0")
    if left != right:
        return left
    return None


def pair(tokens: Tokens) -> list[Quote]:
    """Return the outermost quotes in text order.

    An unclosed quote ends with its paragraph, or with the mark that closes it at the first chance in the next one;
    a mark that closes nothing is left alone, and so are marks inside a quote.
    """
    quotes: list[Quote] = []
    low = tokens.low
    open_at = -1
    depth = 0
    pending: Quote | None = None  # left open by the paragraph before
    goes_on: Quote | None = None  # the quote, of the paragraph before, that the open one continues
    paragraph_start = True
    line = 0
    total = len(tokens)
    for i in range(total):
        word = low[i]
        if word == "\n":
            if open_at >= 0:
                pending = _join(goes_on, Quote(open_at, open_at + 1, i, i), quotes)
                goes_on = None
                open_at, depth = -1, 0
            paragraph_start = True
            line = i + 1
            continue
        if word not in MARKS:
            paragraph_start = False
            continue
        opens = _opens(tokens, i)
        if open_at < 0:
            if pending and not paragraph_start and opens is not True:
                # closes what the paragraph before left open
                _join(pending, Quote(line, line, i, i + 1), quotes)
                pending = None
            elif opens is not False or (paragraph_start and pending):
                goes_on = pending if paragraph_start else None
                pending = None
                open_at, depth = i, 1
        elif tokens.raw[i] in _STRAIGHT:
            if tokens.raw[open_at] in _STRAIGHT:
                if opens is True and _reopens(tokens, i):
                    quotes.append(Quote(open_at, open_at + 1, i, i))
                    open_at, depth = i, 1
                else:
                    _join(goes_on, Quote(open_at, open_at + 1, i, i + 1), quotes)
                    goes_on = None
                    open_at, depth = -1, 0
        elif _fits(tokens.raw[open_at], tokens.raw[i]):
            depth += 1 if opens else -1
            if depth <= 0:
                _join(goes_on, Quote(open_at, open_at + 1, i, i + 1), quotes)
                goes_on = None
                open_at, depth = -1, 0
        paragraph_start = False
    if open_at >= 0:
        quotes.append(Quote(open_at, open_at + 1, total, total))
    return quotes


def _join(before: Quote | None, quote: Quote, quotes: list[Quote]) -> Quote:
    """Add a quote, as a further part of the one that it continues."""
    if before:
        before.parts = before.parts or [before]
        before.parts.append(quote)
        quote.parts = before.parts
    quotes.append(quote)
    return quote


def _fits(opening: str, closing: str) -> bool:
    """Whether these marks can make a pair: guillemets with guillemets, curly or straight marks among themselves."""
    return (opening in "«»‹›") == (closing in "«»‹›")


def _reopens(tokens: Tokens, i: int) -> bool:
    """Whether a straight mark that looks like an opening one, inside a quote, starts a new sentence: the first was never closed."""
    return tokens.start[i] > 1 and tokens.text[tokens.start[i] - 2 : tokens.start[i]].strip() in {".", "!", "?", "…"}
