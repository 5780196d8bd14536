"""Articles side by side, without a crawl: what each one is to the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscrawl.copies.claims import Claim, judge
from newscrawl.copies.memory import Memory
from newscrawl.copies.report import Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newscrawl.items import Article


def claims(articles: Iterable[Article]) -> Iterator[Claim]:
    """Yield what each article is to the others, in any order."""
    reports = {article.id: (article, Report.of(article)) for article in articles}
    memory = Memory(None)
    for article, report in reports.values():
        memory.add(article, report, None)
    for _, report in reports.values():
        claim = judge(report, [reports[kept.article.id][1] for kept in memory.near(report)])
        if claim:
            yield claim
    memory.close()
