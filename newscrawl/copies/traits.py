"""What rewording leaves alone, in a form that an index holds: names, numbers, and the words of quotations by threes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from zlib import crc32

if TYPE_CHECKING:
    from newscrawl.copies.reading import Reading

_MOST = 400  # of a text: five times the usual number
_GRAM = 3  # words of a quotation
_SMALL = 10  # a whole number below tells nothing


def traits(reading: Reading) -> list[str]:
    """Return the traits of a text, without repeats: names and numbers in the order of the text, then what it quotes."""
    facts = [(name.start, part) for name in reading.names for part in name.parts]
    facts += [
        (start, f"#{value:g}")
        for value, (start, _) in reading.numbers.items()
        if value >= _SMALL or value != int(value)
    ]
    found = [trait for _, trait in sorted(facts)]
    for first, after in reading.quotations:
        words = reading.words[first:after]
        found += (" ".join(words[n : n + _GRAM]) for n in range(len(words) - _GRAM + 1))
    return list(dict.fromkeys(found))[:_MOST]


def number_of(trait: str) -> int:
    """Return the 32 bits that stand for a trait."""
    return crc32(trait.encode("utf-8", "surrogatepass"))
