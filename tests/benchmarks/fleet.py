"""What several workers bring, and what thousands of sites cost: python tests/benchmarks/fleet.py [crawl|archives|schedule]

crawl: the same sites by 1 worker of 6 at once, and by 2 workers of 3
archives: the same WARC files by 1, 2 and 4 workers, one file at once each
schedule: made-up sites whose run does nothing: how long each waits against its interval, memory of a worker, load on the database

Each machine is a worker with a data folder of its own; all of them, the sites and the database share this one's cores.
"""

from __future__ import annotations

import argparse
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "support")]

import psycopg  # noqa: E402
from local_site import small_site  # noqa: E402
from postgres import Server  # noqa: E402
from runs import Run  # noqa: E402
from warcs import info, page, write  # noqa: E402

from newscrawl.fleet.schedule import Schedule  # noqa: E402

#: A worker whose runs do nothing.
IDLE = "import sys; from pathlib import Path; from newscrawl.fleet.worker import Worker; Worker(sys.argv[1], Path(sys.argv[2]), 4, command=['true']).run()"
NOTE = """
    CREATE TABLE newscrawl.log (site text, began timestamptz);
    CREATE FUNCTION newscrawl.note() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN INSERT INTO newscrawl.log VALUES (new.site, new.began); RETURN new; END $$;
    CREATE TRIGGER note AFTER UPDATE OF began ON newscrawl.schedule FOR EACH ROW EXECUTE FUNCTION newscrawl.note();
"""


def work_off(database, folder, sites, workers, at_once, **settings):
    """Have workers run some sites once; return the seconds, and how the runs ended."""
    schedule = Schedule(database, folder / "asking")
    schedule.set(sites)
    started = time.monotonic()
    # What is waiting is taken by whoever is there: --until-empty would end a worker that comes while nothing waits.
    running = [
        Run(folder / f"machine{n}", "worker", "--at-once", str(at_once), INDEX_URL=database, **settings)
        for n in range(workers)
    ]
    while any(one.ended is None for one in schedule.sites()):
        time.sleep(0.1)
    spent = time.monotonic() - started
    codes = sorted({one.exit_code for one in schedule.sites()})
    schedule.close()
    for run in running:
        run.signal(signal.SIGTERM)
        run.wait()
    return spent, codes


def crawl(server, folder):
    with ExitStack() as stack:
        sites = [stack.enter_context(small_site(40, first=40 * n)) for n in range(12)]
        names = [f"any url={site.url}/" for site in sites]
        times = {}
        for workers, at_once in ((1, 6), (2, 3)):
            here = folder / f"{workers}x{at_once}"
            times[workers], codes = work_off(
                server.database(), here, names, workers, at_once, DOWNLOAD_DELAY=0.1, RANDOMIZE_DOWNLOAD_DELAY=False
            )
            print(
                f"{workers} workers × {at_once}: 12 sites of 40 articles in {times[workers]:.1f} s, exit codes {codes}"
            )
        print(f"factor of 2 × 3 against 1 × 6: {times[1] / times[2]:.2f}")


def archives(server, folder):
    for n in range(8):
        write(folder / f"{n}.warc.gz", [info(), *(page(k) for k in range(n * 500, n * 500 + 500))])
    names = [f"archive path={folder}/{n}.warc.gz" for n in range(8)]
    times = {}
    for workers in (1, 2, 4):
        times[workers], codes = work_off(
            server.database(), folder / f"archives{workers}", names, workers, 1, READ_PROCESSES=1
        )
        print(f"{workers} workers: 8 archives of 500 pages in {times[workers]:.1f} s, exit codes {codes}")
    print(f"factors against one: {times[1] / times[2]:.2f} with two, {times[1] / times[4]:.2f} with four")


def schedule(server, folder, sites, interval, rounds):
    database = server.database()
    plan = Schedule(database, folder / "asking")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with psycopg.connect(database, autocommit=True) as db:
        db.execute(NOTE)
        plan.set([f"site{n:05}" for n in range(sites)], every=timedelta(seconds=interval))
        before = _load(db)
        started = time.monotonic()
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", IDLE, database, str(folder)], env=environment, stderr=subprocess.DEVNULL
            )
            for _ in range(2)
        ]
        while time.monotonic() - started < interval * rounds:
            time.sleep(1)
        memory = [_resident(worker.pid) for worker in workers]
        spent, after = time.monotonic() - started, _load(db)
        for worker in workers:
            worker.terminate()
            worker.wait()
        gaps = [
            seconds
            for (seconds,) in db.execute(
                """
                SELECT extract(epoch FROM began - lag(began) OVER (PARTITION BY site ORDER BY began))::float FROM newscrawl.log
                """
            )
            if seconds is not None
        ]
        runs, fewest, first = db.execute(
            """
            SELECT sum(n)::float, min(n), max(first) FROM (
                SELECT count(began) AS n, extract(epoch FROM min(began) - (SELECT min(began) FROM newscrawl.log)) AS first
                FROM newscrawl.schedule LEFT JOIN newscrawl.log USING (site) GROUP BY site
            ) AS by_site
            """.replace("count(began)", "count(log.began)").replace("min(began) -", "min(log.began) -")
        ).fetchone()
    plan.close()
    print(f"{sites} sites each {interval} s for {spent:.0f} s, 2 workers of 4: {runs:.0f} runs ({runs / spent:.1f}/s)")
    print(f"each site at least {fewest} times, the last one first after {first:.0f} s")
    print(
        f"from one run of a site to its next: median {statistics.median(gaps):.0f} s, most {max(gaps):.0f} s = "
        f"{max(gaps) / interval:.2f} intervals"
    )
    print(f"memory of a worker: {' and '.join(f'{one:.0f} MiB' for one in memory)}")
    commits = after - before
    print(f"database: {commits / runs:.1f} transactions a run, {commits / spent:.0f} a second")


def _load(db):
    db.execute("SELECT pg_stat_clear_snapshot()")
    return db.execute("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()").fetchone()[0]


def _resident(pid):
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2**20


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", default=["crawl", "archives", "schedule"])
    parser.add_argument("--sites", type=int, default=5000)
    parser.add_argument("--interval", type=int, default=300, help="seconds")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    server = Server()
    try:
        with tempfile.TemporaryDirectory() as folder:
            for what in options.what:
                if what == "schedule":
                    schedule(server, Path(folder), options.sites, options.interval, options.rounds)
                else:
                    {"crawl": crawl, "archives": archives}[what](server, Path(folder))
    finally:
        server.close()


if __name__ == "__main__":
    main()
