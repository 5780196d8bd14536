"""Content that stands before its reporting verb, with the subject behind the verb or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.statements.contents import Spans, clause_end, is_clause, quote_after
from newscrawl.attribution.statements.coordination import members_after
from newscrawl.attribution.text.clauses import is_adverbial, is_time, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.function_words import QUE, VERB_CLITICS
from newscrawl.french.reporting_verbs import CLAUSE, INFINITIVE, NOUN, NOUN_IF_FINITE

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_REPORTS = CLAUSE | INFINITIVE | NOUN | NOUN_IF_FINITE
_SPEECH = 5  # words between marks
_BEFORE_CONTENT = VERB_CLITICS | function_words.ADVERBS - function_words.DAYS | {"comme", "le", "la"}


def follows_speech(s: Sentence, cue: Cue) -> bool:
    """Whether a quote stands before a cue and its comma; without a comma a short one may be a name."""
    p = cue.first - 1
    while p > 0 and (s.low[p] in VERB_CLITICS or s.low[p] == ","):
        p -= 1
    if not cue.frames.takes(CLAUSE) and p and s.low[p - 1] not in {",", ":", "et", "–"} and s.low[p - 1][0].isalnum():
        return False  # … est « fière », a condamné les faits
    return p in s.quotes and ("," in s.low[p : cue.first] or s.quotes[p].last - s.quotes[p].first >= _SPEECH)


def closes_sentence(s: Sentence, cue: Cue, subject: Phrase) -> bool:
    """Whether verb and subject close the sentence after a clause and a comma: "…, a indiqué la capitainerie"."""
    return (
        cue.frames.takes(CLAUSE)
        and cue.main > cue.first
        and s.word(cue.first - 1) == ","
        and subject.det in {"le", "la", "l'", "les"}
        and subject.head not in nouns.NOT_SPEAKERS
        and not subject.head.endswith(nouns.UNSPOKEN_ENDINGS)
        and s.word(subject.end) in {".", ","}
        and verb_between(s, 0, cue.first - 1)
    )


def content_before(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> None:
    """Content, cue, subject; and content again where the incise splits it."""
    low = s.low
    entity = None
    end = max(subject.end, cue.end)
    if subject.appositions:
        end = subject.appositions[-1].end
    if is_document(subject):
        subject, end, entity = speaker(s, subject, notes.cast)
    elif cue.text.endswith(("appris", "apprend", "apprenait")) and subject.entry:
        told = _learnt_from(s, subject.end)
        if told is None:
            return
        notes.relays.append(notes.cast.outlet(subject.entry, subject.bare, subject.text))
        subject, end = told, told.end
    c = cue.first
    while c > 0 and low[c - 1] in _BEFORE_CONTENT:
        c -= 1
    stop = c
    if s.word(c - 1) in QUE and s.word(c - 2) not in {"ce", ",", ""}:
        return  # un chiffre que conteste la direction
    if s.word(c - 1) in QUE and s.word(c - 2) == "ce":
        stop = c - 2
        if s.word(c - 3) in function_words.PREPOSITIONS:
            return  # contrairement à ce qu'écrit X
        if c <= 6:
            notes.add(
                "what was said", subject, cue.text, "indirect", said_before(s, notes), entity=entity, inverted=True
            )
            return
    while stop > 0 and low[stop - 1] in {",", "–", "—"}:
        stop -= 1
    spans: Spans = []
    kind = "indirect"
    if stop:
        spans, kind = notes.contents.between(s, 0, stop, incise=True)
    elif low[0] == "comme":  # Comme le rapporte X, p
        if s.word(end) == ",":
            spans, kind = notes.contents.between(s, end + 1, clause_end(s, end + 1, following))
    elif notes.number and not s.first:
        spans, kind = _quote_before(notes)
    reports = cue.frames.takes(_REPORTS)
    if kind == "indirect" and spans and not is_clause(s, stop):
        if not cue.pronoun and not quote_after(s, end):
            return
        spans = [] if quote_after(s, end) else spans  # Mais, écrit X, « … »
    if kind == "indirect" and not reports and not cue.pronoun and QUOTE not in low[:stop]:
        spans = []
    after = quote_after(s, end)
    if after and s.word(after - 1) == ":":
        if spans and kind == "indirect":
            notes.add("incise", subject, cue.text, kind, spans, entity=entity, inverted=True)
            spans = []
        spans, kind = spans + notes.contents.quotes_from(s, after), "direct"
    elif after and (kind == "direct" or not spans):
        spans, kind = spans + notes.contents.quotes_from(s, after), "direct"
    elif (
        kind == "indirect"
        and s.word(end) == ","
        and subject.pronoun
        and not verb_between(s, 0, stop)
        and end + 2 < len(s)
    ):
        spans = spans + notes.contents.between(s, end + 1, clause_end(s, end + 1, following))[0]
    if notes.add("incise", subject, cue.text, kind, spans, entity=entity, inverted=True) and _is_plural(s, cue):
        together = {notes.statements[-1].speaker: None}
        for member in members_after(s, subject, end):
            notes.share(member)
            together[notes.statements[-1].speaker] = None
        if len(together) > 1:
            notes.cast.focus.together = list(together)


def _learnt_from(s: Sentence, p: int) -> Phrase | None:
    """Return the source in "a appris l'AFP de source judiciaire", "… auprès du parquet"."""
    while p < len(s) and (is_adverbial(s, p) or s.low[p].isdigit()):
        p += 1
    if s.word(p) == "auprès":
        p += 1
    return contracted(s, p + 1) if s.word(p) in function_words.OF else None


def _is_plural(s: Sentence, cue: Cue) -> bool:
    return s.low[cue.first] in {"ont", "avaient", "auront", "auraient"} or s.low[cue.main].endswith("ent")


def _quote_before(notes: Notes) -> tuple[Spans, str]:
    """Return the quote that ends the sentence before, when nobody has it yet."""
    previous = notes.sentences[notes.number - 1]
    last = len(previous) - 1
    if last in previous.quotes and not notes.contents.is_used(previous, last):
        return notes.contents.between(previous, 0, len(previous))
    return [], "indirect"


def said_before(s: Sentence, notes: Notes) -> Spans:
    """Return the span of the sentence before, after "C'est ce qu'a déclaré X"."""
    if not notes.number or s.low[0] not in {"c'", "voilà", "ce", "tel"}:
        return []
    previous = notes.sentences[notes.number - 1]
    colon = next((p for p in range(len(previous) - 2) if previous.low[p] == ":"), -1)
    return [[previous.begin(colon + 1), previous.finish(len(previous) - 1)]]


def add_impersonal(s: Sentence, cue: Cue, notes: Notes) -> None:
    """Read an impersonal cue: "a-t-on appris auprès de diplomates", "indique-t-on de source policière"."""
    q = cue.end
    while q < len(s) and (is_adverbial(s, q) or is_time(s, q) or s.low[q].isdigit()):
        q += 1 + is_time(s, q)
    phrase = contracted(s, q + 1) if s.word(q) in {"à", "au", "dans", "chez", "aux"} else _learnt_from(s, q)
    if phrase is None:
        return
    appositions(phrase)
    spans, kind = notes.contents.between(s, 0, cue.first)
    notes.add("impersonal", phrase, cue.text, kind, spans, inverted=True)
