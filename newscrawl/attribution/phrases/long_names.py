"""Names of bodies that go on in lower case: "l'association Vivre avec le fleuve", "La République en marche"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.words import is_participle, is_reporting
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, noun_phrases
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


OPENERS = frozenset(
    parts[0].lower()
    for entry in BY_FORM.values()
    for form in entry.forms
    if len(parts := form.split()) > 1 and parts[1][0].islower()
)  # first words of the known names that go on in lower case
_LONGEST = 8  # words in a name that no list knows
_LONGEST_KNOWN = 9  # words
_NEVER_IN_NAMES = function_words.STOP - noun_phrases.IN_NAMES
_CLOSING = frozenset({",", ".", ":", "", "?", "!"})


def known_name(s: Sentence, start: int, q: int, total: int) -> int:
    """Return the end of the known name at start when it goes on beyond q: "la République en marche"; else 0."""
    text = s.tokens.text
    for end in range(min(start + _LONGEST_KNOWN, total), q, -1):
        if s.low[end - 1] != QUOTE and fold(text[s.begin(start) : s.finish(end - 1)]) in BY_FORM:
            return end
    return 0


def unknown_name(s: Sentence, first: int, total: int) -> int:
    """Return the end of a body's name that no list knows and that goes on in lower case; 0 when it does not.

    What follows must tell the end: an acronym in parentheses, a punctuation mark or a verb.
    """
    low, cap = s.low, s.cap
    if outlet_at(s, first, total) or fold(s.raw(first)) in BY_FORM:
        return 0
    end, plain, last = first + 1, 0, first + 1
    while end < total and end - first < _LONGEST:
        if low[end] in noun_phrases.NAME_LINKS and end + 1 < total:
            if low[end + 1] in noun_phrases.NOT_IN_NAMES or (cap[end + 1] and cap[first] and low[end] != "et"):
                break
            plain += 1
            end += 1
            continue
        if _is_outside(s, end):
            break
        plain += not cap[end]
        end += 1
        last = end
    return last if plain and last > first + 1 and _is_told(s, last) else 0


def _is_outside(s: Sentence, p: int) -> bool:
    """Whether the word at p is no part of a name that stands before it."""
    w, before = s.low[p], s.low[p - 1]
    linked = before in noun_phrases.NAME_LINKS
    if s.cap[p] or (linked and w in function_words.DETERMINERS):
        return False
    return (
        w in _NEVER_IN_NAMES
        or not w[0].isalpha()
        or is_finite(w)
        or w in noun_phrases.AUXILIARIES
        or is_reporting(w)
        or (w in function_words.DAYS and not linked)
    )


def _is_told(s: Sentence, end: int) -> bool:
    """Whether what follows tells that a name ends there."""
    after = s.word(end)
    acronym = s.tokens.low[s.at[end - 1] + 1 : s.at[end - 1] + 2] == ["("]
    if acronym or after in noun_phrases.BEFORE_FINITE or is_finite(after) or after in CUES:
        return True
    return after in _CLOSING and not is_participle(s.low[end - 1])
