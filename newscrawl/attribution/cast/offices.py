"""Who holds an office: role nouns, and the persons that they stand for."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french import noun_phrases, nouns, offices
from newscrawl.french.countries import BY_ADJECTIVE, BY_NAME
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.cast.focus import Focus
    from newscrawl.attribution.phrases.phrase import Phrase


_HELD = 12  # holders of one office, or with one word in it, that are weighed
_NEW_WORD = 0.3  # weight of a word of the phrase that the known office has not; a shared one weighs 1
_MISSING_WORD = 0.05  # a word of the known office that the phrase leaves out
_ENDINGS = ("trice", "teur", "euse", "eur", "enne", "ienne", "ere", "er", "ee", "ne", "e")  # of a noun's gender
_ANOTHER = -2.0
_FORMER = 0.5  # that the office is over, for a phrase that says so
_SHORT = 4  # letters of a word that may end in "s" of itself
_LEFT = 3  # letters that a noun keeps without its ending


@lru_cache(4096)
def stem(head: str) -> str:
    """Return a noun without the ending of its gender: président(e), directeur/directrice."""
    head = fold(head)
    head = offices.SAME_OFFICE.get(head, head)
    for ending in _ENDINGS:
        if head.endswith(ending) and len(head) >= len(ending) + _LEFT:
            return head[: -len(ending)]
    return head


def content_of(phrase: Phrase, holder: str = "") -> frozenset[str]:
    """Return the words, folded, that tell one office from another; holder: the name of who holds it, no part of the office."""
    own = set(fold(holder).split())
    words = {offices.RANKS.get(w, w) for word in phrase.content for w in _singular(fold(word).split())}
    return frozenset(words - offices.EMPTY - offices.SAYS_NOTHING.get(phrase.head, frozenset()) - own)


def _singular(words: list[str]) -> list[str]:
    """Return the words without the ending of the plural: "le ministre des Sports" is "le patron du sport"."""
    return [w if len(w) <= _SHORT or w.endswith(("ais", "ois")) else w.removesuffix("s") for w in words if w.isalpha()]


def is_former(phrase: Phrase) -> bool:
    """Whether the phrase says that the office is over."""
    return any(w in offices.FORMER or w.startswith("ex-") for w in phrase.words)


_PUBLIC_OFFICES = frozenset(offices.POLITICS.split()) - offices.DESCRIPTIONS - offices.GENERAL.keys()
_KIN = {stem(noun): frozenset(map(stem, taken_up)) for noun, taken_up in offices.GENERAL.items()}


_NO_POSTS = frozenset(map(stem, offices.NO_POSTS))
_COUNSEL = frozenset(map(stem, offices.COUNSEL))
_LEADERS = frozenset(map(stem, offices.LEADERS))

_DOMAINS_OF: dict[str, set[int]] = {}
for _n, _nouns in enumerate(offices.DOMAINS):
    for _noun in _nouns.split():
        _DOMAINS_OF.setdefault(stem(_noun), set()).add(_n)
for _general, _taken_up in _KIN.items():
    _DOMAINS_OF.setdefault(_general, set()).update(*(_DOMAINS_OF.get(_noun, ()) for _noun in _taken_up))


def is_occupant(phrase: Phrase) -> bool:
    """Whether a phrase calls the holder of an office by his building: "le locataire de Bercy"."""
    return phrase.head in offices.OCCUPANTS and not offices.SEATS.keys().isdisjoint(content_of(phrase))


class Held(NamedTuple):
    """An office in which somebody was seen.

    content: the words beside its noun; former: whether it is over; relation: whether it is somebody's ("sa mère", "l'avocat de X");
    at: the token where the article tells it
    """

    entity: Entity
    content: frozenset[str]
    former: bool = False
    relation: bool = False
    at: int = 0


class Offices:
    """Who holds which office in an article."""

    def __init__(self) -> None:
        self._by_noun: dict[str, list[Held]] = {}
        self._by_word: dict[str, list[Held]] = {}
        self._nouns_of: dict[Entity, set[str]] = {}
        self._told_of: dict[Entity, set[str]] = {}  # the words of all offices of somebody
        self._known: set[Entity] = set()  # whose offices the world knows

    def add(self, head: str, held: Held) -> None:
        """Note that a person was seen under a role noun."""
        held.entity.has_office = True
        noun = stem(head)
        self._nouns_of.setdefault(held.entity, set()).add(noun)
        self._told_of.setdefault(held.entity, set()).update(held.content)
        self._by_noun.setdefault(noun, []).append(held)
        called_also = _called_also(noun, held.content) if held.entity.kind == "person" else None
        if called_also:
            self._by_noun.setdefault(stem(called_also[0]), []).append(held._replace(content=called_also[1]))
        for word in held.content:
            self._by_word.setdefault(word, []).append(held)

    def hold(self, entity: Entity, phrase: Phrase) -> None:
        """Note that a person was seen in the office that a phrase names."""
        kin = phrase.head in offices.FAMILY  # which tells more than a given name
        entity.gender = phrase.gender if kin and phrase.gender else entity.gender or phrase.gender
        said = content_of(phrase, "" if entity.kind == "unnamed" else entity.name)
        if phrase.head in offices.AUTHORS and said and said.isdisjoint(offices.WORKS_OF_AUTHORS):
            return
        relation = phrase.det in offices.POSSESSIVES or phrase.det in noun_phrases.ARTICLES
        self.add(phrase.head, Held(entity, said, is_former(phrase), relation, phrase.sentence.at[phrase.first]))

    def know(self, entity: Entity, name: str, day: str) -> None:
        """Note the offices in which the world knows a person of this folded name, on the day of the article ("" if unknown)."""
        for term in offices.HOLDERS.get(name, ()):
            if not day or day >= term.start:
                self._known.add(entity)
                self.add(
                    term.head,
                    Held(
                        entity,
                        frozenset(_singular(list(term.words))),
                        former=bool(day and term.end and day >= term.end),
                    ),
                )

    def kin(self, entity: Entity, head: str) -> bool:
        """Whether a general noun may take up a person in a known office: "le magistrat" a procureur."""
        known = self._nouns_of.get(entity, set())
        return stem(head) not in known and not _KIN.get(stem(head), frozenset()).isdisjoint(known)

    def is_called(self, entity: Entity, head: str) -> bool:
        """Whether a noun is one by which the article calls a person, or one that takes that up."""
        return stem(head) in self._nouns_of.get(entity, ()) or self.kin(entity, head)

    def takes_up_any(self, head: str, nouns_before: list[str]) -> bool:
        """Whether a general noun may take up one of these nouns."""
        return not _KIN.get(stem(head), frozenset()).isdisjoint(map(stem, nouns_before))

    def kin_before(self, phrase: Phrase, at: int) -> list[Entity]:
        """Return the persons whose office, told before a token, a general noun may take up; those of another country left out."""
        said = content_of(phrase)
        found = [
            held.entity
            for noun in _KIN.get(stem(phrase.head), frozenset()) | {stem(phrase.head)}
            for held in self._by_noun.get(noun, ())[-_HELD:]
            if held.entity.kind == "person"
            and held.at < at
            and not held.former
            and held.entity.fits(phrase.gender)
            and _same_country(said, held.content)
        ]
        return list(dict.fromkeys(found))

    def is_anothers(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether an office is none of a person whose offices are known.

        "le chef de la diplomatie" is not the president, nor "l'économiste de la banque" the one who heads it.
        """
        if self._is_another_post(entity, phrase):
            return True
        if phrase.head in offices.ACCUSED and not _COUNSEL.isdisjoint(self._nouns_of.get(entity, ())):
            return stem(phrase.head) not in self._nouns_of[entity]
        if entity not in self._known or phrase.head not in offices.OF_A_DOMAIN:
            return False
        said = _domain(content_of(phrase))
        return bool(said) and said.isdisjoint(self._told_of[entity])

    def _is_another_post(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether a phrase tells of a post in a body, and a person is known by other posts alone."""
        known, noun = self._nouns_of.get(entity, set()) - _NO_POSTS, stem(phrase.head)
        if not known:
            return False
        if _functions(phrase) - self._told_of[entity]:
            return True
        if noun in known or noun in _NO_POSTS or nouns.POSTED_IN.isdisjoint(phrase.content):
            return False
        if any(other in _KIN.get(noun, ()) or noun in _KIN.get(other, ()) for other in known):
            return False
        if noun in _LEADERS:
            return known.isdisjoint(_LEADERS)
        here = _DOMAINS_OF.get(noun, set())
        return phrase.head in nouns.PERSONS and all(
            other in _LEADERS or here.isdisjoint(_DOMAINS_OF.get(other, ())) for other in known
        )

    def may_hold(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether the offices known of a person leave room for another: those of one walk of life go together."""
        if self.is_anothers(entity, phrase):
            return False
        noun = stem(phrase.head)
        if noun in self._nouns_of.get(entity, ()):
            return _takes_up_body(phrase)  # else it is another office of the same noun
        if phrase.head in offices.WITH_PORTFOLIO and _domain(content_of(phrase)) and self._nouns_of.get(entity):
            return False  # who presides over a committee is not "le ministre de la Santé"
        there = self._domains(entity)
        here = _DOMAINS_OF.get(noun)
        if not there and self._nouns_of.get(entity) and phrase.head in _PUBLIC_OFFICES:
            return False  # the maire is not the graffeur who spoke last
        if here is None:
            return not there or phrase.head in offices.DESCRIPTIONS  # l'étoile montante, la trentenaire
        return not there or not there.isdisjoint(here)

    def holders(self, phrase: Phrase) -> list[Entity]:
        """Return those seen in the office that the phrase names, the closest office alone; none knows better when there are several."""
        if phrase.head in offices.FAMILY:
            return self._relatives(phrase)
        content = content_of(phrase)
        if is_occupant(phrase):
            return self._occupants(content)
        former = is_former(phrase)
        best, found = _ANOTHER / 2, list[Held]()
        candidates = [
            held
            for held in self._same_noun(phrase.head)
            if not held.entity.plural
            and held.entity.fits(phrase.gender)
            and not _functions(phrase) - held.content
            and not (phrase.det in offices.HIS and held.content & offices.CLIENTS)
            and not (phrase.head in _PUBLIC_OFFICES and self._of_another_state(held.entity, content))
            and not (held.former and not former and phrase.det)
        ]
        known = [held for held in candidates if held.entity in self._known]
        for held in candidates:
            if held.entity.kind == "unnamed" and any(held.content <= other.content for other in known):
                continue  # "un président américain" does not stand between "le président américain" and him
            score = _likeness(content, held.content) + _FORMER * (held.former and former)
            if score > best:
                best, found = score, []
            if score == best:
                found.append(held)
        return _without_repeats(found)

    def _of_another_state(self, entity: Entity, said: frozenset[str]) -> bool:
        """Whether all the countries that are told of somebody's offices are others: "le président du Mali" is not that of Niger."""
        here, there = _states(said), _states(self._told_of[entity])
        return bool(here and there) and here.isdisjoint(there)

    def _occupants(self, content: frozenset[str]) -> list[Entity]:
        """Return who holds the office for which a building stands."""
        found = [
            held.entity
            for seat in content & offices.SEATS.keys()
            for held in self._by_noun.get(stem(offices.SEATS[seat][0]), [])[-_HELD:]
            if held.content & offices.SEATS[seat][1] and not held.former and held.entity.kind == "person"
        ]
        return list(dict.fromkeys(found))

    def contradicts(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether an office is another's, or its noun one of another walk of life than all that is known of a person."""
        if self.is_anothers(entity, phrase):
            return True
        here, there = _DOMAINS_OF.get(stem(phrase.head), set()), self._domains(entity)
        return bool(here and there) and here.isdisjoint(there)

    def shares_walk(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether a noun is of the walk of life of an office that is known of a person."""
        return not self._domains(entity).isdisjoint(_DOMAINS_OF.get(stem(phrase.head), ()))

    def leaves_open(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether the noun is an occupation of no known walk of life, and another than the one that is known of a person."""
        noun = stem(phrase.head)
        known = self._nouns_of.get(entity, set())
        if not known or any(phrase.sentence.cap[phrase.first : phrase.end]):  # ce fidèle de Paul Martin
            return False
        return noun not in known and noun not in _DOMAINS_OF and phrase.head not in offices.DESCRIPTIONS

    def _domains(self, entity: Entity) -> set[int]:
        return set[int]().union(*(_DOMAINS_OF.get(noun, ()) for noun in self._nouns_of.get(entity, ())))

    def _same_noun(self, head: str) -> list[Held]:
        """Return who was last seen under a noun, or under the parts of a compound one: "le ministre-maire"."""
        held = self._by_noun.get(stem(head), [])
        if not held and "-" in head and nouns.PERSONS.issuperset(head.split("-")):
            held = [other for part in head.split("-") for other in self._by_noun.get(stem(part), ())]
        return held[-_HELD:]

    def described(self, phrase: Phrase) -> Entity | None:
        """Return the one person whose office shares a word with a description: "l'élu angevin", after "le maire angevin X"."""
        if phrase.head not in offices.DESCRIPTIONS:
            return None
        content = content_of(phrase) - BY_ADJECTIVE.keys()
        found = {
            held.entity
            for word in content
            for held in self._by_word.get(word, [])[-_HELD:]
            if held.entity.kind == "person"
            and phrase.gender in {"", held.entity.gender or "m"}
            and not held.former
            and _same_country(content, held.content)
            and not self._is_another_post(held.entity, phrase)
            and stem(phrase.head) not in self._nouns_of[held.entity]
        }
        return found.pop() if len(found) == 1 else None

    def _relatives(self, phrase: Phrase) -> list[Entity]:
        """Return who was called so as somebody's: "sa mère" is nobody who was called "mère de trois enfants"."""
        content = content_of(phrase)
        named = any(phrase.sentence.cap[phrase.first : phrase.end])
        return list(
            dict.fromkeys(
                held.entity
                for held in self._by_noun.get(stem(phrase.head), [])[-_HELD:]
                if held.entity.fits(phrase.gender)
                and (held.relation or not held.content)
                and (not named or not held.content or content & held.content)
            )
        )


def _called_also(noun: str, content: frozenset[str]) -> tuple[str, frozenset[str]] | None:
    """Return noun and words of the other name of an office, by its stem: "le président ivoirien" is "le chef de l'État ivoirien"."""
    for (head, words), other in offices.CALLED_ALSO:
        told = words or head not in offices.OF_ANY_BODY or _is_of_state(content)
        if noun == stem(head) and words <= content and told:
            return other[0], _country(content) | other[1]
    return None


def _country(content: frozenset[str]) -> frozenset[str]:
    """Return what tells the country among the words of an office: its adjective, else its name."""
    return content & BY_ADJECTIVE.keys() or content & BY_NAME.keys()


def _is_of_state(content: frozenset[str]) -> bool:
    """Whether the words beside "président" tell of a republic or a country, and of nothing else."""
    rest = content - offices.OF_A_STATE
    return bool(rest or "republique" in content) and all(w in BY_ADJECTIVE or w in BY_NAME for w in rest)


def _without_repeats(found: list[Held]) -> list[Entity]:
    """Return each of the holders once, without those who have no name and of whom nothing is said that is not said of a named one."""
    named = [held for held in found if held.entity.kind != "unnamed"]
    return list(
        dict.fromkeys(
            held.entity
            for held in found
            if held.entity.kind != "unnamed" or not any(held.content <= other.content for other in named)
        )
    )


def _likeness(said: frozenset[str], known: frozenset[str]) -> float:
    """Return how well the words beside a noun agree with those of a known office."""
    shared, new = len(said & known), said - known
    if new and not _same_country(said, known):
        return _ANOTHER
    if not offices.RANKS.keys().isdisjoint(said ^ known) or (new and known and not shared):
        return (
            _ANOTHER  # le ministre de la Santé is not le ministre de l'Intérieur, nor the Premier ministre a ministre
        )
    domain, known_domain = _domain(said), _domain(known)
    if domain - known_domain and known_domain and domain.isdisjoint(known_domain):
        return _ANOTHER  # the country alone: le chef de la police française is not le chef de l'Etat français
    return shared - _NEW_WORD * len(new) - _MISSING_WORD * len(known - said) * bool(said)


def _domain(words: frozenset[str]) -> frozenset[str]:
    """Return the words of an office that tell more than its country and its rank."""
    return words - BY_ADJECTIVE.keys() - offices.RANKS.keys()


def _functions(phrase: Phrase) -> frozenset[str]:
    """Return the words that make a function within a body of an office: "le directeur financier de la banque"."""
    return content_of(phrase) & offices.FUNCTIONS if phrase.head in offices.OF_A_FUNCTION else frozenset()


def _takes_up_body(phrase: Phrase) -> bool:
    """Whether an office is that of a body which the phrase does not name: "le président du laboratoire"."""
    named = any(phrase.sentence.cap[phrase.first : phrase.end])
    return not named and not nouns.GENERIC_BODIES.isdisjoint(phrase.content)


def _states(words: AbstractSet[str]) -> set[str]:
    """Return the states that words of an office name."""
    return {state.name for w in words if (state := BY_ADJECTIVE.get(w) or BY_NAME.get(w))}


def _same_country(said: frozenset[str], known: frozenset[str]) -> bool:
    """Whether two offices may be of one country, as their words tell it."""
    here = {BY_ADJECTIVE[w].name for w in said if w in BY_ADJECTIVE}
    there = {BY_ADJECTIVE[w].name for w in known if w in BY_ADJECTIVE}
    return not here or not there or not here.isdisjoint(there)


def choose(holders: list[Entity], focus: Focus) -> Entity | None:
    """Return the one of several holders whom the text is about; None when nothing tells."""
    if len(holders) == 1:
        return holders[0]
    recent = next((entity for entity in reversed(focus.recents) if entity in holders), None)
    return recent if recent and (recent is focus.last or not focus.is_rivalled(recent, holders.__contains__)) else None
