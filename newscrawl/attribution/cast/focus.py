"""Whom a text is about at each place: what a pronoun may look back on."""

from __future__ import annotations

from bisect import bisect_right
from sys import maxsize
from typing import TYPE_CHECKING

from newscrawl.french import function_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from newscrawl.attribution.cast.entity import Entity
    from newscrawl.attribution.cast.persons import Persons
    from newscrawl.attribution.text.sentences import Sentence


_RECENT = 30  # sources that a pronoun or a role noun may look back over
_STALE = 150  # tokens: six sentences after which a pronoun means nobody of before, when others were named since


class Focus:
    """Who spoke and was spoken of, up to one place of the article.

    at: the place, as a number of a token
    subject: whom the current sentence starts with; theme: the same, be it a body that has not spoken, until another sentence names one
    together: those whom the coordinated subject of the last sentence named
    hero: whom the headline names, if it names one person alone
    opened: who had spoken last where the sentence starts, and of whom the text still was
    told: the theme of the sentence before
    recents: those in focus, the last of them last
    """

    def __init__(self, persons: Persons, sentences: list[Sentence]) -> None:
        self._persons = persons
        self._starts = [s.at[0] for s in sentences]
        self._paragraphs = [s.at[0] for s in sentences if s.first]
        self._quotes = [(quote.opening, quote.end) for s in sentences for quote in s.quotes.values()]
        self.at = 0
        self._spoke: list[Entity] = []
        self.subject: Entity | None = None
        self.hero: Entity | None = None
        self.theme: Entity | None = None
        self.opened: Entity | None = None
        self.told: Entity | None = None
        self.together: list[Entity] = []
        self.recents: list[Entity] = []
        self._touched: dict[Entity, int] = {}
        self._first: dict[Entity, int] = {}

    @property
    def last(self) -> Entity | None:
        """Who spoke last before this place; "« p », a-t-il dit, selon X" brings in X behind it."""
        return next((entity for entity in reversed(self._spoke) if not self._is_ahead(entity)), None)

    @property
    def now(self) -> Entity | None:
        """Whom the text is about at this place."""
        return next((entity for entity in reversed(self.recents) if not self._is_ahead(entity)), None)

    def _is_ahead(self, entity: Entity) -> bool:
        """Whether the text brings in somebody only behind this place."""
        return self._first.get(entity, 0) > self.at

    def enter(self) -> None:
        """Go to the next sentence."""
        self.opened = self.last if self.last is self.now else None
        self.told, self.theme = self.theme, None
        self.subject = None

    def speak(self, entity: Entity) -> None:
        """Note that this source has just spoken."""
        self.touch(entity)
        self._spoke = [*self._spoke[-1:], entity]

    def touch(self, entity: Entity) -> None:
        """Note that the text is now about this source."""
        if entity in self.recents:
            self.recents.remove(entity)
        self.recents.append(entity)
        del self.recents[:-_RECENT]
        self._touched[entity] = self.at
        self._first.setdefault(entity, self.at)

    def is_rivalled(
        self, entity: Entity, among: Callable[[Entity], bool] | None = None, *, named: bool = False
    ) -> bool:
        """Whether the text has named somebody else who fits as well since it was last about this person; what speakers say aside.

        among: tells the others who count; named: whether it is enough that the person was named since
        """
        since = self.seen(entity) if named else self._touched.get(entity, 0)
        return self._others_named(entity, since, among)

    def seen(self, entity: Entity) -> int:
        """Return where the text was last about somebody, or named him."""
        return max(self._touched.get(entity, 0), self._persons.last_mention(entity, self.at))

    def _others_named(self, entity: Entity, since: int, among: Callable[[Entity], bool] | None = None) -> bool:
        others = self._persons.others_between(entity, since, self.at)
        return any((among is None or among(other)) and not self.is_quoted(at) for at, other in others)

    def is_quoted(self, at: int) -> bool:
        """Whether a token stands in a quote."""
        n = bisect_right(self._quotes, (at, maxsize)) - 1
        return n >= 0 and at < self._quotes[n][1]

    def recent(
        self, sex: str, *, plural: bool = False, person: bool = False, avoid: Entity | None = None
    ) -> Entity | None:
        """Return the last in focus of this gender and number, only a person if person; else the last of this gender who is named."""
        for entity in reversed(self.recents):
            if entity is avoid or (person and not entity.is_human) or self._is_ahead(entity):
                continue
            if entity.plural == plural and entity.fits(sex):
                return entity
        return self._persons.mentioned_before(self.at, sex) if sex and not plural else None

    def recent_person(self, sex: str, *, avoid: Entity | None = None) -> Entity | None:
        """Return the last named person in focus of this gender, who is not the one to avoid."""
        fitting = (e for e in reversed(self.recents) if e.kind == "person" and e is not avoid and e.fits(sex))
        return next(fitting, None)

    def pronoun(
        self, pronoun: str, *, human: bool, asked: bool, opens: bool, outside: bool, continuing: bool
    ) -> Entity | None:
        """Return whom a pronoun stands for: the last in focus of its gender and number, a person first.

        human: it says "je", so that it is no body's; asked: it stands after "selon", so that it is not the subject;
        opens: it starts its sentence; outside: the subject of the sentence is none of what is said;
        continuing: its verb goes on with a speech, whoever is named in it ("conclut-il")
        """
        base = pronoun.strip("-").split("-")[0]
        if base in {"ses", "leurs"}:
            return self.last or self.now
        if base in {"on", "ce"}:
            return None
        sex = "f" if base in function_words.FEMININE_PRONOUNS else "m"
        if base in function_words.PLURAL_PRONOUNS:
            return self.together[0] if self.together else self._unless_stale(self.recent(sex, plural=True))
        theme = self._theme(sex) if opens and not human else None
        if theme:
            return theme
        if continuing and pronoun.startswith("-") and not outside and self._may_go_on(sex):
            return self.opened
        if pronoun.startswith("-") and not human and self._is_told(sex):
            return self.told
        entity = self._single(
            sex,
            avoid=self.subject if asked or (pronoun.startswith("-") and not outside) else None,
            never=asked,
            incise=pronoun.startswith("-"),
        )
        if entity is None and not asked:
            return self._named_next(sex)
        if human and entity and not entity.is_human and not entity.plural:
            return self.recent(sex, person=True) or self._persons.mentioned_before(self.at, sex) or entity
        return entity

    def not_told_of(self, entity: Entity) -> Entity | None:
        """Return whom the pronoun of an incise means, when the speech tells of one by a pronoun: "X est venu. « Il m'a vu », dit-il": not X, who has not spoken."""
        if entity is self.last or not entity.is_human:
            return entity
        return self.recent_person(entity.gender, avoid=entity)

    def _named_next(self, sex: str) -> Entity | None:
        """Return the only person of this gender in the next sentence, where nobody at all was named before: « … », dit-il. X est boulanger."""
        here = bisect_right(self._starts, self.at)
        if here >= len(self._starts) or self._persons.is_anyone_named(self.at):
            return None
        end = self._starts[here + 1] if here + 1 < len(self._starts) else maxsize
        named = self._persons.named_between(self.at, end)
        return named.pop() if len(named) == 1 and next(iter(named)).gender == sex else None

    def _may_go_on(self, sex: str) -> bool:
        """Whether somebody of this gender, no body, had spoken last where the sentence starts."""
        return self.opened is not None and self.opened.is_human and self.opened.gender == sex

    def _is_told(self, sex: str) -> bool:
        """Whether the sentence before is about a state or body of this gender, and nobody of it is named since."""
        told, since = self.told, self._starts[max(0, bisect_right(self._starts, self.at) - 2)]
        if told is None or told.is_human or told.plural or told.gender != sex or told is self.subject:
            return False
        return not self._persons.goes_on(sex, since, self.at) and not self._others_named(told, since)

    def _theme(self, sex: str) -> Entity | None:
        """Return the state or body that the sentence before is about: "La Chine dénonce un complot. Elle dément…"."""
        theme = self.theme
        return theme if theme and not theme.is_human and not theme.plural and theme.gender == sex else None

    def others(self, entity: Entity) -> tuple[Entity, ...]:
        """Return the persons in focus whom a word of this gender may mean as well, the last first."""
        return tuple(
            e for e in reversed(self.recents) if e.kind == "person" and e is not entity and e.fits(entity.gender)
        )

    def _single(self, sex: str, avoid: Entity | None, *, never: bool, incise: bool) -> Entity | None:
        """Return whom "il" or "elle" stands for.

        avoid: the subject of what is said, who is seldom the one who says it ("le suspect a tiré, a-t-il précisé"); never: is not;
        incise: it stands in one, behind what is said
        """
        if avoid and never:
            return self.recent(sex, person=True, avoid=avoid) or self.recent(sex, avoid=avoid)
        if avoid and avoid is not self.last:
            other = self.recent(sex, person=True, avoid=avoid)
            if other and "speaker" in other.roles:
                return other
        anyone = self.recent(sex)
        if anyone and anyone is self.last and anyone.gender == sex:
            return (incise and self._turned_to(sex, anyone, inverted=True)) or anyone
        person = self.recent(sex, person=True)
        newer = self._named_alone(sex, person) if person else None
        if newer:
            return newer
        return self._unless_stale(person or (anyone if anyone and anyone.kind != "media" else None))

    def _named_alone(self, sex: str, person: Entity) -> Entity | None:
        """Return another whom the last sentence names, and in it nobody else of this gender: "… a soulevée Valérie Pécresse. Elle…"."""
        return None if person is self.hero else self._turned_to(sex, person) or self._back_to_hero(sex, person)

    def _back_to_hero(self, sex: str, person: Entity) -> Entity | None:
        """Return the one of the headline, where the paragraph names him and is not about the person in focus at all."""
        since = self._paragraphs[max(0, bisect_right(self._paragraphs, self.at) - 1)] if self._paragraphs else 0
        hero = self.hero
        if hero is None or hero.gender != sex or self.seen(person) >= since:
            return None
        named = {other for at, other in self._persons.others_between(person, since, self.at) if not self.is_quoted(at)}
        return hero if named == {hero} else None

    def _turned_to(self, sex: str, person: Entity, *, inverted: bool = False) -> Entity | None:
        """Return the one of this gender whom the sentence before names, if it names but one and not this person.

        inverted: only where that one is its inverted subject, "la question qu'a soulevée Valérie Pécresse"
        """
        since = self._starts[max(0, bisect_right(self._starts, self.at) - 2)]
        if self.seen(person) >= since or self._persons.goes_on(sex, since, self.at):
            return None
        named = {
            other
            for at, other in self._persons.others_between(person, since, self.at)
            if not self.is_quoted(at)
            and (self._persons.is_inverted(at) if inverted else not self._persons.is_governed(at))
        }
        return named.pop() if len(named) == 1 and next(iter(named)).gender == sex else None

    def _unless_stale(self, entity: Entity | None) -> Entity | None:
        """Return the entity; None when the text has long turned to others."""
        if entity is None or entity is self.hero:
            return entity
        seen = self.seen(entity)
        if self.at - seen <= _STALE or not (entity.plural or self._others_named(entity, seen)):
            return entity
        return None
