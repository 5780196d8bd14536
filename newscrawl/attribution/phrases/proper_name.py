"""Find the proper name that a noun phrase gives, and the known body that it calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.french import function_words, name_words, nouns, offices
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.gazetteer.entries import BY_FORM, Entry
from newscrawl.french.given_names import GIVEN
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase, Run
    from newscrawl.attribution.text.sentences import Sentence


_NAMED_NOUNS = (
    nouns.ORGANIZATION_BODIES
    | nouns.MEDIA_NOUNS
    | frozenset("région parti ville département province commune banque agence commission office".split())
)
_COMMON = (
    nouns.GOVERNMENT_BODIES
    | nouns.ORGANIZATION_BODIES
    | nouns.MEDIA_NOUNS
    | nouns.PERSONS
    | nouns.DOCUMENTS
    | nouns.NOT_SPEAKERS
    | function_words.STOP
)
_OF_COMMON_NOUNS = (
    "tion",
    "sion",
    "ment",
    "ance",
    "ence",
    "ité",
    "eurs",
    "eur",
    "ique",
    "aires",
    "istes",
    "ales",
    "ons",
)
_NOUNS = nouns.ORGANIZATION_BODIES | nouns.GOVERNMENT_BODIES | nouns.MEDIA_NOUNS | nouns.DOCUMENTS | nouns.WORKS
_ARTICLES = function_words.DETERMINERS | set(function_words.CONTRACTED)
_ONE_THING = frozenset({"la", "du", "l'", "une", "cette"})
_FULL = 2  # words of a given name and a surname
_TOWN_AND_NAME = 3  # words of a town and a full name: "Lyon Grégory Doucet"
_TWO_NAMES = 4  # words of two full names in a row
_SHORTEST_NAMED = 3  # words from which on the first may say what the others are: a gentile, a party
_PARTY = 5  # letters of a party's acronym at most


def find_name(phrase: Phrase, runs: list[Run], start: int) -> None:
    """Find the body that the gazetteer knows by the phrase, and the proper name that the phrase gives."""
    s = phrase.sentence
    phrase.entry = _known(phrase, start)
    if not runs:
        return
    first, end, governed = runs[0] if phrase.titled else _named_run(phrase, runs)
    if phrase.titled:
        _set_name(phrase, first, end)
    elif not phrase.head and runs[0][0] == start:
        whole = len(runs) > 1 or end < phrase.end  # a body's name: Direction générale de la Santé
        alone = _full_name_before_body(phrase, *runs[0][:2]) if whole and not phrase.entry else 0
        _set_name(phrase, start, alone or (phrase.end if whole else end))
    elif not governed:
        kin = phrase.head in offices.FAMILY and s.low[first - 1] not in offices.OF_PARENTS
        if kin and not function_words.OF.isdisjoint(s.low[start + 1 : first]):
            return  # la mère de la petite Lina Vidal
        if first - 1 > start and s.low[first - 1] in nouns.BEARING_NAMES:
            return  # la directrice de l'école Marie Curie
        if s.low[first - 1] in _NAMED_NOUNS and first - 1 > start and phrase.head in nouns.PERSONS:
            first = _given_inside(s, first, end)  # la présidente de la région Île-de-France Valérie Pécresse
        if first >= 0:
            _set_name(phrase, first, end)
    elif phrase.head in nouns.PERSONS or phrase.head in {"premier", "première"}:
        first = _name_after_complement(s, first, end, phrase.end)
        if first > 0:
            _set_name(phrase, first, end)


def names_inner_body(phrase: Phrase) -> bool:
    """Whether a name is that of a body or thing whose noun stands in the phrase: "un expert de la société FireEye"."""
    s = phrase.sentence
    if " " in phrase.name:  # la comptable de l'hôtel Beau Rivage; but le porte-parole du ministère Abbas Moussavi
        at = phrase.own[0]
        return at > phrase.first + 2 and s.low[at - 1] in nouns.NAMED_THINGS and s.low[at] not in GIVEN
    before = range(phrase.first + 2, phrase.own[0])
    if any(s.low[q] in _NOUNS and s.low[q - 1] in _ARTICLES for q in before):
        return True
    last = phrase.own[0] - 1  # le patron des boulangeries Paul, le porte-parole de la station-service Esso
    if last not in before or s.low[last] in nouns.PERSONS or s.cap[last]:
        return False
    several = s.low[last - 1] == "des" and s.low[last].endswith("s")
    return several or (phrase.head not in nouns.ORGANIZATION_BODIES and s.low[last - 1] in _ONE_THING)


def _named_run(phrase: Phrase, runs: list[Run]) -> Run:
    """Return the capitals that may be the name: the last, or a full name before a complement ("la militante Rachna Sharma du Groupe")."""
    last = runs[-1]
    if not last.governed or phrase.head not in nouns.PERSONS:
        return last
    return next((run for run in runs if not run.governed and run.end - run.first > 1), last)


def _known(phrase: Phrase, start: int) -> Entry | None:
    s = phrase.sentence
    bare = fold(phrase.bare)
    entry = BY_FORM.get(bare)
    if entry and bare in entry.ambiguous and not any(s.cap[phrase.first : phrase.end]):
        entry = None
    if entry is None and phrase.det in function_words.DEFINITE and s.raw(start)[0].isupper():
        entry = BY_FORM.get(phrase.det + ("" if phrase.det == "l'" else " ") + bare)
    if entry is None and (phrase.head in nouns.MEDIA_NOUNS or not phrase.head):
        # le site de BFMTV, le magazine britannique The Economist, France 3 Occitanie
        for p in range(start, phrase.end):
            if s.cap[p] or s.raw(p)[0].isupper():
                hit = outlet_at(s, p)
                return hit[0] if hit and hit[1] >= phrase.end else None
    return entry


def _name_after_complement(s: Sentence, first: int, end: int, limit: int) -> int:
    """Return where a person's name starts in capitals that start with a complement's: "le maire de Lyon Grégory Doucet"; or -1."""
    split = _given_inside(s, first + 1, end)
    plain = not any(s.low[q] in function_words.PARTICLES for q in range(first, end))
    plain = plain and not _is_body(s, first, end)
    if split < 0 and end == limit and plain and end - first >= _TOWN_AND_NAME and s.low[first] not in GIVEN:
        split = first + (1 if end - first == _TOWN_AND_NAME else _FULL)
    if (
        split < 0 and end - first == _TWO_NAMES and s.low[first] in GIVEN
    ):  # le porte-parole de Jean-Luc Mélenchon Djordje Kuzmanovic
        split = first + _FULL
    return -1 if s.low[first] in GIVEN and end - split < _FULL else split


def _full_name_before_body(phrase: Phrase, first: int, end: int) -> int:
    """Return the end of a full name that a body's complement follows: "Birahim Seck du Forum civil"; 0 where the whole may be a body's name."""
    s = phrase.sentence
    if phrase.det or not _FULL <= end - first <= _FULL + 1 or s.word(end) not in function_words.OF:
        return 0
    words = [fold(s.low[q]) for q in range(first, end)]
    plain = all(s.raw(q)[0].isupper() and not s.raw(q).isupper() for q in range(first, end))
    common = _COMMON.intersection(s.low[first:end]) or not name_words.NAMES_OF_BODIES.isdisjoint(words)
    common = common or any(w.endswith(_OF_COMMON_NOUNS) for w in words)
    return end if plain and not common else 0


def _is_body(s: Sentence, first: int, end: int) -> bool:
    """Whether capitals are those of a body: "Sciences Po Bordeaux", "New York Times"."""
    parts = {fold(s.low[q]) for q in range(first, end)}
    if not name_words.NAMES_OF_BODIES.isdisjoint(parts):
        return True
    return any(fold(s.tokens.text[s.begin(first) : s.finish(q)]) in BY_FORM for q in range(first + 1, end))


def _given_inside(s: Sentence, start: int, end: int) -> int:
    """Return the position of the last given name in start…end that has a name after it, or -1."""
    for q in range(start, end - 1):
        low = s.low[q]
        if low in GIVEN or (
            low.split("-", 1)[0] in GIVEN and "-" in low and s.raw(q).count("-") == 1 and low.split("-")[1] in GIVEN
        ):
            return q
    return -1


def _set_name(phrase: Phrase, first: int, end: int) -> None:
    s = phrase.sentence
    if end - first > 1 and (
        s.low[first] in function_words.TITLES or (fold(s.low[first]) in BY_ADJECTIVE and phrase.det)
    ):
        first += 1  # le conservateur M. O'Neil, le Britannique Lee Price
    elif (
        phrase.det
        and end - first >= _SHORTEST_NAMED
        and s.low[first].endswith(name_words.GENTILE_ENDINGS)
        and s.low[first + 1] in GIVEN
    ):
        first += 1  # le Californien Patrick Banks
    if (
        phrase.head in nouns.PERSONS
        and end - first >= _SHORTEST_NAMED
        and s.raw(first).isupper()
        and len(s.raw(first)) <= _PARTY
    ):
        first += 1  # le sénateur LR Bruno Retailleau
    elif phrase.head in nouns.PERSONS and end - first >= _TWO_NAMES:
        party = s.tokens.text[s.begin(first) : s.finish(first + 1)]
        first += 2 * (fold(party) in BY_FORM)  # le ministre Open Vld Alexander De Croo
    phrase.own = (first, end)
    quote, tokens = s.quotes.get(first), s.tokens
    span = (tokens.start[quote.first], tokens.end[quote.last - 1]) if quote else (s.begin(first), s.finish(end - 1))
    phrase.name = tokens.text[slice(*span)].replace("\u00ad", "")
