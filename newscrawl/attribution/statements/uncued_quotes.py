"""Quotes that no reporting verb beside them claims: after a colon, in a headline, in the same breath, with an incise inside."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.issuers import speaker
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted, is_document
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.attribution.phrases.phrase import Phrase
from newscrawl.attribution.statements import cues, relays
from newscrawl.attribution.statements.contents import has_verb
from newscrawl.attribution.statements.layouts import add_signed
from newscrawl.attribution.statements.references import in_these_terms, whose_words
from newscrawl.attribution.statements.rules import Rule
from newscrawl.attribution.statements.subjects import adjacent, before_group, can_speak, fronted, left, right
from newscrawl.attribution.text.clauses import is_adverbial
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, nouns
from newscrawl.french.conjugation import FINITE
from newscrawl.french.function_words import INCISE_CLITICS, QUE
from newscrawl.french.letters import fold
from newscrawl.french.reporting_verbs import BESIDE_QUOTE, CLAUSE, INFINITIVE
from newscrawl.french.verbs import AVOIR, CUES, ETRE, MULTI, is_past

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.statements.notes import Notes, Statement
    from newscrawl.attribution.text.sentences import Sentence


_SPEAKS = CLAUSE | INFINITIVE | BESIDE_QUOTE
_STATEMENT = 5  # words: a shorter quote without a cue beside it is a word set off or a title
_LABEL = 3  # words: "Résultat :" is no sentence of anybody
_CLAIMED_SHORT = 2  # words: right behind a name and a colon, so many are speech
_READING = frozenset({"lire", "-on"})
_CLAIM = 3  # words: with a comma and a verb after it, a quote of so many is speech
_TOPIC = 4  # words of "François Fillon ?"
_MARK = 3  # characters of a mark and the spaces around it
_READ = 5  # words of "pouvait-on y lire"
_STOPS = frozenset({".", "!", "?", "…"})
_AFTER_SPEAKER = frozenset({"qui", "dont", "où", "en", "dans", "à", "au", "lors", "sur"})
_BEFORE_INCISE = frozenset({",", "!", "?", "…"})
_BEFORE_SIGNATURE = frozenset({":", "–", "—"})
_SUCH = frozenset({"tel", "telle", "voilà"})
_FINITE_ENDINGS = ("e", "t", "d", "ent", "ait", "a")
_PARAGRAPHS = 40  # sentences back, within which a paragraph and the one before it lie
_EXPRESSION = 8  # words: several quotes so short that make a sentence are no speech
_INNER_SENTENCE = 80  # tokens of a quote that are read as an incise
_INNER = 400  # tokens of a quote that are searched for an incise


def find(s: Sentence, notes: Notes) -> None:
    """Add the statements made of quotes that are still without a speaker."""
    for p in list(s.quotes):
        if notes.contents.is_used(s, p) or _incise(s, p, notes) or s.heading:
            continue
        long = quote_words(s, p) >= _STATEMENT
        if _told_after(s, p, notes, long=long):
            continue
        if long and all(w == QUOTE or not w[0].isalnum() for w in s.low):
            _alone(s, p, notes)
        elif s.word(p - 1) == ":":
            _announced(s, p, notes, long=long)
        elif p == 0 and len(s) == 1 and quote_words(s, p) >= _CLAIM:
            _briefly(s, p, notes)
        elif p == 0 and s.word(1) in _BEFORE_SIGNATURE:
            _signed(s, p, notes)
        elif long and p == 0 and _with_tail(s, notes):
            pass
        elif long and s.word(p + 1) == "," and s.word(p + 2) in _SUCH:
            _such_is(s, p, notes)
        elif long and _opens_with_cue(s, p) and (who := adjacent(s, p)) and (who.pronoun or can_speak(who)):
            notes.add(Rule.VERB_INSIDE, who, "", "indirect", notes.contents.quote(s, p))
        elif long and notes.relays and s.word(p - 1) in function_words.SPEAKING_PRONOUNS:
            notes.add(
                Rule.ON_AIR, Phrase(s, p - 1, p, pronoun=s.low[p - 1]), "", "indirect", notes.contents.quote(s, p)
            )


def _with_tail(s: Sentence, notes: Notes) -> bool:
    """Give a quote with some words behind it to the one quoted right before in the paragraph: « … », notamment à Lormont."""
    last = notes.statements[-1] if notes.statements else None
    if (
        s.first
        or last is None
        or last.sentence != notes.number - 1
        or last.kind != "direct"
        or not _speaks_on(last.speaker)
    ):
        return False
    if has_verb(s, 1, len(s)) or QUOTE in s.low[1:] or any(s.cap[1:]):
        return False
    spans, kind = notes.contents.between(s, 0, len(s))
    if not notes.add(Rule.CONTINUED, Phrase(s, 0, 1), "", kind, spans, entity=last.speaker):
        return False
    notes.statements[-1].speaker_text = ""
    return True


def _opens_with_cue(s: Sentence, p: int) -> bool:
    """Whether the words of the quote at p start with a reporting verb: Le comité « s'inquiète de… »."""
    low, first = s.tokens.low, s.quotes[p].first
    first += low[first] in function_words.SE
    return (FINITE, low[first - 1] in function_words.SE) in CUES.get(low[first], ()) and s.word(p - 1) != ","


def _told_after(s: Sentence, p: int, notes: Notes, *, long: bool) -> bool:
    """Read what a verb right after a quote says of its speaker; tell whether one does."""
    if in_these_terms(s, p, notes) or (long and _read_in(s, p, notes)):
        return True
    claimed = long or (quote_words(s, p) >= _CLAIM and s.word(p + 1) == ",")
    return claimed and _other_verb(s, p, notes)


def _read_in(s: Sentence, p: int, notes: Notes) -> bool:
    """Read « … », lit-on dans un message de X; tell whether such words stand after the quote."""
    q = p + 1 + (s.word(p + 1) == ",")
    words = [w for w in s.low[q : q + _READ] if w not in clause_words.BESIDE_READING]
    if words[:2] == ["lit", "-on"]:
        q += 2
    elif words[0:1] and words[0] in clause_words.CAN and words[1:3] == ["-on", "lire"]:
        q = s.low.index("lire", q) + 1
    else:
        return False
    if s.word(q) not in function_words.PREPOSITIONS and s.word(q) not in function_words.CONTRACTED:
        return False
    phrase = contracted(s, q + 1)
    if phrase is None:
        return True
    writer, entity = _writer(s, phrase, notes)
    if writer and (entity or can_speak(writer)):
        notes.add(Rule.READ, writer, "lit-on", "direct", notes.contents.quotes_from(s, p), entity=entity, inverted=True)
    return True


def _writer(s: Sentence, phrase: Phrase, notes: Notes) -> tuple[Phrase | None, Entity | None]:
    """Return who wrote what is read: the one who signs it, the issuer of a document, whose site or poster it is."""
    signed = next((q for q in range(phrase.first, min(phrase.end + 2, len(s))) if s.low[q] in clause_words.SIGNED), 0)
    if signed:
        return read(s, signed + 1 + (s.word(signed + 1) in {"par", "de"})), None
    if is_document(phrase):
        writer, _, entity = speaker(s, phrase, notes.cast)
        return writer, entity
    if phrase.entry and not phrase.head:
        return phrase, None
    comma = next((q for q in range(phrase.end, len(s)) if s.low[q] in {",", QUOTE, "."}), phrase.end)
    of = next((q for q in range(phrase.first + 1, comma) if s.low[q] in function_words.OF), 0)
    return (contracted(s, of + 1, comma), None) if of else (None, None)


def _signed(s: Sentence, p: int, notes: Notes) -> None:
    """Read « … » : X."""
    phrase = read(s, p + 2)
    if phrase and phrase.end >= len(s) - 1:
        notes.add(Rule.HEADLINE, phrase, "", "direct", notes.contents.quote(s, p))
        return
    closing = next((cue for cue in notes.cues if cue.end >= len(s) - 1 and cue.form == FINITE), None)
    who = adjacent(s, closing.first) if closing else None
    if closing and who and who.first == p + 2:  # « … » : une victime témoigne
        notes.add(Rule.HEADLINE, who, closing.text, "direct", notes.contents.quote(s, p))


def _such_is(s: Sentence, p: int, notes: Notes) -> None:
    """Read « … », tel est le mot d'ordre de X."""
    of = next((q for q in range(p + 3, len(s)) if s.low[q] in function_words.OF), 0)
    phrase = contracted(s, of + 1) if of else None
    if phrase:
        notes.add(Rule.SUCH_IS, phrase, s.low[p + 2], "direct", notes.contents.quote(s, p))


def _other_verb(s: Sentence, p: int, notes: Notes) -> bool:
    """Read « … », savoure X: right after a quote, any verb with an inverted person is an incise."""
    q = p + 1 + (s.word(p + 1) == ",")
    while s.word(q) in INCISE_CLITICS:
        q += 1
    end = _verb_end(s, q)
    if not end or s.low[q] in clause_words.IMPERSONAL:
        return False
    pronoun = next((r for r in range(q, end) if s.low[r].startswith("-")), 0)
    phrase = Phrase(s, pronoun, pronoun + 1, pronoun=s.low[pronoun]) if pronoun else right(s, end)
    if phrase is None or s.word(pronoun) == "-on" or not (pronoun or _is_person(phrase)):
        return False
    cue = " ".join(w for w in s.low[q:end] if not w.startswith("-"))
    return notes.add(Rule.OTHER_VERB, phrase, cue, "direct", notes.contents.quotes_from(s, p), inverted=True)


def _is_person(phrase: Phrase) -> bool:
    """Whether a phrase calls a person: an office, a title, or a name without an article."""
    if phrase.pronoun:
        return False
    if phrase.entry and phrase.entry.is_outlet:
        return True
    return phrase.head in nouns.PERSONS or phrase.titled or bool(phrase.name and not phrase.det)


def _verb_end(s: Sentence, q: int) -> int:
    """Return the position after the verb group at q, with its inverted pronoun; 0 where no finite verb stands."""
    verb = s.word(q)
    if not verb.isalpha() or s.cap[q] or (verb in ETRE and s.word(q - 1) not in function_words.SE):  # est-il relevé
        return 0
    end = q + 1 + s.word(q + 1).startswith("-")
    if verb in AVOIR or verb in ETRE:
        while end < len(s) and is_adverbial(s, end):
            end += 1
        return end + 1 if is_past(s.word(end)) and not s.cap[end] else 0
    finite = verb.endswith(_FINITE_ENDINGS) and not verb.endswith("ée") and verb not in function_words.STOP
    return end if finite else 0


def quote_words(s: Sentence, p: int) -> int:
    """Return how many tokens the quote at p holds."""
    return s.quotes[p].last - s.quotes[p].first


def _alone(s: Sentence, p: int, notes: Notes) -> None:
    """A sentence that is nothing but a quote: the one who just spoke goes on, or the one the text is about speaks."""
    last = notes.statements[-1] if notes.statements else None
    if last and not s.first and last.kind == "direct" and last.sentence == notes.number - 1:
        notes.go_on(last, notes.contents.quote(s, p))
        return
    if add_signed(s, p, notes) or _is_about_topic(s, notes):
        return
    if last and not s.first and last.sentence == notes.number - 1 and _speaks_on(last.speaker):
        _continue(s, p, notes, last.speaker)
        return
    if last and not s.first and last.sentence == notes.number - 2 and last.speaker.is_outlet:
        if notes.sentences[last.sentence].line == s.line:  # a review of the press quotes on
            _continue(s, p, notes, last.speaker)
        return
    if _behind_line(s, p, notes) or _ahead(s, p, notes):
        return
    who = _in_focus(s, notes, last)
    quote = s.quotes[p]
    finished = s.tokens.low[quote.last - 1] in _STOPS or s.low[-1] in _STOPS
    expressions = (
        s.low.count(QUOTE) > 1 and quote_words(s, p) < _EXPRESSION
    )  # « Le nœud au ventre », « la gorge sèche »...
    if finished and s.line and who and not expressions and not _is_named(s, p, who):
        _continue(s, p, notes, who)


def _is_named(s: Sentence, p: int, who: Entity) -> bool:
    """Whether the words of a quote name a person, who then is not the one that says them."""
    names = {fold(part) for part in who.name.split() if who.kind == "person" and part[0].isupper()}
    raw = s.tokens.raw[s.quotes[p].first : s.quotes[p].last]
    return any(word[0].isupper() and fold(word) in names for word in raw)


def _briefly(s: Sentence, p: int, notes: Notes) -> None:
    """A sentence that is nothing but a short quote: « Puis plus rien. » after another of its speaker, or before he is brought in."""
    last = notes.statements[-1] if notes.statements else None
    if (
        last
        and not s.first
        and last.kind == "direct"
        and last.sentence == notes.number - 1
        and not _is_about_topic(s, notes)
    ):
        notes.go_on(last, notes.contents.quote(s, p))
    else:
        _ahead(s, p, notes)


def _is_about_topic(s: Sentence, notes: Notes) -> bool:
    """Whether a quote tells of what the question before it in the line names: "François Fillon ? « Un notaire de province. »"."""
    before = notes.sentences[notes.number - 1] if notes.number and not s.first else None
    return before is not None and before.low[-1] == "?" and len(before) <= _TOPIC


def _ahead(s: Sentence, p: int, notes: Notes) -> bool:
    """Give a quote that opens its paragraph to the person whom the sentence behind it brings in: « … » Odile Garnier, 34 ans, range sa boutique."""
    after = notes.number + 1
    if not s.first or s.heading or after == len(notes.sentences) or notes.sentences[after].line != s.line:
        return False
    subject = fronted(notes.sentences[after], 0, len(notes.sentences[after]))
    if subject is None or subject.plural or not subject.name or " " not in subject.name or subject.entry:
        return False
    entity = notes.cast.resolve(subject)
    if entity is None or entity.kind != "person":
        return False
    return notes.add(Rule.AHEAD, subject, "", "direct", notes.contents.quotes_from(s, p), entity=entity)


def _in_focus(s: Sentence, notes: Notes, last: Statement | None) -> Entity | None:
    """Return the one person whom the text is about, whose quotes may stand alone (questions and answers, portraits)."""
    focus = notes.cast.focus
    if s.first and not focus.last:
        return None
    goes_on = last is not None and last.rule is Rule.CONTINUED and last.speaker is focus.last
    who = focus.last if goes_on and not _turned(s, notes) else focus.now
    if who and who.plural:
        who = focus.last  # a group is not quoted in the first place: who spoke before goes on
    if not s.first and who is not notes.subject:
        who = _behind_pronoun(notes) or who
    if who is None or who.plural or not who.is_human or not _is_told_of(s, notes, who):
        return None
    if who.kind == "unnamed" and not who.roles and focus.last:  # whom the text only mentions while others speak
        quoted = notes.number and not clause_words.QUOTING.isdisjoint(notes.sentences[notes.number - 1].low)
        return who if not s.first and (quoted or who is notes.subject) else None
    return who


def _behind_pronoun(notes: Notes) -> Entity | None:
    """Return whom the pronoun means that the sentence before starts with: "Mais il a trouvé une formule. « … »"."""
    before = notes.sentences[notes.number - 1]
    subject = fronted(before, 0, len(before))
    if (
        subject is None
        or subject.pronoun not in function_words.SINGULAR_PRONOUNS
        or before.word(subject.first - 1) in QUE
    ):
        return None
    return notes.cast.resolve(subject, mention=True)


def _is_told_of(s: Sentence, notes: Notes, who: Entity) -> bool:
    """Whether this paragraph or the one before tells of somebody at all; lines of one sentence between them left out, as questions are."""
    back = notes.sentences[max(0, notes.number - _PARAGRAPHS) : notes.number]
    lines = [list(line) for _, line in groupby(back, key=lambda one: one.line)]
    told = [line for line in lines if line[0].line == s.line or len(line) > 1][-2 if not s.first else -1 :]
    start = told[0][0].at[0] if told else 0
    last = notes.statements[-1] if notes.statements else None
    if notes.cast.focus.seen(who) >= start or (
        last and last.speaker is who and notes.sentences[last.sentence].at[0] >= start
    ):
        return True
    pronouns = function_words.PRONOUNS_OF_GENDER.get(who.gender, function_words.SINGULAR_PRONOUNS)
    return any(not pronouns.isdisjoint(one.low) for line in told for one in line)


def _turned(s: Sentence, notes: Notes) -> bool:
    """Whether the sentence before is about a person who speaks in it: "Mais Paul Vidal complète. « … »"."""
    if s.first or notes.subject is None or notes.subject.kind != "person":
        return False
    return any(cue.form == FINITE for cue in cues.find(notes.sentences[notes.number - 1]))


def _speaks_on(who: Entity) -> bool:
    """Whether the next quote of a paragraph can be this one's too: not an outlet's, nor a document's."""
    return not who.is_outlet and nouns.DOCUMENTS.isdisjoint(who.name.lower().split())


def _continue(s: Sentence, p: int, notes: Notes, who: Entity) -> None:
    """Give a quote without any word of its own about its speaker to somebody who speaks already."""
    if notes.add(Rule.CONTINUED, Phrase(s, p, p + 1), "", "direct", notes.contents.quotes_from(s, p), entity=who):
        notes.statements[-1].speaker_text = ""


def _behind_line(s: Sentence, p: int, notes: Notes) -> bool:
    """Read a line that is a quote and that the line above announces: "Comme le résume X :"."""
    above = notes.sentences[notes.number - 1] if notes.number and s.first else None
    if above is None or above.low[-1] != ":":
        return False
    if above.word(len(above) - 2) in _READING:
        if _read_on(above, len(above) - 2, s, p, notes):
            return True
        notes.contents.use(s, p)  # Sur la page du ministère, on peut lire : nobody in focus says it
        return True
    cue = next((cue for cue in reversed(cues.find(above)) if cue.form == FINITE and not cue.negated), None)
    if cue is None:
        return False
    subject = right(above, cue.end) or left(above, cue, before_group(above, cue))
    if subject is None or subject.pronoun.startswith("-") or not can_speak(subject) or QUOTE in above.low:
        return False
    return notes.add(Rule.COLON, subject, cue.text, "direct", notes.contents.quotes_from(s, p))


def _announced(s: Sentence, p: int, notes: Notes, *, long: bool) -> None:
    """Read a quote that its speaker announces: "X : « … »", or a sentence whose subject then speaks."""
    whose = whose_words(s, p - 1)
    if whose and notes.add(Rule.HEADLINE, whose, "", "direct", notes.contents.quotes_from(s, p)):
        return
    if s.word(p - 2) in _READING and _read_on(s, p - 2, s, p, notes):
        return
    phrase = fronted(s, 0, p - 1)
    known = notes.before(p)
    if known and (_ends_at(s, p - 1, notes) or (long and known.according and not (phrase and _may_speak(phrase)))):
        _continue(s, p, notes, known.entity)  # Selon X, p : « … »
        return
    if (long and _goes_on(s, p, phrase, notes)) or phrase is None:
        return
    end = phrase.appositions[-1].end if phrase.appositions else phrase.end
    beside = end == p - 1
    if not long and (end < p - 1 or quote_words(s, p) < _CLAIMED_SHORT):
        return
    if not (phrase.entry or phrase.pronoun or fold(phrase.name) in notes.cast.persons or _may_announce(phrase)):
        return  # Sandy : « … », Coronavirus : « … »
    entity = notes.cast.resolve(phrase)
    if entity and (entity.kind == "person" or beside):
        rule = Rule.HEADLINE if beside else Rule.ANNOUNCED
        notes.add(rule, phrase, "", "direct", notes.contents.quotes_from(s, p), entity=entity)


def _ends_at(s: Sentence, colon: int, notes: Notes) -> bool:
    """Whether the content of the last statement goes up to the colon: X dit que p : « q »."""
    return 0 <= s.begin(colon) - notes.statements[-1].spans[-1][1] <= _MARK


def _may_speak(phrase: Phrase) -> bool:
    return bool(phrase.pronoun) or can_speak(phrase)


def _read_on(above: Sentence, end: int, s: Sentence, p: int, notes: Notes) -> bool:
    """Read "Sur la page de X, on peut lire : « … »"; the quote at p of s may stand in the line below."""
    start = next((q for q in range(end) if above.low[q] in function_words.PREPOSITIONS), -1)
    phrase = contracted(above, start + 1) if start >= 0 else None
    writer, entity = _writer(above, phrase, notes) if phrase else (None, None)
    if writer is None or not (entity or can_speak(writer)):
        return False
    return notes.add(Rule.READ, writer, "peut-on lire", "direct", notes.contents.quotes_from(s, p), entity=entity)


def _goes_on(s: Sentence, p: int, phrase: Phrase | None, notes: Notes) -> bool:
    """Read a quote after a colon in the paragraph of who has just spoken, when the sentence is about nobody else."""
    last = notes.statements[-1] if notes.statements else None
    if last is None or s.first or last.sentence != notes.number - 1 or last.speaker.kind != "person" or p <= _LABEL:
        return False
    if phrase and (phrase.pronoun or phrase.name or phrase.entry or can_speak(phrase)):
        return False
    if not clause_words.OTHERS.isdisjoint(s.low[:p]):
        return False  # Un autre s'approche : « … »
    if any(w in nouns.DOCUMENTS or w in nouns.PERSONS for w in s.low[:p]) or any(s.cap[:p]):
        return False
    _continue(s, p, notes, last.speaker)
    return True


def _may_announce(phrase: Phrase) -> bool:
    """Whether a phrase that nothing else knows can be a speaker before a colon: a full name, an office."""
    if phrase.name and not phrase.head:
        return " " in phrase.name
    return bool(phrase.det) or phrase.head in nouns.PERSONS


def _incise(s: Sentence, p: int, notes: Notes) -> bool:
    """Read an incise within the marks: « Notre désaccord est total, souligne-t-elle. La suite… »."""
    quote = s.quotes[p]
    low = s.tokens.low
    for i in range(quote.first + 2, min(quote.last - 1, quote.first + _INNER)):
        if low[i] not in _BEFORE_INCISE:
            continue
        j = i + 1
        while j < quote.last and low[j] in INCISE_CLITICS:
            j += 1
        if j == quote.last:
            continue
        if not (low[j] in CUES or low[j] in AVOIR or low[j] in ETRE or low[j] in MULTI or low[j] == "selon"):
            continue
        inner = s.inner(i + 1, min(quote.last, j + _INNER_SENTENCE))
        spoken = _according_inside(inner) if low[j] == "selon" else _speaker_inside(inner, j - i - 1)
        if spoken is None:
            continue
        cue, phrase, end = spoken
        end = _incise_end(inner, end)
        spans = [[s.tokens.start[quote.first], s.tokens.start[i] if low[i] == "," else s.tokens.end[i]]]
        if end + 1 < len(inner):
            spans.append([inner.begin(end + 1), s.tokens.end[quote.last - 1]])
        notes.contents.use(s, p)
        notes.relays = notes.relays + relays.find(inner, notes.cast)
        return notes.add(Rule.INNER_INCISE, phrase, cue, "direct", spans, inverted=True)
    return False


def _according_inside(inner: Sentence) -> tuple[str, Phrase, int] | None:
    """Return "selon" that opens a part of a quote, whom it governs, and the position after both: « p, selon un policier. q »."""
    phrase = read(inner, 1)
    if phrase is None or not (phrase.head in nouns.PERSONS or phrase.titled or " " in phrase.name):
        return None
    end = appositions(phrase)
    return ("selon", phrase, end) if inner.word(end) in _STOPS else None


def _speaker_inside(inner: Sentence, verb: int) -> tuple[str, Phrase, int] | None:
    """Return the cue that opens a part of a quote, its speaker, and the position after both; None where no incise stands."""
    cue = next(iter(cues.find(inner)), None)
    if cue is None or cue.first != verb or cue.form != FINITE or cue.negated or not cue.frames.takes(_SPEAKS):
        return None
    if cue.pronoun:
        at = inner.low.index(cue.pronoun)
        return None if cue.pronoun == "-on" else (cue.text, Phrase(inner, at, at + 1, pronoun=cue.pronoun), cue.end)
    subject = right(inner, cue.end)
    if subject is None or subject.pronoun or not (subject.name or subject.head in nouns.PERSONS):
        return None
    return cue.text, subject, appositions(subject)


def _incise_end(inner: Sentence, end: int) -> int:
    """Return the position of the mark that ends an incise, past what is said further of its speaker."""
    while end < len(inner) and inner.low[end] not in _STOPS and inner.low[end] not in {",", ":"}:
        end += 1
    after = inner.word(end + 1)
    told = (
        after in _AFTER_SPEAKER
        or after.endswith(("é", "ée", "és", "ées"))
        or not nouns.PERSONS.isdisjoint(after.split("-"))
    )
    if inner.word(end) == "," and told:
        while end < len(inner) and inner.low[end] not in _STOPS:
            end += 1
    return end
