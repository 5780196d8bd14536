"""Find the subject of a reporting verb: before it, across an apposition, or inverted after it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.noun_phrase import free_name, read
from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.phrases.words import is_participle
from newscrawl.attribution.text.clauses import is_adverbial, is_time, is_told_of, past_adverbs, past_day, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, noun_phrases, nouns
from newscrawl.french.function_words import CLITICS_OF_OTHERS, QUE
from newscrawl.french.given_names import is_given
from newscrawl.french.noun_phrases import EPITHETS, NUMERALS
from newscrawl.french.verbs import AVOIR_PLURAL, CUES, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.text.sentences import Sentence


_REACH = 30  # words between a verb and its inverted subject, at most
_SPAN = 20  # words of a subject right before its verb, at most
_PLACE_AND_NAME = 3  # capitals in a row, at least, that are a place and a full name
_YEAR = 4  # digits
_OPENING = max(map(len, clause_words.CONCESSIVE))  # words
_CLAUSES = 3  # commas behind a concession after which its main clause may start
_WORK = 7  # words before the title of a work in which the phrase of its author starts
_TIMES = 4  # words from the first of "une nouvelle fois"
_BEYOND = 8  # words behind an office in which the name of its holder may stand
_STEPS = 6  # adjuncts and adverbs before the first subject of a clause, at most
_WALLS = clause_words.WALLS | {QUOTE}
_CLAUSE_MARKS = clause_words.CLAUSE_MARKS | {QUOTE}
_ANTECEDENT = 14  # words of the noun phrase before a relative pronoun, at most
_GOVERNORS = function_words.PREPOSITIONS | function_words.OF | set(function_words.CONTRACTED) | {"comme"}
_BEFORE_NOUNS = function_words.DETERMINERS | function_words.OF
_DATES = function_words.MONTHS | function_words.DAYS
_SPEAKERS = nouns.PERSONS | nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS | nouns.SOURCES
_ROLE_WORDS = nouns.PERSONS | EPITHETS
_OPENINGS = function_words.DETERMINERS | function_words.TITLES.keys() | NUMERALS


def fronted(s: Sentence, start: int, limit: int) -> Phrase | None:
    """Read the first noun phrase of a clause that is not in a fronted adjunct ("Mardi,", "À Paris,", "Interrogé par X,")."""
    p = start
    bare: Phrase | None = None
    for _ in range(_STEPS):
        while p < limit and s.low[p] in clause_words.STARTERS:
            p += 1
        if p >= limit or s.low[p] == QUOTE:
            return bare
        if s.low[p] in function_words.SPEAKING_PRONOUNS:
            return _pronoun(s, p, limit)
        subordinate = s.word(p + 1) in QUE and s.low[p] not in function_words.PRONOUNS
        passed = 0 if subordinate else is_adverbial(s, p) or 2 * is_time(s, p)
        if passed:
            p += passed
            continue
        if not (subordinate or _is_adjunct(s, p)):
            phrase = read(s, p, limit)
            if phrase and (_is_label(phrase, limit) or _is_town_of(phrase)):
                p = phrase.end + 1
                continue
            if phrase is None or _is_subject(phrase, limit):
                return phrase
            bare = bare or phrase  # "Présente à Lyon," "Ministre de la Culture,": the subject may follow the comma
        p = _past_fronted(s, p, limit)
        if p < 0:
            return bare
    return bare


def _is_label(phrase: Phrase, limit: int) -> bool:
    """Whether a colon sets a phrase off before the clause: "Calvados : la gérante d'un bar…"."""
    return not phrase.det and phrase.sentence.word(phrase.end) == ":" and phrase.end + 1 < limit


def _is_town_of(phrase: Phrase) -> bool:
    """Whether a name that opens a line is the town of the one who follows: "Korhogo, le sous-préfet de Korhogo, X, a dit"."""
    s = phrase.sentence
    if phrase.first or not s.first or phrase.det or " " in phrase.name or s.word(phrase.end) != ",":
        return False
    office = read(s, phrase.end + 1)
    if office is None or office.head not in nouns.PERSONS or not office.det:
        return False
    return phrase.name.lower() in office.words or office.name not in {"", phrase.name}


def _is_subject(phrase: Phrase, limit: int) -> bool:
    """Read the appositions of a phrase; tell whether it is a subject by itself, by its article or its name."""
    appositions(phrase, limit)
    return bool(phrase.det or phrase.titled or phrase.entry or (phrase.name and not phrase.head))


def _pronoun(s: Sentence, p: int, limit: int) -> Phrase | None:
    pronoun = read(s, p, limit)
    if pronoun and s.low[p].endswith("-ci"):
        appositions(pronoun, limit)
    return pronoun


def _past_fronted(s: Sentence, p: int, limit: int) -> int:
    """Return the position after the adjunct at p, or -1: after its comma, else after the preposition's own phrase."""
    comma = next((q for q in range(p, limit) if s.low[q] == ","), -1)
    # "Dans son rapport l'ONU affirme": no comma; only the preposition's own phrase stands before the subject
    inner = read(s, p + 1, limit) if s.low[p] in function_words.PREPOSITIONS else None
    if inner and _ends_in_subject(inner, limit):
        return inner.own[0]
    if comma >= 0:
        return comma + 1
    if inner is None or not any(is_finite(s.low[q]) for q in range(inner.end, len(s))):
        return -1
    return inner.end


def _ends_in_subject(inner: Phrase, limit: int) -> bool:
    """Whether the phrase behind a preposition runs into the subject: "Dans sa dernière vidéo Paul Vidal se moque de"."""
    s, (first, end) = inner.sentence, inner.own
    named = first > inner.first and end == inner.end and " " in inner.name and is_given(s.low[first])
    governed = s.low[first - 1] in _GOVERNORS or s.low[first - 1] in nouns.PERSONS or inner.titled
    return named and not governed and end < limit and _governs(s, end)


def _is_adjunct(s: Sentence, p: int) -> bool:
    """Whether what starts at p stands before the subject of its clause: a preposition, a date, a participle."""
    w = s.low[p]
    if w in function_words.PREPOSITIONS or w in function_words.CONJUNCTIONS or w in function_words.CONTRACTED:
        return True
    if w in function_words.OF:
        return not _is_indefinite(s, p)
    if w[0].isdigit():
        return s.word(p + 1) in function_words.MONTHS
    if w in {"lui", "se", "s'", "y"} and s.word(p + 1).endswith("ant"):  # lui succédant,
        return True
    return w.endswith(("é", "ée", "és", "ées", "ant")) and not s.cap[p] and w not in nouns.PERSONS


def _is_indefinite(s: Sentence, p: int) -> bool:
    """Whether "de" at p opens a noun phrase: "d'autres experts", "de nombreux élus"."""
    return s.low[p] in function_words.DE and s.word(p + 1) in clause_words.AFTER_INDEFINITE


def main_subject(pronoun: Phrase) -> Phrase | None:
    """Return the subject of the main clause, where the pronoun of another clause means it."""
    return _conceding(pronoun) or _giving_reasons(pronoun)


def _giving_reasons(pronoun: Phrase) -> Phrase | None:
    """Return the named subject that opens the sentence, when nobody else is named before its reason: "Apple a un problème, puisqu'il annonce"."""
    s, last = pronoun.sentence, pronoun.first - 1
    if pronoun.plural or s.word(last) not in clause_words.REASONS or s.low[0] == QUOTE:
        return None
    phrase = read(s, 0)
    if (
        phrase is None
        or not (phrase.name or phrase.entry)
        or phrase.plural
        or phrase.gender not in {"", pronoun.gender}
    ):
        return None
    return phrase if _governs(s, phrase.end) and not any(s.cap[phrase.end : last]) else None


def _conceding(pronoun: Phrase) -> Phrase | None:
    """Return the subject of the main clause behind a concession: "S'il a reconnu que p, le maire a promis"."""
    s = pronoun.sentence
    opening = tuple(
        s.low[: min(pronoun.first, _OPENING + 1)]
    )  # the pronoun of a long sentence stands behind no such opening
    if pronoun.plural or opening not in clause_words.CONCESSIVE:
        return None
    commas = (q for q in range(pronoun.end, len(s)) if s.low[q] == ",")
    for comma in islice(commas, _CLAUSES):
        phrase = read(s, comma + 1)
        if phrase and not (phrase.pronoun or phrase.plural) and can_speak(phrase) and _governs(s, phrase.end):
            return phrase if phrase.gender in {"", pronoun.gender} else None
    return None


def _governs(s: Sentence, q: int) -> bool:
    """Whether a verb follows its subject at q, past its pronouns; it may open a quote: le comité « demeure préoccupé »."""
    while q < len(s) and s.low[q] in CLITICS_OF_OTHERS:
        q += 1
    if q == len(s):
        return False
    return is_finite(s.tokens.low[s.quotes[q].first] if s.low[q] == QUOTE else s.low[q])


def before_group(s: Sentence, cue: Cue) -> int:
    """Return the position before a verb with its pronouns and adverbs, -1 at the start of the sentence."""
    p = cue.first - 1
    while p >= 0 and (s.low[p] in CLITICS_OF_OTHERS or is_adverbial(s, p)):
        p -= 1
    return p


def left(s: Sentence, cue: Cue, p: int) -> Phrase | None:
    """Return the subject on the left of a finite cue, whose verb group starts after p; None when there is none."""
    if p < 0:
        return None
    word = s.low[p]
    if (
        word in function_words.SPEAKING_PRONOUNS
        and not word.startswith("-")
        and s.word(p - 1) not in function_words.PREPOSITIONS
    ):
        return Phrase(s, p, p + 1, pronoun=word)
    if word == "qui":
        return antecedent(s, p)
    if word == ",":
        return _across(s, p)
    if word == QUOTE:
        return _of_work(s, p)
    if word in clause_words.NO_SUBJECT:
        return None
    found = adjacent(s, p + 1)
    if p + 1 < cue.first and s.low[p + 1] not in CLITICS_OF_OTHERS:
        whole = adjacent(s, cue.first)  # the collective "Une école pour demain": the adverb is a part of the name
        if whole and whole.name and whole.own[1] == cue.first:
            found = whole
    if found is None:
        comma = next((q for q in range(p, max(-1, p - _SPAN), -1) if s.low[q] == ","), -1)
        found = _across(s, comma) if comma > 0 else None
    return found


def _of_work(s: Sentence, quote: int) -> Phrase | None:
    """Return the subject that ends in the title of a work: "L'auteur de « Je te donne » explique"."""
    if s.word(quote - 1) not in function_words.OF:
        return None
    for start in range(quote - 2, max(-1, quote - _WORK), -1):
        if s.low[start] in function_words.DETERMINERS and s.word(start - 1) not in _GOVERNORS:
            phrase = read(s, start, quote - 1)
            if phrase is None or phrase.end < quote - 1 or phrase.head not in nouns.PERSONS:
                return None
            phrase.end = quote + 1
            return phrase
    return None


def adjacent(s: Sentence, end: int) -> Phrase | None:
    """Read the noun phrase that ends right before position end; what a preposition governs is no subject."""
    starts = _phrase_starts(s, end)
    fallback: Phrase | None = None
    reach = -1
    for start in reversed(starts):
        before = s.word(start - 1)
        if start < reach or before == "/" or before in _GOVERNORS:  # BFMTV/RMC
            continue
        if before == "et" and _is_governed_too(s, starts, start - 1):
            continue
        if start - 1 in starts and (before in function_words.DETERMINERS or s.cap[start]):
            continue
        phrase = read(s, start, end)
        if phrase is None:
            continue
        if phrase.end >= end:
            return phrase
        if _is_of(phrase, end):
            return phrase
        if _may_go_on(s.word(phrase.end)):
            reach = phrase.end
            fallback = fallback or phrase
    return fallback


def _is_governed_too(s: Sentence, starts: list[int], conjunction: int) -> bool:
    """Whether what follows "et" stands beside a phrase that "comme" governs: "des pays comme la France et les Etats-Unis ont dit"."""
    return any(
        s.word(start - 1) == "comme" and (first := read(s, start, conjunction)) is not None and first.end == conjunction
        for start in starts
        if start < conjunction
    )


def _is_of(phrase: Phrase, end: int) -> bool:
    """Whether a full name goes on with whose man it is, up to end: "Chakib Jenane de la Banque mondiale"."""
    s = phrase.sentence
    if phrase.head or " " not in phrase.name or s.word(phrase.end) not in function_words.OF:
        return False
    body = contracted(s, phrase.end + 1, end)
    return body is not None and body.end == end and bool(body.name or body.entry)


def _phrase_starts(s: Sentence, end: int) -> list[int]:
    """Return, from the last to the first, where a noun phrase that ends before end may start."""
    low, cap = s.low, s.cap
    starts: list[int] = []
    for p in range(end - 1, max(-1, end - _SPAN), -1):
        w = low[p]
        if w in _WALLS:
            break
        if p < end - 1 and is_finite(w) and not cap[p] and s.word(p - 1) not in _BEFORE_NOUNS and not _is_field(s, p):
            break
        if (
            cap[p]
            or w in _OPENINGS
            or w[0].isdigit()
            or (w in _ROLE_WORDS and s.word(p - 1) == ",")
            or _is_indefinite(s, p)
        ):
            starts.append(p)
    return starts


def _is_field(s: Sentence, p: int) -> bool:
    """Whether the word at p, which may be a verb, is what somebody is in: "un diplomate en poste à Bamako"."""
    return s.low[p] in noun_phrases.FIELDS and s.word(p - 1) == "en"


def _may_go_on(after: str) -> bool:
    """Whether a subject may have further words of its own here, which its verb follows: a place, an adverb, a participle."""
    return (
        after in function_words.PREPOSITIONS
        or after in function_words.CONTRACTED
        or after in function_words.ADVERBS
        or after == "comme"
        or after.endswith(("ant", "ants"))
        or is_participle(after)
    )


def insiders(s: Sentence, on: int) -> Phrase | None:
    """Return the body whose people "on" is: "Du côté de la mairie, on assure", "Chez Renault, on dit"."""
    start = next((p for p in range(on) if s.low[p] not in clause_words.STARTERS), on)
    if s.word(start + 1) in clause_words.INSIDE and s.word(start + 2) in function_words.OF:
        first = start + 3
    elif s.word(start) in clause_words.AT:
        first = start + 1
    else:
        return None
    phrase = contracted(s, first, on)
    if phrase is None or phrase.plural or s.word(phrase.end) != "," or phrase.end != on - 1:
        return None
    body = phrase.head in nouns.GOVERNMENT_BODIES or phrase.head in nouns.ORGANIZATION_BODIES
    return phrase if body or phrase.entry or (s.low[start] == "chez" and phrase.name) else None


def antecedent(s: Sentence, p: int) -> Phrase | None:
    """Return the noun phrase before the relative pronoun at p."""
    end = p - 1 if s.word(p - 1) == "," else p
    if end <= 0:
        return None
    if s.word(p - 1) == "," and _is_bare_role(s, end - 1):
        return None  # ce dernier, acteur et scénariste, qui a dit
    phrase = adjacent(s, end)
    if phrase and phrase.end == end:
        return phrase
    for start in range(end - 1, max(-1, end - _ANTECEDENT), -1):
        if not _opens_antecedent(s, start, end):
            continue
        phrase = read(s, start, end)
        if phrase and phrase.end == end:
            outlet = phrase.entry and phrase.entry.is_outlet
            told = outlet and s.word(start - 1) in function_words.PREPOSITIONS
            return None if told else phrase  # "a dit X sur RTL, qui…" tells of X
    return None


def _is_bare_role(s: Sentence, p: int) -> bool:
    """Whether an office without an article stands there: it tells who somebody is that is named before it."""
    return s.low[p] in nouns.PERSONS and not s.cap[p] and s.word(p - 1) in {",", "et"}


def _opens_antecedent(s: Sentence, start: int, end: int) -> bool:
    """Whether a phrase may start there: at a determiner or a name, and not inside a name but at a given name."""
    if not (s.low[start] in function_words.DETERMINERS or s.cap[start]):
        return False
    before = s.word(start - 1)
    if before in function_words.DETERMINERS or before == "/":
        return False
    if not (s.cap[start] and start and s.cap[start - 1]):
        return True
    return is_given(s.low[start]) and not is_given(before) and end - start > 1


def _across(s: Sentence, comma: int) -> Phrase | None:
    """Return the subject of a verb that follows a comma: "X, président de Y, a dit"."""
    low = s.low
    start = 0
    for p in range(comma - 1, -1, -1):
        w = low[p]
        if (w in _CLAUSE_MARKS and not (w == QUOTE and _is_told_in(s, p))) or (
            w in QUE and (s.word(p - 1) in CUES or s.word(p - 1) in clause_words.BEFORE_QUE)
        ):
            start = p + 1
            break
    phrase = fronted(s, start, comma)
    if phrase is None or verb_between(s, phrase.end, comma):
        return None
    return phrase


def _is_told_in(s: Sentence, p: int) -> bool:
    """Whether the quote at p is told of the subject before it: its name, "intitulé « … »", or in a relative clause, "X, qui a dit « … »"."""
    comma = next((q for q in range(p - 1, -1, -1) if s.low[q] == ","), -1)
    return s.word(p - 1) in clause_words.NAMED or (comma > 0 and s.word(comma + 1) == "qui")


# -- the inverted subject: each of these returns the position after what may stand between it and its verb, p when it
# finds nothing of its kind, _STOP when no subject can follow

_STOP = -1


def _past_comma(s: Sentence, p: int) -> int:
    if s.low[p] != ",":
        return p
    nxt = s.word(p + 1)
    if s.word(p + 2) == "," and nxt.isalpha() and nxt not in function_words.STOP and not s.cap[p + 1]:
        return p + 3  # raconte, radieuse, Odile
    goes_on = (
        nxt in function_words.ADVERBS
        or nxt in function_words.DAYS
        or nxt in function_words.PREPOSITIONS
        or nxt in function_words.CONTRACTED
        or (nxt == "de" and s.word(p + 3) == "côté")
    )
    return p + 1 if goes_on else _STOP


def _past_adverb(s: Sentence, p: int) -> int:
    outlet = s.cap[p] and outlet_at(s, p, len(s))  # raconte Midi Libre
    return p if outlet else past_adverbs(s, p)


def _past_date(s: Sentence, p: int) -> int:
    if not s.low[p][0].isdigit():
        return p
    before, after = s.word(p - 1), s.word(p + 1)
    year = len(s.low[p]) == _YEAR and s.low[p].isdigit()
    return p + 1 if year or before in _DATES or after in function_words.MONTHS or after in {"h", "heures"} else p


def past_idiom(s: Sentence, p: int) -> int:
    """Pass over "d'emblée", "de son côté", "il y a quelques jours", "d'un ton moqueur", "une nouvelle fois"."""
    w, nxt, third = s.low[p], s.word(p + 1), s.word(p + 2)
    if w == "un" and nxt in clause_words.A_LITTLE and not s.cap[p + 1]:
        return p + 3  # déplore, un brin amusé, X
    if w == "de" and third == "côté":
        return p + 3
    if w == "il" and nxt == "y" and third == "a":
        return _past_amount(s, p + 3) + 1
    times = next((q for q in range(p + 1, min(p + _TIMES, len(s))) if s.low[q] == "fois"), 0)
    if times and (w in NUMERALS or w in {"une", "plusieurs", "maintes"}):
        return times + 1
    q = p + 3
    if w == "d'" and nxt in function_words.INDEFINITE and third in clause_words.MANNERS:
        while q < len(s) and s.low[q] not in function_words.STOP and s.low[q].isalpha() and not s.cap[q]:
            q += 1
        return q
    return p


def _past_amount(s: Sentence, p: int) -> int:
    while p < len(s) and (s.low[p] in function_words.DETERMINERS or s.low[p] in NUMERALS or s.low[p][0].isdigit()):
        p += 1
    return p


def _past_time(s: Sentence, p: int) -> int:
    if not is_time(s, p):
        return p
    p += 2
    while s.word(p) in clause_words.TIME_EPITHETS:
        p += 1
    return p


def _past_place(s: Sentence, p: int) -> int:
    w = s.low[p]
    if w == "en" and s.word(p + 1).endswith("ant"):
        return _STOP  # a dérapé en comparant X à Y
    opens = (
        w in function_words.PREPOSITIONS
        or w in function_words.CONTRACTED
        or (w == "de" and s.word(p - 1) in clause_words.SPEECH_PLACES)
    )
    return _past_adjunct(s, p, len(s)) if opens else p


def _stop(s: Sentence, p: int) -> int:
    """Stop at what can open no subject: a complement, a relative, a pronoun, a mark."""
    w = s.low[p]
    stops = (
        (w in function_words.OF and not _is_indefinite(s, p) and not (w == "des" and _is_plural_verb(s, p - 1)))
        or w in function_words.RELATIVES
        or (
            w in function_words.PRONOUNS
            and not w.endswith("-ci")
            and not _is_this(s, p)
            and not (w in clause_words.ONE_WHO and s.word(p + 1) == "qui")
        )
        or not w[0].isalnum()
    )
    return _STOP if stops else p


def _is_plural_verb(s: Sentence, p: int) -> bool:
    """Whether the verb that ends at p has several for its subject: "confirment des économistes", "ont dit des témoins"."""
    return s.word(p).endswith("ent") or s.word(p - 1) in AVOIR_PLURAL


def _is_this(s: Sentence, p: int) -> bool:
    """Whether "ce" at p is an article: "raconte ce jeune homme", but not "dit ce qui suit"."""
    after = s.word(p + 1)
    return s.low[p] == "ce" and after.isalpha() and after not in function_words.STOP and not is_finite(after)


_SKIPS = (_past_comma, _past_adverb, _past_date, past_day, past_idiom, _past_time, _past_place, _stop)


def right(s: Sentence, p: int) -> Phrase | None:
    """Return the inverted subject that follows a cue, past dates, places and relays."""
    start, limit = p, min(len(s), p + _REACH)
    while p < limit:
        after = p if s.cap[p] else next((q for skip in _SKIPS if (q := skip(s, p)) != p), p)
        if after == _STOP:
            return _behind_comma(s, p) if p > start else None
        if after == p:
            if p > start and is_told_of(s, p):
                p += 1  # lors d'un point de presse tenu à Thiès
                continue
            return _inverted(s, p)
        p = after
    return None


def _behind_comma(s: Sentence, p: int) -> Phrase | None:
    """Return the subject after the comma that closes an adjunct: "confie, en mars 2021, Anton Weiss"."""
    phrase = _inverted(s, p + 1) if s.low[p] == "," and p + 1 < len(s) else None
    if phrase is None or not (phrase.titled or phrase.head in nouns.PERSONS or (phrase.name and not phrase.det)):
        return None
    end = phrase.appositions[-1].end if phrase.appositions else phrase.end
    return phrase if not s.word(end)[:1].isalpha() or s.word(end) in function_words.PREPOSITIONS else None


def _inverted(s: Sentence, p: int) -> Phrase | None:
    if s.low[p] in clause_words.ONE_WHO and s.word(p + 1) == "qui":
        return Phrase(s, p, p + 1, pronoun=s.low[p])
    phrase = read(s, p)
    if phrase is None:
        return None
    appositions(phrase)
    if phrase.head in nouns.PERSONS and not (phrase.name or phrase.appositions or phrase.plural or phrase.entry):
        named = _name_beyond(phrase)
        phrase.appositions.extend([named] if named else [])
    return phrase if phrase.det or phrase.name or phrase.entry or phrase.titled or phrase.pronoun else None


def _name_beyond(phrase: Phrase) -> Phrase | None:
    """Return the name behind an office and an adjunct of it: "a dit le médecin à l'hôpital de Lyon Paul Vidal"; not one that is governed."""
    s = phrase.sentence
    named = free_name(s, phrase.end, min(phrase.end + _BEYOND, len(s) - 1), _WALLS)
    return read(s, named) if named else None


def _past_adjunct(s: Sentence, p: int, total: int) -> int:
    """Return the position after the prepositional phrase at p ("à l'AFP", "sur France Inter", "à la presse"), or _STOP."""
    q = p + 1
    while s.word(q) in function_words.OF or s.word(q) in function_words.DEFINITE:
        q += 1
    if q >= total:
        return _STOP
    hit = outlet_at(s, q, total) or (outlet_at(s, p + 1, total) if q != p + 1 else None)
    if hit:
        return hit[1]
    if s.cap[q]:
        return _past_name(s, q, total)
    if s.low[q].isdigit() and s.low[p] in clause_words.BEFORE_YEAR:
        return q + 1  # dès 1998
    inner = read(s, p + 1 if s.low[p] not in {"auprès", "lors"} else q, total) or read(s, q, total)
    if inner is None:
        return q + 1 if is_adverbial(s, q) else _STOP
    end = max(inner.end, p + 1)
    if s.word(end) in function_words.OF and s.word(end + 1) in clause_words.TIMES:
        end += 2  # en fin d'après-midi
    return _named_in(inner) or end


def _named_in(place: Phrase) -> int:
    """Return where the name starts that ends an adjunct and is the subject after it: "devant le tribunal Jean Dupont"; else 0."""
    first, end = place.own
    if not place.head or place.head in nouns.PERSONS or end != place.end or first <= place.first:
        return 0
    return first if is_given(place.sentence.low[first]) or (end - first > 1 and _is_apart(place)) else 0


def _is_apart(place: Phrase) -> bool:
    """Whether the name that ends an adjunct is no part of it: "dans une note Bjarte Solheim", "au micro Agit Polat, le président"."""
    if place.head in nouns.DOCUMENTS:
        return place.det in function_words.INDEFINITE
    s = place.sentence
    office = read(s, place.end + 1) if s.word(place.end) == "," else None
    return office is not None and office.head in nouns.PERSONS and not office.name


def _past_name(s: Sentence, q: int, total: int) -> int:
    """Return the position after the name at q of a place, or of whom one speaks to; a given name after it starts the subject."""
    low, cap = s.low, s.cap
    end = q + 1
    particles = False
    while end < total:
        particle = low[end] in function_words.PARTICLES
        if not cap[end] and not (particle and end + 1 < total and cap[end + 1]):
            break
        if cap[end] and is_given(low[end]) and low[end - 1] not in function_words.PARTICLES:
            return end
        particles = particles or particle
        end += 1
    if end < total and low[end] not in function_words.STOP and low[end] not in nouns.PERSONS and low[end].isalpha():
        body = read(s, q, total)  # devant l'Assemblée nationale
        if body and body.own[1] <= body.end:
            return body.end
    plain = end - q >= _PLACE_AND_NAME and not particles and low[q] not in function_words.PARTICLES
    return q + 1 if plain and not is_given(low[q]) else end


def can_speak(phrase: Phrase) -> bool:
    """Whether a noun phrase names somebody, some body or a document, as far as its words tell."""
    return (
        bool(phrase.name or phrase.entry or any(part.name for part in phrase.appositions))
        or phrase.head in _SPEAKERS
        or phrase.head.removesuffix("s").endswith(nouns.AGENT_ENDINGS)
        or is_document(phrase)
    )
