"""Read what follows a noun phrase between commas and says who it is."""

from __future__ import annotations

from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import LONGEST, Phrase
from newscrawl.attribution.phrases.proper_name import names_inner_body
from newscrawl.attribution.phrases.words import is_participle
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, noun_phrases, nouns, offices
from newscrawl.french.countries import BY_NAME
from newscrawl.french.given_names import gender, is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES, is_finite

_NOT_PERSONS = nouns.MEDIA_NOUNS | nouns.DOCUMENTS | nouns.GOVERNMENT_BODIES | nouns.SOURCES
_OFFICES = nouns.PERSONS | nouns.ORGANIZATION_BODIES | nouns.GOVERNMENT_BODIES
_MOST = 3  # appositions after one phrase
_ENDS_SEARCH = function_words.RELATIVES | {QUOTE, ":", ";", "et"}


def appositions(phrase: Phrase, limit: int | None = None) -> int:
    """Read what follows phrase between commas and says who it is; return the position after it, its commas included.

    "le porte-parole de la police, Kuber Kathayat," gives the name; "Leonard Ellerbe, président de X," the office.
    """
    s = phrase.sentence
    total = len(s) if limit is None else limit
    p = phrase.end
    if s.word(p) != ",":
        late = _late_name(phrase, p, total)
        if late:
            phrase.appositions.append(late)
            p = late.end
    for _ in range(_MOST):
        if s.word(p) != "," or p + 1 >= total:
            break
        if s.low[p + 1].isdigit() and s.word(p + 2) == "ans":
            p += 3
            continue
        other = _apposed(phrase, p, total)
        if other is None or not _closes(phrase, other, total):
            break
        phrase.appositions.append(other)
        p = other.end
    return p


def _apposed(phrase: Phrase, p: int, total: int) -> Phrase | None:
    """Return the phrase after the comma at p that says the same, or the name further on."""
    other = read(phrase.sentence, p + 1, total)
    if other is None or other.pronoun or not _same(phrase, other):
        return _late_name(phrase, p, total)
    return other


def _closes(phrase: Phrase, other: Phrase, total: int) -> bool:
    """Whether the apposition ends where a comma or what follows closes it; a list of people does not."""
    s = phrase.sentence
    after = s.word(other.end)
    if not after or after in noun_phrases.AFTER_APPOSITION:
        return True
    if after == "et":
        return False
    named = phrase.head in nouns.PERSONS and is_given(s.low[other.first])
    return other.end >= total or (named and (is_finite(after) or after in CUES or after in function_words.DETERMINERS))


def _late_name(phrase: Phrase, p: int, total: int) -> Phrase | None:
    """Return the name that follows what is said further of an office: "un chercheur spécialisé dans les ouragans, Paul Martin,"."""
    s = phrase.sentence
    if phrase.head not in nouns.PERSONS or phrase.name or phrase.plural:
        return None
    aside = s.word(p) == "," and s.word(p + 1) in function_words.INDEFINITE  # le président du Mali, un pays voisin, X,
    if not (aside or s.word(p) in noun_phrases.FURTHER or is_participle(s.word(p))):
        return None
    for q in range(p + aside, min(p + LONGEST, total - 2)):
        w = s.low[q]
        if w == ",":
            name = read(s, q + 1, total)
            return name if name and _is_full_name(name) else None
        if w in _ENDS_SEARCH or (is_finite(w) and not s.cap[q]):
            return None
    return None


def _is_full_name(phrase: Phrase) -> bool:
    """Whether a phrase is a given name and a surname between commas."""
    s = phrase.sentence
    return (
        bool(phrase.name)
        and not (phrase.head or phrase.det or phrase.entry)
        and phrase.end - phrase.first > 1
        and is_given(s.low[phrase.first])
        and s.word(phrase.end) in {",", "."}
    )


def _same(phrase: Phrase, other: Phrase) -> bool:
    """Whether one phrase after another says who that is."""
    if phrase.pronoun:  # celui-ci, Jean Dupont,
        return phrase.pronoun.endswith("-ci") and bool(other.name) and not other.head
    if other.det in noun_phrases.NOT_APPOSED or (phrase.entry and phrase.entry.is_outlet):
        return False  # Comme le rappelle Le Parisien, Paul Vidal sera jugé
    return _is_office_of(phrase, other) if phrase.name and not phrase.head else _is_name_of(phrase, other)


def _is_office_of(phrase: Phrase, other: Phrase) -> bool:
    """Whether other is an office or a noun for the one named by phrase."""
    sexes = {other.gender, gender(phrase.name)} - {""}
    if other.head in nouns.PERSONS and len(sexes) > 1:
        return False  # Selon Paul Vidal, une habitante de Toul, âgée de 20 ans,
    return other.head in _OFFICES and (other.det not in {"des", "les"} or phrase.plural)


def _is_name_of(phrase: Phrase, other: Phrase) -> bool:
    """Whether other names the one whose office phrase is."""
    counsel = phrase.head == "conseil" and phrase.det in offices.POSSESSIVES  # son conseil, Me Paul Martin
    if (phrase.head in _NOT_PERSONS and not counsel) or phrase.det in {"les", "des"}:
        return False
    if phrase.name and phrase.head not in nouns.ORGANIZATION_BODIES:
        # le porte-parole de la station-service Esso, Angelo Bruno; le frère du journaliste Paul Vidal, Luc Vidal
        inner = names_inner_body(phrase) or phrase.head in offices.FAMILY
        return inner and not (other.head or other.det) and is_given(other.sentence.low[other.first])
    if other.head and not (other.head in nouns.PERSONS and phrase.head in nouns.PERSONS and other.det):
        return False
    return bool(other.name) and not other.entry and fold(other.name) not in BY_NAME
