"""Kill a crawl at random moments, then let it end: every story must stand in the feeds, once.

    python tests/support/kill_crawl.py [--articles 600] [--kills 40] [--seed N] [--two] [--feeds]

A local site lists the articles; `scrapy crawl any` is started and killed with SIGKILL, again and again, then run to its end.
--feeds: each run also writes all records to a second feed, one file for all runs (-o); every story must stand in both, once.
--two: a second outlet carries the same stories, two crawls share the index, and only one of them is killed.
Exits 1 where a story is lost or stands twice, or a line is broken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from local_site import LocalSite, article, article_path, front
from runs import Run

#: Seconds after its start at which a run is killed: while it starts, fetches, exports; some twenty articles each time.
KILLED_AFTER = (0.2, 2.5)
#: The feed of --feeds, in the data folder.
SECOND = "all/all.jsonl"
#: Delay of the crawl that nobody kills: slow enough to leave most stories to the one that is killed.
BESIDE = 0.15


def site(articles: int, host: str) -> LocalSite:
    pages = {article_path(n): article(n) for n in range(articles)}
    return LocalSite({"/": front(pages), **pages}, host=host)


def crawl(data: Path, outlet: LocalSite, delay: float = 0.04, *, feeds: bool = False) -> Run:
    return Run(
        data,
        "crawl",
        "any",
        "-a",
        f"url={outlet.url}/",
        *(["-o", f"{data}/{SECOND}"] if feeds else []),
        ALLOWED_PRIVATE_ADDRESSES="127.0.0.1,127.0.0.2",
        DOWNLOAD_DELAY=delay,
    )


def check(feeds: list[Path], articles: int) -> list[str]:
    """Return what is wrong with feeds: nothing, if each story stands in one of them once."""
    stories: Counter[str] = Counter()
    faults = []
    for feed in feeds:
        for line in feed.read_bytes().split(b"\n")[:-1]:
            try:
                record = json.loads(line)
            except ValueError:
                faults.append(f"{feed.name}: a broken line: {line[-60:]!r}")
                continue
            if record["type"] == "article":
                stories[record["headline"]] += 1
        if feed.stat().st_size and not feed.read_bytes().endswith(b"\n"):
            faults.append(f"{feed.name}: the last line has no end")
    faults += [f"{n} times: {story}" for story, n in stories.items() if n != 1]
    return faults + ([f"{articles - len(stories)} stories lost"] if len(stories) != articles else [])


def kill_and_finish(
    data: Path, articles: int, kills: int, chance: random.Random, *, two: bool = False, feeds: bool = False
) -> list[str]:
    """Return the faults after so many kills and a run to the end."""
    with site(articles, "127.0.0.1") as one, site(articles, "127.0.0.2") as other:
        beside = crawl(data, other, BESIDE) if two else None
        for _ in range(kills):
            run = crawl(data, one, feeds=feeds)
            time.sleep(chance.uniform(*KILLED_AFTER))
            run.process.kill()
            run.wait()
            if beside is not None and beside.process.poll() is not None:
                beside.wait()
                beside = crawl(data, other, BESIDE)
        for run in (beside, crawl(data, one, feeds=feeds), *([crawl(data, other)] if two else [])):
            if run is not None:
                run.wait()
                if run.code not in {0, 75}:
                    return [f"exit code {run.code}: {run.err[-500:]}"]
    faults = check(sorted(set(data.glob("*/*.jsonl")) - {data / SECOND}), articles)
    return faults + (check([data / SECOND], articles) if feeds else [])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=600)
    parser.add_argument("--kills", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--two", action="store_true")
    parser.add_argument("--feeds", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        started = time.monotonic()
        chance = random.Random(arguments.seed)
        faults = kill_and_finish(
            Path(folder), arguments.articles, arguments.kills, chance, two=arguments.two, feeds=arguments.feeds
        )
        feeds = len(list(Path(folder).glob("*/articles-*.jsonl")))
    print(
        "\n".join(faults)
        or f"each of {arguments.articles} stories once, after {arguments.kills} kills, in {feeds} feeds"
    )
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
