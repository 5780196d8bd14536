"""Who is who within one article: one entry per source, whatever it is called."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.bodies import Bodies, names_inner_body
from newscrawl.attribution.cast.entity import Entity
from newscrawl.attribution.cast.offices import Offices, content_of
from newscrawl.attribution.cast.persons import Persons
from newscrawl.attribution.phrases.appositions import appositions
from newscrawl.attribution.phrases.documents import contracted
from newscrawl.attribution.phrases.noun_phrase import read
from newscrawl.french import function_words, name_words, nouns, offices
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.gazetteer.entries import BY_FORM, Entry
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import is_finite

if TYPE_CHECKING:
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.attribution.text.tokens import Tokens
    from newscrawl.items import Source


_DEFINITE = frozenset({"le", "la", "l'", "ce", "cet", "cette", "son", "sa", "leur", "notre", ""})
_BEFORE_OFFICE = function_words.DETERMINERS | {
    "premier",
    "première",
    "ancien",
    "ancienne",
    "ex",
    "jeune",
    "nouveau",
    "nouvelle",
}
_ROLE_HEADS = nouns.PERSONS | {"premier", "première"}
_TITLE_OFFICES = {"me": "avocat", "maître": "avocat", "dr": "médecin", "pr": "professeur"}
_BODY_NOUNS = nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS
_NOT_PERSONAL = _BODY_NOUNS | nouns.DOCUMENTS
_COMPLEMENT = re.compile(r" d['’]une? ")  # "un diplomate d'un pays impliqué…": the rest says nothing more of the source
_RECENT = 30  # sources that a pronoun or a role noun may look back over


def _behind_name(phrase: Phrase) -> bool:
    """Whether a phrase tells who the one named right before it is: not one that has a verb, as a subject behind an adjunct has."""
    s, first = phrase.sentence, phrase.first
    if first < 2 or s.low[first - 1] != "," or not s.cap[first - 2]:
        return False
    return phrase.det not in {"un", "une"} or not is_finite(s.word(phrase.end))


class Cast:
    """The sources of one article, in the order of their first naming.

    together: those whom the coordinated subject of the last sentence named; last: the last speaker; subject: what the current sentence starts with; issuer: who issued the last document
    """

    def __init__(self, tokens: Tokens, sentences: list[Sentence], cap: list[bool]) -> None:
        self.persons = Persons(tokens, cap)
        self.bodies = Bodies(tokens, cap)
        self._unnamed: dict[str, Entity] = {}
        self._offices = Offices()
        self._recents: list[Entity] = []
        self._at = 0
        self.last: Entity | None = None
        self.subject: Entity | None = None
        self.issuer: Entity | None = None
        self.together: list[Entity] = []
        self._order: dict[Entity, None] = {}
        self._introduced: dict[str, int] = {}  # role noun -> where it first stands behind "un" or "une"
        for i, (before, word) in enumerate(pairwise(tokens.low), 1):
            if before in {"un", "une"} and word in nouns.PERSONS:
                self._introduced.setdefault(word, i)
        self.hero = self._only_in_headline(sentences)
        for entity in self.persons:
            for head, content in offices.HOLDERS.get(fold(entity.name), ()):
                self._offices.add(entity, head, content)
        self._read_offices(sentences)

    def _only_in_headline(self, sentences: list[Sentence]) -> Entity | None:
        """Return the person whom the headline names, if it names one alone."""
        first_below = next((s.at[0] for s in sentences if s.line), 0)
        return self.persons.only_one_before(first_below)

    def _read_offices(self, sentences: list[Sentence]) -> None:
        """Learn who holds which office: "le président Volodymyr Zelensky", "Leonard Ellerbe, président de X"."""
        for s in sentences:
            for p, word in enumerate(s.low):
                if word not in nouns.PERSONS or word in nouns.SOURCES:
                    continue
                first = p
                while first and s.low[first - 1] in _BEFORE_OFFICE:
                    first -= 1
                phrase = read(s, first)
                if phrase is None or phrase.plural or phrase.head not in _ROLE_HEADS:
                    continue
                if phrase.name and self._is_person(phrase):
                    holder = self.persons.get(phrase.name, phrase.gender)
                    self.persons.mention(holder, s.at[phrase.own[0]])
                    self._hold(holder, phrase)
                    continue
                appositions(phrase)
                named = next((other for other in phrase.appositions if self._is_person(other)), None)
                if named:
                    self._hold(self.persons.get(named.name, phrase.gender), phrase)
                elif _behind_name(phrase):
                    person = self.persons.ending(s, first - 1)
                    if person:
                        self._hold(person, phrase)

    def _hold(self, entity: Entity, phrase: Phrase) -> None:
        entity.gender = entity.gender or phrase.gender
        self._offices.add(entity, phrase.head, content_of(phrase, entity.name))

    def _is_person(self, phrase: Phrase) -> bool:
        """Whether the phrase's name is that of a person."""
        form = fold(phrase.name)
        if not form:
            return False
        if phrase.titled:
            return True
        if phrase.head:
            given = is_given(phrase.name.split(" ", 1)[0].lower())
            if not given and (names_inner_body(phrase) or (form in BY_FORM and form not in BY_FORM[form].ambiguous)):
                return False
            if phrase.head in nouns.PERSONS and (phrase.head not in nouns.ORGANIZATION_BODIES or given):
                return form not in self.bodies
            return phrase.head not in _NOT_PERSONAL
        if form in self.persons:
            return True
        if phrase.entry or form in self.bodies or self.bodies.is_outlet(phrase):
            return False
        parts = phrase.name.split()
        first = parts[0].lower()
        if first in _BODY_NOUNS or phrase.det:
            return is_given(first)
        if is_given(first):
            return True
        if not name_words.NAMES_OF_BODIES.isdisjoint(form.split()):
            return False
        if "-" in phrase.name and any(len(part) > 1 and part.isupper() for part in phrase.name.split("-")):
            return False  # Unité-SGP
        return (
            not all(part.isupper() and (len(part) < 8 or len(parts) > 1) for part in parts)  # SNCF, NIVEAU TECHNIQUE
            and "." not in phrase.name
        )

    # -- whom a phrase names

    def resolve(
        self,
        phrase: Phrase,
        *,
        inverted: bool = False,
        continuing: bool = False,
        mention: bool = False,
        human: bool = False,
    ) -> Entity | None:
        """Return the source that a phrase names at its place, None when it names nobody who could speak.

        inverted: it follows its verb; continuing: the verb goes on with a speech; mention: it does not speak here;
        human: it says "je", so a pronoun is no body's.
        """
        self._at = phrase.sentence.at[phrase.first]
        entity = self._resolve(phrase, inverted=inverted, continuing=continuing, human=human)
        if entity:
            self._order.setdefault(entity)
            if not phrase.pronoun and not mention:
                for part in (phrase, *phrase.appositions):
                    if part.head not in nouns.SOURCES or entity.kind == "unnamed":
                        entity.aliases.setdefault(part.text)
                    if part.name and entity.kind == "person" and (part is phrase or not part.head):
                        entity.aliases.setdefault(part.name)
        return entity

    def _resolve(self, phrase: Phrase, *, inverted: bool, continuing: bool, human: bool = False) -> Entity | None:
        if phrase.pronoun:
            entity = self._pronoun(phrase.pronoun, avoid=self.subject if phrase.pronoun.startswith("-") else None)
            if human and entity and entity.kind not in {"person", "unnamed"} and not entity.plural:
                sex = "f" if "elle" in phrase.pronoun else "m"
                entity = self._recent(sex, person=True) or self.persons.mentioned_before(self._at, sex) or entity
            if entity and entity.kind == "unnamed" and phrase.appositions and self._is_person(phrase.appositions[0]):
                entity.aliases.setdefault(entity.name)  # celui-ci, Jean Dupont,
                entity.name, entity.kind = phrase.appositions[0].name, "person"
            return entity
        for part in (phrase, *phrase.appositions):
            if part.name and self._is_person(part):
                couple = phrase.plural and part is phrase and not phrase.titled  # les époux Fillon
                return self.own_words(phrase) if couple else self._person(phrase, part)
        head = phrase.head
        explained = self.bodies.explained(phrase)
        if explained:
            return explained
        if phrase.entry:
            entity = self.bodies.known(phrase.entry, phrase)
            if entity.kind in {"media", "agency"}:
                self.bodies.last_outlet = entity
            return entity
        state = self.bodies.state(phrase)
        if state:
            return state
        if head in nouns.SOURCES:
            return self._source(phrase)
        called = fold(phrase.name).removesuffix("s")
        if (
            phrase.det and not head and (called in BY_ADJECTIVE or called.endswith(name_words.TOWNSFOLK_ENDINGS))
        ):  # la Française
            who = None if phrase.plural else self._recent(phrase.gender, person=True)
            return who or self.own_words(phrase)
        if not head:
            return self.bodies.by_name(phrase, self._recents) if phrase.name else None
        if phrase.name and head in nouns.ORGANIZATION_BODIES and phrase.own[1] == phrase.end:
            return self.bodies.by_noun(phrase, self._recents)  # le fabricant d'avions Boeing
        if head in nouns.PERSONS or (head in {"premier", "première"} and "ministre" in phrase.content):
            return self._role(phrase, inverted=inverted, continuing=continuing)
        if head in nouns.MEDIA_NOUNS and not phrase.name and phrase.det in _DEFINITE:
            outlet = self.bodies.last_outlet
            said = all(w in BY_ADJECTIVE or w in name_words.ABOUT_MEDIA for w in map(fold, phrase.content))
            if outlet and said and (head != "agence" or outlet.kind == "agency"):
                return outlet
        if head == "état" and head in phrase.text:
            return None  # l'état d'urgence
        if head in _BODY_NOUNS:
            return self.bodies.by_noun(phrase, self._recents) or self.own_words(phrase)
        if head in {"dernier", "dernière"} and phrase.det in {"ce", "cette"}:
            return self.persons.mentioned_before(self._at, phrase.gender) or self._recent(phrase.gender)
        issuer = BY_FORM.get(fold(phrase.name))  # la dernière vague du baromètre BVA
        if issuer and phrase.sentence.word(phrase.own[0] - 1) in nouns.DOCUMENTS:
            return self.bodies.known(issuer, phrase)
        if (
            head in nouns.NOT_SPEAKERS
            or head in nouns.DOCUMENTS
            or len(head) < 3
            or (not head.isalpha() and "-" not in head)
        ):
            return None
        if head.endswith(nouns.UNSPOKEN_ENDINGS):
            return None
        if not inverted and not head.removesuffix("s").endswith(nouns.AGENT_ENDINGS):
            return None  # selon l'appareil, selon les circonstances
        return self._role(phrase, inverted=inverted, continuing=continuing)

    def _source(self, phrase: Phrase) -> Entity:
        """Resolve "la même source", "cette source", "la source policière" to the source that they mean, or their own words."""
        again = phrase.det in {"cette", "ces"} or not {"même", "mêmes"}.isdisjoint(phrase.content)
        if again:
            sources = (e for e in reversed(self._recents[-2:]) if e.kind == "unnamed" and "source" in e.name)
            return next(sources, self.last or self.own_words(phrase))
        held = self._offices.holder(phrase, self._recents) if phrase.det in {"la", "les"} else None
        return held or self.own_words(phrase)

    def _person(self, phrase: Phrase, part: Phrase) -> Entity:
        entity = self.persons.get(
            part.name, phrase.gender if part is phrase or phrase.head else part.gender, self._recents
        )
        entity.gender = entity.gender or phrase.gender
        office = _TITLE_OFFICES.get(phrase.sentence.word(part.own[0] - 1)) if phrase.titled else None
        if office:
            self._offices.add(entity, office, frozenset())
        return entity

    def _role(self, phrase: Phrase, *, inverted: bool, continuing: bool) -> Entity | None:
        """Resolve a role noun: the holder of the office, the body for its spokesperson, who just spoke, or nobody known."""
        s = phrase.sentence
        if not inverted and _behind_name(phrase):
            person = self.persons.ending(s, phrase.first - 1, governed=phrase.det in {"un", "une"})
            if person:
                return person  # Michael Flynn, un ancien conseiller de Donald Trump qui a reconnu…
        if phrase.plural or phrase.det not in _DEFINITE:
            return self._spokesperson(phrase) or self.own_words(phrase)
        held = self._offices.holder(phrase, self._recents) or self._spokesperson(phrase)
        if held:
            return held
        if phrase.det in {"ce", "cet", "cette"} and phrase.head in nouns.PERSONS:  # cette mère de trois enfants
            if self._introduced.get(phrase.head, self._at) < self._at:  # une habitante de Gray … cette habitante
                return self.own_words(phrase)
            meant = next((e for e in reversed(self._recents) if e.kind == "person" and e.fits(phrase.gender)), None)
            if meant:
                return meant
        office = phrase.head in nouns.PERSONS or "ministre" in phrase.content  # l'ex-Premier ministre
        if not (office or inverted) or phrase.head in offices.RELATIONS:
            return self.own_words(phrase)
        described = phrase.head in offices.DESCRIPTIONS
        recent = self._recent(phrase.gender, person=True)
        if recent and not (continuing or phrase.head in offices.ANYBODY or recent.kind == "person"):
            recent = next((e for e in reversed(self._recents) if e.kind == "person" and e.fits(phrase.gender)), None)
        if recent:
            specific = any(s.cap[phrase.first : phrase.end])
            again = not recent.has_office and (recent is self.last or (not specific and len(phrase.content) <= 1))
            if continuing or again or (described and (inverted or not specific)):
                return recent
        if s.line == 1:  # a standfirst that starts with the office of the one in the headline
            persons = [e for e in self._recents if e.kind == "person" and e.fits(phrase.gender)]
            if len(persons) == 1:
                return persons[0]
        # the only person so far: "Olivier Véran met en garde", then "le ministre de la Santé"
        only = self.persons.only_one_before(self._at, phrase.gender if described else "")
        plain = phrase.head in offices.ANYBODY and not phrase.name
        if only and (plain or not only.has_office) and only.fits(phrase.gender):
            self._hold(only, phrase)
            return only
        # the one whom the headline names, who has just spoken and of whom the text goes on to tell
        hero = self.hero
        if hero and hero is self.last and hero is self.focus and hero.fits(phrase.gender):
            return hero
        return self.own_words(phrase)

    def _spokesperson(self, phrase: Phrase) -> Entity | None:
        """Return the body for which an unnamed spokesperson speaks: "une porte-parole du géant", "son porte-parole"."""
        if phrase.head not in {"porte-parole", "services", "service", "bureau"}:
            return None
        s = phrase.sentence
        of = next((q for q in range(phrase.first, phrase.end) if s.low[q] in function_words.OF and q > phrase.first), 0)
        if not of:
            bodies = (e for e in reversed(self._recents) if e.kind in {"organization", "government", "media", "agency"})
            return next(bodies, None) if phrase.head == "porte-parole" else None
        body = contracted(s, of + 1, phrase.end)
        entity = self._resolve(body, inverted=False, continuing=False) if body else None
        return entity if entity and entity.kind != "unnamed" else None

    def own_words(self, phrase: Phrase) -> Entity:
        """Return the unnamed source that these words describe."""
        text = _COMPLEMENT.split(phrase.text, maxsplit=1)[0]
        entity = self._unnamed.get(fold(text))
        if entity is None:
            entity = self._unnamed[fold(text)] = Entity(text, "unnamed", gender=phrase.gender, plural=phrase.plural)
            if not phrase.plural:
                self._hold(entity, phrase)
        self._order.setdefault(entity)
        return entity

    def outlet(self, entry: Entry | None, name: str, text: str) -> Entity:
        """Return the agency or outlet named here; text is what calls it so in a place of relay, else ""."""
        entity = self.bodies.outlet(entry, name, text)
        self._order.setdefault(entity)
        return entity

    @property
    def last_outlet(self) -> Entity | None:
        """The agency or outlet named last."""
        return self.bodies.last_outlet

    # -- whom the text is about

    @property
    def focus(self) -> Entity | None:
        """Whom the text is about at this place."""
        return self._recents[-1] if self._recents else None

    def speak(self, entity: Entity) -> None:
        """Note that this source has just spoken."""
        self.touch(entity)
        self.last = entity

    def touch(self, entity: Entity) -> None:
        """Note that the text is now about this source."""
        if entity in self._recents:
            self._recents.remove(entity)
        self._recents.append(entity)
        del self._recents[:-_RECENT]

    def _recent(
        self, sex: str, *, plural: bool = False, person: bool = False, avoid: Entity | None = None
    ) -> Entity | None:
        for entity in reversed(self._recents):
            if entity is avoid:
                continue
            if person and entity.kind not in {"person", "unnamed"}:
                continue
            if entity.plural == plural and entity.fits(sex):
                return entity
        return self.persons.mentioned_before(self._at, sex) if sex and not plural else None

    def _pronoun(self, pronoun: str, avoid: Entity | None) -> Entity | None:
        """Return whom a pronoun stands for: the last in focus of its gender and number, a person first.

        avoid: the subject of what is said, who is seldom the one who says it ("le suspect a tiré, a-t-il précisé")
        """
        base = pronoun.strip("-").split("-")[0]
        if base in {"ses", "leurs"}:
            return self.last or self.focus
        if base in {"on", "ce"}:
            return None
        sex = "f" if base in {"elle", "elles", "celle", "celles"} else "m"
        if base in {"ils", "elles", "ceux", "celles"}:
            return self.together[0] if self.together else self._recent(sex, plural=True)
        if avoid and avoid is not self.last:
            other = self._recent(sex, person=True, avoid=avoid)
            if other and "speaker" in other.roles:
                return other
        anyone = self._recent(sex)
        if anyone and anyone is self.last and anyone.gender == sex:
            return anyone
        person = self._recent(sex, person=True)
        return person or (anyone if anyone and anyone.kind != "media" else None)

    def sources(self) -> list[Source]:
        """Return the sources that spoke or relayed, in the order in which the text brings them in."""
        return [entity.source() for entity in self._order if entity.roles]
