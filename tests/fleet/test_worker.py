"""A worker's dealings with the queue; in the place of a crawl stands a script that notes its beginning and its end."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path

import pytest
from runs import ROOT, until

from newscrawl.fleet import worker as module
from newscrawl.fleet.schedule import Schedule
from newscrawl.fleet.worker import Fleet, Worker

#: A run: its name says how long it takes and how it ends, as in "sleep-0.5-exit-3".
RUN = """
import os, sys, time
from pathlib import Path
name, folder = sys.argv[1], Path(sys.argv[-1])
def note(what):
    with (folder / "runs").open("a") as file:
        file.write(f"{time.time()} {what} {' '.join(sys.argv[1:-1])} {os.getppid()}\\n")
note("began")
words = name.split("-")
import signal
def end(*_):
    note("stopped")
    sys.exit(0)
signal.signal(signal.SIGTERM, end)
if "sleep" in words:
    time.sleep(float(words[words.index("sleep") + 1]))
note("ended")
sys.exit(int(words[words.index("exit") + 1]) if "exit" in words else 0)
"""
SOON = timedelta(hours=1)


def worker(database, folder, slots=2):
    return Worker(database, folder, slots, [str(folder)], [sys.executable, "-S", "-c", RUN])


def runs(folder):
    """What began, ended or was stopped, in order, with the worker that ran it."""
    path = folder / "runs"
    lines = [line.split() for line in path.read_text().splitlines()] if path.exists() else []
    return [(float(when), what, " ".join(site), int(pid)) for when, what, *site, pid in lines]


def names(folder, kind="began"):
    return [site for _, what, site, _ in runs(folder) if what == kind]


def process(database, folder, slots=2):
    """Start a worker in a process of its own."""
    code = f"""
import sys
from pathlib import Path
from newscrawl.fleet.worker import Worker
import newscrawl.fleet.worker as module
module._SILENT, module._TEND, module._HEARTBEAT, module._LOOK = 4.0, 0.5, 0.5, 0.2
Worker({database!r}, Path({str(folder)!r}), {slots}, [{str(folder)!r}], [sys.executable, "-S", "-c", {RUN!r}]).run()
"""
    return subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.DEVNULL)


@pytest.fixture
def schedule(tmp_path, database):
    made = Schedule(database, tmp_path)
    yield made
    made.close()


@pytest.fixture
def started(tmp_path, database):
    """Start workers that are killed at the end, if they are not gone."""
    all_of_them = []

    def start(**more):
        all_of_them.append(process(database, tmp_path, **more))
        return all_of_them[-1]

    yield start
    for one in all_of_them:
        one.kill()
        one.wait()


def state(schedule, site):
    return next(one for one in schedule.sites() if one.site == site)


def test_what_is_due_is_run_the_longest_due_first(tmp_path, database, schedule):
    for site in ("b", "a", "c x=1 y=2"):
        schedule.set([site], every=SOON)
    worker(database, tmp_path, slots=1).run(once=True)
    assert names(tmp_path, "ended") == ["b", "a", "c -a x=1 -a y=2"]
    assert state(schedule, "a").exit_code == 0
    assert state(schedule, "a").next > state(schedule, "a").ended + SOON * 0.9
    worker(database, tmp_path).run(once=True)
    assert len(names(tmp_path)) == 3  # nothing is due


def test_what_failed_is_tried_again_but_not_what_cannot_start(tmp_path, database, schedule):
    schedule.set(["x-exit-3", "y-exit-1", "z-exit-75"])
    worker(database, tmp_path).run(once=True)
    found = {one.site: (one.state, one.exit_code) for one in schedule.sites()}
    assert found == {"x-exit-3": ("to retry", 3), "y-exit-1": ("exit code 1", 1), "z-exit-75": ("to retry", 75)}


def test_after_the_last_try_a_site_waits_for_its_schedule(tmp_path, database, schedule, monkeypatch):
    monkeypatch.setattr(module, "_RETRIES", (0, 0))
    schedule.set(["x-exit-4"], every=SOON)
    for _ in range(4):
        worker(database, tmp_path).run(once=True)
    assert len(names(tmp_path)) == 3
    assert state(schedule, "x-exit-4").state == "exit code 4"


@pytest.mark.slow
def test_two_workers_share_the_sites_and_run_none_twice(tmp_path, schedule, started):
    sites = [f"s{n}-sleep-0.2" for n in range(12)]
    schedule.set(sites)
    pair = [started(), started()]
    until(lambda: len(names(tmp_path, "ended")) == 12)
    assert sorted(names(tmp_path)) == sorted(sites)
    assert {pid for *_, pid in runs(tmp_path)} == {one.pid for one in pair}
    until(lambda: [one.state for one in schedule.workers()] == ["up", "up"])


@pytest.mark.slow
def test_a_worker_that_is_asked_to_end_gives_its_sites_back(tmp_path, schedule, started):
    schedule.set(["s-sleep-30"])
    first = started()
    until(lambda: names(tmp_path))
    first.send_signal(signal.SIGTERM)
    assert first.wait(20) == 0
    assert names(tmp_path, "stopped") == ["s-sleep-30"]
    assert schedule.workers() == []
    assert state(schedule, "s-sleep-30").state == "waiting"
    second = started()
    until(lambda: len(names(tmp_path)) == 2)
    assert runs(tmp_path)[-1][3] == second.pid
    second.send_signal(signal.SIGTERM)
    assert second.wait(20) == 0


@pytest.mark.slow
def test_the_sites_of_a_worker_that_was_killed_go_to_another(tmp_path, schedule, started):
    schedule.set(["s-sleep-30"])
    first, second = started(), started()
    until(lambda: names(tmp_path))
    *_, owner = runs(tmp_path)[0]
    lost, other = (first, second) if owner == first.pid else (second, first)
    lost.kill()
    until(lambda: len(names(tmp_path)) == 2)
    assert runs(tmp_path)[-1][3] == other.pid


@pytest.mark.slow
def test_a_database_that_was_away_finds_its_workers_again(tmp_path, postgres, schedule, started):
    schedule.set(["a"])
    one = started()
    until(lambda: names(tmp_path, "ended"))
    postgres.stop()
    time.sleep(2)
    assert one.poll() is None
    postgres.start()
    again = Schedule(schedule.url, tmp_path)
    again.set(["b"])
    again.close()
    until(lambda: "b" in names(tmp_path, "ended"))
    one.send_signal(signal.SIGTERM)
    assert one.wait(20) == 0


def ask(url, question):
    """Ask something of a queue that is open."""

    async def run():
        fleet = Fleet(url)
        async with fleet.app.open_async():
            return await question(fleet)

    return asyncio.run(run())


@pytest.mark.usefixtures("schedule")
def test_a_site_waits_in_the_queue_once(database):
    async def question(fleet):
        return [await fleet.defer(["a", "b"]), await fleet.defer(["b", "c"]), await fleet.defer(["a", "b", "c"])]

    assert ask(database, question) == [2, 1, 0]


def test_what_is_due_goes_into_the_queue_once_whoever_looks(database, schedule):
    schedule.set([f"s{n}" for n in range(20)], every=SOON)

    async def question(fleet):
        first = await asyncio.gather(*[fleet.tend() for _ in range(3)])
        return sorted(first), await fleet.dispatch()

    assert ask(database, question) == ([False, False, True], 0)
    assert {one.state for one in schedule.sites()} == {"waiting"}


def test_the_report_of_a_run_is_found_among_others(tmp_path, database):
    one = worker(database, tmp_path)
    for n, (site, made) in enumerate(
        [
            ("any-a.example-1", {"pid": 7, "state": "ok"}),
            ("any-b.example-2", {"pid": 8, "state": "no_articles"}),
            ("rfi", {"pid": 9, "state": "running"}),
        ]
    ):
        folder = tmp_path / site / "reports"
        folder.mkdir(parents=True)
        (folder / f"{n}.json").write_text(json.dumps(made))
    (tmp_path / "any-b.example-2/reports/9.json").write_text("[")
    now = time.time()
    assert one._report("any", 8, now, alone=False)["state"] == "no_articles"
    assert one._report("rfi", 9, now, alone=True) == {}  # it was killed
    assert one._report("tsa", 9, now, alone=True) == {}
    os.utime(tmp_path / "any-a.example-1/reports/0.json", (now - 60,) * 2)
    assert one._report("any", 7, now, alone=False) == {}  # of another process with that number, long ago
    assert Path(tmp_path / "rfi").exists()
