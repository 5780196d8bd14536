"""What a text tells of a name of one word that no list knows: whether a person's, a body's or a place's."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french import function_words, human_verbs, name_words, noun_phrases, nouns
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.text.tokens import Tokens


_BODY_NOUNS = (nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS) - nouns.PERSONS
_HUMAN_NOUNS = nouns.PERSONS - nouns.ORGANIZATION_BODIES - nouns.OF_COMPANIES_TOO
_ISSUING = nouns.DOCUMENTS - nouns.SPOKEN_DOCUMENTS
_AHEAD = 4  # words after a comma in which the noun of an apposition stands


class LoneNames(NamedTuple):
    """Names of one word, folded, by what the text tells of them."""

    persons: set[str]
    bodies: set[str]
    places: set[str]


def read_lone_names(tokens: Tokens, cap: list[bool]) -> LoneNames:
    """Return what a text tells of its names of one word; an age or an office weighs more than what bodies have, a verb less."""
    found = LoneNames(set(), set(), set())
    speaking: set[str] = set()
    last = len(cap) - 1
    for i, capital in enumerate(cap):
        if not capital or (i and cap[i - 1]) or (i < last and cap[i + 1]) or is_given(tokens.low[i]):
            continue
        form = fold(tokens.raw[i])
        if _is_human(tokens, i):
            found.persons.add(form)
        elif _is_place(tokens, i):
            found.places.add(form)
        elif is_camel(tokens.raw[i]) or _is_body(tokens, i):
            found.bodies.add(form)
        elif _speaks_as_person(tokens, i):
            speaking.add(form)
    found.persons.update(speaking - found.bodies - found.places)
    found.places.difference_update(found.persons)
    found.bodies.difference_update(found.persons | found.places)
    return found


def is_camel(word: str) -> bool:
    """Whether a word has a capital inside as only made-up names have: PeakMetrics, NewsGuard; but McDonald, O'Neil, DiCaprio."""
    inner = next((n for n, letter in enumerate(word) if n and letter.isupper() and word[n - 1].islower()), 0)
    return inner > 0 and word[:inner].lower() not in name_words.SURNAME_PREFIXES and "-" not in word


def _word(tokens: Tokens, i: int) -> str:
    return tokens.low[i] if 0 <= i < len(tokens) else ""


def _is_human(tokens: Tokens, i: int) -> bool:
    """Whether a noun or an age that persons alone have stands beside the name."""
    before = _word(tokens, i - 1)
    if before in _HUMAN_NOUNS or before in function_words.TITLES:
        return True
    if _word(tokens, i + 1) not in {",", "("}:
        return False
    if _word(tokens, i + 2).isdigit() and _word(tokens, i + 3) == "ans":
        return True
    return _noun_behind(tokens, i + 2) in _HUMAN_NOUNS


def _speaks_as_person(tokens: Tokens, i: int) -> bool:
    """Whether the name is the subject of a verb that is seldom a body's."""
    after = _word(tokens, i + 1)
    if after in human_verbs.AUXILIARIES:
        after = _word(tokens, i + 2)
    return after in human_verbs.FORMS or _word(tokens, i - 1) in human_verbs.FORMS


def _is_place(tokens: Tokens, i: int) -> bool:
    """Whether the name stands after what towns have: "le maire de", "les habitants de"."""
    return _word(tokens, i - 1) in function_words.DE and _word(tokens, i - 2) in nouns.OF_PLACES


def _is_body(tokens: Tokens, i: int) -> bool:
    """Whether the name stands after what bodies have ("le PDG de", "une étude de"), or is called one after a comma."""
    before = _word(tokens, i - 1)
    noun = _word(tokens, i - 2) if before in function_words.DE else ""
    if before == "chez" or noun in nouns.OF_BODIES or noun in _ISSUING:
        return True
    return _word(tokens, i + 1) == "," and _noun_behind(tokens, i + 2) in _BODY_NOUNS


def _noun_behind(tokens: Tokens, i: int) -> str:
    """Return the noun of the apposition that starts at token i, or ""."""
    for k in range(i, i + _AHEAD):
        w = _word(tokens, k)
        if w in nouns.PERSONS or w in _BODY_NOUNS:
            return w
        if w not in function_words.DETERMINERS and w not in noun_phrases.EPITHETS:
            return ""
    return ""
