"""The bodies of an article: states, institutions, companies, outlets, by their names, acronyms and kinds."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING

from newscrawl.attribution.cast.entity import Entity
from newscrawl.attribution.phrases.proper_name import names_inner_body
from newscrawl.french import function_words, name_words, noun_phrases, nouns
from newscrawl.french.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME
from newscrawl.french.gazetteer.entries import BY_FORM, NAMESAKES, Entry
from newscrawl.french.gazetteer.organizations import NO_COMPANIES
from newscrawl.french.given_names import is_given
from newscrawl.french.letters import fold
from newscrawl.french.verbs import CUES

if TYPE_CHECKING:
    from newscrawl.attribution.cast.lone_names import LoneNames
    from newscrawl.attribution.phrases.phrase import Phrase
    from newscrawl.attribution.text.tokens import Tokens


_LONG_NAME = 22  # tokens
_USUAL = 2  # times that an acronym stands in a text that calls the body by it
_LONGEST_ACRONYM = 10  # letters
_BODY_NOUNS = nouns.ORGANIZATION_BODIES | nouns.GOVERNMENT_BODIES
_PRIVATE_ONLY = frozenset({"organization"})
_PUBLIC_OR_NOT = frozenset({"organization", "government"})
_NAME_AND_ACRONYM = 2  # words: a longer name that ends in an acronym may give both
_ALIKE = 40  # bodies that a short name may look back over
_ADJECTIVES = (*name_words.GENTILE_ENDINGS, "ique", "and", "ande", "al", "ale")
_MEANING = 3  # letters from which a word of a name means something: "de" and "du" do not
_CALLED = 4  # words of a name that a noun calls: "le groupe Bouygues Immobilier Île-de-France"
_SHORTEST_ACRONYM = 2  # letters


class Bodies:
    """Every body that the article names."""

    def __init__(self, tokens: Tokens, cap: list[bool], lone: LoneNames) -> None:
        self._entities: dict[str, Entity] = {}
        self.last_outlet: Entity | None = None
        self.last_media: Entity | None = None
        self._tokens = tokens
        self._long: dict[str, Entry | None] = {}
        self._acronyms, self._printed = _acronyms(tokens)
        self._called = _called(tokens, cap) | lone.bodies | lone.places
        self._places = lone.places

    def __contains__(self, form: str) -> bool:
        """Whether this is, folded, a name of the article's bodies or of a known one."""
        return (
            form in self._called
            or form in self._entities
            or form in self._acronyms
            or form in BY_FORM
            or form in BY_NAME
            or form in BY_CAPITAL
        )

    def is_outlet(self, phrase: Phrase) -> bool:
        """Whether the name starts with that of an outlet: CNN Brasil."""
        first = BY_FORM.get(fold(phrase.name.split(" ", 1)[0]))
        return " " in phrase.name and first is not None and first.kind == "media" and not first.ambiguous

    def explained(self, phrase: Phrase) -> Entity | None:
        """Return the body whose acronym or long name the phrase is, when the article gives both and no list knows that pair."""
        if not self._acronyms:
            return None
        start = (
            phrase.sentence.begin(phrase.end - 1)
            if phrase.first == phrase.end - 1
            else phrase.span[1] - len(phrase.bare)
        )
        for acronym, long in self._acronyms.items():
            known = BY_FORM.get(acronym)
            if known and not _is_short_for(known, long):
                if fold(phrase.bare) in {acronym, fold(long)}:
                    return self._get(fold(long), long, _kind_of(long), phrase)
            elif len(long) > len(phrase.bare) and self._tokens.text.startswith(long, start):
                return self._by_acronym(long, phrase)  # l'organisation des Nations unies | pour l'alimentation… (FAO)
        return None

    def known(self, entry: Entry, phrase: Phrase) -> Entity:
        """Return the body of a gazetteer entry; under the article's own words when the form is also another body's."""
        form = fold(phrase.bare)
        entry = self._of_country(entry, form)
        doubtful = form in entry.ambiguous and entry.kind in {"government", "organization"}
        if doubtful and "entry " + entry.name not in self._entities:
            return self._get(form, phrase.bare, entry.kind, phrase)
        return self._get("entry " + entry.name, entry.name, entry.kind, phrase, entry.country)

    def outlet(self, entry: Entry | None, name: str, text: str) -> Entity:
        """Return the source for an agency or outlet named here, and remember it; text is what calls it so, if it relays."""
        entry = self._of_country(entry, fold(name)) if entry else None
        key = "entry " + entry.name if entry else fold(name)
        entity = self._entities.get(key)
        if entity is None:
            entity = Entity(entry.name, entry.kind, country=entry.country) if entry else Entity(name, "media")
            self._entities[key] = entity
        if text:
            entity.aliases.setdefault(text)
        self.note_outlet(entity)
        return entity

    def _of_country(self, entry: Entry, form: str) -> Entry:
        """Return the agency that a form means which several have: the one named in full, else that of the country of which the article tells."""
        namesakes = NAMESAKES.get(form)
        if namesakes is None or entry.kind != "agency":
            return entry
        return max(namesakes, key=lambda one: ("entry " + one.name in self._entities, self._countries[one.country]))

    @cached_property
    def _countries(self) -> Counter[str]:
        """How often the article names each country, by its code."""
        states = (BY_NAME.get(w) or BY_CAPITAL.get(w) or BY_ADJECTIVE.get(w) for w in map(fold, self._tokens.low))
        return Counter(state.code for state in states if state)

    def note_outlet(self, entity: Entity) -> None:
        """Note an agency or outlet as the one named last."""
        self.last_outlet = entity
        if entity.kind == "media":
            self.last_media = entity

    def state(self, phrase: Phrase) -> Entity | None:
        """Return the state that the phrase names by its name or its capital."""
        form = fold(phrase.bare)
        state = BY_NAME.get(form) or (None if phrase.det else BY_CAPITAL.get(form))
        return self._get("state " + state.name, phrase.bare, "government", phrase, state.name) if state else None

    def by_name(self, phrase: Phrase, recents: list[Entity]) -> Entity:
        """Return the body that a proper name stands for."""
        form = fold(phrase.bare)
        last = phrase.sentence.raw(phrase.end - 1)
        entry = BY_FORM.get(fold(last)) if last.isupper() and phrase.end - phrase.own[0] > _NAME_AND_ACRONYM else None
        if entry:  # Institut américain d'études géologiques USGS
            return self.known(entry, phrase)
        long = self._acronyms.get(form) or self._acronyms.get(fold(phrase.name)) or self._longer(form)
        if long:
            return self._by_acronym(long, phrase)
        entry = BY_FORM.get(form)
        if entry and form not in entry.ambiguous:
            return self.known(entry, phrase)
        again = self._by_first_word(form, phrase, recents) if " " not in form else None
        if again:
            return again
        kind = "media" if self.is_outlet(phrase) else "government" if form in self._places else _kind_of(phrase.bare)
        return self._get(form, phrase.bare, kind, phrase)

    def _longer(self, form: str) -> str | None:
        """Return the one long name behind an acronym that has all the words of a name, and the same at its head and end."""
        said = form.split()
        if len(said) <= _NAME_AND_ACRONYM:
            return None
        alike = [
            long for long, words in self._explained_by[said[0]].items() if words[-1] == said[-1] and {*said} <= {*words}
        ]
        return alike[0] if len(alike) == 1 else None

    def _explained_again(self, phrase: Phrase) -> Entity | None:
        """Return the one body of this noun whose acronym the article tells: "le comité", after "le Comité de l'ONU pour X (CERD)"."""
        if phrase.det not in nouns.BODY_AGAIN or phrase.content or phrase.name:
            return None
        longs = self._explained_by[fold(phrase.head)]
        return self._by_acronym(next(iter(longs)), phrase) if len(longs) == 1 else None

    @cached_property
    def _explained_by(self) -> defaultdict[str, dict[str, list[str]]]:
        """The long names whose acronyms the article tells, with their words, by the first of these; all folded but the names."""
        found: defaultdict[str, dict[str, list[str]]] = defaultdict(dict)
        for long in self._acronyms.values():
            words = fold(long).split()
            found[words[0]][long] = words
        return found

    def _by_first_word(self, form: str, phrase: Phrase, recents: list[Entity]) -> Entity | None:
        """Return the body whose name starts so: "la Commission", after "la Commission européenne"."""
        for entity in reversed(recents):
            if entity.kind in _PUBLIC_OR_NOT and fold(entity.name).startswith(form + " "):
                return entity
        if form not in self._long and len(self._long) < _ALIKE:
            self._long[form] = self._long_form(form)
        entry = self._long.get(form)
        return self.known(entry, phrase) if entry else None

    def _long_form(self, form: str) -> Entry | None:
        """Return the known body of whose name the article gives a longer form: "la Commission", and "la Commission européenne"."""
        low, text = self._tokens.low, self._tokens.text
        for i in [i for i, word in enumerate(low) if word == form][:_ALIKE]:
            for end in range(i + 2, min(i + 6, len(low) + 1)):
                entry = BY_FORM.get(fold(text[self._tokens.start[i] : self._tokens.end[end - 1]]))
                if entry and entry.kind in {"government", "organization"}:
                    return entry
        return None

    def by_noun(self, phrase: Phrase, recents: list[Entity]) -> Entity | None:
        """Return the body that a common noun stands for: by its full name, by what was said of it, or as the last of its kind.

        None for a body that is not named at all ("une entreprise").
        """
        head = phrase.head
        form = fold(phrase.bare)
        if form in self._acronyms:
            return self._by_acronym(self._acronyms[form], phrase)
        own = bool(phrase.name) and phrase.own[1] == phrase.end and not names_inner_body(phrase)
        entry = BY_FORM.get(fold(phrase.name)) if own else None
        if entry:
            return self.known(entry, phrase)
        if form in self._entities:
            return self._entities[form]
        if (phrase.det in nouns.ANY_BODY or phrase.det in noun_phrases.NUMERALS) and not phrase.name:
            return None
        if (
            own
            and (head in nouns.ORGANIZATION_BODIES or head in nouns.MEDIA_NOUNS)
            and head not in nouns.NOT_NAMED_AFTER
        ):
            return self._get(fold(phrase.name), phrase.name, _kind_of_noun(head), phrase)  # le laboratoire Sanofi
        again = (
            None
            if own
            else self._mentioned_again(phrase) or self._explained_again(phrase) or _last_of_kind(phrase, recents)
        )
        return again or self._more_fully(form, phrase) or self._called_by(form, phrase)

    def _more_fully(self, form: str, phrase: Phrase) -> Entity | None:
        """Return the body so far called by the noun alone: "le parquet", before "le parquet de Bobigny"."""
        short = self._entities.get(fold(phrase.head))
        kind = _kind_of_noun(phrase.head)
        if short is None or short.kind not in {kind, "unnamed"} or form == fold(phrase.head):
            return None
        short.aliases.setdefault(short.name)
        short.name, short.kind = phrase.bare[:1].upper() + phrase.bare[1:], kind
        self._entities[form] = short
        return short

    def _called_by(self, form: str, phrase: Phrase) -> Entity:
        """Return the body that has the phrase for its name, or for its own words when it says no more than what kind of body."""
        if _says_kind_alone(phrase):
            return self._get(form, phrase.text, "unnamed", phrase)
        name = phrase.bare
        if phrase.head in nouns.CAPITALISED_BODIES:
            name = name[:1].upper() + name[1:]
        return self._get(form, name, _kind_of_noun(phrase.head), phrase)

    def _mentioned_again(self, phrase: Phrase) -> Entity | None:
        """Return the source of which the phrase says nothing new: "le ministère", "l'agence américaine"."""
        head = fold(phrase.head)
        content = [fold(w) for w in phrase.content]
        for entity in reversed(list(self._entities.values())[-_ALIKE:]):
            if not entity.roles:
                continue
            names = [
                fold(alias).replace("l'", "").replace("d'", "").split() for alias in (entity.name, *entity.aliases)
            ]
            if not any(head in name[:2] for name in names):
                continue
            said = set().union(*names)
            new = [w for w in content if not said.issuperset(w.split())]
            if all((state := BY_ADJECTIVE.get(w)) and entity.country in {state.name, state.code} for w in new):
                return entity
        return None

    def _by_acronym(self, long: str, phrase: Phrase) -> Entity:
        forms = [fold(long), *(acronym for acronym, name in self._acronyms.items() if name == long)]
        for form in forms:
            entry = BY_FORM.get(form)
            if entry and form not in entry.ambiguous:
                return self.known(entry, phrase)
        entity = self._get(forms[0], long, _kind_of(long), phrase)
        for acronym in forms[1:]:
            if acronym != forms[0]:
                entity.aliases.setdefault(self._printed[acronym])
                if self._tokens.raw.count(self._printed[acronym]) >= _USUAL and entity.name == long:
                    entity.aliases.setdefault(long)
                    entity.name = self._printed[acronym]  # what the article goes on to call it
        return entity

    def _get(self, key: str, name: str, kind: str, phrase: Phrase, country: str = "") -> Entity:
        entity = self._entities.get(key)
        if entity is None:
            entity = self._entities[key] = Entity(
                name, kind, gender=phrase.gender, plural=phrase.plural, country=country
            )
        return entity


def _last_of_kind(phrase: Phrase, recents: list[Entity]) -> Entity | None:
    """Return the body in focus that a general noun takes up: "l'organisation", "la compagnie"."""
    head = phrase.head
    if head not in nouns.GENERIC_BODIES or phrase.det not in nouns.BODY_AGAIN or phrase.name or _specific(phrase):
        return None
    if phrase.sentence.raw(min(phrase.end, len(phrase.sentence) - 1))[0].isupper():
        return None  # l'association d'usagers Plus de Trains
    kinds = _PRIVATE_ONLY if head in nouns.PRIVATE_BODIES else _PUBLIC_OR_NOT
    return next(
        (e for e in reversed(recents) if e.kind in kinds and e.name[:1].isupper() and _may_be_called(e, head)), None
    )


def _may_be_called(entity: Entity, head: str) -> bool:
    """Whether a body may be taken up by a noun: the CGT is no "entreprise", the Bourse de Paris no "groupe"."""
    if head in nouns.COMPANIES and entity.name in NO_COMPANIES:
        return False
    opening = entity.name.split(maxsplit=1)[0].lower()
    if opening == head or head in nouns.ANY_INSTITUTION:
        return True
    return opening not in nouns.NEVER_COMPANIES and opening not in noun_phrases.NAMED_FOR


def _says_kind_alone(phrase: Phrase) -> bool:
    """Whether a phrase names no body: "la préfecture", "la filiale belge"; but "la police", "le syndicat des éleveurs"."""
    if any(phrase.sentence.cap[phrase.first : phrase.end]):
        return False
    if phrase.plural or phrase.head in nouns.PLURAL_BODIES:
        said = [fold(w) for w in phrase.content]  # but "les autorités népalaises", "les autorités valaisannes"
        return BY_ADJECTIVE.keys().isdisjoint(said) and not any(
            w.removesuffix("s").endswith(name_words.TOWNSFOLK_ENDINGS) for w in said
        )
    if phrase.head in nouns.UNNAMED_ALONE:
        return not phrase.content
    return (
        phrase.head in nouns.ORGANIZATION_BODIES
        and phrase.head not in nouns.GOVERNMENT_BODIES
        and function_words.OF.isdisjoint(phrase.words)
    )


def _is_short_for(entry: Entry, long: str) -> bool:
    """Whether a known body's acronym can stand for the long name that the article gives: it has no other long name, or one alike."""
    said = {w for w in fold(long).replace("'", " ").split() if len(w) >= _MEANING}
    longs = [
        {w for w in fold(form).replace("'", " ").split() if len(w) >= _MEANING} for form in entry.forms if " " in form
    ]
    return not longs or any(2 * len(said & words_of) > len(said) for words_of in longs)


def _kind_of(name: str) -> str:
    """Return the kind of a body that only its proper name tells."""
    parts = fold(name).split()
    first = name.split(maxsplit=1)[0].lower()
    if not name_words.NAMES_OF_MEDIA.isdisjoint(parts):
        return "media"
    return "government" if first in nouns.GOVERNMENT_BODIES and first != "union" else "organization"


def _kind_of_noun(head: str) -> str:
    if head in nouns.MEDIA_NOUNS and head != "agence":
        return "media"
    return "government" if head in nouns.GOVERNMENT_BODIES else "organization"


def _body_before(tokens: Tokens, i: int) -> int:
    """Return where the body named before token i starts, in "la fédération des fabricants de cigarettes (Cimabel)", or -1."""
    found = -1
    for k in range(i - 1, max(1, i - _LONG_NAME), -1):
        if not tokens.raw[k][0].isalnum() and not tokens.low[k].endswith("'"):
            break
        if tokens.low[k] in _BODY_NOUNS and tokens.low[k - 1] in function_words.DETERMINERS:
            if tokens.low[k - 2] not in function_words.OF:
                return k
            found = k if found < 0 else found  # le Bureau de coordination de l'ONU (Ocha)
    return found


def _specific(phrase: Phrase) -> bool:
    """Whether a complement tells which body it is ("le syndicat des éleveurs"), not only of what kind ("l'agence de notation")."""
    said = phrase.words
    return (
        "plus" in said
        or any(phrase.sentence.cap[phrase.first : phrase.end])
        or any(
            w in {"des", "du"} or (w in function_words.OF and after in function_words.DETERMINERS)
            for w, after in pairwise(said)
        )
    )


def _called(tokens: Tokens, cap: list[bool]) -> set[str]:
    """Return the names, folded, that a noun before them, or brackets behind a name, call a body's: "la firme danoise Hydrex", "Max Vidal (Red Bull)"."""
    low = tokens.low
    found = set()
    for i, word in enumerate(low[:-1]):
        if word == "(" and i and cap[i - 1] and cap[i + 1] and not is_given(low[i + 1]):
            found.add(fold(tokens.text[tokens.start[i + 1] : tokens.end[_end_of_capitals(cap, i + 1) - 1]]))
        if word not in nouns.CALLING_BODIES:
            continue
        first = i + 1 + (not cap[i + 1] and low[i + 1].endswith(_ADJECTIVES) and low[i + 1] not in CUES)
        if first < len(low) and cap[first]:
            end = _end_of_capitals(cap, first)
            if end - first > 1 and is_given(low[first]):
                continue  # le fabricant Jean Dupont; but l'enseigne Paul
            found.add(fold(tokens.text[tokens.start[first] : tokens.end[end - 1]]))
    return found


def _end_of_capitals(cap: list[bool], first: int) -> int:
    end = first + 1
    while end < len(cap) and cap[end] and end - first < _CALLED:
        end += 1
    return end


def _acronyms(tokens: Tokens) -> tuple[dict[str, str], dict[str, str]]:
    """Return folded acronym -> long name and acronym as printed, for each "Long name (ACR)" whose words have the letters as initials, or that is a body's."""
    low, raw = tokens.low, tokens.raw
    found: dict[str, str] = {}
    printed: dict[str, str] = {}
    if "(" not in low:
        return found, printed
    counts = Counter(raw)
    for i in range(2, len(low) - 1):
        if low[i - 1] != "(" or low[i + 1] != ")" or not _may_be_acronym(raw[i]):
            continue
        first = _initials_before(tokens, i)
        if first < 0 and counts[raw[i]] > 1 and fold(raw[i]) not in BY_NAME:
            first = _body_before(tokens, i - 1)
        if first >= 0:
            long = tokens.text[tokens.start[first] : tokens.end[i - 2]]
            found[fold(raw[i])] = long
            printed[fold(raw[i])] = raw[i]
            found.setdefault(fold(long), long)
    return found, printed


def _may_be_acronym(word: str) -> bool:
    return _SHORTEST_ACRONYM <= len(word) <= _LONGEST_ACRONYM and word[0].isupper()


def _initials_before(tokens: Tokens, i: int) -> int:
    """Return where the words before the parenthesis start that have the letters of the acronym at i as initials, or -1."""
    raw = tokens.raw
    letters = fold(raw[i]).replace(" ", "")
    left, first = len(letters), -1
    for k in range(i - 2, max(-1, i - _LONG_NAME), -1):
        if not left or not (raw[k][0].isalnum() or raw[k] == ","):
            break
        if fold(raw[k])[:1] == letters[left - 1] and tokens.low[k] not in name_words.NO_INITIALS:
            left -= 1
            first = k
    return -1 if left else first
