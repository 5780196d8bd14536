"""Cut a text into tokens once; everything else walks over their numbers."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    # elided words stand alone: l', qu', jusqu'; the look-ahead keeps "N'Golo" and "O'Neil" whole
    r"(?:(?:[lLdDjJmtTsScCn]|[nM](?=['’][a-zà-ÿ])|N(?=['’](?:[a-zà-ÿ]|[AEIOUÉÈÊ]))"
    r"|[qQ]u|[jJ]usqu|[lL]orsqu|[pP]uisqu|[qQ]uoiqu|[qQ]uelqu)['’](?=[\w«»\"“”‘\[]))"
    r"|MM?\.(?=[ \u00a0\u202f]?[^\W\d_a-zà-ÿ])"  # M. Dupont
    r"|[A-ZÀ-Ý]\.(?=[ \u00a0-]?[A-ZÀ-Ý])"  # George W. Bush
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W_]+(?:['’‑-][^\W_]+)*"
    r"|\n|[^\w\s]|_"
)
_INVERTED = ("-il", "-elle", "-on", "-ils", "-elles")


class Tokens:
    """The tokens of a text, as parallel lists.

    start, end: character offsets
    raw: as printed
    low: lower case, with one kind of apostrophe and hyphen; an inverted subject ("a-t-il") is a token of its own: "-il"
    """

    __slots__ = ("end", "low", "raw", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.start: list[int] = []
        self.end: list[int] = []
        self.raw: list[str] = []
        self.low: list[str] = []
        for match in _TOKEN.finditer(text):
            raw = match.group()
            start, end = match.span()
            low = raw.lower().replace("’", "'").replace("‑", "-") if len(raw) > 1 else raw.lower()
            if "-" in low and low.endswith(_INVERTED):
                head = low[: low.rindex("-")].removesuffix("-t")
                if head and head[-1] != "-":
                    self._add(raw[: len(head)], head, start, start + len(head))
                    start += len(head)
                    raw, low = raw[len(head) :], low[low.rindex("-") :]
            self._add(raw, low, start, end)

    def _add(self, raw: str, low: str, start: int, end: int) -> None:
        self.raw.append(raw)
        self.low.append(low)
        self.start.append(start)
        self.end.append(end)

    def __len__(self) -> int:
        return len(self.raw)
