"""Which article another one is reworded from, and how sure that is.

Two claims that are never mixed. "copy": nearly all facts of a text stand in one earlier report, in sentences that say what its sentences say, and it brings
nothing of its own. "same_facts": two reports of one event; what both quote from one press conference proves nothing. Whoever credits an agency or an outlet
copies nobody. When in doubt, "same_facts"; with too little to go by, nothing: a false accusation is the worst answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from newscrawl.copies.containment import Containment, contain, is_swapped
from newscrawl.copies.report import Report, lead
from newscrawl.french.letters import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

WINDOW = 7 * 24  # hours between a report and its copies

# Measured on the reports of tests/copies and on real pages, where the dearest independent report scores .25 and the cheapest rewording .30.
_COPY = 0.30
_ALONE = 1.5  # power: what a text has alone weighs more than what it shares
_LATE = 24  # hours, after which a text that holds an older one's facts is rather the next report of the same story …
_LATE_COPY = 0.45  # … and must hold more of it
_FEW_FACTS = 6.0  # weight below which the facts in common may be those that were said to all: …
_EXCLUSIVE = 1.0  # … then so much of it is to be in no third report
_MORE = (
    1.0  # weight of facts that a copy may have alone beyond what its origin has: who has more was hardly made from less
)
_MOST_NEW = 0.3  # share of the words in sentences that a dispatch does not have: more, and somebody wrote his own report (.26 in rewordings, .39 in one of those)
_FOUND_OUT = 2.0  # weight of facts that one newsroom alone has: a person whom it found
_SPINNER = "spinner"
_KEPT = 0.75  # of the origin's facts: less, beside a quotation that is whole, is what somebody may have heard and noted himself
_LEAST_FACTS = 3.5  # weight of the facts in common
_MOST_OWN = 0.3  # share of its facts that a copy may have alone, broken and made-up ones: .17 at most in the rewordings
_LEAST_NAMES = 2.0  # … of which names that not any report holds: a person, two places
_LEAST_WORDS = 10  # outside of quotations; a line or two tell nothing
_SAME_FACTS = 3.0  # weight of the facts that make two reports of one event
_SAME_NAMES = 1.0
_SAME_SCORE = 0.1


@dataclass(frozen=True, slots=True)
class Claim:
    """What one report is to another.

    certainty: copy or same_facts
    score: 0 to 100, how much of it the other one explains
    """

    copy: Report
    origin: Report
    certainty: Literal["copy", "same_facts"]
    score: float
    found: Containment
    back: Containment


@dataclass(frozen=True)
class _Pair:
    """Two reports, and what of the one stands in the other."""

    copy: Report
    origin: Report

    @cached_property
    def found(self) -> Containment:
        """What of the one stands in the other."""
        return contain(self.copy.reading, self.origin.reading)

    @cached_property
    def back(self) -> Containment:
        """What of the other stands in the one."""
        return contain(self.origin.reading, self.copy.reading)

    @property
    def score(self) -> float:
        """How much of the one the other explains, 0 to 1: its wording, less what it has alone."""
        return float(self.found.wording * (1 - self.found.own_share) ** _ALONE)

    @property
    def explains(self) -> bool:
        """Whether the one may be made from the other, whichever came first."""
        found, hours = self.found, lead(self.origin, self.copy)
        return (
            found.shared >= _LEAST_FACTS
            and found.names >= _LEAST_NAMES
            and found.words >= _LEAST_WORDS
            and found.own_share <= _MOST_OWN
            and self.score >= (_COPY if hours is None or hours <= _LATE else _LATE_COPY)
            and not self.copy.bulletin
            and not self.origin.bulletin
        )

    @property
    def tells_one_event(self) -> bool:
        """Whether the two are about one event, by the facts that they share."""
        found = self.found
        return found.shared >= _SAME_FACTS and found.names >= _SAME_NAMES and self.score >= _SAME_SCORE


def _is_credited(copy: Report, origin: Report) -> bool:
    """Whether a report says whose text it is, or is an agency's own: then it is nobody's copy."""
    return (
        copy.is_agency
        or bool(copy.agencies)
        or not copy.credited.isdisjoint({*origin.credited, fold(origin.outlet)})
        or copy.names(origin.outlet)
    )


def _damage(pair: _Pair, others: Sequence[Report]) -> int:
    """Return how often the one breaks what the other has whole, by the word of an agency or of a third report."""
    marks = 0
    for quoted in pair.found.quotations:
        if quoted.change != "identical":
            words = pair.origin.reading.words_between(quoted.there)
            marks += pair.origin.is_agency or any(_holds(other, words) for other in others)
    for _, value in pair.found.broken_values:
        marks += pair.origin.is_agency or any(value in other.reading.numbers for other in others)
    return marks


def _holds(report: Report, words: Sequence[str]) -> bool:
    return f" {' '.join(words)} " in f" {' '.join(report.reading.words)} "


def _came_after(pair: _Pair, others: Sequence[Report]) -> bool:
    """Whether the one was made from the other, not the other way round.

    The dates tell, unless the traces of copying contradict them: a date is quickly typed, a broken quotation is there to be seen.
    """
    if (pair.copy.kind == _SPINNER) != (pair.origin.kind == _SPINNER):  # known for what it does
        return pair.copy.kind == _SPINNER
    hours = lead(pair.origin, pair.copy)
    witnesses = [other for other in others if other not in (pair.copy, pair.origin)]
    here = _damage(pair, witnesses) + len(pair.copy.machine)
    there = _damage(_Pair(pair.origin, pair.copy), witnesses) + len(pair.origin.machine)
    if hours is None or hours < 0:
        return here > there and (pair.origin.is_agency or bool(pair.origin.agencies) or here - there > 1)
    if hours == 0:
        return here > there
    return here >= there and pair.found.own <= pair.back.own + _MORE


def _is_public(pair: _Pair, others: Sequence[Report]) -> bool:
    """Whether what two reports have in common may have been said to all, and each noted it for himself.

    It may where somebody wrote sentences of his own around what a dispatch has; where the quotation is whole and only some of the other facts are there, unless they are facts that the other newsroom alone found
    out; and where the few facts in common are in a third report too. A trace of rewording excludes it.
    """
    if _is_reworded(pair):
        return False
    is_dispatch = pair.origin.is_agency or bool(pair.origin.agencies)
    if is_dispatch and pair.found.new > _MOST_NEW:
        return True
    exclusive = _exclusive(pair, others)
    alone = 0.0 if is_dispatch else exclusive  # what an agency has, all have
    if _is_whole(pair) and 1 - pair.back.own_share < _KEPT and alone < _FOUND_OUT:
        return True
    return pair.found.shared < _FEW_FACTS and exclusive < _EXCLUSIVE


def _exclusive(pair: _Pair, others: Sequence[Report]) -> float:
    """Return the weight of the facts in common that no third report has which was made from neither."""
    thirds = [
        other
        for other in others
        if other not in (pair.copy, pair.origin)
        and not any(_made_from(a, b) for a, b in ((other, pair.origin), (pair.origin, other), (other, pair.copy)))
    ]
    known = {part for other in thirds for word in other.reading.words for part in (word, *word.split())}
    return sum(weight for weight, words in pair.found.facts if known.isdisjoint(words))


def _is_reworded(pair: _Pair) -> bool:
    """Whether a report changed words between quotation marks, or the digits of a number, or a machine's traces stand in it."""
    swapped = any(is_swapped(*values) for values in pair.found.broken_values)
    return swapped or bool(pair.copy.machine) or any(one.change == "altered" for one in pair.found.quotations)


def _is_whole(pair: _Pair) -> bool:
    quoted = pair.found.quotations
    return bool(quoted) and all(one.change == "identical" for one in quoted)


def _made_from(report: Report, other: Report) -> bool:
    return _Pair(report, other).score >= _COPY


def judge(report: Report, others: Iterable[Report]) -> Claim | None:
    """Return whose copy a report is among others, or with which it has most facts in common; None: with none.

    The order of the others, and whether they were met before, makes no difference.
    """
    rivals = [
        other
        for other in others
        if other.outlet != report.outlet and other.id != report.id and _within_window(report, other)
    ]
    pairs = [_Pair(report, other) for other in rivals]
    copies = [
        pair
        for pair in pairs
        if pair.explains
        and not _is_credited(report, pair.origin)
        and _came_after(pair, rivals)
        and not _is_public(pair, rivals)
    ]
    if best := _origin(copies, rivals):
        return Claim(report, best.origin, "copy", round(100 * best.score, 1), best.found, best.back)
    alike = [pair for pair in pairs if pair.tells_one_event]
    if not alike or _printed(report, pairs):
        return None
    best = max(alike, key=lambda pair: (pair.score, pair.found.shared, pair.origin.id))
    return Claim(report, best.origin, "same_facts", round(100 * best.score, 1), best.found, best.back)


def _within_window(a: Report, b: Report) -> bool:
    hours = lead(a, b)
    return hours is None or abs(hours) <= WINDOW


def may_be_made_from(report: Report, other: Report) -> bool:
    """Whether a report may be a copy of another one: worth asking what it is to all."""
    return report.outlet != other.outlet and _within_window(report, other) and _Pair(report, other).explains


def are_of_one_event(report: Report, other: Report) -> bool:
    """Whether a report tells, of another one's event, enough to be put beside it."""
    return _within_window(report, other) and _Pair(report, other).tells_one_event


def dispatch_of(report: Report, others: Iterable[Report]) -> Report | None:
    """Return the report of an agency, or under the same credit, whose text another one prints and says so; None: there is none."""
    return _printed(report, [_Pair(report, other) for other in others if _within_window(report, other)])


def _printed(report: Report, pairs: Iterable[_Pair]) -> Report | None:
    if not report.agencies or report.is_agency:
        return None
    printed = [
        pair
        for pair in pairs
        if pair.explains
        and (pair.origin.is_agency or pair.origin.agencies & report.agencies)
        and (lead(pair.origin, report) or 0) >= 0
    ]
    best = max(printed, key=lambda pair: (pair.origin.is_agency, pair.score, pair.origin.id), default=None)
    return best.origin if best else None


def _origin(copies: Sequence[_Pair], rivals: Sequence[Report]) -> _Pair | None:
    """Return the pair with the true origin: what explains the text best and is itself no copy; None where all are."""
    roots = [pair for pair in copies if not any(_is_copy(pair.origin, other, rivals) for other in rivals)]
    return max(roots, key=lambda pair: (pair.score, pair.origin.is_agency, pair.origin.id), default=None)


def _is_copy(report: Report, other: Report, rivals: Sequence[Report]) -> bool:
    if report is other or report.outlet == other.outlet:
        return False
    pair = _Pair(report, other)
    return pair.explains and not _is_credited(report, other) and _came_after(pair, rivals)
