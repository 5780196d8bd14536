"""The run report, its warnings and its summary."""

from __future__ import annotations

import json
import re

import pytest
from local_site import LocalSite, article, article_path, small_site
from runs import FAST, crawl

from newscrawl.runs import report


def made(articles=20, known=180, coverage=None, rules=None, state="ok", sightings=0):  # noqa: PLR0917
    return {
        "site": "val",
        "state": state,
        "started": "2026-03-02T12:00:00Z",
        "articles": articles,
        "known": known,
        "sightings": {"url": sightings} if sightings else {},
        "coverage": {"headline": 1.0, "standfirst": 0.9, "image": 0.1, **(coverage or {})},
        "rules": rules or {},
        "clock_jump": 0,
    }


USUAL = [made()] * 5
BODY, OLD_BODY = {"body/css/article": 0}, {"body/css/article": 20}


@pytest.mark.parametrize(
    "now, past, named",
    [
        (made(), USUAL, []),
        (made(), [], []),
        (made(0, 200), USUAL, []),  # nothing new at night is as usual
        (made(0, 0, state="no_articles"), USUAL, ["0 articles met instead of the usual 200"]),
        (made(0, 99), USUAL, ["99 articles met instead of the usual 200"]),
        (made(0, 40, sightings=60), USUAL, []),
        (made(0, 0, state="no_articles"), USUAL[:2], []),  # two runs make no habit
        (made(0, 0), [made(1, 1)] * 5, []),  # nor does a handful of articles
        (
            made(),
            [*USUAL, {"state": "running", "started": "2026-03-02T11:50:00Z"}],
            ["the run of 2026-03-02T11:50:00Z ended without a word (killed, or the machine went down)"],
        ),
        (made(coverage={"standfirst": 0.0}), USUAL, ["standfirst in 0% of the articles instead of the usual 90%"]),
        (made(coverage={"standfirst": 0.5}), USUAL, []),
        (made(coverage={"image": 0.0}), USUAL, []),  # it was rare before
        (made(4, coverage={"standfirst": 0.0}), USUAL, []),  # four articles prove nothing
        (made(coverage={"new_field": 0.0}), USUAL, []),
        (made(rules=BODY), USUAL, ["rule body/css/article matched nothing"]),
        (made(rules=BODY), [made(rules=OLD_BODY)] * 3, ["rule body/css/article matched nothing, and did before"]),
        (made(rules={"standfirst/generic/bold": 0}), USUAL, []),
        (made(rules={**BODY, "body/css/main": 20}), USUAL, []),
        (
            made(rules={**BODY, "body/css/main": 20}),
            [made(rules=OLD_BODY)] * 3,
            ["rule body/css/article matched nothing, and did before"],
        ),
        (made(rules={"drop/css/.ad": 0}), USUAL, []),  # furniture may be absent
        (
            made(rules={"drop/css/.ad": 0}),
            [made(rules={"drop/css/.ad": 2})],
            ["rule drop/css/.ad matched nothing, and did before"],
        ),
        (made(0, 0), [made(state="locked")] * 5, []),
        (
            {**made(), "clock_jump": -86_400 * 400},
            USUAL,
            ["the clock stands 400 days before the last run: nothing was forgotten because of that"],
        ),
    ],
)
def test_what_is_not_as_usual_is_named(now, past, named):
    assert report.warnings(now, past) == named


def hourly(articles, hours, state="ok"):
    return [{**made(articles, state=state), "started": f"2026-03-{1 + h // 24:02}T{h % 24:02}:00:00Z"} for h in hours]


@pytest.mark.parametrize(
    "past, expected, named",
    [
        (hourly(1, range(24)), 90, ["24 articles in a day, 27% of the 90 to expect"]),
        (hourly(1, range(24)), 70, []),  # more than a third
        (hourly(1, range(24)), None, []),
        (hourly(1, range(10, 24)), 90, []),  # not yet a day
        (hourly(1, [0]), 90, ["1 article in a day, 1% of the 90 to expect"]),
        (hourly(1, [0], "time_limit"), 90, []),  # no run that went on to its end
        (hourly(99, [0]), 90, ["1 article in a day, 1% of the 90 to expect"]),  # what came before that day
    ],
)
def test_a_day_is_held_to_what_the_site_expects(past, expected, named):
    now = {**made(1), "started": "2026-03-02T00:00:00Z"}
    assert [one for one in report.warnings(now, past, expected) if "to expect" in one] == named


def test_a_run_leaves_a_report(tmp_path):
    with small_site(6) as site:
        del site.pages[article_path(5)]
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/", PROMETHEUS_TEXTFILE_DIR=tmp_path / "prom")
    found = run.report
    assert {
        key: found[key] for key in ("state", "exit_code", "articles", "dropped", "errors", "feed_errors", "warnings")
    } == {
        "state": "ok",
        "exit_code": 0,
        "articles": 5,
        "dropped": {"http_404": 1},
        "errors": {},
        "feed_errors": 0,
        "warnings": [],
    }
    assert found["coverage"]["headline"] == found["coverage"]["sections"] == 1
    assert [feed["lines"] for feed in found["feeds"]] == [5]
    assert found["rules"]["headline/generic/h1"] == 5
    assert "any-" in run.err
    assert "5 new articles; 0 repeats of known ones" in run.err
    text = next((tmp_path / "prom").glob("newscrawl_any-*.prom")).read_text()
    assert f'newscrawl_run_articles{{site="{found["site"]}"}} 5\n' in text
    assert f'newscrawl_run_dropped{{site="{found["site"]}",reason="http_404"}} 1\n' in text
    assert not list((tmp_path / "prom").glob("*.part"))


def test_runs_are_compared_with_those_before(tmp_path):
    with small_site(8) as site:
        for _ in range(3):
            assert crawl(tmp_path, "any", "-a", f"url={site.url}/").report["warnings"] == []
        site.pages["/"] = "<html><body><p>Site en maintenance"
        run = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert run.code == 3
    assert run.report["warnings"] == ["0 articles met instead of the usual 8"]
    assert "not as usual: 0 articles met instead of the usual 8" in run.err


def test_old_reports_go_and_broken_ones_do_no_harm(tmp_path):
    for n in range(report.KEPT + 3):
        (tmp_path / f"{n:04}.json").write_text(json.dumps({**made(), "n": n}))
    broken = [
        b"{",
        b"[]",
        b"{}",
        b"7",
        b"null",
        b'"ok"',
        b"\xff",
        b"[" * 100_000,
        json.dumps({**made(), "sightings": {"url": "7"}}).encode(),
    ]
    old = {"started": "2024-01-01T00:00:00Z", "state": "ok", "articles": 5}  # an older version's
    for n, text in enumerate([*broken, json.dumps(old).encode()], 490):
        (tmp_path / f"{n:04}.json").write_bytes(text)
    report.prune(tmp_path)
    assert len(list(tmp_path.glob("*.json"))) == report.KEPT
    past = report.read_past(tmp_path)
    assert [one["n"] for one in past] == [n for n in range(463, 503) if not 490 <= n < 500]


def test_a_page_cannot_write_on_the_terminal(tmp_path):
    evil = article(1).replace("Paul Verdier", "Paul \x1b[31m\x9b2JVerdier")
    with LocalSite({"/monde/le-maire-parle-encore-00001.html": evil}) as site:
        run = crawl(
            tmp_path, "any", "-a", f"url={site.url}/monde/le-maire-parle-encore-00001.html", SUMMARY_TO_STDOUT=1
        )
    assert run.report["articles"] == 1
    assert not re.search(r"[\x1b\x80-\x9f]", run.out + run.err)


def test_what_tests_change_is_little():
    """The runs of these tests are those of production, but for speed and reach."""
    assert set(FAST) == {
        "SPIDER_MODULES",
        "ALLOWED_PRIVATE_ADDRESSES",
        "DOWNLOAD_DELAY",
        "AUTOTHROTTLE_ENABLED",
        "RETRY_BACKOFF",
    }
