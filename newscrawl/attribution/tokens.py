"""Cut a text into tokens once; everything else walks over their numbers."""

from __future__ import annotations

import re

_TOKEN = re.compile(
    r"(?:MM?|[A-ZÀ-Ý])\.(?=[ \u00a0\u202f-]?[A-ZÀ-Ý])"  # M. Dupont, George W. Bush
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W_]+(?:['’‑\u00ad-][^\W_]+)*['’]?"
    r"|\n|[^\w\s]|_"
)
_EVEN = str.maketrans({"’": "'", "‑": "-", "\u00ad": None})  # a soft hyphen is no part of the word
_ELIDED = frozenset({"l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"})
_VOWELS = frozenset("aeiouyhàâäéèêëîïôöùûüœæ")
_INVERTED = ("-il", "-elle", "-on", "-ils", "-elles")


class Tokens:
    """The tokens of a text, as parallel lists.

    start, end: character offsets
    raw: as printed
    low: lower case, with one kind of apostrophe and hyphen

    An elided word is a token of its own ("l'"), and so is an inverted subject ("a-t-il" is "a" and "-il").
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
            if len(raw) == 1 or raw.isalnum():
                self._add(raw, raw.lower(), match.start())
            else:
                self._compound(raw, raw.lower().translate(_EVEN), match.start())

    def _add(self, raw: str, low: str, start: int) -> None:
        self.raw.append(raw)
        self.low.append(low)
        self.start.append(start)
        self.end.append(start + len(raw))

    def _compound(self, raw: str, low: str, start: int) -> None:
        """Add a word with apostrophes or hyphens, cut where it is several words."""
        while "'" in low:
            at = low.index("'") + 1
            if low[: at - 1] not in _ELIDED or (at < len(low) and low[at] not in _VOWELS and raw[0].isupper() and raw[0] not in "LDQ"):
                break  # aujourd'hui, N'Golo, O'Neil
            self._add(raw[:at], low[:at], start)
            raw, low, start = raw[at:], low[at:], start + at
        if low.endswith("'"):
            self._add(raw[:-1], low[:-1], start)
            self._add(raw[-1], "'", start + len(raw) - 1)
            return
        if low.endswith(_INVERTED):
            head = low[: low.rindex("-")].removesuffix("-t")
            if head and head[-1] != "-":
                self._add(raw[: len(head)], head, start)
                raw, low, start = raw[len(head) :], low[low.rindex("-") :], start + len(head)
        if raw:
            self._add(raw, low, start)

    def __len__(self) -> int:
        return len(self.raw)
