"""Kill machines that share an index, take the database away, lose a machine: every story must stand in the feeds, once.

    python tests/support/kill_machines.py [kills|away|gone] [--sites 16] [--stories 660] [--kills 20] [--outage 30] [--seed N] [--delay .3] [--latency 0]

Local sites, each a host of its own, list overlapping stories: two in three stand on one site, the others on three. Three machines, data
folders with processes of their own, crawl sites dealt to them at random, some to several at a time.
kills: a machine is killed with SIGKILL and started anew with other sites, again and again
away: the server is stopped for so many seconds, three times
gone: a machine is killed for good; the others wait for it for five seconds, take over, and much later it returns after all
latency: milliseconds that each round trip of a machine to the server takes longer
In the end each machine crawls all sites in peace. Exits 1 where a story is lost or stands twice, or a host was asked too soon.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
import psycopg
from local_site import LocalSite, article, article_path, front
from postgres import Server
from relay import Proxy
from runs import Run

from newscrawl.dedup.index import Index

MACHINES = 3
SHARED_BY = 3  # sites that a shared story stands on
#: Sites dealt to a machine at its start, of 16.
DEALT = 0.4
#: Seconds after which the next machine is killed: while it starts, fetches, exports.
KILLED_AFTER = (0.5, 3.0)
#: A request is timed where it arrives, some milliseconds after it was sent.
LATE = 0.03
SPIDERS = """
from newscrawl.spiders.any import AnySpider

URLS = {urls!r}


class Local(AnySpider):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, url=self.start_urls[0], **kwargs)


for _n, _url in enumerate(URLS):
    globals()[f"Site{{_n}}"] = type(f"Site{{_n}}", (Local,), {{"name": f"site{{_n:02}}", "start_urls": [_url], "__module__": __name__}})
del Local
"""


def dealt(sites: int, stories: int) -> list[list[int]]:
    """Return the stories of each site: of three stories, one stands on three sites."""
    found: list[list[int]] = [[] for _ in range(sites)]
    for story in range(stories):
        for k in range(SHARED_BY if story % 3 == 0 else 1):
            found[(story + 5 * k) % sites].append(story)
    return found


class Fleet:
    """Machines and local sites; folder: of all that is written, far: the database's URL as the machines have it, where that is another."""

    def __init__(
        self, folder: Path, database: str, far: str = "", *, sites: int, stories: int, delay: float, seed: int
    ):
        self.folder, self.database, self.stories, self.delay = folder, database, stories, delay
        self.chance = random.Random(seed)
        self.sites = [
            LocalSite(
                {"/": front(map(article_path, own)), **{article_path(n): article(n) for n in own}},
                host=f"127.0.0.{k + 1}",
            )
            for k, own in enumerate(dealt(sites, stories))
        ]
        self.names = [f"site{k:02}" for k in range(sites)]
        self.runs: dict[int, Run] = {}
        self.codes: Counter[int] = Counter()
        self.settings = {
            "SPIDER_MODULES": "local_sites",
            "ALLOWED_PRIVATE_ADDRESSES": ",".join(f"127.0.0.{k + 1}" for k in range(sites)),
            "DOWNLOAD_DELAY": delay,
            "DOWNLOAD_DELAY_JITTER": 0,
            "INDEX_URL": far or database,
        }
        Index(database, folder=folder).close()
        (folder / "spiders").mkdir()
        (folder / "spiders/local_sites.py").write_text(SPIDERS.format(urls=[f"{site.url}/" for site in self.sites]))

    def data(self, n: int) -> Path:
        return self.folder / f"machine{n}"

    def start(self, n: int, names: list[str] | None = None, **settings: object) -> Run:
        """Start a machine on some sites, else on some dealt to it at random."""
        names = names or self.chance.sample(self.names, max(1, round(DEALT * len(self.names))))
        path = f"{self.folder / 'spiders'}:{Path(__file__).parent}"
        with (self.folder / f"machine{n}.log").open("a") as log:
            self.runs[n] = Run(
                self.data(n),
                *("crawlall", "--only", ",".join(names)),
                environment={"PYTHONPATH": path},
                stderr=log,
                **{**self.settings, "USER_AGENT": f"machine{n}", **settings},
            )
        return self.runs[n]

    def end(self, n: int) -> None:
        """Wait for the end of a machine's run."""
        self.codes[self.runs[n].wait(600).code] += 1

    def finish(self, machines: range, **settings: object) -> None:
        """Let all machines end, then crawl all sites in peace: what a dead run had claimed, and what was listed by the way."""
        for n in machines:
            if n in self.runs:
                self.end(n)
        for n in machines:
            self.start(n, self.names, **settings)
            self.end(n)

    def open_claims(self) -> int:
        with psycopg.connect(self.database) as db:
            return int(db.execute("SELECT count(*) FROM newscrawl.page WHERE run > 0").fetchone()[0])

    def lines(self, *machines: int) -> Counter[str]:
        """How often each story stands in the feeds of machines, whole lines only."""
        feeds = [feed for n in machines for feed in sorted(self.data(n).glob("*/articles-*.jsonl"))]
        lines = [line for feed in feeds for line in feed.read_bytes().splitlines(keepends=True)]
        return Counter(json.loads(line)["headline"] for line in lines if line.endswith(b"\n"))

    def faults(self, *machines: int) -> list[str]:
        """Return what is wrong with the feeds of machines."""
        found = self.lines(*machines)
        lost, repeated = self.stories - len(found), sum(n - 1 for n in found.values())
        return [f"{n} {what}" for n, what in ((lost, "lost"), (repeated, "repeated")) if n]

    def gaps(self) -> tuple[list[float], list[float]]:
        """Return the times between two requests for pages of one host: of one machine, and where another one went on; seconds."""
        gaps: tuple[list[float], list[float]] = ([], [])
        for site in self.sites:
            asked = [(when, headers["User-Agent"]) for when, path, headers in site.log if path != "/robots.txt"]
            for (earlier, one), (later, other) in pairwise(asked):
                gaps[one != other].append(later - earlier)
        return gaps

    def asked(self) -> int:
        return sum(len(site.log) for site in self.sites)

    def __enter__(self):
        self._open = ExitStack()
        for site in self.sites:
            self._open.enter_context(site)
        return self

    def __exit__(self, *_):
        for run in self.runs.values():
            run.stop()
        self._open.close()


def kills(fleet: Fleet, count: int) -> str:
    """Kill machines so many times; return what is to be said of it."""
    for n in range(MACHINES):
        fleet.start(n)
    done = exporting = 0
    while done < count:
        time.sleep(fleet.chance.uniform(*KILLED_AFTER))
        n = fleet.chance.randrange(MACHINES)
        if fleet.runs[n].process.poll() is None:
            before = fleet.open_claims()
            fleet.runs[n].process.kill()
            exporting += before > 0
            done += 1
        fleet.end(n)
        fleet.start(n)
    fleet.finish(range(MACHINES))
    return f"{done} kills, {exporting} with open claims"


def away(fleet: Fleet, server: Server, seconds: float, times: int = 3) -> str:
    """Stop the server some times; return what is to be said of it."""
    fetched = []
    for n in range(MACHINES):
        fleet.start(n)
    for _ in range(times):
        time.sleep(fleet.chance.uniform(3, 6))
        server.stop(fleet.chance.choice(["fast", "immediate"]))
        time.sleep(1)  # what was under way
        before = fleet.asked()
        time.sleep(seconds)
        fetched.append(fleet.asked() - before)
        server.start()
        for n in range(MACHINES):
            if fleet.runs[n].process.poll() is not None:
                fleet.end(n)
                fleet.start(n)
    fleet.finish(range(MACHINES))
    return f"{times} times away for {seconds:.0f} s, pages asked for meanwhile: {fetched}"


def gone(fleet: Fleet) -> tuple[str, list[str]]:
    """Kill a machine for good, go on with the others, let it return; return what is to be said of it, and what was wrong before it returned."""
    for n in range(MACHINES):
        fleet.start(n, INDEX_GRACE=5)
    while len(fleet.lines(0)) < fleet.stories / 20:
        time.sleep(0.2)
    fleet.runs[0].stop()
    claims = fleet.open_claims()
    fleet.finish(range(1, MACHINES), INDEX_GRACE=5)
    time.sleep(6)
    fleet.finish(range(1, MACHINES), INDEX_GRACE=5)
    lost = fleet.stories - len(fleet.lines(0, 1, 2))
    faults = [f"{lost} lost while the machine was away"] if lost else []
    twice = len(fleet.lines(0) & fleet.lines(1, 2))
    fleet.start(0, fleet.names)
    fleet.end(0)
    return f"gone with {claims} open claims in the fleet, {twice} of its lines came again before it returned", faults


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["kills", "away", "gone"], nargs="?", default="kills")
    parser.add_argument("--sites", type=int, default=16)
    parser.add_argument("--stories", type=int, default=660)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--outage", type=float, default=30)
    parser.add_argument("--delay", type=float, default=0.3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--latency", type=float, default=0)
    arguments = parser.parse_args()
    started = time.monotonic()
    server = Server()
    proxy = Proxy(server.port, arguments.latency)
    faults: list[str] = []
    try:
        with tempfile.TemporaryDirectory() as folder:
            size = {
                "sites": arguments.sites,
                "stories": arguments.stories,
                "delay": arguments.delay,
                "seed": arguments.seed,
            }
            database = server.database()
            with Fleet(Path(folder), database, proxy.url(database) if arguments.latency else "", **size) as fleet:
                if arguments.what == "kills":
                    said = kills(fleet, arguments.kills)
                elif arguments.what == "away":
                    said = away(fleet, server, arguments.outage)
                else:
                    said, faults = gone(fleet)
                faults += fleet.faults(*range(MACHINES))
                own, others = fleet.gaps()
                if others and min(others) < arguments.delay - LATE:
                    faults.append(f"a host was asked {min(others):.3f} s after another machine had asked it")
                shares = [sum(fleet.lines(n).values()) for n in range(MACHINES)]
                codes = dict(sorted(fleet.codes.items()))
    finally:
        proxy.close()
        server.close()
    print(f"{said}; stories of each machine {shares}, exit codes {codes}")
    print(
        f"{len(own)} gaps between requests of one machine: least {min(own):.3f} s, one in a hundred {statistics.quantiles(own, n=100)[0]:.3f} s"
    )
    print(f"{len(others)} changes of hands: least {min(others, default=0):.3f} s")
    print("\n".join(faults) or f"each of {arguments.stories} stories once")
    print(f"{time.monotonic() - started:.0f} s", file=sys.stderr)
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
