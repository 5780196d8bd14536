"""Workers that take sites from one queue: a machine is a data folder with a worker of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

import pytest
from local_site import LocalSite, article, article_path, front
from runs import Run, until
from scrapy.spiderloader import get_spider_loader
from scrapy.utils.project import get_project_settings
from warcs import info, page, write

from newscrawl.base_spiders.choice import Choice, choose
from newscrawl.base_spiders.news import sites

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

        def scrapy(machine, *arguments, **others):
            run = Run(tmp_path / machine, *arguments, environment=environment, **settings | others)
            stack.callback(run.stop)
            return run

        scrapy.sites = sites
        scrapy.machines = lambda: [folder for folder in tmp_path.iterdir() if folder.name.startswith("machine")]
        scheduled = scrapy("machine0", "schedule", "--every", "1d", "local0", "local1", "local2", "local3").wait()
        assert "4 sites scheduled" in scheduled.out, scheduled.err
        yield scrapy


def test_what_is_not_scheduled_is_said_and_who_is_missing(fleet):
    for option, words in (("--now", "1 site due now"), ("--off", "1 site taken out of the schedule")):
        assert f"{words}; not scheduled: rfi\n" in fleet("machine0", "schedule", option, "local0", "rfi").wait().out
    assert "no worker is up: scrapy worker starts one" in fleet("machine0", "fleet").wait().out


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
    assert is_whole(fleet)


def test_a_worker_that_is_stopped_gives_its_sites_to_others(fleet):
    worker = fleet("machine1", "worker", "--at-once", "4", DOWNLOAD_DELAY=1)  # it works while it is looked at
    worker.until(lambda: all(len(site.log) > 2 for site in fleet.sites))
    busy = shown(fleet)
    assert [(one["slots"], one["state"]) for one in busy["workers"]] == [(4, "up")]
    assert {one["state"] for one in busy["sites"]} == {"running"}
    worker.signal(signal.SIGTERM)
    time.sleep(0.2)
    worker.signal(signal.SIGTERM)  # timeout(1) tells a command twice
    worker.wait(timeout=30)
    assert worker.code == 0, worker.err
    assert "Traceback" not in worker.err
    between = shown(fleet)
    assert {one["state"] for one in between["sites"]} == {"waiting"}
    assert all(one["message"].startswith("stopped by a signal") for one in between["sites"])
    assert between["workers"] == []
    assert fleet("machine2", "worker", "--until-empty").wait().code == 0
    assert is_whole(fleet)


def test_a_machine_that_dies_gives_its_sites_to_others(fleet):
    worker = fleet("machine1", "worker", "--at-once", "4")
    worker.until(lambda: sum(len(site.log) for site in fleet.sites) > 20)
    children = subprocess.run(["pgrep", "-P", str(worker.process.pid)], capture_output=True, text=True).stdout.split()
    assert len(children) == 4
    for child in [worker.process.pid, *children]:
        os.kill(int(child), signal.SIGKILL)
    other = fleet("machine2", "worker", "--at-once", "4")
    try:
        done = {"ok", "no_articles"}
        until(lambda: all(one["state"] in done for one in shown(fleet)["sites"]), timeout=180, pause=5)
    finally:
        other.signal(signal.SIGTERM)
        other.wait()
    found = stories(fleet)
    assert set(found.values()) == {1}  # and what the dead machine held comes when it is back, or after INDEX_GRACE
    missing = STORIES - len(found)
    assert missing <= 4 * 8
    for site in ("local0", "local1", "local2", "local3"):
        assert fleet("machine1", "crawl", site).wait().code in {0, 2, 3}
    assert is_whole(fleet)


def test_archives_are_read_side_by_side_each_once(fleet, tmp_path):
    for n in range(3):
        write(tmp_path / f"{n}.warc.gz", [info(), *(page(k) for k in range(n * 4, n * 4 + 6))])
    (tmp_path / "3.warc.gz").write_bytes(b"no archive")
    assert fleet("machine0", "schedule", "--off", "--all").wait().code == 0
    assert fleet("machine0", "schedule", "--off", *(f"local{n}" for n in range(4))).wait().code == 0
    handed = fleet("machine0", "schedule", "--archive", f"{tmp_path}/*.warc.gz").wait()
    assert "4 archives scheduled" in handed.out, handed.err
    workers = [fleet(f"machine{n}", "worker", "--until-empty", "--at-once", "2") for n in (1, 2)]
    assert [worker.wait().code for worker in workers] == [0, 0]
    after = {Path(one["site"]).name: (one["exit_code"], one["rhythm"]) for one in shown(fleet)["sites"]}
    assert after == {
        "0.warc.gz": (0, "once"),
        "1.warc.gz": (0, "once"),
        "2.warc.gz": (0, "once"),
        "3.warc.gz": (3, "once"),
    }
    feeds = [feed for folder in fleet.machines() for feed in folder.glob("archive/articles-*.jsonl")]
    found = Counter(json.loads(line)["headline"] for feed in feeds for line in feed.read_text().splitlines())
    assert (len(found), set(found.values())) == (14, {1})


@pytest.mark.parametrize(
    ("options", "asked", "left"),
    [
        ((), {}, {"spinner", "unverified"}),
        (("--country", "SN,ml"), {"countries": ("SN", "ML")}, set()),
        (
            ("--kind", "spinner", "--known", "unverified,documented"),
            {"kinds": ("spinner",), "known": ("unverified", "documented")},
            set(),
        ),
    ],
)
def test_all_are_the_sites_that_crawlall_would_crawl(fleet, options, asked, left):
    known = sites(get_spider_loader(get_project_settings()))
    fleet("machine0", "schedule", "--off", "local0", "local1", "local2", "local3").wait()
    scheduled = fleet("machine0", "schedule", "--cron", "0 0 1 1 *", "--all", *options).wait()
    names = {one["site"] for one in shown(fleet)["sites"] if not one["site"].startswith("local")}
    expected = set(choose(known, Choice(**asked))[0])
    assert names == expected != set()
    for word in left:
        assert f"{word} left out" in scheduled.err
    assert fleet("machine0", "schedule", "--off", "--all").wait().code == 0
    assert [one for one in shown(fleet)["sites"] if not one["site"].startswith("local")] == []


@pytest.mark.parametrize(
    "arguments, message",
    [
        (("schedule", "--every", "soon", "local0"), "an interval is a number"),
        (("schedule", "--cron", "* *", "local0"), "no cron expression"),
        (("schedule", "--every", "1h"), "name sites, or say --all"),
        (("schedule", "local0"), "say --every"),
        (("schedule", "--every", "1h", "--country", "SN", "local0"), "choose among --all"),
        (("schedule", "--every", "1h", "--country", "SN"), "choose among --all"),
        (("schedule", "--every", "1h", "--all", "local0"), "--all, which takes no names"),
        (("schedule", "--every", "1h", "--all", "--country", "XX"), "there is no XX"),
        (("schedule", "--every", "1h", "nowhere"), "no site has that name: nowhere"),
        (("schedule", "--every", "1h", "any"), "any -a url="),
        (
            ("schedule", "--every", "1h", "any", "-a", "url=https://www.exemple.fr/", "-a", "lang=fr"),
            "has no argument lang",
        ),
        (("schedule", "--cron", "0 * * * *", "archive", "-a", "path=/no/such.warc.gz"), "no WARC file is there"),
        (("schedule", "--archive", "/no/such.warc.gz"), "no WARC file is there"),
        (("worker", "--at-once", "0"), "1 or more"),
        (("fleet", "all"), "takes no arguments"),
    ],
)
def test_what_makes_no_sense_is_said(fleet, arguments, message):
    run = fleet("machine0", *arguments).wait()
    assert run.code != 0
    assert message in run.out + run.err
    assert "Traceback" not in run.err


@pytest.mark.parametrize("command", ["schedule", "worker", "fleet"])
@pytest.mark.parametrize(
    "url, message",
    [
        ("", "say which database"),
        ("postgresql://newscrawl:hunter2@127.0.0.1:1/newscrawl", "cannot be used"),
        ("sqlite:///hunter2", "not the address of a PostgreSQL database"),
    ],
)
def test_a_database_that_cannot_be_used_is_said_in_a_sentence(tmp_path, command, url, message):
    run = Run(tmp_path, command, environment={"NEWSCRAWL_INDEX_URL": url}).wait()
    assert run.code == 1
    said = [line for line in (run.out + run.err).splitlines() if message in line]
    assert len(said) == 1
    assert "hunter2" not in run.out + run.err
    assert "Traceback" not in run.err
