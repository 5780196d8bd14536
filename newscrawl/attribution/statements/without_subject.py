"""Infinitives and participles that speak: their subject is that of another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.after_verb import what_follows
from newscrawl.attribution.statements.contents import clause_end
from newscrawl.attribution.statements.subjects import adjacent, can_speak, fronted
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words
from newscrawl.french.conjugation import INFINITIVE, PAST, PRESENT
from newscrawl.french.function_words import VERB_CLITICS
from newscrawl.french.reporting_verbs import NOUN
from newscrawl.french.verbs import AVOIR

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_TO = {  # what may stand before an infinitive that speaks, and the verbs that make it do so
    "à": frozenset(
        {"tenu", "tient", "tenait", "tiennent", "continue", "continué", "hésité", "jusqu'", "allé", "plaît"}
    ),
    "de": frozenset({"avant", "hésité", "hésite", "manqué", "empressé", "cesse", "cessé"}),
    "d'": frozenset({"avant", "hésité", "hésite", "manqué", "empressé", "cesse", "cessé"}),
    "par": frozenset({"commence", "finit", "commencé", "fini"}),
    "pour": None,
    "jusqu'à": None,
    "sans": None,
}


def is_willing(s: Sentence, cue: Cue) -> bool:
    """Whether an infinitive reports speech that took place: "a tenu à préciser que", "avant d'ajouter"."""
    before = s.word(cue.first - 1)
    if before not in _TO:
        return False
    if before in {"de", "d'"} and s.word(cue.first - 2) in {"et", "avant"} and cue.first <= 3:
        return True  # Et d'ajouter : « … »
    verbs = _TO[before]
    return verbs is None or s.word(cue.first - 2) in verbs


def is_joined(s: Sentence, cue: Cue) -> bool:
    """Whether a participle stands in coordination ("et déploré que") or after "avoir"."""
    before = s.word(cue.first - 1)
    if before in {"et", "ou", "puis"} and AVOIR.isdisjoint(s.low[: cue.first]):
        return False  # "sont concernés et rappelés"
    return before in {"et", "ou", "puis", "avoir"} or (
        before in function_words.ADVERBS and s.word(cue.first - 2) in {"et", "avoir"}
    )


def is_passive(s: Sentence, cue: Cue, notes: Notes) -> bool:
    """Read "qualifié de « … » par X"; tell whether the participle is of that kind."""
    if (
        s.word(cue.end) not in {"de", "d'", "comme"}
        or s.word(cue.end + 1) != QUOTE
        or s.word(cue.first - 1) in {"et", "avoir"}
    ):
        return False
    by = cue.end + 2
    phrase = read(s, by + 1) if s.word(by) == "par" else None
    if phrase:
        appositions(phrase)
        spans, _ = notes.contents.between(s, cue.end + 1, by)
        notes.add("passive", phrase, cue.text, "indirect", spans)
    return True


def _is_antecedent(s: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase spoke in a relative clause only: "X s'est moqué de Y, qui regrettait que…, en rappelant que"."""
    return "qui" in (s.word(phrase.end), s.word(phrase.end + 1))


def add_dependent(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Read a cue that has its subject from the sentence: "…, ajoutant que", "et déploré que"."""
    before = cue.first - 1
    while s.word(before) in VERB_CLITICS:
        before -= 1
    if cue.form == PRESENT and s.word(before) not in {",", "et", QUOTE, "–", "—", "en", "tout", ""}:
        near = adjacent(s, cue.first)  # "un communiqué dénonçant"; "…, l'opposition dénonçant une dérive"
        own = near is not None and near.end == cue.first and s.word(near.first - 1) == "," and can_speak(near)
        if near is None or not (own or is_document(near)):
            return
        if own:
            found = what_follows(s, cue, following, notes)
            if found and found[0] != "said to be":
                notes.add("participle", near, cue.text, found[2], found[1])
            return
    known = notes.before(cue.first)
    subject: Phrase | None
    entity: Entity | None
    main = fronted(s, 0, cue.first)
    if known and not (main and _is_antecedent(s, known.phrase) and main.first != known.phrase.first):
        subject, entity = known.phrase, known.entity
    elif cue.form == INFINITIVE and cue.first <= 3 and s.word(cue.first - 2) in {"et", "avant"}:
        subject, entity = Phrase(s, cue.first, cue.end), notes.cast.focus.last
        if entity is None:
            return
    else:
        subject, entity = main, None
        if subject is None:
            return
        if is_document(subject):
            subject, _, entity = speaker(s, subject, notes.cast)
    found = what_follows(s, cue, following, notes)
    if found is None:
        return
    rule, spans, kind = found
    if (
        rule == "said to be"
        or (rule == "object" and not (cue.form == PRESENT and cue.frames.takes(NOUN)))
        or (rule == "infinitive" and cue.form != PRESENT)
        or (cue.form == INFINITIVE and rule not in {"clause", "colon", "quoted object"})
    ):
        return
    if rule == "accusation" and QUOTE not in s.low[cue.end : clause_end(s, cue.end, following)]:
        return
    added = notes.add(
        {PRESENT: "participle", INFINITIVE: "infinitive cue", PAST: "coordination"}[cue.form],
        subject,
        cue.text,
        kind,
        spans,
        entity=entity,
    )
    if added and subject.first == cue.first:
        notes.statements[-1].speaker_text = ""  # Et de conclure : « … »
