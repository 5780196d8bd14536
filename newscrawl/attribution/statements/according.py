"""According to whom: selon, d'après, pour, à en croire, aux yeux de, de source…."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.contents import clause_end, has_verb
from newscrawl.attribution.statements.subjects import antecedent, can_speak, fronted
from newscrawl.attribution.text.clauses import is_adverbial, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_RULE = "according to"
_REPEATED = frozenset({"propos", "déclarations", "mots", "confidences"})
_WHICH = frozenset({"lequel", "laquelle", "lesquels", "lesquelles"})
_STRESSED = {"lui": "il", "eux": "ils", "elle": "elle", "elles": "elles", "lui-même": "il"}
_NOBODY = frozenset(
    {"que", "qu'", "laquelle", "lequel", "lesquels", "lesquelles", "moi", "nous", "vous", "toute", "tout", "toi", ""}
)
_NOT_FOR = frozenset(
    {
        "homme",
        "femme",
        "personne",
        "personnes",
        "clients",
        "enfant",
        "source",
        "usagers",
        "élèves",
        "étudiants",
        "victimes",
        "jeunes",
    }
)
# noun -> the words that open its phrase: aux dires de X, aux yeux de X, de l'avis de X
_NOUN_CUES = {"dires": ("aux",), "yeux": ("aux",), "avis": ("de", "l'"), "estimations": ("d'après", "les")}


def find(s: Sentence, notes: Notes) -> None:
    """Add the statements of a sentence that a preposition attributes."""
    for p, w in enumerate(s.low):
        if w in {"selon", "d'après"}:
            _preposition(s, notes, p, p + 1, w)
        elif w == "après" and s.word(p - 1) == "d'":
            _preposition(s, notes, p - 1, p + 1, "d'après")
        elif w == "pour" and (p == 0 or (s.word(p - 1) in {",", "mais", "et"} and p < 4)):
            _opinion(s, notes, p)
        elif w == "yeux" and s.word(p - 1) in {"ses", "leurs"} and s.word(p - 2) in {"à", "a"}:
            _clause(s, notes, (p - 2, p + 1), Phrase(s, p - 1, p + 1, pronoun=s.low[p - 1]), "à ses yeux")
        elif w in _NOUN_CUES and s.word(p + 1) in function_words.OF:
            opening = _NOUN_CUES[w]
            first = p - len(opening)
            if first >= 0 and tuple(s.low[first:p]) == opening:
                _beside(s, notes, first, p + 2, " ".join(s.low[first : p + 1]))
        elif w == "croire" and s.word(p - 1) == "en" and s.word(p - 2) == "à":
            _beside(s, notes, p - 2, p + 1, "à en croire")
        elif (
            w in nouns.SOURCES
            and s.word(p - 1) == "de"
            and s.word(p - 2) in {",", ""}
            and s.word(p + 1)[:1].isalpha()
            and s.word(p + 1) not in function_words.STOP
        ):
            phrase = read(s, p)
            if phrase:
                end = phrase.end
                on = next((q for q in range(end, min(end + 6, len(s))) if s.low[q] in {"que", "qu'"}), 0)
                _clause(s, notes, (p - 1, on + 1 if on else end), phrase, "de source")


def find_relative(s: Sentence, notes: Notes) -> None:
    """Add what "…, selon lequel p" gives to the one who has just spoken in the sentence."""
    for p, w in enumerate(s.low):
        if s.word(p - 1) != ",":
            continue
        if w == "selon" and s.word(p + 1) in _WHICH:
            known = notes.before(p)
            if known:
                spans, _ = notes.contents.between(s, p + 2, len(s))
                notes.add(_RULE, known.phrase, "selon", "according_to", spans, entity=known.entity)
        elif w == "pour" and s.word(p + 1) in {"qui", *_WHICH}:
            phrase = antecedent(s, p)
            if phrase and can_speak(phrase) and (verb_between(s, p + 2, len(s)) or QUOTE in s.low[p + 2 :]):
                spans, kind = notes.contents.between(s, p + 2, len(s))
                notes.add(_RULE, phrase, "pour", "direct" if kind == "direct" else "according_to", spans)


def _beside(s: Sentence, notes: Notes, first: int, p: int, cue: str) -> None:
    phrase = contracted(s, p)
    if phrase:
        _clause(s, notes, (first, appositions(phrase)), phrase, cue)


def _preposition(s: Sentence, notes: Notes, first: int, p: int, cue: str) -> None:
    word = s.word(p)
    if word in _STRESSED:
        _clause(s, notes, (first, p + 1), Phrase(s, p, p + 1, pronoun=_STRESSED[word]), cue)
        return
    if word in _NOBODY:
        return
    phrase = read(s, p)
    hit = outlet_at(s, p) or (outlet_at(s, p + 1) if word in function_words.DETERMINERS else None)
    if hit and (phrase is None or not (phrase.entry or phrase.end > hit[1])):
        begin = p if phrase is None else phrase.first
        phrase = Phrase(s, begin, hit[1], entry=hit[0])
    if phrase is None:
        return
    if is_document(phrase):
        if phrase.det == "nos":
            return
        who, end, entity = speaker(s, phrase, notes.cast)
        if phrase.head in _REPEATED and entity and entity.kind in {"media", "agency"} and phrase.plural:
            notes.relays.append(entity)  # selon des propos rapportés par un journal
            return
        _clause(s, notes, (first, end), who, cue, entity=entity)
        return
    end = appositions(phrase)
    added = _clause(s, notes, (first, end), phrase, cue)
    if added and s.word(end) == "et":
        other = read(s, end + 1)
        if (
            other
            and not other.pronoun
            and (other.name or other.head in nouns.PERSONS)
            and (other.det or not other.head)
        ):
            notes.share(other)


def _opinion(s: Sentence, notes: Notes, p: int) -> None:
    """Read an opinion, "Pour la syndicaliste, il n'y a qu'une voie": a person or a body, a comma, and a clause."""
    phrase = read(s, p + 1)
    if phrase is None:
        return
    if s.word(p + 1) in _STRESSED:
        phrase = Phrase(s, p + 1, p + 2, pronoun=_STRESSED[s.word(p + 1)])
    end = appositions(phrase)
    if phrase.appositions and s.word(end) in function_words.PREPOSITIONS:  # chercheuse en écologie marine, …
        end = next((q for q in range(end, len(s)) if s.low[q] == ","), end)
    if s.word(end) != ",":
        return
    if (
        s.word(end + 1) in function_words.RELATIVES or s.word(end + 2) in function_words.RELATIVES
    ):  # avec laquelle il avait gagné, …
        end = next((q for q in range(end + 2, len(s)) if s.low[q] == ","), end)
    if not (verb_between(s, end + 1, len(s)) or QUOTE in s.low[end + 1 :]):
        return
    if not phrase.pronoun:
        named = phrase.titled or (phrase.entry and (phrase.entry.kind != "media" or p == 0))
        office = phrase.head in nouns.PERSONS and phrase.head not in _NOT_FOR
        if not (named or office):
            entity = notes.cast.resolve(phrase) if phrase.name and not phrase.head else None
            if not (entity and entity.kind == "person" and (" " in phrase.name or s.word(end + 1) == QUOTE)):
                return
    _clause(s, notes, (p, end), phrase, "pour")


def _says_more(s: Sentence, p: int) -> bool:
    """Whether a participle or a noun without a determiner stands at p: more is said of the one before the comma."""
    w = s.word(p)
    return w.endswith(("é", "ée", "és", "ées")) or (
        w.isalpha() and w not in function_words.STOP and not s.cap[p] and not is_adverbial(s, p)
    )


def _past_details(s: Sentence, end: int) -> int:
    """Return the position of the comma that ends what is said of the source ("selon X, cité par Y, …", "selon X lundi, …")."""
    for _ in range(3):
        comma = next((q for q in range(end + (s.word(end) == ","), len(s)) if s.low[q] in {",", QUOTE}), -1)
        relative = s.word(end) == "," and s.word(end + 1) in {"qui", "dont"}
        if comma < 0 or s.low[comma] == QUOTE or (has_verb(s, end, comma) and not relative):
            break
        if s.word(end) == "," and not (relative or _says_more(s, end + 1)):
            break
        end = comma
    return end


def _clause(
    s: Sentence, notes: Notes, place: tuple[int, int], phrase: Phrase, cue: str, *, entity: Entity | None = None
) -> bool:
    """Attribute the clause beside "selon X": what follows it at the start of a sentence, else what stands before it, or both."""
    first, end = place
    low = s.low
    total = len(s)
    before = first
    while before > 0 and low[before - 1] in {",", "–", "—", "("}:
        before -= 1
    rest = end
    if s.word(end) in {
        "qui",
        "dont",
        "que",
        "qu'",
        "où",
        "laquelle",
        "lequel",
    }:  # selon la police, qui a arrêté le suspect, …
        end = rest = next((q for q in range(end, total) if low[q] == ","), end)
    if before == 0:
        end = rest = _past_details(s, end)
    while rest < total and low[rest] in {",", ":"}:
        rest += 1
    lead_speaks = has_verb(s, 0, before) or QUOTE in low[:before]
    opened = max((q for q in range(1, before) if low[q] in {"que", "qu'", "mais", ":", "–", "car"}), default=-1)
    lead = fronted(s, 0, before) if before and not lead_speaks else None
    if lead and lead.end < before:
        lead = None
    if before == 0 or (not lead and not lead_speaks and before <= 4 and low[end : end + 1] == [","]):
        spans, kind = notes.contents.between(s, rest, clause_end(s, rest, notes.cues)) if rest < total else ([], "")
    elif (
        opened >= 0
        and rest < total
        and not has_verb(s, opened, before)
        and QUOTE not in low[opened:before]
        and before - opened <= 4
    ):
        spans, kind = notes.contents.between(s, rest, clause_end(s, rest, notes.cues))  # "mais, selon X, p"
    elif low[before - 1] == QUOTE and s.word(before - 2) == "," and verb_between(s, 0, before - 2):
        spans, kind = notes.contents.quote(s, before - 1), "direct"  # p, « q » selon X
    else:
        spans, kind = notes.contents.between(s, 0, before)
        if low[end : end + 1] == [","] and rest < total and not lead_speaks and has_verb(s, rest, total):
            spans += notes.contents.between(s, rest, clause_end(s, rest, notes.cues))[0]
    return notes.add(_RULE, phrase, cue, "direct" if kind == "direct" else "according_to", spans, entity=entity)
