"""A document speaks for its issuer: "un rapport du Pentagone", "une enquête Ifop", "un bilan communiqué par les autorités"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.text.clauses import is_adverbial
from newscrawl.french import function_words, noun_phrases, nouns, relay_words

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.text.sentences import Sentence


_GOVERNORS = function_words.OF | function_words.DETERMINERS
_ISSUERS = nouns.PERSONS | nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES
_FAR = 16  # words after a document in which its issuer may be named


def speaker(s: Sentence, phrase: Phrase, cast: Cast) -> tuple[Phrase, int, Entity | None]:
    """Return who speaks through a document: the phrase that names the issuer and the position after it.

    Without an issuer the document speaks for itself: the third value is then its source, which for a document
    mentioned again ("l'étude") is that of the first mention.
    """
    who, end = _issuer(s, phrase, cast)
    if who is not phrase:
        entity = cast.resolve(who)
        if entity:
            cast.issuer = entity
            return who, end, entity
    if phrase.det in nouns.DOCUMENT_AGAIN and cast.issuer and not phrase.name:
        return phrase, phrase.end, cast.issuer
    cast.issuer = cast.own_words(phrase)
    return phrase, phrase.end, cast.issuer


def _issuer(s: Sentence, phrase: Phrase, cast: Cast) -> tuple[Phrase, int]:
    """Return the phrase that names who issued a document, and the position after it; the document's own when none does."""
    low = s.low
    first, end = phrase.own
    if end and low[first - 1] not in _GOVERNORS:  # Ifop, right after the noun
        return Phrase(s, first, end, name=phrase.name, own=phrase.own), max(end, phrase.end)
    noun = next((q for q in range(phrase.first, phrase.end) if low[q] in nouns.DOCUMENTS), phrase.first)
    for q in range(noun + 1, min(len(s), phrase.end + _FAR)):
        w = low[q]
        if w in function_words.QUE and s.word(q + 1) in function_words.SPEAKING_PRONOUNS:
            return _teller(s, q + 1)
        if w in noun_phrases.AFTER_DOCUMENT and not (w == "," and s.word(q + 1) in noun_phrases.PUBLISHED):
            break
        if w == "par" and _is_seen(s, q - 1):
            continue  # un courrier consulté samedi par l'AFP
        if w == "par" or (w in function_words.OF and q <= phrase.end):
            found = _body(s, q + 1, cast)
            if found:
                return found[0], max(found[1], phrase.end)
    return phrase, phrase.end


def _is_seen(s: Sentence, p: int) -> bool:
    """Whether the participle that ends at p, with a date behind it or without, tells who saw a document."""
    while p > 0 and (is_adverbial(s, p) or s.low[p].isdigit()):
        p -= 1
    return s.low[p] in relay_words.SEEN


def _teller(s: Sentence, p: int) -> tuple[Phrase, int]:
    """Return the pronoun at p of who tells: "le récit qu'elle livre au Monde,"."""
    stop = next((x for x in range(p, len(s)) if s.low[x] in {",", "."}), len(s))
    return Phrase(s, p, p + 1, pronoun=s.low[p]), stop


def _body(s: Sentence, p: int, cast: Cast) -> tuple[Phrase, int] | None:
    """Return the person or body named at p, after "de" or "par", and the position after it."""
    body = contracted(s, p)
    if body is None or body.pronoun or is_document(body):
        return None
    appositions(body)
    entity = cast.resolve(body)
    if entity is None or (entity.kind == "unnamed" and body.head not in _ISSUERS):
        return None
    return body, body.appositions[-1].end if body.appositions else body.end
