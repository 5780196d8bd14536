"""The same statement in several records: found by what its words share, whatever was altered in them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

from rapidfuzz.distance import Indel, LCSseq

from newscrawl.french.letters import key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

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
KEYS = 8
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


class Pair(NamedTuple):
    """Two statements that are one, the earlier first, and how alike they are, 0 to 1 (CUT where one is a part of the other); day is the later one's."""

    first: int
    second: int
    likeness: float
    day: int


class _Held(NamedTuple):
    """A statement of the window, the pairs of words by which it is found, and the earliest that it is the same as: itself where it is new."""

    statement: Statement
    keys: tuple[int, ...]
    first: Statement


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


def pairs(statements: Iterable[Statement]) -> Iterator[Pair]:
    """Yield each statement that stands in an earlier record already, with the earliest that it is the same as.

    statements: in the order of their days; only those of one window are held in memory
    """
    held: dict[int, _Held] = {}
    holder: dict[int, int] = {}  # a pair of words -> the newest statement that has it
    for place, one in enumerate(statements):
        while held and (oldest := next(iter(held.items())))[1].statement.day < one.day - WINDOW_DAYS:
            _let_go(*oldest, held, holder)
        keys = _keys(one.words)
        first = one
        for other in sorted({holder[k] for k in keys if k in holder}):
            was = held[other]
            if was.statement.record != one.record and (score := likeness(was.statement, one)):
                first = was.first
                if first.record != one.record:
                    yield Pair(first.number, one.number, round(score, 3), one.day)
                break
        held[place] = _Held(one, keys, first)
        holder.update(dict.fromkeys(keys, place))


def _let_go(place: int, old: _Held, held: dict[int, _Held], holder: dict[int, int]) -> None:
    del held[place]
    for k in old.keys:
        if holder.get(k) == place:
            del holder[k]


def _keys(words: tuple[str, ...]) -> tuple[int, ...]:
    telling = [word for word in words if len(word) >= _TELLING or word.isdigit()]
    both = (*pairwise(telling), *zip(telling, telling[2:], strict=False))
    return tuple(sorted({crc32(f"{a} {b}".encode()) for a, b in both})[:KEYS])
