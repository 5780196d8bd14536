"""The same statement in several records: found by what its words share, whatever was altered in them."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from rapidfuzz.distance import Indel, LCSseq

from newscrawl.french.letters import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: Days within which one outlet takes up what another printed; later, it is history and stands elsewhere too.
WINDOW_DAYS = 7
#: A shorter statement ("c'est faux") is anybody's.
MIN_WORDS = 5
#: Share of the words, in order, that two wordings of one quotation have in common. On the portal's pages and on the made copies, reworded quotations score
#: .67 and more, and no two different statements .5; the rest is distance.
SAME = 0.65
#: Share of a cut quotation that must stand, in order, in the whole one.
CUT = 0.85
MIN_WORDS_CUT = 7
#: Reported clauses are the writer's words: two that agree less are two writers'.
SAME_REPORTED = 0.75
#: Pairs of words by which a statement is found, neighbours or next but one (where a word between was changed): those of smallest hash, so that
#: two wordings keep the same ones.
KEYS = 12
#: A pair of words that so many statements of one week have is a formula.
COMMON = 60
#: Letters of a word that tells something.
_TELLING = 4
_DIGIT = re.compile(r"\d")


class Statement(NamedTuple):
    """A statement of a record.

    number: its own
    record: its record's
    day: ordinal of the day of its record
    is_direct: whether it is wholly between quotation marks
    words: folded, without punctuation
    numbers: those of its words that hold a digit
    """

    number: int
    record: int
    day: int
    is_direct: bool
    words: tuple[str, ...]
    numbers: frozenset[str]


#: A statement with its place in the order of time.
_Placed = tuple[int, Statement]


class Pair(NamedTuple):
    """Two statements that are one, the earlier first, and how alike they are, 0 to 1 (CUT where one is a part of the other); day is the later one's."""

    first: int
    second: int
    likeness: float
    day: int


def statement(number: int, record: int, day: int, text: str, *, is_direct: bool) -> Statement | None:
    """Return a statement that can be compared, or None where it is too short to be told from any other."""
    words = tuple(key(text).split())
    if len(words) < MIN_WORDS:
        return None
    return Statement(number, record, day, is_direct, words, frozenset(filter(_DIGIT.search, words)))


def likeness(a: Statement, b: Statement) -> float:
    """Return how alike two statements are, 0 to 1; 0 where they are not the same."""
    if not (a.is_direct and b.is_direct):
        if a.numbers != b.numbers:
            return 0.0  # a new toll is news, not the same statement
        return Indel.normalized_similarity(a.words, b.words, score_cutoff=SAME_REPORTED)
    whole = Indel.normalized_similarity(a.words, b.words, score_cutoff=SAME)
    shorter = min(len(a.words), len(b.words))
    if not whole and shorter >= MIN_WORDS_CUT and LCSseq.similarity(a.words, b.words) >= CUT * shorter:
        return CUT
    return whole


def pairs(statements: Iterator[Statement]) -> Iterator[Pair]:
    """Yield each statement that stands in an earlier record already, with the earliest that it is the same as.

    statements: in the order of their days; only those of one window are held in memory
    """
    held: deque[tuple[_Placed, tuple[int, ...]]] = deque()
    found_by: dict[int, list[_Placed]] = defaultdict(list)
    for place, one in enumerate(statements):
        while held and held[0][0][1].day < one.day - WINDOW_DAYS:
            _let_go(*held.popleft(), found_by)
        keys = _keys(one.words)
        if pair := _earliest(one, keys, found_by):
            yield pair
        for k in keys:
            found_by[k].append((place, one))
        held.append(((place, one), keys))


def _earliest(one: Statement, keys: Sequence[int], found_by: Mapping[int, list[_Placed]]) -> Pair | None:
    listed = (found_by[k] for k in keys if k in found_by)
    candidates = dict(placed for others in listed if len(others) <= COMMON for placed in others)
    for place in sorted(candidates):
        other = candidates[place]
        if other.record != one.record and (score := likeness(other, one)):
            return Pair(other.number, one.number, round(score, 3), one.day)
    return None


def _let_go(old: _Placed, keys: Sequence[int], found_by: dict[int, list[_Placed]]) -> None:
    for k in keys:
        listed = found_by[k]
        listed.remove(old)  # the oldest is the first
        if not listed:
            del found_by[k]


def _keys(words: tuple[str, ...]) -> tuple[int, ...]:
    telling = [word for word in words if len(word) >= _TELLING or word.isdigit()]
    both = (*pairwise(telling), *zip(telling, telling[2:], strict=False))
    return tuple(sorted({crc32(f"{a} {b}".encode()) for a, b in both})[:KEYS])
