"""Cut a text into tokens once; everything else walks over their numbers."""

from __future__ import annotations

import re
from functools import lru_cache

_TOKEN = re.compile(
    r"[a-zà-öø-ÿœ]+(?![\w'’‑\u00ad-]|\.\w)"  # a plain word in lower case: most of a text
    r"|(?:MM?|[A-WYZÀ-Ý])\.(?=[ \u00a0\u202f-]?[A-ZÀ-Ý])"  # M. Dupont, George W. Bush; but "a-t-il écrit sur X."
    r"|\d+(?:[.,]\d+)*"
    r"|[^\W_]{2,40}\.(?:fr|com|org|net|info|be|ch|ca|us|tv|a)(?![^\W_])"  # a site, a party: lemonde.fr, sp.a
    r"|[^\W_]+(?:['’‑\u00ad-][^\W_]+)*['’]?"
    r"|\n|[^\w\s]|_"
)
_EVEN = str.maketrans({"’": "'", "‑": "-", "\u00ad": None})  # a soft hyphen is no part of the word
_ELIDED = frozenset({"l", "d", "j", "m", "t", "s", "n", "c", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu"})
_VOWELS = frozenset("aeiouyhàâäéèêëîïôöùûüœæ")
_GLUED = re.compile(r"([^\W\d_]*[a-zà-ÿ%])([A-ZÀ-Ý][a-zà-ÿ]+)$")
_GLUED_ELISION = re.compile(r"([^\W\d_]*[a-zà-ÿ])[LDCJSNQ]u?['’]")
_STARTS = frozenset(
    "le la les un une des ce cette ces il elle ils elles on selon pour dans en au aux sur sous après avant depuis devant malgré mais "
    "pourtant cependant toutefois ainsi alors lors par de du son sa ses leur leurs plus plusieurs certains si quand lorsque comme "
    "interrogé contacté face outre enfin aucun aucune tout tous toutes".split()
)
_SLIP = "-ele"  # a-t-ele
_INVERTED = ("-il", "-elle", "-on", "-ils", "-elles")


class Tokens:
    """The tokens of a text, as parallel lists.

    start, end: character offsets
    raw: as printed
    capital: whether it starts with a capital or a figure
    breaks: numbers of the tokens that start a paragraph whose break was lost ("la familleLe préfet")
    low: lower case, with one kind of apostrophe and hyphen

    An elided word is a token of its own ("l'"), and so is an inverted subject ("a-t-il" is "a" and "-il").
    """

    __slots__ = ("breaks", "capital", "end", "low", "raw", "start", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.breaks: set[int] = set()
        self.start: list[int] = []
        self.end: list[int] = []
        self.raw: list[str] = []
        self.low: list[str] = []
        raws, lows, starts = self.raw.append, self.low.append, self.start.append
        after = 0
        for raw in _TOKEN.findall(text):  # only blanks lie between two of them
            start = text.index(raw, after)
            after = start + len(raw)
            if raw.isalnum():
                if raw.islower():
                    low = raw
                elif not raw.istitle() and len(raw) > 1 and self._glued(raw, start):
                    continue
                else:
                    low = raw.lower()
            elif len(raw) > 1:
                self._compound(raw, raw.lower().translate(_EVEN), start)
                continue
            else:
                low = raw
            raws(raw)
            lows(low)
            starts(start)
        self.end = [start + len(raw) for start, raw in zip(self.start, self.raw, strict=True)]
        self.capital = [
            (raw != low and raw[0].isupper()) or raw[0].isdigit() for raw, low in zip(self.raw, self.low, strict=True)
        ]

    def _add(self, raw: str, low: str, start: int) -> None:
        self.raw.append(raw)
        self.low.append(low)
        self.start.append(start)

    def _glued(self, raw: str, start: int) -> bool:
        """Add the two words of "alcoolSelon", a paragraph break lost between them; tell whether it is such a pair."""
        glued = _GLUED.match(raw)
        if not glued or glued.group(2).lower() not in _STARTS:
            return False
        first, second = glued.groups()
        self._add(first, first.lower(), start)
        self.breaks.add(len(self.raw))
        self._add(second, second.lower(), start + len(first))
        return True

    def _compound(self, raw: str, low: str, start: int) -> None:
        """Add a word with apostrophes or hyphens, cut where it is several words."""
        glued = _GLUED_ELISION.match(raw)
        if glued:
            first = glued.group(1)
            self._add(first, first.lower(), start)
            self.breaks.add(len(self.raw))
            raw, low, start = raw[len(first) :], low[len(first) :], start + len(first)
        while "'" in low:
            at = low.index("'") + 1
            if low[: at - 1] not in _ELIDED or (
                at < len(low) and low[at] not in _VOWELS and raw[0].isupper() and raw[0] not in "LDQ"
            ):
                break  # aujourd'hui, N'Golo, O'Neil
            self._add(raw[:at], low[:at], start)
            raw, low, start = raw[at:], low[at:], start + at
        if low.endswith("'"):
            self._add(raw[:-1], low[:-1], start)
            self._add(raw[-1], "'", start + len(raw) - 1)
            return
        if low.endswith(_SLIP):
            low = low.removesuffix(_SLIP) + "-elle"
        if low.endswith(_INVERTED):
            head = low[: low.rindex("-")].removesuffix("-t")
            if head == "t":  # commente t-il
                low, head = low[1:], ""
            if head and head[-1] != "-":
                self._add(raw[: len(head)], head, start)
                raw, low, start = raw[len(head) :], low[low.rindex("-") :], start + len(head)
        if raw and not (raw.isalnum() and self._glued(raw, start)):
            self._add(raw, low, start)

    def __len__(self) -> int:
        return len(self.raw)


@lru_cache(
    maxsize=8
)  # an article on its way from its page to the feed is cut by whoever reads its words; nobody changes them
def tokens_of(text: str) -> Tokens:
    """Return the tokens of a text."""
    return Tokens(text)
