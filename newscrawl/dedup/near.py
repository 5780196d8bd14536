"""Whether two titles, not equal, announce the same report.

Agency stories come back under retouched titles: a label before, a place put first, a synonym, a cut end. The same small
differences separate two stories too: a number, a day, a town, a name, a "pas". So likeness alone does not decide: guards first.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from newscrawl.french.title_words import OPPOSITES, REVERSALS, STOP, SYNONYMS

if TYPE_CHECKING:
    from newscrawl.dedup.titles import Title


LIKE = 82.0  # from here on, two titles of two outlets are one report
RETITLED = 60.0  # from here on, two titles of one URL are one title touched up
_STOP_WEIGHT = 0.15
_MOST_CHANGED = 4  # words of content on both sides that may differ before all of them are compared
_LEAST_CONTENT = 4  # words of content that a title must have to be found inside a longer one
_LEAST_BEGINNING = 4  # words of a title that was cut, to know the whole one by
_SAME, _SAME_LETTERS, _CUT_SHORT, _INSIDE = (
    100.0,
    99.0,
    95.0,
    85.0,
)  # equal; but for a space; one begins the other; one is in the other
_SLIP, _STOP_SLIP = 0.3, 0.05  # words that an inflection counts for

# Letters from which on two words may be one: short names are one letter apart from other names (Macron, Maron; Bonn, Born).
_LEAST_NAME, _LEAST_NAME_SWAPPED, _LEAST_WORD = 6, 4, 4
_STEM = 5  # letters that the forms of a word share …
_ENDING = 4  # … and the most by which they differ in length


def _one_slip(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed, or two neighbours swapped turn one word into the other."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    n = 0
    while n < len(a) and a[n] == b[n]:
        n += 1
    if len(a) < len(b):
        return a[n:] == b[n + 1 :]
    return a[n + 1 :] == b[n + 1 :] or (a[n : n + 2] == b[n : n + 2][::-1] and a[n + 2 :] == b[n + 2 :])


def _alike(a: str, b: str, *, name: bool) -> bool:
    """Whether two words are one: a synonym, an inflection, a slip of the pen; names only by a slip in a long one."""
    if a[0].isdecimal() or b[0].isdecimal():
        return False
    if SYNONYMS.get(a, a) == SYNONYMS.get(b, b):
        return True
    if name:
        least = min(len(a), len(b))
        return _one_slip(a, b) and (least >= _LEAST_NAME or (len(a) >= _LEAST_NAME_SWAPPED and sorted(a) == sorted(b)))
    least, most = sorted((len(a), len(b)))
    if least >= _LEAST_WORD and _one_slip(a, b):
        return True
    return least >= _STEM and a[:_STEM] == b[:_STEM] and most - least <= _ENDING


def _weigh(words: Counter[str]) -> float:
    return sum(n * (_STOP_WEIGHT if word in STOP else 1.0) for word, n in words.items())


def _is_subset(a: Counter[str], b: Counter[str]) -> bool:
    return a <= b or b <= a


def _begins(a: Title, b: Title) -> bool:
    """Whether one title is the other, cut short."""
    if not (a.cut or b.cut):
        return False
    shorter, longer = (a, b) if a.cut and (not b.cut or len(a.key) <= len(b.key)) else (b, a)
    return len(shorter.words) >= _LEAST_BEGINNING and longer.key.startswith(shorter.key)


def _contradict(a: Title, b: Title, *, same_page: bool) -> bool:
    """Whether numbers or dates of the two exclude each other, or one denies or asks what the other says."""
    return (
        not _is_subset(a.numbers, b.numbers)
        or not (a.dates <= b.dates or b.dates <= a.dates)
        or (not same_page and (a.negations != b.negations or a.question != b.question))
    )


class _Differences(NamedTuple):
    """The words that only one of two titles has, their inflections and synonyms paired off; slips: what those count for."""

    left: Counter[str]
    right: Counter[str]
    slips: float


def _differences(a: Title, b: Title, *, same_page: bool) -> _Differences | None:
    """Return what separates two titles, None where too much does, or a word and its contrary."""
    if min(len(a.content - b.content), len(b.content - a.content)) > _MOST_CHANGED:
        return None
    left, right = Counter(a.words) - Counter(b.words), Counter(b.words) - Counter(a.words)
    names_are_told = a.names is not None or b.names is not None
    slips = 0.0
    for word in list(left):
        if word[0].isdecimal():
            continue
        for other in list(right):
            if not same_page and (word, other) in OPPOSITES:
                return None
            name = (a.names is None or word in a.names) and (b.names is None or other in b.names)
            if _alike(word, other, name=name and names_are_told):
                del left[word], right[other]
                slips += _STOP_SLIP if word in STOP else _SLIP
                break
    return _Differences(left, right, slips)


def _excludes(a: Title, b: Title, only_a: set[str], only_b: set[str]) -> bool:
    """Whether each title names what the other does not, or a verb of one undoes the rest."""
    names_a = only_a if a.names is None else only_a & a.names
    names_b = only_b if b.names is None else only_b & b.names
    other_names = bool(names_a and names_b) and not (a.names is None and b.names is None)
    return other_names or not REVERSALS.isdisjoint(only_a | only_b)


def likeness(a: Title, b: Title, *, same_page: bool = False) -> float:
    """Return 0 to 100: how likely the two titles announce one report; 0 where a guard says that they cannot.

    Guards: numbers, days and months that contradict each other; a negation or a question on one side only; a word and its contrary;
    a name where the other title has another name; a verb that undoes the rest. Two titles of the same page (same_page) need only
    agree in numbers and dates: an editor may reword the rest.
    """
    if a.key == b.key:
        return _SAME
    if not a.content or not b.content:
        return 0.0
    if _begins(a, b):
        return _CUT_SHORT
    if _contradict(a, b, same_page=same_page):
        return 0.0
    if a.key.replace(" ", "") == b.key.replace(" ", ""):  # a space that slipped
        return _SAME_LETTERS
    differences = _differences(a, b, same_page=same_page)
    if differences is None:
        return 0.0
    left, right, slips = differences
    only_a, only_b = left.keys() - STOP, right.keys() - STOP
    if not same_page and _excludes(a, b, only_a, only_b):
        return 0.0
    score = 100 * (1 - (_weigh(left) + _weigh(right) + slips) / (_weigh(Counter(a.words)) + _weigh(Counter(b.words))))
    inner = a if not only_a else b
    if not (only_a and only_b) and len(inner.content) >= _LEAST_CONTENT:
        return max(score, _INSIDE + score / 10)
    return score
