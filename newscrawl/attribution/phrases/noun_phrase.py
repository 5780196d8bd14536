"""The one reader of noun phrases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.attribution.phrases.outlets import outlet_at
from newscrawl.attribution.phrases.phrase import EPITHETS, LONGEST, NUMERALS, Phrase, Run
from newscrawl.attribution.phrases.proper_name import find_name
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import function_words, nouns
from newscrawl.french.countries import BY_CAPITAL
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import GIVEN
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES, INFINITIVES, NOUNS, is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.text.sentences import Sentence


_GOVERNORS = (
    function_words.OF | function_words.PREPOSITIONS | set(function_words.CONTRACTED) | {"la", "le", "l'", "les"}
)
_ARTICLES = frozenset({"la", "le", "les", "l'"})
_LOOSE_ENDS = function_words.OF | _ARTICLES | {"à", "au", "aux", "et"}
_NOT_COMPLEMENTS = (
    function_words.RELATIVES | function_words.CONJUNCTIONS | function_words.DAYS | function_words.MONTHS | nouns.SOURCES
)
_AFTER_OF = frozenset("la l' son sa ses leur leurs cette ce ces cet un une les le".split())
_BEFORE_COMPLEMENT = frozenset({"de", "des", "du", "d'", "la", "l'"})
_PORTFOLIOS = frozenset({"ministère", "ministre", "secrétaire", "commissaire"})
_FIELDS = frozenset(
    "chef charge exercice ligne droit économie sociologie histoire science sciences géopolitique mer".split()
)
_INTENSIFIERS = frozenset({"tout", "même", "très", "plus", "presque", "bien"})
_AUXILIARIES = frozenset({"avoir", "être", "ayant", "étant"})
_LONG_NAMES = frozenset(
    parts[0].lower()
    for entry in BY_FORM.values()
    for form in entry.forms
    if len(parts := form.split()) > 1 and parts[1][0].islower()
)  # first words of the known names that go on in lower case
_LONGEST_NAME = 8  # words in a name that goes on in lower case
_NAMED = frozenset(
    "association associations collectif syndicat ong organisation mouvement groupement regroupement comité coordination fondation "
    "cabinet réseau coalition plateforme coopérative amicale club parti think-tank".split()
)  # nouns that stand right before a body's name
_NAME_LINKS = frozenset({"avec", "en", "pour", "sans", "contre", "et", "de", "du", "des", "d'"})
_TIMES = function_words.MONTHS | {"début", "fin", "courant"}
_POSSESSIVES = frozenset(
    {"sa", "son", "ses", "leur", "leurs", "notre", "ce", "cette", "plus", "moins", "outre", "revanche"}
)
_ALL = frozenset(
    {"tous", "toutes", "tout", "ensemble", "nous", "autrement", "mieux", "plus", "demain", "toujours", "bien"}
)
# nouns that take "à": le ministre délégué aux Transports, la candidate à la mairie
_AT_HEADS = frozenset(
    "délégué déléguée adjoint adjointe rapporteur rapporteure responsable candidat candidate candidats commissaire haut-commissaire haute-commissaire professeur "
    "professeure chercheur chercheuse chercheurs enseignant enseignante maître maîtresse conseiller conseillère secrétaire "
    "ministre commis représentant représentante chef cheffe ambassadeur ambassadrice directeur directrice étudiant étudiante "
    "économiste historien historienne élu élue docteur politologue sociologue spécialiste analyste médecin interne".split()
)
_NOT_AT = frozenset("presse journalistes issue propos propos lendemain sujet antenne occasion sortie micro cours moment veille fois "
                    "égard télévision radio adresse image plusieurs ses ces leurs nos rédaction".split())  # fmt: skip


def read(s: Sentence, p: int, limit: int | None = None) -> Phrase | None:
    """Read the noun phrase or pronoun that starts at position p, not beyond limit; None when there is none."""
    total = len(s) if limit is None else min(limit, len(s))
    if p >= total:
        return None
    low, cap = s.low, s.cap
    if low[p] in function_words.SPEAKING_PRONOUNS:
        return Phrase(s, p, p + 1, pronoun=low[p])
    phrase = Phrase(s, p, p)
    phrase.det, start = _determiner(s, p)
    if start < 0:
        return None
    if s.word(start) in function_words.TITLES and start + 1 < total and cap[start + 1]:
        phrase.title = function_words.TITLES[low[start]]
        phrase.titled = low[start] not in nouns.PERSONS
        phrase.head = "" if phrase.titled else low[start]
        start += 1
    runs: list[Run] = []
    run, governed = -1, False
    q = start
    while q < total and q - p < LONGEST:
        w = low[q]
        if phrase.head in _NAMED and not runs and run < 0 and s.raw(q)[0].isupper() and low[q - 1] not in _GOVERNORS:
            end = _name_in_lower_case(s, q, total)
            if end:
                runs.append(Run(q, end, governed=False))
                q = end
                break
        article = _capital_article(s, q, start, total)
        long = run < 0 and (article or (cap[q] and low[q] in _LONG_NAMES))
        known = _known_name(s, q, q + 1, total) if long else 0
        if known and (article or s.cap[known - 1]):  # l'ONG Save the Children, les députés La République en marche
            runs.append(Run(q, known, q > start and low[q - 1] in _GOVERNORS))
            q = known
            continue
        if cap[q] or article or (run < 0 and _opens_surname(s, q, total)):
            if run < 0:
                run, governed = q, q > start and low[q - 1] in _GOVERNORS
            q += 1
            continue
        if run >= 0 and not (w in function_words.PARTICLES and _name_goes_on(s, run, q, total)):
            runs.append(Run(run, q, governed))
            run = -1
        after = _connected(s, phrase, start, q, total)
        if after > q:
            q = after
            continue
        if after < 0 or _ends(s, phrase, start, q, named=bool(runs)):
            break
        if (
            phrase.head
            or runs
            or (w in EPITHETS and q + 1 < total and low[q + 1] not in function_words.STOP and low[q + 1][0].isalpha())
        ):
            phrase.content.append(w)
        elif w[0].isalpha() and w not in _INTENSIFIERS:
            phrase.head = w.removeprefix("ex-")
        q += 1
    if run >= 0:
        runs.append(Run(run, q, governed))
    while q > start and not cap[q - 1] and (low[q - 1] in _LOOSE_ENDS or low[q - 1] in function_words.DETERMINERS):
        q -= 1
    if phrase.head in nouns.DOCUMENTS:
        while q > start + 1 and is_participle(low[q - 1]) and low[q - 2] not in function_words.OF:
            q -= 1  # "une étude publiée": the rest is read as what tells the issuer
    while q > start + 1 and low[q - 1] in _ASKED:
        q -= 1
    if q <= start:
        return None
    known = _known_name(s, start, q, total) if low[start] in _LONG_NAMES else 0
    if known:
        q, runs = known, [Run(start, known, governed=False)]
    phrase.end = q
    runs = [Run(first, min(end, q), by) for first, end, by in runs if first < q]
    for first, end, _ in runs:
        phrase.content.extend(low[first:end])
    find_name(phrase, runs, start)
    return phrase


# Behind whoever spoke: "le ministère interrogé par", "un communiqué du ministère publié sur".
_ASKED = frozenset(
    "interrogé interrogée interrogés contacté contactée contactés joint jointe joints cité citée cités publié publiée diffusé diffusée consulté consultée".split()
)


def _name_in_lower_case(s: Sentence, first: int, total: int) -> int:
    """Return the end of a body's name that goes on in lower case, "l'association Vivre avec le fleuve"; 0 when it does not.

    What follows must tell the end: an acronym in parentheses, a punctuation mark or a verb.
    """
    low, cap = s.low, s.cap
    if outlet_at(s, first, total) or fold(s.raw(first)) in BY_FORM:
        return 0
    end, plain, last = first + 1, 0, first + 1
    while end < total and end - first < _LONGEST_NAME:
        w = low[end]
        if w in _NAME_LINKS and end + 1 < total:
            if low[end + 1] in _POSSESSIVES or (cap[end + 1] and w != "et"):
                break
            plain += 1
            end += 1
            continue
        if (
            not (w in function_words.DETERMINERS and low[end - 1] in _NAME_LINKS)
            and not cap[end]
            and (
                w in function_words.STOP - _ALL
                or not w[0].isalpha()
                or is_finite(w)
                or w in _AUXILIARIES
                or _is_reporting(w)
                or (w in function_words.DAYS and low[end - 1] not in _NAME_LINKS)
            )
        ):
            break
        plain += not cap[end]
        end += 1
        last = end
    if not plain or last == first + 1:
        return 0
    participle = is_participle(low[last - 1])
    after = s.word(last)
    told = s.tokens.low[s.at[last - 1] + 1 : s.at[last - 1] + 2] == ["("] or is_finite(after) or after in CUES
    return last if told or (not participle and (after in {",", ".", ":", "", "?", "!"})) else 0


def _determiner(s: Sentence, p: int) -> tuple[str, int]:
    """Return the determiner at p, "" for none, and the position after it; -1 when a date stands there."""
    word, after = s.low[p], s.word(p + 1)
    if word == "l'" and after in {"un", "une"}:  # l'un de ses collègues
        q = p + 2 + (s.word(p + 2) in function_words.OF) + (s.word(p + 3) == "entre")
        return after, q + (q > p + 2 and s.word(q) in {"ses", "ces", "les", "leurs", "nos"})
    if word in {"un", "une"} and after == "des":
        return word, p + 2
    if word in {"d'", "de"} and (after in EPITHETS or after == "sources"):
        return word, p + 1
    if word in {"tous", "toutes"} and after in {"les", "ces", "ses"}:
        return after, p + 2
    if word in function_words.DETERMINERS and not (s.cap[p] and word.isupper()):
        if after.isdigit() and s.word(p + 2) in function_words.MONTHS:
            return "", -1
        return word, p + 1 + (after in NUMERALS or after.isdigit())
    if word in NUMERALS or word[0].isdigit():
        if after in function_words.MONTHS:
            return "", -1
        return word if word in NUMERALS else "deux", p + 1 + (after == "%")
    return "", p


def _capital_article(s: Sentence, q: int, start: int, total: int) -> bool:
    """Whether the article at q is a part of a name: "le groupe Les Républicains"."""
    return q > start and s.low[q] in _ARTICLES and s.raw(q)[0].isupper() and q + 1 < total and s.cap[q + 1]


def _known_name(s: Sentence, start: int, q: int, total: int) -> int:
    """Return the end of the known name at start when it goes on beyond q: "la République en marche"; else 0."""
    text = s.tokens.text
    for end in range(min(start + 9, total), q, -1):
        if s.low[end - 1] != QUOTE and fold(text[s.begin(start) : s.finish(end - 1)]) in BY_FORM:
            return end
    return 0


def _opens_surname(s: Sentence, q: int, total: int) -> bool:
    """Whether a foreign particle at q opens a surname: "le chef van der Merwe"."""
    last = q + (s.word(q + 1) in function_words.FOREIGN_PARTICLES)
    return s.low[q] in function_words.FOREIGN_PARTICLES and last + 1 < total and s.cap[last + 1]


def _connected(s: Sentence, phrase: Phrase, start: int, q: int, total: int) -> int:
    """Return the position after the small words at q that go on with the phrase: q when it is none, -1 when they end it."""
    low, cap = s.low, s.cap
    w, nxt = low[q], s.word(q + 1)
    if w == QUOTE:
        quote = s.quotes[q]
        short = q > start and quote.last - quote.first <= 4 and phrase.head
        return q + 1 if short and s.word(q + 1) not in {",", ".", ":", ""} else -1
    if w in function_words.OF:
        if q == start or q + 1 >= total or nxt in _NOT_COMPLEMENTS or nxt == QUOTE:
            return -1
        if w in {"de", "d'"} and nxt in INFINITIVES and not cap[q + 1]:
            return -1  # le gouvernement de contenir l'épidémie
        return q + 1 + ((w == "de" and nxt in _AFTER_OF) or (w == "d'" and nxt in {"un", "une"}))
    if w in {"à", "au", "aux"}:
        if phrase.head not in _AT_HEADS or q == start or not _office(s, q, total):
            return -1
        return q + 1 + (nxt in _ARTICLES)
    if w == "auprès" and phrase.head in _AT_HEADS and nxt in function_words.OF and s.word(q + 2) in nouns.PERSONS:
        return q + 2  # le secrétaire d'État auprès du ministre de la Santé
    if w == "en" and nxt in _FIELDS:
        return q + 2
    if w == "et" and q > start:
        complements = nxt in function_words.OF and low[q - 2] in _BEFORE_COMPLEMENT
        portfolio = nxt in nouns.PERSONS or (cap[q - 1] and q + 1 < total and cap[q + 1] and phrase.head in _PORTFOLIOS)
        return q + 1 if complements or portfolio else -1
    return q


def _ends(s: Sentence, phrase: Phrase, start: int, q: int, *, named: bool) -> bool:
    """Whether the word at q ends the phrase."""
    w = s.low[q]
    if w in function_words.STOP or not w[0].isalnum():
        return not (q == start and w in _INTENSIFIERS)
    if w[0].isdigit():
        return bool(phrase.head) and s.low[q - 1] not in function_words.OF
    if q == start:
        return False
    if (
        w in _AUXILIARIES
        or (is_finite(w) and s.low[q - 1] not in function_words.OF)
        or _is_reporting(w)
        or (w in NOUNS and (phrase.head or named) and s.low[q - 1] not in function_words.OF and _verb_here(s, q + 1))
    ):
        return True
    if named and not phrase.head:
        # "Moody's abaisse", "l'Insee publiée mardi"; but "Santé publique France", "le Fonds monétaire international"
        return is_participle(w) or w in INFINITIVES or w in _TIMES or not (phrase.det or s.low[start] in _LONG_NAMES)
    return False


def is_participle(w: str) -> bool:
    """Whether a word after a name is a participle ("l'Insee publiée mardi") rather than a part of the name."""
    return (w.endswith(("é", "ée", "és", "ées")) or w in {"paru", "parue", "rendu", "rendue"}) and w not in {
        "armée",
        "armées",
        "santé",
        "sécurité",
        "libéré",
        "enchaîné",
        "société",
        "liberté",
        "égalité",
    }


def _is_reporting(w: str) -> bool:
    """Whether a word is the present participle of a reporting verb: "une source confirmant l'information"."""
    return w.endswith("ant") and w in CUES


def _verb_here(s: Sentence, q: int) -> bool:
    """Whether what follows tells that the word before q, noun or verb by its form, is the verb."""
    w = s.word(q)
    return (
        w in function_words.DETERMINERS
        or w in {"que", "qu'", ":", QUOTE, "ne", "pas"}
        or (w.endswith(("er", "ir")) and len(w) > 4 and not s.cap[q])
    )


def _name_goes_on(s: Sentence, run: int, q: int, total: int) -> bool:
    """Whether the particle at q goes on with a name ("Ursula von der Leyen", "Abdel Fattah al-Sissi") rather than ends it."""
    w = s.low[q]
    last = q + 1 + (s.word(q + 1) in function_words.PARTICLES)  # von der Leyen
    if last >= total or not s.cap[last]:
        return False
    if w in {"de", "du", "d'", "la", "le", "l'", "des"}:
        # Dominique de Villepin; but not "Lyon de Paris"
        weak = s.low[run] in GIVEN and q - run <= 2
        return (weak or (q - run >= 2 and s.low[q - 1] in GIVEN)) and s.raw(q)[0].islower()
    return True


def _office(s: Sentence, q: int, total: int) -> bool:
    """Whether "à …" at q tells an office ("ministre délégué aux Transports") rather than whom or where one speaks."""
    n = q + 1
    while n < total and s.low[n] in {"la", "l'", "les"}:
        n += 1
    if (
        n >= total
        or s.low[n] in _NOT_AT
        or s.low[n] in nouns.MEDIA_NOUNS
        or s.low[n] == QUOTE
        or s.low[n] in function_words.DETERMINERS
    ):
        return False
    if s.cap[n]:
        form = fold(s.raw(n))
        known = BY_FORM.get(form)
        return (
            not (known and known.kind in {"agency", "media"})
            and form not in BY_CAPITAL
            and len(s.raw(n)) > 2
            and not outlet_at(s, n, total)
        )
    return s.low[n][0].isalpha()
