"""A document speaks for its issuer: "un rapport du Pentagone", "une enquête Ifop", "un bilan communiqué par les autorités"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns

if TYPE_CHECKING:
    from newscrawl.attribution.cast.cast import Cast
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.text.sentences import Sentence


_PUBLISHED = frozenset({"publié", "publiée", "publiés", "publiées", "réalisé", "réalisée", "menée", "rendu", "diffusé"})
_DEFINITE = frozenset({"le", "la", "l'", "les", "ce", "cet", "cette", "ces"})


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
    if phrase.det in _DEFINITE and cast.issuer and not phrase.name:
        return phrase, phrase.end, cast.issuer
    cast.issuer = cast.own_words(phrase)
    return phrase, phrase.end, cast.issuer


def _issuer(s: Sentence, phrase: Phrase, cast: Cast) -> tuple[Phrase, int]:
    low = s.low
    noun = next((q for q in range(phrase.first, phrase.end) if low[q] in nouns.DOCUMENTS), phrase.first)
    first, end = phrase.own
    if end and low[first - 1] not in function_words.OF | function_words.DETERMINERS:  # Ifop, right after the noun
        return Phrase(s, first, end, name=phrase.name, own=phrase.own), max(end, phrase.end)
    q = noun + 1
    while q < min(len(s), phrase.end + 16):
        w = low[q]
        if w in {"que", "qu'"} and s.word(q + 1) in function_words.SPEAKING_PRONOUNS:  # le récit qu'elle livre au Monde
            stop = next((x for x in range(q, len(s)) if low[x] in {",", "."}), len(s))
            return Phrase(s, q + 1, q + 2, pronoun=low[q + 1]), stop
        if w in {",", QUOTE, ":", ".", "qui", "–", "—", "que", "qu'"} and not (
            w == "," and s.word(q + 1) in _PUBLISHED
        ):
            break
        if w == "par" or (w in function_words.OF and q <= phrase.end):
            body = contracted(s, q + 1)
            if body and not body.pronoun and not is_document(body):
                appositions(body)
                entity = cast.resolve(body)
                if entity and (entity.kind != "unnamed" or body.head in nouns.PERSONS):
                    return body, max(body.appositions[-1].end if body.appositions else body.end, phrase.end)
        q += 1
    return phrase, phrase.end
