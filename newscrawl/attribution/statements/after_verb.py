"""Content that stands behind its reporting verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.statements.before_verb import said_before
from newscrawl.attribution.statements.contents import (
    Spans,
    claimed,
    clause_end,
    colon_quote,
    content_start,
    is_infinitive,
    number_after,
    object_quote,
    relative_end,
    to_comma,
)
from newscrawl.attribution.statements.coordination import members_before
from newscrawl.attribution.statements.subjects import can_speak
from newscrawl.attribution.text.clauses import is_adverbial, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.function_words import QUE
from newscrawl.french.verbs import CUES, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_QUOTED_OBJECT = frozenset("qinmxoe")

_ESTIMATES = frozenset(
    "évalue évaluent évalué évaluait estime estiment estimé estimait chiffre chiffrent chiffré chiffrait".split()
)

_EXPLAINED_BY = frozenset({"explique", "expliqué", "expliquait", "justifie", "justifié", "justifiait"})


def content_after(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> bool:
    """Subject, cue, content; tell whether there is any content after the cue."""
    entity = None
    document = is_document(subject)
    if document:
        subject, _, entity = speaker(s, subject, notes.cast)
    elif (
        "s" in cue.frames
        and "q" in cue.frames
        and len(set(cue.frames)) == 2
        and not (subject.entry or subject.head in nouns.GOVERNMENT_BODIES)
    ):
        return False
    if subject.pronoun and s.word(subject.first - 1) in QUE and s.word(subject.first - 2) == "ce":
        spans = said_before(s, notes)
        if spans:
            notes.add("what was said", subject, cue.text, "indirect", spans)
        return True
    found = what_follows(s, cue, following, notes, document=document)
    if found is None:
        return False
    rule, spans, kind = found
    if s.word(subject.first - 1) == "%" and rule != "clause":
        return False  # 39 % des Français se disent satisfaits
    if rule in {"object", "quoted object", "said to be", "accusation"} and not (
        subject.pronoun or entity or can_speak(subject)
    ):
        return False
    if rule == "clause" and s.word(subject.end) in {"qui", ","} and (end := relative_end(s, cue)):
        spans, kind = notes.contents.between(s, content_start(s, cue.end) + 1, end)
    if rule == "quoted object" and "o" in cue.frames and notes.covers(s, cue.first):
        return False  # "a dit qu'il voulait « … »" is one statement
    if (
        rule == "infinitive"
        and s.word(subject.first - 1) in function_words.RELATIVES
        and s.word(subject.first - 2) not in CUES
    ):
        return False  # la nature qu'il croyait avoir dominée
    if notes.add(rule, subject, cue.text, kind, spans, entity=entity):
        for member in members_before(s, subject):
            notes.share(member)
    return True


def what_follows(
    s: Sentence, cue: Cue, following: list[Cue], notes: Notes, *, document: bool = False
) -> tuple[str, Spans, str] | None:
    """Return rule, content and kind of what follows a cue, None when nothing there is a statement."""
    low = s.low
    frames = cue.frames
    between = notes.contents.between
    at = content_start(s, cue.end)
    nxt = s.word(at)
    stop = clause_end(s, at, following)
    # se souvient de la relation qu'entretenait X
    relative = nxt in QUE and at > cue.end and not is_adverbial(s, at - 1) and is_finite(s.word(at + 1))
    if nxt in QUE and not relative and ("q" in frames or (document and "s" in frames)):
        return ("clause", *between(s, at + 1, clause_end(s, at + 1, following)))
    if nxt == ":" and s.word(at + 1) == QUOTE:
        if claimed(s, at + 2, following):
            return None
        return "colon", notes.contents.quotes_from(s, at + 1), "direct"
    if nxt == ":" and "q" in frames and at + 2 < len(s):
        return ("colon", *between(s, at + 1, len(s)))
    if nxt == QUOTE and (at == cue.end or not is_infinitive(s, cue.end)):
        comma = to_comma(s, at, stop)
        words_in = s.quotes[at].last - s.quotes[at].first
        if words_in < 3 and set("qixnmoe").isdisjoint(frames):
            return None  # a crié « Aline »
        if words_in >= 4 and not verb_between(s, at + 1, stop):
            stop = comma
        if set(frames) <= {"o", "d"} and words_in < 4:
            stop = at + 1
        return ("quoted object", *between(s, at, max(stop, at + 1)))
    if "i" in frames and (is_infinitive(s, at) or is_infinitive(s, cue.end)):
        begin = at if is_infinitive(s, at) else cue.end
        return ("infinitive", *between(s, begin, clause_end(s, begin, following)))
    stop = clause_end(s, cue.end, following)
    if "a" in frames:
        tail = low[cue.end + 1 : stop]  # accuser X de…; but not "l'homme qu'elle accuse de viol"
        return (
            ("accusation", *between(s, cue.end, stop))
            if ("de" in tail or "d'" in tail) and s.word(cue.end) not in function_words.OF
            else None
        )
    if low[cue.main] in _ESTIMATES and number_after(s, cue.end, stop):
        return ("object", *between(s, cue.end, stop))
    if "e" in frames:
        begin = cue.end + (s.word(cue.end) in function_words.OF)
        return ("object", *between(s, begin, to_comma(s, begin, stop)))
    begin = cue.end
    while begin < stop and (is_adverbial(s, begin) or low[begin] in {"de", "d'", ","}):
        begin += 1
    quoted = object_quote(s, cue.end, following)
    if quoted and set(frames) & _QUOTED_OBJECT and (set(frames) & set("qx") or quoted - cue.end <= 6):
        return ("quoted object", *between(s, min(begin, quoted - 1), quoted))
    plain = s.word(cue.end) not in {".", ",", "", "!", "?"} and s.word(cue.end) not in function_words.PREPOSITIONS
    if not {"n", "m"}.isdisjoint(frames) and plain and cue.end < stop:
        return ("object", *between(s, begin, to_comma(s, begin, stop)))
    if "p" in frames and "i" in frames and plain and cue.end < stop:  # se dit prêt à négocier
        return ("said to be", *between(s, cue.end, stop))
    if low[cue.main] in _EXPLAINED_BY and "par" in low[cue.end : stop]:
        return ("object", *between(s, cue.end, stop))
    colon = colon_quote(s, cue.end)
    if colon and not {"q", "d"}.isdisjoint(frames) and not claimed(s, colon + 1, following):
        return "colon", notes.contents.quotes_from(s, colon), "direct"
    return None
