"""Find the reporting verbs of a sentence, whole verb groups with their subjects' pronouns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words
from newscrawl.french.conjugation import FINITE, INFINITIVE, PAST, PRESENT
from newscrawl.french.reporting_verbs import MULTIWORD
from newscrawl.french.verbs import AVOIR, CUES, ETRE, MULTI, NOUNS, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


_BETWEEN = 9  # words between the auxiliary and its participle
_CLITIC_ARTICLES = frozenset({"l'", "la", "le", "les", "leur"})
_BEFORE_NOUNS = frozenset("est sont être était ainsi plus autre première dernière nouvelle".split())
_SEMI_AUXILIARIES = frozenset("tenu voulu souhaité pu dû hésité continué préféré commencé terminé fini".split())
_WILLING = frozenset("tient tenait tiennent tenu veut voulu souhaité souhaite voudrait voulait continué continue continué pu dû jusqu'à pour "
                     "hésité hésite peut doit sans après avant de d' à".split())  # fmt: skip


@dataclass(slots=True)
class Cue:
    """A reporting verb group, at positions first to end of its sentence.

    frames: its frames (see verbs.Verb)
    form: finite, participle or infinitive
    pronoun: the inverted subject ("-il"), or ""
    main: position of the verb's own word
    """

    first: int
    end: int
    main: int
    frames: str
    form: str
    pronoun: str = ""
    negated: bool = False
    text: str = ""


def find(s: Sentence) -> list[Cue]:
    """Return the cues of a sentence, left to right, quotes left out."""
    cues: list[Cue] = []
    low = s.low
    total = len(low)
    p = 0
    while p < total:
        word = low[p]
        cue = None
        if s.cap[p] and p and word not in CUES:
            p += 1
            continue
        if word in AVOIR or word in ETRE:
            cue = _compound(s, p)
        if cue is None and (word in CUES or word in MULTI):
            cue = _simple(s, p)
        if cue:
            cue.text = _text(s, cue)
            cues.append(cue)
            p = cue.end
        else:
            p += 1
    return cues


def _text(s: Sentence, cue: Cue) -> str:
    """Return the cue's own words: auxiliary and verb, without what stands between them."""
    verb = [w for w in s.low[cue.main : cue.end] if not w.startswith("-")]
    auxiliary = [s.low[cue.first]] if cue.main > cue.first and s.low[cue.first] in AVOIR | ETRE else []
    return " ".join(auxiliary + verb)


def _compound(s: Sentence, p: int) -> Cue | None:
    """Read auxiliary + participle: "a, de son côté, déclaré", "s'est-il félicité", "a-t-elle fait valoir"."""
    low = s.low
    total = len(low)
    q = p + 1
    pronoun = ""
    reflexive = s.word(p - 1) in {"s'", "se"}
    if s.word(p) in ETRE and not reflexive:
        return None
    if s.word(q).startswith("-"):
        pronoun = low[q]
        q += 1
    negated = False
    stop = min(total, q + _BETWEEN)
    while q < stop:
        word = low[q]
        if word in function_words.NEGATIONS:
            negated = s.word(p - 1) in {"n'", "ne"} or s.word(p - 2) in {"n'", "ne"}
        if word == "été" or word in {":", QUOTE, ";"} or s.cap[q]:
            return None
        if word in MULTI and word not in {"mis"} | set():
            multi = _multi(s, q, PAST)
            if multi:
                return Cue(p, multi[1], q, multi[0], FINITE, pronoun, negated)
        multi = _multi(s, q, PAST) if word == "mis" else None
        if multi:
            return Cue(p, multi[1], q, multi[0], FINITE, pronoun, negated)
        if word in CUES and low[q - 1] not in function_words.DETERMINERS | {"sa", "son"}:
            frames = "".join(
                verb.frames for verb, kind in CUES[word] if kind == PAST and ("p" in verb.frames) == reflexive
            )
            if frames:
                if (
                    not reflexive
                    and s.word(p - 1) in {"l'"} | {"qu'", "que"}
                    and not pronoun
                    and s.word(p - 1) == "l'"
                    and "q" not in frames
                ):
                    return None
                return Cue(p, q + 1, q, frames, FINITE, pronoun, negated)
        if q == p + 1 + bool(pronoun) or low[q - 1] in function_words.ADVERBS or low[q - 1].endswith("ment"):
            if word in _SEMI_AUXILIARIES and reflexive is False:
                # a tenu à préciser
                r = q + 1
                while r < min(q + 4, total) and low[r] in {"par", "à", "de", "d'", "pas", "en", "y", "le", "la", "l'"}:
                    r += 1
                if r < total and low[r] in CUES:
                    frames = "".join(
                        verb.frames for verb, kind in CUES[low[r]] if kind == INFINITIVE and "p" not in verb.frames
                    )
                    if frames:
                        return Cue(p, r + 1, r, frames, FINITE, pronoun, negated)
                return None
            if word not in function_words.ADVERBS and word not in function_words.STOP and is_past(word):
                return None
        q += 1
    return None


def _is_noun(s: Sentence, p: int) -> bool:
    """Whether the word at p, a verb by its form, is a noun by what stands before it: "la demande", "à la presse"."""
    before = s.word(p - 1)
    if before in _CLITIC_ARTICLES:
        return s.low[p] in NOUNS or s.word(p - 2) in function_words.PREPOSITIONS or s.word(p - 2) in function_words.OF
    if before in function_words.DETERMINERS or before in function_words.CONTRACTED:
        return True
    return s.low[p] in NOUNS and (
        before in function_words.OF or before in function_words.PREPOSITIONS or before in _BEFORE_NOUNS
    )


def _multi(s: Sentence, p: int, wanted: str) -> tuple[str, int] | None:
    for second, kind, lemma in MULTI.get(s.low[p], ()):
        if kind != wanted:
            continue
        for q in range(p + 1, min(p + 4, len(s))):
            if s.low[q] == second:
                return MULTIWORD[lemma], q + 1
            if s.low[q] in {",", ".", QUOTE}:
                break
    return None


def _simple(s: Sentence, p: int) -> Cue | None:
    """Read a verb of one word, or of several ("fait valoir"), in any form but the compound ones."""
    low = s.low
    word = low[p]
    before = s.word(p - 1)
    reflexive = before in {"s'", "se"}
    pronoun = s.word(p + 1) if s.word(p + 1).startswith("-") else ""
    end = p + 1 + bool(pronoun)
    negated = s.word(end) in function_words.NEGATIONS and (before in {"ne", "n'"} or s.word(p - 2) in {"ne", "n'"})
    for kind in (FINITE, PRESENT, INFINITIVE):
        multi = _multi(s, p, kind) if word in MULTI else None
        if multi and not (kind == INFINITIVE and before not in _WILLING):
            return Cue(p, multi[1], p, multi[0], kind, pronoun, negated)
    if word not in CUES:
        return None
    if not pronoun and _is_noun(s, p):
        return None
    for kind in (FINITE, PRESENT, INFINITIVE, PAST):
        frames = "".join(verb.frames for verb, k in CUES[word] if k == kind and ("p" in verb.frames) == reflexive)
        if not frames:
            continue
        if kind == FINITE:
            if before in {"à", "de", "d'", "un", "une", "des", "du"}:
                continue
            return Cue(p, end, p, frames, kind, pronoun, negated)
        if kind == PRESENT:
            return (
                Cue(p, p + 1, p, frames, kind)
                if before != "en" or s.word(p + 1) in {"que", "qu'", ":", QUOTE}
                else None
            )
        if kind == INFINITIVE:
            return Cue(p, p + 1, p, frames, kind)
        # a bare participle speaks in coordination ("a contesté que…, et déploré que…"), after "avoir" and in the passive
        if (
            before in {"et", "ou", "avoir", "puis", ","}
            or (before in function_words.ADVERBS and s.word(p - 2) in {"et", "avoir"})
            or s.word(p + 1) in {"de", "d'"}
        ):
            return Cue(p, p + 1, p, frames, kind)
    return None
