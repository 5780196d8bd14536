"""Headlines that quote first and then tell who it was: "« … », X savoure", "« … » : la colère de X", "« … » : victime de p, X raconte"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import fronted
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, headline_words, nouns
from newscrawl.french.verbs import AVOIR, CUES, ETRE, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_MARKS = frozenset({",", ":", "–", "—"})
_LEAST = 4  # words of a quote that is no title or word set off
_VERB = 8  # words behind who speaks within which his verb stands
_OUTBURST = 6  # words from what is felt or given to whose it is: "le cri du cœur de"


def add_headline(s: Sentence, notes: Notes) -> bool:
    """Read the headline of an article of that kind; tell whether it is one."""
    p = next(iter(s.quotes), -1)
    if (
        s.line
        or p < 0
        or s.low[-1] == "."
        or s.word(p + 1) not in _MARKS
        or not _is_speech(s, p)
        or _is_incise(s, p + 2)
    ):
        return False
    whose = _whose_outburst(s, p + 2)
    if whose:
        return notes.add(Rule.HEADLINE, whose, "", "direct", notes.contents.quotes_from(s, p))
    phrase = fronted(s, p + 2, len(s))
    if phrase and s.word(phrase.end - 1) in headline_words.REACTIONS:
        phrase = read(s, phrase.first, phrase.end - 1)  # un père témoigne: noun or verb by its form
    if phrase is None or phrase.pronoun or not (phrase.name or phrase.head in nouns.PERSONS):
        return False
    end = appositions(phrase)
    verb = next((q for q in range(end, min(end + _VERB, len(s))) if s.low[q] in headline_words.REACTIONS), 0)
    if not verb or any(is_finite(w) and w not in AVOIR for w in s.low[end:verb]):
        return False
    entity = notes.cast.resolve(phrase)
    if entity is None or not entity.is_human:
        return False
    return notes.add(Rule.HEADLINE, phrase, s.low[verb], "direct", notes.contents.quotes_from(s, p), entity=entity)


def _is_speech(s: Sentence, p: int) -> bool:
    """Whether a quote is what somebody said, and not the title of a work."""
    quote, tokens = s.quotes[p], s.tokens
    words = tokens.low[quote.first : quote.last]
    if len(words) < _LEAST or (s.word(p - 1) not in {"", ":", "."} and p):
        return False
    capitals = sum(raw[0].isupper() for raw in tokens.raw[quote.first + 1 : quote.last])
    spoken = not headline_words.SPOKEN.isdisjoint(words) or any(map(is_finite, words)) or words[-1] in {"!", "?"}
    return spoken and 2 * capitals < len(words)


def _is_incise(s: Sentence, q: int) -> bool:
    """Whether a verb stands right behind the mark, with its subject behind it: « … », martèle X."""
    return s.word(q) in CUES or s.word(q) in AVOIR or s.word(q) in ETRE or s.word(q) in {"se", "s'", "lui", QUOTE, ""}


def _whose_outburst(s: Sentence, q: int) -> Phrase | None:
    """Return whose the feeling or the message is that follows: "l'émotion d'Antoine Dupont", "le coup de gueule du maire"."""
    if s.word(q) not in function_words.DETERMINERS or headline_words.OUTBURSTS.isdisjoint(s.low[q + 1 : q + 3]):
        return None
    for of in range(q + 2, min(q + _OUTBURST, len(s) - 1)):
        phrase = contracted(s, of + 1) if s.low[of] in function_words.OF else None
        if phrase and not phrase.pronoun and (phrase.name or phrase.entry or phrase.head in nouns.PERSONS):
            appositions(phrase)
            return phrase
    return None
