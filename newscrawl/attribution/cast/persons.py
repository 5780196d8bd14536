"""The persons of an article: full names, surnames, and where they are mentioned."""

from __future__ import annotations

from bisect import bisect_left
from functools import cached_property
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.entity import Entity
from newscrawl.french import function_words, name_words, nouns
from newscrawl.french.countries import BY_NAME
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.given_names import GIVEN, gender, is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import is_past

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newscrawl.attribution.text.sentences import Sentence
    from newscrawl.attribution.text.tokens import Tokens


_NEVER = frozenset(
    {"y", "e", "i", "la", "l'"}
)  # particles that a name known from elsewhere may hold, but that learn none
_GOVERNORS = function_words.PREPOSITIONS | function_words.OF | set(function_words.CONTRACTED) | {"et", "ou"}
_NAMESAKES = 8  # of one surname
_SENTENCE = 20  # tokens behind a name in which it is told that the person died
_TO_AGE = 8  # tokens from the start of a name, with the word "ans" behind it
_BACK = 30  # mentions that a pronoun may look back over
_FULL = 2  # words at least of a name that is one by its shape: given name and surname
_BEFORE_PARTICLE = 4  # words of a name before its particle
_LONGEST = 6  # words of a person's name


class Persons:
    """Everybody whom the article calls by a name.

    lone: names of one word that the text tells to be persons'
    """

    def __init__(self, tokens: Tokens, cap: list[bool], lone: set[str]) -> None:
        self.lone = lone
        self._by_name: dict[str, Entity] = {}
        self._by_surname: dict[str, list[Entity]] = {}
        self._heirs: set[Entity] = set()
        self._by_first: dict[str, list[Entity]] = {}
        self._places: list[int] = []
        self._mentioned: list[Entity] = []
        self._tokens = tokens
        self._learn_all(cap)

    def _learn_all(self, cap: list[bool]) -> None:
        """Learn the full names: a given name and what follows it, names side by side separated by their given names."""
        low = self._tokens.low
        i = 0
        while i < len(low):
            if not cap[i]:
                i += 1
                continue
            end = self._end_of_capitals(cap, i)
            start = i
            for k in range(i + 2, end - 1):
                if (
                    low[k] in GIVEN
                    and k - start >= _FULL
                    and low[start] in GIVEN
                    and not GIVEN.issuperset(low[start:k])
                ):
                    self._learn(start, k)
                    start = k
            if not is_given(low[start]):
                start = next((k for k in range(start + 1, end - 1) if is_given(low[k])), end)
            if end - start >= _FULL:
                self._learn(start, end)
            i = end

    def _end_of_capitals(self, cap: list[bool], i: int) -> int:
        tokens = self._tokens
        low = tokens.low
        j = i + 1
        while j < len(low):
            if cap[j] and tokens.start[j] - tokens.end[j - 1] <= 1:
                j += 1
            elif (
                low[j] in function_words.PARTICLES
                and j + 1 < len(low)
                and cap[j + 1]
                and j - i <= _BEFORE_PARTICLE
                and low[j] not in _NEVER
            ):
                if low[j] in name_words.WEAK_PARTICLES and not (
                    low[i] in GIVEN and j - i <= 2 - (low[j] in function_words.CONTRACTED)
                ):
                    break
                j += 1
            else:
                break
        return j

    def _learn(self, first: int, end: int) -> None:
        text = self._tokens.text[self._tokens.start[first] : self._tokens.end[end - 1]].replace("\u00ad", "")
        form = fold(text)
        if first and self._tokens.low[first - 1] in nouns.BEARING_NAMES:
            return  # le lycée Louise Michel
        if form not in BY_FORM and form not in BY_NAME and end - first <= _LONGEST:
            self._places.append(first)
            self._mentioned.append(self.get(text))

    def mention(self, entity: Entity, at: int) -> None:
        """Note that a person is named at a token."""
        n = bisect_left(self._places, at)
        if n == len(self._places) or self._places[n] != at:
            self._places.insert(n, at)
            self._mentioned.insert(n, entity)

    def __iter__(self) -> Iterator[Entity]:
        """Yield the persons of full name."""
        yield from dict.fromkeys(self._by_name.values())

    def __contains__(self, name: str) -> bool:
        """Whether this is, folded, a full name or a surname of the article."""
        return name in self._by_name or name in self._by_surname

    def get(self, name: str, sex: str = "", recents: list[Entity] | None = None) -> Entity:
        """Return the person of a full or partial name, known or new; of two namesakes the one that fits, or spoke last."""
        name = " ".join(name.split())
        form = fold(name)
        known = self._by_name.get(form)
        if known:
            known.gender = known.gender or sex
            return known
        parts = name.split()
        return (
            self._of_surname(form, parts, sex, recents or [])
            or self._of_longer_name(form, name, parts, sex)
            or self._of_shorter_name(form, name, parts, sex)
            or self._new(form, name, parts, sex)
        )

    def _of_surname(self, form: str, parts: list[str], sex: str, recents: list[Entity]) -> Entity | None:
        """Return the person whose surname this is."""
        if len(parts) > 1 and parts[0] not in function_words.PARTICLES and is_given(parts[0].lower()):
            return None
        fitting = [entity for entity in self._by_surname.get(form, ()) if entity.fits(sex)]
        heirs = [entity for entity in fitting if entity in self._heirs]
        if heirs:  # son fils Marc, then M. Tardif
            heirs[0].aliases.setdefault(heirs[0].name)
            heirs[0].name = f"{heirs[0].name} {parts[-1]}" if " " not in heirs[0].name else heirs[0].name
            return heirs[0]
        return next((e for e in reversed(recents) if e in fitting), fitting[0]) if fitting else None

    def relate(self, entity: Entity, elder: Entity) -> None:
        """Note a relative who is called by a given name: by surname, too, where the elder has died and cannot be meant."""
        low = self._tokens.low
        places = (at for at, other in zip(self._places, self._mentioned, strict=True) if other is elder)
        if any(not nouns.DIED.isdisjoint(low[at : at + _SENTENCE]) for at in places):
            self._heirs.add(entity)
            self._by_surname.setdefault(fold(elder.name.split()[-1]), []).append(entity)

    def _of_longer_name(self, form: str, name: str, parts: list[str], sex: str) -> Entity | None:
        """Return the person whose name goes on, or who is called in full now: Carla Bruni, Carla Bruni-Sarkozy."""
        for entity in self._by_first.setdefault(fold(parts[0]), []):
            other = fold(entity.name)
            if len(parts) > 1 and (form.startswith(other + " ") or other.startswith(form + " ")) and entity.fits(sex):
                entity.name = max(entity.name, name, key=len)
                self._by_name[form] = entity
                return entity
        return None

    def _of_shorter_name(self, form: str, name: str, parts: list[str], sex: str) -> Entity | None:
        """Return the person so far known by the end of the name: van der Merwe, then Kobus van der Merwe."""
        for k in range(1, len(parts)):
            short = self._by_name.get(fold(" ".join(parts[k:])))
            if short and short.fits(sex) and (parts[k] in function_words.PARTICLES or not is_given(parts[k].lower())):
                short.aliases.setdefault(short.name)
                short.name = name
                self._by_name[form] = short
                return short
        return None

    def _new(self, form: str, name: str, parts: list[str], sex: str) -> Entity:
        """Return somebody not known before, from now on known by each end of the name, by the given name and by each surname."""
        entity = self._by_name[form] = Entity(name, "person", sex or gender(name))
        tails = {fold(" ".join(parts[k:])) for k in range(1, len(parts))}
        if len(parts) > 1:
            same_first = self._by_first[fold(parts[0])]
            if len(same_first) < _NAMESAKES:
                same_first.append(entity)
            if parts[0].lower() not in function_words.PARTICLES:
                tails.add(fold(parts[0]))  # Jean Martin is Jean, Yang Moo-jin is M. Yang
            inner = (part.lower() for part in parts[1:-1])  # Luiz Inacio Lula da Silva is Lula
            tails.update(fold(w) for w in inner if w not in function_words.PARTICLES and not is_given(w))
        for tail in tails:
            namesakes = self._by_surname.setdefault(tail, [])
            if len(namesakes) < _NAMESAKES:
                namesakes.append(entity)
        return entity

    def ending(self, s: Sentence, end: int, *, governed: bool = False) -> Entity | None:
        """Return the known person whose name ends before position end of a sentence, with no preposition before it unless governed."""
        for first in range(max(0, end - 5), end):
            entity = self._by_name.get(fold(s.tokens.text[s.begin(first) : s.finish(end - 1)]))
            if entity:
                return None if s.word(first - 1) in _GOVERNORS and not governed else entity
        namesakes = self._by_surname.get(fold(s.raw(end - 1)), [])
        return namesakes[0] if len(namesakes) == 1 and s.word(end - 2) not in _GOVERNORS else None

    def mentioned_before(self, at: int, sex: str) -> Entity | None:
        """Return the last person of this gender named before a token."""
        n = bisect_left(self._places, at)
        return next(
            (entity for entity in reversed(self._mentioned[max(0, n - _BACK) : n]) if entity.gender == sex), None
        )

    def last_mention(self, entity: Entity, before: int) -> int:
        """Return the token at which a person was last named before another, 0 if not lately."""
        n = bisect_left(self._places, before)
        return next((self._places[k] for k in range(n - 1, max(-1, n - _BACK), -1) if self._mentioned[k] is entity), 0)

    @cached_property
    def ages(self) -> dict[Entity, str]:
        """The years of age, in digits, that the text tells right behind one of somebody's names."""
        low, found = self._tokens.low, dict[Entity, str]()
        for place, entity in zip(self._places, self._mentioned, strict=True):
            years = next((low[i - 1] for i in range(place + 1, min(place + _TO_AGE, len(low))) if low[i] == "ans"), "")
            if years.isdigit():
                found.setdefault(entity, years)
        return found

    def is_governed(self, at: int) -> bool:
        """Whether the name at a token tells whose something is: "le film de X"."""
        return at > 0 and self._tokens.low[at - 1] in function_words.OF

    def is_anyone_named(self, before: int) -> bool:
        """Whether anybody is named before a token."""
        return bool(self._places) and self._places[0] < before

    def named_between(self, start: int, end: int) -> set[Entity]:
        """Return the persons who are named between two tokens."""
        return set(self._mentioned[bisect_left(self._places, start) : bisect_left(self._places, end)])

    def is_inverted(self, at: int) -> bool:
        """Whether the name at a token follows a participle, as an inverted subject does."""
        return at > 0 and is_past(self._tokens.low[at - 1])

    def goes_on(self, sex: str, start: int, end: int) -> bool:
        """Whether a pronoun of this gender between two tokens goes on with somebody of before."""
        return {"f": "elle", "m": "il"}[sex] in self._tokens.low[start:end]

    def others_between(self, entity: Entity, start: int, end: int) -> Iterator[tuple[int, Entity]]:
        """Yield where, between two tokens, somebody else who may be of the same gender is named."""
        first, last = bisect_left(self._places, start), bisect_left(self._places, end)
        for n in range(max(first, last - _BACK), last):
            other = self._mentioned[n]
            if other is not entity and other.fits(entity.gender):
                yield self._places[n], other

    def only_one_before(self, at: int, sex: str = "") -> Entity | None:
        """Return the one person named before a token, if there is but one (of this gender or of none known)."""
        only = None
        for entity in self._mentioned[: bisect_left(self._places, at)]:
            if entity.fits(sex) and entity is not only:
                if only:
                    return None
                only = entity
        return only
