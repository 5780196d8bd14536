"""Where the content of a statement lies: reported clauses, quotes, and their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.statements.subjects import past_idiom, right
from newscrawl.attribution.text.clauses import is_adverbial, is_time, is_told_of, past_adverbs, past_day, verb_between
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, nouns
from newscrawl.french.conjugation import FINITE, PAST, PRESENT
from newscrawl.french.function_words import INCISE_CLITICS, QUE
from newscrawl.french.noun_phrases import NUMERALS
from newscrawl.french.verbs import CUES, INFINITIVES, NOUNS, is_finite, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.statements.cues import Cue
    from newscrawl.attribution.text.sentences import Sentence


Spans = list[list[int]]

_EDGE = frozenset({",", ":", "–", "—", "-", "•"})
_TAIL = _EDGE | {".", "…", "!", "?", ";"}
_OPENS_CONTENT = QUE | {":", QUOTE}
_ENDS_HEARER = _OPENS_CONTENT | {",", ";"}
_SUBJECT_OPENINGS = function_words.DETERMINERS | function_words.PRONOUNS
_CLAUSE = 4  # words: what is longer is no label before a colon
_HEADED = 3  # words: a label, its mark and the quote
_LEAST_INFINITIVE = 5  # letters of an infinitive that its ending alone tells
_HEADLINE = 3  # words of a headline that may be said without a verb
_NO_ADJUNCT = 6  # words that no adjunct has before an incise
_STATEMENT = 6  # words between marks
_REACH = 24  # words between a verb and its content, at most
_COMMANDS = QUE | {":", QUOTE, "de"}
_ADJUNCT = 2  # words: a conjunction and the quote
_HEAD = 12  # words of a quote within which its verb stands
_OPENS_ADJUNCT = function_words.PREPOSITIONS | set(function_words.CONTRACTED) | clause_words.COORDINATORS
_BEFORE_HEADED = frozenset({":", "-", "–", "—"})
_FEW = 3  # words outside the marks: with no more, each quote is speech, however short
_LINKING = 7  # words outside the marks that may link quotes of one breath
_MIXED = 4  # words: fewer between marks, in a sentence of one's own, is a word set off, not speech


def trim(text: str, start: int, end: int) -> list[int]:
    """Return the span without spaces, commas, the final stop, and marks that enclose the whole."""
    start, end = _strip(text, start, end, ",;:–—•", ",;:–—")
    if end - start > 1 and text[end - 1] == "." and text[end - 2] != ".":
        end -= 1
    if end - start > 1 and text[start] in '«“"' and text[end - 1] in '»”"':
        marks = text.count(text[start], start, end)
        if marks == (2 if text[start] == '"' else 1):
            start, end = start + 1, end - 1
    return list(_strip(text, start, end))


def _strip(text: str, start: int, end: int, before: str = "", after: str = "") -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in before):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in after):
        end -= 1
    return start, end


class Contents:
    """Cuts contents out of sentences and remembers which quotes have a speaker."""

    def __init__(self) -> None:
        self._used: set[int] = set()

    def is_used(self, s: Sentence, p: int) -> bool:
        """Whether the quote at p already belongs to a statement."""
        return s.quotes[p].opening in self._used

    def is_long(self, s: Sentence, p: int) -> bool:
        """Whether the quote at p is a statement by itself, by its length."""
        return s.quotes[p].last - s.quotes[p].first >= _STATEMENT

    def use(self, s: Sentence, p: int) -> None:
        """Note that the quote at p belongs to a statement, with the paragraphs in which it goes on."""
        quote = s.quotes[p]
        self._used.update(part.opening for part in quote.parts or [quote])

    def quote(self, s: Sentence, p: int) -> Spans:
        """Return the spans of the quote at p, in all its paragraphs."""
        self.use(s, p)
        tokens = s.tokens
        quote = s.quotes[p]
        spans: Spans = []
        for part in quote.parts or [quote]:
            if part.last <= part.first:
                continue
            start, end = tokens.start[part.first], tokens.end[part.last - 1]
            if spans and part.opening == part.first and "\n\n" not in tokens.text[spans[-1][1] : start]:
                spans[-1][1] = end  # a line without a mark of its own goes on with the paragraph
            else:
                spans.append([start, end])
        return spans

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
        if quotes and (_is_headed_quote(s, first, end, incise=incise) or _is_whole_sentence(s, first, end)):
            first, quotes = end - 1, [end - 1]
        elif incise and len(quotes) > 1 and low[quotes[0] - 1] == ":" and _is_direct(s, quotes[0], end, quotes):
            first = quotes[0]  # X fond en larmes : « p », mais « q », dit-il
        for p in quotes:
            self.use(s, p)
        if not quotes or not _is_direct(s, first, end, quotes):
            return [[s.begin(first), s.finish(end - 1)]], "indirect"
        outside = _words_outside(s, first, end)
        speech = [p for p in quotes if s.quotes[p].last - s.quotes[p].first >= _MIXED or outside <= _FEW]
        return [span for p in speech for span in self.quote(s, p)], "direct"


def _is_headed_quote(s: Sentence, first: int, end: int, *, incise: bool) -> bool:
    """Whether the content is the quote that ends it, after a label: "Réforme : « … »"."""
    if s.low[end - 1] != QUOTE or end - first < _HEADED:
        return False
    if s.word(end - 2) == ",":  # p, « nous avons tout vu », raconte X
        main = s.low[first] not in clause_words.SUBORDINATORS
        return (
            main
            and incise
            and s.tokens.low[s.quotes[end - 1].first] in function_words.FIRST_PERSONS
            and has_verb(s, first, end - 2)
        )
    if s.word(end - 2) not in _BEFORE_HEADED:
        return False
    return incise or not has_verb(s, first, end - 2)


def _is_whole_sentence(s: Sentence, first: int, end: int) -> bool:
    """Whether the quote at the end has a subject and a verb of its own, behind an adjunct: "Lors du test, « nous avons vu p »", "Mais « je doute »"."""
    if first or s.low[end - 1] != QUOTE or end < _ADJUNCT:
        return False
    quote, tokens, opening = s.quotes[end - 1], s.tokens.low, s.low[0]
    subject = tokens[quote.first]
    if subject not in function_words.FIRST_PERSONS and not (
        subject in _SUBJECT_OPENINGS and any(map(is_finite, tokens[quote.first : quote.last][:_HEAD]))
    ):
        return False
    if end == _ADJUNCT:
        return opening in clause_words.COORDINATORS
    adjunct = opening in _OPENS_ADJUNCT or is_adverbial(s, 0) or is_past(opening)
    return adjunct and s.low[end - 2] == "," and not has_verb(s, 0, end - 2)


def _words_outside(s: Sentence, first: int, end: int) -> int:
    return sum(1 for p in range(first, end) if s.low[p] != QUOTE and s.low[p][0].isalnum())


def _is_direct(s: Sentence, first: int, end: int, quotes: list[int]) -> bool:
    """Whether next to nothing but quotes stands there."""
    outside = _words_outside(s, first, end)
    if len(quotes) == 1 and not outside:
        return True
    inside = sum(s.quotes[p].last - s.quotes[p].first for p in quotes)
    mixed = s.low[first] != QUOTE or inside < _MIXED or outside > max(_LINKING, inside)
    return not mixed and not verb_between(s, first + 1, end)


def clause_end(s: Sentence, start: int, following: list[Cue]) -> int:
    """Return the position at which a reported clause that starts there ends: before a further cue, or with the sentence."""
    low = s.low
    end = len(s)
    for cue in following:
        if start < cue.first < end and _starts_anew(s, start, cue):
            end = cue.first - 1
    for p in range(start + 1, end - 2):
        if low[p] == "," and (low[p + 1] == "selon" or (low[p + 1] == "d'" and low[p + 2] == "après")):
            end = p
            break
    while end > start and low[end - 1] in _TAIL:
        end -= 1
    return end


def before_colon(s: Sentence, start: int, end: int) -> int:
    """Return the colon before a quote that is speech by itself, at the end of a clause from start: "que p : « q »"; else end."""
    for q in range(start, min(end, len(s) - 1)):
        if s.low[q] == ":" and s.low[q + 1] == QUOTE:
            quote = s.quotes[q + 1]
            clause = has_verb(s, start, q) or (q - start >= _CLAUSE and s.low[start] in _SUBJECT_OPENINGS)
            return q if quote.last - quote.first >= _STATEMENT and clause else end
    return end


def subordinate_end(s: Sentence, cue: Cue, start: int, end: int) -> int:
    """Return where content from start to end stops that is told in a subordinate clause at the head of its sentence.

    "Lorsque X a annoncé que l'école fermait, les parents ont occupé la cour."
    """
    if not (s.low[0] in clause_words.SUBORDINATORS or s.word(1) in QUE):
        return end
    if "," in s.low[: cue.first]:  # Alors que, mardi, X avait dit que p, il a rejeté q
        mains = (
            q for q in range(start, end - 1) if s.low[q] == "," and s.low[q + 1] in function_words.SUBJECT_PRONOUNS
        )
        return next(mains, end)
    comma = to_comma(s, start, end)
    told = has_verb(s, start, comma) or QUOTE in s.low[start:comma]
    return comma if told and has_verb(s, comma, end) else end


def _starts_anew(s: Sentence, start: int, cue: Cue) -> bool:
    """Whether a further cue ends the clause from start: an incise, "…, ajoutant que", "… et prévenu que"."""
    before = s.word(cue.first - 1)
    if cue.form == PRESENT:
        return before == "," or (before == "en" and s.word(cue.first - 2) == ",")
    if cue.form in {FINITE, PAST} and before in {"et", "puis"} and s.word(cue.end) in _COMMANDS:
        return True
    return cue.form == FINITE and ((bool(cue.pronoun) and before == ",") or _incise_at(s, start, cue))


def _incise_at(s: Sentence, start: int, cue: Cue) -> bool:
    """Whether a cue after a comma has the whole clause before it for its content: "…, rapporte TF1"."""
    comma = cue.first - 1
    while s.word(comma) in INCISE_CLITICS:
        comma -= 1
    if s.word(comma) != "," or s.word(cue.end) in _OPENS_CONTENT or not verb_between(s, start, comma):
        return False
    subject = right(s, cue.end)
    return subject is not None and bool(subject.name or subject.entry or subject.head in nouns.PERSONS)


def to_comma(s: Sentence, start: int, end: int) -> int:
    """Return the position of the first comma in start…end, or end."""
    return next((q for q in range(start, end) if s.low[q] == ","), end)


def content_start(s: Sentence, p: int) -> int:
    """Return the position of que, of a colon, of a quote or of an infinitive after p, past adverbs, dates and addressees; else p."""
    low = s.low
    total = min(len(s), p + _REACH)
    q = p
    while q < total:
        w = low[q]
        if w in _OPENS_CONTENT or (w != "," and is_infinitive(s, q)):
            return q
        further = past_adverbs(s, q)
        if further > q:
            q = further
        elif w in {",", "donc"} or w[0].isdigit():
            q += 1
        elif past_idiom(s, q) > q:
            q = past_idiom(s, q)
        elif w == "en" and s.word(q + 1).endswith("ant") and s.word(q + 2) in _OPENS_CONTENT:
            q += 2  # a affirmé en souriant que
        elif is_time(s, q) or w == "/":  # la semaine dernière; sur BFMTV/RMC
            q += 2
            while s.word(q) in clause_words.TIME_EPITHETS:
                q += 1
        elif q > p and is_told_of(s, q):  # dans un livre paru jeudi
            q += 1
        elif past_day(s, q) > q:
            q = past_day(s, q)
        elif s.word(q - 1) == "," and w in clause_words.AS_FOR_HIM and s.word(q + 1) == ",":
            q += 1  # évoque, lui, « p »
        else:
            q = _past_hearer(s, q, total)
            if q < 0:
                return _behind_insertion(s, p, total)
    return p


def _behind_insertion(s: Sentence, p: int, total: int) -> int:
    """Return the position of que, or of "avoir", behind what a comma after the verb sets off; p where no such thing follows."""
    if s.word(p) != ",":
        return p
    for q in range(p + 1, total):
        w = s.low[q]
        if w in function_words.RELATIVES or w in {":", ";", QUOTE} or (is_finite(w) and not s.cap[q]):
            break
        after = past_adverbs(s, q + 1) if w == "," and q + 1 < total else 0
        if after and (s.word(after) in QUE or s.word(after) in {"avoir", "être"}):
            return after
    return p


def _past_hearer(s: Sentence, q: int, total: int) -> int:
    """Return the position after the prepositional phrase at q ("à la presse", "en revanche"), -1 where there is none."""
    if s.low[q] not in function_words.PREPOSITIONS and s.low[q] not in function_words.CONTRACTED:
        return -1
    if s.word(q + 1) in CUES and s.word(q + 1) not in NOUNS and not s.cap[q + 1]:
        return -1
    cause = s.low[q] in {"pour", "contre"}
    q += 1
    first = q
    while q < total and (is_adverbial(s, q) or s.low[q] in function_words.OF):
        q += 1
    if s.word(q) == "," or (q > first and s.word(q) in _OPENS_CONTENT):
        return q  # en revanche, ; en mars que
    inner = read(s, q, len(s))
    if inner and cause and s.word(inner.end) == QUOTE:
        return -1  # plaide pour la création d'un titre « métier en tension »
    end = inner.end if inner else q + (s.word(q) in {"ceux", "celles"})
    if end > q and s.word(end) == "qui":  # aux voyageurs qui partent vendredi
        relative = next((r for r in range(end, total) if s.low[r] in _ENDS_HEARER), total)
        return relative if s.word(relative) in QUE else -1
    return end if end > q else -1


def is_infinitive(s: Sentence, p: int) -> bool:
    """Whether an infinitive, or what goes before it ("ne pas", "l'"), stands at p."""
    while s.word(p) in clause_words.BEFORE_INFINITIVE:
        p += 1
    w = s.word(p)
    if not w or s.cap[p] or w in clause_words.NOT_INFINITIVES:
        return False
    if w in INFINITIVES:
        return True
    article = s.word(p - 1) in {"le", "la", "les", "l'", "leur"}
    return (
        not article
        and len(w) >= _LEAST_INFINITIVE
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
    if QUOTE in s.low[:stop] or has_verb(s, 0, stop) or (s.line == 0 and stop >= _HEADLINE):
        return True
    return (
        stop >= _NO_ADJUNCT
        and s.low[0] not in function_words.PREPOSITIONS
        and s.low[0] not in function_words.CONTRACTED
    )


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
