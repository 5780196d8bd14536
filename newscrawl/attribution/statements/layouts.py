"""Speakers whom the layout tells: a line that names a person above or below a quotation, and the answers of an interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.contents import has_verb
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, nouns
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_LABEL = 20  # words of a line that does nothing but name somebody
_DASHES = frozenset({"-", "–", "—", "|"})
_NAME = 4  # words of the name before a colon
_INITIALS = 7  # words of "O. G. :"
_HEADED = 3  # words among which a quote opens a line
_PULLED = 45  # words of a pull quote, at most
_ACCOUNT = 80  # characters within which the account stands behind its name
_LABEL_ENDS = _DASHES | {":", "."}


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


def add_unmarked(s: Sentence, notes: Notes) -> None:
    """Give a line without marks to the person who signs it in the line below: a pull quote, a tweet.

    A pull quote speaks of its speaker, "On a sauvé les bêtes", and its signature tells who he is; a tweet's gives his account.
    """
    above = notes.number - 1
    if above < 1 or not s.first or above in notes.signatures or QUOTE in notes.sentences[above].low:
        return
    line = notes.sentences[above].line
    first = above
    while first > 0 and notes.sentences[first - 1].line == line:
        first -= 1
    tweeted = _handle(s)
    phrase = signature(s)
    if phrase is None or first == 0 or any(x.sentence >= first for x in notes.statements):
        return
    words = [w for part in notes.sentences[first : above + 1] for w in part.low]
    role = any(
        (part.head in nouns.PERSONS or part.head.endswith(nouns.PROFESSION_ENDINGS))
        and part.head not in nouns.JOURNALISTS
        for part in phrase.appositions
    )
    speaks = len(words) <= _PULLED and not clause_words.OWN.isdisjoint(words)
    if tweeted or (role and speaks and notes.number + 1 < len(notes.sentences)):
        spans = [[notes.sentences[first].begin(0), notes.sentences[above].finish(len(notes.sentences[above]) - 1)]]
        notes.signatures.add(notes.number)
        notes.add(Rule.SIGNED, phrase, "", "direct", spans)


def _handle(s: Sentence) -> bool:
    """Whether a line holds the name of an account: "Luc Danel (@lucdanel) 12 mai 2024"."""
    return "(@" in s.tokens.text[s.begin(0) : s.begin(0) + _ACCOUNT]


def signature(s: Sentence) -> Phrase | None:
    """Return the person whom a line names, when it does nothing else: "Paul Estève (entraîneur)", "Odile Garnier, éleveuse, Lormont"."""
    if not s.first or len(s) > _LABEL or s.low[-1] in {".", "?", "!"} or QUOTE in s.low:
        return None
    start = max((p + 1 for p, w in enumerate(s.low) if w in _DASHES), default=0)
    phrase = read(s, start) if start < len(s) else None
    if phrase is None or phrase.det or phrase.head or phrase.entry or " " not in phrase.name:
        return None
    end = appositions(phrase)
    if _handle(s):
        return phrase
    if has_verb(s, phrase.end, len(s)):
        return None
    if s.tokens.low[s.at[phrase.end - 1] + 1 : s.at[phrase.end - 1] + 2] == ["("]:
        return phrase
    role = any(part.head in nouns.PERSONS for part in phrase.appositions)
    named = phrase.end == len(s) and is_given(s.low[phrase.first])
    return phrase if (role or named) and s.word(end) in {"", ",", ":"} else None


def add_answer(s: Sentence, notes: Notes) -> bool:
    """Read the answer of an interview, below a line that ends with a question; tell whether s is a part of one.

    It opens with the name of who answers, "Odile Garnier : …", "Odile GARNIER. - …", or with the initials "O. G. : …"; the
    further answers may have no such label.
    """
    if not s.first or notes.number == 0:
        return s.line == notes.answer
    asked = notes.sentences[notes.number - 1].low[-1] == "?"
    start = _past_initials(s, notes.answering) if notes.answering else 0
    if start:
        return _add_answer(s, start, notes)
    label = _label(s, notes) if asked else None
    if label:
        phrase, start = label
        entity = notes.cast.resolve(phrase)
        if entity is None or entity.kind != "person":
            return False
        notes.answering = entity
        return _add_answer(s, start, notes, phrase)
    return asked and notes.answering is not None and QUOTE not in s.low[:_HEADED] and _add_answer(s, 0, notes)


def _label(s: Sentence, notes: Notes) -> tuple[Phrase, int] | None:
    """Return the name that opens an answer and the position after its mark; the length of the sentence where a full stop is that mark."""
    if not s.cap[0]:
        return None
    end = next((p for p in range(1, min(_NAME + 1, len(s))) if s.low[p] in _LABEL_ENDS), 0)
    if not end or (s.low[end] == "." and (end + 1 < len(s) or not _goes_on_with_dash(notes))):
        return None
    if s.low[end] == ":" and s.word(end + 1) in {"", QUOTE}:
        return None
    phrase = read(s, 0, end)
    if phrase is None or phrase.end != end or phrase.det or phrase.head or not phrase.name:
        return None
    return phrase, end + 1


def _goes_on_with_dash(notes: Notes) -> bool:
    """Whether the next sentence, of the same line, starts behind a dash: "Odile GARNIER. - Oui"."""
    s, after = notes.sentences[notes.number], notes.number + 1
    if after == len(notes.sentences) or notes.sentences[after].line != s.line:
        return False
    return s.tokens.low[s.at[-1] + 1] in _DASHES


def _past_initials(s: Sentence, entity: Entity) -> int:
    """Return the position after the initials of a person and a colon, "O. G. :", 0 where they do not open the sentence."""
    colon = next((p for p in range(1, min(_INITIALS, len(s))) if s.low[p] == ":"), 0)
    letters = fold("".join(s.low[:colon])).replace(".", "")
    initials = "".join(name[0] for name in fold(entity.name).replace("-", " ").split())
    return colon + 1 if letters and letters == initials else 0


def _add_answer(s: Sentence, start: int, notes: Notes, phrase: Phrase | None = None) -> bool:
    """Add what stands in the line of s from start on; tell whether it was an answer."""
    last = notes.number
    while last + 1 < len(notes.sentences) and notes.sentences[last + 1].line == s.line:
        last += 1
    closing = notes.sentences[last]
    if closing.low[-1] == "?" or (start >= len(s) and last == notes.number):
        return False  # another question
    behind = notes.sentences[notes.number + 1] if start == len(s) else s
    begin = behind.begin(int(behind.low[0] in _DASHES) if behind is not s else start)
    spans = [[begin, closing.finish(len(closing) - 1)]]
    if not notes.add(Rule.ANSWER, phrase or Phrase(s, 0, 1), "", "direct", spans, entity=notes.answering):
        return False
    if phrase is None:
        notes.statements[-1].speaker_text = ""
    notes.answer = s.line
    return True
