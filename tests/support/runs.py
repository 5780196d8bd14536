"""Runs of scrapy in a process of its own, as cron would start it."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from tempfile import TemporaryFile

from forked import Process

ROOT = Path(__file__).parents[2]
#: What keeps a test fast and lets it reach the local site; all else is as in production.
FAST = {
    "SPIDER_MODULES": "newscrawl.spiders,faulty_spiders",
    "ALLOWED_PRIVATE_ADDRESSES": "127.0.0.1",
    "DOWNLOAD_DELAY": 0.001,  # with none at all, Scrapy 2.19 lets a host of one request at a time wait for 50 ms
    "AUTOTHROTTLE_ENABLED": False,
    "RETRY_BACKOFF": 0,
}


class Run:
    """A run of scrapy, begun; wait() ends it."""

    def __init__(self, data: Path, *arguments: str, environment=None, stdin="", stderr=None, **settings):
        options = [part for name, value in {**FAST, **settings}.items() for part in ("-s", f"{name}={value}")]
        clean = {k: v for k, v in os.environ.items() if not k.startswith(("SCRAPY", "NEWSCRAWL"))}
        own = {"NEWSCRAWL_DATA": str(data), "PYTHONPATH": str(Path(__file__).parent), **(environment or {})}
        self.data = data
        self.code = None
        self._out, self._err = TemporaryFile(), TemporaryFile()  # noqa: SIM115  # wait() closes them
        with TemporaryFile() as given:
            given.write(stdin.encode())
            given.seek(0)
            streams = (given, self._out, self._err if stderr is None else stderr)
            self.process = Process([*arguments, *options], clean | own, *streams)

    def wait(self, timeout=120):
        if self.code is None:
            self.code = self.process.wait(timeout)
            assert self.code is not None, f"it has not ended after {timeout} s: {self.logged()}"
            self.out, self.err = _text(self._out), _text(self._err)
            self._out.close()
            self._err.close()
        return self

    def logged(self):
        """Return what a run that goes on has logged."""
        return _text(self._err)

    def signal(self, number):
        self.process.send_signal(number)

    def until(self, condition):
        """Wait for what the run does."""
        until(lambda: condition() or self.process.poll() is not None)
        assert condition(), self.wait().err

    def stop(self):
        self.process.kill()
        self.wait()

    def reports(self):
        return [json.loads(path.read_text()) for path in sorted(self.data.glob("*/reports/*.json"))]

    @property
    def report(self):
        return self.reports()[-1]

    def articles(self):
        files = sorted(self.data.glob("*/articles-*.jsonl"))
        return [json.loads(line) for file in files for line in file.read_text().splitlines()]


def unaccounted(report, entry_points=0):
    """Return how many announced links of a run ended in no count; entry_points: that were dropped themselves."""
    ends = (report["sightings"], report["dropped"], report["errors"])
    unasked = {reason: report["links"].get(reason, 0) for reason in ("over_max_articles", "repeated", "left")}
    ended = sum(report[name] for name in ("articles", "known", "unchanged"))
    ended += sum(n for counts in (*ends, unasked) for n in counts.values())
    return report["announced"] + entry_points - ended


def _text(file):
    # A process shares its place in the file with us, which read() would move.
    return os.pread(file.fileno(), os.fstat(file.fileno()).st_size, 0).decode()


def crawl(data: Path, *arguments: str, **more) -> Run:
    return Run(data, "crawl", *arguments, **more).wait()


def until(condition, timeout=120, pause=0.02):
    """Wait for what another process does; pause: seconds between two looks."""
    end = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < end, "it never came to pass"
        time.sleep(pause)
