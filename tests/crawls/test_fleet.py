"""Workers that take sites from one queue: a machine is a data folder with a worker of its own."""

from __future__ import annotations

import json
import signal
import subprocess
from collections import Counter
from contextlib import ExitStack

import pytest
from local_site import LocalSite, article, article_path, front
from runs import Run, until

pytestmark = pytest.mark.slow
STORIES = 40


@pytest.fixture
def fleet(tmp_path, database):
    """Four sites that share most of their stories, all scheduled; start a worker or ask a command of it."""
    with ExitStack() as stack:
        sites = []
        for n in range(4):
            own = [article_path(k) for k in range(n * 5, STORIES - 15 + n * 5)]
            pages = {path: article(k) for k, path in enumerate(map(article_path, range(STORIES)))}
            sites.append(stack.enter_context(LocalSite({"/": front(own), **pages})))
        environment = {"LOCAL_SITES": " ".join(f"{site.url}/" for site in sites), "NEWSCRAWL_INDEX_URL": database}
        settings = {"SPIDER_MODULES": "newscrawl.spiders,fleet_spiders", "DOWNLOAD_DELAY": 0.1}

        def scrapy(machine, *arguments):
            run = Run(tmp_path / machine, *arguments, environment=environment, **settings)
            stack.callback(run.stop)
            return run

        scrapy.sites = sites
        scrapy.machines = lambda: [folder for folder in tmp_path.iterdir() if folder.name.startswith("machine")]
        scheduled = scrapy("machine0", "schedule", "--every", "1m", "local0", "local1", "local2", "local3").wait()
        assert "4 sites scheduled" in scheduled.out, scheduled.err
        overdue(database)
        yield scrapy


def overdue(database):
    """Let everything be due, once."""
    import psycopg

    with psycopg.connect(database) as db:
        db.execute("UPDATE newscrawl.schedule SET every = '1 day', due = now()")


def shown(fleet):
    return json.loads(fleet("machine0", "fleet", "--json").wait().out)


def stories(fleet):
    feeds = [feed for folder in fleet.machines() for feed in folder.glob("local*/articles-*.jsonl")]
    return Counter(json.loads(line)["headline"] for feed in feeds for line in feed.read_text().splitlines())


def is_whole(fleet):
    found = stories(fleet)
    return (len(found), set(found.values())) == (STORIES, {1})


def test_two_workers_share_the_sites(fleet):
    workers = [fleet(f"machine{n}", "worker", "--until-empty", "--at-once", "2") for n in (1, 2)]
    for worker in workers:
        assert worker.wait().code == 0, worker.err
    after = shown(fleet)
    assert {one["state"] for one in after["sites"]} <= {"ok", "no_articles"}
    assert all(one["ended"] for one in after["sites"])
    assert after["workers"] == []
    assert after["waiting"] == 0
    assert is_whole(fleet)


def test_a_worker_that_is_stopped_gives_its_sites_to_others(fleet):
    worker = fleet("machine1", "worker", "--at-once", "4")
    worker.until(lambda: sum(len(site.log) for site in fleet.sites) > 20)
    busy = shown(fleet)
    assert len(busy["workers"]) == 1
    assert {one["state"] for one in busy["sites"]} == {"running"}
    worker.signal(signal.SIGTERM)
    worker.wait(timeout=30)
    assert worker.code == 0, worker.err
    assert "Traceback" not in worker.err
    between = shown(fleet)
    assert between["waiting"] == 4
    assert {one["state"] for one in between["sites"]} == {"stopped"}
    assert fleet("machine2", "worker", "--until-empty").wait().code == 0
    assert is_whole(fleet)


def test_a_machine_that_dies_gives_its_sites_to_others(fleet):
    worker = fleet("machine1", "worker", "--at-once", "4")
    worker.until(lambda: sum(len(site.log) for site in fleet.sites) > 20)
    children = subprocess.run(["pgrep", "-P", str(worker.process.pid)], capture_output=True, text=True).stdout.split()
    assert len(children) == 4
    worker.process.kill()
    for child in children:
        subprocess.run(["kill", "-KILL", child])
    other = fleet("machine2", "worker", "--at-once", "4")
    try:
        until(lambda: all(one["state"] in {"ok", "no_articles"} for one in shown(fleet)["sites"]), timeout=180)
    finally:
        other.signal(signal.SIGTERM)
        other.wait()
    found = stories(fleet)
    assert set(found.values()) == {1}  # and what the dead machine held comes when it is back, or after INDEX_GRACE
    missing = STORIES - len(found)
    assert missing <= 4 * 8
    overdue_again = fleet("machine1", "crawl", "local0").wait()
    assert overdue_again.code in {0, 2, 3}
    for name in ("local1", "local2", "local3"):
        fleet("machine1", "crawl", name).wait()
    assert is_whole(fleet)


def test_the_queue_reads_archives(fleet, tmp_path):
    (tmp_path / "broken.warc.gz").write_bytes(b"no archive")
    handed = fleet("machine0", "schedule", "--archive", str(tmp_path / "broken.warc.gz")).wait()
    assert "1 files handed out" in handed.out, handed.err
    worker = fleet("machine1", "worker", "--until-empty", "--at-once", "1").wait()
    assert worker.code == 0
    assert "archive -a path=" in worker.err
    assert shown(fleet)["waiting"] == 0
