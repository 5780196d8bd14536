"""Crawl many sites in one process, some of them hostile: each of the others must be as if it were alone.

    python tests/support/neighbours.py [--sites 54] [--articles 12] [--limit 90]

Local sites, each a host of its own, are crawled one by one, each sound one alone. Then `scrapy crawlall` runs them all beside
poisoned: its pages are headers without end, a body without end, a gzip bomb, millions of elements, a million attributes in one
endless: each of its pages lists forty more, one never stops sending
at rest: asks after its front for five minutes of rest (503 with Retry-After)
full disk: sound, but its folder is on a file system of 16 KiB (needs the right to mount one)
first to the end, which the time limit brings about, then stopped by SIGTERM when half of the articles have been asked for, and begun anew.
Prints what was promised and what was seen. Exits 1 where these differ.
"""

from __future__ import annotations

import argparse
import json
import re
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from hostile_pages import HTML, bomb, drip, endless, headers_without_end, stream
from local_site import LocalSite, article, article_path, front
from runs import Run
from small_disk import small_disk

HOSTILE = ("poisoned", "endless", "at rest", "full disk")
#: Seconds between SIGTERM, or the time limit, and the end.
AT_MOST = 10
#: Fields of a record that tell when it was fetched, and what other outlets have.
NOT_ITS_OWN = ("first_seen", "fetched", "copy_of")
ROOM = 16  # KiB


class Check(NamedTuple):
    """A row of the table."""

    situation: str
    promised: str
    seen: str
    holds: bool


class Lists(dict):
    """Pages without end, each of which lists forty more."""

    def get(self, path, default=None):
        number = re.fullmatch(r"/(?:monde/une-liste-de-plus-(\d+)\.html)?", path)
        if not number:
            return super().get(path, default)
        first = 40 * int(number[1] or 0) + 1
        return front(f"/monde/une-liste-de-plus-{n:08}.html" for n in range(first, first + 40))


def sound(numbers, host):
    pages = {article_path(n): article(n) for n in numbers}
    return LocalSite({"/": front(pages), **pages}, host=host)


def poisoned(site):
    answers = (
        headers_without_end,
        "<p>a" * 1_900_000,
        "<p " + " ".join(f"a{n}" for n in range(900_000)) + ">",
        stream(endless),
        (200, {**HTML, "Content-Encoding": "gzip"}, bomb()),
        "<br>" * 1_900_000,
        stream(drip),
    )
    for path, answer in zip(site.pages["/"].split('href="')[1:], answers, strict=False):
        site.pages[path.partition('"')[0]] = answer


def never_ending(site):
    site.pages = Lists(site.pages)
    site.pages["/monde/une-liste-de-plus-00000003.html"] = stream(
        lambda: iter(lambda: b"<a href=/monde/encore-une-liste-00000001.html>Encore une liste</a>" * 1000, None)
    )


def at_rest(site):
    for path in list(site.pages):
        if path.startswith("/monde/"):
            site.pages[path] = (503, {"Retry-After": "300"}, "trop de demandes")


#: What makes a site hostile; the disk is the run's.
SPOIL = (poisoned, never_ending, at_rest)


class Neighbours:
    """Local sites, the first of them hostile: local0, local1 … in the order of HOSTILE.

    folder: of all that is written
    limit: seconds after which the hostile ones are ended
    """

    def __init__(self, folder, sites, articles, limit):
        self.folder, self.articles, self.limit = folder, articles, limit
        self.sites = [
            sound(range(n * articles, (n + 1) * articles), f"127.0.{n // 200}.{n % 200 + 1}") for n in range(sites)
        ]
        self.names = [f"local{n}" for n in range(len(HOSTILE), sites)]
        for site, spoil in zip(self.sites, SPOIL, strict=False):
            spoil(site)
        self.checks: list[Check] = []

    def run(self, data, *command, stderr=None, **settings):
        return Run(
            data,
            *command,
            stderr=stderr,
            environment={"LOCAL_SITES": " ".join(f"{site.url}/" for site in self.sites)},
            **{
                "SPIDER_MODULES": "fleet_spiders",
                "ALLOWED_PRIVATE_ADDRESSES": "127.0.0.0/8",
                "DOWNLOAD_DELAY": 0.2,
                "DOWNLOAD_TIMEOUT": 5,
                "RETRY_TIMES": 1,
                **settings,
            },
        )

    def alone(self):
        """Return the records of each sound site, crawled by itself."""
        found = {}
        for name in self.names:
            run = self.run(self.folder / name, "crawl", name, DOWNLOAD_DELAY=0.01).wait()
            assert run.code == 0, run.err
            found[name] = records(self.folder / name, name)
            assert len(found[name]) == self.articles
        return found

    def check(self, situation, promised, seen, *, holds):
        self.checks.append(Check(situation, str(promised), str(seen), bool(holds)))

    def as_alone(self, situation, data, alone):
        got = {name: records(data, name) for name in self.names}
        same = sum(got[name] == alone[name] for name in self.names)
        self.check(situation, f"{len(alone)} sites as if alone", same, holds=same == len(alone))

    def to_the_end(self, alone):
        """Check a run that only its time limit ends."""
        data = self.folder / "all"
        with small_disk(data / "local3", ROOM):
            run = self.run(data, "crawlall", CLOSESPIDER_TIMEOUT=self.limit).wait(self.limit * 5)
            took = time.monotonic() - min(site.log[0][0] for site in self.sites)
            reports = {report["site"]: report for report in run.reports()}
        self.as_alone("beside the hostile ones, to the end", data, alone)
        states = {kind: reports.get(f"local{n}", {}) for n, kind in enumerate(HOSTILE)}
        stated = {line.split()[2]: line.split()[1] for line in run.out.splitlines()}
        poison = states["poisoned"].get("dropped", {})
        self.check("poisoned pages", "counted", poison, holds=sum(poison.values()) >= min(7, self.articles))
        self.check("full disk", "feed_failed", stated["local3"], holds=stated["local3"] == "feed_failed")
        self.check(
            "endless and at rest",
            f"ended {AT_MOST} s after the limit of {self.limit}",
            f"{took - self.limit:.1f} s",
            holds=took < self.limit + AT_MOST,
        )
        memory = max(report.get("memory_mb", 0) for report in reports.values())
        self.check("memory of the process", "< 1024 MiB", memory, holds=0 < memory < 1024)
        traces = re.findall(r"^Traceback .*\n(?:\s.*\n)*(.*)", run.err, re.MULTILINE)
        self.check("tracebacks", "none", traces or "none", holds=not traces)

    def stopped(self, alone):
        """Check a run that a signal stops half-way, and the next one."""
        data = self.folder / "stopped"
        half = len(self.names) * self.articles // 2
        with (self.folder / "log").open("w") as log:  # a pipe that nobody reads would fill up
            run = self.run(data, "crawlall", stderr=log)
        try:
            run.until(lambda: self.asked(0) >= half)
            run.signal(signal.SIGTERM)
            stopped = time.monotonic()
            run.wait(600)
            took = time.monotonic() - stopped
        finally:
            run.stop()
        self.check("SIGTERM half-way", f"ended within {AT_MOST} s", f"{took:.1f} s", holds=took < AT_MOST)
        late = max(sum(when > stopped + 1 for when, _, _ in site.log) for site in self.sites)
        self.check("requests that came later", "one a site: under way", f"{late} at most", holds=late <= 1)
        states = {report["site"]: report["state"] for report in run.reports()}
        left = sorted(name for name, state in states.items() if state == "running")
        self.check("runs without a report", "none", left or "none", holds=not left and set(self.names) <= set(states))
        known = sum(len(records(data, name)) for name in self.names)
        again = self.run(data, "crawlall", "--only", ",".join(self.names)).wait(600)
        self.as_alone(f"begun anew after {known} of {half * 2} records", data, alone)
        self.check("its exit code", 0, again.code, holds=again.code == 0)

    def asked(self, since):
        """Return how many articles of the sound sites were asked for since that moment."""
        logs = [site.log for site in self.sites[len(HOSTILE) :]]
        return sum(when > since and path.startswith("/monde/") for log in logs for when, path, _ in log)


def records(data, name):
    """Return the articles of a site, in the order of their addresses, without what is not their own."""
    lines = [line for feed in data.glob(f"{name}/articles-*.jsonl") for line in feed.read_text("utf-8").splitlines()]
    found = [{key: value for key, value in json.loads(line).items() if key not in NOT_ITS_OWN} for line in lines]
    return sorted(found, key=lambda record: record["url"])


def compare(folder, sites, articles, limit):
    """Return the rows of the table."""
    with ExitStack() as stack:
        world = Neighbours(folder, sites, articles, limit)
        for site in world.sites:
            stack.enter_context(site)
        alone = world.alone()
        for check in (world.to_the_end, world.stopped):
            for site in world.sites:
                site.log.clear()
            check(alone)
    return world.checks


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int, default=54)
    parser.add_argument("--articles", type=int, default=12)
    parser.add_argument("--limit", type=int, default=90, help="seconds")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        checks = compare(Path(folder), options.sites, options.articles, options.limit)
    for check in checks:
        print(f"{'ok ' if check.holds else 'BAD'}  {check.situation:40}  {check.promised:34}  {check.seen}")
    return not all(check.holds for check in checks)


if __name__ == "__main__":
    sys.exit(main())
