"""A document speaks for its issuer: "un rapport du Pentagone", "une enquête Ifop", "un bilan communiqué par les autorités"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution import words
from newscrawl.attribution.appositions import appositions
from newscrawl.attribution.outlets import outlet_at
from newscrawl.attribution.phrases import Phrase, read
from newscrawl.attribution.sentences import QUOTE

if TYPE_CHECKING:
    from newscrawl.attribution.cast import Cast
    from newscrawl.attribution.entities import Entity
    from newscrawl.attribution.sentences import Sentence

_PUBLISHED = frozenset({"publié", "publiée", "publiés", "publiées", "réalisé", "réalisée", "menée", "rendu", "diffusé"})
_DEFINITE = frozenset({"le", "la", "l'", "les", "ce", "cet", "cette", "ces"})
_ORDINALS = frozenset(
    {
        "premier",
        "première",
        "premiers",
        "dernier",
        "dernière",
        "derniers",
        "nouveau",
        "nouvelle",
        "récent",
        "récente",
        "récents",
    }
)


def is_document(phrase: Phrase) -> bool:
    """Whether the phrase names a document."""
    return not phrase.pronoun and (
        phrase.head in words.DOCUMENTS or (phrase.head in _ORDINALS and bool(words.DOCUMENTS & set(phrase.content[:2])))
    )


def contracted(s: Sentence, p: int, limit: int | None = None) -> Phrase | None:
    """Read the phrase at p, which has its article from the contracted preposition before it ("du", "aux")."""
    phrase = read(s, p, limit)
    if phrase and not phrase.det and not phrase.titled:
        phrase.det = {"du": "le", "au": "le", "des": "les", "aux": "les"}.get(s.word(p - 1), "")
        hit = None if phrase.entry else outlet_at(s, p)
        if hit and hit[1] == phrase.end:
            phrase.entry = hit[0]  # on apprend du Parisien
    return phrase


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
    noun = next((q for q in range(phrase.first, phrase.end) if low[q] in words.DOCUMENTS), phrase.first)
    first, end = phrase.own
    if end and low[first - 1] not in words.OF | words.DETERMINERS:  # Ifop, right after the noun
        return Phrase(s, first, end, name=phrase.name, own=phrase.own), max(end, phrase.end)
    q = noun + 1
    while q < min(len(s), phrase.end + 16):
        w = low[q]
        if w in {"que", "qu'"} and s.word(q + 1) in words.SPEAKING_PRONOUNS:  # le récit qu'elle livre au Monde
            stop = next((x for x in range(q, len(s)) if low[x] in {",", "."}), len(s))
            return Phrase(s, q + 1, q + 2, pronoun=low[q + 1]), stop
        if w in {",", QUOTE, ":", ".", "qui", "–", "—", "que", "qu'"} and not (
            w == "," and s.word(q + 1) in _PUBLISHED
        ):
            break
        if w == "par" or (w in words.OF and q <= phrase.end):
            body = contracted(s, q + 1)
            if body and not body.pronoun and not is_document(body):
                appositions(body)
                entity = cast.resolve(body)
                if entity and (entity.kind != "unnamed" or body.head in words.PERSONS):
                    return body, max(body.appositions[-1].end if body.appositions else body.end, phrase.end)
        q += 1
    return phrase, phrase.end
