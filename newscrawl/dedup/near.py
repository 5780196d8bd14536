"""Whether two titles, not equal, announce the same report.

Agency stories come back under retouched titles: a label before, a place put first, a synonym, a cut end. The same small
differences separate two stories too: a number, a day, a town, a name, a "pas". So likeness alone does not decide: guards first.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from newscrawl.french.title_words import OPPOSITES, REVERSALS, STOP, SYNONYMS

if TYPE_CHECKING:
    from newscrawl.dedup.titles import Title


LIKE = 82.0  # from here on, two titles of two outlets are one report
RETITLED = 60.0  # from here on, two titles of one URL are one title touched up
_STOP_WEIGHT = 0.15
_MOST_CHANGED = 4  # words of content on both sides that may differ before all of them are compared
_LEAST_CONTENT = 4  # words of content that a title must have to be found inside a longer one


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
        return _one_slip(a, b) and ((len(a) >= 6 and len(b) >= 6) or (len(a) >= 4 and sorted(a) == sorted(b)))
    if len(a) >= 4 and len(b) >= 4 and _one_slip(a, b):
        return True
    return len(a) >= 5 and len(b) >= 5 and a[:5] == b[:5] and abs(len(a) - len(b)) <= 4


def _weigh(words: Counter[str]) -> float:
    return sum(n * (_STOP_WEIGHT if word in STOP else 1.0) for word, n in words.items())


def _is_subset(a: Counter[str], b: Counter[str]) -> bool:
    return a <= b or b <= a


def likeness(a: Title, b: Title, *, same_page: bool = False) -> float:
    """Return 0 to 100: how likely the two titles announce one report; 0 where a guard says that they cannot.

    Guards: numbers, days and months that contradict each other; a negation or a question on one side only; a word and its contrary;
    a name where the other title has another name; a verb that undoes the rest. Two titles of the same page (same_page) need only
    agree in numbers and dates: an editor may reword the rest.
    """
    if a.key == b.key:
        return 100.0
    if not a.content or not b.content:
        return 0.0
    if a.cut or b.cut:
        shorter, longer = (a, b) if a.cut and (not b.cut or len(a.key) <= len(b.key)) else (b, a)
        if len(shorter.words) >= 4 and longer.key.startswith(shorter.key):
            return 95.0
    if not _is_subset(a.numbers, b.numbers) or not (a.dates <= b.dates or b.dates <= a.dates):
        return 0.0
    if not same_page and (a.negations != b.negations or a.question != b.question):
        return 0.0
    if a.key.replace(" ", "") == b.key.replace(" ", ""):
        return 99.0  # a space that slipped
    left, right = a.content - b.content, b.content - a.content
    if min(len(left), len(right)) > _MOST_CHANGED:
        return 0.0
    whole_a, whole_b = Counter(a.words), Counter(b.words)
    left, right = whole_a - whole_b, whole_b - whole_a
    slips = 0.0
    for word in list(left):
        if word[0].isdecimal():
            continue
        for other in list(right):
            name = (a.names is None or word in a.names) and (b.names is None or other in b.names)
            if not same_page and (word, other) in OPPOSITES:
                return 0.0
            if _alike(word, other, name=name and not (a.names is None and b.names is None)):
                del left[word], right[other]
                slips += 0.3 if word not in STOP else 0.05
                break
    only_a = {w for w in left if w not in STOP}
    only_b = {w for w in right if w not in STOP}
    names_a = only_a if a.names is None else only_a & a.names
    names_b = only_b if b.names is None else only_b & b.names
    if not same_page and (
        (names_a and names_b and not (a.names is None and b.names is None))
        or not REVERSALS.isdisjoint(only_a)
        or not REVERSALS.isdisjoint(only_b)
    ):
        return 0.0
    score = 100 * (1 - (_weigh(left) + _weigh(right) + slips) / (_weigh(whole_a) + _weigh(whole_b)))
    if not only_a or not only_b:
        inner = a if not only_a else b
        if len(inner.content) >= _LEAST_CONTENT:
            score = max(score, 85.0 + score / 10)
    return score
