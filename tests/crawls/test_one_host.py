"""Two runs that ask one host take turns, and keep its delay between them."""

from __future__ import annotations

import itertools
import signal
import time
from threading import Lock

import pytest
from filelock import FileLock
from local_site import article, article_path, front, small_site
from runs import Run, crawl, unaccounted, until

from newscrawl.dedup.index import Index
from newscrawl.fleet.leases import Leases
from newscrawl.network.turns import Turn

pytestmark = pytest.mark.slow

DELAY = 0.3
PAGES = 8
LATE = 0.03  # seconds: a request is timed where it arrives


@pytest.fixture
def shared():
    """A site of three parts with some articles each; begin a run of a part that asks at a fixed pace, which ends with the test."""
    busy, runs = Lock(), []

    def alone(text):
        def page(handler):
            if not busy.acquire(blocking=False):
                return  # an error for whoever asks while another one does
            time.sleep(0.05)
            busy.release()
            handler.answer(200, {}, text)

        return page

    with small_site(0) as site:
        for part in range(3):
            own = range(part * PAGES, (part + 1) * PAGES)
            site.pages[f"/{part}/"] = alone(front(map(article_path, own)))
            site.pages |= {article_path(n): alone(article(n)) for n in own}

        def begin(data, part, **settings):
            pace = {"DOWNLOAD_DELAY": DELAY, "DOWNLOAD_DELAY_JITTER": 0, "USER_AGENT": f"run{part}"}
            runs.append(Run(data, "crawl", "any", "-a", f"url={site.url}/{part}/", **pace | settings))
            return runs[-1]

        begin.site = site
        begin.asked = lambda part=None: [
            when for when, _, by in site.log if part is None or by["User-Agent"] == f"run{part}"
        ]
        yield begin
        for run in runs:
            run.stop()


@pytest.fixture(params=["one machine", "two machines"])
def settings(request, tmp_path):
    """Where the runs of the test write and how they know of each other: the data folder of run n, and settings."""
    if request.param == "one machine":
        return lambda _: (tmp_path / "data", {})
    url = request.getfixturevalue("database")
    return lambda n: (tmp_path / f"data{n}", {"INDEX_URL": url})


@pytest.fixture
def together(shared, settings, tmp_path):
    """Begin so many runs, which get the host when all of them wait for it; return them."""

    def begin(count):
        data, more = settings(count)
        leases = None
        if url := more.get("INDEX_URL"):
            Index(url, folder=data).close()  # makes the tables
            leases = Leases.of(url)
        turn = Turn(data / "locks/hosts", shared.site.url.removeprefix("http://"), "test", leases)
        assert turn.take(0)
        runs = []
        for n in range(count):
            data, more = settings(n)
            runs.append(shared(data, n, **more))
        until(lambda: len(list(tmp_path.glob("data*/any-*/reports/*.json"))) == count)
        time.sleep(1)
        turn.give()
        if leases:
            leases.close()
        return runs

    return begin


def own_report(run):
    return next(report for report in run.reports() if report["pid"] == run.process.pid)


@pytest.mark.parametrize("count", [2, 3])
def test_runs_of_one_host_take_turns(shared, together, count):
    ended = [run.wait() for run in together(count)]  # all, that a failure leaves none behind
    for run in ended:
        assert run.code == 0, run.err
        assert "dropped" not in run.err  # nobody asked while another one did
        assert own_report(run)["waited"] > DELAY * PAGES * (count - 1) / 2
        assert "s for hosts that other runs were asking" in run.err + run.out
    assert min(b - a for a, b in itertools.pairwise(shared.asked())) > DELAY - LATE
    begun, first_ended = max(shared.asked(n)[0] for n in range(count)), min(shared.asked(n)[-1] for n in range(count))
    shares = [sum(begun <= when <= first_ended for when in shared.asked(n)) for n in range(count)]
    assert max(shares) - min(shares) <= 2
    assert min(shares) >= PAGES / 2


def test_a_run_that_is_killed_holds_nobody_up(shared, together):
    """Neither one that asks, nor one that waits."""
    runs = together(3)
    until(lambda: all(len(shared.asked(n)) >= 3 for n in range(3)))
    for run in runs[:2]:
        run.process.kill()
    killed = time.monotonic()
    ended = runs[2].wait()
    assert ended.code == 0, ended.err
    gaps = [b - a for a, b in itertools.pairwise(when for when in shared.asked(2) if when > killed)]
    assert gaps
    assert max(gaps) < 10  # seconds, on a busy machine
    assert own_report(ended)["articles"] == PAGES


def test_a_run_that_waits_ends_at_once(shared, settings, tmp_path):
    (data, more), (other, others) = settings(0), settings(1)
    shared.site.pages[article_path(0)] = shared.site.hang
    holds = shared(data, 0, DOWNLOAD_TIMEOUT=60, **more)
    until(lambda: article_path(0) in shared.site.paths())
    waits = shared(other, 1, **others)
    until(lambda: len(list(tmp_path.glob("data*/any-*/reports/*.json"))) > 1)
    time.sleep(2)
    waits.signal(signal.SIGTERM)
    told = time.monotonic()
    assert waits.wait().code == 0, waits.err
    assert time.monotonic() - told < 5
    assert shared.asked(1) == []
    assert own_report(waits)["dropped"] == {"stopped": 1}
    assert list(other.glob("locks/hosts/*.line/*")) == []
    assert holds.process.poll() is None


def test_a_host_that_is_not_free_is_put_aside_and_comes_again(shared, tmp_path):
    data = tmp_path / "data"
    run = shared(data, 0, DOWNLOAD_TIMEOUT=1)
    run.until(lambda: len(shared.asked(0)) > 4)
    (file,) = data.glob("locks/hosts/*.last")
    with FileLock(file.with_suffix(".lock")).acquire(timeout=20, poll_interval=0.01):
        assert run.wait().code == 0, run.err
    got = run.report["articles"]
    assert run.report["dropped"] == {"host_held": PAGES - got + 1}  # robots.txt comes last, for its sitemaps
    assert 0 < got < PAGES
    assert unaccounted(run.report, 1) == 0
    again = shared(data, 0).wait()
    assert (again.code, again.report["articles"]) == (0, PAGES - got)


def test_one_site_in_another_form_is_the_same_run(tmp_path):
    with small_site(2) as site:
        names = {
            crawl(tmp_path, "any", "-a", f"url={form.format(site.url)}").report["site"]
            for form in ("{}", "{}/", "{}/?utm_source=x")
        }
        assert len(names) == 1
        assert names.pop().startswith("any-127.0.0.1-")
        assert "any-127.0.0.1-" in crawl(tmp_path, "any", "-a", f"url={site.url}/monde/").err
