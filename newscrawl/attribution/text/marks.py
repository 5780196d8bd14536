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
    pairing = _Pairing(tokens)
    for i, word in enumerate(tokens.low):
        if word == "\n":
            pairing.end_line(i)
        elif word in MARKS:
            pairing.take(i)
    return pairing.finish()


class _Pairing:
    """The state between two marks.

    open: the mark that opened the current quote, -1 for none; depth: how many quotes are open
    pending: the quote that the paragraph before left open; goes_on: the one that the open quote continues
    line: first token of the line
    """

    def __init__(self, tokens: Tokens) -> None:
        self.tokens = tokens
        self.quotes: list[Quote] = []
        self.open = -1
        self.depth = 0
        self.pending: Quote | None = None
        self.goes_on: Quote | None = None
        self.line = 0

    def end_line(self, i: int) -> None:
        """End the paragraph before token i, a line feed."""
        if self.open >= 0:
            self.pending = _join(self.goes_on, Quote(self.open, self.open + 1, i, i), self.quotes)
            self.goes_on = None
            self.open, self.depth = -1, 0
        self.line = i + 1

    def take(self, i: int) -> None:
        """Take the mark i."""
        raw = self.tokens.raw
        opens = _opens(self.tokens, i)
        if self.open < 0:
            self._open(i, opens)
        elif raw[i] in _STRAIGHT:
            if raw[self.open] in _STRAIGHT and opens is True and _reopens(self.tokens, i):
                self.quotes.append(Quote(self.open, self.open + 1, i, i))
                self.open, self.depth = i, 1
            elif raw[self.open] in _STRAIGHT:
                self._close(i)
        elif _fits(raw[self.open], raw[i]):
            self.depth += 1 if opens else -1
            if self.depth <= 0:
                self._close(i)

    def _open(self, i: int, opens: bool | None) -> None:
        """Open a quote with the mark i, or close with it the one that the paragraph before left open."""
        starts_line = i == self.line
        if self.pending and not starts_line and opens is not True:
            _join(self.pending, Quote(self.line, self.line, i, i + 1), self.quotes)
            self.pending = None
        elif opens is not False or (starts_line and self.pending):
            self.goes_on = self.pending if starts_line and self._may_go_on() else None
            self.pending = None
            self.open, self.depth = i, 1

    def _may_go_on(self) -> bool:
        """Whether what the paragraph before left open is speech that a mark at the head of the next one takes up: 'une "fragilité.' is a slip."""
        return self.pending is not None and self.tokens.capital[self.pending.first : self.pending.first + 1] == [True]

    def _close(self, i: int) -> None:
        _join(self.goes_on, Quote(self.open, self.open + 1, i, i + 1), self.quotes)
        self.goes_on = None
        self.open, self.depth = -1, 0

    def finish(self) -> list[Quote]:
        """Return the quotes; the last may never have been closed."""
        total = len(self.tokens)
        if self.open >= 0:
            self.quotes.append(Quote(self.open, self.open + 1, total, total))
        return self.quotes


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
