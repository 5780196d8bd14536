"""The same statement in several records: found by what its words share, whatever was altered in them."""

from __future__ import annotations

from collections import defaultdict, deque
from hashlib import blake2b
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.distance import Indel, LCSseq

from newscrawl.french.letters import key

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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


class Statement(NamedTuple):
    """A statement of a record.

    number: its own
    record: its record's
    day: ordinal of the day of its record
    is_direct: whether it is wholly between quotation marks
    """

    number: int
    record: int
    day: int
    is_direct: bool
    words: tuple[str, ...]


class Pair(NamedTuple):
    """Two statements that are one, the earlier first, and how alike they are, 0 to 1."""

    first: int
    second: int
    likeness: float


def statement(number: int, record: int, day: int, text: str, *, is_direct: bool) -> Statement | None:
    """Return a statement that can be compared, or None where it is too short to be told from any other."""
    words = tuple(key(text).split())
    return Statement(number, record, day, is_direct, words) if len(words) >= MIN_WORDS else None


def likeness(a: Statement, b: Statement) -> float:
    """Return how alike two statements are, 0 to 1; 0 where they are not the same."""
    whole = Indel.normalized_similarity(a.words, b.words)
    if a.is_direct and b.is_direct:
        shorter = min(len(a.words), len(b.words))
        if shorter >= MIN_WORDS_CUT and LCSseq.similarity(a.words, b.words) >= CUT * shorter:
            return max(whole, CUT)
        return whole if whole >= SAME else 0.0
    if _numbers(a.words) != _numbers(b.words):
        return 0.0  # a new toll is news, not the same statement
    return whole if whole >= SAME_REPORTED else 0.0


def pairs(statements: Iterator[Statement]) -> Iterator[Pair]:
    """Yield the pairs of statements of different records that are the same.

    statements: in the order of their days; only those of one window are held in memory
    """
    held: deque[tuple[Statement, tuple[bytes, ...]]] = deque()
    found_by: dict[bytes, list[Statement]] = defaultdict(list)
    for one in statements:
        while held and held[0][0].day < one.day - WINDOW_DAYS:
            _let_go(*held.popleft(), found_by)
        keys = _keys(one.words)
        candidates = {
            other.number: other for k in keys if len(found_by.get(k, ())) <= COMMON for other in found_by.get(k, ())
        }
        for other in candidates.values():
            if other.record != one.record and (score := likeness(other, one)):
                yield Pair(other.number, one.number, round(score, 3))
        for k in keys:
            found_by[k].append(one)
        held.append((one, keys))


def _let_go(old: Statement, keys: Sequence[bytes], found_by: dict[bytes, list[Statement]]) -> None:
    for k in keys:
        listed = found_by[k]
        listed.remove(old)  # the oldest is the first
        if not listed:
            del found_by[k]


def _keys(words: tuple[str, ...]) -> tuple[bytes, ...]:
    telling = [word for word in words if len(word) >= _TELLING or word.isdigit()]
    both = (*pairwise(telling), *zip(telling, telling[2:], strict=False))
    hashes = {blake2b(f"{a} {b}".encode(), digest_size=8).digest() for a, b in both}
    return tuple(sorted(hashes)[:KEYS])


def _numbers(words: tuple[str, ...]) -> set[str]:
    return {word for word in words if any(c.isdigit() for c in word)}
