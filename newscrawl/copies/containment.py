"""How much of one text stands in another: its facts, its wording, its quotations.

Everything is asked of the later text: what of it does the other one have, what has it alone? A rewording is shorter than its origin, so containment
tells more than likeness; and a reporter who was there brings something of his own: a name, a figure, a voice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from newscrawl.french.countries import BY_CAPITAL, BY_NAME
from newscrawl.french.gazetteer.entries import BY_FORM

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newscrawl.copies.reading import Name, Reading

Span = tuple[int, int]

#: Words of names that any report may hold.
COMMON = frozenset(part for form in (*BY_FORM, *BY_NAME, *BY_CAPITAL) for part in form.split())
_COMMON_WEIGHT = 0.25  # of a name that any report may hold: a country, a capital, a well-known body
_SMALL_WEIGHT = 0.5  # of a whole number below ten
_FULL_NAME = 2  # words: a person; the most that a name weighs
_OWN_QUOTE_WEIGHT = 2.0
_SMALL = 10
_ROUNDED = 0.15  # how far a rounded number lies from the true one: 1.7 million made 2 million
_SAME_QUOTE = 0.38  # of its words, or of its stems: a quotation reworded; two of one speech share less (.29 at most, in 160 pairs)
_WHOLE = 4  # words of a quotation that is looked for; a shorter one proves nothing
_MOST_QUOTED = 80  # words of a quotation that are compared
_LEAST_STEMS = 2  # of a sentence that is looked for
_FOUND = 0.3  # of a sentence's words; where the other text has less, the sentence is new …
_NEW_SENTENCE = 3.0  # … and a new fact in it weighs more than one in a sentence that is there: somebody found it out


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation found again: characters of it in both texts, and what happened to it."""

    here: Span
    there: Span
    change: Literal["identical", "cut", "altered"]


@dataclass(slots=True)
class Containment:
    """What of a text stands in another one.

    shared, own: weight of the facts (names and numbers) that both have, that it has alone; own counts quotations too
    names: weight of the names among the shared facts
    wording: share of its words outside of quotations that stand together in the other text as well, 0 to 1
    words: how many such words were looked for
    new: share of them in sentences that the other text does not have
    shared_names, own_names, shared_numbers, own_numbers: their characters here
    broken, broken_values: numbers here and in the other text, of which the one was rounded to or mistaken for the other
    quotations: those found again
    own_quotations: those that the other text does not have
    facts: weight and words of each fact in common
    """

    shared: float = 0.0
    own: float = 0.0
    names: float = 0.0
    wording: float = 0.0
    words: int = 0
    new: float = 0.0
    shared_names: list[Span] = field(default_factory=list)
    own_names: list[Span] = field(default_factory=list)
    shared_numbers: list[Span] = field(default_factory=list)
    own_numbers: list[Span] = field(default_factory=list)
    broken: list[tuple[Span, Span]] = field(default_factory=list)
    broken_values: list[tuple[float, float]] = field(default_factory=list)
    quotations: list[Quoted] = field(default_factory=list)
    own_quotations: list[Span] = field(default_factory=list)
    facts: list[tuple[float, frozenset[str]]] = field(default_factory=list)

    @property
    def own_share(self) -> float:
        """Share of its facts that the other text does not have, 0 to 1."""
        return self.own / (self.own + self.shared) if self.own + self.shared else 1.0


def contain(here: Reading, there: Reading) -> Containment:
    """Return what of a text stands in another one."""
    found = Containment()
    new = _compare_wording(here, there, found)
    _compare_names(here, there, found, new)
    _compare_numbers(here, there, found, new)
    _compare_quotations(here, there, found)
    return found


def _weight(name: Name) -> float:
    if COMMON.issuperset(name.parts):
        return _COMMON_WEIGHT
    return min(_FULL_NAME, len(name.parts))


def _own_weight(weight: float, place: Span, new: Sequence[Span]) -> float:
    """Return what a fact weighs that the other text does not have: more in a sentence that is new as well."""
    return weight * _NEW_SENTENCE if any(start <= place[0] < end for start, end in new) else weight


def _compare_names(here: Reading, there: Reading, found: Containment, new: Sequence[Span]) -> None:
    words = {part for word in there.words for part in word.split()}
    seen: set[str] = set()
    for name in sorted(here.names, key=lambda name: -len(name.parts)):
        if seen.issuperset(name.parts):
            continue
        seen.update(name.parts)
        weight, place = _weight(name), (name.start, name.end)
        if words.isdisjoint(name.parts):
            found.own += _own_weight(weight, place, new)
            found.own_names.append(place)
        else:
            found.shared += weight
            found.names += weight
            found.shared_names.append(place)
            found.facts.append((weight, frozenset(name.parts)))


def _compare_numbers(here: Reading, there: Reading, found: Containment, new: Sequence[Span]) -> None:
    for value, place in here.numbers.items():
        weight = _SMALL_WEIGHT if value < _SMALL and value == int(value) else 1.0
        if value in there.numbers:
            found.shared += weight
            found.shared_numbers.append(place)
            found.facts.append((weight, frozenset({f"#{value:g}"})))
            continue
        found.own_numbers.append(place)
        for other, elsewhere in there.numbers.items():
            if other not in here.numbers and (is_swapped(value, other) or is_rounded(value, other)):
                found.shared += weight
                found.broken.append((place, elsewhere))
                found.broken_values.append((value, other))
                found.facts.append((weight, frozenset({f"#{other:g}"})))
                break
        else:
            found.own += _own_weight(weight, place, new)


def is_swapped(a: float, b: float) -> bool:
    """Whether the digits of one number are those of the other in another order: 340 and 430."""
    return a >= _SMALL and sorted(f"{a:g}") == sorted(f"{b:g}")


def is_rounded(a: float, b: float) -> bool:
    """Whether one number may stand for the other, rounded."""
    return max(a, b) >= _SMALL and abs(a - b) <= _ROUNDED * max(a, b)


def _in_common(a: Sequence[str], b: Sequence[str]) -> int:
    """Return how many words two quotations have in common, in the same order."""
    a, b = a[:_MOST_QUOTED], b[:_MOST_QUOTED]
    row = [0] * (len(b) + 1)
    for word in a:
        left = row[0]
        for n, other in enumerate(b, 1):
            left, row[n] = row[n], left + 1 if word == other else max(row[n], row[n - 1])
    return row[-1]


def _compare_quotations(here: Reading, there: Reading, found: Containment) -> None:
    for first, after in here.quotations:
        if after - first < _WHOLE:
            continue
        place = (here.start[first], here.end[after - 1])
        best, where = 0.0, None
        words, stems = here.words[first:after], {stem for stem in here.stems[first:after] if stem}
        for start, end in there.quotations:
            other = there.words[start:end]
            shared = max(
                _in_common(words, other) / min(len(words), _MOST_QUOTED),
                len(stems & set(there.stems[start:end])) / max(len(stems), 1),
            )
            if shared > best:
                best, where = shared, (start, end)
        if where is None or best < _SAME_QUOTE:
            if not _stands_in(words, there.words):
                found.own += _OWN_QUOTE_WEIGHT
                found.own_quotations.append(place)
            continue
        other = there.words[where[0] : where[1]]
        change: Literal["identical", "cut", "altered"] = (
            "identical" if words == other else "cut" if _stands_in(words, other) else "altered"
        )
        found.quotations.append(Quoted(place, (there.start[where[0]], there.end[where[1] - 1]), change))


def _stands_in(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words stand among others as they are."""
    return f" {' '.join(words)} " in f" {' '.join(others)} "


def _compare_wording(here: Reading, there: Reading, found: Containment) -> list[Span]:
    """Look for each sentence in the best two neighbouring sentences of the other text; return the sentences that are new."""
    sentences = [{stem for stem in there.stems[start:end] if stem} for start, end in there.sentences]
    pairs = [a | b for a, b in zip(sentences, [*sentences[1:], set()], strict=False)]
    kept, fresh, new = 0, 0, []
    for start, end in here.sentences:
        stems = {
            stem
            for stem, quoted in zip(here.stems[start:end], here.quoted[start:end], strict=True)
            if stem and not quoted
        }
        if len(stems) < _LEAST_STEMS:
            continue
        best = max((len(stems & pair) for pair in pairs), default=0)
        found.words += len(stems)
        kept += best
        if best < _FOUND * len(stems):
            new.append((here.start[start], here.end[end - 1]))
            fresh += len(stems)
    found.new = fresh / found.words if found.words else 0.0
    found.wording = kept / found.words if found.words else 0.0
    return new
