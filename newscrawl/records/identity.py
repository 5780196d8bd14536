"""Who is one source over many records: what belongs together adds up, and nothing else does.

A source's id is its kind, its name and, where the name alone is everybody's, the place that tells which one:
person:emmanuel-macron, government:prefecture@gard, media:le-parisien. What no place tells ("la direction", "une source
policière", a given name alone) is another one in each article, and carries the article's id.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.bodies import (
    HEADS_OF_BODIES,
    HOMES,
    LOCAL_BODIES,
    LOCAL_OFFICES,
    NATIONAL_BODIES,
    NOT_BETWEEN,
    NOT_PLACES,
    OCCUPATIONS,
    SMALL_WORDS_OF_PLACES,
)
from newscrawl.french.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME, STATES
from newscrawl.french.gazetteer.entries import BY_FORM
from newscrawl.french.letters import fold, key, plain
from newscrawl.french.offices import HOLDERS

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

_FAMILY = {head: family for family, heads in OCCUPATIONS.items() for head in heads.split()}
_STATE_OF = {state.code: state.name for state in STATES if state.code} | HOMES
_STATES = {"-".join(key(state.name).split()): state.name for state in STATES}
_GOVERNMENT = "government:gouvernement"
_PLACE = r"([A-Z0-9][\w-]*(?: (?:(?:de|du|des|la|le|les|sur|sous|en|et) )*(?:[dl]')?[A-Z][\w-]*){0,3})"
_OF = r"\b(?:de la |de l'|du |des |de |d'|a |au )"
_PLACED = re.compile(rf"{_OF}{_PLACE}")
#: Between a body and its place: "préfecture de police de Paris", "police judiciaire de Lille".
_ADJECTIVE = r"(?: de police| de region| [a-z]+(?:al|ale|ique|aire|if|ive|ier|iere)| de la Republique)?"
_ARTICLES = re.compile(r"(?:l[ea]s? |l'|un |une |des |cette |cet |ce |leur |sa |son |ses )")
_WORDS = re.compile(r"\w+")
_SENTENCE_ENDS = re.compile(r"[.!?;:«»“”\"\n]")
#: How far from a name its office is looked for, in characters, and at how many of the places where it stands.
_NEAR = 60
_PLACES_READ = 4


def source_id(name: str, kind: str, aliases: Sequence[str], *, text: str, article: str, home: str = "") -> str:
    """Return the id of one of an article's sources.

    name, kind, aliases: as in its record
    text: the article text, in which a place may stand that the name lacks
    article: the article's id
    home: ISO 3166 code of the country that the article's site is at home in, whose ministries it names without saying so
    """
    if kind == "unnamed":
        return f"{kind}:{_slug(name)}@{article}"
    if kind == "person":
        is_whole = " " in name.strip() and not name.islower()
        return f"{kind}:{_slug(name)}" if is_whole else f"{kind}:{_slug(name)}@{article}"
    entry = BY_FORM.get(fold(name))
    if entry and entry.is_outlet:
        return f"{entry.kind}:{_slug(entry.name)}"
    head = _head(name)
    if kind == "government" and (state := BY_CAPITAL.get(fold(name)) or BY_NAME.get(fold(name))):
        return f"{_GOVERNMENT}@{_slug(state.name)}"
    if head in NATIONAL_BODIES:
        return _national((name, *aliases), kind, text, article, home)
    if entry and not _PLACED.search(plain(entry.name)):  # "Parquet de Paris" is a parquet like any other
        return f"{entry.kind}:{_slug(entry.name)}"
    if head in LOCAL_BODIES:
        return _local((name, *aliases), kind, head, text, article)
    return f"{kind}:{_slug(name)}" if _is_proper(name) else f"{kind}:{_slug(name)}@{article}"


def _national(names: Sequence[str], kind: str, text: str, article: str, home: str) -> str:
    entry = BY_FORM.get(fold(names[0]))
    if (
        entry
        and fold(names[0]) not in entry.ambiguous
        and entry.country in _STATE_OF
        and not _is_everybodys(entry.name)
    ):
        return f"{entry.kind}:{_slug(entry.name)}"
    words = [word for word in key(names[0]).split() if word not in BY_ADJECTIVE]
    if words == ["ministere"]:
        return f"{kind}:ministere@{article}"  # of what, it does not say
    state = next(filter(None, map(_state_in, names)), None) or _state_of_text(text, _STATE_OF.get(home, ""))
    while words and words[-1] in {"de", "du", "la", "l", "d"}:
        words.pop()
    return f"{kind}:{'-'.join(words)}@{_slug(state) if state else article}"


def _is_everybodys(name: str) -> bool:
    """Whether other states have a body of that name: a ministry, and no adjective that says whose."""
    return _head(name) in NATIONAL_BODIES and not _state_in(name)


def _state_in(name: str) -> str | None:
    words = key(name).split()
    for n, word in enumerate(words):
        if state := BY_ADJECTIVE.get(word) or BY_ADJECTIVE.get(" ".join(words[n : n + 2])):
            return state.name
    if place := _PLACED.search(plain(name)):
        folded = fold(place[1])
        if state := BY_NAME.get(folded) or BY_CAPITAL.get(folded):
            return state.name
    return None


@lru_cache(maxsize=8)  # the sources of one article ask for the same text
def _state_of_text(text: str, home: str) -> str | None:
    """Return the state that a text is about where it names one more than all others, the home where it names none."""
    words = key(text).split()
    counts: Counter[str] = Counter()
    for n, word in enumerate(words):
        pair = f"{word} {words[n + 1]}" if n + 1 < len(words) else word
        if state := BY_ADJECTIVE.get(word) or BY_NAME.get(word) or BY_CAPITAL.get(word) or BY_NAME.get(pair):
            counts[state.name] += 1
    if not counts:
        return home or None
    ranked = counts.most_common(2)
    alone = len(ranked) == 1 or ranked[0][1] > 2 * ranked[1][1]
    if home and (counts[home] or not alone or ranked[0][1] == 1):
        # the home country is meant unless another one fills the text
        return home if counts[home] * 2 >= ranked[0][1] or ranked[0][1] == 1 else None
    return ranked[0][0] if alone else None


def _local(names: Sequence[str], kind: str, head: str, text: str, article: str) -> str:
    if any(word in BY_ADJECTIVE for word in key(names[0]).split()):
        return f"{kind}:{_slug(names[0])}"  # the adjective tells whose
    for name in names:
        if (placed := _PLACED.search(plain(name))) and (place := _place(placed[1])):
            return f"{kind}:{_slug(plain(name)[: placed.start()].strip()) or head}@{place}"
    if _is_proper(names[0]) and " " in names[0] and not _PLACED.search(plain(names[0])):
        return f"{kind}:{_slug(names[0])}"
    places = {_place(found) for found in _beside(head).findall(plain(text))} - {""}
    bare = _slug(names[0])
    return f"{kind}:{bare}@{places.pop()}" if len(places) == 1 else f"{kind}:{bare}@{article}"


@lru_cache(maxsize=256)
def _beside(head: str) -> re.Pattern[str]:
    heads = "|".join((head, *HEADS_OF_BODIES.get(head, ())))
    return re.compile(rf"\b(?i:{heads})\b{_ADJECTIVE}{_ADJECTIVE} {_OF}{_PLACE}")


def _place(found: str, name: str = "") -> str:
    """Return a place as a part of an id, without the name that follows it in an apposition; nothing where it is none."""
    words = _slug(found).split("-")
    own = set(key(name).split())
    while words and words[-1] in own:
        words.pop()
    return "" if not words or words[0] in NOT_PLACES else "-".join(words)


def _slug(name: str) -> str:
    words = key(name).split()
    while len(words) > 1 and words[0] in {"le", "la", "les", "l", "un", "une", "des"} and not name[0].isupper():
        words.pop(0)
    return "-".join(words)


def _head(name: str) -> str:
    return fold(_ARTICLES.sub("", name, count=1) if name[:1].islower() else name).partition(" ")[0]


def _is_proper(name: str) -> bool:
    """Whether a name is one body's own: a capital after its first letter, or a first word with one that is no head of many."""
    return any(c.isupper() for c in name[1:]) or (
        name[:1].isupper() and _head(name) not in LOCAL_BODIES | NATIONAL_BODIES
    )


def placed_name(name: str, source_id: str) -> str:
    """Return a source's name with the place that tells it from others of that name: Préfecture (Gard)."""
    base, _, place = source_id.partition("#")[0].partition("@")
    if base == _GOVERNMENT:
        name = "Gouvernement"  # "France" and "Paris" said it too
    if not place or set(place.split("-")) <= set(key(name).split()):
        return name
    return f"{name} ({place_in_words(place)})"


def place_in_words(place: str) -> str:
    """Return the place of an id as it is written, but for the accents of towns: Seine-Saint-Denis."""
    if state := _STATES.get(place):
        return state
    return "-".join(word if word in SMALL_WORDS_OF_PLACES else word.capitalize() for word in place.split("-"))


def is_identified(source_id: str, article: str) -> bool:
    """Whether an id stands for the same one in other articles too."""
    return not source_id.endswith(f"@{article}")


# --- namesakes


class Office(NamedTuple):
    """What a record says a person does: the family of occupations, and the place where the office is a place's."""

    family: str
    place: str = ""

    def __str__(self) -> str:
        return f"{self.family}@{self.place}" if self.place else self.family


def offices(name: str, aliases: Iterable[str], text: str) -> set[Office]:
    """Return the offices that a record gives a person: in the aliases, and directly beside the name in the text."""
    if fold(name) in HOLDERS:
        return set()  # the whole world knows one person of that name
    found = set()
    for alias in aliases:
        if not alias.lower().startswith(("ce ", "cet ", "cette ")):  # "ce chanteur" may be anybody
            found |= _office_in(alias, name)
    at = text.find(name)
    for _ in range(_PLACES_READ):
        if at < 0:
            break
        before = _SENTENCE_ENDS.split(text[max(0, at - _NEAR) : at])[-1].rstrip(" ,").rpartition(",")[2]
        if NOT_BETWEEN.isdisjoint(key(before).split()):
            found |= _office_in(before, name)
        after = text[at + len(name) : at + len(name) + _NEAR]
        if after.startswith(", "):
            found |= _office_in(_SENTENCE_ENDS.split(after[2:])[0].partition(",")[0], name)
        at = text.find(name, at + len(name))
    return found


def _office_in(phrase: str, name: str) -> set[Office]:
    bare = plain(phrase)
    for match in _WORDS.finditer(bare):
        head = match[0].lower()
        if family := _FAMILY.get(head):
            placed = _beside(head).match(bare, match.start()) if head in LOCAL_OFFICES else None
            return {Office(family, _place(placed[1], name) if placed else "")}
    return set()


def tell_apart(mentions: Mapping[Hashable, Iterable[str]]) -> dict[Hashable, str]:
    """Return, for the mentions of one name, what is to be added to its id: nothing where it is one person.

    mentions: for each mention, the offices it gives, as text ("politique@nice", "justice")
    Two offices of different families, or of one family in different places, are two persons, unless a mention has both.
    A mention without any stands apart as "#?" where there are two persons: whose words they are, it does not say.
    """
    parent: dict[str, str] = {}

    def root(office: str) -> str:
        while parent.setdefault(office, office) != office:
            office = parent[office]
        return office

    places: dict[str, set[str]] = defaultdict(set)
    told = {mention: sorted(given) for mention, given in mentions.items()}
    for given in told.values():
        for office in given:
            parent[root(office)] = root(given[0])
            family, _, place = office.partition("@")
            places[family].update({place} - {""})
    for office in list(parent):
        family = office.partition("@")[0]
        if len(places[family]) <= 1:  # "le maire" and "le maire de Nice" are one where no other town's is about
            parent[root(office)] = root(family)
    roots = {root(office) for given in told.values() for office in given}
    if len(roots) <= 1:
        return dict.fromkeys(mentions, "")
    unsure = {family for family, known in places.items() if len(known) > 1}
    names = {one: min(office for office in parent if root(office) == one) for one in roots}
    return {
        mention: f"#{names[root(given[0])]}" if given and given[0] not in unsure else "#?"
        for mention, given in told.items()
    }
