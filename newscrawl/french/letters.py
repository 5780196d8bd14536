"""Letters made even: accents, ligatures, apostrophes, hyphens."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_EVEN = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "-": " ",
        "‑": " ",
        "‐": " ",
        "–": " ",
        "\u00a0": " ",
        "œ": "oe",
        "Œ": "oe",
        "æ": "ae",
    }
)


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Return text in lower case without accents, with one kind of apostrophe, and spaces in place of hyphens."""
    text = text.translate(_EVEN).lower()
    if not text.isascii():
        text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    return " ".join(text.split())


_ACCENTS = re.compile("[\u0300-\u036f]")
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)  # the same title stands in several places of a page
def key(text: str) -> str:
    """Return the words of text, without case, accents and punctuation, joined by one space: what two wordings share."""
    if not text.isascii():
        text = _ACCENTS.sub(
            "", unicodedata.normalize("NFKD", text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae"))
        )
    return " ".join(_WORD.findall(text.casefold()))
