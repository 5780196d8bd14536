"""Where the content of a statement lies: reported clauses, quotes, and their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import NUMERALS
from newscrawl.attribution.statements.subjects import right
from newscrawl.attribution.text.clauses import is_adverbial, is_time, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.conjugation import FINITE, PAST, PRESENT
from newscrawl.french.function_words import INCISE_CLITICS
from newscrawl.french.verbs import CUES, INFINITIVES, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.text.sentences import Sentence


Spans = list[list[int]]

_EDGE = frozenset({",", ":", "–", "—", "-", "•"})
_TAIL = _EDGE | {".", "…", "!", "?", ";"}
_BEFORE_INFINITIVE = frozenset(
    {
        "ne",
        "n'",
        "pas",
        "plus",
        "rien",
        "jamais",
        "se",
        "s'",
        "y",
        "en",
        "l'",
        "le",
        "la",
        "les",
        "lui",
        "leur",
        "bien",
        ",",
    }
)
_NOT_INFINITIVES = frozenset("hier dernier premier leur pour par entre sur notre votre contre autre quatre être-là titre maire septembre octobre "
                             "novembre décembre guerre heure affaire ministre membre centre".split())  # fmt: skip
_MIXED = 4  # words: fewer between marks, in a sentence of one's own, is a word set off, not speech


def trim(text: str, start: int, end: int) -> list[int]:
    """Return the span without spaces, commas, the final stop, and marks that enclose the whole."""
    while start < end and (text[start].isspace() or text[start] in ",;:–—•"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:–—"):
        end -= 1
    if end - start > 1 and text[end - 1] == "." and text[end - 2] != ".":
        end -= 1
    if (
        end - start > 1
        and text[start] in '«“"'
        and text[end - 1] in '»”"'
        and text.count(text[start], start, end) == (2 if text[start] == '"' else 1)
    ):
        start, end = start + 1, end - 1
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return [start, end]


class Contents:
    """Cuts contents out of sentences and remembers which quotes have a speaker."""

    def __init__(self) -> None:
        self._used: set[int] = set()

    def is_used(self, s: Sentence, p: int) -> bool:
        """Whether the quote at p already belongs to a statement."""
        return s.quotes[p].opening in self._used

    def use(self, s: Sentence, p: int) -> None:
        """Note that the quote at p belongs to a statement, with the paragraphs in which it goes on."""
        quote = s.quotes[p]
        self._used.update(part.opening for part in quote.parts or [quote])

    def quote(self, s: Sentence, p: int) -> Spans:
        """Return the spans of the quote at p, in all its paragraphs."""
        self.use(s, p)
        tokens = s.tokens
        quote = s.quotes[p]
        return [
            [tokens.start[part.first], tokens.end[part.last - 1]]
            for part in quote.parts or [quote]
            if part.last > part.first
        ]

    def quotes_from(self, s: Sentence, p: int) -> Spans:
        """Return the spans of the quotes that start at p: « … » et « … »."""
        spans = self.quote(s, p)
        while s.word(p + 1) in {"et", "puis", ","} and s.word(p + 2) == QUOTE:
            p += 2
            spans += self.quote(s, p)
        return spans

    def between(self, s: Sentence, first: int, end: int, *, incise: bool = False) -> tuple[Spans, str]:
        """Return the spans of the content at first…end and its kind: direct when next to nothing but quotes stands there.

        incise: it stands before the verb of an incise, which claims the quote after a colon alone.
        """
        low = s.low
        while first < end and low[first] in _EDGE:
            first += 1
        while end > first and low[end - 1] in _TAIL:
            end -= 1
        if first >= end:
            return [], "indirect"
        quotes = [p for p in range(first, end) if low[p] == QUOTE]
        if not quotes:
            return [[s.begin(first), s.finish(end - 1)]], "indirect"
        if (
            low[end - 1] == QUOTE
            and s.word(end - 2) in {":", "-", "–", "—"}
            and end - first > 2
            and (incise or not has_verb(s, first, end - 2))
        ):
            first = end - 1  # Réforme : « … », assure la ministre
            quotes = [first]
        outside = sum(1 for p in range(first, end) if low[p] != QUOTE and low[p][0].isalnum())
        inside = sum(s.quotes[p].last - s.quotes[p].first for p in quotes)
        if (len(quotes) == 1 and not outside) or (
            low[first] == QUOTE
            and inside >= _MIXED
            and outside <= max(7, inside)
            and not verb_between(s, first + 1, end)
        ):
            speech = [p for p in quotes if s.quotes[p].last - s.quotes[p].first >= _MIXED or outside <= 3]
            for p in quotes:
                self.use(s, p)
            return [span for p in speech for span in self.quote(s, p)], "direct"
        for p in quotes:
            self.use(s, p)
        return [[s.begin(first), s.finish(end - 1)]], "indirect"


def clause_end(s: Sentence, start: int, following: list[Cue]) -> int:
    """Return the position at which a reported clause that starts there ends: before a further cue, or with the sentence."""
    low = s.low
    end = len(s)
    for cue in following:
        if cue.first <= start or cue.first >= end:
            continue
        before = s.word(cue.first - 1)
        if (cue.form == FINITE and _incise_at(s, start, cue)) or (
            (cue.form == PRESENT and before == ",")
            or (
                cue.form in {FINITE, PAST}
                and before in {"et", "puis"}
                and s.word(cue.end) in {"que", "qu'", ":", QUOTE, "de"}
            )
            or (cue.form == FINITE and cue.pronoun and before == ",")
        ):
            end = cue.first - 1
    for p in range(start + 1, end - 2):
        if low[p] == "," and (low[p + 1] == "selon" or (low[p + 1] == "d'" and low[p + 2] == "après")):
            end = p
            break
    while end > start and low[end - 1] in _TAIL:
        end -= 1
    return end


def _incise_at(s: Sentence, start: int, cue: Cue) -> bool:
    """Whether a cue after a comma has the whole clause before it for its content: "…, rapporte TF1"."""
    comma = cue.first - 1
    while s.word(comma) in INCISE_CLITICS:
        comma -= 1
    if s.word(comma) != "," or s.word(cue.end) in {"que", "qu'", ":", QUOTE} or not verb_between(s, start, comma):
        return False
    subject = right(s, cue.end)
    return subject is not None and bool(subject.name or subject.entry or subject.head in nouns.PERSONS)


def to_comma(s: Sentence, start: int, end: int) -> int:
    """Return the position of the first comma in start…end, or end."""
    return next((q for q in range(start, end) if s.low[q] == ","), end)


def content_start(s: Sentence, p: int) -> int:
    """Return the position of que, of a colon, of a quote or of an infinitive after p, past adverbs, dates and addressees; else p."""
    low = s.low
    total = min(len(s), p + 24)
    q = p
    while q < total:
        w = low[q]
        if w in {"que", "qu'", ":", QUOTE} or is_infinitive(s, q):
            return q
        if is_adverbial(s, q) or w == "," or w[0].isdigit():
            q += 1
        elif is_time(s, q) or w == "/":  # sur BFMTV/RMC
            q += 2
        elif w in function_words.PREPOSITIONS or w in function_words.CONTRACTED:
            if s.word(q + 1) in CUES and not s.cap[q + 1]:
                return p
            q += 1
            while q < total and (is_adverbial(s, q) or low[q] in function_words.OF):
                q += 1
            if s.word(q) == ",":
                continue  # en revanche,
            inner = read(s, q, len(s))
            if inner is None:
                return p
            q = inner.end
        else:
            return p
    return p


def is_infinitive(s: Sentence, p: int) -> bool:
    """Whether an infinitive, or what goes before it ("ne pas", "l'"), stands at p."""
    while s.word(p) in _BEFORE_INFINITIVE:
        p += 1
    w = s.word(p)
    if not w or s.cap[p] or w in _NOT_INFINITIVES:
        return False
    if w in INFINITIVES:
        return True
    article = s.word(p - 1) in {"le", "la", "les", "l'", "leur"}
    return (
        not article
        and len(w) > 4
        and w.endswith(("er", "ir"))
        and w not in function_words.STOP
        and w not in nouns.PERSONS
    )


def object_quote(s: Sentence, p: int, following: list[Cue]) -> int:
    """Return the end of an object that holds a quote, when one does: "a dénoncé des messages « abjects »"; else 0."""
    low = s.low
    stop = clause_end(s, p, following)
    for q in range(p, min(stop, p + 18)):
        w = low[q]
        if w == QUOTE:
            return to_comma(s, q + 1, stop)
        if w in {":", ";", "qui", "que", "qu'"} or (w == "," and s.word(q + 1) != QUOTE):
            return 0
    return 0


def has_verb(s: Sentence, first: int, end: int) -> bool:
    """Whether some finite verb stands there."""
    return any(is_finite(s.low[p]) and not s.cap[p] for p in range(first, end))


def number_after(s: Sentence, p: int, stop: int) -> bool:
    """Whether an amount follows: "évalue les dégâts à trois millions", "estime à 300 le nombre de…"."""
    return any(
        s.low[q] in {"à", "entre"}
        and (s.low[q + 1][:1].isdigit() or s.low[q + 1] in NUMERALS or s.low[q + 1] in {"plus", "environ", "près"})
        for q in range(p, min(stop, p + 9) - 1)
    )


def claimed(s: Sentence, p: int, following: list[Cue]) -> bool:
    """Whether the quote that ends before p has a speaker of its own after it: "… l'attend : « … », confie le député"."""
    while s.word(p) == "," or s.word(p) in function_words.CLITICS:
        p += 1
    return any(cue.first == p and cue.form == FINITE for cue in following)


def is_clause(s: Sentence, stop: int) -> bool:
    """Whether what stands before a cue can be what was said: a clause, or something long enough that no adjunct opens."""
    if QUOTE in s.low[:stop] or has_verb(s, 0, stop) or (s.line == 0 and stop >= 3):
        return True
    return stop >= 6 and s.low[0] not in function_words.PREPOSITIONS and s.low[0] not in function_words.CONTRACTED


def before_clitics(s: Sentence, cue: Cue) -> int:
    """Return the position before a verb group and its pronouns, or 0."""
    p = cue.first - 1
    while p > 0 and s.low[p] in function_words.CLITICS:
        p -= 1
    return p


def relative_end(s: Sentence, cue: Cue) -> int:
    """Return the comma that closes "X, qui a affirmé que p, a changé d'avis", or 0."""
    if s.word(before_clitics(s, cue)) != "qui":
        return 0
    return next((q for q in range(cue.end + 2, len(s) - 1) if s.low[q] == "," and is_finite(s.low[q + 1])), 0)


def colon_quote(s: Sentence, p: int) -> int:
    """Return the position of a quote that a colon announces after p, when no further clause lies before it; else 0."""
    for q in range(p, len(s) - 1):
        w = s.low[q]
        if w == ":" and s.low[q + 1] == QUOTE:
            return q + 1
        if w in {":", ";", QUOTE} or w in function_words.RELATIVES or (is_finite(w) and not s.cap[q]):
            return 0
    return 0


def quote_after(s: Sentence, end: int) -> int:
    """Return the position of the quote that goes on after an incise ("…, dit-il, « … »", "…, dit X, cité par Y : « … »"), or 0."""
    if s.word(end) == QUOTE:
        return end
    for q in range(end, min(len(s) - 1, end + 20)):
        w = s.low[q]
        if w in {":", ",", "mais", "car", "et"} and s.low[q + 1] == QUOTE:
            return q + 1
        if w in {".", ";", "!", "?"} or (is_finite(w) and not s.cap[q]):
            return 0
    return 0
