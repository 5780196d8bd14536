"""Read the determiner of a noun phrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.french import function_words
from newscrawl.french.noun_phrases import EPITHETS, NUMERALS

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


_MEMBERS = frozenset({"ses", "ces", "les", "leurs", "nos"})


def determiner(s: Sentence, p: int) -> tuple[str, int]:
    """Return the determiner at p, "" for none, and the position after it; -1 when a date stands there."""
    word, after = s.low[p], s.word(p + 1)
    composed = _composed(s, p)
    if composed:
        return composed
    if word in function_words.DETERMINERS and not (s.cap[p] and word.isupper()):
        if after.isdigit() and s.word(p + 2) in function_words.MONTHS:
            return "", -1
        return word, p + 1 + (after in NUMERALS or after.isdigit())
    if word in NUMERALS or word[0].isdigit():
        if after in function_words.MONTHS:
            return "", -1
        return word if word in NUMERALS else "deux", p + 1 + (after == "%")
    return "", p


def _composed(s: Sentence, p: int) -> tuple[str, int] | None:
    """Return a determiner of several words and the position after it: "l'un de ses", "un des", "tous les"."""
    word = s.low[p]
    rest = _COMPOSED.get(word)
    after = s.word(p + 1)
    if not rest or after not in rest:
        return None
    if word == "l'":
        q = p + 2 + (s.word(p + 2) in function_words.OF) + (s.word(p + 3) == "entre")
        return after, q + (q > p + 2 and s.word(q) in _MEMBERS)
    if word in {"tous", "toutes"}:
        return after, p + 2
    if after == "de":  # un de ses collègues
        return (word, p + 3) if s.word(p + 2) in _MEMBERS else None
    return word, p + (1 if word in function_words.OF else 2)


_COMPOSED = {
    "l'": function_words.INDEFINITE,
    "un": frozenset({"des", "de"}),
    "une": frozenset({"des", "de"}),
    "d'": EPITHETS | {"sources"},
    "de": EPITHETS | {"sources"},
    "tous": frozenset({"les", "ces", "ses"}),
    "toutes": frozenset({"les", "ces", "ses"}),
}
