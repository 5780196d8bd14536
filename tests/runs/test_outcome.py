"""From the stats of a run to its exit code."""

from __future__ import annotations

import pytest

from newscrawl.runs.outcome import EXIT_CODES, Outcome, outcome, worst

FOUND = {"finish_reason": "finished", "newscrawl/articles": 3}


@pytest.mark.parametrize(
    "stats, code, said",
    [
        (FOUND, 0, "3 articles"),
        ({**FOUND, "newscrawl/articles": 0, "newscrawl/known": 40}, 0, "nothing new"),
        ({**FOUND, "newscrawl/articles": 0, "newscrawl/sightings/url": 1}, 0, "nothing new"),
        ({**FOUND, "finish_reason": "closespider_timeout"}, 0, "3 articles, then closespider_timeout"),
        ({"finish_reason": "shutdown"}, 0, "stopped by a signal after 0 articles"),
        ({"finish_reason": "finished"}, 3, "not one page"),
        ({"finish_reason": "closespider_timeout"}, 3, "not one page"),
        ({"finish_reason": "finished", "downloader/response_status_count/200": 9}, 3, "has the site changed?"),
        ({"finish_reason": "finished", "newscrawl/dropped/no_text": 8, "newscrawl/dropped/http_404": 1}, 3, "8 of 9"),
        ({**FOUND, "newscrawl/dropped/robot_check": 3}, 0, "3 articles"),
        ({**FOUND, "newscrawl/dropped/robot_check": 3, "newscrawl/dropped/soft_404": 1}, 3, "4 of 7 pages"),
        (
            {**FOUND, "newscrawl/articles": 0, "newscrawl/known": 9, "newscrawl/dropped/maintenance": 1},
            3,
            "maintenance",
        ),
        ({**FOUND, "spider_exceptions/count": 1, "spider_exceptions/ValueError": 1}, 2, "1 error"),
        ({**FOUND, "newscrawl/item_errors/ValueError": 2}, 2, "2 errors"),
        ({**FOUND, "finish_reason": "memusage_exceeded"}, 2, "MEMUSAGE_LIMIT_MB"),
        ({**FOUND, "finish_reason": "start_error", "spider_exceptions/count": 1}, 2, "where to start"),
        ({"newscrawl/articles": 3}, 2, "by force"),
        ({**FOUND, "feedexport/failed_count/S3FeedStorage": 1, "spider_exceptions/count": 1}, 4, "1 error"),
        ({**FOUND, "newscrawl/feed_errors": 2, "finish_reason": "feed_failed"}, 4, "2 errors"),
    ],
)
def test_stats_to_exit_code(stats, code, said):
    judged = outcome(stats)
    assert judged.exit_code == code
    assert said in judged.message


def test_errors_are_let_pass_up_to_the_limit():
    stats = {**FOUND, "spider_exceptions/count": 2}
    assert [outcome(stats, limit).exit_code for limit in (1, 2)] == [2, 0]


@pytest.mark.parametrize(
    "states, state",
    [
        (["ok", "locked"], "locked"),
        (["locked", "no_articles"], "no_articles"),
        (["no_articles", "errors", "ok"], "errors"),
        (["errors", "feed_failed"], "feed_failed"),
        (["feed_failed", "cannot_start"], "cannot_start"),
    ],
)
def test_the_worst_of_several(states, state):
    assert worst(Outcome(one, "") for one in states).exit_code == EXIT_CODES[state]
