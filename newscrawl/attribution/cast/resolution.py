"""Whom a phrase means: small questions in their order; the first that knows the answer gives it, and is the reason for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from newscrawl.attribution.cast.entity import NOBODY, Entity
from newscrawl.attribution.cast.names import is_person
from newscrawl.attribution.cast.offices import Held, choose, content_of, is_occupant
from newscrawl.attribution.phrases.documents import contracted
from newscrawl.attribution.text.sentences import QUOTE
from newscrawl.french import clause_words, function_words, name_words, nouns, offices
from newscrawl.french.countries import BY_ADJECTIVE
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.letters import fold
from newscrawl.french.verbs import is_finite

if TYPE_CHECKING:
    from collections.abc import Callable

    from newscrawl.attribution.cast.bodies import Bodies
    from newscrawl.attribution.cast.focus import Focus
    from newscrawl.attribution.cast.offices import Offices
    from newscrawl.attribution.cast.persons import Persons
    from newscrawl.attribution.cast.unnamed import Unnamed
    from newscrawl.attribution.phrases.phrase import Phrase

    Question = Callable[["Resolver", Phrase, "Manner"], Entity | None]


_BODY_NOUNS = nouns.GOVERNMENT_BODIES | nouns.ORGANIZATION_BODIES | nouns.MEDIA_NOUNS
_OF_STATE = frozenset(offices.POLITICS.split())
_CALLING = nouns.PERSONS | offices.DESCRIPTIONS | offices.ANYBODY
_BODIES = frozenset({"organization", "government", "media", "agency"})
_BY_FOCUS = frozenset(
    {"pronoun", "said_again", "this_one", "native", "latter"}
)  # rules that choose among those in focus
_SOURCES_BACK = 4  # speakers among whom "cette source" is looked for before it means the last of them
_LATTER = 40  # tokens back from "ce dernier" within which another may be meant
_GOVERNORS = function_words.PREPOSITIONS | function_words.OF
_SOME = frozenset({"un", "une", "d'"})
_NATIVES = frozenset(map(fold, name_words.NATIVES))
_HER = frozenset({"la", "une"})
_HEAD = 2  # positions at the head of a sentence
_MOST_SAID_AGAIN = 1  # words beside a role noun that still only says again who was meant
_SHORTEST_ROLE = 3  # letters of a noun that may be a role
_ONE_OF = 150  # likewise from "cet homme": six sentences
_INCISE = 6  # tokens back from the pronoun of an incise in which the speech before it ends
_BEHIND = 2  # tokens back from a phrase to the name that it tells about: the comma, the name


class Manner(NamedTuple):
    """How a phrase stands to its verb.

    inverted: it follows it; continuing: the verb goes on with a speech; human: it says "je";
    told_of: the gender of somebody else whom the speech tells of by a pronoun
    """

    inverted: bool = False
    continuing: bool = False
    human: bool = False
    told_of: str = ""


class Finding(NamedTuple):
    """Whom a phrase means, if anybody; the rule that says so; and who else was in question."""

    entity: Entity | None
    why: str
    over: tuple[Entity, ...] = ()


class Resolver:
    """Say whom a phrase means, from what the article tells of persons, bodies and offices.

    introduced: role noun -> token where it first stands after "un" or "une"; below: the token below the headline
    """

    def __init__(
        self,
        *,
        persons: Persons,
        bodies: Bodies,
        offices: Offices,
        unnamed: Unnamed,
        focus: Focus,
        introduced: dict[str, int],
        below: int = 0,
    ) -> None:
        self._persons = persons
        self._bodies = bodies
        self._offices = offices
        self._unnamed = unnamed
        self._focus = focus
        self._introduced = introduced
        self._below = below
        self._natives: dict[Entity, str] = {}  # by which country or town somebody is called
        self._over: tuple[Entity, ...] = ()
        self._why = ""

    def find(self, phrase: Phrase, manner: Manner) -> Finding:
        """Return the source that a phrase means, by which rule, and against whom it won."""
        self._over = ()
        entity = self.resolve(phrase, manner)
        if entity and self._why in _BY_FOCUS:
            self._over = self._focus.others(entity)
        return Finding(entity, self._why, self._over)

    def resolve(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """Return the source that a phrase means, None when it means nobody who could speak."""
        if phrase.pronoun:
            self._why = "pronoun"
            return self._pronoun(phrase, manner)
        for question in self._QUESTIONS:
            entity = question(self, phrase, manner)
            if entity is not None:
                if question is not Resolver._role_noun:
                    self._why = question.__name__.strip("_")
                return None if entity is NOBODY else entity
        return self._role(phrase, manner)

    def _pronoun(self, phrase: Phrase, manner: Manner) -> Entity | None:
        # "Selon lui, X a tiré": not X; but "X est malade, selon lui"
        asked = 0 < phrase.first <= _HEAD and phrase.sentence.low[phrase.first - 1] in function_words.PREPOSITIONS
        entity = self._focus.pronoun(
            phrase.pronoun,
            human=manner.human,
            asked=asked,
            opens=phrase.first == 0,
            outside=self._introduces_speech(phrase),
            continuing=manner.continuing,
        )
        this = phrase.pronoun.startswith(("celui-", "celle-")) and not phrase.appositions
        if entity and this and self._noun_since(entity, phrase):
            return None  # X a écrit au préfet. Celui-ci a répondu
        if entity and manner.told_of and manner.told_of == phrase.gender:
            entity = self._focus.not_told_of(entity)
        if entity and entity.kind == "person" and not entity.gender and not entity.plural:
            entity.gender = phrase.gender  # no "le ministre" means her from now on
        named = phrase.appositions[0] if phrase.appositions else None  # celui-ci, Jean Dupont,
        if entity and entity.kind == "unnamed" and named and is_person(named, self._persons, self._bodies):
            entity.aliases.setdefault(entity.name)
            entity.name, entity.kind = named.name, "person"
        return entity

    def _introduces_speech(self, phrase: Phrase) -> bool:
        """Whether the sentence names its subject before a colon and the speech that the pronoun follows: "Paul Vidal était ravi : « … », a-t-il dit"."""
        low, first, subject = phrase.sentence.low, phrase.first, self._focus.subject
        quote = next((q for q in range(first - 1, max(0, first - _INCISE), -1) if low[q] == QUOTE), 0)
        if not subject or not quote or low[quote - 1] != ":":
            return False
        return self._persons.last_mention(subject, self._focus.at) >= phrase.sentence.at[0]

    # -- names

    def _named_person(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The person whom the phrase or its apposition names."""
        for part in (phrase, *phrase.appositions):
            if part.name and is_person(part, self._persons, self._bodies):
                couple = phrase.plural and part is phrase and not phrase.titled  # les époux Fillon
                return self._unnamed.get(phrase) if couple else self._person(phrase, part)
        return None

    def _person(self, phrase: Phrase, part: Phrase) -> Entity:
        sex = phrase.gender if part is phrase or phrase.head else part.gender
        entity = self._persons.get(part.name, sex, self._focus.recents)
        entity.gender = entity.gender or phrase.gender
        if part is phrase and phrase.head in nouns.PERSONS and phrase.det in _HER:
            entity.gender = phrase.gender  # la politologue Camille Jans, whatever most of that given name are
        if phrase.head in offices.BLOOD and " " not in entity.name:
            elder = next((e for e in reversed(self._focus.recents) if e.kind == "person" and " " in e.name), None)
            if elder:
                self._persons.relate(entity, elder)
        office = offices.OF_TITLES.get(phrase.sentence.word(part.own[0] - 1)) if phrase.titled else None
        if office:
            self._offices.add(office, Held(entity, frozenset()))
        return entity

    def _explained_body(self, phrase: Phrase, _: Manner) -> Entity | None:
        return self._bodies.explained(phrase)

    def _known_body(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The body that the gazetteer knows by this phrase."""
        if not phrase.entry:
            return None
        entity = self._bodies.known(phrase.entry, phrase)
        if entity.is_outlet:
            self._bodies.note_outlet(entity)
        return entity

    def _state(self, phrase: Phrase, _: Manner) -> Entity | None:
        return self._bodies.state(phrase)

    def _native(self, phrase: Phrase, _: Manner) -> Entity | None:
        """Whoever is called by country or town: "la Française", "les Lyonnais"."""
        if not phrase.det or phrase.head or " " in phrase.name:
            return None
        called = fold(phrase.name)
        if (
            self._introduced.get(phrase.name.lower(), self._focus.at) < self._focus.at
        ):  # un Palestinien … le Palestinien
            return self._unnamed.get(phrase)
        names = (called, called.removesuffix("s"))
        some = phrase.det in {"un", "une", "des", "deux", "trois", "plusieurs"} or phrase.plural
        endings = (
            name_words.GENTILE_ENDINGS if some else name_words.TOWNSFOLK_ENDINGS
        )  # une Toulousaine, but la Lorraine
        if not any(name in BY_ADJECTIVE or name in _NATIVES or name.endswith(endings) for name in names):
            return None
        who = None if phrase.plural else self._focus.recent(phrase.gender, person=True)
        if who is None or self._focus.is_rivalled(who) or self._natives.get(who, called) != called:
            who = self._unnamed.get(phrase)
        self._natives[who] = called
        return who

    def _bare_name(self, phrase: Phrase, _: Manner) -> Entity | None:
        if phrase.head:
            return None
        if (
            phrase.det
            and phrase.sentence.low[phrase.first + 1] in offices.FORMER
            and phrase.words[2:3] == phrase.words[-1:]
        ):
            return self._unnamed.get(phrase)  # l'ancien Messin
        return self._bodies.by_name(phrase, self._focus.recents) if phrase.name else NOBODY

    # -- bodies and documents by their noun

    def _apposed_name(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The body that is named behind its noun: "un cercle de réflexion, Runnymede,"."""
        if phrase.head not in nouns.ORGANIZATION_BODIES or phrase.name:
            return None
        named = next((other for other in phrase.appositions if other.name and not other.head), None)
        return self._bodies.by_name(named, self._focus.recents) if named else None

    def _source(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The source that "la même source", "cette source", "la source policière" mean, or their own words."""
        if phrase.head not in nouns.SOURCES:
            return None
        if phrase.det in {"cette", "ces"} or not {"même", "mêmes"}.isdisjoint(phrase.content):
            lately = self._focus.recents[-_SOURCES_BACK:]
            sources = (e for e in reversed(lately) if e.kind == "unnamed" and "source" in e.name)
            return next(sources, self._focus.last or self._unnamed.get(phrase))
        held = choose(self._offices.holders(phrase), self._focus) if phrase.det in {"la", "les"} else None
        return held or self._unnamed.get(phrase)

    def _named_organization(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The body named right after its noun: "le fabricant d'avions Boeing"."""
        if phrase.name and phrase.head in nouns.SIDES and fold(phrase.name) in self._persons:
            return self._unnamed.get(phrase)  # le camp Sarkozy
        if phrase.name and phrase.head in nouns.ORGANIZATION_BODIES and phrase.own[1] == phrase.end:
            return self._bodies.by_noun(phrase, self._focus.recents) or NOBODY
        return None

    def _management(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The named body whose management the phrase is: "la direction de Renault"; but "la direction générale de la Santé"."""
        s, of = phrase.sentence, phrase.first + 2
        if phrase.head not in nouns.MANAGEMENTS or s.word(of) not in function_words.OF or s.cap[of - 1]:
            return None
        body = contracted(s, of + 1, phrase.end)
        if body is None or body.end < phrase.end or not (body.name or body.entry):
            return None
        entity = self.resolve(body, Manner())
        return entity if entity and entity.kind in _BODIES else None

    def _role_noun(self, phrase: Phrase, manner: Manner) -> Entity | None:
        if phrase.sentence.low[phrase.end : phrase.end + 2] == ["à", "vue"]:
            return NOBODY  # la garde à vue
        if phrase.head in nouns.PERSONS or (phrase.head in {"premier", "première"} and "ministre" in phrase.content):
            return self._role(phrase, manner) or NOBODY
        return None

    def _outlet_again(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The outlet named last, in "le quotidien régional"."""
        outlet = self._bodies.last_outlet if phrase.head == "agence" else self._bodies.last_media
        if not outlet or phrase.head not in nouns.MEDIA_NOUNS or phrase.name or phrase.det not in offices.SPECIFIC:
            return None
        said = all(
            w in BY_ADJECTIVE
            or w in name_words.ABOUT_MEDIA
            or (phrase.head != "agence" and w.endswith(name_words.TOWNSFOLK_ENDINGS))
            for w in map(fold, phrase.content)
        )  # le quotidien new-yorkais, but l'agence onusienne
        return outlet if said and (phrase.head != "agence" or outlet.kind == "agency") else None

    def _body_noun(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The body that a noun means: "le ministère"; but l'état d'urgence is none."""
        if phrase.head == "état" and "état" in phrase.text:
            return NOBODY
        if phrase.head not in _BODY_NOUNS:
            return None
        return self._bodies.by_noun(phrase, self._focus.recents) or self._unnamed.get(phrase)

    def _latter(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The one whom "ce dernier" means."""
        if phrase.head not in {"dernier", "dernière"} or phrase.det not in {"ce", "cette"}:
            return None
        sex, last = phrase.gender, self._focus.last
        if (
            last
            and last is self._focus.now
            and last.is_human
            and not last.plural
            and last.fits(sex)
            and not self._focus.is_rivalled(last)
        ):
            meant: Entity | None = last
        else:
            meant = self._persons.mentioned_before(self._focus.at, sex) or self._focus.recent(sex)
        return NOBODY if meant is None or self._noun_since(meant, phrase) else meant

    def _noun_since(self, entity: Entity, phrase: Phrase, *, governed: bool = True) -> bool:
        """Whether the text has called somebody else by a noun alone since it was about a person: "entre lui et le journaliste. Ce dernier".

        governed: whether a noun behind a preposition counts
        """
        low, at = phrase.sentence.tokens.low, self._focus.at
        seen = self._focus.seen(entity)
        since = seen if seen < at else self._persons.last_mention(entity, at)
        return any(
            low[i] in nouns.PERSONS
            and low[i - 1] in function_words.SINGULAR_DETERMINERS[phrase.gender]
            and not self._offices.is_called(entity, low[i])
            and not self._focus.is_quoted(i)
            and (governed or low[i - 2] not in _GOVERNORS)
            for i in range(max(since + 1, at - _LATTER, 2), at)
        )

    def _named_document(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The issuer whose name follows a document's noun: "la dernière vague du baromètre BVA"."""
        issuer = BY_FORM.get(fold(phrase.name))
        if issuer and phrase.sentence.word(phrase.own[0] - 1) in nouns.DOCUMENTS:
            return self._bodies.known(issuer, phrase)
        return None

    def _thing(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """Nobody, for a noun that names no speaker: "selon l'appareil", "selon les circonstances"."""
        head = phrase.head
        if head in nouns.SOME_PEOPLE:
            return self._unnamed.get(phrase)
        speaks = (
            head not in nouns.NOT_SPEAKERS
            and head not in nouns.DOCUMENTS
            and len(head) >= _SHORTEST_ROLE
            and (head.isalpha() or "-" in head)
            and not head.endswith(nouns.UNSPOKEN_ENDINGS)
            and (manner.inverted or head.removesuffix("s").endswith(nouns.AGENT_ENDINGS))
        )
        return None if speaks else NOBODY

    # -- role nouns

    def _role(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """The one whom a role noun means, or its own words."""
        for question in self._ROLE_QUESTIONS:
            entity = question(self, phrase, manner)
            if entity is not None:
                self._why = question.__name__.strip("_") if entity.kind != "unnamed" else "own_words"
                return entity
        self._why = "own_words"
        return self._unnamed.get(phrase)

    def _named_before(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """The one named right before: "Michael Flynn, un ancien conseiller de Donald Trump qui a reconnu…"."""
        if manner.inverted or phrase.plural or not is_behind_name(phrase):
            return None
        return self._persons.ending(phrase.sentence, phrase.first - 1, governed=phrase.det in function_words.INDEFINITE)

    def _unspecific(self, phrase: Phrase, _: Manner) -> Entity | None:
        """Nobody known, for "un expert", "les habitants"."""
        if phrase.plural or phrase.det not in offices.SPECIFIC:
            return self._spokesperson(phrase, _) or self._unnamed.get(phrase)
        return None

    def _holder(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The one who was seen in the office; own words when there are several and nothing tells them apart."""
        holders = self._offices.holders(phrase)
        if not holders:
            return self._unnamed.get(phrase) if is_occupant(phrase) else None
        chosen = choose(holders, self._focus)
        if phrase.head in offices.ANYBODY and chosen not in {self._focus.last, self._focus.now}:
            return None  # "l'homme" is whoever is spoken of
        self._over = tuple(holder for holder in holders if holder is not chosen)
        return chosen or self._unnamed.get(phrase)

    def _spokesperson(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The body for which an unnamed spokesperson speaks: "une porte-parole du géant", "son porte-parole"."""
        if phrase.head not in offices.VOICES:
            return None
        s = phrase.sentence
        of = next((q for q in range(phrase.first + 1, phrase.end) if s.low[q] in function_words.OF), 0)
        if not of:
            bodies = (e for e in reversed(self._focus.recents) if e.kind in _BODIES)
            return next(bodies, None) if phrase.head == "porte-parole" else None
        body = contracted(s, of + 1, phrase.end)
        entity = self.resolve(body, Manner()) if body else None
        return entity if entity and entity.kind in _BODIES else None

    def _described(self, phrase: Phrase, _: Manner) -> Entity | None:
        return self._offices.described(phrase)

    def _this_one(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The last person in focus, for "cette mère de trois enfants"; not for one whom the text brought in without a name."""
        if phrase.det not in {"ce", "cet", "cette"} or phrase.head not in nouns.PERSONS:
            return None
        if self._introduced.get(phrase.head, self._focus.at) < self._focus.at:  # une habitante … cette habitante
            return self._unnamed.get(phrase)
        meant = self._focus.recent_person(phrase.gender)
        if meant and self._offices.leaves_open(meant, phrase):
            return self._unnamed.get(phrase)
        if meant and (self._offices.contradicts(meant, phrase) or self._focus.is_rivalled(meant, named=True)):
            return self._unnamed.get(phrase)
        return self._unnamed.get(phrase) if meant and self._one_of_several_since(meant, phrase) else meant

    def _one_of_several_since(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether the text has turned to somebody without a name since it was about a person: "L'un d'eux a crié. … cet homme"."""
        low = phrase.sentence.tokens.low
        return any(
            (low[i - 1] == "l'" and low[i] in function_words.INDEFINITE and low[i + 1] in function_words.OF)
            or (low[i - 1] in _SOME and low[i] in clause_words.OTHERS)
            for i in range(max(self._focus.seen(entity), self._focus.at - _ONE_OF, 1), self._focus.at)
            if not self._focus.is_quoted(i)
        )

    def _of_age(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The one person whose age the article tells so: "la femme de 45 ans"; own words where he of whom it speaks has another."""
        age = _age(phrase)
        if not age:
            return None
        ages = self._persons.ages
        of_age = [entity for entity, told in ages.items() if told == age and entity.fits(phrase.gender)]
        if len(of_age) == 1:
            return of_age[0]
        recent = self._focus.recent(phrase.gender, person=True)
        return self._unnamed.get(phrase) if recent and ages.get(recent, age) != age else None

    def _relation(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """Own words, for who is somebody's ("son avocat"), and for what is no known role and does not follow its verb."""
        if phrase.det in offices.HIS and phrase.head in offices.LEADERS:
            return self._unnamed.get(phrase)  # La fédération proteste. Sa présidente explique
        office = phrase.head in nouns.PERSONS or "ministre" in phrase.content  # l'ex-Premier ministre
        if not (office or manner.inverted) or (phrase.head in offices.RELATIONS and not _is_anybody(phrase)):
            return self._unnamed.get(phrase)
        return None

    def _company(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The company that a noun calls which may call a person as well: "le constructeur américain"."""
        if phrase.head not in nouns.ORGANIZATION_BODIES:
            return None
        return self._bodies.by_noun(phrase, self._focus.recents) or self._unnamed.get(phrase)

    def _only_of_kind(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The only one named so far in an office that a general noun takes up: "le coach" a sélectionneur, "le diplomate" an ambassadeur."""
        if phrase.head not in offices.OF_ONE_ALONE or phrase.plural:
            return None
        at, last = self._focus.at, self._focus.last
        if last and last.kind == "person" and last.fits(phrase.gender) and not self._offices.contradicts(last, phrase):
            return None  # he may be it as well as the one who is known to be
        if self._offices.takes_up_any(
            phrase.head, [noun for noun, first in self._introduced.items() if self._below <= first < at]
        ):
            return None  # un juge … le magistrat
        kin = self._offices.kin_before(phrase, at)
        return kin[0] if len(kin) == 1 else None

    def _said_again(self, phrase: Phrase, manner: Manner) -> Entity | None:
        """The one in focus, whom the noun calls by what he is: "la chanteuse", "le magistrat" for a procureur."""
        recent = self._focus.recent(phrase.gender, person=True)
        if phrase.head in offices.CONCERNED and recent is self._focus.last:
            return self._concerned(phrase)
        told_of = recent and manner.told_of and recent.fits(manner.told_of) and recent is not self._focus.last
        if recent and told_of and not self._offices.shares_walk(recent, phrase):
            return self._unnamed.get(phrase)  # « Il a mal », dit le médecin: not the one of whom the text has told
        if recent is None or not _calls(phrase.head) or not (phrase.det or not phrase.head.endswith("s")):
            return None
        if self._offices.is_anothers(recent, phrase):
            return None
        goes_on = manner.continuing and recent is self._focus.last
        if goes_on and phrase.head in offices.LEADERS and self._offices.contradicts(recent, phrase):
            return None  # « … », a complété le président, behind what the trainer says
        if not goes_on:
            kin = self._kin(phrase)
            if kin or (recent.kind == "unnamed" and phrase.head not in offices.ANYBODY):
                return kin
            if recent.kind == "unnamed" and (
                recent is not self._focus.last or (phrase.head in offices.PLAIN and _is_official(recent))
            ):
                return self._unnamed.get(phrase)  # whom another has spoken after; le procureur … l'homme
            if recent.kind == "unnamed" and self._introduced.get(phrase.head, self._focus.at) < self._focus.at:
                return None  # un habitant, un élu … l'élu
            if not self._may_be(recent, phrase, manner) or self._focus.is_rivalled(recent):
                return None
            if _is_anybody(phrase) and self._noun_since(recent, phrase, governed=False):
                return None  # Une voisine était là … la jeune femme
        if recent.kind == "person" and phrase.head not in offices.ANYBODY:
            self._offices.hold(recent, phrase)  # from now on the noun means this one
        return recent

    def _may_be(self, recent: Entity, phrase: Phrase, manner: Manner) -> bool:
        """Whether a noun of which the article has told nothing may call the one in focus."""
        if phrase.head in offices.ANYBODY:
            return True
        much = len(content_of(phrase)) > _MOST_SAID_AGAIN
        if much and not manner.inverted and recent is not self._focus.hero and phrase.head in _OF_STATE:
            return False  # "Le ministre brésilien de l'Économie a estimé" brings in somebody else
        said = (much and phrase.head not in offices.DESCRIPTIONS) or any(phrase.sentence.cap[phrase.first : phrase.end])
        return (not said or recent is self._focus.last) and self._offices.may_hold(recent, phrase)

    def _concerned(self, phrase: Phrase) -> Entity | None:
        """The one of whom was spoken, not who spoke last, "le principal intéressé"; own words where it may be one of several."""
        last, hero = self._focus.last, self._focus.hero
        others = [e for e in self._focus.recents if e.kind == "person" and e.fits(phrase.gender) and e is not last]
        if hero in others:
            return hero
        return self._unnamed.get(phrase) if len(others) > 1 else others[0] if others else last

    def _kin(self, phrase: Phrase) -> Entity | None:
        """The last speaker, or the last in focus, whose known office is one that the general noun of a phrase takes up."""
        if phrase.head not in offices.GENERAL:
            return None
        last, now = self._focus.last, self._focus.now
        turned = now is not last and now is not self._focus.subject  # the text has turned to somebody else since
        candidates = (last, *reversed(self._focus.recents)) if last and not turned else reversed(self._focus.recents)
        return next(
            (
                e
                for e in candidates
                if e.kind == "person"
                and e.gender
                and e.fits(phrase.gender)
                and self._offices.kin(e, phrase.head)
                and not self._offices.is_anothers(e, phrase)
                and not self._focus.is_rivalled(e, lambda other: self._may_take_up(other, phrase), named=True)
            ),
            None,
        )

    def _may_take_up(self, entity: Entity, phrase: Phrase) -> bool:
        """Whether a general noun may mean a person: one in an office that it takes up, or of whom no office is known."""
        return not entity.has_office or self._offices.is_called(entity, phrase.head)

    def _in_standfirst(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The one person so far, for a standfirst that starts with the office of the one in the headline."""
        if phrase.sentence.line != 1:
            return None
        persons = [e for e in self._focus.recents if e.kind == "person" and e.fits(phrase.gender)]
        only = persons[0] if len(persons) == 1 else None if persons else self._focus.hero
        if only is None or not only.fits(phrase.gender) or not self._offices.may_hold(only, phrase):
            return None
        if self._focus.is_rivalled(only):
            return None
        self._offices.hold(only, phrase)
        return only

    def _only_person(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The only person so far: "Olivier Véran met en garde", then "le ministre de la Santé"."""
        if phrase.head in offices.VOICES:
            return None
        sex = phrase.gender if phrase.head in offices.DESCRIPTIONS else ""
        only = self._persons.only_one_before(self._focus.at, sex)
        plain = phrase.head in offices.ANYBODY and not phrase.name
        if only and self._offices.is_anothers(only, phrase):
            return None
        if only and only in self._focus.recents and (plain or not only.has_office) and only.fits(phrase.gender):
            self._offices.hold(only, phrase)
            return only
        return None

    def _headlined(self, phrase: Phrase, _: Manner) -> Entity | None:
        """The one whom the headline names, who has just spoken and of whom the text goes on to tell."""
        hero = self._focus.hero
        if not hero or hero is not self._focus.last or hero is not self._focus.now or not hero.fits(phrase.gender):
            return None
        return None if self._offices.contradicts(hero, phrase) else hero

    #: Asked in this order; the answer NOBODY ends it.
    _QUESTIONS: ClassVar[tuple[Question, ...]] = (
        _named_person,
        _explained_body,
        _known_body,
        _state,
        _apposed_name,
        _source,
        _native,
        _bare_name,
        _management,
        _named_organization,
        _role_noun,
        _outlet_again,
        _body_noun,
        _latter,
        _named_document,
        _thing,
    )
    _ROLE_QUESTIONS: ClassVar[tuple[Question, ...]] = (
        _named_before,
        _unspecific,
        _holder,
        _spokesperson,
        _this_one,
        _of_age,
        _relation,
        _described,
        _company,
        _only_of_kind,
        _said_again,
        _in_standfirst,
        _only_person,
        _headlined,
    )


def _calls(head: str) -> bool:
    """Whether a noun tells who somebody is: "le psychanalyste", "l'acteur-réalisateur"."""
    return head in _CALLING or head.endswith(nouns.PROFESSION_ENDINGS) or head.rsplit("-", 1)[-1] in _CALLING


def _is_official(entity: Entity) -> bool:
    """Whether somebody without a name is called by an office: "le procureur de Vienne"."""
    return any(word in offices.OFFICIALS for word in entity.name.lower().replace("'", " ").split()[:2])


def _age(phrase: Phrase) -> str:
    """Return the number of years that a phrase tells, or ""."""
    years = next((n for n, w in enumerate(phrase.words) if w == "ans"), 0)
    return phrase.words[years - 1] if years and phrase.words[years - 1].isdigit() else ""


def _is_anybody(phrase: Phrase) -> bool:
    """Whether a general noun is nobody's: "la jeune femme de 30 ans"; but "sa femme", "la femme de Paul"."""
    s, q = phrase.sentence, phrase.first + 1
    if phrase.head not in offices.ANYBODY or phrase.det in offices.POSSESSIVES:
        return False
    return not any(s.low[p] in function_words.OF and not s.word(p + 1).isdigit() for p in range(q, phrase.end))


def is_behind_name(phrase: Phrase) -> bool:
    """Whether a phrase tells who the one named right before it is: not one that has a verb, as a subject after an adjunct has."""
    s, first = phrase.sentence, phrase.first
    if first < _BEHIND or s.low[first - 1] != "," or not s.cap[first - _BEHIND]:
        return False
    return phrase.det not in function_words.INDEFINITE or not is_finite(s.word(phrase.end))
