"""How much of their wording two articles share, from a small fixed-size sketch of each.

The measure is the Dice coefficient of the sets of 4-word shingles, estimated from the 128 smallest hashes of each set (bottom-k
sketch; exact for texts of up to 128 shingles, standard error about 0.04 for longer ones).
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from hashlib import blake2b
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

SHINGLE = 4
_SKETCH = 128
_LEAST = 12  # shingles below which a text tells nothing: a caption, a teaser
_KEYS = 3  # smallest hashes under which a text is found again
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """What is kept of a text.

    digest: 8 bytes, equal for equal words in equal order
    shingles: number of distinct 4-word shingles
    sketch: the smallest 32-bit hashes of the shingles, ascending
    """

    digest: bytes
    shingles: int
    sketch: array[int]

    @property
    def keys(self) -> array[int]:
        """The hashes under which texts that share most of their wording are found."""
        return self.sketch[:_KEYS]


def sketch(paragraphs: Iterable[str]) -> Text | None:
    """Return the sketch of a body, or None where it is too short to tell anything."""
    words = _WORD.findall(" ".join(paragraphs).lower().replace("’", "'"))
    # crc32 is linear: the odd factor spreads shingles that differ in few letters over the whole range
    hashes = {
        crc32(" ".join(words[n : n + SHINGLE]).encode()) * 0x9E3779B1 & 0xFFFFFFFF
        for n in range(len(words) - SHINGLE + 1)
    }
    if len(hashes) < _LEAST:
        return None
    return Text(
        blake2b(" ".join(words).encode(), digest_size=8).digest(), len(hashes), array("I", sorted(hashes)[:_SKETCH])
    )


def _jaccard(a: Text, b: Text) -> float:
    mine, other = set(a.sketch), set(b.sketch)
    smallest = sorted(mine | other)[:_SKETCH]
    return sum(h in mine and h in other for h in smallest) / len(smallest)


def shared(a: Text, b: Text) -> float:
    """Return the share of their shingles that two texts have in common (Dice), 0 to 1."""
    if a.digest == b.digest:
        return 1.0
    jaccard = _jaccard(a, b)
    return 2 * jaccard / (1 + jaccard)


def contained(a: Text, b: Text) -> float:
    """Return how much of the shorter text stands in the longer one (overlap coefficient), 0 to 1."""
    return min(1.0, shared(a, b) * (a.shingles + b.shingles) / 2 / min(a.shingles, b.shingles))
