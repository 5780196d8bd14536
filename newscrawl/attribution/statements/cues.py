"""Find the reporting verbs of a sentence, whole verb groups with their subjects' pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile
from typing import TYPE_CHECKING

from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words
from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, PRESENT
from newscrawl.french.function_words import NE, QUE
from newscrawl.french.reporting_verbs import ACCUSATION, CLAUSE, MULTIWORD, QUOTED_OBJECT
from newscrawl.french.verbs import AVOIR, CUES, ETRE, MULTI, NOUNS, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.french.reporting_verbs import Frame


_BETWEEN = 9  # words between the auxiliary and its participle
_AFTER_SEMI = 4  # words between a semi-auxiliary and its infinitive
_SPREAD = 4  # words over which a verb of several words spreads
_AUXILIARIES = AVOIR | ETRE
_STARTS = _AUXILIARIES | CUES.keys() | MULTI.keys() | clause_words.JUST | clause_words.SEES | {"à"}
_BOTH = clause_words.SEMI_AUXILIARIES & CUES.keys()  # a voulu rassurer, a souhaité rappeler
_BREAKS = frozenset({":", ";", QUOTE, "été"})
_COMMAND = frozenset({":", QUOTE}) | QUE
_BEFORE_PARTICIPLE = frozenset({"et", "ou", "avoir", "puis", ","})
_POSSESSED = function_words.DETERMINERS | {"sa", "son"}


@dataclass(slots=True)
class Cue:
    """A reporting verb group, at positions first to end of its sentence.

    frames: what it takes
    form: finite, participle or infinitive
    pronoun: the inverted subject ("-il"), or ""
    main: position of the verb's own word
    """

    first: int
    end: int
    main: int
    frames: Frame
    form: str
    pronoun: str = ""
    negated: bool = False
    text: str = ""


def find(s: Sentence) -> list[Cue]:
    """Return the cues of a sentence, left to right, quotes left out."""
    cues: list[Cue] = []
    end = 0
    for p in [p for p, word in enumerate(s.low) if word in _STARTS]:
        word = s.low[p]
        if p < end or (s.cap[p] and p and word not in CUES):
            continue
        cue = _starting(s, p, word)
        if cue:
            cue.text = _text(s, cue)
            cues.append(cue)
            end = cue.end
    return cues


def _starting(s: Sentence, p: int, word: str) -> Cue | None:
    """Read the verb group that starts at p."""
    if word in clause_words.SEES:
        return Cue(p, p + 1, p, QUOTED_OBJECT, FINITE) if s.word(p - 1) == "y" else None  # y voit « p »
    cue = _just(s, p) if word in clause_words.JUST else None
    if word in _AUXILIARIES or (word == "à" and _is_mistyped(s, p)):
        cue = _compound(s, p)
    return _simple(s, p) if cue is None and (word in CUES or word in MULTI) else cue


def _just(s: Sentence, p: int) -> Cue | None:
    """Read "vient d'annoncer"."""
    verb = p + 2
    while s.word(verb) in function_words.CLITICS:
        verb += 1
    frames = CUES.get(s.word(verb), {}).get((INFINITIVE, False)) if s.word(p + 1) in function_words.DE else None
    return Cue(p, verb + 1, verb, frames, FINITE) if frames else None


def _is_mistyped(s: Sentence, p: int) -> bool:
    """Whether "à" stands for "a" behind a quote: « … », à déclaré X."""
    return (
        s.word(p - 1) in {",", QUOTE} and (PAST, False) in CUES.get(s.word(p + 1), ()) and s.word(p - 2) in {QUOTE, ","}
    )


def _text(s: Sentence, cue: Cue) -> str:
    """Return the cue's own words: auxiliary and verb, without what stands between them."""
    verb = [w for w in takewhile(",".__ne__, s.low[cue.main : cue.end]) if not w.startswith("-")]
    auxiliary = [s.low[cue.first]] if cue.main > cue.first and s.low[cue.first] in _AUXILIARIES else []
    return " ".join(auxiliary + verb)


def _denies(s: Sentence, p: int) -> bool:
    """Whether "ne" stands before the verb at p, or one word earlier."""
    return s.word(p - 1) in NE or s.word(p - 2) in NE


def _compound(s: Sentence, p: int) -> Cue | None:
    """Read auxiliary + participle: "a, de son côté, déclaré", "s'est-il félicité", "a-t-elle fait valoir"."""
    low = s.low
    reflexive = s.word(p - 1) in function_words.SE
    if low[p] in ETRE and not reflexive:
        return _convinced(s, p)
    pronoun = s.word(p + 1) if s.word(p + 1).startswith("-") else ""
    start = p + 1 + bool(pronoun)
    negated = False
    for q in range(start, min(len(low), start + _BETWEEN)):
        word = low[q]
        if word in function_words.NEGATIONS:
            negated = _denies(s, p)
        if word in _BREAKS or s.cap[q]:
            return None
        further = _after_semi_auxiliary(s, p, q, pronoun, negated=negated) if word in _BOTH and not reflexive else None
        if further:
            return further
        group = _participle(s, q, reflexive=reflexive)
        if group:
            frames, end = group
            return None if _has_object(s, p, frames, pronoun) else Cue(p, end, q, frames, FINITE, pronoun, negated)
        if q == start or low[q - 1] in function_words.ADVERBS or low[q - 1].endswith("ment"):
            if word in (clause_words.SEMI_REFLEXIVES if reflexive else clause_words.SEMI_AUXILIARIES):
                return _after_semi_auxiliary(s, p, q, pronoun, negated=negated)
            if word not in function_words.ADVERBS and word not in function_words.STOP and is_past(word):
                return None  # the participle of another verb
    return None


def _convinced(s: Sentence, p: int) -> Cue | None:
    """Read "est convaincu que", "est formel :"."""
    q = p + 1
    while s.word(q) in function_words.ADVERBS or s.word(q).endswith("ment"):
        q += 1
    if s.word(q) not in clause_words.CONVINCED or s.word(q + 1) not in _COMMAND:
        return None
    return Cue(p, q + 1, q, CLAUSE, FINITE, negated=s.word(p - 1) in NE)


def _has_object(s: Sentence, p: int, frames: Frame, pronoun: str) -> bool:
    """Whether a verb that takes no clause has its object before the auxiliary at p: "l'a dénoncé"."""
    return s.word(p - 1) == "l'" and not pronoun and not frames.takes(CLAUSE | ACCUSATION)


def _participle(s: Sentence, q: int, *, reflexive: bool) -> tuple[Frame, int] | None:
    """Return the frames of the past participle at q, of one word or several, and the position after it."""
    word = s.low[q]
    multi = _multi(s, q, PAST) if word in MULTI else None
    if multi or word not in CUES or s.low[q - 1] in _POSSESSED:
        return multi
    frames = CUES[word].get((PAST, reflexive))
    return (frames, q + 1) if frames else None


def _after_semi_auxiliary(s: Sentence, p: int, q: int, pronoun: str, *, negated: bool) -> Cue | None:
    """Read "a tenu à préciser": auxiliary at p, participle at q."""
    r = q + 1
    while r < min(q + _AFTER_SEMI, len(s)) and s.low[r] in clause_words.AFTER_SEMI_AUXILIARY:
        r += 1
    frames = CUES.get(s.word(r), {}).get((INFINITIVE, False))
    return Cue(p, r + 1, r, frames, FINITE, pronoun, negated) if frames else None


def _is_noun(s: Sentence, p: int) -> bool:
    """Whether the word at p, a verb by its form, is a noun by what stands before it: "la demande", "à la presse"."""
    before = s.word(p - 1)
    if before in {"le", "l'"} and s.word(p - 2) == "comme":
        return False  # comme le remarque X
    if before in clause_words.CLITIC_ARTICLES:
        return s.low[p] in NOUNS or s.word(p - 2) in function_words.PREPOSITIONS or s.word(p - 2) in function_words.OF
    if before in function_words.DETERMINERS or before in function_words.CONTRACTED:
        return True
    return s.low[p] in NOUNS and (
        before in function_words.OF or before in function_words.PREPOSITIONS or before in clause_words.BEFORE_NOUNS
    )


def _multi(s: Sentence, p: int, wanted: str) -> tuple[Frame, int] | None:
    """Return the frames of the verb of several words at p, and the position after it."""
    for second, kind, lemma in MULTI.get(s.low[p], ()):
        if kind != wanted:
            continue
        for q in range(p + 1, min(p + _SPREAD, len(s))):
            if s.low[q] == second:
                return MULTIWORD[lemma], q + 1
            if s.low[q] in {",", ".", QUOTE}:
                break
    return None


def _simple(s: Sentence, p: int) -> Cue | None:
    """Read a verb of one word, or of several ("fait valoir"), in any form but the compound ones."""
    word = s.low[p]
    before = s.word(p - 1)
    pronoun = s.word(p + 1) if s.word(p + 1).startswith("-") else ""
    end = p + 1 + bool(pronoun)
    if s.word(end) == "," and s.word(end + 1) in clause_words.AS_FOR_HIM and s.word(end + 2) == ",":
        end += 3  # évoque, elle, une « mascarade »
    negated = s.word(end) in function_words.NEGATIONS and _denies(s, p)
    for kind in (FINITE, PRESENT, INFINITIVE) if word in MULTI else ():
        multi = _multi(s, p, kind)
        if multi and not (kind == INFINITIVE and before not in clause_words.WILLING):
            return Cue(p, multi[1], p, multi[0], kind, pronoun, negated)
    if word not in CUES or (not pronoun and _is_noun(s, p)) or _means(s, p):
        return None
    reflexive = before in function_words.SE
    for kind in (FINITE, PRESENT, INFINITIVE, PAST):
        frames = CUES[word].get((kind, reflexive))
        if frames is None or (kind == FINITE and before in clause_words.BEFORE_NO_VERB):
            continue
        if kind == FINITE:
            return Cue(p, end, p, frames, kind, pronoun, negated)
        return Cue(p, p + 1, p, frames, kind) if kind == INFINITIVE or _SPEAKS[kind](s, p) else None
    return None


def _means(s: Sentence, p: int) -> bool:
    """Whether "veut dire" stands at p, which is no will: "Gratuit veut toujours dire « payé par les autres »"."""
    verb = p + 1
    while s.word(verb) in function_words.ADVERBS or s.word(verb) in function_words.NEGATIONS:
        verb += 1
    return s.word(verb) == "dire" and s.low[p] in clause_words.WANTS


def _gerund_speaks(s: Sentence, p: int) -> bool:
    """Whether a present participle speaks: "en déclarant que", but not "en parlant"."""
    return s.word(p - 1) != "en" or s.word(p + 1) in _COMMAND


def _participle_speaks(s: Sentence, p: int) -> bool:
    """Whether a bare participle speaks: in coordination ("a contesté que…, et déploré que"), after "avoir", in the passive."""
    before = s.word(p - 1)
    return (
        before in _BEFORE_PARTICIPLE
        or (before in function_words.ADVERBS and s.word(p - 2) in {"et", "avoir"})
        or s.word(p + 1) in function_words.DE
        or s.low[p] in clause_words.JUDGED
    )


_SPEAKS = {PRESENT: _gerund_speaks, PAST: _participle_speaks}
