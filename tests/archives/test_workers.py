from __future__ import annotations

import asyncio
import os
import signal
from datetime import datetime, timezone
from pathlib import Path

import pytest
from local_site import article, article_path
from warcs import SITE

from newscrawl.archives.capture import Capture
from newscrawl.archives.workers import Workers, cores
from newscrawl.copies import report
from newscrawl.copies.report import Report
from newscrawl.dedup import comparison
from newscrawl.dedup.comparison import Page
from newscrawl.exceptions import PageError
from newscrawl.loaders import ANY

NOW = datetime(2026, 11, 12, 9, 30, tzinfo=timezone.utc)
MB = 2**20
HEAVY = b"<p>x" * 1_900_000  # seconds, and 700 MB


def capture(n, body=None):
    headers = (("Content-Type", "text/html; charset=utf-8"),)
    return Capture(SITE + article_path(n), 200, headers, body or article(n).encode(), NOW, {"site": "x"})


async def read(bodies, during=None, **bounds):
    workers = Workers(**{"processes": 2, "timeout": 60, "memory": 2048 * MB, "max_size": 8 * MB, **bounds})
    try:
        tasks = [asyncio.ensure_future(workers.read(capture(n, body), ANY)) for n, body in enumerate(bodies)]
        if during:
            await asyncio.get_running_loop().run_in_executor(None, during)
        return [reading.reason or reading.article.headline.split(" de ")[0] for reading in await asyncio.gather(*tasks)]
    finally:
        workers.close()


def titles(*numbers):
    return [f"Le pont numéro {n}" for n in numbers]


def test_what_articles_are_compared_by_is_worked_out_where_they_are_read(monkeypatch):
    async def run():
        workers = Workers(1, 60, 2048 * MB, 8 * MB)
        try:
            return (await workers.read(capture(1), ANY)).article
        finally:
            workers.close()

    one, other = asyncio.run(run()), asyncio.run(run())
    other.__dict__.pop("_worked_out")
    here = Report.of(other), Page.of(other, ())
    monkeypatch.setattr(report, "read", None)
    monkeypatch.setattr(comparison, "sketch", None)
    assert (Report.of(one), Page.of(one, ())) == here


def test_pages_come_back_in_the_order_asked():
    assert asyncio.run(read([None] * 20)) == titles(*range(20))


@pytest.mark.parametrize("bounds", [{"timeout": 1}, {"memory": 400 * MB}], ids=["time", "memory"])
def test_a_page_beyond_bounds_costs_itself_alone(bounds):
    assert asyncio.run(read([None, HEAVY, None, None], **bounds)) == [*titles(0), "unreadable", *titles(2, 3)]


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="finds the process in /proc")
def test_a_page_whose_process_dies_costs_itself_alone():
    def kill_the_busiest():
        def busy(pid):
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                return 0, pid
            return int(fields[11]), pid  # user time

        def children(pid):
            return [
                int(n) for task in Path(f"/proc/{pid}/task").iterdir() for n in (task / "children").read_text().split()
            ]

        for _ in range(600):
            # Grandchildren: between them and us stands the server that forks them, which is busy too, with its imports.
            readers = [reader for server in children(os.getpid()) for reader in children(server)]
            ticks, pid = max(map(busy, readers), default=(0, 0))
            if ticks > 100:  # only the heavy page takes a second
                os.kill(pid, signal.SIGKILL)
                return
            signal.sigtimedwait([], 0.05)

    assert asyncio.run(read([None, HEAVY, None, None], kill_the_busiest)) == [*titles(0), "unreadable", *titles(2, 3)]


def test_an_error_of_our_own_is_raised():
    async def run():
        workers = Workers(1, 60, 2048 * MB, 8 * MB)
        try:
            await workers.read(capture(0), None)
        finally:
            workers.close()

    with pytest.raises(PageError, match="AttributeError"):
        asyncio.run(run())


def test_cores_are_those_that_the_process_may_use():
    assert 1 <= cores() <= os.cpu_count()
