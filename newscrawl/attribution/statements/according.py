"""According to whom: selon, d'après, pour, à en croire, aux yeux de, de source…."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.outlets import outlet_at, unlisted_at
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements.contents import before_colon, clause_end, has_verb
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import antecedent, can_speak, fronted
from newscrawl.attribution.text.clauses import is_adverbial, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import according_words, clause_words, function_words, nouns
from newscrawl.french.function_words import QUE
from newscrawl.french.noun_phrases import NUMERALS
from newscrawl.french.verbs import NOUNS, is_conjugated

if TYPE_CHECKING:
    from collections.abc import Callable

    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.contents import Spans
    from newscrawl.attribution.statements.notes import Notes
    from newscrawl.attribution.text.sentences import Sentence


_SPEAKERS = nouns.PERSONS | nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES
_AFTER_ASIDE = frozenset({"selon", "après"})
_OPENING = frozenset({"qui", "dont", "où"})  # un homme qui, selon X, p
_ASIDE = 7  # words of "du WRI" between commas
_NO_CLAUSE = 4  # words before "selon" that are no clause: "Et, surtout, selon X, p"


def find(s: Sentence, notes: Notes) -> None:
    """Add the statements of a sentence that a preposition attributes."""
    for position, first, end in s.asides:
        _aside(s, notes, position, s.inner(first, end))
    if according_words.CUES.isdisjoint(s.low):
        return
    for p, w in enumerate(s.low):
        read_cue = _CUES.get(w)
        if read_cue:
            read_cue(s, notes, p)


def _aside(s: Sentence, notes: Notes, position: int, aside: Sentence) -> None:
    """Read a parenthesis after what it attributes: "Les ventes ont bondi (+12 %, selon l'Insee)"."""
    p = next((p for p, w in enumerate(aside.low) if w in _AFTER_ASIDE), -1)
    phrase = _whom(aside, p + 1) if p >= 0 and aside.word(p + 1) not in according_words.NOBODY else None
    if phrase is None or not has_verb(s, 0, position):
        return
    entity = None
    if is_document(phrase):
        phrase, _, entity = speaker(aside, phrase, notes.cast)
    else:
        appositions(phrase)
    if not _AFTER_ASIDE.isdisjoint(s.low[:position]):  # Selon X, 380.000 manifestants ont défilé (1,5 million selon Y)
        spans, kind = notes.contents.between(aside, 0, p) if p and aside.low[0][0].isdigit() else ([], "")
    else:
        spans, kind = notes.contents.between(s, 0, position)
    notes.add(Rule.ACCORDING_TO, phrase, "selon", _kind(kind), spans, entity=entity)


def _selon(s: Sentence, notes: Notes, p: int) -> None:
    _preposition(s, notes, p, p + 1, s.low[p])


def _apres(s: Sentence, notes: Notes, p: int) -> None:
    if s.word(p - 1) == "d'":
        _preposition(s, notes, p - 1, p + 1, "d'après")


def _pour(s: Sentence, notes: Notes, p: int) -> None:
    if p == 0 or (s.word(p - 1) in {",", "mais", "et"} and p < _NO_CLAUSE) or s.low[max(0, p - 2) : p] == [",", "mais"]:
        _opinion(s, notes, p)


def _yeux(s: Sentence, notes: Notes, p: int) -> None:
    if s.word(p - 1) in {"ses", "leurs"} and s.word(p - 2) in {"à", "a"}:
        _clause(s, notes, (p - 2, p + 1), Phrase(s, p - 1, p + 1, pronoun=s.low[p - 1]), "à ses yeux")
    else:
        _noun(s, notes, p)


def _noun(s: Sentence, notes: Notes, p: int) -> None:
    """Read "aux dires de X", "de l'avis de X"."""
    opening = according_words.NOUN_CUES[s.low[p]]
    first = p - len(opening)
    if first >= 0 and s.word(p + 1) in function_words.OF and tuple(s.low[first:p]) == opening:
        _beside(s, notes, first, p + 2, " ".join(s.low[first : p + 1]))


def _croire(s: Sentence, notes: Notes, p: int) -> None:
    """Read "à en croire X"."""
    if s.word(p - 1) == "en" and s.word(p - 2) in {"à", "a"}:
        _beside(s, notes, p - 2, p + 1, "à en croire")


def _croit(s: Sentence, notes: Notes, p: int) -> None:
    """Read "si l'on en croit X"."""
    if s.word(p - 1) == "en" and s.word(p - 2) == "on":
        first = p - 3 - (s.word(p - 3) == "l'")
        if s.word(first) in {"si", "s'"}:
            _beside(s, notes, first, p + 1, "si l'on en croit")


def _fier(s: Sentence, notes: Notes, p: int) -> None:
    """Read "à se fier à X", "si l'on se réfère à X"."""
    opening = p - 2 if s.word(p - 2) == "à" else p - 3 - (s.word(p - 3) == "l'")
    if s.word(p - 1) == "se" and s.word(p + 1) in {"à", "au", "aux"} and s.word(opening) in {"à", "si", "s'"}:
        _beside(s, notes, opening, p + 2, " ".join(s.low[opening : p + 1]))


def _source(s: Sentence, notes: Notes, p: int) -> None:
    """Read "de source policière"."""
    after = s.word(p + 1)
    if (
        s.word(p - 1) != "de"
        or s.word(p - 2) not in {",", ""}
        or not after[:1].isalpha()
        or after in function_words.STOP
    ):
        return
    phrase = read(s, p)
    if phrase:
        on = next((q for q in range(phrase.end, min(phrase.end + 6, len(s))) if s.low[q] in QUE), -1)
        _clause(s, notes, (p - 1, on + 1 or phrase.end), phrase, "de source")


_CUES: dict[str, Callable[[Sentence, Notes, int], None]] = {
    "selon": _selon,
    "après": _apres,
    "pour": _pour,
    "croire": _croire,
    "croit": _croit,
    **dict.fromkeys(according_words.RELYING, _fier),
    **dict.fromkeys(according_words.NOUN_CUES, _noun),
    "yeux": _yeux,
    **dict.fromkeys(nouns.SOURCES, _source),
}


def find_relative(s: Sentence, notes: Notes) -> None:
    """Add what "…, selon lequel p" gives to the one who has just spoken in the sentence."""
    if according_words.WHICH.isdisjoint(s.low) and "pour" not in s.low:
        return
    for p in range(1, len(s)):
        if s.low[p - 1] != ",":
            continue
        if s.low[p] == "selon" and s.word(p + 1) in according_words.WHICH:
            known = notes.before(p)
            if known:
                spans, _ = notes.contents.between(s, p + 2, len(s))
                notes.add(Rule.ACCORDING_TO, known.phrase, "selon", "according_to", spans, entity=known.entity)
        elif s.low[p] == "pour" and s.word(p + 1) in according_words.WHOM:
            known = notes.before(p)
            phrase = known.phrase if known and s.low[p + 1] == "qui" else antecedent(s, p)
            if phrase and can_speak(phrase) and _speaks_from(s, p + 2):
                spans, kind = notes.contents.between(s, p + 2, len(s))
                notes.add(Rule.ACCORDING_TO, phrase, "pour", _kind(kind), spans)


def _kind(kind: str) -> str:
    """Return the kind of a statement with this kind of content: what stands wholly between marks is direct."""
    return "direct" if kind == "direct" else "according_to"


def _speaks_from(s: Sentence, p: int) -> bool:
    """Whether a clause or a quote stands from p on."""
    subject = read(s, p)
    governs = subject is not None and s.word(subject.end) in NOUNS and is_conjugated(s.word(subject.end))
    return governs or verb_between(s, p, len(s)) or QUOTE in s.low[p:]


def _comma_from(s: Sentence, p: int, default: int) -> int:
    return next((q for q in range(p, len(s)) if s.low[q] == ","), default)


def _beside(s: Sentence, notes: Notes, first: int, p: int, cue: str) -> None:
    phrase = contracted(s, p)
    if phrase and is_document(phrase):
        _through_document(s, notes, first, phrase, cue)
    elif phrase:
        _clause(s, notes, (first, appositions(phrase)), phrase, cue)


def _preposition(s: Sentence, notes: Notes, first: int, p: int, cue: str) -> None:
    """Read whom "selon" at first governs, from p on, and what it gives to them."""
    word = s.word(p)
    if word in according_words.STRESSED:
        _clause(s, notes, (first, p + 1), Phrase(s, p, p + 1, pronoun=according_words.STRESSED[word]), cue)
        return
    phrase = _whom(s, p) if word and word not in according_words.NOBODY else None
    if phrase is None:
        return
    if phrase.head in according_words.OWN_WORDS and phrase.det in clause_words.POSSESSIVES:  # selon ses dires
        opens = all(w in clause_words.STARTERS for w in s.low[:first])
        entity = notes.cast.focus.last if opens and "propres" not in phrase.words else notes.cast.focus.subject
        _clause(s, notes, (first, phrase.end), Phrase(s, p, p + 1, pronoun=phrase.det), cue, entity=entity)
        return
    if is_document(phrase):
        _through_document(s, notes, first, phrase, cue)
        return
    phrase, end = _named_behind(phrase)
    others = _others(s, end)
    if _clause(s, notes, (first, others[-1].end if others else end), phrase, cue):
        for other in others:
            notes.share(other)


def _named_behind(phrase: Phrase) -> tuple[Phrase, int]:
    """Return who is meant and the position after it: a name that follows its office without a comma is the one ("son avocat Me X")."""
    end = appositions(phrase)
    s = phrase.sentence
    if phrase.head in nouns.PERSONS and not phrase.name and end == phrase.end and s.word(end) in function_words.TITLES:
        named = read(s, end)
        if named and named.titled:
            return named, appositions(named)
    return phrase, end


def _others(s: Sentence, p: int) -> list[Phrase]:
    """Return the further sources of "selon X et Y", which start at p."""
    other = read(s, p + 1) if s.word(p) == "et" else None
    if other is None or not _is_further(other):
        return []
    appositions(other)
    return [other]


def _whom(s: Sentence, p: int) -> Phrase | None:
    """Read the phrase at p; an outlet's name that is also something else counts here ("selon La Croix")."""
    p = _past_members(s, p)
    phrase = contracted(s, p)
    hit = outlet_at(s, p) or (outlet_at(s, p + 1) if s.word(p) in function_words.DETERMINERS else None)
    if hit and (phrase is None or not (phrase.entry or phrase.end > hit[1])):
        return Phrase(s, phrase.first if phrase else p, hit[1], entry=hit[0])
    return phrase


def _past_members(s: Sentence, p: int) -> int:
    """Return where the outlet starts whose staff stands at p ("nos confrères de L'Équipe", "la rédaction de RTL"), else p."""
    q = p + (s.word(p) in function_words.DETERMINERS)
    if s.word(q) not in according_words.MEMBERS:
        return p
    while q < len(s) and s.low[q] not in function_words.OF and s.low[q][0].isalpha() and not s.cap[q]:
        q += 1
    if s.word(q) not in function_words.OF:
        return p
    q += 1
    q += s.word(q) in {"la", "l'", "les"} and outlet_at(s, q) is None  # nos confrères de la VRT
    return q if outlet_at(s, q) or unlisted_at(s, q) else p


def _through_document(s: Sentence, notes: Notes, first: int, phrase: Phrase, cue: str) -> None:
    if phrase.det == "nos":
        return
    who, end, entity = speaker(s, phrase, notes.cast)
    repeated = phrase.head in according_words.REPEATED and phrase.plural
    if repeated and entity and entity.is_outlet:
        notes.relays.append(entity)  # selon des propos rapportés par un journal
        return
    _clause(s, notes, (first, end), who, cue, entity=entity)


def _is_further(other: Phrase) -> bool:
    """Whether the phrase after "selon X et" is a second source."""
    if other.pronoun or not (other.name or other.entry or other.head in _SPEAKERS):
        return False
    return bool(other.det or not other.head)


def _opinion(s: Sentence, notes: Notes, p: int) -> None:
    """Read an opinion, "Pour la syndicaliste, il n'y a qu'une voie": a person or a body, a comma, and a clause."""
    stressed = according_words.STRESSED.get(s.word(p + 1))
    phrase = Phrase(s, p + 1, p + 2, pronoun=stressed) if stressed else read(s, p + 1)
    if phrase is None:
        return
    end = appositions(phrase)
    if phrase.appositions and s.word(end) in function_words.PREPOSITIONS:  # chercheuse en écologie marine, …
        end = _comma_from(s, end, end)
    end = _past_aside(s, end)
    if s.word(end) != "," and not (s.word(end) == ":" and s.word(end + 1) == QUOTE):
        return
    if s.low[end] == "," and s.word(end + 1) in function_words.ADVERBS and _says_more(s, end + 2):
        end = _comma_from(s, end + 2, end)  # également résident de X, …
    if s.word(end + 1) in function_words.RELATIVES or s.word(end + 2) in function_words.RELATIVES:
        end = _comma_from(s, end + 2, end)  # avec laquelle il avait gagné, …
    if _speaks_from(s, end + 1) and (phrase.pronoun or _has_opinions(s, notes, p, phrase, end)):
        _clause(s, notes, (p, end), phrase, "pour")


def _has_opinions(s: Sentence, notes: Notes, p: int, phrase: Phrase, end: int) -> bool:
    """Whether "pour" and this phrase tell whose opinion follows: a title, a known body, an office, a person's full name."""
    if phrase.titled or (phrase.entry and (phrase.entry.kind != "media" or p == 0)):
        return True
    if phrase.head in nouns.PERSONS and phrase.head not in according_words.NOT_FOR:
        return not phrase.plural or phrase.head in according_words.WITH_OPINIONS
    if (
        phrase.head in according_words.SIDES
        and phrase.det in function_words.DEFINITE
        and phrase.end == phrase.first + 2
    ):
        return True  # pour la défense,
    quoted = QUOTE in s.low[end:]
    if quoted and phrase.name and phrase.det and phrase.head in nouns.ORGANIZATION_BODIES:
        return True  # pour l'association Plus de trains, « … »
    entity = notes.cast.resolve(phrase) if phrase.name and not phrase.head else None
    if entity is None:
        return False
    return quoted if entity.kind == "organization" else entity.kind == "person" and (quoted or " " in phrase.name)


def _says_more(s: Sentence, p: int) -> bool:
    """Whether a participle or a noun without a determiner stands at p: more is said of the one before the comma."""
    w = s.word(p + (s.word(p) == "et"))
    return w.endswith(("é", "ée", "és", "ées")) or (
        w.isalpha() and w not in function_words.STOP and not s.cap[p] and not is_adverbial(s, p)
    )


def _past_aside(s: Sentence, end: int) -> int:
    """Return the position of the comma after what a further phrase tells of a source: "X, du WRI,", "X, un militant du « Hirak »,"."""
    comma = _comma_from(s, end + 1, -1)
    if s.word(end) != "," or comma < 0 or has_verb(s, end, comma) or not _opens_anew(s, comma + 1):
        return end
    of = s.word(end + 1) in function_words.OF and s.word(end + 1) != "des" and comma - end <= _ASIDE
    told = None if of else read(s, end + 1)
    return comma if of or (told and told.head in nouns.PERSONS and not told.plural) else end


def _opens_anew(s: Sentence, p: int) -> bool:
    """Whether a clause with a subject of its own starts at p, or a further detail: "et reprise par BFMTV,"."""
    if s.word(p) == "et":
        return _says_more(s, p)
    subject = read(s, p)
    if subject is None or not (subject.pronoun or subject.det or subject.name):
        return s.word(p) == QUOTE or s.word(p) in function_words.PRONOUNS
    return has_verb(s, p, _comma_from(s, p, len(s)))


def _past_details(s: Sentence, end: int) -> int:
    """Return the position of the comma that ends what is said of the source ("selon X, cité par Y, …", "selon X lundi, …")."""
    for _ in range(3):
        end = _past_aside(s, end)
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
    before, end = place
    while before > 0 and s.low[before - 1] in {",", "–", "—", "("}:
        before -= 1
    if all(w in clause_words.STARTERS for w in s.low[:before]):
        before = 0  # Or selon X, p
    if s.word(end) in clause_words.OPEN_RELATIVES:  # selon la police, qui a arrêté le suspect, …
        end = _comma_from(s, end, end)
    opens = before == 0 or _opens_clause(s, before)
    if opens:
        end = _past_details(s, end)
    rest = end
    while s.word(rest) in {",", ":"}:
        rest += 1
    spans, kind = _attributed(s, notes, before, end, rest, opens=opens)
    amount = _further_amount(s, before, notes)
    if amount:
        spans, kind = notes.contents.between(s, amount, before)
    if spans and _completes(s, before, end, rest, named=bool(phrase.name)):
        spans += _following(s, notes, rest)[0]
    return notes.add(Rule.ACCORDING_TO, phrase, cue, _kind(kind), spans, entity=entity)


def _further_amount(s: Sentence, before: int, notes: Notes) -> int:
    """Return where an amount starts that stands beside another's: "2.000 selon X, 10.000 selon Y"; else 0."""
    other = notes.before(before)
    if other is None or not other.according or s.word(other.phrase.first - 1) in {",", ""}:
        return 0
    start = next((q for q in range(other.phrase.end, before) if s.low[q] in {",", "et"}), before)
    amount = any(w[0].isdigit() or w in NUMERALS for w in s.low[start:before])
    return start + 1 if amount and not has_verb(s, start, before) else 0


def _completes(s: Sentence, before: int, end: int, rest: int, *, named: bool) -> bool:
    """Whether what stands behind "selon X," is a complement of the clause before it: "les prix ont monté, selon X, de 3 %"."""
    if s.word(end) != "," or rest >= len(s) or not has_verb(s, 0, before) or has_verb(s, rest, len(s)):
        return False
    if "selon" in s.low[rest:]:
        return False  # ils étaient 2.000 selon X, 10.000 selon Y
    word = s.low[rest]
    of = word in function_words.OF or word in function_words.CONTRACTED
    return not named if of else word in function_words.PREPOSITIONS or word[0].isdigit()


def _attributed(s: Sentence, notes: Notes, before: int, end: int, rest: int, *, opens: bool) -> tuple[Spans, str]:
    """Return the clause that "selon X" gives to X: before and end are its bounds, rest is where further words start."""
    closed = s.word(end) == ","
    lead_speaks = has_verb(s, 0, before) or QUOTE in s.low[:before]
    if before == 0 or (closed and before <= _NO_CLAUSE and not lead_speaks and not _leads(s, before)):
        return _following(s, notes, rest)
    if closed and s.word(rest) in QUE and before <= _NO_CLAUSE:
        return _following(s, notes, rest + 1)  # il semblerait, selon X, que p
    if rest < len(s) and opens:
        return _following(s, notes, rest)  # "mais, selon X, p"
    if s.low[before - 1] == QUOTE and s.word(before - 2) == "," and verb_between(s, 0, before - 2):
        return notes.contents.quote(s, before - 1), "direct"  # p, « q » selon X
    spans, kind = notes.contents.between(s, 0, before)
    if closed and not lead_speaks and has_verb(s, rest, len(s)):
        spans += _following(s, notes, rest)[0]
    return spans, kind


def _following(s: Sentence, notes: Notes, p: int) -> tuple[Spans, str]:
    """Return the clause that starts at p."""
    return notes.contents.between(s, p, before_colon(s, p, clause_end(s, p, notes.cues))) if p < len(s) else ([], "")


def _leads(s: Sentence, before: int) -> bool:
    """Whether what stands before "selon" is the subject of what follows: "La route, selon X, restera coupée"."""
    lead = fronted(s, 0, before)
    return lead is not None and lead.end >= before and bool(lead.det or lead.name or lead.pronoun)


def _opens_clause(s: Sentence, before: int) -> bool:
    """Whether a relative pronoun or a conjunction shortly before "selon" opens the clause that follows."""
    if s.word(before - 1) in _OPENING:
        return True
    opened = max((q for q in range(1, before) if s.low[q] in clause_words.OPEN_CLAUSES), default=-1)
    near = opened >= 0 and before - opened <= _NO_CLAUSE
    return near and not has_verb(s, opened, before) and QUOTE not in s.low[opened:before]
