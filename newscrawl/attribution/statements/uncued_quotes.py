"""Quotes that no reporting verb beside them claims: after a colon, in a headline, in the same breath, with an incise inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements import cues, relays
from newscrawl.attribution.statements.subjects import fronted, right
from newscrawl.attribution.text.clauses import is_adverbial
from newscrawl.attribution.text.sentences import QUOTE, Sentence
from newscrawl.french import function_words, nouns
from newscrawl.french.conjugation import FINITE
from newscrawl.french.function_words import INCISE_CLITICS
from newscrawl.french.letters import fold
from newscrawl.french.reporting_verbs import BESIDE_QUOTE, CLAUSE, INFINITIVE
from newscrawl.french.verbs import AVOIR, CUES, ETRE, MULTI, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.statements.notes import Notes


_SPEAKS = CLAUSE | INFINITIVE | BESIDE_QUOTE
_STATEMENT = 5  # words: a shorter quote without a cue beside it is a word set off or a title
_STOPS = frozenset({".", "!", "?", "…"})
_AFTER_SPEAKER = frozenset({"qui", "dont", "où", "en", "dans", "à", "au", "lors", "sur"})
_INNER = 400  # tokens of a quote that are searched for an incise


def find(s: Sentence, notes: Notes) -> None:
    """Add the statements made of quotes that are still without a speaker."""
    for p in list(s.quotes):
        if notes.contents.is_used(s, p) or _incise(s, p, notes):
            continue
        long = quote_words(s, p) >= _STATEMENT
        if s.heading:
            continue
        if long and _other_verb(s, p, notes):
            continue
        if long and all(w == QUOTE or not w[0].isalnum() for w in s.low):
            _alone(s, p, notes)
        elif s.word(p - 1) == ":":
            _announced(s, p, notes, long=long)
        elif p == 0 and s.word(1) == ":":
            phrase = read(s, 2)
            if phrase and phrase.end >= len(s) - 1:
                notes.add("headline", phrase, "", "direct", notes.contents.quote(s, p))
        elif long and s.word(p + 1) == "," and s.word(p + 2) in {"tel", "telle", "voilà"}:
            of = next((q for q in range(p + 3, len(s)) if s.low[q] in function_words.OF), 0)
            phrase = contracted(s, of + 1) if of else None
            if phrase:
                notes.add("such is", phrase, s.low[p + 2], "direct", notes.contents.quote(s, p))
        elif long and notes.relays and s.word(p - 1) in function_words.SPEAKING_PRONOUNS:
            notes.add("on air", Phrase(s, p - 1, p, pronoun=s.low[p - 1]), "", "indirect", notes.contents.quote(s, p))


def _other_verb(s: Sentence, p: int, notes: Notes) -> bool:
    """Read « … », savoure X: right after a quote, any verb with an inverted person is an incise."""
    q = p + 1 + (s.word(p + 1) == ",")
    while s.word(q) in INCISE_CLITICS:
        q += 1
    verb = s.word(q)
    if not verb.isalpha() or s.cap[q]:
        return False
    end = q + 1
    if verb in ETRE and s.word(q - 1) not in {"s'", "se"}:
        return False  # est-il relevé
    if verb in AVOIR or verb in ETRE:
        pronoun = s.word(end) if s.word(end).startswith("-") else ""
        end += bool(pronoun)
        while end < len(s) and is_adverbial(s, end):
            end += 1
        if not is_past(s.word(end)) or s.cap[end]:
            return False
        end += 1
    elif verb in function_words.STOP or verb.endswith("ée") or not verb.endswith(("e", "t", "d", "ent", "ait", "a")):
        return False
    else:
        pronoun = s.word(end) if s.word(end).startswith("-") else ""
        end += bool(pronoun)
    if pronoun == "-on":
        return False
    if pronoun:
        phrase: Phrase | None = Phrase(s, s.low.index(pronoun, q), s.low.index(pronoun, q) + 1, pronoun=pronoun)
    else:
        phrase = right(s, end)
        if (
            phrase is None
            or phrase.pronoun
            or not (phrase.head in nouns.PERSONS or phrase.titled or (phrase.name and not phrase.det))
        ):
            return False
    assert phrase is not None
    return notes.add(
        "other verb",
        phrase,
        " ".join(w for w in s.low[q:end] if not w.startswith("-")),
        "direct",
        notes.contents.quotes_from(s, p),
        inverted=True,
    )


def quote_words(s: Sentence, p: int) -> int:
    """Return how many tokens the quote at p holds."""
    return s.quotes[p].last - s.quotes[p].first


def _alone(s: Sentence, p: int, notes: Notes) -> None:
    """A sentence that is nothing but a quote: the one who just spoke goes on, or the one the text is about speaks."""
    last = notes.statements[-1] if notes.statements else None
    if last and not s.first and last.kind == "direct" and last.sentence == notes.number - 1:
        notes.go_on(last, notes.contents.quote(s, p))
        return
    quote = s.quotes[p]
    finished = s.tokens.low[quote.last - 1] in _STOPS or s.low[-1] in _STOPS
    focus = last.speaker if last and last.rule == "continued" else notes.cast.focus.now  # question and answer
    if finished and s.line and focus and focus.kind in {"person", "unnamed"} and (notes.cast.focus.last or not s.first):
        notes.add("continued", Phrase(s, p, p + 1), "", "direct", notes.contents.quote(s, p), entity=focus)
        notes.statements[-1].speaker_text = ""


def _announced(s: Sentence, p: int, notes: Notes, *, long: bool) -> None:
    """Read a quote that its speaker announces: "X : « … »", or a sentence whose subject then speaks."""
    phrase = fronted(s, 0, p - 1)
    if phrase is None:
        return
    end = phrase.appositions[-1].end if phrase.appositions else phrase.end
    if not long and (end < p - 1 or quote_words(s, p) < 2):
        return
    known = phrase.entry or phrase.pronoun or fold(phrase.name) in notes.cast.persons
    if not known and (
        " " not in phrase.name
        if phrase.name and not phrase.head
        else not phrase.det and phrase.head not in nouns.PERSONS
    ):
        return  # Sandy : « … », Coronavirus : « … »
    entity = notes.cast.resolve(phrase)
    if entity and (entity.kind == "person" or end == p - 1):
        notes.add(
            "headline" if end == p - 1 else "announced",
            phrase,
            "",
            "direct",
            notes.contents.quotes_from(s, p),
            entity=entity,
        )


def _incise(s: Sentence, p: int, notes: Notes) -> bool:
    """Read an incise within the marks: « Notre désaccord est total, souligne-t-elle. La suite… »."""
    quote = s.quotes[p]
    low = s.tokens.low
    for i in range(quote.first + 2, min(quote.last - 1, quote.first + _INNER)):
        if low[i] not in {",", "!", "?", "…"}:
            continue
        j = i + 1
        while j < quote.last and low[j] in INCISE_CLITICS:
            j += 1
        if not (low[j] in CUES or low[j] in AVOIR or low[j] in ETRE or low[j] in MULTI):
            continue
        inner = _inner(s, j, quote.last)
        found = cues.find(inner)
        if not found or found[0].first != 0 or found[0].form != FINITE or found[0].negated or found[0].pronoun == "-on":
            continue
        cue = found[0]
        if not cue.frames.takes(_SPEAKS):
            continue
        if cue.pronoun:
            at = inner.low.index(cue.pronoun)
            phrase, end = Phrase(inner, at, at + 1, pronoun=cue.pronoun), cue.end
        else:
            subject = right(inner, cue.end)
            if subject is None or subject.pronoun or not (subject.name or subject.head in nouns.PERSONS):
                continue
            phrase, end = subject, appositions(subject)
        while end < len(inner) and inner.low[end] not in _STOPS | {","}:
            end += 1
        if inner.word(end) == "," and (
            inner.word(end + 1) in _AFTER_SPEAKER or inner.word(end + 1).endswith(("é", "ée", "és", "ées"))
        ):
            while end < len(inner) and inner.low[end] not in _STOPS:
                end += 1
        spans = [[s.tokens.start[quote.first], s.tokens.start[i] if low[i] == "," else s.tokens.end[i]]]
        if end + 1 < len(inner):
            spans.append([inner.begin(end + 1), s.tokens.end[quote.last - 1]])
        notes.contents.use(s, p)
        notes.relays = notes.relays + relays.find(inner, notes.cast)
        return notes.add("inner incise", phrase, cue.text, "direct", spans, inverted=True)
    return False


def _inner(s: Sentence, first: int, end: int) -> Sentence:
    """Return the tokens first…end of a quote as a sentence of their own."""
    inner = Sentence(s.tokens, s.line, heading=s.heading, first=False)
    for i in range(first, min(end, first + 80)):
        inner.at.append(i)
        inner.low.append(s.tokens.low[i])
        inner.cap.append(
            s.tokens.raw[i][0].isupper()
            and s.tokens.low[i] not in function_words.STOP
            and s.tokens.low[i - 1] not in _STOPS
        )
    return inner
