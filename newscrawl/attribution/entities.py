"""Who is who within one article: one entry per source, whatever it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newscrawl.attribution import roles, words
from newscrawl.attribution.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME
from newscrawl.attribution.given_names import GIVEN, gender
from newscrawl.attribution.phrases import Phrase, appositions, read
from newscrawl.gazetteer import BY_FORM, Entry, fold
from newscrawl.items import Source

if TYPE_CHECKING:
    from newscrawl.attribution.sentences import Sentence
    from newscrawl.attribution.tokens import Tokens

_DEFINITE = frozenset({"le", "la", "l'", "ce", "cet", "cette", "son", "sa", "leur", "notre", ""})
_COMPLEMENT = re.compile(r" d['’]une? ")  # "un diplomate d'un pays impliqué…": the rest says nothing more of the source


@dataclass(slots=True, eq=False)
class Entity:
    """A source in the making.

    gender: m, f or "" when nothing tells; number: whether it is several
    offices: (head noun, other words) of each phrase that was seen to name it
    """

    name: str
    kind: str
    gender: str = ""
    plural: bool = False
    aliases: dict[str, None] = field(default_factory=dict)
    offices: list[tuple[str, frozenset[str]]] = field(default_factory=list)
    roles: set[str] = field(default_factory=set)
    country: str = ""

    def source(self) -> Source:
        """Return the record of the source."""
        aliases = [alias for alias in self.aliases if alias != self.name]
        return Source(self.name, self.kind, aliases, [role for role in ("speaker", "relay") if role in self.roles])


class Cast:
    """The sources of one article."""

    def __init__(self, tokens: Tokens, sentences: list[Sentence], cap: list[bool]) -> None:
        self.tokens = tokens
        self._entities: dict[str, Entity] = {}
        self._surnames: dict[str, list[Entity]] = {}
        self._acronyms: dict[str, str] = {}
        self._recents: list[Entity] = []
        self.last: Entity | None = None  # the last speaker
        self.issuer: Entity | None = None  # who issued the last document
        self._mentions: list[tuple[int, Entity]] = []  # token number and person, in text order
        self._at = 0
        self._outlet: Entity | None = None
        self._read_names(cap)
        self._read_acronyms()
        self._read_offices(sentences)

    # -- first pass

    def _read_names(self, cap: list[bool]) -> None:
        """Learn the full names of persons: a given name and what follows it."""
        tokens = self.tokens
        low, raw = tokens.low, tokens.raw
        total = len(low)
        i = 0
        while i < total:
            if not cap[i]:
                i += 1
                continue
            j = i + 1
            while j < total and (
                (cap[j] and tokens.start[j] - tokens.end[j - 1] <= 1)
                or (low[j] in words.PARTICLES and j + 1 < total and cap[j + 1] and j - i <= 4
                    and (low[j] not in {"de", "du", "d'", "la", "le", "l'", "des", "y", "e", "i"} or (low[i] in GIVEN and j - i <= 2 and low[j] not in {"y", "e", "i", "la", "l'"})))
            ):  # fmt: skip
                j += 1
            start = i
            for k in range(i + 1, j - 1):
                if low[k] in GIVEN and k - start >= 2 and low[start] in GIVEN:
                    self._learn(start, k)
                    start = k
            if j - start >= 2 and _given(low[start]):
                self._learn(start, j)
            elif j - i >= 3:
                for k in range(i + 1, j - 1):
                    if _given(low[k]):
                        self._learn(k, j)
                        break
            i = j
            if i < total and raw[i] == "":
                break

    def _learn(self, first: int, end: int) -> None:
        text = self.tokens.text[self.tokens.start[first] : self.tokens.end[end - 1]]
        form = fold(text)
        if form in BY_FORM or form in BY_NAME or end - first > 6:
            return
        self._mentions.append((first, self._person(text)))

    def _person(self, name: str, sex: str = "") -> Entity:
        """Return the person of this full or partial name, known or new."""
        name = " ".join(name.split())
        form = fold(name)
        known = self._entities.get(form)
        if known:
            known.gender = known.gender or sex
            return known
        parts = form.split()
        candidates = self._surnames.get(form) or (self._surnames.get(parts[-1]) if len(parts) == 1 else None) or []
        if len(parts) == 1 or name.split()[0].lower() in words.PARTICLES:
            fitting = [c for c in candidates if not (sex and c.gender and c.gender != sex)]
            if fitting and (len(fitting) == 1 or fitting[0].gender != fitting[-1].gender):
                return fitting[0]
            if fitting:
                recent = [e for e in reversed(self._recents) if e in fitting]
                return recent[0] if recent else fitting[0]
        entity = Entity(name, "person", sex or gender(name))
        entity.offices.extend(roles.HOLDERS.get(form.replace("-", " "), ()))
        self._entities[form] = entity
        if len(parts) > 1:
            words_ = name.split()
            for k in range(1, len(words_)):
                tail = fold(" ".join(words_[k:]))
                if not (len(words_) - k == 1 and len(tail) < 2):
                    self._surnames.setdefault(tail, [])
                    if entity not in self._surnames[tail]:
                        self._surnames[tail].append(entity)
            first = fold(words_[0])
            self._surnames.setdefault("\x00" + first, []).append(entity)
        return entity

    def _read_acronyms(self) -> None:
        """Learn "Long name (ACR)" and "ACR (long name)" where the letters are initials of the words."""
        tokens = self.tokens
        low, raw = tokens.low, tokens.raw
        for i in range(2, len(low) - 1):
            if low[i - 1] != "(" or low[i + 1] != ")" or not (2 <= len(raw[i]) <= 10) or not raw[i][0].isupper():
                continue
            letters = fold(raw[i]).replace(" ", "")
            n = len(letters) - 1
            k = i - 2
            begin = -1
            while k >= 0 and i - k < 22 and n >= 0:
                first = fold(raw[k])[:1]
                if low[k] in {".", ",", ";", ":", "\n", "(", ")"}:
                    break
                if first == letters[n] and low[k] not in {"de", "du", "des", "la", "le", "les", "et", "à"}:
                    n -= 1
                    begin = k
                k -= 1
            if begin >= 0 and n < 0:
                long = tokens.text[tokens.start[begin] : tokens.end[i - 2]]
                if len(long) > len(raw[i]) + 3:
                    self._acronyms[fold(raw[i])] = long
                    self._acronyms.setdefault(fold(long), long)

    def _read_offices(self, sentences: list[Sentence]) -> None:
        """Learn who holds which office: "le président Volodymyr Zelensky", "Leonard Ellerbe, président de X"."""
        for s in sentences:
            low, cap = s.low, s.cap
            for p, word in enumerate(low):
                if word in words.PERSONS and word not in words.SOURCES:
                    first = p
                    while first and low[first - 1] in words.DETERMINERS | {
                        "premier",
                        "première",
                        "ancien",
                        "ancienne",
                        "ex",
                        "jeune",
                        "nouveau",
                        "nouvelle",
                    }:
                        first -= 1
                    phrase = read(s, first)
                    if (
                        phrase is None
                        or phrase.plural
                        or phrase.head not in words.PERSONS
                        and phrase.head not in {"premier"}
                    ):
                        continue
                    if phrase.name and self._is_person(phrase):
                        self._note_office(self._person(phrase.name, phrase.gender), phrase)
                        continue
                    appositions(phrase)
                    for other in phrase.appositions:
                        if other.name and not other.head and self._is_person(other):
                            self._note_office(self._person(other.name, phrase.gender), phrase)
                    if not phrase.appositions and first >= 2 and low[first - 1] == "," and cap[first - 2]:
                        named = self._name_ending(s, first - 1)
                        if named:
                            self._note_office(named, phrase)

    def _name_ending(self, s: Sentence, end: int) -> Entity | None:
        """Return the known person whose full name ends before position end."""
        for first in range(max(0, end - 5), end):
            entity = self._entities.get(fold(s.tokens.text[s.begin(first) : s.finish(end - 1)]))
            if entity and entity.kind == "person":
                return entity
        single = self._surnames.get(fold(s.raw(end - 1)))
        return single[0] if single and len(single) == 1 else None

    def _note_office(self, entity: Entity, phrase: Phrase) -> None:
        entity.gender = entity.gender or phrase.gender
        entity.offices.append((phrase.head, roles.content_of(phrase)))

    # -- resolution

    def _is_person(self, phrase: Phrase) -> bool:
        """Whether the phrase's name is that of a person."""
        if not phrase.name:
            return False
        form = fold(phrase.name)
        if phrase.titled or (phrase.head in words.PERSONS and form not in BY_FORM and form not in BY_NAME):
            return True
        if form in self._entities:
            return self._entities[form].kind == "person"
        if phrase.entry or form in BY_FORM or form in BY_NAME or form in BY_CAPITAL or form in self._acronyms:
            return False
        if phrase.head:
            return (
                phrase.head
                not in words.ORGANIZATION_BODIES | words.GOVERNMENT_BODIES | words.MEDIA_NOUNS | words.DOCUMENTS
            )
        parts = phrase.name.split()
        first = parts[0].lower()
        if first in words.GOVERNMENT_BODIES | words.ORGANIZATION_BODIES | words.MEDIA_NOUNS:
            return False
        if _given(first) or form in self._surnames:
            return True
        if not words.NAMES_OF_BODIES.isdisjoint(form.split()):
            return False
        if len(parts) == 1:
            return not (phrase.name.isupper() and len(phrase.name) < 8) and phrase.det == "" and "." not in phrase.name
        return phrase.det == "" and not all(p.isupper() and len(p) < 5 for p in parts)

    def resolve(
        self, phrase: Phrase, *, inverted: bool = False, continuing: bool = False, mention: bool = False
    ) -> Entity | None:
        """Return the source that a phrase names at its place, None when it names nobody who could speak.

        inverted: it follows its verb; continuing: the verb goes on with a speech; mention: it does not speak here.
        """
        self._at = phrase.sentence.at[phrase.first]
        entity = self._resolve(phrase, inverted=inverted, continuing=continuing)
        if entity and not phrase.pronoun and not mention:
            for part in (phrase, *phrase.appositions):
                if part.head not in {"source"} or entity.kind == "unnamed":
                    entity.aliases.setdefault(part.text)
                if part.name and entity.kind == "person" and part.name != part.text:
                    entity.aliases.setdefault(part.name)
        return entity

    def _resolve(self, phrase: Phrase, *, inverted: bool, continuing: bool) -> Entity | None:
        if phrase.pronoun:
            return self.pronoun(phrase.pronoun)
        for part in (phrase, *phrase.appositions):
            if part.name and self._is_person(part):
                entity = self._person(part.name, phrase.gender if part is phrase or phrase.head else part.gender)
                entity.gender = entity.gender or phrase.gender
                return entity
        head = phrase.head
        if phrase.entry:
            return self._body_of(phrase.entry, phrase)
        bare = fold(phrase.bare)
        state = BY_NAME.get(bare) or (BY_CAPITAL.get(bare) if phrase.det == "" else None)
        if state:
            key = "state " + state.name
            entity = self._entities.setdefault(key, Entity(phrase.bare, "government", country=state.name))
            return entity
        if head in words.SOURCES:
            if self.last and (phrase.det in {"cette", "ces"} or not {"même", "mêmes"}.isdisjoint(phrase.content)):
                return self.last
            return self.own_words(phrase)
        if not head and phrase.name:
            return self._named_body(phrase)
        if head in words.PERSONS or (head == "premier" and "ministre" in phrase.content):
            return self._role(phrase, inverted=inverted, continuing=continuing)
        if head in words.MEDIA_NOUNS and not phrase.name:
            return self._medium(phrase)
        if head in words.GOVERNMENT_BODIES or head in words.ORGANIZATION_BODIES or head in words.MEDIA_NOUNS:
            return self._body(phrase)
        if not head:
            return None
        if head in words.NOT_SPEAKERS or head in words.DOCUMENTS or len(head) < 3:
            return None
        if head.endswith(words.UNSPOKEN_ENDINGS) or not head[0].isalpha():
            return None
        return self._role(phrase, inverted=inverted, continuing=continuing)

    def _body_of(self, entry: Entry, phrase: Phrase) -> Entity:
        form = fold(phrase.bare)
        if form in entry.ambiguous and entry.kind in {"government", "organization"}:
            return self._entities.setdefault(form, Entity(phrase.bare, entry.kind, gender=phrase.gender))
        entity = self._entities.get("entry " + entry.name)
        if entity is None:
            entity = Entity(entry.name, entry.kind, gender=phrase.gender, country=entry.country)
            self._entities["entry " + entry.name] = entity
        return entity

    def outlet(self, entry: Entry, text: str) -> Entity:
        """Return the source for an agency or outlet named in a place of attribution."""
        entity = self._entities.get("entry " + entry.name)
        if entity is None:
            entity = Entity(entry.name, entry.kind, country=entry.country)
            self._entities["entry " + entry.name] = entity
        entity.aliases.setdefault(text)
        return entity

    def last_outlet(self) -> Entity | None:
        """Return the outlet named last."""
        return self._outlet

    def see(self, entry: Entry) -> None:
        """Note that an outlet is named here."""
        key = "entry " + entry.name
        self._outlet = self._entities.setdefault(key, Entity(entry.name, entry.kind, country=entry.country))

    def _named_body(self, phrase: Phrase) -> Entity | None:
        form = fold(phrase.bare)
        last = phrase.sentence.raw(phrase.end - 1)
        if last.isupper() and phrase.end - phrase.own[0] > 2 and (entry := BY_FORM.get(fold(last))):
            return self._body_of(entry, phrase)  # Institut américain d'études géologiques USGS
        long = self._acronyms.get(form) or self._acronyms.get(fold(phrase.name))
        if long:
            return self._acronym_body(long, phrase)
        known = self._surnames.get(form)
        if known:
            return known[0]
        if " " not in form:  # "la Commission", after "la Commission européenne"
            for entity in reversed(self._recents):
                if entity.kind in {"organization", "government"} and fold(entity.name).startswith(form + " "):
                    return entity
        first = phrase.name.split()[0].lower()
        kind = "government" if first in words.GOVERNMENT_BODIES else "organization"
        if not words.NAMES_OF_MEDIA.isdisjoint(form.split()):
            kind = "media"
        return self._entities.setdefault(form, Entity(phrase.bare, kind, gender=phrase.gender))

    def _acronym_body(self, long: str, phrase: Phrase) -> Entity:
        entry = BY_FORM.get(fold(long)) or next(
            (e for a, l in self._acronyms.items() if l == long and (e := BY_FORM.get(a)) and a not in e.ambiguous), None
        )
        if entry:
            return self._body_of(entry, phrase)
        key = fold(long)
        entity = self._entities.get(key)
        if entity is None:
            first = long.split()[0].lower()
            entity = Entity(
                long,
                "government" if first in words.GOVERNMENT_BODIES and first not in {"union"} else "organization",
                gender=phrase.gender,
            )
            self._entities[key] = entity
            for acronym, name in self._acronyms.items():
                if name == long and acronym != key:
                    entity.aliases.setdefault(acronym.upper())
        return entity

    def _body(self, phrase: Phrase) -> Entity | None:
        head = phrase.head
        form = fold(phrase.bare)
        long = self._acronyms.get(form)
        if long:
            return self._acronym_body(long, phrase)
        if phrase.name and not phrase.entry:
            entry = BY_FORM.get(fold(phrase.name))
            if entry and phrase.own[1] == phrase.end:
                return self._body_of(entry, phrase)
        known = self._entities.get(form)
        if known:
            return known
        if phrase.det in {"un", "une", "des", "plusieurs", "certains", "certaines", "d'"} and not phrase.name:
            return self.own_words(phrase)
        kind = (
            "media"
            if head in words.MEDIA_NOUNS
            else "government"
            if head in words.GOVERNMENT_BODIES
            else "organization"
        )
        if not phrase.name or phrase.own[1] < phrase.end:
            content = {fold(w) for w in phrase.content}
            for entity in reversed(list(self._entities.values())):
                if entity.kind == "person" or not entity.roles:
                    continue
                heads = {fold(alias).split()[0] for alias in (entity.name, *entity.aliases)} | {
                    w for alias in (entity.name, *entity.aliases) for w in fold(alias).replace("l'", "").split()[:2]
                }
                if fold(head) in heads:
                    rest = content - {
                        w
                        for alias in (entity.name, *entity.aliases)
                        for w in fold(alias).replace("l'", "").replace("d'", "").split()
                    }
                    if not rest or all(
                        entity.country
                        and (st := BY_ADJECTIVE.get(w))
                        and (st.name == entity.country or entity.country == "US" and st.name == "États-Unis")
                        for w in rest
                    ):
                        return entity
        else:
            run = fold(phrase.name)
            if run in self._entities:
                return self._entities[run]
            if (
                phrase.own[1] == phrase.end
                and phrase.own[0] == phrase.end - (phrase.own[1] - phrase.own[0])
                and head in words.ORGANIZATION_BODIES | words.MEDIA_NOUNS
                and head not in {"parti", "chambre", "centre", "maison", "école", "ordre", "front"}
            ):
                return self._entities.setdefault(run, Entity(phrase.name, kind, gender=phrase.gender))
        if head in roles.GENERIC_BODIES and phrase.det in {"le", "la", "l'", "ce", "cet", "cette"} and not phrase.name:
            for entity in reversed(self._recents):
                if entity.kind in {"organization", "government"} and entity.name[:1].isupper():
                    return entity
        short = self._entities.get(fold(head))
        if short and short.kind == kind and not phrase.name.isupper():  # "le parquet", before "le parquet de Bobigny"
            short.aliases.setdefault(short.name)
            short.name = phrase.bare[:1].upper() + phrase.bare[1:]
            self._entities[form] = short
            return short
        name = phrase.bare
        if head in {"ministère", "préfecture", "parquet", "gouvernement", "police", "mairie"}:
            name = name[:1].upper() + name[1:]
        return self._entities.setdefault(form, Entity(name, kind, gender=phrase.gender, plural=phrase.plural))

    def _medium(self, phrase: Phrase) -> Entity | None:
        """Resolve "le quotidien", "l'agence américaine" to the last outlet, or to the body that is called so."""
        outlet = self._outlet
        if phrase.head == "agence" and not (outlet and outlet.kind == "agency"):
            return self._body(phrase)
        return outlet if outlet and phrase.det in _DEFINITE else self._body(phrase)

    def last_outlet(self) -> Entity | None:
        """Return the outlet named last."""
        return self._outlet

    def see(self, entry: Entry) -> None:
        """Note that an outlet is named here."""
        key = "entry " + entry.name
        self._outlet = self._entities.setdefault(key, Entity(entry.name, entry.kind, country=entry.country))

    def _named_body(self, phrase: Phrase) -> Entity | None:
        form = fold(phrase.bare)
        last = phrase.sentence.raw(phrase.end - 1)
        if last.isupper() and phrase.end - phrase.own[0] > 2 and (entry := BY_FORM.get(fold(last))):
            return self._body_of(entry, phrase)  # Institut américain d'études géologiques USGS
        long = self._acronyms.get(form) or self._acronyms.get(fold(phrase.name))
        if long:
            return self._acronym_body(long, phrase)
        known = self._surnames.get(form)
        if known:
            return known[0]
        if " " not in form:  # "la Commission", after "la Commission européenne"
            for entity in reversed(self._recents):
                if entity.kind in {"organization", "government"} and fold(entity.name).startswith(form + " "):
                    return entity
        first = phrase.name.split()[0].lower()
        kind = "government" if first in words.GOVERNMENT_BODIES else "organization"
        if not words.NAMES_OF_MEDIA.isdisjoint(form.split()):
            kind = "media"
        return self._entities.setdefault(form, Entity(phrase.bare, kind, gender=phrase.gender))

    def _acronym_body(self, long: str, phrase: Phrase) -> Entity:
        entry = BY_FORM.get(fold(long)) or next(
            (e for a, l in self._acronyms.items() if l == long and (e := BY_FORM.get(a)) and a not in e.ambiguous), None
        )
        if entry:
            return self._body_of(entry, phrase)
        key = fold(long)
        entity = self._entities.get(key)
        if entity is None:
            first = long.split()[0].lower()
            entity = Entity(
                long,
                "government" if first in words.GOVERNMENT_BODIES and first not in {"union"} else "organization",
                gender=phrase.gender,
            )
            self._entities[key] = entity
            for acronym, name in self._acronyms.items():
                if name == long and acronym != key:
                    entity.aliases.setdefault(acronym.upper())
        return entity

    def _body(self, phrase: Phrase) -> Entity | None:
        head = phrase.head
        form = fold(phrase.bare)
        long = self._acronyms.get(form)
        if long:
            return self._acronym_body(long, phrase)
        if phrase.name and not phrase.entry:
            entry = BY_FORM.get(fold(phrase.name))
            if entry and phrase.own[1] == phrase.end:
                return self._body_of(entry, phrase)
        known = self._entities.get(form)
        if known:
            return known
        if phrase.det in {"un", "une", "des", "plusieurs", "certains", "certaines", "d'"} and not phrase.name:
            return self.own_words(phrase)
        kind = (
            "media"
            if head in words.MEDIA_NOUNS
            else "government"
            if head in words.GOVERNMENT_BODIES
            else "organization"
        )
        if not phrase.name or phrase.own[1] < phrase.end:
            content = {fold(w) for w in phrase.content}
            for entity in reversed(list(self._entities.values())):
                if entity.kind == "person" or not entity.roles:
                    continue
                heads = {fold(alias).split()[0] for alias in (entity.name, *entity.aliases)} | {
                    w for alias in (entity.name, *entity.aliases) for w in fold(alias).replace("l'", "").split()[:2]
                }
                if fold(head) in heads:
                    rest = content - {
                        w
                        for alias in (entity.name, *entity.aliases)
                        for w in fold(alias).replace("l'", "").replace("d'", "").split()
                    }
                    if not rest or all(
                        entity.country
                        and (st := BY_ADJECTIVE.get(w))
                        and (st.name == entity.country or entity.country == "US" and st.name == "États-Unis")
                        for w in rest
                    ):
                        return entity
        else:
            run = fold(phrase.name)
            if run in self._entities:
                return self._entities[run]
            if (
                phrase.own[1] == phrase.end
                and phrase.own[0] == phrase.end - (phrase.own[1] - phrase.own[0])
                and head in words.ORGANIZATION_BODIES | words.MEDIA_NOUNS
                and head not in {"parti", "chambre", "centre", "maison", "école", "ordre", "front"}
            ):
                return self._entities.setdefault(run, Entity(phrase.name, kind, gender=phrase.gender))
        if head in roles.GENERIC_BODIES and phrase.det in {"le", "la", "l'", "ce", "cet", "cette"} and not phrase.name:
            for entity in reversed(self._recents):
                if entity.kind in {"organization", "government"} and entity.name[:1].isupper():
                    return entity
        short = self._entities.get(fold(head))
        if short and short.kind == kind and not phrase.name.isupper():  # "le parquet", before "le parquet de Bobigny"
            short.aliases.setdefault(short.name)
            short.name = phrase.bare[:1].upper() + phrase.bare[1:]
            self._entities[form] = short
            return short
        name = phrase.bare
        if head in {"ministère", "préfecture", "parquet", "gouvernement", "police", "mairie"}:
            name = name[:1].upper() + name[1:]
        return self._entities.setdefault(form, Entity(name, kind, gender=phrase.gender, plural=phrase.plural))

    def _medium(self, phrase: Phrase) -> Entity | None:
        """Resolve "le quotidien", "l'agence américaine" to the last outlet, else the last body that fits."""
        return self.last_outlet() or self._body(phrase)

    def own_words(self, phrase: Phrase) -> Entity:
        text = _COMPLEMENT.split(phrase.text, maxsplit=1)[0]
        key = "unnamed " + fold(text)
        entity = self._entities.get(key)
        if entity is None:
            entity = Entity(text, "unnamed", gender=phrase.gender, plural=phrase.plural)
            entity.offices.append((phrase.head, roles.content_of(phrase)))
            self._entities[key] = entity
        return entity

    def _role(self, phrase: Phrase, *, inverted: bool, continuing: bool) -> Entity | None:
        """Resolve a role noun: the holder of the office, the body for its spokesperson, who just spoke, or nobody known."""
        if phrase.plural or phrase.det not in _DEFINITE:
            return self._spokesperson(phrase) or self.own_words(phrase)
        held = roles.holder(phrase, self._entities.values(), self._recents) or self._spokesperson(phrase)
        if held:
            return held
        if (phrase.head not in words.PERSONS and not inverted) or phrase.head in roles.RELATIONS:
            return self.own_words(phrase)
        recent = self._recent(phrase.gender, plural=False, person=True)
        if recent and recent.kind == "unnamed" and not continuing and phrase.head not in roles.ANYBODY:
            recent = None
        if recent:
            described = phrase.head in roles.DESCRIPTIONS
            specific = any(phrase.sentence.cap[q] for q in range(phrase.first, phrase.end))
            if (
                continuing
                or (described and (inverted or not specific))
                or (not recent.offices and (recent is self.last or (not specific and len(phrase.content) <= 1)))
            ):
                return recent
        only = {entity for at, entity in self._mentions if at < self._at}
        if len(only) == 1:  # the only person so far: "Olivier Véran met en garde", then "le ministre de la Santé"
            entity = only.pop()
            if not entity.offices and not (phrase.gender and entity.gender and phrase.gender != entity.gender):
                entity.offices.append((phrase.head, roles.content_of(phrase)))
                return entity
        return self.own_words(phrase)

    def _spokesperson(self, phrase: Phrase) -> Entity | None:
        """Return the body for which an unnamed spokesperson speaks."""
        if phrase.head != "porte-parole" and not (phrase.head in {"services", "service", "bureau"}):
            return None
        s = phrase.sentence
        q = next((q for q in range(phrase.first, phrase.end) if s.low[q] == phrase.head), phrase.end) + 1
        while q < phrase.end and s.low[q] not in words.OF:
            q += 1
        if q >= phrase.end:
            if phrase.det in {"son", "leur", "sa"} or phrase.head == "porte-parole":
                for entity in reversed(self._recents):
                    if entity.kind in {"organization", "government", "media", "agency"}:
                        return entity
            return None
        start = q + 1
        if s.low[q] in {"du", "des"}:
            body = read(s, start, phrase.end)
            if body:
                body.det = "le" if s.low[q] == "du" else "les"
        else:
            body = read(s, start, phrase.end)
        if body is None:
            return None
        entity = self._resolve(body, inverted=False, continuing=False)
        return entity if entity and entity.kind not in {"unnamed"} else None

    # -- focus

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
        if self._recents and self._recents[-1] is entity:
            return
        if entity in self._recents[-8:]:
            self._recents.remove(entity)
        self._recents.append(entity)

    def _recent(self, sex: str, *, plural: bool, person: bool = False) -> Entity | None:
        for entity in reversed(self._recents):
            if person and entity.kind not in {"person"} and not (entity.kind == "unnamed" and not entity.plural):
                continue
            if entity.plural == plural and not (sex and entity.gender and sex != entity.gender):
                return entity
        if plural or not sex:
            return None
        return next((e for at, e in reversed(self._mentions) if at < self._at and e.gender == sex), None)

    def pronoun(self, pronoun: str) -> Entity | None:
        """Return whom a pronoun stands for: the last in focus of its gender and number, a person first."""
        base = pronoun.strip("-")
        if base in {"ses", "leurs"}:
            return self.last or self.focus
        if base in {"ils", "elles", "ceux-ci", "celles-ci"}:
            sex = "f" if base.startswith("elles") or base.startswith("celles") else "m"
            return self._recent(sex, plural=True)
        if base in {"on", "ce"}:
            return None
        sex = "f" if base.startswith(("elle", "celle")) else "m"
        person = self._recent(sex, plural=False, person=True)
        anyone = self._recent(sex, plural=False)
        if anyone and anyone is not person and anyone is self.last and anyone.gender == sex:
            return anyone
        if person is None:
            return anyone if anyone and anyone.kind != "media" else None
        return person

    def sources(self) -> list[Source]:
        """Return the sources that spoke or relayed, in the order of their first mention as such."""
        return [entity.source() for entity in dict.fromkeys(self._entities.values()) if entity.roles]


def _given(word: str) -> bool:
    return word in GIVEN or ("-" in word and word.split("-", 1)[0] in GIVEN)
