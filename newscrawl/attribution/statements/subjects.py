"""Find the subject of a reporting verb: before it, across an apposition, or inverted after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import is_document
from newscrawl.attribution.phrases.noun_phrase import is_participle, read
from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.phrase import EPITHETS, NUMERALS, Phrase
from newscrawl.attribution.text.clauses import is_adverbial, is_time, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.function_words import CLITICS_OF_OTHERS
from newscrawl.french.given_names import is_given
from newscrawl.french.verbs import CUES, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.text.sentences import Sentence


_REACH = 30  # words between a verb and its inverted subject, at most
_SPAN = 20  # words of a subject right before its verb, at most
_STARTERS = frozenset({",", "-", "–", "—", "•", ":", "…", "et", "mais", "or", "car", "donc", "ainsi", "que", "qu'"})
_WALLS = frozenset(
    {
        ",",
        ":",
        ";",
        ".",
        "–",
        "—",
        QUOTE,
        "que",
        "qu'",
        "qui",
        "dont",
        "où",
        "lorsque",
        "quand",
        "si",
        "mais",
        "car",
        "alors",
        "puisque",
    }
)
_NO_SUBJECT = frozenset(
    {"je", "j'", "tu", "nous", "vous", "ce", "c'", "cela", "ça", "celui", "ceux", QUOTE, ":", "que", "qu'"}
)
_CLAUSE_MARKS = frozenset({":", ";", "–", "—", QUOTE, "mais", "lorsque", "quand"})
_SUBORDINATORS = frozenset({"alors", "tandis", "après", "dès", "parce", "bien", "afin", "pour"})
_TIME_EPITHETS = frozenset(
    {
        "dernier",
        "dernière",
        "prochain",
        "prochaine",
        "soir",
        "matin",
        "même",
        "suivant",
        "plus",
        "tard",
        "après",
        "auparavant",
    }
)
_SPEAKERS = nouns.PERSONS | nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS | nouns.SOURCES
_ROLE_WORDS = nouns.PERSONS | EPITHETS
_MANNERS = frozenset({"ton", "air", "voix", "geste", "sourire", "trait", "coup"})
_SPEECH_PLACES = frozenset(
    {"auprès", "lors", "suite", "marge", "près", "part", "issue", "sortie", "cours", "cadre", "occasion"}
)


def fronted(s: Sentence, start: int, limit: int) -> Phrase | None:
    """Read the first noun phrase of a clause that is not in a fronted adjunct ("Mardi,", "À Paris,", "Interrogé par X,")."""
    low = s.low
    p = start
    bare: Phrase | None = None
    for _ in range(6):
        while p < limit and low[p] in _STARTERS:
            p += 1
        if p >= limit or low[p] == QUOTE:
            return bare
        w = low[p]
        if w in function_words.SPEAKING_PRONOUNS:
            pronoun = read(s, p, limit)
            if pronoun and w.endswith("-ci"):
                appositions(pronoun, limit)
            return pronoun
        subordinate = s.word(p + 1) in {"que", "qu'"} and w not in function_words.PRONOUNS
        if is_adverbial(s, p) and not subordinate:
            p += 1
            continue
        if is_time(s, p):
            p += 2
            continue
        if not (subordinate or _adjunct(s, p)):
            phrase = read(s, p, limit)
            if phrase and not phrase.det and s.word(phrase.end) == ":" and phrase.end + 1 < limit:
                p = phrase.end + 1  # "Calvados : la gérante d'un bar…" has a label
                continue
            if phrase:
                appositions(phrase, limit)
            if phrase is None or phrase.det or phrase.titled or phrase.entry or (phrase.name and not phrase.head):
                return phrase
            bare = bare or phrase  # "Présente à Lyon," "Ministre de la Culture,": the subject may follow the comma
        comma = next((q for q in range(p, limit) if low[q] == ","), -1)
        if comma >= 0:
            p = comma + 1
            continue
        # "Dans son rapport l'ONU affirme": no comma; only the preposition's own phrase stands before the subject
        inner = read(s, p + 1, limit) if w in function_words.PREPOSITIONS else None
        if inner is None or not any(is_finite(low[q]) for q in range(inner.end, len(s))):
            return bare
        p = inner.end
    return bare


def _adjunct(s: Sentence, p: int) -> bool:
    w = s.low[p]
    if w in function_words.PREPOSITIONS or w in function_words.CONJUNCTIONS or w in function_words.CONTRACTED:
        return True
    if w in function_words.OF:
        return not (w in {"d'", "de"} and s.word(p + 1) in {"autres", "nombreux", "nombreuses", "anciens", "anciennes"})
    if w[0].isdigit():
        return s.word(p + 1) in function_words.MONTHS
    if w in {"lui", "se", "s'", "y"} and s.word(p + 1).endswith("ant"):  # lui succédant,
        return True
    return w.endswith(("é", "ée", "és", "ées", "ant")) and not s.cap[p] and w not in nouns.PERSONS


def left(s: Sentence, cue: Cue) -> Phrase | str | None:
    """Return the subject on the left of a finite cue; "inherit" in a coordination; None when there is none."""
    low = s.low
    p = cue.first - 1
    while p >= 0 and (low[p] in CLITICS_OF_OTHERS or is_adverbial(s, p)):
        p -= 1
    if p < 0:
        return None
    word = low[p]
    if (
        word in function_words.SPEAKING_PRONOUNS
        and not word.startswith("-")
        and s.word(p - 1) not in function_words.PREPOSITIONS
    ):
        return Phrase(s, p, p + 1, pronoun=word)
    if word == "qui":
        return antecedent(s, p)
    if word in {"et", "ou", "puis", "mais"}:
        return "inherit"
    if word == ",":
        return _across(s, p)
    if word in _NO_SUBJECT:
        return None
    found = adjacent(s, p + 1)
    if p + 1 < cue.first and s.low[p + 1] not in CLITICS_OF_OTHERS:
        whole = adjacent(s, cue.first)  # the collective "Une école pour demain": the adverb is a part of the name
        if whole and whole.name and whole.own[1] == cue.first:
            found = whole
    if found is None:
        comma = next((q for q in range(p, max(-1, p - _SPAN), -1) if low[q] == ","), -1)
        found = _across(s, comma) if comma > 0 else None
    return found


def adjacent(s: Sentence, end: int) -> Phrase | None:
    """Read the noun phrase that ends right before position end; what a preposition governs is no subject."""
    low, cap = s.low, s.cap
    starts: list[int] = []
    p = end - 1
    floor = max(-1, end - _SPAN)
    while p > floor:
        w = low[p]
        if w in _WALLS:
            break
        if p < end - 1 and is_finite(w) and not cap[p] and s.word(p - 1) not in function_words.DETERMINERS:
            break
        if (
            w in function_words.DETERMINERS
            or cap[p]
            or w in function_words.TITLES
            or w in NUMERALS
            or w[0].isdigit()
            or (s.word(p - 1) == "," and w in _ROLE_WORDS)
            or (w in {"d'", "de"} and s.word(p + 1) in {"autres", "nombreux", "nombreuses"})
        ):
            starts.append(p)
        p -= 1
    fallback: Phrase | None = None
    reach = -1
    for start in reversed(starts):
        before = s.word(start - 1)
        if before == "/":  # BFMTV/RMC
            continue
        if (
            start < reach
            or before in function_words.PREPOSITIONS
            or before in function_words.OF
            or before in function_words.CONTRACTED
        ):
            continue
        if start - 1 in starts and (before in function_words.DETERMINERS or cap[start]):
            continue
        phrase = read(s, start, end)
        if phrase is None:
            continue
        if phrase.end >= end:
            return phrase
        after = s.word(phrase.end)
        if (
            after in function_words.PREPOSITIONS
            or after in function_words.CONTRACTED
            or after in function_words.ADVERBS
            or is_participle(after)
        ):
            reach = phrase.end
            fallback = fallback or phrase
    return fallback


def antecedent(s: Sentence, p: int) -> Phrase | None:
    """Return the noun phrase before the relative pronoun at p."""
    end = p - 1 if s.word(p - 1) == "," else p
    if end <= 0:
        return None
    phrase = adjacent(s, end)
    if phrase and phrase.end == end:
        return phrase
    for start in range(end - 1, max(-1, end - 14), -1):
        if not (s.low[start] in function_words.DETERMINERS or s.cap[start]):
            continue
        before = s.word(start - 1)
        inside = s.cap[start] and start and s.cap[start - 1]
        given = s.cap[start] and is_given(s.low[start]) and not is_given(before) and end - start >= 2
        if (inside and not given) or before in function_words.DETERMINERS or before == "/":
            continue
        phrase = read(s, start, end)
        if phrase and phrase.end == end:
            outlet = phrase.entry and phrase.entry.kind in {"media", "agency"} and before in function_words.PREPOSITIONS
            return None if outlet else phrase  # "a dit X sur RTL, qui…" tells of X
    return None


def _across(s: Sentence, comma: int) -> Phrase | None:
    """Return the subject of a verb that follows a comma: "X, président de Y, a dit"."""
    low = s.low
    start = 0
    for p in range(comma - 1, -1, -1):
        w = low[p]
        if w in _CLAUSE_MARKS or (w in {"que", "qu'"} and (s.word(p - 1) in CUES or s.word(p - 1) in _SUBORDINATORS)):
            start = p + 1
            break
    phrase = fronted(s, start, comma)
    if phrase is None or verb_between(s, phrase.end, comma):
        return None
    return phrase


def right(s: Sentence, p: int) -> Phrase | None:
    """Return the inverted subject that follows a cue, past dates, places and relays."""
    low = s.low
    total = len(s)
    limit = min(total, p + _REACH)
    while p < limit:
        w = low[p]
        if w == ",":
            nxt = s.word(p + 1)
            if s.word(p + 2) == "," and nxt.isalpha() and nxt not in function_words.STOP and not s.cap[p + 1]:
                p += 3  # raconte, radieuse, Odile
                continue
            if not (
                nxt in function_words.ADVERBS
                or nxt in function_words.DAYS
                or nxt in function_words.PREPOSITIONS
                or nxt in function_words.CONTRACTED
            ):
                return None
            p += 1
        elif (is_adverbial(s, p) and not (s.cap[p] and outlet_at(s, p, total))) or (  # raconte Midi Libre
            w[0].isdigit()
            and (
                s.word(p + 1) in function_words.MONTHS
                or s.word(p - 1) in function_words.MONTHS
                or s.word(p - 1) in function_words.DAYS
                or s.word(p + 1) in {"h", "heures"}
            )
        ):
            p += 1
        elif w == "d'" and s.word(p + 1) in {"emblée", "entrée", "ailleurs"}:
            p += 2
        elif w == "il" and s.word(p + 1) == "y" and s.word(p + 2) == "a":  # il y a quelques jours
            p += 3
            while p < limit and (low[p] in function_words.DETERMINERS or low[p] in NUMERALS or low[p][0].isdigit()):
                p += 1
            p += 1
        elif is_time(s, p):
            p += 2
            while s.word(p) in _TIME_EPITHETS:
                p += 1
        elif (
            w in function_words.PREPOSITIONS
            or w in function_words.CONTRACTED
            or (w == "de" and s.word(p - 1) in _SPEECH_PLACES)
        ):
            p = _past_adjunct(s, p, total)
            if p < 0:
                return None
        elif w == "de" and s.word(p + 2) == "côté":
            p += 3
        elif w == "d'" and s.word(p + 1) in {"un", "une"} and s.word(p + 2) in _MANNERS:
            p += 3
            while p < limit and low[p] not in function_words.STOP and low[p].isalpha() and not s.cap[p]:
                p += 1  # d'un ton moqueur
        elif (
            (
                w in function_words.OF
                and not (w in {"d'", "de"} and s.word(p + 1) in {"autres", "nombreux", "nombreuses", "anciens"})
            )
            or w in function_words.RELATIVES
            or (w in function_words.PRONOUNS and not w.endswith("-ci"))
            or not w[0].isalnum()
        ):
            return None
        else:
            phrase = read(s, p, total)
            if phrase:
                appositions(phrase)
                if not (phrase.det or phrase.name or phrase.entry or phrase.titled or phrase.pronoun):
                    return None
            return phrase
    return None


def _past_adjunct(s: Sentence, p: int, total: int) -> int:
    """Return the position after the prepositional phrase at p ("à l'AFP", "sur France Inter", "à la presse"), or -1."""
    low = s.low
    w = low[p]
    q = p + 1
    while s.word(q) in function_words.OF or s.word(q) in {"la", "l'", "les", "le"}:
        q += 1
    if q >= total:
        return -1
    hit = outlet_at(s, q, total) or (outlet_at(s, p + 1, total) if q != p + 1 else None)
    if hit:
        return hit[1]
    if s.cap[q]:  # a place, or whom one speaks to; a given name after it starts the subject
        end = q + 1
        while end < total and (
            s.cap[end] or (low[end] in function_words.PARTICLES and end + 1 < total and s.cap[end + 1])
        ):
            if s.cap[end] and is_given(low[end]) and low[end - 1] not in function_words.PARTICLES:
                return end
            end += 1
        if end < total and low[end] not in function_words.STOP and low[end] not in nouns.PERSONS and low[end].isalpha():
            body = read(s, q, total)  # devant l'Assemblée nationale
            if body and body.own[1] <= body.end:
                return body.end
        plain = not any(low[x] in function_words.PARTICLES for x in range(q, end))
        return q + 1 if end - q >= 3 and plain and not is_given(low[q]) else end
    inner = read(s, p + 1 if w not in {"auprès", "lors"} else q, total) or read(s, q, total)
    if inner is None:
        return q + 1 if is_adverbial(s, q) else -1
    first, end = inner.own
    if (
        end == inner.end
        and inner.head
        and first > inner.first
        and inner.head not in nouns.PERSONS
        and is_given(low[first])
    ):
        return first
    return max(inner.end, p + 1)


def can_speak(phrase: Phrase) -> bool:
    """Whether a noun phrase names somebody, some body or a document, as far as its words tell."""
    return (
        bool(phrase.name or phrase.entry or any(part.name for part in phrase.appositions))
        or phrase.head in _SPEAKERS
        or phrase.head.removesuffix("s").endswith(nouns.AGENT_ENDINGS)
        or is_document(phrase)
    )
