"""How much of their wording two articles share, from a small fixed-size sketch of each.

The measure is the Dice coefficient of the sets of 4-word shingles, estimated from the 128 smallest hashes of each set (bottom-k
sketch; all but exact for texts of up to 128 shingles, standard error about 0.04 for longer ones).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b
from itertools import accumulate
from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Iterable

SHINGLE = 4
_SKETCH = 128
_LEAST = 12  # shingles below which a text tells nothing: a caption, a teaser
_KEYS = 3  # smallest hashes under which a text is found again
_WORD = re.compile(r"\w+")

# A hash is kept as its distance to the one before it, in 12 bits: 192 bytes for a sketch instead of 512. Of a hash, as many bits are
# kept as make 2 ** 8 to 2 ** 9 the mean distance, so that unequal shingles are taken for one in less than 1 of 256 cases.
_BITS = 12
_LARGEST = (1 << _BITS) - 1
_FINENESS = 8


@dataclass(frozen=True, slots=True)
class Text:
    """What is kept of a text.

    digest: 8 bytes, equal for equal words in equal order
    shingles: number of distinct 4-word shingles
    hashes: the smallest 32-bit hashes of the shingles, ascending, without their last `dropped` bits
    """

    digest: bytes
    shingles: int
    dropped: int
    hashes: tuple[int, ...]

    def packed(self) -> bytes:
        """Return the hashes in few bytes, for `unpacked`."""
        steps = [b - a for a, b in zip((0, *self.hashes), self.hashes, strict=False)]
        if len(steps) % 2:
            steps.append(0)
        pairs = zip(steps[::2], steps[1::2], strict=True)
        return bytes([self.dropped]) + b"".join((a | b << _BITS).to_bytes(3, "little") for a, b in pairs)

    @classmethod
    def unpacked(cls, digest: bytes, shingles: int, packed: bytes) -> Text:
        """Return the text whose parts these are."""
        steps: list[int] = []
        for n in range(1, len(packed), 3):
            pair = int.from_bytes(packed[n : n + 3], "little")
            steps += (pair & _LARGEST, pair >> _BITS)
        return cls(digest, shingles, packed[0], tuple(accumulate(steps[: min(shingles, _SKETCH)])))

    @classmethod
    def of(cls, digest: bytes, shingles: int, smallest: tuple[int, ...]) -> Text:
        """Return a text by its smallest whole hashes, ascending: as many bits of them as its length needs, and as fit."""
        dropped = max(0, 32 - _FINENESS - (shingles - 1).bit_length())
        while True:
            hashes = tuple(h >> dropped for h in smallest)
            if all(b - a <= _LARGEST for a, b in zip((0, *hashes), hashes, strict=False)):
                return cls(digest, shingles, dropped, hashes)
            dropped += 1


def sketch(paragraphs: Iterable[str]) -> tuple[Text | None, tuple[int, ...]]:
    """Return the sketch of a body, None where it is too short to tell anything, and the keys by which texts like it are found."""
    words = _WORD.findall(" ".join(paragraphs).lower().replace("’", "'"))
    # crc32 is linear: the odd factor spreads shingles that differ in few letters over the whole range
    hashes = {
        crc32(" ".join(words[n : n + SHINGLE]).encode()) * 0x9E3779B1 & 0xFFFFFFFF
        for n in range(len(words) - SHINGLE + 1)
    }
    if len(hashes) < _LEAST:
        return None, ()
    smallest = tuple(sorted(hashes)[:_SKETCH])
    digest = blake2b(" ".join(words).encode(), digest_size=8).digest()
    return Text.of(digest, len(hashes), smallest), smallest[:_KEYS]


def _jaccard(a: Text, b: Text) -> float:
    dropped = max(a.dropped, b.dropped)
    mine = {h >> dropped - a.dropped for h in a.hashes}
    other = {h >> dropped - b.dropped for h in b.hashes}
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
