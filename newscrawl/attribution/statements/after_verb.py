"""Content that stands after its reporting verb."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.statements.before_verb import learnt_from, said_before
from newscrawl.attribution.statements.contents import (
    before_clitics,
    before_colon,
    claimed,
    clause_end,
    colon_quote,
    content_start,
    is_infinitive,
    number_after,
    object_quote,
    relative_end,
    subordinate_end,
    to_comma,
)
from newscrawl.attribution.statements.coordination import members_before
from newscrawl.attribution.statements.references import whose_words
from newscrawl.attribution.statements.rules import OBJECTS, QUOTED, Rule
from newscrawl.attribution.statements.subjects import can_speak
from newscrawl.attribution.text.clauses import is_adverbial, past_adverbs, past_day, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, nouns, reporting_verbs
from newscrawl.french.conjugation import FINITE
from newscrawl.french.function_words import QUE
from newscrawl.french.noun_phrases import NUMERALS
from newscrawl.french.reporting_verbs import (
    ACCUSATION,
    ADVICE,
    BESIDE_QUOTE,
    CLAUSE,
    DIRECTIVE,
    FACT,
    INFINITIVE,
    NOUN,
    NOUN_IF_FINITE,
    QUESTION,
    QUOTED_OBJECT,
    SELF,
    SHOWING,
    STATE,
    VIEW,
)
from newscrawl.french.verbs import CUES, is_finite

if TYPE_CHECKING:
    from collections.abc import Callable

    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.statements.contents import Contents, Spans
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_QUOTES_SHORT = CLAUSE | INFINITIVE | QUOTED_OBJECT | NOUN | NOUN_IF_FINITE | DIRECTIVE | STATE
_NO_TOPIC = frozenset({DIRECTIVE, BESIDE_QUOTE, DIRECTIVE | BESIDE_QUOTE})
_SHORT = 3  # words between marks: fewer are a word set off beside most verbs
_SPEECH = 4  # words between marks from which on a quote stands for itself
_EPITHETS = 4  # words after an article within which the noun of a fact stands
_NEAR = 6  # words between a verb and the end of its object that holds a quote
_NO_OBJECT = frozenset({".", ",", "", "!", "?"})
_ABOUT_SOMEBODY = OBJECTS | QUOTED | {Rule.SAID_TO_BE, Rule.ACCUSATION}


@dataclass(slots=True)
class After:
    """What stands after a cue.

    at, word: where its content may start (see content_start), and the word there
    document: whether the subject is a document
    """

    s: Sentence
    cue: Cue
    following: list[Cue]
    contents: Contents
    document: bool
    at: int
    word: str
    _stop: int = -1

    @property
    def stop(self) -> int:
        """Where a clause right after the cue ends."""
        if self._stop < 0:
            self._stop = clause_end(self.s, self.cue.end, self.following)
        return self._stop

    def between(self, first: int, end: int) -> tuple[Spans, str]:
        """Return the spans and the kind of the content at first…end."""
        return self.contents.between(self.s, first, end)


class Found(NamedTuple):
    """Content after a cue: the rule that found it, its spans, its kind."""

    rule: Rule
    spans: Spans
    kind: str


NOTHING = Found(Rule.CLAUSE, [], "")  # no statement, whatever further rules say


def content_after(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> bool:
    """Subject, cue, content; tell whether there is any content after the cue."""
    entity = None
    document = is_document(subject)
    if document:
        subject, _, entity = speaker(s, subject, notes.cast)
    elif cue.frames == CLAUSE | SHOWING and not (subject.entry or subject.head in nouns.GOVERNMENT_BODIES):
        return False
    elif subject.head in reporting_verbs.RULINGS:
        entity = notes.cast.own_words(subject)  # la loi du 8 juillet précise que
    if subject.pronoun and s.word(subject.first - 1) in QUE and s.word(subject.first - 2) == "ce":
        spans = said_before(s, notes)
        if spans and not notes.repeats(subject):
            notes.add(Rule.WHAT_WAS_SAID, subject, cue.text, "indirect", spans)
        return True
    found = what_follows(s, cue, following, notes, document=document)
    if found is None or not _is_statement(s, cue, subject, found, notes, known=entity is not None):
        return False
    rule, spans, kind = found
    if rule is Rule.LEARNT:
        return _add_learnt(s, cue, subject, found, notes)
    if rule is Rule.CLAUSE and s.word(subject.end) in {"qui", ","} and (end := relative_end(s, cue)):
        spans, kind = notes.contents.between(s, content_start(s, cue.end) + 1, end)
    if notes.add(rule, subject, cue.text, kind, spans, entity=entity):
        for member in members_before(s, subject):
            notes.share(member)
    return True


def _add_learnt(s: Sentence, cue: Cue, subject: Phrase, found: Found, notes: Notes) -> bool:
    """Add what the subject learnt, as its teller's; an agency that learnt it is the relay."""
    teller = learnt_from(s, cue.end)
    if subject.entry and subject.entry.is_outlet:
        notes.relays.append(notes.cast.outlet(subject.entry, subject.bare, subject.text))
    return teller is not None and notes.add(found.rule, teller, cue.text, found.kind, found.spans)


def _is_statement(s: Sentence, cue: Cue, subject: Phrase, found: Found, notes: Notes, *, known: bool) -> bool:
    """Whether such a subject says what was found after the verb."""
    before = s.word(subject.first - 1)
    if subject.head in reporting_verbs.COURTS and s.low[cue.main].startswith("condamn"):
        return False  # la cour d'appel a condamné la société
    if before == "%" and found.rule is not Rule.CLAUSE:
        return False  # 39 % des Français se disent satisfaits
    if found.rule in _ABOUT_SOMEBODY and not (subject.pronoun or known or can_speak(subject)):
        return False
    if found.rule in QUOTED and cue.frames.takes(DIRECTIVE) and notes.covers(s, cue.first):
        return False  # "a dit qu'il voulait « … »" is one statement
    if found.rule is Rule.SAID_TO_BE and before == "dont":
        return False  # une campagne dont Pékin s'estime victime
    believed = found.rule is Rule.INFINITIVE and before in function_words.RELATIVES
    return not believed or s.word(subject.first - 2) in CUES  # la nature qu'il croyait avoir dominée


def what_follows(s: Sentence, cue: Cue, following: list[Cue], notes: Notes, *, document: bool = False) -> Found | None:
    """Return what the first rule finds after a cue, None when nothing there is a statement."""
    at = content_start(s, cue.end)
    after = After(s, cue, following, notes.contents, document, at, s.word(at))
    found = next((found for rule in RULES if (found := rule(after))), None)
    return None if found is NOTHING else found


# -- the rules; each returns what it finds, None for the next one to try, NOTHING where no statement can be


def _clause(after: After) -> Found | None:
    """A dit que p."""
    s, at, frames = after.s, after.at, after.cue.frames
    if after.word not in QUE or not (frames.takes(CLAUSE) or (after.document and frames.takes(SHOWING))):
        return None
    if at > after.cue.end and not is_adverbial(s, at - 1) and is_finite(s.word(at + 1)):
        return None  # se souvient de la relation qu'entretenait X
    stop = subordinate_end(s, after.cue, at + 1, clause_end(s, at + 1, after.following))
    stop = before_colon(s, at + 1, stop)
    return Found(Rule.CLAUSE, *after.between(at + 1, stop))


def _quote_behind_colon(after: After) -> Found | None:
    """A dit : « p »."""
    s, at = after.s, after.at
    if after.word != ":" or s.word(at + 1) != QUOTE:
        return None
    if claimed(s, at + 2, after.following):
        return NOTHING
    return Found(Rule.COLON, after.contents.quotes_from(s, at + 1), "direct")


def _clause_behind_colon(after: After) -> Found | None:
    """Prévient : p."""
    if after.word != ":" or not after.cue.frames.takes(CLAUSE) or after.at + 2 >= len(after.s):
        return None
    return Found(Rule.COLON_CLAUSE, *after.between(after.at + 1, len(after.s)))


def _quote(after: After) -> Found | None:
    """Dénonce « p », with what the quote goes on with."""
    s, at, frames = after.s, after.at, after.cue.frames
    if after.word != QUOTE or (at > after.cue.end and is_infinitive(s, after.cue.end)):
        return None
    words = s.quotes[at].last - s.quotes[at].first
    if words < _SHORT and not frames.takes(_QUOTES_SHORT):
        return NOTHING  # a crié « Aline »
    stop = clause_end(s, at, after.following)
    stop = next(
        (q for q in range(at + 1, stop - 1) if s.low[q] == "," and s.low[q + 1] in clause_words.MEANWHILE), stop
    )
    if words >= _SPEECH and not verb_between(s, at + 1, stop):
        stop = to_comma(s, at, stop)
    if frames in _NO_TOPIC and words < _SPEECH:
        stop = at + 1
    return Found(Rule.QUOTE, *after.between(at, _before_next_verb(s, at, max(stop, at + 1))))


def _infinitive(after: After) -> Found | None:
    """Dit regretter p."""
    s = after.s
    if not after.cue.frames.takes(INFINITIVE):
        return None
    begin = next((p for p in (after.at, after.cue.end) if is_infinitive(s, p)), None)
    if begin is None:
        return None
    return Found(
        Rule.INFINITIVE, *after.between(begin, _before_next_verb(s, begin, clause_end(s, begin, after.following)))
    )


def _perfect(after: After) -> Found | None:
    """Révèle avoir p: what is over can only be told, whatever the verb."""
    s, at = after.s, after.at
    verb = at + (s.word(at) in {"s'", "n'", "ne"})
    if not after.cue.frames.takes(CLAUSE) or s.word(verb) not in {"avoir", "être"}:
        return None
    stop = clause_end(s, at, after.following)
    further = (p for p in range(at, stop - 1) if s.low[p] == "," and s.low[p + 1] in clause_words.COORDINATORS)
    return Found(Rule.PERFECT, *after.between(at, next(further, stop)))


def _order(after: After) -> Found | None:
    """Souhaite que « p »: an order or a wish counts where a part of it is quoted."""
    s, at = after.s, after.at
    if after.word not in QUE or not after.cue.frames.takes(DIRECTIVE):
        return None
    stop = clause_end(s, at + 1, after.following)
    return Found(Rule.ORDER, *after.between(at + 1, stop)) if QUOTE in s.low[at + 1 : stop] else None


def _question(after: After) -> Found | None:
    """Se demande si p, pourquoi p."""
    s, at = after.s, max(after.cue.end, after.at)
    if not after.cue.frames.takes(QUESTION) or s.word(at) not in clause_words.QUESTIONS:
        return None
    return Found(Rule.ASKED, *after.between(at + 1, clause_end(s, at + 1, after.following)))


def _accusation(after: After) -> Found | None:
    """Accuse X de p, l'accuse de p; but not "l'homme qu'elle accuse de viol"."""
    s, p = after.s, after.cue.end
    if not after.cue.frames.takes(ACCUSATION):
        return None
    if s.word(after.cue.first - 1) in function_words.OBJECTS:
        of = next((q for q in range(p, after.stop) if s.low[q] in function_words.DE), 0)
        stop = next(
            (q for q in range(of + 1, after.stop - 1) if s.low[q] == QUOTE and s.low[q + 1] == ","), after.stop - 1
        )
        return Found(Rule.ACCUSATION, *after.between(of + 1, stop + 1)) if of else NOTHING
    if function_words.DE.isdisjoint(s.low[p + 1 : after.stop]) or s.word(p) in function_words.OF:
        return NOTHING
    return Found(Rule.ACCUSATION, *after.between(p, after.stop))


def _estimate(after: After) -> Found | None:
    """Évalue les dégâts à p."""
    s, cue = after.s, after.cue
    if s.low[cue.main] not in reporting_verbs.ESTIMATES or not number_after(s, cue.end, after.stop):
        return None
    return Found(Rule.ESTIMATE, *after.between(cue.end, after.stop))


def _state(after: After) -> Found | None:
    """Fait état de p."""
    s, p = after.s, after.cue.end
    if not after.cue.frames.takes(STATE):
        return None
    begin = p + (s.word(p) in function_words.OF)
    return Found(Rule.STATE, *after.between(begin, _before_next_verb(s, begin, to_comma(s, begin, after.stop))))


def _object_start(after: After) -> int:
    """Return where the object of the cue starts, past adverbs and its preposition."""
    s, p = after.s, after.cue.end
    if (
        s.word(p) == ","
        and s.word(p + 1) not in function_words.PREPOSITIONS
        and s.word(p + 1) not in function_words.DAYS
    ):
        return p
    p = past_day(s, p) if p < after.stop else p
    while p < after.stop and (past_adverbs(s, p) > p or s.low[p] in {"de", "d'", ",", "donc"}):
        p = max(past_adverbs(s, p), p + 1)
        if s.low[p - 1] == "," and s.word(p) in function_words.PREPOSITIONS:  # a annoncé, à Dakar, p
            p = to_comma(s, p, after.stop)
    return p


def _quoted_object(after: After) -> Found | None:
    """Évoque un « p »."""
    frames, p = after.cue.frames, after.cue.end
    if not frames.takes(_QUOTES_SHORT):
        return None
    end = object_quote(after.s, p, after.following)
    appeals = after.s.low[after.cue.main].startswith(reporting_verbs.APPEALS)
    if not end or not (frames.takes(CLAUSE | QUOTED_OBJECT) or appeals or end - p <= _NEAR):
        return None
    start = min(_object_start(after), end - 1)
    told_of = after.s.word(start - 1) in function_words.OF
    if (
        after.s.low[after.cue.end - 1] in reporting_verbs.BEFORE_OF and not told_of
    ):  # fait part mardi sur RTL de sa « colère »
        start = next((q + 1 for q in range(start, end - 1) if after.s.low[q] in function_words.OF), start)
    start += after.s.word(start) in function_words.PREPOSITIONS and (
        after.s.word(start + 1) == QUOTE or after.s.low[start] == "contre"
    )  # appelle à « p », s'insurge contre p
    return Found(Rule.QUOTED_OBJECT, *after.between(start, _before_next_verb(after.s, start, end)))


def _before_next_verb(s: Sentence, start: int, end: int) -> int:
    """Return where an object from start to end stops before a further verb of its subject: "parle d'un « fiasco » et demande"."""
    verbs = (q for q in range(start + 1, end - 1) if s.low[q] in {"et", "mais"} and _is_verb(s.low[q + 1]))
    return next(verbs, end)


def _is_verb(word: str) -> bool:
    return is_finite(word) or (FINITE, False) in CUES.get(word, ())


def _has_object(after: After) -> bool:
    """Whether some noun phrase may follow the cue."""
    p = _object_start(after) if after.s.word(after.cue.end) == "," else after.cue.end
    p = past_adverbs(after.s, p) if p < len(after.s) else p
    word = after.s.word(p)
    return p < after.stop and word not in _NO_OBJECT and word not in function_words.PREPOSITIONS


def _object(after: After) -> Found | None:
    """Dénonce p, a noun phrase."""
    if not after.cue.frames.takes(NOUN | NOUN_IF_FINITE) or not _has_object(after):
        return None
    begin = _object_start(after)
    stop = _before_next_verb(after.s, begin, to_comma(after.s, begin, after.stop))
    return Found(Rule.OBJECT, *after.between(begin, stop))


def _fact(after: After) -> Found | None:
    """Annonce la suppression de 400 postes."""
    s, begin = after.s, _object_start(after)
    if not after.cue.frames.takes(FACT) or not _names_fact(s, begin):
        return None
    return Found(Rule.FACT, *after.between(begin, _before_next_verb(s, begin, to_comma(s, begin, after.stop))))


def _names_fact(s: Sentence, p: int) -> bool:
    """Whether the noun phrase at p names a fact: an article, the noun, and whose or what fact it is."""
    possessed = s.word(p) in clause_words.POSSESSIVES and not s.word(p - 1).startswith(
        "confirm"
    )  # confirmer son avance
    amount = s.word(p)[:1].isdigit() or s.word(p) in NUMERALS
    if not (possessed or amount or s.word(p) in function_words.DETERMINERS):
        return False
    for noun in range(p + 1, min(p + _EPITHETS, len(s))):
        word = s.low[noun]
        if word in function_words.STOP or s.cap[noun] or not word.isalpha():
            return False
        if word in reporting_verbs.FACTS or (
            word.endswith(reporting_verbs.FACT_ENDINGS) and word not in reporting_verbs.TOPICS
        ):
            of = noun + 1
            while s.word(of) == "et" or _is_quality(s, of):
                of += 1  # l'engagement clair et ferme de X
            return possessed or amount or s.word(of) in function_words.OF
    return False


def _view(after: After) -> Found | None:
    """Considère p comme une surprise."""
    s, p = after.s, after.cue.end
    if (
        not after.cue.frames.takes(VIEW)
        or not _has_object(after)
        or s.word(after.cue.first - 1) in function_words.CLITICS
    ):
        return None
    words = s.low[p : to_comma(s, p, after.stop)]
    if "comme" not in words or not QUE.isdisjoint(words) or words[0] == "comme":
        return None
    return Found(Rule.VIEW, *after.between(p, after.stop))


def _advice(after: After) -> Found | None:
    """Préconise de fermer dix ports."""
    s, p = after.s, after.cue.end
    if not after.cue.frames.takes(ADVICE) or s.word(p) not in function_words.DE or not is_infinitive(s, p + 1):
        return None
    return Found(Rule.ADVICE, *after.between(p + 1, clause_end(s, p + 1, after.following)))


def _judgement(after: After) -> Found | None:
    """Juge illégale l'annulation des loyers."""
    s, p = after.s, after.cue.end
    if not s.low[after.cue.main].startswith("jug") or not _is_quality(s, p):
        return None
    noun = p + 1 + (s.word(p) in function_words.ADVERBS)
    if s.word(noun) not in function_words.DETERMINERS:
        return None
    return Found(Rule.JUDGEMENT, *after.between(p, after.stop))


def _learnt(after: After) -> Found | None:
    """A appris de X que p: what follows "que", whoever the subject is (see content_after)."""
    s = after.s
    if not after.cue.text.endswith(reporting_verbs.LEARNT) or learnt_from(s, after.cue.end) is None:
        return None
    on = next((q for q in range(after.cue.end, after.stop) if s.low[q] in QUE), 0)
    return Found(Rule.LEARNT, *after.between(on + 1, after.stop)) if on else None


def _said_to_be(after: After) -> Found | None:
    """Se dit prêt à p."""
    if not after.cue.frames.takes(SELF) or not _has_object(after):
        return None
    if not after.cue.frames.takes(CLAUSE) and not _is_quality(after.s, after.cue.end):
        return None
    return Found(Rule.SAID_TO_BE, *after.between(after.cue.end, _before_next_verb(after.s, after.cue.end, after.stop)))


def _is_quality(s: Sentence, p: int) -> bool:
    """Whether an adjective stands at p, past an adverb: "très inquiet"."""
    p += s.word(p) in function_words.ADVERBS
    word = s.word(p)
    return word.isalpha() and word not in function_words.STOP and not s.cap[p]


def _explained_by(after: After) -> Found | None:
    """Explique X par p."""
    p = after.cue.end
    if after.s.low[after.cue.main] not in reporting_verbs.EXPLAINED_BY or "par" not in after.s.low[p : after.stop]:
        return None
    return Found(Rule.EXPLANATION, *after.between(p, after.stop))


def _quote_behind_late_colon(after: After) -> Found | None:
    """Évoque X sur Y : « p »."""
    s = after.s
    colon = colon_quote(s, after.cue.end) if after.cue.frames.takes(CLAUSE | BESIDE_QUOTE) else 0
    if not colon or claimed(s, colon + 1, after.following):
        return None
    relative = before_clitics(s, after.cue)
    if s.word(relative) == "qui" and s.word(relative - 1) != ",":
        return None  # un débat qui témoigne de X : « p »
    if whose_words(s, colon - 1):
        return NOTHING  # rappelle ces mots de X : « p »
    return Found(Rule.LATE_COLON, after.contents.quotes_from(s, colon), "direct")


RULES: tuple[Callable[[After], Found | None], ...] = (
    _learnt, _clause, _quote_behind_colon, _clause_behind_colon, _quote, _infinitive, _perfect, _order, _question, _accusation, _estimate, _state,
    _quoted_object, _object, _fact, _view, _judgement, _advice, _said_to_be, _explained_by, _quote_behind_late_colon,
)  # fmt: skip
