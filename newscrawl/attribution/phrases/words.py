"""What one word is by its form."""

from __future__ import annotations

from newscrawl.french import noun_phrases
from newscrawl.french.verbs import CUES, MULTI

_PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées")


def is_participle(w: str) -> bool:
    """Whether a word after a name is a participle ("l'Insee publiée mardi") rather than a part of the name."""
    if w.endswith(_PARTICIPLE_ENDINGS):
        return w not in noun_phrases.NOT_PARTICIPLES
    return w in noun_phrases.PARTICIPLES


def is_reporting(w: str) -> bool:
    """Whether a word is the present participle of a reporting verb: "une source confirmant l'information"."""
    return w.endswith("ant") and w in CUES


def opens_verb(w: str, after: str) -> bool:
    """Whether a word, noun or verb by its form, is the first of a verb of several words: "le syndicat fait part de"."""
    return any(second == after for second, _, _ in MULTI.get(w, ()))
