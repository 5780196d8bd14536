"""The one reader of noun phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from newscrawl.attribution.phrases.determiners import determiner
from newscrawl.attribution.phrases.long_names import OPENERS, known_name, unknown_name
from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.phrase import LONGEST, Phrase, Run
from newscrawl.attribution.phrases.proper_name import find_name
from newscrawl.attribution.phrases.words import is_participle, is_reporting, opens_verb
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, name_words, noun_phrases, nouns
from newscrawl.french.countries import BY_CAPITAL
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import GIVEN, is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import INFINITIVES, NOUNS, is_finite

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from newscrawl.attribution.text.sentences import Sentence


_GOVERNORS = function_words.OF | function_words.PREPOSITIONS | set(function_words.CONTRACTED) | noun_phrases.ARTICLES
_NOT_COMPLEMENTS = (
    function_words.RELATIVES
    | function_words.CONJUNCTIONS
    | function_words.DAYS
    | function_words.MONTHS
    | nouns.SOURCES
    | {QUOTE}
)
_NEVER_LAST = noun_phrases.LOOSE_ENDS | function_words.DETERMINERS
_NAMED_IN_QUOTES = nouns.MEDIA_NOUNS | (nouns.ORGANIZATION_BODIES - nouns.PERSONS)
_LONGEST_QUOTED_NAME = 6  # words
_ASIDE = 7  # words between an office and its holder's name: "chargé" of what, where, for whom
_NOT_BEFORE_NAME = _GOVERNORS | function_words.DETERMINERS | {"comme"}
_ACTS = ("ant", "er")  # en recevant X, sans regarder X
_NOT_IN_ASIDES = frozenset({"à", "au", "aux", "que", "qu'", "qui", "et", "dont", "avec"})
_LONGEST_QUOTE = 4  # words of a quote that is a part of its phrase: "le « tsar » du vaccin"
_NOT_AFTER_QUOTE = frozenset({",", ".", ":", ""})
_INFINITIVE = 5  # letters at least of a word in -er or -ir that is taken for one
_FULL = 2  # words of a given name and a surname, or of two given names, before a particle
_SHORTEST_OFFICE = 3  # letters of an office that stands in capitals: PDG, but not LR


def read(s: Sentence, p: int, limit: int | None = None) -> Phrase | None:
    """Read the noun phrase or pronoun that starts at position p, not beyond limit; None when there is none."""
    total = len(s) if limit is None else min(limit, len(s))
    if p >= total:
        return None
    if s.low[p] in function_words.SPEAKING_PRONOUNS:
        return Phrase(s, p, p + 1, pronoun=s.low[p])
    return _Reader(s, p, total).read()


def free_name(s: Sentence, first: int, stop: int, walls: Collection[str]) -> int:
    """Return where the first full name stands behind what is said of an office from first on, before stop; 0 where it is another's.

    It is another's behind a preposition, an article and its noun, or a verb: "en recevant X", "sur l'affaire X"; a school's or a
    street's does not count. A mark, a verb with a person and the words in walls end the search.
    """
    for k in range(first, stop):
        w, before = s.low[k], s.low[k - 1]
        if not (w[0].isalnum() or w == "'") or is_finite(w) or w in walls:
            return 0
        if s.cap[k] and s.cap[k + 1] and is_given(w) and before not in nouns.BEARING_NAMES:
            noun = k - 2 != first and not s.cap[k - 1] and s.word(k - 2) in _NOT_BEFORE_NAME
            return 0 if noun or before in _NOT_BEFORE_NAME or before.endswith(_ACTS) else k
    return 0


class _Reader:
    """A cursor over one noun phrase.

    start: after its determiner and title; q: where the reader is; stop: where it must end
    runs: the names read so far; run: where the open one starts, -1 for none; governed: whether a preposition or an article governs it
    """

    __slots__ = ("cap", "governed", "low", "p", "phrase", "q", "run", "runs", "s", "start", "stop", "total")

    def __init__(self, s: Sentence, p: int, total: int) -> None:
        self.s, self.low, self.cap = s, s.low, s.cap
        self.p, self.total = p, total
        self.stop = min(total, p + LONGEST)
        self.phrase = Phrase(s, p, p)
        self.start = self.q = p
        self.runs: list[Run] = []
        self.run = -1
        self.governed = False

    def read(self) -> Phrase | None:
        self.phrase.det, self.q = determiner(self.s, self.p)
        if self.q < 0:
            return None
        self.title()
        self.start = self.q
        while self.q < self.stop and (self.name() or self.connector() or self.word()):
            pass
        self.close_run(self.q)
        self.drop_loose_ends()
        if self.q <= self.start:
            return self.some_people()
        return self.finish()

    def some_people(self) -> Phrase | None:
        """Return the phrase that a determiner alone is before a verb: "Certains affirment que"."""
        alone = self.phrase.det in noun_phrases.ALONE and self.start == self.p + 1
        if not alone or not (
            is_finite(self.s.word(self.start)) or self.s.word(self.start) in noun_phrases.BEFORE_FINITE
        ):
            return None
        self.phrase.head, self.phrase.end = self.phrase.det, self.start
        return self.phrase

    def title(self) -> None:
        """Read a title before a name: "M.", "la reine"."""
        q, phrase = self.q, self.phrase
        title = function_words.TITLES.get(self.s.word(q))
        if title is not None and q + 1 < self.total and self.cap[q + 1]:
            phrase.title = title
            phrase.titled = self.low[q] not in nouns.PERSONS
            phrase.head = "" if phrase.titled else self.low[q]
            self.q += 1

    def name(self) -> bool:
        """Read a name, or a word of one; tell whether there was one."""
        q = self.q
        w, cap, inside = self.low[q], self.cap[q], self.run >= 0
        article = w in noun_phrases.ARTICLES and self._capital_article(q)
        if not inside and self.s.raw(q)[0].isupper():
            end = self._unknown_name(q) or (self._known_name(q, article=article) if article or cap else 0)
            if end:
                self.q = end
                return True
        if cap or article or (not inside and w in function_words.FOREIGN_PARTICLES and self._opens_surname(q)):
            if not inside:
                self.run, self.governed = q, self._is_governed(q)
            self.q += 1
            return True
        if not inside:
            return False
        if w in function_words.PARTICLES and self._name_goes_on(q):
            self.q += 1
            return True
        if w in noun_phrases.ENGLISH_LINKS and q + 1 < self.total and self.cap[q + 1]:
            self.q += 1  # London School of Economics
            return True
        self.close_run(q)
        return False

    def close_run(self, q: int) -> None:
        """End the open name before q."""
        if self.run >= 0:
            self.runs.append(Run(self.run, q, self.governed))
            self.run = -1

    def connector(self) -> bool:
        """Read the small words that go on with the phrase; end it at those that do not."""
        read_on = self._CONNECTORS.get(self.low[self.q])
        if read_on is None:
            return False
        self.q, end = read_on(self, self.q), self.q
        if self.q < 0:
            self.q = self.stop = end
        return self.q > end or self.q == self.stop

    def word(self) -> bool:
        """Read a plain word; tell whether the phrase goes on with it."""
        q, phrase = self.q, self.phrase
        if self._ends(q):
            return False
        w = self.low[q]
        epithet = w.removeprefix("ex-") in noun_phrases.EPITHETS and self._noun_at(q + 1)
        if phrase.head or self.runs or epithet:
            phrase.content.append(w.removeprefix("ex-"))
        elif w[0].isalpha() and w not in noun_phrases.INTENSIFIERS:
            phrase.head = w.removeprefix("ex-")
        self.q += 1
        return True

    def drop_loose_ends(self) -> None:
        """Go back before the words that no phrase ends with, and before what is said of a document or of one asked."""
        low, start, q = self.low, self.start, self.q
        while q > start and not self.cap[q - 1] and low[q - 1] in _NEVER_LAST:
            q -= 1
        if self.phrase.head in nouns.DOCUMENTS:
            while q > start + 1 and is_participle(low[q - 1]) and low[q - 2] not in function_words.OF:
                q -= 1  # "une étude publiée": the rest is read as what tells the issuer
        while q > start + 1 and low[q - 1] in noun_phrases.ASKED:
            q -= 1
        self.q = q

    def finish(self) -> Phrase:
        phrase, start, q = self.phrase, self.start, self.q
        runs = self.runs
        known = known_name(self.s, start, q, self.total) if self.low[start] in OPENERS else 0
        if known:
            q, runs = known, [Run(start, known, governed=False)]
        phrase.end = q
        runs = [Run(first, min(end, q), by) for first, end, by in runs if first < q]
        for first, end, _ in runs:
            phrase.content.extend(self.low[first:end])
        find_name(phrase, runs, start)
        return phrase

    # -- names

    def _unknown_name(self, q: int) -> int:
        """Return the end of a body's name at q that goes on in lower case, which ends the phrase; else 0."""
        if self.phrase.head not in noun_phrases.BEFORE_NAMES or self.runs:
            return 0
        end = 0 if self.low[q - 1] in _GOVERNORS else unknown_name(self.s, q, self.total)
        if end:
            self.runs.append(Run(q, end, governed=False))
            self.stop = end
        return end

    def _known_name(self, q: int, *, article: bool) -> int:
        """Return the end of a known name at q: l'ONG Save the Children, les députés La République en marche; else 0."""
        if not article and self.low[q] not in OPENERS:
            return 0
        end = known_name(self.s, q, q + 1, self.total)
        if not end or not (article or self.cap[end - 1]):
            return 0
        self.runs.append(Run(q, end, self._is_governed(q)))
        return end

    def _is_governed(self, q: int) -> bool:
        return q > self.start and self.low[q - 1] in _GOVERNORS

    def _capital_article(self, q: int) -> bool:
        """Whether the article at q is a part of a name: "le groupe Les Républicains"."""
        return q > self.start and self.s.raw(q)[0].isupper() and q + 1 < self.total and self.cap[q + 1]

    def _opens_surname(self, q: int) -> bool:
        """Whether a foreign particle at q opens a surname: "le chef van der Merwe"."""
        last = q + (self.s.word(q + 1) in function_words.FOREIGN_PARTICLES)
        return last + 1 < self.total and self.cap[last + 1]

    def _name_goes_on(self, q: int) -> bool:
        """Whether the particle at q goes on with a name ("Ursula von der Leyen", "Abdel Fattah al-Sissi") rather than ends it."""
        s, run = self.s, self.run
        last = q + 1 + (s.word(q + 1) in function_words.PARTICLES)  # von der Leyen
        if last >= self.total or not self.cap[last]:
            return False
        if self.low[q] in name_words.WEAK_PARTICLES:
            # Dominique de Villepin, Valéry Giscard d'Estaing; but not "Lyon de Paris", "Lucie Martel du Groupe"
            weak = self.low[run] in GIVEN and q - run <= _FULL - (self.low[q] in function_words.CONTRACTED)
            return (weak or (q - run >= _FULL and self.low[q - 1] in GIVEN)) and s.raw(q)[0].islower()
        return True

    # -- connectors: where the phrase goes on, the same place where they are none, or -1 where it ends

    def _quote(self, q: int) -> int:
        quote = self.s.quotes[q]
        if self._is_quoted_name(q):
            self.runs.append(Run(q, q + 1, governed=False))
            self.stop = q + 1
            return q + 1
        short = q > self.start and quote.last - quote.first <= _LONGEST_QUOTE and self.phrase.head
        return q + 1 if short and self.s.word(q + 1) not in _NOT_AFTER_QUOTE else -1

    def _is_quoted_name(self, q: int) -> bool:
        """Whether the quote at q is the name of the body before it: l'hebdomadaire « Le Courrier de la Loire »."""
        quote, tokens = self.s.quotes[q], self.s.tokens
        if self.phrase.head not in _NAMED_IN_QUOTES or self.runs or quote.last - quote.first > _LONGEST_QUOTED_NAME:
            return False
        return all(
            tokens.raw[i][0].isupper() or (i > quote.first and tokens.low[i] in name_words.LINKS_OF_MEDIA)
            for i in range(quote.first, quote.last)
        )

    def _of(self, q: int) -> int:
        w, after = self.low[q], self.s.word(q + 1)
        if q == self.start or q + 1 >= self.total or after in _NOT_COMPLEMENTS:
            return -1
        if w in function_words.DE and after in INFINITIVES and not self.cap[q + 1]:
            return -1  # le gouvernement de contenir l'épidémie
        return (
            q
            + 1
            + ((w == "de" and after in noun_phrases.AFTER_OF) or (w == "d'" and after in function_words.INDEFINITE))
        )

    def _at(self, q: int) -> int:
        if self.low[q - 1] in noun_phrases.SETTLED and self.phrase.head in nouns.PERSONS and self.s.word(q + 1):
            return q + 1
        if self.phrase.head not in noun_phrases.AT_HEADS or q == self.start or not self._office(q + 1):
            return -1
        return q + 1 + (self.s.word(q + 1) in noun_phrases.ARTICLES)

    def _beside(self, q: int) -> int:
        """Go on with "le secrétaire d'État auprès du ministre de la Santé"."""
        word = self.s.word
        joined = self.phrase.head in noun_phrases.AT_HEADS and word(q + 1) in function_words.OF
        return q + 2 if joined and word(q + 2) in nouns.PERSONS else q

    def _in(self, q: int) -> int:
        return q + 2 if self.s.word(q + 1) in noun_phrases.FIELDS else self._aside(q)

    def _aside(self, q: int) -> int:
        """Go on with the name behind what is said of its bearer: "le député sans étiquette Paul Vidal", "le directeur chez Renault Anne Roux"."""
        if self.phrase.head not in nouns.PERSONS or any(not run.governed for run in self.runs):
            return q
        return free_name(self.s, q, min(q + _ASIDE, self.stop - 1), _NOT_IN_ASIDES) or q

    def _for(self, q: int) -> int:
        """Go on with "le Comité pour l'élimination de la discrimination", "la Ligue contre le cancer"; "le Conseil pour la première fois" ends."""
        word, runs = self.s.word, self.runs
        again = self.low[q - 1] == "et"
        body = (
            not self.phrase.head
            and runs[:1]
            and runs[0] == Run(self.start, runs[0].end if again else q, governed=False)
        )
        purpose = word(q + 1) in noun_phrases.ARTICLES and word(q + 2) not in noun_phrases.NO_PURPOSES
        return q + 2 if body and purpose and self.low[self.start] in noun_phrases.NAMED_FOR else -1

    def _and(self, q: int) -> int:
        if q == self.start:
            return q
        after = self.s.word(q + 1)
        complements = after in function_words.OF and self.low[q - 2] in noun_phrases.BEFORE_COMPLEMENT
        portfolio = after in nouns.PERSONS or (
            self.phrase.head in noun_phrases.PORTFOLIOS and self.cap[q - 1] and q + 1 < self.total and self.cap[q + 1]
        )
        return q + 1 if complements or portfolio or self._for(q + 1) > 0 else -1

    def _office(self, n: int) -> bool:
        """Whether "à" before n tells an office ("ministre délégué aux Transports") rather than whom or where one speaks."""
        s = self.s
        while n < self.total and self.low[n] in noun_phrases.ARTICLES:
            n += 1
        if n >= self.total:
            return False
        w = self.low[n]
        if w in noun_phrases.NOT_OFFICES or w in nouns.MEDIA_NOUNS or w == QUOTE or w in function_words.DETERMINERS:
            return False
        if not self.cap[n]:
            return w[0].isalpha()
        form = fold(s.raw(n))
        known = BY_FORM.get(form)
        outlet = known is not None and known.is_outlet
        return not outlet and form not in BY_CAPITAL and len(w) >= _SHORTEST_OFFICE and not outlet_at(s, n, self.total)

    # -- the end

    def _noun_at(self, q: int) -> bool:
        """Whether a noun may stand at q, for the epithet before it."""
        return q < self.total and self.low[q] not in function_words.STOP and self.low[q][0].isalpha()

    def _ends(self, q: int) -> bool:
        """Whether the word at q ends the phrase."""
        w = self.low[q]
        if w in function_words.STOP or not w[0].isalnum():
            return not (q == self.start and w in noun_phrases.INTENSIFIERS)
        complement = self.low[q - 1] in function_words.OF
        if w[0].isdigit():
            return bool(self.phrase.head) and not complement and self.low[q - 1] not in noun_phrases.NUMBERED
        if q == self.start:
            return False
        if w in noun_phrases.AUXILIARIES or is_reporting(w) or (not complement and self._is_verb(q)):
            return True
        if self.runs and not self.phrase.head:
            return self._ends_name(q)
        return False

    def _is_verb(self, q: int) -> bool:
        """Whether the word at q is a verb with a person, or a noun by its form that must be one here."""
        w = self.low[q]
        if is_finite(w) or opens_verb(w, self.s.word(q + 1)):
            return True
        return w in NOUNS and bool(self.phrase.head or self.runs) and self._verb_before(q + 1)

    def _verb_before(self, q: int) -> bool:
        """Whether what follows tells that the word before q, noun or verb by its form, is the verb."""
        while self.s.word(q) in function_words.ADVERBS:
            q += 1  # internet joue bien un rôle
        w = self.s.word(q)
        return (
            w in function_words.DETERMINERS
            or w in noun_phrases.AFTER_VERB
            or w == QUOTE
            or (w.endswith(("er", "ir")) and len(w) >= _INFINITIVE and not self.cap[q])
        )

    def _ends_name(self, q: int) -> bool:
        """Whether the word at q ends the phrase of a bare name: "Moody's abaisse", "l'Insee publiée mardi"; but "Santé publique France"."""
        w = self.low[q]
        if self.runs[-1].governed and self.runs[-1].end == q and w.endswith(name_words.ADJECTIVE_ENDINGS):
            return False  # Birahim Seck du Forum civil
        if self.low[q - 1] in noun_phrases.ARTICLES or (self.low[q - 1] in noun_phrases.EPITHETS and self.phrase.det):
            return False  # la Ligue pour l'amitié, la Grande mosquée de Paris
        known = self.phrase.det or self.low[self.start] in OPENERS or self.s.word(self.p - 1) in noun_phrases.ARTICLE_OF
        return is_participle(w) or w in INFINITIVES or w in noun_phrases.TIMES or not known

    _CONNECTORS: ClassVar[dict[str, Callable[[_Reader, int], int]]] = {
        QUOTE: _quote,
        "auprès": _beside,
        "en": _in,
        "et": _and,
        "non": _aside,
        "par": _aside,
        "sans": _aside,
        "chez": _aside,
        "contre": _for,
        "pour": _for,
        **dict.fromkeys(function_words.OF, _of),
        **dict.fromkeys(("à", "au", "aux"), _at),
    }
