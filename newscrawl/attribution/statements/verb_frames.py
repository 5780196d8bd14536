"""The frames of a reporting verb: subject and content before it, after it, or on both sides."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.after_verb import content_after, what_follows
from newscrawl.attribution.statements.before_verb import add_impersonal, closes_sentence, content_before, follows_speech
from newscrawl.attribution.statements.contents import before_clitics, content_start, has_verb
from newscrawl.attribution.statements.subjects import (
    antecedent,
    before_group,
    can_speak,
    fronted,
    insiders,
    left,
    right,
)
from newscrawl.attribution.statements.without_subject import (
    add_dependent,
    add_narrated,
    is_joined,
    is_passive,
    is_willing,
    narrator,
)
from newscrawl.attribution.text.clauses import verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, reporting_verbs
from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, PRESENT
from newscrawl.french.function_words import QUE
from newscrawl.french.reporting_verbs import CLAUSE, SHOWING
from newscrawl.french.verbs import AVOIR_PLURAL

if TYPE_CHECKING:
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_SHOWINGS = frozenset({SHOWING, CLAUSE | SHOWING})
_RELATIVE = 40  # words of a relative clause that a further verb goes on with, at most
_BEFORE_INCISE = frozenset({",", QUOTE, "–", "—", "!", "?"})
_FURTHER = frozenset({"et", ",", "ou"})  # behind the first of several subjects
_OPENS_CONTENT = function_words.QUE | {":"}
_DENIALS_THAT_SPEAK = ("exclu", "cach", "ni")


def apply(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Add the statements that a cue introduces; following are the cues after it in the sentence."""
    if cue.negated and not any(part in cue.text for part in _DENIALS_THAT_SPEAK):
        return
    if s.low[cue.main].startswith(("convien", "convenai")) and s.word(cue.end) in function_words.OF:
        return  # il convient de
    if cue.form != FINITE and cue.frames in _SHOWINGS:
        return  # pour montrer que
    narrates = narrator(s, cue) if cue.form == INFINITIVE else None
    told = right(s, cue.end) if cue.form == INFINITIVE and narrates is None and _is_told(s, cue) else None
    if narrates:
        add_narrated(s, cue, narrates, following, notes)
    elif told and can_speak(told) and not is_document(told):
        content_before(s, replace(cue, first=cue.first - 1), told, following, notes)
    elif cue.form == FINITE:
        _finite(s, cue, following, notes)
    elif (
        cue.form == PRESENT
        or (cue.form == INFINITIVE and is_willing(s, cue))
        or (cue.form == PAST and not is_passive(s, cue, notes) and is_joined(s, cue))
    ):
        add_dependent(s, cue, following, notes)


def _is_told(s: Sentence, cue: Cue) -> bool:
    """Whether "de" and an infinitive make an incise behind a quote: « … », de dire la mairesse."""
    return (
        s.word(cue.first - 1) in function_words.DE and s.word(cue.first - 2) == "," and s.word(cue.first - 3) == QUOTE
    )


def _finite(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    if cue.pronoun == "-on":
        add_impersonal(s, cue, notes)
        return
    if cue.pronoun:
        if s.word(cue.end) == "?" or (s.low[-1] == "?" and s.word(before_clitics(s, cue)) not in _BEFORE_INCISE):
            return  # que lui dit-il ?, X reconnaîtra-t-il que p ?
        at = s.low.index(cue.pronoun, cue.first, cue.end)
        content_before(s, cue, Phrase(s, at, at + 1, pronoun=cue.pronoun), following, notes)
        return
    subject = _subject(s, cue, notes)
    if subject and _is_wished(s, subject):
        return
    if subject:
        if content_after(s, cue, subject, following, notes):
            return
        p = before_group(s, cue)
        if subject.pronoun or s.word(p) == "qui" or subject.end == p + 1:
            return  # it has its subject; what follows is its object
        if s.word(cue.first - 1) != "," and not verb_between(s, 0, cue.first):
            return
        if subject.appositions and subject.appositions[-1].end == cue.first - 1 and can_speak(subject):
            return  # Me X, l'avocat du suspect, plaide l'accident
    elif _goes_on(s, cue, following, notes):
        return
    elif s.word(before_clitics(s, cue)) == "qui":
        return  # nobody who has spoken
    inverted = right(s, cue.end)
    if inverted and _speaks_inverted(s, cue, inverted):
        content_before(s, cue, inverted, following, notes)


def _is_wished(s: Sentence, subject: Phrase) -> bool:
    """Whether a clause is only wished, "a insisté pour que X garantisse « p »"; but "il n'a pas fallu un jour pour que X révèle p"."""
    for_that = s.word(subject.first - 1) in QUE and s.word(subject.first - 2) in clause_words.WISHED
    return for_that and clause_words.TOOK.isdisjoint(s.low[: subject.first])


def _goes_on(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> bool:
    """Read a verb without a subject at the head of a sentence, "Et précise que p": that of the sentence before goes on."""
    opens = before_group(s, cue) < 0 or (before_group(s, cue) == 0 and s.low[0] in clause_words.COORDINATORS)
    if not opens or notes.subject is None or s.word(content_start(s, cue.end)) not in _OPENS_CONTENT or s.first:
        return False
    found = what_follows(s, cue, following, notes)
    if found is None or not notes.add(
        found.rule, Phrase(s, cue.first, cue.end), cue.text, found.kind, found.spans, entity=notes.subject
    ):
        return False
    notes.statements[-1].speaker_text = ""
    return True


def _speaks_inverted(s: Sentence, cue: Cue, inverted: Phrase) -> bool:
    """Whether the phrase behind a verb without a subject before it is who speaks."""
    if cue.frames in _SHOWINGS and not _can_show(inverted):
        return False  # la photo que montre X
    if _is_plural(s, cue) and not inverted.plural and s.word(inverted.end) not in _FURTHER:
        return False  # Dix élus appellent le ministre à…
    if inverted.pronoun:
        return inverted.pronoun.endswith("-ci") or inverted.pronoun in clause_words.ONE_WHO
    if inverted.det in {"ce", "cet", "cette"} and s.word(before_group(s, cue)) != "," and not follows_speech(s, cue):
        return False  # la rédaction y ajoute ce commentaire
    return can_speak(inverted) or follows_speech(s, cue) or closes_sentence(s, cue, inverted)


def _is_plural(s: Sentence, cue: Cue) -> bool:
    """Whether the form of the verb tells that its subject is several."""
    verb = s.low[cue.main]
    if cue.main > cue.first:
        return s.low[cue.first] in AVOIR_PLURAL
    return verb.endswith("ent") and not verb.endswith("ient") and verb not in reporting_verbs.SINGULAR_IN_ENT


def _can_show(phrase: Phrase) -> bool:
    """Whether a phrase after "montre", "stipule" can be what shows: a document, a law, a known body."""
    return is_document(phrase) or phrase.entry is not None or phrase.head in reporting_verbs.RULINGS


def _of_relative(s: Sentence, conjunction: int) -> Phrase | None:
    """Return the subject of a relative clause that the conjunction goes on with: "d'une partie de la droite qui a crié et appelait à"."""
    start = next(
        (q for q in range(conjunction - 1, max(0, conjunction - _RELATIVE), -1) if s.low[q] in {"qui", ","}), 0
    )
    return antecedent(s, start) if s.low[start] == "qui" and has_verb(s, start + 1, conjunction) else None


def _subject(s: Sentence, cue: Cue, notes: Notes) -> Phrase | None:
    """Return the subject before a finite cue; a coordinated verb and a relative clause have it from the one who spoke before."""
    p = before_group(s, cue)
    if s.word(p) in clause_words.COORDINATORS:
        known = notes.before(cue.first)
        return known.phrase if known else _of_relative(s, p) or fronted(s, 0, cue.first)
    subject = left(s, cue, p)
    if subject and subject.pronoun == "on":
        return insiders(s, subject.first) or subject
    if subject is None and s.word(before_clitics(s, cue)) == "qui":
        known = notes.before(cue.first)  # "a dit X sur RTL, qui se dit prêt"
        return known.phrase if known else None
    return subject
