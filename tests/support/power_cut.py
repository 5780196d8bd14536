"""Cut the power of a crawl at random moments: every story must stand in the feeds, once. And what it costs to be safe from that.

    python tests/support/power_cut.py [--articles 400] [--cuts 10] [--seed N]
    python tests/support/power_cut.py --price [--articles 400]

The worst that a cut can do: the index is on the disk with all that it was told, and each feed only as far as it was brought there by fsync.
A run is killed, its feeds are cut off where they were last synced, and the next one begins; the last one runs to its end. Exits 1 where a
story is lost or stands twice, or a cut took away nothing (then it showed nothing).
--price: the same crawl with and without fsync, by turns.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
from pathlib import Path

from kill_crawl import check, site
from runs import FAST, Run, until

#: Lines of a run after which the power goes: within the first batch that is brought to the disk, and within the next ones.
CUT_AFTER = (5, 130)
ROUNDS = 3


def crawl(data, outlet, delay=0.02, **environment):
    own = {"SYNC_LOG": str(data.parent / "syncs"), **environment}
    modules = f"{FAST['SPIDER_MODULES']},noted_syncs"
    command = ("crawl", "any", "-a", f"url={outlet.url}/")
    return Run(data, *command, environment=own, SPIDER_MODULES=modules, DOWNLOAD_DELAY=delay)


def written(data):
    return sum(feed.read_bytes().count(b"\n") for feed in data.glob("*/*.jsonl"))


def cut(data):
    """Take from the feeds what was not on the disk; return how many lines that were."""
    log = data.parent / "syncs"
    lines = [line.partition(" ") for line in log.read_text().splitlines()] if log.exists() else []
    safe = {path: int(size) for size, _, path in lines}
    lost = 0
    for feed in data.glob("*/*.jsonl"):
        lost += feed.read_bytes()[safe.get(str(feed), 0) :].count(b"\n")
        os.truncate(feed, safe.get(str(feed), 0))
    return lost


def cut_and_finish(folder, articles, cuts, chance):
    """Return the faults after so many cuts and a run to the end, and how many lines the cuts took away."""
    data, lost = folder / "data", 0
    with site(articles, "127.0.0.1") as outlet:
        for _ in range(cuts):
            run, goal = crawl(data, outlet), written(data) + chance.randint(*CUT_AFTER)
            until(lambda run=run, goal=goal: written(data) >= goal or run.process.poll() is not None)
            run.stop()
            lost += cut(data)
        run = crawl(data, outlet, 0.001).wait()
    faults = check(sorted(data.glob("*/articles-*.jsonl")), articles)
    return faults + ([f"exit code {run.code}: {run.err[-500:]}"] if run.code else []), lost


def price(folder, articles):
    """Print how fast the same crawl is with and without fsync."""
    speeds = {"": [], "1": []}
    with site(articles, "127.0.0.1") as outlet:
        for n in range(2 * ROUNDS):
            without = "1" if n % 2 else ""
            run = crawl(folder / f"{n}" / "data", outlet, 0.001, NO_SYNC=without, SYNC_LOG="").wait()
            speeds[without].append(articles / run.report["seconds"])
    with_, without = (statistics.median(found) for found in speeds.values())
    print(f"{articles} articles: {with_:.1f}/s with fsync, {without:.1f}/s without: {with_ / without:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=400)
    parser.add_argument("--cuts", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--price", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        if options.price:
            price(Path(folder), options.articles)
            return 0
        faults, lost = cut_and_finish(Path(folder), options.articles, options.cuts, random.Random(options.seed))
    print(
        "\n".join(faults)
        or f"each of {options.articles} stories once, after {options.cuts} cuts that took {lost} lines"
    )
    return bool(faults) or not lost


if __name__ == "__main__":
    sys.exit(main())
