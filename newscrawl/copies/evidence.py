"""What a claim rests on, in words that a reader can check."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from newscrawl.copies.containment import contain
from newscrawl.copies.report import lead
from newscrawl.items import CopyOf, Evidence, Outlet, SharedQuotation

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newscrawl.copies.claims import Claim
    from newscrawl.copies.containment import Containment, Span
    from newscrawl.copies.reading import Reading
    from newscrawl.copies.report import Report
    from newscrawl.items import Article

_PASSAGE = 6  # words in a row that two writers hardly hit upon
_PASSAGES = 5  # that are shown, the longest
_SHOWN = 300  # characters of each


def _words(reading: Reading, spans: Iterable[Span]) -> list[str]:
    return list(dict.fromkeys(" ".join(reading.text[start:end].split()) for start, end in sorted(spans)))


def passages(here: Reading, there: Reading) -> list[str]:
    """Return the longest stretches of equal words outside of quotations, as they stand here, in the order of the text."""
    spoken = ["" if quoted else word for word, quoted in zip(here.words, here.quoted, strict=True)]
    where: dict[tuple[str, ...], list[int]] = {}
    for n in range(len(there.words) - _PASSAGE + 1):
        where.setdefault(tuple(there.words[n : n + _PASSAGE]), []).append(n)
    found: list[tuple[int, int]] = []
    at = 0
    while at <= len(spoken) - _PASSAGE:
        longest = 0
        for n in where.get(tuple(spoken[at : at + _PASSAGE]), ())[:_PASSAGES]:
            length = _PASSAGE
            while spoken[at + length : at + length + 1] == there.words[n + length : n + length + 1] != []:
                length += 1
            longest = max(longest, length)
        if longest:
            found.append((at, at + longest))
        at += max(longest, 1)
    shown = sorted(sorted(found, key=lambda span: span[0] - span[1])[:_PASSAGES])
    return [
        shorten(here.text[here.start[first] : here.end[after - 1]], _SHOWN, placeholder=" […]")
        for first, after in shown
    ]


def evidence(
    here: Report, there: Report, found: Containment | None = None, back: Containment | None = None
) -> Evidence:
    """Return what two reports have in common and what sets them apart; found, back: where it is known already what of each stands in the other."""
    found = found or contain(here.reading, there.reading)
    back = back or contain(there.reading, here.reading)
    hours, by = lead(there, here), "published"
    if hours is None and here.seen is not None and there.seen is not None:
        hours, by = (here.seen - there.seen) / 3600, "seen"
    return Evidence(
        quotations=[
            SharedQuotation(
                here.reading.text[slice(*quoted.here)],
                there.reading.text[slice(*quoted.there)],
                list(quoted.here),
                list(quoted.there),
                quoted.change,
            )
            for quoted in found.quotations
        ],
        passages=passages(here.reading, there.reading),
        names=_words(here.reading, found.shared_names),
        numbers=_words(here.reading, found.shared_numbers),
        changed_numbers=[[here.reading.text[slice(*a)], there.reading.text[slice(*b)]] for a, b in found.broken],
        only_here=_words(here.reading, [*found.own_names, *found.own_numbers]),
        own_quotations=_words(here.reading, found.own_quotations),
        lead_hours=None if hours is None else round(hours, 1),
        lead_by=None if hours is None else by,
        leftovers=_leftovers(here, there),
        kept=round(1 - back.own_share, 2),
    )


def _leftovers(here: Report, there: Report) -> list[str]:
    found = [f"agency:{name}" for name in here.uncredited]
    if here.names(there.outlet):
        found.append(f"outlet:{there.outlet}")
    return [*found, *here.machine]


def copy_of(claim: Claim) -> CopyOf:
    """Return a claim as the record has it."""
    origin = claim.origin
    return CopyOf(
        id=origin.id,
        url=origin.url,
        outlet=Outlet(origin.outlet, origin.kind),
        headline=origin.headline or None,
        certainty=claim.certainty,
        score=claim.score,
        evidence=evidence(claim.copy, origin, claim.found, claim.back),
    )


def mark_altered(article: Article, found: Evidence) -> None:
    """Mark an article's quotations whose words are others in the article that it was made from."""
    changed = [quoted.span_here for quoted in found.quotations if quoted.change == "altered"]
    for quotation in article.quotations:
        if quotation.kind == "direct" and any(
            start < end_here and start_here < end for start, end in quotation.spans for start_here, end_here in changed
        ):
            quotation.altered = True
