"""Who is who within one article: one entry per source, whatever it is called."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.bodies import Bodies
from newscrawl.attribution.cast.focus import Focus
from newscrawl.attribution.cast.lone_names import read_lone_names
from newscrawl.attribution.cast.names import is_person
from newscrawl.attribution.cast.offices import Held, Offices
from newscrawl.attribution.cast.persons import Persons
from newscrawl.attribution.cast.resolution import Finding, Manner, Resolver, is_behind_name
from newscrawl.attribution.cast.unnamed import Unnamed
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.french import nouns, offices
from newscrawl.french.function_words import INDEFINITE
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.attribution.text.tokens import Tokens
    from newscrawl.french.gazetteer.entries import Entry
    from newscrawl.items import Source


_ROLE_HEADS = nouns.PERSONS | {"premier", "première"}


class Cast:
    """The sources of one article of a day (ISO, "" if unknown), in the order of their first naming.

    focus: whom the text is about, as one reads on
    found: the last answer to whom a phrase names, and why
    issuer: who issued the last document
    """

    def __init__(self, tokens: Tokens, sentences: list[Sentence], cap: list[bool], day: str = "") -> None:
        lone = read_lone_names(tokens, cap)
        self.persons = Persons(tokens, cap, lone.persons)
        self.focus = Focus(self.persons, sentences)
        self.issuer: Entity | None = None
        self.found = Finding(None, "")
        self._bodies = Bodies(tokens, cap, lone)
        self._offices = Offices()
        self._unnamed = Unnamed(self._offices)
        self._order: dict[Entity, None] = {}
        below = next((s.at[0] for s in sentences if s.line), 0)
        self.focus.hero = self.persons.only_one_before(below)
        for s in sentences:
            self._read_offices(s)
        for s in sentences:
            self._read_titles(s)
        for entity in self.persons:
            self._offices.know(entity, fold(entity.name), day)
        self._resolver = Resolver(
            persons=self.persons,
            bodies=self._bodies,
            offices=self._offices,
            unnamed=self._unnamed,
            focus=self.focus,
            introduced=_introduced(tokens),
            below=below,
        )

    def _read_offices(self, s: Sentence) -> None:
        """Learn who holds which office: "le président Volodymyr Zelensky", "Leonard Ellerbe, président de X"."""
        for p, word in enumerate(s.low):
            if word not in nouns.PERSONS or word in nouns.NO_OFFICES:
                continue
            first = p
            while first and s.low[first - 1] in offices.BEFORE_OFFICE:
                first -= 1
            phrase = read(s, first)
            if phrase is None or phrase.plural or phrase.head not in _ROLE_HEADS:
                continue
            holder = self._holder(phrase)
            if holder:
                self._offices.hold(holder, phrase)

    def _read_titles(self, s: Sentence) -> None:
        """Learn the trades that titles tell and nothing else does: "Me Paul Martin" is the avocat of whom the text speaks before."""
        if offices.OF_TITLES.keys().isdisjoint(s.low):
            return
        for p, word in enumerate(s.low):
            phrase = read(s, p) if word in offices.OF_TITLES else None
            if phrase and phrase.titled and is_person(phrase, self.persons, self._bodies):
                holder = self.persons.get(phrase.name, phrase.gender)
                if not self._offices.is_called(holder, offices.OF_TITLES[word]):
                    self._offices.add(offices.OF_TITLES[word], Held(holder, frozenset(), at=s.at[p]))

    def _holder(self, phrase: Phrase) -> Entity | None:
        """Return the person whom an office's own phrase, its apposition or the words before it name."""
        s = phrase.sentence
        if phrase.name and is_person(phrase, self.persons, self._bodies):
            holder = self.persons.get(phrase.name, phrase.gender)
            self.persons.mention(holder, s.at[phrase.own[0]])
            return holder
        governed = not phrase.det or _closes_apposition(phrase)
        before = self.persons.ending(s, phrase.first - 1, governed=governed) if is_behind_name(phrase) else None
        if before and not phrase.det:
            return before  # "l'absence de Françoise Nyssen, ministre de la Culture, Bernard Montiel explique"
        appositions(phrase)
        for other in phrase.appositions:
            if is_person(other, self.persons, self._bodies):
                return self.persons.get(other.name, phrase.gender)
        return before

    def resolve(
        self,
        phrase: Phrase,
        *,
        inverted: bool = False,
        continuing: bool = False,
        mention: bool = False,
        human: bool = False,
        told_of: str = "",
    ) -> Entity | None:
        """Return the source that a phrase names at its place, None when it names nobody who could speak.

        inverted: it follows its verb; continuing: the verb goes on with a speech; mention: it does not speak here;
        human: it says "je", so a pronoun is no body's; told_of: the gender of somebody else whom it tells of, "il m'a vu".
        """
        self.focus.at = phrase.sentence.at[phrase.first]
        self.found = self._resolver.find(phrase, Manner(inverted, continuing, human, told_of))
        entity = self.found.entity
        if entity:
            self._order.setdefault(entity)
            if not phrase.pronoun and not mention:
                _note_aliases(entity, phrase)
        return entity

    def own_words(self, phrase: Phrase) -> Entity:
        """Return the unnamed source that these words describe."""
        entity = self._unnamed.get(phrase)
        self._order.setdefault(entity)
        return entity

    def outlet(self, entry: Entry | None, name: str, text: str) -> Entity:
        """Return the agency or outlet named here; text is what calls it so in a place of relay, else ""."""
        entity = self._bodies.outlet(entry, name, text)
        self._order.setdefault(entity)
        return entity

    @property
    def last_outlet(self) -> Entity | None:
        """The agency or outlet named last."""
        return self._bodies.last_outlet

    def sources(self) -> list[Source]:
        """Return the sources that spoke or relayed, in the order in which the text brings them in."""
        return [entity.source() for entity in self._order if entity.roles]


def _closes_apposition(phrase: Phrase) -> bool:
    """Whether an office with an article is said of the name before: "selon Paul Vidal, le ministre du Travail."; not when a verb follows."""
    after = phrase.sentence.word(phrase.end)
    return after in {"", ".", ")", ";"} or (after == "," and bool(phrase.content))


def _introduced(tokens: Tokens) -> dict[str, int]:
    """Return role noun or native's name -> where it first stands after "un" or "une"."""
    found: dict[str, int] = {}
    for i, (before, word) in enumerate(pairwise(tokens.low), 1):
        if before in INDEFINITE and (word in nouns.PERSONS or tokens.raw[i][0].isupper()):
            found.setdefault(word, i)
    return found


def _note_aliases(entity: Entity, phrase: Phrase) -> None:
    for part in (phrase, *phrase.appositions):
        if part.head not in nouns.SOURCES or entity.kind == "unnamed":
            entity.aliases.setdefault(part.text)
        if part.name and entity.kind == "person" and (part is phrase or not part.head):
            entity.aliases.setdefault(part.name)
