"""The one reader of noun phrases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newscrawl.attribution import words
from newscrawl.attribution.countries import BY_CAPITAL, BY_NAME
from newscrawl.attribution.given_names import GIVEN
from newscrawl.attribution.outlets import outlet_at
from newscrawl.attribution.sentences import QUOTE
from newscrawl.attribution.verbs import NOUNS, is_finite
from newscrawl.gazetteer import BY_FORM, Entry, fold

if TYPE_CHECKING:
    from newscrawl.attribution.sentences import Sentence

_GOVERNORS = words.OF | words.PREPOSITIONS | set(words.CONTRACTED) | {"la", "le", "l'", "les"}
_NAMED_NOUNS = frozenset(
    "région parti groupe mouvement laboratoire ville département province syndicat association club".split()
)
_LONGEST = 18  # words in a phrase
_EPITHETS = frozenset(
    "ancien ancienne anciens anciennes nouveau nouvel nouvelle nouveaux jeune jeunes petit petite grand grande vieux vieille "
    "autre autres même mêmes premier première premiers deuxième troisième second seconde dernier dernière principal principale "
    "principaux célèbre puissant puissante très haut haute hauts futur future ex vice fameux fameuse actuel actuelle simple "
    "bon bonne nombreux nombreuses propre propres richissime influent influente numéro tout toute certain certaine seul seule "
    "prestigieux prestigieuse vénérable récent récente récents récentes nouvelles vaste double éphémère sulfureux éternel".split()
)
# nouns that take "à": le ministre délégué aux Transports, la candidate à la mairie
_AT_HEADS = frozenset(
    "délégué déléguée adjoint adjointe candidat candidate candidats commissaire haut-commissaire haute-commissaire professeur "
    "professeure chercheur chercheuse chercheurs enseignant enseignante maître maîtresse conseiller conseillère secrétaire "
    "ministre commis représentant représentante chef cheffe ambassadeur ambassadrice directeur directrice étudiant étudiante "
    "économiste historien historienne élu élue docteur politologue sociologue spécialiste analyste médecin interne".split()
)
_NOT_AT = frozenset("presse journalistes issue propos propos lendemain sujet antenne occasion sortie micro cours moment veille fois "
                    "égard télévision radio adresse image plusieurs ses ces leurs nos rédaction".split())  # fmt: skip


@dataclass(slots=True)
class Phrase:
    """A noun phrase or a pronoun: positions first to end in its sentence, end left out.

    det, head: determiner and head noun in lower case, "" if it has none
    content: its other words in lower case
    name: the proper name that it gives, or ""
    own: positions of that name
    title: gender that a title tells ("m", "f") or ""
    pronoun: the pronoun it is, or ""
    entry: the body that the gazetteer knows by this phrase
    apposition: phrases that say the same thing after a comma
    """

    sentence: Sentence
    first: int
    end: int
    det: str = ""
    head: str = ""
    content: list[str] = field(default_factory=list)
    name: str = ""
    own: tuple[int, int] = (0, 0)
    titled: bool = False
    title: str = ""
    pronoun: str = ""
    entry: Entry | None = None
    appositions: list[Phrase] = field(default_factory=list)

    @property
    def span(self) -> tuple[int, int]:
        """Character offsets, appositions left out."""
        return self.sentence.begin(self.first), self.sentence.finish(self.end - 1)

    @property
    def text(self) -> str:
        """The phrase as printed."""
        start, end = self.span
        text = self.sentence.tokens.text[start:end]
        return text.removeprefix("-").removeprefix("t-") if self.pronoun else text

    @property
    def bare(self) -> str:
        """The phrase as printed without its determiner or title."""
        first = self.first
        while first < self.end - 1 and (
            self.sentence.low[first] in words.DETERMINERS or self.sentence.low[first] in words.TITLES and self.titled
        ):
            first += 1
        return self.sentence.tokens.text[self.sentence.begin(first) : self.sentence.finish(self.end - 1)]

    @property
    def plural(self) -> bool:
        """Whether it names several."""
        return (
            self.det in _PLURALS
            or self.pronoun in {"ils", "elles", "-ils", "-elles", "ceux-ci", "celles-ci"}
            or self.det.isdigit()
        )

    @property
    def gender(self) -> str:
        """The gender that its words tell: m, f, or "" when they do not."""
        if self.pronoun:
            return {"il": "m", "ils": "m", "celui": "m", "elle": "f", "elles": "f", "celle": "f"}.get(
                self.pronoun.strip("-").split("-")[0], ""
            )
        if self.title:
            return self.title
        if self.head in words.FEMALE and self.head not in {"star", "vedette"}:
            return "f"
        if self.det in {"la", "une", "cette"}:
            return "" if self.head in {"star", "vedette", "personne", "victime", "tête", "figure", "source"} else "f"
        if self.det in {"le", "un", "ce", "cet"}:
            return "m"
        return ""


_PLURALS = frozenset("les des ces ses leurs plusieurs certains certaines quelques différents différentes divers diverses nos vos mes "
                     "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent d' de tous toutes".split())  # fmt: skip
NUMERALS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quinze vingt trente quarante cinquante cent mille".split()
)


def read(s: Sentence, p: int, limit: int | None = None) -> Phrase | None:
    """Read the noun phrase or pronoun that starts at position p, not beyond limit; None when there is none."""
    total = len(s) if limit is None else min(limit, len(s))
    if p >= total:
        return None
    low, cap = s.low, s.cap
    word = low[p]
    if word in words.SPEAKING_PRONOUNS:
        return Phrase(s, p, p + 1, pronoun=word)
    phrase = Phrase(s, p, p)
    q = p
    # determiner
    if word == "l'" and s.word(p + 1) in {"un", "une"}:
        phrase.det = low[p + 1]
        q = p + 2
        if s.word(q) in {"de", "des", "d'", "du"}:
            q += 1
            if s.word(q) in {"ses", "ces", "les", "leurs", "nos"}:
                q += 1
    elif word in {"un", "une"} and s.word(p + 1) == "des":
        phrase.det, q = word, p + 2
    elif word in {"d'", "de"} and s.word(p + 1) in _EPITHETS | {"sources"}:
        phrase.det, q = word, p + 1
    elif word in {"tous", "toutes"} and s.word(p + 1) in {"les", "ces", "ses"}:
        phrase.det, q = low[p + 1], p + 2
    elif word in words.DETERMINERS and not (cap[p] and word.isupper()):
        phrase.det, q = word, p + 1
        if s.word(q) in NUMERALS or s.word(q).isdigit():
            q += 1
    elif word in NUMERALS or word.isdigit():
        if s.word(p + 1) in words.MONTHS:
            return None
        phrase.det, q = word if word in NUMERALS else "2", p + 1
        if s.word(q) in {"%"}:
            q += 1
    titled = False
    if q < total and low[q] in words.TITLES and q + 1 < total and cap[q + 1]:
        phrase.title = words.TITLES[low[q]]
        titled = low[q] not in words.PERSONS
        if not titled:
            phrase.head = low[q]
        q += 1
    phrase.titled = titled
    runs: list[tuple[int, int, bool]] = []
    run = -1
    governed = False
    start = q
    while q < total and q - p < _LONGEST:
        w = low[q]
        if w == QUOTE:
            quote = s.quotes[q]
            if q > start and quote.last - quote.first <= 4 and phrase.head and not _closes(s, q + 1, total):
                q += 1
                continue
            break
        if cap[q]:
            if run < 0:
                run = q
                governed = q > start and low[q - 1] in _GOVERNORS
            q += 1
            if not phrase.head and not runs and run == start and w in words.PERSONS:
                pass
            continue
        if run >= 0 and not (
            (w in words.PARTICLES and q + 1 < total and cap[q + 1] and _name_goes_on(s, run, q))
            or (w == "&" and q + 1 < total)
        ):
            runs.append((run, q, governed))
            run = -1
        if w in words.OF:
            nxt = s.word(q + 1)
            if q == start or q + 1 >= total or nxt in words.RELATIVES or nxt in words.CONJUNCTIONS or nxt == QUOTE:
                break
            if nxt in words.DAYS or nxt in words.MONTHS or nxt in words.SOURCES:
                break
            q += 1
            if w in {"de"} and nxt in {
                "la",
                "l'",
                "son",
                "sa",
                "ses",
                "leur",
                "leurs",
                "cette",
                "ce",
                "ces",
                "cet",
                "un",
                "une",
                "les",
                "le",
            }:
                q += 1
            elif w == "d'" and nxt in {"un", "une"}:
                q += 1
            if low[q - 1] in {"le", "les", "la", "l'"} and q < total and not cap[q]:
                pass
            continue
        if w in {"la", "le", "les", "l'"} and q > start and s.raw(q)[0].isupper() and q + 1 < total and cap[q + 1]:
            if run < 0:
                run = q
                governed = low[q - 1] in words.OF
            q += 1
            continue
        if w in {"à", "au", "aux"}:
            if phrase.head in _AT_HEADS and q > start and low[q - 1] not in words.ADVERBS and _office(s, q, total):
                q += 1
                if s.word(q) in {"la", "l'", "les"}:
                    q += 1
                continue
            break
        if w == "en" and s.word(q + 1) in {
            "chef",
            "charge",
            "exercice",
            "ligne",
            "droit",
            "économie",
            "sociologie",
            "histoire",
            "science",
            "sciences",
            "géopolitique",
            "mer",
        }:
            q += 2
            continue
        if (
            w == "et"
            and q > start
            and (
                (s.word(q + 1) in words.OF and low[q - 2] in {"de", "des", "du", "d'", "la", "l'"})
                or (
                    cap[q - 1]
                    and q + 1 < total
                    and cap[q + 1]
                    and phrase.head in {"ministère", "ministre", "secrétaire", "commissaire"}
                )
            )
        ):
            q += 1
            continue
        if w in words.STOP or w in words.PREPOSITIONS or not (w[0].isalnum()):
            if w in {"tout", "même", "très", "plus", "presque", "bien"} and q == start:
                q += 1
                continue
            break
        if q > start and (is_finite(w) or (w in NOUNS and phrase.head and _verb_here(s, q + 1))):
            break
        if q > start and (w in {"avoir", "être", "ayant", "étant"} or (runs and not phrase.head and is_participle(w))):
            break
        if w.isdigit() or w[0].isdigit():
            if low[q - 1] in words.OF or not phrase.head:
                q += 1
                continue
            break
        if not phrase.head and not runs:
            if w in _EPITHETS and q + 1 < total and low[q + 1] not in words.STOP and low[q + 1][0].isalpha():
                phrase.content.append(w)
                q += 1
                continue
            phrase.head = w
        else:
            phrase.content.append(w)
        q += 1
    if run >= 0:
        runs.append((run, q, governed))
    while (
        q > start
        and (
            low[q - 1] in words.OF
            or low[q - 1] in {"la", "le", "les", "l'", "à", "au", "aux", "et"}
            or low[q - 1] in words.DETERMINERS
        )
        and not cap[q - 1]
    ):
        q -= 1
    if phrase.head in words.DOCUMENTS:
        while q > start + 1 and is_participle(low[q - 1]) and low[q - 2] not in words.OF:
            q -= 1  # "une étude publiée": the rest is read as what tells the issuer
    if q <= start:
        return None
    phrase.end = q
    runs = [(a, min(b, q), g) for a, b, g in runs if a < q]
    for a, b, _ in runs:
        phrase.content.extend(low[a:b])
    _name(phrase, runs, start)
    return phrase


def is_participle(w: str) -> bool:
    """Whether a word after a name is a participle ("l'Insee publiée mardi") rather than a part of the name."""
    return w.endswith(("é", "ée", "és", "ées")) and w not in {
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


def _verb_here(s: Sentence, q: int) -> bool:
    """Whether what follows tells that the word before q, noun or verb by its form, is the verb."""
    w = s.word(q)
    return (
        w in words.DETERMINERS
        or w in {"que", "qu'", ":", QUOTE, "ne", "pas"}
        or (w.endswith(("er", "ir")) and len(w) > 4 and not s.cap[q])
    )


def _closes(s: Sentence, q: int, total: int) -> bool:
    return q >= total or s.low[q] in {",", ".", ":"}


def _name_goes_on(s: Sentence, run: int, q: int) -> bool:
    """Whether the particle at q goes on with a name ("Ursula von der Leyen", "Abdel Fattah al-Sissi") rather than ends it."""
    w = s.low[q]
    if w in {"de", "du", "d'", "la", "le", "l'", "des"}:
        # Dominique de Villepin; but not "Lyon de Paris"
        return s.low[run] in GIVEN and q - run <= 2 and s.raw(q)[0].islower()
    return True


def _office(s: Sentence, q: int, total: int) -> bool:
    """Whether "à …" at q tells an office ("ministre délégué aux Transports") rather than whom or where one speaks."""
    n = q + 1
    while n < total and s.low[n] in {"la", "l'", "les"}:
        n += 1
    if (
        n >= total
        or s.low[n] in _NOT_AT
        or s.low[n] in words.MEDIA_NOUNS
        or s.low[n] == QUOTE
        or s.low[n] in words.DETERMINERS
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


def _name(phrase: Phrase, runs: list[tuple[int, int, bool]], start: int) -> None:
    """Find the body that the gazetteer knows by the phrase, and the proper name that the phrase gives."""
    s = phrase.sentence
    phrase.entry = _known(phrase, start)
    if not runs:
        return
    first, end, governed = runs[0] if phrase.titled else runs[-1]
    if phrase.titled:
        _set_name(phrase, first, end)
    elif not phrase.head and runs[0][0] == start:
        whole = len(runs) > 1 or end < phrase.end  # a body's name: Direction générale de la Santé
        _set_name(phrase, start, phrase.end if whole else end)
    elif not governed:
        if s.low[first - 1] in _NAMED_NOUNS and phrase.head in words.PERSONS:
            first = _given_inside(s, first + 1, end)  # la présidente de la région Île-de-France Valérie Pécresse
        if first >= 0:
            _set_name(phrase, first, end)
    elif phrase.head in words.PERSONS or phrase.head in {"premier", "première"}:
        first = _name_after_complement(s, first, end, phrase.end)
        if first > 0:
            _set_name(phrase, first, end)


def _known(phrase: Phrase, start: int) -> Entry | None:
    s = phrase.sentence
    bare = fold(phrase.bare)
    entry = BY_FORM.get(bare)
    if entry and bare in entry.ambiguous and not any(s.cap[phrase.first : phrase.end]):
        entry = None
    if entry is None and phrase.det in {"le", "la", "l'", "les"} and s.raw(start)[0].isupper():
        entry = BY_FORM.get(phrase.det + ("" if phrase.det == "l'" else " ") + bare)
    if entry is None and (phrase.head in words.MEDIA_NOUNS or not phrase.head):
        # le site de BFMTV, le magazine britannique The Economist, France 3 Occitanie
        for p in range(start, phrase.end):
            if s.cap[p] or s.raw(p)[0].isupper():
                hit = outlet_at(s, p)
                return hit[0] if hit and hit[1] >= phrase.end else None
    return entry


def _name_after_complement(s: Sentence, first: int, end: int, limit: int) -> int:
    """Return where a person's name starts in capitals that start with a complement's: "le maire de Lyon Grégory Doucet"; or -1."""
    split = _given_inside(s, first + 1, end)
    plain = not any(s.low[q] in words.PARTICLES for q in range(first, end))
    if split < 0 and end == limit and plain and end - first >= 3 and s.low[first] not in GIVEN:
        split = first + (1 if end - first == 3 else 2)
    if (
        split < 0 and end - first == 4 and s.low[first] in GIVEN
    ):  # le porte-parole de Jean-Luc Mélenchon Djordje Kuzmanovic
        split = first + 2
    return -1 if s.low[first] in GIVEN and end - split < 2 else split


def _given_inside(s: Sentence, start: int, end: int) -> int:
    """Return the position of the last given name in start…end that has a name after it, or -1."""
    for q in range(start, end - 1):
        low = s.low[q]
        if (
            low in GIVEN
            or low.split("-", 1)[0] in GIVEN
            and "-" in low
            and s.raw(q).count("-") == 1
            and low.split("-")[1] in GIVEN
        ):
            return q
    return -1


def _set_name(phrase: Phrase, first: int, end: int) -> None:
    s = phrase.sentence
    if phrase.head in words.PERSONS and end - first > 2 and s.raw(first).isupper() and len(s.raw(first)) < 6:
        first += 1  # le sénateur LR Bruno Retailleau
    phrase.own = (first, end)
    phrase.name = s.tokens.text[s.begin(first) : s.finish(end - 1)].replace("\u00ad", "")


def appositions(phrase: Phrase, limit: int | None = None) -> int:
    """Read what follows phrase between commas and says who it is; return the position after it, its commas included.

    "le porte-parole de la police, Kuber Kathayat," gives the name; "Leonard Ellerbe, président de X," the office.
    """
    s = phrase.sentence
    total = len(s) if limit is None else limit
    p = phrase.end
    for _ in range(3):
        if not (s.word(p) == "," and p + 1 < total):
            break
        nxt = s.low[p + 1]
        if nxt.isdigit() and s.word(p + 2) == "ans":
            p += 3
            continue
        other = read(s, p + 1, total)
        if other is None or other.pronoun or not _same(phrase, other):
            break
        after = s.word(other.end)
        if after == "et" or (
            after
            and after
            not in {
                ",",
                ".",
                ":",
                "!",
                "?",
                "…",
                ";",
                "-",
                "–",
                "—",
                QUOTE,
                "qui",
                "dont",
                "à",
                "au",
                "aux",
                "dans",
                "lors",
                "sur",
                "que",
                "qu'",
                "en",
            }
            and other.end < total
        ):
            break
        phrase.appositions.append(other)
        p = other.end
    return p


_NOT_PERSONS = words.MEDIA_NOUNS | words.DOCUMENTS | words.GOVERNMENT_BODIES | words.SOURCES


def _same(phrase: Phrase, other: Phrase) -> bool:
    if phrase.pronoun or other.det in {"plusieurs", "certains", "certaines", "aucun", "aucune"}:
        return False
    if phrase.name and not phrase.head:  # a name, then an office
        return (
            bool(other.head)
            and (
                other.head in words.PERSONS
                or other.head in words.ORGANIZATION_BODIES
                or other.head in words.GOVERNMENT_BODIES
            )
            and (other.det not in {"des", "les"} or phrase.plural)
        )
    # an office, then a name
    return (
        phrase.head not in _NOT_PERSONS
        and bool(other.name)
        and not other.head
        and not other.entry
        and fold(other.name) not in BY_NAME
        and (not phrase.name or phrase.head in words.ORGANIZATION_BODIES)
        and phrase.det not in {"les", "des"}
    )
