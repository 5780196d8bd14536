"""What is due when, and what the commands say of it."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from newscrawl.commands.schedule import every
from newscrawl.exceptions import CannotStart
from newscrawl.fleet.schedule import Schedule, Site, Worker, as_json, cron, following, interval, prometheus

NOON = datetime(2026, 11, 12, 12, tzinfo=timezone.utc)
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(("text", "seconds"), [("90s", 90), ("30m", 1800), ("2h", 7200), ("1d", 86_400), ("007m", 420)])
def test_intervals(text, seconds):
    assert interval(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "30", "m", "0m", "-5m", "1.5h", "30 m", "1h30m", "9999999s", "٣m!"])
def test_what_is_no_interval(text):
    with pytest.raises(ValueError, match="an interval is"):
        interval(text)


@pytest.mark.parametrize("text", ["*/30 6-22 * * *", "0 6 * * mon-fri", "5,35 * * * *"])
def test_cron_expressions(text):
    assert cron(text) == text


@pytest.mark.parametrize("text", ["", "* * * *", "* * * * * *", "61 * * * *", "often", "@hourly"])
def test_what_is_no_cron_expression(text):
    with pytest.raises(ValueError, match="no cron expression"):
        cron(text)


@pytest.mark.parametrize(
    ("every", "cron", "passed", "until_next"),
    [
        (30 * MINUTE, None, 0 * MINUTE, 30 * MINUTE),
        (30 * MINUTE, None, 12 * MINUTE, 30 * MINUTE),  # late, and still in its rhythm
        (30 * MINUTE, None, 30 * MINUTE, 60 * MINUTE),
        (30 * MINUTE, None, 300 * MINUTE, 330 * MINUTE),  # the fleet was off: what was missed is missed
        (None, "*/20 * * * *", 5 * MINUTE, 20 * MINUTE),
        (None, "0 6 * * *", 5 * MINUTE, 18 * 60 * MINUTE),
        (None, None, 5 * MINUTE, None),  # once
    ],
)
def test_when_a_site_is_due_next(every, cron, passed, until_next):
    assert following(NOON, every, cron, NOON + passed) == (until_next and NOON + until_next)


@pytest.mark.parametrize(
    ("rhythm", "shown"),
    [("1800", "30m"), ("90", "90s"), ("7200", "2h"), ("86400", "1d"), ("once", "once"), ("0 6 * * *", "0 6 * * *")],
)
def test_a_rhythm_is_shown_as_it_was_given(rhythm, shown):
    assert every(rhythm) == shown


@pytest.fixture
def schedule(tmp_path, database):
    made = Schedule(database, tmp_path)
    yield made
    made.close()


def states(schedule):
    return {
        one.site: (one.rhythm, one.state, one.next and one.next > datetime.now(timezone.utc))
        for one in schedule.sites()
    }


def test_sites_are_set_hurried_and_removed(schedule):
    assert schedule.sites() == []
    schedule.set(["rfi", "tsa"], every=2 * 60 * MINUTE)
    schedule.set(["rfi"], cron="0 6 1 1 *")
    schedule.set(["archive path=/warcs/a.warc.gz"])
    assert states(schedule) == {
        "archive path=/warcs/a.warc.gz": ("once", "new", False),
        "rfi": ("0 6 1 1 *", "new", True),
        "tsa": ("7200", "new", False),
    }
    assert schedule.hurry(["rfi", "nowhere"]) == ["rfi"]
    assert states(schedule)["rfi"] == ("0 6 1 1 *", "new", False)
    assert sorted(schedule.remove(["rfi", "tsa", "nowhere"])) == ["rfi", "tsa"]
    assert list(states(schedule)) == ["archive path=/warcs/a.warc.gz"]


def test_the_tables_are_made_once_and_by_whoever_comes_first(tmp_path, database):
    pair = [Schedule(database, tmp_path / name) for name in "ab"]
    pair[0].set(["rfi"], every=MINUTE)
    assert [one.site for one in pair[1].sites()] == ["rfi"]
    for one in pair:
        one.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://newscrawl:hunter2@127.0.0.1:1/newscrawl?connect_timeout=2",
        "postgresql://newscrawl:hunter2@127.0.0.1/newscrawl?no_such=parameter",
        "mysql://newscrawl:hunter2@127.0.0.1/newscrawl",
        "hunter2",
    ],
)
def test_a_database_that_cannot_be_used_is_named_without_its_password(tmp_path, url):
    with pytest.raises(CannotStart) as caught:
        Schedule(url, tmp_path)
    assert "cannot be used" in str(caught.value) or "not the address" in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_figures_for_prometheus_and_as_json():
    failed = Site(
        'any url=https://x.example/"',
        "to retry",
        "once",
        NOON,
        NOON + MINUTE,
        3,
        "not one article",
        0,
        "a:1",
        NOON + 2 * MINUTE,
        7,
    )
    new = Site("rfi", "new", "1800", None, None, None, None, None, None, NOON, 0)
    up = Worker("a:1", 4, NOON, NOON, "up")
    text = prometheus([failed, new], [up, Worker("b:2", 2, NOON, NOON, "silent")])
    assert "newscrawl_fleet_workers 1\n" in text
    assert "newscrawl_fleet_slots 4\n" in text
    assert 'newscrawl_fleet_site_exit_code{site="any url=https://x.example/\\""} 3\n' in text
    assert 'newscrawl_fleet_sites{state="to retry"} 1\n' in text
    assert "newscrawl_fleet_late_seconds 7\n" in text
    assert 'exit_code{site="rfi"}' not in text  # it has not run
    assert all(line.startswith(("#", "newscrawl_fleet_")) for line in text.splitlines())
    assert as_json(new)["next"] == "2026-11-12T12:00:00+00:00"
    assert as_json(up)["slots"] == 4
