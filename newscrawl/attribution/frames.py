"""The frames of a reporting verb: subject and content before it, after it, or on both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution import words
from newscrawl.attribution.appositions import appositions
from newscrawl.attribution.contents import (
    Spans,
    before_clitics,
    claimed,
    clause_end,
    colon_quote,
    content_start,
    is_clause,
    is_infinitive,
    number_after,
    object_quote,
    quote_after,
    relative_end,
    to_comma,
)
from newscrawl.attribution.coordination import members_after, members_before
from newscrawl.attribution.documents import contracted, is_document, speaker
from newscrawl.attribution.phrases import Phrase, read
from newscrawl.attribution.sentences import QUOTE
from newscrawl.attribution.subjects import (
    adjacent,
    can_speak,
    fronted,
    is_adverbial,
    is_time,
    left,
    right,
    verb_between,
)
from newscrawl.attribution.verbs import AVOIR, CUES, FINITE, INFINITIVE, PAST, PRESENT, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.cues import Cue
    from newscrawl.attribution.entities import Entity
    from newscrawl.attribution.sentences import Sentence
    from newscrawl.attribution.statements import Notes

_QUOTED_OBJECT = frozenset("qinmxoe")
_SPEECH = 5  # words between marks
_QUE = frozenset({"que", "qu'"})
_CLITICS = frozenset({"ne", "n'", "s'", "se", "lui", "leur", "nous", "l'", "y", "en"})
_BEFORE_CONTENT = _CLITICS | words.ADVERBS - words.DAYS | {"comme", "le", "la"}
_DENIALS_THAT_SPEAK = ("exclu", "cach", "ni")
_TO = {  # what may stand before an infinitive that speaks, and the verbs that make it do so
    "à": frozenset(
        {"tenu", "tient", "tenait", "tiennent", "continue", "continué", "hésité", "jusqu'", "allé", "plaît"}
    ),
    "de": frozenset({"avant", "hésité", "hésite", "manqué", "empressé", "cesse", "cessé"}),
    "d'": frozenset({"avant", "hésité", "hésite", "manqué", "empressé", "cesse", "cessé"}),
    "par": frozenset({"commence", "finit", "commencé", "fini"}),
    "pour": None,
    "jusqu'à": None,
    "sans": None,
}
_ESTIMATES = frozenset(
    "évalue évaluent évalué évaluait estime estiment estimé estimait chiffre chiffrent chiffré chiffrait".split()
)
_EXPLAINED_BY = frozenset({"explique", "expliqué", "expliquait", "justifie", "justifié", "justifiait"})


def apply(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Add the statements that a cue introduces; following are the cues after it in the sentence."""
    if cue.negated and not any(part in cue.text for part in _DENIALS_THAT_SPEAK):
        return
    if s.low[cue.main].startswith(("convien", "convenai")) and s.word(cue.end) in words.OF:
        return  # il convient de
    if cue.form != FINITE and set(cue.frames) <= {"q", "s"} and "s" in cue.frames:
        return  # pour montrer que
    if cue.form == FINITE:
        _finite(s, cue, following, notes)
    elif (
        cue.form == PRESENT
        or (cue.form == INFINITIVE and _willing(s, cue))
        or (cue.form == PAST and not _passive(s, cue, notes) and _joined(s, cue))
    ):
        _dependent(s, cue, following, notes)


def _finite(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    if cue.pronoun == "-on":
        _impersonal(s, cue, notes)
        return
    if cue.pronoun:
        if s.word(cue.end) == "?":
            return  # que lui dit-il ?
        at = s.low.index(cue.pronoun, cue.first, cue.end)
        _inverted(s, cue, Phrase(s, at, at + 1, pronoun=cue.pronoun), following, notes)
        return
    subject = left(s, cue)
    if subject == "inherit":
        known = notes.before(cue.first)
        subject = known.phrase if known else fronted(s, 0, cue.first)
    elif subject is None and s.word(before_clitics(s, cue)) == "qui":
        known = notes.before(cue.first)  # "a dit X sur RTL, qui se dit prêt"
        if known is None:
            return
        subject = known.phrase
    if isinstance(subject, Phrase) and _normal(s, cue, subject, following, notes):
        return
    if isinstance(subject, Phrase) and (
        subject.pronoun or (s.word(cue.first - 1) != "," and not verb_between(s, 0, cue.first))
    ):
        return
    inverted = right(s, cue.end)
    if inverted is None or (inverted.pronoun and not inverted.pronoun.endswith("-ci")):
        return
    if inverted.pronoun or can_speak(inverted) or _after_speech(s, cue) or _closes(s, cue, inverted):
        _inverted(s, cue, inverted, following, notes)


def _after_speech(s: Sentence, cue: Cue) -> bool:
    """Whether a quote stands before a cue and its comma; without a comma a short one may be a name."""
    p = cue.first - 1
    while p > 0 and (s.low[p] in _CLITICS or s.low[p] == ","):
        p -= 1
    if "q" not in cue.frames and p and s.low[p - 1] not in {",", ":", "et", "–"} and s.low[p - 1][0].isalnum():
        return False  # … est « fière », a condamné les faits
    return p in s.quotes and ("," in s.low[p : cue.first] or s.quotes[p].last - s.quotes[p].first >= _SPEECH)


def _closes(s: Sentence, cue: Cue, subject: Phrase) -> bool:
    """Whether verb and subject close the sentence after a clause and a comma: "…, a indiqué la capitainerie"."""
    return (
        "q" in cue.frames
        and cue.main > cue.first
        and s.word(cue.first - 1) == ","
        and subject.det in {"le", "la", "l'", "les"}
        and subject.head not in words.NOT_SPEAKERS
        and not subject.head.endswith(words.UNSPOKEN_ENDINGS)
        and s.word(subject.end) in {".", ","}
        and verb_between(s, 0, cue.first - 1)
    )


# -- content after the verb


def _normal(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> bool:
    """Subject, cue, content; tell whether there is any content after the cue."""
    entity = None
    document = is_document(subject)
    if document:
        subject, _, entity = speaker(s, subject, notes.cast)
    elif (
        "s" in cue.frames
        and "q" in cue.frames
        and len(set(cue.frames)) == 2
        and not (subject.entry or subject.head in words.GOVERNMENT_BODIES)
    ):
        return False
    if subject.pronoun and s.word(subject.first - 1) in _QUE and s.word(subject.first - 2) == "ce":
        spans = _said_before(s, notes)
        if spans:
            notes.add("what was said", subject, cue.text, "indirect", spans)
        return True
    found = _after(s, cue, following, notes, document=document)
    if found is None:
        return False
    rule, spans, kind = found
    if s.word(subject.first - 1) == "%" and rule != "clause":
        return False  # 39 % des Français se disent satisfaits
    if rule in {"object", "quoted object", "said to be", "accusation"} and not (
        subject.pronoun or entity or can_speak(subject)
    ):
        return False
    if rule == "clause" and s.word(subject.end) in {"qui", ","} and (end := relative_end(s, cue)):
        spans, kind = notes.contents.between(s, content_start(s, cue.end) + 1, end)
    if rule == "quoted object" and "o" in cue.frames and notes.covers(s, cue.first):
        return False  # "a dit qu'il voulait « … »" is one statement
    if rule == "infinitive" and s.word(subject.first - 1) in words.RELATIVES and s.word(subject.first - 2) not in CUES:
        return False  # la nature qu'il croyait avoir dominée
    if notes.add(rule, subject, cue.text, kind, spans, entity=entity):
        for member in members_before(s, subject):
            notes.share(member)
    return True


def _after(
    s: Sentence, cue: Cue, following: list[Cue], notes: Notes, *, document: bool = False
) -> tuple[str, Spans, str] | None:
    """Return rule, content and kind of what follows a cue, None when nothing there is a statement."""
    low = s.low
    frames = cue.frames
    between = notes.contents.between
    at = content_start(s, cue.end)
    nxt = s.word(at)
    stop = clause_end(s, at, following)
    # se souvient de la relation qu'entretenait X
    relative = nxt in _QUE and at > cue.end and not is_adverbial(s, at - 1) and is_finite(s.word(at + 1))
    if nxt in _QUE and not relative and ("q" in frames or (document and "s" in frames)):
        return ("clause", *between(s, at + 1, clause_end(s, at + 1, following)))
    if nxt == ":" and s.word(at + 1) == QUOTE:
        if claimed(s, at + 2, following):
            return None
        return "colon", notes.contents.quotes_from(s, at + 1), "direct"
    if nxt == ":" and "q" in frames and at + 2 < len(s):
        return ("colon", *between(s, at + 1, len(s)))
    if nxt == QUOTE and (at == cue.end or not is_infinitive(s, cue.end)):
        comma = to_comma(s, at, stop)
        words_in = s.quotes[at].last - s.quotes[at].first
        if words_in < 3 and set("qixnmoe").isdisjoint(frames):
            return None  # a crié « Aline »
        if words_in >= 4 and not verb_between(s, at + 1, stop):
            stop = comma
        if set(frames) <= {"o", "d"} and words_in < 4:
            stop = at + 1
        return ("quoted object", *between(s, at, max(stop, at + 1)))
    if "i" in frames and (is_infinitive(s, at) or is_infinitive(s, cue.end)):
        begin = at if is_infinitive(s, at) else cue.end
        return ("infinitive", *between(s, begin, clause_end(s, begin, following)))
    stop = clause_end(s, cue.end, following)
    if "a" in frames:
        tail = low[cue.end + 1 : stop]  # accuser X de…; but not "l'homme qu'elle accuse de viol"
        return (
            ("accusation", *between(s, cue.end, stop))
            if ("de" in tail or "d'" in tail) and s.word(cue.end) not in words.OF
            else None
        )
    if low[cue.main] in _ESTIMATES and number_after(s, cue.end, stop):
        return ("object", *between(s, cue.end, stop))
    if "e" in frames:
        begin = cue.end + (s.word(cue.end) in words.OF)
        return ("object", *between(s, begin, to_comma(s, begin, stop)))
    begin = cue.end
    while begin < stop and (is_adverbial(s, begin) or low[begin] in {"de", "d'", ","}):
        begin += 1
    quoted = object_quote(s, cue.end, following)
    if quoted and set(frames) & _QUOTED_OBJECT and (set(frames) & set("qx") or quoted - cue.end <= 6):
        return ("quoted object", *between(s, min(begin, quoted - 1), quoted))
    plain = s.word(cue.end) not in {".", ",", "", "!", "?"} and s.word(cue.end) not in words.PREPOSITIONS
    if not {"n", "m"}.isdisjoint(frames) and plain and cue.end < stop:
        return ("object", *between(s, begin, to_comma(s, begin, stop)))
    if "p" in frames and "i" in frames and plain and cue.end < stop:  # se dit prêt à négocier
        return ("said to be", *between(s, cue.end, stop))
    if low[cue.main] in _EXPLAINED_BY and "par" in low[cue.end : stop]:
        return ("object", *between(s, cue.end, stop))
    colon = colon_quote(s, cue.end)
    if colon and not {"q", "d"}.isdisjoint(frames) and not claimed(s, colon + 1, following):
        return "colon", notes.contents.quotes_from(s, colon), "direct"
    return None


# -- content before the verb


def _inverted(s: Sentence, cue: Cue, subject: Phrase, following: list[Cue], notes: Notes) -> None:
    """Content, cue, subject; and content again where the incise splits it."""
    low = s.low
    entity = None
    end = max(subject.end, cue.end)
    if subject.appositions:
        end = subject.appositions[-1].end
    if is_document(subject):
        subject, end, entity = speaker(s, subject, notes.cast)
    elif cue.text.endswith(("appris", "apprend", "apprenait")) and subject.entry:
        told = _learnt_from(s, subject.end)
        if told is None:
            return
        notes.relays.append(notes.cast.outlet(subject.entry, subject.bare, subject.text))
        subject, end = told, told.end
    c = cue.first
    while c > 0 and low[c - 1] in _BEFORE_CONTENT:
        c -= 1
    stop = c
    if s.word(c - 1) in _QUE and s.word(c - 2) not in {"ce", ",", ""}:
        return  # un chiffre que conteste la direction
    if s.word(c - 1) in _QUE and s.word(c - 2) == "ce":
        stop = c - 2
        if s.word(c - 3) in words.PREPOSITIONS:
            return  # contrairement à ce qu'écrit X
        if c <= 6:
            notes.add(
                "what was said", subject, cue.text, "indirect", _said_before(s, notes), entity=entity, inverted=True
            )
            return
    while stop > 0 and low[stop - 1] in {",", "–", "—"}:
        stop -= 1
    spans: Spans = []
    kind = "indirect"
    if stop:
        spans, kind = notes.contents.between(s, 0, stop, incise=True)
    elif low[0] == "comme":  # Comme le rapporte X, p
        if s.word(end) == ",":
            spans, kind = notes.contents.between(s, end + 1, clause_end(s, end + 1, following))
    elif notes.number and not s.first:
        spans, kind = _quote_before(notes)
    reports = set(cue.frames) & set("qinm")
    if kind == "indirect" and spans and not is_clause(s, stop):
        if not cue.pronoun and not quote_after(s, end):
            return
        spans = [] if quote_after(s, end) else spans  # Mais, écrit X, « … »
    if kind == "indirect" and not reports and not cue.pronoun and QUOTE not in low[:stop]:
        spans = []
    after = quote_after(s, end)
    if after and s.word(after - 1) == ":":
        if spans and kind == "indirect":
            notes.add("incise", subject, cue.text, kind, spans, entity=entity, inverted=True)
            spans = []
        spans, kind = spans + notes.contents.quotes_from(s, after), "direct"
    elif after and (kind == "direct" or not spans):
        spans, kind = spans + notes.contents.quotes_from(s, after), "direct"
    elif (
        kind == "indirect"
        and s.word(end) == ","
        and subject.pronoun
        and not verb_between(s, 0, stop)
        and end + 2 < len(s)
    ):
        spans = spans + notes.contents.between(s, end + 1, clause_end(s, end + 1, following))[0]
    if notes.add("incise", subject, cue.text, kind, spans, entity=entity, inverted=True) and _is_plural(s, cue):
        together = {notes.statements[-1].speaker: None}
        for member in members_after(s, subject, end):
            notes.share(member)
            together[notes.statements[-1].speaker] = None
        if len(together) > 1:
            notes.cast.together = list(together)


def _learnt_from(s: Sentence, p: int) -> Phrase | None:
    """Return the source in "a appris l'AFP de source judiciaire", "… auprès du parquet"."""
    while p < len(s) and (is_adverbial(s, p) or s.low[p].isdigit()):
        p += 1
    if s.word(p) == "auprès":
        p += 1
    return contracted(s, p + 1) if s.word(p) in words.OF else None


def _is_plural(s: Sentence, cue: Cue) -> bool:
    return s.low[cue.first] in {"ont", "avaient", "auront", "auraient"} or s.low[cue.main].endswith("ent")


def _quote_before(notes: Notes) -> tuple[Spans, str]:
    """Return the quote that ends the sentence before, when nobody has it yet."""
    previous = notes.sentences[notes.number - 1]
    last = len(previous) - 1
    if last in previous.quotes and not notes.contents.is_used(previous, last):
        return notes.contents.between(previous, 0, len(previous))
    return [], "indirect"


def _said_before(s: Sentence, notes: Notes) -> Spans:
    """Return the span of the sentence before, after "C'est ce qu'a déclaré X"."""
    if not notes.number or s.low[0] not in {"c'", "voilà", "ce", "tel"}:
        return []
    previous = notes.sentences[notes.number - 1]
    colon = next((p for p in range(len(previous) - 2) if previous.low[p] == ":"), -1)
    return [[previous.begin(colon + 1), previous.finish(len(previous) - 1)]]


def _impersonal(s: Sentence, cue: Cue, notes: Notes) -> None:
    """Read an impersonal cue: "a-t-on appris auprès de diplomates", "indique-t-on de source policière"."""
    q = cue.end
    while q < len(s) and (is_adverbial(s, q) or is_time(s, q) or s.low[q].isdigit()):
        q += 1 + is_time(s, q)
    phrase = contracted(s, q + 1) if s.word(q) in {"à", "au", "dans", "chez", "aux"} else _learnt_from(s, q)
    if phrase is None:
        return
    appositions(phrase)
    spans, kind = notes.contents.between(s, 0, cue.first)
    notes.add("impersonal", phrase, cue.text, kind, spans, inverted=True)


# -- cues that take their subject from the sentence


def _willing(s: Sentence, cue: Cue) -> bool:
    """Whether an infinitive reports speech that took place: "a tenu à préciser que", "avant d'ajouter"."""
    before = s.word(cue.first - 1)
    if before not in _TO:
        return False
    if before in {"de", "d'"} and s.word(cue.first - 2) in {"et", "avant"} and cue.first <= 3:
        return True  # Et d'ajouter : « … »
    verbs = _TO[before]
    return verbs is None or s.word(cue.first - 2) in verbs


def _joined(s: Sentence, cue: Cue) -> bool:
    """Whether a participle stands in coordination ("et déploré que") or after "avoir"."""
    before = s.word(cue.first - 1)
    if before in {"et", "ou", "puis"} and AVOIR.isdisjoint(s.low[: cue.first]):
        return False  # "sont concernés et rappelés"
    return before in {"et", "ou", "puis", "avoir"} or (
        before in words.ADVERBS and s.word(cue.first - 2) in {"et", "avoir"}
    )


def _passive(s: Sentence, cue: Cue, notes: Notes) -> bool:
    """Read "qualifié de « … » par X"; tell whether the participle is of that kind."""
    if (
        s.word(cue.end) not in {"de", "d'", "comme"}
        or s.word(cue.end + 1) != QUOTE
        or s.word(cue.first - 1) in {"et", "avoir"}
    ):
        return False
    by = cue.end + 2
    phrase = read(s, by + 1) if s.word(by) == "par" else None
    if phrase:
        appositions(phrase)
        spans, _ = notes.contents.between(s, cue.end + 1, by)
        notes.add("passive", phrase, cue.text, "indirect", spans)
    return True


def _is_antecedent(s: Sentence, phrase: Phrase) -> bool:
    """Whether the phrase spoke in a relative clause only: "X s'est moqué de Y, qui regrettait que…, en rappelant que"."""
    return "qui" in (s.word(phrase.end), s.word(phrase.end + 1))


def _dependent(s: Sentence, cue: Cue, following: list[Cue], notes: Notes) -> None:
    """Read a cue that has its subject from the sentence: "…, ajoutant que", "et déploré que"."""
    before = cue.first - 1
    while s.word(before) in _CLITICS:
        before -= 1
    if cue.form == PRESENT and s.word(before) not in {",", "et", QUOTE, "–", "—", "en", "tout", ""}:
        near = adjacent(s, cue.first)  # "un communiqué dénonçant"; "…, l'opposition dénonçant une dérive"
        own = near is not None and near.end == cue.first and s.word(near.first - 1) == "," and can_speak(near)
        if near is None or not (own or is_document(near)):
            return
        if own:
            found = _after(s, cue, following, notes)
            if found and found[0] != "said to be":
                notes.add("participle", near, cue.text, found[2], found[1])
            return
    known = notes.before(cue.first)
    subject: Phrase | None
    entity: Entity | None
    main = fronted(s, 0, cue.first)
    if known and not (main and _is_antecedent(s, known.phrase) and main.first != known.phrase.first):
        subject, entity = known.phrase, known.entity
    elif cue.form == INFINITIVE and cue.first <= 3 and s.word(cue.first - 2) in {"et", "avant"}:
        subject, entity = Phrase(s, cue.first, cue.end), notes.cast.last
        if entity is None:
            return
    else:
        subject, entity = main, None
        if subject is None:
            return
        if is_document(subject):
            subject, _, entity = speaker(s, subject, notes.cast)
    found = _after(s, cue, following, notes)
    if found is None:
        return
    rule, spans, kind = found
    if (
        rule == "said to be"
        or (rule == "object" and not (cue.form == PRESENT and "n" in cue.frames))
        or (rule == "infinitive" and cue.form != PRESENT)
        or (cue.form == INFINITIVE and rule not in {"clause", "colon", "quoted object"})
    ):
        return
    if rule == "accusation" and QUOTE not in s.low[cue.end : clause_end(s, cue.end, following)]:
        return
    added = notes.add(
        {PRESENT: "participle", INFINITIVE: "infinitive cue", PAST: "coordination"}[cue.form],
        subject,
        cue.text,
        kind,
        spans,
        entity=entity,
    )
    if added and subject.first == cue.first:
        notes.statements[-1].speaker_text = ""  # Et de conclure : « … »
