"""What is crawled when, and who is told to: with a real database and no run."""

from __future__ import annotations

import asyncio
import itertools
from datetime import datetime, timedelta, timezone

import pytest
from scrapy.exceptions import UsageError

from newscrawl.commands.fleet import prometheus, row
from newscrawl.commands.schedule import fleet_url, interval
from newscrawl.exceptions import CannotStart
from newscrawl.fleet import queue
from newscrawl.fleet.schedule import Ended, Planned, Worker, fleet

NOW = datetime(2026, 11, 12, 6, 30, tzinfo=timezone.utc)
HOUR = timedelta(hours=1)


def planned(due=NOW, **values):
    usual = dict.fromkeys(("every", "cron", "began", "ended", "machine", "exit_code", "state", "message", "articles"))
    return Planned(**{"site": "rfi", "due": due, **usual, **values})


@pytest.fixture
def url(tmp_path, database):
    return fleet_url({"INDEX_URL": database, "NEWSCRAWL_DATA": tmp_path})


@pytest.fixture
def schedule(tmp_path, url):
    with fleet(url, tmp_path) as plan:
        yield plan


@pytest.mark.parametrize(
    "one, due",
    [
        (planned(every=HOUR), NOW + HOUR),
        (planned(every=HOUR, due=NOW - timedelta(minutes=20)), NOW + timedelta(minutes=40)),
        (planned(every=HOUR, due=NOW - timedelta(hours=30)), NOW + HOUR),  # what was missed is not made up for
        (planned(cron="0 6 * * *"), datetime(2026, 11, 13, 6, tzinfo=timezone.utc)),
        (planned(cron="*/20 * * * *"), datetime(2026, 11, 12, 6, 40, tzinfo=timezone.utc)),
    ],
)
def test_when_a_site_is_due_again(one, due):
    assert one.after(NOW) == due


def test_sites_of_one_interval_are_spread_over_it(schedule):
    schedule.set([f"site{n}" for n in range(6)], every=HOUR)
    due = sorted(one.due for one in schedule.all())
    assert {later - earlier for earlier, later in itertools.pairwise(due)} == {HOUR / 6}


def test_what_is_due_is_handed_out_once(tmp_path, url, schedule):
    schedule.set(["a", "b", "c"], every=timedelta(seconds=0.001 * 60_000))
    schedule.set(["later"], cron="0 0 1 1 *")
    with fleet(url, tmp_path) as other:
        assert schedule.take_due() == ["a"]
        assert other.take_due() == []
    assert schedule.remove(["a", "later", "unknown"]) == 2
    assert [one.site for one in schedule.all()] == ["b", "c"]


def test_a_site_that_waits_still_is_not_put_into_the_queue_again(url, schedule):
    async def hand_out(times):
        app = queue.application(url)
        async with app.open_async():
            for _ in range(times):
                schedule.set(["rfi", "lefaso"], every=timedelta(seconds=1e-6))
                await queue.hand_out_due(app, url)

    asyncio.run(hand_out(3))
    assert schedule.waiting() == 2
    queue.put_archives(url, ["/a.warc.gz", "/b.warc.gz", "/a.warc.gz"])
    assert schedule.waiting() == 4


def test_how_a_run_went_stands_in_the_schedule(schedule):
    schedule.set(["rfi"], every=HOUR)
    schedule.began("rfi", "machine1")
    (one,) = schedule.all()
    assert (one.state, one.machine, one.ended) == ("running", "machine1", None)
    schedule.ended("rfi", Ended(0, "ok", "12 new articles", 12))
    (one,) = schedule.all()
    assert (one.state, one.exit_code, one.articles) == ("ok", 0, 12)
    assert one.began <= one.ended


def test_the_fleet_for_people_and_for_prometheus():
    well = planned(
        every=HOUR,
        due=NOW + HOUR / 2,
        ended=NOW - timedelta(minutes=90),
        state="ok",
        exit_code=0,
        articles=12,
        machine="m",
    )
    never = planned(site="lefaso", cron="0 6 * * *")
    assert row(well, NOW) | {"site": "", "message": ""} == {
        "site": "",
        "state": "ok",
        "articles": 12,
        "last run": "1.5 h ago",
        "next run": "in 30 min",
        "when": "every 1 h",
        "machine": "m",
        "message": "",
    }
    assert (row(never, NOW)["state"], row(never, NOW)["next run"], row(never, NOW)["when"]) == (
        "not yet",
        "due",
        "0 6 * * *",
    )
    text = prometheus([Worker(NOW, 1)], [well, never], 3)
    assert "newscrawl_fleet_workers 1\n" in text
    assert 'newscrawl_fleet_articles{site="rfi"} 12\n' in text
    assert 'newscrawl_fleet_exit_code{site="lefaso"}' not in text
    names = [line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")]
    assert len(names) == len(set(names)) == 6


@pytest.mark.parametrize("text, every", [("30m", timedelta(minutes=30)), ("6h", 6 * HOUR), ("1d", 24 * HOUR)])
def test_intervals(text, every):
    assert interval(text) == every


@pytest.mark.parametrize("text", ["", "0m", "30", "30s", "m", "-5m", "1.5h", "999999m"])
def test_what_is_no_interval(text):
    with pytest.raises(UsageError):
        interval(text)


def test_a_fleet_without_a_database_says_what_to_do(tmp_path):
    with pytest.raises(CannotStart, match="NEWSCRAWL_INDEX_URL"):
        fleet_url({"INDEX_URL": None, "NEWSCRAWL_DATA": tmp_path})
    with pytest.raises(CannotStart, match="cannot be used") as error:
        fleet_url({"INDEX_URL": "postgresql://me:hunter2@127.0.0.1:1/x", "NEWSCRAWL_DATA": tmp_path})
    assert "hunter2" not in str(error.value)
