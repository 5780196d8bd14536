"""Speakers whom the layout tells: a line that names a person above or below a quotation, and the answers of an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.statements.contents import has_verb
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import nouns
from newscrawl.french.given_names import is_given

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_LABEL = 20  # words of a line that does nothing but name somebody
_DASHES = frozenset({"-", "–", "—", "|"})
_NAME = 4  # words of the name before a colon


def add_signed(s: Sentence, p: int, notes: Notes) -> bool:
    """Give a quote that is a line of its own to the person whom the line above names, else to the one whom the line below names."""
    above = notes.number - 1
    if above >= 0 and above not in notes.signatures and notes.sentences[above].line < s.line:
        phrase = signature(notes.sentences[above])
        if phrase:
            return notes.add(Rule.SIGNED, phrase, "", "direct", notes.contents.quotes_from(s, p))
    below = notes.number + 1
    if below < len(notes.sentences) and notes.sentences[below].line > s.line:
        phrase = signature(notes.sentences[below])
        if phrase:
            notes.signatures.add(below)
            return notes.add(Rule.SIGNED, phrase, "", "direct", notes.contents.quotes_from(s, p))
    return False


def signature(s: Sentence) -> Phrase | None:
    """Return the person whom a line names, when it does nothing else: "Paul Estève (entraîneur)", "Odile Garnier, éleveuse, Lormont"."""
    if not s.first or len(s) > _LABEL or s.low[-1] in {".", "?", "!"} or QUOTE in s.low:
        return None
    start = max((p + 1 for p, w in enumerate(s.low) if w in _DASHES), default=0)
    phrase = read(s, start) if start < len(s) else None
    if phrase is None or phrase.det or phrase.head or phrase.entry or " " not in phrase.name:
        return None
    end = appositions(phrase)
    if has_verb(s, phrase.end, len(s)):
        return None
    if s.tokens.low[s.at[phrase.end - 1] + 1 : s.at[phrase.end - 1] + 2] == ["("]:
        return phrase
    role = any(part.head in nouns.PERSONS for part in phrase.appositions)
    named = phrase.end == len(s) and is_given(s.low[phrase.first])
    return phrase if (role or named) and s.word(end) in {"", ",", ":"} else None


def add_answer(s: Sentence, notes: Notes) -> None:
    """Read the answer of an interview: a person's name, a colon and what he says, below a line that ends with a question."""
    if not s.first or notes.number == 0 or notes.sentences[notes.number - 1].low[-1] != "?":
        return
    colon = next((p for p in range(1, min(_NAME + 1, len(s))) if s.low[p] == ":"), 0)
    if not colon or colon + 1 >= len(s) or s.low[colon + 1] == QUOTE or not s.cap[0]:
        return
    phrase = read(s, 0, colon)
    if phrase is None or phrase.end != colon or phrase.det or phrase.head or not phrase.name:
        return
    entity = notes.cast.resolve(phrase)
    if entity and entity.kind == "person":
        last = notes.number
        while last + 1 < len(notes.sentences) and notes.sentences[last + 1].line == s.line:
            last += 1
        end = notes.sentences[last].finish(len(notes.sentences[last]) - 1)
        spans = [[s.begin(colon + 1), end]]
        notes.add(Rule.ANSWER, phrase, "", "direct", spans, entity=entity)
