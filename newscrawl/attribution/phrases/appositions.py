"""Read what follows a noun phrase between commas and says who it is."""

from __future__ import annotations

from newscrawl.attribution.phrases.noun_phrase import is_participle, read
from newscrawl.attribution.phrases.phrase import LONGEST, Phrase
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.countries import BY_NAME
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES, is_finite

_FURTHER = frozenset({"à", "au", "aux", "en", "dans", "sur", "pour", "chez", "auprès"})
_NOT_PERSONS = nouns.MEDIA_NOUNS | nouns.DOCUMENTS | nouns.GOVERNMENT_BODIES | nouns.SOURCES


def appositions(phrase: Phrase, limit: int | None = None) -> int:
    """Read what follows phrase between commas and says who it is; return the position after it, its commas included.

    "le porte-parole de la police, Kuber Kathayat," gives the name; "Leonard Ellerbe, président de X," the office.
    """
    s = phrase.sentence
    total = len(s) if limit is None else limit
    p = phrase.end
    if phrase.head in nouns.PERSONS and not phrase.name and s.word(p) != ",":
        late = _late_name(phrase, p, total)
        if late:
            phrase.appositions.append(late)
            p = late.end
    for _ in range(3):
        if not (s.word(p) == "," and p + 1 < total):
            break
        nxt = s.low[p + 1]
        if nxt.isdigit() and s.word(p + 2) == "ans":
            p += 3
            continue
        other = read(s, p + 1, total)
        if other is None or other.pronoun or not _same(phrase, other):
            other = _late_name(phrase, p, total)
            if other is None:
                break
        after = s.word(other.end)
        if after == "et" or (
            after
            and after
            not in {
                ",",
                ".",
                ":",
                "!",
                "?",
                "…",
                ";",
                "-",
                "–",
                "—",
                QUOTE,
                "qui",
                "dont",
                "à",
                "au",
                "aux",
                "dans",
                "lors",
                "sur",
                "que",
                "qu'",
                "en",
            }
            and other.end < total
            and not (
                phrase.head in nouns.PERSONS and is_given(s.low[other.first]) and (is_finite(after) or after in CUES)
            )
        ):
            break
        phrase.appositions.append(other)
        p = other.end
    return p


def _late_name(phrase: Phrase, p: int, total: int) -> Phrase | None:
    """Return the name that follows what is said further of an office: "un chercheur spécialisé dans les ouragans, Paul Martin,"."""
    s = phrase.sentence
    if (
        phrase.head not in nouns.PERSONS
        or phrase.name
        or phrase.plural
        or not (s.word(p) in _FURTHER or is_participle(s.word(p)))
    ):
        return None
    for q in range(p, min(p + LONGEST, total - 2)):
        w = s.low[q]
        if w == ",":
            name = read(s, q + 1, total)
            plain = (
                name and name.name and not name.head and not name.det and not name.entry and name.end - name.first >= 2
            )
            return name if plain and name and is_given(s.low[q + 1]) and s.word(name.end) in {",", "."} else None
        if w == QUOTE or w in function_words.RELATIVES or w in {":", ";", "et"} or (is_finite(w) and not s.cap[q]):
            return None
    return None


def _same(phrase: Phrase, other: Phrase) -> bool:
    if phrase.pronoun:  # celui-ci, Jean Dupont,
        return phrase.pronoun.endswith("-ci") and bool(other.name) and not other.head
    if other.det in {"plusieurs", "certains", "certaines", "aucun", "aucune"}:
        return False
    if phrase.name and not phrase.head:  # a name, then an office
        if phrase.entry and phrase.entry.kind in {"media", "agency"}:
            return False
        return (
            bool(other.head)
            and (
                other.head in nouns.PERSONS
                or other.head in nouns.ORGANIZATION_BODIES
                or other.head in nouns.GOVERNMENT_BODIES
            )
            and (other.det not in {"des", "les"} or phrase.plural)
        )
    # an office, then a name
    return (
        phrase.head not in _NOT_PERSONS
        and bool(other.name)
        and (not other.head or (other.head in nouns.PERSONS and phrase.head in nouns.PERSONS and other.det != ""))
        and not other.entry
        and fold(other.name) not in BY_NAME
        and (not phrase.name or phrase.head in nouns.ORGANIZATION_BODIES)
        and phrase.det not in {"les", "des"}
    )
