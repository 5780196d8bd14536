"""How a run ended: stats in, exit code out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from newscrawl.drops import REASONS, STAND_INS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

#: State -> exit code, from the worst to the best. 75 is EX_TEMPFAIL of sysexits.h: try again later.
EXIT_CODES = {
    "cannot_start": 1,
    "feed_failed": 4,
    "index_lost": 4,
    "errors": 2,
    "no_articles": 3,
    "locked": 75,
    "ok": 0,
}

#: Reasons for which Scrapy ends a run that has gone wrong.
_GONE_WRONG = {
    "start_error": "the spider could not say where to start",
    "closespider_errorcount": "stopped after CLOSESPIDER_ERRORCOUNT errors",
    "memusage_exceeded": "stopped at MEMUSAGE_LIMIT_MB",
}


#: Stats of what was there, and had been before.
_NOTHING_NEW = ("newscrawl/known", "newscrawl/unchanged", "newscrawl/archive/files_read_before")


@dataclass(frozen=True)
class Outcome:
    """How a run ended.

    state: a key of EXIT_CODES
    message: one sentence for people
    """

    state: str
    message: str

    @property
    def exit_code(self) -> int:
        """The exit code of the state."""
        return EXIT_CODES[self.state]

    def __str__(self) -> str:
        return f"{self.state} (exit code {self.exit_code}): {self.message}"


def count(n: int, word: str) -> str:
    """Return a number with its word: 1 article, 2 articles."""
    return f"{n} {word}" if n == 1 else f"{n} {word}s"


def total(stats: Mapping[str, Any], prefix: str) -> int:
    """Return the sum of the counts whose names begin so."""
    return sum(value for key, value in stats.items() if key.startswith(prefix))


def feed_errors(stats: Mapping[str, Any]) -> int:
    """Return how many lines or feeds could not be written."""
    return int(stats.get("newscrawl/feed_errors", 0)) + total(stats, "feedexport/failed_count/")


def outcome(stats: Mapping[str, Any], max_errors: int = 0) -> Outcome:
    """Judge a run that began by its stats.

    max_errors: how many exceptions in spiders and pipelines are tolerated; sound code has none
    """
    reason = stats.get("finish_reason")
    articles = stats.get("newscrawl/articles", 0)
    found = articles + total(stats, "newscrawl/sightings/") + sum(stats.get(key, 0) for key in _NOTHING_NEW)
    came = count(articles, "article")
    errors = stats.get("spider_exceptions/count", 0) + total(stats, "newscrawl/item_errors/")
    if state := stats.get("newscrawl/stopped/state"):
        return Outcome(state, f"{stats['newscrawl/stopped/why']} ({came} before that)")
    if failed := feed_errors(stats):
        return Outcome(
            "feed_failed", f"a feed could not be written ({count(failed, 'error')}): its articles come again next time"
        )
    if lost := stats.get("newscrawl/warc_errors", 0):
        return Outcome("errors", f"{count(lost, 'answer')} could not be recorded in WARC_DIR ({came} all the same)")
    if unread := stats.get("newscrawl/archive/files_unreadable", 0):
        return Outcome("errors", f"{count(unread, 'file')} could not be read: see the log ({came} all the same)")
    if reason is None:
        return Outcome("errors", "ended by force before it could close")
    if reason in _GONE_WRONG:
        return Outcome("errors", f"{_GONE_WRONG[reason]} ({came} before that)")
    if errors > max_errors:
        return Outcome("errors", f"{count(errors, 'error')} in the program itself ({came} all the same)")
    if reason == "shutdown":
        return Outcome("ok", f"stopped by a signal after {came}")
    if not found:
        return Outcome("no_articles", _why_nothing(stats))
    if away := _turned_away(stats):
        return Outcome("no_articles", f"{away} ({came} all the same)")
    if not articles:
        return Outcome("ok", "nothing new")
    return Outcome("ok", came + ("" if reason == "finished" else f", then {reason}"))


def worst(outcomes: Iterable[Outcome]) -> Outcome:
    """Return the outcome that matters most."""
    order = list(EXIT_CODES)
    return min(outcomes, key=lambda one: order.index(one.state))


def _turned_away(stats: Mapping[str, Any]) -> str:
    """Return what stood in the place of most articles though the site answered 200, "" where most came."""
    dropped = {reason: stats.get(f"newscrawl/dropped/{reason}", 0) for reason in STAND_INS}
    away = sum(dropped.values())
    read = (
        stats.get("newscrawl/articles", 0) + total(stats, "newscrawl/sightings/") + stats.get("newscrawl/unchanged", 0)
    )
    if away <= read:
        return ""
    reason = max(dropped, key=lambda key: dropped[key])
    return (
        f"{away} of {count(away + read, 'page')} were no articles; {dropped[reason]} times {reason} ({REASONS[reason]})"
    )


def _why_nothing(stats: Mapping[str, Any]) -> str:
    prefix = "newscrawl/dropped/"
    dropped = {key.removeprefix(prefix): value for key, value in stats.items() if key.startswith(prefix)}
    if dropped:
        reason = max(dropped, key=lambda key: dropped[key])
        meaning = f" ({REASONS[reason]})" if reason in REASONS else ""
        return (
            f"not one article; {dropped[reason]} of {count(sum(dropped.values()), 'dropped page')}: {reason}{meaning}"
        )
    if stats.get("downloader/response_status_count/200"):
        return "pages came (HTTP 200), but not one article: has the site changed?"
    return "not one article, not one page"
