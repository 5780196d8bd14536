"""Sentences that point at what was said: "C'est le constat de X", "une information confirmée par X", « … », c'est ainsi que X…."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.statements.before_verb import said_before
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import can_speak, fronted
from newscrawl.attribution.text.clauses import past_adverbs, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words
from newscrawl.french.conjugation import PAST
from newscrawl.french.function_words import QUE
from newscrawl.french.verbs import CUES, ETRE, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.contents import Spans
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_TERMS = 5  # words of "en ces termes" and the like, at most
_CONFIRMED = 6  # words between "une information" and "par", at most
_WORDS_OF = 24  # words between "ces mots" and the colon, at most
_THIS_IS = ["c'", "est"]
_THESE_ARE = ["ce", "sont", "les"]


def find(s: Sentence, notes: Notes) -> None:
    """Add what a sentence gives to somebody by pointing at it."""
    if s.low[:2] == _THIS_IS:
        _conclusion(s, notes)
    if s.low[:3] == _THESE_ARE:
        _whose(s, notes)
    if not clause_words.NEWS.isdisjoint(s.low):
        _confirmed(s, notes)
    if not clause_words.REVEALED.isdisjoint(s.low):
        _revealed(s, notes)
    if ":" in s.low and not notes.spoken:
        _thus(s, notes)
    if s.low[0] == "il" and s.word(1) in clause_words.EMERGES:
        _emerges(s, notes)
    if "-il" in s.low:
        _is_written(s, notes)


def _conclusion(s: Sentence, notes: Notes) -> None:
    """Read "C'est le constat (dressé) par X", "C'est l'avis de X", of the sentence before."""
    noun = 3
    if s.word(2) not in function_words.DETERMINERS or s.word(noun) not in clause_words.CONCLUSIONS:
        return
    by = noun + 1
    while s.word(by).endswith(("é", "t")) or s.word(by) in function_words.ADVERBS:
        by += 1  # fait, dressé
    if s.word(by) != "par" and not (by == noun + 1 and s.word(by) in function_words.OF):
        return
    phrase = contracted(s, by + 1)
    if phrase is None or phrase.pronoun or QUOTE in s.low or s.word(appositions(phrase)) in function_words.RELATIVES:
        return
    if can_speak(phrase):
        notes.add(Rule.WHAT_WAS_SAID, phrase, " ".join(s.low[noun : by + 1]), "indirect", said_before(s, notes))


def _whose(s: Sentence, notes: Notes) -> None:
    """Read "Ce sont les mots de X", "Ce sont les propos tenus par X", of the quote before."""
    if s.word(3) not in clause_words.SPEECH or not notes.number:
        return
    by = 4 + (s.word(5) == "par" and is_past(s.word(4)))
    phrase = contracted(s, by + 1) if s.word(by) == "par" or s.word(by) in function_words.OF else None
    before = notes.sentences[notes.number - 1]
    last = notes.statements[-1] if notes.statements else None
    guessed = last is not None and last.sentence == notes.number - 1 and last.rule is Rule.CONTINUED
    quote = next(
        (p for p, w in enumerate(before.low) if w == QUOTE and (guessed or not notes.contents.is_used(before, p))), -1
    )
    if phrase and quote >= 0 and can_speak(phrase):
        appositions(phrase)
        spans = notes.contents.quotes_from(before, quote)
        if guessed:
            notes.take_back()  # whose it seemed to be until here
        notes.add(Rule.WHAT_WAS_SAID, phrase, " ".join(s.low[3 : by + 1]), "direct", spans)


def _confirmed(s: Sentence, notes: Notes) -> None:
    """Read "Une information confirmée par X", of the sentence before, or of the clause before its comma."""
    for p in range(1, len(s)):
        if s.low[p] not in clause_words.NEWS or s.low[p - 1] not in function_words.DETERMINERS:
            continue
        by = next((q for q in range(p + 1, min(len(s), p + _CONFIRMED)) if s.low[q] == "par"), 0)
        if not by or s.low[by - 1] not in clause_words.CONFIRMED:
            continue
        phrase = read(s, by + 1)
        spans = _pointed_at(s, p - 1, notes)
        if phrase is None or phrase.pronoun or not can_speak(phrase):
            continue
        appositions(phrase)
        if not spans:  # of a paragraph before; but the text goes on about who confirms it
            entity = notes.cast.resolve(phrase, mention=True)
            if entity and entity.kind == "person":
                notes.cast.focus.speak(entity)
            continue
        notes.add(Rule.WHAT_WAS_SAID, phrase, f"{s.low[by - 1]} par", "indirect", spans, inverted=True)


def _revealed(s: Sentence, notes: Notes) -> None:
    """Read "Le rachat, dévoilé samedi par Bloomberg": what is told before the comma, by an outlet."""
    for p in range(2, len(s) - 2):
        if s.low[p] not in clause_words.REVEALED or s.low[p - 1] != ",":
            continue
        by = past_adverbs(s, p + 1)
        phrase = read(s, by + 1) if s.word(by) == "par" else None
        told = fronted(s, 0, p - 1)
        if phrase and phrase.entry and phrase.entry.is_outlet and told and told.end == p - 1 and told.det:
            notes.add(Rule.WHAT_WAS_SAID, phrase, f"{s.low[p]} par", "indirect", [list(told.span)], inverted=True)


def _thus(s: Sentence, notes: Notes) -> None:
    """Read "X présente la règle ainsi : p", "X s'explique en ces termes : p"."""
    colon = s.low.index(":")
    if not (s.word(colon - 1) == "ainsi" or s.low[max(0, colon - 3) : colon] == ["en", "ces", "termes"]):
        return
    who = fronted(s, 0, colon)
    if who and who.end < colon - 1 and (who.pronoun or can_speak(who)):
        spans, kind = notes.contents.between(s, colon + 1, len(s))
        notes.add(Rule.SUCH_IS, who, s.low[colon - 1], kind, spans)


def _emerges(s: Sentence, notes: Notes) -> None:
    """Read "Il ressort d'un rapport de X que p"."""
    phrase = contracted(s, 3) if s.word(2) in function_words.OF else None
    on = next((q for q in range(phrase.end, len(s)) if s.low[q] in QUE), 0) if phrase else 0
    if phrase and on and is_document(phrase):
        writer, _, entity = speaker(s, phrase, notes.cast)
        spans, kind = notes.contents.between(s, on + 1, len(s))
        notes.add(Rule.IMPERSONAL, writer, s.low[1], kind, spans, entity=entity)


def _is_written(s: Sentence, notes: Notes) -> None:
    """Read "p, est-il écrit dans un rapport de X"."""
    for p in range(1, len(s) - 3):
        if s.low[p] != "-il" or s.low[p - 1] not in ETRE:
            continue
        verb = past_adverbs(s, p + 1)
        frames = CUES.get(s.word(verb), {}).get((PAST, False))
        phrase = contracted(s, verb + 2) if frames and s.word(verb + 1) in {"dans", "sur", "par"} else None
        if phrase and is_document(phrase):
            writer, _, entity = speaker(s, phrase, notes.cast)
            spans, kind = notes.contents.between(s, 0, p - 1, incise=True)
            notes.add(Rule.IMPERSONAL, writer, s.low[verb], kind, spans, entity=entity, inverted=True)


def _pointed_at(s: Sentence, first: int, notes: Notes) -> Spans:
    """Return the span of what "une information" at first means."""
    if first == 0 and notes.number and not s.first:
        before = notes.sentences[notes.number - 1]
        return [] if QUOTE in before.low else [[before.begin(0), before.finish(len(before) - 1)]]
    if first > 1 and s.low[first - 1] == "," and verb_between(s, 0, first - 1):
        return [[s.begin(0), s.finish(first - 2)]]
    return []


def in_these_terms(s: Sentence, p: int, notes: Notes) -> bool:
    """Read « … », c'est ainsi (en ces termes) que X a décrit…; tell whether such words follow the quote at p."""
    q = p + 1 + (s.word(p + 1) in {",", ":"})
    if s.low[q : q + 2] != _THIS_IS:
        return False
    on = next((r for r in range(q + 3, min(len(s), q + 2 + _TERMS)) if s.low[r] in QUE), 0)
    if not on or not clause_words.TERMS.issuperset(s.low[q + 2 : on]):
        return False
    phrase: Phrase | None = fronted(s, on + 1, len(s))
    if phrase is None:
        return False
    return notes.add(Rule.SUCH_IS, phrase, " ".join(s.low[q:on]), "direct", notes.contents.quotes_from(s, p))


def whose_words(s: Sentence, colon: int) -> Phrase | None:
    """Return whose words a colon announces: "ces mots de X :", "Même son de cloche chez X :", "Un constat partagé par X :"."""
    for noun in range(colon - 2, max(-1, colon - _WORDS_OF), -1):
        if s.low[noun] not in clause_words.SPEECH:
            continue
        shared = s.word(noun + 1) in clause_words.SHARED and s.word(noun + 2) == "par"
        agrees = s.word(noun + 1) == "pour" and s.word(noun - 1) == "même"  # Même constat pour X :
        told = agrees or s.word(noun + 1) in function_words.OF or s.word(noun + 1) == "chez"
        if not (shared or told):
            continue
        phrase = contracted(s, noun + 2 + shared, colon)
        if s.low[noun] == "cas":
            return phrase if phrase and phrase.name and s.low[max(0, noun - 3) : noun] == [*_THIS_IS, "le"] else None
        if phrase and not phrase.pronoun and can_speak(phrase) and appositions(phrase, colon) == colon:
            return phrase
    return None
