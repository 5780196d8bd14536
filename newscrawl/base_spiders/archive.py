"""Sites that have a page for each past day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from newscrawl.base_spiders.news import NewsSpider


class ArchiveSpider(NewsSpider):
    """A site with a page for each day of its past, which a run reads instead of the news where it is given days.

    scrapy crawl SITE -a since=2026-11-01 -a until=2026-11-03

    since, until: first and last day, ISO 8601; until is today where it is not given
    """

    #: Address of a day's page, with the codes of strftime.
    archive: str
    #: More days than these are refused: a run ends by itself.
    max_days: int = 366

    def __init__(self, name: str | None = None, since: str = "", until: str = "", **kwargs: Any) -> None:
        super().__init__(name, **kwargs)
        if not since:
            if until:
                raise ValueError("until needs since: -a since=2026-11-01 -a until=2026-11-03")
            return
        first, last = _day(since), _day(until) if until else date.today()  # noqa: DTZ011  # the reader's day
        days = (last - first).days + 1
        if not 0 < days <= self.max_days:
            raise ValueError(f"since and until must be 1 to {self.max_days} days apart, in that order, not {days}")
        self.start_urls = [(last - timedelta(n)).strftime(self.archive) for n in range(days)]


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"since and until are days like 2026-11-01, not {text!r}") from None
