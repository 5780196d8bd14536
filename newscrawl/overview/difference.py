"""How one wording differs from another, word by word."""

from __future__ import annotations

from typing import NamedTuple

from rapidfuzz.distance import Indel

from newscrawl.french.letters import key


class Piece(NamedTuple):
    """A run of words: kind is same, gone (only in the first wording) or new (only in the second)."""

    kind: str
    text: str


#: More words than these are not laid side by side: nobody reads them so, and the work grows with their product.
MOST_WORDS = 400


def difference(first: str, second: str) -> list[Piece]:
    """Return the second wording in pieces, with what it leaves out of the first; case, accents and punctuation do not count."""
    a, b = _words(first), _words(second)
    pieces: list[Piece] = []
    for step in Indel.opcodes([key(word) for word in a], [key(word) for word in b]):
        if step.tag == "delete":  # what went stands before what came in its place
            at = len(pieces) - 1 if pieces and pieces[-1].kind == "new" else len(pieces)
            pieces.insert(at, Piece("gone", " ".join(a[step.src_start : step.src_end])))
        else:
            pieces.append(Piece("same" if step.tag == "equal" else "new", " ".join(b[step.dest_start : step.dest_end])))
    return pieces


def _words(text: str) -> list[str]:
    """Return the words of a text, each with the marks that stand free before or after it."""
    words: list[str] = []
    opening = ""
    for part in text.split(maxsplit=MOST_WORDS)[:MOST_WORDS]:
        if key(part):
            words.append(f"{opening}{part}")
            opening = ""
        elif words and part not in "«“(":
            words[-1] += f" {part}"
        else:
            opening += f"{part} "
    return words
