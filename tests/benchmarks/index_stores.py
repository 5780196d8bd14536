"""The index in SQLite and in PostgreSQL: what a known link and a new article cost, alone and with others, near and far, small and large.

    python tests/benchmarks/index_stores.py [--articles 1000] [--workers 4] [--latency .5] [--grown 1000000]

Made-up articles of 300 words, one in ten a copy of another; acknowledged by fifties, as a run does. PostgreSQL is started by the benchmark
and writes each commit to the disk (fsync, synchronous_commit). The latency is added to each round trip, by a proxy of its own process.
Growth: the articles that were judged are multiplied by statements of the store, under keys of their own, up to so many; then the store is
measured again. Titles stay in the window of near titles for three days: the multiplied ones are older.
Times are medians, µs; the stores take turns in each process. "late" is what one in a hundred takes at least.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack, closing, suppress
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "support"))
sys.path.insert(0, str(Path(__file__).parents[2]))
import psycopg
from index_size import articles
from postgres import Server
from relay import Proxy

from newscrawl.dedup.index import Index
from newscrawl.exceptions import IndexBusy

BATCH = 50  # articles acknowledged at once, see export/ledger.py
LINKS = 100  # of a feed, looked up at once
WHAT = ("new", "acknowledge", "known", "of a hundred")
Spent = dict[str, list[float]]  # seconds that each took
#: What a store makes of its rows up to number {base}: as many again under other keys, numbers from {offset} on.
_PAGE = "updates, outlet, rank, figures, dated, seen, first, fetched, listed, run, digest, shingles, sketch, fields"
MULTIPLY = {
    "SQLite": (
        f"INSERT INTO page (n, id, root, {_PAGE}) SELECT n + {{offset}}, randomblob(8), root + {{offset}}, {_PAGE} FROM page WHERE n <= {{base}}",
        "INSERT INTO url SELECT randomblob(12), n + {offset} FROM url WHERE n <= {base}",
        "INSERT INTO title SELECT randomblob(12), n + {offset} FROM title WHERE n <= {base}",
        "INSERT INTO shingle SELECT random(), n + {offset} FROM shingle WHERE n <= {base}",
    ),
    "PostgreSQL": (
        f"INSERT INTO page (n, id, root, {_PAGE}) SELECT n + {{offset}}, substr(md5(id || {{k}}), 1, 16), root + {{offset}}, {_PAGE} FROM page WHERE n <= {{base}}",
        "INSERT INTO url SELECT substring(sha256(key || '{k}') FOR 12), n + {offset} FROM url WHERE n <= {base}",
        "INSERT INTO title SELECT substring(sha256(key || '{k}') FOR 12), n + {offset} FROM title WHERE n <= {base}",
        "INSERT INTO shingle SELECT hashint8extended(key, {k}), n + {offset} FROM shingle WHERE n <= {base}",
    ),
}


def measure(stores: dict[str, str], folder: str, first: int, count: int, begin: float = 0.0) -> dict[str, Spent]:
    """Judge and acknowledge so many articles in each store, and look up their links; return the seconds that each took.

    The stores take turns, batch by batch: what else the computer does meanwhile slows all of them.

    begin: when, in seconds since 1970: several processes do it together
    """
    made = list(articles(count, random.Random(first), first))
    spent: dict[str, Spent] = {name: {what: [] for what in WHAT} for name in stores}

    def timed(name: str, what: str, call, *values: object, by: int = 1) -> None:
        started = time.perf_counter()
        while True:  # as a run does
            with suppress(IndexBusy):
                call(*values)
                break
        spent[name][what].append((time.perf_counter() - started) / by)

    with ExitStack() as stack:
        indexes = {name: stack.enter_context(closing(Index(where, folder=folder))) for name, where in stores.items()}
        time.sleep(max(0.0, begin - time.time()))
        for start in range(0, count, BATCH):
            batch = made[start : start + BATCH]
            for name, index in indexes.items():
                for article in batch:
                    timed(name, "new", index.judge, article)
                timed(name, "acknowledge", index.acknowledge, [article.id for article in batch], by=len(batch))
        urls = [article.url for article in made]
        for start in range(0, count, LINKS):
            some = urls[start : start + LINKS]
            for name, index in indexes.items():
                for url in some:
                    timed(name, "known", index.known, url)
                timed(name, "of a hundred", index.known, some, by=len(some))
    return spent


def together(stores: dict[str, str], folder: str, workers: int, count: int, first: int) -> dict[str, Spent]:
    """Measure in several processes at a time, machines of their own where a server is shared."""
    begin = time.time() + 2 + workers
    processes = []
    for n in range(workers):
        arguments = (stores, f"{folder}/machine{n}", first + n * count, count, begin)
        code = f"import json, sys\nsys.path[:0] = {sys.path!r}\nfrom index_stores import measure\nprint(json.dumps(measure(*{arguments!r})))"
        processes.append(subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True))
    found = [json.loads(process.communicate()[0]) for process in processes]
    return {name: {what: [one for spent in found for one in spent[name][what]] for what in WHAT} for name in stores}


def tell(what: str, spent: Spent) -> None:
    new, late = statistics.median(spent["new"]), statistics.quantiles(spent["new"], n=100)[-1]
    acknowledge, known, many = (statistics.median(spent[name]) for name in ("acknowledge", "known", "of a hundred"))
    figures = (new, late, acknowledge, known, many)
    print(f"{what:46}", *(f"{seconds * 1e6:9.0f}" for seconds in figures), flush=True)


def write_time(folder: str) -> float:
    """Return the median time in which a block is on the disk: each judgement of PostgreSQL waits for one."""
    spent = []
    with (Path(folder) / "block").open("wb") as file:
        for _ in range(100):
            file.write(bytes(8192))
            file.flush()
            started = time.perf_counter()
            os.fdatasync(file.fileno())
            spent.append(time.perf_counter() - started)
    return statistics.median(spent)


def round_trip(url: str) -> float:
    """Return the median time of the least that a server can be asked."""
    spent = []
    with psycopg.connect(url, autocommit=True) as db:
        for _ in range(300):
            started = time.perf_counter()
            db.execute("SELECT 1")
            spent.append(time.perf_counter() - started)
    return statistics.median(spent)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=4)
    parser.add_argument("--latency", type=float, default=0.5, help="milliseconds")
    parser.add_argument("--grown", type=int, default=1_000_000)
    parser.add_argument(
        "--base", type=int, default=20_000, help="articles that are judged before the first is multiplied"
    )
    arguments = parser.parse_args()
    count = arguments.articles
    heading = ("new", "late", "acknowl.", "known", "of 100")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        server = Server(durable=True)
        stack.callback(server.close)
        proxy = Proxy(server.port, arguments.latency)
        stack.callback(proxy.close)
        file, near = f"{folder}/index.sqlite", server.database()
        Index(file).close()
        Index(near, folder=folder).close()
        trips = (round_trip(near), round_trip(proxy.url(near)))
        print(
            f"a round trip takes {trips[0] * 1e6:.0f} µs, through the proxy {trips[1] * 1e6:.0f} µs; a write to the disk {write_time(folder) * 1e6:.0f} µs"
        )
        print(f"{'µs an article, or a link':46}", *(f"{name:>9}" for name in heading))
        first = 10_000_000
        stores = {
            "SQLite": file,
            "PostgreSQL": near,
            f"PostgreSQL, {arguments.latency} ms away": proxy.url(server.database()),
        }
        for workers in (1, arguments.workers):
            for name, spent in together(stores, folder, workers, count, first).items():
                tell(f"{name}, {workers} at a time", spent)
            first += workers * count
        grown = {"SQLite": f"{folder}/grown.sqlite", "PostgreSQL": server.database()}
        measure(grown, folder, 0, arguments.base)
        done = 1
        for size in sorted({arguments.base, arguments.grown // 5, arguments.grown}):
            for kind, where in grown.items():
                multiplied(kind, where, arguments.base, range(done, size // arguments.base))
            done = max(done, size // arguments.base)
            held = done * arguments.base
            sizes = {"SQLite": Path(grown["SQLite"]).stat().st_size, "PostgreSQL": size_in(grown["PostgreSQL"])}
            first += count
            for kind, spent in measure(grown, folder, first, count).items():
                tell(f"{kind}, {held:,} articles, {sizes[kind] / held:.0f} bytes each", spent)
    return 0


def multiplied(kind: str, where: str, base: int, times: range) -> None:
    """Multiply the rows of a store."""

    def grow(execute) -> None:
        for k in times:
            for statement in MULTIPLY[kind]:
                execute(
                    statement.format(base=base, k=k, offset=2 * base * k)
                )  # between them, what was measured on the way

    if kind == "SQLite":
        with closing(sqlite3.connect(where, isolation_level=None)) as db:
            db.execute("BEGIN")
            grow(db.execute)
            db.execute("COMMIT")
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return
    with psycopg.connect(where, autocommit=True, options="-c search_path=newscrawl") as db:
        grow(db.execute)
        db.execute("SELECT setval(pg_get_serial_sequence('newscrawl.page', 'n'), (SELECT max(n) FROM page))")
        db.execute("VACUUM ANALYZE")  # which the server does by itself, sooner or later
        db.execute("CHECKPOINT")


def size_in(url: str) -> int:
    with psycopg.connect(url) as db:
        return int(
            db.execute(
                "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relnamespace = 'newscrawl'::regnamespace AND relkind = 'r'"
            ).fetchone()[0]
        )


if __name__ == "__main__":
    sys.exit(main())
