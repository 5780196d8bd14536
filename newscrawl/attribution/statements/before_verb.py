"""Content that stands before its reporting verb, with the subject after the verb or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.statements.contents import Spans, clause_end, has_verb, is_clause, quote_after
from newscrawl.attribution.statements.coordination import members_after
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.text.clauses import is_adverbial, is_time, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, nouns, reporting_verbs
from newscrawl.french.conjugation import PRESENT
from newscrawl.french.function_words import QUE, VERB_CLITICS
from newscrawl.french.reporting_verbs import CLAUSE, DIRECTIVE, INFINITIVE, LEARNT, NOUN, NOUN_IF_FINITE
from newscrawl.french.verbs import AVOIR_PLURAL

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_REPORTS = CLAUSE | INFINITIVE | NOUN | NOUN_IF_FINITE
_SPEECH = 5  # words between marks
_REMARK = 2  # words of "Étrange, note X, p": with a verb after, that is what is said
_CLEFT = 8  # words of "c'est en tout cas ce qu'": more of them say something themselves
_TWICE = 2  # statements, of which the second may repeat the first
_DASHES = frozenset({",", "–", "—"})
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
    tells = s.low[cue.main].startswith(reporting_verbs.TELLING) and subject.head in nouns.PERSONS
    return (
        (tells or cue.frames.takes(CLAUSE))
        and cue.main > cue.first
        and s.word(cue.first - 1) == ","
        and subject.det in function_words.DEFINITE
        and subject.head not in nouns.NOT_SPEAKERS
        and not subject.head.endswith(nouns.UNSPOKEN_ENDINGS)
        and s.word(subject.end) in {".", ","}
        and verb_between(s, 0, cue.first - 1)
    )


@dataclass(slots=True)
class Incise:
    """A verb with its subject after it, between the parts of what is said.

    end: the position after verb and subject; entity: who speaks, where that is known already
    """

    s: Sentence
    cue: Cue
    subject: Phrase
    end: int
    entity: Entity | None
    following: list[Cue]
    notes: Notes

    def add(self, spans: Spans, kind: str, rule: Rule = Rule.INCISE) -> bool:
        """Add the statement; tell whether it was added."""
        return self.notes.add(rule, self.subject, self.cue.text, kind, spans, entity=self.entity, inverted=True)


def content_before(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> None:
    """Content, cue, subject; and content again where the incise splits it."""
    incise = _read_incise(s, cue, subject, following, notes)
    stop = _content_stop(incise) if incise else None
    if incise is None:
        return
    if stop is None:
        if (
            s.word(incise.end) == ":"
            and s.word(incise.end + 1) == QUOTE
            and not notes.contents.is_used(s, incise.end + 1)
        ):
            incise.add(
                notes.contents.quotes_from(s, incise.end + 1), "direct", Rule.COLON
            )  # des propos que nuance X : « p »
        return
    spans, kind = _before(incise, stop)
    if kind == "indirect" and spans:
        if not is_clause(s, stop):
            if not cue.pronoun and not quote_after(s, incise.end):
                comma = _closing_comma(incise)
                if stop <= _REMARK and comma and has_verb(s, comma, len(s)):
                    following_spans = notes.contents.between(s, comma + 1, clause_end(s, comma + 1, following))[0]
                    incise.add(following_spans, "indirect")  # Problème, explique X, p
                return
            spans = [] if quote_after(s, incise.end) else spans  # Mais, écrit X, « … »
        told = cue.frames.takes(_REPORTS) or cue.pronoun or QUOTE in s.low[:stop] or closes_sentence(s, cue, subject)
        if not told:
            spans = []
    spans, kind = _with_rest(incise, stop, spans, kind)
    if incise.add(spans, kind) and _is_plural(s, cue):
        _share(incise)
    _tell_once(incise.notes)


def _tell_once(notes: Notes) -> None:
    """Drop the statement of an incise whose sentence says already who says it: "Il considère que p, a-t-il dit"."""
    if len(notes.statements) < _TWICE:
        return
    told, again = notes.statements[-2:]
    same = told.speaker is again.speaker and told.sentence == again.sentence and told.rule is Rule.CLAUSE
    if same and len(again.spans) == 1 and again.rule is Rule.INCISE:
        (a, b), (c, d) = told.spans[0], again.spans[0]
        if c < a and b == d:
            told.relay = told.relay or again.relay
            notes.statements.pop()


def _read_incise(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> Incise | None:
    """Return the incise with the one who speaks in it: the subject, the issuer of a document, or from whom an agency learnt it."""
    if is_document(subject):
        return Incise(s, cue, *speaker(s, subject, notes.cast), following, notes)
    told = learnt_from(s, subject.end) if cue.text.endswith(LEARNT) else None
    if subject.entry and cue.text.endswith(LEARNT) and told is None:
        return None
    if told and (subject.entry or (subject.name and not subject.head)):
        notes.relays.append(notes.cast.outlet(subject.entry, subject.bare, subject.text))
        return Incise(s, cue, told, told.end, None, following, notes)
    end = subject.appositions[-1].end if subject.appositions else max(subject.end, cue.end)
    return Incise(s, cue, subject, end, None, following, notes)


def _content_stop(incise: Incise) -> int | None:
    """Return where the content before an incise ends; None when there is none, or when it was said in the sentence before."""
    s = incise.s
    stop = incise.cue.first
    while stop > 0 and s.low[stop - 1] in _BEFORE_CONTENT:
        stop -= 1
    if s.word(stop - 1) in QUE:
        before = s.word(stop - 2)
        if before not in {"ce", ",", ""}:
            return None  # un chiffre que conteste la direction
        if before == "ce":
            if s.word(stop - 3) in function_words.PREPOSITIONS:
                return None  # contrairement à ce qu'écrit X
            if stop <= _CLEFT:
                if incise.cue.frames.takes(DIRECTIVE) or s.low[incise.cue.main].startswith(reporting_verbs.DENYING):
                    return None  # c'est ce que souhaite X, ce que dément X
                if not incise.notes.repeats(incise.subject):
                    incise.add(said_before(s, incise.notes), "indirect", Rule.WHAT_WAS_SAID)
                return None
            stop -= 2
    while stop > 0 and s.low[stop - 1] in _DASHES:
        stop -= 1
    return stop


def _before(incise: Incise, stop: int) -> tuple[Spans, str]:
    """Return the content before an incise; where the incise opens the sentence, what it opens or what ended the one before."""
    s, notes, end = incise.s, incise.notes, incise.end
    if stop:
        return notes.contents.between(s, 0, stop, incise=True)
    if s.low[0] == "comme":  # Comme le rapporte X, p
        opened = s.word(end) == ","
        return (
            notes.contents.between(s, end + 1, clause_end(s, end + 1, incise.following)) if opened else ([], "indirect")
        )
    return _quote_before(notes) if notes.number and not s.first else ([], "indirect")


def _with_rest(incise: Incise, stop: int, spans: Spans, kind: str) -> tuple[Spans, str]:
    """Return the whole content: with the quote, or the clause, that goes on after the incise."""
    s, end, contents = incise.s, incise.end, incise.notes.contents
    after = 0 if spans and not stop else quote_after(s, end)  # Comme le rapporte X, « p » is read whole
    if after and s.word(after - 1) == ":":
        if spans and kind == "indirect":
            incise.add(spans, kind)
            spans = []
        return spans + contents.quotes_from(s, after), "direct"
    if after and (kind == "direct" or not spans):
        return spans + contents.quotes_from(s, after), "direct"
    if after and incise.notes.contents.is_long(s, after):  # p, explique-t-elle, « q »
        incise.add(spans, kind)
        return contents.quotes_from(s, after), "direct"
    split = kind == "indirect" and s.word(end) == "," and incise.subject.pronoun and end + 2 < len(s)
    participle = any(
        cue.form == PRESENT and cue.first <= end + 2 for cue in incise.following
    )  # p, dit-il, ajoutant que q
    if not after and split and not participle and not verb_between(s, 0, stop):
        spans = [] if clause_words.STARTERS.issuperset(s.low[:stop]) else spans  # Or, assure-t-il, p
        spans = spans + contents.between(s, end + 1, clause_end(s, end + 1, incise.following))[0]
    return spans, kind


def _closing_comma(incise: Incise) -> int:
    """Return the position of the comma that closes an incise, past what is said further of its speaker; 0 for none."""
    s, end = incise.s, incise.end
    while s.word(end) and (is_time(s, end) or is_adverbial(s, end) or s.low[end].isdigit()):
        end += 1 + is_time(s, end)
    if s.word(end) != "," and not incise.subject.appositions:
        return 0
    comma = next((q for q in range(end, len(s)) if s.low[q] in {",", QUOTE, ":"}), 0)
    return comma if comma and s.low[comma] == "," and not has_verb(s, end, comma) else 0


def _share(incise: Incise) -> None:
    """Give the statement just added to the other members of a coordinated subject."""
    notes = incise.notes
    together = {notes.statements[-1].speaker: None}
    for member in members_after(incise.s, incise.subject, incise.end):
        notes.share(member)
        together[notes.statements[-1].speaker] = None
    if len(together) > 1:
        notes.cast.focus.together = list(together)


def learnt_from(s: Sentence, p: int) -> Phrase | None:
    """Return the source in "a appris l'AFP de source judiciaire", "… auprès du parquet"."""
    while p < len(s) and (is_adverbial(s, p) or s.low[p].isdigit()):
        p += 1
    if s.word(p) == "auprès":
        p += 1
    return contracted(s, p + 1) if s.word(p) in function_words.OF else None


def _is_plural(s: Sentence, cue: Cue) -> bool:
    return s.low[cue.first] in AVOIR_PLURAL or s.low[cue.main].endswith("ent")


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
    if (
        s.word(q) in {"à", "au", "dans", "chez", "aux", "du"}
        and s.word(q + 1) in clause_words.INSIDE
        and s.word(q + 2) in function_words.OF
    ):
        q += 2  # au sein de la préfecture, du côté de la mairie
    at = s.word(q) in {"à", "au", "dans", "chez", "aux"} or s.word(q - 1) in clause_words.INSIDE
    phrase = contracted(s, q + 1) if at else learnt_from(s, q)
    if phrase is None:
        return
    appositions(phrase)
    spans, kind = notes.contents.between(s, 0, cue.first)
    notes.add(Rule.IMPERSONAL, phrase, cue.text, kind, spans, inverted=True)
