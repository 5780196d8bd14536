"""Where a clause begins and ends: adverbials, times, finite verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.french import clause_words, function_words, nouns
from newscrawl.french.verbs import is_finite, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


_LEAST_ADVERB = 7  # letters of an adverb in -ment
_BEFORE_NOUNS = function_words.DETERMINERS | function_words.OF


def is_time(s: Sentence, p: int) -> bool:
    """Whether a phrase of time starts at p ("cette semaine", "le soir même")."""
    return s.word(p) in clause_words.TIME_DETERMINERS and (
        s.word(p + 1) in clause_words.TIMES or s.word(p + 1) in function_words.DAYS
    )


def is_adverbial(s: Sentence, p: int) -> bool:
    """Whether the word at p is an adverb, a day or a part of a date."""
    w = s.low[p]
    return (
        w in function_words.ADVERBS
        or w in function_words.DAYS
        or w in function_words.MONTHS
        or (
            w.endswith("ment")
            and len(w) >= _LEAST_ADVERB
            and not s.cap[p]
            and s.word(p - 1) not in _BEFORE_NOUNS
            and w not in nouns.NOUNS_IN_MENT
        )
    )


def past_adverbs(s: Sentence, p: int) -> int:
    """Return the position after the adverb, of one word or several, at p ("par ailleurs", "quant à lui"); p where none stands."""
    for tail in clause_words.ADVERBIAL_PHRASES.get(s.low[p], ()):
        words = tail.split()
        if s.low[p + 1 : p + 1 + len(words)] == words:
            return p + 1 + len(words)
    return p + is_adverbial(s, p)


def past_day(s: Sentence, p: int) -> int:
    """Return the position after "le 12 juin" or "le 12 juin 2021" at p, else p."""
    if s.low[p] != "le" or s.word(p + 2) not in function_words.MONTHS:
        return p
    return p + 3 + s.word(p + 3).isdigit()


def is_told_of(s: Sentence, p: int) -> bool:
    """Whether a participle at p tells more of a place, an occasion or a document: "tenu à Thiès", "paru lundi"."""
    after = s.word(p + 1)
    further = after in function_words.PREPOSITIONS or after in function_words.DAYS or after in function_words.MONTHS
    return is_past(s.low[p]) and not s.cap[p] and (further or after == ",")


def verb_between(s: Sentence, start: int, end: int) -> bool:
    """Whether a clause of its own lies there: a finite verb that no relative pronoun or conjunction takes."""
    taken = 0
    for p in range(start, end):
        w = s.low[p]
        if w in function_words.RELATIVES or w in {"lorsque", "quand", "si", "comme", "lorsqu'", "puisque"}:
            taken += 1
        elif (
            is_finite(w)
            and not s.cap[p]
            and not (w == "est" and s.word(p - 1) in {"l'", "nord", "sud"} and s.word(p + 1) in function_words.OF)
        ):
            if taken:
                taken -= 1
            else:
                return True
    return False
