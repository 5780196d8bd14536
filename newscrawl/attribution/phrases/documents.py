"""Phrases that name a document, and those after a contracted article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.french import nouns
from newscrawl.french.noun_phrases import ARTICLE_OF, ORDINALS

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.text.sentences import Sentence


def is_document(phrase: Phrase) -> bool:
    """Whether the phrase names a document."""
    return not phrase.pronoun and (
        phrase.head in nouns.DOCUMENTS or (phrase.head in ORDINALS and bool(nouns.DOCUMENTS & set(phrase.content[:2])))
    )


def contracted(s: Sentence, p: int, limit: int | None = None) -> Phrase | None:
    """Read the phrase at p, which has its article from the contracted preposition before it ("du", "aux")."""
    phrase = read(s, p, limit)
    if phrase and not phrase.det and not phrase.titled:
        phrase.det = ARTICLE_OF.get(s.word(p - 1), "")
        hit = None if phrase.entry else outlet_at(s, p)
        if hit and hit[1] == phrase.end:
            phrase.entry = hit[0]  # on apprend du Parisien
    return phrase
