"""Crawls of several machines that share an index in PostgreSQL: killed, cut off, and side by side."""

from __future__ import annotations

import json
import time
from collections import Counter
from itertools import pairwise

import pytest
from kill_machines import Fleet, kills
from local_site import LocalSite, article, article_path, front
from runs import Run, until

pytestmark = pytest.mark.slow
ARTICLES = 60


@pytest.fixture
def site():
    pages = {article_path(n): article(n) for n in range(ARTICLES)}
    with LocalSite({"/": front(pages), **pages}) as local:
        yield local


def crawl(data, database, site, **settings):
    settings = {"INDEX_URL": database, "DOWNLOAD_DELAY": 0.1, **settings}
    return Run(data, "crawl", "any", "-a", f"url={site.url}/", **settings)


def pages_asked(site):
    return [when for when, path, _ in site.log if path.startswith("/monde/")]


def stories(*folders):
    """How often each story stands in the feeds of some data folders."""
    feeds = [feed for folder in folders for feed in folder.glob("*/articles-*.jsonl")]
    lines = [line for feed in feeds for line in feed.read_bytes().splitlines(keepends=True)]
    return Counter(json.loads(line)["headline"] for line in lines if line.endswith(b"\n"))


def is_whole(*folders):
    found = stories(*folders)
    return (len(found), set(found.values())) == (ARTICLES, {1})


def test_while_the_server_is_away_nothing_is_fetched_and_then_the_run_goes_on(tmp_path, postgres, database, site):
    run = crawl(tmp_path, database, site)
    run.until(lambda: len(pages_asked(site)) >= 10)
    postgres.stop()
    time.sleep(1)  # what was under way
    before = len(pages_asked(site))
    time.sleep(4)
    assert len(pages_asked(site)) == before
    postgres.start()
    run.wait()
    assert run.code == 0, run.err
    assert is_whole(tmp_path)


def test_a_server_that_stays_away_ends_the_run_and_nothing_is_lost(tmp_path, postgres, database, site):
    run = crawl(tmp_path, database, site, INDEX_PATIENCE=2)
    run.until(lambda: len(pages_asked(site)) >= 10)
    postgres.stop("immediate")
    run.wait()
    postgres.start()
    assert (run.code, run.report["state"]) == (4, "index_lost"), run.err
    assert "hunter2" not in run.err
    assert "Traceback" not in run.err
    assert crawl(tmp_path, database, site).wait().code == 0
    assert is_whole(tmp_path)


def test_machines_killed_again_and_again_lose_and_repeat_nothing(tmp_path, database):
    # The short form; tests/support/kill_machines.py does it with 16 sites, 660 stories and 20 kills.
    with Fleet(tmp_path, database, sites=6, stories=60, delay=0.1, seed=19) as fleet:
        kills(fleet, 4)
        assert fleet.faults(0, 1, 2) == []


def test_a_machine_that_never_returns_takes_nothing_with_it(tmp_path, database, site):
    gone, here = tmp_path / "gone", tmp_path / "here"
    run = crawl(gone, database, site)
    until(lambda: stories(gone) or run.process.poll() is not None)
    run.stop()
    time.sleep(0.5)
    assert crawl(here, database, site, INDEX_GRACE=0).wait().code == 0
    found = stories(here)
    acknowledged = ARTICLES - len(found)
    assert acknowledged <= len(stories(gone))  # and all else is here
    crawl(here, database, site, INDEX_GRACE=0).wait()
    # It does return: what came again elsewhere is taken back from its feeds.
    assert crawl(gone, database, site).wait().code in {0, 2}
    assert is_whole(gone, here)


def test_a_host_is_asked_by_one_machine_at_a_time_with_its_delay(tmp_path, database):
    pages = {article_path(n): article(n) for n in range(24)}
    paths = list(pages)
    with LocalSite({"/": front(paths[:12]), "/autres": front(paths[12:]), **pages}) as site:
        fronts = ("", "autres")
        runs = [
            Run(
                tmp_path / f"machine{n}",
                "crawl",
                "any",
                "-a",
                f"url={site.url}/{path}",
                INDEX_URL=database,
                DOWNLOAD_DELAY=0.3,
                RANDOMIZE_DOWNLOAD_DELAY=False,
            )
            for n, path in enumerate(fronts)
        ]
        codes = [run.wait().code for run in runs]
    assert codes == [0, 0], [run.err for run in runs]
    asked = [when for when, path, _ in site.log if path in pages]
    assert len(asked) == 24
    gaps = [later - earlier for earlier, later in pairwise(asked)]
    assert min(gaps) >= 0.28  # taken where a request arrives, some milliseconds after it was sent


def test_a_site_is_crawled_by_one_machine_at_a_time(tmp_path, database, site):
    first = crawl(tmp_path / "first", database, site)
    first.until(lambda: pages_asked(site))
    second = crawl(tmp_path / "second", database, site).wait()
    assert second.code == 75
    assert "another machine runs any" in second.err
    assert first.wait().code == 0
    assert is_whole(tmp_path / "first")
