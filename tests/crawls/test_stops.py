"""A run that is told to end asks for nothing further, and ends within seconds; what it left open comes in the next one."""

from __future__ import annotations

import re
import signal
import time

import pytest
from local_site import article, article_path, front, small_site
from runs import Run, crawl, unaccounted

pytestmark = pytest.mark.slow

SLOW = {"DOWNLOAD_DELAY": 1, "RETRY_BACKOFF": 2}
AT_MOST = 8  # seconds: 5, and some for a busy machine


def rest(site):
    site.pages[article_path(1)] = (429, {"Retry-After": "300"}, "trop de demandes")


def crawl_delay(site):
    site.pages["/robots.txt"] = (200, {"Content-Type": "text/plain"}, "User-agent: *\nCrawl-delay: 20\n")


def hang(site):
    site.pages[article_path(1)] = site.hang


def trickle(site):
    def drop_by_drop(handler):
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while not site.stopped.wait(0.1):
            handler.wfile.write(b"<p>encore")

    site.pages[article_path(1)] = drop_by_drop


def plain(site):
    pass


@pytest.mark.parametrize("spoil", [plain, rest, crawl_delay, hang, trickle])
@pytest.mark.parametrize("how", ["signal", "time limit"])
def test_a_stop_stops(tmp_path, spoil, how):
    with small_site(12) as site:
        spoil(site)
        limit = {"CLOSESPIDER_TIMEOUT": 4} if how == "time limit" else {}
        run = Run(tmp_path, "crawl", "any", "-a", f"url={site.url}/", **SLOW, **limit)
        try:
            run.until(lambda: len(site.log) >= (1 if spoil is crawl_delay else 3))
            if how == "signal":
                run.signal(signal.SIGTERM)
                stopped = time.monotonic()
            else:
                stopped = time.monotonic() + 4
            run.wait()
            took = time.monotonic() - stopped
        finally:
            run.stop()
        asked = len(site.log)
        late = [path for when, path, _ in site.log if when > stopped + 1]
        assert took < AT_MOST, run.err
        assert late == [] or how == "time limit"
        assert run.report["finish_reason"] == ("shutdown" if how == "signal" else "closespider_timeout")
        assert "Traceback" not in run.err
        ways_in = len(re.findall(r"Dropped \(stopped\): \S+(?:/robots\.txt|:\d+/)$", run.err, re.MULTILINE))
        assert unaccounted(run.report, ways_in) == 0
        assert run.report["announced"] in {12, 0}  # 0: stopped before the front came
        assert asked < 14
        for n in range(12):
            site.pages[article_path(n)] = article(n)
        site.pages["/robots.txt"] = (200, {"Content-Type": "text/plain"}, "")
        again = crawl(tmp_path, "any", "-a", f"url={site.url}/")
    assert again.code == 0
    assert len({one["id"] for one in again.articles()}) == len(again.articles()) == 12


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_with_jobdir_nothing_is_lost_or_repeated_either(tmp_path, number):
    with small_site(12) as site:
        arguments = ("crawl", "any", "-a", f"url={site.url}/", "-s", f"JOBDIR={tmp_path}/job")
        run = Run(tmp_path / "data", *arguments, DOWNLOAD_DELAY=0.3)
        try:
            run.until(lambda: len(site.log) >= 6)
            run.signal(number)
            run.wait()
        finally:
            run.stop()
        assert "JOBDIR is left out" in run.err
        assert len(run.articles()) < 12
        ends = [Run(tmp_path / "data", *arguments).wait()]
        assert len(ends[0].articles()) == 12
        site.pages |= {
            "/": front(article_path(n) for n in range(14)),
            **{article_path(n): article(n) for n in (12, 13)},
        }
        ends += [Run(tmp_path / "data", *arguments).wait()]
    assert [end.code for end in ends] == [0, 0]
    assert len({one["id"] for one in run.articles()}) == len(run.articles()) == 14
    assert not (tmp_path / "job").exists()
