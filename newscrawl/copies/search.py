"""The search for copies as a crawl asks for it: what a new article is to those of the last week, and they to it."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from newscrawl.copies.claims import judge, may_be_made_from
from newscrawl.copies.evidence import copy_of, evidence
from newscrawl.copies.memory import Kept, Memory
from newscrawl.copies.report import Report
from newscrawl.items import Sighting

if TYPE_CHECKING:
    from pathlib import Path

    from newscrawl.items import Article, CopyOf, Evidence

_AT_HAND = 200  # reports taken apart that are not taken apart again


class Search:
    """path: the file of the last week's articles; None: remember this run only."""

    def __init__(self, path: Path | None) -> None:
        self.memory = Memory(path)
        self._reports: OrderedDict[int, Report] = OrderedDict()

    def close(self) -> None:
        """Close the file."""
        self.memory.close()

    def judge(self, article: Article) -> tuple[CopyOf | None, list[Sighting]]:
        """Return whose copy an article is, and a sighting for each earlier article that is a copy of it; remember it."""
        report = Report.of(article)
        near = [(kept, self._report(kept)) for kept in self.memory.near(report)]
        others = [other for _, other in near]
        claim = judge(report, others)
        later = []
        for kept, other in near:
            if kept.copy_of or not may_be_made_from(other, report):
                continue
            back = judge(other, [report, *(one for one in others if one is not other)])
            if back and back.certainty == "copy" and back.origin is report:
                later.append(_sighting(kept.article, article, copy_of(back)))
        origin = claim.origin.id if claim and claim.certainty == "copy" else None
        self.memory.add(article, report, origin)
        return copy_of(claim) if claim else None, later

    def told(self, sighting: Sighting) -> None:
        """Note that an earlier article was said to be a copy, so that it is not said again."""
        self.memory.mark(sighting.id, sighting.of)

    def compare(self, page: Article, of: str) -> Evidence | None:
        """Return what a page has in common with a known article, None where that is older than a week."""
        kept = self.memory.get(of)
        return evidence(Report.of(page), self._report(kept)) if kept else None

    def outlet_of(self, id_: str) -> str | None:
        """Return the name of the outlet that published an article of the last week."""
        kept = self.memory.get(id_)
        return kept.article.outlet.name if kept else None

    def _report(self, kept: Kept) -> Report:
        report = self._reports.get(kept.n) or Report.of(kept.article)
        self._reports[kept.n] = report
        self._reports.move_to_end(kept.n)
        if len(self._reports) > _AT_HAND:
            self._reports.popitem(last=False)
        return report


def _sighting(copy: Article, origin: Article, claim: CopyOf) -> Sighting:
    """Return the sighting that says of an article in the feeds whose copy it is."""
    return Sighting(
        of=origin.id,
        id=copy.id,
        url=copy.url,
        site=copy.site,
        outlet=copy.outlet,
        headline=copy.headline,
        match="copy",
        score=claim.score,
        seen=origin.fetched,
        date_published=copy.date_published,
        credit=copy.credit,
        evidence=claim.evidence,
    )
