"""Infinitives and participles that speak: their subject is that of another verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.after_verb import Found, what_follows
from newscrawl.attribution.statements.contents import clause_end
from newscrawl.attribution.statements.rules import COLONS, OBJECTS, QUOTED, Rule
from newscrawl.attribution.statements.subjects import adjacent, can_speak, fronted
from newscrawl.attribution.text.clauses import past_adverbs
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, nouns, reporting_verbs
from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, PRESENT
from newscrawl.french.function_words import QUE, VERB_CLITICS
from newscrawl.french.reporting_verbs import FACT, NOUN
from newscrawl.french.verbs import AVOIR, CUES, ETRE, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_BEFORE_PARTICIPLE = frozenset({",", "et", QUOTE, "–", "—", "en", "tout", ""})
_BEFORE_OPENING = clause_words.STARTERS | function_words.SE | {"en", "tout"}
_PRONOUNS = (VERB_CLITICS - {"en"}) | function_words.OBJECTS
_OF_AN_INFINITIVE = COLONS | QUOTED | {Rule.CLAUSE}
_STRESSED = {"lui": "il", "elle": "elle", "eux": "ils", "elles": "elles"}
_OPENING = 3  # words of "Et d'ajouter", "Avant de conclure"
_JUDGEMENT = 8  # words between "jugé" and "par"
_RULES = {PRESENT: Rule.PARTICIPLE, INFINITIVE: Rule.DEPENDENT_INFINITIVE, PAST: Rule.COORDINATION}


def is_willing(s: Sentence, cue: Cue) -> bool:
    """Whether an infinitive reports speech that took place: "a tenu à préciser que", "avant d'ajouter"."""
    before = s.word(cue.first - 1)
    if s.word(cue.first - 2) in clause_words.ONLY_SAYING and before in {"à", "de", "d'"}:
        return True  # se bornant à rappeler que
    if _opens_sentence(s, cue) and before in function_words.DE:
        return True
    if before in function_words.DE and s.word(cue.first - 3).startswith("manqu"):
        return True  # ne manque pas de souligner
    return before in clause_words.SPOKEN_AFTER or s.word(cue.first - 2) in clause_words.SPEAKS_WITH.get(before, ())


def _opens_sentence(s: Sentence, cue: Cue) -> bool:
    """Whether an infinitive goes on for the last speaker: "Et d'ajouter : « … »"."""
    return cue.first <= _OPENING and s.word(cue.first - 2) in {"et", "avant"}


def is_joined(s: Sentence, cue: Cue) -> bool:
    """Whether a participle stands in coordination ("et déploré que") or after "avoir"."""
    before = s.word(cue.first - 1)
    if before in {"et", "ou", "puis"} and AVOIR.isdisjoint(s.low[: cue.first]):
        return False  # "sont concernés et rappelés"
    if before == "avoir" and s.word(cue.first - 3) in clause_words.CHARGED:
        return False  # accusé d'avoir critiqué « p »
    return before in {"et", "ou", "puis", "avoir"} or (
        before in function_words.ADVERBS and s.word(cue.first - 2) in {"et", "avoir"}
    )


def is_passive(s: Sentence, cue: Cue, notes: Notes) -> bool:
    """Read "qualifié de « … » par X", "jugé illégal par X", "estimé à trois millions par X"; tell whether the participle is of that kind."""
    called = s.word(cue.end) in {"de", "d'", "comme"} and s.word(cue.end + 1) == QUOTE
    judged = s.low[cue.main] in clause_words.JUDGED and _is_judgement(s, cue)
    if not (called or judged) or s.word(cue.first - 1) in {"et", "avoir"}:
        return False
    by = cue.end + 2
    if judged:
        by = next((q for q in range(cue.end, min(len(s), cue.end + _JUDGEMENT)) if s.low[q] in {"par", ","}), 0)
    phrase = read(s, by + 1) if s.word(by) == "par" else None
    if phrase and (called or _may_judge(phrase)):
        appositions(phrase)
        spans, _ = notes.contents.between(s, cue.end + 1 if called else _judged_from(s, cue), by)
        notes.add(Rule.PASSIVE, phrase, cue.text, "indirect", spans)
    return called or phrase is not None


def _is_judgement(s: Sentence, cue: Cue) -> bool:
    """Whether a quality or a quote follows "jugé", and no date of a trial; without "être" before it, only a quote."""
    after = past_adverbs(s, cue.end) if cue.end < len(s) else cue.end
    word = s.word(after)
    if word == QUOTE:
        return True
    told = s.word(cue.first - 1) in ETRE | {"été"}
    return (
        told
        and word not in clause_words.VERDICTS
        and (word == "à" or (word.isalpha() and word not in function_words.STOP))
    )


def _may_judge(phrase: Phrase) -> bool:
    return not phrase.pronoun and (bool(phrase.name or phrase.entry) or can_speak(phrase))


def _judged_from(s: Sentence, cue: Cue) -> int:
    """Return where what is judged starts: the subject of "a été jugé", else the participle, which tells of what is named before it."""
    if s.word(cue.first - 1) not in ETRE | {"été"}:
        return cue.first + 1
    subject = fronted(s, 0, cue.first)
    return subject.first if subject else 0


def _is_antecedent(s: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase spoke in a relative clause only: "X s'est moqué de Y, qui regrettait que…, en rappelant que"."""
    return "qui" in (s.word(phrase.end), s.word(phrase.end + 1))


def add_dependent(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Read a cue that has its subject from the sentence: "…, ajoutant que", "et déploré que"."""
    if s.low[cue.main] in clause_words.QUOTING:
        _hear(s, cue, notes)
        return  # écrit X en citant « une source informée »
    if cue.form == PRESENT and _opens(s, cue):
        _add_fronted(s, cue, following, notes)
        return
    if cue.form == PRESENT and not _is_free(s, cue) and not _follows_speaker(s, cue, notes):
        near = adjacent(s, cue.first)
        if near is None:
            return
        if _has_own_subject(s, near, cue.first):
            _add_absolute(s, cue, near, following, notes)
            return
        if is_document(near) and near.end == cue.first and _is_taken_over(s, near):
            _add_of_document(s, cue, near, following, notes)
            return
        if not (is_document(near) or _is_told_by_document(s, cue)):
            return
    who = _who(s, cue, notes)
    found = what_follows(s, cue, following, notes) if who else None
    if who is None or found is None or not _is_said(s, cue, found, following):
        return
    subject, entity = who
    added = notes.add(_RULES[cue.form], subject, cue.text, found.kind, found.spans, entity=entity)
    if added and subject.first == cue.first:
        notes.statements[-1].speaker_text = ""  # Et de conclure : « … »


def _is_taken_over(s: Sentence, document: Phrase) -> bool:
    """Whether somebody reads, receives or passes on a document, so that it is not his: "a retweeté un message rappelant que"."""
    return not clause_words.TAKEN_OVER.isdisjoint(s.low[: document.first])


def _add_of_document(s: Sentence, cue: Cue, document: Phrase, following: list[Cue], notes: Notes) -> None:
    found = what_follows(s, cue, following, notes, document=True)
    if found and _is_said(s, cue, found, following):
        who, _, entity = speaker(s, document, notes.cast)
        notes.add(Rule.PARTICIPLE, who, cue.text, found.kind, found.spans, entity=entity)


def _hear(s: Sentence, cue: Cue, notes: Notes) -> None:
    """Note whom a text quotes, "citant un membre du parti": the quotes that follow are his."""
    phrase = read(s, cue.end)
    if phrase and phrase.head in nouns.PERSONS and not phrase.plural:
        appositions(phrase)
        entity = notes.cast.resolve(phrase, mention=True)
        if entity:
            notes.cast.focus.speak(entity)


def _is_told_by_document(s: Sentence, cue: Cue) -> bool:
    """Whether a document goes on behind its verb without a comma: "La circulaire supprime les devoirs précisant que"."""
    main = fronted(s, 0, cue.first) if s.word(cue.end) in QUE else None
    return main is not None and (is_document(main) or main.head in reporting_verbs.RULINGS)


def _opens(s: Sentence, cue: Cue) -> bool:
    """Whether a participle opens the sentence: "Estimant que p, X a quitté la salle"."""
    return cue.first <= _OPENING and all(w in _BEFORE_OPENING for w in s.low[: cue.first])


def _add_fronted(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Read a participle at the head of the sentence: its subject acts behind a comma after what is said."""
    for comma in range(cue.end + 1, len(s) - 2):
        subject = fronted(s, comma + 1, len(s)) if s.low[comma] == "," else None
        if subject and subject.first == comma + 1 and (subject.pronoun or _acts(subject)):
            found = what_follows(s, cue, following, notes)
            if found and _is_said(s, cue, found, following):
                end = s.finish(comma - 1)
                spans = [[a, min(b, end)] for a, b in found.spans if a < end]
                notes.add(Rule.PARTICIPLE, subject, cue.text, found.kind, spans)
            return


def _is_free(s: Sentence, cue: Cue) -> bool:
    """Whether nothing right before a participle can be its subject."""
    before = cue.first - 1
    while s.word(before) in _PRONOUNS:
        before -= 1
    return s.word(before) in _BEFORE_PARTICIPLE


def _follows_speaker(s: Sentence, cue: Cue, notes: Notes) -> bool:
    """Whether a participle with its clause stands right after who has just spoken: "a lancé X précisant que"."""
    known = notes.before(cue.first)
    if known is None or s.word(cue.end) not in QUE:
        return False
    return known.phrase.end == cue.first or any(other.end == cue.first for other in notes.cues)


def narrator(s: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject of an infinitive of narration: "Et l'officier de conclure : « … »", "Et lui d'ajouter que"."""
    start = int(s.low[0] == "et")
    if s.word(cue.first - 1) not in function_words.DE or cue.first - 1 <= start:
        return None
    if s.low[start] in _STRESSED and cue.first - 1 == start + 1:
        return Phrase(s, start, start + 1, pronoun=_STRESSED[s.low[start]])
    phrase = read(s, start, cue.first - 1)
    if phrase is None or phrase.end != cue.first - 1 or not can_speak(phrase) or not (phrase.det or phrase.name):
        return None
    return phrase if s.word(cue.end) in QUE or s.word(cue.end) in {":", QUOTE} else None


def add_narrated(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> None:
    """Add what an infinitive of narration tells."""
    found = what_follows(s, cue, following, notes)
    if found and found.rule in _OF_AN_INFINITIVE:
        notes.add(Rule.NARRATION, subject, cue.text, found.kind, found.spans)


def _has_own_subject(s: Sentence, near: Phrase, end: int) -> bool:
    """Whether a participle at end has a subject of its own: "…, l'opposition dénonçant une dérive"; "un communiqué dénonçant" has none."""
    return near.end == end and s.word(near.first - 1) == "," and can_speak(near)


def _add_absolute(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> None:
    found = what_follows(s, cue, following, notes)
    if found and found.rule is not Rule.SAID_TO_BE:
        notes.add(Rule.PARTICIPLE, subject, cue.text, found.kind, found.spans)


def _who(s: Sentence, cue: Cue, notes: Notes) -> tuple[Phrase, Entity | None] | None:
    """Return whose words a dependent cue brings: those of who spoke in the sentence, of its subject, or of the last speaker."""
    own = adjacent(s, cue.first - 3) if s.word(cue.first - 2) in clause_words.ONLY_SAYING else None
    if own and _has_own_subject(s, own, cue.first - 3):
        return own, None  # …, Ikea se bornant à rappeler que
    known = notes.before(cue.first)
    main = fronted(s, 0, cue.first)
    if known and known.according and main and main.first > known.at and _acts(main):
        return main, None  # Selon Sud Ouest, une vigneronne a écrit au préfet, expliquant que
    joined = cue.form == PAST and s.word(cue.first - 1) == "et"  # les élus, qui ont dénoncé p et promis que q
    if known and (joined or not (main and _is_antecedent(s, known.phrase) and main.first != known.phrase.first)):
        return known.phrase, known.entity
    if cue.form == INFINITIVE and _opens_sentence(s, cue):
        return (Phrase(s, cue.first, cue.end), notes.cast.focus.last) if notes.cast.focus.last else None
    if main is None or ":" in s.low[main.end : cue.first]:
        return None
    if is_document(main):
        subject, _, entity = speaker(s, main, notes.cast)
        return subject, entity
    return main, None


def _acts(main: Phrase) -> bool:
    """Whether somebody is the subject of the verb right after the phrase."""
    s = main.sentence
    end = main.appositions[-1].end + 1 if main.appositions else main.end
    verb = s.word(end)
    return (
        can_speak(main)
        and not is_document(main)
        and (is_finite(verb) or verb in VERB_CLITICS or (FINITE, False) in CUES.get(verb, ()))
    )


def _is_said(s: Sentence, cue: Cue, found: Found, following: list[Cue]) -> bool:
    """Whether a cue without a subject of its own says what was found after it: it needs more than an object."""
    rule = found.rule
    if rule is Rule.ACCUSATION and QUOTE not in s.low[cue.end : clause_end(s, cue.end, following)]:
        return False
    if cue.form == INFINITIVE:
        return rule in _OF_AN_INFINITIVE
    if rule in OBJECTS:
        return cue.form == PRESENT and cue.frames.takes(NOUN | FACT)
    return rule is not Rule.SAID_TO_BE and (rule is not Rule.INFINITIVE or cue.form == PRESENT)
